/**
 * Months and seasons that a passage names without a year: "In January, President …", "- December: Minister …". In a
 * note they are of its year or of the one before, and either may be meant. Left out are days without a year, which are
 * the note's own, and months of a passage that a heading or a date dates.
 */
import type { DateRange } from "../authority/terms.ts";
import type { Analysis } from "../link/analyse.ts";
import { documentDate, headingAbove, tableRowAt } from "../link/passageDate.ts";
import { blockAround } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { type ClaimDate, itemStart } from "./roleDates.ts";
import { MONTHS, SEASONS, TIMES } from "./timeWords.ts";

const IN_MONTH = new RegExp(
  `\\b(?:in|since|until|by|during|last|this)\\s(?:the\\s)?(?:(?:early|late|mid)[\\s-])?(${TIMES})(?![\\p{L}\\p{N}])(?!,?\\s(?:of\\s)?\\d)`,
  "giu",
);
const AHEAD = new RegExp(`^[\\s*_|#]*(${TIMES})(?:[*_]*[.:][*_]*|\\s*\\|)\\s`, "iu");

/** Between a name and a month behind it, where that is of something else than what the bearer did. */
const ELSEWHERE = /[,;:]|\b(?:that|which|who|whose|will|would|when|where|before|after)\b/i;

/** The days of every month that the claim about `name` names without a year, in each year that it may be of. */
export function openDays(analysis: Analysis, name: Span, sentence: Span): DateRange[] {
  const own = documentDate(analysis);
  if (own === null) return [];
  const { text } = analysis.document;
  const named: string[] = [];
  for (const { 1: time, index } of text.slice(sentence.start, sentence.end).matchAll(IN_MONTH)) {
    if (!ELSEWHERE.test(text.slice(name.end, Math.max(name.end, sentence.start + index)))) named.push(time!);
  }
  const ahead = timeAhead(analysis, name.start);
  const year = Number(own.days.last.slice(0, 4));
  return (ahead === null ? named : [...named, ahead]).flatMap((time) => {
    const word = time.toLowerCase();
    return (SEASONS[word] ?? [MONTHS.indexOf(word) + 1]).flatMap((month) =>
      [year, year - 1].map((of) => {
        const yearMonth = `${of}-${String(month).padStart(2, "0")}`;
        return { first: `${yearMonth}-01`, last: `${yearMonth}-31` };
      }),
    );
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
