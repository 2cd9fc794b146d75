/** The words between a meeting and its date: whether they say that it was held, and which of its days they tell. */

import { wordList } from "../text/wordList.ts";
import {
  AUXILIARY,
  CLOSING,
  CLOSING_CJK,
  HELD,
  LINKING,
  OPENING,
  OPENING_CJK,
  PLANNED,
} from "./eventWords.ts";

/** What a date says of a meeting's days: `all` of them (`from June 4 to June 7`), its first, its last, or one or more. */
export type Told = "all" | "first" | "last" | "some";

/** Which of a meeting's days its verb tells: "opened on", "ended on", "took place from … to …". */
export function toldBy(words: readonly string[]): Told {
  if (words.some((word) => OPENING.has(word))) return "first";
  if (words.some((word) => CLOSING.has(word))) return "last";
  return "all";
}

/** The same of the verb of a claim in Japanese, Korean or Chinese. */
export function toldInCjk(verb: string | null): Told | null {
  if (verb === null) return null;
  if (OPENING_CJK.has(verb)) return "first";
  return CLOSING_CJK.has(verb) ? "last" : "some";
}

/** "was held", "to be held", "is scheduled for"; not "was scheduled for", which may have come to nothing. */
export function isSaidToBeHeld(words: readonly string[]): boolean {
  const isSaid = words.some((word) => HELD.has(word));
  const plan = words.findIndex((word) => PLANNED.has(word) || word === "to");
  if (plan === -1) return isSaid;
  if (words.slice(0, plan).some((word) => /^(?:was|were|had|been)$/.test(word))) return false;
  return isSaid || words.at(-1) === "for";
}

const TOKENS = /[\p{L}\p{N}'’.-]+|[^\s\p{L}\p{N}]/gu;

/** The words between a name and a date in lower case, those of a place after "in" or "at" left out; null where others stand there. */
export function wordsOf(between: string): string[] | null {
  const words: string[] = [];
  let inPlace = false;
  for (const token of between.match(TOKENS) ?? []) {
    if (/^[,()]$/.test(token)) continue;
    if (!/^[\p{L}'’.-]+$/u.test(token)) return null;
    const isCapital = /^\p{Lu}/u.test(token);
    if (inPlace && isCapital) continue;
    const word = token.toLowerCase();
    if (inPlace && (word === "and" || word === "of")) continue;
    if (MANNER.test(word)) continue;
    if (isCapital || !(isAllowed(word) || (word === "by" && HOSTING.has(words.at(-1) ?? "")))) return null;
    inPlace =
      word === "in" ||
      word === "at" ||
      (word === "by" && HOSTING.has(words.at(-1) ?? "")) ||
      word === "between" ||
      (inPlace && word === "the");
    words.push(word);
  }
  return words;
}

/** "was hosted by Seoul on". */
const HOSTING = wordList("hosted held convened opened");

/** "was successfully held", "was held here". */
const MANNER = /^(?:\p{Ll}{4,12}ly|here|there|itself)$/u;

function isAllowed(word: string): boolean {
  return LINKING.has(word) || HELD.has(word) || PLANNED.has(word) || AUXILIARY.has(word);
}
