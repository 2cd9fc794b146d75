/** Names of the register offered behind an `@`: `@seo`, `@min j`, `@서민`. */
import type { Person } from "../authority/model.ts";
import type { Entity, EntityKind } from "../authority/register.ts";
import { rolesOn, roleText } from "../authority/roles.ts";
import { documentDate, passageDateAt } from "../link/passageDate.ts";
import type { Span } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { atQueryAt } from "./atQuery.ts";
import { entityLines } from "./hover.ts";
import { searchNames } from "./nameSearch.ts";
import type { RichText } from "./richText.ts";

/** A name that is offered. */
export interface NameCompletion {
  readonly entity: string;
  readonly kind: EntityKind;
  /** As it was typed, without the `@`. */
  readonly query: string;
  /** The authorized form; of what was typed in other letters, or for an acronym, the variant that fits. */
  readonly newText: string;
  /** Who that is: the role on the date of the passage, or what kind of body it is. */
  readonly detail: string;
  /** From the `@` to the place. */
  readonly span: Span;
}

const MOST_NAMES = 30;

/** Those whom the note names already come first. None before a letter is typed. */
export function nameCompletionsAt(
  snapshot: Snapshot,
  document: string,
  offset: number,
): readonly NameCompletion[] {
  const note = snapshot.document(document);
  const found = note === undefined ? null : atQueryAt(note, offset);
  if (found === null) return [];
  const names = searchNames(snapshot.register, found.query, MOST_NAMES);
  const named = new Set(
    snapshot.analysis(document)?.mentions.map((one) => one.kind !== "date" && one.entity),
  );
  const isNamed = ({ entity }: { readonly entity: Entity }): boolean => named.has(entity.id);
  return [...names.filter(isNamed), ...names.filter((one) => !isNamed(one))].map(({ entity, form }) => {
    const { id, kind, name } = entity;
    const newText = isAnotherWay(form, name) ? form : name;
    return { ...found, entity: id, kind, newText, detail: detailOf(snapshot, entity, document, offset) };
  });
}

/** What the hover over such a name would say there; null for nobody. */
export function nameCompletionText(
  snapshot: Snapshot,
  document: string,
  offset: number,
  entity: string,
): RichText | null {
  const [who, analysis] = [snapshot.register.entity(entity), snapshot.analysis(document)];
  return who === undefined || analysis === undefined ? null : entityLines(snapshot, who, analysis, offset);
}

function detailOf(snapshot: Snapshot, { kind, record }: Entity, document: string, offset: number): string {
  const analysis = snapshot.analysis(document);
  if (kind !== "person" || analysis === undefined) return kind;
  const date = passageDateAt(analysis, offset) ?? documentDate(analysis);
  const roles = date === null ? [] : rolesOn(record as Person, snapshot.register.authority, date.days);
  return roles.length === 0 ? kind : roles.map(roleText).join("; ");
}

/** Whether nobody would write the one for the other: it is an acronym, or in letters of another script. */
function isAnotherWay(form: string, name: string): boolean {
  return form !== name && (/^[\p{Lu}\p{N}+&./-]{2,}$/u.test(form) || isLatin(form) !== isLatin(name));
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
