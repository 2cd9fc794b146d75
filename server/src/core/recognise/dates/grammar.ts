/**
 * Which expression stands around a word or number that may be the core of a date: the rules in the order in which they are
 * tried. Each kind of date has its rules in a file of its own; what the expression means is for `resolve.ts`.
 */
import { bareWeekday } from "./bareWeekday.ts";
import { inPart } from "./changedExpressions.ts";
import { counted, countedAhead } from "./countedUnits.ts";
import { dayDate } from "./dayDate.ts";
import { dayLed } from "./dayLed.ts";
import { century, decade } from "./decades.ts";
import { type Draft, dayAt, over, yearShift } from "./draft.ts";
import { easterDay, holiday, namedDay, newYear, yearToCome } from "./holidays.ts";
import { dayBeforeWeekday } from "./itemDays.ts";
import { isJoinedEnd, joinedEnd } from "./joinedEnd.ts";
import { Fn, fnSet, Word, wordNumber } from "./lexicon.ts";
import { isMeant } from "./meant.ts";
import { bareMonth } from "./monthAlone.ts";
import { monthDay } from "./monthDay.ts";
import { monthLed } from "./months.ts";
import { numberLed } from "./numberLed.ts";
import { nthWeekday, weekOf } from "./ordinals.ts";
import { fiscalYear, partOfYear, partOfYearBefore, season } from "./periods.ts";
import { dayWord, isWhole, passingUnit, turnedUnit, yearEnd } from "./relative.ts";
import { reported } from "./reports.ts";
import { markIn, wordIn } from "./tokenBits.ts";
import { Token, type Tokens } from "./tokens.ts";
import { turned } from "./turned.ts";
import type { Part } from "./types.ts";
import { weekdayBehind, weekdayLed, weekdayNumbered, weekdayPairLed, weekdayStretch } from "./weekdays.ts";
import { bareYear, yearInWords, yearOfThousands } from "./years.ts";

const PARTS: readonly Part[] = ["early", "mid", "late"];
const FINAL = wordNumber("final");
const HALF = wordNumber("half");
const NEW = wordNumber("new");
const QUARTER = wordNumber("quarter");
const VERY = wordNumber("very");

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
      (t.word(i + 1) === Word.unit && (isWhole(t, i) || t.is(i, FINAL) || t.is(i, NEW))) ||
      (t.is(i, VERY) && t.word(i - 1) !== Word.other) ||
      isJoinedEnd(t, i)
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
  if (kind === Word.other) return (bits & 3) === Token.word ? (joinedEnd(t, i) ?? partOfYear(t, i)) : null;
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
        yearToCome(t, i) ??
        (t.word(i + 1) === Word.echo ? turned(t, i + 1, i) : null)
      );
    default:
      return partOfYear(t, i);
  }
}

/** `this year's third quarter`. */
function turnedYearsPart(t: Tokens, i: number): Draft | null {
  const year = yearShift(t, i);
  if (year === null || t.word(year.to) !== Word.possessive) return null;
  return partOfYearBefore(t, i, year.year, year.to + 1);
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
