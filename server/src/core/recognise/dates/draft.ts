/** What the parts of the grammar hand to each other, and the small readings that several of them share. */
import type { Span } from "../../text/span.ts";
import { standsAt } from "../../text/units.ts";
import { earlyTail } from "./earlyYears.ts";
import { eraYear } from "./eras.ts";
import { Fn, HEDGES, isInSet, Word, wordNumber, wordSet } from "./lexicon.ts";
import { spelledYear } from "./spelled.ts";
import { FLAGS, isCapital, isFnIn, isOfDigits, markIn, NUMBER, PLURAL, Token, wordIn } from "./tokenBits.ts";
import type { Tokens } from "./tokens.ts";
import type { DateExpr, Year } from "./types.ts";

/** An expression over the tokens `[from, to)`. */
export interface Draft {
  readonly expr: DateExpr;
  readonly from: number;
  readonly to: number;
  readonly dayNumber: DayPlace | null;
  readonly weekday: DayPlace | null;
  /** The weekday beside the last day of a range. */
  readonly lastWeekday: DayPlace | null;
  readonly doubtful: number;
  /** The dates that share parts with this one, behind it: `October 29 and 31`. */
  readonly more: readonly Draft[] | null;
}

/** The place of a day's number or weekday, and which one it is. */
type DayPlace = Span & { readonly day: number };

/** An expression and the tokens from `from` to before `to` that say it. */
export function draftOf(
  expr: DateExpr,
  from: number,
  to: number,
  dayNumber: DayPlace | null = null,
  weekday: DayPlace | null = null,
  lastWeekday: DayPlace | null = null,
  doubtful = 0,
  more: readonly Draft[] | null = null,
): Draft {
  return { expr, from, to, dayNumber, weekday, lastWeekday, doubtful, more };
}

/** The draft over other tokens, with another expression or weekday perhaps. */
export function over(
  draft: Draft,
  from: number,
  to: number,
  expr: DateExpr = draft.expr,
  weekday: Draft["weekday"] = draft.weekday,
): Draft {
  return draftOf(expr, from, to, draft.dayNumber, weekday, null, draft.doubtful, draft.more);
}

const COUNTED = wordSet(
  "people men women children percent million billion trillion thousand hundred dozen km kilometers kilometres miles meters metres tons tonnes kg mm cm m ft am pm hrs hours",
);

/** Whether token `i` is what the number before it counts: `people`, `troops`, `million`. */
export function isCounted(t: Tokens, i: number): boolean {
  const bits = t.bitsAt(i);
  if ((bits & 3) !== Token.word) return isMeasure(t, i);
  if (isCapital(bits)) return false;
  const kind = wordIn(bits);
  if (kind !== Word.other) return kind === Word.units || kind === Word.unit;
  return isInSet(bits >>> NUMBER, COUNTED) || isPlural(t, i);
}

/** Whether a word of four letters or more has the ending of a plural: `troops`; not `class`, `status` and `crisis`. */
function isPlural(t: Tokens, i: number): boolean {
  const end = t.ends[i]!;
  if (end - t.starts[i]! < 4) return false;
  if ((t.units[end - 1]! | 0x20) !== 0x73)
    return standsAt(t.units, end - 5, "women") || standsAt(t.units, end - 8, "children");
  if (standsAt(t.units, end - 5, "wards")) return false; // "From mid-1917 onwards"
  const before = t.units[end - 2]! | 0x20;
  return before !== 0x73 && before !== 0x69 && before !== 0x75;
}

/** Whether token `i` is a measure or says what is counted by itself: `people`, `million`, `%`. */
export function isMeasure(t: Tokens, i: number): boolean {
  const bits = t.bitsAt(i);
  const mark = markIn(bits);
  if (mark !== 0) return mark === 0x25 || mark === 0xb0;
  if ((bits & 3) !== Token.word || isCapital(bits)) return false;
  const kind = wordIn(bits);
  if (kind !== Word.other) return kind === Word.units || kind === Word.unit;
  return isInSet(bits >>> NUMBER, COUNTED);
}

/** Whether the number at token `i` is a time of day: `1 p.m.`, `2 pm`. */
export function isHour(t: Tokens, i: number): boolean {
  if (t.isAnyOf(i + 1, HALF_DAY)) return true;
  return t.isAnyOf(i + 1, HALF_LETTER) && t.isMark(i + 2, 0x2e) && t.is(i + 3, M);
}

const HALF_DAY = wordSet("am pm");
const HALF_LETTER = wordSet("a p");
const M = wordNumber("m");

