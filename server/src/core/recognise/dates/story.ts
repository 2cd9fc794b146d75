/**
 * Second thoughts about a day or month that has no year. A passage that looks back goes on from the last day its
 * paragraph wrote in full; and a weekday beside a day is evidence: the year is the nearest one in which it fits.
 */
import { civilOf, dayNumber, isCivil, weekdayOf } from "../../text/civil.ts";
import { standsAt, unitsOf } from "../../text/units.ts";
import {
  type Anchor,
  type Anchors,
  anchorOf,
  type Dated,
  dated,
  FARTHEST,
  type Resolved,
} from "./anchorTypes.ts";
import { yearIn } from "./changedExpressions.ts";
import { CLOSE, lends } from "./inSentence.ts";
import type { Place } from "./layout.ts";
import { SAME_STORY } from "./nearest.ts";
import { type Outlook, standing, type Told } from "./outlook.ts";
import { dayPeriod, Grain } from "./period.ts";
import type { DateRecord } from "./record.ts";
import { resolve } from "./resolve.ts";
import { isOfOpening } from "./sureYear.ts";
import type { DateExpr } from "./types.ts";

/** From how far on from the note a weekday may mean the year before or after the note's. */
const DISTANT = 100;
/** How many days from the note a day stands beside it, and how far on its namesake of another year is not meant then. */
const BESIDE = 31;
const FAR_AHEAD = 180;
/** How many days from what a paragraph told a day of the same time is. */
const SAME_TIME = 62;
/** How many dates behind one are looked at. */
const BEHIND = 3;

/**
 * What the note's date says, or, where that lies after the note or well before it and the passage looks back, the
 * next such day after the one that the paragraph told of in full.
 */
export function goneOn(
  view: Outlook,
  place: Place,
  expr: DateExpr,
  anchors: Anchors,
  found: Resolved | null,
): Resolved | null {
  if (found === null || found.fault !== null || !lacksYear(expr)) return found;
  const base = standing(view);
  if (base === null || found.basis !== base.basis) return found;
  const { first, last } = base.period;
  if (found.period.first <= last && found.period.last >= first - CLOSE) return found;
  if (anchors.direction() >= 0) return found;
  const own = lastDay(view, place);
  const from = own ?? storyBefore(view, place, first);
  if (from === null) return found;
  const other = resolve(expr, new InCalendar(anchors, from));
  if (other === null || other.fault !== null) return found;
  const { period } = other;
  const follows =
    period.last >= from.period.first &&
    period.first - from.period.last <= (own === null ? GOES_ON : SAME_STORY);
  return follows && period.first <= last ? other : found;
}

/** The same anchors, but for the date that lends its year. */
class InCalendar implements Anchors {
  readonly ends: boolean;
  readonly #anchors: Anchors;
  readonly #calendar: Anchor;

  constructor(anchors: Anchors, calendar: Anchor) {
    this.ends = anchors.ends;
    this.#anchors = anchors;
    this.#calendar = calendar;
  }

  now(): Anchor | null {
    return this.#anchors.now();
  }

  calendar(): Anchor {
    return this.#calendar;
  }

  previous(grain: Grain): Anchor | null {
    return this.#anchors.previous(grain);
  }

  direction(): -1 | 0 | 1 {
    return this.#anchors.direction();
  }

  directionNear(words: number): -1 | 0 | 1 {
    return this.#anchors.directionNear(words);
  }

  quarter(): Anchor | null {
    return this.#anchors.quarter();
  }

  fiscalStart(): number | null {
    return this.#anchors.fiscalStart();
  }
}

/** How many days after the last one of a paragraph before a story may go on. */
const GOES_ON = 62;
/** How many days before the note a story lies that goes on from paragraph to paragraph. */
const LONG_AGO = 366;

/** The date told last, in a paragraph before, where it is of a story of long ago. */
function storyBefore({ told }: Outlook, place: Place, note: number): Anchor | null {
  const last = told.at(-1);
  if (last === undefined || last.section !== place.section || last.open !== null) return null;
  if (last.paragraph === place.paragraph) return null;
  if (last.basis !== "section" && last.basis !== "sentence" && last.basis !== "explicit") return null;
  if (last.period.grain > Grain.month || last.period.last > note - LONG_AGO) return null;
  return anchorOf(last.period, "section", true);
}

