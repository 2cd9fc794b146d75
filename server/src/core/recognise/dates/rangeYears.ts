/**
 * The years of a range's ends. A year that one end says is that of both, but where the range crosses New Year; where
 * neither says one, the end is the next such day or month behind the beginning.
 */
import { civilOf, dayNumber } from "../../text/civil.ts";
import { inYear, yearIn } from "./changedExpressions.ts";
import type { Period } from "./period.ts";
import type { DateExpr, Year } from "./types.ts";

/** An expression that may say a year. */
export type InYear = DateExpr & { readonly kind: "day" | "month" };

/** Whether it says one. */
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
  return isInYear(expr) && expr.year === null && expr.turn === null;
}

function isInYear(expr: DateExpr): expr is InYear {
  return expr.kind === "day" || expr.kind === "month";
}

/** Lends the year of one side to the other: `May to July 2024`, `December 29 to January 2, 2026`, `Jan. 2-Feb. 20 of last year`. */
export function sharedYears(from: DateExpr, to: DateExpr): readonly [DateExpr, DateExpr] {
  if (!isInYear(from) || !isInYear(to)) return [from, to];
  const wraps = to.month < from.month && !isSlip(from, to) ? 1 : 0;
  if (to.year !== null && lacksYear(from)) return [inYear(from, yearsOn(to.year, -wraps)), to];
  if (from.year !== null && lacksYear(to)) return [from, inYear(to, yearsOn(from.year, wraps))];
  return [from, to];
}

/** How many days back a range with one year may run and be a slip; over New Year it would last most of a year. */
const FALLS = 31;

/** `November 9 – October 30, 2025`; not `May 12 to April 17 of this year`, and not a year from its first day to its last, `1 April to 31 March 2026`. */
function isSlip(from: InYear, to: InYear): boolean {
  if (from.kind !== "day" || to.kind !== "day" || isCounted(from) || isCounted(to)) return false;
  const falls = dayNumber(2000, from.month, from.day) - dayNumber(2000, to.month, to.day);
  return falls > 1 && falls <= FALLS && !(from.day === 1 && to.day > 27);
}

function yearsOn(year: Exclude<Year, null>, by: number): Year {
  return typeof year === "number" ? year + by : { ...year, shift: year.shift + by };
}

/** The end of a range whose beginning is found: of the same year, or of the next where it stands earlier in it. */
export function yearAfter(from: DateExpr, to: DateExpr, first: Period, inMonth = false): DateExpr {
  if (!lacksYear(from) || !lacksYear(to)) return to;
  const goesOver = to.month < from.month || (!inMonth && isWholeYear(from, to));
  return inYear(to, civilOf(first.first).year + (goesOver ? 1 : 0));
}

/** "6 April to 5 April", as tax years run. */
function isWholeYear(from: InYear, to: InYear): boolean {
  return from.kind === "day" && to.kind === "day" && to.month === from.month && to.day === from.day - 1;
}
