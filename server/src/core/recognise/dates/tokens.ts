/** What the grammar asks of the tokens around a date: kinds, words, marks, numbers and what is glued to what. */
import { isInSet, Word } from "./lexicon.ts";
import {
  CLASS,
  CLASS_BITS,
  CODE,
  CODE_BITS,
  DASH,
  FLAGS,
  FN,
  GLUED,
  MARK_BITS,
  MOST_DIGITS,
  NUMBER,
  NUMBER_BITS,
  Token,
} from "./tokenBits.ts";
import { TokenRow, VALUES } from "./tokenRow.ts";

export { CAPITAL, ORDINAL, PLURAL, Token } from "./tokenBits.ts";

/** The tokens from one place on, made as they are asked for; `i` is an index among them. */
export class Tokens extends TokenRow {
  kind(i: number): number {
    return this.bitsAt(i) & 3;
  }

  isNumber(i: number): boolean {
    return (this.bitsAt(i) & 3) === Token.number;
  }

  isWord(i: number): boolean {
    return (this.bitsAt(i) & 3) === Token.word;
  }

  /** The class of a word; `Word.other` for what is none. */
  word(i: number): number {
    const bits = this.bitsAt(i);
    return (bits & 3) === Token.word ? (bits >>> CLASS) & 0x1f : Word.other;
  }

  isFn(i: number, fn: number): boolean {
    return (this.bitsAt(i) & CODE_BITS) === (FN | (fn << CODE));
  }

  /** Whether token `i` is one of a set of function words (`fnSet`). */
  isAnyFn(i: number, set: number): boolean {
    const bits = this.bitsAt(i);
    return (bits & CLASS_BITS) === FN && ((set >>> ((bits >>> CODE) & 63)) & 1) === 1;
  }

  /** Whether token `i` is this very word (`wordNumber`), in any case. */
  is(i: number, number: number): boolean {
    return (this.bitsAt(i) & NUMBER_BITS) === ((number << NUMBER) | Token.word);
  }

  /** Whether token `i` is one of a set of words (`wordSet`), in any case. */
  isAnyOf(i: number, set: number): boolean {
    const bits = this.bitsAt(i);
    return (bits & 3) === Token.word && isInSet(bits >>> NUMBER, set);
  }

  /** Whether token `i` is this punctuation (a code unit). */
  isMark(i: number, unit: number): boolean {
    return (this.bitsAt(i) & MARK_BITS) === ((unit << CODE) | Token.punctuation);
  }

  isDash(i: number): boolean {
    return (this.bitsAt(i) & (DASH << FLAGS)) !== 0;
  }

  /** A number's value, a punctuation's code unit, a word's class; 0 for an edge. */
  value(i: number): number {
    const bits = this.bitsAt(i);
    const kind = bits & 3;
    if (kind === Token.number) return VALUES[i]!;
    return kind === Token.punctuation
      ? (bits >>> CODE) & 0xffff
      : kind === Token.word
        ? (bits >>> CLASS) & 0x1f
        : 0;
  }

  /** A word's value within its class. */
  detail(i: number): number {
    const bits = this.bitsAt(i);
    return (bits & 3) === Token.word ? (bits >>> CODE) & 63 : 0;
  }

  /** How many digits a number has, without its suffix; 0 for what is none. */
  digits(i: number): number {
    const bits = this.bitsAt(i);
    return (bits & 3) === Token.number ? (bits >>> CODE) & MOST_DIGITS : 0;
  }

  flag(i: number, flag: number): boolean {
    return (this.bitsAt(i) & (flag << FLAGS)) !== 0;
  }

  /** Whether token `i` follows the one before without a space. */
  glued(i: number): boolean {
    return (this.bitsAt(i) & (GLUED << FLAGS)) !== 0;
  }
}
