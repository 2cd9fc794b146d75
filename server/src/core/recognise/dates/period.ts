/** Stretches of the calendar and their EDTF (ISO 8601-2, levels 0 and 1). */
import { type CivilDate, civilOf, dayNumber, daysInMonth, mondayOf, printIso } from "../../text/civil.ts";
import type { Part, Unit } from "./types.ts";

/** How fine a stretch is known: a week is finer than a month. */
export enum Grain {
  day = 0,
  week = 1,
  month = 2,
  season = 3,
  year = 4,
  decade = 5,
  century = 6,
}

/** In which precision EDTF writes a day: `2025-11-01`, `2025-11`, `2025`, `202X`, `20XX`. */
const Written = { day: 0, month: 1, year: 2, decade: 3, century: 4 } as const;
export type Written = (typeof Written)[keyof typeof Written];

/** The days `first` to `last` (day numbers, both in). */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
  /** How EDTF writes the first day and the last; `end` is null where one value says both. */
  readonly start: Written;
  readonly end: Written | null;
  /** Of a week that was counted from a day: the day so many weeks from it; else null. */
  readonly on: number | null;
}

function periodOf(
  first: number,
  last: number,
  grain: Grain,
  start: Written,
  end: Written | null = null,
  on: number | null = null,
): Period {
  return { first, last, grain, start, end, on };
}

/** How many values are kept, the last ones by the lowest bits of the day numbers: notes name the same dates again and again. */
const KEPT = 1_024;

/** The intervals written last, by their ends and how they are written. */
const keptFirst: Int32Array = new Int32Array(KEPT);
const keptLast: Int32Array = new Int32Array(KEPT);
const keptKinds: Int32Array = new Int32Array(KEPT).fill(-1);
const keptIntervals: string[] = new Array<string>(KEPT).fill("");

/** A period as EDTF writes it; `open`: one that begins or ends with it and has no other end. */
export function edtfOf(period: Period, open: "since" | "until" | null): string {
  return edtfBetween(period.first, period.last, period.start, period.end, open);
}

/** The same by the fields of the period. */
export function edtfBetween(
  first: number,
  last: number,
  start: Written,
  end: Written | null,
  open: "since" | "until" | null,
): string {
  if (end === null && open === null) return written(first, start);
  const kind = (((open === null ? 0 : open === "since" ? 1 : 2) << 3) | start) << 3;
  const full = kind | (end ?? start);
  const slot = (first ^ (last << 3)) & (KEPT - 1);
  if (keptFirst[slot] !== first || keptLast[slot] !== last || keptKinds[slot] !== full) {
    keptFirst[slot] = first;
    keptLast[slot] = last;
    keptKinds[slot] = full;
    const from = open === "until" ? ".." : written(first, start);
    keptIntervals[slot] = `${from}/${open === "since" ? ".." : written(last, end ?? start)}`;
  }
  return keptIntervals[slot]!;
}

function written(number: number, as: Written): string {
  const slot = number & (KEPT - 1);
  const numbers = keptNumbers[as]!;
  const texts = keptTexts[as]!;
  if (numbers[slot] !== number) {
    numbers[slot] = number;
    texts[slot] = print(number, as);
  }
  return texts[slot]!;
}

/** What was written last in each precision; at first numbers of other slots. */
const keptNumbers: readonly Int32Array[] = Object.values(Written).map(() =>
  Int32Array.from({ length: KEPT }, (_, slot) => ~slot),
);
const keptTexts: readonly string[][] = keptNumbers.map(() => new Array<string>(KEPT).fill(""));

function print(number: number, as: Written): string {
  const { year, month, day } = civilOf(number);
  switch (as) {
    case Written.day:
      return printIso(year, month, day);
    case Written.month:
      return printIso(year, month);
    case Written.year:
      return printIso(year);
    case Written.decade:
      return `${printIso(year).slice(0, 3)}X`;
    case Written.century:
      return `${year > 0 ? "" : "-"}${String(Math.floor(Math.abs(year) / 100)).padStart(2, "0")}XX`;
  }
}

/** The days made last, by the lowest bits of their numbers. */
const keptDays: Period[] = new Array<Period>(KEPT).fill(newDay(0));

/** One day, by its number. */
export function dayPeriod(day: number): Period {
  const slot = day & (KEPT - 1);
  const kept = keptDays[slot]!;
  if (kept.first === day) return kept;
  const made = newDay(day);
  keptDays[slot] = made;
  return made;
}

function newDay(day: number): Period {
  return periodOf(day, day, Grain.day, Written.day);
}

/** A month, or its days 1 to 10, 11 to 20 and 21 to the last. */
export function monthPeriod(year: number, month: number, part: Part | null = null): Period {
  if (part === null && month >= 1 && month <= 12) return wholeMonth(year, month);
  const last = daysInMonth(year, month);
  const first = dayNumber(year, month, 1);
  if (part === null) return periodOf(first, first + last - 1, Grain.month, Written.month);
  const [from, to] = part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, last];
  return spanOfDays(first + from - 1, first + to - 1, Grain.month);
}

