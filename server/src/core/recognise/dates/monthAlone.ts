/** A month by its name alone: `in May`, `North Korea's October disclosure`; whether the word is a month is told by what stands around it. */
import { monthExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, followsName } from "./draft.ts";
import { isEndOf } from "./earlyYears.ts";
import { Fn, fnSet, isAmbiguousMonth, Word, wordNumber } from "./lexicon.ts";
import { STREETS } from "./meant.ts";
import { afterMonth, DETERMINERS, monthAt } from "./months.ts";
import { CAPITAL, Token, type Tokens } from "./tokens.ts";
import type { Part, Turn } from "./types.ts";

/**
 * A month with nothing but its surroundings to say that it is one: `in May`, `North Korea's October disclosure`.
 * `listed`: another month stands before it in a list.
 */
export function bareMonth(t: Tokens, i: number, part: Part | null, turn: Turn, listed = false): Draft | null {
  const month = monthAt(t, i);
  if (month === 0) return null;
  const to = afterMonth(t, i);
  const sure = part !== null || turn !== null ? 1 : monthEvidence(t, i, month, to, listed);
  if (sure === 0 || (turn !== null && !t.flag(i, CAPITAL) && isAmbiguousMonth(month))) return null;
  const expr = monthExpr(null, month, part, turn);
  return draftOf(expr, i, to, null, null, null, sure === 2 ? month : 0);
}

/** 0: not a month; 1: a month; 2: a month unless the text knows the word as a name. */
function monthEvidence(t: Tokens, i: number, month: number, to: number, listed: boolean): 0 | 1 | 2 {
  const p = i - 1;
  const strong =
    t.isFn(p, Fn.in) ||
    t.isFn(p, Fn.since) ||
    t.isFn(p, Fn.until) ||
    t.isFn(p, Fn.during) ||
    t.isFn(p, Fn.throughout);
  const weak = t.isAnyFn(p, WEAK) || t.isDash(p) || t.is(p, INTO) || (t.is(p, LEAST) && t.isFn(p - 1, Fn.at));
  const determined =
    t.word(p) === Word.possessive ||
    t.isAnyFn(p, DETERMINERS) ||
    (t.word(p) === Word.cardinal && t.detail(p) === 1);
  const kind = t.word(to);
  const isNoun = kind === Word.other || kind === Word.units || kind === Word.unit; // "the July Days", "May Day"
  const nextCapital = t.isWord(to) && t.flag(to, CAPITAL) && isNoun;
  const nextNoun = t.isWord(to) && !t.flag(to, CAPITAL) && t.word(to) === Word.other && !t.glued(to);
  const ambiguous = isAmbiguousMonth(month);
  if (t.isFn(p, Fn.every) || (t.isDash(to) && t.glued(to) && !t.isNumber(to + 1))) return 0;
  if (!t.flag(i, CAPITAL)) return strong && !ambiguous && t.word(i) === Word.month ? 1 : 0;
  if (t.word(i) === Word.shortMonth) return (strong && !nextCapital) || isHeading(t, i, to) ? 1 : 0;
  if (ambiguous && t.isFn(to, Fn.of) && t.isFn(to + 1, Fn.the) && t.flag(to + 2, CAPITAL)) return 0;
  if (strong && ambiguous && nextCapital && (t.word(to + 1) === Word.possessive || t.isAnyOf(to, STREETS)))
    return 0;
  if (strong) return t.word(to) === Word.possessive && ambiguous ? 2 : 1;
  if (!ambiguous) return followsName(t, i) || (nextCapital && !weak) ? 0 : 1;
  if (weak && !t.isDash(p)) return !nextCapital ? 2 : isEndOf(t, p) && opensClause(t, month, to) ? 1 : 0;
  if ((listed && !nextCapital) || isListedMonth(t, i, to)) return 2;
  if (isHeading(t, i, to)) return 2;
  return determined && nextNoun ? 2 : 0;
}

/** Whether the name at token `to`, behind the end of a month, begins a clause: `In the first days of March Halvorsen's armies`, `By the end of May Halvorsen had resigned`. */
function opensClause(t: Tokens, month: number, to: number): boolean {
  return t.is(to + 1, HAD) || (month === MARCH && t.word(to + 1) === Word.possessive);
}

const MARCH = 3;
const HAD = wordNumber("had");

/** How far before a heading that of its year is looked for. */
const REACH = 8_000;
const YEAR_HEADING = /(?:^|\n)#{1,5} [^\n]{0,40}\b(?:19|20)\d\d\b/;

/** Whether a month is all of a heading, below one that has a year: `## 2025` … `### June`. */
function isHeading(t: Tokens, i: number, to: number): boolean {
  if (t.kind(to) !== Token.edge && t.has(to)) return false;
  const start = t.starts[i]!;
  let at = start - 1;
  while (at >= 0 && (t.units[at] === 0x20 || t.units[at] === 0x23)) at--;
  if (t.units[start - 2] !== 0x23 || !(at < 0 || t.units[at] === 0x0a)) return false;
  return YEAR_HEADING.test(t.text.slice(Math.max(0, at - REACH), Math.max(0, at)));
}

/** Whether a month that is no other word stands beside in a list: `July, August and September`. */
function isListedMonth(t: Tokens, i: number, to: number): boolean {
  const next = t.isMark(to, 0x2c) ? to + 1 : to;
  const behind = t.isFn(next, Fn.and) || t.isFn(next, Fn.or) ? next + 1 : next;
  if (behind > to && isSureMonth(t, behind)) return true;
  let p = i - 1;
  if (t.isFn(p, Fn.and) || t.isFn(p, Fn.or)) p--;
  if (t.isMark(p, 0x2c)) p--;
  return p < i - 1 && isSureMonth(t, p);
}

function isSureMonth(t: Tokens, i: number): boolean {
  return t.word(i) === Word.month && t.flag(i, CAPITAL) && !isAmbiguousMonth(t.detail(i));
}

const INTO = wordNumber("into");
const LEAST = wordNumber("least");
const WEAK = fnSet(
  Fn.by,
  Fn.of,
  Fn.from,
  Fn.after,
  Fn.before,
  Fn.through,
  Fn.around,
  Fn.between,
  Fn.to,
  Fn.for,
);