function lacksYear(expr: DateExpr): boolean {
  if (expr.kind === "range") return lacksYear(expr.from) && lacksYear(expr.to);
  return (expr.kind === "day" || expr.kind === "month") && expr.year === null && expr.turn === null;
}

/** The day written in full that the paragraph told of last, or the year or month that a sentence of it began with; null where another month was told since. */
function lastDay(view: Outlook, place: Place): Anchor | null {
  const units = unitsOf(view.text);
  for (let i = view.told.length - 1; i >= 0 && i > view.told.length - FARTHEST; i--) {
    const told = view.told[i]!;
    if (told.paragraph !== place.paragraph) return null;
    if (isOfNow(told)) return null;
    const { expr } = told;
    const opens = standsAt(units, told.start - 3, "In ");
    const isMonth = expr.kind === "month" && typeof expr.year === "number";
    if (!opens && !isMonth && expr.kind !== "day") continue;
    if (lends(view, told) === "never") continue;
    if (isMonth && !opens) return null;
    return anchorOf(told.period, "section", true);
  }
  return null;
}

/** Whether the text came back to its own time: `earlier this month`, `on Friday`. */
function isOfNow({ expr, basis }: Told): boolean {
  const isCounted = expr.kind === "shift" && expr.unit !== "year" && expr.from === "now";
  return isCounted && (basis === "note" || basis === "dateline");
}

/** The day in the nearest year that the text speaks of in which it falls on its weekday; as it was where there is none. */
export function fittingWeekday(
  view: Outlook,
  parsed: readonly DateRecord[],
  index: number,
  place: Place,
  expr: DateExpr,
  found: Resolved | null,
): Resolved | null {
  const { weekday } = parsed[index]!;
  if (weekday === null || found === null || found.fault !== null) return found;
  if (expr.kind === "monthday" && expr.month === null) return fittingMonth(expr.day, weekday.day, found);
  if (expr.kind !== "day" || expr.year !== null || weekdayOf(found.period.first) === weekday.day)
    return found;
  const { first } = found.period;
  if (
    isOfNeighbours(view, place, found) ||
    (found.basis === "sentence" && isOfOpening(view, place, found.period))
  )
    return found;
  const note = standing(view)?.period ?? null;
  const isNear = note !== null && Math.abs(first - note.first) <= BESIDE;
  let nearest: number | null = null;
  for (const year of yearsOf(view, parsed, index, place, first)) {
    if (!isCivil(year, expr.month, expr.day)) continue;
    const day = dayNumber(year, expr.month, expr.day);
    if (weekdayOf(day) !== weekday.day || (isNear && day - first > FAR_AHEAD)) continue;
    if (nearest === null || Math.abs(day - first) < Math.abs(nearest - first)) nearest = day;
  }
  return nearest === null ? found : dated(dayPeriod(nearest), found.basis);
}

/** How many days from one whose weekday is right a day is of the same year, and how many dates before it that is looked for. */
const BY_NEIGHBOUR = 31;
const NEIGHBOURS = 4;

/**
 * Whether the year is that of a month or day that the sentence writes in full, or of a day close by that is written in
 * full or falls on the weekday beside it.
 */
function isOfNeighbours({ told }: Outlook, place: Place, { period: { first }, basis }: Dated): boolean {
  let isOpen = true;
  for (let i = told.length - 1; i >= 0 && i >= told.length - NEIGHBOURS; i--) {
    const each = told[i]!;
    const { period, basis: own } = each;
    if (each.paragraph !== place.paragraph) return false;
    const isHere = each.start >= place.sentence().start;
    if (each.open !== null || period.grain > Grain.month || Math.abs(period.first - first) > BY_NEIGHBOUR) {
      isOpen &&= !isHere || period.grain > Grain.year;
      continue;
    }
    if (isOpen && own === "explicit" && period.grain < Grain.month) return true;
    if (basis === "sentence" && own === "explicit" && isHere) return true;
    const isBeside = each.weekday !== null && each.expr.kind === "day";
    if (isBeside && weekdayOf(period.first) === each.weekday!.day) return true;
  }
  return false;
}

