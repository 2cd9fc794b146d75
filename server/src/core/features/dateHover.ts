/** What a hover says of a date: its value, what it was resolved against, how far it is from the note's, and what was on that day. */
import type { DateBasis, DateFault, DateMention } from "../recognise/dates/index.ts";
import { dayNumber, parseIso, WEEKDAY_NAMES, weekdayOf } from "../text/civil.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { articlesOn, eventName, eventsOn } from "./onDay.ts";
import { emphasis, item, type Line, link, paragraph, plain, strong } from "./richText.ts";

const BASIS: Readonly<Record<Exclude<DateBasis, "explicit">, string>> = {
  sentence: "a date in the same sentence",
  section: "a date in the same section",
  heading: "the date in the heading",
  dateline: "the dateline",
  note: "the date of this note",
};
/** More of one kind are counted, not listed. */
const MOST_LISTED = 4;

/**
 * `noteDate` is the day of the document (`YYYY-MM-DD`), null where it has none; `isNoDay` says that its front matter has
 * one that no calendar has.
 */
export function dateLines(
  snapshot: Snapshot,
  date: DateMention,
  noteDate: string | null,
  isNoDay: boolean,
): Line[] {
  const { value, basis, fault, readings } = date;
  if (fault !== null) return [paragraph(plain(faultText(fault)))];
  if (readings !== null && value === null)
    return [paragraph(plain(`Either ${readings[0]} or ${readings[1]}.`))];
  if (value === null) {
    const remedy = isNoDay ? "the note's own date is no day" : "give the note a date";
    return [paragraph(plain(`No date here tells which day is meant: ${remedy}.`))];
  }
  const day = parseIso(value);
  const facts = [
    eraOf(value),
    day === null ? null : WEEKDAY_NAMES[weekdayOf(dayNumber(day.year, day.month, day.day))]!,
    noteDate === null ? null : distance(value, noteDate),
  ].filter((fact) => fact !== null);
  const lines = [paragraph(strong(value), plain(facts.map((fact) => `, ${fact}`).join("")))];
  if (basis !== null && basis !== "explicit") {
    const against = basis === "note" && noteDate !== null ? `${BASIS.note}, ${noteDate}` : BASIS[basis];
    lines.push(paragraph(emphasis(`Resolved against ${against}.`)));
  }
  return [...lines, ...linesOfDay(snapshot, value)];
}

/** How people write a year before Christ, which EDTF counts from 0: `490 BC` for `-0489`. */
function eraOf(value: string): string | null {
  const year = /^(?:-(\d{4})(?!\d)|0000)/.exec(value);
  return year === null ? null : `${Number(year[1] ?? 0) + 1} BC`;
}

function linesOfDay(snapshot: Snapshot, value: string): Line[] {
  const events = eventsOn(snapshot, value).map((event) => {
    const where = event.location === null ? "" : `, ${event.location}`;
    const { file, span } = event.origin;
    return item(link(eventName(snapshot, event), { document: file, span }), plain(where));
  });
  const articles = articlesOn(snapshot, value).map(({ title, publisher, document }) => {
    const from = publisher === null ? "" : `, ${publisher}`;
    return item(link(title, { document: document.id, span: { start: 0, end: 0 } }), plain(from));
  });
  return [...shortened(events, "event"), ...shortened(articles, "article")];
}

function shortened(items: readonly Line[], noun: string): Line[] {
  const more = items.length - MOST_LISTED;
  const rest = more > 0 ? [item(plain(`${more} more ${noun}${more === 1 ? "" : "s"}`))] : [];
  return [...items.slice(0, MOST_LISTED), ...rest];
}

/** How a day lies to the note's; null for what is no single day, and for the note's own day. */
function distance(value: string, noteDate: string): string | null {
  const [day, note] = [parseIso(value), parseIso(noteDate)];
  if (day === null || note === null) return null;
  const days = dayNumber(day.year, day.month, day.day) - dayNumber(note.year, note.month, note.day);
  if (days === 0) return null;
  return `${inUnits(Math.abs(days))} ${days < 0 ? "before" : "after"} this note's date`;
}

function inUnits(days: number): string {
  const [count, unit] =
    days < 14
      ? [days, "day"]
      : days < 61
        ? [Math.round(days / 7), "week"]
        : days < 730
          ? [Math.round(days / 30.44), "month"]
          : [Math.round(days / 365.25), "year"];
  const isExact = unit === "day" || (unit === "week" && days % 7 === 0);
  return `${isExact ? "" : "about "}${count} ${unit}${count === 1 ? "" : "s"}`;
}

function faultText(fault: DateFault): string {
  if (fault.kind === "reversed-range") return "This range ends before it starts.";
  if (fault.kind === "no-such-month") return "A year has 12 months.";
  return `This month has ${fault.leapYear === true ? "at most " : ""}${fault.lastDay} days.`;
}
