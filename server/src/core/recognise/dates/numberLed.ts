/**
 * Expressions that begin with a number, by how many digits it has: a day in one or two (`1 November`, `2 days ago`), a
 * year in four, an ordinal (`1st of November`, `21st century`).
 */

import { counted } from "./countedUnits.ts";
import { dayLed, nightLed } from "./dayLed.ts";
import { century, decade } from "./decades.ts";
import { type Draft, startsAlone, yearAt } from "./draft.ts";
import { eraDate } from "./eraDates.ts";
import { dayOfItem } from "./itemDays.ts";
import { Word } from "./lexicon.ts";
import { numericDate } from "./numerals.ts";
import { nthWeekday } from "./ordinals.ts";
import { partOfYear, partOfYearBefore } from "./periods.ts";
import { ORDINAL, type Tokens } from "./tokens.ts";
import { weekdayBehind } from "./weekdays.ts";
import { yearRange } from "./yearRanges.ts";
import { bareYear } from "./years.ts";

/** The expression that begins with the number at token `i`; `listed`: another year stands before it in a list. */
export function numberLed(t: Tokens, i: number, listed: boolean): Draft | null {
  const era = eraDate(t, i);
  if (era !== null) return era;
  if (t.flag(i, ORDINAL)) return ordinalLed(t, i);
  if (t.glued(i) && !startsAlone(t, i)) return null;
  const date = numericDate(t, i);
  if (date !== null) return weekdayBehind(t, date);
  const digits = t.digits(i);
  if (digits < 3) return shortLed(t, i, listed);
  if (digits === 4) return yearRange(t, i) ?? yearAndPart(t, i) ?? decade(t, i) ?? bareYear(t, i, listed);
  return decade(t, i) ?? counted(t, i) ?? bareYear(t, i, listed);
}

/** One that begins with a number of one or two digits. */
function shortLed(t: Tokens, i: number, listed: boolean): Draft | null {
  const date = dayLed(t, i) ?? nightLed(t, i);
  if (date !== null) return weekdayBehind(t, date);
  return decade(t, i) ?? counted(t, i) ?? bareYear(t, i, listed) ?? dayOfItem(t, i);
}

/** One that begins with an ordinal in digits, which alone may be glued to what stands before it. */
function ordinalLed(t: Tokens, i: number): Draft | null {
  const date = nthWeekday(t, i) ?? numericDate(t, i) ?? dayLed(t, i) ?? nightLed(t, i);
  if (date !== null) return weekdayBehind(t, date);
  return decade(t, i) ?? century(t, i) ?? partOfYear(t, i) ?? counted(t, i) ?? dayOfItem(t, i);
}

/** `1988 second quarter`, `2024's first half`. */
function yearAndPart(t: Tokens, i: number): Draft | null {
  const year = yearAt(t, i);
  if (year === 0 || t.glued(i)) return null;
  return partOfYearBefore(t, i, year, t.word(i + 1) === Word.possessive ? i + 2 : i + 1);
}
