/** Dates whose years are counted in an era: alone, as the first of two that share it, or left to the reader behind another. */
import { yearExpr } from "./calendarExpressions.ts";
import { yearIn } from "./changedExpressions.ts";
import { type Draft, draftOf } from "./draft.ts";
import { BEFORE_YEARS, goesOn } from "./earlyDates.ts";
import { isEndOf } from "./earlyYears.ts";
import { eraAt, eraYear } from "./eras.ts";
import { rangeExpr } from "./expressions.ts";
import { Fn, fnSet } from "./lexicon.ts";
import { ORDINAL, PLURAL, type Tokens } from "./tokens.ts";
import type { ParsedDate } from "./types.ts";

/** A year with its era, and the year before it that shares the era: `264–241 BC`, `from 264 to 241 BC`. */
export function eraDate(t: Tokens, i: number): Draft | null {
  const found = eraYear(t, i);
  if (found === null) return null;
  const { year, from, to } = found;
  if (from === i && t.isMark(i + 1, 0x2f))
    return draftOf(rangeExpr(yearExpr(year), yearExpr(year + 1)), from, to); // "446/5 BC"
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
  if (!joined && !t.isAnyFn(i - 1, BEFORE_YEARS) && !isEndOf(t, i - 1)) return null;
  const told = yearBefore(found, at - (joined ? JOINED : NEAR));
  const year = 1 - t.value(i);
  if (told === null || told > 0 || Math.abs(year - told) > APART) return null;
  const ends = t.isMark(i + 1, 0x2c) || t.isMark(i + 1, 0x2e) || t.isMark(i + 1, 0x3b) || t.kind(i + 1) === 0;
  if (t.isNumber(i + 2) && t.glued(i + 2)) return null;
  return ends || goesOn(t, i + 1) ? draftOf(yearExpr(year), i, i + 1) : null;
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
