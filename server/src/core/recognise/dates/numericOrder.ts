/** In which order a text's numeric dates stand: as configured, else as its own dates that have one reading show. */
import { civilOf, dayNumber, isCivil, printIso, weekdayOf } from "../../text/civil.ts";
import { dayExpr } from "./calendarExpressions.ts";
import { rangeExpr } from "./expressions.ts";
import type { DateExpr, DateOrder, ParsedDate } from "./types.ts";

type Numeric = DateExpr & { readonly kind: "numeric" };

/** Counts what shows in which order a text's numeric dates stand. */
export class OrderCount {
  /** Whether a date shows each order by itself. */
  #monthFirst = false;
  #dayFirst = false;
  /** The days that the text writes out in full, its own among them, as `keyOf` tells them. */
  readonly #written = new Set<number>();
  /** The numeric dates that are days in either order, by the keys of both. */
  readonly #open = new Map<number, number>();

  /** `noteDay` is the number of the text's own day, null where it has none. */
  constructor(noteDay: number | null) {
    if (noteDay === null) return;
    const { year, month, day } = civilOf(noteDay);
    this.#written.add(keyOf(year, month, day));
  }

  add(dates: readonly ParsedDate[]): void {
    for (const { expr, weekday } of dates) {
      if (expr.kind === "day") {
        if (typeof expr.year === "number") this.#written.add(keyOf(expr.year, expr.month, expr.day));
      } else if (expr.kind === "numeric") this.#show(expr, weekday === null ? null : weekday.day);
      else if (expr.kind === "range") {
        if (expr.from.kind === "numeric") this.#show(expr.from, null);
        if (expr.to.kind === "numeric") this.#show(expr.to, null);
      }
    }
  }

  #show(expr: Numeric, weekday: number | null): void {
    const { first, second, year } = expr;
    if (first === second) return;
    const shown = shownBy(expr, weekday);
    if (shown === "month-first") this.#monthFirst = true;
    else if (shown === "day-first") this.#dayFirst = true;
    else if (year !== null && weekday === null)
      this.#open.set(keyOf(year, first, second), keyOf(year, second, first));
  }

  /** The one order that is shown, by dates that are none in the other one before others; a day that the text writes out shows that of a numeric date which it is in one order. */
  order(): DateOrder {
    if (this.#monthFirst !== this.#dayFirst) return this.#monthFirst ? "month-first" : "day-first";
    let [monthFirst, dayFirst] = [this.#monthFirst, this.#dayFirst];
    for (const [month, day] of this.#open) {
      if (this.#written.has(month) === this.#written.has(day)) continue;
      if (this.#written.has(month)) monthFirst = true;
      else dayFirst = true;
    }
    if (monthFirst === dayFirst) return "unknown";
    return monthFirst ? "month-first" : "day-first";
  }
}

/** The order in which a numeric date is a day at all or falls on its weekday. */
function shownBy({ first, second, year }: Numeric, weekday: number | null): DateOrder {
  if (first > 12 || second > 12) return first > 12 ? "day-first" : "month-first";
  if (year === null || weekday === null) return "unknown";
  const fits = (month: number, day: number): boolean =>
    isCivil(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
  if (fits(first, second) === fits(second, first)) return "unknown";
  return fits(first, second) ? "month-first" : "day-first";
}

/** A number for a day as written, which a calendar may lack. */
function keyOf(year: number, month: number, day: number): number {
  return (year * 100 + month) * 100 + day;
}

/** The day that a numeric date means, where its numbers, the text's order or its weekday tell; else the date as it is. */
export function withOrder(
  { expr, weekday }: Pick<ParsedDate, "expr" | "weekday">,
  order: DateOrder,
): DateExpr {
  if (expr.kind === "range") {
    const { from, to } = expr;
    const first = from.kind === "numeric" ? shownBy(from, null) : "unknown";
    const shown = first === "unknown" && to.kind === "numeric" ? shownBy(to, null) : first;
    if (shown === "unknown") return expr;
    const day = (end: DateExpr): DateExpr => withOrder({ expr: end, weekday: null }, shown);
    return rangeExpr(day(from), day(to));
  }
  if (expr.kind !== "numeric") return expr;
  const { first, second, year } = expr;
  const shown =
    first > 12 || second > 12 || (order === "unknown" && first !== second)
      ? shownBy(expr, weekday?.day ?? null)
      : first === second
        ? "month-first"
        : order;
  if (shown === "unknown") return expr;
  return shown === "month-first" ? dayExpr(year, first, second) : dayExpr(year, second, first);
}

/** The order in which a numeric date is this very day. */
export function orderOnDay({ first, second, year }: Numeric, on: number): DateOrder {
  const { year: own, month, day } = civilOf(on);
  if (year !== own || first === second) return "unknown";
  if (first === month && second === day) return "month-first";
  return first === day && second === month ? "day-first" : "unknown";
}

/** Whether the numbers are one day at most in either order. */
export function hasOneReading({ first, second }: Numeric): boolean {
  return first > 12 || second > 12 || first === second;
}

/** Month first, then day first; null where no year is written. */
export function readingsOf({ first, second, year }: Numeric): readonly [string, string] | null {
  if (year === null) return null;
  return [printIso(year, first, second), printIso(year, second, first)];
}
