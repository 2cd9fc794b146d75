/** Tables of GitHub Flavored Markdown: a header row, a delimiter row, and rows until something else begins. */
import { BACKSLASH, COLON, DASH, PIPE, runEnd, skipBlanks, trimEnd } from "./units.ts";

/** How many columns the delimiter row in `[from, end)` has; 0 when it is none. */
export function delimiterColumns(text: string, from: number, end: number): number {
  const last = trimEnd(text, from, end);
  let at = from;
  let columns = 0;
  let marked = false;
  if (text.charCodeAt(at) === PIPE) {
    marked = true;
    at = skipBlanks(text, at + 1, last);
  }
  while (at < last) {
    if (text.charCodeAt(at) === COLON) {
      marked = true;
      at++;
    }
    const dashes = runEnd(text, DASH, at, last);
    if (dashes === at) return 0;
    at = dashes;
    if (at < last && text.charCodeAt(at) === COLON) {
      marked = true;
      at++;
    }
    columns++;
    at = skipBlanks(text, at, last);
    if (at === last) break;
    if (text.charCodeAt(at) !== PIPE) return 0;
    marked = true;
    at = skipBlanks(text, at + 1, last);
  }
  return marked ? columns : 0;
}

/**
 * The cells of the row in `[from, end)`, without the white space around them, as pairs of offsets appended
 * to `cells`; those of empty cells are equal. Gives how many there are.
 */
export function splitRow(text: string, from: number, end: number, cells: number[]): number {
  const last = trimEnd(text, from, end);
  let start = text.charCodeAt(from) === PIPE ? from + 1 : from;
  let count = 0;
  for (let i = start; i <= last; i++) {
    const unit = i < last ? text.charCodeAt(i) : PIPE;
    if (unit === BACKSLASH && i + 1 < last) i++;
    else if (unit === PIPE) {
      if (i === last && start >= last) break;
      const cell = skipBlanks(text, start, i);
      cells.push(cell, trimEnd(text, cell, i));
      count++;
      start = i + 1;
    }
  }
  return count;
}
