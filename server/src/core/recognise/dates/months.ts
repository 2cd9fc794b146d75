/**
 * Days and months by name: `November 1, 2025`, `1st of November`, `Nov 7–9`, `May 2024`.
 * A month alone, weekdays beside them and ranges between two of them are read elsewhere.
 */
import { dayExpr, monthExpr } from "./calendarExpressions.ts";
import { dayStretch } from "./dayStretch.ts";
import {
  type Draft,
  dayAt,
  dayPlace,
  draftOf,
  endsAlone,
  followsName,
  isCounted,
  isHour,
  isMeasure,
  isNumbered,
  startsAlone,
  yearAt,
  yearTail,
} from "./draft.ts";
import { NONE } from "./expressions.ts";
import { COPULAS, Fn, fnSet, isAmbiguousMonth, Word, wordNumber, wordSet } from "./lexicon.ts";
import { type DayList, dayList, endsList, listed } from "./lists.ts";
import { isBeyond, isNoted, STREETS } from "./meant.ts";
import { isMoved } from "./moved.ts";
import { CAPITAL, ORDINAL, PLURAL, type Tokens } from "./tokens.ts";
import type { DateExpr, Year } from "./types.ts";
import { isDigit } from "./units.ts";

/** The month that token `i` names, 1 to 12; 0 if none. */
export function monthAt(t: Tokens, i: number): number {
  const kind = t.word(i);
  return kind === Word.month || kind === Word.shortMonth ? t.detail(i) : 0;
}

/** The token behind a month's name and the point of its abbreviation. */
export function afterMonth(t: Tokens, i: number): number {
  return t.word(i) === Word.shortMonth && t.isMark(i + 1, 0x2e) && t.glued(i + 1) ? i + 2 : i + 1;
}

/** `November 1`, `Nov. 7–9, 2025`, `November the 1st`, `May 2024`, `September last year`; not a bare month. */
export function monthLed(t: Tokens, i: number): Draft | null {
  const month = monthAt(t, i);
  if (month === 0) return null;
  const next = afterMonth(t, i);
  const capital = t.flag(i, CAPITAL);
  const at =
    t.isFn(next, Fn.the) && (t.flag(next + 1, ORDINAL) || t.word(next + 1) === Word.ordinal)
      ? next + 1
      : next;
  if (
    t.word(next) === Word.ordinal &&
    t.isWord(next + 1) &&
    t.flag(next + 1, CAPITAL) &&
    t.flag(next, CAPITAL)
  )
    return null; // "the May Fourth Movement"
  const numbered = at > next && t.isWord(at + 1) && t.flag(at + 1, CAPITAL) && t.word(at + 1) === Word.other;
  const day = numbered || (at === next && t.isMark(next, 0x2d)) ? 0 : dayAt(t, at);
  if (day > 0 && !(t.word(at) === Word.ordinal && at === next && !capital)) {
    const draft = dayBehindMonth(t, i, month, at, day);
    if (draft !== null) return draft;
  }
  const none = dayZero(t, next);
  const noneOf = none === 0 ? null : yearTail(t, none);
  if (noneOf !== null && capital) return draftOf(dayExpr(noneOf.year, month, 0), i, noneOf.to);
  const tail = yearTail(t, next) ?? shortYear(t, next);
  if (tail === null || (t.isMark(next, 0x2c) && followsName(t, i))) return null;
  if (!capital && isAmbiguousMonth(month) && typeof tail.year !== "number") return null;
  if (followsName(t, i) && t.word(i) === Word.shortMonth && next === i + 1) return null;
  return draftOf(monthExpr(tail.year, month), i, tail.to);
}

