/**
 * Tokens of the neighbourhood of an offset, made as far as somebody asks and no further.
 * They know the words of dates, and nothing runs across what the mask hides, a block's end or a blank line:
 * there an edge stands. It reads ASCII words and numbers; any other letters are one word without a class.
 */
import { EMPTY_MASK, MaskKind, type ProseMask } from "../../text/mask.ts";
import { stretchBefore } from "../../text/sentences.ts";
import { isDigit } from "../../text/unitKinds.ts";
import { unitsOf } from "../../text/units.ts";
import type { EarlyYears } from "./earlyYears.ts";
import { codeOf, numberAt, Word, wordTable } from "./lexicon.ts";
import { isSign, signSet } from "./signSets.ts";
import {
  CAPITAL,
  CLASS,
  CODE,
  DASH,
  FLAGS,
  GLUED,
  MOST_DIGITS,
  NUMBER,
  ORDINAL,
  PLURAL,
  SPACED,
  Token,
  UNMADE,
} from "./tokenBits.ts";
import { DIGIT, isWordUnit, SPACE, UNIT_CLASSES, WORD, wordEnd } from "./units.ts";

/** How far before an offset the tokens begin. */
const BEHIND = 72;
/** When the tokens are dropped and made anew, and how many more one look around may make. */
const MOST = 1_024;
/** Before the first token stand some that are none, so that a look back needs no check. */
const FIRST = 64;
const CAPACITY = FIRST + MOST + 1_024;
/** How many tokens beyond the one that is asked for are made at once. */
const AT_ONCE = 8;
/** How far beyond the last token somebody may look. */
const AHEAD = 64;

/** Hyphens, dashes and the tildes that East Asian ranges have. */
const DASHES = signSet("-–—~〜～∼");
const POSSESSIVE = (Word.possessive << CLASS) | Token.word;

/** Where each token starts and ends. One row for all texts: the engine knows where these lie. */
const STARTS: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(-1);
const ENDS: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(-1);
/** What each token is (`tokenBits.ts`). */
const BITS: Int32Array = new Int32Array(CAPACITY + AHEAD).fill(UNMADE).fill(0, 0, FIRST);
/** The value of each number: at most 9 digits, else -1. */
export const VALUES: Int32Array = new Int32Array(CAPACITY + AHEAD);

/** There is one, as all share a row. */
export class TokenRow {
  text = "";
  units: Uint16Array = new Uint16Array(0);
  /** The early years that the text tells of, as far as they are known already. */
  early: EarlyYears | null = null;
  #mask: ProseMask = EMPTY_MASK;
  /** The index behind the last token that is made. */
  #end = FIRST;
  /** The token that `at` was asked for last. */
  #asked = FIRST;
  /** Where the next token is looked for, the last mask stretch that starts before it, and where the next stretch or the end is. */
  #next = 0;
  #stretch = -1;
  #border = 0;
  #over = false;
  /** Whether the stretch that was crossed last is an edge, and the bits of the number that was read last. */
  #isEdge = false;
  #own = 0;

  // No fields: what is always the same array needs no look at the object.
  get starts(): Int32Array {
    return STARTS;
  }

  get ends(): Int32Array {
    return ENDS;
  }

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
    if (
      this.#end === FIRST ||
      offset < STARTS[FIRST]! ||
      offset > this.#next + BEHIND ||
      this.#end - FIRST > MOST
    )
      this.#restart(offset);
    let i = this.#asked | 0;
    while (i > FIRST && STARTS[i]! > offset) i--;
    do {
      const end = this.#end | 0;
      while (i < end && STARTS[i]! < offset) i++;
    } while (i >= this.#end && this.has(i));
    this.#asked = i;
    return i;
  }

  /** The bits of token `i`, which is made if need be; 0 where there is none. As short as can be: engines take it into whoever asks. */
  bitsAt(i: number): number {
    const bits = BITS[i | 0]!;
    return bits < 0 ? this.late(i) | 0 : bits;
  }

