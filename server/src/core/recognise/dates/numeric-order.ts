/** In which order a text's numeric dates stand: as configured, else as its own dates that have one reading show. */
import { dayNumber, isCivil, printIso, weekdayOf } from "../../text/civil.ts";
import type { DateExpr, DateOrder, ParsedDate } from "./types.ts";

type Numeric = DateExpr & { readonly kind: "numeric" };

export function orderOf(parsed: readonly ParsedDate[], configured: DateOrder): DateOrder {
  if (configured !== "unknown") return configured;
  let order: DateOrder = "unknown";
  for (const { expr } of parsed) {
    if (expr.kind !== "numeric" || (expr.first <= 12 && expr.second <= 12)) continue;
    const shown = expr.first > 12 ? "day-first" : "month-first";
    if (order !== "unknown" && order !== shown) return "unknown";
    order = shown;
  }
  return order;
}

/** The day that a numeric date means, where its numbers, the text's order or its weekday tell; else the date as it is. */
export function withOrder({ expr, weekday }: ParsedDate, order: DateOrder): DateExpr {
  if (expr.kind !== "numeric") return expr;
  const { first, second, year } = expr;
  const monthFirst: DateExpr = { kind: "day", year, month: first, day: second };
  const dayFirst: DateExpr = { kind: "day", year, month: second, day: first };
  if (first > 12) return dayFirst;
  if (second > 12 || first === second) return monthFirst;
  if (order !== "unknown") return order === "month-first" ? monthFirst : dayFirst;
  if (weekday === null) return expr;
  const fits = (month: number, day: number): boolean =>
    isCivil(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday.day;
  if (fits(first, second) === fits(second, first)) return expr;
  return fits(first, second) ? monthFirst : dayFirst;
}

/** Month first, then day first. */
export function readingsOf({ first, second, year }: Numeric): readonly [string, string] {
  return [printIso(year, first, second), printIso(year, second, first)];
}