function dayBehindMonth(t: Tokens, i: number, month: number, at: number, day: number): Draft | null {
  const short = t.word(i) === Word.shortMonth;
  let to = at + 1;
  const second = secondDay(t, to);
  if (second !== null) to = second.to;
  else if (t.flag(i, CAPITAL)) {
    const list = dayList(t, at, t.isFn(i - 1, Fn.between));
    const year = list === null ? null : yearTail(t, list.to);
    if (list !== null && (year !== null || isBetween(t, i, list) || endsList(t, list.to)))
      return listed(t, list, year?.year ?? null, month, i, year?.to ?? list.to);
  }
  const tail = yearTail(t, to) ?? shortYear(t, t.isMark(to, 0x2c) ? to + 1 : to);
  if (tail !== null) to = tail.to;
  else {
    if (day > 31 && (second !== null || isBroken(t, at) || !isBeyond(t, i, day, to))) return null;
    if (second === null && isCounted(t, to) && !isDayOfThings(t, i, to)) return null;
    if (!t.flag(i, CAPITAL) && (isAmbiguousMonth(month) || short) && !t.flag(at, ORDINAL)) return null;
    if (followsName(t, i) && short && afterMonth(t, i) === i + 1 && !isDateline(t, i, to)) return null;
    if (monthAt(t, at + 1) > 0 && t.word(i) !== Word.month && t.flag(at + 1, CAPITAL)) return null;
  }
  const year = tail === null ? yearOfAttacks(t, month, day, to) : tail.year;
  const expr = days(year, month, true, day, second === null ? 0 : second.day);
  return draftOf(expr, i, to, second === null ? dayPlace(t, at, day) : null);
}

/** Whether token `i` begins a line. */
function isBroken(t: Tokens, i: number): boolean {
  return t.units[t.starts[i]! - 1] === 0x0a;
}

/** `SEATTLE Feb 18 (Reuters)`. */
function isDateline(t: Tokens, i: number, to: number): boolean {
  if (!t.isMark(to, 0x28) || !t.flag(to + 1, CAPITAL)) return false;
  const second = t.units[t.starts[i - 1]! + 1]!;
  return second > 0x40 && second < 0x5b;
}

/** `between December 15 and 19`: nothing else can be what is between. */
function isBetween(t: Tokens, month: number, { at, joined }: DayList): boolean {
  return joined && at.length === 2 && t.isFn(month - 1, Fn.between);
}

/** `on November 1 troops …`, `Friday, November 1 speaks …`, `the October 7 attacks`: a plural behind the day is not counted by it. */
function isDayOfThings(t: Tokens, i: number, to: number): boolean {
  if (t.isFn(i - 1, Fn.on) || (t.is(to, FALLS) && t.isFn(to + 1, Fn.on))) return true;
  const before = t.word(t.isMark(i - 1, 0x2c) ? i - 2 : i - 1);
  if (before === Word.weekday || before === Word.shortWeekday) return !isMeasure(t, to);
  if (isMeasure(t, to)) return false;
  const possessive = t.word(i - 1) === Word.possessive || t.isMark(i - 1, 0x2019) || t.isMark(i - 1, 0x27); // "Hamas’ October 7 attacks"
  return possessive || t.isAnyFn(i - 1, DETERMINERS);
}

/** The one day that names an event without its year: `the September 11 attacks`, of 2001. */
function yearOfAttacks(t: Tokens, month: number, day: number, i: number): number | null {
  if (month !== 9 || day !== 11) return null;
  const at = t.isAnyOf(i, TERROR) ? i + 1 : i;
  return t.is(at, ATTACKS) ? 2001 : null;
}

const FALLS = wordNumber("falls");
const TERROR = wordSet("terror terrorist");
const ATTACKS = wordNumber("attacks");

/** `'25` behind a month or day. */
function shortYear(t: Tokens, i: number): { readonly year: number; readonly to: number } | null {
  if (!t.isMark(i, 0x27) && !t.isMark(i, 0x2019)) return null;
  if (!t.glued(i + 1) || t.digits(i + 1) !== 2 || t.flag(i + 1, ORDINAL | PLURAL)) return null;
  const year = t.value(i + 1);
  return { year: year < 50 ? 2000 + year : 1900 + year, to: i + 2 };
}

function days(year: Year, month: number, leads: boolean, day: number, second: number): DateExpr {
  return second === 0 ? dayExpr(year, month, day) : dayStretch(year, false, month, leads, day, second);
}

const TO = fnSet(Fn.to, Fn.through, Fn.until);

/** The second day of `29 to 31` and `7–9`, from the token behind the first on. */
function secondDay(t: Tokens, i: number): { readonly day: number; readonly to: number } | null {
  const dash = t.isDash(i);
  const word = t.isAnyFn(i, TO);
  if (!dash && !word) return null;
  const j = t.isFn(i + 1, Fn.the) ? i + 2 : i + 1;
  const day = dayAt(t, j);
  if (
    day === 0 ||
    day > 31 ||
    (word && day < dayAt(t, i - 1) && isMoved(t, i - 3)) ||
    monthAt(t, j + 1) > 0 ||
    (t.isFn(j + 1, Fn.of) && monthAt(t, j + 2) > 0)
  )
    return null;
  if (dash && t.isDash(j + 1) && t.glued(j + 1)) return null;
  if (dash && t.glued(i) !== t.glued(i + 1)) return null;
  if (dash && !t.glued(i) && !isRising(t, i - 1, i + 1)) return null;
  const dated = yearAt(t, j + 1) > 0 || (t.isMark(j + 1, 0x2c) && yearAt(t, j + 2) > 0);
  if (!dash && !dated && isCounted(t, j + 1)) return null;
  if (word && t.word(j) === Word.ordinal && t.word(j + 1) === Word.other && t.isWord(j + 1)) return null;
  return { day, to: j + 1 };
}

