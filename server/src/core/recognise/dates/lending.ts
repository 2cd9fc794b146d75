/**
 * Whether a date that is written in full lends its year to those behind it. What a sentence is about does; a year
 * that only names a thing (`the 2018 pact`), that tells somebody's origin (`born in 1961`) or that something is
 * compared with (`unlike in 2019`) does not.
 */
import type { Span } from "../../text/span.ts";
import { isDigit, isLetter } from "../../text/unitKinds.ts";
import { unitsOf } from "../../text/units.ts";
import { isSign, signSet } from "./signSets.ts";
import type { ParsedDate } from "./types.ts";
import { WordTable } from "./wordTable.ts";

/** `past`: the passage has left it behind (`after the talks of May 5, 2024`), so it lends to what lies behind it at most. */
export type Lending = "freely" | "past" | "never";

/** How far before a date the words that make it background may stand. */
const REACH = 80;

/** What tells of an origin or compares, and what may stand, as names may, between that and the date: so many words, of so many letters. */
const ORIGIN = 1;
const BETWEEN = 2;
const MOST_BETWEEN = 5;
const LONGEST_NAME = 21;
const WORDS: WordTable = new WordTable([
  ..."born founded established created built dated unlike since than until till"
    .split(" ")
    .map((word) => [word, ORIGIN] as const),
  ..."in on back early late of at the".split(" ").map((word) => [word, BETWEEN] as const),
]);
/** What is made for a year, before it as a rule: `the budget for 1999`. */
const FORECAST =
  /\b(?:budgets?|plans?|forecasts?|estimates?|outlook|targets?|projections?|programmes?|programs?|goals?|earnings|profits?|sales|revenues?|guidance) for (?:fiscal )?$/i;
const BEHIND = /\b(?:by|before|after|following)(?: the| a)? $/i;
/** The last letters of those. */
const ENDS_BEHIND = signSet("yerga");
const OPENER = /^(?:After|Following|Before|Until|Since|Unlike)\b/;
const BEGINS_OPENER = signSet("AFBSU");
const COMPARED = /\b(?:than|from|compared (?:with|to)|versus|against) $/i;
const DETERMINER = /(?:\b(?:the|its|his|her|their|our|an?|this)|['’]s?) $/i;

/** The length of an article that begins a sentence. */
const ARTICLE = 4;
/** What a sentence says of the meeting that it begins with: `The 2026 midterms are on`, `Last year's summit was held on`. */
const HELD =
  /^(?:['’]s?)?(?: [\p{L}\p{N}'’+.-]{2,24}){0,5}? (?:(?:is|are|was|were|will be|is to be) (?:held |due |set |scheduled |planned )?(?:on|for|from|in|at)|takes? place|took place|opens?|opened|begins?|began|starts?|started|runs?|ran|falls?|fell)\b/u;

/** How the date lends within its sentence and behind it. */
export function lendingOf(text: string, sentence: Span, date: ParsedDate): Lending {
  const { start, end, expr } = date;
  const units = unitsOf(text);
  const from = sentence.start > start - REACH ? sentence.start : start - REACH;
  const behind = units[end]!;
  if (expr.kind === "shift" && expr.by !== 0) {
    if (COMPARED.test(text.slice(from, start))) return "never";
    if ((behind === 0x27 || behind === 0x2019) && !isHeld(text, sentence, date)) return "never";
  } else if (expr.kind === "year" || expr.kind === "month") {
    if (behind === 0x29 && start > from && units[start - 1] === 0x28) return "never";
    const next = units[end + 1]!;
    if (behind === 0x20 && isLetter(next) && DETERMINER.test(text.slice(from, start))) {
      if (isHeld(text, sentence, date)) return "freely";
      if (next >= 0x61) return "never";
    }
  }
  if (isSpaced(units, from, start)) {
    const last = units[start - 2]! | 0x20;
    if (isOrigin(units, from, start)) return "never";
    if (expr.kind === "year" && (last === 0x72 || last === 0x6c) && FORECAST.test(text.slice(from, start)))
      return "never";
    if (isSign(last, ENDS_BEHIND) && BEHIND.test(text.slice(from, start))) return "past";
  }
  const isOpened =
    from === sentence.start && isSign(units[from]!, BEGINS_OPENER) && OPENER.test(text.slice(from, start));
  return isOpened ? "past" : "freely";
}

function isHeld(text: string, sentence: Span, { start, end }: ParsedDate): boolean {
  return start - sentence.start <= ARTICLE && HELD.test(text.slice(end, end + REACH));
}

/** Whether a word and a space may stand in `[from, at)` right before `at`. */
function isSpaced(units: Uint16Array, from: number, at: number): boolean {
  return at > from + 1 && units[at - 1] === 0x20;
}

/** Whether a date at `at` is told as the origin of something, or as what something is compared with: `born on the 1st of`, `since early`. */
function isOrigin(units: Uint16Array, from: number, at: number): boolean {
  let end = at;
  for (let turns = 0; turns <= MOST_BETWEEN && isSpaced(units, from, end); turns++) {
    const to = end - 1;
    let start = to;
    while (start > from && isLetter(units[start - 1]!)) start--;
    if (start === to) return false;
    const word = isSmall(units, start + 1, to) ? WORDS.at(units, start, to) : 0;
    if (word === ORIGIN) return start === from || !(isDigit(units[start - 1]!) || units[start - 1] === 0x5f);
    const isName = units[start]! < 0x61 && to - start <= LONGEST_NAME && isSmall(units, start + 1, to);
    if (!(isName && to - start > 1) && !(word === BETWEEN && units[start]! >= 0x61)) return false;
    end = start;
  }
  return false;
}

/** Whether all letters in `[from, to)` are small ones. */
function isSmall(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units[i]! < 0x61) return false;
  return true;
}
