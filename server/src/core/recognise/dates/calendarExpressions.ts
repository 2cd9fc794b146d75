/** Makes the expressions of days, months and years. */
import { blank, type Expression, made, type Of } from "./expressionShape.ts";
import type { Part, Turn, Year } from "./types.ts";

/**
 * The days, months and years made last, by their fields: texts name the same ones again and again, and one that is kept
 * costs no memory anew.
 */
const KEPT = 2_048;
const keptKeys: Int32Array = new Int32Array(KEPT);
const keptExpressions: Expression[] = new Array<Expression>(KEPT).fill(blank("none"));
/** What lifts the years before Christ above 0. */
const LIFT = 10_000;
const NO_YEAR = 1 << 29;

/** Tells what is kept apart: a year within 9,999 or none, a month and a day below 128, 0 where it has none; 0 for others. */
function keyOf(year: Year, month: number, day: number): number {
  if (month > 127 || day > 127) return 0;
  const parts = (month << 7) | day;
  if (year === null) return NO_YEAR | parts;
  if (typeof year !== "number" || year <= -LIFT || year >= LIFT) return 0;
  return ((year + LIFT) << 14) | parts;
}

function slotOf(key: number): number {
  return (key ^ (key >> 8)) & (KEPT - 1);
}

function keep(key: number, expression: Expression): void {
  if (key === 0) return;
  const slot = slotOf(key);
  keptKeys[slot] = key;
  keptExpressions[slot] = expression;
}

/** A day as written: no calendar need have it. */
export function dayExpr(year: Year, month: number, day: number): Of<"day"> {
  const key = month > 0 && day > 0 ? keyOf(year, month, day) : 0;
  const slot = slotOf(key);
  if (key !== 0 && keptKeys[slot] === key) return made(keptExpressions[slot]!);
  const e = blank("day");
  e.year = year;
  e.month = month;
  e.day = day;
  keep(key, e);
  return made(e);
}

/** `last April 30`, `next Jan. 5`. */
export function turnedDayExpr(month: number, day: number, turn: -1 | 1): Of<"day"> {
  const e = blank("day");
  e.month = month;
  e.day = day;
  e.turn = turn;
  return made(e);
}

/** A month as written, 1 to 12 or what a slip makes of it. */
export function monthExpr(
  year: Year,
  month: number,
  part: Part | null = null,
  turn: Turn = null,
): Of<"month"> {
  const key = part === null && turn === null && month > 0 ? keyOf(year, month, 0) : 0;
  const slot = slotOf(key);
  if (key !== 0 && keptKeys[slot] === key) return made(keptExpressions[slot]!);
  const e = blank("month");
  e.year = year;
  e.month = month;
  e.part = part;
  e.turn = turn;
  e.from = "now";
  keep(key, e);
  return made(e);
}

/** A year as written, counted or, before Christ, 0 and below. */
export function yearExpr(year: Year): Of<"year"> {
  const key = keyOf(year, 0, 0);
  const slot = slotOf(key);
  if (key !== 0 && keptKeys[slot] === key) return made(keptExpressions[slot]!);
  const e = blank("year");
  e.year = year;
  keep(key, e);
  return made(e);
}