const NUMBERED = wordSet(
  "article articles chapter chapters section sections paragraph paragraphs para clause rule version release build annex " +
    "appendix part volume vol page pages p pp item table figure act room no number resolution issue unit route phase group " +
    "flight port line bus train channel extension serial paragraph model series code",
);

/** Whether the word before token `i` is a thing with a number: `Article 5`, `Version 3`, `No. 7`. */
export function isNumbered(t: Tokens, i: number): boolean {
  return t.isAnyOf(t.isMark(i - 1, 0x2e) ? i - 2 : i - 1, NUMBERED);
}

/** Whether a word before token `i` says that the numbers are those of something else: `ISBN 14-11-2025`, `ratio 14/11/2025`. */
export function isNumberOf(t: Tokens, i: number): boolean {
  const p = t.isMark(i - 1, 0x2e) || t.isMark(i - 1, 0x3a) ? i - 2 : i - 1;
  return t.isAnyOf(p, NUMBERS);
}

const NUMBERS = wordSet(
  "isbn issn doi ratio ratios tel telephone phone fax no number serial code version section paragraph article odds score",
);

/** What marks mean that are glued to a number. */
enum Beside {
  amount = 1,
  joint = 2,
  more = 4,
  measure = 8,
}
const BESIDE: Uint8Array = new Uint8Array(0x10000);
for (const [marks, meaning] of [
  ["$€£¥₩#@\\=&", Beside.amount],
  [".,:/+-–", Beside.joint],
  [".,:/", Beside.joint | Beside.more],
  ["%°", Beside.measure],
] as const)
  for (const mark of marks) BESIDE[mark.charCodeAt(0)] = meaning;

/** Whether nothing before the number token `i` makes it a part of a decimal, a time, a version, a sum of money. */
export function startsAlone(t: Tokens, i: number): boolean {
  if (!t.glued(i)) return true;
  if (t.isNumber(i - 1)) return false;
  if (t.isWord(i - 1)) return false;
  const beside = BESIDE[t.value(i - 1)]!;
  if (beside & Beside.amount) return t.isMark(i - 1, 0x3d) && t.isMark(i - 2, 0x3d) && t.glued(i - 1); // "==31 May=="
  if (t.isMark(i - 1, 0x2d) && t.word(i - 2) === Word.part) return true;
  if ((beside & Beside.joint) === 0 || !t.glued(i - 1)) return true;
  if (t.isDash(i - 1)) {
    if (isMonth(t, i - 2)) return true; // "30 October–1 November"
    if (t.digits(i - 2) === 4 && isMonth(t, i - 3) && isMonth(t, i + 1)) return true; // "30 October 2025–1 November 2025"
  }
  return !t.isNumber(i - 2) && !t.isWord(i - 2);
}

function isMonth(t: Tokens, i: number): boolean {
  const word = t.word(i);
  return word === Word.month || word === Word.shortMonth;
}

/** The same behind the number token `i`. */
export function endsAlone(t: Tokens, i: number): boolean {
  if (!t.glued(i + 1)) return true;
  if (t.isWord(i + 1)) return t.word(i + 1) === Word.possessive || t.units[t.starts[i + 1]!]! > 0x2fff;
  const beside = BESIDE[t.value(i + 1)]!;
  if (beside & Beside.more)
    return !(t.glued(i + 2) && t.isNumber(i + 2)) || (t.isMark(i + 1, 0x2c) && t.digits(i + 2) === 4); // "20,2021"
  return (beside & Beside.measure) === 0;
}

/** The day of the month that token `i` writes, in digits or as an ordinal; 0 if none. Up to 99: a wrong day is one too. */
export function dayAt(t: Tokens, i: number): number {
  const bits = t.bitsAt(i);
  if ((bits & 3) !== Token.number) return wordIn(bits) === Word.ordinal ? t.detail(i) : 0;
  if ((bits & (PLURAL << FLAGS)) !== 0 || t.digits(i) > 2) return 0;
  return endsAlone(t, i) ? t.value(i) : 0;
}

/** The place of a day in digits, for a fix that replaces it. */
export function dayPlace(t: Tokens, i: number, day: number): (Span & { readonly day: number }) | null {
  return t.isNumber(i) ? { start: t.starts[i]!, end: t.ends[i]!, day } : null;
}

/** The year in digits at token `i`, 1000 to 2199; 0 if none. */
export function yearAt(t: Tokens, i: number): number {
  if (!isOfDigits(t.bitsAt(i), 4)) return 0;
  const year = t.value(i);
  return year >= 1000 && year < 2200 && endsAlone(t, i) ? year : 0;
}

