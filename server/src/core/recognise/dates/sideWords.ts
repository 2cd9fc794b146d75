/**
 * The words of one side of a date, from the nearest on, taken up to where somebody asks, each with its cue: what
 * `direction.ts` reads the direction of a passage from.
 */
import type { Span } from "../../text/span.ts";
import { isLetter } from "../../text/unitKinds.ts";
import { standsAt } from "../../text/units.ts";
import { CUES, Cue } from "./cues.ts";

/** How many units of text, and how many words, are looked at on each side, and how far apart two words may be. */
const REACH = 150;
/** See `REACH`. */
export const WORDS = 18;
const APART = 24;

/**
 * The words of one side of a date from the nearest on, taken up to where somebody asks; filled anew for each question.
 */
export const words = {
  units: new Uint16Array(0) as Uint16Array,
  starts: new Int32Array(WORDS),
  ends: new Int32Array(WORDS),
  cues: new Int32Array(WORDS),
  count: 0,
  /** Where the next one is looked for, up to which offset, and which way. */
  at: 0,
  limit: 0,
  onward: false,
  /** Whether capitals are those of names: the word before the date is small, so no title is read. */
  hasNames: true,
};

/** Turns to the words before a date. */
export function beginBefore(sentence: Span, { start }: Span): void {
  words.hasNames = true;
  const from = sentence.start > start - REACH ? sentence.start : start - REACH;
  if (opensClause(start, from)) begin(start, start, false);
  else begin(behindArticle(start), from, false);
}

/** Where the article before a date begins, as in `through the summer`; else where the date does. */
function behindArticle(start: number): number {
  const { units } = words;
  return units[start - 1] === 0x20 && standsAt(units, start - 5, " the") ? start - 4 : start;
}

/** Whether the date opens a clause behind a semicolon: `they will be back; on Saturday they said so`. */
function opensClause(start: number, from: number): boolean {
  const { units } = words;
  let at = start - 1;
  if (standsAt(units, at - 2, "on")) at -= 3;
  return at - 1 > from && units[at] === 0x20 && units[at - 1] === 0x3b;
}

/** Turns to the words behind a date. */
export function beginBehind(sentence: Span, { end }: Span): void {
  begin(end, sentence.end < end + REACH ? sentence.end : end + REACH, true);
}

// No `Math.min` and `Math.max` of offsets: engines take what they tell for a fraction.
function begin(at: number, limit: number, onward: boolean): void {
  words.at = at;
  words.limit = limit;
  words.onward = onward;
  words.count = 0;
}

/** Whether there is a word `i` on the side that is asked. */
export function has(i: number): boolean {
  while (i >= words.count && words.count < WORDS) {
    const found = words.onward ? takeBehind() : takeBefore();
    if (!found) {
      words.at = words.limit;
      return false;
    }
  }
  return i < words.count;
}

/** The cue of word `i`; 0 where there is none. */
export function cueAt(i: number): number {
  return i >= 0 && has(i) ? words.cues[i]! : 0;
}

/** Takes the next word before; whether there is one. */
function takeBefore(): boolean {
  const { units, limit } = words;
  let { at } = words;
  while (at > limit) {
    const gap = limit > at - APART ? limit : at - APART;
    while (at > gap && !isLetter(units[at - 1]!)) at--;
    if (at === gap) return false;
    const end = at;
    while (at > limit && isLetter(units[at - 1]!)) at--;
    if (isMay(units, at, end)) continue;
    words.at = at;
    put(units, at, end);
    return true;
  }
  return false;
}

/** Takes the next word behind; whether there is one. */
function takeBehind(): boolean {
  const { units, limit } = words;
  let { at } = words;
  while (at < limit) {
    const gap = limit < at + APART ? limit : at + APART;
    while (at < gap && !isLetter(units[at]!)) at++;
    if (at === gap) return false;
    const start = at;
    while (at < limit && isLetter(units[at]!)) at++;
    if (isMay(units, start, at)) continue;
    words.at = at;
    put(units, start, at);
    return true;
  }
  return false;
}

