/** Stretches of the calendar and their EDTF (ISO 8601-2, levels 0 and 1). */
import { type CivilDate, civilOf, dayNumber, daysInMonth, mondayOf, printIso } from "../../text/civil.ts";
import type { Part, Unit } from "./types.ts";

/** How fine a stretch is known: a week is finer than a month. */
export const Grain = { day: 0, week: 1, month: 2, season: 3, year: 4, decade: 5, century: 6 } as const;
export type Grain = (typeof Grain)[keyof typeof Grain];

/** The days `first` to `last` (day numbers, both in), and how EDTF writes them. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
  readonly edtf: string;
}

export function dayPeriod(day: number): Period {
  return { first: day, last: day, grain: Grain.day, edtf: isoOf(day) };
}

export function monthPeriod(year: number, month: number, part: Part | null = null): Period {
  const last = daysInMonth(year, month);
  const first = dayNumber(year, month, 1);
  if (part === null)
    return { first, last: first + last - 1, grain: Grain.month, edtf: printIso(year, month) };
  const [from, to] = part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, last];
  return spanOfDays(first + from - 1, first + to - 1, Grain.month);
}

/** Early, mid and late a year are four months each. */
export function yearPeriod(year: number, part: Part | null = null): Period {
  if (part === null)
    return {
      first: dayNumber(year, 1, 1),
      last: dayNumber(year, 12, 31),
      grain: Grain.year,
      edtf: printIso(year),
    };
  const from = part === "early" ? 1 : part === "mid" ? 5 : 9;
  return { ...between(monthPeriod(year, from), monthPeriod(year, from + 3)), grain: Grain.year };
}

/** Early, mid and late a decade are its years 0 to 3, 4 to 6 and 7 to 9. */
export function decadePeriod(first: number, part: Part | null = null): Period {
  if (part !== null) {
    const [from, to] = part === "early" ? [0, 3] : part === "mid" ? [4, 6] : [7, 9];
    return { ...between(yearPeriod(first + from), yearPeriod(first + to)), grain: Grain.decade };
  }
  const whole = between(yearPeriod(first), yearPeriod(first + 9));
  return { ...whole, grain: Grain.decade, edtf: `${printIso(first).slice(0, 3)}X` };
}

/** EDTF's hundreds: `19XX` for the 20th century; below 0 those before Christ, `-04XX` for the 5th. */
export function centuryPeriod(ordinal: number): Period {
  if (ordinal < 0) {
    const last = (ordinal + 1) * 100;
    const before = between(yearPeriod(last - 99), yearPeriod(last));
    return { ...before, grain: Grain.century, edtf: `-${String(-ordinal - 1).padStart(2, "0")}XX` };
  }
  const first = Math.max(1, (ordinal - 1) * 100);
  const whole = between(yearPeriod(first), yearPeriod((ordinal - 1) * 100 + 99));
  return { ...whole, grain: Grain.century, edtf: `${String(ordinal - 1).padStart(2, "0")}XX` };
}

export function spanOfDays(first: number, last: number, grain: Grain): Period {
  return { first, last, grain, edtf: `${isoOf(first)}/${isoOf(last)}` };
}

/** From the beginning of one to the end of the other; each side in its own precision. */
export function between(from: Period, to: Period): Period {
  return {
    first: from.first,
    last: to.last,
    grain: Math.max(from.grain, to.grain) as Grain,
    edtf: `${from.edtf.split("/")[0]}/${to.edtf.split("/").at(-1)}`,
  };
}

/** The period of a unit that lies `by` units from the one that holds `day`. */
export function shifted(day: number, unit: Unit, by: number, part: Part | null): Period {
  const date = civilOf(day);
  switch (unit) {
    case "day":
      return dayPeriod(day + by);
    case "week":
    case "weekend": {
      const monday = mondayOf(day) + by * 7;
      return spanOfDays(unit === "week" ? monday : monday + 5, monday + 6, Grain.week);
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
      return centuryPeriod(Math.floor(date.year / 100) + 1 + by);
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

export function isoOf(day: number): string {
  const date = civilOf(day);
  return printIso(date.year, date.month, date.day);
}
