/**
 * The days that a passage may speak of besides the date its claim of a role is held against: a title that fits any of
 * them is let be. Left out are dates of other sections, of the sentences before where the claim's own tells its day by
 * the note's ("yesterday"), and what is over where the clause tells of what is to come, or to come where it is told as done.
 */
import { type DateRange, daysOf, type Tenure } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked, NameMention } from "../../../link/mention.ts";
import { datesIn, tableRowAt } from "../../../link/passageDate.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import type { Span } from "../../../text/span.ts";
import { acted, isAhead } from "../acts.ts";
import type { ClaimDate } from "./claimDate.ts";
import { daysOfHeads } from "./heads.ts";
import { isRecalled } from "./recalledDays.ts";
import { isOfReading, isOfRow, near } from "./rowDates.ts";
import { headingsOver } from "./sections.ts";
import { shortDaysOver, yearBefore } from "./shortDates.ts";
import { tableDays } from "./tableDays.ts";

/** What of a claim tells of days. */
export interface ClaimOfDay {
  readonly named: { readonly mention: NameMention };
  readonly title: Pick<TitlePhrase, "start" | "end" | "readings">;
  readonly sentence: Span;
  readonly date: ClaimDate | null;
  /** Whether the passage says that it is so now: then its sentence and row alone tell of days. */
  readonly isNow: boolean;
  /** The bearer's posts that the title can name. */
  readonly posts?: readonly Tenure[];
}

/** The days, each a range; empty where the passage tells no others. */
export function otherDays(analysis: Analysis, claim: ClaimOfDay): DateRange[] {
  const { text } = analysis.document;
  const { named, title, sentence, isNow, date } = claim;
  const { mention } = named;
  const clause = clauseAround(text, sentence, mention);
  const aside = relativeBehind(text, mention, clause);
  const isAside = ({ start, end }: Span): boolean => aside.start <= start && end <= aside.end;
  const nameEnd = Math.max(mention.end, title.readings === undefined ? 0 : title.end);
  const inSentence = datesIn(analysis, sentence).filter(
    (one) =>
      !isSince(text, one, claim) &&
      !isBirth(text, one) &&
      !isFirstSince(text, one) &&
      !(claim.posts?.length === 0 && one.start > nameEnd && isDeadline(text, one)) &&
      !(isNow && one.start > nameEnd && isEndOfStay(one)) &&
      !isRecalled(text, one, { start: mention.start, end: nameEnd }, sentence),
  );
  const inClause = inSentence.filter(({ end }) => end <= clause.end);
  const isPlaced = inClause.some((one) => isOfTheseDays(one) && !isAside(one));
  const isLoose = !isNow && !isPlaced;
  let own = isLoose || inClause.length === 0 ? inSentence : inClause;
  if (isPlaced) {
    const from = clauseStart(text, sentence, Math.min(title.start, mention.start));
    const isPlacedBehind = own.some((one) => one.start >= from && isOfTheseDays(one) && !isAside(one));
    own = own.filter((one) => !isAside(one) && (!isPlacedBehind || one.start >= from));
  }
  const row = tableRowAt(analysis.document, mention.start);
  const days = [
    ...own.flatMap(({ date: { value } }) => daysToldBy(value)),
    ...inRow(analysis, row, mention).flatMap(daysToldBy),
  ];
  days.push(...own.flatMap((one) => yearBefore(analysis, one, nameEnd) ?? []));
  days.push(...shortDaysOver(analysis, mention.start));
  if (row !== null) days.push(...yearsOfRow(analysis, near(row, mention)));
  if (row !== null) days.push(...tableDays(analysis, row, claim.title, mention));
  if (isLoose) days.push(...daysAround(analysis, mention.start, sentence));
  if (!isPlaced) days.push(...daysOfHeads(analysis, mention.start));
  if (date === null) return days;
  const { first, last } = date.days;
  if (isAhead(text, mention)) return days.filter((one) => one.last >= first);
  if (acted(text, mention, true)) return days.filter((one) => one.first <= last);
  return days;
}

