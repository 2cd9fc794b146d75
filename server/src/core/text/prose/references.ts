/** Character references (`&amp;`, `&#8217;`, `&#x2019;`). A name is not looked up: two letters or more make one. */
import { isDigit, isLetter } from "../unitKinds.ts";
import { HASH, isAlphanumeric, SEMICOLON } from "./units.ts";

/** The longest name in HTML's list, `CounterClockwiseContourIntegral`. */
const LONGEST_NAME = 31;
const MOST_DECIMALS = 7;
const MOST_HEXADECIMALS = 6;

const NO_BREAK_SPACE = /^&(?:nbsp|#0*160|#[xX]0*[aA]0);$/;

/** The end of the reference whose `&` is at `from`, at most `end`; -1 when it is none. */
export function referenceEnd(text: string, from: number, end: number): number {
  let start = from + 1;
  let most = LONGEST_NAME;
  let least = 2;
  let accepts = isAlphanumeric;
  if (text.charCodeAt(start) === HASH) {
    least = 1;
    const hexadecimal = (text.charCodeAt(start + 1) | 0x20) === 0x78;
    start += hexadecimal ? 2 : 1;
    most = hexadecimal ? MOST_HEXADECIMALS : MOST_DECIMALS;
    accepts = hexadecimal ? isHexadecimal : isDigit;
  } else if (!isLetter(text.charCodeAt(start))) return -1;
  const limit = Math.min(end, start + most);
  let i = start;
  while (i < limit && accepts(text.charCodeAt(i))) i++;
  return i - start >= least && i < end && text.charCodeAt(i) === SEMICOLON ? i + 1 : -1;
}

/** Whether the reference in `[from, end)` is U+00A0. */
export function isNoBreakSpace(text: string, from: number, end: number): boolean {
  return NO_BREAK_SPACE.test(text.slice(from, end));
}

function isHexadecimal(unit: number): boolean {
  const lower = unit | 0x20;
  return isDigit(unit) || (lower >= 0x61 && lower <= 0x66);
}
