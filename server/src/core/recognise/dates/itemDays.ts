/** Days that begin an item of a list by their number alone: `- 8 (Mon): x`, `- 31: x`, `- 31st: x`. */
import { type Draft, dayAt, dayPlace, draftOf } from "./draft.ts";
import { monthdayExpr } from "./expressions.ts";
import { opensLine } from "./meant.ts";
import type { Tokens } from "./tokens.ts";
import { weekdayAt } from "./weekdays.ts";

/** The day before the weekday in brackets at token `i`, with it. */
export function dayBeforeWeekday(t: Tokens, i: number): Draft | null {
  if (!t.isMark(i - 1, 0x28) || !t.isNumber(i - 2)) return null;
  const day = dayAt(t, i - 2);
  const weekday = weekdayAt(t, i);
  if (weekday === null || day < 1 || day > 31 || !t.isMark(weekday.to, 0x29) || !opensLine(t, i - 2))
    return null;
  const behind = weekday.to + 1;
  if (!t.isMark(behind, 0x3a) && t.kind(behind) !== 0) return null;
  const { start, end } = weekday;
  const place = { start, end, day: weekday.day };
  return draftOf(monthdayExpr(day), i - 2, behind, dayPlace(t, i - 2, day), place);
}

/** The number at token `i` with a colon behind it; whether it is a day is told by the heading above. */
export function dayOfItem(t: Tokens, i: number): Draft | null {
  if (!t.isMark(i + 1, 0x3a) || !t.glued(i + 1) || t.glued(i + 2)) return null;
  const day = dayAt(t, i);
  if (day < 1 || day > 31 || !opensLine(t, i)) return null;
  return draftOf(monthdayExpr(day), i, i + 1, dayPlace(t, i, day));
}
