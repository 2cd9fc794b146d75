/** The quarter that results are told for: `the quarter`, `the latest period`, `the year-ago quarter`, `year-earlier results`. */
import { type Draft, draftOf } from "./draft.ts";
import { periodExpr, reportedExpr } from "./expressions.ts";
import { Fn, fnSet, PERIODS, UNITS, Word, wordNumber } from "./lexicon.ts";
import { ordinalPart } from "./periods.ts";
import { CAPITAL, type Tokens } from "./tokens.ts";

const QUARTER = wordNumber("quarter");
const YEAR = wordNumber("year");

/** From token `i` on, the article where there is one. */
export function reported(t: Tokens, i: number): Draft | null {
  const the = t.isFn(i, Fn.the);
  const at = the ? i + 1 : i;
  if (t.word(at) === Word.latest)
    return isPeriod(t, at + 1) ? draft(i, at + 2, 0, t.is(at + 1, QUARTER), false) : null;
  if (t.word(at) !== Word.unit) return null;
  const unit = UNITS[t.detail(at)];
  if (unit === "quarter") {
    const ends = the && t.isAnyFn(i - 1, WITHIN) && !t.flag(at, CAPITAL);
    if (!ends || t.isFn(at + 1, Fn.of) || t.isDash(at + 1)) return null;
    return isYearAgo(t, at + 1) ? draft(i, at + 4, -1, false, true) : draft(i, at + 1, 0, false, false);
  }
  return unit === "year" ? yearAgo(t, i, at) : null;
}

const WITHIN = fnSet(Fn.in, Fn.for, Fn.during, Fn.throughout, Fn.of, Fn.within);

/** `year-ago quarter`, `year-earlier third quarter`, `year-ago` before the thing of then; `at` is the year. */
function yearAgo(t: Tokens, from: number, at: number): Draft | null {
  const next = at + 3;
  if (!t.isMark(at + 1, 0x2d) || !t.glued(at + 1) || !t.glued(at + 2)) return null;
  if (t.word(at + 2) !== Word.ago || t.detail(at + 2) > 1) return null;
  if (isPeriod(t, next)) return draft(from, next + 1, -1, false, true);
  const nth = ordinalPart(t, next);
  if (nth !== null) {
    const expr = periodExpr(nth.unit, { shift: -1, from: "now" }, nth.index);
    return draftOf(expr, from, nth.to);
  }
  if (from < at) return null;
  const kind = t.word(next);
  const counts = t.isNumber(next) || kind === Word.cardinal || kind === Word.units;
  return counts ? null : draft(at, next, -1, false, true);
}

/** `a year ago`, `a year earlier`. */
function isYearAgo(t: Tokens, i: number): boolean {
  const ago = t.word(i + 2) === Word.ago && t.detail(i + 2) < 2;
  return t.word(i) === Word.cardinal && t.detail(i) === 1 && t.is(i + 1, YEAR) && ago;
}

function isPeriod(t: Tokens, i: number): boolean {
  return t.isAnyOf(i, PERIODS);
}

function draft(from: number, to: number, years: 0 | -1, latest: boolean, orYear: boolean): Draft {
  return draftOf(reportedExpr(years, latest, orYear), from, to);
}
