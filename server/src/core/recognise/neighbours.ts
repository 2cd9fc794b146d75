/**
 * The words of a vocabulary that are one slip away from a written one: both have a spelling in common when one letter
 * is left out of each, or of one (symmetric deletion, as in SymSpell). It finds too many, by hashes alone; which of
 * them are one slip away is for `slip.ts`.
 */
import { otherSpellings } from "./spelling.ts";
import { HASH_SEED, hashUnit, type Vocabulary } from "./vocabulary.ts";

/** Words between two steps of the making. */
const STEP = 2000;

/** The index over one vocabulary; filled word by word. */
export class Neighbours {
  /** Chains of words by the hash of a spelling: heads by hash, then what follows; 0 ends a chain. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #hashes: Int32Array;
  readonly #ids: Int32Array;
  #count = 1;

  private constructor(size: number) {
    let slots = 16;
    while (slots < size) slots *= 2;
    this.#heads = new Int32Array(slots);
    this.#next = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#ids = new Int32Array(size);
  }

  /** Those of all words of the vocabulary, in steps. */
  static *inSteps(vocabulary: Vocabulary): Generator<void, Neighbours> {
    let size = 1;
    for (let id = 1; id < vocabulary.size; id++)
      for (const word of spellingsOf(vocabulary.word(id))) size += word.length + 1;
    yield;
    const neighbours = new Neighbours(size);
    for (let id = 1; id < vocabulary.size; id++) {
      if (id % STEP === 0) yield;
      for (const word of spellingsOf(vocabulary.word(id)))
        for (let left = -1; left < word.length; left++) neighbours.#add(hashWithout(word, left), id);
    }
    return neighbours;
  }

  /** The ids of the words near `written`, ascending, each once; the word itself may be among them. */
  of(written: string): readonly number[] {
    const found = new Set<number>();
    for (let left = -1; left < written.length; left++) {
      const hash = hashWithout(written, left);
      const slot = hash & (this.#heads.length - 1);
      for (let i = this.#heads[slot]!; i !== 0; i = this.#next[i]!)
        if (this.#hashes[i] === hash) found.add(this.#ids[i]!);
    }
    return [...found].sort((a, b) => a - b);
  }

  #add(hash: number, id: number): void {
    const slot = hash & (this.#heads.length - 1);
    const first = this.#heads[slot]!;
    // "Anna" gives "Ana" twice.
    if (first !== 0 && this.#hashes[first] === hash && this.#ids[first] === id) return;
    const i = this.#count++;
    this.#next[i] = first;
    this.#hashes[i] = hash;
    this.#ids[i] = id;
    this.#heads[slot] = i;
  }
}

function spellingsOf(word: string): readonly string[] {
  const others = otherSpellings(word);
  return others.length === 0 ? [word] : [word, ...others];
}

/** The hash of the word without its letter at `left`; of the whole word for -1. */
function hashWithout(word: string, left: number): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) if (i !== left) hash = hashUnit(hash, word.charCodeAt(i));
  return hash ^ (hash >>> 15);
}
