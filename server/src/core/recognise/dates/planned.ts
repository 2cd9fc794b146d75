/**
 * Days on the far side of the note's date: those that a passage plans, whose year is none but that of the months to come,
 * and those that it tells of as past, which may be of the year before.
 */
import { civilOf, dayNumber, isCivil, weekdayOf } from "../../text/civil.ts";
import { type Anchors, dated, type Resolved } from "./anchorTypes.ts";
import { directionOf } from "./direction.ts";
import type { Outlook } from "./outlook.ts";
import { dayPeriod } from "./period.ts";
import type { DateRecord } from "./record.ts";
import type { DateExpr, ParsedDate } from "./types.ts";

/** How many days ahead something is planned. */
const PLANNED = 200;
/** The same of what any word of the sentence tells, or the line of an agenda, or a story that announces it. */
export const SOON = 62;
/** How far before the day the present is looked for that tells what is on the programme. */
const NEAR = 60;
const ON_PROGRAMME =
  /\b(?:comes|speaks|testifies|sits|moves|retires|resigns|joins|addresses|hosts|presents|takes over|stands down|steps down|lands|falls|reports(?: [\p{L}-]{2,20}){0,3} (?:results|earnings|figures|profits?))(?: (?:back|here|home|us))?(?: (?:in|at|to|from|before) [\p{L} ]{1,30})? (?:on |again on )?(?:the )?$/u;
/** How many words before the day tell surely that it lies ahead. */
const CLOSE_BY = 6;

/** Whether the present tense before an offset tells what is on a programme: `She speaks in Oslo on Monday`; a report writes so of the past too. */
export function isOnProgramme(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 0x20) return false;
  const before = text.slice(at > NEAR ? at - NEAR : 0, at);
  return ON_PROGRAMME.test(before) || NEXT.test(before);
}

/** `Next call Wednesday`, `Next meeting: `, `The next session is on`. */
const NEXT = /\b[Nn]ext(?: [\p{L}-]{2,15}){1,2}(?::| is| on| is on)? $/u;

/** Whether the text looks ahead from the note's date to a day of the months to come. */
export function isPlanned({ note, narrative }: Outlook, found: Resolved | null, anchors: Anchors): boolean {
  if (note === null || narrative || found === null || found.fault !== null) return false;
  if (found.basis !== "note" && found.basis !== "heading") return false;
  const ahead = found.period.first - note.period.last;
  if (ahead <= 0 || ahead > PLANNED) return false;
  if (anchors.directionNear(CLOSE_BY) > 0) return true;
  if (ahead > SOON) return false;
  return anchors.direction() > 0;
}

/** A day behind the note's date that its own clause tells as past, in the year before where it falls on its weekday there; else as it was. */
export function ofYearBefore(
  { note, text }: Outlook,
  date: DateRecord,
  expr: DateExpr,
  found: Resolved | null,
  anchors: Anchors,
): Resolved | null {
  const { weekday } = date;
  if (note === null || weekday === null || expr.kind !== "day" || expr.year !== null) return found;
  if (found === null || found.fault !== null || found.basis !== "note") return found;
  const { first } = found.period;
  if (first <= note.period.last || weekdayOf(first) === weekday.day || anchors.direction() >= 0) return found;
  if (first - note.period.last <= SOON && !isDone(text, date)) return found;
  const year = civilOf(first).year - 1;
  if (!isCivil(year, expr.month, expr.day)) return found;
  const day = dayNumber(year, expr.month, expr.day);
  return weekdayOf(day) === weekday.day ? dated(dayPeriod(day), found.basis) : found;
}

/** From how many days ahead on a day that names a calamity is that of the year before. */
const TOO_FAR_AHEAD = 14;
const CALAMITY =
  / (?:\p{L}[\p{L}.-]{1,14} ){0,2}(?:attacks?|bombings?|massacres?|shootings?|killings?|slayings?|murders?|assaults?|blasts?|explosions?|crash|collision|derailment|earthquake|quake|tsunami|floods?|hurricane|tornado|raids?|coup|mutiny|riots?|crackdown|invasion|disaster|hijackings?|assassination|kidnappings?|hostage|fire|accident|uprising)\b/uy;

/** A day without a year in the months to come that names what nobody plans, in the year before: `the Oct. 7 terrorist attack`; else as it was. */
export function ofCalamity(
  { note, text, narrative }: Outlook,
  { end }: ParsedDate,
  expr: DateExpr & { readonly kind: "day" },
  found: Resolved | null,
): Resolved | null {
  if (note === null || found === null || found.fault !== null || found.basis !== "note") return found;
  if (found.period.first - note.period.last <= TOO_FAR_AHEAD || narrative) return found;
  CALAMITY.lastIndex = end;
  if (!CALAMITY.test(text)) return found;
  const year = civilOf(found.period.first).year - 1;
  if (!isCivil(year, expr.month, expr.day)) return found;
  return dated(dayPeriod(dayNumber(year, expr.month, expr.day)), found.basis);
}

/** How far before a day its clause is looked at, in units of text. */
const REACH = 200;
/** How many words before a day of the months to come its own verb may stand. */
const VERB_BEFORE = 6;
/** What is still to come, though it was told in the past: `told us to come on`, `moved to`, `asked for`, `the date:`. */
const TO_COME = /(?:\b(?:to|for|until|till) |\bto [a-z]{2,20} (?:(?:in|at) [\p{L} ]{1,30} )?(?:on )?|:\s*)$/u;
/** What stands between the beginning of a clause and the day that it opens with: then the verb stands behind. */
const OPENS = /^\s*(?:on )?(?:the )?(?:(?:early |late )?(?:night|morning|evening|afternoon|eve) of )?$/i;
const CLAUSE = /[;:]\s|\s[–—]\s/g;

/** Whether something was done on the day, by the words of its clause in front of it. */
function isDone(text: string, date: DateRecord): boolean {
  const { start, end } = date;
  const { start: begin, end: to } = date.sentence();
  const from = begin > start - REACH ? begin : start - REACH;
  const before = text.slice(from, start);
  if (TO_COME.test(before.slice(-60))) return false;
  let clause = from;
  for (const { index } of before.matchAll(CLAUSE)) clause = from + index + 1;
  if (OPENS.test(text.slice(clause, start))) clause = start;
  return directionOf(text, { start: clause, end: to }, { start, end }, VERB_BEFORE) < 0;
}
