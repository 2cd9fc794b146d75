/**
 * The tokens of a text, as `tokenize.ts` makes them: where each stands, what lies before it and what it looks like. They
 * hold no meaning: which token sequences are names is for `names.ts`.
 */
import type { Vocabulary } from "./vocabulary.ts";
import { factsOf, foldedWord, type WordTable, wordTable } from "./words.ts";

/** What lies between a token and the one before it. */
export const Gap = {
  none: 0,
  space: 1,
  /** White space with one line end in it. */
  line: 2,
  hyphen: 3,
  /** An apostrophe with letters on both sides. */
  apostrophe: 4,
  /** An apostrophe and white space: "Ministers' Meeting". */
  apostropheSpace: 5,
  /** A hyphen with white space at either side: "ASEAN - Japan". */
  spacedHyphen: 6,
  /** A full stop, with or without white space behind it. */
  period: 7,
  comma: 8,
  /** Anything else: nothing runs across it. */
  break: 9,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** What a token looks like: flags. */
export const Shape = {
  /** Begins with a capital letter. */
  capital: 1,
  /** Two capital letters or more, and no small one. */
  allCapitals: 2,
  digit: 4,
  raw: 8,
  sign: 16,
  /** Has a small letter. */
  small: 32,
  /** Stands in the target of a wiki link that shows another text. */
  target: 64,
  /** Has a unit beyond ASCII: it may fold to a word that it is not. */
  marked: 128,
} as const;

/** The tokens of one text. The arrays are longer than `count`; they are reused from text to text. */
export class Tokens {
  count = 0;
  starts = new Int32Array(2048);
  ends = new Int32Array(2048);
  /** Vocabulary ids; 0 for words of no name. */
  ids = new Int32Array(2048);
  gaps = new Uint8Array(2048);
  shapes = new Uint8Array(2048);
  /** Numbers in `table`; 0 for what it does not keep: characters of scripts without spaces, signs, very long words. */
  words = new Int32Array(2048);
  table: WordTable = wordTable();
  /** The ids of the words of `table`, as `Vocabulary.idsIn` has them. */
  idsOfTable: Int32Array = new Int32Array(0);

  /** Those that a name may begin with, by their capital, their script or their id; ascending, `headCount` of them. */
  heads = new Int32Array(1024);
  headCount = 0;

  /**
   * Offsets of numbers, of words that may tell a date and of letters beyond ASCII, within tokens and between them:
   * ascending, `datePlaceCount` of them. No date begins in a word where none stands.
   */
  datePlaces = new Int32Array(1024);
  datePlaceCount = 0;

  /** While they are made: the gap behind the last one. */
  gapBehind = 0;

  /** Tells which of the tokens that are to be put behind the others are heads. */
  appendHeads(more: number, heads: Int32Array): void {
    const { count, headCount } = this;
    if (headCount + more > this.heads.length) this.heads = withRoom(this.heads, headCount + more);
    const all = this.heads;
    for (let i = 0; i < more; i++) all[headCount + i] = count + heads[i]!;
    this.headCount = headCount + more;
  }

  /** Puts places where a date may be behind the others. */
  appendDatePlaces(more: number, places: Int32Array): void {
    const { datePlaceCount: count } = this;
    if (count + more > this.datePlaces.length) this.datePlaces = withRoom(this.datePlaces, count + more);
    const all = this.datePlaces;
    for (let i = 0; i < more; i++) all[count + i] = places[i]!;
    this.datePlaceCount = count + more;
  }

  /** Puts tokens behind the others: the first `more` of each array. */
  append(
    more: number,
    starts: Int32Array,
    ends: Int32Array,
    ids: Int32Array,
    gaps: Uint8Array,
    shapes: Uint8Array,
    words: Int32Array,
  ): void {
    const { count } = this;
    while (count + more > this.starts.length) this.#grow();
    const isAll = more === starts.length;
    this.starts.set(isAll ? starts : starts.subarray(0, more), count);
    this.ends.set(isAll ? ends : ends.subarray(0, more), count);
    this.ids.set(isAll ? ids : ids.subarray(0, more), count);
    this.gaps.set(isAll ? gaps : gaps.subarray(0, more), count);
    this.shapes.set(isAll ? shapes : shapes.subarray(0, more), count);
    this.words.set(isAll ? words : words.subarray(0, more), count);
    this.count = count + more;
  }

  /** The id of a word of `table`. */
  idOf(word: number, vocabulary: Vocabulary): number {
    const id = this.idsOfTable[word]!;
    return id === -1 ? this.#newId(word, vocabulary) : id;
  }

  #newId(word: number, vocabulary: Vocabulary): number {
    const id = vocabulary.idOf(this.table.word(word));
    this.idsOfTable[word] = id;
    return id;
  }

  /** The folded word of a token of `text`. */
  word(text: string, i: number): string {
    const word = this.words[i]!;
    return word !== 0 ? this.table.word(word) : foldedWord(text, this.starts[i]!, this.ends[i]!);
  }

  /** What is known of that word by itself: flags of `WordClass` and `WordTrait`. */
  facts(text: string, i: number): number {
    const word = this.words[i]!;
    return word !== 0 ? this.table.facts[word]! : factsOf(this.word(text, i));
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const length = this.starts.length * 2;
    this.starts = grown(this.starts, new Int32Array(length));
    this.ends = grown(this.ends, new Int32Array(length));
    this.ids = grown(this.ids, new Int32Array(length));
    this.gaps = grown(this.gaps, new Uint8Array(length));
    this.shapes = grown(this.shapes, new Uint8Array(length));
    this.words = grown(this.words, new Int32Array(length));
  }
}

/** The same with room for twice so many. */
function withRoom(array: Int32Array, count: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(count * 2);
  grown.set(array);
  return grown;
}
