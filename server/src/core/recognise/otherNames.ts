/**
 * Whether what stands for a word of a name is a word or a name by itself, as good as the one that it is compared with:
 * of a man and a woman, of two families, under two romanisations. What follows for a slip is for `plausibleSlip.ts`.
 */
import { isCommonName, isEnglishName } from "./commonNames.ts";
import { isListedWord } from "./commonWords.ts";
import { isNameOfMany } from "./familyNames.ts";
import { areTwoJapaneseFamilies, mayBeJapaneseFamily } from "./near/japaneseFamilies.ts";
import type { Sound } from "./near/sounds.ts";
import { isJapaneseEnding, isRomaji } from "./near/spelling.ts";
import { isGivenNameAbroad } from "./personWords.ts";
import { isDoubled } from "./slip.ts";
import type { Beside, Slipped } from "./slipped.ts";
import { consonants } from "./words.ts";

/**
 * Whether what was written is as good a name as the one that it is compared with, or a word: another two syllables of
 * pinyin, another Japanese name, the father's name of another Icelander.
 */
export function isAnotherWord(
  { word, written, slip }: Slipped,
  { sound, others, isRare, letters }: Beside,
): boolean {
  if (slip === "swapped") return false;
  if (isListedWord(written)) return true;
  // "Harte", "Hurt" and "Harty" beside Mark Hart.
  if (isShortOfMany(word) && written.length > 3 && !isRare && others.every(isCommonName))
    return sound === null && !isDoubled(word, written);
  if (sound !== null) return sound === "other" && slip === "replaced" && word.length >= LEAST_JOINED;
  if (isDoubled(word, written)) return false;
  if (isPatronymic(word) && isPatronymic(written) && unvoweled(word) === unvoweled(written)) return true;
  if (!others.every(isRomaji)) return false;
  if (mayBeJapaneseFamily(word) && mayBeJapaneseFamily(written))
    return slip === "replaced" && letters < LEAST_OF_ONE;
  return !isRare && slip !== "replaced" && isOtherGivenEnding(word, written);
}

function isShortOfMany(word: string): boolean {
  return word.length < 5 && isCommonName(word);
}

/** Letters of a Japanese given name that hardly two people have whose family names are near: "Kenshiro". */
const LEAST_OF_ONE = 8;
/** Letters of two syllables that are written as one word. */
export const LEAST_JOINED = 6;
/** "Jónsdóttir", "Andersson". */
function isPatronymic(word: string): boolean {
  return word.endsWith("sdottir") || word.endsWith("sson");
}

/** A word without its vowels. */
export function unvoweled(word: string): string {
  return word.replace(/[aeiouy]/g, "");
}

/** "Tetsuo", "Tetsu", "Tetsuro", "Tetsuko". */
function isOtherGivenEnding(word: string, written: string): boolean {
  const stem = word.slice(0, -2);
  return written.startsWith(stem) && isJapaneseEnding(word) && /(?:[kr]o|ya|mi|u|t[ao])$/.test(written);
}

/** Whether both words are names of their own: of a man and a woman, or of two Japanese families. `others` stand beside. */
export function areTwoNames(word: string, written: string, others: readonly string[] = []): boolean {
  // Brown and Browne, Clark and Clarke.
  const isWithE = word === `${written}e` || written === `${word}e`;
  if (isWithE && (isEnglishName(word) || isEnglishName(written)) && !isCutShort(word, written)) return true;
  // Hasan and Hasani, Martin and Martini.
  if (written === `${word}i` && !word.endsWith("i") && isCommonName(word)) return true;
  // Justin and Justine, but hardly in the last part of three: "Ibrahim Tariq Saldine".
  if (isWithE && others.length > 1 && /ine?$/.test(word)) return false;
  return isGendered(word, written, others.every(isRomaji)) || areTwoJapaneseFamilies(word, written);
}

/** "Halvorsen" and "Halvorson": fathers' names of two countries, each of which many bear. */
export function areTwoSons(word: string, written: string): boolean {
  return word !== written && /...s[eo]n$/.test(word) && word.replace(SON, "") === written.replace(SON, "");
}

const SON = /s[eo]n$/;

/** "Jerom", which is nobody else than Jerome; not "Georg", nor "Eugen", "Michel", "Susann", as others are called. */
function isCutShort(word: string, written: string): boolean {
  if (word !== `${written}e` || written.length < LEAST_OWN) return false;
  return !/[gln]$/.test(written) && !isKnown(written);
}

