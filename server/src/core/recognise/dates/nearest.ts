/** Which year's day is meant by a day without a year: the nearest, unless the passage tells which way it looks. */
import { civilOf, dayNumber, hasDay } from "../../text/civil.ts";
import type { Anchor, Anchors } from "./anchorTypes.ts";
import { Grain, type Period } from "./period.ts";

/** How many days on the same story may go: eight months. */
export const SAME_STORY = 250;
/** A day is the nearest one; where both lie farther than so many days, the passage's direction decides. */
const SURELY_NEAR = 120;
/** From so many days on the word right before it decides: `ended Jan. 31`. */
const PERHAPS_NEAR = 75;

/** Farther ahead than so many days no day lies that `since` or `after` puts behind: `since Oct. 7`. */
const SOON = 10;

/** How far into the next year a story goes on, and how far back into the last, before its own year is meant. */
export const NEXT_MONTHS = 5;
/** See `NEXT_MONTHS`. */
export const LAST_MONTHS = 2;

/** Which year a story means by a date that lies so far after its last (`by`; before it where negative): 0 its own, 1 or -1. */
export function storyYear(by: number, next: number, last: number, year: number): -1 | 0 | 1 {
  if (by < 0 && by + year <= next) return 1;
  return by > 0 && year - by <= last ? -1 : 0;
}

/** The day that a story goes on from: the first of what it told, the last of what crosses New Year, `between November 1096 and April 1097`. */
export function storyDay({ first, last, grain }: Period): number {
  return grain < Grain.season && civilOf(last).year > civilOf(first).year ? last : first;
}

/** The day number of the day of this month nearest to a period; within the year where the period is one. */
export function nearestDay(
  { period: anchor, onward, limit, story }: Anchor,
  month: number,
  day: number,
  anchors: Pick<Anchors, "direction" | "directionNear" | "liesBehind">,
): number | null {
  const told = story === true ? storyDay(anchor) : anchor.first;
  const from = civilOf(told).year;
  if (anchor.grain > Grain.season) return hasDay(from, month, day) ? dayNumber(from, month, day) : null;
  if (story === true) {
    const { year } = civilOf(anchor.first);
    for (const each of [year, year + 1]) {
      const within = hasDay(each, month, day) ? dayNumber(each, month, day) : anchor.last + 1;
      if (within >= anchor.first && within <= anchor.last) return within;
    }
  }
  if ((story === true || anchor.grain === Grain.season) && hasDay(from, month, day)) {
    const there = dayNumber(from, month, day);
    const by = there < told ? there - Math.max(told, anchor.last) : there - told;
    const shift = storyYear(by, NEXT_MONTHS * 30, story && onward ? 0 : LAST_MONTHS * 30, 365);
    if (hasDay(from + shift, month, day)) return dayNumber(from + shift, month, day);
  }
  let before: number | null = null;
  let after: number | null = null;
  // Only February 29 is missing from a year; two leap years are at most eight apart.
  const reach = month === 2 && day === 29 ? 8 : 1;
  for (let year = from - reach; year <= from + reach; year++) {
    if (!hasDay(year, month, day)) continue;
    const found = dayNumber(year, month, day);
    if (found <= anchor.last) before = found;
    else if (after === null) after = found;
  }
  if (before === null || after === null) return before ?? after;
  const back = anchor.first - before;
  const ahead = after - anchor.last;
  if (onward === true && back > 0) return ahead <= SAME_STORY && after <= (limit ?? after) ? after : before;
  const nearer = Math.min(back, ahead);
  if (nearer > PERHAPS_NEAR) {
    const way = nearer > SURELY_NEAR ? anchors.direction() : anchors.directionNear(1);
    if (way !== 0) return way < 0 ? before : after;
  }
  if (ahead < back && ahead > SOON && anchors.liesBehind()) return before;
  return back <= ahead ? before : after;
}
