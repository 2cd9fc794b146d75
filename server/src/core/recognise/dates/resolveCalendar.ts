/** Days, months, quarters and seasons in the year that is written or, where none is, in the one that an anchor lends. */
import { civilOf, dayNumber, daysInMonth, hasDay, weekdayOf } from "../../text/civil.ts";
import { type Anchor, type Anchors, dated, impossible, type Resolved } from "./anchorTypes.ts";
import { FISCAL_QUARTER } from "./expressions.ts";
import { LAST_MONTHS, NEXT_MONTHS, nearestDay, storyDay, storyYear } from "./nearest.ts";
import {
  between,
  dayPeriod,
  Grain,
  monthPeriod,
  monthsPeriod,
  type Period,
  shifted,
  yearPeriod,
} from "./period.ts";
import type { DateBasis, DateExpr, Turn, Year } from "./types.ts";

/** The year that is written or counted; null where it is missing or cannot be counted. */
export function yearOf(
  year: Year,
  anchors: Anchors,
): { readonly year: number; readonly basis: DateBasis } | null {
  if (year === null) return null;
  if (typeof year === "number") return { year, basis: "explicit" };
  const anchor =
    year.from === "now"
      ? anchors.now()
      : year.from === "passage"
        ? anchors.calendar()
        : (anchors.previous(Grain.year) ?? anchors.now());
  return anchor === null
    ? null
    : { year: civilOf(anchor.period.first).year + year.shift, basis: anchor.basis };
}

/** A day in its year, or in the one that the passage lends; its fault where no calendar has it, null where nothing lends a year. */
export function resolveDay(expr: DateExpr & { kind: "day" }, anchors: Anchors): Resolved | null {
  const { month, day } = expr;
  if (month < 1 || month > 12) return impossible({ kind: "no-such-month" });
  const year = yearOf(expr.year, anchors);
  const lastDay = daysInMonth(year?.year ?? 2000, month);
  if (day > lastDay) {
    if (isJulianLeapDay(expr)) return null;
    const inLeapYears = year === null && month === 2;
    return impossible(
      inLeapYears ? { kind: "no-such-day", lastDay, leapYear: true } : { kind: "no-such-day", lastDay },
    );
  }
  if (day < 1) return impossible({ kind: "no-such-day", lastDay });
  if (expr.year !== null)
    return year === null ? null : dated(dayPeriod(dayNumber(year.year, month, day)), year.basis);
  if (expr.turn !== null) return turnedDay(expr, expr.turn, anchors);
  const anchor = anchors.calendar();
  if (anchor === null) return null;
  const found = nearestDay(anchor, month, day, anchors);
  return found === null ? null : dated(dayPeriod(found), anchor.basis);
}

/** `last April 30`: the latest before the time of speaking; `next Jan. 5`: the first behind it. */
function turnedDay(
  { month, day }: DateExpr & { kind: "day" },
  turn: Turn,
  anchors: Anchors,
): Resolved | null {
  const anchor = anchors.now();
  if (anchor === null || anchor.period.grain > Grain.month) return null;
  const { year } = civilOf(anchor.period.first);
  const inYears = [year - 1, year, year + 1].filter((each) => hasDay(each, month, day));
  const days = inYears.map((each) => dayNumber(each, month, day));
  const found =
    turn === 1
      ? days.find((each) => each > anchor.period.last)
      : days.findLast((each) => each < anchor.period.first);
  return found === undefined ? null : dated(dayPeriod(found), anchor.basis);
}

/** February 30 of 1712, which Sweden had, and February 29 of 1700, 1800 or 1900, which the Julian calendar has; its last country left it in 1923. */
function isJulianLeapDay({ year, month, day }: DateExpr & { kind: "day" }): boolean {
  if (year === 1712 && month === 2 && day === 30) return true;
  return typeof year === "number" && year < 1923 && year % 4 === 0 && month === 2 && day === 29;
}

/** The same for a month. */
export function resolveMonth(expr: DateExpr & { kind: "month" }, anchors: Anchors): Resolved | null {
  const { month, part } = expr;
  if (month < 1 || month > 12) return impossible({ kind: "no-such-month" });
  if (expr.year !== null) {
    const year = yearOf(expr.year, anchors);
    return year === null ? null : dated(monthPeriod(year.year, month, part), year.basis);
  }
  const anchor = anchorOf(expr, anchors);
  if (anchor === null) return null;
  return dated(monthPeriod(yearOfMonth(expr, anchor, anchors), month, part), anchor.basis);
}

