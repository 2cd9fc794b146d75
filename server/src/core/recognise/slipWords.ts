/**
 * Which words of the names of a set a written word may be meant as, at a place of its trie; built when first asked, or in
 * steps. It finds too many: which of them are one slip away is for `slip.ts`.
 */
import { finished } from "../text/steps.ts";
import { Neighbours } from "./neighbours.ts";
import type { PatternSet } from "./patterns.ts";
import type { Tokens } from "./tokens.ts";
import type { WordTable } from "./words.ts";

/** In letters, between the word and a slip in one of its spellings: "programme" and "progrm". */
export const MOST_DIFFERENCE = 3;
/** Letters of a word that several may be left out of. */
const LEAST_LONG = 8;

/** So few names that go on from a place are looked at one by one. */
const FEW = 8;

/** The index of one set's words by what is near to them. */
export class SlipWords {
  readonly #set: PatternSet;
  #neighbours: Neighbours | null = null;
  /** Long words of bodies by their first letters. */
  #longWords: ReadonlyMap<string, readonly number[]> | null = null;
  /** Per word: whether it is the second of a name. */
  #seconds: Uint8Array | null = null;
  /** By the number of a word in the table: what `headsNear` says of it; texts have the same words again and again. */
  #heads: (readonly number[] | undefined)[] = [];
  #table: WordTable | null = null;

  constructor(set: PatternSet) {
    this.#set = set;
  }

  /** Builds the indexes in steps. */
  *prepare(): Generator<void> {
    this.#neighbours ??= yield* Neighbours.inSteps(this.#set.vocabulary);
    yield;
    this.#seconds ??= this.#indexSeconds();
    yield;
  }

  /** Whether a name may go on from a node with a word of about so many letters; of many children one may. */
  hasChildOf(node: number, length: number): boolean {
    const set = this.#set;
    let count = 0;
    for (let child = set.firstChild(node); child !== 0; child = set.nextSibling(child)) {
      if (++count > FEW) return true;
      const difference = set.vocabulary.word(set.tokenOf(child)).length - length;
      if (difference <= MOST_DIFFERENCE && difference >= -MOST_DIFFERENCE) return true;
    }
    return false;
  }

  /** The first tokens of names that the word of a token may have been meant as. */
  headsNear(text: string, tokens: Tokens, i: number): readonly number[] {
    const word = tokens.words[i]!;
    if (this.#table !== tokens.table) {
      this.#table = tokens.table;
      this.#heads = [];
    }
    let heads = word === 0 ? undefined : this.#heads[word];
    if (heads === undefined) {
      heads = this.childrenNear(this.#set.root, tokens.word(text, i));
      while (this.#heads.length <= word) this.#heads.push(undefined);
      if (word !== 0) this.#heads[word] = heads;
    }
    return heads;
  }

  /** The children of a node that the word may have been meant as, among others. */
  childrenNear(node: number, written: string): readonly number[] {
    const children: number[] = [];
    const set = this.#set;
    for (let child = set.firstChild(node); child !== 0; child = set.nextSibling(child)) {
      if (children.length === FEW) return this.#stepsNear(node, written);
      children.push(child);
    }
    return children;
  }

  #stepsNear(node: number, written: string): readonly number[] {
    this.#neighbours ??= finished(Neighbours.inSteps(this.#set.vocabulary));
    const children: number[] = [];
    for (const ids of [this.#neighbours.of(written), this.#longWordsLike(written)]) {
      for (const id of ids) {
        const child = this.#set.step(node, id);
        if (child !== -1 && !children.includes(child)) children.push(child);
      }
    }
    return children;
  }

  /** Long words of forums and organizations that letters may be left out of: never the first three. */
  #longWordsLike(written: string): readonly number[] {
    this.#longWords ??= this.#indexLongWords();
    return this.#longWords.get(written.slice(0, 3)) ?? [];
  }

  #indexLongWords(): Map<string, number[]> {
    const longWords = new Map<string, number[]>();
    for (const id of this.#set.bodyWords) {
      const word = this.#set.vocabulary.word(id);
      if (word.length < LEAST_LONG) continue;
      const head = word.slice(0, 3);
      const known = longWords.get(head);
      if (known === undefined) longWords.set(head, [id]);
      else known.push(id);
    }
    return longWords;
  }

  /** Whether a word is the second of a name. */
  isSecond(id: number): boolean {
    this.#seconds ??= this.#indexSeconds();
    return this.#seconds[id] === 1;
  }

  #indexSeconds(): Uint8Array {
    const set = this.#set;
    const seconds = new Uint8Array(set.vocabulary.size);
    for (let head = set.firstChild(set.root); head !== 0; head = set.nextSibling(head))
      for (let child = set.firstChild(head); child !== 0; child = set.nextSibling(child))
        seconds[set.tokenOf(child)] = 1;
    return seconds;
  }
}
