/**
 * Dates in digits alone: `2025-11-01`, `2025/11/01`, `2025-11`, `01.11.2025`, `11/01/2025`, `2025-W45`, and the
 * intervals of ISO 8601 (`2025-10-30/2025-11-01`).
 * A time behind them is not part of them.
 */
import { civilOf, dayNumber, mondayOf } from "../../text/civil.ts";
import { dayExpr, monthExpr } from "./calendarExpressions.ts";
import { weekdayBeside } from "./cjkWeekdays.ts";
import { type Draft, dayPlace, draftOf, endsAlone, isNumbered, isNumberOf, startsAlone } from "./draft.ts";
import { NONE, numericExpr, rangeExpr } from "./expressions.ts";
import { Fn, fnSet, PRONOUNS, Word } from "./lexicon.ts";
import {
  apostrophed,
  LAST_SLIP,
  pointedDay,
  pointedEnd,
  pointedPair,
  spacedPoints,
  unpadded,
} from "./pointed.ts";
import { FLAGS, GLUED, markIn } from "./tokenBits.ts";
import type { Tokens } from "./tokens.ts";
import type { DateExpr } from "./types.ts";

const EQUALS = 0x3d;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const POINT = 0x2e;

/** The date in digits that begins at the token `i`; null for none. */
export function numericDate(t: Tokens, i: number): Draft | null {
  const behind = t.bitsAt(i + 1);
  const mark = markIn(behind);
  if (mark !== HYPHEN && mark !== SLASH && mark !== POINT) return null;
  if ((behind & (GLUED << FLAGS)) === 0 || !t.isNumber(i) || !startsAlone(t, i)) return null;
  if (t.isMark(i - 1, EQUALS) && t.isMark(i + 1, SLASH) && !t.isMark(i - 2, EQUALS)) return null; // "$x = 3/4/2026$"
  const before = t.isMark(i - 1, POINT) ? i - 2 : i - 1;
  if (t.word(before) === Word.month || t.word(before) === Word.shortMonth) return null; // "Nov. 10/12/14"
  if (mark === HYPHEN && t.isWord(i + 2)) return isoWeek(t, i);
  if (mark === POINT && t.isNumber(i + 2) && !t.glued(i + 2)) return spacedPoints(t, i) ?? apostrophed(t, i);
  if (mark === POINT && t.isDash(i + 4)) return pointedPair(t, i);
  if (!t.isNumber(i + 2) || !t.glued(i + 2)) return null;
  const three = t.isMark(i + 3, mark) && t.glued(i + 3) && t.isNumber(i + 4) && t.glued(i + 4);
  if (three && mark === HYPHEN && t.isMark(i + 5, SLASH)) return interval(t, i);
  if (
    three &&
    t.isMark(i + 5, HYPHEN) &&
    t.glued(i + 6) &&
    t.isWord(i + 6) &&
    t.ends[i + 6]! - t.starts[i + 6]! === 1
  )
    return null; // "part 2025/11/31-A"
  if (three) return endsNumber(t, i + 4, mark) ? threeNumbers(t, i, mark) : null;
  if (mark === POINT) return pointedDay(t, i);
  if (!endsNumber(t, i + 2, mark)) return null;
  if (t.digits(i) === 4) return yearAndMonth(t, i, mark);
  return mark === SLASH ? dayWithoutYear(t, i) : null;
}

/** Whether no further digits hang on. */
function endsNumber(t: Tokens, i: number, mark: number): boolean {
  if (t.isMark(i + 1, mark) && t.glued(i + 1) && t.isNumber(i + 2) && t.glued(i + 2)) return false;
  return endsAlone(t, i) || t.text.charCodeAt(t.ends[i]!) === 0x54;
}

