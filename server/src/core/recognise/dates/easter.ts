/** Easter Sunday of the western churches, and the days that are counted from it. */
import { civilOf, dayNumber } from "../../text/civil.ts";
import { type Anchors, dated, type Resolved } from "./anchorTypes.ts";
import { dayPeriod, Grain } from "./period.ts";
import { yearOf } from "./resolveCalendar.ts";
import type { DateExpr } from "./types.ts";

/** The day number of Easter Sunday, by the anonymous Gregorian algorithm (Nature, 1876). */
export function easterOf(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const day = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(day / 31), (day % 31) + 1);
}

/** The first year in which the western churches counted so. */
const FIRST = 1583;
/** From so many days on the passage's direction tells whether the last or the next one is meant. */
const FAR = 75;

/** Easter or a day counted from it; null where no year is known, or one before 1583. */
export function resolveEaster(
  { year, by }: DateExpr & { kind: "easter" },
  anchors: Anchors,
): Resolved | null {
  const written = yearOf(year, anchors);
  if (written !== null)
    return written.year < FIRST ? null : dated(dayPeriod(easterOf(written.year) + by), written.basis);
  const anchor = anchors.calendar();
  if (anchor === null) return null;
  const { first, grain } = anchor.period;
  const own = civilOf(first).year;
  if (own <= FIRST) return null;
  if (grain > Grain.season) return dated(dayPeriod(easterOf(own) + by), anchor.basis);
  const days = [own - 1, own, own + 1].map((each) => easterOf(each) + by);
  const before = days.findLast((day) => day <= first)!;
  const after = days.find((day) => day > first)!;
  const [back, ahead] = [first - before, after - first];
  const way = Math.min(back, ahead) > FAR ? anchors.direction() : 0;
  const isBefore = way === 0 ? back <= ahead : way < 0;
  return dated(dayPeriod(isBefore ? before : after), anchor.basis);
}
