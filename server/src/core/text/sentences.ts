/**
 * Sentences, found around an offset when somebody asks, never for a whole text at once.
 * Not a linguistic segmenter: it knows terminators, initials and the abbreviations of news English.
 */
import { countBelow } from "./ascending.ts";
import { isLetterLabel } from "./letterLabels.ts";
import { MaskKind, type ProseMask } from "./mask.ts";
import type { Span } from "./span.ts";
import { isDigit, isLetter } from "./unitKinds.ts";
import { unitsOf } from "./units.ts";
import { wordList } from "./wordList.ts";

/** How far a search goes before it gives up and cuts: a sentence longer than this is not prose. */
const LONGEST = 4_000;

const ABBREVIATIONS: ReadonlySet<string> = wordList(
  "Mr Mrs Ms Dr Prof Gen Lt Col Adm Sen Rep Gov Sgt Capt Maj Hon St No vs Inc Jr Sr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
);
/** The same, each as one number: seven bits a letter. */
const SHORTENED: ReadonlySet<number> = new Set(
  [...ABBREVIATIONS].map((word) =>
    lettersIn(
      Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
      0,
      word.length,
    ),
  ),
);

/** At most four ASCII letters as one number. */
function lettersIn(units: Uint16Array, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) letters = (letters << 7) | units[i]!;
  return letters;
}

