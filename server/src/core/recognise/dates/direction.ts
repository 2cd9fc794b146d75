/**
 * Whether a passage looks ahead or back, from the words around a date: `will`, `ahead of`, `set to`, `met`, `said`.
 * Words nearest before the date count first, then those behind it. No parse of tense: a short list and the ending -ed.
 */
import type { Span } from "../../text/span.ts";
import { isLetter } from "../../text/unitKinds.ts";
import { standsAt, unitsOf } from "../../text/units.ts";
import { IN_CLAUSE, isIf, isInfinitive, isLinked, isOver, isTerm, isThing, isUndone } from "./besideCue.ts";
import { cjkTense } from "./cjkTense.ts";
import { Cue } from "./cues.ts";
import { endsInDoneThing, namesDoneThing } from "./doneThings.ts";
import {
  areSilent,
  beginBefore,
  beginBehind,
  cueAt,
  endsWith,
  has,
  isPast,
  isSilent,
  lastCue,
  WORDS,
  words,
} from "./sideWords.ts";
import { isTask } from "./tasks.ts";

/** 1 ahead, -1 back, 0 where nothing says it. `near`: only so many words before the date are asked; those behind it where no more than one is before, else only a past form right behind it. */
export function directionOf(text: string, sentence: Span, date: Span, near = 0): -1 | 0 | 1 {
  const units = unitsOf(text);
  if (isCjk(units, date.end)) return cjkTense(text, sentence, date);
  words.units = units;
  if (sentence === asked) {
    isAskedSilent ??= isSilent(sentence.start, sentence.end);
    if (isAskedSilent && areSilent(sentence, date)) return near === 0 && isTask(units, sentence) ? 1 : 0;
  }
  if (namesDoneThing(units, date, sentence.end)) return -1;
  beginBefore(sentence, date);
  if (near === 0 && isForeseen(date)) return 1;
  let over = false;
  const isMonth = isLetter(units[date.end - 1]!);
  for (let i = 0; (near === 0 || i < near) && has(i); i++) {
    const cues = words.cues[i]!;
    if (i === 0 && cues & Cue.close) {
      if (isOf(units, date.end)) continue;
      if (near === 0 && opensClause(units, words.starts[i]!, sentence.start) && cues & (Cue.by | Cue.until))
        return hasBehind(date, sentence, Cue.back) ? -1 : 1; // "By December, it had …"
    }
    if (i === 0 && cues & Cue.to && isPutOff(1)) return 1;
    if (i === 1 && units[date.start]! < 0x5b && standsAt(units, words.starts[1]!, "back in ")) return -1;
    const term = i === 0 ? cues & (isMonth ? Cue.by | Cue.through | Cue.until : Cue.by) : 0;
    const cue =
      term & Cue.by ? cueOfBy() : term & Cue.until ? cueOfUntil() : term !== 0 ? cueOfThrough() : cueOf(i, i);
    if (cue > 0 && near === 0 && i > 1 && isOverBehind(sentence, date, words.ends[i]!)) return -1;
    if (cue !== 0) return cue;
    over ||= i < AFTER && (cues & Cue.after) !== 0 && !isComma(words.ends[i]!, date.start);
  }
  if (over || ((near === 0 || near > SUBJECT) && endsInDoneThing(units, date, sentence.start))) return -1;
  const told = near > 0 && has(1);
  beginBehind(sentence, date);
  if (told) return units[date.end] === 0x20 && has(0) && isPast(0, words.cues[0]!) ? cueOf(0, 0) : 0; // "sales in May fell"
  const isSubject = near === 0 && date.start === sentence.start && standsAt(units, date.end - 3, "day");
  if (isSubject && has(0) && words.cues[0]! & Cue.linking) return 1; // "Monday is a holiday."
  for (let i = 0; has(i); i++) {
    const cue = cueOf(i, words.cues[i]! & Cue.close ? WORDS : 0);
    if (cue !== 0) return cue;
  }
  if (near > 0) return 0;
  if (sentence !== asked) {
    asked = sentence;
    isAskedSilent = null;
  }
  return isTask(units, sentence) ? 1 : 0;
}

/** The sentence in which no word around a date told a direction last, and whether none of it may, once that was asked. */
let asked: Span | null = null;
let isAskedSilent: boolean | null = null;

/** How many words before the date `after` may stand: `after the violent events on Saturday`. */
const AFTER = 5;

