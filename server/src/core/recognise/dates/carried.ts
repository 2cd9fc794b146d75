/** Which of the dates that a text has told of carries over to the next one: the last that is fine enough and no aside. */
import { civilOf, dayNumber } from "../../text/civil.ts";
import { type Anchor, anchorOf, FARTHEST } from "./anchorTypes.ts";
import type { Place } from "./layout.ts";
import { backToTheme, beginningOfLead } from "./lead.ts";
import type { Outlook, Told } from "./outlook.ts";
import { dayPeriod, Grain, monthPeriod, type Period, spanOfDays } from "./period.ts";
import type { DateRecord } from "./record.ts";
import type { DateExpr } from "./types.ts";

/** How many years ahead of a story a year is one of another. */
const LATER_YEARS = 10;
/** How many days after the one told of last a story goes on, at most. */
const NEXT_DAYS = 62;

/**
 * The date that a story told of last. A year by itself in a sentence before, earlier than the story's or much later, is
 * an aside where the day plainly follows the day that was told before it.
 */
export function carriedOn(view: Outlook, date: DateRecord): Anchor | null {
  const told =
    beginningOfLead(view, date) ?? backToTheme(view, date) ?? endOf(view, date) ?? toldLast(view, date);
  return told === null ? null : atItsEnd(view, date, told);
}

/** The end of the year that the text told of last where it told of that; the year else, or what is no year. */
export function atItsEnd(view: Outlook, date: DateRecord, told: Anchor): Anchor {
  const { period, basis } = told;
  if (period.grain !== Grain.year || !isEnd(view, period)) return told;
  return (
    soonAfter(view, date, period) ?? anchorOf(monthPeriod(civilOf(period.first).year, 12), basis, false, true)
  );
}

/** How many days from the end of a stretch a day is still of its time. */
const AT_END = 31;

/** The end of the stretch told last, where a day or month falls into its time: `until the spring of 1945. On 21 April it fell`. */
function endOf({ told }: Outlook, date: DateRecord): Anchor | null {
  const last = told.at(-1);
  if (last === undefined || last.open !== "until" || last.basis !== "explicit") return null;
  const { period } = last;
  const expr = date.expr.kind === "range" ? date.expr.from : date.expr;
  if (last.section !== date.section || period.grain > Grain.season) return null;
  if ((expr.kind !== "day" && expr.kind !== "month") || expr.year !== null) return null;
  const day = dayNumber(civilOf(period.last).year, expr.month, expr.kind === "day" ? expr.day : 1);
  return day >= period.first - AT_END && day <= period.last + AT_END ? anchorOf(period, "section") : null;
}

/** The day or month told before the end of its year was foreseen, where a day follows it closely: `sworn in on April 17. By the end of the year ten million had fled. … on 28 April`. */
function soonAfter(view: Outlook, date: DateRecord, year: Period): Anchor | null {
  const before = carried(view, date, Grain.month, date.expr, false, true);
  const expr = date.expr.kind === "range" ? date.expr.from : date.expr;
  if (before === null || expr.kind !== "day") return null;
  const { first } = before.period;
  if (first < year.first || first > year.last) return null;
  const days = dayNumber(civilOf(first).year, expr.month, expr.day) - first;
  return days >= 0 && days <= NEXT_DAYS ? anchorOf(before.period, before.basis, false, true) : null;
}

/** Whether the text told of the end of a year: `by the end of the year`, `in late 1991`. */
function isEnd({ text, told }: Outlook, period: Period): boolean {
  for (let i = told.length - 1; i >= 0 && i > told.length - FARTHEST; i--) {
    const each = told[i]!;
    if (each.period !== period) continue;
    const { expr } = each;
    if (expr.kind === "year" && expr.part !== null) return expr.part === "late";
    return END.test(text.slice(Math.max(0, each.start - 24), each.start));
  }
  return false;
}

const END = /\b(?:by|until|at|towards?|near|before) the (?:end|close) of (?:the )?$/i;

function toldLast(view: Outlook, date: DateRecord): Anchor | null {
  const told = carried(view, date, Grain.year, date.expr, false, true);
  const expr = date.expr.kind === "range" ? date.expr.from : date.expr;
  if (told === null || told.basis === "sentence" || told.period.grain !== Grain.year || expr.kind !== "day")
    return told;
  const before = carried(view, date, Grain.month, date.expr, false, true);
  if (before === null) return told;
  const [aside, year] = [told, before].map(({ period }) => civilOf(period.first).year) as [number, number];
  if (aside >= year && aside <= year + LATER_YEARS) return told;
  const days = dayNumber(year, expr.month, expr.day) - before.period.first;
  return days >= 0 && days <= NEXT_DAYS ? before : told;
}

