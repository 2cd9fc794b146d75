/**
 * Whether a passage looks ahead or back, from the words around a date: `will`, `ahead of`, `set to`, `met`, `said`.
 * Words nearest before the date count first, then those behind it. No parse of tense: a short list and the ending -ed.
 */
import type { Span } from "../../text/span.ts";
import { WordTable } from "./word-table.ts";

/** How many units of text, and how many words, are looked at on each side, and how far apart two words may be. */
const REACH = 120;
const WORDS = 14;
const APART = 24;

const Cue = {
  known: 1,
  ahead: 2,
  /** Looks ahead only directly before the date. */
  close: 4,
  /** Looks ahead only with an infinitive or a participle behind it: `is to meet`, `are meeting`. */
  linking: 8,
  /** `is on Tuesday`, `is in Seoul on Tuesday`. */
  placing: 16,
  back: 32,
  /** What a participle behind it belongs to, as in `a still unspecified date`, is a thing and no deed. */
  attributive: 64,
  /** A past verb whose infinitive lies ahead. */
  decided: 128,
  /** Ends as past forms do and is one; `notPast`: and is none. */
  past: 256,
  notPast: 512,
  set: 1024,
  to: 2048,
  for: 4096,
  on: 8192,
  be: 16384,
  /** `have`, and what follows it only. */
  perfect: 32768,
  participle: 65536,
  by: 131072,
  had: 262144,
  not: 524288,
} as const;

const listed = new Map<string, number>();
function add(words: string, cue: number): void {
  for (const word of words.split(" ")) listed.set(word, (listed.get(word) ?? Cue.known) | cue);
}
add(
  "will shall would could may might should must can 'll ahead upcoming scheduled slated planned plans planning expects " +
    "expected due hopes poised tomorrow next forthcoming begins opens start starts arrives deadline fly flies depart " +
    "departs takes before by until through meet meets begin visit visits vote votes travels",
  Cue.ahead,
);
add("before by until through next", Cue.close);
add("is are", Cue.linking);
add("on in at", Cue.placing);
add(
  "was were had did said met held told made took gave went came saw began left spoke signed won lost ran wrote led " +
    "became hit fell rose struck killed sat found sent put brought since sought flew paid read drew cut ago",
  Cue.back,
);
add("a an the its their his her our this these those still newly", Cue.attributive);
add(
  "agreed decided vowed pledged promised wanted hoped intended scheduled planned expected asked invited",
  Cue.decided,
);
add("agreed guaranteed", Cue.past);
add("united", Cue.notPast);
add("set", Cue.set);
add("to", Cue.to);
add("for", Cue.for);
add("on", Cue.on);
add("be", Cue.be);
add("have has having ve", Cue.perfect);
add("been come gone done taken given seen fallen risen grown become shown begun broken", Cue.participle);
add("by", Cue.by);
add("had", Cue.had);
add("not never", Cue.not);
const table = new WordTable(listed);

/** The words of one side of a date in the order of the text; filled anew for each question. */
const words = {
  starts: new Int32Array(WORDS),
  ends: new Int32Array(WORDS),
  cues: new Int32Array(WORDS),
  count: 0,
};

/** 1 ahead, -1 back, 0 where nothing says it. `near`: only so many words before the date are asked; those behind it where no more than one is before. */
export function directionOf(text: string, sentence: Span, date: Span, near = 0): -1 | 0 | 1 {
  wordsBefore(text, Math.max(sentence.start, date.start - REACH), date.start);
  const last = words.count - 1;
  const least = near === 0 ? 0 : Math.max(0, words.count - near);
  for (let i = last; i >= least; i--) {
    if (i === last && words.cues[i]! & Cue.close && isOf(text, date.end)) continue;
    const cue = i === last && words.cues[i]! & Cue.by ? cueOfBy(text, i) : cueOf(text, i, last - i);
    if (cue !== 0) return cue;
  }
  if (near > 0 && words.count > 1) return 0;
  wordsBehind(text, date.end, Math.min(sentence.end, date.end + REACH));
  for (let i = 0; i < words.count; i++) {
    const cue = cueOf(text, i, words.cues[i]! & Cue.close ? WORDS : 0);
    if (cue !== 0) return cue;
  }
  return 0;
}

