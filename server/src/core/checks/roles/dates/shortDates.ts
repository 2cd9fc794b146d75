/**
 * Days that a text tells in less than a date, and that excuse a title held on one of them: the head of a line or a section
 * in two digits each, `20.06.22:`, whose order nothing tells, and a day without a year in brackets behind a name, "(14
 * January)", which is of the year before as often as it is to come.
 */
import type { DateRange } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import { isCivil, printIso } from "../../../text/civil.ts";
import { blockAround } from "../../../text/sentences.ts";
import { lineAt } from "../../../text/tableRows.ts";
import { headingsOver } from "./sections.ts";

/** The days that the head of the line, of the paragraph or of the sections around a place may be. */
export function shortDaysOver({ document, date }: Analysis, offset: number): DateRange[] {
  const { text, mask } = document;
  const line = lineAt(text, offset);
  const block = blockAround(text, mask, offset);
  const heads = [line.start, block.start, ...headingsOver(document, offset).map(({ start }) => start)];
  for (const start of heads) {
    const days = shortDays(text.slice(start, start + LONGEST));
    if (days.length === 0) continue;
    const near = days.filter(({ first }) => isNear(first, date));
    return near.length > 0 ? near : days;
  }
  return [];
}

/** Whether the day is of the note's year or the one before. */
function isNear(day: string, own: string | null): boolean {
  const since = own === null ? Number.NaN : Number(own.slice(0, 4)) - Number(day.slice(0, 4));
  return since === 0 || since === 1;
}

/** In UTF-16 units. */
const LONGEST = 24;
const HEAD = /^[ \t>*_#|-]{0,10}(\d{1,2})([./-])(\d{1,2})\2(\d\d)[*_]{0,3}(?:[:.)|]|\s|$)/;

function shortDays(head: string): DateRange[] {
  const found = HEAD.exec(head);
  if (found === null) return [];
  const [a, b, c] = [Number(found[1]), Number(found[3]), Number(found[4])] as const;
  const orders = [
    [c, b, a],
    [c, a, b],
    [a, b, c],
  ] as const;
  return orders.flatMap(([of, month, day]) => {
    const year = 2000 + of;
    if (!isCivil(year, month, day)) return [];
    const iso = printIso(year, month, day);
    return [{ first: iso, last: iso }];
  });
}

/** The day a year before that of a date in brackets behind the name, where only the note lends it one to come. */
export function yearBefore(
  { document: { text }, date: own }: Analysis,
  { start, end, date: { basis, value } }: DateMentionLinked,
  nameEnd: number,
): DateRange | null {
  if (basis !== "note" || value === null || start < nameEnd || text[start - 1] !== "(" || text[end] !== ")")
    return null;
  const told = /^(\d{4})(-\d\d-\d\d)$/.exec(value);
  if (told === null || own === null || value <= own) return null;
  const iso = `${Number(told[1]) - 1}${told[2]}`;
  return { first: iso, last: iso };
}
