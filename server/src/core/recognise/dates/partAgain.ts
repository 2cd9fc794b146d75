/**
 * The quarter or half that a sentence names by its number alone behind another one: `1.8 percent in the fourth quarter, after
 * 2.5 percent in the third`. Only where no other date stands between the two.
 */
import { countedFrom } from "./changedExpressions.ts";
import { type Draft, draftOf } from "./draft.ts";
import { periodExpr } from "./expressions.ts";
import { Fn, fnSet, Word, wordNumber } from "./lexicon.ts";
import { isMarked } from "./relative.ts";
import { Token, type Tokens } from "./tokens.ts";
import type { DateExpr } from "./types.ts";

const THAN = wordNumber("than");
const COMPARISONS = [THAN, wordNumber("against"), wordNumber("versus"), wordNumber("compared")];
const COMPARING = fnSet(Fn.after, Fn.from);
const ONWARD = fnSet(Fn.to, Fn.through);
const PLACING = fnSet(Fn.in, Fn.from, Fn.for, Fn.during, Fn.after, Fn.to, Fn.through, Fn.and);

/** How many tokens behind the first one the other may stand. */
const REACH = 16;

/** The draft with the part named again as its `more`; the same where none is. */
export function withPartAgain(t: Tokens, draft: Draft): Draft {
  const { expr, from, to } = draft;
  if (expr.kind !== "period" || (expr.unit !== "quarter" && expr.unit !== "half") || draft.more !== null)
    return draft;
  let by: -1 | 0 | 1 = 0;
  for (let i = to; i < to + REACH; i++) {
    if (!mayStandBetween(t, i)) return draft;
    if (t.isAnyFn(i, COMPARING) || COMPARISONS.some((word) => t.is(i, word))) by = -1;
    else if (t.isAnyFn(i, ONWARD)) by = 1;
    if (!t.isFn(i, Fn.the) || t.word(i + 1) !== Word.ordinal) continue;
    const index = t.detail(i + 1);
    if (index > (expr.unit === "half" ? 2 : 4) || index === expr.index || !isMarked(t, i + 2)) return draft;
    if (!t.isAnyFn(i - 1, PLACING) && !t.is(i - 1, THAN)) return draft;
    const more = draftOf(partBeside(expr, index, by), i, i + 2);
    return draftOf(expr, from, to, null, null, null, 0, [more]);
  }
  return draft;
}

/** The part named again: `way` tells a greater one that is compared with, of the year before, from a smaller one that the text goes on to, of the next. */
function partBeside({ unit, year, index, from }: Part, other: number, way: -1 | 0 | 1): DateExpr {
  const by = (other - index) * way < 0 ? way : 0;
  if (year === null) {
    const again = periodExpr(unit, { shift: by, from: "previous" }, other);
    return from === "passage" ? countedFrom(again, from) : again;
  }
  return periodExpr(unit, typeof year === "number" ? year + by : { ...year, shift: year.shift + by }, other);
}

type Part = DateExpr & { readonly kind: "period" };

/** Whether token `i` is within the sentence and no part of a date. */
function mayStandBetween(t: Tokens, i: number): boolean {
  if (t.kind(i) === Token.edge) return false;
  if (t.isMark(i, 0x2e) && !t.glued(i + 1) && !t.isNumber(i + 1)) return false;
  if (t.isNumber(i)) return t.digits(i) < 4;
  if (t.isDash(i) || t.isMark(i, 0x2f)) return false;
  const kind = t.isWord(i) ? t.word(i) : Word.other;
  return kind === Word.other || kind === Word.fn || kind === Word.cardinal;
}