/** The year that an anchor lends to a month. */
function yearOfMonth(expr: DateExpr & { kind: "month" }, anchor: Anchor, anchors: Anchors): number {
  const { month } = expr;
  const base = civilOf(anchor.period.first);
  if (expr.turn === 0) return base.year;
  if (anchor.period.grain > Grain.season) return base.year + (expr.turn ?? 0);
  if (anchor.period.grain === Grain.season && expr.turn === null)
    return base.year + storyYear(month - base.month, NEXT_MONTHS, LAST_MONTHS, 12);
  const strict = expr.turn === null ? 0 : 1;
  if (anchor.story === true && !anchors.ends && expr.turn === null) {
    for (const year of [base.year, base.year + 1]) {
      const within = dayNumber(year, month, 1);
      if (within >= anchor.period.first && within <= anchor.period.last) return year;
    }
    const told = civilOf(storyDay(anchor.period));
    const last = anchor.period.grain < Grain.season ? civilOf(anchor.period.last).month : told.month;
    const by = month < told.month ? month - Math.max(told.month, last) : month - told.month;
    return told.year + storyYear(by, NEXT_MONTHS, anchor.onward ? 0 : LAST_MONTHS, 12);
  }
  const told = anchor.basis === "section" || anchor.basis === "sentence";
  const way = anchors.ends
    ? 1
    : (expr.turn ?? (told ? nearer(month - base.month) : wayOf(base.month, month, anchors)));
  const next = month >= base.month + strict ? base.year : base.year + 1;
  if (way > 0 && dayNumber(next, month, 1) <= (anchor.limit ?? Number.POSITIVE_INFINITY)) return next;
  return month <= base.month - strict ? base.year : base.year - 1;
}

/** The first week of a month is the one that has most of its days in it. */
const MID_WEEK = 3;
const SATURDAY = 5;

/** The n-th weekday, week or weekend of a month; null where the month has none. */
export function resolveNth(
  { index, day: weekday, month }: DateExpr & { kind: "nth" },
  anchors: Anchors,
): Resolved | null {
  const found = resolveMonth(month, anchors);
  if (found === null || found.fault !== null) return found;
  const { first, last } = found.period;
  if (weekday === "week") {
    const middle = index < 0 ? last - MID_WEEK : first + MID_WEEK + (index - 1) * 7;
    return middle > last ? null : dated(shifted(middle, "week", 0, null), found.basis);
  }
  const named = weekday === "weekend" ? SATURDAY : weekday;
  const day =
    index < 0
      ? last - ((weekdayOf(last) - named + 7) % 7)
      : first + ((named - weekdayOf(first) + 7) % 7) + (index - 1) * 7;
  if (day > last) return null;
  const period = weekday === "weekend" ? shifted(day, "weekend", 0, null) : dayPeriod(day);
  return dated(period, found.basis);
}

/**
 * A month next to the time of speaking, or one soon to come of its year, is that one, unless a word close to it says otherwise:
 * of the one of the year before reports say `last November`.
 */
function wayOf(now: number, month: number, anchors: Anchors): -1 | 0 | 1 {
  const ahead = (month - now + 12) % 12;
  const way = anchors.direction();
  if (ahead === 0) return way;
  if (way === 0 && ahead <= NEARER) return 1;
  if (way <= 0 && ahead <= (month > now ? NEARER : NEXT_TO)) {
    const words = ahead <= NEXT_TO ? CLOSE_BEHIND : CLOSE_BEFORE;
    return way === 0 || anchors.directionNear(words) === 0 ? 1 : way;
  }
  return way > 0 && 12 - ahead <= 2 * NEXT_TO && anchors.directionNear(CLOSE_BY) <= 0 ? -1 : way;
}

const NEXT_TO = 2;
/** A month that no word puts ahead or back is the next one, where that is so many months on at most. */
const NEARER = 4;
/** How many words before a month tell its direction surely. */
const CLOSE_BY = 6;
/** The same of what looks back: `won a medal for him at Turin, Italy, in February`. */
const CLOSE_BEHIND = 10;
/** The same of a month farther on. */
const CLOSE_BEFORE = 8;

/** Beside a date already told of, a month is the nearest one; up to eight months on is still the same story. */
function nearer(months: number): -1 | 1 {
  const ahead = (months + 12) % 12;
  return ahead <= 8 ? 1 : -1;
}

