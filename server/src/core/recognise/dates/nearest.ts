/** Which year's day is meant by a day without a year: the nearest, unless the passage tells which way it looks. */
import { civilOf, dayNumber, isCivil } from "../../text/civil.ts";
import { Grain } from "./period.ts";
import type { Anchor } from "./resolve.ts";

/** How many days on the same story may go: eight months. */
export const SAME_STORY = 250;
/** A day is the nearest one; where both lie farther than so many days, the passage's direction decides. */
const SURELY_NEAR = 120;

/** The day number of the day of this month nearest to a period; within the year where the period is one. */
export function nearestDay(
  { period: anchor, onward, limit }: Anchor,
  month: number,
  day: number,
  direction: () => -1 | 0 | 1,
): number | null {
  const from = civilOf(anchor.first).year;
  if (anchor.grain >= Grain.season) return isCivil(from, month, day) ? dayNumber(from, month, day) : null;
  let before: number | null = null;
  let after: number | null = null;
  for (let year = from - 8; year <= from + 8; year++) {
    if (!isCivil(year, month, day)) continue;
    const found = dayNumber(year, month, day);
    if (found <= anchor.last) before = found;
    else if (after === null) after = found;
  }
  if (before === null || after === null) return before ?? after;
  const back = anchor.first - before;
  const ahead = after - anchor.last;
  if (onward === true && back > 0) return ahead <= SAME_STORY && after <= (limit ?? after) ? after : before;
  if (Math.min(back, ahead) > SURELY_NEAR) {
    const way = direction();
    if (way !== 0) return way < 0 ? before : after;
  }
  return back <= ahead ? before : after;
}
