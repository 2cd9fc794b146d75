/**
 * Years that a story is given from without: the one that stands alone in a line above a part of it, as the heading of a
 * plain text does (what follows is not of the year before), and the span that its first paragraph tells of the whole
 * (what comes next led up to it).
 */
import { civilOf } from "../../text/civil.ts";
import { type Anchors, dated, FARTHEST, type Resolved } from "./anchorTypes.ts";
import { inYear, yearIn } from "./changedExpressions.ts";
import { rangeExpr } from "./expressions.ts";
import type { Place } from "./layout.ts";
import type { Outlook, Told } from "./outlook.ts";
import type { Period } from "./period.ts";
import { resolve } from "./resolve.ts";
import type { DateExpr } from "./types.ts";

/** The same day or month in the year of the line above, where it was found in the one before. */
export function inLabelledYear(
  view: Outlook,
  expr: DateExpr,
  anchors: Anchors,
  found: Resolved | null,
): Resolved | null {
  if (!view.narrative || found === null || found.fault !== null || found.basis === "explicit") return found;
  if ((expr.kind !== "day" && expr.kind !== "month") || expr.year !== null || expr.turn !== null)
    return found;
  const label = labelOf(view);
  if (label === null || civilOf(found.period.last).year !== label - 1) return found;
  const own = resolve(inYear(expr, label), anchors);
  return own === null || own.fault !== null ? found : dated(own.period, found.basis);
}

/** The year written last, where it stands alone in its line. */
function labelOf({ text, told }: Outlook): number | null {
  for (let i = told.length - 1; i >= 0 && i > told.length - FARTHEST; i--) {
    const year = yearIn(told[i]!.expr);
    if (typeof year === "number") return isAlone(text, told[i]!) ? year : null;
  }
  return null;
}

function isAlone(text: string, { start, end, expr }: Told): boolean {
  if (expr.kind !== "year") return false;
  const opens = start === 0 || text.charCodeAt(start - 1) === 0x0a;
  return opens && text.charCodeAt(end) === 0x0a;
}

/** How many days before its span a story begins at most, and among how many dates it is told. */
const LEADS_UP = 250;
const OPENING = 8;

/**
 * The same day or month in the time before the span over New Year with which the text opens, where it was found behind
 * it: the paragraphs that follow begin with what led up to it.
 */
export function beforeSpan(
  view: Outlook,
  place: Place,
  expr: DateExpr,
  anchors: Anchors,
  found: Resolved | null,
): Resolved | null {
  if (!view.narrative || found === null || found.fault !== null || found.basis === "explicit") return found;
  const { told } = view;
  if (told.length === 0 || told.length > OPENING) return found;
  const first = expr.kind === "range" ? expr.from : expr;
  if ((first.kind !== "day" && first.kind !== "month") || first.year !== null || first.turn !== null)
    return found;
  const span = told.find(({ expr: told, period }) => told.kind === "range" && isOverNewYear(period));
  if (span === undefined || span.paragraph >= place.paragraph) return found;
  const { paragraph } = span;
  if (told.some((each) => each.paragraph > paragraph && each.period.first >= span.period.first)) return found;
  if (found.period.first <= span.period.last) return found;
  const { year } = civilOf(span.period.first);
  const own = resolve(
    expr.kind === "range" ? rangeExpr(inYear(first, year), expr.to) : inYear(first, year),
    anchors,
  );
  if (own === null || own.fault !== null || own.period.first >= span.period.first) return found;
  return span.period.first - own.period.first <= LEADS_UP ? dated(own.period, found.basis) : found;
}

/** Whether a stretch of less than two years goes on into the next one. */
function isOverNewYear({ first, last }: Period): boolean {
  return last - first < 700 && civilOf(last).year === civilOf(first).year + 1;
}
