/** Ranges of years in digits: `2024–2027`, `2024-27`, `1819 - 1890`; those that fall are slips where the words around make them ranges. */
import { yearExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, isCounted, isNumbered, startsAlone, yearAt } from "./draft.ts";
import { rangeExpr } from "./expressions.ts";
import { Word } from "./lexicon.ts";
import { CAPITAL, ORDINAL, PLURAL, type Tokens } from "./tokens.ts";
import { introducesYear, isEra } from "./years.ts";

/** A range of years in one piece; the hyphen or dash stands between the two without spaces. */
export function yearRange(t: Tokens, i: number): Draft | null {
  const first = t.digits(i) === 4 && !t.flag(i, PLURAL | ORDINAL) ? t.value(i) : 0;
  const joint = t.isDash(i + 1) || t.isMark(i + 1, 0x2f);
  if (first < 1000 || first > 2199 || !joint || !startsAlone(t, i)) return null;
  if (t.isMark(i - 1, 0x3a) && (t.isMark(i - 2, 0x29) || (t.isNumber(i - 2) && t.digits(i - 2) < 4)))
    return null; // pages: "92 (6): 1087–1101"
  if (!t.glued(i + 1) || !t.glued(i + 2)) return spacedRange(t, i, first);
  const digits = t.digits(i + 2);
  if (t.flag(i + 2, PLURAL | ORDINAL) || (t.glued(i + 3) && (t.isDash(i + 3) || t.isMark(i + 3, 0x2f))))
    return null;
  const short = digits === 2 ? first - (first % 100) + t.value(i + 2) : 0;
  const last = digits === 4 ? yearAt(t, i + 2) : short;
  if (last === 0 || isCounted(t, i + 3) || Math.abs(last - first) > 150) return null;
  if (t.isMark(i + 1, 0x2f) && last !== first + 1) return null;
  if (last <= first && !(digits === 4 && isReversed(t, i, first - last))) return null;
  return draftOf(rangeExpr(yearExpr(first), yearExpr(last)), i, i + 3);
}

/**
 * Whether two years that fall by so many, at token `i`, were meant for a range: what introduces them says so, or the
 * dash of ranges between years of our time. Those before Christ fall rightly.
 */
function isReversed(t: Tokens, i: number, by: number): boolean {
  if (by < 1 || by > 50 || t.isMark(i + 1, 0x2f) || isEra(t, i + 3)) return false;
  if (introducesYear(t, i - 1)) return true;
  if (t.isMark(i - 1, 0x28) && t.isMark(i + 3, 0x29) && t.value(i + 2) >= 1900) return !isReckoned(t, i, by); // "(2021-2019)"
  if ((t.isMark(i + 3, 0x5e74) || t.isMark(i + 3, 0xb144)) && t.glued(i + 3)) return true; // "2028～2024年"
  if (!t.isMark(i + 1, EN_DASH) || t.value(i + 2) < 1900) return false;
  // "Seats 2030–2026", "Lot 1990–1985": what has a capital there has a number, as a rule.
  return !t.isNumber(i - 1) && (!t.flag(i - 1, CAPITAL) || isBearer(t, i)) && !isNumbered(t, i);
}

/** Whether one year is taken from the other, in brackets around token `i`: `39 years (2025-1986) old`, `(2025-1986) = 39`. */
function isReckoned(t: Tokens, i: number, by: number): boolean {
  if (t.isMark(i + 4, 0x3d)) return true;
  return [i - 2, i - 3].some((k) => t.isNumber(k) && t.value(k) === by);
}

/** Whether a person's term is told before token `i`: `Helena Brandvold 2026–2025`, `…; Brandvold 2026–2025`. */
function isBearer(t: Tokens, i: number): boolean {
  if (t.isWord(i + 3) || t.isNumber(i + 3) || !t.flag(i - 1, CAPITAL) || t.word(i - 1) !== Word.other)
    return false;
  return t.isMark(i - 2, 0x3b) || (t.isWord(i - 2) && t.flag(i - 2, CAPITAL) && t.word(i - 2) === Word.other);
}

const EN_DASH = 0x2013;

/** `1819 - 1890`, `1952 -- 1954`: two years with a dash that has spaces on both sides. */
function spacedRange(t: Tokens, i: number, first: number): Draft | null {
  const double = t.isMark(i + 2, 0x2d) && t.glued(i + 2);
  const at = double ? i + 3 : i + 2;
  if (!t.isDash(i + 1) || t.glued(i + 1) || t.glued(at)) return null;
  const last = yearAt(t, at);
  if (last <= first || last - first > 150 || isCounted(t, at + 1)) return null;
  return draftOf(rangeExpr(yearExpr(first), yearExpr(last)), i, at + 1);
}
