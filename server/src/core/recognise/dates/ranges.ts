/** Ranges of two expressions (`from May to July`, `Nov 7, 2025 – Nov 9, 2025`) and dates open at one end (`since June`). */
import { monthExpr } from "./calendarExpressions.ts";
import { ofWeek, yearIn } from "./changedExpressions.ts";
import { beforeHedge, type Draft, draftOf, isInitial, yearTail } from "./draft.ts";
import { NONE, periodExpr, rangeExpr } from "./expressions.ts";
import { expressionAt } from "./grammar.ts";
import { Fn, fnSet, PERIODS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { opensLine } from "./meant.ts";
import { afterMonth, monthAt } from "./months.ts";
import { isMoved } from "./moved.ts";
import { numericEnd } from "./numerals.ts";
import { pointedStretch } from "./pointed.ts";
import { isFnIn, markIn, wordIn } from "./tokenBits.ts";
import { CAPITAL, Token, type Tokens } from "./tokens.ts";
import type { DateExpr, Year } from "./types.ts";

/** `May to July 2024`, `June–August`, `May/June 2024`: two month names with no day. */
export function monthPair(t: Tokens, i: number): Draft | null {
  const first = monthAt(t, i);
  if (first === 0 || !t.flag(i, CAPITAL)) return null;
  const joint = afterMonth(t, i);
  const dash = t.isDash(joint) && t.glued(joint) === t.glued(joint + 1);
  const slash = t.isMark(joint, 0x2f) && t.glued(joint) && t.glued(joint + 1);
  if (!dash && !slash && !isTo(t, joint) && !(t.isFn(joint, Fn.and) && t.isFn(i - 1, Fn.between)))
    return null;
  const second = monthAt(t, joint + 1);
  if (second === 0 || !t.flag(joint + 1, CAPITAL)) return null;
  const to = afterMonth(t, joint + 1);
  const tail = yearTail(t, to);
  if (tail === null && t.isNumber(to) && !t.isMark(to - 1, 0x2e)) return null;
  if (slash && (second % 12 !== (first + 1) % 12 || (tail === null && !t.isFn(i - 1, Fn.in)))) return null;
  if (isMoved(t, i - 1)) return null;
  const year =
    tail !== null && (typeof tail.year === "number" || tail.year.from === "previous") ? tail.year : null;
  if (dash && first % 3 === 1 && second === first + 2 && t.isAnyOf(to, PERIODS))
    return quarterOf(t, second / 3, i, to + 1);
  const expr = rangeExpr(monthExpr(null, first), monthExpr(year, second));
  return draftOf(expr, i, year === null ? to : tail!.to);
}

/** `the January-March quarter`, `the July-September quarter of last year`; `to` is the token behind its noun. */
function quarterOf(t: Tokens, index: number, from: number, to: number): Draft {
  const tail = yearTail(t, to);
  return draftOf(periodExpr("quarter", tail?.year ?? null, index), from, tail?.to ?? to);
}

/** The range that begins with `first`, or `first` itself. */
export function rangeFrom(t: Tokens, first: Draft): Draft {
  const { expr } = first;
  if (expr.kind === "numeric") return numericRange(t, first);
  if (expr.kind === "range" || expr.kind === "shift") return first;
  if (
    expr.kind === "none" ||
    expr.kind === "nth" ||
    expr.kind === "around" ||
    expr.kind === "easter" ||
    first.more !== null
  )
    return first;
  const joint = t.bitsAt(first.to);
  if (
    wordIn(joint) === Word.fn ? !t.isAnyFn(first.to, JOINTS) : markIn(joint) !== 0x2c && !t.isDash(first.to)
  )
    return first;
  const led = t.isFn(first.from - 1, Fn.from) || t.isFn(first.from - 1, Fn.between);
  const comma = led && t.isMark(first.to, 0x2c) && (yearIn(expr) !== null || isTo(t, first.to + 1));
  const at = comma ? first.to + 1 : first.to;
  const dash = t.isDash(at) && t.glued(at) === t.glued(at + 1);
  const and = t.isFn(at, Fn.and) && t.isFn(first.from - 1, Fn.between);
  if ((!dash && !isTo(t, at) && !and) || (and && isCompared(t, first.from - 2))) return first;
  const the = t.isFn(at + 1, Fn.the) ? at + 2 : at + 1;
  const pointed = dash && expr.kind === "day" ? pointedStretch(t, first) : null;
  if (pointed !== null) return pointed;
  const second = expressionAt(t, the, and) ?? (dash && expr.kind === "day" ? numericEnd(t, the) : null);
  if (second === null || !(second.expr.kind === expr.kind || (led && !and && areInYear(expr, second.expr))))
    return first;
  if (expr.kind === "year" && !led && dash) return first;
  if (
    expr.kind === "year" &&
    second.expr.kind === "year" &&
    !isStretch(expr.year, second.expr.year, isFall(t, first.from - 1))
  )
    return draftOf(NONE, first.from, second.to);
  const spaced = dash && !t.glued(at);
  const falls =
    (!spaced && (led || isUntil(t, at))) ||
    (dash && (!spaced || isAlone(t, first.from, second.to) || isLast(t, first.from, second.to)));
  if (!mayEnd(expr, second.expr, spaced, falls)) return first;
  if (isMoved(t, first.from - 1)) return first;
  const weekday = expr.kind === "day" ? first.weekday : null;
  const last = expr.kind === "day" ? second.weekday : null;
  return draftOf(inOneWeek(expr, second.expr), first.from, second.to, null, weekday, last, first.doubtful);
}

/** Whether a month and a day with its year are the ends of a stretch: `from May to 4 August 1628`. */
function areInYear(from: DateExpr, to: DateExpr): boolean {
  if (from.kind !== "month" || to.kind !== "day") return false;
  return from.year === null && from.turn === null && from.part === null && typeof to.year === "number";
}

/** `01/12/2025 – 31/12/2025`, where one of its numbers tells the order of both; else the two are a date each. */
function numericRange(t: Tokens, first: Draft): Draft {
  const { expr, from, to } = first;
  const dash = t.isDash(to) && t.glued(to) === t.glued(to + 1);
  if (expr.kind !== "numeric" || expr.year === null || !(dash || isTo(t, to)) || isMoved(t, from - 1))
    return first;
  const second = numericEnd(t, to + 1);
  if (second === null || second.expr.kind !== "numeric") return first;
  const both = [expr, second.expr];
  const dayFirst = both.some((day) => day.first > 12);
  if (dayFirst === both.some((day) => day.second > 12)) return first;
  return draftOf(rangeExpr(expr, second.expr), from, second.to, null, first.weekday);
}

/**
 * Whether `to` may end a range from `from`. What runs backwards without saying its years is two dates, unless the words
 * around make them one (`falls`); a dash with spaces (`spaced`) joins only what rises.
 */
function mayEnd(from: DateExpr, to: DateExpr, spaced: boolean, falls: boolean): boolean {
  switch (from.kind) {
    case "day":
    case "month":
      if (to.kind !== from.kind || from.year !== null || to.year !== null || to.month !== from.month)
        return true;
      return from.kind !== "day" || to.kind !== "day" || to.day > from.day || falls;
    case "weekday":
      return to.kind !== "weekday" || !spaced || (to.turn === null && to.day !== from.day);
    case "century":
      return to.kind !== "century" || to.index > from.index;
    case "decade":
      return to.kind !== "decade" || to.first > from.first;
    default:
      return true;
  }
}

/** How far back a range of years may run and be a slip; others are numbers or years before our era. */
const SLIP = 30;

function isStretch(from: Year, to: Year, falls: boolean): boolean {
  if (typeof from !== "number" || typeof to !== "number" || to >= from) return true;
  return !falls && from < 2100 && to > 1800 && from - to <= SLIP;
}

/** How many words before `between` what is compared may stand. */
const COMPARED_BEFORE = 4;

/** Whether what ends at token `i` compares, so that `between` joins no stretch: `the gap was wide between 2021 and 2019`. */
function isCompared(t: Tokens, i: number): boolean {
  for (let k = i; k > i - COMPARED_BEFORE && t.isWord(k); k--) if (t.isAnyOf(k, COMPARING)) return true;
  return false;
}

const COMPARING = wordSet(
  "gap gaps difference differences differ differs differed compare compares compared comparing comparison comparisons choice " +
    "choose choosing distinguish distinguishes distinction discrepancy contrast contrasts ratio relation similarity similarities",
);

/** Whether `from` at token `i` tells how far an amount falls: `dropped from 2010 to 1985`, `a fall, from 2010 to 1985`. */
function isFall(t: Tokens, i: number): boolean {
  if (t.is(i, PAST) || t.is(i, BACK)) return true; // "looking back past 2024 to 2021"
  return t.isFn(i, Fn.from) && [1, 2, 3].some((back) => t.isAnyOf(i - back, FALLS));
}

const PAST = wordNumber("past");
const BACK = wordNumber("back");
const FALLS = wordSet(
  "fell fall falls fallen falling drop drops dropped dropping decline declines declined declining decrease decreased " +
    "decreasing shrank shrunk shrinking sank sunk cut cuts down reduced reduction lowered slid slipped plunged dwindled",
);

/** `Monday to Wednesday next week`: the week is that of both, and the end counts from the beginning. */
function inOneWeek(from: DateExpr, to: DateExpr): DateExpr {
  if (from.kind !== "weekday" || to.kind !== "weekday" || to.week === null || from.turn !== null)
    return rangeExpr(from, to);
  const { week } = to;
  const own = from.week === null ? ({ shift: 0, from: "now" } as const) : week;
  return rangeExpr(ofWeek(from, from.week ?? week), ofWeek(to, own));
}

function isTo(t: Tokens, i: number): boolean {
  return t.isAnyFn(i, TO);
}

const TO = fnSet(Fn.to, Fn.until, Fn.through);
/** What may join the two ends of a range, beside marks. */
const JOINTS = fnSet(Fn.to, Fn.until, Fn.through, Fn.and);

function isUntil(t: Tokens, i: number): boolean {
  return t.isFn(i, Fn.until) || t.isFn(i, Fn.through);
}

/** Whether the tokens `[from, to)` are a line, a cell or in parentheses of their own: `- Nov. 30 – Nov. 3`. */
function isAlone(t: Tokens, from: number, to: number): boolean {
  if (t.isMark(from - 1, 0x28)) return t.isMark(to, 0x29);
  return (
    (opensLine(t, from) || t.isMark(from - 1, 0x7c)) && (t.kind(to) === Token.edge || t.isMark(to, 0x7c))
  );
}

/** Whether a clause ends with the tokens `[from, to)`, which no preposition makes a day: `On leave 19 January – 16 January.` */
function isLast(t: Tokens, from: number, to: number): boolean {
  const ends = t.kind(to) === Token.edge || t.isMark(to, 0x2e) || t.isMark(to, 0x2c) || t.isMark(to, 0x3b);
  return ends && t.word(from - 1) !== Word.fn;
}

/** Whether `since` or `until` opens the date at one end. */
export function openness(t: Tokens, from: number): "since" | "until" | null {
  const p = beforeHedge(t, t.isFn(from - 1, Fn.the) ? from - 2 : from - 1);
  const bits = t.bitsAt(p);
  if (wordIn(bits) !== Word.fn) return null;
  if (isFnIn(bits, Fn.since)) return "since";
  return isFnIn(bits, Fn.until) && !isDenied(t, p) ? "until" : null;
}

/** How many words before `until` its verb's `not` may stand. */
const NOT_BEFORE = 9;
const NOT = wordSet("not never t");

/** `did not arrive until April 18`: then it did. */
function isDenied(t: Tokens, until: number): boolean {
  for (let k = until - 1; k > until - NOT_BEFORE && k >= 0; k--) {
    if (t.isAnyOf(k, NOT)) return true;
    if (isInitial(t, k)) return false;
  }
  return false;
}
