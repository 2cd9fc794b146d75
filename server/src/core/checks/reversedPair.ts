/**
 * Ranges whose ends are two dates of a text: `Start: … / End: …`, columns "From" and "To", "begins on … and ends on …".
 * Only what says which day is the first and which the last counts; ranges in one expression are the recogniser's.
 */
import type { Analysis } from "../link/analyse.ts";
import { columnAt } from "../link/eventContext.ts";
import type { DateMentionLinked } from "../link/mention.ts";
import { daysBetween, parseIso } from "../text/civil.ts";

/** How far the last day may stand from the first, and how far in front of that what it begins. */
const APART = 80;
const LEAD = 60;
/** How many days a range may fall whose years are not both written; of more it goes over New Year. */
const FALLS = 31;

/** The dates that are told to be a last day and lie before the first day told right before them, each with that. */
export function reversedPairs({
  document: { text },
  dates,
}: Analysis): (readonly [first: DateMentionLinked, last: DateMentionLinked])[] {
  const found: (readonly [DateMentionLinked, DateMentionLinked])[] = [];
  for (let i = 1; i < dates.length; i++) {
    const [first, last] = [dates[i - 1]!, dates[i]!];
    if (last.start - first.end > APART || !runsBack(first, last)) continue;
    const between = text.slice(first.end, last.start);
    const lead = text.slice(Math.max(0, first.start - LEAD), first.start);
    const isTold =
      (BEGINS.test(lead) && ENDS.test(between)) ||
      (BEGINNING.test(lead) && END.test(between)) ||
      (OVER_MARKUP.test(between) && STRETCH.test(lead)) ||
      (PLAIN.test(between) && PLAIN_STRETCH.test(lead) && !MOVED.test(lead)) ||
      (NEXT_CELL.test(between) &&
        FROM.test(columnAt(text, first.start) ?? "") &&
        TO.test(columnAt(text, last.start) ?? ""));
    if (isTold) found.push([first, last]);
  }
  return found;
}

/** Whether both are days, the second before the first. */
function runsBack({ date: a }: DateMentionLinked, { date: b }: DateMentionLinked): boolean {
  if (a.value === null || b.value === null || b.value >= a.value) return false;
  const [first, last] = [parseIso(a.value), parseIso(b.value)];
  if (first === null || last === null) return false;
  if (a.basis === "explicit" && b.basis === "explicit") return true;
  // "6 April to 5 April" is a year.
  const falls = daysBetween(last, first);
  return falls > 1 && falls <= FALLS;
}

/** `Start: `, `- **Begins**: `, `Start date | `. */
const BEGINNING =
  /(?:^|[\n,;|(])[^\S\n]*(?:[-*+][^\S\n]+)?[*_]{0,2}(?:start(?:s|ed|ing)?|begin(?:s|ning)?|from|opens|opening|arrival|arrives)(?: (?:date|day|on))?[*_]{0,2}[^\S\n]*[:|][*_]{0,2}[^\S\n]*$/i;
const END =
  /^[^\S\n]*[|,;]?[^\S\n]*\n?[^\S\n]*(?:[-*+|][^\S\n]+)?[*_]{0,2}(?:ends?|ended|ending|to|until|till|closes|closing|departure|departs)(?: (?:date|day|on))?[*_]{0,2}[^\S\n]*[:|][*_]{0,2}[^\S\n]*$/i;
/** "begins in Oslo on ", "will run from ". */
const BEGINS =
  /\b(?:begins?|began|starts?|started|opens?|opened|run(?:s|ning)? from|ran from)(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})?(?: on)? (?:the )?$/u;
const ENDS =
  /^,? (?:(?:and|but) )?(?:(?:will|is to|was to) )?(?:ends?|ended|closes?|closed|concludes?|concluded|finish(?:es|ed)?|lasts? until|lasted until|runs? until|ran until)(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})?(?: on)? (?:the )?$/u;
/** A range whose ends are links or emphasised: `[[2025-11-04]] to [[2025-11-06]]`, `**4 May** – **6 May**`. */
const OVER_MARKUP =
  /^(?=[*_\]=])(?:[*_]{1,3}|==|\]\]|\]\([^()\s]{0,60}\))(?: (?:to|until|till|through) | ?[–—~] ?|\/)(?:the )?(?:[*_]{1,3}|==|\[\[(?:[^[\]|\n]{0,60}\|)?|\[)$/;
/** "30 July to 13 July", which the recogniser leaves as two days: a day may be moved to another. */
const PLAIN = /^ (?:to|until|till|through) (?:the )?$/;
const MOVED =
  /\b(?:mov(?:e[ds]?|ing)|chang(?:e[ds]?|ing)|shift(?:s|ed)?|postpon(?:e[ds]?|ing)|reschedul(?:e[ds]?|ing)|correct(?:s|ed|ion)|amend(?:s|ed|ment)|updated?|brought|pulled|advanced|swap(?:s|ped)?|next)\b/i;
/** What stands before a stretch: the beginning of a line or cell, or a word of lasting and `from`; not `moved from`. */
const LASTING = String.raw`(?:(?:^|[\n|:(])[^\S\n]*(?:(?:[-*+]|\d{1,2}[.)])[^\S\n]+)?(?:from )?|\b(?:ran|runs?|running|held|lasts?|lasted|takes? place|took place|open|opened|closed|is|are|was|were|be|away|stays?|stayed|visits?|visited|talks|exercises?|summit|meeting|conference|forum|sessions?|in \p{Lu}[\p{L}.-]{1,20}) (?:from )?)`;
const STRETCH = new RegExp(String.raw`${LASTING}(?:[*_]{1,3}|==|\[\[(?:[^[\]|\n]{0,50}\|)?|\[)$`, "iu");
const PLAIN_STRETCH = new RegExp(`${LASTING}$`, "iu");
const NEXT_CELL = /^[^\S\n]*\|[^\S\n]*$/;
const FROM =
  /^\W*(?:from|start|starts|start (?:date|day)|begin|begins|beginning|first day|opens|arrival|arrives)\W*$/i;
const TO = /^\W*(?:to|until|till|end|ends|end (?:date|day)|last day|closes|departure|departs)\W*$/i;
