/** Resolves the dates of a text one after the other, each against those before it, headings, datelines and the note. */
import { weekdayOf } from "../../text/civil.ts";
import { isOfSubject } from "../../text/dateLine.ts";
import type { ProseMask } from "../../text/mask.ts";
import type { Tokens } from "../tokens.ts";
import { isToCome } from "./agenda.ts";
import { PassageAnchors } from "./anchors.ts";
import { type Anchor, type Anchors, anchorOf, dated, FARTHEST, type Resolved } from "./anchorTypes.ts";
import { standsInDayFirstLanguage } from "./dayFirst.ts";
import { beforeSpan, inLabelledYear } from "./labelYear.ts";
import { depthOfSection, Places } from "./layout.ts";
import { addToLead } from "./lead.ts";
import { dayOfHeading, leapDay } from "./leapDay.ts";
import { inLentYear, lentYear } from "./lentYear.ts";
import { hasOneReading, orderOnDay, readingsOf, withOrder } from "./numericOrder.ts";
import type { Outlook, Told } from "./outlook.ts";
import { DateReader } from "./parse.ts";
import { Grain, shifted } from "./period.ts";
import { ofCalamity, ofYearBefore } from "./planned.ts";
import type { DateRecord } from "./record.ts";
import { amongResults, isBareHalf } from "./reported.ts";
import { resolve } from "./resolve.ts";
import { SettledDates } from "./settled.ts";
import { goneOn } from "./story.ts";
import { isOfSaidYear, isOfThatYear, isSureOfMonth, isSureOfYear } from "./sureYear.ts";
import { dateByTitle } from "./titleYear.ts";
import { Traits } from "./traits.ts";
import type { DateExpr, DateMention, DateOrder, ParsedDate } from "./types.ts";
import { fittingWeekday } from "./weekdayYear.ts";

/** An expression that looks ahead is told of again where a date after it lies so many days beyond it. */
const FAR = 21;

const SPACE = 0x20;
/** How many dates behind one are looked at while it is resolved. */
const AHEAD = 4;

/** The dates of a text; of a long one they are resolved while it is read, and once more where its end tells otherwise. */
export function settle(
  text: string,
  mask: ProseMask,
  note: Anchor | null,
  order: DateOrder,
  names: Tokens | null,
): DateMention[] {
  for (let traits = new Traits(note, order, text); ; traits = traits.known()) {
    const mentions = settleBy(traits, text, mask, note, names);
    if (traits.hold()) return mentions;
  }
}

function settleBy(
  traits: Traits,
  text: string,
  mask: ProseMask,
  note: Anchor | null,
  names: Tokens | null,
): DateMention[] {
  const reader = new DateReader(text, mask, names, traits.early);
  const places = new Places(text, mask);
  let parsed = traits.add(reader.next(), reader.names);
  places.read(parsed);
  const mentions = new SettledDates(!reader.over);
  const settling = new Settling(text, mask, note, traits, mentions);
  let settled = 0;
  for (;;) {
    const to = reader.over ? parsed.length : parsed.length - AHEAD;
    for (; settled < to; settled++) settling.settle(parsed, settled);
    if (reader.over) return mentions.all();
    const more = traits.add(reader.next(), reader.names);
    places.read(more);
    const dropped = settled > 0 ? settled - 1 : 0;
    settled -= dropped;
    parsed = parsed.slice(dropped).concat(more);
  }
}

/** Resolves one date of a text after the other, and adds the mentions. */
class Settling {
  readonly #view: Outlook;
  readonly #mask: ProseMask;
  readonly #mentions: SettledDates;
  #anchors: PassageAnchors | null = null;
  #section = 0;

  constructor(text: string, mask: ProseMask, note: Anchor | null, traits: Traits, mentions: SettledDates) {
    const narrative = traits.isStory();
    this.#view = { text, note, narrative, told: [], lead: [], headings: [], dateline: null, traits };
    this.#mask = mask;
    this.#mentions = mentions;
  }

