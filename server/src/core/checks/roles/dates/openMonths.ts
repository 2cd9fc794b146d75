/**
 * Months and seasons that a passage names without a year: "In January, President …", "- December: Minister …". In a
 * note they are the last ones before it, or of its year or the one before. Left out are days without a year, which are
 * the note's own, and months of a passage that a heading or a date dates.
 */
import type { DateRange } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import { documentDate, headingAbove, tableRowAt } from "../../../link/passageDate.ts";
import { MONTH_WORDS } from "../../../text/months.ts";
import { blockAround } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import { isAhead } from "../acts.ts";
import { type ClaimDate, itemStart } from "./claimDate.ts";
import { SEASONS, TIMES } from "./timeWords.ts";

const IN_MONTH = new RegExp(
  `\\b(?:in|since|until|by|during|this|(?=last\\s))\\s?(?:the\\s)?(?:(?:early|late|mid)[\\s-])?((?:last\\s)?(?:${TIMES}))(?![\\p{L}\\p{N}])(?!,?\\s(?:of\\s)?\\d)`,
  "giu",
);
const AHEAD = new RegExp(`^[\\s*_|#]*(${TIMES})(?:[*_]*[.:][*_]*|\\s*\\|)\\s`, "iu");

/** Between a name and a month behind it, where that is of something else than what the bearer did. */
const ELSEWHERE = /[,;:]|\b(?:that|which|who|whose|will|would|when|where|before|after)\b/i;

/**
 * The days of every month that the claim about `name` names without a year, in each year that it may be of. Behind
 * what is to come, as "is due in November", that is the next from the note on.
 */
export function openDays(analysis: Analysis, name: Span, sentence: Span): DateRange[] {
  const own = documentDate(analysis);
  if (own === null) return [];
  const { text } = analysis.document;
  const isToCome = isAhead(text, name);
  const named: string[] = [];
  const toCome: string[] = [];
  for (const { 1: time, index } of text.slice(sentence.start, sentence.end).matchAll(IN_MONTH)) {
    const at = sentence.start + index;
    if (ELSEWHERE.test(text.slice(name.end, Math.max(name.end, at)))) continue;
    (isToCome && at > name.end ? toCome : named).push(time!);
  }
  const ahead = timeAhead(analysis, name.start);
  const month = own.days.last.slice(0, 7);
  return [
    ...(ahead === null ? named : [...named, ahead]).flatMap((time) => daysOfTime(time, month, false)),
    ...toCome.flatMap((time) => daysOfTime(time, month, true)),
  ];
}

/**
 * The days of the month or season in the years that it may be of in a note of `month`, `YYYY-MM`: the last one and, of
 * months that the year of the note still has before it, that one; of "last May" and the like, of either year.
 */
function daysOfTime(time: string, month: string, isToCome: boolean): DateRange[] {
  const [, last, word = ""] = /^(last )?(\p{L}+)$/u.exec(time.toLowerCase()) ?? [];
  const year = Number(month.slice(0, 4));
  return (SEASONS[word] ?? [MONTH_WORDS.indexOf(word) + 1]).flatMap((number) => {
    const ofYear = String(number).padStart(2, "0");
    const isOver = ofYear <= month.slice(5);
    const past = last === undefined && isOver ? [year] : [year, year - 1];
    return (isToCome ? [isOver && ofYear !== month.slice(5) ? year + 1 : year] : past).map((of) => {
      return { first: `${of}-${ofYear}-01`, last: `${of}-${ofYear}-31` };
    });
  });
}

/**
 * The note's date as that of a claim which stands behind a month alone, where nothing before it tells of another year;
 * null elsewhere.
 */
export function openDateAt(analysis: Analysis, offset: number): ClaimDate | null {
  const own = documentDate(analysis);
  if (own === null || timeAhead(analysis, offset) === null) return null;
  const year = own.days.last.slice(0, 4);
  const before = analysis.document.text.slice(Math.max(0, offset - YEAR_REACH), offset);
  for (const [told] of before.matchAll(/(?<![\p{L}\p{N}])(?:19|20)\d\d(?!\p{N})/gu)) {
    if (told !== year) return null;
  }
  return { value: own.value, days: own.days, basis: own.basis, isOfEvent: false };
}

/** How far before a claim a year is looked for that may be the month's. */
const YEAR_REACH = 4_000;

/** The month or season alone by which the item, the row or the section of the place begins. */
function timeAhead(analysis: Analysis, offset: number): string | null {
  const { document } = analysis;
  const { text, mask } = document;
  const start =
    tableRowAt(document, offset)?.start ?? itemStart(text, blockAround(text, mask, offset).start, offset);
  const lead = AHEAD.exec(text.slice(start, Math.min(offset, start + 40)));
  if (lead !== null) return lead[1]!;
  const heading = headingAbove(mask.headings, offset);
  if (heading === null) return null;
  return AHEAD.exec(`${text.slice(heading.start, Math.min(heading.end, heading.start + 40))}. `)?.[1] ?? null;
}
