/**
 * Tokens of the neighbourhood of an offset, made as far as somebody asks and no further.
 * They know the words of dates, and nothing runs across what the mask hides, a block's end or a blank line:
 * there an edge stands. It reads ASCII words and numbers; any other letters are one word without a class.
 */
import { EMPTY_MASK, MaskKind, type ProseMask } from "../../text/mask.ts";
import { stretchBefore } from "../../text/sentences.ts";
import { unitsOf } from "../../text/units.ts";
import { codeAt, codeOf, isInSet, numberAt, Word } from "./lexicon.ts";
import { isDigit, isSpace, isWordUnit } from "./units.ts";

export const Token = { edge: 0, number: 1, word: 2, punctuation: 3 } as const;

/** What stands before a token. */
export const SPACED = 1;
/** A word that begins with a capital. */
export const CAPITAL = 2;
/** A number with `st`, `nd`, `rd` or `th` behind it. */
export const ORDINAL = 4;
/** A number with an `s` behind it, as in `1990s`. */
export const PLURAL = 8;
/** It follows the token before without a space. */
const GLUED = 16;
/** A hyphen, dash or tilde. */
const DASH = 32;

/**
 * What there is to know of a token, in one number: its kind in two bits, then six of flags, then a punctuation's code
 * unit in sixteen or a word's code in eleven (`codeOf`) and its number in ten.
 */
const FLAGS = 2;
const CODE = 8;
const CLASS = CODE + 6;
const NUMBER = 19;
const MARK_BITS = (0xffff << CODE) | 3;
const CODE_BITS = (0x7ff << CODE) | 3;
const CLASS_BITS = (0x1f << CLASS) | 3;
const NUMBER_BITS = (0x3ff << NUMBER) | 3;
const FN = (Word.fn << CLASS) | Token.word;
/** A token that nobody has asked for yet. */
const UNMADE = -1;

/** How far before an offset the tokens begin. */
const BEHIND = 72;
/** When the tokens are dropped and made anew, and how many more one look around may make. */
const MOST = 1_024;
/** Before the first token stand some that are none, so that a look back needs no check. */
const FIRST = 64;
const CAPACITY = FIRST + MOST + 1_024;
/** How far beyond the last token somebody may look. */
const AHEAD = 64;

export class Tokens {
  text = "";
  units: Uint16Array = new Uint16Array(0);
  #mask: ProseMask = EMPTY_MASK;
  readonly starts: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(-1);
  readonly ends: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(-1);
  readonly #bits: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(UNMADE).fill(0, 0, FIRST);
  /** A number's value (at most 9 digits, else -1), a word's class, a punctuation's code unit. */
  readonly #values = new Int32Array(CAPACITY + AHEAD);
  /** The index behind the last token that is made. */
  #end = FIRST;
  /** Where the next token is looked for, and the last mask stretch that starts before it. */
  #next = 0;
  #stretch = -1;
  #over = false;

  /** Begins with another text; the tokens of the one before are gone. */
  read(text: string, mask: ProseMask): void {
    this.text = text;
    this.units = unitsOf(text);
    this.#mask = mask;
    this.#drop();
    this.#next = 0;
    this.#stretch = -1;
  }

  /** The index of the token that starts at `offset`, or of the first one behind it. */
  at(offset: number): number {
    const { starts } = this;
    if (
      this.#end === FIRST ||
      offset < starts[FIRST]! ||
      offset > this.#next + BEHIND ||
      this.#end - FIRST > MOST
    )
      this.#restart(offset);
    let i = this.#end - 1;
    while (i > FIRST && starts[i]! > offset) i--;
    if (i < FIRST) i = FIRST;
    while (this.has(i) && starts[i]! < offset) i++;
    return i;
  }

