/**
 * The day of a message that a note quotes or forwards, by its header: "Date: Mon, 29 July 2024, 08:00", "On Fri, 29 Nov 2024
 * at 09:11, Ines wrote:" over lines that are quoted.
 */
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import { datesIn } from "../../../link/passageDate.ts";
import { tellsMessageDay } from "../../../text/messageHead.ts";
import { isRuledOff } from "./sections.ts";

/** The date of the header that the place stands below, in the message that it heads. */
export function messageDate(analysis: Analysis, offset: number): DateMentionLinked | undefined {
  const { text } = analysis.document;
  const before = datesIn(analysis, { start: Math.max(0, offset - REACH), end: offset });
  const isQuoted = QUOTED.test(lineAt(text, offset));
  const header = before.findLast((date) => {
    const kind = isHeader(text, date);
    return kind === "date" || (kind === "wrote" && isQuoted);
  });
  if (header === undefined) return undefined;
  return isRuledOff(text, header.end, offset) ? undefined : header;
}

/** How far back, in UTF-16 units, a header is looked for. */
const REACH = 4_000;

/** Whether the date is that of a message's header, and of which kind. */
export function isHeader(
  text: string,
  { start, date: { basis, value } }: DateMentionLinked,
): "date" | "wrote" | null {
  if (basis !== "explicit" || value === null || value.length !== 10) return null;
  const line = lineAt(text, start);
  return tellsMessageDay(line) ? "date" : WROTE.test(line) ? "wrote" : null;
}

/** What of the line of the place lies around it. */
function lineAt(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - LONGEST_LINE), offset);
  return (
    before.slice(before.lastIndexOf("\n") + 1) + /^[^\n]*/.exec(text.slice(offset, offset + LONGEST_LINE))![0]
  );
}

const LONGEST_LINE = 160;
const QUOTED = /^\s{0,3}>/;
const WROTE = /^[\s>]{0,8}(?:On|Am|Le|El)\s.{6,120}\s(?:wrote|schrieb[^:]{0,60}|a écrit|escribió)\s?:\s*$/;
