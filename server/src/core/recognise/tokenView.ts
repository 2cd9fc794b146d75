/** The tokens of a text as what stands next to a name is asked for: folded words, gaps, shapes. */
import { isLetterLabel } from "../text/letterLabels.ts";
import { wordList } from "../text/wordList.ts";
import { isInHeading } from "./headings.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";
import type { WordMemo } from "./wordMemo.ts";
import { CLASS_BITS } from "./words.ts";

/** A line at least this long ends where the page did: a name may go on in the next one. A shorter one is a list's. */
const WRAPPED_LINE = 40;

/** The gap before token `i`, a line end within wrapped prose counted as a space. */
export function gapInProse(text: string, tokens: Tokens, i: number): number {
  const gap = tokens.gaps[i]!;
  if (gap !== Gap.line || i === 0) return gap;
  const end = tokens.ends[i - 1]!;
  for (let at = end - 1; at > end - WRAPPED_LINE; at--) {
    if (at < 0 || isLineEnd(text.charCodeAt(at))) return gap;
  }
  return KEY_BEHIND.test(text.slice(tokens.starts[i]!, tokens.starts[i]! + LONGEST_KEY)) ? gap : Gap.space;
}

/** "Witness: …": the key of a line of its own. */
const KEY_BEHIND = /^\p{Lu}\p{L}{1,18}(?: \p{L}{1,18})?:\s/u;
const LONGEST_KEY = 42;

/** The tokens of one text, with its headings. */
export class TokenView {
  readonly #text: string;
  readonly tokens: Tokens;
  readonly #headings: Int32Array;

  constructor(text: string, tokens: Tokens, headings: Int32Array) {
    this.#text = text;
    this.tokens = tokens;
    this.#headings = headings;
  }

  /** The folded word of a token. */
  word(i: number): string {
    return this.tokens.word(this.#text, i);
  }

  /** What is known of that word by itself: flags of `WordClass` and `WordTrait`. */
  facts(i: number): number {
    return this.tokens.facts(this.#text, i);
  }

  /** What the memo says of the word. */
  ask(memo: WordMemo, i: number): number {
    return memo.of(this.#text, this.tokens, i);
  }

  /** The `WordClass` alone. */
  classOf(i: number): number {
    return this.facts(i) & CLASS_BITS;
  }

  /** Whether the token lies in a heading, where any word may begin with a capital. */
  inHeading(i: number): boolean {
    return isInHeading(this.#headings, this.tokens.starts[i]!);
  }

  /** As `gapInProse`. */
  gapBefore(i: number): number {
    return gapInProse(this.#text, this.tokens, i);
  }

  /** Whether the token is an initial of a name, not the end of "U.S.". */
  isInitial(i: number): boolean {
    if (this.tokens.ends[i]! - this.tokens.starts[i]! !== 1 || !this.isCapital(i)) return false;
    return this.#startsName(i) && !isLetterLabel(this.#text, this.tokens.starts[i]!);
  }

  /** An initial of a name, not the end of "U.S.". */
  #startsName(i: number): boolean {
    let letters = this.word(i);
    for (let k = i; k > 0 && this.tokens.gaps[k] === Gap.period && letters.length < LONGEST_ACRONYM; k--) {
      if (this.tokens.ends[k - 1]! - this.tokens.starts[k - 1]! !== 1) break;
      letters = this.word(k - 1) + letters;
    }
    return !ACRONYMS.has(letters);
  }

  isCapital(i: number): boolean {
    return (this.tokens.shapes[i]! & Shape.capital) !== 0;
  }

  isSign(i: number): boolean {
    return (this.tokens.shapes[i]! & Shape.sign) !== 0;
  }

  isRaw(i: number): boolean {
    return (this.tokens.shapes[i]! & Shape.raw) !== 0;
  }
}

/** Acronyms with full stops that stand before a name, His Excellency among them. */
const ACRONYMS = wordList("us usa uk un eu uae dc rok prc drc dprk ussr he");
const LONGEST_ACRONYM = 4;

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
