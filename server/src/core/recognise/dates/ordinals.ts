/**
 * Days by their place in a month (`the first Monday of November`, `the last Friday of October 2025`, `the last week of May`) and weeks by one
 * of their days (`the week of November 3`). What recurs (`the first Monday of each month`) is read and left out.
 */
import { monthExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf } from "./draft.ts";
import { aroundExpr, NONE, nthExpr } from "./expressions.ts";
import { Fn, Word, wordNumber } from "./lexicon.ts";
import { afterMonth, monthAt, monthLed } from "./months.ts";
import { CAPITAL, ORDINAL, type Tokens } from "./tokens.ts";
import { type DayReader, weekdayAt } from "./weekdays.ts";

const A = wordNumber("a");
const ANNUALLY = wordNumber("annually");
const LAST = wordNumber("last");
const WEEK = wordNumber("week");
const WEEKEND = wordNumber("weekend");

/** The day or week by its place that begins at the token `i`; null for none. */
export function nthWeekday(t: Tokens, i: number): Draft | null {
  const index = indexAt(t, i);
  if (index === 0 || index > 5) return null;
  const weekday = weekdayAt(t, i + 1);
  const unit = weekday === null ? unitAt(t, i + 1) : null;
  const behind = weekday?.to ?? i + 2;
  if ((weekday === null && unit === null) || !(t.isFn(behind, Fn.of) || t.isFn(behind, Fn.in))) return null;
  const at = behind + 1;
  if (t.isFn(at, Fn.every)) return draftOf(NONE, i, at + 1);
  if (monthAt(t, at) === 0 || !t.flag(at, CAPITAL)) return null;
  const dated = monthLed(t, at);
  if (dated !== null && dated.expr.kind !== "month") return null;
  const to = dated?.to ?? afterMonth(t, at);
  if (t.isFn(i - 1, Fn.every) || t.isFn(to, Fn.every) || t.is(to, ANNUALLY)) return draftOf(NONE, i, to);
  const month = dated !== null && dated.expr.kind === "month" ? dated.expr : monthExpr(null, monthAt(t, at));
  return draftOf(nthExpr(index, unit ?? weekday!.day, month), i, to);
}

function unitAt(t: Tokens, i: number): "week" | "weekend" | null {
  return t.is(i, WEEK) ? "week" : t.is(i, WEEKEND) ? "weekend" : null;
}

/** 1 to 31 for an ordinal, -1 for `last`, 0 for anything else. */
function indexAt(t: Tokens, i: number): number {
  if (t.word(i) === Word.ordinal) return t.detail(i);
  if (t.isNumber(i)) return t.flag(i, ORDINAL) ? t.value(i) : 0;
  return t.is(i, LAST) ? -1 : 0;
}

/** `week of November 3`, `weekend of 8 November`; `day` reads the day at a token. */
export function weekOf(t: Tokens, i: number, day: DayReader): Draft | null {
  const unit = unitAt(t, i);
  if (unit === null || !t.isFn(i + 1, Fn.of) || t.is(i - 1, A)) return null;
  const date = day(t, i + 2);
  if (date === null || date.expr.kind !== "day" || date.more !== null) return null;
  return draftOf(aroundExpr(unit, date.expr), i, date.to);
}
