/**
 * The date that a passage speaks of: the nearest date of its sentence or its table's row, else the heading's above it, else the
 * document's own. Open and long stretches ("since 2018", "2024–2027") date a process, not the passage.
 */

import { type DateRange, daysOf } from "../authority/terms.ts";
import { firstFrom, within } from "../text/ascending.ts";
import { dayNumber, parseIso } from "../text/civil.ts";
import type { SourceDocument } from "../text/document.ts";
import { isDayOfMessage } from "../text/messageHead.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Analysis } from "./analyse.ts";
import type { DateMentionLinked } from "./mention.ts";

/** A date, and what of the text told it. */
export interface PassageDate {
  /** EDTF. */
  readonly value: string;
  readonly days: DateRange;
  readonly basis: "sentence" | "row" | "heading" | "document";
}

const LONGEST_DAYS = 366;

/** What of an analysis tells the dates of its passages. */
export type DatedText = Pick<Analysis, "document" | "date" | "dates">;

/** The date for the place `offset`; null where nothing tells one. */
export function passageDateAt(analysis: DatedText, offset: number): PassageDate | null {
  return dateAt(analysis, offset, () => true);
}

/**
 * The days that a title at the place is held against when it is to tell who is meant: those of the passage, but
 * for dates of its sentence that only tell one thing from another ("restored the 2018 agreement").
 */
export function titleDaysAt(analysis: DatedText, offset: number): DateRange | null {
  const { text } = analysis.document;
  return (
    dateAt(analysis, offset, ({ start }) => !ATTRIBUTE.test(text.slice(start - 24, start)))?.days ?? null
  );
}

/** What stands before a date that is a part of a thing's name. */
const ATTRIBUTE = /(?:\b(?:the|its|his|her|their|this|that|of|since|a|an)|['’]s?)\s+$/i;

function dateAt(
  analysis: DatedText,
  offset: number,
  isWanted: (date: DateMentionLinked) => boolean,
): PassageDate | null {
  const { document, dates } = analysis;
  if (dates.length > 0) {
    const sentence = sentenceAt(document.text, document.mask, offset);
    const inSentence = nearestDate(analysis, sentence, offset, isWanted, "sentence");
    if (inSentence !== null) return inSentence;
    const row = tableRowAt(document, offset);
    const inRow = row === null ? null : nearestDate(analysis, row, offset, isWanted, "row");
    if (inRow !== null) return inRow;
    const led = leadOf(analysis, offset);
    if (led !== null) return led;
    const heading = headingAbove(document.mask.headings, offset);
    const inHeading = heading === null ? null : nearestDate(analysis, heading, offset, () => true, "heading");
    if (inHeading !== null) return inHeading;
  }
  return documentDate(analysis) ?? messageAbove(analysis, offset);
}

/** How far above a place the head of its message is looked for, where the note has no date. */
const MESSAGE = 4_000;

/** The day in the head of the message that the place stands in, of several in a note. */
function messageAbove({ document: { text }, dates }: DatedText, offset: number): PassageDate | null {
  for (let i = firstFrom(dates, offset) - 1; i >= 0 && offset - dates[i]!.start < MESSAGE; i--) {
    const { start, date } = dates[i]!;
    const days = date.value === null || !isDayOfMessage(text, start) ? null : daysOf(date.value);
    if (days !== null) return { value: date.value!, days, basis: "heading" };
  }
  return null;
}

/** How far before a place the beginning of its paragraph is looked for. */
const PARAGRAPH = 4_000;
const MARKS = /^[\s*_]*$/;
const STOP = /^[*_]{0,3}\.[*_]{0,3}(?:\s|$)/;

/** The date that leads the paragraph and ends in a full stop, as chronicles write it: `**August 2024.** He moves …`. */
function leadOf({ document: { text }, dates }: DatedText, offset: number): PassageDate | null {
  const start = paragraphBefore(text, offset);
  const lead = dates[firstFrom(dates, start)];
  if (lead === undefined || lead.end > offset || lead.date.value === null) return null;
  if (lead.start - start > 12 || !MARKS.test(text.slice(start, lead.start))) return null;
  const days = STOP.test(text.slice(lead.end, lead.end + 8)) ? daysOf(lead.date.value) : null;
  return days === null || isLong(days) ? null : { value: lead.date.value, days, basis: "heading" };
}

/** Where the paragraph that holds the place begins, no farther before it than it is looked for. */
function paragraphBefore(text: string, offset: number): number {
  const from = Math.max(0, offset - PARAGRAPH);
  const before = text.slice(from, offset);
  let start = before.lastIndexOf("\n") + 1;
  while (start > 1) {
    const above = before.lastIndexOf("\n", start - 2) + 1;
    if (before.slice(above, start).trim() === "") break;
    start = above;
  }
  return from + start;
}

/** The document's own date as a passage date. */
export function documentDate({ date }: DatedText): PassageDate | null {
  const days = date === null ? null : daysOf(date);
  return date === null || days === null ? null : { value: date, days, basis: "document" };
}

function nearestDate(
  { dates }: DatedText,
  span: Span,
  offset: number,
  isWanted: (date: DateMentionLinked) => boolean,
  basis: PassageDate["basis"],
): PassageDate | null {
  let best: PassageDate | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = firstFrom(dates, span.start); i < dates.length && dates[i]!.end <= span.end; i++) {
    const mention = dates[i]!;
    if (mention.date.value === null || !isWanted(mention)) continue;
    const days = daysOf(mention.date.value);
    const distance = Math.max(mention.start - offset, offset - mention.end);
    if (days === null || isLong(days) || distance >= bestDistance) continue;
    best = { value: mention.date.value, days, basis };
    bestDistance = distance;
  }
  return best;
}

/** The dates that lie in the stretch, in order. */
export function datesIn({ dates }: Pick<DatedText, "dates">, span: Span): DateMentionLinked[] {
  return within(dates, span);
}

/** Whether the days are more than a year. */
export function isLong({ first, last }: DateRange): boolean {
  const from = parseIso(first);
  const to = parseIso(last);
  // The last day of a partial date may be one that its month does not have: it is not long.
  if (from === null) return true;
  if (to === null) return Number(last.slice(0, 4)) - from.year > 1;
  return dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day) > LONGEST_DAYS;
}

/** The nearest heading that begins at or before the place. `headings` as in `ProseMask`. */
export function headingAbove(headings: Int32Array, offset: number): Span | null {
  const count = headingsBefore(headings, offset);
  return count === 0 ? null : { start: headings[(count - 1) * 2]!, end: headings[(count - 1) * 2 + 1]! };
}

/** How many headings begin at or before the place. */
export function headingsBefore(headings: Int32Array, offset: number): number {
  let low = 0;
  let high = headings.length >> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (headings[middle * 2]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line of a Markdown table that the place lies in; null elsewhere. */
export function tableRowAt({ format, lines, text }: SourceDocument, offset: number): Span | null {
  if (format !== "markdown") return null;
  const row = lines.lineSpan(lines.positionAt(offset).line);
  return /^\s{0,3}\|/.test(text.slice(row.start, row.start + 4)) ? row : null;
}
