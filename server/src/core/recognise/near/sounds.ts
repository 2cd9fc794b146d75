/**
 * Names of Korean, Chinese and Vietnamese people are made of few syllables. What a name has instead of one of them is a
 * slip if it is no syllable of its language, and may be somebody else's name if it is one.
 */
import { isCommonName } from "../commonNames.ts";
import { consonants } from "../words.ts";
import { isPinyin, wadeGilesReadings } from "./chinese.ts";
import { isKoreanFamily, isNameSyllable, isSeldomSpelled, koreanReadings } from "./korean.ts";
import { isVietnamese } from "./vietnamese.ts";

/** `broken`: no syllable of the name's language; `other`: one that people are called by; `rare`: one that few are. */
export type Sound = "broken" | "other" | "rare";

interface Language {
  /** Whether a name may be of this language, all its words being syllables. */
  isOne(words: readonly string[]): boolean;
  isSyllable(word: string): boolean;
  /** Whether people are called so who are not called by the other syllable. */
  isName(written: string, word: string): boolean;
  /** Whether given names of two syllables are written as one word. */
  readonly joins: boolean;
}

const isAny = (): boolean => true;

const LANGUAGES: readonly Language[] = [
  {
    isOne: (words) => words.some((word) => isKoreanFamily(koreanReadings(word))),
    isSyllable: (word) => koreanReadings(word).length > 0,
    isName: (written, word) => {
      const own = koreanReadings(word);
      return koreanReadings(written).some((one) => isNameSyllable(one) && !own.includes(one));
    },
    joins: true,
  },
  { isOne: isAny, isSyllable: isPinyin, isName: () => true, joins: true },
  {
    isOne: isAny,
    isSyllable: (word) => isPinyin(word) || wadeGilesReadings(word).length > 0,
    isName: () => true,
    joins: true,
  },
  {
    isOne: isAny,
    isSyllable: isVietnamese,
    isName: (written, word) => isCommonName(written) || consonants(written) === consonants(word),
    joins: false,
  },
];

/**
 * What `written` is where the name made of `words` has `word`; null for a name that is not made of syllables. A name
 * that more than one language has is the one that speaks most for a name of somebody else.
 */
export function soundOf(words: readonly string[], word: string, written: string): Sound | null {
  let sound: Sound | null = null;
  for (const language of LANGUAGES) {
    if (!isMadeOf(words, language) || !language.isOne(words)) continue;
    const meant = words.map((one) => (one === word ? written : one));
    if (!isMadeOf(meant, language)) sound ??= "broken";
    else if (language.isName(written, word)) return "other";
    else sound = "rare";
    // What is a name in pinyin is none in Wade-Giles.
    if (language.isSyllable === isPinyin) break;
  }
  return sound;
}

/** Whether each of the words is a syllable that Korean names have. */
export function mayBeKorean(words: readonly string[]): boolean {
  return words.every((word) => koreanReadings(word).some(isNameSyllable));
}

/** Whether one of the words is a syllable of a Korean name that few spell so: of one family name, few are called by it. */
export function hasSeldomSpelling(words: readonly string[]): boolean {
  return words.some(isSeldomSpelled);
}

/** Whether all words are syllables; one of them, a given name, may be two that are joined. */
function isMadeOf(words: readonly string[], { isSyllable, joins }: Language): boolean {
  const others = words.filter((word) => !isReadable(word, isSyllable));
  return others.length === 0 || (joins && others.length === 1 && isJoined(others[0]!, isSyllable));
}

function isReadable(word: string, isSyllable: (word: string) => boolean): boolean {
  return word.length <= LONGEST && isSyllable(word);
}

function isJoined(word: string, isSyllable: (word: string) => boolean): boolean {
  if (word.length > 2 * LONGEST) return false;
  for (let i = 1; i < word.length; i++)
    if (isSyllable(word.slice(0, i)) && isSyllable(word.slice(i))) return true;
  return false;
}

/** In letters, of one syllable. */
const LONGEST = 7;
