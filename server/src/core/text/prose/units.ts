/** The UTF-16 units that Markdown gives a meaning, and the classes its rules speak of. */
import { isDigit, isLetter } from "../unitKinds.ts";

export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const PAREN_OPEN = 0x28;
export const PAREN_CLOSE = 0x29;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const AT = 0x40;
export const BRACKET_OPEN = 0x5b;
export const BACKSLASH = 0x5c;
export const BRACKET_CLOSE = 0x5d;
export const CARET = 0x5e;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const PIPE = 0x7c;
export const TILDE = 0x7e;

export function isBlankUnit(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

/** Space, tab or line end: what separates the parts of a tag or of a link. */
export function isGap(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === LF || unit === CR;
}

export function isAlphanumeric(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** ASCII punctuation: what a backslash can escape. */
export function isPunctuation(unit: number): boolean {
  return unit > SPACE && unit < 0x7f && !isAlphanumeric(unit);
}

/** Where the run of `unit` that begins at `from` ends, at most `end`. */
export function runEnd(text: string, unit: number, from: number, end: number): number {
  let i = from;
  while (i < end && text.charCodeAt(i) === unit) i++;
  return i;
}

/** The first offset in `[from, end)` that holds neither space nor tab, else `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isBlankUnit(text.charCodeAt(i))) i++;
  return i;
}

/** The end of `[from, end)` without spaces and tabs at its tail. */
export function trimEnd(text: string, from: number, end: number): number {
  let i = end;
  while (i > from && isBlankUnit(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The start of the line behind the line end at `end`; `end` itself at the end of the text. */
export function lineAfter(text: string, end: number): number {
  if (end >= text.length) return end;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}
