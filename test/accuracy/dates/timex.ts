/**
 * From a date of ours (EDTF) to TIMEX3. What EDTF writes as a stretch of days has a name of its own there: weeks,
 * weekends, quarters, halves, seasons. `early May` is May with a modifier, which is not compared. A range is two
 * expressions, each with its end, divided where its text has the joint.
 */
import {
  civilOf,
  dayNumber,
  isCivil,
  mondayOf,
  parseIso,
  weekdayOf,
} from "../../../server/src/core/text/civil.ts";
import type { Span } from "../../../server/src/core/text/span.ts";
import type { Timex } from "./timeml.ts";

/** The first and the last day (day numbers) of an EDTF value without open ends; null for what is none. */
export function daysOf(edtf: string): readonly [number, number] | null {
  const [from, to] = edtf.split("/");
  const first = boundsOf(from!);
  const last = to === undefined ? first : boundsOf(to);
  return first === null || last === null ? null : [first[0], last[1]];
}

function boundsOf(edtf: string): readonly [number, number] | null {
  const rough = /^(\d{2,3})X{1,2}$/.exec(edtf);
  if (rough !== null && edtf.length === 4) {
    const first = Number(edtf.replaceAll("X", "0"));
    return [dayNumber(first, 1, 1), dayNumber(Number(edtf.replaceAll("X", "9")), 12, 31)];
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (year === undefined || !isCivil(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  const from = dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (day !== undefined) return [from, from];
  if (month === undefined) return [from, dayNumber(Number(year), 12, 31)];
  const next =
    Number(month) === 12 ? dayNumber(Number(year) + 1, 1, 1) : dayNumber(Number(year), Number(month) + 1, 1);
  return [from, next - 1];
}

/** The TIMEX3 expressions of one mention with its value; none where the value is null. */
export function timexesOf(text: string, mention: Span & { readonly value: string | null }): Timex[] {
  const { start, end, value } = mention;
  if (value === null) return [{ start, end, type: "DATE", value: "" }];
  const sides = value.split("/").filter((side) => side !== "..");
  const whole =
    /\band a half\b/.test(text.slice(start, end)) ||
    SEASON_OF_YEARS.test(text.slice(start, end)) ||
    /-Q\d$/.test(nameOf(value)); // "the winter of 1937–38", "the April-June quarter"
  const joint =
    sides.length === 2 && !value.includes("..") && !whole ? jointIn(text.slice(start, end)) : null;
  if (joint === null) {
    const name = value.includes("..") ? wholeOf(sides[0]!, text.slice(start, end)) : nameOf(value);
    return [{ start, end, type: "DATE", value: name }];
  }
  return [
    {
      start,
      end: start + joint.start,
      type: "DATE",
      value: wholeOf(sides[0]!, text.slice(start, start + joint.start)),
    },
    {
      start: start + joint.end,
      end,
      type: "DATE",
      value: wholeOf(sides[1]!, text.slice(start + joint.end, end)),
    },
  ];
}

/** The joint of a range as written: a joining word or a dash; the hyphen of `mid-July` is none. */
const JOINT =
  / (?:to|through|until|and) (?:the )?|から|부터| ?[–—~〜～] ?|(?<=\d)\/(?=\d\d? [A-Z][a-z])|(?<!\b(?:[Ee]arly|[Mm]id|[Ll]ate)) ?- ?(?=\d|[A-Z])/;

function jointIn(written: string): Span | null {
  const found = JOINT.exec(written);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/**
 * One end of a stretch is all that EDTF tells of `since early September` (a day), `until late 1990` (a month) or `since
 * the fall of 2015` (a day): they are September, 1990 and the fall.
 */
function wholeOf(edtf: string, written: string): string {
  if (/0s\b|ies\b/.test(written) && edtf.length === 4) return edtf.slice(0, 3);
  const before = /^(-?\d{4})-(\d\d)-\d\d$/.exec(edtf);
  if (before !== null && Number(before[1]) < 1 && SEASON.test(written))
    return `${nameBefore(before[1]!)}-${["WI", "SP", "SU", "FA", "WI"][Math.floor(Number(before[2]) / 3)]}`;
  const day = parseIso(edtf);
  if (/\b(?:early|mid|middle|late)\b/i.test(written)) {
    if (!SEASON.test(written)) return edtf.slice(0, edtf.length === 10 ? 7 : 4);
  }
  if (day === null) return nameOf(edtf);
  if (SEASON.test(written))
    return `${yearName(day.year - (day.month < 3 ? 1 : 0))}-${["WI", "SP", "SU", "FA", "WI"][Math.floor(day.month / 3)]}`;
  if (/\bweekend\b/i.test(written)) return `${isoWeek(mondayOf(dayNumber(day.year, day.month, day.day)))}-WE`;
  if (/\bweeks?\b/i.test(written)) return isoWeek(mondayOf(dayNumber(day.year, day.month, day.day)));
  if (/\bquarter\b|\bQ\d/i.test(written)) return `${day.year}-Q${Math.ceil(day.month / 3)}`;
  if (/\bhalf\b|\bH\d/i.test(written)) return `${day.year}-H${Math.ceil(day.month / 6)}`;
  return nameOf(edtf);
}

const SEASON_OF_YEARS = /^[^0-9]*\bwinter(?: of)? \d{4}[-–/]\d{2,4}$/i;
const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/i;

function nameOf(edtf: string): string {
  if (edtf.startsWith("-") || edtf === "0000") return nameBefore(edtf);
  if (/^\d+X+$/.test(edtf)) return edtf.replace(/X+$/, "");
  if (!edtf.includes("/")) return edtf;
  const days = daysOf(edtf);
  if (days === null) return edtf;
  const [first, last] = days;
  const [from, to] = [civilOf(first), civilOf(last)];
  const length = last - first + 1;
  const whole = from.day === 1 && civilOf(last + 1).day === 1;
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (length === 7 && weekdayOf(first) === 0) return isoWeek(first);
  if (length === 2 && weekdayOf(first) === 5) return `${isoWeek(first)}-WE`;
  const [left, right] = edtf.split("/") as [string, string];
  if (whole && months === 3 && left.length === 10) {
    if (from.month % 3 === 1) return `${yearName(from.year)}-Q${(from.month + 2) / 3}`;
    if (from.month % 3 === 0) return `${yearName(from.year)}-${["SP", "SU", "FA", "WI"][from.month / 3 - 1]}`;
  }
  if (whole && months === 6 && left.length === 10 && from.month % 6 === 1)
    return `${yearName(from.year)}-H${from.month === 1 ? 1 : 2}`;
  if (whole && months === 12 && left.length === 10) return `FY${to.year}`;
  // A part of something longer: `early May`, `late 2019`, `the mid-1990s`.
  if (from.year === to.year && from.month === to.month && right.length === 10) return left.slice(0, 7);
  if (from.year === to.year && right.length === 7 && months === 4) return left.slice(0, 4);
  if (right.length === 4 && left.slice(0, 3) === right.slice(0, 3)) return left.slice(0, 3);
  return edtf;
}

/** Years before Christ count backwards: EDTF's `-0489` is `BC0490`; a part of a year is its year, a season has its name. */
function nameBefore(edtf: string): string {
  const [first, last] = edtf.split("/").map((side) => /^-?(\d{2,4})(X*)(.*)$/.exec(side));
  if (first === null || first === undefined) return edtf;
  const [, digits, rough, rest] = first;
  if (rough !== "") return `BC${digits}`;
  const year = `BC${String(Number(digits) + 1).padStart(4, "0")}`;
  if (last === undefined) return year + rest;
  const month = Number(rest!.slice(1, 3));
  const isPart = last !== null && last !== undefined && last[3]!.slice(1, 3) === rest!.slice(1, 3); // "early March 431"
  if (isPart) return year + rest!.slice(0, 3);
  return rest!.length === 6 && month % 3 === 0 ? `${year}-${["SP", "SU", "FA", "WI"][month / 3 - 1]}` : year;
}

/** A year in four digits. */
function yearName(year: number): string {
  return String(year).padStart(4, "0");
}

function isoWeek(monday: number): string {
  const thursday = civilOf(monday - weekdayOf(monday) + 3);
  const first = dayNumber(thursday.year, 1, 1);
  const week = Math.floor((dayNumber(thursday.year, thursday.month, thursday.day) - first) / 7) + 1;
  return `${yearName(thursday.year)}-W${String(week).padStart(2, "0")}`;
}

const CALENDAR =
  /^(?:\d{4}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d(?:-WE)?))?|\d{3}X?|\d\dX{0,2}|FY\d{4}|BC\d{2,4}(?:-(?:\d\d(?:-\d\d)?|SP|SU|FA|WI))?)$/;

/** Whether a TIMEX3 is a calendar date: of type DATE, with a value that names a stretch of the calendar. */
export function isCalendar({ type, value }: Timex): boolean {
  return type === "DATE" && CALENDAR.test(value);
}

/**
 * Whether a TIMEX3 names a stretch of the calendar that no calendar date states: a time of a day, a week or quarter
 * that the annotator left open (`1998-WXX`), a year taken for a duration.
 */
export function isOfCalendar({ value }: Timex): boolean {
  return /^(?:BC)?\d{4}(?!\d)/.test(value);
}

/** A value as it is compared: `199X` is `199`, a fiscal year is its year, a time of day is dropped. */
export function comparable(value: string): string {
  const plain = value.replace(/^FY/, "").replace(/^(\d{2,3})X+$/, "$1");
  const weekday = /^(\d{4})-W(\d\d)-([1-7])$/.exec(plain);
  if (weekday === null) return plain;
  const monday = dayNumber(Number(weekday[1]), 1, 4) - weekdayOf(dayNumber(Number(weekday[1]), 1, 4));
  const date = civilOf(monday + (Number(weekday[2]) - 1) * 7 + Number(weekday[3]) - 1);
  return [date.year, date.month, date.day]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0"))
    .join("-");
}

/** Whether a value is a whole day. */
export function isDay(value: string): boolean {
  return parseIso(value) !== null;
}