/** The day of this number on its weekday in the month found, the one before or the next; as it was where none has it. */
function fittingMonth(day: number, weekday: number, found: Dated): Dated {
  if (found.basis === "heading" || weekdayOf(found.period.first) === weekday) return found;
  const { year, month } = civilOf(found.period.first);
  for (const months of [year * 12 + month - 2, year * 12 + month]) {
    const [of, index] = [Math.floor(months / 12), (months % 12) + 1];
    if (!isCivil(of, index, day)) continue;
    const there = dayNumber(of, index, day);
    if (weekdayOf(there) === weekday) return dated(dayPeriod(there), found.basis);
  }
  return found;
}

/**
 * The note's year; years either side where the day lies far from the note and no heading writes the year; the years of the paragraph, with those
 * either side where they are not the note's; the year told last before the paragraph, those of headings, and the one
 * that the text names again and again.
 */
function yearsOf(
  view: Outlook,
  parsed: readonly DateRecord[],
  index: number,
  place: Place,
  found: number,
): Set<number> {
  const years = new Set<number>();
  const base = standing(view);
  const own = base === null ? null : civilOf(base.period.first).year;
  if (view.note !== null) years.add(civilOf(view.note.period.first).year);
  if (own !== null) years.add(own);
  const theme = view.traits.theme();
  if (theme > 0) years.add(theme);
  const isWritten = base !== null && base.basis === "heading" && base.period.grain >= Grain.year;
  if (own !== null && !isWritten && Math.abs(found - base!.period.first) >= DISTANT)
    years.add(own - 1).add(own + 1);
  const ahead = view.note === null ? Number.POSITIVE_INFINITY : found - view.note.period.first;
  const isBeside = Math.abs(ahead) <= BESIDE;
  const isAhead = isBeside && ahead >= 0;
  let earlier = false;
  for (let i = view.told.length - 1; i >= 0 && i > view.told.length - FARTHEST; i--) {
    const told = view.told[i]!;
    const { period, basis } = told;
    const here = told.paragraph === place.paragraph;
    const nearby = here || (!earlier && told.section === place.section);
    if (period.grain > Grain.year || (!nearby && told.heading === 0)) continue;
    if (basis === "note" && told.weekday === null) continue;
    const { year } = civilOf(period.first);
    // What lies beside the note is of no year that another paragraph told of otherwise, and ahead of it of none that the text was already further on in.
    const isOther = told.open !== null || period.grain > Grain.month;
    if (
      isBeside &&
      !here &&
      told.heading === 0 &&
      !isLabel(view, told) &&
      (isOther || Math.abs(period.first - inYear(found, year)) > SAME_TIME)
    )
      continue;
    if (isAhead && period.grain <= Grain.month && period.first > inYear(found, year) + BY_NEIGHBOUR) continue;
    years.add(year);
    if (here && year !== own) years.add(year - 1).add(year + 1);
    earlier ||= !here;
  }
  for (let i = index + 1; i < parsed.length && i <= index + BEHIND; i++) {
    if (parsed[i]!.paragraph !== place.paragraph) break;
    const year = yearIn(parsed[i]!.expr);
    if (typeof year === "number") years.add(year);
  }
  return years;
}

/** Whether a year ends a short line of its own, as that of a list: `Diary 2023`. */
function isLabel({ text }: Outlook, told: Told): boolean {
  return (
    told.start - told.sentence().start < LABEL && /^:?[^\S\n]*\n/.test(text.slice(told.end, told.end + 4))
  );
}

/** How many units of text stand before the year in such a line, at most. */
const LABEL = 24;

/** About the same day of another year. */
function inYear(day: number, year: number): number {
  return day + (year - civilOf(day).year) * 365;
}
