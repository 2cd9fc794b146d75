/**
 * Dates written another way: one, or all of a note that say their day, month or year themselves. What only its
 * surroundings date ("last week") is rewritten where somebody asks for that one, never in passing; nothing where a
 * finding stands, where the weekday contradicts the day, or where the words around the date would no longer fit it.
 */
import type { Finding } from "../checks/finding.ts";
import type { Analysis } from "../link/analyse.ts";
import { surfaceOf } from "../link/surface.ts";
import { type DateForm, formOfDate } from "../recognise/dates/index.ts";
import { isQuoted } from "../text/quotation.ts";
import { overlaps } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { type DateEdit, rewritten } from "./dateRewriting.ts";
import { mentionAt } from "./mentionAt.ts";

export type { DateEdit } from "./dateRewriting.ts";

/** One way to write the date at a place, and with it all of the note. */
export interface DateRewrite {
  readonly form: DateForm;
  /** The date at the place as it would be written. */
  readonly example: string;
  readonly edit: DateEdit;
  /** Every date of the note that can be written so and is not yet; empty where the one is the only one, or not one of them. */
  readonly all: readonly DateEdit[];
}

const LATIN: readonly DateForm[] = ["iso", "month-first", "day-first"];
const CJK: Readonly<Record<"nengappi" | "yeonwolil", RegExp>> = {
  nengappi: /[\p{sc=Han}]/u,
  yeonwolil: /[\p{sc=Hangul}]/u,
};

/**
 * The other ways in which the date at the place can be written; none for what is no date or of no known day.
 *
 * @param findings those of the document.
 */
export function dateRewritesAt(
  snapshot: Snapshot,
  document: string,
  offset: number,
  findings: readonly Finding[],
): readonly DateRewrite[] {
  const analysis = snapshot.analysis(document);
  const mention = analysis === undefined ? null : mentionAt(analysis, offset);
  if (analysis === undefined || mention?.kind !== "date") return [];
  if (findings.some((finding) => overlaps(finding, mention))) return [];
  const { text, mask } = analysis.document;
  const surface = surfaceOf(text, mask, mention);
  const forms = [...LATIN, ...(["nengappi", "yeonwolil"] as const).filter((form) => CJK[form].test(surface))];
  const at = analysis.dates.indexOf(mention);
  const seen = new Set([surface]);
  return forms.flatMap((form) => {
    const edit = rewritten(analysis, at, form);
    if (edit === null || seen.has(edit.newText)) return [];
    seen.add(edit.newText);
    const all = datesToRewrite(snapshot, document, form, findings);
    const isOne = all.length > 1 && all.some(({ start }) => start === edit.start);
    return [{ form, example: edit.newText, edit, all: isOne ? all : [] }];
  });
}

/**
 * Every date of the note that says what it means by itself and does not follow the form, outside quotations and findings.
 *
 * @param findings those of the document.
 */
export function datesToRewrite(
  snapshot: Snapshot,
  document: string,
  form: DateForm,
  findings: readonly Finding[],
): readonly DateEdit[] {
  const analysis = snapshot.analysis(document);
  if (analysis === undefined) return [];
  const edits = analysis.dates.flatMap((_, at) => ofNote(analysis, at, form) ?? []);
  return edits.filter((edit) => !findings.some((finding) => overlaps(finding, edit)));
}

function ofNote(analysis: Analysis, at: number, form: DateForm): DateEdit | null {
  const { text, mask } = analysis.document;
  const mention = analysis.dates[at]!;
  if (mention.date.basis !== "explicit" || isQuoted(text, mask, mention.start)) return null;
  const own = formOfDate(surfaceOf(text, mask, mention));
  return own === null || own === form ? null : rewritten(analysis, at, form);
}
