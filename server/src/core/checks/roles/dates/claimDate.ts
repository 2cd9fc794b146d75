/**
 * The date that a claim of a role is held against. Stricter than the date that hovers show for a passage: a year told
 * in full in the claim's own clause, else in its row, else a heading that is a date, else the note's own. A year that
 * was carried from another sentence, one that only modifies a thing ("the 1977 Protocol") or sets an aim ("by 2030")
 * dates no claim; a date that is none of these may still excuse a title that fits it.
 */
import { daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import {
  datesIn,
  documentDate,
  headingAbove,
  isLong,
  type PassageDate,
  tableRowAt,
} from "../../../link/passageDate.ts";
import { isOfSubject } from "../../../text/dateLine.ts";
import { MONTH_WORDS } from "../../../text/months.ts";
import { blockAround } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import { acted } from "../acts.ts";
import { datelineAbove } from "./datelines.ts";
import { isDayOfDeed, isDayOfPassive, isDayOfRelative, opensWith } from "./deedDates.ts";
import { isHeader, messageDate } from "./messageDate.ts";
import { parentItems } from "./parentItem.ts";
import { isOfOtherSentence, isOfRow, near } from "./rowDates.ts";
import { headingsOver } from "./sections.ts";
import { isInStory } from "./story.ts";
import { datesOverhead } from "./tableDays.ts";
import { TIMES } from "./timeWords.ts";

/** A date that a claim is held against. */
export interface ClaimDate extends PassageDate {
  /** Whether the clause itself says that the bearer did something then: "Minister … visited Manila in March 2024". */
  readonly isOfEvent: boolean;
}

/**
 * The date that the title at `office`, of the name at `mention`, is held against; null where nothing tells one.
 * `isOwn` says that the title is one that the bearer has or had: then a date without a year will do that lies shortly before the note.
 */
export function claimDateAt(
  analysis: Analysis,
  mention: Span,
  office: Span,
  sentence: Span,
  isOwn: boolean,
): ClaimDate | null {
  const { document } = analysis;
  const told = datesIn(analysis, sentence).filter(
    (date) => (isTold(date) || isOfHeadedYear(analysis, date)) && isHeader(document.text, date) === null,
  );
  const event =
    told.find((date) => opensWith(document.text, sentence, date, office, mention)) ??
    told.find(
      (date) =>
        isDayOfDeed(document.text, date, office, mention) ||
        isDayOfPassive(document.text, date, office, mention) ||
        isDayOfRelative(document.text, date, office, mention),
    );
  if (event !== undefined) return passage(event, "sentence", true);
  const past = isOwn ? openingJustPast(analysis, mention, office, sentence) : undefined;
  if (past !== undefined) return passage(past, "sentence", true);
  const row = tableRowAt(document, mention.start);
  const inRow =
    row === null
      ? undefined
      : nearest(
          datesIn(analysis, near(row, mention)).filter(
            (date) =>
              isTold(date) &&
              isOfRow(document.text, date, row, mention) &&
              !isOfOtherSentence(document.text, date, mention, sentence),
          ),
          mention.start,
        );
  if (inRow !== undefined) return passage(inRow, "row");
  const overhead = row === null ? undefined : datesOverhead(analysis, row, office, mention).find(isTold);
  if (overhead !== undefined) return passage(overhead, "row");
  const ahead = dateAhead(analysis, Math.min(office.start, mention.start));
  if (ahead !== undefined) return ahead === null ? null : passage(ahead, "row");
  const heading = headingAbove(document.mask.headings, mention.start);
  const inHeading =
    heading === null
      ? undefined
      : datesIn(analysis, heading).find((date) => isHead(document.text, heading, date));
  const message = messageDate(analysis, mention.start);
  const isMessage = message !== undefined && (inHeading === undefined || inHeading.end < message.start);
  const head = isMessage ? message : inHeading;
  if (head !== undefined) return passage(head, "heading");
  const own = documentDate(analysis);
  if (own !== null) return { value: own.value, days: own.days, basis: own.basis, isOfEvent: false };
  const top =
    titleDate(analysis) ??
    datelineAbove(analysis, heading, mention.start, (date) => isOfDays(date) && isTold(date));
  return top === undefined ? null : passage(top, "heading");
}

/** "In July, Minister … spoke": the day or month without a year by which the sentence begins, in the year before the note. */
function openingJustPast(
  analysis: Analysis,
  mention: Span,
  office: Span,
  sentence: Span,
): DateMentionLinked | undefined {
  const own = analysis.date === null ? null : daysOf(analysis.date);
  const { text } = analysis.document;
  if (own === null || !acted(text, mention, true)) return undefined;
  const [date] = datesIn(analysis, sentence);
  if (
    date === undefined ||
    date.date.basis !== "note" ||
    !/^\d{4}-\d\d(?:-\d\d)?$/.test(date.date.value ?? "")
  )
    return undefined;
  if (!OF_MONTH.test(text.slice(date.start, date.end))) return undefined;
  const { last } = daysOf(date.date.value!)!;
  const isNear = last < own.first && Number(own.first.slice(0, 4)) - Number(last.slice(0, 4)) < 2;
  if (!isNear || !opensWith(text, sentence, date, office, mention)) return undefined;
  return isInStory(analysis, sentence) ? undefined : date;
}

/** What names its month, and not as one of several: "on 18 October", "in July", and no "last July" or "yesterday". */
const OF_MONTH = new RegExp(
  `^(?!last\\s|this\\s).{0,24}?(?<!\\p{L})(?:${MONTH_WORDS.join("|")})(?!\\p{L})`,
  "iu",
);

/**
 * The date by which a paragraph or an item of a chronicle begins and which holds for all of it: "**August 2024.**
 * Minister … resigned.", "- 2024-08-12: All is calm. Minister …", or the month that is its heading below that of a year;
 * null for a month or a year by itself, which may be of any, as they stand there, in the heading or in a row.
 */
function dateAhead(analysis: Analysis, offset: number): DateMentionLinked | null | undefined {
  const { text, mask } = analysis.document;
  const start = itemStart(text, blockAround(text, mask, offset).start, offset);
  const lead = text.slice(start, Math.min(offset, start + LONGEST_AHEAD));
  const [date] = datesIn(analysis, { start, end: start + lead.length });
  if (TIME_ALONE.test(lead)) return date !== undefined && isOfHeadedYear(analysis, date) ? date : null;
  if (
    date !== undefined &&
    (isTold(date) || isOfHeadedYear(analysis, date)) &&
    /^[\s*_|]*$/.test(text.slice(start, date.start)) &&
    (OF_LOG.test(lead) || CLOSES_DATE.test(text.slice(date.end, date.end + 6)))
  )
    return date;
  const above = dateOfParent(analysis, start);
  if (above !== undefined) return above;
  const heading = headingAbove(mask.headings, offset);
  if (heading === null || !MONTH_ALONE.test(text.slice(heading.start, heading.end))) return undefined;
  return datesIn(analysis, heading).find((one) => isOfHeadedYear(analysis, one)) ?? null;
}

/** The day or month that is all of an item below which the place is indented. */
function dateOfParent(analysis: Analysis, offset: number): DateMentionLinked | undefined {
  const { text } = analysis.document;
  for (const parent of parentItems(text, offset)) {
    const [date] = datesIn(analysis, parent);
    if (date === undefined) continue;
    const isWhole =
      /^[\s*_([]*$/.test(text.slice(parent.start, date.start)) &&
      PLACE_BEHIND.test(text.slice(date.end, parent.end)) &&
      (date.date.value ?? "").length > 4;
    return isWhole && (isTold(date) || isOfHeadedYear(analysis, date)) ? date : undefined;
  }
  return undefined;
}

/** Nothing, or where it was: ", Tokyo". */
const PLACE_BEHIND = /^[\s*_:.,()[\]\u2013\u2014-]{0,6}(?:\p{Lu}[\p{L}-]+[\s,*_:.)\]]{0,4}){0,3}$/u;

/** Whether the date has its year of a heading over it: "## October" and "- 12 October:" below "# 2025". */
function isOfHeadedYear(analysis: Analysis, { start, date: { value, basis } }: DateMentionLinked): boolean {
  if (basis !== "heading" || value === null || value.includes("/")) return false;
  return headingsOver(analysis.document, start).some((heading) =>
    toldIn(analysis, heading).some((date) => date.date.value!.slice(0, 4) === value.slice(0, 4)),
  );
}

/** Where the item of a list that holds the place begins, behind its sign, or the line of a log; `start` where it is in neither. */
export function itemStart(text: string, start: number, offset: number): number {
  for (let end = offset; end > start; ) {
    const head = Math.max(0, start - 1);
    const at = text.slice(head, end).lastIndexOf("\n");
    if (at === -1 && start > 0) break;
    const line = head + at + 1;
    const lead = text.slice(line, line + 16);
    const sign = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/.exec(lead);
    if (sign !== null && line >= start) return line + sign[0].length;
    if (line >= start && OF_LOG.test(lead)) return line;
    if (line <= start) break;
    end = line - 1;
  }
  return start;
}

const LONGEST_AHEAD = 60;
/** A line that begins with its day, as those of logs do. */
const OF_LOG = /^\d{4}-\d\d-\d\d[ \t]/;
/** A stop, a colon, a dash, a gap, or the end of what is bold. */
const CLOSES_DATE = /^(?:[*_]*[.。:：][*_]*\s|[*_]+\s|\s+[\u2013\u2014-]\s|\t|\s\s)/;
const TIME_ALONE = new RegExp(`^[\\s*_|]*(?:${TIMES}|(?:19|20)\\d\\d)(?:[*_]*[.:][*_]*|\\s*\\|)\\s`, "i");
const MONTH_ALONE = new RegExp(`^\\W*(?:${TIMES})\\W*$`, "i");

/** The one date, a day or a few, that the first line of a note tells which has no date of its own: "Interview, 20 November 2025". */
function titleDate(analysis: Analysis): DateMentionLinked | undefined {
  const { text } = analysis.document;
  const line = /^\s*(?!>)([^\n]{1,80}[^\n.!?;:,。！？、])\r?\n\s*\n/.exec(text);
  if (line === null || isOfSubject(line[0])) return undefined;
  const [first, second] = datesIn(analysis, { start: 0, end: line[0].length });
  return second === undefined && first !== undefined && isOfDays(first) && isTold(first) ? first : undefined;
}

/** The dates of the stretch that have their year and are no longer than one. */
export function toldIn(analysis: Analysis, span: Span): DateMentionLinked[] {
  return datesIn(analysis, span).filter(isTold);
}

/** Whether the year stands there and the date is no longer than a year. */
function isTold({ date: { value, basis } }: DateMentionLinked): boolean {
  if (basis !== "explicit" || value === null) return false;
  const days = daysOf(value);
  return days !== null && !isLong(days);
}

/** The date as one that the claim's own clause tells. */
export function dateOfClause(date: DateMentionLinked): ClaimDate {
  return passage(date, "sentence", true);
}

/** The one end that "until" or "since" tells: `../2022` as 2022; null for one that is no date. */
export function dateOfEnd({ date }: DateMentionLinked): ClaimDate | null {
  return dateOfValue(date.value!.replace(/\.\.\/|\/\.\./, ""));
}

/** An EDTF date or interval that a clause tells; null for what is none. */
export function dateOfValue(value: string): ClaimDate | null {
  const days = daysOf(value);
  return days === null ? null : { value, days, basis: "sentence", isOfEvent: true };
}

/** The note's own date as one that the claim tells in so many words: "now Defense Minister"; null where it has none. */
export function dateOfNote(analysis: Analysis): ClaimDate | null {
  const own = documentDate(analysis);
  return own === null ? null : { value: own.value, days: own.days, basis: own.basis, isOfEvent: true };
}

function passage({ date }: DateMentionLinked, basis: PassageDate["basis"], isOfEvent = false): ClaimDate {
  return { value: date.value!, days: daysOf(date.value!)!, basis, isOfEvent };
}

/** Whether the date is a day, or a range from day to day. */
function isOfDays({ date: { value } }: DateMentionLinked): boolean {
  return /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(value ?? "");
}

function nearest(dates: readonly DateMentionLinked[], offset: number): DateMentionLinked | undefined {
  const distance = ({ start, end }: Span): number => Math.max(start - offset, offset - end);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether the heading is the date, or dates an event by its month or day: one that only mentions a year, or stands in a quotation, dates nothing. */
function isHead(text: string, heading: Span, date: DateMentionLinked): boolean {
  if (heading.end - heading.start > LONGEST_HEAD) return false;
  const line = text.slice(
    heading.start === 0 ? 0 : text.lastIndexOf("\n", heading.start - 1) + 1,
    heading.start,
  );
  if (line.includes(">") || !isTold(date)) return false;
  const rest = `${text.slice(heading.start, date.start)} ${text.slice(date.end, heading.end)}`;
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words <= MOST_WORDS[Math.min(date.date.value!.length, 10) as 4 | 7 | 10];
}

/** In UTF-16 units. */
const LONGEST_HEAD = 200;
/** How many words a heading may have besides its date, by the length of that: more tell a story that mentions it. */
const MOST_WORDS = { 4: 0, 7: 4, 10: 8 };
