/**
 * The quarter that a passage tells results for. `a year earlier` beside results is the same quarter a year before; where
 * nine months or a full year are told between, it is a year.
 */
import { civilOf } from "../../text/civil.ts";
import { unitsOf } from "../../text/units.ts";
import { type Anchor, anchorOf, type Dated, dated, FARTHEST, type Resolved } from "./anchorTypes.ts";
import { FISCAL_QUARTER } from "./expressions.ts";
import type { Place } from "./layout.ts";
import { type Outlook, standing } from "./outlook.ts";
import { Grain, monthPeriod, monthsPeriod, type Period, shifted } from "./period.ts";
import type { DateRecord } from "./record.ts";
import type { DateExpr, ParsedDate } from "./types.ts";

/** How far before an expression the quarter may be told, in units of text. */
const REACH = 2_000;
/** How far before it a longer stretch is looked for. */
const NEAR = 400;
const LONGER =
  /\b(?:six|nine|ten|eleven|twelve|6|9|10|11|12)[ -]months?\b|\b(?:full|fiscal|whole)[ -]year\b|\byear ended\b/i;

/** The quarter told of last that is over; null where none is, or where a longer stretch is told of since. */
export function quarterOfResults(view: Outlook, date: DateRecord): Anchor | null {
  const { text, told } = view;
  const now = standing(view)?.period.last ?? Number.POSITIVE_INFINITY;
  for (let i = told.length - 1; i >= 0 && i > told.length - FARTHEST; i--) {
    const quarter = told[i]!;
    const { period, basis } = quarter;
    if (quarter.section !== date.section || date.start - quarter.end > REACH) return null;
    if (!isQuarter(quarter.expr, period) || period.last > now) continue;
    const between = text.slice(Math.max(quarter.end, date.start - NEAR), date.start);
    if (LONGER.test(between)) return null;
    const same = quarter.paragraph === date.paragraph && quarter.start >= date.sentence().start;
    return anchorOf(period, same ? "sentence" : basis === "explicit" ? "section" : basis);
  }
  return null;
}

function isQuarter(expr: DateExpr, { grain, first, last }: Period): boolean {
  if (grain !== Grain.season || last - first > 92 || civilOf(first).month % 3 !== 1) return false;
  if (expr.kind === "reported") return expr.by === 0;
  if (expr.kind === "period" && expr.unit === "fiscal") return expr.index > FISCAL_QUARTER;
  return expr.kind === "period" ? expr.unit === "quarter" : expr.kind === "shift" && expr.unit === "quarter";
}

/** The quarter that is meant: the one that results are for, or the same one a year before. */
export function resolveReported(
  { by, latest, orYear }: DateExpr & { kind: "reported" },
  quarter: Anchor | null,
  now: () => Anchor | null,
): Resolved | null {
  if (quarter !== null) return inYear(quarter, civilOf(quarter.period.first).year + by);
  const base = latest || orYear ? now() : null;
  if (base === null || base.period.grain > Grain.month) return null;
  const { first } = base.period;
  const period = orYear ? shifted(first, "year", by, null) : shifted(first, "quarter", -1, null);
  return dated(period, base.basis);
}

/** The same quarter of a year. */
function inYear({ period, basis }: Anchor, year: number): Dated {
  return dated(monthsPeriod(year, civilOf(period.first).month, 3), basis);
}

/** What results stand before: an amount or a word that compares. */
const COMPARED =
  /(?:\b(?:from|than|with|versus|share|[mb]illion|cents|pence|per ?cent|tons?|barrel|quarter|period)|\d|%),?\s$/;