/** A year that only names a thing: `the pact of 1932`; behind more of them where it steps back: `by a secret treaty of 1873`. */
const NAMED = /\b(?:the|its|their|an?) [a-z]{3,20} of $/;
const NAMED_BEFORE = /\b(?:the|its|their|his|her|an?) (?:[A-Za-z-]{2,20} ){2,3}of $/;
const TIME_OF =
  /\b(?:summer|spring|autumn|fall|winter|end|beginning|start|middle|course|close|rest|half|part|night|years?|months?|weeks?|days?|quarter|season|January|February|March|April|May|June|July|August|September|October|November|December) of $/;

/**
 * The date told last in this section that is fine enough, and that is not `but` told before in the same words. A year
 * that names a thing gives way to a day or month that the paragraph tells before it. `opened`: whether the end of
 * `until 1998` counts within its sentence. `onward`: whether the sections before count too.
 */
export function carried(
  view: Outlook,
  place: Place,
  coarsest: Grain,
  but: DateExpr | null = null,
  opened = false,
  onward = false,
): Anchor | null {
  let named: Anchor | null = null;
  let aside: Anchor | null = null;
  let later: Period | null = null;
  for (let i = view.told.length - 1; i >= 0 && i > view.told.length - FARTHEST; i--) {
    const told = view.told[i]!;
    const period =
      coarsest === Grain.day ? dayOf(told) : coarsest === Grain.week ? weeksOf(told) : told.period;
    const here = told.paragraph === place.paragraph;
    if ((told.section !== place.section && !onward) || (named !== null && !here)) break;
    if (told.heading > 0 || isGloss(view, i)) continue;
    if (period.grain > coarsest) {
      if (told.open === null && !isToCome(view, period)) later ??= period;
      continue;
    }
    const same = here && told.start >= place.sentence().start;
    const ended = told.open !== null && here && i === view.told.length - 1;
    if (told.open !== null && !(opened && (same || ended))) continue;
    if (
      but !== null &&
      ((isSameStep(told.expr, but) && !isLast(view, told)) || (!here && isOtherMonth(told.expr, but)))
    )
      continue;
    if ((named ?? aside) !== null && period.grain > Grain.month) continue;
    if (later !== null && isPast(later, period, coarsest)) break;
    const anchor = anchorOf(period, same ? "sentence" : "section");
    if (named === null && isNaming(view, told)) named = anchor;
    else if (aside === null && !same && !isPointing(but) && isAside(view, i)) aside = anchor;
    else return anchor;
  }
  return named ?? aside;
}

/** Whether an expression points at the year told last, aside or not: `later that year`, `in that same month`, `that spring`. */
function isPointing(expr: DateExpr | null): boolean {
  return (
    expr !== null &&
    (expr.kind === "shift"
      ? (expr.unit === "year" || expr.unit === "month") && expr.by === 0 && expr.from === "previous"
      : expr.kind === "period" && expr.turn === 0 && expr.from === "previous")
  );
}

/** Whether a report only speaks of a time as one to come: `"The year 2000 will find us at peace," he said`. */
function isToCome({ note, narrative }: Outlook, { first }: Period): boolean {
  return note !== null && !narrative && first > note.period.last;
}

/** Whether a day of a month counted from now tells nothing of a day of this month in another paragraph: `지난달 29일`, then `17일부터`. */
function isOtherMonth(told: DateExpr, expr: DateExpr): boolean {
  return (
    expr.kind === "monthday" && told.kind === "monthday" && told.month !== null && told.month.from === "now"
  );
}

/** The day that `a week later` comes to where it was counted from a day; else the period as it is. */
function dayOf({ expr, period }: Told): Period {
  const counted = expr.kind === "shift" && expr.unit === "week" && expr.from === "previous" && expr.by !== 0;
  return counted && period.on !== null ? dayPeriod(period.on) : period;
}

/** A part of a month, from which weeks are counted, as a stretch of days: `By mid-April they were near. Two weeks later`. */
function weeksOf({ period }: Told): Period {
  const isPart = period.grain === Grain.month && period.last - period.first <= PART;
  return isPart ? spanOfDays(period.first, period.last, Grain.week) : period;
}

/** How many days the last part of a month has behind its first. */
const PART = 10;

/** How many days after a day the month or year told of since may begin, where a day counted from it is meant still. */
const SAME_DAYS = 31;

/** Whether the month or year told of since lies so far behind a day, or before it, that the text has left the day: then nothing counts from it. */
function isPast(since: Period, { first, last }: Period, coarsest: Grain): boolean {
  if (coarsest === Grain.day && since.first > last + SAME_DAYS) return true;
  return coarsest <= Grain.week && since.grain === Grain.month && since.last < first - SAME_DAYS;
}