/** The last day of a range that numbers from token `i` on write, with this mark between them. */
export function numericEnd(t: Tokens, i: number): Draft | null {
  const mark = t.value(i + 1);
  if (!t.isNumber(i) || !t.isNumber(i + 2) || !t.isNumber(i + 4)) return null;
  if (mark !== HYPHEN && mark !== SLASH && mark !== POINT) return null;
  const whole = t.isMark(i + 1, mark) && t.isMark(i + 3, mark) && [1, 2, 3, 4].every((k) => t.glued(i + k));
  if (!whole || !endsNumber(t, i + 4, mark)) return null;
  return threeNumbers(t, i, mark) ?? (mark === POINT ? pointedEnd(t, i) : null);
}

function threeNumbers(t: Tokens, i: number, mark: number): Draft | null {
  const a = t.value(i);
  const b = t.value(i + 2);
  const c = t.value(i + 4);
  const la = t.digits(i);
  const lb = t.digits(i + 2);
  const lc = t.digits(i + 4);
  if (la === 4) {
    if (mark === POINT && t.isMark(i + 5, HYPHEN) && t.glued(i + 5) && t.isWord(i + 6) && t.glued(i + 6))
      return null;
    if (a < 1000 || a > 2199 || lb > 2 || lc > 2) return null;
    if (b === 0 || c === 0) {
      const slip =
        mark !== POINT && b + c > 0 && b < 13 && c < 32 && lb === 2 && lc === 2 && !isNumberOf(t, i);
      return slip ? draftOf(dayExpr(a, b, c), i, i + 5, dayPlace(t, i + 4, c)) : null;
    }
    const padded = lb === 2 && lc === 2;
    if (b > 12 && c > 31) return draftOf(NONE, i, i + 5); // neither a month nor a day
    if (b > 12 && b === (a % 100) + 1 && (c === b + 1 || mark === SLASH)) return draftOf(NONE, i, i + 5);
    if (mark === POINT && !padded) return unpadded(t, i);
    if (mark === POINT && isNumberOf(t, i)) return draftOf(NONE, i, i + 5); // "Version 2026.11.31"
    if (mark === POINT ? b > 12 || c > 31 : !padded && (b > 12 || c > 31)) return null;
    return b > 31 || c > 99 ? null : dayOfThree(t, i, a, b, i + 4);
  }
  if (mark === POINT && lc === 2) return apostrophed(t, i);
  if (lc !== 4 && !(lc === 2 && mark === SLASH && ((la === 2 && lb === 2) || isDatedShort(t, i))))
    return null;
  if (la > 2 || lb > 2) return null;
  if (a === 0 || b === 0) return zeros(t, i, mark);
  if (a > 31 || b > 31) {
    const day = a > 31 ? a : b;
    const month = a > 31 ? b : a;
    if (mark !== SLASH || lc !== 4 || day > LAST_SLIP || month > 12 || c < 1000 || c > 2199) return null;
    return isDated(t, i) && !isNumberOf(t, i) ? draftOf(dayExpr(c, month, day), i, i + 5) : null;
  }
  if (a > 12 && b > 12 && (lc !== 4 || mark === POINT)) return null;
  const year = lc === 4 ? c : c < 70 ? 2000 + c : 1900 + c;
  if (year < 1000 || year > 2199) return null;
  if (mark === POINT) return b > 12 || isNumbered(t, i) ? null : dayOfThree(t, i, year, b, i);
  if (isNumberOf(t, i)) return draftOf(NONE, i, i + 5);
  if (a > 12 && b > 12) return isDated(t, i) ? draftOf(dayExpr(year, a, b), i, i + 5) : null;
  return inAnyOrder(t, i, year, i + 5);
}

/** The day whose number is token `at` of the three from token `i` on. */
function dayOfThree(t: Tokens, i: number, year: number, month: number, at: number): Draft {
  return draftOf(dayExpr(year, month, t.value(at)), i, i + 5, dayPlace(t, at, t.value(at)));
}

