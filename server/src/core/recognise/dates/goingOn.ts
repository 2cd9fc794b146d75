/** What a text without a date of its own goes on with: the date that it told of last. */
import { civilOf, dayNumber, hasDay, weekdayOf } from "../../text/civil.ts";
import { type Anchor, type Anchors, anchorOf, FARTHEST } from "./anchorTypes.ts";
import { atItsEnd, isAside, isNaming, isSameStep, leadsOn } from "./carried.ts";
import { lends } from "./inSentence.ts";
import { backToTheme, beginningOfLead } from "./lead.ts";
import type { Outlook, Told } from "./outlook.ts";
import { Grain } from "./period.ts";
import type { DateRecord } from "./record.ts";
import type { ParsedDate } from "./types.ts";

/**
 * What a text without a date of its own told of last, where it plainly goes on with it: in the paragraph or the one
 * before. A weekday goes on from a day of its paragraph; a year lends itself only to what is told as past, and not
 * where it is mere background.
 */
export function goesOn(view: Outlook, date: DateRecord, anchors: Anchors): Anchor | null {
  const beginning = beginningOfLead(view, date) ?? backToTheme(view, date);
  if (beginning !== null) return beginning;
  const weekday = date.weekday !== null || date.expr.kind === "weekday";
  let aside: Anchor | null = null;
  for (let i = view.told.length - 1; i >= 0 && i > view.told.length - FARTHEST; i--) {
    const told = view.told[i]!;
    const { section, paragraph } = told;
    if (section !== date.section || paragraph < date.paragraph - 1) return aside;
    if (weekday && paragraph < date.paragraph && !isOfSameWeeks(view.text, told, date)) return aside;
    if (told.heading > 0 || told.open !== null || isSameStep(told.expr, date.expr)) continue;
    const { period, basis } = told;
    if (period.grain > (date.expr.kind === "weekday" ? Grain.day : Grain.year)) continue;
    if (basis === "explicit" && lends(view, told) === "never") continue;
    if (period.grain > Grain.month && anchors.direction() > 0) return aside;
    const same = paragraph === date.paragraph && told.start >= date.sentence().start;
    const anchor = atItsEnd(
      view,
      date,
      anchorOf(period, same ? "sentence" : "section", leadsOn(view, date), true),
    );
    if (aside !== null || !(isNaming(view, told) || (!same && isAside(view, i)))) return anchor;
    aside = anchor;
  }
  return aside;
}

/** How many days from a day or week that leads the text a day with its weekday is of the same time. */
const SAME_WEEKS = 31;

/** The end of a line by itself, which ends no sentence. */
const ENDS_LEAD = /[^\S\n]{0,4}(?:[^\n.!?]{0,40}[^\n.!?\s])?[^\S\n]{0,4}\n[^\S\n]{0,4}\n/y;

/**
 * Whether a day with its weekday goes on with one of the paragraph before: a day or week in full of a line by itself
 * (`Calls, week of 27 October 2025`), or a day that falls on the weekday beside it.
 */
function isOfSameWeeks(text: string, told: Told, { expr }: ParsedDate): boolean {
  const { period, basis } = told;
  if (expr.kind !== "day" || expr.year !== null || period.grain > Grain.week || told.open !== null)
    return false;
  const fits = told.weekday !== null && weekdayOf(period.first) === told.weekday.day;
  ENDS_LEAD.lastIndex = told.end;
  if (basis === "explicit" ? !ENDS_LEAD.test(text) : !fits) return false;
  const { year } = civilOf(period.first);
  if (!hasDay(year, expr.month, expr.day)) return false;
  return Math.abs(dayNumber(year, expr.month, expr.day) - period.first) <= SAME_WEEKS;
}
