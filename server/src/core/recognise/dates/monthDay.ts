/** A day of the month that the passage is about: `on the 15th`, `on the 28th of the month`, `from the 12th to the 15th`. */
import { daysInMonth } from "../../text/civil.ts";
import { standsAt } from "../../text/units.ts";
import { dayExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, isCounted, isInitial, yearTail } from "./draft.ts";
import { LAST_DAY, monthdayExpr, rangeExpr } from "./expressions.ts";
import { Fn, fnSet, PRONOUNS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { afterMonth, monthAt } from "./months.ts";
import { CAPITAL, ORDINAL, type Tokens } from "./tokens.ts";
import type { Year } from "./types.ts";

/** `the 15th` behind a preposition, with no thing behind it that it counts. */
export function monthDay(t: Tokens, i: number): Draft | null {
  const at = i + 1;
  if (t.is(at + 1, DAY)) return endOfMonth(t, i);
  if (!isDayOfMonth(t, at)) return null;
  if (t.isFn(i - 1, Fn.from) || t.isFn(i - 1, Fn.between)) return stretch(t, i);
  const planned = t.isFn(i - 1, Fn.for) && t.isAnyOf(i - 2, PLANNED);
  const timed = t.isFn(i - 1, Fn.of) && t.isAnyOf(i - 2, TIMES);
  const lasting = t.isFn(i - 1, Fn.to) && t.isAnyOf(i - 2, LASTED);
  const named = t.isFn(at + 1, Fn.of) && t.word(at + 2) === Word.echo; // "the 30th of that month is the day"
  const ending = t.isAnyFn(i - 1, TO) && isDayBefore(t, i - 1);
  if (!t.isAnyFn(i - 1, ON) && !planned && !lasting && !timed && !named && !ending) return null;
  const both = pair(t, i);
  if (both !== null) return both;
  if (isOfThing(t, at + 1) && !opensClause(t, at) && !isVerb(t, at + 1)) return null;
  const month = ofUnit(t, at + 1, MONTH);
  if (month > 0) {
    const echo = t.word(month - 2) === Word.echo ? t.detail(month - 2) - 1 : 0; // "the 17th of the following month"
    if (echo === 0) return monthday(t, i, at, month);
    return draftOf(monthdayExpr(t.value(at), null, { by: echo, from: "previous" }), i, month);
  }
  if (t.isFn(at + 1, Fn.of)) return null;
  if ((t.isFn(at + 1, Fn.and) || t.isFn(at + 1, Fn.or)) && !t.isWord(at + 2)) return null;
  if (t.isFn(at + 2, Fn.the) && t.flag(at + 3, ORDINAL)) return null;
  return monthday(t, i, at, at + 1);
}

/** Whether a day of a month by name ends before token `i`: `from 11 September to the 19th`, `from September 11 until the 19th`. */
function isDayBefore(t: Tokens, i: number): boolean {
  const [last, first] = [t.word(i - 1), t.word(i - 2)];
  if (last === Word.month) return t.isNumber(i - 2) && t.flag(i - 1, CAPITAL);
  return first === Word.month && t.isNumber(i - 1) && t.value(i - 1) < 32 && t.flag(i - 2, CAPITAL);
}

/** Whether token `at` is an ordinal in digits that a month may have. */
function isDayOfMonth(t: Tokens, at: number): boolean {
  return t.flag(at, ORDINAL) && t.value(at) > 0 && t.value(at) < 32 && !t.glued(at) && !t.isDash(at + 1);
}

/** Whether what the ordinal before token `i` counts stands there: `the 15th floor`. */
function isOfThing(t: Tokens, i: number): boolean {
  const article = t.word(i) === Word.cardinal && t.detail(i) === 1 && !t.is(i, ONE);
  if (t.word(i) === Word.cardinal && t.detail(i) > 1) return false; // "By the 7th four ships"
  return t.isWord(i) && t.word(i) !== Word.fn && !article && !t.isAnyOf(i, PRONOUNS) && !t.is(i, BUT);
}

/** The token behind the day at token `at`, of the passage's month; 0 where it is a day of another month or counts something. */
function pastDay(t: Tokens, at: number): number {
  if (!isDayOfMonth(t, at) || isOfThing(t, at + 1)) return 0;
  return t.isFn(at + 1, Fn.of) ? ofUnit(t, at + 1, MONTH) : at + 1;
}

/** `from the 12th to the 15th`, `between the 28th and the 3rd`, which is of the next month. */
function stretch(t: Tokens, i: number): Draft | null {
  const at = i + 1;
  const joined = t.isFn(i - 1, Fn.between) ? t.isFn(at + 1, Fn.and) : t.isAnyFn(at + 1, TO);
  const second = t.isFn(at + 2, Fn.the) ? at + 3 : at + 2;
  const to = joined ? pastDay(t, second) : 0;
  const [first, last] = [t.value(at), t.value(second)];
  if (to === 0 || first === last) return null;
  const end = last > first ? monthdayExpr(last) : monthdayExpr(last, null, { by: 1, from: "previous" });
  return draftOf(rangeExpr(monthdayExpr(first), end), i, to);
}

/** `on the 28th and 29th`, `on the 4th and the 7th`. */
function pair(t: Tokens, i: number): Draft | null {
  const at = i + 1;
  if (!t.isFn(at + 1, Fn.and) && !t.isFn(at + 1, Fn.or)) return null;
  const second = t.isFn(at + 2, Fn.the) ? at + 3 : at + 2;
  const to = pastDay(t, second);
  if (to === 0 || t.value(second) <= t.value(at)) return null;
  const more = [draftOf(monthdayExpr(t.value(second)), second, to)];
  return draftOf(monthdayExpr(t.value(at)), i, at + 1, null, null, null, 0, more);
}

/**
 * Whether a clause begins behind the day at token `at`: `On the 28th Seoul fell`, `On the 19th tanks broke through`. A
 * day never counts things in the plural; a capitalised word may be the name of a thing with a number, unless a verb follows.
 */
function opensClause(t: Tokens, at: number): boolean {
  const late = t.word(at - 3) === Word.part && isInitial(t, at - 3); // "Late on the 8th Turner decided"
  const timed = t.isFn(at - 2, Fn.of) && t.isAnyOf(at - 3, TIMES); // "on the night of the 3rd Turner decided"
  const opens = late || timed || isInitial(t, at - 2) || t.isMark(at - 3, 0x2c) || t.isFn(at - 3, Fn.and);
  if (!opens || t.word(at + 1) !== Word.other) return false;
  if (!t.flag(at + 1, CAPITAL)) return isCounted(t, at + 1);
  const both = t.isFn(at + 2, Fn.and) && t.isWord(at + 3) && t.flag(at + 3, CAPITAL);
  const named = t.isFn(at - 2, Fn.by) && t.isWord(at + 2) && t.flag(at + 2, CAPITAL); // "By the 30th Zhou Enlai had"
  const verb = both ? at + 4 : named ? at + 3 : at + 2;
  return t.isAnyOf(verb, DEEDS) || isPast(t, verb);
}

/** Whether token `i` is what happened on the day before it, with nothing behind it that the day could count: `on the 12th failed to`. */
function isVerb(t: Tokens, i: number): boolean {
  if (t.flag(i, CAPITAL)) return false;
  if (t.is(i, HAD) || t.is(i, ALL)) return true; // "by the 9th all were gone"
  if (!t.isAnyOf(i, DEEDS) && !isPast(t, i)) return false;
  return t.isMark(i + 1, 0x2e) || t.isMark(i + 1, 0x2c) || t.kind(i + 1) === 0 || t.word(i + 1) === Word.fn;
}

/** Whether token `i` is a word of small letters that ends as past forms do. */
function isPast(t: Tokens, i: number): boolean {
  const end = t.ends[i]!;
  if (!t.isWord(i) || t.flag(i, CAPITAL) || end - t.starts[i]! < 5) return false;
  return standsAt(t.units, end - 2, "ed") && t.units[end - 3] !== 0x65;
}

const DEEDS = wordSet(
  "left fell was were had took began came made lost won surrendered beat held met drove sent led broke sank struck fought fled got gave set went brought saw stood",
);

function monthday(t: Tokens, from: number, at: number, to: number): Draft {
  return draftOf(monthdayExpr(t.value(at)), from, to);
}

/** `the last day of the month`, `the first day of that month`, `the last day of the year`. */
function endOfMonth(t: Tokens, i: number): Draft | null {
  const first = t.word(i + 1) === Word.ordinal && t.detail(i + 1) === 1;
  if (!first && !t.is(i + 1, LAST)) return null;
  const named = t.isFn(i + 3, Fn.of) ? monthAt(t, i + 4) : 0;
  if (named > 0) return endOfNamed(t, i, named, first);
  const month = ofUnit(t, i + 3, MONTH);
  if (month > 0) return draftOf(monthdayExpr(first ? 1 : LAST_DAY), i, month);
  const year = ofUnit(t, i + 3, YEAR);
  if (year === 0) return null;
  return draftOf(first ? dayExpr(PASSAGE, 1, 1) : dayExpr(PASSAGE, 12, 31), i, year);
}

/** `the last day of May 1968`, `the first day of June`; of a February without its year nothing tells the last. */
function endOfNamed(t: Tokens, i: number, month: number, first: boolean): Draft | null {
  const to = afterMonth(t, i + 4);
  const tail = yearTail(t, to);
  const year = tail === null ? null : tail.year;
  if (!first && month === 2 && typeof year !== "number") return null;
  const day = first ? 1 : daysInMonth(typeof year === "number" ? year : 2000, month);
  return draftOf(dayExpr(year, month, day), i, tail?.to ?? to);
}

/** The year that the passage is about. */
const PASSAGE: Year = { shift: 0, from: "passage" };

/** The token behind `of the month`, `of that month`, or the same of another unit; 0 where it does not stand there. */
function ofUnit(t: Tokens, i: number, unit: number): number {
  if (!t.isFn(i, Fn.of)) return 0;
  const at = t.isFn(i + 1, Fn.the) || t.word(i + 1) === Word.echo ? i + 2 : i + 1;
  const same = t.word(at) === Word.echo ? at + 1 : at;
  return t.is(same, unit) && same > i + 1 ? same + 1 : 0;
}

const MONTH = wordNumber("month");
const HAD = wordNumber("had");
const ALL = wordNumber("all");
const ONE = wordNumber("one");
const BUT = wordNumber("but");
const YEAR = wordNumber("year");
const DAY = wordNumber("day");
const LAST = wordNumber("last");
const ON = fnSet(Fn.on, Fn.since, Fn.until, Fn.by, Fn.after, Fn.before);
const TO = fnSet(Fn.to, Fn.until, Fn.through);
const LASTED = wordSet("lasted ran continued lasting running on extended postponed moved delayed");
/** `the morning of the 22nd`. */
const TIMES = wordSet("morning evening night afternoon dawn hours minutes");
const PLANNED = wordSet("planned scheduled set slated fixed due intended ordered timed booked");
