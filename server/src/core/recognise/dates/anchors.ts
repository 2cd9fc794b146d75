/**
 * What a date is resolved against. Order: another date of its sentence, of its part of the text, a heading, a
 * dateline, the note. A report cannot be older than what it reports: a paragraph that tells of a day after the
 * note's own date was written then, so it anchors itself.
 */
import { civilOf, dayNumber, hasDay } from "../../text/civil.ts";
import { standsAt, unitsOf } from "../../text/units.ts";
import { type Anchor, type Anchors, anchorOf, UNLIMITED } from "./anchorTypes.ts";
import { carried, carriedOn, leadsOn } from "./carried.ts";
import { countedFrom } from "./counted.ts";
import { directionOf } from "./direction.ts";
import { fiscalStartNear } from "./fiscal.ts";
import { goesOn } from "./goingOn.ts";
import {
  CLOSE,
  IN_SENTENCE,
  isInSentence,
  lendingInSentence,
  monthSince,
  sentenceBasis,
} from "./inSentence.ts";
import type { Place } from "./layout.ts";
import { type Outlook, standing, type Told } from "./outlook.ts";
import { Grain } from "./period.ts";
import { isOnProgramme, SOON } from "./planned.ts";
import type { DateRecord } from "./record.ts";
import { quarterOfResults } from "./reported.ts";
import type { DateExpr, ParsedDate } from "./types.ts";

/** A paragraph lies after the note where it tells of a day so much later as of something past. */
const LATER = 14;

const SPEAKING =
  /\b(?:said|told|says|announced|stated|confirmed|reported|added|noted|reaffirmed|declared|warned|wrote)\s+(?:on\s+)?$/i;

/** The anchors of one date after the other: `meet` makes them those of the next. */
export class PassageAnchors implements Anchors {
  readonly ends = false;
  readonly #view: Outlook;
  #date: DateRecord;
  #direction: -1 | 0 | 1 | null = null;
  /** What lends its year, once it was asked for. */
  #calendar: Anchor | null = null;
  #isKnown = false;

  constructor(view: Outlook, date: DateRecord) {
    this.#view = view;
    this.#date = date;
  }

  meet(date: DateRecord): void {
    this.#date = date;
    this.#direction = null;
    this.#isKnown = false;
  }

  direction(): -1 | 0 | 1 {
    this.#direction ??= this.#outlook();
    return this.#direction;
  }

