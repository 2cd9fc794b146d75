/**
 * Years with their era: `490 BC`, `44 B.C.E.`, `AD 70`, `264–241 BC`. As EDTF and astronomers count, 1 BC is the year 0.
 * A late year before `BC` is none: there it is a province of Canada.
 */
import { yearExpr } from "./calendarExpressions.ts";
import { yearIn } from "./changedExpressions.ts";
import { type Draft, draftOf } from "./draft.ts";
import { rangeExpr } from "./expressions.ts";
import { Fn, fnSet, PRONOUNS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { CAPITAL, ORDINAL, PLURAL, type Tokens } from "./tokens.ts";
import type { ParsedDate } from "./types.ts";

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
  if (!t.isNumber(i) || t.digits(i) > 4 || t.flag(i, ORDINAL | PLURAL)) return null;
  const value = t.value(i);
  const era = t.glued(i + 1) && t.isMark(i + 1, 0x2e) ? null : eraAt(t, i + 1);
  if (value < 1 || value > EARLIEST) return null;
  if (era === null) {
    const from = leading(t, i);
    return from < 0 ? null : { year: value, from, to: i + 1 };
  }
  if (t.is(i + 1, BC) && value >= LATEST && value < 2200) return null;
  return { year: era.before ? 1 - value : value, from: i, to: era.to };
}

/** The first token of the `AD` that stands before token `i`; -1 if none does. */
function leading(t: Tokens, i: number): number {
  const dotted = t.isMark(i - 1, 0x2e);
  const from = dotted ? i - 4 : i - 1;
  if (!t.flag(from, CAPITAL) || !t.is(from, dotted ? A : AD)) return -1;
  const era = eraAt(t, from);
  return era === null || era.before || era.to !== i ? -1 : from;
}

/** A year with its era, and the year before it that shares the era: `264–241 BC`, `from 264 to 241 BC`. */
export function eraDate(t: Tokens, i: number): Draft | null {
  const found = eraYear(t, i);
  if (found === null) return null;
  const { year, from, to } = found;
  const first = from === i ? sharing(t, i, year) : null;
  if (first === null) return draftOf(yearExpr(year), from, to);
  return draftOf(rangeExpr(yearExpr(first), yearExpr(year)), i - 2, to);
}

/** How far behind a year of an era one may stand that leaves its era to it, how many years apart, and how many dates may stand between. */
const NEAR = 600;
const APART = 150;
const BETWEEN = 4;
/** How far behind the first of two years `or` and `and` join the second to it. */
const JOINED = 5;

/** `In 405 he won` behind a date before our era that stands a little before the offset `at`. */
export function eraLeft(t: Tokens, i: number, at: number, found: readonly ParsedDate[]): Draft | null {
  if (t.flag(i, ORDINAL | PLURAL) || t.glued(i) || eraAt(t, i + 1) !== null) return null;
  const joined = t.isFn(i - 1, Fn.or) || t.isFn(i - 1, Fn.and);
  if (!joined && !t.isAnyFn(i - 1, INTRODUCING)) return null;
  const told = yearBefore(found, at - (joined ? JOINED : NEAR));
  const year = 1 - t.value(i);
  if (told === null || told > 0 || Math.abs(year - told) > APART) return null;
  const ends = t.isMark(i + 1, 0x2c) || t.isMark(i + 1, 0x2e) || t.isMark(i + 1, 0x3b) || t.kind(i + 1) === 0;
  if (t.isNumber(i + 2) && t.glued(i + 2)) return null;
  const goesOn =
    t.isWord(i + 1) && (t.flag(i + 1, CAPITAL) || t.word(i + 1) === Word.fn || t.isAnyOf(i + 1, PRONOUNS));
  return ends || goesOn ? draftOf(yearExpr(year), i, i + 1) : null;
}

/** The last year that is written, of the dates that end behind an offset. */
function yearBefore(found: readonly ParsedDate[], from: number): number | null {
  for (let i = found.length - 1; i >= 0 && i >= found.length - BETWEEN && found[i]!.end >= from; i--) {
    const { expr } = found[i]!;
    const year = yearIn(expr.kind === "range" ? expr.to : expr);
    if (typeof year === "number") return year;
  }
  return null;
}

const INTRODUCING = fnSet(Fn.in, Fn.by, Fn.since, Fn.until);
const JOINTS = fnSet(Fn.to, Fn.until, Fn.through);

/** The year of a range that token `i` with its era ends; null if it is alone. */
function sharing(t: Tokens, i: number, year: number): number | null {
  const joined =
    (t.isDash(i - 1) && t.glued(i - 1) === t.glued(i)) ||
    t.isAnyFn(i - 1, JOINTS) ||
    (t.isFn(i - 1, Fn.and) && t.isFn(i - 3, Fn.between));
  if (!joined || !t.isNumber(i - 2) || t.digits(i - 2) > 4 || t.flag(i - 2, ORDINAL | PLURAL)) return null;
  const value = t.value(i - 2);
  const first = year <= 0 ? 1 - value : value;
  return value > 0 && first < year && year - first < 1_000 ? first : null;
}
