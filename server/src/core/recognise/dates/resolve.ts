/**
 * From an expression and its anchors to a stretch of the calendar. Table-driven by the expression's kind;
 * where an anchor is missing the result is null, and where no calendar has the date it is a fault.
 */
import { civilOf } from "../../text/civil.ts";
import {
  type Anchor,
  type Anchors,
  anchorOf,
  type Dated,
  dated,
  impossible,
  type Resolved,
} from "./anchorTypes.ts";
import { inYear } from "./changedExpressions.ts";
import { resolveEaster } from "./easter.ts";
import {
  beginningOf,
  between,
  centuryPeriod,
  decadePeriod,
  Grain,
  type Period,
  shifted,
  yearPeriod,
} from "./period.ts";
import { hasYear, type InYear, isCounted, lacksYear, sharedYears, yearAfter } from "./rangeYears.ts";
import { resolveReported } from "./reported.ts";
import { resolveDay, resolveMonth, resolveNth, resolvePeriod, yearOf } from "./resolveCalendar.ts";
import { resolveMonthDay, resolveShift, resolveWeekday } from "./resolveRelative.ts";
import type { DateExpr } from "./types.ts";

/** The stretch that is meant, or why there is none; null where an anchor is missing. */
export function resolve(expr: DateExpr, anchors: Anchors): Resolved | null {
  switch (expr.kind) {
    case "day":
      return resolveDay(expr, anchors);
    case "month":
      return resolveMonth(expr, anchors);
    case "year": {
      const year = yearOf(expr.year, anchors);
      return year === null ? null : dated(yearPeriod(year.year, expr.part), year.basis);
    }
    case "period":
      return resolvePeriod(expr, anchors);
    case "decade":
      return explicit(decadePeriod(expr.first, expr.part));
    case "century":
      return explicit(centuryPeriod(expr.index));
    case "weekday":
      return resolveWeekday(expr, anchors);
    case "shift":
      return resolveShift(expr, anchors);
    case "range":
      return resolveRange(expr, anchors);
    case "nth":
      return resolveNth(expr, anchors);
    case "easter":
      return resolveEaster(expr, anchors);
    case "around": {
      const day = resolve(expr.day, anchors);
      if (day === null || day.fault !== null) return day;
      return dated(shifted(day.period.first, expr.unit, 0, null), day.basis);
    }
    case "monthday":
      return resolveMonthDay(expr, anchors);
    case "reported":
      return resolveReported(expr, anchors.quarter(), () => anchors.now());
    case "numeric":
    case "none":
      return null;
  }
}

type RangeExpr = DateExpr & { readonly kind: "range" };

function explicit(period: Period): Resolved {
  return dated(period, "explicit");
}

function resolveRange({ from, to, inMonth }: RangeExpr, anchors: Anchors): Resolved | null {
  const [a, b] = sharedYears(from, to);
  const found = resolve(a, anchors);
  if (found !== null && found.fault !== null) return found;
  const yearless = lacksYear(a) && lacksYear(b);
  if (found === null) return yearless ? faultOf(b, anchors) : null;
  const first = lacksYear(a) && lacksYear(b) ? inWhichItIs(found, a, b, anchors) : found;
  const end = yearless ? yearAfter(a, b, first.period, inMonth) : b;
  const later = resolve(end, isCounted(end) ? anchors : following(anchors, first));
  if (later === null || later.fault !== null) return yearless ? faultOf(b, anchors) : later;
  if (later.period.last < first.period.first)
    return isCounted(b) ? null : impossible({ kind: "reversed-range" });
  const basis = first.basis === "explicit" && hasYear(b) ? later.basis : first.basis;
  return dated(between(first.period, later.period), basis);
}

/** What is wrong with a date in any year; else null. */
function faultOf(expr: DateExpr, anchors: Anchors): Resolved | null {
  const found = resolve(expr, anchors);
  return found !== null && found.fault !== null ? found : null;
}

/** How many days before its anchor a range without years that was found ahead may have ended a year earlier to be that one. */
const JUST_ENDED = 31;

/** The beginning a year earlier where the passage does not look ahead and the range is of then: `1월 1일부터 12월 31일`. */
function inWhichItIs(found: Dated, from: InYear, to: DateExpr, anchors: Anchors): Dated {
  const anchor = anchors.calendar();
  if (anchor === null || anchor.period.grain > Grain.day || found.period.first <= anchor.period.last)
    return found;
  const earlier = civilOf(found.period.first).year - 1;
  const first = resolve(inYear(from, earlier), anchors);
  if (first === null || first.fault !== null) return found;
  const last = resolve(yearAfter(from, to, first.period), anchors);
  if (last === null || last.fault !== null || last.period.last < anchor.period.first - JUST_ENDED)
    return found;
  return anchors.direction() > 0 ? found : dated(first.period, found.basis);
}

/** Anchors for the end of a range: its beginning, in a year that makes the range run forward. */
function following(anchors: Anchors, first: Dated): Anchors {
  return new Following(anchors, anchorOf(beginningOf(first.period), first.basis));
}

class Following implements Anchors {
  readonly ends = true;
  readonly #anchors: Anchors;
  readonly #anchor: Anchor;

  constructor(anchors: Anchors, anchor: Anchor) {
    this.#anchors = anchors;
    this.#anchor = anchor;
  }

  now(): Anchor {
    return this.#anchor;
  }

  calendar(): Anchor {
    return this.#anchor;
  }

  previous(): Anchor {
    return this.#anchor;
  }

  direction(): 1 {
    return 1;
  }

  directionNear(): 1 {
    return 1;
  }

  liesBehind(): false {
    return false;
  }

  quarter(): Anchor | null {
    return this.#anchors.quarter();
  }

  fiscalStart(): number | null {
    return this.#anchors.fiscalStart();
  }
}