/** The year behind a month or day: `2025`, `, 2025`, `of 2025`, `last year`, `, last year`, `of the following year`. */
export function yearTail(
  t: Tokens,
  i: number,
): { readonly year: Exclude<Year, null>; readonly to: number } | null {
  let j = i;
  const comma = t.isMark(j, 0x2c);
  if (comma) j++;
  let bits = t.bitsAt(j);
  if (isFnIn(bits, Fn.of) || isFnIn(bits, Fn.in)) {
    if (isFnIn(bits, Fn.in) && yearAt(t, j + 1) === 0 && eraYear(t, j + 1) === null) return null;
    bits = t.bitsAt(++j);
  }
  if ((bits & 3) === Token.number) return yearInDigits(t, i, j, comma);
  const kind = wordIn(bits);
  if (kind === Word.cardinal) return spelledYear(t, j);
  if (kind !== Word.turn && kind !== Word.echo && kind !== Word.fn) return null;
  const shift = yearShift(t, j);
  if (!comma || shift === null) return shift;
  return kind === Word.turn && (!t.isWord(shift.to) || t.word(shift.to) === Word.fn) ? shift : null;
}

/** The year that the number at token `j` is for the month or day before token `i`, behind a comma perhaps. */
function yearInDigits(
  t: Tokens,
  i: number,
  j: number,
  comma: boolean,
): { readonly year: number; readonly to: number } | null {
  const dated = eraYear(t, j);
  if (dated !== null && dated.from === j) return { year: dated.year, to: dated.to };
  const year = yearAt(t, j);
  if (year > 0) {
    if (isIso(t, j)) return null;
    if (year % 50 === 0 && !comma && isCounted(t, j + 1) && t.word(j + 1) !== Word.unit) return null;
    return { year, to: j + 1 };
  }
  if (t.digits(j) !== 3 || !endsAlone(t, j) || isCounted(t, j + 1)) return null;
  const early = earlyTail(t, j, isAfterDay(t, i, j));
  return early === null ? null : { year: early, to: j + 1 };
}

/** Whether the number at token `j` stands where nothing but the year of the month or day before token `i` can: `20 August 917`, `August 20, 917`, `August of 917`. */
function isAfterDay(t: Tokens, i: number, j: number): boolean {
  const month = t.word(i - 1) === Word.month;
  if (t.isFn(j - 1, Fn.of)) return month || t.word(i - 1) === Word.season;
  if (t.isMark(j - 1, 0x2c)) return t.isNumber(i - 1) && t.word(i - 2) === Word.month;
  return month && j === i && t.isNumber(i - 2);
}

/** Whether a date in digits begins at token `i`, as in the line that follows: `2025-12-01`. */
function isIso(t: Tokens, i: number): boolean {
  if (!t.isMark(i + 1, 0x2d)) return false;
  const joined = t.isMark(i + 3, 0x2d) && t.glued(i + 1) && t.glued(i + 3);
  return joined && t.digits(i + 2) === 2 && t.digits(i + 4) === 2;
}

const YEAR = wordNumber("year");

/** `last year`, `this year`, `the same year`. */
export function yearShift(
  t: Tokens,
  i: number,
): { readonly year: Exclude<Year, null>; readonly to: number } | null {
  const first = t.bitsAt(i);
  const j = isFnIn(first, Fn.the) ? i + 1 : i;
  const kind = j === i ? wordIn(first) : t.word(j);
  if ((kind !== Word.turn && kind !== Word.echo) || !t.is(j + 1, YEAR)) return null;
  const from = kind === Word.echo || (j > i && t.detail(j) === 2) ? "previous" : "now";
  return { year: { shift: t.detail(j) - 1, from }, to: j + 2 };
}

/** The token before what hedges a date, where token `p` stands before it: `since at least 2002`, `in about 1870`; else `p`. */
export function beforeHedge(t: Tokens, p: number): number {
  const bits = t.bitsAt(p);
  if ((bits & 3) !== Token.word) return p;
  const number = bits >>> NUMBER;
  if (number === LEAST) return t.isFn(p - 1, Fn.at) ? p - 2 : p;
  return isInSet(number, HEDGES) ? p - 1 : p;
}

const LEAST = wordNumber("least");

/** Whether token `i` begins a sentence or a line as far as the tokens tell. */
export function isInitial(t: Tokens, i: number): boolean {
  if (i <= 0) return true;
  const bits = t.bitsAt(i - 1);
  if ((bits & 3) === Token.edge) return true;
  const mark = markIn(bits);
  return mark !== 0 && mark !== 0x2c && mark !== 0x2d && mark !== 0x28;
}

/** Whether the word before token `i` is a capitalised one that is no word of dates: a first name, say. */
export function followsName(t: Tokens, i: number): boolean {
  const bits = t.bitsAt(i - 1);
  return isCapital(bits) && wordIn(bits) === Word.other;
}
