/**
 * What is asked of words again and again, answered once for each word of the table that texts are read with: an element
 * of an array is a fraction of what a look into a set of strings costs.
 */
import type { Tokens } from "./tokens.ts";
import { MOST_WORDS, type WordTable } from "./words.ts";

const UNKNOWN = -1;

/** A question about a folded word by itself. Its answers are up to 15 flags, and must not change. */
export class WordMemo {
  readonly #ask: (word: string) => number;
  #table: WordTable | null = null;
  #answers = new Int16Array(0);

  constructor(ask: (word: string) => number) {
    this.#ask = ask;
  }

  /** The answer for the word of token `i` of a text. */
  of(text: string, tokens: Tokens, i: number): number {
    const word = tokens.words[i]!;
    if (word === 0) return this.#ask(tokens.word(text, i));
    if (this.#table !== tokens.table) this.#begin(tokens.table);
    const answer = this.#answers[word]!;
    return answer === UNKNOWN ? this.#find(word) : answer;
  }

  #begin(table: WordTable): void {
    if (this.#answers.length === 0) this.#answers = new Int16Array(MOST_WORDS);
    this.#answers.fill(UNKNOWN);
    this.#table = table;
  }

  #find(word: number): number {
    const answer = this.#ask(this.#table!.word(word));
    this.#answers[word] = answer;
    return answer;
  }
}

/** A question which of the sets have a word: flag `1 << i` for the i-th. */
export function memoOfSets(sets: readonly ReadonlySet<string>[]): WordMemo {
  return new WordMemo((word) => {
    let flags = 0;
    for (let i = 0; i < sets.length; i++) if (sets[i]!.has(word)) flags |= 1 << i;
    return flags;
  });
}
