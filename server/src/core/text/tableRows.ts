/**
 * Rows and cells of Markdown tables, as a reader of one line needs them: the line around a place, its cells, the head of
 * a column. Offsets are UTF-16 units. Left out: whether the rows above are a table by all rules of the syntax; what makes
 * them one here is a delimiter row below the head.
 */
import type { Span } from "./span.ts";
import { unitsOf } from "./units.ts";
import { withoutMarks } from "./withoutMarks.ts";

const DELIMITER = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** How many rows above one its head is looked for. */
const MOST_ROWS = 200;
const LONGEST_LINE = 1_000;
const LONGEST_DELIMITER = 400;

/** The line around a place, cut where it is longer than any that is read. */
export function lineAt(text: string, offset: number): Span {
  if (newest.text === text && newest.line.start <= offset && offset <= newest.line.end) return newest.line;
  const from = Math.max(0, offset - LONGEST_LINE);
  const before = text.slice(from, offset).lastIndexOf("\n");
  const after = text.slice(offset, offset + LONGEST_LINE).indexOf("\n");
  const line = {
    start: before === -1 ? from : from + before + 1,
    end: after === -1 ? Math.min(text.length, offset + LONGEST_LINE) : offset + after,
  };
  // Of a line that is cut another place may see more.
  if (line.end - line.start < LONGEST_LINE) newest = { text, line };
  return line;
}

/** The line asked for last. */
let newest: { readonly text: string; readonly line: Span } = { text: "", line: { start: 0, end: 0 } };

/** Whether the line of the place, or what is read of it, has a bar in it. */
export function mayBeInRow(text: string, offset: number): boolean {
  if (!text.slice(Math.max(0, offset - LONGEST_LINE), offset + LONGEST_LINE).includes("|")) return false;
  const line = lineAt(text, offset);
  return text.slice(line.start, line.end).includes("|");
}

/** Whether a line begins with a bar. */
export function isRow(text: string, { start }: Span): boolean {
  return /^\s{0,3}\|/.test(text.slice(start, start + 4));
}

const [BAR, BRACKET, CLOSING, BACKSLASH] = [0x7c, 0x5b, 0x5d, 0x5c] as const;

/** The cells between the bars; a bar that a backslash or the brackets of a wiki link hold is none. */
export function cellsOf(text: string, line: Span): Span[] {
  const cells: Span[] = [];
  const units = unitsOf(text);
  let from = line.start;
  let depth = 0;
  for (let i = line.start; i < line.end; i++) {
    const unit = units[i]!;
    if (unit === BRACKET && units[i + 1] === BRACKET) depth++;
    else if (unit === CLOSING && units[i + 1] === CLOSING) depth = 0;
    if (unit !== BAR || depth > 0 || units[i - 1] === BACKSLASH) continue;
    if (i > line.start && text.slice(from, i).trim() !== "") cells.push({ start: from, end: i });
    else if (from > line.start) cells.push({ start: from, end: i });
    from = i + 1;
  }
  if (text.slice(from, line.end).trim() !== "") cells.push({ start: from, end: line.end });
  return cells;
}

/** Whether a line is the row between the head of a table and its others. */
export function isDelimiter(text: string, { start, end }: Span): boolean {
  return DELIMITER.test(text.slice(start, Math.min(end, start + LONGEST_DELIMITER)));
}

/** The head of each column without its marks; null where the rows have none. */
export function columnHeads(text: string, row: Span): Span[] | null {
  let line = row;
  for (let n = 0; n < MOST_ROWS && line.start > 0; n++) {
    line = lineAt(text, line.start - 1);
    if (!text.slice(line.start, line.end).includes("|")) return null;
    if (!isDelimiter(text, line)) continue;
    if (line.start === 0) return null;
    const head = lineAt(text, line.start - 1);
    return cellsOf(text, head).map((cell) => withoutMarks(text, cell));
  }
  return null;
}

/** The words at the head of the column that the place lies in; empty where there are none. */
export function columnHead(text: string, offset: number): string {
  const head = columnHeadSpan(text, offset);
  return head === null ? "" : text.slice(head.start, head.end);
}

/** Where they stand; null where there are none. */
export function columnHeadSpan(text: string, offset: number): Span | null {
  const line = lineAt(text, offset);
  if (last?.text !== text || last.start !== line.start)
    last = { text, start: line.start, cells: cellsOf(text, line), heads: columnHeads(text, line) };
  const column = last.cells.findIndex(({ end }) => offset <= end);
  return last.heads?.[column] ?? null;
}

/** The row that was asked about last. */
let last: {
  readonly text: string;
  readonly start: number;
  readonly cells: readonly Span[];
  readonly heads: readonly Span[] | null;
} | null = null;
