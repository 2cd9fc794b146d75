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

/** A clause that goes on with what is to come. */
const TO_COME =
  /^ (?:will|shall|is (?:also |now |still )?(?:listed|invited|due|expected|scheduled|set|billed|slated|booked|confirmed|going to))\b/;

/**
 * The days of every month that the claim about `name` names without a year, in each year that it may be of. Behind
 * what is to come, as "is due in November", that is the next from the note on.
 */
export function openDays(analysis: Analysis, name: Span, sentence: Span): DateRange[] {
  const own = documentDate(analysis);
  if (own === null) return [];
  const { text } = analysis.document;
  const isToCome = TO_COME.test(text.slice(name.end, name.end + 40));
  const named: string[] = [];
  const toCome: string[] = [];
  for (const { 1: time, index } of text.slice(sentence.start, sentence.end).matchAll(IN_MONTH)) {
    const at = sentence.start + index;
    if (ELSEWHERE.test(text.slice(name.end, Math.max(name.end, at)))) continue;
    (isToCome && at > name.end ? toCome : named).push(time!);
  }
  const ahead = timeAhead(analysis, name.start);
  const month = own.days.last.slice(0, 7);
  const year = Number(month.slice(0, 4));
  const daysIn = (time: string, years: readonly number[]): DateRange[] => {
    const word = time.toLowerCase();
    return (SEASONS[word] ?? [MONTHS.indexOf(word) + 1]).flatMap((number) =>
      years.map((of) => {
        const yearMonth = `${of}-${String(number).padStart(2, "0")}`;
        return { first: `${yearMonth}-01`, last: `${yearMonth}-31` };
      }),
    );
  };
  return [
    ...(ahead === null ? named : [...named, ahead]).flatMap((time) => daysIn(time, [year, year - 1])),
    ...toCome.flatMap((time) =>
      daysIn(time, [year, year + 1]).filter(({ first }) => first.slice(0, 7) >= month),
    ),
  ];
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
