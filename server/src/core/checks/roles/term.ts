/**
 * Days that a text tells of a term, held against those that the register knows: "from 2019 to 2021" is the term whose
 * years these are, "in July 2025" the one that began in that month.
 */
import { UNKNOWN_DATE } from "../../authority/model.ts";
import { type DateRange, daysOf, lastDayOf, type Tenure } from "../../authority/terms.ts";
import { daysBetween, parseIso } from "../../text/civil.ts";

/** What of a term days are said to be. */
export const TermPart = { start: 0, whole: 1, end: 2, since: 3 } as const;
export type TermPart = (typeof TermPart)[keyof typeof TermPart];

/**
 * Whether the days, as EDTF, are those of the term in the register, as far as they are told: its first month, or its first and
 * last year. A year by itself says too little of a beginning, an end nothing of which term it is.
 */
export function isOfTerm(
  { membership: { startDate, endDate } }: Tenure,
  value: string,
  part: TermPart,
): boolean {
  if (startDate === null || startDate === UNKNOWN_DATE) return false;
  const [from = "", to = ""] = value.split("/");
  if (part === TermPart.start) return to === "" && from.length >= MONTH && agree(from, startDate, MONTH);
  if (part === TermPart.end || part === TermPart.since || endDate === null || endDate === UNKNOWN_DATE)
    return false;
  return agree(from, startDate, MONTH) && agree(to, endDate, MONTH);
}

/** Whether two dates are one as far as both are told, to the month. */
function agree(told: string, known: string, most: number): boolean {
  const length = Math.min(told.length, most);
  return known.length >= length && told.slice(0, length) === known.slice(0, length);
}

const MONTH = 7;

/** Whether a term ended shortly before those days: who left in December was minister "until January" in many a text. */
export function endedShortlyBefore({ membership: { endDate } }: Tenure, days: DateRange): boolean {
  const ends = daysOf(endDate ?? "");
  const [end, day] = [lastDayOf(ends), parseIso(days.first)];
  return end !== null && day !== null && daysBetween(end, day) <= SHORTLY && !isApart(days, ends!.first);
}

/** Whether a term began shortly after those days: who entered in January was minister "from" December, when chosen. */
export function beganShortlyBehind({ membership: { startDate } }: Tenure, days: DateRange): boolean {
  const start = parseIso(daysOf(startDate ?? "")?.first ?? "");
  const day = lastDayOf(days);
  return start !== null && day !== null && daysBetween(day, start) >= 0 && daysBetween(day, start) <= SHORTLY;
}

/**
 * Whether a term ended months before or behind those days, or goes on on the day `own`: who left in October 2024 was no
 * minister "until 2023". False where the register does not tell the end, or may not know it: `latest` is the last day it tells of.
 */
export function endedElsewhen(
  { membership: { startDate, endDate } }: Tenure,
  days: DateRange,
  own: DateRange | null,
  latest: string,
): boolean {
  if (startDate === null || startDate === UNKNOWN_DATE || endDate === UNKNOWN_DATE) return false;
  const isOpen = endDate === null;
  if (isOpen && (own === null || days.last > latest)) return false;
  const end = isOpen ? own! : daysOf(endDate)!;
  return isApart(days, end.first) || (!isOpen && isApart(end, days.first));
}

/** Whether the day lies more than `SHORTLY` behind the days. */
function isApart(first: DateRange, second: string): boolean {
  const [from, to] = [lastDayOf(first), parseIso(second)];
  return from !== null && to !== null && daysBetween(from, to) > SHORTLY;
}

/** Whether a term began years after those days, and not so many that an earlier one may be meant. */
export function beganYearsBehind({ membership: { startDate } }: Tenure, days: DateRange): boolean {
  const start = parseIso(daysOf(startDate ?? "")?.first ?? "");
  const day = lastDayOf(days);
  const wait = start === null || day === null ? 0 : daysBetween(day, start);
  return wait > YEARS && wait < YEARS * 5;
}

/** In days. */
const SHORTLY = 60;
const YEARS = 400;
