/** What the ink at the head of a line can begin, apart from HTML and tables (CommonMark 0.31, chapters 4 and 5). */
import { isDigit } from "../unitKinds.ts";
import {
  BACKSLASH,
  BACKTICK,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CARET,
  COLON,
  DASH,
  DOT,
  HASH,
  isBlankUnit,
  isGap,
  PAREN_CLOSE,
  PLUS,
  runEnd,
  STAR,
  skipBlanks,
  trimEnd,
} from "./units.ts";

const MOST_HASHES = 6;
const SHORTEST_FENCE = 3;
const MOST_DIGITS = 9;
const LONGEST_FOOTNOTE = 999;

/** Where the text of the ATX heading at `from` starts and ends (equal when it has none); null for none. */
export function atxHeading(text: string, from: number, end: number): { start: number; end: number } | null {
  const marker = runEnd(text, HASH, from, end);
  if (marker - from > MOST_HASHES || (marker < end && !isBlankUnit(text.charCodeAt(marker)))) return null;
  const start = skipBlanks(text, marker, end);
  const last = trimEnd(text, start, end);
  let close = last;
  while (close > start && text.charCodeAt(close - 1) === HASH) close--;
  if (close === start) return { start, end: start };
  return { start, end: isBlankUnit(text.charCodeAt(close - 1)) ? trimEnd(text, start, close) : last };
}

/** The length of the code fence that opens at `from`, 0 for none. */
export function openingFence(text: string, from: number, end: number): number {
  const unit = text.charCodeAt(from);
  const marker = runEnd(text, unit, from, end);
  if (marker - from < SHORTEST_FENCE) return 0;
  if (unit === BACKTICK) {
    for (let i = marker; i < end; i++) if (text.charCodeAt(i) === BACKTICK) return 0;
  }
  return marker - from;
}

/** Whether the rest of the line is a run of `unit`, at least `length` long, and blanks. */
export function isRunLine(text: string, unit: number, length: number, from: number, end: number): boolean {
  const marker = runEnd(text, unit, from, end);
  return marker - from >= length && skipBlanks(text, marker, end) === end;
}

/** Where the line at `from` shows that it is no thematic break; -1 when it is one. */
export function thematicBreakFault(text: string, from: number, end: number): number {
  const unit = text.charCodeAt(from);
  let count = 0;
  for (let i = from; i < end; i++) {
    const next = text.charCodeAt(i);
    if (next === unit) count++;
    else if (!isBlankUnit(next)) return i;
  }
  return count >= SHORTEST_FENCE ? -1 : end;
}

/** A day as Korean papers write it, which readers of the source take for one and Markdown for three lists: `2025. 11. 19.` */
const SPACED_DAY = /(?:19|20)\d\d\. \d{1,2}\. \d{1,2}\./y;

/**
 * The length of the list marker at `from` (`-`, `12.`), 0 for none. Such as may not interrupt a paragraph are none there,
 * nor is the year of `2025. 11. 19.`
 */
export function listMarker(text: string, from: number, end: number, interrupting: boolean): number {
  const first = text.charCodeAt(from);
  let marker = from + 1;
  if (isDigit(first)) {
    while (marker < end && isDigit(text.charCodeAt(marker))) marker++;
    const delimiter = text.charCodeAt(marker);
    if (marker >= end || marker - from > MOST_DIGITS || (delimiter !== DOT && delimiter !== PAREN_CLOSE))
      return 0;
    if (interrupting && Number(text.slice(from, marker)) !== 1) return 0;
    if (marker - from === 4 && isSpacedDay(text, from)) return 0;
    marker++;
  } else if (first !== DASH && first !== STAR && first !== PLUS) return 0;
  if (marker < end && !isBlankUnit(text.charCodeAt(marker))) return 0;
  if (interrupting && skipBlanks(text, marker, end) === end) return 0;
  return marker - from;
}

function isSpacedDay(text: string, from: number): boolean {
  SPACED_DAY.lastIndex = from;
  return SPACED_DAY.test(text);
}

/** The length of the task box at `from` (`[ ]`, `[x]`) and of the blanks between it and text, 0 for none. */
export function taskBox(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) !== BRACKET_OPEN || text.charCodeAt(from + 2) !== BRACKET_CLOSE) return 0;
  const state = text.charCodeAt(from + 1);
  if (!isBlankUnit(state) && (state | 0x20) !== 0x78) return 0;
  const content = skipBlanks(text, from + 3, end);
  return content > from + 3 && content < end ? content - from : 0;
}

/** The length of the marker `[^label]:` of a footnote definition at `from`, 0 for none. */
export function footnoteMarker(text: string, from: number, end: number): number {
  const close = footnoteLabelEnd(text, from, end);
  return close >= 0 && close + 1 < end && text.charCodeAt(close + 1) === COLON ? close + 2 - from : 0;
}

/** The offset of the `]` of the footnote label `[^label]` at `from`, -1 for none. */
export function footnoteLabelEnd(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) !== BRACKET_OPEN || text.charCodeAt(from + 1) !== CARET) return -1;
  const limit = Math.min(end, from + LONGEST_FOOTNOTE);
  for (let i = from + 2; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === BRACKET_CLOSE) return i > from + 2 ? i : -1;
    if (unit === BRACKET_OPEN || isGap(unit)) return -1;
    if (unit === BACKSLASH) i++;
  }
  return -1;
}
