/**
 * February 29 where the year that stands over it, or beside it, or that it is planned in, has none. A day within a sentence may be that of another
 * year (`born on 29 February`): the line of a list or of a calendar that begins with it is of its heading's.
 */
import { civilOf, dayNumber, daysInMonth, isCivil } from "../../text/civil.ts";
import { unitsOf } from "../../text/units.ts";
import { type Anchors, type Impossible, impossible } from "./anchorTypes.ts";
import { type Outlook, standing } from "./outlook.ts";
import { Grain } from "./period.ts";
import { isSign, signSet } from "./signSets.ts";
import type { DateExpr, ParsedDate } from "./types.ts";

/** The last month in a heading over which February 29 is that of its own year; behind it the next one is meant. */
const LAST_MONTH = 4;

/**
 * The fault of February 29 under a heading of a year, or of a month near it, that is no leap year's, and of 1900 where
 * nothing tells of the Julian calendar, which has it; null where it has none.
 */
export function leapDay(
  view: Outlook,
  { start, end, open }: ParsedDate,
  expr: DateExpr,
  anchors: Anchors,
): Impossible | null {
  if (expr.kind !== "day" || expr.month !== 2 || expr.day !== 29) return null;
  if (expr.year === 1900) {
    const around = view.text.slice(Math.max(0, start - AROUND), end + AROUND);
    return LETTER.test(view.text.slice(start, end)) && !OTHER_CALENDAR.test(around) ? NO_DAY : null;
  }
  if (expr.year !== null) return null;
  const base = standing(view);
  if (base === null) return null;
  if (base.basis !== "heading") return isAhead(view, start, end, open, anchors) ? NO_DAY : null;
  const { grain, first } = base.period;
  const { year, month } = civilOf(first);
  const isOfYear = grain === Grain.year || (grain === Grain.month && month <= LAST_MONTH);
  if (!isOfYear || isCivil(year, 2, 29) || !OPENS.test(lineBefore(view.text, start))) return null;
  return NO_DAY;
}

/** How many days around the note's date its line of a list is of its own year, and how many days ahead it plans. */
const AROUND_NOTE = 31;
const PLANNED = 150;
const DUE = /^(?:까지|まで|前|之前|以前)/;
const RECURS = /\b(?:born|birthday|leap|every|anniversar|four years|in 2\d{3}\b|next 29|next feb)/i;

/** Whether the February of the note's own time is meant, in a year that has no such day: `The bill is due on 29 February.` */
function isAhead(
  view: Outlook,
  start: number,
  end: number,
  open: ParsedDate["open"],
  anchors: Anchors,
): boolean {
  if (view.narrative) return false;
  const anchor = anchors.calendar();
  if (anchor === null || (anchor.basis !== "note" && anchor.basis !== "dateline")) return false;
  const { grain, last } = anchor.period;
  if (grain !== Grain.day) return false;
  const { year, month } = civilOf(last);
  const of = month > 8 ? year + 1 : year;
  const ahead = dayNumber(of, 2, 28) - last;
  if (isCivil(of, 2, 29) || Math.abs(ahead) > PLANNED) return false;
  if (RECURS.test(view.text.slice(Math.max(0, start - AROUND), end + AROUND))) return false;
  if (ahead >= 0 && (open === "until" || DUE.test(view.text.slice(end, end + 2)) || anchors.direction() > 0))
    return true;
  return Math.abs(ahead) <= AROUND_NOTE && opensItem(view.text, start) && anchors.direction() >= 0;
}

const NO_DAY = impossible({ kind: "no-such-day", lastDay: 28 });

/** How far around a day of 1900 what tells of the Julian calendar, or of calendars as such, is looked for. */
const AROUND = 240;
const LETTER = /\p{L}/u;
const OTHER_CALENDAR =
  /\b[ON]\.? ?S\.?(?!\w)|\b(?:old style|julian|gregorian|calendar|leap|excel|spreadsheet|orthodox|petersburg|moscow|athens|sofia|belgrade|kiev|kyiv|tsar|czar)\b|\b(?:russia|bulgaria|serbia|romania|gree(?:ce|k)|montenegr|ukrain)/i;

/**
 * The fault of a day that begins an item by its number under a heading of a month that is shorter; `none` of a number
 * with a colon under no heading of a month, which is no date.
 */
export function dayOfHeading(view: Outlook, date: ParsedDate, expr: DateExpr): Impossible | "none" | null {
  if (expr.kind !== "monthday" || expr.month !== null || expr.turn !== null) return null;
  const { text } = view;
  if (!opensItem(text, date.start)) return null;
  const base = standing(view);
  if (base === null || base.basis !== "heading" || base.period.grain !== Grain.month)
    return ITEM.test(text.slice(date.start, date.end + 1)) ? "none" : null;
  const { year, month } = civilOf(base.period.first);
  const lastDay = daysInMonth(year, month);
  return expr.day > lastDay && expr.day <= 31 ? impossible({ kind: "no-such-day", lastDay }) : null;
}

/** Whether a line, or an item of a list or table in it, begins at an offset. */
export function opensItem(text: string, at: number): boolean {
  return mayOpen(unitsOf(text), at) && OPENS.test(lineBefore(text, at));
}

const ITEM = /^\d{1,2}(?:st|nd|rd|th|日|일)?[:：]$/;

const OPENS = /^[ \t]{0,12}(?:(?:[-*+•|]|\d{1,3}[.)])[ \t]{1,12}(?:\[[ x]\] )?)?[*_[]{0,4}$/i;
const REACH = 40;

/** Whether what stands right before an offset may be the beginning of a line, or a mark of it. */
function mayOpen(units: Uint16Array, at: number): boolean {
  let i = at - 1;
  while (i >= at - REACH && isSign(units[i]!, SPACES)) i--;
  return i < 0 || isSign(units[i]!, MARKS);
}

const SPACES = signSet(" \t");
const MARKS = signSet("\n-*+•|.)]_[");

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const line = before.lastIndexOf("\n");
  return line < 0 && at > REACH ? "…" : before.slice(line + 1);
}
