/** Expressions with one of their fields changed, and the year of any. */
import { dayExpr, monthExpr } from "./calendarExpressions.ts";
import { copyOf, type Expression, made, type Of, type Week } from "./expressionShape.ts";
import type { DateExpr, Origin, Part, Year } from "./types.ts";

/** The year that an expression says; null too for one of a kind that says none. */
export function yearIn(expr: DateExpr): Year {
  return (expr as unknown as Expression).year;
}

/** The same day or month of another year. */
export function inYear<K extends "day" | "month">(expr: Of<K>, year: Year): Of<K> {
  const { kind, month, day, part, turn, from } = expr as unknown as Expression;
  if (turn === null && part === null && (from === null || from === "now"))
    return (
      kind === "day" ? dayExpr(year, month as number, day as number) : monthExpr(year, month as number)
    ) as Of<K>;
  const e = copyOf(expr);
  e.year = year;
  return made(e);
}

/** The early, middle or late part of it. */
export function inPart<K extends "month" | "year" | "decade" | "shift">(expr: Of<K>, part: Part): Of<K> {
  const e = copyOf(expr);
  e.part = part;
  return made(e);
}

/** The same counted from another origin. */
export function countedFrom<K extends "weekday" | "month" | "period">(expr: Of<K>, from: Origin): Of<K> {
  const e = copyOf(expr);
  e.from = from;
  return made(e);
}

/** The weekday of a counted week. */
export function ofWeek(expr: Of<"weekday">, week: Week): Of<"weekday"> {
  const e = copyOf(expr);
  e.week = week;
  return made(e);
}
