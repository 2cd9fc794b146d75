/** Quarters, halves, seasons and fiscal years: `Q3 2025`, `the third quarter of 2024`, `summer 2024`, `FY2025`, `FY 2026-27`. */
import { countedFrom } from "./changedExpressions.ts";
import { type Draft, draftOf, isInitial, over, yearAt, yearTail } from "./draft.ts";
import { FISCAL_QUARTER, periodExpr } from "./expressions.ts";
import { Fn, fnSet, PRONOUNS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { VERBS } from "./meant.ts";
import { CAPITAL, ORDINAL, type Tokens } from "./tokens.ts";
import type { Turn, Year } from "./types.ts";

const A = wordNumber("a");
const HALF = wordNumber("half");
const INTO = wordNumber("into");
const FINAL = wordNumber("final");
const LAST = wordNumber("last");
const QUARTER = wordNumber("quarter");
const YEAR = wordNumber("year");

/** Codes (`Q3`, `FY`) and ordinals with their noun. */
export function partOfYear(t: Tokens, i: number): Draft | null {
  if (t.isWord(i) && t.word(i) === Word.other && !t.is(i, FINAL)) return joinedFiscalYear(t, i);
  if (t.word(i) === Word.code) return coded(t, i);
  const nth = ordinalPart(t, i);
  if (nth === null) return t.word(i + 1) === Word.fiscal ? fiscalQuarter(t, i, i) : null;
  const { unit, index, to } = nth;
  const tail = yearBehind(t, to);
  if (tail === null && unit === "quarter") {
    const year = t.isFn(to, Fn.of) ? fiscalYear(t, to + 1) : fiscalYear(t, to);
    if (year !== null) return ofFiscalYear(year, index, i);
  }
  if (tail === null && !(unit === "half" ? isSpanned(t, i, to) : reported(t, i, to))) return null;
  if (tail === null && unit === "quarter" && isOfMatch(t, i)) return null;
  if (tail === null && unit === "half")
    return draftOf(countedFrom(periodExpr(unit, null, index), "passage"), i, to);
  return draft(unit, index, tail, i, to);
}

/** `third quarter`, `third-quarter`, `2nd half`. */
export function ordinalPart(
  t: Tokens,
  i: number,
): { readonly unit: "quarter" | "half"; readonly index: number; readonly to: number } | null {
  const final = (t.is(i, LAST) || t.is(i, FINAL)) && t.isFn(i + 2, Fn.of); // "the final quarter of 1998"
  const isLast = t.is(i, LAST) && t.is(i + 1, HALF);
  const index =
    isLast || (final && t.is(i + 1, HALF))
      ? 2
      : final && t.is(i + 1, QUARTER)
        ? 4
        : t.word(i) === Word.ordinal
          ? t.detail(i)
          : t.flag(i, ORDINAL)
            ? t.value(i)
            : 0;
  if (index < 1 || index > 4) return null;
  const at = t.isMark(i + 1, 0x2d) ? i + 2 : i + 1;
  const unit = t.is(at, QUARTER) ? "quarter" : t.is(at, HALF) ? "half" : null;
  if (unit === null) return null;
  return unit === "half" && index > 2 ? null : { unit, index, to: at + 1 };
}

/** The part of a year whose year, written or counted, stands before it: `1988 second quarter`, `this year's first half`. */
export function partOfYearBefore(t: Tokens, from: number, year: Year, i: number): Draft | null {
  const nth = ordinalPart(t, i);
  return nth === null ? null : draft(nth.unit, nth.index, { year, to: nth.to }, from, nth.to);
}

/** The quarter of a fiscal year that is read. */
function ofFiscalYear({ expr, to }: Draft, index: number, from: number): Draft {
  const year = expr.kind === "period" ? expr.year : null;
  return draftOf(periodExpr("fiscal", year, FISCAL_QUARTER + index), from, to);
}

/** `fiscal first quarter`, `fiscal-third quarter of 1997`, and from its ordinal on `third fiscal quarter`. */
function fiscalQuarter(t: Tokens, i: number, from: number): Draft | null {
  const leads = t.word(i) === Word.fiscal;
  const at = leads ? (t.isDash(i + 1) ? i + 2 : i + 1) : i;
  const index = t.word(at) === Word.ordinal ? t.detail(at) : t.flag(at, ORDINAL) ? t.value(at) : 0;
  const joint = leads ? at + 1 : at + 2;
  const noun = t.isMark(joint, 0x2d) ? joint + 1 : joint;
  if (index < 1 || index > 4 || !t.is(noun, QUARTER)) return null;
  const tail = yearBehind(t, noun + 1);
  const led = t.isFn(from - 1, Fn.the) || t.isAnyFn(from - 1, OWNING) || t.word(from - 1) === Word.possessive;
  if (tail === null && !led && !t.isFn(from - 1, Fn.in) && !t.isFn(from - 1, Fn.for)) return null;
  return draftOf(
    periodExpr("fiscal", tail?.year ?? null, FISCAL_QUARTER + index),
    from,
    tail?.to ?? noun + 1,
  );
}

const OWNING = fnSet(Fn.its, Fn.their, Fn.his, Fn.our);

/** Whether a half without a year is a stretch of time: `in the first half, sales fell`. Where no results are told it is one of a match. */
function isSpanned(t: Tokens, i: number, to: number): boolean {
  if (!t.isFn(i - 1, Fn.the) || t.isDash(i + 1)) return false;
  const isSubject = t.isAnyOf(to, VERBS);
  if (!t.isAnyFn(i - 2, SPANNING_HALF)) return isSubject; // "the second half would be stronger"
  return isSubject || (!t.isFn(to, Fn.of) && (!t.isWord(to) || t.word(to) === Word.fn));
}

const SPANNING_HALF = fnSet(Fn.in, Fn.for, Fn.during, Fn.by, Fn.from, Fn.throughout);

/** A quarter without a year is one of the calendar where it is reported on, not one of a match or of a whole. */
function reported(t: Tokens, i: number, to: number): boolean {
  if (
    (t.isFn(to, Fn.of) && (t.isWord(to + 1) || t.isNumber(to + 1))) ||
    t.word(i - 1) === Word.fiscal ||
    t.isDash(i - 1)
  )
    return false;
  const p = i - 1;
  if (t.isMark(i + 1, 0x2d)) return t.isWord(to) && !t.glued(to);
  if (t.isFn(p, Fn.the))
    return t.word(p - 1) === Word.fn || t.is(p - 1, INTO) || t.isAnyOf(p - 1, FORETELLING);
  if (isQualified(t, p)) return true;
  return t.word(p) === Word.possessive || t.isFn(p, Fn.in) || t.isFn(p, Fn.its) || t.isFn(p, Fn.their);
}

/** Words of ball games, of which a quarter is one of a match, and how far from it they are looked for. */
const OF_MATCH =
  /\b(?:touchdowns?|yards?|quarterback|interceptions?|rebounds|turnovers|fumbled?|scoreless|layups?|[3e]-pointers?|free throws|field goals?|punt|kickoff|halftime|overtime|dunk|jumper|touchback|end zone)\b/i;
const NEAR_MATCH = 120;

function isOfMatch(t: Tokens, i: number): boolean {
  const at = t.starts[i]!;
  return OF_MATCH.test(t.text.slice(at > NEAR_MATCH ? at - NEAR_MATCH : 0, at + NEAR_MATCH));
}

const FORETELLING = wordSet(
  "expect expects expected expecting forecast forecasts predict predicts predicted project projects projected",
);

/** Whether token `p` ends what says how a quarter was: `a flat second quarter`, `for the seasonally slow third quarter`. */
function isQualified(t: Tokens, p: number): boolean {
  for (let i = p; i > p - 2 && t.isWord(i) && t.word(i) === Word.other && !t.flag(i, CAPITAL); i--)
    if (t.is(i - 1, A) || t.isFn(i - 1, Fn.the)) return t.word(i - 2) === Word.fn;
  return false;
}

/** `FY2025` in one word. */
function joinedFiscalYear(t: Tokens, i: number): Draft | null {
  const year = /^FY(\d{4})$/.exec(t.text.slice(t.starts[i]!, Math.min(t.ends[i]!, t.starts[i]! + 8)));
  return year === null ? null : codeBehind(t, fiscal(t, Number(year[1]), i, i + 1));
}

/** The fiscal year with the code of its quarter behind it, where one stands there: `FY2025 Q1`. */
function codeBehind(t: Tokens, year: Draft): Draft {
  const quarter = t.word(year.to) === Word.code ? t.detail(year.to) : 0;
  if (quarter < 1 || quarter > 4) return year;
  const { from, to } = year;
  return over(ofFiscalYear(year, quarter, from), from, to + 1);
}

/** The fiscal year, with its second year at token `to` if one stands there. */
function fiscal(t: Tokens, year: number, from: number, to: number): Draft {
  const both = secondYear(t, year, to);
  return draftOf(periodExpr("fiscal", year, both ? 2 : 1), from, both ? to + 2 : to);
}

/** The year at token `i`, alone or before the next year: `2026`, `2026/27`; 0 if none. */
function firstYear(t: Tokens, i: number): number {
  const year = yearAt(t, i);
  if (year > 0 || t.digits(i) !== 4) return year;
  const value = t.value(i);
  return value >= 1000 && value < 2199 && secondYear(t, value, i + 1) ? value : 0;
}

/** Whether a dash or slash and the year after `year` stand at token `i`: `-27`, `/2027`. */
function secondYear(t: Tokens, year: number, i: number): boolean {
  if (!(t.isDash(i) || t.isMark(i, 0x2f)) || !t.glued(i) || !t.glued(i + 1)) return false;
  const short = t.digits(i + 1) === 2 && t.value(i + 1) === (year + 1) % 100;
  return short || yearAt(t, i + 1) === year + 1;
}

function coded(t: Tokens, i: number): Draft | null {
  const code = t.detail(i);
  const unit = code === 0 ? "fiscal" : code < 5 ? "quarter" : "half";
  const index = code === 0 ? 1 : code < 5 ? code : code - 4;
  const before = yearAt(t, i - 1);
  const at = t.isMark(i + 1, 0x2d) ? i + 2 : i + 1;
  if (unit === "fiscal") {
    const year = firstYear(t, at);
    return year === 0 ? null : codeBehind(t, fiscal(t, year, i, at + 1));
  }
  const tail = yearBehind(t, at);
  if (tail !== null) return draft(unit, index, tail, i, i + 1);
  const ofYear = unit === "quarter" ? fiscalBehind(t, t.isFn(at, Fn.of) ? at + 1 : at) : null;
  if (ofYear !== null) return ofFiscalYear(ofYear, index, i);
  if (before > 0) return draftOf(periodExpr(unit, before, index), i - 1, i + 1);
  return unit === "quarter" && t.isFn(i - 1, Fn.in) ? draft(unit, index, null, i, i + 1) : null;
}

/** `FY2025`, `FY 2025-26`, `fiscal 2025` at token `i`. */
function fiscalBehind(t: Tokens, i: number): Draft | null {
  if (t.word(i) === Word.code && t.detail(i) === 0) return coded(t, i);
  return t.isWord(i) && t.word(i) === Word.other ? joinedFiscalYear(t, i) : fiscalYear(t, i);
}

function draft(
  unit: "quarter" | "half" | "fiscal",
  index: number,
  tail: { readonly year: Year; readonly to: number } | null,
  from: number,
  to: number,
): Draft {
  const year = tail === null ? null : tail.year;
  return draftOf(periodExpr(unit, year, index), from, tail === null ? to : tail.to);
}

/** `2024`, `of 2024`, `of the year`, `of last year`. */
function yearBehind(t: Tokens, i: number): { readonly year: Year; readonly to: number } | null {
  if (t.isFn(i, Fn.of) && t.isFn(i + 1, Fn.the) && t.is(i + 2, YEAR)) return { year: null, to: i + 3 };
  return yearTail(t, i);
}

/** `summer 2024`, `summer of 2024`, `winter 2024-25`; with a turn (`last summer`) no year is needed. */
export function season(t: Tokens, i: number, turn: Turn): Draft | null {
  if (t.word(i) !== Word.season) return null;
  const at = t.isFn(i + 1, Fn.of) ? i + 2 : i + 1;
  const first = firstYear(t, at);
  const both = first > 0 && secondYear(t, first, at + 1);
  if (both && t.detail(i) !== 3) return null;
  const tail = both ? { year: first, to: at + 3 } : yearTail(t, i + 1);
  if (tail === null && turn === null && !isSpan(t, i) && yearOfPair(t, i) === null) return null;
  const year = tail === null ? (turn === null ? yearOfPair(t, i) : null) : tail.year;
  return draftOf(periodExpr("season", year, t.detail(i), turn), i, tail === null ? i + 1 : tail.to);
}

/** The year of the season that this one is joined to: `the summer and autumn of 1942`. */
function yearOfPair(t: Tokens, i: number): Year {
  const joined = t.isAnyFn(i + 1, PAIRING) || t.isDash(i + 1) || t.isMark(i + 1, 0x2f);
  const at = t.word(i + 2) === Word.part ? i + 3 : i + 2;
  if (!joined || t.word(at) !== Word.season || t.detail(at) < t.detail(i)) return null;
  return yearTail(t, at + 1)?.year ?? null;
}

const PAIRING = fnSet(Fn.and, Fn.or, Fn.to);

/** `fiscal year 2025`, `fiscal 2025`, `financial year 2025`. */
export function fiscalYear(t: Tokens, i: number): Draft | null {
  if (t.word(i) !== Word.fiscal) return null;
  const at = t.is(i + 1, YEAR) ? i + 2 : i + 1;
  const year = firstYear(t, at);
  return year === 0 ? fiscalQuarter(t, i, i) : fiscal(t, year, i, at + 1);
}

/** Whether a season without a year is a stretch of time: `in the spring`, `over the summer`; no thing of it follows. */
function isSpan(t: Tokens, i: number): boolean {
  if (t.flag(i, CAPITAL) || t.isDash(i + 1)) return false;
  const opens = t.isAnyFn(i - 2, SPANNING) && isInitial(t, i - 2);
  if (t.isWord(i + 1) && t.word(i + 1) !== Word.fn && !opens && !t.isAnyOf(i + 1, PRONOUNS)) return false;
  if (t.isFn(i + 1, Fn.of)) return false;
  const parted = t.word(i - 1) === Word.part;
  const p = parted ? i - 2 : i - 1;
  const the = t.isFn(p, Fn.the);
  const q = the ? p - 1 : p;
  if (the && t.isFn(q, Fn.of) && t.isAnyOf(q - 1, ENDS)) return true;
  if (!the && !parted && t.isAnyFn(p, BOUNDING)) {
    if (!t.isWord(i + 1) || (isInitial(t, p) && isSubject(t, i + 1))) return true;
    return t.isAnyFn(i + 1, GOING_ON) && (t.units[t.starts[i]!]! | 0x20) !== 0x66; // not "hit by fall in sales"
  }
  return (the || parted) && (t.isAnyFn(q, SPANNING) || t.is(q, INTO) || (parted && the && t.isFn(q, Fn.of)));
}

const ENDS = wordSet("end beginning start middle close rest");
/** Whether a clause begins at token `i`: `By spring the river had risen`. */
function isSubject(t: Tokens, i: number): boolean {
  return t.word(i) === Word.fn || t.isAnyOf(i, PRONOUNS);
}

/** What a season needs no article behind: `by spring`, `until autumn`; and what goes on with its clause. */
const BOUNDING = fnSet(Fn.by, Fn.since, Fn.until, Fn.through, Fn.before);
const GOING_ON = fnSet(Fn.and, Fn.in, Fn.on, Fn.at, Fn.to, Fn.for, Fn.after, Fn.before);
const SPANNING = fnSet(Fn.in, Fn.during, Fn.by, Fn.since, Fn.until, Fn.throughout, Fn.through, Fn.over);