/** Whether numbers from token `i` on that no calendar has were meant as a day: `on 13/13/2013`, not `13/13/2013 errors`. */
function isDated(t: Tokens, i: number): boolean {
  return t.isAnyFn(i - 1, DATING) || t.word(i - 1) === Word.weekday || !t.isWord(i + 5);
}

/** Whether a word before `3/4/25` says that it is a day: fractions, scores and paths have none. */
function isDatedShort(t: Tokens, i: number): boolean {
  return t.isAnyFn(i - 1, BOUNDING) || t.word(i - 1) === Word.weekday || t.word(i - 1) === Word.shortWeekday;
}

/** `00/10/2025`, `10/00/2025`: the other number is the month, or the day where it can be no month. */
function zeros(t: Tokens, i: number, mark: number): Draft | null {
  const [a, b, year] = [t.value(i), t.value(i + 2), t.value(i + 4)];
  const other = a + b;
  if (mark !== SLASH || t.digits(i + 4) !== 4 || year < 1900 || year > 2199 || other === 0 || other > 31)
    return null;
  if (!isDatedShort(t, i) || isNumberOf(t, i)) return null;
  return draftOf(other > 12 ? dayExpr(year, 0, other) : dayExpr(year, other, 0), i, i + 5);
}

/** Two numbers from token `i` on whose order is open. */
function inAnyOrder(t: Tokens, i: number, year: number | null, to: number): Draft {
  const first = t.value(i);
  const second = t.value(i + 2);
  const at = first > 12 ? i : second > 12 ? i + 2 : -1;
  const dayNumber = at < 0 ? null : dayPlace(t, at, t.value(at));
  return draftOf(numericExpr(first, second, year), i, to, dayNumber);
}

/** `11/7` where a preposition or a weekday says that it is a day; not `9/11` and `24/7`, which mean something else. */
function dayWithoutYear(t: Tokens, i: number): Draft | null {
  const a = t.value(i);
  const b = t.value(i + 2);
  if (t.digits(i) > 2 || t.digits(i + 2) > 2 || a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12))
    return null;
  if ((a === 9 && b === 11) || (a === 24 && b === 7) || t.isMark(i + 3, 0x25)) return null;
  const beside = weekdayBeside(t.text, t.ends[i + 2]!, t.text.length, false);
  if (beside !== null) {
    // Japanese and Korean write the month first, "11/4（火）"; Chinese writes either.
    const chinese = /[周週星礼禮]/.test(t.text.charAt(beside.weekday.start));
    if (chinese || a > 12) return inAnyOrder(t, i, null, i + 3);
    return draftOf(dayExpr(null, a, b), i, i + 3, dayPlace(t, i + 2, b));
  }
  const stretch = a <= 12 && t.isDash(i + 3) ? stretchWithoutYear(t, i) : null;
  if (stretch !== null) return stretch;
  const p = t.isMark(i - 1, 0x2c) || t.isMark(i - 1, 0x2e) ? i - 2 : i - 1;
  const named = t.word(p) === Word.weekday || t.word(p) === Word.shortWeekday;
  const opened =
    t.isMark(i + 3, 0x28) && (t.word(i + 4) === Word.weekday || t.word(i + 4) === Word.shortWeekday);
  if (!named && !opened && !t.isAnyFn(i - 1, DATING)) return null;
  if (!named && !opened && t.isWord(i + 3) && t.word(i + 3) !== Word.fn && !t.isAnyOf(i + 3, PRONOUNS))
    return null;
  return inAnyOrder(t, i, null, i + 3);
}