/** Whether the date told as number `i` is that of another calendar or account, in brackets behind the one before: `28 June (17 June Old Style)`. */
function isGloss({ text, told }: Outlook, i: number): boolean {
  if (i === 0 || text.charCodeAt(told[i]!.start - 1) !== 0x28) return false;
  return told[i]!.start - told[i - 1]!.end <= 2 && told[i - 1]!.period.grain === Grain.day;
}

/** Whether the date told as number `i` steps back from the story: `Elections in February had brought them to power.` */
export function isAside({ text, told }: Outlook, i: number): boolean {
  const each = told[i]!;
  const { period } = each;
  const before = told[i - 1];
  if (before === undefined || before.section !== each.section) return false;
  if (before.expr.kind === "range" && before.paragraph !== each.paragraph) return false;
  if (before.period.grain > Grain.month) return false;
  const { start, end } = each.sentence();
  if (period.first > before.period.last)
    return (
      period.first > before.period.last + FORESEEN &&
      FORETOLD.test(text.slice(each.start > start + CLAUSE ? each.start - CLAUSE : start, each.start))
    );
  if (period.last >= before.period.first) return false;
  if (PLUPERFECT.test(text.slice(start, Math.min(end, start + LONGEST)))) return true;
  if (text.charCodeAt(each.end) !== 0x2c || before.start < start) return false;
  return ADDED.test(
    text.slice(before.end > each.start - CLAUSE ? before.end : each.start - CLAUSE, each.start),
  );
}

/** How far before its end a clause between commas may begin: `In April 1953 the Organization, broken up in 1950, met`. */
const CLAUSE = 80;
const ADDED = /, (?:who|which|whose|first|last|[a-z]{2,14}(?:ed|en|un|ught|ost|ade|eld|orn))\b[^,;:.–—]*$/;

/** How many days ahead of a story the end of what it tells of is foreseen: `it stayed in their hands until its evacuation in October 1883`. */
const FORESEEN = 366;
const FORETOLD =
  /\b(?:(?:until|till) (?:the|its|his|her|their|an?)|(?:who|which|that) (?:was|were) to|would (?:later|only|not)) [^,;:.–—]{2,50}$/;

/** How much of a sentence is looked at. */
const LONGEST = 400;
const PLUPERFECT =
  /\bhad (?:been |not |already |just |long |also |only |earlier |previously )?(?!some|one|none)(?:[a-z]{1,12}(?:ed|en|wn|un|nt|pt|ght|ld|ft|ung|ome|one|ade)|lost|won|met|set|put|cut|shut|led|struck|hit|begun|run|sunk)\b/;

/** Whether a sentence that looks no farther back begins with the date, so that a story goes on with it: `In December they struck`. */
export function leadsOn({ text }: Outlook, date: Place & { readonly start: number }): boolean {
  const { start, end } = date.sentence();
  if (date.start !== start + 3 || !(text.startsWith("In ", start) || text.startsWith("On ", start)))
    return false;
  return !PLUPERFECT.test(text.slice(start, Math.min(end, start + LONGEST)));
}

/** Whether the date is a year that only names a thing, or that a relative clause steps back to: `volunteers who had left in 1915 came home`. */
export function isNaming(view: Outlook, told: Told): boolean {
  if (told.expr.kind !== "year") return false;
  told.naming ??= namesThing(view, told);
  return told.naming;
}

function namesThing(view: Outlook, told: Told): boolean {
  const lead = view.text.slice(Math.max(told.sentence().start, told.start - CLAUSE), told.start);
  if (EARLIER.test(lead)) return true;
  if (TIME_OF.test(lead)) return false;
  return NAMED.test(lead) || (NAMED_BEFORE.test(lead) && stepsBack(view, told));
}

/** Whether a date lies before the day or month that its section told right before it. */
function stepsBack({ told }: Outlook, { start, section, period }: Told): boolean {
  for (let i = told.length - 1; i >= 0 && i > told.length - FARTHEST; i--) {
    const each = told[i]!;
    if (each.start >= start) continue;
    return each.section === section && each.period.grain <= Grain.month && period.last < each.period.first;
  }
  return false;
}

const EARLIER = /\b(?:who|whom|which|that) had [^,;:.()]{2,70}$/;

/** Whether it is `last year` in so many words, from which `the year before` counts on. */
function isLast({ text }: Outlook, { start }: Told): boolean {
  return text.startsWith("ast ", start + 1);
}

/** Whether both are `a year earlier`, or one of them `a year ago`: then both look back from the same date. */
export function isSameStep(a: DateExpr, b: DateExpr): boolean {
  return (
    a.kind === "shift" &&
    b.kind === "shift" &&
    (a.from === b.from || (a.unit === "year" && a.by === -1)) &&
    a.unit === b.unit &&
    a.by === b.by &&
    a.by < 0
  );
}