/** One of them, or an initial, behind a letter or sign that is not ASCII. */
const ABBREVIATION = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:\\p{L}|${[...ABBREVIATIONS].join("|")})$`, "u");

/** A sentence with the offsets `[from, to]` that ask for it. */
interface Asked {
  readonly text: string;
  readonly mask: ProseMask;
  readonly from: number;
  readonly to: number;
  readonly sentence: Span;
}

/** The sentence asked for last: several ask about one place, and about places side by side. */
let last: Asked | null = null;
/** Longer ones may be cut, and where depends on the place. */
const LONGEST_KEPT = 1_000;

// No `Math.min` and `Math.max` of offsets here: engines take what they tell for a fraction.

/** The sentence that holds `offset`, without the white space around it. Never crosses a block's end. */
export function sentenceAt(text: string, mask: ProseMask, offset: number): Span {
  if (last !== null && last.mask === mask && last.from <= offset && offset <= last.to && last.text === text)
    return last.sentence;
  const block = blockAround(text, mask, offset);
  const first = block.start;
  const stop = block.end;
  const units = unitsOf(text);
  let start = previousEnd(units, offset < stop ? offset : stop, first);
  while (start > first && !endsSentence(text, units, start - 1, stop))
    start = previousEnd(units, start - 1, first);
  const from = start;
  let to = nextEnd(units, offset > first ? offset : first, stop);
  while (to < stop && !endsSentence(text, units, to, stop)) to = nextEnd(units, to + 1, stop);
  let end = to;
  if (end < stop) {
    end++;
    while (end < stop && isCloser(units[end]!)) end++;
  } else to--;
  while (start < end && (CLASSES[units[start]!]! & (SPACE | CLOSER)) !== 0) {
    const unit = units[start]!;
    // Straight quotes close and open alike.
    if ((unit === 0x22 || unit === 0x27) && !isSpace(units[start + 1]!)) break;
    start++;
  }
  while (end > start && isSpace(units[end - 1]!)) end--;
  const sentence = { start, end };
  if (from <= offset && offset <= to && to - from < LONGEST_KEPT) last = { text, mask, from, to, sentence };
  return sentence;
}

/** Whether a sentence or block ends between the two offsets (`from <= to`). */
export function sentenceEndsBetween(text: string, mask: ProseMask, from: number, to: number): boolean {
  if (to - from > LONGEST) return true;
  const block = blockAround(text, mask, from);
  if (block.end < to) return true;
  const units = unitsOf(text);
  for (let i = from; i < to; i++) if (endsSentence(text, units, i, block.end)) return true;
  return false;
}

/** The classes of code units: what may end a sentence, what may close behind its end, and white space. */
const STOP = 1;
const POINT = 2;
const ENDING: number = STOP | POINT;
const CLOSER = 4;
const SPACE = 8;
const CLASSES: Uint8Array = new Uint8Array(0x10000);
for (const letter of "。！？") CLASSES[letter.charCodeAt(0)] = STOP;
for (const letter of ".!?") CLASSES[letter.charCodeAt(0)] = POINT;
for (const letter of "\"'”’)]»」』") CLASSES[letter.charCodeAt(0)] = CLOSER;
for (const letter of " \t\n\r\xa0\u3000") CLASSES[letter.charCodeAt(0)] = SPACE;
/** Whether a unit may end a sentence, the ends of lines among them. */
const ENDS: Uint8Array = new Uint8Array(0x10000);
for (const letter of "。！？.!?\n") ENDS[letter.charCodeAt(0)] = 1;

/** The offset behind the last unit of `[from, at)` that may end a sentence; `from` where there is none. */
function previousEnd(units: Uint16Array, at: number, from: number): number {
  const ends = ENDS;
  let i = at | 0;
  // Four at a time, as each turn of a loop has its price.
  while (i - 3 > from) {
    if ((ends[units[i - 1]!]! | ends[units[i - 2]!]! | ends[units[i - 3]!]! | ends[units[i - 4]!]!) !== 0)
      break;
    i -= 4;
  }
  while (i > from && ends[units[i - 1]!] === 0) i--;
  return i > from ? i : from;
}

/** The offset of the first unit of `[at, to)` that may end a sentence; `to` where there is none. */
function nextEnd(units: Uint16Array, at: number, to: number): number {
  const ends = ENDS;
  let i = at | 0;
  while (i + 3 < to) {
    if ((ends[units[i]!]! | ends[units[i + 1]!]! | ends[units[i + 2]!]! | ends[units[i + 3]!]!) !== 0) break;
    i += 4;
  }
  while (i < to && ends[units[i]!] === 0) i++;
  return i < to ? i : to;
}

function endsSentence(text: string, units: Uint16Array, at: number, blockEnd: number): boolean {
  const kind = CLASSES[units[at]!]!;
  if (units[at] === 0x0a) return beginsEntry(units, at + 1, blockEnd);
  if ((kind & ENDING) === 0) return false;
  return kind === STOP || pointEndsSentence(text, units, at, blockEnd);
}

/** Whether the line at `at` is an entry of a log or a chat by its day in digits: `2025-12-01 11:30 …`, `[2025-12-01] …`; or of a programme by its hour, `0915 …` below `0900 …`. */
function beginsEntry(units: Uint16Array, at: number, end: number): boolean {
  const first = units[at]!;
  if (isDigit(first) && isClock(units, at) && isClock(units, lineBefore(units, at))) return true;
  const opens = first === 0x5b || first === 0x28;
  const day = opens ? at + 1 : at;
  if (day + 11 >= end || units[day + 4] !== 0x2d || units[day + 7] !== 0x2d) return false;
  for (let i = 0; i < 10; i++) if (i !== 4 && i !== 7 && !isDigit(units[day + i]!)) return false;
  const behind = units[day + 10]!;
  if (opens) return !isDigit(behind);
  const next = units[day + 11]!;
  return behind === 0x3a || (behind === 0x20 && !(next >= 0x61 && next <= 0x7a));
}

/** Whether an hour and a space stand at `at`, and no small letter right behind: `9:15 Lunch`, `09.15 Lunch`, `0915  lunch`. */
function isClock(units: Uint16Array, at: number): boolean {
  const hours = isDigit(units[at + 1]!) ? 2 : 1;
  const mark = units[at + hours]!;
  const isParted = mark === 0x3a || mark === 0x2e;
  if (!isDigit(units[at]!) || (!isParted && hours < 2)) return false;
  const minutes = at + hours + (isParted ? 1 : 0);
  if (!(isDigit(units[minutes]!) && isDigit(units[minutes + 1]!))) return false;
  const behind = units[minutes + 2]!;
  const next = units[minutes + 3]!;
  return (behind === 0x20 && !(next >= 0x61 && next <= 0x7a)) || behind === 0x09;
}

/** Where the line before the one at `at` begins. */
function lineBefore(units: Uint16Array, at: number): number {
  let start = at > 1 ? at - 1 : 0;
  while (start > 0 && at - start < LONGEST_LINE && units[start - 1] !== 0x0a) start--;
  return start;
}

const LONGEST_LINE = 400;

/** Whether a sentence ends with the point, exclamation or question mark at `at`. */
function pointEndsSentence(text: string, units: Uint16Array, at: number, blockEnd: number): boolean {
  let next = at + 1;
  while (next < blockEnd && (isCloser(units[next]!) || isEmphasis(units[next]!))) next++;
  if (next < blockEnd && !isSpace(units[next]!)) return false;
  if (units[at]! !== 0x2e) return true;
  let isLine = false;
  for (; next < blockEnd && isSpace(units[next]!); next++) isLine ||= units[next] === 0x0a;
  const isEntry = isLine && isDigit(units[next]!); // "They left.\n2025-03-05 They came."
  return (isEntry || !goesOn(text, units, next)) && !isAbbreviated(text, units, at);
}

/** Closes what ends with its own full stop: "**12 May.** They met." */
function isEmphasis(unit: number): boolean {
  return unit === 0x2a || unit === 0x5f;
}

/** Whether what stands at `at` begins no sentence: a small letter, a digit, a comma. */
function goesOn(text: string, units: Uint16Array, at: number): boolean {
  if (at >= text.length) return false;
  const unit = units[at]!;
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit) || unit === 0x2c || unit === 0x3b;
  return !isEastAsian(unit) && SMALL.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Whether it is a letter of the scripts of Japanese, Chinese or Korean, which have no small ones. */
function isEastAsian(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
}

const SMALL = /^\p{Ll}/u;

/** Whether the point at `at` is that of an abbreviation or an initial. */
function isAbbreviated(text: string, units: Uint16Array, at: number): boolean {
  let start = at;
  while (start > 0 && start > at - 6 && isLetter(units[start - 1]!)) start--;
  const length = at - start;
  if (length > 4) return false;
  const before = start === 0 ? 0 : units[start - 1]!;
  if (isEastAsian(before) && length === 0 && isEastAsian(units[at - 2]!)) return false;
  if (before > 0x7f) return ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
  if (length === 0 || (before >= 0x30 && before <= 0x39)) return false;
  return length === 1 ? !isLetterLabel(text, start) : SHORTENED.has(lettersIn(units, start, at));
}

function isCloser(unit: number): boolean {
  return CLASSES[unit] === CLOSER;
}

/** The block around an offset (within reach): up to the nearest stretches of the mask that end one, blank lines among them. */
export function blockAround(text: string, mask: ProseMask, offset: number): Span {
  let start = offset > LONGEST ? offset - LONGEST : 0;
  let end = text.length < offset + LONGEST ? text.length : offset + LONGEST;
  for (let i = stretchBefore(mask, offset); i >= 0 && mask.ends[i]! > start; i--) {
    if (mask.kinds[i] === MaskKind.block) start = mask.ends[i]!;
  }
  for (let i = stretchBefore(mask, offset) + 1; i < mask.starts.length && mask.starts[i]! < end; i++) {
    if (mask.kinds[i] === MaskKind.block) end = mask.starts[i]!;
  }
  return { start, end };
}

/** The index of the last stretch that starts at or before `offset`; -1 when there is none. */
export function stretchBefore(mask: ProseMask, offset: number): number {
  return countBelow(mask.starts, offset + 1) - 1;
}

function isSpace(unit: number): boolean {
  return CLASSES[unit] === SPACE;
}
