/** The tokens of one document as words: what the readers of unknown names and forums ask of them. */

import type { Analysis } from "../../link/analyse.ts";
import { isInHeading } from "../../recognise/headings.ts";
import type { PatternSet } from "../../recognise/patterns.ts";
import { tokenize } from "../../recognise/tokenize.ts";
import { Gap, Shape, Tokens } from "../../recognise/tokens.ts";
import { gapInProse } from "../../recognise/tokenView.ts";
import { foldedWord } from "../../recognise/words.ts";
import { countBelow } from "../../text/ascending.ts";
import { plainForm } from "../../text/chars.ts";
import type { SourceDocument } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";

/** How much of a line tells whether it is a headline. */
const LINE_REACH = 300;

/** The words of one document, by number. */
export class Words {
  readonly document: SourceDocument;
  readonly text: string;
  readonly tokens = new Tokens();
  readonly count: number;
  /** Where registered names stand, ascending. */
  readonly #taken: readonly Span[];

  constructor({ document, mentions }: Analysis, patterns: PatternSet) {
    this.document = document;
    this.text = document.text;
    tokenize(document.text, document.mask, patterns.vocabulary, this.tokens);
    this.count = this.tokens.count;
    this.#taken = mentions.filter(({ kind }) => kind !== "date");
  }

  /** Folded; empty where there is no such token. */
  word(i: number): string {
    if (i < 0 || i >= this.count) return "";
    return foldedWord(this.text, this.tokens.starts[i]!, this.tokens.ends[i]!);
  }

  /** The gap before token `i`; a break where there is no such token. */
  gap(i: number): number {
    return i > 0 && i < this.count ? gapInProse(this.text, this.tokens, i) : Gap.break;
  }

  has(i: number, flags: number): boolean {
    return i >= 0 && i < this.count && (this.tokens.shapes[i]! & flags) === flags;
  }

  /** Begins with a capital, in running text. */
  isCapital(i: number): boolean {
    return this.has(i, Shape.capital) && (this.tokens.shapes[i]! & (Shape.raw | Shape.target)) === 0;
  }

  /** The tokens as written, white space and apostrophes one way. */
  written(first: number, last: number): string {
    return plainForm(this.text.slice(this.tokens.starts[first], this.tokens.ends[last]));
  }

  span(first: number, last: number): Span {
    return { start: this.tokens.starts[first]!, end: this.tokens.ends[last]! };
  }

  /** The token that begins at the offset; -1 for none. */
  tokenAt(start: number): number {
    const at = countBelow(this.tokens.starts.subarray(0, this.count), start);
    return at < this.count && this.tokens.starts[at] === start ? at : -1;
  }

  /** Whether a registered name overlaps the tokens. */
  isTaken(first: number, last: number): boolean {
    const { start, end } = this.span(first, last);
    let [low, high] = [0, this.#taken.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#taken[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < this.#taken.length && this.#taken[low]!.start < end;
  }

  /** Whether any word may begin with a capital there: a heading, or a line without a full stop or longer word in small letters. */
  isHeadline(i: number): boolean {
    const at = this.tokens.starts[i]!;
    if (isInHeading(this.document.mask.headings, at)) return true;
    const from = this.text.lastIndexOf("\n", at) + 1;
    const end = this.text.indexOf("\n", at);
    const line = this.text.slice(
      Math.max(from, at - LINE_REACH),
      Math.min(end < 0 ? Infinity : end, at + LINE_REACH),
    );
    if (/[.!?]["”’)]?\s*$/.test(line)) return false;
    return !/(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}{4}/u.test(line);
  }

  /** Whether nothing goes on behind token `i`: the line's end, a comma, a full stop, a bracket. */
  endsThere(i: number): boolean {
    const gap = this.gap(i + 1);
    return gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.apostrophe && gap !== Gap.apostropheSpace;
  }
}
