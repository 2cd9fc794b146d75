/**
 * Dates of a text: found, and resolved to EDTF as a careful reader would. English, with Japanese, Chinese and
 * Korean dates in numbers. Durations, sets, times of day, holidays that several countries keep on their own days, and historical calendars are left out.
 */
import { type CivilDate, dayNumber } from "../../text/civil.ts";
import type { ProseMask } from "../../text/mask.ts";
import type { Tokens } from "../tokens.ts";
import { anchorOf } from "./anchorTypes.ts";
import { dayPeriod } from "./period.ts";
import { settle } from "./settle.ts";
import type { DateMention, DateOrder } from "./types.ts";

export type { DateBasis, DateFault, DateMention, DateOrder } from "./types.ts";
export {
  respellDay,
  respellDayAndWeekday,
  respellWeekdays,
  type WeekdayMismatch,
  weekdayMismatch,
  writeWeekday,
} from "./weekdayForm.ts";

/**
 * The dates of a text, ascending and disjoint. `noteDate` is the text's own date, the last thing that a date is resolved against.
 * With `names`, the tokens of the text under the same mask, places without a date are passed over more quickly.
 */
export function recogniseDates(
  text: string,
  mask: ProseMask,
  noteDate: CivilDate | null,
  order: DateOrder = "unknown",
  names: Tokens | null = null,
): DateMention[] {
  const note =
    noteDate === null
      ? null
      : anchorOf(dayPeriod(dayNumber(noteDate.year, noteDate.month, noteDate.day)), "note");
  return settle(text, mask, note, order, names);
}
export { type DateForm, formOfDate, writeDate } from "./write.ts";
