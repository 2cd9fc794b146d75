/**
 * `impossible-date`: a day that no calendar has, or a range that ends before it starts; of the front matter the days that
 * the note itself carries alone. A last day that lies before the first, told in two dates, is flagged by itself.
 */
import type { DateFault } from "../recognise/dates/index.ts";
import { daysInMonth } from "../text/civil.ts";
import type { Span } from "../text/span.ts";
import { isDeniedDate } from "./deniedDate.ts";
import type { DocumentCheck, Draft } from "./finding.ts";
import { dateSurface, isAccepted } from "./mentions.ts";
import { isOwnedUp } from "./ownedUp.ts";
import { reversedPairs } from "./reversedPair.ts";

export const impossibleDate: DocumentCheck = {
  code: "impossible-date",
  severity: "error",
  summary: "A day that no calendar has, or a range that ends before it starts.",
  run(analysis, context) {
    const { text, mask } = analysis.document;
    const own = analysis.document.falseDates().flatMap(({ start, end, source, day: { year, month } }) => {
      if (isAccepted(source, context.config)) return [];
      const fault: DateFault =
        month > 12 ? { kind: "no-such-month" } : { kind: "no-such-day", lastDay: daysInMonth(year, month) };
      return [draft({ start, end }, source, fault)];
    });
    const told = analysis.dates.flatMap((mention) => {
      const { fault } = mention.date;
      const surface = fault === null ? null : dateSurface(analysis, context, mention);
      if (fault === null || surface === null) return [];
      if (fault.kind !== "reversed-range" && isDeniedDate(text, mask, mention)) return [];
      if (isOwnedUp(text, mask, mention)) return [];
      return [draft(mention, surface, fault)];
    });
    const pairs = reversedPairs(analysis).flatMap(([first, last]): Draft[] => {
      const surface = dateSurface(analysis, context, last);
      if (surface === null || isOwnedUp(text, mask, last)) return [];
      const { start, end } = last;
      const message = `"${surface}" lies before ${first.date.value}, which is told as the beginning.`;
      return [{ start, end, message, entity: null, name: null, fixes: [], related: [] }];
    });
    return [...own, ...told, ...pairs];
  },
};

function draft({ start, end }: Span, surface: string, fault: DateFault): Draft {
  const message = `"${surface}" ${reason(fault)}`;
  return { start, end, message, entity: null, name: null, fixes: [], related: [] };
}

function reason(fault: DateFault): string {
  switch (fault.kind) {
    case "no-such-day":
      return `is no day: the month has ${fault.leapYear === true ? "at most " : ""}${fault.lastDay} days.`;
    case "no-such-month":
      return "is no day: a year has 12 months.";
    case "reversed-range":
      return "ends before it starts.";
  }
}
