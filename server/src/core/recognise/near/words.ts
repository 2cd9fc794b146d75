/**
 * What each capitalised word of a text can be in a name, found out once per word and kept: names come again and again.
 */
import { isCommonName } from "../commonNames.ts";
import { isCountryWord } from "../countries.ts";
import { isGivenName, WordClass, wordClass } from "../lexicon.ts";
import type { PatternSet } from "../patterns.ts";
import type { Tokens } from "../tokens.ts";
import { MOST_WORDS, type WordTable } from "../words.ts";
import { isKoreanFamily, koreanReadings } from "./korean.ts";
import { isHonorific, isSmallPart } from "./parts.ts";
import type { PeopleIndex } from "./people.ts";
import { isSyllabic } from "./syllables.ts";

/** Flags of a word. */
export const WordFact = {
  /** May be a part of a name, by its letters. */
  part: 1,
  honorific: 2,
  /** May stand in a name with a small letter. */
  small: 4,
  koreanFamily: 8,
  /** Somebody registered has it in a name, in some spelling. */
  known: 16,
  /** Reads as one Korean or Chinese syllable, or as two. */
  syllabic: 32,
} as const;

/** Words that end a name, unless people are called so too: "Will", "Park". */
const NO_PART =
  WordClass.ordinary |
  WordClass.office |
  WordClass.rank |
  WordClass.calendar |
  WordClass.body |
  WordClass.possessive;
/** Not a flag of a word: says that its flags are known. */
const ASKED = 128;

/** What the words of texts can be in the names of one set. */
export class WordBook {
  readonly #set: PatternSet;
  readonly #people: PeopleIndex;
  /** By the numbers of a table of words: flags, with `ASKED` once they are known. */
  readonly #facts = new Uint8Array(MOST_WORDS);
  #table: WordTable | null = null;

  constructor(set: PatternSet, people: PeopleIndex) {
    this.#set = set;
    this.#people = people;
  }

  /** The flags of token `i`. */
  factsAt(text: string, tokens: Tokens, i: number): number {
    const word = tokens.words[i]!;
    if (word === 0) return this.#find(tokens.word(text, i));
    if (this.#table !== tokens.table) {
      this.#table = tokens.table;
      this.#facts.fill(0);
    }
    let facts = this.#facts[word]!;
    if (facts === 0) {
      facts = this.#find(tokens.word(text, i)) | ASKED;
      this.#facts[word] = facts;
    }
    return facts & ~ASKED;
  }

  #find(word: string): number {
    let facts = 0;
    if (isHonorific(word)) facts |= WordFact.honorific;
    if (isSmallPart(word)) facts |= WordFact.small;
    if (word.length <= 5 && isKoreanFamily(koreanReadings(word))) facts |= WordFact.koreanFamily;
    if (this.#isPart(word)) facts |= WordFact.part;
    if (this.#people.knows(word)) facts |= WordFact.known;
    if (isSyllabic(word)) facts |= WordFact.syllabic;
    return facts;
  }

  #isPart(word: string): boolean {
    if (isCommonName(word) || isGivenName(word)) return true;
    if ((wordClass(word) & NO_PART) !== 0 || isCountryWord(word)) return false;
    const { officeWords, honorificWords } = this.#set;
    return !officeWords.has(word) && (!honorificWords.has(word) || isHonorific(word));
  }
}
