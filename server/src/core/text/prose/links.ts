/** The tail of a link: destination, title, and link reference definitions (CommonMark 0.31, 4.7 and 6.3). */
import { isLineEnd } from "../unitKinds.ts";
import type { Run } from "./run.ts";
import {
  APOSTROPHE,
  BACKSLASH,
  BRACKET_OPEN,
  COLON,
  GREATER,
  isGap,
  isPunctuation,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTE,
  SPACE,
  skipBlanks,
} from "./units.ts";

/** Deeper parentheses make no destination: the limit of the reference implementation. */
const DEEPEST_PARENTHESES = 32;

/** The end of the link destination at `from`, -1 when there is none; it may be empty. */
function destinationEnd(run: Run, from: number): number {
  return run.at(from) === LESS ? bracketedEnd(run, from + 1) : bareEnd(run, from);
}

function bracketedEnd(run: Run, from: number): number {
  for (let i = from; i < run.end; i++) {
    const unit = run.text.charCodeAt(i);
    if (unit === GREATER) return i + 1;
    if (unit === LESS || isLineEnd(unit)) return -1;
    if (unit === BACKSLASH && isPunctuation(run.at(i + 1))) i++;
  }
  return -1;
}

function bareEnd(run: Run, from: number): number {
  let depth = 0;
  let i = from;
  for (; i < run.end; i++) {
    const unit = run.text.charCodeAt(i);
    if (unit <= SPACE || unit === 0x7f) break;
    if (unit === BACKSLASH && isPunctuation(run.at(i + 1))) i++;
    else if (unit === PAREN_OPEN && ++depth > DEEPEST_PARENTHESES) return -1;
    else if (unit === PAREN_CLOSE && --depth < 0) break;
  }
  return depth > 0 ? -1 : Math.min(i, run.end);
}

/** The end of the link title at `from`, -1 when there is none. */
function titleEnd(run: Run, from: number): number {
  const opener = run.at(from);
  if (opener !== QUOTE && opener !== APOSTROPHE && opener !== PAREN_OPEN) return -1;
  const closer = opener === PAREN_OPEN ? PAREN_CLOSE : opener;
  for (let i = from + 1; i < run.end; i++) {
    const unit = run.text.charCodeAt(i);
    if (unit === closer) return i + 1;
    if (unit === PAREN_OPEN && closer === PAREN_CLOSE) return -1;
    if (unit === BACKSLASH && isPunctuation(run.at(i + 1))) i++;
  }
  return -1;
}

/** The end of the `(destination "title")` whose `(` is at `from`, -1 when it is none. */
export function resourceEnd(run: Run, from: number): number {
  run.rewind();
  const destination = destinationEnd(run, run.skipGap(from + 1));
  if (destination < 0) return -1;
  let end = run.skipGap(destination);
  if (end > destination) {
    const title = titleEnd(run, end);
    if (title >= 0) end = run.skipGap(title);
  }
  return run.at(end) === PAREN_CLOSE ? end + 1 : -1;
}

/** A path in parentheses longer than this is none. */
const LONGEST_PATH = 500;
/** A slash or a file's extension, with what may stand behind a file's name: `notes/Jane Doe`, `Jane Doe.md#life "Jane"`. */
const SLASHED = /[^ \t]\/[^ \t]/;
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{0,9}(?:#[^"']{0,200})?(?:[ \t]["'][^"']{0,200}["'])?[ \t]?$/;

/**
 * The end of the `(path)` whose `(` is at `from` where the path holds blanks, in one line: no destination to
 * CommonMark, but many people and tools write so. -1 where it does not look like the path of a file.
 */
export function pathEnd(text: string, from: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, from + LONGEST_PATH);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === PAREN_OPEN) depth++;
    else if (unit === PAREN_CLOSE && --depth === 0) {
      const path = text.slice(from + 1, i);
      if (!/[ \t]/.test(path) || /[<>]|:\/\//.test(path)) return -1;
      return SLASHED.test(path) || EXTENSION.test(path) ? i + 1 : -1;
    }
  }
  return -1;
}

/**
 * Reads the link reference definition that starts with the run's current line.
 * Gives the label and the line behind the definition; null when there is none.
 */
export function definitionAt(run: Run): { label: string; nextLine: number } | null {
  const start = run.startOf(run.line);
  if (run.at(start) !== BRACKET_OPEN) return null;
  const close = run.labelEnd(start);
  if (close < 0 || run.at(close + 1) !== COLON) return null;
  const label = run.label(start + 1, close, run.line);
  if (label === "") return null;
  run.rewind();
  const from = run.skipGap(close + 2);
  const destination = destinationEnd(run, from);
  if (destination <= from) return null;
  const line = run.lineOf(destination);
  const bare = skipBlanks(run.text, destination, run.endOf(line)) === run.endOf(line);
  if (!bare && !isGap(run.at(destination))) return null;
  const title = titleEnd(run, run.skipGap(destination));
  if (title >= 0) {
    const last = run.lineOf(title);
    if (skipBlanks(run.text, title, run.endOf(last)) === run.endOf(last))
      return { label, nextLine: last + 1 };
  }
  return bare ? { label, nextLine: line + 1 } : null;
}
