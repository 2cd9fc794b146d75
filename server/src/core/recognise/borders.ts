/**
 * Where a name ends: whether the words next to a match belong to the same, longer name.
 * Looks at neighbours only: `Chung Dong-young` is not Dong, `Shin Bet` not Shin, `Ahn-led` is Ahn.
 */
import { fold } from "../text/chars.ts";
import { isCountryWord } from "./countries.ts";
import { isCompoundHead, isCompoundTail, isGivenName, WordClass, wordClass } from "./lexicon.ts";
import { type Pattern, PatternKind, PatternRole, type PatternSet } from "./patterns.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";

/**
 * `free`: the match ends here. `name`: the neighbour is a part of a longer name of somebody.
 * `joined`: the neighbour is tied to it by a hyphen or makes it the name of something else.
 */
export type Neighbour = "free" | "name" | "joined";

/** How far the name of a body is followed to find its head: "ASEAN Foreign Ministers' Meeting". */
const LONGEST_BODY_NAME = 7;

export class Borders {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #set: PatternSet;
  readonly #headings: Int32Array;

  constructor(text: string, tokens: Tokens, set: PatternSet, headings: Int32Array) {
    this.#text = text;
    this.#tokens = tokens;
    this.#set = set;
    this.#headings = headings;
  }

  /** What stands before token `first`. */
  left(first: number, last: number, pattern: Pattern): Neighbour {
    const gap = this.#tokens.gaps[first]!;
    if (first === 0 || gap === Gap.break) return "free";
    if (pattern.raw) return this.#rawLeft(first, gap);
    const before = first - 1;
    if (gap === Gap.none) return this.#isSign(before) || this.#isRaw(before) ? "free" : "joined";
    if (gap === Gap.hyphen) {
      if (this.#isBearer(before)) return "free";
      return isCompoundHead(this.word(before)) || isCountryWord(this.word(before)) ? "free" : "joined";
    }
    if (gap === Gap.period) return this.#isInitial(before) ? "name" : "free";
    if (gap === Gap.apostrophe) return "joined";
    if (gap !== Gap.space) return "free";
    return this.#isNamePart(before, pattern, first, last) ? "name" : "free";
  }

  /** What stands behind token `last`. */
  right(first: number, last: number, pattern: Pattern): Neighbour {
    const after = last + 1;
    if (after >= this.#tokens.count || pattern.raw) return "free";
    const gap = this.#tokens.gaps[after]!;
    const kind = this.classOf(after);
    if (gap === Gap.none)
      return this.#isSign(after) && this.#text[this.#tokens.starts[after]!] === "+" ? "joined" : "free";
    if (gap === Gap.hyphen) {
      if (this.#isBearer(after) || isCompoundTail(this.word(after))) return "free";
      return pattern.kind !== PatternKind.person && isCountryWord(this.word(after)) ? "free" : "joined";
    }
    if (gap === Gap.apostrophe) return (kind & WordClass.possessive) !== 0 ? "free" : "joined";
    if (gap === Gap.comma || gap === Gap.space) {
      if ((kind & WordClass.generation) !== 0 && this.#isCapital(after)) return "name";
    }
    if (gap !== Gap.space) return "free";
    if (pattern.kind !== PatternKind.person && this.#headsBody(after)) return "joined";
    if (!this.#isNamePart(after, pattern, first, last)) return "free";
    if ((kind & WordClass.body) !== 0) return "joined";
    return pattern.acronyms !== 0 && first === last ? "free" : "name";
  }

  /** The folded word of a token. */
  word(i: number): string {
    return fold(this.#text.slice(this.#tokens.starts[i], this.#tokens.ends[i]));
  }

  classOf(i: number): number {
    return wordClass(this.word(i));
  }

  /** Whether the token lies in a heading, where any word may begin with a capital. */
  inHeading(i: number): boolean {
    const offset = this.#tokens.starts[i]!;
    let low = 0;
    let high = this.#headings.length >> 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#headings[middle * 2 + 1]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low * 2 < this.#headings.length && this.#headings[low * 2]! <= offset;
  }

  /** Whether a capitalised word next to the match reads as a part of the same name. */
  #isNamePart(i: number, pattern: Pattern, first: number, last: number): boolean {
    const shape = this.#tokens.shapes[i]!;
    if ((shape & (Shape.raw | Shape.sign | Shape.digit)) !== 0) return false;
    const word = this.word(i);
    const kind = wordClass(word);
    if ((shape & Shape.capital) === 0)
      return i < first && (kind & WordClass.particle) !== 0 && this.#particleOfName(i);
    if ((kind & (WordClass.office | WordClass.rank | WordClass.calendar | WordClass.possessive)) !== 0)
      return false;
    if (this.#set.officeWords.has(word) || this.#set.honorificWords.has(word)) return false;
    if (isCountryWord(word) && !isGivenName(word)) return false;
    if ((kind & WordClass.body) !== 0) return i > last;
    if ((kind & WordClass.ordinary) !== 0) return false;
    if (this.#isBearer(i)) return pattern.role === PatternRole.short && (shape & Shape.allCapitals) === 0;
    if (
      i < first &&
      (shape & Shape.allCapitals) !== 0 &&
      (this.#tokens.shapes[first]! & Shape.allCapitals) === 0
    ) {
      return false;
    }
    return !(last > first && this.inHeading(first));
  }

  /** "Abdul bin Hasan": a particle before the match with a capitalised word before it. */
  #particleOfName(i: number): boolean {
    if (i === 0 || this.#tokens.gaps[i] !== Gap.space || !this.#isCapital(i - 1)) return false;
    const kind = this.classOf(i - 1);
    return (kind & (WordClass.ordinary | WordClass.office)) === 0 && this.word(i).length > 2;
  }

  /** Whether the capitalised run that begins at `i` ends in the head of a body's name. */
  #headsBody(i: number): boolean {
    for (let k = i, steps = 0; k < this.#tokens.count && steps < LONGEST_BODY_NAME; k++, steps++) {
      const gap = this.#tokens.gaps[k]!;
      if (k > i && gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.apostropheSpace) return false;
      if (!this.#isCapital(k)) return false;
      if ((this.classOf(k) & WordClass.body) !== 0) return true;
    }
    return false;
  }

  /** Whether the token by itself is a form of somebody in the set: the other half of "Trump-Xi". */
  #isBearer(i: number): boolean {
    if (this.#tokens.ids[i] === 0 || !this.#isCapital(i)) return false;
    const node = this.#set.step(this.#set.root, this.#tokens.ids[i]!);
    return node !== -1 && this.#set.firstPattern(node) >= 0;
  }

  #rawLeft(first: number, gap: number): Neighbour {
    // Korean puts particles behind a name, never letters before it.
    if (gap !== Gap.none || !this.#isRaw(first - 1)) return "free";
    return isHangul(this.#text.charCodeAt(this.#tokens.starts[first]!)) &&
      isHangul(this.#text.charCodeAt(this.#tokens.starts[first - 1]!))
      ? "joined"
      : "free";
  }

  #isInitial(i: number): boolean {
    return this.#tokens.ends[i]! - this.#tokens.starts[i]! === 1 && this.#isCapital(i) && this.#startsName(i);
  }

  /** An initial of a name, not the end of "U.S.": no single letter with a full stop before it. */
  #startsName(i: number): boolean {
    if (i === 0 || this.#tokens.gaps[i] !== Gap.period) return true;
    return this.#tokens.ends[i - 1]! - this.#tokens.starts[i - 1]! !== 1;
  }

  #isCapital(i: number): boolean {
    return (this.#tokens.shapes[i]! & Shape.capital) !== 0;
  }

  #isSign(i: number): boolean {
    return (this.#tokens.shapes[i]! & Shape.sign) !== 0;
  }

  #isRaw(i: number): boolean {
    return (this.#tokens.shapes[i]! & Shape.raw) !== 0;
  }
}

function isHangul(unit: number): boolean {
  return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff);
}
