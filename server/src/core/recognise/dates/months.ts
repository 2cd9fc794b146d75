/**
 * Months by name, and the days behind them: `November 1, 2025`, `Nov 7–9`, `May 2024`.
 * Days before their month are in `dayLed.ts`; a month alone, weekdays beside them and ranges between two of them are read elsewhere.
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
  isMeasure,
  yearAt,
  yearTail,
} from "./draft.ts";
import { Fn, fnSet, isAmbiguousMonth, Word, wordNumber } from "./lexicon.ts";
import { type DayList, dayList, endsList, listed } from "./lists.ts";
import { isBeyond } from "./meant.ts";
import { isMoved } from "./moved.ts";
import { CODE, isFnIn, wordIn } from "./tokenBits.ts";
import { CAPITAL, ORDINAL, PLURAL, type Tokens } from "./tokens.ts";
import type { DateExpr, Year } from "./types.ts";

/** The month that token `i` names, 1 to 12; 0 if none. */
export function monthAt(t: Tokens, i: number): number {
  const bits = t.bitsAt(i);
  const kind = wordIn(bits);
  return kind === Word.month || kind === Word.shortMonth ? (bits >>> CODE) & 63 : 0;
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
  const bits = t.bitsAt(next);
  const at =
    isFnIn(bits, Fn.the) && (t.flag(next + 1, ORDINAL) || t.word(next + 1) === Word.ordinal)
      ? next + 1
      : next;
  if (
    wordIn(bits) === Word.ordinal &&
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
export function yearOfAttacks(t: Tokens, month: number, day: number, i: number): number | null {
  if (month !== 9 || day !== 11) return null;
  const at = t.is(i, TERROR) || t.is(i, TERRORIST) ? i + 1 : i;
  return t.is(at, ATTACKS) ? 2001 : null;
}

const FALLS = wordNumber("falls");
const TERROR = wordNumber("terror");
const TERRORIST = wordNumber("terrorist");
const ATTACKS = wordNumber("attacks");

/** `'25` behind a month or day. */
export function shortYear(t: Tokens, i: number): { readonly year: number; readonly to: number } | null {
  if (!t.isMark(i, 0x27) && !t.isMark(i, 0x2019)) return null;
  if (!t.glued(i + 1) || t.digits(i + 1) !== 2 || t.flag(i + 1, ORDINAL | PLURAL)) return null;
  const year = t.value(i + 1);
  return { year: year < 50 ? 2000 + year : 1900 + year, to: i + 2 };
}

/** One day of a month, or the stretch to its second day where that is not 0. */
export function days(year: Year, month: number, leads: boolean, day: number, second: number): DateExpr {
  return second === 0 ? dayExpr(year, month, day) : dayStretch(year, false, month, leads, day, second);
}

/** What joins the first day to the last. */
export const TO: number = fnSet(Fn.to, Fn.through, Fn.until);

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
export function isRising(t: Tokens, a: number, b: number): boolean {
  return (
    t.flag(a, ORDINAL) === t.flag(b, ORDINAL) && t.isNumber(a) === t.isNumber(b) && dayAt(t, b) > dayAt(t, a)
  );
}

/** The token behind the number at `i` where it is a zero in one or two digits; else 0. */
export function dayZero(t: Tokens, i: number): number {
  return t.isNumber(i) && t.value(i) === 0 && t.digits(i) < 3 && endsAlone(t, i) ? i + 1 : 0;
}

/** What makes a thing of what follows: `the October 7 attacks`. */
export const DETERMINERS: number = fnSet(Fn.the, Fn.its, Fn.his, Fn.their, Fn.our);
