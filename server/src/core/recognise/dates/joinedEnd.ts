/** The end of a month or year in one word, as papers of business write it: `end-May`, `end-June 2015`, `end-2013`. */
import { monthExpr, yearExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, yearAt } from "./draft.ts";
import { Word, wordNumber } from "./lexicon.ts";
import { afterMonth, monthAt, monthLed } from "./months.ts";
import { CAPITAL, type Tokens } from "./tokens.ts";

const END = wordNumber("end");

/** Whether `end` with its hyphen is token `i`, and nothing is joined in front of it: `end-May`, not `year-end-2013`. */
export function isJoinedEnd(t: Tokens, i: number): boolean {
  return t.is(i, END) && t.isMark(i + 1, 0x2d) && t.glued(i + 1) && t.glued(i + 2) && !t.glued(i);
}

/** The month or year that ends, with `end` at token `i`. */
export function joinedEnd(t: Tokens, i: number): Draft | null {
  if (!isJoinedEnd(t, i)) return null;
  const at = i + 2;
  const month = monthAt(t, at);
  if (month === 0) {
    const year = yearAt(t, at);
    return year === 0 || joinsOn(t, at + 1) ? null : draftOf(yearExpr(year), i, at + 1);
  }
  if (!t.flag(at, CAPITAL)) return null;
  const dated = monthLed(t, at);
  if (dated !== null) return dated.expr.kind === "month" ? draftOf(dated.expr, i, dated.to) : null;
  const to = afterMonth(t, at);
  return joinsOn(t, to) || t.word(to) === Word.possessive ? null : draftOf(monthExpr(null, month), i, to);
}

/** Whether a word goes on at token `i`: `end-2013-model`. */
function joinsOn(t: Tokens, i: number): boolean {
  return t.isDash(i) && t.glued(i);
}