/** Whether the day at token `b` is a later one in the form of that at `a`, as a dash with spaces needs it: `1st – 3rd`, not `18 — the first`. */
function isRising(t: Tokens, a: number, b: number): boolean {
  return (
    t.flag(a, ORDINAL) === t.flag(b, ORDINAL) && t.isNumber(a) === t.isNumber(b) && dayAt(t, b) > dayAt(t, a)
  );
}

/** `1 November 2025`, `1st of November`, `the first of May`, `29–31 January 2026`, `05-Nov-2025`. */
export function dayLed(t: Tokens, i: number): Draft | null {
  const day = dayAt(t, i);
  if (!startsAlone(t, i) || (day > 31 && isDigit(t.units[t.starts[i]! - 2]!))) return null; // "p328 41 Jul 2002"
  if (day === 0) return zeroLed(t, i);
  let to = i + 1;
  let second = 0;
  let last = i;
  const list = dayList(t, i, t.isFn(i - 1, Fn.between));
  if (list !== null) to = list.to;
  else if (t.isDash(to) || t.isAnyFn(to, TO)) {
    const j = t.isFn(to + 1, Fn.the) ? to + 2 : to + 1;
    if (monthAt(t, j) > 0) return t.isMark(to, 0x2d) ? joinedDay(t, i, day) : null;
    second = dayAt(t, j);
    if (second === 0 || second > 31 || (second < day && isMoved(t, i - 1))) return null;
    if (t.isDash(to) && !t.glued(to) && !isRising(t, i, j)) return null;
    last = j;
    to = j + 1;
  }
  if (t.isMark(to, 0x2f)) return second === 0 ? joinedDay(t, i, day) : null;
  const of = t.isFn(to, Fn.of);
  if (of) to++;
  const pointed = !of && to === i + 1 && isPointed(t, i);
  if (pointed) to++;
  if (t.word(i) === Word.ordinal && !of) return null;
  const month = monthAt(t, to);
  if (of && month > 0 && isNumbered(t, i)) return draftOf(NONE, i, to + 1); // "Section 32 of November's report"
  if (month === 0 || t.isMark(to - 1, 0x2d)) return null;
  const name = to;
  to = afterMonth(t, name);
  const tail = yearTail(t, to) ?? shortYear(t, to);
  if (pointed && tail === null && !isGerman(t, i)) return null;
  if (second > 0 && second < day && tail === null && dayAt(t, to) > 0) return null; // "won 3–1 November 5"
  if (tail !== null) to = tail.to;
  else {
    if (day > 31 && !(second === 0 && isAwaited(t, i, to) && isBeyond(t, i, day, to))) return null;
    if (isNumbered(t, i)) return draftOf(NONE, i, to);
    if (t.isAnyOf(to, STREETS) && t.flag(to, CAPITAL)) return draftOf(NONE, i, to + 1);
    const marked = of || t.flag(last, ORDINAL);
    const isPlain = !t.flag(name, CAPITAL) && !marked;
    if (isPlain && (isAmbiguousMonth(month) || (t.word(name) === Word.shortMonth && !isNoted(t, i - 1))))
      return null;
    if (
      t.isNumber(to) &&
      dayAt(t, to) > 0 &&
      t.word(name) === Word.month &&
      !marked &&
      second === 0 &&
      !t.isAnyFn(i - 1, DATING) &&
      !isHour(t, to)
    )
      return null;
  }
  if (list !== null) return listed(t, list, tail === null ? null : tail.year, month, i, to);
  const year = tail === null ? yearOfAttacks(t, month, day, to) : tail.year;
  const expr = days(year, month, false, day, second);
  return draftOf(expr, i, to, second === 0 ? dayPlace(t, i, day) : null);
}

