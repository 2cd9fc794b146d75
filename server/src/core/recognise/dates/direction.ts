/**
 * Whether a passage looks ahead or back, from the words around a date: `will`, `ahead of`, `set to`, `met`, `said`.
 * Words nearest before the date count first, then those behind it. No parse of tense: a short list and the ending -ed.
 */
import { isLetter } from "../../text/prose/units.ts";
import type { Span } from "../../text/span.ts";
import { standsAt, unitsOf } from "../../text/units.ts";
import { WordTable } from "./wordTable.ts";

/** How many units of text, and how many words, are looked at on each side, and how far apart two words may be. */
const REACH = 150;
const WORDS = 18;
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
  /** `may`, and what lies behind `may have`. */
  modal: 1 << 20,
  /** `can`, which looks nowhere. */
  able: 1 << 21,
  /** A verb that looks ahead, and a thing behind an article or an adjective: `the start`, `the final vote`. */
  noun: 1 << 22,
  /** What lies behind it in time is over: `after the June attack`. */
  after: 1 << 23,
  /** What is done for a stretch that ends later: `extended it through June`. */
  lasting: 1 << 24,
  until: 1 << 25,
  through: 1 << 26,
  /** May stand between `by` and its day: `by early May`, `until at least Monday`. */
  slim: 1 << 27,
  /** A participle of what is on a programme: `is listed as speaker`, `are billed for`. */
  billed: 1 << 28,
  as: 1 << 29,
  /** `was` and `were`. */
  copula: 1 << 30,
} as const;

const listed = new Map<string, number>();
function add(words: string, cue: number): void {
  for (const word of words.split(" ")) listed.set(word, (listed.get(word) ?? Cue.known) | cue);
}
add(
  "will shall would could may might should must 'll ahead upcoming scheduled slated planned plans planning expects " +
    "expected due hopes poised tomorrow next forthcoming begins opens start starts arrives deadline fly flies depart " +
    "departs takes before by until through meet meets begin visit visits vote votes travels " +
    "resumes convenes expires goes leaves returns airs premieres",
  Cue.ahead,
);
add("before by until through next", Cue.close);
add("would could may might should must", Cue.modal);
add("can cannot", Cue.able);
add("vote visit start begin meet fly depart", Cue.noun);
add("after following", Cue.after);
add(
  "extended funded suspended closed booked renewed delayed postponed kept contracted signed valid guaranteed continue " +
    "continued runs run lasts last extends continues adjourned shelved frozen barred banned leased",
  Cue.lasting,
);
add("until", Cue.until);
add("through", Cue.through);
add("next early late mid middle about least around end", Cue.slim);
add("is are", Cue.linking);
add("on in at", Cue.placing);
add(
  "was were had did said met held told made took gave went came saw began left spoke signed won lost ran wrote led " +
    "became hit fell rose struck killed sat found sent put brought since sought flew paid read drew cut ago",
  Cue.back,
);
add("was were", Cue.copula);
add("a an the its their his her our this these those still newly", Cue.attributive);
add(
  "agreed decided vowed pledged promised wanted hoped intended scheduled planned expected asked invited",
  Cue.decided,
);
add("agreed guaranteed", Cue.past);
add("united", Cue.notPast);
add("listed billed booked", Cue.billed);
add("as", Cue.as);
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

/**
 * The words of one side of a date from the nearest on, taken up to where somebody asks; filled anew for each question.
 */
const words = {
  units: new Uint16Array(0) as Uint16Array,
  starts: new Int32Array(WORDS),
  ends: new Int32Array(WORDS),
  cues: new Int32Array(WORDS),
  count: 0,
  /** Where the next one is looked for, up to which offset, and which way. */
  at: 0,
  limit: 0,
  onward: false,
};

/** 1 ahead, -1 back, 0 where nothing says it. `near`: only so many words before the date are asked; those behind it where no more than one is before. */
export function directionOf(text: string, sentence: Span, date: Span, near = 0): -1 | 0 | 1 {
  const units = unitsOf(text);
  words.units = units;
  beginBefore(sentence, date);
  let over = false;
  const isMonth = isLetter(units[date.end - 1]!);
  for (let i = 0; (near === 0 || i < near) && has(i); i++) {
    const cues = words.cues[i]!;
    if (i === 0 && cues & Cue.close) {
      if (isOf(units, date.end)) continue;
      if (near === 0 && words.starts[i]! - sentence.start < 2 && cues & (Cue.by | Cue.until))
        return hasBehind(date, sentence, Cue.back) ? -1 : 1; // "By December, it had …"
    }
    const term = i === 0 ? cues & (isMonth ? Cue.by | Cue.through : Cue.by) : 0;
    const cue = term & Cue.by ? cueOfBy() : term !== 0 ? cueOfThrough() : cueOf(i, i);
    if (cue !== 0) return cue;
    over ||= i < 2 && (cues & Cue.after) !== 0;
  }
  if (over) return -1;
  if (near > 0 && has(1)) return 0;
  beginBehind(sentence, date);
  for (let i = 0; has(i); i++) {
    const cue = cueOf(i, words.cues[i]! & Cue.close ? WORDS : 0);
    if (cue !== 0) return cue;
  }
  return 0;
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
    if (words.cues[i]! & Cue.lasting) return 1;
    const cue = cueOf(i, i);
    if (cue !== 0) return cue;
  }
  return 0;
}

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

