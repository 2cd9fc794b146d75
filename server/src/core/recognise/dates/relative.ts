/**
 * Expressions that count from another day: `next week`, `yesterday`, `the following year`; what is counted (`two days earlier`) in `countedUnits.ts`.
 * Durations (`the last two weeks`, `over the past year`) are none.
 */
import { yearExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, isInitial, yearAt, yearShift } from "./draft.ts";
import { sameExpr, shiftExpr } from "./expressions.ts";
import { Fn, fnSet, PRONOUNS, UNITS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { CAPITAL, Token, type Tokens } from "./tokens.ts";
import type { Origin, Unit } from "./types.ts";

const DAY = wordNumber("day");
const VERY = wordNumber("very");
const THIS = wordNumber("this");
const TIME = wordNumber("time");
const END = wordNumber("end");
const NEXT = wordNumber("next");
const SAME = wordNumber("same");
const THAT = wordNumber("that");
const YEAR = wordNumber("year");

/** So many units from an origin, over the tokens `[from, to)`. */
export function shift(unit: Unit, by: number, origin: Origin, from: number, to: number): Draft {
  return draftOf(shiftExpr(unit, by, origin), from, to);
}

/** `yesterday`, `today`, `tomorrow`, `the day before yesterday`, `the day after tomorrow`. */
export function dayWord(t: Tokens, i: number): Draft | null {
  if (t.word(i) !== Word.dayWord) return null;
  if (t.flag(i, CAPITAL) && !isInitial(t, i)) return null;
  const by = t.detail(i) - 1;
  const further = by < 0 ? t.isFn(i - 1, Fn.before) : by > 0 && t.isFn(i - 1, Fn.after);
  if (further && t.is(i - 2, DAY) && t.isFn(i - 3, Fn.the)) return shift("day", by * 2, "now", i - 3, i + 1);
  if (isAge(t, i)) return null;
  return shift("day", by, "now", i, i + 1);
}

/** Whether the age is meant and no day: `today's world`, `the leaders of tomorrow`. */
function isAge(t: Tokens, i: number): boolean {
  if (t.word(i + 1) === Word.possessive) return t.isAnyOf(i + 2, AGES);
  return t.isFn(i - 1, Fn.of) && t.isAnyOf(i - 2, AGES);
}

const AGES = wordSet(
  "world society societies youth youths generation generations age era children people leaders men women citizens " +
    "standards climate environment technology technologies computers consumers",
);

/** `last week`, `this month`, `next year`; `the next day`, `the same day`, `the previous year`. */
export function turnedUnit(t: Tokens, i: number): Draft | null {
  const definite = t.isFn(i, Fn.the);
  let at = definite ? i + 1 : i;
  const very = definite && t.is(at, VERY) && (t.is(at + 1, SAME) || t.is(at + 1, NEXT));
  if (very) at++;
  const kind = t.word(at);
  if (kind !== Word.turn && kind !== Word.echo) return null;
  let by = t.detail(at) - 1;
  const that = t.is(at, THAT);
  const same = t.is(at, SAME);
  const next = t.is(at, NEXT);
  if (kind === Word.turn && t.word(at + 1) === Word.turn && t.detail(at + 1) !== 1) {
    at++; // "this coming week", "this past year"
    by = t.detail(at) - 1;
  } else if (that && (t.is(at + 1, SAME) || t.is(at + 1, VERY))) at++;
  const to = at + 2;
  if (t.word(at + 1) !== Word.unit || (t.glued(to) && t.isDash(to))) return null;
  if (t.flag(at + 1, CAPITAL) && !isInHeadline(t, i)) return null;
  const unit = UNITS[t.detail(at + 1)]!;
  if (unit === "week" && t.isFn(to, Fn.of)) return null; // "last week of November"
  if (unit === "quarter" && by < 0 && t.isFn(to, Fn.of) && yearAt(t, to + 1) > 0) return null; // "the last quarter of 1998"
  if (kind === Word.echo) {
    if (!definite && !that) return null;
    if (same && unit === "half") return null;
    if (same && (unit === "month" || unit === "quarter")) return ofAnotherYear(t, unit, i, to);
    return unit === "half" ? null : shift(unit, by, "previous", i, to);
  }
  if (unit === "half" || (unit === "day" && !definite && by === 0)) return null;
  if (!definite && by !== 0 && t.isFn(i - 1, Fn.the)) return null;
  if (!definite && by < 0 && isOwned(t, i - 1)) return null;
  const atTime = unit === "year" && by !== 0 && t.is(i - 1, TIME) && t.is(i - 2, THIS);
  if (!definite && atTime) return shift("month", by * 12, "now", i - 2, to); // "this time last year"
  if (!definite) return unit === "day" ? null : shift(unit, by, "now", i, to);
  // "over the past year" is a duration, "the next day" counts from the day just told of.
  if (by !== 1 || t.isAnyFn(i - 1, DURING) || !next) return null;
  const ends = endsBehind(t, i, to) && !t.isFn(i - 1, Fn.over) && !t.isFn(i - 1, Fn.of); // "entered Munich the next month."
  return very || unit === "day" || ends || isInitial(t, i) ? shift(unit, 1, "previous", i, to) : null;
}

/** How far a headline reaches on either side of a date in it. */
const LINE = 120;
/** A word that a headline would write with a capital. */
const SMALL =
  /(?<![\p{L}'’-])(?!about|after|among|against|before|during|since|their|under|until|while|with)\p{Ll}{4,}/u;

/** Whether token `i`, with its capital, stands in a line whose words all have one, and does not begin it: `Bank Cuts Rates for Third Time This Year`. */
function isInHeadline(t: Tokens, i: number): boolean {
  if (!t.flag(i, CAPITAL) || !(t.flag(i - 1, CAPITAL) || t.flag(i - 2, CAPITAL))) return false;
  const at = t.starts[i]!;
  const before = t.text.slice(at > LINE ? at - LINE : 0, at);
  const behind = t.text.slice(at, at + LINE);
  const start = before.lastIndexOf("\n") + 1;
  const end = behind.indexOf("\n");
  if (end < 0 || (start === 0 && at > LINE)) return false;
  return !SMALL.test(before.slice(start) + behind.slice(0, end));
}

/** `the same month`, behind which token `to` stands, and of which year where another one is told: `the same month of last year`, `the same quarter a year earlier`. */
function ofAnotherYear(t: Tokens, unit: "month" | "quarter", from: number, to: number): Draft {
  const at = t.isFn(to, Fn.of) || t.isFn(to, Fn.in) ? to + 1 : to;
  const year = yearAt(t, at);
  if (year > 0 && at > to) return draftOf(sameExpr(unit, year), from, at + 1);
  const counted = yearShift(t, at);
  if (counted !== null) return draftOf(sameExpr(unit, counted.year), from, counted.to);
  const ago =
    t.word(at) === Word.cardinal && t.detail(at) === 1 && t.is(at + 1, YEAR) && t.word(at + 2) === Word.ago;
  if (ago && t.detail(at + 2) < 2)
    return draftOf(sameExpr(unit, { shift: -1, from: "previous" }), from, at + 3);
  return shift(unit, 0, "previous", from, to);
}

/** Whether what stands before token `to` ends there: at a mark, or before `and` and the next clause. */
function endsBehind(t: Tokens, i: number, to: number): boolean {
  if (!t.isWord(to)) return true;
  return t.isFn(to, Fn.and) && t.word(to + 1) !== Word.cardinal && !t.isAnyOf(i - 1, SPENT);
}

const SPENT = wordSet("spend spent lasted last take took");

/** Whether token `i` says whose it is: `his last year` in office, the moon in `its last quarter`. */
function isOwned(t: Tokens, i: number): boolean {
  return t.isAnyFn(i, OWNERS) || t.word(i) === Word.possessive || t.is(i, HER);
}

const OWNERS = fnSet(Fn.its, Fn.his, Fn.their, Fn.our);
const HER = wordNumber("her");
const DURING = fnSet(Fn.in, Fn.for, Fn.within, Fn.during, Fn.throughout);
/** What counts from a day behind it: `two days after that`. */
export const ASIDE: number = fnSet(Fn.after, Fn.before);

/** `the weekend`, and the unit that something ends with: `the end of the year`, `earlier in the month`; `the full year`. */
export function passingUnit(t: Tokens, i: number): Draft | null {
  const kind = t.word(i + 1);
  if (isWhole(t, i + 1) && t.is(i + 2, YEAR) && t.isAnyFn(i - 1, DURING) && !t.isFn(i + 3, Fn.of))
    return shift("year", 0, "passage", i, i + 3);
  if (kind !== Word.unit || t.glued(i + 1) || t.isDash(i + 2) || t.word(i + 2) === Word.possessive)
    return null;
  const unit = UNITS[t.detail(i + 1)]!;
  if (t.isFn(i + 2, Fn.of)) return null;
  const goesOn = !t.isWord(i + 4) || t.word(i + 4) === Word.fn || t.isAnyOf(i + 4, PRONOUNS); // not "the day after that Monday night"
  const afterThat = t.isAnyFn(i + 2, ASIDE) && t.is(i + 3, THAT) && goesOn;
  if (afterThat && (unit === "day" || unit === "week" || unit === "month" || unit === "year"))
    return shift(unit, t.isFn(i + 2, Fn.after) ? 1 : -1, "previous", i, i + 4);
  const aside = t.isAnyFn(i + 2, ASIDE) && (isInitial(t, i) ? t.isMark(i + 3, 0x2c) : endsClause(t, i + 3));
  if (aside && unit !== "half" && unit !== "decade" && unit !== "century")
    return shift(unit, t.isFn(i + 2, Fn.after) ? 1 : -1, "previous", i, i + 3);
  if (unit === "weekend") return t.isAnyFn(i - 1, WEEKENDING) ? shift(unit, 0, "passage", i, i + 2) : null;
  const isLong = unit === "decade" || unit === "century";
  if (unit !== "year" && unit !== "month" && unit !== "week" && !isLong) return null;
  if (!isLong && t.isFn(i + 2, Fn.after) && t.is(i + 3, NEXT) && !t.isWord(i + 4))
    return shift(unit, 2, "now", i, i + 4);
  const days = t.word(i - 2) === Word.units && !t.isAnyOf(i - 3, WHICH) && !PLACED.has(t.word(i - 3));
  const ends = t.isFn(i - 1, Fn.of) && t.isAnyOf(i - 2, ENDS) && !days; // "the busiest days of the week"
  const within =
    t.isFn(i - 1, Fn.in) &&
    (t.word(i - 2) === Word.part || (t.word(i - 2) === Word.ago && t.detail(i - 2) > 0));
  return ends || within ? shift(unit, 0, "passage", i, i + 2) : null;
}

/** Whether a clause ends before token `i`: what follows `the day before` there is nothing that it was before. */
function endsClause(t: Tokens, i: number): boolean {
  return isMarked(t, i) || t.isAnyFn(i, GOING_ON);
}

/** What goes on with the clause: `signed the day before in Rome`, `named the day before by the king`. */
const GOING_ON = fnSet(Fn.and, Fn.in, Fn.at, Fn.by);

/** Whether a mark that ends a clause stands at token `i`. */
export function isMarked(t: Tokens, i: number): boolean {
  return t.kind(i) === Token.edge || t.isMark(i, 0x2c) || t.isMark(i, 0x2e) || t.isMark(i, 0x3b);
}

const WEEKENDING = fnSet(
  Fn.over,
  Fn.during,
  Fn.at,
  Fn.on,
  Fn.by,
  Fn.since,
  Fn.until,
  Fn.before,
  Fn.after,
  Fn.of,
  Fn.for,
);

const WHICH = wordSet("final closing opening remaining waning");

const PLACED: ReadonlySet<number> = new Set([Word.turn, Word.ordinal, Word.cardinal, Word.part]);

const ENDS = wordSet("end beginning start middle close rest remainder months weeks days");

/** Whether token `i` says that all of a unit is meant: `the full year`. */
export function isWhole(t: Tokens, i: number): boolean {
  return t.isAnyOf(i, WHOLE);
}

const WHOLE = wordSet("full whole");

/** `year-end`, `year end`, `year's end` behind a preposition, with the year behind it perhaps. */
export function yearEnd(t: Tokens, i: number): Draft | null {
  if (!t.is(i, YEAR) || !t.isAnyFn(t.isFn(i - 1, Fn.the) ? i - 2 : i - 1, ENDING)) return null;
  const at = t.isMark(i + 1, 0x2d) || t.word(i + 1) === Word.possessive ? i + 2 : i + 1;
  if (!t.is(at, END) || t.isFn(at + 1, Fn.of)) return null;
  const year = yearAt(t, at + 1);
  return year > 0 ? draftOf(yearExpr(year), i, at + 2) : shift("year", 0, "passage", i, at + 1);
}

const ENDING = fnSet(Fn.by, Fn.at, Fn.until, Fn.before, Fn.since, Fn.around, Fn.from, Fn.after);
