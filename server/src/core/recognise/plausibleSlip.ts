/**
 * Whether a slip in a word of a name is more likely than that the other word is meant, by what the rest of the name
 * says. Which names a text has is for `slips.ts`.
 */
import { isCommonName, isEnglishName } from "./commonNames.ts";
import { isListedWord } from "./commonWords.ts";
import { isCountryWord } from "./countries.ts";
import { isCityName } from "./lexicon.ts";
import { areTwoJapaneseFamilies, mayBeJapaneseFamily } from "./near/japaneseFamilies.ts";
import { type Sound, soundOf } from "./near/sounds.ts";
import { isJapaneseEnding, isRomaji } from "./near/spelling.ts";
import { type Pattern, PatternKind } from "./patterns.ts";
import { areTwoGivenNames, isGivenNameAbroad } from "./personWords.ts";
import { isBeheaded, isDoubled, isMistypedHead, type Slip } from "./slip.ts";
import { consonants } from "./words.ts";

/** A word of a name and what was written for it. */
export interface Slipped {
  readonly word: string;
  readonly written: string;
  readonly slip: Slip;
  /** Whether the written word is a part of another name of the set. */
  readonly isKnown: boolean;
  /** Whether the written word is one that stands in any text: "Then" for "Thein". */
  readonly isOrdinary: boolean;
  /** Whether the word stands in a body's name. */
  readonly isOfBody: boolean;
  /** Whether the word has a small first letter behind the first word of the name. */
  readonly isLowered: boolean;
  /** Of letters that a body is called by: whether a hyphen or a sign ties it to the next word, "ADMM-Plus". */
  readonly isAcronym: "tied" | "free" | null;
  /** A slip in a word before it. */
  readonly earlier: Slipped | null;
  /** The token that was written. */
  readonly at: number;
  /** Whether an apostrophe stands behind it, "Minister' Meeting". */
  readonly isPossessive: boolean;
}

/** What stands around the slip in the name. */
export interface Beside {
  /** What the written word is in a name of syllables, null in one that is not made of them. */
  readonly sound: Sound | null;
  /** Whether one of the other words is long and in no list of names that many bear. */
  readonly isRare: boolean;
  /** The other words, and how many letters they have. */
  readonly others: readonly string[];
  readonly letters: number;
}

/** `others` are the words of the name but for those that slipped, `letters` how many they have. */
export function besideOf({ word, written }: Slipped, others: readonly string[], letters: number): Beside {
  return {
    sound: soundOf([word, ...others], word, written),
    isRare: others.some((other) => other.length >= LEAST_RARE && !isCommonName(other)),
    others,
    letters,
  };
}

const LEAST_RARE = 5;

/**
 * Whether a slip of that kind in a word of that length is more likely a slip than another name. Where two other
 * parts of the name agree, or one that is nobody's else, shorter words will do.
 */
export function isPlausible(slipped: Slipped, { kind, length }: Pattern, beside: Beside): boolean {
  const { word, written, slip, isKnown } = slipped;
  if (isPlural(word, written)) return false;
  let least = 4;
  if (kind !== PatternKind.person) {
    if (isOneWord(slipped, beside)) return false;
    const isLong = length >= LONG_NAME && beside.letters >= LEAST_AROUND;
    // "Minister' Meeting" is no other word; "Black See Grain Initiative" can be nothing else.
    if (slipped.isOrdinary && !(word === `${written}s` ? slipped.isPossessive : isLong)) return false;
    if (slip === "omitted" || slip === "split") return true;
    if (isPlural(written, word) && !slipped.isPossessive) return false;
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
    if (slip === "omitted" || slip === "split" || isKnown) return false;
    if (slipped.isOrdinary || isOtherSystem(word, written, beside.others, beside.sound)) return false;
    if (areTwoNames(word, written, beside.others) || isAnotherWord(slipped, beside)) return false;
    if (beside.sound === "broken" && beside.letters >= LEAST_BESIDE)
      return !isCommonName(written) || slip === "swapped";
    if (isCommonName(written) || areTwoGivenNames(word, written))
      return length > 2 && beside.sound === null && isLeftOver(slipped, beside);
    if (length < 3 && !beside.isRare) least = 5;
  }
  if (slip === "swapped")
    return word.length >= least || (word[0] === written[0] && word.length >= (length > 2 ? 3 : 4));
  // "Pete egseth": the capital went with the letter.
  if (slipped.isLowered && isBeheaded(word, written)) return written.length >= LEAST_LOWERED;
  if (word[0] !== written[0]) return false;
  if (slip === "replaced") return word.length >= least;
  return word.length >= 4 || (word.length >= least - 1 && isDoubled(word, written));
}

/** "the form", near a body that is called "the Forum": no other word tells that it is one. */
function isOneWord({ isAcronym }: Slipped, { others }: Beside): boolean {
  return isAcronym === null && others.every((other) => SMALL_WORD.test(other));
}

const SMALL_WORD = /^[a-z]{1,3}$/;

/** Whether the other words of a body's name tell which it is. */
function isAmongMany({ letters }: Beside): boolean {
  return letters >= LEAST_OTHERS;
}

/** In letters. */
const LEAST_OTHERS = 8;
const LEAST_LOWERED = 5;

/** Words of a body's name, and letters of the others, of which no other body has all but one. */
const LONG_NAME = 4;
const LEAST_AROUND = 15;

const NUMERAL = /^[ivx]+$/;

/**
 * Whether what was written is as good a name as the one that it is compared with, or a word: another two syllables of
 * pinyin, another Japanese name, the father's name of another Icelander.
 */
