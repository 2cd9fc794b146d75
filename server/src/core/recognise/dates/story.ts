/**
 * Second thoughts about a day or month that has no year: a passage that looks back goes on from the last day its
 * paragraph wrote in full. What a weekday beside it tells of the year is in `weekdayYear.ts`.
 */
import { standsAt, unitsOf } from "../../text/units.ts";
import { type Anchor, type Anchors, anchorOf, FARTHEST, type Resolved } from "./anchorTypes.ts";
import { CLOSE, lends } from "./inSentence.ts";
import type { Place } from "./layout.ts";
import { SAME_STORY } from "./nearest.ts";
import { type Outlook, standing, type Told } from "./outlook.ts";
import { Grain } from "./period.ts";
import { resolve } from "./resolve.ts";
import type { DateExpr } from "./types.ts";

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

  liesBehind(): boolean {
    return this.#anchors.liesBehind();
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
  const isCounted = expr.kind === "shift" && (expr.unit !== "year" || expr.by === 0) && expr.from === "now";
  return isCounted && (basis === "note" || basis === "dateline");
}