/** Whether a comma parts the date from what stands before it, up to `from`, and the verb right behind it is past: `Ahead of the ruling, the court on Sunday extended`. */
function isOverBehind(sentence: Span, date: Span, from: number): boolean {
  const { units } = words;
  if (units[date.end] !== 0x20 || !isComma(from, date.start)) return false;
  beginBehind(sentence, date);
  const isOver = has(0) && isPast(0, words.cues[0]!);
  if (!isOver) {
    beginBefore(sentence, date);
  }
  return isOver;
}

function isComma(from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.units[at] === 0x2c) return true;
  return false;
}

/** Whether word `i` is a participle of what goes on to a later day: `was delayed to June`. */
function isPutOff(i: number): boolean {
  return (cueAt(i) & Cue.lasting) !== 0 && !hasLasted(cueAt(i)) && (cueAt(i + 1) & Cue.had) === 0;
}

/** Within how many words before the date a verb may be that it belongs to. */
const SUBJECT = 4;

/** Whether the date is of what will be or happen: `said the second half would be`, `its 55th season in September will take place`; not `a plan that he said Friday would cost`. */
function isForeseen({ start, end }: Span): boolean {
  const { units } = words;
  if (units[end] !== 0x20) return false;
  const isSure = standsAt(units, end + 1, "will ");
  if (!isSure && !standsAt(units, end + 1, "would ")) return false;
  for (let i = 0; i < SUBJECT && has(i); i++) {
    const cue = words.cues[i]!;
    const at = words.starts[i]!;
    if (standsAt(units, at, "said ") || standsAt(units, at, "says "))
      return standsAt(units, start - 4, "the ");
    if (isPast(i, cue) || (cue & (Cue.back | Cue.participle)) !== 0) return false;
  }
  return isSure;
}

/** Whether Japanese, Chinese or Korean goes on behind a date, or it is written in it. */
function isCjk(units: Uint16Array, end: number): boolean {
  return units[end - 1]! > CJK || units[end]! > CJK || (units[end] === 0x20 && units[end + 1]! > CJK);
}

const CJK = 0x2e7f;

/** Whether a clause begins at an offset: where the sentence does, or behind a comma, perhaps with `and` or `but`. */
function opensClause(units: Uint16Array, at: number, sentence: number): boolean {
  if (at - sentence < 2 || units[at - 2] === 0x2c || units[at - 2] === 0x3a) return true;
  if (at - sentence === 4 && (standsAt(units, sentence, "And ") || standsAt(units, sentence, "But ")))
    return true;
  return units[at - 6] === 0x2c && (standsAt(units, at - 4, "and ") || standsAt(units, at - 4, "but "));
}

/** How many words behind `By December,` its verb may stand. */
const VERB_BEHIND = 6;

/** Whether one of the next words behind a date is of this kind. */
function hasBehind(date: Span, sentence: Span, kind: number): boolean {
  beginBehind(sentence, date);
  for (let i = 0; i < VERB_BEHIND && has(i); i++) {
    if (words.cues[i]! & kind) return true;
    if (words.cues[i]! & Cue.ahead) return false;
  }
  return false;
}

/** `extended the ban through June` looks ahead, `was seen through June` back. */
function cueOfThrough(): -1 | 0 | 1 {
  for (let i = 1; has(i); i++) {
    if (words.cues[i]! & Cue.lasting) return hasLasted(words.cues[i]!) ? -1 : 1;
    const cue = cueOf(i, i);
    if (cue !== 0) return cue;
  }
  return 0;
}

/** `had stayed until June` and `served until June` look back; else a term lies ahead. */
function cueOfUntil(): -1 | 1 {
  for (let i = 1; i <= VERB_BEFORE && has(i); i++) {
    const cue = words.cues[i]!;
    if (cue & Cue.had) return isParticiple(i - 1) ? -1 : 1; // "had until Friday to answer"
    if (hasLasted(cue)) return cueAt(i + 1) & (Cue.be | Cue.to | Cue.perfect) ? 1 : -1;
    if (cue & Cue.lasting) return cueAt(i + 1) & Cue.had || hasLasted(cueAt(i + 1)) ? -1 : 1;
    if (cueOf(i, i) !== 0) return cueAt(i + 1) & Cue.had ? -1 : 1;
  }
  return 1;
}

/** Whether word `i`, behind `had`, is a participle or an adverb before one: `had been closed`, `had long stood`. */
function isParticiple(i: number): boolean {
  if (i < 1) return false;
  if (isPast(i, words.cues[i]!) || words.cues[i]! & (Cue.participle | Cue.back | Cue.not)) return true;
  return (
    endsWith(i, 3, "en") || endsWith(i, 3, "ne") || endsWith(i, 3, "wn") || (i > 1 && isParticiple(i - 1))
  );
}

