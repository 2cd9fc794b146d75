/**
 * The words of texts as names are compared: folded, each once, by number. What stages ask of a word without the text
 * around it is found out when it is first met, and is a bit after that: no stage makes a string of a token, folds it
 * and asks sets about it again.
 */
import { CharClass, classOf, fold, foldOf, foldTail, isAscii, unitAt } from "../text/chars.ts";
import { doubled } from "../text/doubled.ts";
import { ownCopy } from "../text/shortText.ts";
import { unitsOf } from "../text/units.ts";
import { isCommonName } from "./commonNames.ts";
import { isCountryWord } from "./countries.ts";
import { mayBeTrigger } from "./dates/triggers.ts";
import { isFamilyParticle, isGivenName, isPatronymicParticle, wordClass } from "./lexicon.ts";
import { isCityName, isRegionWord } from "./placeWords.ts";
import { HASH_SEED, hashUnit } from "./vocabulary.ts";

/** Facts of a word: the flags of `WordClass`, and these. */
export const WordTrait = {
  country: 256,
  /** A country or capital that people are called by too. */
  givenName: 512,
  commonName: 1024,
  city: 2048,
  region: 4096,
  /** "bin", between a given name and the father's. */
  patronymic: 8192,
  /** "van", "al", "de": a family name may begin with it. */
  familyParticle: 16384,
  /** "May", "tomorrow", "quarter": a date may be told by it. */
  date: 32768,
} as const;

/** Whether a word of these facts is a country's that nobody is called by. */
export function isCountryAlone(facts: number): boolean {
  return (facts & (WordTrait.country | WordTrait.givenName)) === WordTrait.country;
}
/** The bits of the facts that are a `WordClass`. */
export const CLASS_BITS = 0xff;

/** So many words a table has room for; once most of them are there, texts are read with a new one. */
export const MOST_WORDS = 65_536;
/** In folded units; longer words hardly come again. */
const LONGEST = 40;
const FIRST_SLOTS = 8192;
/** How many letters of ASCII a number holds, five bits each; words up to twice that length are told by two numbers. */
export const PACKED = 6;

/** Ids begin at 1; 0 means a word that the table does not keep, too long or too many. */
export class WordTable {
  count = 1;
  /** By id: what is known of the word by itself. Of id 0, nothing. */
  readonly facts = new Uint16Array(MOST_WORDS);
  readonly #words: string[] = [""];
  /** Folded units of all words, end to end; those of word `id` end where the next one's begin. */
  #units = new Uint16Array(32_768);
  readonly #starts = new Int32Array(MOST_WORDS + 1);
  /** By hash, open-addressed: pairs of hash and id, a power of two of them. */
  #slots = new Int32Array(FIRST_SLOTS * 2);

  /** The words of at most `2 * PACKED` letters of ASCII: by hash, open-addressed, rows of id, head, tail and nothing. */
  #packs = new Int32Array(FIRST_SLOTS * 4);
  #packCount = 0;
  #packShift = 32 - Math.log2(FIRST_SLOTS);

  get isFull(): boolean {
    return this.count > (MOST_WORDS * 3) / 4;
  }

  /** The folded word of an id. */
  word(id: number): string {
    return this.#words[id]!;
  }

