/**
 * The words that names are made of, as dense ids, found from a text without making a string.
 * Words are compared folded (see `chars.ts`); British and American spellings share an id.
 */
import { equalsFolded, fold, unitAt } from "../text/chars.ts";
import { otherSpellings } from "./spelling.ts";
import type { WordTable } from "./words.ts";

/** FNV-1a over folded units; the tokenizer computes the same while it reads. */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** The hash of a word from that of what stands before the unit (FNV-1a, over UTF-16 units). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** Ids start at 1; 0 means "not a word of any name". */
export class Vocabulary {
  readonly #words: string[] = [""];
  #hashes = new Int32Array(1024);
  #ids = new Int32Array(1024);
  #slots = 0;
  readonly #spellings: string[] = [];
  #spellingOf = new Int32Array(1024);
  /** The table of words that ids are known for, and by its numbers: the id, -1 where nobody asked yet. */
  #table: WordTable | null = null;
  #idsOfTable = new Int32Array(0);

  get size(): number {
    return this.#words.length;
  }

  /** The folded word of an id, in the spelling that was added first. */
  word(id: number): string {
    return this.#words[id] ?? "";
  }

  /** The id of a word, added with its other spellings if it is new. */
  add(word: string): number {
    const folded = fold(word);
    const known = this.idOf(folded);
    if (known !== 0) return known;
    const id = this.#words.push(folded) - 1;
    this.#insert(folded, id);
    for (const spelling of otherSpellings(folded)) if (this.idOf(spelling) === 0) this.#insert(spelling, id);
    return id;
  }

  idOf(word: string): number {
    return this.find(word, 0, word.length, hashOf(word));
  }

  /** The id of the word at `[start, end)`, whose folded hash is `hash`; 0 when unknown. */
  find(text: string, start: number, end: number, hash: number): number {
    const ids = this.#ids;
    const hashes = this.#hashes;
    const mask = ids.length - 1;
    for (let slot = hash & mask; ids[slot] !== 0; slot = (slot + 1) & mask) {
      if (
        hashes[slot] === hash &&
        equalsFolded(this.#spellings[this.#spellingOf[slot]!]!, text, start, end)
      ) {
        return ids[slot]!;
      }
    }
    return 0;
  }

  /** By the numbers of the table's words: their ids, -1 where `find` was not asked yet; what it says is to be put there. */
  idsIn(table: WordTable): Int32Array {
    if (this.#table !== table) {
      this.#table = table;
      this.#idsOfTable = new Int32Array(table.facts.length).fill(-1);
    }
    return this.#idsOfTable;
  }

  #insert(spelling: string, id: number): void {
    this.#table = null;
    if (++this.#slots * 2 > this.#ids.length) this.#grow();
    this.#place(hashOf(spelling), id, this.#spellings.push(spelling) - 1);
  }

  #place(hash: number, id: number, spelling: number): void {
    const mask = this.#ids.length - 1;
    let slot = hash & mask;
    while (this.#ids[slot] !== 0) slot = (slot + 1) & mask;
    this.#hashes[slot] = hash;
    this.#ids[slot] = id;
    this.#spellingOf[slot] = spelling;
  }

  #grow(): void {
    const [hashes, ids, spellings] = [this.#hashes, this.#ids, this.#spellingOf];
    this.#hashes = new Int32Array(ids.length * 2);
    this.#ids = new Int32Array(ids.length * 2);
    this.#spellingOf = new Int32Array(ids.length * 2);
    for (let slot = 0; slot < ids.length; slot++) {
      if (ids[slot] !== 0) this.#place(hashes[slot]!, ids[slot]!, spellings[slot]!);
    }
  }
}

function hashOf(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, unitAt(folded, i));
  return hash;
}
