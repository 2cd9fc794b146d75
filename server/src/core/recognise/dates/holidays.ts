/**
 * The feasts that fall on the same day everywhere they are kept by these names: Christmas and New Year with their eves.
 * Others (`Easter`, `Thanksgiving`, `Independence Day`) are of one country or church, or move, and are left out.
 */

import { type Draft, draftOf, yearTail } from "./draft.ts";
import { dayExpr } from "./expressions.ts";
import { Fn, fnSet, Word, wordNumber } from "./lexicon.ts";
import { CAPITAL, type Tokens } from "./tokens.ts";

const DAY = wordNumber("day");
const EVE = wordNumber("eve");
const NEW = wordNumber("new");
const YEAR = wordNumber("year");
const AT = fnSet(Fn.at, Fn.by, Fn.before, Fn.after, Fn.since, Fn.until, Fn.on, Fn.around, Fn.to, Fn.through);

/** `Christmas Day`, `Christmas Eve 1914`, `by Christmas`; a tree or a card of it is none. */
export function christmas(t: Tokens, i: number): Draft | null {
  if (!t.flag(i, CAPITAL)) return null;
  const eve = t.is(i + 1, EVE);
  if (eve || (t.is(i + 1, DAY) && t.flag(i + 1, CAPITAL))) return feast(t, i, i + 2, 12, eve ? 24 : 25);
  const draft = feast(t, i, i + 1, 12, 25);
  const dated = draft.to > i + 1;
  const follows =
    t.isAnyFn(i - 1, AT) && !(t.isWord(i + 1) && t.word(i + 1) === Word.other) && !t.isDash(i + 1);
  return dated || follows ? draft : null;
}

/** `New Year's Day`, `New Year's Eve`, with `Year` at token `i`. */
export function newYear(t: Tokens, i: number): Draft | null {
  if (!t.is(i, YEAR) || !t.is(i - 1, NEW) || t.word(i + 1) !== Word.possessive) return null;
  const eve = t.is(i + 2, EVE);
  if (!eve && !t.is(i + 2, DAY)) return null;
  return eve ? feast(t, i - 1, i + 3, 12, 31) : feast(t, i - 1, i + 3, 1, 1);
}

function feast(t: Tokens, from: number, to: number, month: number, day: number): Draft {
  const tail = yearTail(t, to);
  return draftOf(dayExpr(tail?.year ?? null, month, day), from, tail?.to ?? to);
}
