/**
 * The years of a range's ends. A year that one end says is that of both, but where the range crosses New Year; where
 * neither says one, the end is the next such day or month behind the beginning.
 */

import { civilOf } from "../../text/civil.ts";
import { inYear, yearIn } from "./expressions.ts";
import type { Period } from "./period.ts";
import type { DateExpr, Year } from "./types.ts";

export type InYear = DateExpr & { readonly kind: "day" | "month" };

export function hasYear(expr: DateExpr): boolean {
  return yearIn(expr) !== null;
}

/** Whether the year counts from the time of speaking: `last year`. */
export function isCounted(expr: DateExpr): boolean {
  const year = yearIn(expr);
  return typeof year === "object" && year !== null;
}

/** Whether it is a day or month that no word turns and that says no year. */
export function lacksYear(expr: DateExpr): expr is InYear {
  return isInYear(expr) && expr.year === null && (expr.kind === "day" || expr.turn === null);
}

function isInYear(expr: DateExpr): expr is InYear {
  return expr.kind === "day" || expr.kind === "month";
}

/** Lends the year of one side to the other: `May to July 2024`, `December 29 to January 2, 2026`, `Jan. 2-Feb. 20 of last year`. */
export function sharedYears(from: DateExpr, to: DateExpr): readonly [DateExpr, DateExpr] {
  if (!isInYear(from) || !isInYear(to)) return [from, to];
  const wraps = to.month < from.month ? 1 : 0;
  if (to.year !== null && lacksYear(from)) return [inYear(from, yearsOn(to.year, -wraps)), to];
  if (from.year !== null && lacksYear(to)) return [from, inYear(to, yearsOn(from.year, wraps))];
  return [from, to];
}

function yearsOn(year: Exclude<Year, null>, by: number): Year {
  return typeof year === "number" ? year + by : { ...year, shift: year.shift + by };
}

/** The end of a range whose beginning is found: of the same year, or of the next where it stands earlier in it. */
export function yearAfter(from: DateExpr, to: DateExpr, first: Period): DateExpr {
  if (!lacksYear(from) || !lacksYear(to)) return to;
  return inYear(to, civilOf(first.first).year + (to.month < from.month ? 1 : 0));
}
