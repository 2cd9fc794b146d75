/** The year that the last date of a list lends to those before it: `October 28, 30 and November 3, 2025`. */
import { type Anchors, dated, type Resolved } from "./anchorTypes.ts";
import { inYear } from "./changedExpressions.ts";
import type { DateRecord } from "./record.ts";
import { resolve } from "./resolve.ts";
import type { DateExpr } from "./types.ts";

/** How many dates behind one may be of its list. */
const LISTED = 4;

/** The year of the dates that this one is listed with: `October 28, 30 and November 3, 2025`. */
export function lentYear(
  text: string,
  parsed: readonly DateRecord[],
  i: number,
  expr: DateExpr,
): number | null {
  if ((expr.kind !== "day" && expr.kind !== "month") || expr.year !== null) return null;
  let turns = 0;
  for (let at = i, last = expr; at < i + LISTED && at + 1 < parsed.length; at++) {
    const next = parsed[at + 1]!;
    const { expr: other } = next;
    if (other.kind !== expr.kind || next.start - parsed[at]!.end > 8) return null;
    if (parsed[i]!.paragraph !== next.paragraph) return null;
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

/** A day or month in the year of the dates that it is listed with. */
export function inLentYear(expr: DateExpr, year: number, anchors: Anchors): Resolved | null {
  if (expr.kind !== "day" && expr.kind !== "month") return null;
  const found = resolve(inYear(expr, year), anchors);
  return found !== null && found.fault === null ? dated(found.period, "sentence") : found;
}
