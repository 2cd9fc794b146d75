/**
 * The calling that stands beside a name, which tells who is meant: "the violinist X", "X, a cyclist", "X is a lawyer". How
 * much it tells depends on how near the name is to a registered person's: of one that is theirs to the letter few callings
 * do. Kin and bodies are in `anotherBearer.ts`, frames without a calling in `unknownBearer.ts`. English.
 */
import {
  ARTISTS,
  CALLINGS,
  FULL_TIME_CALLINGS,
  OTHER_CALLINGS,
  PRIVATE_CALLINGS,
} from "../recognise/callings.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import { isLetter } from "../text/unitKinds.ts";
import { unitsOf } from "../text/units.ts";
import { callingOf } from "./unknownBearer.ts";

/** How much of the text behind a name is read, in UTF-16 units. */
const REACH = 80;
/** The same, of what stands before it. */
const BESIDE = 32;

const LETTER = /\p{L}/u;
const CALLING_BEFORE: ReadonlySet<string> = new Set([...CALLINGS, "prof", "prof."]);
// What callings may stand in behind a name, lead and words; with all callings in it, it would be a hundred kilobytes of code.
const SET_BEHIND = /^((?:,? | \()(?:an?|the|our|my) )((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u;
/** "X, plumber,", "X (bus driver)". */
const SET_ALONE = /^(, | \()((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)/u;
const ENDS_ALONE = /^(?:[,;.)\n]| (?:of|from|in|at|by|for|who) |$)/;
const SAID_TO_BE = /^( (?:is|was) (?:an?|the|our|my) (?!former |trained ))((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/u;
const LEARNT = /^ by (?:training|trade|profession)/;
const ALL_CALLINGS: ReadonlySet<string> = new Set(CALLINGS);
/** What a note on somebody in office does not say of them either: "X is the cadet of the year". */
const OF_NOBODY_KNOWN: ReadonlySet<string> = new Set(PRIVATE_CALLINGS);
/** "X, a former nurse": of what she is now it says nothing. */
const IN_THE_PAST = /\b(?:former|ex-|one-time|trained) ?/;
/** Of a name in other marks or another order than the person's: callings that people in office are not known by. */
const KNOWN_BY: ReadonlySet<string> = new Set([...PRIVATE_CALLINGS, ...ARTISTS]);
/** "X, a keen skier", "X, a key player": what people in office are besides, or are like. */
const BESIDES =
  /\b(?:keen|avid|passionate|amateur|devoted|lifelong|enthusiastic|dedicated|committed|proud|hobby|weekend|good|great|big|huge|fast|key|major|main|central|important|global|regional|serious|crucial|pivotal|minor|team|power|political|leading|dominant) $/;

/** "X, aged nine,": a child. */
const CHILD =
  /^(?:, | \()aged? (?:\d|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)(?=[,.;)])/;

/** "X (United States), cyclist" */
const COUNTRY = /^ \(\p{Lu}[^()\r\n]{1,30}\)(?=, )/u;

/** Whether what is left behind a calling leaves it one: "a lawyer by training" practises another. */
function isPractised(rest: string): boolean {
  return !LEARNT.test(rest);
}

function endsAlone(rest: string): boolean {
  return ENDS_ALONE.test(rest) && isPractised(rest);
}

/**
 * Whether a calling beside a name says that the bearer is nobody whose posts have `words`: any calling, since the name is
 * only near a registered person's.
 */
export function hasCalling(before: string, behind: string, words: () => ReadonlySet<string>): boolean {
  if (CHILD.test(behind)) return true;
  const inFront = callingBefore(before, CALLING_BEFORE);
  if (inFront !== null) return !words().has(fold(inFront.word));
  const rest = behind.replace(COUNTRY, "");
  const said =
    callingIn(SET_BEHIND.exec(rest), ALL_CALLINGS, isPractised) ??
    callingIn(SET_ALONE.exec(rest), ALL_CALLINGS, endsAlone);
  const word = said?.word ?? callingOf(behind) ?? saidToBe(behind, FULL_TIME_CALLINGS)?.word;
  return word !== undefined && !IN_THE_PAST.test(said?.lead ?? "") && !words().has(fold(word));
}

/** The same of a name that is a person's but for its marks, its order, its spaces and hyphens. */
export function hasCallingKnownBy(before: string, behind: string, words: () => ReadonlySet<string>): boolean {
  if (CHILD.test(behind)) return true;
  const said =
    callingBefore(before, KNOWN_BY) ??
    callingIn(SET_BEHIND.exec(behind), KNOWN_BY, isPractised) ??
    callingIn(SET_ALONE.exec(behind), KNOWN_BY, endsAlone);
  if (said === null || IN_THE_PAST.test(said.lead.toLowerCase()) || BESIDES.test(said.lead)) return false;
  return !words().has(said.word);
}

/** Whether the sentence goes on with a calling that nobody in office is said to have: "X is a dentist". */
export function isOfNobodyInOffice(behind: string): boolean {
  return saidToBe(behind, OF_NOBODY_KNOWN) !== null;
}

/** Whether a calling that no office goes with stands beside a name: "the violinist X", "X, a cyclist". */
export function isOfOtherCalling(text: string, name: Span, words: () => ReadonlySet<string>): boolean {
  const said = otherCallingBefore(text, name.start) ?? otherCallingBehind(text, name.end);
  return said !== null && !IN_THE_PAST.test(said.lead.toLowerCase()) && !words().has(said.word);
}

function otherCallingBefore(text: string, start: number): Calling | null {
  const word = wordBefore(text, start);
  return word !== "" && OTHER_CALLINGS.has(word)
    ? { word, lead: text.slice(Math.max(0, start - BESIDE), start) }
    : null;
}

/** The word that a space parts from what begins at `start`, "Prof." with its full stop; empty where letters of ASCII make none. */
function wordBefore(text: string, start: number): string {
  if (text[start - 1] !== " ") return "";
  const units = unitsOf(text);
  const isShort = units[start - 2] === 0x2e;
  const end = start - (isShort ? 2 : 1);
  let from = end;
  while (from > 0 && isLetter(units[from - 1]!)) from--;
  return from === end || LETTER.test(text.charAt(from - 1)) ? "" : text.slice(from, start - 1);
}

function otherCallingBehind(text: string, end: number): Calling | null {
  if (text[end] !== "," && text[end + 1] !== "(") return null;
  const behind = text.slice(end, end + REACH);
  return (
    callingIn(SET_BEHIND.exec(behind), OTHER_CALLINGS, endsAlone) ??
    callingIn(SET_ALONE.exec(behind), OTHER_CALLINGS, endsAlone)
  );
}

/** Whether the sentence goes on with a calling, which people in office may have had: "X is a lawyer". */
export function isCalled(text: string, name: Span): boolean {
  return saidToBe(text.slice(name.end, name.end + REACH), ALL_CALLINGS) !== null;
}

interface Calling {
  readonly word: string;
  /** What stands between the name and the word. */
  readonly lead: string;
}

/** The word before a calling, which may put it into the past. */
const LAST_WORD = /[\p{L}-]{0,16} ?$/u;

function callingBefore(before: string, callings: ReadonlySet<string>): Calling | null {
  const word = wordBefore(before, before.length);
  if (word === "" || !callings.has(word.toLowerCase())) return null;
  return { word, lead: LAST_WORD.exec(before.slice(0, -word.length - 1))![0] };
}

/** The first word of a phrase, its lead apart, that is a calling and that `ends` lets end where it does. */
function callingIn(
  phrase: RegExpExecArray | null,
  callings: ReadonlySet<string>,
  ends: (rest: string) => boolean,
): Calling | null {
  if (phrase === null) return null;
  let lead = phrase[1]!;
  for (const word of phrase[2]!.split(" ")) {
    const isNoGame = word === "player" && BESIDES.test(lead);
    if (callings.has(word) && !isNoGame && ends(phrase.input.slice(lead.length + word.length)))
      return { word, lead };
    lead += `${word} `;
  }
  return null;
}

/** The calling with which the sentence goes on: "is a lawyer". */
function saidToBe(behind: string, callings: ReadonlySet<string>): Calling | null {
  return callingIn(SAID_TO_BE.exec(behind), callings, isPractised);
}
