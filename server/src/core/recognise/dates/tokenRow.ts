/**
 * Tokens of the neighbourhood of an offset, made as far as somebody asks and no further.
 * They know the words of dates, and nothing runs across what the mask hides, a block's end or a blank line:
 * there an edge stands. It reads ASCII words and numbers; any other letters are one word without a class.
 */
import { EMPTY_MASK, MaskKind, type ProseMask } from "../../text/mask.ts";
import { stretchBefore } from "../../text/sentences.ts";
import { unitsOf } from "../../text/units.ts";
import { codeAt, codeOf, numberAt, Word } from "./lexicon.ts";
import {
  CAPITAL,
  CLASS,
  CODE,
  DASH,
  FLAGS,
  GLUED,
  NUMBER,
  ORDINAL,
  PLURAL,
  SPACED,
  Token,
  UNMADE,
} from "./tokenBits.ts";
import { isDigit, isWordUnit, SPACE, UNIT_CLASSES, WORD, wordEnd } from "./units.ts";

/** How far before an offset the tokens begin. */
const BEHIND = 72;
/** When the tokens are dropped and made anew, and how many more one look around may make. */
const MOST = 1_024;
/** Before the first token stand some that are none, so that a look back needs no check. */
const FIRST = 64;
const CAPACITY = FIRST + MOST + 1_024;
/** How far beyond the last token somebody may look. */
const AHEAD = 64;

const POSSESSIVE = (Word.possessive << CLASS) | Token.word;

export class TokenRow {
  text = "";
  units: Uint16Array = new Uint16Array(0);
  readonly starts: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(-1);
  readonly ends: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(-1);
  /** What each token is (`tokenBits.ts`). */
  readonly bits: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(UNMADE).fill(0, 0, FIRST);
  /** A number's value (at most 9 digits, else -1), a word's class, a punctuation's code unit. */
  readonly values: Int32Array = new Int32Array(CAPACITY + AHEAD);
  #mask: ProseMask = EMPTY_MASK;
  /** The index behind the last token that is made. */
  #end = FIRST;
  /** Where the next token is looked for, the last mask stretch that starts before it, and where the next stretch or the end is. */
  #next = 0;
  #stretch = -1;
  #border = 0;
  #over = false;

  /** Begins with another text; the tokens of the one before are gone. */
  read(text: string, mask: ProseMask): void {
    this.text = text;
    this.units = unitsOf(text);
    this.#mask = mask;
    this.#drop();
    this.#next = 0;
    this.#enter(-1);
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
  bitsAt(i: number): number {
    const bits = this.bits[i]!;
    return bits === UNMADE ? this.#late(i) : bits;
  }

  #late(i: number): number {
    while (i >= this.#end && !this.#over) this.#make();
    return i < this.#end ? this.bits[i]! : 0;
  }

  /** Whether there is a token `i`; makes it if need be. */
  has(i: number): boolean {
    if (i >= this.#end) this.#late(i);
    return i >= FIRST && i < this.#end;
  }

  #drop(): void {
    this.bits.fill(UNMADE, FIRST, this.#end);
    this.#end = FIRST;
    this.#over = false;
  }

  #restart(offset: number): void {
    let from = Math.max(0, offset - BEHIND);
    while (from > 0 && from < offset && isWordUnit(this.units[from - 1]!)) from++;
    this.#drop();
    this.#next = from;
    const stretch = stretchBefore(this.#mask, from);
    this.#enter(stretch >= 0 && this.#mask.ends[stretch]! > from ? stretch - 1 : stretch);
  }

  /** Takes a stretch of the mask as the last one that starts before what is looked at. */
  #enter(stretch: number): void {
    const { starts } = this.#mask;
    this.#stretch = stretch;
    this.#border = stretch + 1 < starts.length ? starts[stretch + 1]! : this.text.length;
  }

  /** `bits`: without what the token before tells. */
  #push(start: number, end: number, bits: number, value: number): void {
    const i = this.#end;
    if (i === CAPACITY) {
      this.#over = true;
      return;
    }
    this.#end = i + 1;
    this.#next = end;
    this.starts[i] = start;
    this.ends[i] = end;
    this.values[i] = value;
    const isGlued = (bits & (SPACED << FLAGS)) === 0 && (bits & 3) !== 0 && (this.bits[i - 1]! & 3) !== 0;
    this.bits[i] = isGlued ? bits | (GLUED << FLAGS) : bits;
  }

