/** Two days with one month between them: `November 7–9`, `29–31 January`, and over the month's end `Dec 29-2`, `12月29日～2日`. */
import { daysInMonth } from "../../text/civil.ts";
import { dayExpr } from "./calendarExpressions.ts";
import { rangeExpr } from "./expressions.ts";
import type { DateExpr, Year } from "./types.ts";

/** A stretch that runs backwards goes over the month's end where it then has no more than so many days; else it is an error. */
const LONGEST_OVER = 12;

/**
 * `month` is the first day's where its name stands before the days, else the second's. `year` belongs to the end that
 * it is written beside: the first where it leads.
 */
export function dayStretch(
  year: Year,
  yearLeads: boolean,
  month: number,
  monthLeads: boolean,
  first: number,
  second: number,
): DateExpr {
  const before = monthLeads ? month : ((month + 10) % 12) + 1;
  const length = daysInMonth(2000, before);
  const over = second < first && first <= length && length - first + second < LONGEST_OVER;
  if (!over || month < 1 || month > 12)
    return rangeExpr(dayExpr(year, month, first), dayExpr(year, month, second), true);
  return rangeExpr(
    dayExpr(yearLeads ? year : null, before, first),
    dayExpr(yearLeads ? null : year, (before % 12) + 1, second),
  );
}
