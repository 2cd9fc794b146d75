/** Whether a text tells a story of its own, so that each of its dates leans on the one before and not on the note's. */

import { civilOf, dayNumber } from "../../text/civil.ts";
import type { Anchor } from "./anchorTypes.ts";
import { yearIn } from "./changedExpressions.ts";
import type { DateExpr, ParsedDate } from "./types.ts";

/** How many days from the note's a day without a year is one of its own time. */
const OWN_TIME = 45;
/** How many days without a year a story with few years has at least, and how many times those of the note's time. */
const DAYS = 4;
const TIMES = 4;

interface Count {
  /** Years well before the note's, others, and what is said as of the time of speaking. */
  old: number;
  recent: number;
  spoken: number;
  /** Days without a year, those of them that lie near the note's, and those that go on from the day told before. */
  days: number;
  near: number;
  chained: number;
  /** The day of a year that was told last; null at first. */
  last: number | null;
}

/** How many days on from the one told before a chronicle goes on, and how many steps of it tell one surely. */
const NEXT_STEP = 45;
const STEPS = 5;

/**
 * Where most years of the text lie well before the note's; of few years it is enough that the text begins with one of
 * them, names no other, and that its many days are not those around the note's, or go on one from the other. A text
 * without a date of its own is one.
 */
export function isNarrative(parsed: readonly ParsedDate[], note: Anchor | null): boolean {
  if (note === null) return true;
  const { first } = note.period;
  if (opensAsReport(parsed, first)) return false;
  const count: Count = { old: 0, recent: 0, spoken: 0, days: 0, near: 0, chained: 0, last: null };
  let opens = false;
  const { year } = civilOf(first);
  for (const { expr } of parsed) {
    tally(count, expr, year, first);
    opens ||= count.old === 1 && count.recent + count.spoken + count.days === 0;
  }
  const { old, recent, spoken, days, near } = count;
  if (old >= 4 && old > 2 * (recent + spoken)) return true;
  if (!opens) return false;
  if (isChronicle(count)) return true;
  return old >= 2 && recent + spoken === 0 && days >= DAYS && days >= TIMES * near;
}

/** Whether most days without a year go on one from the other, and not all of them around the note's. */
function isChronicle({ old, recent, spoken, days, near, chained }: Count): boolean {
  return (
    chained >= STEPS &&
    chained * 4 >= days * 3 &&
    near * 4 <= days * 3 &&
    old + chained > 4 * (recent + spoken)
  );
}

/** How many of its first dates tell how a text opens. */
const OPENING = 4;

/** Whether a weekday alone, `today` or `yesterday` stands among the first dates, before any year of long ago. */
function opensAsReport(parsed: readonly ParsedDate[], note: number): boolean {
  const { year: own } = civilOf(note);
  for (let i = 0; i < parsed.length && i < OPENING; i++) {
    const { expr } = parsed[i]!;
    const year = yearIn(expr);
    if (typeof year === "number" && year < own - 1) return false;
    if (expr.kind === "weekday" && expr.from === "now") return true;
    if (expr.kind === "shift" && expr.unit === "day" && expr.from === "now") return true;
  }
  return false;
}

function tally(count: Count, expr: DateExpr, noteYear: number, note: number): void {
  if (expr.kind === "range") {
    const told = yearIn(expr.to) !== null ? expr.to : expr.from;
    tally(count, told, noteYear, note);
    return;
  }
  const year = yearIn(expr);
  if (expr.kind === "weekday" || (expr.kind === "shift" && expr.from === "now")) count.spoken++;
  else if (typeof year === "number") {
    if (year < noteYear - 1) count.old++;
    else count.recent++;
    if (expr.kind === "day") count.last = dayNumber(LEAP, expr.month, expr.day);
  } else if (year === null && expr.kind === "day") {
    count.days++;
    const day = dayNumber(LEAP, expr.month, expr.day);
    if (count.last !== null && (day - count.last + 366) % 366 <= NEXT_STEP) count.chained++;
    count.last = day;
    const away = Math.abs(dayNumber(noteYear, expr.month, expr.day) - note);
    if (Math.min(away, 365 - away) <= OWN_TIME) count.near++;
  }
}

/** A year that has all days. */
const LEAP = 2000;

/** How often a text names its theme's year at least, and how many times as often as any other. */
const NAMED = 3;
const MORE = 2;

/** The year that a text names again and again, as a speech on a day of remembrance does; null where none stands out. */
export function themeYear(parsed: readonly ParsedDate[]): number | null {
  const counts = new Map<number, number>();
  for (const { expr } of parsed) {
    const year = yearIn(expr);
    if (typeof year === "number") counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < NAMED || first[1] < MORE * (second?.[1] ?? 0)) return null;
  return first[0];
}
