/** What the register and the sources have of a day: events that were held, articles that were published. */
import type { AuthorityEvent } from "../authority/model.ts";
import { type DateRange, daysOf, lastDayOf } from "../authority/terms.ts";
import type { Article } from "../corpus/article.ts";
import { dayNumber, parseIso } from "../text/civil.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** A value that covers more days than a month says too little of each. */
const MOST_DAYS = 31;

/** The events that were held on any day of the EDTF value, by their first day; none for open or long values. */
export function eventsOn({ register }: Snapshot, value: string): AuthorityEvent[] {
  const days = shortDays(value);
  if (days === null) return [];
  const held: AuthorityEvent[] = [];
  for (const event of register.authority.events.values()) {
    const first = event.startDate === null ? null : daysOf(event.startDate);
    const last = event.endDate === null ? first : daysOf(event.endDate);
    if (first === null || last === null || isVague(event)) continue;
    if (first.first <= days.last && last.last >= days.first) held.push(event);
  }
  return held.sort((a, b) => (a.startDate! < b.startDate! ? -1 : a.startDate! > b.startDate! ? 1 : 0));
}

/** The articles that were published on any day of the EDTF value, latest first. */
export function articlesOn(snapshot: Snapshot, value: string): Article[] {
  const days = shortDays(value);
  if (days === null) return [];
  return snapshot
    .articles()
    .filter(({ published }) => published !== null && published >= days.first && published <= days.last);
}

/** What an event is called: by its own name, else by its forum and number. */
export function eventName({ register }: Snapshot, { id, name, forum, ordinal }: AuthorityEvent): string {
  if (name !== null) return name;
  const body = forum === null ? undefined : register.entity(forum)?.name;
  return body === undefined ? id : ordinal === null ? body : `${body}, no. ${ordinal}`;
}

/** Known to the year only: it was held on some day of it. */
function isVague({ startDate }: AuthorityEvent): boolean {
  return startDate !== null && startDate.length === 4;
}

function shortDays(value: string): DateRange | null {
  const days = value.includes("..") ? null : daysOf(value);
  if (days === null) return null;
  const [first, last] = [parseIso(days.first), lastDayOf(days)];
  if (first === null || last === null) return null;
  const count =
    dayNumber(last.year, last.month, last.day) - dayNumber(first.year, first.month, first.day) + 1;
  return count <= MOST_DAYS ? days : null;
}