/** A quarter, half, season or fiscal year; null where nothing lends its year. */
export function resolvePeriod(expr: DateExpr & { kind: "period" }, anchors: Anchors): Resolved | null {
  const isQuarter = expr.unit === "fiscal" && expr.index > FISCAL_QUARTER;
  const told = expr.unit === "fiscal" && (expr.index < 3 || isQuarter) ? anchors.fiscalStart() : expr.index;
  const start = told === null && isQuarter ? 1 : told;
  if (start === null) return expr.year === null ? null : fiscalYearOf(expr, anchors);
  const at = (year: number): Period => periodOf(expr.unit, year, expr.index, start);
  if (expr.year !== null) {
    const year = yearOf(expr.year, anchors);
    if (year === null) return null;
    const isCounted = expr.unit === "fiscal" && typeof expr.year !== "number";
    return dated(at(year.year + (isCounted ? begunSince(expr.year, at, anchors) : 0)), year.basis);
  }
  const anchor = anchorOf(expr, anchors);
  if (anchor === null) return null;
  const { first, last, grain } = anchor.period;
  const base = civilOf(first).year;
  if (expr.turn === 0 || (grain >= Grain.season && expr.turn === null)) return dated(at(base), anchor.basis);
  // A season goes on from the month or day told of beside it; what results are told for lies behind.
  const isBeside = expr.unit === "season" && anchor.basis === "sentence";
  const goesOn = expr.turn === null && (anchor.story === true || isBeside);
  const years = [base - 2, base - 1, base, base + 1, base + 2].map(at);
  const way = expr.turn ?? (goesOn || anchors.direction() > 0 ? 1 : -1);
  const found =
    expr.turn === null
      ? nearestPeriod(years, goesOn ? first + JUST_OVER : first, way)
      : way > 0
        ? years.find((period) => period.first > last)
        : years.findLast((period) => period.last < first);
  return found === undefined ? null : dated(found, anchor.basis);
}

/** 1 where the fiscal year of the calendar year is over already, -1 where it has not begun: `this fiscal year`. */
function begunSince(year: Year, at: (year: number) => Period, anchors: Anchors): -1 | 0 | 1 {
  const anchor = year === null || typeof year === "number" ? null : anchors.now();
  if (anchor === null) return 0;
  const { first } = anchor.period;
  const own = at(civilOf(first).year);
  return first > own.last ? 1 : first < own.first ? -1 : 0;
}

/** A fiscal year of which nobody tells where it begins: about the year of its name, or both its years. */
function fiscalYearOf({ year, index }: DateExpr & { kind: "period" }, anchors: Anchors): Resolved | null {
  const found = yearOf(year, anchors);
  if (found === null) return null;
  const period = yearPeriod(found.year);
  return dated(index === 2 ? between(period, yearPeriod(found.year + 1)) : period, found.basis);
}

/** How many days a quarter or season that a passage looks ahead to may lie behind: results are still to be told. */
const JUST_OVER = 60;

function nearestPeriod(periods: readonly Period[], day: number, way: number): Period | undefined {
  if (way > 0) return periods.find(({ last }) => last >= day - JUST_OVER);
  return periods.findLast(({ first }) => first <= day);
}

/** Seasons are those of the northern half, from the first of March, June, September and December on. */
function periodOf(
  unit: "quarter" | "half" | "season" | "fiscal",
  year: number,
  index: number,
  fiscalStart: number,
): Period {
  switch (unit) {
    case "quarter":
      return monthsPeriod(year, index * 3 - 2, 3);
    case "half":
      return monthsPeriod(year, index * 6 - 5, 6);
    case "season":
      return monthsPeriod(year, index * 3 + 3, 3);
    case "fiscal":
      if (index > FISCAL_QUARTER) return monthsFrom(year, fiscalStart + (index - FISCAL_QUARTER - 1) * 3);
      if (index === 2) return monthsPeriod(year, fiscalStart < 1 ? fiscalStart + 12 : fiscalStart, 12);
      return fiscalStart < 1
        ? monthsPeriod(year - 1, fiscalStart + 12, 12)
        : monthsPeriod(year, fiscalStart, 12);
  }
}

/** Three months from one on, counted from January of a year: 0 is December before it. */
function monthsFrom(year: number, month: number): Period {
  const months = year * 12 + month - 1;
  return monthsPeriod(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 3);
}

/** What a month or period without a year counts from: the last one told, the time of speaking, or the date that it continues. */
function anchorOf(
  { turn, from }: DateExpr & { kind: "month" | "period" },
  anchors: Anchors,
): ReturnType<Anchors["now"]> {
  if (turn === null) return anchors.calendar();
  if (from === "previous") return anchors.previous(Grain.year);
  if (from === "now") return anchors.now();
  if (anchors.direction() <= 0) return anchors.previous(Grain.year) ?? anchors.now();
  return anchors.now() ?? anchors.previous(Grain.year);
}
