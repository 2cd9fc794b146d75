/** Whether a day that no calendar has is meant as a day, so that it is flagged: `on October 32`, not `30 February invoices`. */
import { daysInMonth } from "../../text/civil.ts";
import { type Draft, isInitial } from "./draft.ts";
import { Fn, fnSet, Word, wordSet } from "./lexicon.ts";
import { CAPITAL, ORDINAL, type Tokens } from "./tokens.ts";
import type { DateExpr } from "./types.ts";

/**
 * Whether a day that no calendar has is meant as one: it bears a year or weekday, a preposition stands before it or
 * nothing hangs on behind it. `30 February invoices` is none.
 */
export function isMeant(t: Tokens, { expr, from, to, weekday }: Draft): boolean {
  if (
    weekday !== null ||
    !(isImpossible(expr) || (expr.kind === "range" && (isImpossible(expr.from) || isImpossible(expr.to))))
  )
    return true;
  if (t.isDash(to) && t.glued(to) && t.isWord(to + 1) && t.word(to + 1) === Word.other) return false;
  if (!t.isWord(to) || t.word(to) === Word.fn || t.isAnyFn(from - 1, MEANING)) return true;
  for (let i = from; i < to; i++) if (t.flag(i, ORDINAL)) return true;
  return t.isAnyOf(to, VERBS) || (t.isMark(to - 1, 0x2e) && t.flag(to, CAPITAL));
}

const VERBS = wordSet("is was will would has had");

function isImpossible(expr: DateExpr): boolean {
  return expr.kind === "day" && expr.year === null && expr.day > daysInMonth(2000, expr.month);
}

const MEANING = fnSet(Fn.on, Fn.by, Fn.since, Fn.until, Fn.from, Fn.before, Fn.after, Fn.between, Fn.dated);

/** The last number that is taken for a slip of a day. */
const LAST_SLIP = 39;

/**
 * Whether a number above 31 without a year is meant as the day of its month: `on October 32`, `October 32 was cold`.
 * What follows the month may count something else (`in October 32 of them`), so the words around must leave no doubt.
 */
export function isBeyond(t: Tokens, from: number, day: number, to: number): boolean {
  if (day > LAST_SLIP || t.isDash(to) || t.isMark(to, 0x25) || t.isNumber(to) || t.isFn(from - 1, Fn.in))
    return false;
  if (t.isMark(to, 0x2c) && t.isNumber(to + 1)) return false;
  if (t.isFn(from - 1, Fn.on) || t.isFn(from - 1, Fn.dated)) return !t.isFn(to, Fn.of);
  if (!t.isWord(to)) return true;
  if (t.word(to) === Word.fn) return !t.isAnyFn(to, GOING_ON) && !t.isAnyFn(from - 1, MEANING);
  return t.isAnyOf(to, VERBS) && isInitial(t, from);
}

const GOING_ON = fnSet(Fn.of, Fn.to, Fn.through, Fn.and, Fn.or, Fn.from);
