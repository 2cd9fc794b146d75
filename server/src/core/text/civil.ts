/**
 * Civil calendar arithmetic: the proleptic Gregorian calendar, years -9999 to 9999 (0 is 1 BC), pure integers. What is
 * read and written as a date is of the years 1 to 9999.
 * No clock, no time of day, no time zone, no Date object.
 *
 * A day number counts days from 1970-01-01 (which is 0). The conversions count in years that begin on
 * 1 March, as Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms" does.
 */

/** A day of the calendar: `month` 1 to 12, `day` 1 to the month's last. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MIN_YEAR = 1;
const MAX_YEAR = 9999;
/** English names of the weekdays, 0 (Monday) to 6. */
export const WEEKDAY_NAMES: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

/** Days of a 400-year cycle, and from 0000-03-01 to 1970-01-01. */
const CYCLE = 146_097;
const EPOCH = 719_468;

/** How many cycles lift the years of the calendar above 0, where a division needs no rounding down. */
const LIFT = 25;

/** The whole part of a division of numbers that are not below 0. */
function over(number: number, by: number): number {
  return (number / by) | 0;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a calendar has this day, within the years 1 to 9999. */
export function isCivil(year: number, month: number, day: number): boolean {
  return year >= MIN_YEAR && year <= MAX_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a month of a year has the day; years before Christ too. */
export function hasDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The day number of a date. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = (month <= 2 ? year - 1 : year) + LIFT * 400;
  const cycle = shifted < 0 ? Math.floor(shifted / 400) : over(shifted, 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = over(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + over(yearOfCycle, 4) - over(yearOfCycle, 100) + dayOfYear;
  return (cycle - LIFT) * CYCLE + dayOfCycle - EPOCH;
}

const FIRST = dayNumber(-MAX_YEAR, 1, 1);
const LAST = dayNumber(MAX_YEAR, 12, 31);

/** The date of a day number; one outside the years -9999 to 9999 is clamped to the nearest day within. */
export function civilOf(number: number): CivilDate {
  const shifted = (number < FIRST ? FIRST : number > LAST ? LAST : number) + EPOCH + LIFT * CYCLE;
  const cycle = over(shifted, CYCLE);
  const dayOfCycle = shifted - cycle * CYCLE;
  const yearOfCycle = over(
    dayOfCycle - over(dayOfCycle, 1460) + over(dayOfCycle, 36_524) - over(dayOfCycle, 146_096),
    365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + over(yearOfCycle, 4) - over(yearOfCycle, 100));
  const marchMonth = over(5 * dayOfYear + 2, 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfCycle + (cycle - LIFT) * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - over(153 * marchMonth + 2, 5) + 1,
  };
}

/** 0 (Monday) to 6 (Sunday) of a day number. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The day number of the Monday of the week that holds a day number. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number);
}

/** How many days `b` lies behind `a`; negative where it lies before. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day);
}

/** The date of a `YYYY-MM-DD`; null for any other text and for a day that no calendar has. */
export function parseIso(text: string): CivilDate | null {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return null;
  const year = numberOf(text, 0, 4);
  const month = numberOf(text, 5, 7);
  const day = numberOf(text, 8, 10);
  return year >= 0 && isCivil(year, month, day) ? { year, month, day } : null;
}

/** The number that the digits over `[from, to)` of a text write; -1 where not all are digits. */
function numberOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is given; `-YYYY` before the year 0. */
export function printIso(year: number, month?: number, day?: number): string {
  let text = year > 999 ? `${year}` : (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
  if (month !== undefined) text += JOINED[month] ?? `-${month}`;
  if (day !== undefined) text += JOINED[day] ?? `-${day}`;
  return text;
}

/** Months and days as they follow a hyphen. */
const JOINED: readonly string[] = Array.from({ length: 100 }, (_, i) => `-${String(i).padStart(2, "0")}`);
