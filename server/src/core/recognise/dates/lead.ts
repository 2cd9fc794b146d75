/**
 * A story told anew behind its lead: `It began on 25 June 1950. An armistice was signed on 27 July 1953.`, and in the next
 * paragraph `Seoul fell on 28 June`, which is of the beginning.
 */
import { civilOf, dayNumber, hasDay } from "../../text/civil.ts";
import { type Anchor, anchorOf, FARTHEST } from "./anchorTypes.ts";
import type { Outlook, Told } from "./outlook.ts";
import { dayPeriod, Grain, yearPeriod } from "./period.ts";
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

/** How many years a lead tells of at most. */
const YEARS = 8;

/**
 * What a story told of last before it looked aside, where a paragraph goes on with a day or month that has no year: its
 * paragraphs before told last of years before those of the lead, or of a single year after them.
 */
export function backToTheme({ text, told, lead }: Outlook, date: DateRecord): Anchor | null {
  const last = told[told.length - 1];
  if (last === undefined || last.paragraph === date.paragraph || last.basis !== "explicit") return null;
  const expr = date.expr.kind === "range" ? date.expr.from : date.expr;
  if ((expr.kind !== "day" && expr.kind !== "month") || expr.year !== null) return null;
  const theme = yearsOfLead(lead);
  if (theme === null || isOwnHeading(text, last)) return null;
  const [from, to] = theme;
  for (let i = told.length - 1; i >= 0 && i > told.length - FARTHEST; i--) {
    const { period, basis, heading } = told[i]!;
    const [first, end] = [civilOf(period.first).year, civilOf(period.last).year];
    if (first >= from && end <= to) {
      if (i === told.length - 1 || heading > 0) return null;
      if (told[i]!.paragraph > lead[0]!.paragraph || from < to)
        return anchorOf(period, "section", false, true);
      return anchorOf(yearPeriod(from), "section", false, true);
    }
    if (basis !== "explicit" || (end > to && period.grain !== Grain.year)) return null;
  }
  return null;
}

/** How long a line is that is a heading by itself. */
const LINE = 60;

/** Whether a date stands in a short line that no sentence ends: `1998`, `The war of 1904`. */
function isOwnHeading(text: string, { start, end }: Told): boolean {
  const before = text.slice(start > LINE ? start - LINE : 0, start);
  const from = before.lastIndexOf("\n") + 1;
  const behind = text.slice(end, end + LINE);
  const to = behind.indexOf("\n");
  return to >= 0 && (from > 0 || start <= LINE) && !ENDS.test(behind.slice(0, to));
}

const ENDS = /[.!?:;][”"')\]]*\s*$/;

/** Keeps the dates of the first paragraph, and one more than it may have. */
export function addToLead({ lead }: Outlook, told: Told): void {
  if (lead.length > MOST || (lead.length > 0 && lead[0]!.paragraph !== told.paragraph)) return;
  lead.push(told);
}

/** The years that the first paragraph tells of; null where they or its dates are many. */
function yearsOfLead(lead: readonly Told[]): readonly [number, number] | null {
  if (lead.length === 0 || lead.length > MOST || lead[0]!.basis !== "explicit" || lead[0]!.heading > 0)
    return null;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { period } of lead) {
    from = Math.min(from, civilOf(period.first).year);
    to = Math.max(to, civilOf(period.last).year);
  }
  return to - from > YEARS ? null : [from, to];
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
