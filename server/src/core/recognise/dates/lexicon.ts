/**
 * The English words of dates: one table from a word to its number, with a packed code (class, value) for each and the
 * sets that it belongs to, and the table of three-letter beginnings that tells in one look whether a word can start
 * or hold a date. Other files add words of their own when they are loaded (`wordNumber`, `wordSet`).
 */
import { MONTH_WORDS } from "../../text/months.ts";
import { WordTable } from "./wordTable.ts";

/** The class of a word; the comment says what its value is. An enum, as those of other files: bundles have its numbers in place of its names. */
export enum Word {
  other = 0,
  /** 1 to 12. */
  month = 1,
  /** 1 to 12; an abbreviation. */
  shortMonth = 2,
  /** 0 to 6. */
  weekday = 3,
  /** 0 to 6; an abbreviation. */
  shortWeekday = 4,
  /** Index in `UNITS`. */
  unit = 5,
  /** Index in `UNITS`; the plural. */
  units = 6,
  /** 0 yesterday, 1 today, 2 tomorrow. */
  dayWord = 7,
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  season = 8,
  /** `last`, `next`, `this`: 0, 2, 1. */
  turn = 9,
  /** `following`, `same`, `that`: 2, 1, 1; `previous` and `preceding` 0. */
  echo = 10,
  /** 0 early, 1 mid, 2 late. */
  part = 11,
  /** 1 to 31. */
  ordinal = 12,
  /** 1 (`a` and `an` too) to 19, and the tens up to 50. */
  cardinal = 13,
  /** 0 ago, 1 earlier, 2 later. */
  ago = 14,
  /** A function word: see `Fn`. */
  fn = 15,
  /** 0 fiscal, 1 financial. */
  fiscal = 16,
  /** The first year of a decade's name: 20 to 90. */
  decade = 17,
  /** A possessive `'s` or `’s` behind a word. */
  possessive = 18,
  /** `Q1` … `Q4`, `H1`, `H2`: 1 to 4, 5 and 6; `FY`: 0. */
  code = 19,
  /** `sixty` … `ninety`: 6 to 9. */
  tens = 20,
  /** `latest`, of what is reported. */
  latest = 21,
  /** 0 Christmas, 1 Easter, 2 Halloween, 3 Thanksgiving. */
  holiday = 22,
}

/** The value of each word of the class `fn`. */
export enum Fn {
  the = 1,
  of,
  in,
  on,
  at,
  by,
  to,
  from,
  since,
  until,
  through,
  and,
  or,
  between,
  before,
  after,
  during,
  for,
  with,
  as,
  every,
  around,
  within,
  its,
  his,
  their,
  our,
  dated,
  throughout,
  over,
}

/** A set of function words, for `Tokens.isAnyFn`. */
export function fnSet(...words: readonly number[]): number {
  return words.reduce((set, word) => set | (1 << word), 0);
}

/** The units of shifts, by number. */
export const UNITS = [
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
] as const;

/** How many words there may be: a word's number has ten bits. */
const CAPACITY = 1024;
const numbers = new Map<string, number>();
const codes = new Uint16Array(CAPACITY);
/** The sets of each word, a bit for each set: the first ones, and the others, whose numbers are below zero. */
const sets = new Int32Array(CAPACITY);
const moreSets = new Int32Array(CAPACITY);
let setCount = 0;
/** Made with the first look-up, when every file has added its words. */
let table: WordTable | null = null;

/** The number of a word (in lower case), for `Tokens.is`. To be asked for while the files are loaded. */
export function wordNumber(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = numbers.size + 1;
    if (number >= CAPACITY) throw new RangeError("More words of dates than their numbers have bits for.");
    numbers.set(word, number);
    table = null;
  }
  return number;
}

/** How many sets there may be, and how many of them the first ones are. */
const MOST_SETS = 62;
const FIRST_SETS = 31;

/** A set of words (in lower case, a space between two), for `Tokens.isAnyOf`. To be asked for while the files are loaded. */
export function wordSet(list: string): number {
  if (setCount === MOST_SETS) throw new RangeError("More sets of words of dates than there are bits.");
  const index = setCount++;
  const bank = index < FIRST_SETS ? sets : moreSets;
  const bit = 1 << (index % FIRST_SETS);
  for (const word of list.split(" ")) {
    const number = wordNumber(word);
    bank[number] = bank[number]! | bit;
  }
  return index < FIRST_SETS ? bit : -bit;
}

