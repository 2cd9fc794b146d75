/**
 * A table of ASCII words that is asked for a stretch of a text, whatever its case, without making a string of it: open
 * addressing over a hash of a word's length, its first three and its last letter, and a comparison unit by unit.
 */
export class WordTable {
  readonly #mask: number;
  /** Of each slot: its word's value, 0 where it has none, and how many letters the word has. */
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
    const units = new Uint16Array(this.#longest);
    for (const [word, value] of entries) {
      for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
      let slot = slotOf(units, 0, word.length) & this.#mask;
      while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#values[slot] = value;
      this.#lengths[slot] = word.length;
      this.#letters.set(units.subarray(0, word.length), slot * this.#longest);
    }
  }

  /** The value of the word over `[start, end)` of a text's units, letters all and digits; 0 if the table has none such. */
  at(units: Uint16Array, start: number, end: number): number {
    const length = end - start;
    const longest = this.#longest;
    if (length > longest || length < 1) return 0;
    const values = this.#values;
    const letters = this.#letters;
    for (let slot = slotOf(units, start, end) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = values[slot]!;
      if (value === 0) return 0;
      if (this.#lengths[slot] !== length) continue;
      const from = slot * longest;
      let i = 0;
      // The bit tells small letters from capitals; digits and marks have it, and nothing else becomes one of them by it.
      while (i < length && letters[from + i] === (units[start + i]! | 0x20)) i++;
      if (i === length) return value;
    }
  }
}

/** The slot of a word before it is fitted to the table; what stands behind a shorter one is not looked at. */
function slotOf(units: Uint16Array, start: number, end: number): number {
  const length = end - start;
  let hash = (length << 5) ^ (units[start]! | 0x20);
  hash = Math.imul(hash, 31) + (units[end - 1]! | 0x20);
  if (length > 2)
    hash = Math.imul(Math.imul(hash, 31) + (units[start + 1]! | 0x20), 31) + (units[start + 2]! | 0x20);
  hash = Math.imul(hash, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
