/** Days, weekdays and stretches that are counted from an anchor: `the 15th`, `last Friday`, `in two weeks`. */
import { civilOf, dayNumber, daysInMonth, hasDay, mondayOf, weekdayOf } from "../../text/civil.ts";
import { type Anchor, type Anchors, type Dated, dated, type Resolved } from "./anchorTypes.ts";
import { LAST_DAY } from "./expressions.ts";
import { dayPeriod, Grain, shifted, spanOfDays } from "./period.ts";
import { yearOf } from "./resolveCalendar.ts";
import type { DateExpr } from "./types.ts";

/** How many days over the end of a month are fewer than a month. */
const DAYS_OVER = 20;

/** Days of the passage's date that a date told of may be away from it and still lend its month. */
const SAME_MONTH = 62;

/** The day in the month of the date told of last, or of those near the passage's date the one that the tense tells. */
export function resolveMonthDay(expr: DateExpr & { kind: "monthday" }, anchors: Anchors): Resolved | null {
  const { day, turn, month } = expr;
  if (month !== null) {
    const anchor = month.from === "now" ? anchors.now() : anchors.previous(Grain.month);
    return anchor === null || anchor.period.grain > Grain.month ? null : dayIn(anchor, month.by, day);
  }
  const base = anchors.calendar();
  const told = turn === null ? anchors.previous(Grain.month) : null;
  if (told !== null && (base === null || isOfStory(told, base) || anchors.direction() < 0))
    return (
      dayIn(ofBase(told, base), 0, day) ?? dayIn(ofBase(told, base), anchors.direction() > 0 ? 1 : -1, day)
    );
  if (base === null || base.period.grain > Grain.month) return null;
  const { first } = base.period;
  const way = turn ?? anchors.direction();
  let nearest: Dated | null = null;
  for (let by = -1; by <= 1; by++) {
    const found = dayIn(base, by, day);
    if (found === null || (found.period.first - first) * way < 0) continue;
    if (nearest === null || Math.abs(found.period.first - first) < Math.abs(nearest.period.first - first))
      nearest = found;
  }
  return nearest;
}

/** The date told of, by what the passage's date is taken from where it is that very day. */
function ofBase(told: Anchor, base: Anchor | null): Anchor {
  return base !== null && base.period.first === told.period.first ? base : told;
}

/** Whether a date told of is near that of the passage, or a month that the same sentence names: `Next March, Sunday the 8th`. */
function isOfStory(told: Anchor, base: Anchor): boolean {
  if (told.basis === "sentence" && told.period.grain === Grain.month) return true;
  return Math.abs(told.period.first - base.period.first) <= SAME_MONTH;
}

/** The day of the month that lies so many months from an anchor's; of a few days over the end of a month, the next one that is no day before them. */
function dayIn({ period, basis }: Anchor, by: number, day: number): Dated | null {
  const opens = civilOf(period.first);
  const isOver = by === 0 && period.last - period.first < DAYS_OVER && day < opens.day;
  const date = isOver ? civilOf(period.last) : opens;
  const months = date.year * 12 + date.month - 1 + by;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const which = day === LAST_DAY ? daysInMonth(year, month) : day;
  return hasDay(year, month, which) ? dated(dayPeriod(dayNumber(year, month, which)), basis) : null;
}

/** The day of a weekday without a date. */
export function resolveWeekday(expr: DateExpr & { kind: "weekday" }, anchors: Anchors): Resolved | null {
  const previous = expr.week?.from === "previous" || (expr.week === null && expr.from === "previous");
  const anchor = previous ? (anchors.previous(Grain.week) ?? anchors.now()) : anchors.now();
  if (anchor === null || anchor.period.grain > Grain.week) return null;
  const today = anchor.period.first;
  return dated(dayPeriod(weekdayFrom(today, expr, anchor, anchors)), anchor.basis);
}

/** The day number of the weekday that is meant, counted from `today`. */
function weekdayFrom(
  today: number,
  expr: DateExpr & { kind: "weekday" },
  anchor: Anchor,
  anchors: Anchors,
): number {
  if (expr.week !== null) return mondayOf(today) + expr.week.shift * 7 + expr.day;
  if (expr.turn === 0) return mondayOf(today) + expr.day;
  const back = (weekdayOf(today) - expr.day + 7) % 7;
  const ahead = (expr.day - weekdayOf(today) + 7) % 7;
  if (expr.by < 0) return today - back + 7 * expr.by;
  if (expr.by > 0) return today + (ahead === 0 ? 7 : ahead) + 7 * expr.by;
  if (expr.turn !== null)
    return expr.turn < 0 ? today - (back === 0 ? 7 : back) : today + (ahead === 0 ? 7 : ahead);
  const { last } = anchor.period;
  // "Seoul, 3–7 November" over "Tuesday": the one of those days.
  if (last - today < 7 && today + ahead <= last) return today + ahead;
  const goesOn = anchor.story === true && ahead <= GOING_ON;
  return anchors.direction() > 0 || goesOn ? today + ahead : today - back;
}

