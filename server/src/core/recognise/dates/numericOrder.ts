/** In which order a text's numeric dates stand: as configured, else as its own dates that have one reading show. */

import { civilOf, dayNumber, isCivil, printIso, weekdayOf } from "../../text/civil.ts";
import { dayExpr } from "./calendarExpressions.ts";
import { rangeExpr } from "./expressions.ts";
import type { DateExpr, DateOrder, ParsedDate } from "./types.ts";

type Numeric = DateExpr & { readonly kind: "numeric" };

/** `noteDay` is the number of the text's own day, null where it has none. */
export function orderOf(
  parsed: readonly ParsedDate[],
  configured: DateOrder,
  noteDay: number | null,
): DateOrder {
  if (configured !== "unknown") return configured;
  let order: DateOrder = "unknown";
  let written: ReadonlySet<number> | null = null;
  for (const { expr, weekday } of parsed) {
    if (expr.kind !== "numeric" && expr.kind !== "range") continue;
    const ends = expr.kind === "range" ? [expr.from, expr.to] : [expr];
    for (const end of ends) {
      if (end.kind !== "numeric" || end.first === end.second) continue;
      written ??= daysIn(parsed, noteDay);
      const shown = shownBy(end, end === expr ? (weekday?.day ?? null) : null, written);
      if (shown === "unknown") continue;
      if (order !== "unknown" && order !== shown) return "unknown";
      order = shown;
    }
  }
  return order;
}

/** The order in which a numeric date is a day at all, falls on its weekday, or is a day that the text writes out. */
function shownBy(expr: Numeric, weekday: number | null, written: ReadonlySet<number>): DateOrder {
  const { first, second, year } = expr;
  if (first > 12 || second > 12) return first > 12 ? "day-first" : "month-first";
  if (year === null) return "unknown";
  const fits = (month: number, day: number): boolean =>
    weekday === null
      ? written.has(keyOf(year, month, day))
      : isCivil(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
  if (fits(first, second) === fits(second, first)) return "unknown";
  return fits(first, second) ? "month-first" : "day-first";
}

/** A number for a day as written, which a calendar may lack. */
function keyOf(year: number, month: number, day: number): number {
  return (year * 100 + month) * 100 + day;
}

/** The days that a text writes out in full, its own among them. */
function daysIn(parsed: readonly ParsedDate[], noteDay: number | null): ReadonlySet<number> {
  const days = new Set<number>();
  if (noteDay !== null) {
    const { year, month, day } = civilOf(noteDay);
    days.add(keyOf(year, month, day));
  }
  for (const { expr } of parsed)
    if (expr.kind === "day" && typeof expr.year === "number")
      days.add(keyOf(expr.year, expr.month, expr.day));
  return days;
}

/** The day that a numeric date means, where its numbers, the text's order or its weekday tell; else the date as it is. */
export function withOrder(
  { expr, weekday }: Pick<ParsedDate, "expr" | "weekday">,
  order: DateOrder,
): DateExpr {
  if (expr.kind === "range") {
    const { from, to } = expr;
    const first = from.kind === "numeric" ? shownBy(from, null, NO_DAYS) : "unknown";
    const shown = first === "unknown" && to.kind === "numeric" ? shownBy(to, null, NO_DAYS) : first;
    if (shown === "unknown") return expr;
    const day = (end: DateExpr): DateExpr => withOrder({ expr: end, weekday: null }, shown);
    return rangeExpr(day(from), day(to));
  }
  if (expr.kind !== "numeric") return expr;
  const { first, second, year } = expr;
  const shown =
    first > 12 || second > 12 || (order === "unknown" && first !== second)
      ? shownBy(expr, weekday?.day ?? null, NO_DAYS)
      : first === second
        ? "month-first"
        : order;
  if (shown === "unknown") return expr;
  return shown === "month-first" ? dayExpr(year, first, second) : dayExpr(year, second, first);
}

/** Whether the numbers are one day at most in either order. */
export function hasOneReading({ first, second }: Numeric): boolean {
  return first > 12 || second > 12 || first === second;
}

const NO_DAYS: ReadonlySet<number> = new Set();

/** Month first, then day first; null where no year is written. */
export function readingsOf({ first, second, year }: Numeric): readonly [string, string] | null {
  if (year === null) return null;
  return [printIso(year, first, second), printIso(year, second, first)];
}