/** Whether the date has something, so that what stands before it sets no term: `before Friday's talks`. */
function isOf(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return (mark === 0x27 || mark === 0x2019) && text.charCodeAt(at + 1) === 0x73;
}

/** `had filed their reports by Wednesday` looks back; else a term lies ahead. */
function cueOfBy(text: string, by: number): -1 | 1 {
  for (let i = by - 1; i >= 0; i--) {
    if (words.cues[i]! & Cue.had) return -1;
    const cue = cueOf(text, i, by - i);
    if (cue > 0) return 1;
    if (cue < 0) return i > 0 && words.cues[i - 1]! & Cue.had ? -1 : 1;
  }
  return 1;
}

function wordsBefore(text: string, from: number, to: number): void {
  let at = to;
  let first = WORDS;
  while (at > from && first > 0) {
    const gap = Math.max(from, at - APART);
    while (at > gap && !isLetter(text.charCodeAt(at - 1))) at--;
    if (at === gap) break;
    const end = at;
    while (at > from && isLetter(text.charCodeAt(at - 1))) at--;
    if (end > at && !isMay(text, at, end)) put(text, --first, at, end);
  }
  words.count = WORDS - first;
  if (first === 0) return;
  words.starts.copyWithin(0, first);
  words.ends.copyWithin(0, first);
  words.cues.copyWithin(0, first);
}

function wordsBehind(text: string, from: number, to: number): void {
  let at = from;
  words.count = 0;
  while (at < to && words.count < WORDS) {
    const gap = Math.min(to, at + APART);
    while (at < gap && !isLetter(text.charCodeAt(at))) at++;
    if (at === gap) break;
    const start = at;
    while (at < to && isLetter(text.charCodeAt(at))) at++;
    if (at > start && !isMay(text, start, at)) put(text, words.count++, start, at);
  }
}

function put(text: string, i: number, start: number, end: number): void {
  const from = text.charCodeAt(start - 1) === 0x27 && end - start === 2 ? start - 1 : start; // 'll
  words.starts[i] = start;
  words.ends[i] = end;
  words.cues[i] = table.at(text, from, end) || table.at(text, start, end);
}

function isLetter(unit: number): boolean {
  const letter = unit | 0x20;
  return unit < 0x80 && letter >= 0x61 && letter <= 0x7a;
}

/** The month; the verb is written small. */
function isMay(text: string, start: number, end: number): boolean {
  return end - start === 3 && text.charCodeAt(start) === 0x4d && text.startsWith("ay", start + 1);
}

function cueOf(text: string, i: number, distance: number): -1 | 0 | 1 {
  const cue = words.cues[i]!;
  const before = i > 0 ? words.cues[i - 1]! : 0;
  const next = i + 1 < words.count ? words.cues[i + 1]! : 0;
  if (cue & Cue.set) return next & (Cue.to | Cue.for) ? 1 : -1;
  if (cue & Cue.linking) {
    if (next & Cue.to || (i + 1 < words.count && endsWith(text, i + 1, 5, "ing"))) return 1;
    return distance <= 3 && words.cues[words.count - 1]! & Cue.on && next & Cue.placing ? 1 : 0;
  }
  if (cue & Cue.ahead && before & Cue.not) return 0;
  if (cue & Cue.ahead) return cue & Cue.close && distance > 1 ? 0 : 1;
  if (cue & Cue.participle && before & Cue.perfect) return -1;
  const past = isPast(text, i, cue);
  if ((cue & Cue.back || past) && before & Cue.be) return 1;
  if (cue & Cue.back) return -1;
  if (!past || before & Cue.attributive) return 0;
  return next & Cue.to && distance < 8 && cue & Cue.decided ? 1 : -1;
}

/** Whether a word ends as past forms do; `need`, `exceed` and `united` are none. */
function isPast(text: string, i: number, cue: number): boolean {
  if (cue & (Cue.past | Cue.notPast)) return (cue & Cue.past) !== 0;
  return endsWith(text, i, 4, "ed") && !endsWith(text, i, 4, "eed");
}

/** Whether a word of more than so many letters has an ending, in small letters. */
function endsWith(text: string, i: number, more: number, ending: string): boolean {
  const end = words.ends[i]!;
  return end - words.starts[i]! > more && text.startsWith(ending, end - ending.length);
}
