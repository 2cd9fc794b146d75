/**
 * What a date is resolved against. Order: another date of its sentence, of its part of the text, a heading, a
 * dateline, the note. A report cannot be older than what it reports: a paragraph that tells of a day after the
 * note's own date was written then, so it anchors itself.
 */
import type { Span } from "../../text/span.ts";
import { directionOf } from "./direction.ts";
import { fiscalStartNear } from "./fiscal.ts";
import type { Place } from "./layout.ts";
import { Grain, type Period } from "./period.ts";
import type { Anchor, Anchors } from "./resolve.ts";
import type { DateBasis, ParsedDate } from "./types.ts";

/** A date of the text that is resolved already. */
export interface Told {
  readonly date: ParsedDate;
  readonly place: Place;
  readonly period: Period;
  readonly basis: DateBasis;
}

/** How far from the note's date a day of the sentence may be to be the time of speaking without a verb of speaking. */
const CLOSE = 60;
/** A paragraph lies after the note where it tells of a day so much later as of something past. */
const LATER = 14;
const SPEAKING =
  /\b(?:said|told|says|announced|stated|confirmed|reported|added|noted|reaffirmed|declared|warned|wrote)\s+(?:on\s+)?$/i;

export interface Outlook {
  readonly text: string;
  readonly note: Anchor | null;
  /** Whether the text tells of a past of its own, so that each date leans on the one before. */
  readonly narrative: boolean;
  readonly told: Told[];
  /** The dates of the headings above, by depth, and of the last dateline since. */
  readonly headings: (Anchor | null)[];
  dateline: Anchor | null;
}

export function anchorsFor(view: Outlook, date: ParsedDate, place: Place): Anchors {
  let way: -1 | 0 | 1 | null = null;
  const direction = (): -1 | 0 | 1 => (way ??= directionOf(view.text, place.sentence(), date));
  return {
    direction,
    ends: false,
    now: () => now(view, date, place),
    calendar: () => calendar(view, date, place, direction),
    previous: (grain) => previous(view, place, grain),
    fiscalStart: () => fiscalStartNear(view.text, place.sentence(), date),
  };
}

/** The heading's date, the dateline's or the note's: the finest of the first two that is a day, else the first there is. */
function standing(view: Outlook): Anchor | null {
  const heading = view.headings.findLast((anchor) => anchor !== null) ?? null;
  return view.dateline ?? heading ?? view.note;
}

function now(view: Outlook, date: ParsedDate, place: Place): Anchor | null {
  const base = standing(view);
  const spoken = inSentence(
    view,
    place,
    (told) => told.period.grain === Grain.day && isSpeakingTime(view, told, base, date),
  );
  if (spoken !== null) return spoken;
  const later = laterPart(view, place, base);
  if (later !== null) return later;
  if (base !== null && !(view.narrative && base.basis === "note")) return base;
  return carried(view, place, Grain.year) ?? base;
}

function isSpeakingTime(view: Outlook, told: Told, base: Anchor | null, date: ParsedDate): boolean {
  const { expr, open } = told.date;
  if (open !== null || (expr.kind !== "day" && expr.kind !== "numeric")) return false;
  if (base === null || view.narrative) return true;
  if (date.expr.kind === "weekday" && base.basis !== "note" && told.basis !== "explicit") return true;
  const { start } = told.date;
  if (SPEAKING.test(view.text.slice(Math.max(told.place.sentence().start, start - 24), start))) return true;
  if (start - told.place.sentence().start <= 4) return true;
  return Math.abs(told.period.first - base.period.first) <= CLOSE;
}

function calendar(view: Outlook, date: ParsedDate, place: Place, direction: () => -1 | 0 | 1): Anchor | null {
  const base = standing(view);
  const lends = (told: Told): boolean => {
    if (
      told.date.open !== null ||
      told.period.grain > Grain.year ||
      told.period.last - told.period.first > 366
    )
      return false;
    if (told.basis !== "explicit" || isBackground(view.text, told.date)) return false;
    return base === null || direction() <= 0 || told.period.last >= base.period.first - CLOSE;
  };
  const sentence = inSentence(view, place, lends);
  if (sentence !== null) return sentence;
  if (date.expr.kind === "month") {
    const later = laterPart(view, place, base);
    if (later !== null) return later;
  }
  if (base !== null && !(view.narrative && base.basis === "note")) return base;
  return carried(view, place, Grain.year) ?? base;
}

/** `before 2019` and `after May 5, 2010` lend no year to what follows. */
function isBackground(text: string, date: Span): boolean {
  return /\b(?:before|after|by|than|since|until)\s+(?:the\s+)?$/i.test(
    text.slice(Math.max(0, date.start - 14), date.start),
  );
}

function inSentence(view: Outlook, place: Place, fits: (told: Told) => boolean): Anchor | null {
  for (let i = view.told.length - 1; i >= 0 && i > view.told.length - 8; i--) {
    const told = view.told[i]!;
    if (told.place.paragraph !== place.paragraph || told.date.start < place.sentence().start) return null;
    if (fits(told)) return { period: told.period, basis: told.place.dateline ? "dateline" : "sentence" };
  }
  return null;
}

/** The day after the note's date that the paragraph tells of as past, if it does. */
function laterPart(view: Outlook, place: Place, base: Anchor | null): Anchor | null {
  if (base === null || base.basis !== "note") return null;
  for (let i = view.told.length - 1; i >= 0 && i > view.told.length - 8; i--) {
    const { date, place: there, period } = view.told[i]!;
    if (there.paragraph !== place.paragraph) return null;
    if (date.expr.kind !== "day" || date.open !== null || period.first - base.period.first <= LATER) continue;
    if (directionOf(view.text, there.sentence(), date) < 0) return { period, basis: "section" };
  }
  return null;
}

/** The date told last in this section that is fine enough. */
function carried(view: Outlook, place: Place, coarsest: Grain): Anchor | null {
  for (let i = view.told.length - 1; i >= 0 && i > view.told.length - 16; i--) {
    const told = view.told[i]!;
    if (told.place.section !== place.section) return null;
    if (told.place.heading > 0 || told.period.grain > coarsest || told.date.open !== null) continue;
    const same = told.place.paragraph === place.paragraph && told.date.start >= place.sentence().start;
    return { period: told.period, basis: same ? "sentence" : "section" };
  }
  return null;
}

function previous(view: Outlook, place: Place, grain: Grain): Anchor | null {
  return (
    carried(view, place, grain) ??
    view.dateline ??
    view.headings.findLast((anchor) => anchor !== null && anchor.period.grain <= grain) ??
    null
  );
}