const PERIOD_BEFORE = /\b(?:quarter|period)(?: of| in)?,? $/;
const SAME_PERIOD = /\b(?:same|corresponding|comparable) period of $/;
const YEARS_PERIOD = /^ (?:quarter|period)\b/;
const PERIOD_BEHIND = /^['’]s (?:[a-z]{3,12} )?(?:quarter|period)\b/;

/** What a year counted from now or from a quarter told of means beside results, the same quarter of then; else what was found. */
export function amongResults(
  view: Outlook,
  date: DateRecord,
  expr: DateExpr,
  found: Resolved | null,
): Resolved | null {
  if (found === null || found.fault !== null) return found;
  if (isWholeYear(view.text, date, expr)) {
    const told = quarterOfResults(view, date);
    return told === null ? found : dated(shifted(told.period.first, "year", 0, null), told.basis);
  }
  if (isBareHalf(expr)) return quarterOfResults(view, date) === null ? null : found;
  const year = yearOfPeriod(view.text, date, expr, found);
  if (year === null) return found;
  const counted = /^an? /i.test(view.text.slice(date.start, date.start + 3));
  const month = year === "before" && counted ? monthOfSentence(view, date) : null;
  if (month !== null) return month;
  const quarter = isOfDays(view, date) ? null : quarterOfResults(view, date);
  if (quarter === null) return found;
  return inYear(quarter, year === "before" ? civilOf(quarter.period.first).year - 1 : year);
}

/** `the full year`, which is that of the quarter beside it. */
function isWholeYear(text: string, { start }: ParsedDate, expr: DateExpr): boolean {
  return (
    expr.kind === "shift" &&
    expr.from === "passage" &&
    expr.unit === "year" &&
    text.startsWith("full ", start + 4)
  );
}

/** A half of no year: one of a match, where no results are told. */
export function isBareHalf(expr: DateExpr): boolean {
  return expr.kind === "period" && expr.unit === "half" && expr.from === "passage";
}

/** The same month of the year before, where the sentence told of a month last: `7.7 percent in February, from 8.3 a year earlier`. */
function monthOfSentence({ told }: Outlook, place: Place): Dated | null {
  const last = told.at(-1);
  if (last === undefined || last.paragraph !== place.paragraph || last.expr.kind !== "month") return null;
  if (last.start < place.sentence().start || last.open !== null) return null;
  const { year, month } = civilOf(last.period.first);
  return dated(monthPeriod(year - 1, month), "sentence");
}

/** Whether the paragraph told of days last, which no quarter's results are compared with: `in the Oct. 11-20 period, from 4.6 million a year ago`. */
function isOfDays({ told, text }: Outlook, place: Place): boolean {
  const last = told.at(-1);
  if (last === undefined || last.paragraph !== place.paragraph || last.period.grain > Grain.month)
    return false;
  if (last.expr.kind === "range")
    return last.expr.from.kind === "day" && last.start >= place.sentence().start;
  return last.expr.kind === "day" && !text.startsWith("ended ", last.start - 6);
}

/** The year of the quarter that a year stands for; "before": the one before that of the results; null where it is a year. */
function yearOfPeriod(
  text: string,
  { start, end }: ParsedDate,
  expr: DateExpr,
  { period }: Dated,
): number | "before" | null {
  const units = unitsOf(text);
  if (expr.kind === "year") {
    if (expr.part !== null) return null;
    const named =
      units[end] === 0x20 &&
      (units[end + 1] === 0x71 || units[end + 1] === 0x70) &&
      YEARS_PERIOD.test(text.slice(end, end + 24));
    const same = units[start - 2] === 0x66 && SAME_PERIOD.test(text.slice(Math.max(0, start - 32), start));
    return named || same ? civilOf(period.first).year : null;
  }
  if (expr.kind !== "shift" || expr.unit !== "year" || expr.by !== -1 || expr.part !== null) return null;
  const before = text.slice(Math.max(0, start - 24), start);
  const counted = /^an? /i.test(text.slice(start, start + 3));
  if (counted && COMPARED.test(before)) return "before";
  if (PERIOD_BEFORE.test(before)) return "before";
  const isOwner = units[end] === 0x27 || units[end] === 0x2019;
  return isOwner && PERIOD_BEHIND.test(text.slice(end, end + 24)) ? "before" : null;
}