  /** The bits of token `i`, which is made if need be; 0 where there is none. */
  #at(i: number): number {
    const bits = this.#bits[i]!;
    return bits === UNMADE ? this.#late(i) : bits;
  }

  #late(i: number): number {
    while (i >= this.#end && !this.#over) this.#make();
    return i < this.#end ? this.#bits[i]! : 0;
  }

  /** Whether there is a token `i`; makes it if need be. */
  has(i: number): boolean {
    if (i >= this.#end) this.#late(i);
    return i >= FIRST && i < this.#end;
  }

  kind(i: number): number {
    return this.#at(i) & 3;
  }

  isNumber(i: number): boolean {
    return (this.#at(i) & 3) === Token.number;
  }

  isWord(i: number): boolean {
    return (this.#at(i) & 3) === Token.word;
  }

  /** The class of a word; `Word.other` for what is none. */
  word(i: number): number {
    const bits = this.#at(i);
    return (bits & 3) === Token.word ? (bits >>> CLASS) & 0x1f : Word.other;
  }

  isFn(i: number, fn: number): boolean {
    return (this.#at(i) & CODE_BITS) === (FN | (fn << CODE));
  }

  /** Whether token `i` is one of a set of function words (`fnSet`). */
  isAnyFn(i: number, set: number): boolean {
    const bits = this.#at(i);
    return (bits & CLASS_BITS) === FN && ((set >>> ((bits >>> CODE) & 63)) & 1) === 1;
  }

  /** Whether token `i` is this very word (`wordNumber`), in any case. */
  is(i: number, number: number): boolean {
    return (this.#at(i) & NUMBER_BITS) === ((number << NUMBER) | Token.word);
  }

  /** Whether token `i` is one of a set of words (`wordSet`), in any case. */
  isAnyOf(i: number, set: number): boolean {
    const bits = this.#at(i);
    return (bits & 3) === Token.word && isInSet(bits >>> NUMBER, set);
  }

  /** Whether token `i` is this punctuation (a code unit). */
  isMark(i: number, unit: number): boolean {
    return (this.#at(i) & MARK_BITS) === ((unit << CODE) | Token.punctuation);
  }

  isDash(i: number): boolean {
    return (this.#at(i) & (DASH << FLAGS)) !== 0;
  }

  value(i: number): number {
    return this.has(i) ? this.#values[i]! : 0;
  }

  /** A word's value within its class. */
  detail(i: number): number {
    const bits = this.#at(i);
    return (bits & 3) === Token.word ? (bits >>> CODE) & 63 : 0;
  }

  /** How many units a token has; a number without its suffix counts digits alone. */
  digits(i: number): number {
    const bits = this.#at(i);
    if ((bits & 3) !== Token.number) return 0;
    const length = this.ends[i]! - this.starts[i]!;
    return bits & (PLURAL << FLAGS) ? length - 1 : bits & (ORDINAL << FLAGS) ? length - 2 : length;
  }

  flag(i: number, flag: number): boolean {
    return (this.#at(i) & (flag << FLAGS)) !== 0;
  }

  /** Whether token `i` follows the one before without a space. */
  glued(i: number): boolean {
    return (this.#at(i) & (GLUED << FLAGS)) !== 0;
  }

  #drop(): void {
    this.#bits.fill(UNMADE, FIRST, this.#end);
    this.#end = FIRST;
    this.#over = false;
  }

  #restart(offset: number): void {
    let from = Math.max(0, offset - BEHIND);
    while (from > 0 && from < offset && isWordUnit(this.units[from - 1]!)) from++;
    this.#drop();
    this.#next = from;
    this.#stretch = stretchBefore(this.#mask, from);
    if (this.#stretch >= 0 && this.#mask.ends[this.#stretch]! > from) this.#stretch--;
  }

  /** `bits`: without what the token before tells. */
  #push(start: number, end: number, bits: number, value: number): void {
    const i = this.#end;
    if (i === CAPACITY) {
      this.#over = true;
      return;
    }
    this.#end = i + 1;
    this.starts[i] = start;
    this.ends[i] = end;
    const glued =
      (bits & 3) !== Token.edge &&
      (bits & (SPACED << FLAGS)) === 0 &&
      (this.#bits[i - 1]! & 3) !== Token.edge;
    this.#bits[i] = glued ? bits | (GLUED << FLAGS) : bits;
    this.#values[i] = value;
    this.#next = end;
  }

  #make(): void {
    const { units } = this;
    const { starts, ends, kinds } = this.#mask;
    let at = this.#next;
    let spaced = 0;
    let lineEnds = 0;
    for (;;) {
      const following = this.#stretch + 1;
      if (following < starts.length && starts[following]! <= at) {
        this.#stretch = following;
        const end = ends[following]!;
        const kind = kinds[following]!;
        if (kind === MaskKind.target || end <= at) continue;
        if (kind !== MaskKind.joint) {
          this.#push(at, end, Token.edge, 0);
          return;
        }
        at = end;
        spaced = SPACED << FLAGS;
        continue;
      }
      if (at >= this.text.length) {
        this.#over = true;
        return;
      }
      const unit = units[at]!;
      if (!isSpace(unit)) break;
      if (unit === 10 || (unit === 13 && units[at + 1]! !== 10)) {
        if (++lineEnds > 1) {
          this.#push(at, at + 1, Token.edge, 0);
          return;
        }
      }
      at++;
      spaced = SPACED << FLAGS;
    }
    const unit = units[at]!;
    if (isDigit(unit)) {
      this.#number(at, spaced);
      return;
    }
    if (isWordUnit(unit)) {
      this.#word(at, spaced);
      return;
    }
    if (unit === 0x27 || unit === 0x2019) {
      const after = units[at + 1]! | 0x20;
      if (spaced === 0 && after === 0x73 && !isWordUnit(units[at + 2]!) && this.#end > FIRST) {
        this.#push(at, at + 2, (Word.possessive << CLASS) | Token.word, Word.possessive);
        return;
      }
    }
    const dash = unit === 0x2d || unit === 0x2013 || unit === 0x2014 || unit === 0x7e ? DASH << FLAGS : 0;
    this.#push(at, at + 1, (unit << CODE) | dash | spaced | Token.punctuation, unit);
  }

  #number(start: number, spaced: number): void {
    const { units } = this;
    let at = start;
    let value = 0;
    for (; ; at++) {
      const unit = units[at]!;
      if (!isDigit(unit)) break;
      if (at - start < 9) value = value * 10 + unit - 0x30;
    }
    if (at - start > 9) value = -1;
    let end = at;
    const unit = units[at]!;
    if (unit < 0x80 && isWordUnit(unit)) {
      while (isWordUnit(units[end]!)) end++;
      const suffix = suffixAt(units, at, end);
      if (suffix !== 0) {
        this.#push(start, end, (suffix << FLAGS) | spaced | Token.number, value);
        return;
      }
      const isTime = unit === 0x54 && isDigit(units[at + 1]!);
      if (!isTime) {
        this.#push(start, end, spaced | Token.word, Word.other);
        return;
      }
      end = at;
    }
    this.#push(start, end, spaced | Token.number, value);
  }

  #word(start: number, spaced: number): void {
    const { units } = this;
    let end = start + 1;
    while (isWordUnit(units[end]!)) end++;
    const first = units[start]!;
    const capital = first >= 0x41 && first <= 0x5a ? CAPITAL << FLAGS : 0;
    if (end - start === 6 && (first | 0x20) === 0x74 && units[end]! === 0x2d) {
      let whole = end + 1;
      while (isWordUnit(units[whole]!)) whole++;
      if (codeAt(units, start, whole) !== 0) end = whole;
    }
    const number = numberAt(units, start, end);
    const code = codeOf(number);
    this.#push(start, end, (number << NUMBER) | (code << CODE) | capital | spaced | Token.word, code >> 6);
  }
}

/** `PLURAL` or `ORDINAL` where the letters over `[start, end)` behind a number make it one; else 0. */
function suffixAt(units: Uint16Array, start: number, end: number): number {
  if (end - start > 2) return 0;
  const first = units[start]! | 0x20;
  if (end - start === 1) return first === 0x73 ? PLURAL : 0;
  const second = units[start + 1]! | 0x20;
  const ordinal =
    second === 0x74
      ? first === 0x73
      : second === 0x64
        ? first === 0x6e || first === 0x72
        : second === 0x68 && first === 0x74;
  return ordinal ? ORDINAL : 0;
}