/** The sentence up to the semicolon behind the name: what is told there is another story. */
function clauseAround(text: string, { start, end }: Span, name: Span): Span {
  const behind = text.slice(name.end, end).indexOf(";");
  return { start, end: behind === -1 ? end : name.end + behind };
}

/** Where the clause of the place begins: behind the last semicolon of the sentence before it. */
function clauseStart(text: string, { start }: Span, offset: number): number {
  return start + text.slice(start, offset).lastIndexOf(";") + 1;
}

/** What the clause says of the bearer between commas, ", who had been invited in June,"; empty where nothing. */
function relativeBehind(text: string, { end }: Span, clause: Span): Span {
  const found = /^, (?:who|whom|whose|which)\b[^,;]*,/.exec(
    text.slice(end, Math.min(clause.end, end + REACH)),
  );
  return { start: end, end: end + (found?.[0].length ?? 0) };
}

/** Whether the date says since when the title is held: "prime minister since 2021", "in office since May", "has been". */
function isSince(
  text: string,
  { start, end, date: { value } }: DateMentionLinked,
  claim: ClaimOfDay,
): boolean {
  if (value?.endsWith("/..") !== true) return false;
  const { title, named } = claim;
  const { mention } = named;
  const behind = Math.max(title.end, mention.end);
  if (start > behind && TO_NOW.test(text.slice(start, end))) return true;
  if (start > behind && SINCE.test(text.slice(behind, start)) && !ENDED.test(text.slice(end, end + REACH)))
    return true;
  return HAS_BEEN.test(text.slice(mention.end, mention.end + REACH));
}

/** Whether the date is the end of what goes on, as by "is in Rome until Monday". */
function isEndOfStay({ date: { value } }: DateMentionLinked): boolean {
  return value?.startsWith("../") === true;
}

/** Whether something is told to be the first since then: `2023年6月以来`. */
function isFirstSince(text: string, { end }: Span): boolean {
  return FIRST_SINCE.test(text.slice(end, end + 4));
}

const FIRST_SINCE = /^ ?(?:以来|以來|以降|以后|以後|ぶり|이후|이래)/;

/** Whether it is only told by when: "had asked for it by March". */
function isDeadline(text: string, { start, end, date: { basis } }: DateMentionLinked): boolean {
  return basis !== "explicit" && /(?:^|\s)by\s/.test(text.slice(start - 4, end));
}

/** "born in 1961", "b. 1961" */
function isBirth(text: string, { start }: Span): boolean {
  return BIRTH.test(text.slice(Math.max(0, start - 12), start));
}

const BIRTH = /\b(?:born|b\.?|née?)\s(?:in\s|on\s)?$/;

const SINCE =
  /^(?: of \p{Lu}[\p{L} ]{1,30})?,?(?: (?:who (?:has|have) been )?in (?:office|post|the post|the job))?,? since (?:(?:early|late|mid)[ -])?$/u;
/** "2021–present" */
const TO_NOW = /[-\u2013\u2014]\s?(?:present|now|today)$/i;
const HAS_BEEN = /^ (?:has|have) (?:also |long )?(?:been|held|said|led|run|served)\b/;
const ENDED = /\b(?:until|left|resigned|was|had|ended|lost|stepped)\b/;

/** Whether a day or a few that are told from the note's own: "yesterday", "on Friday". */
function isOfTheseDays({ date: { value, basis } }: DateMentionLinked): boolean {
  return basis === "note" && value !== null && value.length >= 10;
}

/** What the dates of a row tell of its days, as EDTF. */
function inRow(analysis: Analysis, row: Span | null, name: Span): (string | null)[] {
  if (row === null) return [];
  const { text } = analysis.document;
  return datesIn(analysis, near(row, name)).flatMap((date) => {
    const { value } = date.date;
    if (isOfRow(text, date, row, name)) return [value];
    return value !== null && !value.includes("/") && isOfReading(text, date) ? [`../${value}`] : [];
  });
}

