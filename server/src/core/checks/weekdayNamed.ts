/**
 * Weekdays that are part of a name in front of a date: a newspaper's (`Herald Sun, 18 June 2008`, `Mail on Sunday`,
 * `Chr. Sci. Mon.`) or a day's that history knows (`Red Sunday (April 24, 1915)`). They tell nothing of the date.
 */
import type { Span } from "../text/span.ts";

/** How far before the weekday the rest of the name may begin. */
const REACH = 24;
/** A capitalised word right before `Sun`, which ends no phrase and is no month, or the article of a paper. */
const PAPER =
  /(?:(?<![\p{L}.])[Tt]he|(?<!\p{L})(?!(?:On|By|Due|Until|Since|From|And|Next|Last|This)(?!\p{L}))\p{Lu}\p{Ll}[\p{L}'’-]{1,16}) $/u;
const SUNDAY_PAPER = /(?<!\p{L})(?:Mail|Scotland|Independent|Wales|Ireland|Sport) on $/u;
/** An abbreviated word, as in the title of a journal: `Sci. Mon.` */
const SHORT_TITLE = /(?<!\p{L})\p{Lu}\p{Ll}{1,6}\. $/u;
const NAMED_DAY = /(?<!\p{L})(?:Black|Bloody|Blue|Brown|Dark|Golden|Orange|Red|White|Velvet) $/u;

/** Whether a weekday is the end of such a name. */
export function isOfName(text: string, weekday: Span): boolean {
  const before = text.slice(Math.max(0, weekday.start - REACH), weekday.start);
  if (!before.endsWith(" ")) return false;
  const written = text.slice(weekday.start, weekday.end);
  if (written === "Sun") return PAPER.test(before);
  if (written === "Sunday" && SUNDAY_PAPER.test(before)) return true;
  const isShort = written.endsWith(".") || text.charCodeAt(weekday.end) === 0x2e;
  if (isShort && SHORT_TITLE.test(before)) return true;
  return NAMED_DAY.test(before);
}