/** The number of the word over `[start, end)` of a text's units, in any case; 0 for any that is not listed. */
export function numberAt(units: Uint16Array, start: number, end: number): number {
  return wordTable().at(units, start, end);
}

/** The table of all words, whose values are their numbers. */
export function wordTable(): WordTable {
  table ??= new WordTable(numbers);
  return table;
}

/** The packed code of a word: class in the bits from 6 on, value in the low six; 0 where it is no word of dates. */
export function codeOf(number: number): number {
  return codes[number]!;
}

/** Whether a word belongs to a set. */
export function isInSet(number: number, set: number): boolean {
  return set > 0 ? (sets[number]! & set) !== 0 : (moreSets[number]! & -set) !== 0;
}

/** Whether a word with these three first letters (low five bits each) may be or hold a date's core. */
export const TRIGGER: Uint8Array = new Uint8Array(1 << 15);

function add(list: string, kind: number, first: number, trigger = false): void {
  list.split(" ").forEach((group, i) => {
    for (const word of group.split("|")) {
      codes[wordNumber(word)] = (kind << 6) | (first + i);
      if (trigger) TRIGGER[key3(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
    }
  });
}

/** The three first letters of a word as one number of 15 bits. */
export function key3(a: number, b: number, c: number): number {
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

add(MONTH_WORDS.join(" "), Word.month, 1, true);
add("jan feb mar apr _ jun jul aug sep|sept oct nov dec", Word.shortMonth, 1, true);
add("monday tuesday wednesday thursday friday saturday sunday", Word.weekday, 0, true);
add("mon tue|tues wed|weds thu|thur|thurs fri sat sun", Word.shortWeekday, 0, true);
add(UNITS.join(" "), Word.unit, 0, true);
add("days weeks weekends months quarters halves years decades centuries", Word.units, 0, true);
add("yesterday today tomorrow", Word.dayWord, 0, true);
add("spring summer autumn|fall winter", Word.season, 0, true);
add("last|past this|current next|coming|upcoming", Word.turn, 0);
add("previous|preceding|prior same|that following|ensuing", Word.echo, 0);
add("early mid|middle late", Word.part, 0);
add(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth " +
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
  Word.ordinal,
  1,
);
add(
  "a|an|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  Word.cardinal,
  1,
);
add("seventeen eighteen nineteen", Word.cardinal, 17, true);
add("sixty seventy eighty ninety", Word.tens, 6);
["twenty", "thirty", "forty", "fifty"].forEach((word, i) => {
  add(word, Word.cardinal, 20 + i * 10);
});
add("ago earlier later", Word.ago, 0);
add("fiscal financial", Word.fiscal, 0);
add("twenties thirties forties fifties sixties seventies eighties nineties", Word.decade, 2, true);
add("fy q1 q2 q3 q4 h1 h2", Word.code, 0);
add("latest", Word.latest, 0, true);
add("christmas easter halloween", Word.holiday, 0, true);
add("thanksgiving", Word.holiday, 3); // found by its length: words in tha- are too many
add(
  Object.values(Fn)
    .filter((word) => typeof word === "string")
    .join(" "),
  Word.fn,
  1,
);
codes[wordNumber("till")] = (Word.fn << 6) | Fn.until;
codes[wordNumber("each")] = (Word.fn << 6) | Fn.every;

/** The packed code (`codeOf`) of the word over `[start, end)`, in any case; 0 for any that is no word of dates. */
export function codeAt(units: Uint16Array, start: number, end: number): number {
  return codes[numberAt(units, start, end)]!;
}

/** Full month names that are also words or people's names. */
const AMBIGUOUS_MONTHS = 0b0000_1_0111_1000;

/** Whether a full month name (1 to 12) is also a word or a given name: March, April, May, June, August. */
export function isAmbiguousMonth(month: number): boolean {
  return ((AMBIGUOUS_MONTHS >> month) & 1) === 1;
}

/** What a clause begins with behind a date, so that nothing is counted by the date's number. */
export const PRONOUNS: number = wordSet("they he she we it i you who");
/** `is`, `was`. */
export const COPULAS: number = wordSet("is was");
/** What results are told for. */
export const PERIODS: number = wordSet("quarter period");
/** What may stand before a number that is not exact. */
export const HEDGES: number = wordSet("about roughly approximately probably perhaps possibly");
/** What stands before the years of a life, with a point: `c.`, `fl.` */
export const CIRCA: number = wordSet("b d c ca r fl m div");
