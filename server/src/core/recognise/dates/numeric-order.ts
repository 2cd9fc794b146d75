/** In which order a text's numeric dates stand: as configured, else as its own dates that have one reading show. */
import { dayNumber, isCivil, printIso, weekdayOf } from "../../text/civil.ts";
import type { DateExpr, DateOrder, ParsedDate } from "./types.ts";

type Numeric = DateExpr & { readonly kind: "numeric" };

/** `noteDay` is the text's own day (`YYYY-MM-DD`), null where it has none. */
export function orderOf(
  parsed: readonly ParsedDate[],
  configured: DateOrder,
  noteDay: string | null,
): DateOrder {
  if (configured !== "unknown") return configured;
  let order: DateOrder = "unknown";
  let written: ReadonlySet<string> | null = null;
  for (const { expr, weekday } of parsed.flatMap(parts)) {
    if (expr.first === expr.second) continue;
    written ??= daysIn(parsed, noteDay);
    const shown = shownBy(expr, weekday?.day ?? null, written);
    if (shown === "unknown") continue;
    if (order !== "unknown" && order !== shown) return "unknown";
    order = shown;
  }
  return order;
}

interface Part {
  readonly expr: Numeric;
  readonly weekday: ParsedDate["weekday"];
}

/** A numeric date, or both of a range. */
function parts({ expr, weekday }: Pick<ParsedDate, "expr" | "weekday">): Part[] {
  if (expr.kind === "numeric") return [{ expr, weekday }];
  if (expr.kind !== "range") return [];
  return [expr.from, expr.to].flatMap((end) =>
    end.kind === "numeric" ? [{ expr: end, weekday: null }] : [],
  );
}

/** The order in which a numeric date is a day at all, falls on its weekday, or is a day that the text writes out. */
function shownBy(expr: Numeric, weekday: number | null, written: ReadonlySet<string>): DateOrder {
  const { first, second, year } = expr;
  if (first > 12 || second > 12) return first > 12 ? "day-first" : "month-first";
  if (year === null) return "unknown";
  const fits = (month: number, day: number): boolean =>
    weekday === null
      ? written.has(printIso(year, month, day))
      : isCivil(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
  if (fits(first, second) === fits(second, first)) return "unknown";
  return fits(first, second) ? "month-first" : "day-first";
}

/** The days that a text writes out in full, its own among them. */
function daysIn(parsed: readonly ParsedDate[], noteDay: string | null): ReadonlySet<string> {
  const days = new Set<string>();
  if (noteDay !== null) days.add(noteDay);
  for (const { expr } of parsed)
    if (expr.kind === "day" && typeof expr.year === "number")
      days.add(printIso(expr.year, expr.month, expr.day));
  return days;
}

/** The day that a numeric date means, where its numbers, the text's order or its weekday tell; else the date as it is. */
export function withOrder(
  { expr, weekday }: Pick<ParsedDate, "expr" | "weekday">,
  order: DateOrder,
): DateExpr {
  if (expr.kind === "range") {
    const shown = parts({ expr, weekday })
      .map((end) => shownBy(end.expr, null, NONE))
      .find((each) => each !== "unknown");
    if (shown === undefined) return expr;
    const day = (end: DateExpr): DateExpr => withOrder({ expr: end, weekday: null }, shown);
    return { ...expr, from: day(expr.from), to: day(expr.to) };
  }
  if (expr.kind !== "numeric") return expr;
  const { first, second, year } = expr;
  const monthFirst: DateExpr = { kind: "day", year, month: first, day: second };
  const dayFirst: DateExpr = { kind: "day", year, month: second, day: first };
  if (first > 12) return dayFirst;
  if (second > 12 || first === second) return monthFirst;
  if (order !== "unknown") return order === "month-first" ? monthFirst : dayFirst;
  const shown = shownBy(expr, weekday?.day ?? null, NONE);
  return shown === "unknown" ? expr : shown === "month-first" ? monthFirst : dayFirst;
}

const NONE: ReadonlySet<string> = new Set();

/** Month first, then day first; null where no year is written. */
export function readingsOf({ first, second, year }: Numeric): readonly [string, string] | null {
  if (year === null) return null;
  return [printIso(year, first, second), printIso(year, second, first)];
}
