/**
 * Lines of a timeline that tell when somebody entered an office: "- 25 July 2025: Seo Min-jun becomes minister", "| 25 July
 * 2025 | Seo Min-jun sworn in as minister |", "**25 July** – Seo Min-jun named minister" below the year's heading. What
 * prose says of it is in `termOfOffice.ts` and `predicate.ts`.
 */
import { daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import { datesIn, isLong } from "../../../link/passageDate.ts";
import { officeIn } from "../../../link/titleText.ts";
import { TermPart } from "../term.ts";
import { type Place, REACH } from "./place.ts";
import type { TitleOfTerm } from "./termOfOffice.ts";

/** The title behind a name that the line, which begins with a day, says its bearer entered; null for none. */
export function titleEntered(
  analysis: Analysis,
  { start, end, line }: Place,
  ownTitles: ReadonlySet<string>,
): TitleOfTerm | null {
  const { text } = analysis.document;
  if (text[end] !== " " || !"bistnae".includes(text[end + 1] ?? " ")) return null;
  const verb = ENTERS.exec(text.slice(end, end + LONGEST_VERB));
  if (verb === null || start - line.start > REACH) return null;
  const [day, other] = datesIn(analysis, { start: line.start, end: start });
  if (day === undefined || other !== undefined) return null;
  const days = day.date.value === null ? null : daysOf(day.date.value);
  if (days === null || isLong(days)) return null;
  if (!OPENING.test(text.slice(line.start, day.start)) || !PARTING.test(text.slice(day.end, start)))
    return null;
  const from = end + verb[0].length;
  const clause = CLAUSE.exec(text.slice(from, Math.min(line.end, from + REACH)))?.[0];
  const title =
    clause === undefined ? null : officeIn(text, { start: from, end: from + clause.length }, ownTitles);
  return title === null
    ? null
    : { title, day, part: TermPart.start, isChoice: verb.groups!.chosen !== undefined };
}

const LONGEST_VERB = 40;
const ENTERS =
  /^ (?:(?:(?:is |was )?sworn in|takes over|took over|takes office|took office) as |becom(?:es|ing) |became |(?<chosen>(?:is |was )?(?:re)?(?:named|appointed|elected|made) (?:as )?))(?:the )?/;
/** The mark of an item or a cell in front of the day. */
const OPENING = /^[^\p{L}\p{N}]*(?:(?:on|in) )?$/iu;
/** Between the day and the name: a colon, a dash, a cell, emphasis that closes and opens. */
const PARTING = /^[*_]{0,3}(?::| [\u2013\u2014-]|,| ?\|)[*_]{0,3} [*_[]{0,4}$/;
/** Up to the mark that ends a clause; the dots of "U.S." end none. */
const CLAUSE = /^(?:[^,;.()!?|\n\u2013\u2014]|(?<=(?<!\p{L})\p{Lu})\.(?=\p{Lu}\.| \p{L}))+/u;
