/**
 * What a word turns another way: `last Tuesday`, `next March`, `this coming Friday`, `that summer`. Units that are turned,
 * `last week`, are in `relative.ts`.
 */
import { bareWeekday } from "./bareWeekday.ts";
import { turnedDayExpr } from "./calendarExpressions.ts";
import { countedFrom } from "./changedExpressions.ts";
import { dayDate } from "./dayDate.ts";
import { type Draft, draftOf, isCounted, over } from "./draft.ts";
import { periodExpr } from "./expressions.ts";
import { Fn, fnSet, isAmbiguousMonth, PRONOUNS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { bareMonth } from "./monthAlone.ts";
import { monthAt, monthLed } from "./months.ts";
import { season } from "./periods.ts";
import { CAPITAL, Token, type Tokens } from "./tokens.ts";
import type { Turn } from "./types.ts";
import { weekdayLed } from "./weekdays.ts";

/**
 * `last Tuesday`, `next March`, `this coming Friday`, `last summer`; `that summer`, `the following Tuesday` count from
 * the date told of last. `from`: the expression's first token, an article before `i` if there is one.
 */
export function turned(t: Tokens, i: number, from = i): Draft | null {
  const echo = t.word(i) === Word.echo;
  if (!echo && t.word(i) !== Word.turn) return null;
  if (echo && from === i && !t.is(i, THAT) && t.detail(i) !== 0) return null;
  const more = t.word(i + 1) === Word.turn && t.detail(i + 1) !== 1;
  const at = more ? i + 2 : i + 1;
  if (t.is(at - 1, PAST) && !more && from === i && !t.isFn(i - 1, Fn.the)) return null; // "past winter's limits"
  const turn = (t.detail(at - 1) - 1) as Turn;
  if (t.glued(at) || (t.is(i, THAT) && isFalling(t, i))) return null;
  if (echo && t.word(at) === Word.shortWeekday) return null;
  if (!echo && t.word(at) === Word.fiscal && t.is(at + 1, YEAR) && !t.isNumber(at + 2)) {
    const year = { shift: t.detail(at - 1) - 1, from: "now" } as const;
    return draftOf(periodExpr("fiscal", year, 1, null), from, at + 2);
  }
  const dated = echo ? null : weekdayLed(t, at, dayDate);
  if (dated !== null) return over(dated, from, dated.to);
  const passing = turn === 1 && !more && t.is(i, NEXT) && t.isFn(i - 1, Fn.the);
  const draft = bareWeekday(t, at, turn) ?? season(t, at, turn);
  if (draft !== null) {
    if (passing) return fromPassage(draft, from);
    return fromEcho(draft, echo && from < i, from, t.is(i, THAT));
  }
  // "this November 7" names the day by itself.
  const led = monthLed(t, at);
  if (led !== null) return echo ? null : turnedDay(led, turn, from);
  if (
    echo &&
    from === i &&
    !t.flag(i, CAPITAL) &&
    isAmbiguousMonth(monthAt(t, at)) &&
    !mayBeTold(t, i, at + 1)
  )
    return null; // "said that May would"
  const month = bareMonth(t, at, null, turn);
  if (month === null) return null;
  if (passing) return fromPassage(month, from);
  return fromEcho(month, echo && from < i, from, t.is(i, THAT));
}

/** `last April 30`, `next Jan. 5`; one with its year, or several, are what they say. */
function turnedDay(led: Draft, turn: Turn, from: number): Draft | null {
  const { expr } = led;
  if ((turn !== -1 && turn !== 1) || expr.kind !== "day" || expr.year !== null || led.more !== null)
    return null;
  return over(led, from, led.to, turnedDayExpr(expr.month, expr.day, turn));
}

const PAST = wordNumber("past");
const THAT = wordNumber("that");
const NEXT = wordNumber("next");

/** Whether `that` at token `i`, with a month's name before token `to`, points at the month: `fell that August, its walls`, `and that June he read`; not `said that June, who`. */
function mayBeTold(t: Tokens, i: number, to: number): boolean {
  if (ends(t, to)) return true;
  if (t.isMark(to, 0x2c)) return t.isAnyOf(i - 1, DEEDS) && !t.isAnyOf(to + 1, WHOSE);
  return t.isFn(i - 1, Fn.and) && (t.isAnyOf(to, PRONOUNS) || t.isFn(to, Fn.the));
}

const DEEDS = wordSet(
  "fell died left came met won lost began ended surrendered resigned retired arrived returned opened closed landed married started expired sailed happened occurred followed failed",
);
const WHOSE = wordSet("who whose");

/** Whether a sentence or a clause ends before token `i`, or goes on with a word that begins no verb. */
function ends(t: Tokens, i: number): boolean {
  if (t.isFn(i, Fn.and)) return !t.flag(i + 1, CAPITAL);
  return t.kind(i) === Token.edge || t.isMark(i, 0x2e) || t.isMark(i, 0x3b) || t.isAnyFn(i, PLACING);
}

const PLACING = fnSet(Fn.in, Fn.at, Fn.on, Fn.by);

/** Whether `that` at token `i` is what falls: `those that fall victim`, `leaves that fall early`. */
function isFalling(t: Tokens, i: number): boolean {
  return t.is(i + 1, FALL) && (isCounted(t, i - 1) || t.isAnyOf(i - 1, THOSE) || t.isAnyOf(i + 2, FALLING));
}

const FALL = wordNumber("fall");
const YEAR = wordNumber("year");
const THOSE = wordSet("those anyone everything all things stars");
const FALLING = wordSet("victim prey short under into outside below apart behind within foul");

/** `left the next summer`: of what is told as past, it is the one behind the date told of last. */
function fromPassage(draft: Draft, from: number): Draft {
  const { expr } = draft;
  return over(
    draft,
    from,
    draft.to,
    expr.kind === "period" || expr.kind === "month" ? countedFrom(expr, "passage") : expr,
  );
}

function fromEcho(draft: Draft, echo: boolean, from: number, that: boolean): Draft {
  const { expr } = draft;
  const counts =
    (echo || that) && (expr.kind === "weekday" || expr.kind === "month" || expr.kind === "period");
  return over(draft, from, draft.to, counts ? countedFrom(expr, "previous") : expr);
}
