/**
 * Near misses: a place where all tokens of a name stand but one, and that one is a single slip away.
 * A slip is a letter dropped, added, swapped with its neighbour or replaced; a body's name may have two. It leaves out romanisation,
 * which is no slip, and single words, which are too easily somebody else.
 */

import { gather } from "../text/gather.ts";
import type { Borders } from "./borders.ts";
import { WordClass } from "./lexicon.ts";
import { acronymAt, isNameGap, mayGoOn } from "./nameGaps.ts";
import type { NameMatch, SlipFinder } from "./names.ts";
import { listedSpellings } from "./near/listedSpellings.ts";
import type { PatternSet } from "./patterns.ts";
import { rawSlipAt } from "./rawSlips.ts";
import {
  hasOtherHead,
  isDerived,
  isDoubledElsewhere,
  isMisplaced,
  isOmission,
  isTwice,
  slipBetween,
} from "./slip.ts";
import { mayHaveAnother, type Slipped } from "./slipped.ts";
import { LEAST_LETTERS, slippedMatch } from "./slippedMatch.ts";
import { MOST_DIFFERENCE, SlipWords } from "./slipWords.ts";
import { otherSpellings } from "./spelling.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";
import { joinedSlip, turnedAt } from "./turnedWords.ts";

/** Built once per pattern set, its indexes when first asked. Its cost does not grow with the number of names. */
export class SlipIndex implements SlipFinder {
  readonly #set: PatternSet;
  readonly #words: SlipWords;

  constructor(set: PatternSet) {
    this.#set = set;
    this.#words = new SlipWords(set);
  }

