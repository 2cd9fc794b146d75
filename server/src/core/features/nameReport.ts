/**
 * How names are written over all notes of a root: each registered person and body that stands in them with its
 * forms, and whoever else is written in more than one way. As data, and as a Markdown document. Left out is what
 * `workspace/nameSummary.ts` leaves out: quotations, link targets, acronyms, other scripts, misspellings.
 */
import type { EntityKind } from "../authority/register.ts";
import { unknownFormsConflict } from "../checks/formConflicts.ts";
import { plural } from "../text/shortText.ts";
import type { FormUse, PlacedName } from "../workspace/nameUses.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { escapeMarkdown } from "./richText.ts";

/** One way in which the notes write a name. */
export interface ReportedForm {
  /** As written. */
  readonly form: string;
  readonly count: number;
  /** How many notes have it. */
  readonly noteCount: number;
  /** The first of them by id, each with its first place; at most `MOST_NOTES`. */
  readonly notes: readonly { readonly note: string; readonly start: number; readonly count: number }[];
}

/** A name over all notes. */
export interface ReportedName {
  /** Null for a name that is not registered. */
  readonly entity: string | null;
  readonly kind: EntityKind | null;
  /** The authorized form, else the form that is used most. */
  readonly name: string;
  readonly count: number;
  /** The most used first, then by form. */
  readonly forms: readonly ReportedForm[];
}

const MOST_NOTES = 20;
/** Forms of one unregistered name that are compared with each other. */
const MOST_COMPARED = 32;

/** Those written in several ways first, then by name. Analyses notes that are not analysed yet. */
export function nameReport(snapshot: Snapshot): readonly ReportedName[] {
  const names = snapshot.names("all");
  const reported: ReportedName[] = [];
  for (const key of names.keys()) {
    const entity = key.startsWith("=") ? snapshot.register.entity(key.slice(1)) : undefined;
    const places = new Map<string, PlacedName[]>();
    const uses = names.formsOf(key);
    for (const use of entity === undefined ? conflicting(key, uses) : uses) {
      for (const place of use.places()) {
        const own = places.get(place.form);
        if (own === undefined) places.set(place.form, [place]);
        else own.push(place);
      }
    }
    if (entity === undefined && places.size < 2) continue;
    const forms = [...places].map(([form, own]) => formOf(form, own)).sort(byUse);
    reported.push({
      entity: entity?.id ?? null,
      kind: entity?.kind ?? null,
      name: entity?.name ?? forms[0]!.form,
      count: forms.reduce((sum, { count }) => sum + count, 0),
      forms,
    });
  }
  return reported.sort(byInterest);
}

/** Of unregistered names that sound alike, those that seem to be one name in several spellings. */
function conflicting(key: string, uses: readonly FormUse[]): readonly FormUse[] {
  const compared = uses.slice(0, MOST_COMPARED);
  return compared.filter((use) =>
    compared.some((other) => use !== other && unknownFormsConflict(key, use, other)),
  );
}

function formOf(form: string, places: readonly PlacedName[]): ReportedForm {
  const byNote = new Map<string, { note: string; start: number; count: number }>();
  for (const { note, start } of places) {
    const own = byNote.get(note);
    if (own === undefined) byNote.set(note, { note, start, count: 1 });
    else {
      own.count++;
      own.start = Math.min(own.start, start);
    }
  }
  const notes = [...byNote.values()].sort((a, b) => (a.note < b.note ? -1 : 1));
  return { form, count: places.length, noteCount: notes.length, notes: notes.slice(0, MOST_NOTES) };
}

function byUse(a: ReportedForm, b: ReportedForm): number {
  return b.count - a.count || (a.form < b.form ? -1 : 1);
}

function byInterest(a: ReportedName, b: ReportedName): number {
  const several = Number(b.forms.length > 1) - Number(a.forms.length > 1);
  if (several !== 0) return several;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return (a.entity ?? "") < (b.entity ?? "") ? -1 : 1;
}

/** Where a note is, for readers. */
export interface ShownNote {
  readonly name: string;
  /** Percent-encoded; null where it is to be no link. */
  readonly href: string | null;
}

/** The report as a Markdown document, everything in it escaped; `shown` tells of the place `start` of a note. */
export function nameReportMarkdown(
  title: string,
  names: readonly ReportedName[],
  shown: (note: string, start: number) => ShownNote,
): string {
  const several = names.filter(({ forms }) => forms.length > 1);
  const single = names.filter(({ forms }) => forms.length === 1);
  const sections = [
    `# ${escapeMarkdown(title)}`,
    names.length === 0
      ? "No note names anybody."
      : `${several.length} of ${plural(names.length, "name")} ${several.length === 1 ? "is" : "are"} written in more than one way.`,
  ];
  for (const { name, entity, count, forms } of several) {
    sections.push(`## ${escapeMarkdown(name)}`);
    sections.push(
      `${entity === null ? "Not registered" : `\`${entity.replace(/[`\s]/g, "")}\``}, ${plural(count, "place")}.`,
    );
    sections.push(
      forms
        .map((form) => {
          const places = form.notes.map(({ note, start, count: times }) => {
            const { name: label, href } = shown(note, start);
            const text = escapeMarkdown(label);
            const linked =
              href === null ? text : `[${text}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
            return times === 1 ? linked : `${linked} (${times})`;
          });
          const rest = form.noteCount - form.notes.length;
          if (rest > 0) places.push(`and ${plural(rest, "more note")}`);
          return `- **${escapeMarkdown(form.form)}**, ${plural(form.count, "place")}: ${places.join(", ")}`;
        })
        .join("\n"),
    );
  }
  if (single.length > 0) {
    sections.push("## Written in one way");
    sections.push(
      single
        .map(({ name, count, forms }) => {
          const form = forms[0]!.form;
          const as = form === name ? "" : ` as ${escapeMarkdown(form)}`;
          return `- ${escapeMarkdown(name)}${as}, ${plural(count, "place")}`;
        })
        .join("\n"),
    );
  }
  return `${sections.join("\n\n")}\n`;
}
