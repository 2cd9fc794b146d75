/** Whether a day that no calendar has is meant as a day, so that it is flagged: `on October 32`, not `30 February invoices`. */
import { daysInMonth } from "../../text/civil.ts";
import { type Draft, isCounted, isInitial } from "./draft.ts";
import { Fn, fnSet, Word, wordSet } from "./lexicon.ts";
import { isSign, signSet } from "./signSets.ts";
import { markIn } from "./tokenBits.ts";
import { CAPITAL, ORDINAL, type Tokens } from "./tokens.ts";
import type { DateExpr } from "./types.ts";

/**
 * Whether a day that no calendar has is meant as one: it bears a year or weekday, a preposition stands before it or
 * nothing hangs on behind it. `30 February invoices` is none.
 */
export function isMeant(t: Tokens, { expr, from, to, weekday }: Draft): boolean {
  if (expr.kind === "day" && typeof expr.year === "number" && isOfFileName(t, to))
    return expr.month < 13 && expr.day <= daysInMonth(expr.year, expr.month);
  if (
    weekday !== null ||
    !(isImpossible(expr) || (expr.kind === "range" && (isImpossible(expr.from) || isImpossible(expr.to))))
  )
    return true;
  if (t.isDash(to) && t.glued(to) && t.isWord(to + 1) && t.word(to + 1) === Word.other) return false;
  if (t.isFn(to, Fn.of) && t.isAnyOf(to + 1, THEM) && !t.isAnyFn(from - 1, MEANING)) return false; // "November 31 of them"
  if (!t.isWord(to) || t.word(to) === Word.fn || t.isAnyFn(from - 1, MEANING)) return true;
  if (t.isAnyOf(to, STREETS) && t.flag(to, CAPITAL)) return false; // "Sept 31st Street"
  if (t.isFn(from - 1, Fn.the) && t.word(to) === Word.other && !isCounted(t, to)) return true; // "the 31 November meeting"
  if (opensLine(t, from) && (isApart(t, to) || !isCounted(t, to))) return true;
  for (let i = from; i < to; i++) if (t.flag(i, ORDINAL)) return true;
  return t.isAnyOf(to, VERBS) || (t.isMark(to - 1, 0x2e) && t.flag(to, CAPITAL));
}

/** Whether the name of a file goes on at token `i`: `2025-11-31.bak`, `2025-31-11-OSL.pdf`. */
function isOfFileName(t: Tokens, i: number): boolean {
  const mark = markIn(t.bitsAt(i));
  if ((mark !== 0x2e && mark !== 0x2d) || !t.glued(i) || !t.glued(i + 1)) return false;
  return t.isWord(i + 1) && t.word(i + 1) === Word.other;
}

/** Whether nothing but marks of lists stands between token `i` and the beginning of its line. */
export function opensLine(t: Tokens, i: number): boolean {
  let at = t.starts[i]! - 1;
  while (at >= 0 && at > t.starts[i]! - MARKS && isSign(t.units[at]!, LEADING)) at--;
  return at < 0 || t.units[at] === 0x0a;
}

const LEADING = signSet(" \t-*+>|[]x");
/** How many units the marks of a list may have. */
const MARKS = 12;

/** Whether a column of its own begins with token `i`. */
function isApart(t: Tokens, i: number): boolean {
  return t.starts[i]! - t.ends[i - 1]! > 1;
}

/** What stands behind the number of a house or in the name of a street. */
export const STREETS: number = wordSet("avenue ave street road lane drive square boulevard place court");
/** What is counted, behind `of`. */
export const THEM: number = wordSet("them us these those whom which the");
/** What a clause goes on with behind its subject. */
export const VERBS: number = wordSet("is was will would has had");

function isImpossible(expr: DateExpr): boolean {
  return expr.kind === "day" && expr.year === null && expr.day > daysInMonth(2000, expr.month);
}

const MEANING = fnSet(Fn.on, Fn.by, Fn.since, Fn.until, Fn.from, Fn.before, Fn.after, Fn.between, Fn.dated);

/** The last number that is taken for a slip of a day without a preposition before it and nothing behind. */
const LAST_SLIP = 39;

/**
 * Whether a number above 31 without a year is meant as the day of its month: `on October 32`, `October 32 was cold`.
 * What follows the month may count something else (`in October 32 of them`), so the words around must leave no doubt.
 */
export function isBeyond(t: Tokens, from: number, day: number, to: number): boolean {
  if (day > LAST_SLIP && (t.isWord(to) || !(t.isFn(from - 1, Fn.on) || t.isFn(from - 1, Fn.to))))
    return false;
  if (t.isDash(to) || t.isMark(to, 0x25) || t.isNumber(to) || t.isFn(from - 1, Fn.in)) return false;
  if (t.isMark(to, 0x2c) && t.isNumber(to + 1)) return false;
  if (t.isFn(from - 1, Fn.on) || t.isFn(from - 1, Fn.dated) || t.isFn(from - 1, Fn.to))
    return !t.isFn(to, Fn.of);
  if (!t.isWord(to)) return true;
  if (t.word(to) === Word.fn) return !t.isAnyFn(to, GOING_ON) && !t.isAnyFn(from - 1, MEANING);
  return t.isAnyOf(to, VERBS) && isInitial(t, from);
}

const GOING_ON = fnSet(Fn.of, Fn.to, Fn.through, Fn.and, Fn.or, Fn.from);

/** Whether a short weekday without its capital is at token `i`, with a day behind it, and opens its line, as in quick notes: `- sat 1 feb`. */
export function isNoted(t: Tokens, i: number): boolean {
  if (t.word(i) !== Word.shortWeekday || t.flag(i, CAPITAL) || t.glued(i + 1)) return false;
  return t.isNumber(i + 1) && t.word(i + 2) === Word.shortMonth && opensLine(t, i);
}
