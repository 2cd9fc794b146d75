/**
 * A table of words that is asked for a stretch of a text's units, whatever its case, without making a string of it.
 * A word of up to twelve ASCII letters is two numbers, six letters of five bits in each, which are its key. Others
 * (`q1`, `twenty-first`) are compared unit by unit behind a hash.
 */
import { isWordUnit, wordEnd } from "./units.ts";

/** How many letters one number holds, and how many a key has. */
const SIX = 6;
const TWELVE = 12;

/** From words to numbers above 0. */
export class WordTable {
  /** The bits of a row's offset. */
  readonly #mask: number;
  /** Rows of four, one beside the other in memory: the two numbers of a word's key and its value, 0 where a row is free. */
  readonly #rows: Int32Array;
  readonly #others: OtherWords;
  /** Where the word that `from` read last ends. */
  end = 0;

  /** The words in lower case, each once, with a value above 0. */
  constructor(words: Iterable<readonly [word: string, value: number]>) {
    const entries = [...words];
    const plain = entries.filter(([word]) => isPlain(word));
    const size = sizeFor(plain.length);
    this.#mask = (size - 1) << 2;
    this.#rows = new Int32Array(size << 2);
    this.#others = new OtherWords(entries.filter(([word]) => !isPlain(word)));
    for (const [word, value] of plain) {
      const [low, high] = [packed(word, 0, SIX), packed(word, SIX, TWELVE)];
      let row = rowOf(low, high) & this.#mask;
      while (this.#rows[row + 2] !== 0) row = (row + 4) & this.#mask;
      this.#rows[row] = low;
      this.#rows[row + 1] = high;
      this.#rows[row + 2] = value;
    }
  }

  /** The value of the word over `[start, end)` of a text's units; 0 if the table has none such. */
  at(units: Uint16Array, start: number, end: number): number {
    if (end - start > TWELVE) return this.#others.at(units, start, end);
    let low = 0;
    let high = 0;
    let i = start;
    for (; i < end && i < start + SIX; i++) {
      const letter = units[i]! | 0x20;
      if (letter < 0x61 || letter > 0x7a) return this.#others.at(units, start, end);
      low = (low << 5) | (letter & 31);
    }
    for (; i < end; i++) {
      const letter = units[i]! | 0x20;
      if (letter < 0x61 || letter > 0x7a) return this.#others.at(units, start, end);
      high = (high << 5) | (letter & 31);
    }
    return this.#of(low, high);
  }

  /** The value of the word that begins at `start` and goes to the end of its letters and digits, which `end` is then. */
  from(units: Uint16Array, start: number): number {
    let low = 0;
    let high = 0;
    let i = start;
    let letter = units[i]! | 0x20;
    const six = start + SIX;
    while (i < six && letter >= 0x61 && letter <= 0x7a) {
      low = (low << 5) | (letter & 31);
      letter = units[++i]! | 0x20;
    }
    if (i === six) {
      const twelve = start + TWELVE;
      while (i < twelve && letter >= 0x61 && letter <= 0x7a) {
        high = (high << 5) | (letter & 31);
        letter = units[++i]! | 0x20;
      }
    }
    if (isWordUnit(units[i]!)) {
      const end = wordEnd(units, i);
      this.end = end;
      return this.#others.at(units, start, end);
    }
    this.end = i;
    return this.#of(low, high);
  }

  #of(low: number, high: number): number {
    const rows = this.#rows;
    const mask = this.#mask;
    for (let row = rowOf(low, high) & mask; ; row = (row + 4) & mask) {
      const value = rows[row + 2]!;
      if (value === 0 || (rows[row] === low && rows[row + 1] === high)) return value;
    }
  }
}

function isPlain(word: string): boolean {
  return /^[a-z]{1,12}$/.test(word);
}

/** The letters `[from, to)` of a word in one number. */
function packed(word: string, from: number, to: number): number {
  let key = 0;
  for (let i = from; i < to && i < word.length; i++) key = (key << 5) | (word.charCodeAt(i) & 31);
  return key;
}

/** Sixteen bits of a hash, as the number of a row of four. */
function rowOf(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return (hash >> 16) << 2;
}

/** A power of two that leaves most rows free; a row's number has sixteen bits. */
function sizeFor(words: number): number {
  let size = 16;
  while (size < words * 4) size *= 2;
  return size;
}

/** Open addressing over a hash of a word's length, its first letters and its last. */
class OtherWords {
  readonly #mask: number;
  readonly #values: Int32Array;
  readonly #words: Uint16Array[] = [];
  readonly #longest: number;

  constructor(entries: readonly (readonly [word: string, value: number])[]) {
    const size = sizeFor(entries.length);
    this.#mask = size - 1;
    this.#values = new Int32Array(size);
    this.#longest = Math.max(0, ...entries.map(([word]) => word.length));
    for (let i = 0; i < size; i++) this.#words.push(new Uint16Array(0));
    for (const [word, value] of entries) {
      const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
      let slot = this.#slotOf(units, 0, word.length);
      while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#values[slot] = value;
      this.#words[slot] = units;
    }
  }

  at(units: Uint16Array, start: number, end: number): number {
    const length = end - start;
    if (length > this.#longest || length < 1) return 0;
    for (let slot = this.#slotOf(units, start, end); ; slot = (slot + 1) & this.#mask) {
      const value = this.#values[slot]!;
      if (value === 0) return 0;
      const word = this.#words[slot]!;
      if (word.length !== length) continue;
      let i = 0;
      // The bit tells small letters from capitals; digits and marks have it, and nothing else becomes one of them by it.
      while (i < length && word[i] === (units[start + i]! | 0x20)) i++;
      if (i === length) return value;
    }
  }

  #slotOf(units: Uint16Array, start: number, end: number): number {
    const first = Math.imul(units[start]! | 0x20, 31);
    return (first + Math.imul(units[end - 1]! | 0x20, 7) + (end - start)) & this.#mask;
  }
}
