/**
 * A table of ASCII words that is asked for a stretch of a text, whatever its case, without making a string of it:
 * open addressing over a hash of the folded units, and a comparison unit by unit.
 */
export class WordTable {
  readonly #mask: number;
  readonly #values: Int32Array;
  readonly #lengths: Uint8Array;
  /** The letters of each slot's word. */
  readonly #letters: Uint16Array;
  readonly #longest: number;

  /** The words in lower case (letters, digits, hyphens, apostrophes), each once, with a value above 0. */
  constructor(words: Iterable<readonly [word: string, value: number]>) {
    const entries = [...words];
    let size = 16;
    while (size < entries.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#values = new Int32Array(size);
    this.#lengths = new Uint8Array(size);
    this.#longest = Math.max(...entries.map(([word]) => word.length));
    this.#letters = new Uint16Array(size * this.#longest);
    for (const [word, value] of entries) {
      let slot = hashOf(word) & this.#mask;
      while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#values[slot] = value;
      this.#lengths[slot] = word.length;
      for (let i = 0; i < word.length; i++) this.#letters[slot * this.#longest + i] = word.charCodeAt(i);
    }
  }

  /** The value of the word over `[start, end)` of a text's units; 0 if the table has none such. */
  at(units: Uint16Array, start: number, end: number): number {
    const length = end - start;
    if (length > this.#longest || length < 1) return 0;
    let hash = length;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (units[i]! | 0x20)) | 0;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let value = this.#values[slot]!; value !== 0; value = this.#values[slot]!) {
      if (this.#lengths[slot] === length && this.#isSame(slot, units, start, length)) return value;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }

  /** Letters in either case; digits and signs have the bit already, and no other character becomes one of them by it. */
  #isSame(slot: number, units: Uint16Array, start: number, length: number): boolean {
    const letters = this.#letters;
    const from = slot * this.#longest;
    for (let i = 0; i < length; i++) {
      const unit = units[start + i]!;
      if (letters[from + i] !== (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)) return false;
    }
    return true;
  }
}

function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + (word.charCodeAt(i) | 0x20)) | 0;
  return hash ^ (hash >>> 15);
}
