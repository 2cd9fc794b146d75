/** Resolves the dates of a text one after the other, each against those before it, headings, datelines and the note. */
import { weekdayOf } from "../../text/civil.ts";
import type { ProseMask } from "../../text/mask.ts";
import { PassageAnchors } from "./anchors.ts";
import { type Anchor, type Anchors, anchorOf, dated, FARTHEST, type Resolved } from "./anchorTypes.ts";
import { inYear } from "./changedExpressions.ts";
import { standsInDayFirstLanguage } from "./dayFirst.ts";
import { depthOfSection, type Place, Places } from "./layout.ts";
import { dayOfHeading, leapDay } from "./leapDay.ts";
import { isNarrative } from "./narrative.ts";
import { hasOneReading, orderOf, readingsOf, withOrder } from "./numericOrder.ts";
import { type Outlook, standing, type Told, toldOf } from "./outlook.ts";
import { edtfOf, Grain, type Period, shifted } from "./period.ts";
import { amongResults } from "./reported.ts";
import { resolve } from "./resolve.ts";
import { fittingWeekday, goneOn } from "./story.ts";
import { dateByTitle } from "./titleYear.ts";
import type { DateExpr, DateMention, DateOrder, ParsedDate } from "./types.ts";

/** An expression that looks ahead is told of again where a date after it lies so many days beyond it. */
const FAR = 21;

export function settle(
  text: string,
  mask: ProseMask,
  parsed: readonly ParsedDate[],
  note: Anchor | null,
  order: DateOrder,
): DateMention[] {
  const places = new Places(text, mask, parsed);
  const settled = orderOf(parsed, order, note === null ? null : note.period.first);
  const view: Outlook = {
    text,
    note,
    narrative: isNarrative(parsed, note),
    told: [],
    headings: [],
    dateline: null,
    theme: null,
  };
  const mentions: DateMention[] = [];
  let anchors: PassageAnchors | null = null;
  let section = 0;
  for (let i = 0; i < parsed.length; i++) {
    const date = parsed[i]!;
    const place = places.at(i);
    for (; section < place.section; section++) {
      view.dateline = null;
      view.headings.length = Math.min(view.headings.length, depthOfSection(text, mask, section + 1));
    }
    const expr = withOrder(date, orderAt(text, date, settled));
    dateByTitle(view, mask, date, expr, place);
    const lent = lentYear(text, parsed, places, i, expr);
    if (anchors === null) anchors = new PassageAnchors(view, date, place);
    else anchors.meet(date, place);
    let found = lent === null ? null : inLentYear(expr, lent, anchors);
    if (lent === null) {
      found = resolveIn(view, parsed, places, i, place, expr, anchors);
      found = toldAgain(view, parsed, places, i, expr, found) ?? found;
    }
    if (found === null && isDropped(expr)) continue;
    mentions.push(mentionOf(date, expr, found, lent !== null || isSureOfYear(view, place, expr, found)));
    if (found !== null && found.fault === null)
      remember(view, toldOf(date, place, found.period, found.basis));
  }
  return mentions;
}

/** What the text's own dates do not tell, its language may. */
function orderAt(text: string, date: ParsedDate, settled: DateOrder): DateOrder {
  const { expr } = date;
  if (settled !== "unknown" || expr.kind !== "numeric" || hasOneReading(expr)) return settled;
  return standsInDayFirstLanguage(text, date) ? "day-first" : settled;
}

/** Whether an expression that nothing resolves is none: `the same day` of no day, `in two weeks` of the past. */
function isDropped(expr: DateExpr): boolean {
  if (expr.kind === "monthday" || expr.kind === "reported") return true;
  if (expr.kind === "range") return expr.from.kind === "monthday";
  return expr.kind === "shift" && (expr.from !== "now" || expr.ahead === true);
}