  settle(parsed: readonly DateRecord[], i: number): void {
    const view = this.#view;
    const mask = this.#mask;
    const date = parsed[i]!;
    for (; this.#section < date.section; this.#section++) {
      view.dateline = null;
      view.headings.length = Math.min(
        view.headings.length,
        depthOfSection(view.text, mask, this.#section + 1),
      );
    }
    const expr = withOrder(date, orderAt(view, date));
    const leaves = leavesYear(expr);
    if (leaves) dateByTitle(view, mask, date, expr);
    const lent = leaves ? lentYear(view.text, parsed, i, expr) : null;
    if (this.#anchors === null) this.#anchors = new PassageAnchors(view, date);
    else this.#anchors.meet(date);
    const anchors = this.#anchors;
    let found = lent === null ? null : inLentYear(expr, lent, anchors);
    if (lent === null) {
      found = resolveIn(view, parsed, i, expr, leaves, anchors);
      if (expr.kind === "shift") found = toldAgain(view, parsed, i, expr, found) ?? found;
    }
    if (found === null && isDropped(expr)) return;
    const isBeside = date.weekday !== null;
    const isGuess = isBeside && isOfThatYear(view.text, date, found);
    const isSure =
      lent !== null ||
      (!isGuess && isSureOfYear(view, date, expr, found)) ||
      (isBeside &&
        (isOfSaidYear(date, expr, found) ||
          isToCome(view, parsed, i, found, anchors) ||
          isSureOfMonth(expr, found)));
    const period = found === null ? null : found.period;
    const basis = found === null ? null : found.basis;
    const fault = found === null ? null : found.fault;
    const readings = expr.kind === "numeric" ? readingsOf(expr) : null;
    this.#mentions.add(date, period, basis, isSure, fault, readings);
    if (period !== null) remember(view, date.told(period, basis!));
  }
}

/** What the text's own dates do not tell, its language may. */
function orderAt({ text, traits, note }: Outlook, date: ParsedDate): DateOrder {
  const { expr } = date;
  if (expr.kind !== "numeric" || hasOneReading(expr)) return "unknown";
  const order = traits.order();
  const own = order === "unknown" && note !== null ? orderOnDay(expr, note.period.first) : "unknown";
  if (own !== "unknown") return own;
  return order === "unknown" && standsInDayFirstLanguage(text, date) ? "day-first" : order;
}

/** Whether a day or month, or the first one of a range, leaves its year to the passage. */
function leavesYear(expr: DateExpr): boolean {
  const first = expr.kind === "range" ? expr.from : expr;
  return (first.kind === "day" || first.kind === "month") && first.year === null;
}

/** Whether an expression that nothing resolves is none: `the same day` of no day, `in two weeks` of the past. */
function isDropped(expr: DateExpr): boolean {
  if (expr.kind === "monthday" || expr.kind === "reported" || isBareHalf(expr)) return true;
  if (expr.kind === "range") return expr.from.kind === "monthday";
  return expr.kind === "shift" && (expr.from !== "now" || expr.ahead === true);
}

function resolveIn(
  view: Outlook,
  parsed: readonly DateRecord[],
  i: number,
  expr: DateExpr,
  leaves: boolean,
  anchors: Anchors,
): Resolved | null {
  const date = parsed[i]!;
  const fault = dayOfHeading(view, date, expr) ?? leapDay(view, date, expr, anchors);
  if (fault !== null) return fault === "none" ? null : fault;
  const found = resolve(expr, anchors);
  const likely = leaves ? inItsYear(view, date, expr, anchors, found) : amongResults(view, date, expr, found);
  if (date.weekday === null || isToCome(view, parsed, i, likely, anchors)) return likely;
  const fitting = ofYearBefore(view, date, expr, likely, anchors);
  return fittingWeekday(view, parsed, i, date, expr, fitting, anchors);
}

/** Second thoughts about the year of a date that leaves it to the passage. */
function inItsYear(
  view: Outlook,
  date: DateRecord,
  expr: DateExpr,
  anchors: Anchors,
  own: Resolved | null,
): Resolved | null {
  const found = goneOn(view, date, expr, anchors, own);
  const passing = found !== own && contradicts(date, found) ? own : found;
  const likely = beforeSpan(view, date, expr, anchors, inLabelledYear(view, expr, anchors, passing));
  const isNamed = date.weekday === null && view.text.charCodeAt(date.end) === SPACE;
  return isNamed && expr.kind === "day" ? ofCalamity(view, date, expr, likely) : likely;
}

/** Whether a day falls on another weekday than the one written beside it. */
function contradicts({ weekday }: ParsedDate, found: Resolved | null): boolean {
  return (
    weekday !== null &&
    found !== null &&
    found.fault === null &&
    weekdayOf(found.period.first) !== weekday.day
  );
}

/**
 * `next week` of a paragraph that later gives the days of the same plan, far from the note's date: the paragraph is of
 * another date than the note, and the period is the one that holds those days.
 */
function toldAgain(
  view: Outlook,
  parsed: readonly DateRecord[],
  i: number,
  expr: DateExpr & { readonly kind: "shift" },
  found: Resolved | null,
): Resolved | null {
  if (expr.from !== "now" || expr.by !== 1) return null;
  if (found === null || found.fault !== null || found.basis !== "note") return null;
  const next = parsed[i + 1];
  const { paragraph } = parsed[i]!;
  if (next?.paragraph !== paragraph || parsed[i - 1]?.paragraph === paragraph) return null;
  const first = next.expr.kind === "range" ? next.expr.from : next.expr;
  if (
    first.kind !== "day" ||
    next.open !== null ||
    /\b(?:by|before|after)\s+$/i.test(view.text.slice(Math.max(0, next.start - 8), next.start))
  )
    return null;
  const anchors = new PassageAnchors(view, next);
  const days = resolve(next.expr, anchors);
  if (days === null || days.fault !== null || days.period.first <= found.period.last + FAR) return null;
  const by = anchors.direction() < 0 ? expr.by : 0;
  return dated(shifted(days.period.first, expr.unit, by, expr.part), "section");
}

function remember(view: Outlook, told: Told): void {
  addToLead(view, told);
  // Nobody looks farther back; what is dropped need not be kept until the end.
  if (view.told.push(told) > 4 * FARTHEST) view.told.splice(0, 3 * FARTHEST);
  const { heading, period } = told;
  if (heading > 0) {
    if (period.grain > Grain.year || !(datesHeading(view.text, told) || isOfTitle(view, told))) return;
    if (isSlipOfNote(view, told)) return;
    view.headings.length = Math.min(view.headings.length, heading);
    while (view.headings.length < heading) view.headings.push(null);
    view.headings.push(anchorOf(period, "heading"));
  } else if (told.dateline) view.dateline = anchorOf(period, "dateline");
}

/**
 * A heading's date dates what follows where it is the heading; a day or month also where it begins or ends it. One
 * within its words does not, nor a year beside other words.
 */
function datesHeading(text: string, told: Told): boolean {
  const { start, end } = told.sentence();
  const before = text.slice(start, told.start);
  const [begins, ends] = [NO_WORD.test(before), NO_WORD.test(text.slice(told.end, end))];
  if (told.period.grain > Grain.month && !(begins && ends)) return false;
  return begins || (ends && !/\b(?:since|until|before|after|by|the)\s+$/i.test(before));
}

/** How many days from the note's date a slip of it may lie. */
const SLIP = 31;

/** Whether a heading's day has the weekday of the note's date, on which it does not fall: then it was meant to be that. */
function isSlipOfNote({ note }: Outlook, { weekday, period }: Told): boolean {
  if (note === null || weekday === null || weekdayOf(period.first) === weekday.day) return false;
  return weekdayOf(note.period.first) === weekday.day && Math.abs(period.first - note.period.first) <= SLIP;
}

/** Whether the day within the words of a note's title is that of the note, which bears no other: `# Visit of 30 January 2026 to Oslo`. */
function isOfTitle({ text, note }: Outlook, told: Told): boolean {
  if (note !== null || told.heading !== 1 || told.section > 1 || told.basis !== "explicit") return false;
  if (told.expr.kind !== "day" || told.open !== null) return false;
  const { start, end } = told.sentence();
  return !AROUND_IT.test(text.slice(start, told.start)) && !isOfSubject(text.slice(start, end));
}

const AROUND_IT = /\b(?:since|until|before|after|by|beyond|between|to)\s+$/i;

const NO_WORD = /^[^\p{L}\p{N}]*$/u;
