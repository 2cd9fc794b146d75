/**
 * Which expression stands around a word or number that may be the core of a date: the rules in the order in which they are
 * tried. Each kind of date has its rules in a file of its own; what the expression means is for `resolve.ts`.
 */
import { bareWeekday } from "./bareWeekday.ts";
import { turnedDayExpr } from "./calendarExpressions.ts";
import { countedFrom, inPart } from "./changedExpressions.ts";
import { counted, countedAhead } from "./countedUnits.ts";
import { dayLed } from "./dayLed.ts";
import { century, decade } from "./decades.ts";
import { type Draft, dayAt, draftOf, isCounted, over, yearShift } from "./draft.ts";
import { periodExpr } from "./expressions.ts";
import { easterDay, holiday, namedDay, newYear } from "./holidays.ts";
import { dayBeforeWeekday } from "./itemDays.ts";
import { Fn, fnSet, isAmbiguousMonth, PRONOUNS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { isMeant } from "./meant.ts";
import { bareMonth } from "./monthAlone.ts";
import { monthDay } from "./monthDay.ts";
import { monthAt, monthLed } from "./months.ts";
import { numberLed } from "./numberLed.ts";
import { numericDate } from "./numerals.ts";
import { nthWeekday, weekOf } from "./ordinals.ts";
import { fiscalYear, partOfYear, partOfYearBefore, season } from "./periods.ts";
import { dayWord, isWhole, passingUnit, turnedUnit, yearEnd } from "./relative.ts";
import { reported } from "./reports.ts";
import { markIn, wordIn } from "./tokenBits.ts";
import { CAPITAL, Token, type Tokens } from "./tokens.ts";
import type { Part, Turn } from "./types.ts";
import { weekdayBehind, weekdayLed, weekdayNumbered, weekdayPairLed, weekdayStretch } from "./weekdays.ts";
import { bareYear, yearInWords, yearOfThousands } from "./years.ts";

const PARTS: readonly Part[] = ["early", "mid", "late"];

/** How many words before a date's core may belong to it: `the`, `last`, `early`, `two`. */
export const MOST_BEFORE = 4;

/** The expression around token `i`, a date's core, that begins at or behind token `floor`. */
export function expressionAround(t: Tokens, i: number, floor: number, listed: boolean): Draft | null {
  let from = i;
  while (from > floor && from > i - MOST_BEFORE && mayPrecede(t, from - 1)) from--;
  if (from === i && t.is(i - 1, HALF) && t.isFn(i - 3, Fn.and) && i - MOST_BEFORE >= floor)
    from = i - MOST_BEFORE; // "two and a half years ago"
  for (; from <= i; from++) {
    const draft = expressionAt(t, from, listed);
    if (draft !== null && draft.to > i && draft.from >= floor && isMeant(t, draft)) return draft;
  }
  return null;
}

function mayPrecede(t: Tokens, i: number): boolean {
  const bits = t.bitsAt(i);
  const mark = markIn(bits);
  if (mark !== 0)
    return (
      (mark === 0x2d && t.glued(i) && t.glued(i + 1)) || (mark === 0x2e && t.glued(i) && t.isNumber(i - 1))
    );
  if ((bits & 3) === Token.number) return dayAt(t, i) > 0;
  const kind = wordIn(bits);
  if (kind === Word.fn) return t.isAnyFn(i, LEADING);
  if (kind === Word.unit)
    return t.isFn(i + 1, Fn.of) || t.word(i - 1) === Word.fiscal || t.word(i + 1) === Word.possessive;
  if (kind === Word.other)
    return (
      (t.word(i + 1) === Word.unit && (isWhole(t, i) || t.is(i, FINAL))) ||
      (t.is(i, VERY) && t.word(i - 1) !== Word.other)
    );
  return (
    (kind >= Word.turn && kind <= Word.ago) ||
    kind === Word.fiscal ||
    kind === Word.possessive ||
    kind === Word.tens
  );
}

const LEADING = fnSet(Fn.the, Fn.of, Fn.in, Fn.within);

/** The expression that begins at token `i`; the longest of its part of the grammar. */
export function expressionAt(t: Tokens, i: number, listed: boolean): Draft | null {
  const bits = t.bitsAt(i);
  if ((bits & 3) === Token.number) return numberLed(t, i, listed);
  const kind = wordIn(bits);
  if (kind === Word.other) return (bits & 3) === Token.word ? partOfYear(t, i) : null;
  switch (kind) {
    case Word.month:
    case Word.shortMonth: {
      const date = monthLed(t, i);
      return date === null ? bareMonth(t, i, null, null, listed) : weekdayBehind(t, date);
    }
    case Word.weekday:
    case Word.shortWeekday:
      return (
        weekdayLed(t, i, dayDate) ??
        weekdayPairLed(t, i, dayDate) ??
        weekdayStretch(t, i, dayDate) ??
        weekdayNumbered(t, i) ??
        easterDay(t, i) ??
        dayBeforeWeekday(t, i) ??
        bareWeekday(t, i, null)
      );
    case Word.dayWord:
      return dayWord(t, i);
    case Word.season:
      return season(t, i, null);
    case Word.turn:
    case Word.echo:
      return (
        nthWeekday(t, i) ??
        turnedYearsPart(t, i) ??
        turnedUnit(t, i) ??
        turned(t, i) ??
        ((t.is(i + 1, HALF) || t.is(i + 1, QUARTER)) && t.isFn(i + 2, Fn.of) ? partOfYear(t, i) : null) // "the last half of 1989"
      );
    case Word.unit:
      return (
        weekOf(t, i, dayDate) ??
        reported(t, i) ??
        yearEnd(t, i) ??
        yearOfThousands(t, i) ??
        newYear(t, i) ??
        namedDay(t, i)
      );
    case Word.holiday:
      return holiday(t, i);
    case Word.latest:
      return reported(t, i);
    case Word.part:
      return parted(t, i, PARTS[t.detail(i)]!);
    case Word.ago:
      return t.detail(i) > 0 ? turnedBehind(t, i) : null;
    case Word.ordinal:
      return nthWeekday(t, i) ?? dayLed(t, i) ?? century(t, i) ?? partOfYear(t, i);
    case Word.cardinal:
      return counted(t, i) ?? yearInWords(t, i);
    case Word.tens:
      return counted(t, i);
    case Word.fiscal:
      return fiscalYear(t, i);
    case Word.decade:
      return decade(t, i);
    case Word.code:
      return partOfYear(t, i);
    case Word.fn:
      if (t.isFn(i, Fn.in) || t.isFn(i, Fn.within)) return countedAhead(t, i);
      if (!t.isFn(i, Fn.the) || t.word(i + 1) === Word.part) return null;
      return (
        turnedUnit(t, i) ??
        monthDay(t, i) ??
        passingUnit(t, i) ??
        reported(t, i) ??
        (t.word(i + 1) === Word.echo ? turned(t, i + 1, i) : null)
      );
    default:
      return partOfYear(t, i);
  }
}

/** A day in any English form, for the weekday before it. */
function dayDate(t: Tokens, i: number): Draft | null {
  return t.isNumber(i) ? (numericDate(t, i) ?? dayLed(t, i)) : monthLed(t, i);
}

/** `this year's third quarter`. */
function turnedYearsPart(t: Tokens, i: number): Draft | null {
  const year = yearShift(t, i);
  if (year === null || t.word(year.to) !== Word.possessive) return null;
  return partOfYearBefore(t, i, year.year, year.to + 1);
}

/**
 * `last Tuesday`, `next March`, `this coming Friday`, `last summer`; `that summer`, `the following Tuesday` count from
 * the date told of last. `from`: the expression's first token, an article before `i` if there is one.
 */
function turned(t: Tokens, i: number, from = i): Draft | null {
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
const FINAL = wordNumber("final");
const HALF = wordNumber("half");
const QUARTER = wordNumber("quarter");
const YEAR = wordNumber("year");
const VERY = wordNumber("very");
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

/** `early May 2024`, `mid-July`, `late 2019`, `the late 1990s`, `early next year`. */
function parted(t: Tokens, i: number, part: Part): Draft | null {
  const at = t.isDash(i + 1) && t.glued(i + 1) && t.glued(i + 2) ? i + 2 : i + 1;
  const the = t.isFn(at, Fn.the) ? at + 1 : at;
  const draft =
    decade(t, the) ??
    monthOf(t, t.isFn(at, Fn.in) ? at + 1 : at, part) ??
    bareYear(t, at, false) ??
    turnedUnit(t, at) ??
    turned(t, at) ??
    season(t, at, null);
  if (draft === null) return null;
  const { expr } = draft;
  switch (expr.kind) {
    case "month":
    case "year":
    case "decade":
      return over(draft, i, draft.to, inPart(expr, part));
    case "shift":
      return expr.unit === "day" ? null : over(draft, i, draft.to, inPart(expr, part));
    case "period":
      return expr.unit === "season" ? over(draft, i, draft.to) : null;
    default:
      return null;
  }
}

function monthOf(t: Tokens, i: number, part: Part): Draft | null {
  const dated = monthLed(t, i);
  if (dated !== null) return dated.expr.kind === "month" ? dated : null;
  return bareMonth(t, i, part, null);
}

/** `earlier this month`, `later next week`. */
function turnedBehind(t: Tokens, i: number): Draft | null {
  const draft = turnedUnit(t, i + 1);
  if (draft === null || draft.expr.kind !== "shift" || draft.expr.from !== "now") return null;
  return draft.expr.unit === "day" ? null : over(draft, i, draft.to);
}
