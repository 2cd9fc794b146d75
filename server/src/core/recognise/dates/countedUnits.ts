/** Units that are counted: `two days ago`, `a year earlier`, `three weeks later`, `a fortnight ago`, `in two weeks`. */

import { monthExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, isInitial, over } from "./draft.ts";
import { anniversaryExpr, shiftExpr, weekdayExpr } from "./expressions.ts";
import { Fn, PRONOUNS, UNITS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { VERBS } from "./meant.ts";
import { afterMonth, monthAt } from "./months.ts";
import { ASIDE, isMarked, shift } from "./relative.ts";
import { CAPITAL, Token, type Tokens } from "./tokens.ts";

const THAT = wordNumber("that");
const THAN = wordNumber("than");
const TODAY = wordNumber("today");
const THERE = wordNumber("there");
const THIS = wordNumber("this");
const FORTNIGHT = wordNumber("fortnight");
const HALF = wordNumber("half");
const FROM_NOW = wordSet("now today");

/** The number at token `i`, in digits or words; of `twenty-five` the whole one, and none at its second half. */
function countAt(t: Tokens, i: number): number {
  const kind = t.word(i);
  if (kind === Word.cardinal || kind === Word.tens) {
    const value = kind === Word.tens ? t.detail(i) * 10 : t.detail(i);
    if (t.glued(i) && t.isMark(i - 1, 0x2d)) return 0;
    return isCompound(t, i) ? value + t.detail(i + 2) : value;
  }
  return t.isNumber(i) && t.digits(i) < 4 && !t.glued(i) ? t.value(i) : 0;
}

/** Whether a smaller number hangs on the tens at token `i`: `twenty-five`. */
function isCompound(t: Tokens, i: number): boolean {
  if (!t.isMark(i + 1, 0x2d) || !t.glued(i + 1) || !t.glued(i + 2)) return false;
  return t.word(i + 2) === Word.cardinal && t.detail(i + 2) < 10;
}

/** `two days ago`, `a year earlier`, `three weeks later`, `2 months ago`. */
export function counted(t: Tokens, i: number): Draft | null {
  const count = countAt(t, i);
  const at = count > 0 && isCompound(t, i) ? i + 3 : i + 1;
  const kind = t.word(at);
  if (count === 1 && t.is(at, FORTNIGHT)) return fortnight(t, i, at);
  if (count > 0 && t.isFn(at, Fn.and)) return countedHalf(t, i, count);
  if (count < 1 || (kind !== Word.units && kind !== Word.unit) || t.glued(at)) return null;
  const unit = UNITS[t.detail(at)]!;
  if (unit === "decade") return decades(t, i, at, count);
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") return null;
  if (t.isAnyFn(at + 1, ASIDE) && t.is(at + 2, THAT) && !isThatThing(t, at + 3))
    return shift(unit, t.isFn(at + 1, Fn.after) ? count : -count, "previous", i, at + 3);
  if (t.isAnyFn(at + 1, ASIDE) && (kind === Word.units || isFullStop(t, at + 2)) && isMarked(t, at + 2))
    return shift(unit, t.isFn(at + 1, Fn.after) ? count : -count, "previous", i, at + 2); // "two days before, he had …"
  if (t.isAnyOf(at + 1, THEREAFTER)) return shift(unit, count, "previous", i, at + 2);
  if (t.word(at + 1) !== Word.ago) {
    const goesOn = isInitial(t, i) ? t.isMark(at + 2, 0x2c) : t.isMark(at + 2, 0x2e) && kind === Word.units;
    if (goesOn && t.isFn(at + 1, Fn.on)) return shift(unit, count, "previous", i, at + 2); // "Ten years on, it …"
    if (!t.isFn(at + 1, Fn.from) || !t.isAnyOf(at + 2, FROM_NOW)) return null;
    return shift(unit, count, "now", i, at + 3);
  }
  if (t.is(at + 2, THAN)) return null;
  const same =
    t.detail(at + 1) !== 0
      ? null
      : unit === "year"
        ? sameDay(t, at + 2, count)
        : unit === "week"
          ? weekdayAgo(t, at + 2, count)
          : null;
  if (same !== null) return over(same, i, same.to);
  const by = t.detail(at + 1) === 2 ? count : -count;
  if (count === 1 && unit === "year" && t.is(i - 1, HALF))
    return shift("month", by * 6, t.detail(at + 1) === 0 ? "now" : "previous", i - 1, at + 2); // "half a year ago"
  return shift(unit, by, t.detail(at + 1) === 0 ? "now" : "previous", i, at + 2);
}

/** Whether token `i`, behind `after that`, is the thing that is pointed at: `two days after that meeting`. */
function isThatThing(t: Tokens, i: number): boolean {
  if (!t.isWord(i) || t.word(i) !== Word.other) return false;
  return !t.is(i, THERE) && !t.isAnyOf(i, PRONOUNS) && !t.isAnyOf(i, VERBS);
}

/** Whether a sentence ends before token `i`: `It had been finished a month before.` */
function isFullStop(t: Tokens, i: number): boolean {
  return t.isMark(i, 0x2e) || t.kind(i) === Token.edge;
}

/** `two and a half years later`, `a year and a half ago`: years in months, other units without their half. */
function countedHalf(t: Tokens, i: number, count: number): Draft | null {
  const inner =
    t.isFn(i + 1, Fn.and) && t.word(i + 2) === Word.cardinal && t.detail(i + 2) === 1 && t.is(i + 3, HALF);
  if (!inner || t.word(i + 4) !== Word.units || t.word(i + 5) !== Word.ago || t.is(i + 6, THAN)) return null;
  const unit = UNITS[t.detail(i + 4)]!;
  if (unit !== "week" && unit !== "month" && unit !== "year") return null;
  const ago = t.detail(i + 5);
  const by = (unit === "year" ? 12 * count + 6 : count) * (ago === 2 ? 1 : -1);
  return shift(unit === "year" ? "month" : unit, by, ago === 0 ? "now" : "previous", i, i + 6);
}

/** `a fortnight ago`, `a fortnight later`. */
function fortnight(t: Tokens, i: number, at: number): Draft | null {
  if (t.word(at + 1) !== Word.ago || t.is(at + 2, THAN)) return null;
  const ago = t.detail(at + 1);
  return shift("week", ago === 2 ? 2 : -2, ago === 0 ? "now" : "previous", i, at + 2);
}

/** The weekday at token `i` behind `a week ago`: so many weeks before the last one. */
function weekdayAgo(t: Tokens, i: number, weeks: number): Draft | null {
  if (!isWeekday(t, i)) return null;
  return draftOf(weekdayExpr(t.detail(i), null, null, -weeks), i, i + 1);
}

/** Whether a weekday without a day behind it stands at token `i`. */
function isWeekday(t: Tokens, i: number): boolean {
  const dated = t.isMark(i + 1, 0x2c) && (t.word(i + 2) === Word.month || t.word(i + 2) === Word.shortMonth);
  return t.word(i) === Word.weekday && t.flag(i, CAPITAL) && !dated;
}

/** `today`, `this week`, `this month`, `this June` and `last month` at token `i`, behind `so many years ago`: the same of that year. */
function sameDay(t: Tokens, i: number, years: number): Draft | null {
  if (t.is(i, TODAY)) return shift("anniversary", -years, "now", i, i + 1);
  if (isWeekday(t, i)) return draftOf(anniversaryExpr(-years, t.detail(i)), i, i + 1);
  const month = t.is(i, THIS) || t.isFn(i, Fn.in) ? monthAt(t, i + 1) : 0;
  if (month > 0 && t.flag(i + 1, CAPITAL) && !t.isNumber(afterMonth(t, i + 1)))
    return draftOf(monthExpr({ shift: -years, from: "now" }, month), i, afterMonth(t, i + 1));
  if (!t.is(i, THIS) || t.word(i + 1) !== Word.unit || t.flag(i + 1, CAPITAL)) return null;
  const unit = UNITS[t.detail(i + 1)];
  if (unit === "month") return shift("month", -12 * years, "now", i, i + 2);
  return unit === "week" && years === 1 ? shift("week", -52, "now", i, i + 2) : null;
}

/** `a decade ago`, `two decades ago`: the year so many tens of years away. */
function decades(t: Tokens, i: number, at: number, count: number): Draft | null {
  if (t.word(at + 1) !== Word.ago || t.is(at + 2, THAN) || t.is(i - 1, HALF)) return null;
  const ago = t.detail(at + 1);
  return shift("year", ago === 2 ? count * 10 : count * -10, ago === 0 ? "now" : "previous", i, at + 2);
}

const THEREAFTER = wordSet("thereafter afterward afterwards");

/** What stands before a stretch that lies behind: `for the first time in three years`. */
const FIRSTS = wordSet("time times once twice most least lowest highest largest biggest best worst first");

/** How many words before `in three years` what is the first or the most may stand. */
const FIRST_BEFORE = 5;

/** Whether something is told before token `i` to be the first or the most of a stretch: `the first big shutdown in 17 years`. */
function isFirst(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - FIRST_BEFORE && k >= 0 && t.isWord(k); k--)
    if (t.isAnyOf(k, FIRSTS) || t.word(k) === Word.ordinal) return true;
  return false;
}

/** `in two weeks`, `within a month`: a date where the passage looks ahead, else a duration; the preposition stays outside. */
export function countedAhead(t: Tokens, i: number): Draft | null {
  const count = countAt(t, i + 1);
  const kind = t.word(i + 2);
  if (count < 1 || t.isFn(i, Fn.within) || (kind !== Word.units && kind !== Word.unit) || t.glued(i + 2))
    return null;
  const unit = UNITS[t.detail(i + 2)]!;
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") return null;
  if (unit === "day" && count === 1) return null; // "20 pins in a day"
  if (t.word(i + 3) === Word.ago || t.word(i + 3) === Word.possessive || t.isFn(i + 3, Fn.or)) return null;
  if (t.isFn(i + 3, Fn.since) || isFirst(t, i)) return null;
  if (t.isDash(i + 3) || t.isFn(i + 3, Fn.of) || t.word(i + 3) === Word.turn) return null;
  return draftOf(shiftExpr(unit, count, "now", true), i + 1, i + 3);
}
