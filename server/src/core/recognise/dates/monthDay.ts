/** A day of the month that the passage is about: `on the 15th`, `on the 28th of the month`. */

import { standsAt } from "../../text/units.ts";
import { type Draft, draftOf, isCounted, isInitial } from "./draft.ts";
import { LAST_DAY, monthdayExpr } from "./expressions.ts";
import { Fn, fnSet, PRONOUNS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { CAPITAL, ORDINAL, type Tokens } from "./tokens.ts";

/** `the 15th` behind a preposition, with no thing behind it that it counts. */
export function monthDay(t: Tokens, i: number): Draft | null {
  const at = i + 1;
  if (t.is(at + 1, DAY)) return endOfMonth(t, i);
  if (!t.flag(at, ORDINAL) || t.value(at) < 1 || t.value(at) > 31 || !t.isAnyFn(i - 1, ON)) return null;
  if (t.glued(at) || t.isDash(at + 1)) return null;
  if (t.isWord(at + 1) && t.word(at + 1) !== Word.fn && !t.isAnyOf(at + 1, PRONOUNS) && !opensClause(t, at))
    return null;
  const month = ofMonth(t, at + 1);
  if (month > 0) return monthday(t, i, at, month);
  if (t.isFn(at + 1, Fn.of)) return null;
  if ((t.isFn(at + 1, Fn.and) || t.isFn(at + 1, Fn.or)) && !t.isWord(at + 2)) return null;
  if (t.isFn(at + 2, Fn.the) && t.flag(at + 3, ORDINAL)) return null;
  return monthday(t, i, at, at + 1);
}

/**
 * Whether a clause begins behind the day at token `at`: `On the 28th Seoul fell`, `On the 19th tanks broke through`. A
 * day never counts things in the plural; a capitalised word may be the name of a thing with a number, unless a verb follows.
 */
function opensClause(t: Tokens, at: number): boolean {
  const opens = isInitial(t, at - 2) || t.isMark(at - 3, 0x2c) || t.isFn(at - 3, Fn.and);
  if (!opens || t.word(at + 1) !== Word.other) return false;
  if (!t.flag(at + 1, CAPITAL)) return isCounted(t, at + 1);
  return t.isAnyOf(at + 2, DEEDS) || isPast(t, at + 2);
}

/** Whether token `i` is a word of small letters that ends as past forms do. */
function isPast(t: Tokens, i: number): boolean {
  const end = t.ends[i]!;
  if (!t.isWord(i) || t.flag(i, CAPITAL) || end - t.starts[i]! < 5) return false;
  return standsAt(t.units, end - 2, "ed") && t.units[end - 3] !== 0x65;
}

const DEEDS = wordSet("fell was were had took began came made lost won surrendered");

function monthday(t: Tokens, from: number, at: number, to: number): Draft {
  return draftOf(monthdayExpr(t.value(at)), from, to);
}

/** `the last day of the month`, `the first day of that month`. */
function endOfMonth(t: Tokens, i: number): Draft | null {
  const first = t.word(i + 1) === Word.ordinal && t.detail(i + 1) === 1;
  const to = first || t.is(i + 1, LAST) ? ofMonth(t, i + 3) : 0;
  return to === 0 ? null : draftOf(monthdayExpr(first ? 1 : LAST_DAY), i, to);
}

/** The token behind `of the month`, `of that month`; 0 where it does not stand there. */
function ofMonth(t: Tokens, i: number): number {
  if (!t.isFn(i, Fn.of)) return 0;
  const at = t.isFn(i + 1, Fn.the) || t.word(i + 1) === Word.echo ? i + 2 : i + 1;
  const same = t.word(at) === Word.echo ? at + 1 : at;
  return t.is(same, MONTH) && same > i + 1 ? same + 1 : 0;
}

const MONTH = wordNumber("month");
const DAY = wordNumber("day");
const LAST = wordNumber("last");
const ON = fnSet(Fn.on, Fn.since, Fn.until, Fn.by);