/** How many days from the one that a story told of last its next weekday may be. */
const GOING_ON = 4;

const GRAIN_OF = {
  anniversary: Grain.day,
  day: Grain.day,
  week: Grain.day,
  weekend: Grain.day,
  month: Grain.month,
  quarter: Grain.month,
  half: Grain.year,
  year: Grain.year,
  decade: Grain.decade,
  century: Grain.century,
} as const;

/** What lies so many units from an anchor. */
export function resolveShift(expr: DateExpr & { kind: "shift" }, anchors: Anchors): Resolved | null {
  const needed = GRAIN_OF[expr.unit];
  if (expr.ahead === true && anchors.direction() <= 0) return null;
  if (expr.from === "passage") return resolvePassing(expr, anchors);
  const results = expr.unit === "quarter" && expr.from === "previous" ? anchors.quarter() : null;
  const anchor =
    results ??
    (expr.from === "now"
      ? anchors.now()
      : anchors.previous(needed === Grain.day && expr.unit !== "day" ? Grain.week : needed));
  if (expr.year !== null) return inAnotherYear(expr, anchor, anchors);
  if (anchor === null) return null;
  if (results !== null)
    return dated(shifted(results.period.first, "quarter", expr.by, expr.part), results.basis);
  const { first, last, grain, on } = anchor.period;
  if (expr.unit === "weekend" && isOver(expr, first, anchors))
    return dated(shifted(first, "weekend", -1, null), anchor.basis);
  if (grain > needed && !(grain === Grain.week && needed === Grain.day && expr.unit !== "day")) return null;
  if (expr.day !== null && grain > Grain.day) return null;
  const weekday = expr.day === null ? 0 : ((expr.day - weekdayOf(first) + 10) % 7) - 3;
  const from = weekday + (on !== null && expr.unit === "week" ? on : expr.by > 0 ? last : first);
  const isMonth = grain === Grain.week && needed === Grain.month;
  const period = shifted(isMonth ? first + MIDDLE : from, expr.unit, expr.by, expr.part);
  const known = expr.unit !== "week" || grain === Grain.day || on !== null;
  return dated(known ? period : spanOfDays(period.first, period.last, Grain.week), anchor.basis);
}

/** The days before the middle of a week, whose month is that of the week. */
const MIDDLE = 3;

/** How far into a week its paper speaks of the weekend before as this one. */
const WEDNESDAY = 2;

/** Whether `this weekend` is told as over: `the agency said so this weekend`, on a Monday. */
function isOver(expr: DateExpr & { kind: "shift" }, today: number, anchors: Anchors): boolean {
  return expr.by === 0 && expr.from === "now" && weekdayOf(today) <= WEDNESDAY && anchors.direction() < 0;
}

/** `the same month of last year`: the month or quarter told of, in the year that is said; the year where none is told of. */
function inAnotherYear(
  expr: DateExpr & { kind: "shift" },
  anchor: Anchor | null,
  anchors: Anchors,
): Resolved | null {
  const told = anchor !== null && anchor.period.grain <= Grain.season ? civilOf(anchor.period.first) : null;
  const since = typeof expr.year !== "number" && expr.year?.from === "previous" && told !== null;
  const year = since ? { year: told.year - 1, basis: anchor!.basis } : yearOf(expr.year, anchors);
  if (year === null) return null;
  const first = dayNumber(year.year, told?.month ?? 1, 1);
  return dated(shifted(first, told === null ? "year" : expr.unit, 0, null), year.basis);
}

/** `the weekend`, `the end of the year`: the one that the passage is in; of weekends the one that its tense tells. */
function resolvePassing(expr: DateExpr & { kind: "shift" }, anchors: Anchors): Resolved | null {
  const anchor = expr.unit === "weekend" ? anchors.now() : anchors.calendar();
  if (anchor === null || anchor.period.grain > GRAIN_OF[expr.unit]) return null;
  const { first } = anchor.period;
  const isBehind = expr.unit === "weekend" && weekdayOf(first) < 5 && anchors.direction() <= 0;
  const by = isBehind ? -1 : expr.by > 0 && hasBegun(anchor, anchors) ? 0 : expr.by;
  return dated(shifted(first, expr.unit, by, null), anchor.basis);
}

/** The months in which the year is a new one still. */
const NEW_MONTHS = 2;

/** Whether `the new year` is that of the anchor: in its first months, or where a report looks back on it. */
function hasBegun({ period, basis }: Anchor, anchors: Anchors): boolean {
  if (period.grain <= Grain.month && civilOf(period.first).month <= NEW_MONTHS) return true;
  return basis === "note" && anchors.direction() < 0;
}