  find(text: string, tokens: Tokens, at: number, borders: Borders): NameMatch | null {
    const shape = tokens.shapes[at]!;
    if ((shape & Shape.raw) !== 0) return rawSlipAt(text, tokens, at, this.#set);
    if (at + 1 >= tokens.count || !mayGoOn(tokens, at + 1)) return null;
    const isPlain = (shape & Shape.capital) !== 0 && (shape & Shape.digit) === 0;
    const id = tokens.ids[at]!;
    if (!isPlain && !this.#set.bodyWords.has(id)) return null;
    // Neither may the word go on to the next nor may that be the second of a name.
    const isTurned = isPlain && turnedAt(text, tokens, at, this.#set, this.#set.root) !== -1;
    const mayBegin = isTurned || this.#set.begins(id) || this.#words.isSecond(tokens.ids[at + 1]!);
    const isGenitive = tokens.gaps[at + 1] === Gap.apostrophe;
    if (!mayBegin && !isGenitive) return null;
    const found: NameMatch[] = [];
    if (isGenitive) this.#join(text, tokens, at, this.#set.root, at, tokens.word(text, at), found);
    if (mayBegin) {
      this.#walk(text, tokens, at, this.#set.root, at, null, found);
      if (isPlain) this.#respell(text, tokens, at, found);
    }
    if (found.length === 0) return null;
    const whole = found.filter((match) => this.#isWhole(match, borders));
    if (whole.length === 0) return null;
    const sure = whole.filter((match) => match.evidence === undefined);
    const left = sure.length > 0 ? sure : whole;
    const longest = Math.max(...left.map((match) => match.last));
    const best = left.filter((match) => match.last === longest);
    const patterns = [...new Set(gather(best, (match) => match.patterns))];
    if (sure.length > 0) return { ...best[0]!, patterns };
    return this.#isOnePerson(patterns) ? { ...best[0]!, patterns } : null;
  }

  /** "Mohammed Khaled Nordinn": a slip behind a first name in another of its spellings, in a name of three parts or more. */
  #respell(text: string, tokens: Tokens, at: number, found: NameMatch[]): void {
    const own = tokens.word(text, at);
    const spellings = listedSpellings(own);
    if (spellings.length === 0 || at + LEAST_PARTS > tokens.count) return;
    const respelt: NameMatch[] = [];
    for (const spelling of spellings) {
      const id = spelling === own ? 0 : this.#set.vocabulary.idOf(spelling);
      const child = id === 0 ? -1 : this.#set.step(this.#set.root, id);
      if (child !== -1) this.#walk(text, tokens, at, child, at + 1, null, respelt);
    }
    for (const match of respelt) {
      if (match.last - match.first + 1 >= LEAST_PARTS && match.evidence === undefined) found.push(match);
    }
  }

  #isOnePerson(patterns: readonly number[]): boolean {
    return this.#set.bearersOf(patterns).length === 1;
  }

  /** Builds the indexes in steps; else each is built when it is first asked. */
  prepare(): Generator<void> {
    return this.#words.prepare();
  }

  #isWhole(match: NameMatch, borders: Borders): boolean {
    const pattern = this.#set.patterns[match.patterns[0]!]!;
    return (
      borders.left(match.first, match.last, pattern) === "free" &&
      borders.right(match.first, match.last, pattern) === "free"
    );
  }

  /** Walks the trie along the tokens from `i`, allowing one slip in all, and two in two words of a body's name. */
  #walk(
    text: string,
    tokens: Tokens,
    first: number,
    node: number,
    i: number,
    slipped: Slipped | null,
    found: NameMatch[],
  ): void {
    for (let current = node, k = i; ; k++) {
      if (slipped !== null) {
        const match = slippedMatch(this.#set, text, tokens, { first, last: k - 1, node: current, slipped });
        if (match !== null) found.push(match);
      }
      if (k >= tokens.count || (k > first && !mayGoOn(tokens, k))) return;
      if (slipped === null || mayHaveAnother(slipped, k))
        this.#branch(text, tokens, first, current, k, slipped, found);
      const target = tokens.ids[k] === 0 ? -1 : this.#set.step(current, tokens.ids[k]!);
      if (target === -1) return;
      current = target;
    }
  }

  /** Follows every token that the one at `k` could have been meant as. */
  #branch(
    text: string,
    tokens: Tokens,
    first: number,
    node: number,
    k: number,
    earlier: Slipped | null,
    found: NameMatch[],
  ): void {
    if (earlier === null) this.#turn(text, tokens, first, node, k, found);
    const length = tokens.ends[k]! - tokens.starts[k]!;
    // What begins a body's name with a small letter stands as it should: "summit at Camp Davd".
    if (k === first && (tokens.shapes[k]! & Shape.capital) === 0) return;
    if (length < 2 || (tokens.shapes[k]! & (Shape.raw | Shape.sign | Shape.digit)) !== 0) return;
    const second = k > first ? 0 : (tokens.ids[k + 1] ?? 0);
    if (k > first ? this.#set.firstChild(node) === 0 : !this.#words.isSecond(second)) return;
    const written = tokens.word(text, k);
    if (k > first && earlier === null) this.#join(text, tokens, first, node, k, written, found);
    const isPossessive = k + 1 < tokens.count && tokens.gaps[k + 1] === Gap.apostropheSpace;
    const isOneWord = isOrdinary(tokens.facts(text, k));
    const isKnown = tokens.ids[k] !== 0;
    const near =
      k === first ? this.#words.headsNear(text, tokens, k) : this.#words.childrenNear(node, written);
    for (const child of near) {
      if (k === first && this.#set.step(child, second) === -1) continue;
      const listed = this.#set.vocabulary.word(this.#set.tokenOf(child));
      if (Math.abs(listed.length - written.length) > MOST_DIFFERENCE || listed === written) continue;
      const word = otherSpellings(listed).find((one) => slipBetween(one, written) !== null) ?? listed;
      if (word[0] !== written[0] && word[0] !== written[1] && !hasOtherHead(word, written)) continue;
      const isOfBody = this.#set.bodyWords.has(this.#set.tokenOf(child));
      const slip =
        slipBetween(word, written) ??
        (isMisplaced(word, written) ? "swapped" : null) ??
        (isOmission(word, written) || isDoubledElsewhere(word, written) || isTwice(word, written)
          ? "omitted"
          : null) ??
        (isOfBody && isDerived(word, written) ? "derived" : null);
      if (slip === null) continue;
      const slipped = {
        word,
        written,
        slip,
        isKnown,
        isOrdinary: isOneWord,
        at: k,
        isPossessive,
        isOfBody,
        isLowered: k > first && (tokens.shapes[k]! & Shape.capital) === 0,
        isAcronym: isOfBody ? acronymAt(tokens, k) : null,
        earlier,
      };
      if (earlier !== null && !mayHaveAnother(slipped, k + 1, null)) continue;
      this.#walk(text, tokens, first, child, k + 1, slipped, found);
    }
  }

  /** Follows tokens `k` and `k + 1` the other way round: "Dialogue of Defense Seoul". */
  #turn(text: string, tokens: Tokens, first: number, node: number, k: number, found: NameMatch[]): void {
    const child = turnedAt(text, tokens, k, this.#set, node);
    if (child === -1) return;
    const written = tokens.word(text, k) + tokens.word(text, k + 1);
    this.#walk(text, tokens, first, child, k + 2, joinedSlip(written, "order", k), found);
  }

  /** Follows the word that tokens `k` and `k + 1` make together: "South East", "Expert's". */
  #join(
    text: string,
    tokens: Tokens,
    first: number,
    node: number,
    k: number,
    head: string,
    found: NameMatch[],
  ): void {
    const next = k + 1;
    // "Co-operation" is no slip.
    if (head.length < 3 || next >= tokens.count || !isNameGap(tokens.gaps[next]!)) return;
    const tail = tokens.word(text, next);
    const length = head.length + tail.length;
    const isGenitive = tail === "s" && tokens.gaps[next] === Gap.apostrophe;
    if (length < (isGenitive ? LEAST_GENITIVE : LEAST_LETTERS) || !this.#words.hasChildOf(node, length))
      return;
    const word = head + tail;
    const id = this.#set.vocabulary.idOf(word);
    const child = id === 0 ? -1 : this.#set.step(node, id);
    if (child === -1) return;
    this.#walk(text, tokens, first, child, k + 2, joinedSlip(word, "split", k), found);
  }
}

/** Words of a name whose first one may be in another spelling beside a slip. */
const LEAST_PARTS = 3;

/** Letters of a word with an apostrophe before its last one, "Expert's". */
const LEAST_GENITIVE = 5;

/** Whether a token is a word that no slip of a name should be seen in. */
function isOrdinary(kind: number): boolean {
  return (kind & (WordClass.ordinary | WordClass.office | WordClass.rank | WordClass.calendar)) !== 0;
}
