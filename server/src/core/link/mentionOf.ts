/** A match and those who may bear it → the mention that goes out, and by which of their forms it is known. */
import type { Entity, Register } from "../authority/register.ts";
import type { NameMatch } from "../recognise/names.ts";
import { PatternRole } from "../recognise/patterns.ts";
import { Shape } from "../recognise/tokens.ts";
import { fold } from "../text/chars.ts";
import type { LinkInput } from "./linkInput.ts";
import type { NameMention, Via } from "./mention.ts";
import { surfaceOf } from "./surface.ts";
import type { TitlePhrase } from "./title.ts";

/** Of one bearer or, where nothing decides, of several: numbers of the compiled set, at least one. */
export function mentionOf(
  { text, mask, tokens, register }: LinkInput,
  found: NameMatch,
  bearers: readonly number[],
  title: TitlePhrase | null,
): NameMention {
  const entities = bearers.map((bearer) => register.entities[bearer]!);
  if (entities.length > 1) entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  const isCut = text[found.end] === "." && entities.some((one) => endsInFullStop(one, text, found));
  const match = isCut ? { ...found, end: found.end + 1 } : found;
  const entity = entities[0]!;
  const surface = surfaceOf(text, mask, match);
  const isWithin = match.slip && !entities.some((one) => isRespaced(one, surface));
  const slip = isWithin || (entities.length === 1 && hasMovedApostrophe(entity, surface));
  const role = register.patterns.patterns[match.patterns[0]!]!.role;
  return {
    start: match.start,
    end: match.end,
    kind: entity.kind,
    entity: entities.length === 1 ? entity.id : null,
    candidates: entities.length === 1 ? null : entities.map(({ id }) => id),
    via: slip
      ? "misspelling"
      : role === PatternRole.short
        ? "short-form"
        : viaOf(register, entities, surface),
    title,
    slip,
    target: (tokens.shapes[match.first]! & Shape.target) !== 0,
  };
}

/** "Robert Kendrick Jr.": whether the full stop behind the name is of its last word, as the register writes it. */
function endsInFullStop({ kind, record, name }: Entity, text: string, { start, end }: NameMatch): boolean {
  if (kind !== "person") return false;
  return [name, ...record.otherNames.map((other) => other.name)].some((form) => {
    const last = / \p{L}+\.$/u.exec(form)?.[0].slice(0, -1);
    return last !== undefined && text.slice(Math.max(start, end - last.length), end) === last;
  });
}

/** Whether the surface has the letters of a listed form of a body in other spaces and hyphens: "South East Asian". */
function isRespaced({ kind, record, name }: Entity, surface: string): boolean {
  if (kind === "person") return false;
  const own = lettersOf(surface);
  return [name, ...record.otherNames.map((other) => other.name)].some((form) => lettersOf(form) === own);
}

function lettersOf(form: string): string {
  return fold(form).replace(/[^\p{L}\p{N}+]/gu, "");
}

/** "ASEAN Defence Minister's Meeting" for "Ministers'": the letters of a listed form, which has the apostrophe behind the s. */
function hasMovedApostrophe({ kind, record, name }: Entity, surface: string): boolean {
  if (kind === "person" || !APOSTROPHE_S.test(surface)) return false;
  const written = lettersOf(surface);
  const listed = [name, ...record.otherNames.map((other) => other.name)];
  if (listed.some((form) => APOSTROPHE_S.test(form) && lettersOf(form) === written)) return false;
  return listed.some((form) => S_APOSTROPHE.test(form) && lettersOf(form) === written);
}

const APOSTROPHE_S = /\p{Ll}['\u2019]s\b/u;
const S_APOSTROPHE = /s['\u2019](?!\p{L})/u;

function viaOf(register: Register, entities: readonly Entity[], surface: string): Via {
  if (entities.length === 1) return register.statusOf(entities[0]!, surface);
  const statuses = entities.map((entity) => register.statusOf(entity, surface));
  for (const status of ["authorized", "variant"] as const) if (statuses.includes(status)) return status;
  return "misspelling";
}
