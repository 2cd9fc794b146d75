/** A day of the month that the passage is about: `on the 15th`, `on the 28th of the month`. */

import { type Draft, draftOf } from "./draft.ts";
import { monthdayExpr } from "./expressions.ts";
import { Fn, fnSet, Word, wordNumber } from "./lexicon.ts";
import { PRONOUNS } from "./lists.ts";
import { ORDINAL, type Tokens } from "./tokens.ts";

/** `the 15th` behind a preposition, with no thing behind it that it counts. */
export function monthDay(t: Tokens, i: number): Draft | null {
  const at = i + 1;
  if (!t.flag(at, ORDINAL) || t.value(at) < 1 || t.value(at) > 31 || !t.isAnyFn(i - 1, ON)) return null;
  if (t.glued(at) || t.isDash(at + 1)) return null;
  if (t.isWord(at + 1) && t.word(at + 1) !== Word.fn && !t.isAnyOf(at + 1, PRONOUNS)) return null;
  const month = ofMonth(t, at + 1);
  if (month > 0) return monthday(t, i, at, month);
  if (t.isFn(at + 1, Fn.of)) return null;
  if ((t.isFn(at + 1, Fn.and) || t.isFn(at + 1, Fn.or)) && !t.isWord(at + 2)) return null;
  if (t.isFn(at + 2, Fn.the) && t.flag(at + 3, ORDINAL)) return null;
  return monthday(t, i, at, at + 1);
}

function monthday(t: Tokens, from: number, at: number, to: number): Draft {
  return draftOf(monthdayExpr(t.value(at)), from, to);
}

/** The token behind `of the month`, `of that month`; 0 where it does not stand there. */
function ofMonth(t: Tokens, i: number): number {
  if (!t.isFn(i, Fn.of)) return 0;
  const at = t.isFn(i + 1, Fn.the) || t.word(i + 1) === Word.echo ? i + 2 : i + 1;
  const same = t.word(at) === Word.echo ? at + 1 : at;
  return t.is(same, MONTH) && same > i + 1 ? same + 1 : 0;
}

const MONTH = wordNumber("month");
const ON = fnSet(Fn.on, Fn.since, Fn.until, Fn.by);
