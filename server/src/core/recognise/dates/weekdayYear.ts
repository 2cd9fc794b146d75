/**
 * A weekday beside a day without a year is evidence: the year is the nearest one that the text speaks of in which it fits.
 * That of a day beside the note's date is the note's, unless the text tells of the same time of another year.
 */
import { civilOf, dayNumber, isCivil, weekdayOf } from "../../text/civil.ts";
import { type Anchors, type Dated, dated, FARTHEST, type Resolved } from "./anchorTypes.ts";
import { yearIn } from "./changedExpressions.ts";
import { lends } from "./inSentence.ts";
import type { Place } from "./layout.ts";
import { type Outlook, standing, type Told } from "./outlook.ts";
import { dayPeriod, Grain } from "./period.ts";
import type { DateRecord } from "./record.ts";
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

/** The day in the nearest year that the text speaks of in which it falls on its weekday; as it was where there is none. */
export function fittingWeekday(
  view: Outlook,
  parsed: readonly DateRecord[],
  index: number,
  place: Place,
  expr: DateExpr,
  found: Resolved | null,
  anchors: Anchors,
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
  const base = standing(view);
  if (base?.basis === "heading" && base.period.grain === Grain.year && opensItem(view.text, parsed[index]!))
    return found;
  const note = base?.period ?? null;
  const isNear = note !== null && Math.abs(first - note.first) <= BESIDE;
  let nearest: number | null = null;
  for (const year of yearsOf(view, parsed, index, place, first, anchors.direction())) {
    if (!isCivil(year, expr.month, expr.day)) continue;
    const day = dayNumber(year, expr.month, expr.day);
    if (weekdayOf(day) !== weekday.day || (isNear && day - first > FAR_AHEAD)) continue;
    if (nearest === null || Math.abs(day - first) < Math.abs(nearest - first)) nearest = day;
  }
  return nearest === null ? found : dated(dayPeriod(nearest), found.basis);
}

/** Whether the day begins an item or a row, as those of a year do below it: "## 2024" over "- Tuesday, 3 December: …". */
function opensItem(text: string, { start, weekday }: DateRecord): boolean {
  const from = weekday === null ? start : Math.min(start, weekday.start);
  return /(?:^|\n)[^\S\n]{0,8}(?:[-*+|]|\d{1,2}[.)])[^\S\n]{1,4}[*_]{0,3}$/.test(
    text.slice(Math.max(0, from - 24), from),
  );
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
  way: number,
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
    if (isBeside && told.heading === 0 && !isLabel(view, told)) {
      const isFar = Math.abs(period.first - inYear(found, year)) > SAME_TIME;
      if (here ? isFar && !isTime(view, told, way) : isOther || isFar) continue;
    }
    if (isAhead && period.grain <= Grain.month && period.first > inYear(found, year) + BY_NEIGHBOUR) continue;
    years.add(year);
    if (here && year !== own) years.add(year - 1).add(year + 1);
    earlier ||= !here;
  }
  for (let i = index + 1; i < parsed.length && i <= index + BEHIND; i++) {
    const next = parsed[i]!;
    if (next.paragraph !== place.paragraph) break;
    const year = yearIn(next.expr);
    if (typeof year !== "number") continue;
    const tells = next.start < place.sentence().end || isOfSameTime(view.text, next, inYear(found, year));
    if (!isBeside || tells) years.add(year);
  }
  return years;
}

/** Whether what the paragraph told, as long ago as `way` has it, is of the year of what follows, and no thing's or somebody's since then. */
function isTime(view: Outlook, told: Told, way: number): boolean {
  if (told.open !== null || lends(view, told) === "never") return false;
  if (told.period.grain > Grain.month) return true;
  return way < 0 && !OF_THING.test(view.text.slice(Math.max(0, told.start - 32), told.start));
}

/** `the report of 3 June 2024`. */
const OF_THING = /\b(?:the|its|their|his|her|an?) [a-z]{3,20} (?:of|dated) $/i;

/** Whether a date behind another, in a sentence of its own, is of about that day; a year or season where it names no thing. */
function isOfSameTime(text: string, { expr, start }: DateRecord, day: number): boolean {
  if (expr.kind === "period") return true;
  if (expr.kind === "year") return !BEFORE_THING.test(text.slice(Math.max(0, start - 8), start));
  if ((expr.kind !== "day" && expr.kind !== "month") || typeof expr.year !== "number") return false;
  const first = expr.kind === "day" ? expr.day : 1;
  return (
    isCivil(expr.year, expr.month, first) &&
    Math.abs(dayNumber(expr.year, expr.month, first) - day) <= SAME_TIME
  );
}

const BEFORE_THING = /\b(?:the|its|their|his|her|an?) $/i;

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
