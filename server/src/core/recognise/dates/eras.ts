/**
 * Years with their era: `490 BC`, `44 B.C.E.`, `AD 70`, `264–241 BC`. As EDTF and astronomers count, 1 BC is the year 0.
 * A late year before `BC` is none: there it is a province of Canada.
 */
import { wordNumber, wordSet } from "./lexicon.ts";
import { isCapital, markIn } from "./tokenBits.ts";
import { CAPITAL, ORDINAL, PLURAL, type Tokens } from "./tokens.ts";

interface Era {
  readonly before: boolean;
  /** The token behind it. */
  readonly to: number;
}

/** The last year that `BC` in two letters may follow. */
const LATEST = 1700;
const EARLIEST = 9999;

const BEFORE = wordSet("bc bce");
const SINCE = wordSet("ad ce");
const AD = wordNumber("ad");
const BC = wordNumber("bc");
const [A, B, C, D, E] = ["a", "b", "c", "d", "e"].map(wordNumber) as [number, number, number, number, number];

/** The era that begins at token `i`. */
export function eraAt(t: Tokens, i: number): Era | null {
  if (!t.flag(i, CAPITAL)) return null;
  if (t.isAnyOf(i, BEFORE)) return isUpper(t, i) ? { before: true, to: i + 1 } : null;
  if (t.isAnyOf(i, SINCE)) return isUpper(t, i) ? { before: false, to: i + 1 } : null;
  const before = t.is(i, B);
  if (!(before ? t.is(i + 2, C) : t.is(i, A) && t.is(i + 2, D))) return null;
  if (!t.isMark(i + 1, 0x2e) || !t.glued(i + 1) || !t.glued(i + 2)) return null;
  let to = i + 3;
  if (t.isMark(to, 0x2e) && t.glued(to)) to++;
  if (before && t.is(to, E) && t.glued(to)) to += t.isMark(to + 1, 0x2e) ? 2 : 1;
  return { before, to };
}

function isUpper(t: Tokens, i: number): boolean {
  return t.text.charCodeAt(t.starts[i]! + 1) < 0x5b;
}

/** The year at token `i` with the era behind it or, where `AD` leads, before it. */
export function eraYear(
  t: Tokens,
  i: number,
): { readonly year: number; readonly from: number; readonly to: number } | null {
  const before = t.bitsAt(i - 1);
  const behind = t.bitsAt(i + 1);
  // Most years have none: nothing with a capital stands beside them, nor what may be of an era or of a second year.
  if (!isCapital(before) && !isCapital(behind) && markIn(before) !== 0x2e && markIn(behind) !== 0x2f)
    return null;
  if (!t.isNumber(i) || t.digits(i) > 4 || t.flag(i, ORDINAL | PLURAL)) return null;
  const value = t.value(i);
  const at = isOfTwo(t, i, value) ? i + 3 : i + 1;
  const era = t.glued(at) && t.isMark(at, 0x2e) ? null : eraAt(t, at);
  if (value < 1 || value > EARLIEST) return null;
  if (era === null) {
    const from = leading(t, i);
    return from < 0 ? null : { year: value, from, to: i + 1 };
  }
  if (at > i + 1 && !era.before) return null;
  if (t.is(at, BC) && value >= LATEST && value < 2200) return null;
  return { year: era.before ? 1 - value : value, from: i, to: era.to };
}

/** Whether a year of the ancients stands at token `i`, which began in one of ours and ended in the next: `446/5 BC`, `446/445 BC`. */
function isOfTwo(t: Tokens, i: number, value: number): boolean {
  if (!t.isMark(i + 1, 0x2f) || !t.glued(i + 1) || !t.glued(i + 2) || !t.isNumber(i + 2)) return false;
  const digits = t.digits(i + 2);
  return digits <= t.digits(i) && t.value(i + 2) === (value - 1) % 10 ** digits;
}

/** The first token of the `AD` that stands before token `i`; -1 if none does. */
function leading(t: Tokens, i: number): number {
  const dotted = t.isMark(i - 1, 0x2e);
  const from = dotted ? i - 4 : i - 1;
  if (!t.flag(from, CAPITAL) || !t.is(from, dotted ? A : AD)) return -1;
  const era = eraAt(t, from);
  return era === null || era.before || era.to !== i ? -1 : from;
}