function put(units: Uint16Array, start: number, end: number): void {
  const i = words.count++;
  const joined = end - start === 2 && units[start - 1]! === 0x27; // 'll
  words.starts[i] = start;
  words.ends[i] = end;
  if (i === 0 && !words.onward) words.hasNames = units[start]! > 0x60 || start === words.limit;
  if (units[end + 1] === 0x74 && isApostrophe(units[end]!) && standsAt(units, start, "won")) {
    words.cues[i] = Cue.ahead; // "won't"
    return;
  }
  if (units[end] === 0x3a && start === words.limit) {
    words.cues[i] = CUES.at(units, start, end) | Cue.notPast; // "Ahmed: Friday"
    return;
  }
  words.cues[i] =
    words.hasNames && isName(units, start, end)
      ? Cue.notPast
      : (joined ? CUES.at(units, start - 1, end) : 0) || CUES.at(units, start, end);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Whether a word has a capital within a sentence and is somebody's name, whatever it is written small: `Won`, `Will`, `Mohamed`. */
function isName(units: Uint16Array, start: number, end: number): boolean {
  const first = units[start]!;
  if (first < 0x41 || first > 0x5a || end - start < 2 || units[start + 1]! < 0x61) return false;
  if (units[start - 1] !== 0x20)
    return (
      units[start - 1] === 0x2d || (units[end] === 0x20 && units[end + 1]! > 0x40 && units[end + 1]! < 0x5b)
    );
  const before = units[start - 2]!;
  return isLetter(before) || before === 0x2c;
}

/** Whether no word over `[from, to)` may tell a direction, beside whatever other. */
export function isSilent(from: number, to: number): boolean {
  const { units } = words;
  for (let at = from; at < to; ) {
    while (at < to && !isLetter(units[at]!)) at++;
    const start = at;
    while (at < to && isLetter(units[at]!)) at++;
    if (start < at && !isMay(units, start, at) && mayTell(units, start, at)) return false;
  }
  return true;
}

function mayTell(units: Uint16Array, start: number, end: number): boolean {
  const joined = end - start === 2 && units[start - 1]! === 0x27;
  if (joined && CUES.at(units, start - 1, end) !== 0) return true;
  return CUES.at(units, start, end) !== 0 || (end - start > 4 && standsAt(units, end - 2, "ed"));
}

/** Whether the words around a date of a silent sentence are whole, or the parts of those that `REACH` cuts are silent too. */
export function areSilent(sentence: Span, { start, end }: Span): boolean {
  const { units } = words;
  if (isLetter(units[start - 1]!) || isLetter(units[end]!)) return false;
  const from = start - REACH;
  const to = end + REACH;
  if (from > sentence.start && isLetter(units[from - 1]!)) {
    let at = from;
    while (isLetter(units[at]!)) at++;
    if (!isSilent(from, at)) return false;
  }
  if (to < sentence.end && isLetter(units[to]!)) {
    let at = to;
    while (at > end && isLetter(units[at - 1]!)) at--;
    if (!isSilent(at, to)) return false;
  }
  return true;
}

/** The month; the verb is written small. */
function isMay(units: Uint16Array, start: number, end: number): boolean {
  return end - start === 3 && units[start]! === 0x4d && standsAt(units, start + 1, "ay");
}

/** The cue of the last word in the order of the text. */
export function lastCue(): number {
  if (!words.onward) return cueAt(0);
  has(WORDS - 1);
  return cueAt(words.count - 1);
}

/** Whether a word ends as past forms do; `need`, `exceed` and `united` are none. */
export function isPast(i: number, cue: number): boolean {
  if (cue & (Cue.past | Cue.notPast)) return (cue & Cue.past) !== 0;
  return endsWith(i, 4, "ed") && !endsWith(i, 4, "eed");
}

/** Whether a word of more than so many letters has an ending, in small letters. */
export function endsWith(i: number, more: number, ending: string): boolean {
  const end = words.ends[i]!;
  return end - words.starts[i]! > more && standsAt(words.units, end - ending.length, ending);
}