/** Whether a day is to be expected at token `i`: behind a preposition or a weekday, or alone between edges. */
function isAwaited(t: Tokens, i: number, to: number): boolean {
  const p = t.isMark(i - 1, 0x2c) ? i - 2 : i - 1;
  if (t.isAnyOf(i - 1, COPULAS)) return true;
  if (t.isFn(i - 1, Fn.to) && (monthAt(t, i - 2) > 0 || yearAt(t, i - 2) > 0)) return true;
  if (t.isAnyFn(i - 1, AWAITING) || t.word(p) === Word.weekday || t.word(p) === Word.shortWeekday)
    return true;
  return t.kind(i - 1) === 0 && t.kind(to) === 0;
}

const AWAITING = fnSet(Fn.on, Fn.for, Fn.by, Fn.until, Fn.since, Fn.from, Fn.after, Fn.before, Fn.dated);

/** The token behind the number at `i` where it is a zero in one or two digits; else 0. */
function dayZero(t: Tokens, i: number): number {
  return t.isNumber(i) && t.value(i) === 0 && t.digits(i) < 3 && endsAlone(t, i) ? i + 1 : 0;
}

/** `0 June 2025`, `on 0 June`: a day that no calendar has. */
function zeroLed(t: Tokens, i: number): Draft | null {
  const name = dayZero(t, i);
  if (name === 0 || monthAt(t, name) === 0 || !t.flag(name, CAPITAL)) return null;
  const to = afterMonth(t, name);
  const tail = yearTail(t, to);
  if (tail === null && !t.isFn(i - 1, Fn.on)) return null;
  return draftOf(dayExpr(tail?.year ?? null, monthAt(t, name), 0), i, tail?.to ?? to);
}

/** `the night of 13/14 May`, `8/9 May 1945`: two days that follow each other. */
export function nightLed(t: Tokens, i: number): Draft | null {
  if (t.digits(i) > 2 || t.digits(i + 2) > 2 || !t.isMark(i + 1, 0x2f) || !startsAlone(t, i)) return null;
  const first = t.value(i);
  const second = t.value(i + 2);
  const month = monthAt(t, i + 3);
  if (!t.glued(i + 1) || !t.glued(i + 2) || month === 0 || !t.flag(i + 3, CAPITAL) || second !== first + 1)
    return null;
  if (first < 1 || second > 31) return null;
  const to = afterMonth(t, i + 3);
  const tail = yearTail(t, to);
  return draftOf(days(tail === null ? null : tail.year, month, false, first, second), i, tail?.to ?? to);
}

/** `on 1. November 2025`; a number that ends a sentence is none. */
function isPointed(t: Tokens, i: number): boolean {
  if (!t.isMark(i + 1, 0x2e) || !t.glued(i + 1) || t.glued(i + 2) || monthAt(t, i + 2) === 0) return false;
  return t.isAnyFn(i - 1, POINTED) || isGerman(t, i);
}

/** Whether a German or Scandinavian word, or such a weekday and a comma, stands before token `i`: `am 1. November`, `Samstag, 1. November`. */
function isGerman(t: Tokens, i: number): boolean {
  return t.isAnyOf(i - 1, GERMAN) || (t.isMark(i - 1, 0x2c) && t.isAnyOf(i - 2, GERMAN));
}

const POINTED = fnSet(Fn.on, Fn.since, Fn.until, Fn.dated, Fn.the);
const GERMAN = wordSet(
  "am vom zum der den dem bis ab seit er und til fra montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag " +
    "mandag tirsdag onsdag torsdag fredag lørdag søndag",
);
/** What tells that the day before a month's name is its own, and the number behind it none: `On 8 June 56 men died`. */
const DATING = fnSet(Fn.on, Fn.since, Fn.until, Fn.by, Fn.from);

/** `05-Nov-2025`, `5/Nov/2025`. */
function joinedDay(t: Tokens, i: number, day: number): Draft | null {
  const month = monthAt(t, i + 2);
  const mark = t.value(i + 1);
  if (month === 0 || !t.isMark(i + 3, mark) || day > 31) return null;
  const year = yearAt(t, i + 4);
  if (year === 0 || !t.glued(i + 1) || !t.glued(i + 2) || !t.glued(i + 3) || !t.glued(i + 4)) return null;
  return draftOf(dayExpr(year, month, day), i, i + 5, dayPlace(t, i, day));
}

/** What makes a thing of what follows: `the October 7 attacks`. */
export const DETERMINERS: number = fnSet(Fn.the, Fn.its, Fn.his, Fn.their, Fn.our);
