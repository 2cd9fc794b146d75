/** Datelines, "SEOUL, 18 October 2025 (Yonhap) —", as the day of all that their report tells. */
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import { isDateline } from "../../../recognise/dates/layout.ts";
import { within } from "../../../text/ascending.ts";
import type { Span } from "../../../text/span.ts";
import { isRuledOff } from "./sections.ts";

/** The day of the report that the place is in, "SEOUL, 18 October 2025 (Yonhap) —", with no heading or rule between them; `isDay` tells the dates that may be one. */
export function datelineAbove(
  analysis: Analysis,
  heading: Span | null,
  offset: number,
  isDay: (date: DateMentionLinked) => boolean,
): DateMentionLinked | undefined {
  const { document } = analysis;
  let all = datelines.get(analysis);
  if (all === undefined) {
    all = analysis.dates.filter((date) => isDay(date) && isDateline(document.text, date));
    datelines.set(analysis, all);
  }
  const from = Math.max(heading?.end ?? 0, offset - LONGEST_REPORT);
  const last = within(all, { start: from, end: offset }).at(-1);
  return last === undefined || isRuledOff(document.text, last.end, offset) ? undefined : last;
}

/** In UTF-16 units. */
const LONGEST_REPORT = 8_000;
const datelines = new WeakMap<Analysis, readonly DateMentionLinked[]>();
