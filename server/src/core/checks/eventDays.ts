/** The days of an event, and whether what a text claims of them agrees. */
import type { AuthorityEvent } from "../authority/model.ts";
import { type DateRange, daysOf } from "../authority/terms.ts";
import type { EventClaim } from "../link/eventClaims.ts";
import { DAY } from "../link/eventWords.ts";
import { parseIso } from "../text/civil.ts";

/** The days on which the event was held, by the register; null where it tells no first day. */
export function eventDays({ startDate, endDate }: AuthorityEvent): DateRange | null {
  const first = startDate === null ? null : daysOf(startDate);
  const last = endDate === null ? first : daysOf(endDate);
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

/** The same as a date: EDTF. */
export function heldOn({ startDate, endDate }: AuthorityEvent): string {
  return endDate === null || endDate === startDate ? startDate! : `${startDate}/${endDate}`;
}

/**
 * Whether the claim does not contradict the days: it is neither wholly elsewhere nor a stretch of which each has days that
 * the other lacks. A stretch told by its two days is not longer than an event of several days either; of one that has a
 * single day the register may know the main day alone. A month or year need only have some of the event's days: "in
 * October" of what ended on November 1.
 */
export function agrees(claim: EventClaim, held: DateRange): boolean {
  const said = saidDays(claim, held);
  if (said === null) return true;
  const isStretch = claim.isVague || !DAY.test(claim.date.date.value!);
  if (isStretch && said.first <= held.last && said.last >= held.first) return true;
  if (isWithin(said, held)) return isWhereTold(claim, said, held);
  return isWithin(held, said) && (held.first === held.last || !isTwoDays(claim));
}

/** Whether days within those of an event are those that the claim tells: its first, its last, or all of them. */
function isWhereTold({ told, date: { date } }: EventClaim, said: DateRange, held: DateRange): boolean {
  if (told === "some" || held.first === held.last) return true;
  const days = date.value!.split("/");
  if (days.some((day) => parseIso(day) === null)) return true;
  if (told === "all") return days.length < 2 || (said.first === held.first && said.last === held.last);
  if (days.length > 1) return true;
  return told === "first" ? said.first === held.first : said.last === held.last;
}

/** Whether the claim tells a first and a last day: `from June 4 to June 7`. */
function isTwoDays({ date: { date } }: EventClaim): boolean {
  return date.value!.split("/").every((side) => parseIso(side) !== null) && date.value!.length > 10;
}

/** The days of a claim; a year that it does not say is the event's. */
function saidDays({ date: { date } }: EventClaim, held: DateRange): DateRange | null {
  const days = daysOf(date.value!);
  if (days === null || date.basis === "explicit") return days;
  const [first, last] = [days.first.slice(0, 4), days.last.slice(0, 4)];
  if (first !== last) return days;
  const year = held.first.slice(0, 4);
  return { first: year + days.first.slice(4), last: year + days.last.slice(4) };
}

/** Whether all days of the one are among those of the other. */
export function isWithin(inner: DateRange, outer: DateRange): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
