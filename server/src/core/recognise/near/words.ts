/**
 * What each capitalised word of a text can be in a name, found out once per word and kept: names come again and again.
 */
import { CharClass, classOf, foldOf, foldTail } from "../../text/chars.ts";
import { isCommonName } from "../commonNames.ts";
import { isCountryWord } from "../countries.ts";
import { isGivenName, WordClass, wordClass } from "../lexicon.ts";
import type { PatternSet } from "../patterns.ts";
import type { Tokens } from "../tokens.ts";
import { HASH_SEED, hashUnit } from "../vocabulary.ts";
import { foldedWord } from "../words.ts";
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
/** Slots of the table of facts, a power of two; emptied when half full. */
const SLOTS = 65_536;

export class WordBook {
  readonly #set: PatternSet;
  readonly #people: PeopleIndex;
  /** Hash of a folded word → its flags. Two words with one hash are taken for one: at worst a name is missed. */
  readonly #hashes = new Int32Array(SLOTS);
  readonly #facts = new Uint8Array(SLOTS);
  #kept = 0;

  constructor(set: PatternSet, people: PeopleIndex) {
    this.#set = set;
    this.#people = people;
  }

  /** The flags of token `i`, found without making a string where the word was met before. */
  factsAt(text: string, tokens: Tokens, i: number): number {
    const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
    let hash = HASH_SEED;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (classOf[unit] === CharClass.ignorable) continue;
      hash = hashUnit(hash, foldOf[unit]!);
      if (foldTail[unit] !== 0) hash = hashUnit(hash, foldTail[unit]!);
    }
    if (hash === 0) hash = 1;
    let slot = hash & (SLOTS - 1);
    for (; this.#hashes[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
      if (this.#hashes[slot] === hash) return this.#facts[slot]!;
    const facts = this.#find(foldedWord(text, start, end));
    if (++this.#kept * 2 > SLOTS) {
      this.#hashes.fill(0);
      this.#kept = 1;
      slot = hash & (SLOTS - 1);
    }
    this.#hashes[slot] = hash;
    this.#facts[slot] = facts;
    return facts;
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
