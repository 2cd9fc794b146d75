/** The year that stands alone in a line above a part of a story, as the heading of a plain text does: what follows is not of the year before. */
import { civilOf } from "../../text/civil.ts";
import { type Anchors, dated, FARTHEST, type Resolved } from "./anchorTypes.ts";
import { inYear, yearIn } from "./changedExpressions.ts";
import type { Outlook, Told } from "./outlook.ts";
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
    const year = yearIn(told[i]!.date.expr);
    if (typeof year === "number") return isAlone(text, told[i]!) ? year : null;
  }
  return null;
}

function isAlone(text: string, { date: { start, end, expr } }: Told): boolean {
  if (expr.kind !== "year") return false;
  const opens = start === 0 || text.charCodeAt(start - 1) === 0x0a;
  return opens && text.charCodeAt(end) === 0x0a;
}
