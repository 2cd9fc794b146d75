/**
 * Days with their weekdays that head the lines of an agenda: `- Monday 6 January: first day`. In the weeks before them they
 * are of the year to come, unless the other lines show that it is the calendar of another year.
 */
import { civilOf, dayNumber, hasDay, weekdayOf } from "../../text/civil.ts";
import type { Anchors, Resolved } from "./anchorTypes.ts";
import { opensItem } from "./leapDay.ts";
import type { Outlook } from "./outlook.ts";
import { isPlanned, SOON } from "./planned.ts";
import type { ParsedDate } from "./types.ts";

/** Within so many units behind another date a day of the month may be of the month of that. */
const MONTH_NEAR = 40;
/** How many dates before and behind one its neighbours are looked for. */
const NEIGHBOURS = 3;
/** What stands between a day and what is on then. */
const LABEL = /[*_\])]{0,4}[^\S\n]*(?:[:–—|(\n]|-[^\S\n])/y;

/**
 * Whether a day with its weekday is one of the months to come, whatever weekday it falls on in another year: the passage
 * plans it, or it heads a line of an agenda. The lines beside it may show that the agenda is that of the year before.
 */
export function isToCome(
  view: Outlook,
  parsed: readonly ParsedDate[],
  index: number,
  found: Resolved | null,
  anchors: Anchors,
): boolean {
  const { text, note, narrative } = view;
  const date = parsed[index]!;
  if (note === null || narrative || found === null || found.fault !== null) return false;
  if (found.basis !== "note" && found.basis !== "heading") return false;
  const ahead = found.period.first - note.period.last;
  if (ahead <= 0) return false;
  const near = index > 0 && date.start - parsed[index - 1]!.end < MONTH_NEAR;
  if (date.expr.kind === "monthday" && near) return false;
  if (!opensItem(text, date.start)) return isPlanned(view, found, anchors);
  const lean = leanOfNeighbours(parsed, index, found.period.first);
  if (lean < 0 || isListOfYear(text, date.start, civilOf(found.period.first).year)) return false;
  if (isPlanned(view, found, anchors)) return true;
  if (ahead > SOON) return false;
  LABEL.lastIndex = date.end;
  return LABEL.test(text) || date.end === text.length;
}

/** How far above an item the line that leads its list is looked for. */
const LIST = 400;
const ITEM = /^\s*(?:[-*+•|]|\d{1,3}[.)]|$)/;
const OF_YEAR = /\b((?:19|20)\d\d)\b[^\n]{0,60}[:：][*_]{0,3}\s*$/;

/** Whether the line above a list tells another year than that: `In January 2025:`. */
function isListOfYear(text: string, at: number, year: number): boolean {
  const lines = text.slice(Math.max(0, at - LIST), at).split("\n");
  const lead = lines.slice(0, -1).findLast((line) => !ITEM.test(line));
  const told = lead === undefined ? null : OF_YEAR.exec(lead);
  return told !== null && Number(told[1]) !== year;
}

/** How many more of the days beside one have their weekdays right in its year than in the year before. */
function leanOfNeighbours(parsed: readonly ParsedDate[], index: number, day: number): number {
  let lean = 0;
  for (let i = Math.max(0, index - NEIGHBOURS); i <= index + NEIGHBOURS && i < parsed.length; i++) {
    const { expr, weekday } = parsed[i]!;
    if (i === index || weekday === null || expr.kind !== "day" || expr.year !== null) continue;
    const year = nearestYear(expr.month, expr.day, day);
    const fits = fitsIn(year, expr.month, expr.day, weekday.day);
    if (fits !== fitsIn(year - 1, expr.month, expr.day, weekday.day)) lean += fits ? 1 : -1;
  }
  return lean;
}

/** The year in which a day lies nearest to another. */
function nearestYear(month: number, day: number, to: number): number {
  const { year } = civilOf(to);
  const by = dayNumber(year, month, day > 28 ? 28 : day) - to;
  return by > 183 ? year - 1 : by < -183 ? year + 1 : year;
}

function fitsIn(year: number, month: number, day: number, weekday: number): boolean {
  return hasDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
}
