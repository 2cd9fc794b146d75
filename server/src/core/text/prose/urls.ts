/**
 * Addresses in prose: `<https://…>`, and the bare ones of GitHub Flavored Markdown ("Autolinks (extension)"),
 * with any scheme and without the rules for domain names.
 */
import { isLetter } from "../unitKinds.ts";
import type { Run } from "./run.ts";
import {
  AT,
  COLON,
  DASH,
  DOT,
  GREATER,
  isAlphanumeric,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  PLUS,
  SLASH,
  SPACE,
  UNDERSCORE,
} from "./units.ts";

const SHORTEST_SCHEME = 2;
const LONGEST_SCHEME = 32;

const URL_TAIL = new Set([..."?!.,:;*_~'\""].map((mark) => mark.charCodeAt(0)));
const EMAIL_LOCAL = new Set([...".!#$%&'*+/=?^_`{|}~-"].map((mark) => mark.charCodeAt(0)));

/** The end of the autolink whose `<` is at `from`, -1 when there is none. */
export function angleAutolinkEnd(run: Run, from: number): number {
  let colon = -1;
  let at = -1;
  let i = from + 1;
  for (; i < run.end; i++) {
    const unit = run.text.charCodeAt(i);
    if (unit === GREATER) break;
    if (unit <= SPACE || unit === LESS || unit === 0x7f) return -1;
    if (unit === COLON && colon < 0) colon = i;
    else if (unit === AT && at < 0) at = i;
  }
  if (i >= run.end) return -1;
  if (colon >= 0 && isScheme(run.text, from + 1, colon)) return i + 1;
  return at >= 0 && isEmail(run.text, from + 1, at, i) ? i + 1 : -1;
}

function isScheme(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_SCHEME || end - start > LONGEST_SCHEME || !isLetter(text.charCodeAt(start))) {
    return false;
  }
  for (let i = start + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!isAlphanumeric(unit) && unit !== PLUS && unit !== DOT && unit !== DASH) return false;
  }
  return true;
}

function isEmail(text: string, start: number, at: number, end: number): boolean {
  if (at === start) return false;
  for (let i = start; i < at; i++) {
    const unit = text.charCodeAt(i);
    if (!isAlphanumeric(unit) && !EMAIL_LOCAL.has(unit)) return false;
  }
  let before = DOT;
  for (let i = at + 1; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : DOT;
    if (isAlphanumeric(unit)) before = unit;
    else if (unit === DASH && before !== DOT) before = unit;
    else if (unit === DOT && before !== DOT && before !== DASH) before = unit;
    else return false;
  }
  return true;
}

/** Where the scheme before the `://` at `colon` starts, not before `floor`; -1 when there is none. */
export function schemeStart(text: string, colon: number, floor: number): number {
  let start = colon;
  while (start > floor) {
    const unit = text.charCodeAt(start - 1);
    if (!isAlphanumeric(unit) && unit !== PLUS && unit !== DASH) break;
    start--;
  }
  while (start < colon && !isLetter(text.charCodeAt(start))) start++;
  return colon - start >= SHORTEST_SCHEME ? start : -1;
}

/** Whether the `www.` at `at` begins a word and is not the middle of an address. */
export function beginsWord(text: string, at: number, floor: number): boolean {
  if (at === floor) return true;
  const before = text.charCodeAt(at - 1);
  return !isAlphanumeric(before) && before !== SLASH && before !== DOT && before !== AT && before !== DASH;
}

/**
 * Where the address ends whose tail starts at `from` and may reach `end`: before white space, `<` and CJK
 * punctuation, without punctuation at its end or a `)` it did not open, and before a `]` in link text.
 */
export function urlEnd(text: string, from: number, end: number, inBrackets: boolean): number {
  let depth = 0;
  let i = from;
  for (; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= SPACE || unit === LESS || (inBrackets && unit === 0x5d) || (unit > 127 && endsUrl(unit)))
      break;
    if (unit === PAREN_OPEN) depth++;
    else if (unit === PAREN_CLOSE) depth--;
  }
  while (i > from) {
    const unit = text.charCodeAt(i - 1);
    if (unit === PAREN_CLOSE && depth < 0) depth++;
    else if (!URL_TAIL.has(unit)) break;
    i--;
  }
  return i;
}

/** White space, CJK and full-width punctuation, typographic quotation marks. */
function endsUrl(unit: number): boolean {
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x206f) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xff0f) ||
    (unit >= 0xff1a && unit <= 0xff20) ||
    (unit >= 0xff3b && unit <= 0xff40) ||
    (unit >= 0xff5b && unit <= 0xff65)
  );
}

/** Where the local part before the `@` at `at` starts, not before `floor`; `at` when there is none. */
export function emailStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isEmailUnit(text.charCodeAt(start - 1), true)) start--;
  return start > floor && text.charCodeAt(start - 1) === SLASH ? at : start;
}

/** Where the domain behind the `@` at `at` ends, at most `end`; -1 when it is none. */
export function emailEnd(text: string, at: number, end: number): number {
  let dot = false;
  let i = at + 1;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (unit === DOT) {
      if (i + 1 >= end || !isAlphanumeric(text.charCodeAt(i + 1))) break;
      dot = true;
    } else if (!isEmailUnit(unit, false)) break;
    i++;
  }
  return dot && isLetter(text.charCodeAt(i - 1)) ? i : -1;
}

function isEmailUnit(unit: number, local: boolean): boolean {
  return (
    isAlphanumeric(unit) || unit === DASH || unit === UNDERSCORE || (local && (unit === DOT || unit === PLUS))
  );
}
