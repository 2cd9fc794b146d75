/**
 * What an editor can offer at a place of a note: the fixes of its findings first, then additions to the register,
 * then what makes it silent, from narrow to wide. Where the additions go is the caller's business.
 */
import type { Entity, EntityKind } from "../authority/register.ts";
import type { Finding, Fix } from "../checks/finding.ts";
import { documentChecks, rootChecks } from "../checks/list.ts";
import { SUPPRESSION_SCOPES, type SuppressionScope, suppress } from "../checks/suppress.ts";
import type { Analysis } from "../link/analyse.ts";
import type { NameMention } from "../link/mention.ts";
import { surfaceOf } from "../link/surface.ts";
import { plainForm } from "../text/chars.ts";
import { clip } from "../text/shortText.ts";
import { overlaps, type Span, touches } from "../text/span.ts";
import type { TextEdit } from "../text/yamlEdit/index.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { datesToRewrite } from "./dateForms.ts";
import { overLines } from "./overLines.ts";

/** What a quick fix does; plain data that can be sent to an editor and back. */
export type FixChange =
  /** Changes the note itself; offsets into its text, ascending, disjoint. */
  | { readonly kind: "edit"; readonly edits: readonly TextEdit[] }
  | { readonly kind: "add-name"; readonly name: string; readonly entityKind: EntityKind }
  | { readonly kind: "add-variant"; readonly name: string; readonly entity: string }
  | { readonly kind: "accept"; readonly form: string }
  | { readonly kind: "exclude" }
  | { readonly kind: "turn-off"; readonly code: string };

/** One thing to choose in an editor's menu. */
export interface QuickFix {
  readonly title: string;
  /** The finding that it answers; null where it answers none. */
  readonly finding: Finding | null;
  readonly preferred: boolean;
  readonly change: FixChange;
}

/** In a range with more findings than this, their fixes alone are offered. */
const MOST_ANSWERED = 10;
/** What is wrong with a name, so that the register may be what has to change. */
const NAMING = new Set(["misspelled-name", "inconsistent-name", "ambiguous-name"]);
/** Whose findings `accept` ends. */
const ACCEPTABLE = new Set([
  ...NAMING,
  "variant-name",
  "impossible-date",
  "weekday-mismatch",
  "ambiguous-date",
]);
const SUPPRESSIBLE = new Set([...documentChecks, ...rootChecks].map(({ code }) => code));

const SCOPE_TITLE: Readonly<Record<SuppressionScope, (code: string) => string>> = {
  line: (code) => `Ignore ${code} on this line`,
  above: (code) => `Ignore ${code} on this line, with a comment above it`,
  paragraph: (code) => `Ignore ${code} in this paragraph`,
  note: (code) => `Ignore ${code} in this note`,
};

/** @param findings those of the document. */
export function quickFixesAt(
  snapshot: Snapshot,
  id: string,
  range: Span,
  findings: readonly Finding[],
): readonly QuickFix[] {
  const isEmpty = range.start === range.end;
  const inRange = (span: Span): boolean => (isEmpty ? touches(span, range.start) : overlaps(span, range));
  const answered = findings.filter(inRange);
  const text = snapshot.document(id)?.text ?? "";
  const fixes = answered.flatMap((finding) => finding.fixes.map((fix) => replacement(text, finding, fix)));
  const analysis = snapshot.analysis(id);
  if (analysis === undefined || answered.length > MOST_ANSWERED) return fixes;
  const others = [
    ...answered.flatMap((finding) => additions(snapshot, analysis, finding)),
    ...unknownNames(analysis, inRange),
    ...answered.flatMap((finding) => acceptance(analysis, finding)),
    ...suppressions(snapshot, id, answered),
  ];
  return [...fixes, ...distinct(others)];
}

/**
 * What can be put right in a document at once: the preferred fixes of its findings, and its dates where the config
 * names the form that they shall have. Ascending; of two that overlap the first, of a finding and a date never the date.
 */
