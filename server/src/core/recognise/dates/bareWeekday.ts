/**
 * Weekdays alone: `on Tuesday`, `last Friday`, `Tuesday next week`, `a week on Friday`. Sets (`every Tuesday`, `Mondays`)
 * and names (`Black Friday`, `Sunday Times`) are none.
 */
import { type Draft, draftOf, isInitial } from "./draft.ts";
import { NONE, weekdayExpr } from "./expressions.ts";
import { Fn, Word, wordNumber, wordSet } from "./lexicon.ts";
import { turnedUnit } from "./relative.ts";
import { CAPITAL, ORDINAL, type Tokens } from "./tokens.ts";
import type { Turn } from "./types.ts";
import { isNamed, JOINTS, place, weekdayAt } from "./weekdays.ts";

/** A weekday alone, with a turn before it already read, and the week behind it (`Tuesday next week`). */
export function bareWeekday(t: Tokens, i: number, turn: Turn): Draft | null {
  const weekday = weekdayAt(t, i);
  if (weekday === null) return null;
  const short = t.word(i) === Word.shortWeekday;
  if (t.isFn(i - 1, Fn.every) || (short && turn === null && !(t.isFn(i - 1, Fn.on) && weekday.day < 5)))
    return null;
  if (short && t.isWord(weekday.to) && t.flag(weekday.to, CAPITAL)) return null;
  if (turn === null && isName(t, i, weekday.to)) return null;
  if (t.word(i - 1) === Word.ordinal || t.flag(i - 1, ORDINAL)) return null;
  if (turn === null && isRecurring(t, weekday.to)) return null;
  if (turn === null && ((t.is(i - 1, A) && t.isFn(i - 2, Fn.on)) || isHabit(t, i, weekday.to))) return null;
  if (turn === null && isAfterNext(t, weekday.to)) return draftOf(NONE, i, weekday.to + 2); // "Friday after next": the second or the third
  const later = turn === null ? weekLater(t, i, weekday.to) : null;
  if (later !== null)
    return draftOf(weekdayExpr(weekday.day, null, null, 1), later.from, later.to, null, place(weekday));
  if (turn === 1 && isWeek(t, weekday.to))
    return draftOf(weekdayExpr(weekday.day, null, null, 1), i, weekday.to + 1, null, place(weekday)); // "next Monday week"
  if (turn === null && t.is(weekday.to, A) && isDeclared(t, i - 1))
    return draftOf(weekdayExpr(weekday.day, 1, null), i, weekday.to, null, place(weekday)); // "declared Friday a day of mourning"
  const of = t.isFn(weekday.to, Fn.of) ? weekday.to + 1 : weekday.to;
  const week = turnedUnit(t, of);
  const shift = week !== null && week.expr.kind === "shift" && week.expr.unit === "week" ? week.expr : null;
  const counted = shift === null ? null : { shift: shift.by, from: shift.from };
  const to = shift === null || week === null ? weekday.to : week.to;
  return draftOf(weekdayExpr(weekday.day, turn, counted), i, to, null, place(weekday));
}

const [DECLARED, PROCLAIMED, DESIGNATED] = ["declared", "proclaimed", "designated"].map(wordNumber);

function isDeclared(t: Tokens, i: number): boolean {
  return t.is(i, DECLARED!) || t.is(i, PROCLAIMED!) || t.is(i, DESIGNATED!);
}

/** Whether `after next` stands at token `i` and nothing that comes next: `Friday after next week's vote`. */
function isAfterNext(t: Tokens, i: number): boolean {
  if (!t.isFn(i, Fn.after) || !t.is(i + 1, NEXT)) return false;
  const behind = t.word(i + 2);
  return turnedUnit(t, i + 1) === null && (behind === 0 || behind === Word.fn);
}

/** The tokens of `Friday week` and `a week on Friday` around a weekday: one week behind the coming one; null for others. */
function weekLater(t: Tokens, i: number, to: number): { readonly from: number; readonly to: number } | null {
  const counts = t.isAnyOf(i - 1, FROM) && t.is(i - 2, WEEK) && t.is(i - 3, A);
  if (counts) return t.is(i - 1, ON) && !t.isAnyOf(i - 4, BE) ? null : { from: i - 3, to };
  const names = t.isFn(i - 1, Fn.the) || t.word(i - 1) === Word.turn || t.word(i - 1) === Word.echo;
  return names || !isWeek(t, to) ? null : { from: i, to: to + 1 };
}

/** Whether the `week` at token `i` is that behind a weekday's. */
function isWeek(t: Tokens, i: number): boolean {
  if (t.glued(i) || !t.is(i, WEEK) || t.flag(i, CAPITAL)) return false;
  return !t.isNumber(i + 1) && !t.isDash(i + 1) && !t.is(i + 1, AFTER);
}

const FROM = wordSet("on from");
/** Without one of them `a week on Friday` may be a week that began then. */
const BE = wordSet("is are be meet meets due held");
const ON = wordNumber("on");
const WEEK = wordNumber("week");
const NEXT = wordNumber("next");
const AFTER = wordNumber("after");

/** Whether what is many follows at token `i`, so that the day comes again and again: `Monday and Tuesday nights`. */
function isRecurring(t: Tokens, i: number): boolean {
  const pair = t.isFn(i, Fn.and) || t.isFn(i, Fn.or) ? weekdayAt(t, i + 1) : null;
  return t.isAnyOf(pair === null ? i : pair.to, PARTS_OF_DAYS);
}

const PARTS_OF_DAYS = wordSet("mornings afternoons evenings nights");

/** How many words before a weekday the adverb of a habit may stand. */
const HABIT_BEFORE = 7;
/** A list of weekdays has no more. */
const DAYS = 7;

/** Whether the day comes again and again: `usually meets on Friday`, `on Tuesday and Wednesday of every week`. */
function isHabit(t: Tokens, i: number, to: number): boolean {
  const pair = t.isAnyFn(to, JOINTS) || t.isFn(to, Fn.or) ? weekdayAt(t, to + 1) : null;
  const of = pair === null ? to : pair.to;
  if (t.isFn(of, Fn.of) && t.isFn(of + 1, Fn.every)) return true;
  let first = i;
  const least = Math.max(2, i - 2 * DAYS);
  while (first > least && isListed(t, first - 1) && t.word(first - 2) === Word.weekday) first -= 2;
  if (first < i && t.isFn(first - 1, Fn.every)) return true; // "every Monday, Wednesday and Friday"
  for (let k = i - 1; k > i - HABIT_BEFORE && !isInitial(t, k + 1); k--)
    if (t.isAnyOf(k, HABITS)) return true;
  return false;
}

/** Whether token `i` joins two days of a list. */
function isListed(t: Tokens, i: number): boolean {
  return t.isFn(i, Fn.and) || t.isFn(i, Fn.or) || t.isMark(i, 0x2c) || t.isMark(i, 0x2f);
}

const HABITS = wordSet("typically usually normally generally regularly ordinarily");
const A = wordNumber("a");
const PAPERS = wordSet("times mirror telegraph express post herald mail sun star night addams league school");
const IDIOMS = wordSet("driver drivers best roast school painter");

function isName(t: Tokens, i: number, to: number): boolean {
  if (t.isWord(to) && !t.flag(to, CAPITAL) && t.isAnyOf(to, IDIOMS)) return true;
  if (t.isWord(to) && t.flag(to, CAPITAL) && !t.glued(to) && t.isAnyOf(to, PAPERS)) return true;
  return isNamed(t, i);
}