function resolveIn(
  view: Outlook,
  parsed: readonly ParsedDate[],
  places: Places,
  i: number,
  place: Place,
  expr: DateExpr,
  anchors: Anchors,
): Resolved | null {
  const date = parsed[i]!;
  const fault = dayOfHeading(view, date, expr) ?? leapDay(view, date, expr);
  if (fault !== null) return fault === "none" ? null : fault;
  const own = amongResults(view, date, place, expr, resolve(expr, anchors));
  const found = goneOn(view, place, expr, anchors, own);
  const likely = found !== own && contradicts(date, found) ? own : found;
  return fittingWeekday(view, parsed, places, i, place, expr, likely);
}

/** A day or month in the year of the dates that it is listed with. */
function inLentYear(expr: DateExpr, year: number, anchors: Anchors): Resolved | null {
  if (expr.kind !== "day" && expr.kind !== "month") return null;
  const found = resolve(expr.kind === "day" ? inYear(expr, year) : inYear(expr, year), anchors);
  return found !== null && found.fault === null ? dated(found.period, "sentence") : found;
}

/** Whether a day falls on another weekday than the one written beside it. */
function contradicts({ weekday }: ParsedDate, found: Resolved | null): boolean {
  return (
    weekday !== null &&
    found !== null &&
    found.fault === null &&
    weekdayOf(found.period.first) !== weekday.day
  );
}

/** How many dates behind one may be of its list. */
const LISTED = 4;

/** The year of the dates that this one is listed with: `October 28, 30 and November 3, 2025`. */
function lentYear(
  text: string,
  parsed: readonly ParsedDate[],
  places: Places,
  i: number,
  expr: DateExpr,
): number | null {
  if ((expr.kind !== "day" && expr.kind !== "month") || expr.year !== null) return null;
  let turns = 0;
  for (let at = i, last = expr; at < i + LISTED && at + 1 < parsed.length; at++) {
    const next = parsed[at + 1]!;
    const { expr: other } = next;
    if (other.kind !== expr.kind || next.start - parsed[at]!.end > 8) return null;
    if (places.paragraph(i) !== places.paragraph(at + 1)) return null;
    if (other.month < last.month) turns++;
    if (
      next.start - parsed[at]!.end < SHORTEST_JOINT ||
      !LIST_JOINT.test(text.slice(parsed[at]!.end, next.start))
    )
      return null;
    if (typeof other.year === "number") return other.year - turns;
    if (other.year !== null) return null;
    last = other;
  }
  return null;
}

/** A comma and a space. */
const SHORTEST_JOINT = 2;
const LIST_JOINT = /^(?:,|,? (?:and|or|&)) (?:on )?$/;

/**
 * `next week` of a paragraph that later gives the days of the same plan, far from the note's date: the paragraph is of
 * another date than the note, and the period is the one that holds those days.
 */
function toldAgain(
  view: Outlook,
  parsed: readonly ParsedDate[],
  places: Places,
  i: number,
  expr: DateExpr,
  found: Resolved | null,
): Resolved | null {
  if (expr.kind !== "shift" || expr.from !== "now" || expr.by !== 1) return null;
  if (found === null || found.fault !== null || found.basis !== "note") return null;
  const paragraph = places.paragraph(i);
  if (places.paragraph(i - 1) === paragraph || places.paragraph(i + 1) !== paragraph) return null;
  const next = parsed[i + 1]!;
  const first = next.expr.kind === "range" ? next.expr.from : next.expr;
  if (
    first.kind !== "day" ||
    next.open !== null ||
    /\b(?:by|before|after)\s+$/i.test(view.text.slice(Math.max(0, next.start - 8), next.start))
  )
    return null;
  const anchors = new PassageAnchors(view, next, places.at(i + 1));
  const days = resolve(next.expr, anchors);
  if (days === null || days.fault !== null || days.period.first <= found.period.last + FAR) return null;
  const by = anchors.direction() < 0 ? expr.by : 0;
  return dated(shifted(days.period.first, expr.unit, by, expr.part), "section");
}