  /**
   * The id of the word at `[start, end)` of a text and its units, whose folded units have this hash (`hashUnit`). A new
   * word is taken in.
   */
  idAt(text: string, units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
    for (let id = slots[slot + 1]!; id !== 0; id = slots[slot + 1]!) {
      if (slots[slot] === hash && this.#isWord(id, units, start, end)) return id;
      slot = (slot + 2) & mask;
    }
    return this.#add(text, start, end, hash);
  }

  /**
   * The id of a word of ASCII letters, of which `head` holds the first and `tail` the further ones, whatever their case;
   * 0 where `pack` was not told of it.
   */
  packed(head: number, tail: number): number {
    const packs = this.#packs;
    const last = (packs.length - 4) | 0;
    for (let row = (packHash(head, tail) >>> this.#packShift) << 2; ; row = (row + 4) & last) {
      const id = packs[row]!;
      if (id === 0 || (packs[row + 1] === head && packs[row + 2] === tail)) return id;
    }
  }

  /** The id of such a word, which stands at `[start, end)`, from now on known to `packed`; 0 where there is no room. */
  pack(head: number, tail: number, text: string, units: Uint16Array, start: number, end: number): number {
    const id = this.idAt(text, units, start, end, hashAt(units, start, end));
    if (id === 0) return 0;
    if (++this.#packCount * 8 > this.#packs.length) this.#repack();
    this.#placePack(head, tail, id);
    return id;
  }

  #placePack(head: number, tail: number, id: number): void {
    const packs = this.#packs;
    let row = (packHash(head, tail) >>> this.#packShift) << 2;
    while (packs[row] !== 0) row = (row + 4) & (packs.length - 4);
    packs[row] = id;
    packs[row + 1] = head;
    packs[row + 2] = tail;
  }

  #repack(): void {
    const before = this.#packs;
    this.#packs = new Int32Array(before.length * 2);
    this.#packShift--;
    for (let row = 0; row < before.length; row += 4)
      if (before[row] !== 0) this.#placePack(before[row + 1]!, before[row + 2]!, before[row]!);
  }

  #isWord(id: number, units: Uint16Array, start: number, end: number): boolean {
    const known = this.#units;
    let at = this.#starts[id]!;
    for (let i = start; i < end; i++) {
      const unit = units[i]!;
      if (known[at] === unit) {
        at++;
        continue;
      }
      if (classOf[unit] === CharClass.ignorable) continue;
      if (known[at++] !== foldOf[unit]) return false;
      if (foldTail[unit] !== 0 && known[at++] !== foldTail[unit]) return false;
    }
    return at === this.#starts[id + 1];
  }

  #add(text: string, start: number, end: number, hash: number): number {
    if (this.count === MOST_WORDS || end - start > 2 * LONGEST) return 0;
    const word = ownCopy(folded(text, start, end));
    if (word === "" || word.length > LONGEST) return 0;
    if (this.count * 4 > this.#slots.length) this.#rehash();
    const id = this.count++;
    this.#words.push(word);
    this.facts[id] = factsOf(word);
    const from = this.#starts[id]!;
    if (from + word.length > this.#units.length) this.#units = doubled(this.#units);
    for (let i = 0; i < word.length; i++) this.#units[from + i] = unitAt(word, i);
    this.#starts[id + 1] = from + word.length;
    this.#place(id, hash);
    return id;
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 2;
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
    while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = id;
  }

  #rehash(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot + 1] !== 0) this.#place(before[slot + 1]!, before[slot]!);
  }
}

/** Its highest bits are the ones that tell most. */
function packHash(head: number, tail: number): number {
  return Math.imul(head ^ Math.imul(tail, 0x9e3779b1), 0x85ebca6b);
}

let current = new WordTable();

/** The table that texts are read with now; what was read with an older one keeps that. */
export function wordTable(): WordTable {
  if (current.isFull) current = new WordTable();
  return current;
}

/** The flags of a word by itself, for words without an id. */
export function factsOf(word: string): number {
  let facts = wordClass(word);
  if (isCountryWord(word)) facts |= WordTrait.country;
  if (isGivenName(word)) facts |= WordTrait.givenName;
  if (isCommonName(word)) facts |= WordTrait.commonName;
  if (isCityName(word)) facts |= WordTrait.city;
  if (isRegionWord(word)) facts |= WordTrait.region;
  if (isPatronymicParticle(word)) facts |= WordTrait.patronymic;
  if (isFamilyParticle(word)) facts |= WordTrait.familyParticle;
  if (mayBeTrigger(word)) facts |= WordTrait.date;
  return facts;
}

/** The stretch of the text folded: one string for each word that comes again and again. */
export function foldedWord(text: string, start: number, end: number): string {
  if (end - start > 2 * LONGEST) return folded(text, start, end);
  const table = wordTable();
  const units = unitsOf(text);
  const id = table.idAt(text, units, start, end, hashAt(units, start, end));
  return id === 0 ? folded(text, start, end) : table.word(id);
}

function hashAt(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    const unit = units[i]!;
    if (unit >= 0x61 && unit <= 0x7a) {
      hash = hashUnit(hash, unit);
      continue;
    }
    if (classOf[unit] === CharClass.ignorable) continue;
    hash = hashUnit(hash, foldOf[unit]!);
    if (foldTail[unit] !== 0) hash = hashUnit(hash, foldTail[unit]!);
  }
  return hash;
}

function folded(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return isAscii(text, start, end) ? word.toLowerCase() : fold(word);
}

/** The word with a sign for each of its vowels: equal where two words differ by vowels alone. */
export function consonants(word: string): string {
  return word.replace(/[aeiouy]/g, "-");
}
