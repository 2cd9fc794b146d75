/** Decades and centuries: `1990s`, `the '90s`, `the nineties`, `21st century`, `the 19th and early 20th centuries`. */

import { yearExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, startsAlone } from "./draft.ts";
import { yearOfText } from "./earlyYears.ts";
import { eraAt } from "./eras.ts";
import { centuryExpr, decadeExpr, rangeExpr } from "./expressions.ts";
import { Fn, fnSet, Word, wordNumber, wordSet } from "./lexicon.ts";
import { FLAGS, Token, wordIn } from "./tokenBits.ts";
import { ORDINAL, PLURAL, type Tokens } from "./tokens.ts";

/** `1990s`, `the 90s`, `'90s`, `the nineties`. */
export function decade(t: Tokens, i: number): Draft | null {
  const bits = t.bitsAt(i);
  const kind = wordIn(bits);
  if (kind !== Word.decade && (bits & 3) !== Token.number) return null;
  if (kind === Word.decade) {
    if (isAge(t, i - 1)) return null;
    if (!t.isFn(i - 1, Fn.the) && t.word(i - 1) !== Word.part) return null;
    return draftOf(decadeExpr(1900 + t.detail(i) * 10), i, i + 1);
  }
  const isOwned =
    t.word(i + 1) === Word.possessive && t.glued(i + 1) && (!t.isWord(i + 2) || t.word(i + 2) === Word.fn); // "the 1930's."
  if (!((bits & (PLURAL << FLAGS)) !== 0 || isOwned) || !startsAlone(t, i) || isAge(t, i - 1)) return null;
  const value = t.value(i);
  const era = isOwned || value % 10 !== 0 ? null : eraAt(t, i + 1);
  if (era?.before === true) return draftOf(rangeExpr(yearExpr(-value - 8), yearExpr(1 - value)), i, era.to); // "the 590s BC"
  const to = isOwned ? i + 2 : i + 1;
  const named = t.isFn(i - 1, Fn.the) || t.word(i - 1) === Word.part;
  const whole = value % 100 !== 0 || named; // "1000s of packages"
  if (t.digits(i) === 4 && value >= 1000 && value < 2200 && value % 10 === 0 && whole && (named || !isOwned))
    return draftOf(decadeExpr(value), i, to);
  const quoted = t.isMark(i - 1, 0x27) || t.isMark(i - 1, 0x2019);
  if (t.digits(i) !== 2 || value % 10 !== 0 || value < 20 || !(quoted || (named && !isHeat(t, i))))
    return null;
  return draftOf(decadeExpr(1900 + value), quoted ? i - 1 : i, to);
}

/** Whether token `p` ends `in his early`, `in their mid-`: what follows are years of age. */
function isAge(t: Tokens, p: number): boolean {
  const part = t.isDash(p) ? p - 1 : p;
  return t.word(part) === Word.part && (t.isAnyFn(part - 1, OWNERS) || t.is(part - 1, HER));
}

const OWNERS = fnSet(Fn.its, Fn.his, Fn.their, Fn.our);
const HER = wordNumber("her");

/** How many words before degrees what is measured may stand. */
const MEASURED_BEFORE = 9;

/** Whether degrees are told: `temperatures in the 40s`. */
function isHeat(t: Tokens, i: number): boolean {
  if (t.isAnyOf(i + 1, HEAT)) return true;
  for (let k = i - 1; k > i - MEASURED_BEFORE && t.kind(k) !== 0; k--) if (t.isAnyOf(k, HEAT)) return true;
  return false;
}

const HEAT = wordSet("temperature temperatures highs lows degrees winds readings fahrenheit celsius");

/** `21st century`, `the nineteenth century`, `the 19th and early 20th centuries`. */
export function century(t: Tokens, i: number): Draft | null {
  const ordinal = t.word(i) === Word.ordinal ? t.detail(i) : t.flag(i, ORDINAL) ? t.value(i) : 0;
  const at = t.isMark(i + 1, 0x2d) ? i + 2 : i + 1;
  if (ordinal < 1 || ordinal > 21) return null;
  const joint = t.isAnyFn(at, CENTURY_JOINTS) || t.isDash(at);
  if (joint) {
    const first = t.isFn(at + 1, Fn.the) ? at + 2 : at + 1;
    const next = t.word(first) === Word.part ? first + 1 : first;
    const second = t.flag(next, ORDINAL) || t.word(next) === Word.ordinal;
    if (!second || !isCentury(t, next + 1)) return null;
    const way = eraAt(t, next + 2)?.before === true ? -1 : 1;
    return draftOf(centuryExpr(way * ordinal), i, i + 1);
  }
  if (!isCentury(t, at)) return null;
  const era = eraAt(t, at + 1);
  const before = era === null ? isBefore(t, ordinal) : era.before;
  return draftOf(centuryExpr(before ? -ordinal : ordinal), i, era?.to ?? at + 1);
}

/** Whether a century without an era is one of those before Christ of which the text tells. */
function isBefore(t: Tokens, ordinal: number): boolean {
  const year = yearOfText(t, ordinal * 100 - 50);
  return year !== null && year <= 0;
}

/** What joins two years or centuries. */
export const CENTURY_JOINTS: number = fnSet(Fn.and, Fn.or, Fn.to);
const CENTURY = wordNumber("century");
const CENTURIES = wordNumber("centuries");

function isCentury(t: Tokens, i: number): boolean {
  return t.is(i, CENTURY) || t.is(i, CENTURIES);
}
