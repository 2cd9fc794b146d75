/**
 * Days in digits with points, beyond `01.11.2025` and `2025.11.01`: as Korean papers write them (`2025. 11. 30.`, `2025.2.3.`,
 * `'25.11.30.`), and stretches whose ends share a month or year (`2025.11.9~11.7`, `09.11.–11.11.2025`).
 */
import { dayExpr } from "./calendarExpressions.ts";
import { weekdayBeside } from "./cjkWeekdays.ts";
import { type Draft, dayPlace, draftOf, endsAlone, isNumberOf } from "./draft.ts";
import { rangeExpr } from "./expressions.ts";
import type { Tokens } from "./tokens.ts";

const POINT = 0x2e;

/** How far around numbers Hangul is looked for. */
const AROUND = 40;
const HANGUL = /[가-힣]/;

/** `2025. 11. 30.` beside Korean. */
export function spacedPoints(t: Tokens, i: number): Draft | null {
  const written = t.digits(i) === 4 && t.isMark(i + 3, POINT) && t.glued(i + 3) && t.isNumber(i + 4);
  if (!written || t.digits(i + 2) > 2 || t.digits(i + 4) > 2 || t.glued(i + 4)) return null;
  const [year, month, day] = [t.value(i), t.value(i + 2), t.value(i + 4)];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > LAST_SLIP) return null;
  const to = t.isMark(i + 5, POINT) && t.glued(i + 5) ? i + 6 : i + 5;
  if (!isBesideHangul(t, i, to)) return null;
  return draftOf(dayExpr(year, month, day), i, to, dayPlace(t, i + 4, day));
}

/** `2025.2.3.` beside Korean. */
export function unpadded(t: Tokens, i: number): Draft | null {
  const [year, month, day] = [t.value(i), t.value(i + 2), t.value(i + 4)];
  if (year < 1900 || month > 12 || day > LAST_SLIP || isNumberOf(t, i) || !isBesideHangul(t, i, i + 5))
    return null;
  if (t.isWord(i - 1) && t.glued(i)) return null;
  const to = t.isMark(i + 5, POINT) && t.glued(i + 5) ? i + 6 : i + 5;
  return draftOf(dayExpr(year, month, day), i, to, dayPlace(t, i + 4, day));
}

/** The last day of a stretch, `2025.11.7` behind `2025.11.01-`. */
export function pointedEnd(t: Tokens, i: number): Draft | null {
  const [year, month, day] = [t.value(i), t.value(i + 2), t.value(i + 4)];
  if (t.digits(i) !== 4 || year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  return draftOf(dayExpr(year, month, day), i, i + 5);
}

/** Whether Hangul stands around the tokens `[from, to)`. */
function isBesideHangul(t: Tokens, from: number, to: number): boolean {
  return HANGUL.test(t.text.slice(Math.max(0, t.starts[from]! - AROUND), t.ends[to - 1]! + AROUND));
}

/** The last number that is taken for a slip of a day. */
export const LAST_SLIP = 39;

/** `'25. 11. 30.` as Korean papers shorten it; the apostrophe stands before token `i`. */
export function apostrophed(t: Tokens, i: number): Draft | null {
  const quoted = (t.isMark(i - 1, 0x27) || t.isMark(i - 1, 0x2019) || t.isMark(i - 1, 0x2018)) && t.glued(i);
  if (!quoted || t.digits(i) !== 2 || t.digits(i + 2) > 2 || !t.isMark(i + 3, POINT) || !t.isNumber(i + 4))
    return null;
  const [month, day] = [t.value(i + 2), t.value(i + 4)];
  if (month < 1 || month > 12 || day < 1 || day > LAST_SLIP || !isBesideHangul(t, i, i + 5)) return null;
  const to = t.isMark(i + 5, POINT) && t.glued(i + 5) ? i + 6 : i + 5;
  return draftOf(dayExpr(2000 + t.value(i), month, day), i - 1, to, dayPlace(t, i + 4, day));
}

/** `11.4.(화)`, where the weekday tells that it is a day. */
export function pointedDay(t: Tokens, i: number): Draft | null {
  if (!t.isNumber(i + 2) || t.digits(i) > 2 || t.digits(i + 2) > 2) return null;
  const to = t.isMark(i + 3, POINT) && t.glued(i + 3) ? i + 4 : i + 3;
  const [month, day] = [t.value(i), t.value(i + 2)];
  if (month < 1 || month > 12 || day < 1 || day > LAST_SLIP) return null;
  if (weekdayBeside(t.text, t.ends[to - 1]!, t.text.length, false) === null) return null;
  return draftOf(dayExpr(null, month, day), i, to, dayPlace(t, i + 2, day));
}

/** The stretch whose first day is that of `first`, written with points: `2025.11.9~11.7`, `2025. 11. 9. ~ 11.`; else null. */
export function pointedStretch(t: Tokens, first: Draft): Draft | null {
  const { expr, from, to } = first;
  const led = t.digits(from) === 4 && t.isMark(from + 1, POINT);
  if (!led || expr.kind !== "day" || typeof expr.year !== "number" || !t.isDash(to)) return null;
  const at = to + 1;
  if (!t.isNumber(at) || t.digits(at) > 2) return null;
  const month = t.isMark(at + 1, POINT) && t.isNumber(at + 2) && t.digits(at + 2) < 3;
  const last = month ? at + 2 : at;
  const pointed = t.isMark(last + 1, POINT) && t.glued(last + 1);
  if (!(pointed || (month && endsAlone(t, last))) || t.value(last) < 1 || t.value(last) > LAST_SLIP)
    return null;
  if (month && (t.value(at) < 1 || t.value(at) > 12)) return null;
  const end = pointed ? last + 2 : last + 1;
  if (t.isNumber(end) && t.glued(end)) return null;
  const day = dayExpr(expr.year, month ? t.value(at) : expr.month, t.value(last));
  return draftOf(rangeExpr(expr, day), from, end);
}

/** `09.11.–11.11.2025`: the first day without its year. */
export function pointedPair(t: Tokens, i: number): Draft | null {
  if (!t.isMark(i + 1, POINT) || !t.isMark(i + 3, POINT) || !t.isDash(i + 4)) return null;
  const at = i + 5;
  for (let k = i + 1; k < i + 4; k++) if (!t.glued(k)) return null;
  if (t.glued(i + 4) !== t.glued(at) || t.digits(at + 4) !== 4) return null;
  for (const k of [i, i + 2, at, at + 2]) if (!t.isNumber(k) || t.digits(k) > 2) return null;
  if (!t.isMark(at + 1, POINT) || !t.isMark(at + 3, POINT)) return null;
  for (let k = at + 1; k < at + 5; k++) if (!t.glued(k)) return null;
  const [year, months] = [t.value(at + 4), [t.value(i + 2), t.value(at + 2)] as const];
  const days = [t.value(i), t.value(at)] as const;
  if (year < 1900 || year > 2199 || months.some((m) => m < 1 || m > 12)) return null;
  if (days.some((d) => d < 1 || d > 31) || !endsAlone(t, at + 4)) return null;
  return draftOf(rangeExpr(dayExpr(null, months[0], days[0]), dayExpr(year, months[1], days[1])), i, at + 5);
}
