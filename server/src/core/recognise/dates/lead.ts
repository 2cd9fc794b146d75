/**
 * A story told anew behind its lead: `It began on 25 June 1950. An armistice was signed on 27 July 1953.`, and in the next
 * paragraph `Seoul fell on 28 June`, which is of the beginning.
 */
import { civilOf, dayNumber, hasDay } from "../../text/civil.ts";
import { type Anchor, anchorOf } from "./anchorTypes.ts";
import type { Outlook, Told } from "./outlook.ts";
import { dayPeriod } from "./period.ts";
import type { DateRecord } from "./record.ts";

/** How many dates a lead has at most. */
const MOST = 8;
/** The greatest precision (`Written`) in which the beginning is written: a day or a month. */
const DAY_OR_MONTH = 1;
/** How many days before and behind the beginning the story may go on from it. */
const BEFORE = 31;
const BEHIND = 92;
/** How many days farther behind the end than behind the beginning the day lies at least. */
const FARTHER = 90;

/** The beginning that the lead tells of, where the first day or month of the text that has no year is of its time and none of the end's. */
export function beginningOfLead({ told }: Outlook, date: DateRecord): Anchor | null {
  if (told.length === 0 || told.length > MOST) return null;
  const expr = date.expr.kind === "range" ? date.expr.from : date.expr;
  if ((expr.kind !== "day" && expr.kind !== "month") || expr.year !== null || expr.month > 12) return null;
  const end = told[told.length - 1]!;
  if (end.paragraph === date.paragraph || told.some((each) => each.basis !== "explicit")) return null;
  const day = expr.kind === "day" ? expr.day : 1;
  const ended = away(end.period.last, expr.month, day, 0);
  let found: Told | null = null;
  let least = BEHIND + 1;
  for (const each of told) {
    const { period, open, heading } = each;
    if (period.start > DAY_OR_MONTH || open === "until" || heading > 0) continue;
    const begun = away(period.first, expr.month, day, -BEFORE);
    if (begun < least && ended >= begun + FARTHER && end.period.last - period.first >= FARTHER)
      [found, least] = [each, begun];
  }
  return found === null ? null : anchorOf(dayPeriod(found.period.first), "section", false, true);
}

/** How many days behind a day, but no fewer than so many, a day of the year comes next. */
function away(from: number, month: number, day: number, least: number): number {
  const { year } = civilOf(from);
  for (let each = year - 1; each <= year + 1; each++) {
    const days = hasDay(each, month, day) ? dayNumber(each, month, day) - from : least - 1;
    if (days >= least) return days;
  }
  return Number.POSITIVE_INFINITY;
}