/** How many words before `until June` its verb may stand. */
const VERB_BEFORE = 8;

/** Whether a cue is that of what has lasted: `stayed`, `served`. */
function hasLasted(cue: number): boolean {
  return (cue & LASTED) === LASTED;
}

const LASTED = Cue.lasting | Cue.back | Cue.past;

/** Whether the date has something, so that what stands before it sets no term: `before Friday's talks`. */
function isOf(units: Uint16Array, at: number): boolean {
  const mark = units[at]!;
  return (mark === 0x27 || mark === 0x2019) && units[at + 1]! === 0x73;
}

/** `had filed their reports by Wednesday` looks back; else a term lies ahead. */
function cueOfBy(): -1 | 1 {
  for (let i = 1; has(i); i++) {
    if (words.cues[i]! & Cue.had) return -1;
    const cue = cueOf(i, i);
    if (cue > 0) return 1;
    if (cue < 0) return cueAt(i + 1) & Cue.had ? -1 : 1;
  }
  return 1;
}

/** What word `i` says, `distance` words from the date. */
function cueOf(i: number, distance: number): -1 | 0 | 1 {
  const cue = words.cues[i]!;
  // The words beside it in the order of the text.
  const earlier = words.onward ? i - 1 : i + 1;
  const later = words.onward ? i + 1 : i - 1;
  if (cue & Cue.set) return cueAt(later) & (Cue.to | Cue.for) && !isOver(earlier, earlier - i) ? 1 : -1;
  if (cue & Cue.linking) {
    if (words.units[words.starts[i]! + 1]! < 0x5b) return 0; // "IS"
    const next = cueAt(later);
    if (cue & Cue.noun) return next & Cue.to && !isThing(i, earlier) ? 1 : 0;
    if (next & Cue.to) return 1;
    if (later >= 0 && has(later) && endsWith(later, 5, "ing") && (next & Cue.notPast) === 0) return 1;
    return distance <= 3 && lastCue() & Cue.on && next & Cue.placing ? 1 : 0;
  }
  if (cue & Cue.ahead) {
    if (cueAt(earlier) & Cue.not || words.units[words.starts[i]! - 1] === 0x2d) return 0; // "better-than-expected"
    if (isIf(i)) return !words.onward && distance > 0 && distance <= IN_CLAUSE ? 1 : 0;
    if (cue & Cue.decided && cueAt(earlier) & Cue.had) return -1; // "was originally scheduled"
    if (cue & Cue.giving && (cueAt(later) & Cue.attributive) === 0) return 0;
    if (cueAt(earlier) & Cue.participle && cueAt(2 * earlier - i) & Cue.had) return -1; // "had been due"
    if (cueAt(earlier) & Cue.to && isUndone(2 * earlier - i, earlier - i)) return -1;
    if (cue & Cue.noun && isThing(i, earlier)) return 0;
    if (cue & Cue.modal && cueAt(later) & Cue.perfect) return cueAt(2 * later - i) & Cue.to ? 1 : -1;
    if ((cue & Cue.close) === 0 || distance === 0) return 1;
    if (cue & Cue.slim && !words.onward && isLinked(i)) return 1;
    return distance === 1 && cueAt(later) & (Cue.attributive | Cue.slim) ? 1 : 0;
  }
  if (cue & Cue.perfect && cueAt(later) & Cue.to) return 1; // "have to win"
  if (cue & Cue.participle && cueAt(earlier) & Cue.perfect) return -1;
  if (cue & Cue.billed && cueAt(earlier) & Cue.linking && cueAt(later) & (Cue.as | Cue.for | Cue.to))
    return 1;
  const past = isPast(i, cue);
  if (!past && (cue & Cue.back) === 0) return 0;
  if (cue & Cue.noun && isThing(i, earlier)) return 0; // "a rate cut"
  const before = cueAt(earlier);
  if (before & Cue.be) return cueAt(2 * earlier - i) & Cue.able ? 0 : 1;
  if (cue & Cue.back) return (cue & Cue.copula && isTerm(later)) || isInfinitive(i, earlier) ? 1 : -1;
  if (before & Cue.attributive) return 0;
  const isToDo = cueAt(later) & Cue.to && (cueAt(2 * later - i) & Cue.attributive) === 0; // not "agreed to a deal"
  return distance < 8 && !words.onward && cue & Cue.decided && isToDo && (before & Cue.had) === 0 ? 1 : -1;
}