function isAnotherWord(
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

/** Letters of a Japanese given name that hardly two people have whose family names are near: "Shinjiro". */
const LEAST_OF_ONE = 8;
/** Letters of two syllables that are written as one word. */
const LEAST_JOINED = 6;
/** "Jónsdóttir", "Andersson". */
function isPatronymic(word: string): boolean {
  return word.endsWith("sdottir") || word.endsWith("sson");
}

function unvoweled(word: string): string {
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
  if (isWithE && (isEnglishName(word) || isEnglishName(written))) return true;
  // Justin and Justine, but hardly in the last part of three: "Mohamed Khaled Nordine".
  if (isWithE && others.length > 1 && /ine?$/.test(word)) return false;
  return isGendered(word, written, others.every(isRomaji)) || areTwoJapaneseFamilies(word, written);
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
  if (written === `${word}a`) return !/[aeiouy]$/.test(word) && !isRomaji(written);
  if (word !== `${written}a` || /[aeiouy]$/.test(written) || isRomaji(word)) return false;
  return FAMILY_OF_MEN.test(written) || isCommonName(written) || isGivenNameAbroad(written);
}

const ENDINGS = /^(?:ao|oa)$/;
const FAMILY_OF_MEN = /.(?:ov|ev|yov|in|yn)$/;

/** "ADNM-Plus", where the text has the ADMM-Plus; not "OPEC summit" beside the APEC summit, nor another town's. */
function mayBeBody({ word, written, isOrdinary, isKnown, isAcronym }: Slipped): boolean {
  if (written.length < 3 || isOrdinary || isKnown || isListedWord(written)) return false;
  if (isCityName(written) || isCountryWord(written)) return false;
  return isAcronym === "tied" || (isAcronym === null && word[0] === written[0]);
}

/** "Mohamed Khaled Nordine": two long parts agree, and a letter is left out behind the first or is one too many. */
function isLeftOver({ word, written, slip }: Slipped, { letters }: Beside): boolean {
  if (letters < LEAST_BESIDE_NAMES || written.length < LEAST_LOWERED || word[0] !== written[0]) return false;
  return slip === "dropped" || slip === "added";
}

const LEAST_BESIDE_NAMES = 12;
/** Letters in the other parts of a name of which a near one that many bear is no other person's. */
const LEAST_BESIDE_NAME = 10;
/** Letters in the other parts of a name in which a syllable is none. */
const LEAST_BESIDE = 5;

function isPlural(word: string, written: string): boolean {
  return `${word}s` === written && word.length >= 4 && !word.endsWith("s");
}

/** Whether many bear each part of the name, and the slip is one vowel for another: a near name is as likely. */
export function isEverybody(slipped: Slipped, others: readonly string[]): boolean {
  if (!isVowelChange(slipped)) return false;
  const { word, written } = slipped;
  // "Kihora" is no Japanese name, while "Kohara" may be one.
  if (word.length >= LEAST_FAMILY && isRomaji(word) && !isJapaneseEnding(written)) return false;
  return isCommonName(word) && others.every((other) => isCommonName(other) && other.length < LEAST_RARER);
}

/** Letters of a name that is rarer than shorter ones, though it is listed as common. */
const LEAST_RARER = 8;

/** Letters of a Japanese name whose ending tells whether it is one. */
const LEAST_FAMILY = 6;

/**
 * What must agree before a slip in a part of a person's name that is too short, or that many are called by, is one:
 * `known`, a title of the person's or the note's having named them; `titled`, nothing less than the title of the day,
 * under which nobody else has a name so near. Null where nothing would do.
 */
export function evidenceFor(
  slipped: Slipped,
  { kind, length }: Pattern,
  beside: Beside,
): "known" | "titled" | null {
  const { word, written, slip, isKnown, isOrdinary } = slipped;
  const { sound, others, letters } = beside;
  if (kind !== PatternKind.person) return !isOneWord(slipped, beside) && mayBeBody(slipped) ? "known" : null;
  if (written.length < 2) return null;
  if (slip === "omitted" || slip === "split" || isPlural(word, written)) return null;
  if (isKnown || isOrdinary || isOtherSystem(word, written, others, sound)) return "titled";
  if (areTwoNames(word, written, others)) return "titled";
  if (sound === "broken") return "known";
  if (word[0] !== written[0] && slip !== "swapped")
    return sound === null && isHeadMistaken(word, written) ? "known" : "titled";
  if (word.length < 3 && !isDoubled(word, written)) return "titled";
  const isOther =
    sound === "other" &&
    (word.length < 4 ||
      isVowelChange(slipped) ||
      (slip === "replaced" && word.length >= LEAST_JOINED && others.every(isCommonName)));
  const isName = (isOther && !isDoubled(word, written)) || (sound !== "rare" && isCommonName(written));
  const isLeft = sound === null && letters >= LEAST_BESIDE_NAME && slip !== "replaced";
  return isName && !((slip === "swapped" || isLeft) && length > 2) ? "titled" : "known";
}

/** Whether the first letter is one that a hand misses or hits, and makes no other name: not "Floyd", "Nishida", "Rayyan". */
function isHeadMistaken(word: string, written: string): boolean {
  if (written.length < LEAST_MISTYPED || !isMistypedHead(word, written)) return false;
  if (isCommonName(written) || isGivenNameAbroad(written)) return false;
  return !(isRomaji(word) && isJapaneseEnding(written));
}

/** In letters. */
const LEAST_MISTYPED = 5;

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

/** Whether both are one name under two romanisations: "Cheol" and "Chol", "Nattaphon" and "Nattapon". */
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
export function isVowelChange({ word, written, slip }: Slipped): boolean {
  return slip === "replaced" && word.length <= 6 && consonants(word) === consonants(written);
}