function remember(view: Outlook, told: Told): void {
  // Nobody looks farther back; what is dropped need not be kept until the end.
  if (view.told.push(told) > 4 * FARTHEST) view.told.splice(0, 3 * FARTHEST);
  const { place, period } = told;
  if (place.heading > 0) {
    if (period.grain > Grain.year || !datesHeading(view.text, told)) return;
    view.headings.length = Math.min(view.headings.length, place.heading);
    while (view.headings.length < place.heading) view.headings.push(null);
    view.headings.push(anchorOf(period, "heading"));
  } else if (place.dateline) view.dateline = anchorOf(period, "dateline");
}

/**
 * A heading's date dates what follows where it is the heading; a day or month also where it begins or ends it. One
 * within its words does not, nor a year beside other words.
 */
function datesHeading(text: string, { date, place, period }: Told): boolean {
  const { start, end } = place.sentence();
  const before = text.slice(start, date.start);
  const [begins, ends] = [NO_WORD.test(before), NO_WORD.test(text.slice(date.end, end))];
  if (period.grain > Grain.month && !(begins && ends)) return false;
  return begins || (ends && !/\b(?:since|until|before|after|by|the)\s+$/i.test(before));
}

const NO_WORD = /^[^\p{L}\p{N}]*$/u;

/** How many days from where it has its year from a day is surely of that year. */
const SURELY_NEAR = 75;

/** How many days from a day whose year is sure one is of that year, and how many dates before it that is looked for. */
const CLOSELY = 31;
const BEFORE = 6;

/** Whether the day lies closely around one whose year is no guess, a little before. */
function isNearSure({ told }: Outlook, place: Place, period: Period): boolean {
  for (let i = told.length - 1; i >= 0 && i >= told.length - BEFORE; i--) {
    const { date, period: other, place: there, basis } = told[i]!;
    if (there.section !== place.section || there.paragraph < place.paragraph - 1) return false;
    if (basis === "section" || basis === "sentence" || other.grain > Grain.day || date.open !== null)
      continue;
    return Math.abs(period.first - other.first) <= CLOSELY;
  }
  return false;
}

function isSureOfYear(view: Outlook, place: Place, expr: DateExpr, found: Resolved | null): boolean {
  if (found === null || found.fault !== null) return false;
  if (expr.kind === "monthday" && found.basis === "sentence") return isNearSure(view, place, found.period);
  switch (found.basis) {
    case "explicit":
      return true;
    case "section":
      return isNearSure(view, place, found.period);
    case "sentence": {
      const told = view.told.at(-1);
      return (
        told !== undefined &&
        told.place.paragraph === place.paragraph &&
        told.basis !== "section" &&
        isNear(found.period, told.period)
      );
    }
    default: {
      const base = standing(view);
      if (base !== null && (isNear(found.period, base.period) || isWithin(found.period, base))) return true;
      return isNearSure(view, place, found.period);
    }
  }
}

function isNear(found: Period, { grain, first }: Period): boolean {
  return grain < Grain.year && Math.abs(found.first - first) <= SURELY_NEAR;
}

function isWithin({ first, last }: Period, { period, basis }: Anchor): boolean {
  return basis === "heading" && first >= period.first && last <= period.last;
}

function mentionOf(
  date: ParsedDate,
  expr: DateExpr,
  found: Resolved | null,
  yearIsSure: boolean,
): DateMention {
  return {
    start: date.start,
    end: date.end,
    value: found === null || found.fault !== null ? null : edtfOf(found.period, date.open),
    basis: found === null ? null : found.basis,
    weekday: date.weekday,
    lastWeekday: date.lastWeekday,
    dayNumber: date.dayNumber,
    yearIsSure,
    fault: found === null ? null : found.fault,
    readings: expr.kind === "numeric" ? readingsOf(expr) : null,
  };
}