/** The months made last, by their numbers from the year 0 on: notes name the same ones again and again. */
const keptMonths: Period[] = new Array<Period>(KEPT).fill(dayPeriod(0));
const keptMonthNumbers: Int32Array = Int32Array.from({ length: KEPT }, (_, slot) => ~slot);

function wholeMonth(year: number, month: number): Period {
  const number = (year * 12 + month) | 0;
  const slot = number & (KEPT - 1);
  if (keptMonthNumbers[slot] !== number) {
    const first = dayNumber(year, month, 1);
    keptMonthNumbers[slot] = number;
    keptMonths[slot] = periodOf(first, first + daysInMonth(year, month) - 1, Grain.month, Written.month);
  }
  return keptMonths[slot]!;
}

/** Early, mid and late a year are four months each. */
export function yearPeriod(year: number, part: Part | null = null): Period {
  if (part === null)
    return periodOf(dayNumber(year, 1, 1), dayNumber(year, 12, 31), Grain.year, Written.year);
  const from = part === "early" ? 1 : part === "mid" ? 5 : 9;
  return between(monthPeriod(year, from), monthPeriod(year, from + 3), Grain.year);
}

/** Early, mid and late a decade are its years 0 to 3, 4 to 6 and 7 to 9. */
export function decadePeriod(first: number, part: Part | null = null): Period {
  if (part !== null) {
    const [from, to] = part === "early" ? [0, 3] : part === "mid" ? [4, 6] : [7, 9];
    return between(yearPeriod(first + from), yearPeriod(first + to), Grain.decade);
  }
  return years(first, first + 9, Grain.decade, Written.decade);
}

/** EDTF's hundreds: `19XX` for the 20th century; below 0 those before Christ, `-04XX` for the 5th. */
export function centuryPeriod(ordinal: number): Period {
  if (ordinal < 0) {
    const last = (ordinal + 1) * 100;
    return years(last - 99, last, Grain.century, Written.century);
  }
  const last = ordinal * 100 - 1;
  return years(Math.max(1, last - 99), last, Grain.century, Written.century);
}

function years(from: number, to: number, grain: Grain, written: Written): Period {
  return periodOf(dayNumber(from, 1, 1), dayNumber(to, 12, 31), grain, written);
}

/** The days `first` to `last`, both in, as an interval. */
export function spanOfDays(first: number, last: number, grain: Grain): Period {
  return periodOf(first, last, grain, Written.day, Written.day);
}

/** The first day of a period, as grainy as the whole. */
export function beginningOf({ first, grain, start, end }: Period): Period {
  return periodOf(first, first, grain, start, end);
}

/** From the beginning of one to the end of the other; each side in its own precision. */
export function between(
  from: Period,
  to: Period,
  grain: Grain = from.grain > to.grain ? from.grain : to.grain,
): Period {
  return periodOf(from.first, to.last, grain, from.start, to.end ?? to.start);
}

/** The period of a unit that lies `by` units from the one that holds `day`. */
export function shifted(day: number, unit: Unit, by: number, part: Part | null): Period {
  const date = civilOf(day);
  switch (unit) {
    case "anniversary":
      return dayPeriod(
        dayNumber(date.year + by, date.month, Math.min(date.day, daysInMonth(date.year + by, date.month))),
      );
    case "day":
      return dayPeriod(day + by);
    case "week":
    case "weekend": {
      const monday = mondayOf(day) + by * 7;
      const start = unit === "week" ? monday : monday + 5;
      return periodOf(start, monday + 6, Grain.week, Written.day, Written.day, day + by * 7);
    }
    case "month": {
      const months = date.year * 12 + date.month - 1 + by;
      return monthPeriod(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, part);
    }
    case "quarter":
      return quarterPeriod(date, by);
    case "half":
    case "year":
      return yearPeriod(date.year + by, part);
    case "decade":
      return decadePeriod(Math.floor(date.year / 10) * 10 + by * 10, part);
    case "century":
      return centuryPeriod(
        date.year > 0 || by !== 0 ? Math.floor(date.year / 100) + 1 + by : -Math.ceil((1 - date.year) / 100),
      );
  }
}

function quarterPeriod(date: CivilDate, by: number): Period {
  const quarters = date.year * 4 + Math.floor((date.month - 1) / 3) + by;
  return monthsPeriod(Math.floor(quarters / 4), (((quarters % 4) + 4) % 4) * 3 + 1, 3);
}

/** So many months from one on, as an interval of days. */
export function monthsPeriod(year: number, month: number, count: number): Period {
  const end = year * 12 + month - 2 + count;
  const to = monthPeriod(Math.floor(end / 12), (((end % 12) + 12) % 12) + 1);
  return spanOfDays(dayNumber(year, month, 1), to.last, Grain.season);
}
