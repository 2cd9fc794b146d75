/**
 * Whether a slip in a word of a name is more likely than that the other word is meant, by what the rest of the name
 * says. What the text must say besides where it is not, is for `slipEvidence.ts`; which names a text has for `slips.ts`.
 */
import { isCommonName } from "./commonNames.ts";
import { isListedWord } from "./commonWords.ts";
import { isNameOfMany } from "./familyNames.ts";
import { isListedSpelling } from "./near/listedSpellings.ts";
import { areTwoNames, areTwoSons, isAnotherWord, isOtherSystem } from "./otherNames.ts";
import { type Pattern, PatternKind } from "./patterns.ts";
import { areTwoGivenNames } from "./personWords.ts";
import { isRarerFamily } from "./rarerFamilies.ts";
import { isBeheaded, isDoubled } from "./slip.ts";
import type { Beside, Slipped } from "./slipped.ts";

/**
 * Whether a slip of that kind in a word of that length is more likely a slip than another name. Where two other
 * parts of the name agree, or one that is nobody's else, shorter words will do.
 */
export function isPlausible(slipped: Slipped, { kind, length }: Pattern, beside: Beside): boolean {
  const { word, written, slip, isKnown } = slipped;
  if (isPlural(word, written)) return false;
  if (slip === "derived") return false;
  if (slip === "order") return true;
  let least = 4;
  if (kind !== PatternKind.person) {
    if (isOneWord(slipped, beside)) return false;
    const isLong = length >= LONG_NAME && beside.letters >= LEAST_AROUND;
    // "Minister' Meeting" is no other word; "Black See Grain Initiative" can be nothing else.
    // "Court of Human Right" has lost its s.
    const isSingular = word === `${written}s` && !written.endsWith("s");
    const mayBeSingular =
      slipped.isPossessive ||
      (length >= LONG_NAME && beside.letters >= LEAST_BESIDE_PLURAL) ||
      (length > 2 && !slipped.isLowered && beside.letters >= LEAST_BESIDE_CAPITAL);
    const mayBeWord = isLong || isBetweenLong(slipped, length, beside);
    if (slipped.isOrdinary && !(isSingular ? mayBeSingular : mayBeWord)) return false;
    if (slip === "omitted" || slip === "split") return true;
    if (isTiedAcronym(slipped, beside)) return true;
    if (isSingular && !mayBeSingular) return false;
    if (isSingular) return true;
    if (isLong) return !NUMERAL.test(word);
    if (length < 3) least = 5;
    if (
      slip === "replaced" &&
      length > 2 &&
      word.length >= 5 &&
      (word[0] === written[0] || isAmongMany(beside))
    )
      return true;
    if (isBeheaded(word, written)) return length > 2 && word.length >= 5 && isAmongMany(beside);
  } else {
    if (slip === "omitted" || slip === "split" || isKnown || isListedSpelling(word, written)) return false;
    if (slipped.isOrdinary || isOtherSystem(word, written, beside.others, beside.sound)) return false;
    if (areTwoSons(word, written)) return false;
    if (areTwoNames(word, written, beside.others) || isAnotherWord(slipped, beside)) return false;
    if (beside.sound === "broken" && beside.letters >= LEAST_BESIDE)
      return !isCommonName(written) || slip === "swapped";
    const isName = length > 2 ? isCommonName(written) : isNameOfMany(written) || isRarerFamily(written);
    if (isName || areTwoGivenNames(word, written))
      return length > 2 && beside.sound === null && isLeftOver(slipped, beside);
    if (length < 3 && !beside.isRare) least = 5;
  }
  if (slip === "swapped")
    return word.length >= least || (word[0] === written[0] && word.length >= (length > 2 ? 3 : 4));
  // "Alden alvorsen": the capital went with the letter.
  if (slipped.isLowered && isBeheaded(word, written)) return written.length >= LEAST_LOWERED;
  if (word[0] !== written[0]) return false;
  if (slip === "replaced") return word.length >= least;
  return word.length >= 4 || (word.length >= least - 1 && isDoubled(word, written));
}

/** "Harborfront Planing Commission": a word of the language, a letter short, between two long words with capitals. */
function isBetweenLong({ slip, isLowered }: Slipped, length: number, { letters }: Beside): boolean {
  return length === LONG_NAME - 1 && letters >= LEAST_BETWEEN && !isLowered && slip !== "replaced";
}

/** "ADMN-Plus": one letter of an acronym that has no other, before a word that is tied to it. */
function isTiedAcronym({ word, written, slip, isAcronym, isKnown }: Slipped, { letters }: Beside): boolean {
  if (isAcronym !== "tied" || slip !== "replaced" || isKnown || word[0] !== written[0]) return false;
  return word.length >= LEAST_TIED && letters >= LEAST_TIED && !isListedWord(written);
}

/** "the form", near a body that is called "the Forum": no other word tells that it is one. */
export function isOneWord({ isAcronym }: Slipped, { others }: Beside): boolean {
  return isAcronym === null && others.every((other) => SMALL_WORD.test(other));
}

const SMALL_WORD = /^[a-z]{1,3}$/;

/** Whether the other words of a body's name tell which it is. */
function isAmongMany({ letters }: Beside): boolean {
  return letters >= LEAST_OTHERS;
}

/** Letters of the other words of a body's name that tell which it is. */
export const LEAST_OTHERS = 8;
/** Letters of a word that is long: one that lost its capital with its first letter, or one of a person's parts. */
export const LEAST_LOWERED = 5;

/** Words of a body's name, and letters of the others, of which no other body has all but one. */
const LONG_NAME = 4;
const LEAST_AROUND = 15;
/** Letters of two other words. */
const LEAST_BETWEEN = 17;
/** Letters of the other words beside one that has lost its s. */
const LEAST_BESIDE_PLURAL = 13;
/** The same where the name has three words, all with capitals: "Human Right Council". */
const LEAST_BESIDE_CAPITAL = 11;
/** Letters of an acronym that a hyphen ties to another word, and of that: "ADMN-Plus". */
export const LEAST_TIED = 4;

const NUMERAL = /^[ivx]+$/;

/** "Ibrahim Tariq Saldine": two long parts agree, and a letter is left out behind the first or is one too many. */
function isLeftOver({ word, written, slip }: Slipped, { letters }: Beside): boolean {
  if (letters < LEAST_BESIDE_NAMES || written.length < LEAST_LOWERED || word[0] !== written[0]) return false;
  return slip === "dropped" || slip === "added";
}

const LEAST_BESIDE_NAMES = 12;
/** Letters in the other parts of a name in which a syllable is none. */
const LEAST_BESIDE = 5;

/** Whether the written word is the plural of the other. */
export function isPlural(word: string, written: string): boolean {
  if (`${word}es` === written || (word.endsWith("y") && `${word.slice(0, -1)}ies` === written)) return true;
  return `${word}s` === written && word.length >= 3 && !word.endsWith("s");
}