/** Letters of a name that has lost its "e", below which it is another word sooner. */
const LEAST_OWN = 5;

/** Whether a word is a name by itself, or a word of the language. */
function isKnown(word: string): boolean {
  return isCommonName(word) || isGivenNameAbroad(word) || isListedWord(word);
}

/**
 * "Nurlan" written "Nurlana", "Petrova" written "Petrov", "Justin" written "Justine", "Lucia" written "Lucio" or
 * "Lucian"; not "Melissa" written "Meliss", which nobody is called.
 */
function isGendered(word: string, written: string, mayBeJapanese: boolean): boolean {
  if (word.slice(0, -1) === written.slice(0, -1))
    return ENDINGS.test(word.at(-1)! + written.at(-1)!) && !(mayBeJapanese && isRomaji(word));
  if (written === `${word}n` || word === `${written}n`) return /ian?$/.test(word);
  if (written === `${word}e` || word === `${written}e`) return /[^aeiouy]ine?$/.test(word);
  if (word === `${written}s` && GREEK.test(word)) return true;
  if (written === `${word}a`) return !/[aeiouy]$/.test(word) && !(isRomaji(word) && isRomaji(written));
  if (word !== `${written}a` || /[aeiouy]$/.test(written) || isRomaji(word)) return false;
  return FAMILY_OF_MEN.test(written) || isCommonName(written) || isGivenNameAbroad(written);
}

const ENDINGS = /^(?:ao|oa)$/;
/** Names of men; women of the family are called so without the s: "Papadaki". */
const GREEK = /.{3}(?:ak|[ai]d|[aei]l|ell|iot|ar)is$/;
const FAMILY_OF_MEN = /.(?:ov|ev|yov|in|yn)$/;

/**
 * Whether many bear each part of the name, and the slip is one vowel for another: a near name is as likely. `isGiven`
 * where the word stands first in a name whose family name stands last.
 */
export function isEverybody(slipped: Slipped, others: readonly string[], isGiven: boolean): boolean {
  if (!isVowelChange(slipped)) return false;
  const { word, written } = slipped;
  // "Kihora" is no Japanese name, while "Kohara" may be one.
  if (word.length >= LEAST_FAMILY && isRomaji(word) && !isJapaneseEnding(written)) return false;
  // Nor is "Jereme" anybody's beside Jerome, for a given name of English-speaking countries.
  if (isGiven && word.length >= LEAST_FAMILY && isEnglishName(word) && !isKnown(written)) return false;
  return isNameOfMany(word) && others.every((other) => isNameOfMany(other) && other.length < LEAST_RARER);
}

/** Letters of a name that is rarer than shorter ones, though it is listed as common. */
const LEAST_RARER = 8;

/** Letters of a Japanese name whose ending tells whether it is one. */
const LEAST_FAMILY = 6;

/**
 * Whether both are one name under two romanisations. Not where the others have the letters that this one lacks: "ph"
 * in one part of a Thai name, and "p" for it in the other, is no system.
 */
export function isOtherSystem(
  word: string,
  written: string,
  others: readonly string[],
  sound: Sound | null,
): boolean {
  if (!isRespelling(word, written, sound)) return false;
  const lost = ["ph", "th"].find((pair) => word.split(pair).length > written.split(pair).length);
  return lost === undefined || ![written, ...others].some((one) => one.includes(lost));
}

/** Whether both are one name under two romanisations: "Cheol" and "Chol", "Kittiphat" and "Kittipat". */
function isRespelling(word: string, written: string, sound: Sound | null): boolean {
  const isSyllabic = sound !== null;
  return romanised(word, isSyllabic) === romanised(written, isSyllabic);
}

/** Vowels of two letters are those of Korean syllables. */
function romanised(word: string, isSyllabic: boolean): string {
  const plain = word.replace(/([pst])h(?=[^h])/g, "$1");
  return isSyllabic ? plain.replace(/eo|ou/g, "o").replace(/eu/g, "u") : plain;
}

/** Whether the slip is one vowel for another in a short word: what near names of two people differ by. */
function isVowelChange({ word, written, slip }: Slipped): boolean {
  return slip === "replaced" && word.length <= 6 && consonants(word) === consonants(written);
}
