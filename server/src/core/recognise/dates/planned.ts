/**
 * Days on the far side of the note's date: those that a passage plans, whose year is none but that of the months to come,
 * and those that it tells of as past, which may be of the year before.
 */
import { civilOf, dayNumber, isCivil, weekdayOf } from "../../text/civil.ts";
import { type Anchors, dated, type Resolved } from "./anchorTypes.ts";
import type { Outlook } from "./outlook.ts";
import { dayPeriod } from "./period.ts";
import type { DateExpr, ParsedDate } from "./types.ts";

/** How many days ahead something is planned. */
const PLANNED = 200;
/** The same of what any word of the sentence tells. */
const SOON = 62;
/** How many words before the day tell surely that it lies ahead. */
const CLOSE_BY = 6;

/** Whether the text looks ahead from the note's date to a day of the months to come. */
export function isPlanned({ note, narrative }: Outlook, found: Resolved | null, anchors: Anchors): boolean {
  if (note === null || narrative || found === null || found.fault !== null || found.basis !== "note")
    return false;
  const ahead = found.period.first - note.period.last;
  if (ahead <= 0 || ahead > PLANNED) return false;
  return anchors.directionNear(CLOSE_BY) > 0 || (ahead <= SOON && anchors.direction() > 0);
}

/** A day behind the note's date that is told as past, in the year before where it falls on its weekday there; else as it was. */
export function ofYearBefore(
  { note }: Outlook,
  { weekday }: ParsedDate,
  expr: DateExpr,
  found: Resolved | null,
  anchors: Anchors,
): Resolved | null {
  if (note === null || weekday === null || expr.kind !== "day" || expr.year !== null) return found;
  if (found === null || found.fault !== null || found.basis !== "note") return found;
  const { first } = found.period;
  if (first <= note.period.last || weekdayOf(first) === weekday.day || anchors.direction() >= 0) return found;
  const year = civilOf(first).year - 1;
  if (!isCivil(year, expr.month, expr.day)) return found;
  const day = dayNumber(year, expr.month, expr.day);
  return weekdayOf(day) === weekday.day ? dated(dayPeriod(day), found.basis) : found;
}
