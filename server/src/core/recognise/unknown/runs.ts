/** Runs of capitalised words, the stuff that names nobody registered are found in, part by part. */
import { isAscii } from "../../text/chars.ts";
import { wordList } from "../../text/wordList.ts";
import { WordClass } from "../lexicon.ts";
import { Gap, Shape, type Tokens } from "../tokens.ts";
import { gapInProse } from "../tokenView.ts";
import type { WordMemo } from "../wordMemo.ts";
import { CLASS_BITS, foldedWord, WordTrait } from "../words.ts";

/** A word of a run, or several that hyphens or apostrophes tie. Token indices. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** What an apostrophe and small letters make of a word in English: "we're". */
const CONTRACTED = wordList("re ve ll");
/** The article of Arabic names as it stands before a hyphen. */
const ARABIC_ARTICLES = wordList("al el ul il ad ud ed ar ur er as us es ash esh ush at ut az uz an un en");
/** "Pardo y Barreda", "Silva e Costa" */
const BETWEEN_FAMILIES = wordList("y e i");
/** "de los Monteros" */
const OF_THE = wordList("los las");
/** "de la", "van der", "bin al-". */
const MOST_PARTICLES = 2;

/** The runs of one text, read from its tokens. */
export class Runs {
  readonly #text: string;
  readonly tokens: Tokens;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.tokens = tokens;
  }

  beginsPart(i: number): boolean {
    const shape = this.tokens.shapes[i]!;
    const wanted = Shape.capital | Shape.small;
    return (shape & wanted) === wanted && (shape & (Shape.digit | Shape.raw | Shape.target)) === 0;
  }

  /** Whether a run may begin at token `i`: a part that is tied to nothing before it. */
  beginsRun(i: number): boolean {
    return this.beginsPart(i) && !isTie(this.tokens.gaps[i]!);
  }

  /** The parts of the capitalised run that begins at `first`. */
  from(first: number): Part[] {
    const parts: Part[] = [];
    for (let i = first; ; ) {
      let last = i;
      while (this.#isTied(last + 1)) last++;
      parts.push({ first: i, last });
      const next = last + 1;
      if (next >= this.tokens.count) return parts;
      const gap = this.gapBefore(next);
      const follows = gap === Gap.space || (gap === Gap.period && this.isInitial(last));
      if (!follows) return parts;
      if (!this.beginsPart(next) && !this.isInitial(next)) {
        const particles = this.#particlesFrom(next);
        if (particles === 0) return parts;
        for (i = next; i < next + particles - 1; i++) parts.push({ first: i, last: i });
        continue;
      }
      i = next;
    }
  }

  /** Whether a name that ends with token `last` goes on in what is no part: "Jeong-eun5", "Pardo y Barreda", "Espinosa de los Monteros". */
  goesOn(last: number): boolean {
    const next = last + 1;
    if (next + 1 >= this.tokens.count || this.isCapital(next)) return false;
    const gap = this.tokens.gaps[next]!;
    if (gap === Gap.none) return (this.tokens.shapes[next]! & Shape.digit) !== 0;
    if (gap !== Gap.space) return false;
    const word = this.word(next);
    if (BETWEEN_FAMILIES.has(word)) {
      const isOne =
        next + 2 >= this.tokens.count || this.gapBefore(next + 2) !== Gap.space || !this.isCapital(next + 2);
      return isOne && this.gapBefore(next + 1) === Gap.space && this.beginsPart(next + 1);
    }
    return word === "de" && this.gapBefore(next + 1) === Gap.space && OF_THE.has(this.word(next + 1));
  }

  /** The gap before token `i`, a line end within wrapped prose counted as a space. */
  gapBefore(i: number): number {
    return gapInProse(this.#text, this.tokens, i);
  }

  /** Whether token `i` is a single capital; the O of "O'Brien" is one. */
  isInitial(i: number): boolean {
    const length = this.tokens.ends[i]! - this.tokens.starts[i]!;
    return length === 1 && (this.tokens.shapes[i]! & Shape.capital) !== 0;
  }

  isInitialPart({ first, last }: Part): boolean {
    return first === last && this.isInitial(first);
  }

  isCapital(i: number): boolean {
    return (this.tokens.shapes[i]! & Shape.capital) !== 0;
  }

  /** Folded; empty where there is no such token. */
  word(i: number): string {
    if (i < 0 || i >= this.tokens.count) return "";
    return this.tokens.word(this.#text, i);
  }

  /** What the memo says of that word; 0 where there is no such token. */
  ask(memo: WordMemo, i: number): number {
    return i < 0 || i >= this.tokens.count ? 0 : memo.of(this.#text, this.tokens, i);
  }

  /** What the memo says of the word that a part begins with; 0 where that is the O of "O'Brien". */
  askHead(memo: WordMemo, { first, last }: Part): number {
    return last > first && this.isInitial(first) ? 0 : this.ask(memo, first);
  }

  /** The folded word that a part begins with; empty where that is the O of "O'Brien". */
  headOf({ first, last }: Part): string {
    return last > first && this.isInitial(first) ? "" : this.word(first);
  }

  /** The folded words of a part in one. */
  wordOf({ first, last }: Part): string {
    if (first === last) return this.word(first);
    return foldedWord(this.#text, this.tokens.starts[first]!, this.tokens.ends[last]!);
  }

  /** Of a part's first word: "Độ" folds to an English word and is none, nor are "Jun" of "Jun'ichi" and the O of "O'Brien". */
  classOf({ first, last }: Part): number {
    if (!isAscii(this.#text, this.tokens.starts[first]!, this.tokens.ends[first]!)) return 0;
    if (last > first && this.isInitial(first)) return 0;
    const kinds = this.tokens.facts(this.#text, first) & CLASS_BITS;
    return last > first ? kinds & ~WordClass.calendar : kinds;
  }

  lengthOf({ first, last }: Part): number {
    return this.tokens.ends[last]! - this.tokens.starts[first]!;
  }

  written({ first, last }: Part): string {
    return this.#text.slice(this.tokens.starts[first], this.tokens.ends[last]);
  }

  /** Whether token `i` belongs to the word before it: "Jong-un", "O'Brien", "Jun'ichi". */
  #isTied(i: number): boolean {
    if (i >= this.tokens.count) return false;
    const gap = this.tokens.gaps[i]!;
    if (!isTie(gap)) return false;
    const shape = this.tokens.shapes[i]!;
    if ((shape & (Shape.digit | Shape.raw | Shape.sign | Shape.target)) !== 0) return false;
    if (gap === Gap.hyphen || (shape & Shape.capital) !== 0) return true;
    return this.tokens.ends[i]! - this.tokens.starts[i]! > 1 && !CONTRACTED.has(this.word(i));
  }

  /** How many tokens from `first` on, small ones, join two capitalised words: "bin", "van der", the al of "al-Naimi"; or 0. */
  #particlesFrom(first: number): number {
    for (let i = first; i < first + MOST_PARTICLES && i + 1 < this.tokens.count; i++) {
      const gap = this.tokens.gaps[i + 1]!;
      if (gap === Gap.hyphen)
        return ARABIC_ARTICLES.has(this.word(i)) && this.isCapital(i + 1) ? i - first + 1 : 0;
      if (gap !== Gap.space || !this.#isParticle(i)) return 0;
      if (this.beginsPart(i + 1)) return i - first + 1;
    }
    return 0;
  }

  #isParticle(i: number): boolean {
    return (this.tokens.facts(this.#text, i) & (WordClass.particle | WordTrait.familyParticle)) !== 0;
  }
}

function isTie(gap: number): boolean {
  return gap === Gap.hyphen || gap === Gap.apostrophe;
}
