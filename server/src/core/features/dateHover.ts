/** What a hover says of a date: its value, its weekday and what it was resolved against. */
import type { DateBasis, DateFault, DateMention } from "../recognise/dates/index.ts";
import { dayNumber, parseIso, WEEKDAY_NAMES, weekdayOf } from "../text/civil.ts";
import { emphasis, type Line, paragraph, plain, strong } from "./richText.ts";

const BASIS: Readonly<Record<Exclude<DateBasis, "explicit">, string>> = {
  sentence: "a date in the same sentence",
  section: "a date in the same section",
  heading: "the date in the heading",
  dateline: "the dateline",
  note: "the date of this note",
};

/** `noteDate` is the day of the document (`YYYY-MM-DD`), null where it has none. */
export function dateLines({ value, basis, fault, readings }: DateMention, noteDate: string | null): Line[] {
  if (fault !== null) return [paragraph(plain(faultText(fault)))];
  if (readings !== null && value === null)
    return [paragraph(plain(`Either ${readings[0]} or ${readings[1]}.`))];
  if (value === null)
    return [paragraph(plain("No date here tells which day is meant: give the note a date."))];
  const day = parseIso(value);
  const weekday =
    day === null ? "" : `, ${WEEKDAY_NAMES[weekdayOf(dayNumber(day.year, day.month, day.day))]}`;
  const lines = [paragraph(strong(value), plain(weekday))];
  if (basis === null || basis === "explicit") return lines;
  const against = basis === "note" && noteDate !== null ? `${BASIS.note}, ${noteDate}` : BASIS[basis];
  return [...lines, paragraph(emphasis(`Resolved against ${against}.`))];
}

function faultText(fault: DateFault): string {
  if (fault.kind === "reversed-range") return "This range ends before it starts.";
  return fault.kind === "no-such-month" ? "A year has 12 months." : `This month has ${fault.lastDay} days.`;
}