  /** Makes the next token, or finds that the text is over. */
  #make(): void {
    const { units } = this;
    const classes = UNIT_CLASSES;
    let at = this.#next;
    let spaced = 0;
    let lineEnds = 0;
    for (;;) {
      if (at >= this.#border) {
        const behind = this.#cross(at);
        if (behind < 0) return;
        if (behind > at) spaced = SPACED << FLAGS;
        at = behind;
        continue;
      }
      const unit = units[at]!;
      if ((classes[unit]! & SPACE) === 0) break;
      if ((unit === 10 || (unit === 13 && units[at + 1]! !== 10)) && ++lineEnds > 1) {
        this.#push(at, at + 1, Token.edge, 0);
        return;
      }
      at++;
      spaced = SPACED << FLAGS;
    }
    const unit = units[at]!;
    if (isDigit(unit)) this.#number(at, spaced);
    else if ((classes[unit]! & WORD) !== 0) this.#word(at, spaced);
    else this.#mark(at, unit, spaced);
  }

  /** Steps over the mask's next stretch, which begins at or before `at`: the offset behind it, or -1 where an edge or nothing is there. */
  #cross(at: number): number {
    const { starts, ends, kinds } = this.#mask;
    const stretch = this.#stretch + 1;
    if (stretch >= starts.length || starts[stretch]! > at) {
      this.#over = true;
      return -1;
    }
    this.#enter(stretch);
    const end = ends[stretch]!;
    const kind = kinds[stretch]!;
    if (kind === MaskKind.target || end <= at) return at;
    if (kind === MaskKind.joint) return end;
    this.#push(at, end, Token.edge, 0);
    return -1;
  }

  #mark(at: number, unit: number, spaced: number): void {
    if ((unit === 0x27 || unit === 0x2019) && spaced === 0 && this.#end > FIRST) {
      const isS = (this.units[at + 1]! | 0x20) === 0x73;
      if (isS && !isWordUnit(this.units[at + 2]!)) {
        this.#push(at, at + 2, POSSESSIVE, Word.possessive);
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
    let unit = units[at]!;
    for (; isDigit(unit); unit = units[++at]!) if (at - start < 9) value = value * 10 + unit - 0x30;
    if (at - start > 9) value = -1;
    if (unit >= 0x80 || !isWordUnit(unit)) {
      this.#push(start, at, spaced | Token.number, value);
      return;
    }
    const end = wordEnd(units, at);
    const suffix = suffixAt(units, at, end);
    const isTime = unit === 0x54 && isDigit(units[at + 1]!);
    if (suffix !== 0) this.#push(start, end, (suffix << FLAGS) | spaced | Token.number, value);
    else if (isTime) this.#push(start, at, spaced | Token.number, value);
    else this.#push(start, end, spaced | Token.word, Word.other);
  }

  #word(start: number, spaced: number): void {
    const { units } = this;
    let end = wordEnd(units, start + 1);
    const first = units[start]!;
    if (end - start === 6 && units[end]! === 0x2d && (first | 0x20) === 0x74) {
      const whole = wordEnd(units, end + 1); // "twenty-first"
      if (codeAt(units, start, whole) !== 0) end = whole;
    }
    const number = numberAt(units, start, end);
    const code = codeOf(number);
    const capital = first >= 0x41 && first <= 0x5a ? CAPITAL << FLAGS : 0;
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