function beginBefore(sentence: Span, { start }: Span): void {
  begin(start, sentence.start > start - REACH ? sentence.start : start - REACH, false);
}

function beginBehind(sentence: Span, { end }: Span): void {
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
function has(i: number): boolean {
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
function cueAt(i: number): number {
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
  words.cues[i] = (joined ? table.at(units, start - 1, end) : 0) || table.at(units, start, end);
}

/** The month; the verb is written small. */
function isMay(units: Uint16Array, start: number, end: number): boolean {
  return end - start === 3 && units[start]! === 0x4d && standsAt(units, start + 1, "ay");
}

/** What word `i` says, `distance` words from the date. */
function cueOf(i: number, distance: number): -1 | 0 | 1 {
  const cue = words.cues[i]!;
  // The words beside it in the order of the text.
  const earlier = words.onward ? i - 1 : i + 1;
  const later = words.onward ? i + 1 : i - 1;
  if (cue & Cue.set) return cueAt(later) & (Cue.to | Cue.for) ? 1 : -1;
  if (cue & Cue.linking) {
    if (words.units[words.starts[i]! + 1]! < 0x5b) return 0; // "IS"
    const next = cueAt(later);
    if (next & Cue.to || (later >= 0 && has(later) && endsWith(later, 5, "ing"))) return 1;
    return distance <= 3 && lastCue() & Cue.on && next & Cue.placing ? 1 : 0;
  }
  if (cue & Cue.ahead) {
    if (cueAt(earlier) & Cue.not) return 0;
    if (cueAt(earlier) & Cue.participle && cueAt(2 * earlier - i) & Cue.had) return -1; // "had been due"
    if (cueAt(earlier) & Cue.to && isUndone(2 * earlier - i, earlier - i)) return -1;
    if (cue & Cue.noun && isThing(i, earlier)) return 0;
    if (cue & Cue.modal && cueAt(later) & Cue.perfect) return cueAt(2 * later - i) & Cue.to ? 1 : -1;
    if ((cue & Cue.close) === 0 || distance === 0) return 1;
    return distance === 1 && cueAt(later) & (Cue.attributive | Cue.slim) ? 1 : 0;
  }
  if (cue & Cue.perfect && cueAt(later) & Cue.to) return 1; // "have to win"
  if (cue & Cue.participle && cueAt(earlier) & Cue.perfect) return -1;
  const past = isPast(i, cue);
  if (!past && (cue & Cue.back) === 0) return 0;
  const before = cueAt(earlier);
  if (before & Cue.be) return cueAt(2 * earlier - i) & Cue.able ? 0 : 1;
  if (cue & Cue.back) return cue & Cue.copula && isTerm(later) ? 1 : -1;
  if (cue & Cue.billed && before & Cue.linking && cueAt(later) & (Cue.as | Cue.for | Cue.to)) return 1;
  if (before & Cue.attributive) return 0;
  return distance < 8 && cue & Cue.decided && cueAt(later) & Cue.to && (before & Cue.had) === 0 ? 1 : -1;
}

/** Whether word `i`, with `had` before it, tells what was meant to be and was not: `had planned to vote Tuesday`. */
function isUndone(i: number, step: number): boolean {
  return (cueAt(i) & Cue.decided) !== 0 && (cueAt(i + step) & Cue.had) !== 0;
}

/** Whether an infinitive behind `was` tells what lay ahead: `was to leave Thursday`; not `was to have left`. */
function isTerm(to: number): boolean {
  const further = words.onward ? to + 1 : to - 1;
  return (cueAt(to) & Cue.to) !== 0 && (cueAt(further) & Cue.perfect) === 0;
}

/** Whether a word that may be a verb is a thing: `the start`, `its 60-vote majority`. */
function isThing(i: number, earlier: number): boolean {
  const start = words.starts[i]!;
  if (words.units[start - 1] === 0x2d) return true;
  if (earlier < 0 || !has(earlier)) return false;
  const before = words.cues[earlier]!;
  return (before & Cue.attributive) !== 0 || endsWith(earlier, 4, "al") || endsWith(earlier, 3, "ey");
}

/** The cue of the last word in the order of the text. */
function lastCue(): number {
  if (!words.onward) return cueAt(0);
  has(WORDS - 1);
  return cueAt(words.count - 1);
}

/** Whether a word ends as past forms do; `need`, `exceed` and `united` are none. */
function isPast(i: number, cue: number): boolean {
  if (cue & (Cue.past | Cue.notPast)) return (cue & Cue.past) !== 0;
  return endsWith(i, 4, "ed") && !endsWith(i, 4, "eed");
}

/** Whether a word of more than so many letters has an ending, in small letters. */
function endsWith(i: number, more: number, ending: string): boolean {
  const end = words.ends[i]!;
  return end - words.starts[i]! > more && standsAt(words.units, end - ending.length, ending);
}
