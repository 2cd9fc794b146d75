/**
 * Pages about a meeting: under a heading, or below a line, that is its name alone, the day that the page tells for it:
 * "# 57th SCM", then "Held on DATE", "The meeting was held on DATE", "Date: DATE"; or "FORUM, PLACE, DATE" by itself.
 */
import type { SourceDocument } from "../text/document.ts";
import { unmarked } from "./eventMarkup.ts";
import { DAY } from "./eventWords.ts";
import type { DateMentionLinked } from "./mention.ts";

/** How far below the name the day may stand. */
const REACH = 240;
/** The line in front of the name: a heading's marks, or a label; then its number. */
const TITLE =
  /(?:^|\n)(?:#{1,6} |[-*] )?(?:[*_]{0,2}(?:event|meeting|forum|summit|conference|title|name|what)(?::[*_]{0,2}|[*_]{0,2}:) )?[*_]{0,2}(?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/i;
/** What makes it a title: the marks or the label. */
const MARKED = /(?:^|\n)(?:#{1,6} |(?:[-*] )?[*_]{0,2}\p{L}{4,10}(?::|[*_]{1,2}:))[^\n]*$/u;
const PLACE = "(?: (?:in|at) \\p{Lu}[\\p{L}.'’-]{1,20}(?:,? \\p{Lu}[\\p{L}.'’-]{1,20}){0,2})?";
/** What stands between the title and its day; a label that may be that of the note's own day needs the place of the meeting beside it. */
const LABELLED =
  /^\s*\n(?:[-*]?[^\S\n]?\p{L}{3,12}: [^\n]{1,60}\n){0,3}(?:[-*] )?(?:(when|held)|dates?|days?):[^\S\n]*$/iu;
const PLACED =
  /^[^\n]{0,40}\n(?:[-*] )?(?:[*_]{2})?(?:place|location|venue|where|city|host(?:ed by)?|chair)(?:[*_]{2})?:/i;
const PLACED_BEFORE = /\n(?:[-*] )?(?:place|location|venue|where|city|host(?:ed by)?|chair): /i;
const HELD = new RegExp(
  `^\\s*\\n\\s*(?:(?:It|(The) (?:summit|meeting|forum|conference|dialogue|congress|session|symposium|talks)) (?:was |were )?(?:held|convened|hosted|took place|opened|met)|Held|Convened|Hosted)${PLACE} (?:on|from) (?:the )?$`,
  "u",
);

/** How far behind the day its sentence, or the next line, is looked at. */
const BEHIND = 100;
/** What makes it another meeting than that of the page: "between A and B", "on its margins". */
const BESIDE = /^[^.!?\n]*\b(?:between|with|among|margins?|sidelines|fringes|bilateral(?:ly)?)\b/i;

/** Whether the name from `head` to `end` is the title of a page or part that tells the day of its meeting. */
export function isOfPage(
  { text, ownDate }: SourceDocument,
  head: number,
  end: number,
  date: DateMentionLinked,
): boolean {
  const { value } = date.date;
  if (value === null || value === ownDate || date.start < end || date.start - end > REACH) return false;
  const written = text.slice(end, date.start);
  if (!written.includes("\n")) return false;
  const between = unmarked(written).replaceAll("**", "");
  const behind = text.slice(date.end, date.end + BEHIND);
  const held = HELD.exec(between);
  if (held === null ? !isLabelled(between, behind) : held[1] !== undefined && BESIDE.test(behind))
    return false;
  const lead = text.slice(Math.max(0, head - 80), head);
  return TITLE.test(lead) && MARKED.test(lead.slice(lead.lastIndexOf("\n") + 1));
}

/** Whether a paragraph is nothing but a meeting, its place and a day in full: "FORUM, Kuala Lumpur, 31 October 2025". */
export function isPlaceAndDay(
  text: string,
  head: number,
  end: number,
  { start, end: to, date }: DateMentionLinked,
): boolean {
  if (date.value === null || !DAY.test(date.value) || date.basis !== "explicit" || start - end > REACH)
    return false;
  if (!/^, \p{Lu}[\p{L}.'’ -]{1,40}, $/u.test(text.slice(end, start))) return false;
  return (
    /(?:^|\n[^\S\n]*\n)$/.test(text.slice(Math.max(0, head - BEHIND), head)) &&
    /^[^\S\n]*[.]?[^\S\n]*(?:\n[^\S\n]*(?:\n|$)|$)/.test(text.slice(to, to + BEHIND))
  );
}

/** `Last edition: Kuala Lumpur, `, `Last held: `, below the name: of the forum's own meeting. */
const LATEST =
  /^\s*\n(?:[-*]?[^\S\n]?\p{L}{3,12}: [^\n]{1,60}\n){0,3}(?:[-*] )?(?:[Ll]ast|[Ll]atest|[Mm]ost recent) (?:edition|meeting|session|summit|held|met|convened): ?(?:(?:in |at )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}, )?(?:on )?$/u;

function isLabelled(between: string, behind: string): boolean {
  if (LATEST.test(between)) return true;
  const label = LABELLED.exec(between);
  if (label === null) return false;
  return label[1] !== undefined || PLACED.test(behind) || PLACED_BEFORE.test(between);
}