export function allFixes(snapshot: Snapshot, id: string, findings: readonly Finding[]): readonly TextEdit[] {
  const { dateForm } = snapshot.config.style;
  const text = snapshot.document(id)?.text ?? "";
  const fixes = findings.flatMap(({ start, end, fixes }): TextEdit[] => {
    const fix = fixes.find(({ preferred }) => preferred);
    return fix === undefined ? [] : [overLines(text, { start, end, newText: fix.newText })];
  });
  const dates = dateForm === "any" ? [] : datesToRewrite(snapshot, id, dateForm, findings);
  let last = 0;
  return [...fixes, ...dates]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function replacement(text: string, finding: Finding, { title, newText, preferred }: Fix): QuickFix {
  const { start, end } = finding;
  const edits = [overLines(text, { start, end, newText })];
  return { title, finding, preferred, change: { kind: "edit", edits } };
}

function additions({ register }: Snapshot, analysis: Analysis, finding: Finding): QuickFix[] {
  if (!NAMING.has(finding.code)) return [];
  const mention = mentionAt(analysis, finding);
  const name = writtenAt(analysis, finding);
  const entities = (mention?.candidates ?? [finding.entity]).flatMap((id) => {
    return (id === null ? undefined : register.entity(id)) ?? [];
  });
  const added = entities
    .filter((entity) => !isListed(entity, name))
    .map((entity) => anotherName(finding, entity, name));
  const kind = mention?.kind;
  const isWhole = kind !== undefined && (kind !== "person" || name.includes(" "));
  return isWhole && finding.code !== "ambiguous-name" ? [newRecord(finding, name, kind), ...added] : added;
}

function unknownNames(analysis: Analysis, inRange: (span: Span) => boolean): QuickFix[] {
  return analysis.unknown
    .filter((name) => inRange(name) && !name.isPlace)
    .slice(0, MOST_ANSWERED)
    .map((name) => newRecord(null, writtenAt(analysis, name), name.kind));
}

function newRecord(finding: Finding | null, name: string, entityKind: EntityKind): QuickFix {
  const title = `Add "${clip(name)}" to the authority file as a new ${entityKind}`;
  return { title, finding, preferred: false, change: { kind: "add-name", name, entityKind } };
}

function anotherName(finding: Finding, entity: Entity, name: string): QuickFix {
  const title = `Add "${clip(name)}" as another name of ${clip(entity.name)}`;
  return { title, finding, preferred: false, change: { kind: "add-variant", name, entity: entity.id } };
}

function acceptance(analysis: Analysis, finding: Finding): QuickFix[] {
  if (!ACCEPTABLE.has(finding.code)) return [];
  const form = writtenAt(analysis, finding);
  const title = `Never flag "${clip(form)}"`;
  return [{ title, finding, preferred: false, change: { kind: "accept", form } }];
}

function suppressions(snapshot: Snapshot, id: string, answered: readonly Finding[]): QuickFix[] {
  const own = answered.filter(({ code }) => SUPPRESSIBLE.has(code));
  const document = snapshot.document(id);
  if (own.length === 0 || document === undefined || !snapshot.isNote(id)) return [];
  const inNote = SUPPRESSION_SCOPES.flatMap((scope) => {
    const offered = new Set<string>();
    return own.flatMap((finding): QuickFix[] => {
      const { code, start } = finding;
      // Each reads the note again, and of equal titles the first is shown.
      const edits = offered.has(code) ? null : suppress(document, scope, code, start);
      if (edits === null) return [];
      offered.add(code);
      const title = SCOPE_TITLE[scope](code);
      return [{ title, finding, preferred: false, change: { kind: "edit", edits } }];
    });
  });
  const off = own.map((finding): QuickFix => {
    const change = { kind: "turn-off", code: finding.code } as const;
    return { title: `Turn ${finding.code} off in rapporteur.yaml`, finding, preferred: false, change };
  });
  const title = "Leave this note out of the checks in rapporteur.yaml";
  return [...inNote, { title, finding: own[0]!, preferred: false, change: { kind: "exclude" } }, ...off];
}

/** The mention that a finding about a name or a date stands on. */
function mentionAt({ mentions }: Analysis, { start, end }: Span): NameMention | undefined {
  const mention = mentions.find((one) => one.start === start && one.end === end);
  return mention?.kind === "date" ? undefined : mention;
}

function writtenAt({ document }: Analysis, span: Span): string {
  return surfaceOf(document.text, document.mask, span);
}

function isListed({ name, record }: Entity, form: string): boolean {
  const plain = plainForm(form);
  const isSame = (other: string): boolean => plainForm(other) === plain;
  return isSame(name) || record.otherNames.some((other) => other.status === "variant" && isSame(other.name));
}

/** The first of each title. */
function distinct(fixes: readonly QuickFix[]): QuickFix[] {
  const titles = new Set<string>();
  return fixes.filter(({ title }) => titles.size < titles.add(title).size);
}