  protected late(i: number): number {
    if (i >= this.#end && !this.#over) this.#make(i + AT_ONCE);
    return i < this.#end ? BITS[i]! : 0;
  }

  /** Whether there is a token `i`; makes it if need be. */
  has(i: number): boolean {
    if (i >= this.#end) this.late(i);
    return i >= FIRST && i < this.#end;
  }

  #drop(): void {
    for (let i = FIRST; i < this.#end; i++) BITS[i] = UNMADE; // mostly so few that a call of `fill` costs more
    this.#end = FIRST;
    this.#asked = FIRST;
    this.#over = false;
  }

  #restart(offset: number): void {
    let from = offset > BEHIND ? offset - BEHIND : 0;
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

  /** Makes tokens up to the one before `to`, or finds that the text is over. */
  #make(to: number): void {
    const { units } = this;
    const classes = UNIT_CLASSES;
    const words = wordTable();
    let at = this.#next | 0;
    let i = this.#end | 0;
    let border = this.#border | 0;
    let before = BITS[i - 1]! & 3;
    while (i < to) {
      if (i === CAPACITY) {
        this.#over = true;
        break;
      }
      let spaced = 0;
      let lineEnds = 0;
      let isEdge = false;
      let end = at;
      if (at < border && units[at]! === 0x20) {
        at++;
        spaced = SPACED << FLAGS;
      }
      for (;;) {
        if (at >= border) {
          end = this.#cross(at) | 0;
          border = this.#border | 0;
          if (end < 0) break;
          isEdge = this.#isEdge;
          if (isEdge) break;
          if (end > at) spaced = SPACED << FLAGS;
          at = end;
          continue;
        }
        const unit = units[at]!;
        if ((classes[unit]! & SPACE) === 0) break;
        if ((unit === 10 || (unit === 13 && units[at + 1]! !== 10)) && ++lineEnds > 1) {
          isEdge = true;
          end = at + 1;
          break;
        }
        at++;
        spaced = SPACED << FLAGS;
      }
      if (end < 0) {
        this.#over = true;
        break;
      }
      let own: number = Token.edge;
      if (!isEdge) {
        const unit = units[at]!;
        const kind = classes[unit]!;
        if ((kind & WORD) === 0) {
          own = markAt(units, at, spaced === 0 && i > FIRST);
          end = own === POSSESSIVE ? at + 2 : at + 1;
        } else if ((kind & DIGIT) === 0) {
          const number = words.from(units, at) | 0;
          end = words.end | 0;
          own = wordBits(unit, number);
          if (end - at === 6 && units[end]! === 0x2d && (unit | 0x20) === 0x74) {
            const whole = wordEnd(units, end + 1); // "twenty-first"
            const joined = numberAt(units, at, whole);
            if (codeOf(joined) !== 0) {
              end = whole;
              own = wordBits(unit, joined);
            }
          }
        } else {
          end = this.#number(at, i) | 0;
          own = this.#own | 0;
        }
        own |= spaced;
        if ((own & (SPACED << FLAGS)) === 0 && before !== 0) own |= GLUED << FLAGS;
      }
      STARTS[i] = at;
      ENDS[i] = end;
      BITS[i] = own;
      before = own & 3;
      at = end;
      i++;
    }
    this.#next = at;
    this.#end = i;
  }

  /** Steps over the mask's next stretch, which begins at or before `at`: the offset behind it, or -1 where the text is over. */
  #cross(at: number): number {
    const { starts, ends, kinds } = this.#mask;
    const stretch = this.#stretch + 1;
    if (stretch >= starts.length || starts[stretch]! > at) return -1;
    this.#enter(stretch);
    const end = ends[stretch]!;
    const kind = kinds[stretch]!;
    this.#isEdge = kind !== MaskKind.target && kind !== MaskKind.joint && end > at;
    return kind === MaskKind.target || end <= at ? at : end;
  }

  /** Reads the number at an offset as token `i`, its bits into `#own`: the offset behind it. */
  #number(start: number, i: number): number {
    const { units } = this;
    let at = start;
    let value = 0;
    let unit = units[at]!;
    for (; isDigit(unit); unit = units[++at]!) if (at - start < 9) value = value * 10 + unit - 0x30;
    const digits = at - start;
    if (digits > 9) value = -1;
    const number = ((digits < MOST_DIGITS ? digits : MOST_DIGITS) << CODE) | Token.number;
    this.#own = number;
    VALUES[i] = value;
    if (unit >= 0x80 || !isWordUnit(unit)) return at;
    const end = wordEnd(units, at);
    const suffix = suffixAt(units, at, end);
    if (suffix !== 0) this.#own = (suffix << FLAGS) | number;
    else if (unit !== 0x54 || !isDigit(units[at + 1]!)) this.#own = Token.word;
    else return at; // a time behind a day
    return end;
  }
}

/** The bits of a word by its first letter and its number. */
function wordBits(first: number, number: number): number {
  const capital = first >= 0x41 && first <= 0x5a ? CAPITAL << FLAGS : 0;
  return (number << NUMBER) | (codeOf(number) << CODE) | capital | Token.word;
}

/** The bits of a punctuation mark; those of a possessive where `mayEnd` tells that a word may stand before it. */
function markAt(units: Uint16Array, at: number, mayEnd: boolean): number {
  const unit = units[at]!;
  if ((unit === 0x27 || unit === 0x2019) && mayEnd) {
    const isS = (units[at + 1]! | 0x20) === 0x73;
    if (isS && !isWordUnit(units[at + 2]!)) return POSSESSIVE;
  }
  const dash = isSign(unit, DASHES) ? DASH << FLAGS : 0;
  return (unit << CODE) | dash | Token.punctuation;
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
