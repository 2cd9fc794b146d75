/** What is counted on from or back: the date told last that is fine enough, for `the following day` and `a week earlier`. */
import { type Anchor, type Anchors, anchorOf } from "./anchorTypes.ts";
import { carried, isSameStep } from "./carried.ts";
import type { Outlook } from "./outlook.ts";
import { Grain } from "./period.ts";
import type { DateRecord } from "./record.ts";
import type { DateExpr } from "./types.ts";

/** What a date is counted from; what a report tells as past is not counted back from what it foresees. */
export function countedFrom(view: Outlook, date: DateRecord, grain: Grain, anchors: Anchors): Anchor | null {
  const found = previous(view, date, grain);
  if (found === null || !looksBack(date.expr) || !isAhead(view, found)) return found;
  return anchors.direction() < 0 ? toldBehind(view, date, grain) : found;
}

/** `a week earlier`, `the previous day`: before the report where it has told of nothing else. */
function looksBack(expr: DateExpr): boolean {
  return expr.kind === "shift" && expr.by < 0;
}

/** Whether a report foresees what it told last: `by Friday. A day earlier it had put the number at 5,000`. */
function isAhead({ note, narrative, told, headings }: Outlook, { period }: Anchor): boolean {
  const base = note !== null && !narrative && told.length > 0 && headings.length === 0;
  return base && period.first > note.period.last;
}

/** What a report told of last that is not ahead of it, in the paragraph, or its own date: what it tells as past is counted from there. */
function toldBehind(view: Outlook, { paragraph }: DateRecord, grain: Grain): Anchor | null {
  const { told, note } = view;
  for (let i = told.length - 1; i >= 0 && told[i]!.paragraph === paragraph; i--) {
    const { period, open } = told[i]!;
    if (open === null && period.grain <= grain && period.first <= note!.period.last)
      return anchorOf(period, "section");
  }
  return note;
}

const GRAINS: Readonly<Record<string, Grain>> = { week: Grain.week, month: Grain.month };

/** How many dates before `the previous week` may be told since the week that it is before. */
const SINCE = 4;

/** The week or month that the paragraph told of, where the one before it is meant: not the day on which somebody said so. */
function sameUnit(view: Outlook, date: DateRecord): Anchor | null {
  const { expr } = date;
  if (expr.kind !== "shift" || expr.by !== -1 || expr.from !== "previous") return null;
  const grain = GRAINS[expr.unit];
  for (let i = view.told.length - 1; i >= 0 && i >= view.told.length - SINCE; i--) {
    const told = view.told[i]!;
    const { period } = told;
    if (told.paragraph !== date.paragraph) return null;
    if (period.grain === grain && told.open === null && !isSameStep(told.expr, expr))
      return anchorOf(period, told.start >= date.sentence().start ? "sentence" : "section");
    if (told.expr.kind !== "weekday") return null;
  }
  return null;
}

/** The year that the sentence before steps back to, from which years are counted on: `In 1660 he had come home. Two years later …`. */
function yearAside(view: Outlook, date: DateRecord): Anchor | null {
  const { expr } = date;
  if (expr.kind !== "shift" || expr.unit !== "year" || expr.by < 1 || expr.from !== "previous") return null;
  const last = view.told.length - 1;
  const told = view.told[last];
  if (told?.period.grain !== Grain.year || told.open !== null) return null;
  const { start } = told.sentence();
  const leads = told.start === start + 3 && view.text.startsWith("In ", start);
  return leads && told.paragraph === date.paragraph ? anchorOf(told.period, "section") : null;
}

function previous(view: Outlook, date: DateRecord, grain: Grain): Anchor | null {
  return (
    sameUnit(view, date) ??
    yearAside(view, date) ??
    carried(view, date, grain, date.expr, true) ??
    view.dateline ??
    view.headings.findLast((anchor) => anchor !== null && anchor.period.grain <= grain) ??
    (looksBack(date.expr) && !view.narrative ? view.note : null)
  );
}
