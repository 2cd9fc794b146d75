/**
 * Which posts somebody held on a date, as far as the register can say.
 * Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a partial date stands for all its days.
 */
import { type CivilDate, dayNumber, daysInMonth, parseIso } from "../text/civil.ts";
import { kept } from "../text/kept.ts";
import { type Authority, type Membership, type Person, type Post, UNKNOWN_DATE } from "./model.ts";

/** A date, or a stretch of days, both ends included. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

/** `perhaps`: the register does not know the end or the start of the term. */
export type Held = "yes" | "no" | "perhaps";

/** Somebody's term of a post. */
export interface Tenure {
  readonly post: Post;
  readonly membership: Membership;
}

/** The days that a date or an EDTF interval covers; null for what is not one of these. */
export const daysOf: (date: string) => DateRange | null = kept(8_192, readDays);

function readDays(date: string): DateRange | null {
  const [from = "", to] = date.split("/");
  if (to === undefined) return isDate(from) ? { first: firstDay(from), last: lastDay(from) } : null;
  const first = isDate(from) ? firstDay(from) : from === ".." || from === "" ? "0000-01-01" : null;
  const last = isDate(to) ? lastDay(to) : to === ".." || to === "" ? "9999-12-31" : null;
  return first === null || last === null ? null : { first, last };
}

/** Whether the term covers any day of the range. */
export function heldIn(
  { startDate, endDate }: Pick<Membership, "startDate" | "endDate">,
  days: DateRange,
): Held {
  const startKnown = startDate !== null && startDate !== UNKNOWN_DATE;
  const endKnown = endDate !== null && endDate !== UNKNOWN_DATE;
  if (startKnown && days.last < firstDay(startDate)) return "no";
  if (endKnown && days.first > lastDay(endDate)) return "no";
  if (endDate === UNKNOWN_DATE || !startKnown) return "perhaps";
  return "yes";
}

/** Whether the term is known to have ended before the range begins. */
export function isOver({ endDate }: Pick<Membership, "endDate">, { first }: DateRange): boolean {
  return endDate !== null && endDate !== UNKNOWN_DATE && lastDay(endDate) < first;
}

/** Whether the term, its start and its end known, covers every day of the range. */
export function isThroughout({ startDate, endDate }: Membership, { first, last }: DateRange): boolean {
  if (startDate === null || startDate === UNKNOWN_DATE || endDate === UNKNOWN_DATE) return false;
  return lastDay(startDate) <= first && (endDate === null || firstDay(endDate) >= last);
}

/** Whether the terms together, their starts and ends known, cover every day of the range. */
export function areThroughout(terms: readonly Membership[], { first, last }: DateRange): boolean {
  let reach: number | null = null;
  const [from, to] = [numberOf(first), numberOf(last)];
  const known = terms
    .filter(
      ({ startDate, endDate }) =>
        startDate !== null && startDate !== UNKNOWN_DATE && endDate !== UNKNOWN_DATE,
    )
    .sort((a, b) => (a.startDate! < b.startDate! ? -1 : 1));
  for (const { startDate, endDate } of known) {
    if (numberOf(lastDay(startDate!)) > (reach === null ? from : reach + 1)) continue;
    const end = endDate === null ? Number.POSITIVE_INFINITY : numberOf(firstDay(endDate));
    reach = Math.max(reach ?? end, end);
  }
  return reach !== null && reach >= to;
}

/** A day as one that days can be counted by; `31` counts on in the next month where its own does not have it. */
function numberOf(day: string): number {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
}

interface KnownTenures {
  readonly authority: Authority;
  readonly tenures: readonly Tenure[];
}

const knownTenures = new WeakMap<Person, KnownTenures>();

/** The person's posts in the register's order, those whose post the register does not have left out. */
export function tenuresOf(person: Person, authority: Authority): readonly Tenure[] {
  const known = knownTenures.get(person);
  if (known?.authority === authority) return known.tenures;
  const tenures = readTenures(person, authority);
  knownTenures.set(person, { authority, tenures });
  return tenures;
}

function readTenures(person: Person, authority: Authority): Tenure[] {
  const tenures: Tenure[] = [];
  for (const membership of person.memberships) {
    const post = authority.posts.get(membership.post);
    if (post !== undefined) tenures.push({ post, membership });
  }
  return tenures;
}

function isDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text);
}

function firstDay(date: string): string {
  return date + "-01-01".slice(date.length - 4);
}

/** The last of some days; null where there are none, or their end is open or not known. */
export function lastDayOf(days: DateRange | null): CivilDate | null {
  if (days === null) return null;
  const { last } = days;
  return (
    parseIso(last) ?? parseIso(`${last.slice(0, 8)}${daysInMonth(+last.slice(0, 4), +last.slice(5, 7))}`)
  );
}

/** Later than every day of a month is good enough to compare with: `31` may be no day of it. */
function lastDay(date: string): string {
  return date + "-12-31".slice(date.length - 4);
}
