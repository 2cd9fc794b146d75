/** Makes the expressions that are no plain day, month or year. Nobody writes one out elsewhere. */
import { blank, type Expression, made, type Of, type Week } from "./expressionShape.ts";
import type { DateExpr, Origin, Turn, Unit, Year } from "./types.ts";

/** The periods and shifts made last, by some of their bits: texts name the same ones again and again. */
const KEPT = 256;
const keptPeriods: Expression[] = new Array<Expression>(KEPT).fill(blank("none"));
const keptShifts: Expression[] = new Array<Expression>(KEPT).fill(blank("none"));

/** A quarter, half, season or fiscal year: `index` as `DateExpr` tells it. */
export function periodExpr(
  unit: Of<"period">["unit"],
  year: Year,
  index: number,
  turn: Turn = null,
): Of<"period"> {
  const slot = ((typeof year === "number" ? year << 3 : 0) ^ (index << 1) ^ unit.length) & (KEPT - 1);
  const kept = keptPeriods[slot]!;
  if (kept.unit === unit && kept.year === year && kept.index === index && kept.turn === turn)
    return made(kept);
  const e = blank("period");
  e.unit = unit;
  e.year = year;
  e.index = index;
  e.turn = turn;
  e.from = "now";
  keptPeriods[slot] = e;
  return made(e);
}

/** `first` is its first year: 1990. */
export function decadeExpr(first: number): Of<"decade"> {
  const e = blank("decade");
  e.first = first;
  return made(e);
}

/** `index` counts from 1; below 0 before Christ. */
export function centuryExpr(index: number): Of<"century"> {
  const e = blank("century");
  e.index = index;
  return made(e);
}

/** `day` is 0 (Monday) to 6. */
export function weekdayExpr(day: number, turn: Turn, week: Week, by = 0): Of<"weekday"> {
  const kept = week === null && by === 0 ? WEEKDAYS[(day << 2) | (turn === null ? 3 : turn + 1)] : undefined;
  if (kept !== undefined) return kept;
  return newWeekday(day, turn, week, by);
}

function newWeekday(day: number, turn: Turn, week: Week, by: number): Of<"weekday"> {
  const e = blank("weekday");
  e.day = day;
  e.turn = turn;
  e.week = week;
  e.by = by;
  e.from = "now";
  return made(e);
}

const TURNS: readonly Turn[] = [-1, 0, 1, null];
/** Those of no week, four turns for each day. */
const WEEKDAYS = Array.from({ length: 28 }, (_, i) => newWeekday(i >> 2, TURNS[i & 3]!, null, 0));

/** So many units from its origin; `ahead`: a date only where the passage looks ahead. */
export function shiftExpr(unit: Unit, by: number, from: Origin, ahead = false): Of<"shift"> {
  const slot = ((by << 4) ^ (unit.charCodeAt(0) << 1) ^ from.length) & (KEPT - 1);
  const kept = keptShifts[slot]!;
  if (kept.unit === unit && kept.by === by && kept.from === from && kept.ahead === ahead) return made(kept);
  const e = blank("shift");
  e.unit = unit;
  e.by = by;
  e.from = from;
  e.ahead = ahead;
  keptShifts[slot] = e;
  return made(e);
}

/** The day of so many years away on which an anniversary falls on the weekday of this week: `two years ago Wednesday`. */
export function anniversaryExpr(by: number, day: number): Of<"shift"> {
  const e = blank("shift");
  e.unit = "anniversary";
  e.by = by;
  e.from = "now";
  e.day = day;
  return made(e);
}

/** The month or quarter told of last, in another year. */
export function sameExpr(unit: "month" | "quarter", year: Year): Of<"shift"> {
  const e = blank("shift");
  e.unit = unit;
  e.from = "previous";
  e.year = year;
  return made(e);
}

/** `index` is 1 to 5, or -1 for the last. */
export function nthExpr(index: number, day: Of<"nth">["day"], month: Of<"month">): Of<"nth"> {
  const e = blank("nth");
  e.index = index;
  e.day = day;
  e.month = month;
  return made(e);
}

/** So many days from Easter Sunday. */
export function easterExpr(year: Year, by: number): Of<"easter"> {
  const e = blank("easter");
  e.year = year;
  e.by = by;
  return made(e);
}

/** The week or weekend around a day. */
export function aroundExpr(unit: Of<"around">["unit"], day: Of<"day">): Of<"around"> {
  const e = blank("around");
  e.unit = unit;
  e.day = day;
  return made(e);
}

/** The day of a `monthday` that stands for the last one of its month. */
export const LAST_DAY = 99;
/** What the index of a fiscal year's quarter is counted from: see `DateExpr`. */
export const FISCAL_QUARTER = 20;

/** A day of a month that is not said. */
export function monthdayExpr(
  day: number,
  turn: Turn = null,
  month: Of<"monthday">["month"] = null,
): Of<"monthday"> {
  const kept = turn === null && month === null ? MONTH_DAYS[day] : undefined;
  return kept ?? newMonthDay(day, turn, month);
}

function newMonthDay(day: number, turn: Turn, month: Of<"monthday">["month"]): Of<"monthday"> {
  const e = blank("monthday");
  e.day = day;
  e.turn = turn;
  e.month = month;
  return made(e);
}

const MONTH_DAYS = Array.from({ length: 32 }, (_, day) => newMonthDay(day, null, null));

/** The quarter that results are told for: see `DateExpr`. */
export function reportedExpr(by: 0 | -1, latest: boolean, orYear: boolean): Of<"reported"> {
  const e = blank("reported");
  e.by = by;
  e.latest = latest;
  e.orYear = orYear;
  return made(e);
}

/** A date in digits whose order is open. */
export function numericExpr(first: number, second: number, year: number | null): Of<"numeric"> {
  const e = blank("numeric");
  e.first = first;
  e.second = second;
  e.year = year;
  return made(e);
}

/** From one date to another. */
export function rangeExpr(from: DateExpr, to: DateExpr, inMonth = false): Of<"range"> {
  const e = blank("range");
  e.from = from;
  e.to = to;
  e.inMonth = inMonth;
  return made(e);
}

/** Read as a whole so that no part of it is taken for a date. */
export const NONE: DateExpr = made<"none">(blank("none"));
