/**
 * Makes expressions. All of them have the same fields in the same order, so that whoever asks one of any kind meets one
 * shape of object; what a kind does not tell is null. Nobody writes one out elsewhere.
 */
import type { DateExpr, Origin, Part, Turn, Unit, Year } from "./types.ts";

type Of<K extends DateExpr["kind"]> = DateExpr & { readonly kind: K };
type Week = Of<"weekday">["week"];

interface Expression {
  readonly kind: DateExpr["kind"];
  year: Year;
  month: unknown;
  day: unknown;
  part: Part | null;
  turn: Turn;
  from: unknown;
  to: DateExpr | null;
  unit: string | null;
  by: number;
  index: number;
  first: number;
  second: number;
  week: Week;
  /** Of a shift: only where the passage looks ahead. Of results: the latest ones. */
  ahead: boolean;
  latest: boolean;
  orYear: boolean;
}

function blank(kind: DateExpr["kind"]): Expression {
  return {
    kind,
    year: null,
    month: null,
    day: null,
    part: null,
    turn: null,
    from: null,
    to: null,
    unit: null,
    by: 0,
    index: 0,
    first: 0,
    second: 0,
    week: null,
    ahead: false,
    latest: false,
    orYear: false,
  };
}

/** Expressions are read by the fields of their kind alone, which their makers set. */
function made<K extends DateExpr["kind"]>(expression: Expression): Of<K> {
  return expression as unknown as Of<K>;
}

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

export function yearExpr(year: Year): Of<"year"> {
  const key = keyOf(year, 0, 0);
  const slot = slotOf(key);
  if (key !== 0 && keptKeys[slot] === key) return made(keptExpressions[slot]!);
  const e = blank("year");
  e.year = year;
  keep(key, e);
  return made(e);
}

export function periodExpr(
  unit: Of<"period">["unit"],
  year: Year,
  index: number,
  turn: Turn = null,
): Of<"period"> {
  const e = blank("period");
  e.unit = unit;
  e.year = year;
  e.index = index;
  e.turn = turn;
  e.from = "now";
  return made(e);
}

export function decadeExpr(first: number): Of<"decade"> {
  const e = blank("decade");
  e.first = first;
  return made(e);
}

export function centuryExpr(index: number): Of<"century"> {
  const e = blank("century");
  e.index = index;
  return made(e);
}

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

export function shiftExpr(unit: Unit, by: number, from: Origin, ahead = false): Of<"shift"> {
  const e = blank("shift");
  e.unit = unit;
  e.by = by;
  e.from = from;
  e.ahead = ahead;
  return made(e);
}

export function nthExpr(index: number, day: Of<"nth">["day"], month: Of<"month">): Of<"nth"> {
  const e = blank("nth");
  e.index = index;
  e.day = day;
  e.month = month;
  return made(e);
}

export function easterExpr(year: Year, by: number): Of<"easter"> {
  const e = blank("easter");
  e.year = year;
  e.by = by;
  return made(e);
}

export function aroundExpr(unit: Of<"around">["unit"], day: Of<"day">): Of<"around"> {
  const e = blank("around");
  e.unit = unit;
  e.day = day;
  return made(e);
}

/** The day of a `monthday` that stands for the last one of its month. */
export const LAST_DAY = 99;

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

export function reportedExpr(by: 0 | -1, latest: boolean, orYear: boolean): Of<"reported"> {
  const e = blank("reported");
  e.by = by;
  e.latest = latest;
  e.orYear = orYear;
  return made(e);
}

export function numericExpr(first: number, second: number, year: number | null): Of<"numeric"> {
  const e = blank("numeric");
  e.first = first;
  e.second = second;
  e.year = year;
  return made(e);
}

export function rangeExpr(from: DateExpr, to: DateExpr): Of<"range"> {
  const e = blank("range");
  e.from = from;
  e.to = to;
  return made(e);
}

/** Read as a whole so that no part of it is taken for a date. */
export const NONE: DateExpr = made<"none">(blank("none"));

/** The year that an expression says; null too for one of a kind that says none. */
export function yearIn(expr: DateExpr): Year {
  return (expr as unknown as Expression).year;
}

function copyOf(expr: DateExpr): Expression {
  const from = expr as unknown as Expression;
  const e = blank(from.kind);
  e.year = from.year;
  e.month = from.month;
  e.day = from.day;
  e.part = from.part;
  e.turn = from.turn;
  e.from = from.from;
  e.to = from.to;
  e.unit = from.unit;
  e.by = from.by;
  e.index = from.index;
  e.first = from.first;
  e.second = from.second;
  e.week = from.week;
  e.ahead = from.ahead;
  e.latest = from.latest;
  e.orYear = from.orYear;
  return e;
}

export function inYear<K extends "day" | "month">(expr: Of<K>, year: Year): Of<K> {
  const e = copyOf(expr);
  e.year = year;
  return made(e);
}

export function inPart<K extends "month" | "year" | "decade" | "shift">(expr: Of<K>, part: Part): Of<K> {
  const e = copyOf(expr);
  e.part = part;
  return made(e);
}

export function countedFrom<K extends "weekday" | "month" | "period">(expr: Of<K>, from: Origin): Of<K> {
  const e = copyOf(expr);
  e.from = from;
  return made(e);
}

export function ofWeek(expr: Of<"weekday">, week: Week): Of<"weekday"> {
  const e = copyOf(expr);
  e.week = week;
  return made(e);
}
