/**
 * `impossible-date`: a day that no calendar has, or a range that ends before it starts; of the front matter the days that
 * the note itself carries alone. A last day that lies before the first, told in two dates, is flagged by itself.
 */
import { entityNoteOf } from "../authority/notes/entityNote.ts";
import type { DateFault } from "../recognise/dates/index.ts";
import { daysInMonth } from "../text/civil.ts";
import type { SourceDocument } from "../text/document.ts";
import { gather } from "../text/gather.ts";
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
    const own = gather(analysis.document.falseDates(), ({ start, end, source, day: { year, month } }) => {
      if (isAccepted(source, context.config) || isTold(analysis.document, start)) return [];
      const fault: DateFault =
        month > 12 ? { kind: "no-such-month" } : { kind: "no-such-day", lastDay: daysInMonth(year, month) };
      return [draft({ start, end }, source, fault)];
    });
    const told = gather(analysis.dates, (mention) => {
      const { fault } = mention.date;
      const surface = fault === null ? null : dateSurface(analysis, context, mention);
      if (fault === null || surface === null) return [];
      if (fault.kind !== "reversed-range" && isDeniedDate(text, mask, mention)) return [];
      if (isOwnedUp(text, mask, mention)) return [];
      if (fault.kind === "reversed-range" ? isBeforeChrist(text, mention) : isPartOfNumber(text, mention))
        return [];
      return [draft(mention, surface, fault)];
    });
    const pairs = gather(reversedPairs(analysis), ([first, last]): Draft[] => {
      const surface = dateSurface(analysis, context, last);
      if (surface === null || isOwnedUp(text, mask, last)) return [];
      const { start, end } = last;
      const message = `"${surface}" lies before ${first.date.value}, which is told as the beginning.`;
      return [{ start, end, message, entity: null, name: null, fixes: [], related: [] }];
    });
    return [...own, ...told, ...pairs];
  },
};

/** Whether the note is a record whose parser tells already what is wrong at an offset: `start_date: 2025-02-30`. */
function isTold(document: SourceDocument, at: number): boolean {
  const problems = entityNoteOf(document)?.problems ?? [];
  return problems.some(({ span }) => span !== null && span.start <= at && at <= span.end);
}

/** How far before years that fall what tells that they are before Christ may stand. */
const ERA_REACH = 6_000;
const YEARS = /^(\d{4})\s?[–-]\s?\d{2,4}$/;
const ERA = /(?<!\p{L})(?:B\.?\s?C\.?(?:\s?E\.?)?|v\. ?Chr\.|av\. J\.-C\.)(?!\p{L})|紀元前|公元前|기원전/u;

/** Whether years that fall are of a table or text of years before Christ: `| Dudu | 2189–2169 |` under `Kings (BC)`. */
function isBeforeChrist(text: string, { start, end }: Span): boolean {
  const years = YEARS.exec(text.slice(start, end));
  const first = years === null ? 0 : Number(years[1]);
  if (first === 0 || (first >= FIRST_LATE && first < FIRST_FAR)) return false;
  return ERA.test(text.slice(Math.max(0, start - ERA_REACH), start));
}

/** Years from the one to the other are those of a slip rather than of antiquity. */
const FIRST_LATE = 1800;
const FIRST_FAR = 2100;

/** Whether the numbers go on with those before them: `20200804_18月4号`. */
function isPartOfNumber(text: string, { start }: Span): boolean {
  return /\d_$/.test(text.slice(Math.max(0, start - 2), start));
}

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