/** `11/16～11/18` of Japanese, Chinese or Korean, which write the month first: the tilde joins no fractions there. */
function stretchWithoutYear(t: Tokens, i: number): Draft | null {
  const at = i + 4;
  const joint = t.value(i + 3);
  if (joint === HYPHEN || joint === 0x2013 || joint === 0x2014 || !t.isMark(at + 1, SLASH)) return null;
  if (!t.isNumber(at) || !t.isNumber(at + 2) || t.digits(at) > 2 || t.digits(at + 2) > 2) return null;
  for (let k = i + 3; k < at + 3; k++) if (!t.glued(k)) return null;
  const [month, day] = [t.value(at), t.value(at + 2)];
  if (month < 1 || month > 12 || day < 1 || day > 31 || !endsNumber(t, at + 2, SLASH)) return null;
  if (!CJK.test(t.text.slice(Math.max(0, t.starts[i]! - AROUND), t.ends[at + 2]! + AROUND))) return null;
  return draftOf(rangeExpr(dayExpr(null, t.value(i), t.value(i + 2)), dayExpr(null, month, day)), i, at + 3);
}

/** How far around numbers a sign of these scripts is looked for. */
const AROUND = 12;
const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

const DATING = fnSet(Fn.on, Fn.since, Fn.until, Fn.dated);
const BOUNDING = fnSet(Fn.on, Fn.since, Fn.until, Fn.dated, Fn.by, Fn.before, Fn.after);

/** `2025-10-30/2025-11-01`, two whole days. */
function interval(t: Tokens, i: number): Draft | null {
  const from = threeNumbers(t, i, HYPHEN);
  const glued = [5, 6, 7, 8, 9, 10].every((k) => t.glued(i + k));
  if (
    from === null ||
    !glued ||
    t.digits(i + 6) !== 4 ||
    !t.isMark(i + 7, HYPHEN) ||
    !t.isMark(i + 9, HYPHEN)
  )
    return null;
  if (!t.isNumber(i + 8) || !t.isNumber(i + 10) || !endsNumber(t, i + 10, HYPHEN)) return null;
  const to = threeNumbers(t, i + 6, HYPHEN);
  return to === null ? null : draftOf(rangeExpr(from.expr, to.expr), i, i + 11);
}

/** `2025-W45` and `2025-W45-2`, the week of ISO 8601: the first is that of January 4. */
function isoWeek(t: Tokens, i: number): Draft | null {
  const week = /^W(\d\d)$/.exec(t.text.slice(t.starts[i + 2]!, t.ends[i + 2]!));
  const year = t.value(i);
  if (week === null || !t.glued(i + 2) || t.digits(i) !== 4 || year < 1000 || year > 2199) return null;
  const weekday = t.isMark(i + 3, HYPHEN) && t.glued(i + 3) && t.digits(i + 4) === 1 ? t.value(i + 4) : 0;
  if (weekday > 7 || (weekday === 0 && t.glued(i + 3) && (t.isDash(i + 3) || t.isMark(i + 3, SLASH))))
    return null;
  const monday = mondayOf(dayNumber(year, 1, 4)) + (Number(week[1]) - 1) * 7;
  if (monday >= mondayOf(dayNumber(year + 1, 1, 4)) || week[1] === "00") return null;
  const day = (number: number): DateExpr => {
    const { year, month, day } = civilOf(number);
    return dayExpr(year, month, day);
  };
  if (weekday > 0) return draftOf(day(monday + weekday - 1), i, i + 5);
  return draftOf(rangeExpr(day(monday), day(monday + 6)), i, i + 3);
}

/** `2025-11`; not `2024-27`, which is a range of years, and not `2010-12`, which may be one; not a report's number. */
function yearAndMonth(t: Tokens, i: number, mark: number): Draft | null {
  if (
    t.word(i - 1) === Word.other &&
    t.isWord(i - 1) &&
    /^[A-Z]{2,}$/.test(t.text.slice(t.starts[i - 1]!, t.ends[i - 1]!))
  )
    return null;
  const year = t.value(i);
  const month = t.value(i + 2);
  if (year < 1000 || year > 2199 || t.digits(i + 2) !== 2 || month < 1 || month > 12) return null;
  if (month > year % 100 || (mark === SLASH && month === (year + 1) % 100)) return null;
  return draftOf(monthExpr(year, month), i, i + 3);
}
