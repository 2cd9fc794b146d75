/**
 * What stands over a list or a section and says of which time all of it is: headings, and the line by which a list begins
 * ("**Who was who in 2022**", "Halvorsen's team:"). Years in them count though no date is read there, "Munich 2024: who was
 * there"; of prose between the two nothing is read.
 */
import { type DateRange, daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import { datesIn } from "../../../link/passageDate.ts";
import type { Span } from "../../../text/span.ts";
import { lineAt } from "../../../text/tableRows.ts";
import { parentItems } from "./parentItem.ts";
import { headingsOver } from "./sections.ts";

/** The headings over the place, and before them the line by which its list begins and the items that it stands below. */
export function headsOver({ document }: Pick<Analysis, "document">, offset: number): readonly Span[] {
  const { text } = document;
  const list = listHead(text, offset);
  const items = parentItems(text, offset).filter((item) => !PROSE.test(text.slice(item.start, item.end)));
  return [...(list === null ? [] : [list]), ...items, ...headingsOver(document, offset)];
}

/** The years that the heads over the place tell, but for that of the note, the dates in the line over its list, and that of a field above. */
export function daysOfHeads(analysis: Analysis, offset: number): DateRange[] {
  const { text } = analysis.document;
  const own = analysis.date?.slice(0, 4);
  const list = listHead(text, offset);
  const dates = list === null ? [] : datesIn(analysis, list).map(({ date: { value } }) => value ?? "");
  const years = headsOver(analysis, offset).flatMap((head) =>
    head.end - head.start > LONGEST || hasDay(analysis, head)
      ? []
      : (text.slice(head.start, head.end).match(YEAR) ?? []),
  );
  const alone = yearAbove(text, offset);
  if (alone !== null) years.push(alone);
  const field = dayOfField(analysis, offset);
  if (field !== null) dates.push(field);
  return [...dates, ...years.filter((year) => year !== own)].flatMap((value) => daysOf(value) ?? []);
}

/** The date of the nearest line above that says when something was, "Meeting date: 12 June 2025", "When: …"; null for none. */
function dayOfField(analysis: Analysis, offset: number): string | null {
  const { text } = analysis.document;
  const dates = datesIn(analysis, { start: Math.max(0, offset - LONGEST_MINUTES), end: offset });
  const field = dates.findLast(({ start, end, date: { basis } }) => {
    if (basis !== "explicit") return false;
    const from = Math.max(0, start - LONGEST_FIELD);
    const lead = text.slice(Math.max(from, text.lastIndexOf("\n", start - 1) + 1), start);
    return FIELD.test(lead) && /^[^.!?\n]{0,60}(?:\n|$)/.test(text.slice(end, end + 64));
  });
  return field?.date.value ?? null;
}

/** In UTF-16 units: how far above a place such a line is looked for, and how long it is before its date. */
const LONGEST_MINUTES = 1_500;
const LONGEST_FIELD = 64;
const FIELD =
  /^(?!.*\b(?:due|birth|founding|founded|election|release|expiry|published|updated|accessed|retrieved)\b)[\s>*_|-]{0,6}(?:\p{L}+ ){0,3}(?:dates?|days?|held|when|time|place and date|date and place)(?: \p{Ll}+){0,3}[*_ ]{0,3}[:|][*_ ]{0,3}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6},? )?$/iu;
/** The year that stands by itself above the paragraph of the place, as in a chronicle; null for none. */
function yearAbove(text: string, offset: number): string | null {
  const from = Math.max(0, offset - LONGEST_PARAGRAPH);
  const blank = text.slice(from, offset + 2).lastIndexOf("\n\n");
  const start = from + blank;
  if (blank === -1 || start < 1) return null;
  const line = lineAt(text, start);
  return YEAR_ALONE.exec(text.slice(line.start, line.end))?.[1] ?? null;
}

/** Up to where a place is looked for in its paragraph, in UTF-16 units. */
const LONGEST_PARAGRAPH = 600;
const YEAR_ALONE = /^\W{0,6}((?:19|20)\d\d)\W{0,6}$/;

/** Whether a date more exact than a year is read there: it dates its section by itself. */
function hasDay(analysis: Analysis, head: Span): boolean {
  return datesIn(analysis, head).some(({ date: { value } }) => value !== null && value.length > 4);
}

/** The line right above the list whose item the place stands in, an empty one between them or none; null where that is prose. */
function listHead(text: string, offset: number): Span | null {
  let line = lineAt(text, offset);
  if (!ITEM.test(text.slice(line.start, line.end))) return null;
  for (let n = 0; n < MOST_ITEMS && line.start > 0; n++) {
    line = lineAt(text, line.start - 1);
    if (ITEM.test(text.slice(line.start, line.end))) continue;
    if (line.end === line.start && line.start > 0) line = lineAt(text, line.start - 1);
    const written = text.slice(line.start, line.end);
    return line.end === line.start || written.length > LONGEST || PROSE.test(written) ? null : line;
  }
  return null;
}

const YEAR = /(?<![\d.-])(?:19|20)\d\d(?![\d.-])/g;
/** A line of a list, or one that goes on with what is said in it. */
const ITEM = /^(?:[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]|[ \t]{2,}\S)/;
/** What ends as a sentence does, or is a heading or a row. */
const PROSE = /^[ \t]*[#|]|[.!?。！？][*_"”)]{0,4}(?:\s*$|\s\p{Lu})/u;
const MOST_ITEMS = 60;
/** How long a line is that is over others and says whose they are, in UTF-16 units. */
const LONGEST = 100;
