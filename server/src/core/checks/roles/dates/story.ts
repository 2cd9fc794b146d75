/**
 * The days that a story has come to: what a passage may be dated by that has no day of its own and goes on with what its
 * section told before. "That autumn", "two weeks later", 翌年 count from the date told last; so does a day or month without
 * a year that is not near the note's, and the past tense right behind a paragraph about a past day. Never said of a
 * passage that tells of the note's own days.
 */
import { type DateRange, daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import { datesIn, documentDate, headingAbove, isLong } from "../../../link/passageDate.ts";
import { civilOf, dayNumber, printIso } from "../../../text/civil.ts";
import { blockAround, sentenceAt } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import { isAhead } from "../acts.ts";
import { isRuledOff } from "./sections.ts";
import { TIMES } from "./timeWords.ts";

/** How many days around the note's its own days are, told without a year. */
const NEAR = 45;
/** How many days from the date told last a story may have come to, and how many if it tells no time since. */
const COMES_TO = 548;
const GOES_ON = 31;
/** How far back, in UTF-16 units, the date told last is looked for. */
const REACH = 4_000;

/**
 * The days that the sentence may tell of by what was told before it; all up to the note's where it counts from another
 * day and none was told. Null where it tells of the note's days, or nothing was told.
 */
export function storyDays(analysis: Analysis, mention: Span, sentence: Span): DateRange | null {
  const own = documentDate(analysis)?.days;
  if (own === undefined) return null;
  const { text } = analysis.document;
  if (isAhead(text, mention)) return null;
  const inside = datesIn(analysis, sentence);
  if (inside.some((date) => isOfNow(text, date, own))) return null;
  const block = blockAround(text, analysis.document.mask, sentence.start);
  const start = Math.max(block.start, sentence.start - REACH);
  const countsOn = countsIn(analysis, start, sentence.end);
  const counts = countsOn || inside.some((date) => isAdrift(text, date, own));
  const told = toldLast(analysis, sentence.start, own);
  if (told === "now") return null;
  if (told === null) return countsOn ? { first: "0000-01-01", last: own.first } : null;
  const { last } = told.days;
  if (counts) return { first: told.days.first, last: earlier(later(last, COMES_TO), own.first) };
  if (told.start >= start || inside.length > 0 || !isPast(text.slice(sentence.start, sentence.end)))
    return null;
  if (!opensStory(analysis, told.start)) return null;
  return { first: told.days.first, last: later(last, GOES_ON) };
}

/** Whether the paragraph begins with the sentence of the date, which is no look back from what it tells. */
function opensStory({ document: { text, mask } }: Analysis, offset: number): boolean {
  const { start, end } = sentenceAt(text, mask, offset);
  if (PLUPERFECT.test(text.slice(offset, end))) return false;
  return !/\p{L}/u.test(text.slice(blockAround(text, mask, offset).start, start));
}

const PLUPERFECT = /\b(?:had|hadn['’]t)\b/;

/** Whether the section told of a past day before the sentence, and of none near the note's since. */
export function isInStory(analysis: Analysis, sentence: Span): boolean {
  const own = documentDate(analysis)?.days;
  if (own === undefined) return false;
  const told = toldLast(analysis, sentence.start, own);
  return told !== null && told !== "now";
}

/** The past date that the section told last before the place; "now" where it told of the note's own days since. */
function toldLast(
  analysis: Analysis,
  offset: number,
  own: DateRange,
): { readonly start: number; readonly days: DateRange } | "now" | null {
  const { text, mask } = analysis.document;
  const heading = headingAbove(mask.headings, offset);
  const start = Math.max(heading?.start ?? 0, offset - REACH);
  const before = datesIn(analysis, { start, end: offset });
  for (let i = before.length - 1; i >= 0; i--) {
    const date = before[i]!;
    if (isOfNow(text, date, own)) return "now";
    const days = date.date.value === null ? null : daysOf(date.date.value);
    if (days === null || isLong(days) || isAdrift(text, date, own)) continue;
    const { basis } = date.date;
    if (basis === "section" || basis === "sentence") continue;
    if (days.last >= own.first || OF_A_THING.test(text.slice(Math.max(0, date.start - 24), date.start)))
      continue;
    return isRuledOff(text, date.end, offset) ? null : { start: date.start, days };
  }
  return null;
}

/** What stands before a date that is a part of a thing's name, or since when something is. */
const OF_A_THING =
  /(?:\b(?:the|its|his|her|their|this|of|since|until|a|an|(?:dat(?:es?|ed|ing)|stem(?:s|med|ming)?) (?:back )?(?:from|to))|['’]s?)\s+$/i;

/** Whether the date is told as one of the days around the note's: "on Monday", "yesterday", "on 3 November" in November. */
export function isOfNow(text: string, date: DateMentionLinked, own: DateRange): boolean {
  const { value, basis } = date.date;
  if (basis === "section" || basis === "sentence" || OF_THE_PASSAGE.test(text.slice(date.start, date.end)))
    return false;
  const days = value === null ? null : daysOf(value);
  if (days === null || isLong(days)) return false;
  const day = basis !== "explicit" && isYearless(text, date) ? days.first : days.last;
  return day >= later(own.first, -NEAR) && days.first <= later(own.last, NEAR);
}

/** Of the week or year that the passage tells of, whichever that is. */
const OF_THE_PASSAGE = /^the (?:weekend|week|month|year)$/i;

/** Whether a day, a month or a season stands without a year that only the note's date gives it, far from that. */
function isAdrift(text: string, date: DateMentionLinked, own: DateRange): boolean {
  const { value, basis } = date.date;
  if (!isYearless(text, date)) return false;
  if (value === null) return true;
  return basis !== "explicit" && basis !== "heading" && !isOfNow(text, date, own);
}

/** Whether the month or the season is told without a year, and not as "last July". */
function isYearless(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  return WITHOUT_YEAR.test(written) && !/\d{4}/.test(written);
}

const WITHOUT_YEAR = new RegExp(
  `^(?!(?:last|this|next)\\s).{0,24}?(?:(?<!\\p{L})(?:${TIMES}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?!\\p{L})|\\d\\s?[月월])`,
  "iu",
);

const UNIT =
  "(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter|season)";
/** What counts from a day that was told. */
const COUNTS = new RegExp(
  [
    `\\b(?:that|the same|the (?:very )?next|the following) (?:same |very )?${UNIT}\\b(?! (?:of|on|for)\\b)`,
    "\\bin those (?:days|weeks|months|years)\\b",
    `(?<=\\p{Ll} |\\b\\d{1,2} )${UNIT}s? (?:later|afterwards?|thereafter|earlier|after that|before that)\\b`,
    "\\b(?:soon|shortly|immediately) (?:after(?:wards?)?|thereafter)\\b(?! the\\b)",
    "翌[年月日週朝春夏秋冬]|同(?:年|月|日|じ年)|その(?:年|月|日|夜|晩|春|夏|秋|冬|翌|後)|第二[年天]|次年|[那该該當当][年月日天晚夜]|不久后|不久後",
    "이듬해|다음 ?해|그 ?(?:해|날|달|무렵)(?= )|같은 (?:해|달|날)|(?:일|주|달|개월|년) (?:뒤|후)(?= )|[日週間月年]後、|[天周月年][后後]，",
  ].join("|"),
  "giu",
);

/** A text is searched for these in stretches of so many units, each once; those at a border are seen whole. */
const STRETCH = 2_048;
const BORDER = 64;
const countsByStretch = new WeakMap<Analysis, Map<number, readonly number[]>>();

/** Whether something that counts from another day begins between the two places: asked again and again of nearly the same ones. */
function countsIn(analysis: Analysis, start: number, end: number): boolean {
  const known = countsByStretch.get(analysis) ?? new Map<number, readonly number[]>();
  if (known.size === 0) countsByStretch.set(analysis, known);
  for (let from = start - (start % STRETCH); from < end; from += STRETCH) {
    const places = known.get(from) ?? countsFrom(analysis.document.text, from);
    known.set(from, places);
    if (places.some((place) => place >= start && place < end)) return true;
  }
  return false;
}

function countsFrom(text: string, from: number): number[] {
  const before = Math.max(0, from - BORDER);
  return [...text.slice(before, from + STRETCH + BORDER).matchAll(COUNTS)]
    .map(({ index }) => before + index)
    .filter((place) => place >= from && place < from + STRETCH);
}

/** Whether the sentence tells what was, and nothing of what is. */
function isPast(sentence: string): boolean {
  return PAST.test(sentence) && !PRESENT.test(sentence);
}

const PAST =
  /\s(?:was|were|had|did|went|came|met|spoke|said|told|made|took|gave|saw|sent|sat|held|led|left|flew|\p{Ll}{2,}ed)\b|た。|[었았했]다\.|了/u;
const PRESENT = /\b(?:is|are|will|shall|has|have|now|today)\b/i;

/** The day so many days on. */
function later(iso: string, by: number): string {
  const [from, of, on] = iso.split("-").map(Number) as [number, number, number];
  const { year, month, day } = civilOf(dayNumber(from, of, on) + by);
  return printIso(year, month, day);
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
