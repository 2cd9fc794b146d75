/**
 * What lends its year to a date in one sentence with it: a date that was told there before and is written in full. Which
 * anchor a date has at last, `anchors.ts` decides; how freely one sentence's date lends, `lending.ts`.
 */
import { civilOf } from "../../text/civil.ts";
import { type Anchor, type Anchors, anchorOf } from "./anchorTypes.ts";
import { isNaming } from "./carried.ts";
import type { Place } from "./layout.ts";
import { opensItem } from "./leapDay.ts";
import { type Lending, lendingOf } from "./lending.ts";
import type { Outlook, Told } from "./outlook.ts";
import { Grain } from "./period.ts";
import type { DateRecord } from "./record.ts";
import type { ParsedDate } from "./types.ts";

/** How far from the note's date a day of the sentence may be to be the time of speaking without a verb of speaking. */
export const CLOSE = 60;
/** Only what is written in full lends, and `this year`. */
export function lends(view: Outlook, told: Told): Lending {
  told.lending ??= lendingIn(view, told);
  return told.lending;
}

function lendingIn(view: Outlook, told: Told): Lending {
  const { expr, open } = told;
  if (open !== null || told.period.grain > Grain.year || told.period.last - told.period.first > 366)
    return "never";
  const isOfYear = expr.kind === "shift" && (expr.unit === "year" || expr.unit === "anniversary");
  const isMonth = expr.kind === "month" && expr.turn === -1; // "last June, days before it took over on July 1"
  const counted = (isOfYear && expr.from === "now") || isMonth || isOfThatYear(expr);
  if (told.basis !== "explicit" && !counted) return "never";
  return lendingOf(view.text, told.sentence(), told);
}

/** Whether a day or month points at a year told of: `Aug. 24 of that year`, `in March of the following year`. */
function isOfThatYear(expr: Told["expr"]): boolean {
  if (expr.kind !== "day" && expr.kind !== "month") return false;
  return expr.year !== null && typeof expr.year !== "number" && expr.year.from === "previous";
}

/** What lends to a date the date told in its sentence. */
export function sentenceBasis({ dateline }: Told): "dateline" | "sentence" {
  return dateline ? "dateline" : "sentence";
}

/** The date of the sentence, told before, that lends its year to a day or month. */
export function lendingInSentence(
  view: Outlook,
  date: DateRecord,
  base: Anchor | null,
  anchors: Anchors,
): Told | null {
  const { told } = view;
  let clause = date.end; // where the clause begins that lends nothing
  for (let i = told.length - 1; i >= 0 && i > told.length - IN_SENTENCE; i--) {
    const each = told[i]!;
    if (!isInSentence(each, date)) return null;
    if (base !== null && !view.narrative && view.text.startsWith(RECENTLY, date.start - RECENTLY.length))
      return null;
    if (i === told.length - 1 && isNextYear(view.text, each, date)) return each;
    if (lends(view, each) !== "freely" || (view.narrative && isNaming(view, each))) continue;
    if (base !== null && isStillToCome(each, date, base) && anchors.direction() < 0) continue;
    if (each.start > clause) continue;
    if (base !== null && !view.narrative && isInClause(view.text, each, date)) {
      clause = view.text.lastIndexOf(",", each.start);
      continue;
    }
    if (base === null || isLabel(view, each) || anchors.direction() <= 0) return each;
    if (each.period.last >= base.period.first - CLOSE) return each;
  }
  return null;
}

/** What stands before a day that lies shortly before the report, whatever year was told: `the 205 million it saw as recently as March 6`. */
const RECENTLY = "as recently as ";

/** Whether a year counted from the date before stands right in front of a day of it: `and the next year, on 1 September`. */
function isNextYear(text: string, { expr, end }: Told, { start }: ParsedDate): boolean {
  if (expr.kind !== "shift" || expr.unit !== "year" || expr.from === "now") return false;
  return start - end < 9 && /^,? (?:on |in |by )?(?:the )?$/.test(text.slice(end, start));
}

/** Whether a month of the year told of, which is the note's own, is not yet there: `of the 2024 election, when they met in November`. */
function isStillToCome({ period }: Told, { expr }: ParsedDate, base: Anchor): boolean {
  if (period.grain !== Grain.year || base.basis !== "note" || (expr.kind !== "month" && expr.kind !== "day"))
    return false;
  const { last } = base.period;
  return period.first <= last && last <= period.last && expr.month > civilOf(last).month;
}

/** How far before a date its relative clause may begin, and how many months behind it the sentence may still go on from it. */
const CLAUSE = 120;
const GOES_ON = 3;
const RELATIVE = /, (?:which|who|whose|where|the|an?|his|her|their)\b[^,;:—–]*$/;
const MAIN_VERB =
  /^, (?!(?:and|but|or|when|which|who|whose|where|as|before|after|then|until|while|with|to|in|on|at|by|for|from|the|an?|his|her|their|its|it|he|she|they|we|is|was|were|are|has|had|will)\b)[a-z]+ /;

/** Whether a report only looks back by a relative clause, and goes on from its own time behind it: `Smith, who was elected in November 2010, resigned in March`. */
function isInClause(text: string, told: Told, { expr }: ParsedDate): boolean {
  const { start, end, period } = told;
  if (text.charCodeAt(end) !== 0x2c || (expr.kind !== "month" && expr.kind !== "day")) return false;
  if (!MAIN_VERB.test(text.slice(end, end + CLAUSE))) return false;
  if (period.grain <= Grain.month && (expr.month + 12 - civilOf(period.first).month) % 12 <= GOES_ON)
    return false;
  const from = told.sentence().start;
  return RELATIVE.test(text.slice(from > start - CLAUSE ? from : start - CLAUSE, start));
}

/** Whether a year is the label of its line: `- 2019: …`. */
function isLabel({ text }: Outlook, { expr, start, end }: Told): boolean {
  return expr.kind === "year" && text.charCodeAt(end) === 0x3a && opensItem(text, start);
}

/** The month that a story's sentence told since the day that lends its year, and went on to: `on 2 June 1758; a siege, begun in December, was raised on 17 February`. */
export function monthSince({ told }: Outlook, lender: Told): Anchor | null {
  const last = told.at(-1)!;
  const { period, basis } = last;
  if (last === lender || last.expr.kind !== "month" || basis !== "sentence" || last.open !== null)
    return null;
  return period.first > lender.period.last ? anchorOf(period, basis, false, true) : null;
}

/** How many dates back those of a sentence are looked for. */
export const IN_SENTENCE = 8;

export function isInSentence(told: Told, place: Place): boolean {
  return told.paragraph === place.paragraph && told.start >= place.sentence().start;
}
