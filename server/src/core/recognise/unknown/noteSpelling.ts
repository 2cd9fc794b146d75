/**
 * Spellings of a name that nobody registered which are two people's as often, and one's where a note tells so by more
 * than the names. What the note has to tell is for `checks/formConflicts.ts`.
 */
import { fold } from "../../text/chars.ts";
import { isCommonName, isEnglishName } from "../commonNames.ts";
import { isSyllableName } from "../near/syllables.ts";
import { slipBetween } from "../slip.ts";
import { isKnown, onlyDifference } from "./likeness.ts";

/**
 * How two names differ that may be one person's: `doubled`, by a consonant doubled in the family name; `vowel`, by a
 * vowel, or two letters that changed places; `names`, by the same, both being given names.
 */
export type NoteSpelling = "doubled" | "vowel" | "names";

/** Null where they are two people's, whatever the note tells. */
export function noteSpellingOf(left: string, right: string): NoteSpelling | null {
  const [a, b] = [left.split(" "), right.split(" ")];
  const at = a.length < 2 ? null : onlyDifference(a, b);
  if (at === null || isSyllableName(a) || isSyllableName(b)) return null;
  const [one, other] = [fold(a[at]!), fold(b[at]!)];
  const isFamily = at === a.length - 1;
  if (isFamily && isDoubledInFamily(one, other)) return "doubled";
  if (!hasOtherVowel(a, at, one, other)) return null;
  return isKnown(one) && isKnown(other) ? "names" : "vowel";
}

/**
 * A consonant that stands twice in one and once in the other, neither of them a family that many bear: "Bessent" and
 * "Besent"; not "Bennett" and "Bennet", nor "Hoffman" and "Hoffmann".
 */
function isDoubledInFamily(one: string, other: string): boolean {
  if (undoubled(one) !== undoubled(other) || slipBetween(one, other) === null) return false;
  if (Math.min(one.length, other.length) < LEAST_LETTERS || /mann?$/.test(one)) return false;
  return ![one, other].some((word) => isKnown(word) || isCommonName(word));
}

/**
 * One vowel inside the word for another, or two letters that changed places, beside a name that few bear: "Rustem" and
 * "Rustam", "Stoltenberg" and "Stoltenburg"; not "Petersen" and "Peterson", nor "Terry" and "Terri".
 */
function hasOtherVowel(words: readonly string[], at: number, one: string, other: string): boolean {
  const slip = slipBetween(one, other);
  if (slip !== "replaced" && slip !== "swapped") return false;
  if (one[0] !== other[0] || one.length < (slip === "swapped" ? LEAST_SWAPPED : LEAST_LETTERS)) return false;
  if ([one, other].every(isEnglishName)) return false;
  const isFamily = at === words.length - 1;
  // Many families' names end alike.
  const family = isFamily ? [one, other] : [fold(words[words.length - 1]!)];
  if (family.some(isCommonName) || (isFamily && one.slice(0, -2) === other.slice(0, -2))) return false;
  let from = 0;
  while (one[from] === other[from]) from++;
  if (slip === "swapped") return true;
  return from < one.length - 1 && isVowel(one[from]!) && isVowel(other[from]!);
}

function isVowel(letter: string): boolean {
  return "aeiou".includes(letter);
}

const LEAST_LETTERS = 5;
const LEAST_SWAPPED = 4;

function undoubled(word: string): string {
  return word.replace(/([^aeiouy])\1/g, "$1");
}
