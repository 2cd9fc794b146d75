/** Which dates of a table's row are those of the row: not that of a life in it, of a remark, or since when something is so. */
import type { DateMentionLinked } from "../../../link/mention.ts";
import type { Span } from "../../../text/span.ts";
import { columnHead } from "../../../text/tableRows.ts";
import { actsNow } from "../acts.ts";

/**
 * Whether the date in a row of a table is that of the row. Where the name goes on with what its bearer does now, a date
 * in another cell is so by itself or with its place, "| Tokyo, 3 May 2023 |"; a remark, "| wrong, left in 2023 |", is a
 * story of its own. A day since when something is so says that it is so still.
 */
export function isOfRow(text: string, date: DateMentionLinked, row: Span, name: Span): boolean {
  const { start } = date;
  const cell = text.lastIndexOf("|", start - 1) + 1;
  if (!text.slice(Math.min(start, name.start), Math.max(start, name.start)).includes("|")) return true;
  if (actsNow(text, name) && REMARK.test(text.slice(Math.max(cell, start - LONGEST_LEAD), start)))
    return false;
  const head = columnHead(text, start);
  if (OF_LIFE.test(head) || OF_READING.test(head)) return false;
  return !SINCE.test(head) || HAS_END.test(text.slice(date.end, Math.min(row.end, date.end + ROW_REACH)));
}

/** Whether the date is that on which what the row tells was read: it is of that day, or of any before. */
export function isOfReading(text: string, { start }: Span): boolean {
  return OF_READING.test(columnHead(text, start));
}

/** Whether the date stands in the cell of the name and in another sentence: prose, whose dates are of their own sentences. */
export function isOfOtherSentence(text: string, { start, end }: Span, name: Span, sentence: Span): boolean {
  const isInside = sentence.start <= start && end <= sentence.end;
  return !isInside && !text.slice(Math.min(start, name.start), Math.max(end, name.end)).includes("|");
}

/** Of a long row what lies around the name. */
export function near(row: Span, name: Span): Span {
  return { start: Math.max(row.start, name.start - ROW_REACH), end: Math.min(row.end, name.end + ROW_REACH) };
}

const ROW_REACH = 400;
const REMARK = /(?<!\p{L})(?!(?:on|in|at|from|of|the)(?!\p{L}))\p{Ll}/u;
/** The head of a column of days in a life, or in that of a body or a state. */
const OF_LIFE =
  /^[*_ ]*(?:(?:year|date|day|place) of )?(?:birth|born|dob|died|death|age|(?:first )?elected|entered|founded|established|joined|graduat\p{Ll}+|independence|married|(?:mp|member|senator|party member) since)(?!\p{L})/iu;
/** The head of a column of when somebody came to read or watch it. */
const OF_READING =
  /^[*_ ]*(?:(?:date|day) (?:of access|added)|(?:last )?(?:accessed|retrieved|uploaded|added|archived|viewed|watched|read|seen))(?!\p{L})/iu;
/** The head of a column of when terms began. */
const SINCE =
  /^(?:(?:in (?:office|post)|serving|holder|minister) )?(?:since|seit|depuis|desde|from|start(?:ed|s)?|appointed|took office|term start)\b|^(?:就任|취임|上任)/i;
/** Another date in the row behind it: when the term ended. */
const HAS_END = /\|[^|]*\d{4}/;
/** Units before a date in its cell that may be a remark. */
const LONGEST_LEAD = 60;
