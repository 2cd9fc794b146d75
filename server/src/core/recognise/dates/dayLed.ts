/** Days that stand before their month: `1 November 2025`, `1st of November`, `29–31 January`, `05-Nov-2025`, `13/14 May`, `am 1. November`. */
import { isDigit } from "../../text/unitKinds.ts";
import { dayExpr } from "./calendarExpressions.ts";
import {
  type Draft,
  dayAt,
  dayPlace,
  draftOf,
  isHour,
  isNumbered,
  startsAlone,
  yearAt,
  yearTail,
} from "./draft.ts";
import { NONE } from "./expressions.ts";
import { COPULAS, Fn, fnSet, isAmbiguousMonth, Word, wordNumber, wordSet } from "./lexicon.ts";
import { dayList, listed } from "./lists.ts";
import { isBeyond, isNoted, STREETS } from "./meant.ts";
import { afterMonth, days, dayZero, isRising, monthAt, shortYear, TO, yearOfAttacks } from "./months.ts";
import { isMoved } from "./moved.ts";
import { CAPITAL, ORDINAL, Token, type Tokens } from "./tokens.ts";

const DAY = wordNumber("day");

/** Whether days that fall, from token `a` to `b`, are all that a bracket or a label has: `(19 – 17 October 2023)`. */
function isToldAlone(t: Tokens, a: number, b: number): boolean {
  const isLed = t.isMark(a - 1, 0x28) || t.isMark(a - 1, 0x3a);
  if (!isLed || t.glued(b) || monthAt(t, b + 1) === 0 || t.digits(b + 2) !== 4) return false;
  return t.isMark(b + 3, 0x29) || t.kind(b + 3) === Token.edge;
}

/** `1 November 2025`, `1st of November`, `the 1st day of November`, `the first of May`, `29–31 January 2026`, `05-Nov-2025`. */
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
    if (t.isDash(to) && !t.glued(to) && !isRising(t, i, j) && !isToldAlone(t, i, j)) return null;
    last = j;
    to = j + 1;
  }
  if (t.isMark(to, 0x2f)) return second === 0 ? joinedDay(t, i, day) : null;
  if (to === i + 1 && t.is(to, DAY) && t.isFn(to + 1, Fn.of) && t.word(to + 3) !== Word.possessive) to++; // "this 4th day of November"
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
function isAwaited(t: Tokens, at: number, to: number): boolean {
  // "until the 32nd of December"
  const i = t.flag(at, ORDINAL) && t.isFn(at - 1, Fn.the) ? at - 1 : at;
  const p = t.isMark(i - 1, 0x2c) ? i - 2 : i - 1;
  if (t.isAnyOf(i - 1, COPULAS)) return true;
  if (t.isFn(i - 1, Fn.to) && (monthAt(t, i - 2) > 0 || yearAt(t, i - 2) > 0)) return true;
  if (t.isAnyFn(i - 1, AWAITING) || t.word(p) === Word.weekday || t.word(p) === Word.shortWeekday)
    return true;
  return t.kind(i - 1) === 0 && t.kind(to) === 0;
}

const AWAITING = fnSet(Fn.on, Fn.for, Fn.by, Fn.until, Fn.since, Fn.from, Fn.after, Fn.before, Fn.dated);

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
