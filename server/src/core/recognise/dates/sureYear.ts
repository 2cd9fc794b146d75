/** Whether the year of a resolved date is no guess, so that a weekday beside it may speak against it. */
import { civilOf, dayNumber, weekdayOf } from "../../text/civil.ts";
import { unitsOf } from "../../text/units.ts";
import type { Anchor, Resolved } from "./anchorTypes.ts";
import type { Place } from "./layout.ts";
import { type Outlook, standing } from "./outlook.ts";
import { Grain, type Period } from "./period.ts";
import type { DateExpr, ParsedDate } from "./types.ts";

/** How many days from where it has its year from a day is surely of that year. */
const SURELY_NEAR = 75;

/** How many days from a day whose year is sure one is of that year, and how many dates before it that is looked for. */
const CLOSELY = 31;
const BEFORE = 6;

/** Whether the day lies closely around one whose year is no guess, a little before. */
function isNearSure({ told }: Outlook, place: Place, period: Period): boolean {
  for (let i = told.length - 1; i >= 0 && i >= told.length - BEFORE; i--) {
    const each = told[i]!;
    const { period: other, basis } = each;
    if (each.section !== place.section || each.paragraph < place.paragraph - 1) return false;
    const fits = each.weekday !== null && weekdayOf(other.first) === each.weekday.day;
    if (
      ((basis === "section" || basis === "sentence") && !fits) ||
      other.grain > Grain.week ||
      each.open !== null
    )
      continue;
    return Math.abs(period.first - other.first) <= CLOSELY;
  }
  return false;
}

/** Whether the sentence told of another year than that of a date in it, as a thing's perhaps: `the 2026 midterms are on 3 November`. */
function hasOtherYear({ told }: Outlook, place: Place, { first }: Period): boolean {
  for (let i = told.length - 1; i >= 0 && i >= told.length - BEFORE; i--) {
    const each = told[i]!;
    const { period } = each;
    if (each.paragraph !== place.paragraph || each.start < place.sentence().start) return false;
    if (period.grain === Grain.year && (first < period.first || first > period.last)) return true;
  }
  return false;
}

/** Whether the sentence begins with the year or month that a day in it is of and tells no other: `In 2023 they met on Thursday, Aug. 18`. */
export function isOfOpening({ text, told }: Outlook, place: Place, { first }: Period): boolean {
  const sentence = place.sentence().start;
  let opens = false;
  for (let i = told.length - 1; i >= 0 && i >= told.length - BEFORE; i--) {
    const each = told[i]!;
    const { period } = each;
    if (each.paragraph !== place.paragraph || each.start < sentence) break;
    if (period.grain < Grain.month) continue;
    if (opens || each.open !== null || period.grain > Grain.year) return false;
    const isLed = each.start === sentence + 3 && text.startsWith("In ", sentence);
    if (!isLed && (each.start > sentence || each.expr.kind !== "shift")) return false;
    if (first < period.first || first > period.last) return false;
    opens = true;
  }
  return opens;
}

/** Whether words of another year stand around a date: `那年9月28號`, `그해 9월`, `That year, on 28 September`, `28 September, in the year of the floods`. */
export function isOfThatYear(
  text: string,
  { start, end, expr }: ParsedDate,
  found: Resolved | null,
): boolean {
  const isThat = expr.kind === "day" && typeof expr.year === "object" && expr.year?.from === "previous";
  if (isThat) return found?.basis !== "section" && found?.basis !== "sentence";
  const units = unitsOf(text);
  if (mayBeThatYear(units, start) && THAT_YEAR.test(text.slice(Math.max(0, start - 6), start))) return true;
  const isSpaced = start > 0 && units[start - 1] === 0x20;
  if (isSpaced && YEAR_BEFORE.test(text.slice(Math.max(0, start - 5), start)))
    return IN_YEAR.test(text.slice(Math.max(0, start - 20), start));
  if (units[end] !== 0x20 && units[end] !== 0x2c) return false;
  YEAR_OF.lastIndex = end;
  return YEAR_OF.test(text);
}

/** Whether a sign of Japanese, Chinese or Korean stands before an offset, and before the comma and the space there. */
function mayBeThatYear(units: Uint16Array, at: number): boolean {
  let i = at;
  if (i > 0 && units[i - 1] === 0x20) i--;
  if (i > 0 && isComma(units[i - 1]!)) i--;
  return i > 0 && units[i - 1]! > 0x2e80;
}

function isComma(unit: number): boolean {
  return unit === 0x2c || unit === 0xff0c || unit === 0x3001;
}

const THAT_YEAR =
  /(?:那一?年|當年|当年|該年|同年|是年|翌年|前年|あの年|その年|この年|그 ?해|이듬해)(?:の|에)?[,，、]? ?$/;
const YEAR_BEFORE = /(?:r|,|on) $/;
const IN_YEAR = /\b(?:that|the same) year,? (?:on )?$/i;
const YEAR_OF = /,? (?:in|of) (?:the|that) year\b/y;

/** Whether the year of a date that was found is no guess. */
export function isSureOfYear(view: Outlook, place: Place, expr: DateExpr, found: Resolved | null): boolean {
  if (found === null || found.fault !== null) return false;
  if (expr.kind === "monthday" && found.basis === "sentence")
    return isNearSure(view, place, found.period) || isOfOpening(view, place, found.period);
  switch (found.basis) {
    case "explicit":
      return true;
    case "section":
      return isNearSure(view, place, found.period);
    case "sentence": {
      if (isOfOpening(view, place, found.period)) return true;
      const { told: all } = view;
      const told = all.length > 0 ? all[all.length - 1] : undefined;
      return (
        told !== undefined &&
        told.paragraph === place.paragraph &&
        told.basis !== "section" &&
        isNear(found.period, told.period)
      );
    }
    default: {
      if (hasOtherYear(view, place, found.period)) return false;
      const base = standing(view);
      if (base !== null && (isNear(found.period, base.period) || isWithin(found.period, base))) return true;
      return isNearSure(view, place, found.period);
    }
  }
}

/**
 * Whether a day beside a weekday has its year from words that count from now, "November 4 last year". A weekday that fits
 * a year earlier is of an older text.
 */
export function isOfSaidYear(
  { weekday }: Pick<ParsedDate, "weekday">,
  expr: DateExpr,
  found: Resolved | null,
): boolean {
  if (expr.kind !== "day" || typeof expr.year !== "object" || expr.year?.from !== "now") return false;
  if (weekday === null || found === null || found.fault !== null) return false;
  if (found.basis === "section" || found.basis === "sentence") return false;
  const { year, month, day } = civilOf(found.period.first);
  return weekdayOf(dayNumber(year - 1, month, day)) !== weekday.day;
}

/** Whether a day of a month that nobody names is of the one at hand: where it falls on its weekday in a month beside, it was found there. */
export function isSureOfMonth(expr: DateExpr, found: Resolved | null): boolean {
  if (expr.kind !== "monthday" || expr.month !== null || found === null || found.fault !== null) return false;
  return found.basis === "note" || found.basis === "heading" || found.basis === "dateline";
}

function isNear(found: Period, { grain, first }: Period): boolean {
  return grain < Grain.year && Math.abs(found.first - first) <= SURELY_NEAR;
}

function isWithin({ first, last }: Period, { period, basis }: Anchor): boolean {
  return basis === "heading" && first >= period.first && last <= period.last;
}