  #outlook(): -1 | 0 | 1 {
    const { text, dateline } = this.#view;
    const way = directionOf(text, this.#date.sentence(), this.#date);
    return way === 0 && dateline === null && isOnProgramme(text, this.#date.start) ? 1 : way;
  }

  directionNear(words: number): -1 | 0 | 1 {
    if (this.#direction === 0) return 0;
    return directionOf(this.#view.text, this.#date.sentence(), this.#date, words);
  }

  liesBehind(): boolean {
    const { start } = this.#date;
    const units = unitsOf(this.#view.text);
    if (standsAt(units, start - 5, "ince ")) return true;
    return standsAt(units, start - 5, "fter ") && this.direction() < 0;
  }

  now(): Anchor | null {
    return now(this.#view, this.#date, this);
  }

  calendar(): Anchor | null {
    if (!this.#isKnown) {
      this.#calendar = calendar(this.#view, this.#date, this);
      this.#isKnown = true;
    }
    return this.#calendar;
  }

  previous(grain: Grain): Anchor | null {
    return countedFrom(this.#view, this.#date, grain, this);
  }

  quarter(): Anchor | null {
    return quarterOfResults(this.#view, this.#date);
  }

  fiscalStart(): number | null {
    return fiscalStartNear(this.#view.text, this.#date.sentence(), this.#date);
  }
}

function now(view: Outlook, date: DateRecord, anchors: Anchors): Anchor | null {
  const base = standing(view);
  if (isToday(date.expr) && (base === null || (view.narrative && base.basis === "note"))) return null;
  const spoken = spokenInSentence(view, date, base);
  if (spoken !== null) return anchorOf(spoken.period, sentenceBasis(spoken));
  const later = laterPart(view, date, base);
  if (later !== null) return later;
  // Even a text that tells of the past says `last year` as of its own day; its weekdays are those of the story.
  if (base !== null && !(view.narrative && base.basis === "note" && date.expr.kind === "weekday"))
    return base;
  if (view.note !== null) return carried(view, date, Grain.year) ?? base;
  return date.expr.kind === "weekday" || date.expr.kind === "range" ? goesOn(view, date, anchors) : base;
}

/** What is so today is so when the text was written, which a story does not tell. */
function isToday(expr: DateExpr): boolean {
  return expr.kind === "shift" && expr.unit === "day" && expr.by === 0 && expr.from === "now";
}

function isSpeakingTime(view: Outlook, told: Told, base: Anchor | null, date: ParsedDate): boolean {
  const { expr, open } = told;
  if (open !== null || (expr.kind !== "day" && expr.kind !== "numeric")) return false;
  if (base === null || view.narrative) return true;
  if (date.expr.kind === "weekday" && base.basis !== "note" && told.basis !== "explicit") return true;
  const { start } = told.sentence();
  if (isSaid(view, told) || (told.start - start <= 4 && !view.text.startsWith("The ", start))) return true;
  const after = told.period.first - base.period.last;
  return after > 0 && after <= CLOSE && isPastDeed(view, told);
}

/** Whether something was done on the date: `met on May 3`, but not `payable May 3`. */
function isPastDeed({ text }: Outlook, told: Told): boolean {
  told.done ??= isDone(text, told);
  return told.done;
}

function isDone(text: string, told: Told): boolean {
  const sentence = told.sentence();
  const before = text.slice(Math.max(sentence.start, told.start - 24), told.start);
  return DONE.test(before) && directionOf(text, sentence, told) < 0;
}

const DONE = /(?:^|\b(?:on|since|[a-z]{2,20}ed|met|held|said|told)\s+)$/i;

/** Whether a verb of speaking stands right before the date. */
function isSaid({ text }: Outlook, told: Told): boolean {
  told.said ??= SPEAKING.test(text.slice(Math.max(told.sentence().start, told.start - 24), told.start));
  return told.said;
}

function calendar(view: Outlook, date: DateRecord, anchors: Anchors): Anchor | null {
  const base = standing(view);
  const isEnd = base !== null && !view.narrative && endsStretch(view.text, date.start);
  const sentence = isEnd ? null : lendingInSentence(view, date, base, anchors);
  if (sentence !== null) {
    const { period } = sentence;
    const basis = sentenceBasis(sentence);
    if (anchors.direction() >= 0 || (base !== null && period.first > base.period.last))
      return anchorOf(period, basis);
    const isTurned = sentence.expr.kind === "month" && sentence.expr.turn === -1; // "last January …, on Sept. 9"
    const isDay = sentence.expr.kind === "day" && period.grain === Grain.day;
    const onward = isTurned || (isDay && !isSaid(view, sentence));
    const limit = base?.period.last ?? UNLIMITED;
    const since = view.narrative && onward ? monthSince(view, sentence) : null;
    const isMonth = view.narrative && sentence.expr.kind === "month" && date.expr.kind === "day";
    return since ?? anchorOf(period, basis, onward, isMonth, limit);
  }
  if (date.expr.kind === "month") {
    const later = laterPart(view, date, base);
    if (later !== null) return later;
  }
  if (base !== null && !(view.narrative && base.basis === "note")) return base;
  if (view.note === null) return goesOn(view, date, anchors);
  if (isSoon(view.note, date.expr) && anchors.direction() > 0 && WILL.test(textOf(view, date))) return base;
  const told = carriedOn(view, date);
  return told === null ? base : anchorOf(told.period, told.basis, leadsOn(view, date), true);
}

/** What a story announces by. */
const WILL = /\b(?:will|is to|are to|plans? to)\b/;

/** Whether a day or a month without a year lies shortly behind the note's. */
function isSoon({ period }: Anchor, expr: DateExpr): boolean {
  if (expr.kind === "month" && period.grain === Grain.day)
    return expr.year === null && (expr.month - civilOf(period.last).month + 12) % 12 <= SOON_MONTHS;
  if (expr.kind !== "day" || expr.year !== null || period.grain > Grain.day) return false;
  const { year } = civilOf(period.last);
  for (const each of [year, year + 1]) {
    const ahead = hasDay(each, expr.month, expr.day)
      ? dayNumber(each, expr.month, expr.day) - period.last
      : -1;
    if (ahead >= 0 && ahead <= SOON) return true;
  }
  return false;
}

const SOON_MONTHS = 4;

function textOf({ text }: Outlook, place: Place): string {
  const { start, end } = place.sentence();
  return text.slice(start, end);
}

/** Whether a stretch that a report counts back from its own time ends with the date: `the six months ended March 31`. */
function endsStretch(text: string, start: number): boolean {
  return (
    text.startsWith("ended ", start - 6) &&
    /\b(?:months?|quarter|period|weeks?|year) ended $/.test(text.slice(start - 16, start))
  );
}

/** The day of the sentence, told before, that is its time of speaking. */
function spokenInSentence(view: Outlook, date: DateRecord, base: Anchor | null): Told | null {
  const { told } = view;
  for (let i = told.length - 1; i >= 0 && i > told.length - IN_SENTENCE; i--) {
    const each = told[i]!;
    if (!isInSentence(each, date)) return null;
    if (each.period.grain === Grain.day && isSpeakingTime(view, each, base, date)) return each;
  }
  return null;
}

/** The day after the note's date that the paragraph tells of as past, if it does. */
function laterPart(view: Outlook, place: Place, base: Anchor | null): Anchor | null {
  if (base === null || base.basis !== "note") return null;
  for (let i = view.told.length - 1; i >= 0 && i > view.told.length - 8; i--) {
    const told = view.told[i]!;
    const { period } = told;
    if (told.paragraph !== place.paragraph) return null;
    if (told.expr.kind !== "day" || told.open !== null || period.first - base.period.first <= LATER) continue;
    if (isPastDeed(view, told)) return anchorOf(period, "section");
  }
  return null;
}