/** The years of meetings that a row names, "Munich 2024", but for that of the note. */
function yearsOfRow(analysis: Analysis, row: Span): DateRange[] {
  const own = analysis.date?.slice(0, 4);
  const found = analysis.document.text.slice(row.start, row.end).matchAll(OF_MEETING);
  return [...found].flatMap(({ 0: named, 1: year, index }) => {
    const start = row.start + index;
    const isDate = datesIn(analysis, { start, end: start + named.length }).length > 0;
    return isDate || year === own ? [] : daysToldBy(year!);
  });
}

const OF_MEETING = /(?<!\p{L})(?!Since|From|Until)\p{Lu}[\p{L}-]{1,20} ((?:19|20)\d\d)(?![\d.-])/gu;

/** How far from a mention dates of its block may still be those of its passage. */
const REACH = 400;

/** The days of its block before the sentence, and of the headings of its sections. */
function daysAround(analysis: Analysis, offset: number, sentence: Span): DateRange[] {
  const { document } = analysis;
  const before = { start: blockStart(document.text, offset), end: sentence.start };
  const own = analysis.date === null ? null : daysOf(analysis.date);
  return [before, ...headingsOver(document, offset)]
    .flatMap((span) => datesIn(analysis, span))
    .filter(
      (one) =>
        (one.start < sentence.start || one.start >= sentence.end) &&
        !isFirstSince(document.text, one) &&
        !isOfTerm(document.text, one),
    )
    .flatMap(({ date: { value } }) => daysToldBy(own === null ? value : withoutPast(value, own)));
}

/** Whether it is told since when somebody has an office: "defence minister since July 2023". */
function isOfTerm(text: string, { start, date: { value } }: DateMentionLinked): boolean {
  return (
    value?.endsWith("/..") === true &&
    OFFICE_SINCE.test(text.slice(Math.max(0, start - REACH_OF_TERM), start + 6))
  );
}

/** In UTF-16 units. */
const REACH_OF_TERM = 90;
const OFFICE_SINCE =
  /\b(?:minister|secretary|president|premier|chancellor|governor|ambassador|advis[eo]r|chief|chair(?:man|woman|person)?|director|commissioner|speaker)\b[^.;:,\n]{0,60}[ (]since (?:(?:last|early|late|mid)[ -])?/iu;

/** What another sentence says to hold until a day to come, as that day: all days before it date no claim. */
function withoutPast(value: string | null, { last }: DateRange): string | null {
  const end = value?.startsWith("../") === true ? value.slice(3) : null;
  const days = end === null ? null : daysOf(end);
  return days !== null && days.first > last ? end : value;
}

function daysToldBy(value: string | null): DateRange[] {
  const days = value === null ? null : daysOf(value);
  return days === null ? [] : [days];
}

/**
 * Where the paragraph or the item of a list begins that the place stands in, as far back as dates are looked for. An
 * item below another goes with the one above it.
 */
function blockStart(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const before = text.slice(from, offset);
  const isBelow = /^[ \t]/.test(before.slice(before.lastIndexOf("\n") + 1));
  let start = 0;
  for (const found of before.matchAll(isBelow ? /\n(?=\n)/g : /\n(?=[ \t]*(?:\n|[-*+|#>]|\d{1,3}[.)] ))/g))
    start = found.index + 1;
  if (isBelow) return from + start;
  const own = before.lastIndexOf("\n") + 1;
  // Whoever ends each line with its sentence ends what is said with the line.
  const isOneALine = before
    .slice(start, own)
    .split("\n")
    .every((line) => line.trim() === "" || SENTENCE_END.test(line));
  return isOneALine ? from + own : from + start;
}

const SENTENCE_END = /[.!?…。！？|]["”’')*_]{0,3}\s*$/;
