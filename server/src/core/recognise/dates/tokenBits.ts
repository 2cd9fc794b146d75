/**
 * What there is to know of a token, in one number: its kind in two bits, then six of flags, then a punctuation's code
 * unit in sixteen, how many digits a number has in four, or a word's code in eleven (`codeOf`) and its number in ten.
 */
import { Word } from "./lexicon.ts";

/** The kinds of tokens. */
export enum Token {
  edge = 0,
  number = 1,
  word = 2,
  punctuation = 3,
}

/** What stands before a token. */
export const SPACED = 1;
/** A word that begins with a capital. */
export const CAPITAL = 2;
/** A number with `st`, `nd`, `rd` or `th` behind it. */
export const ORDINAL = 4;
/** A number with an `s` behind it, as in `1990s`. */
export const PLURAL = 8;
/** It follows the token before without a space. */
export const GLUED = 16;
/** A hyphen, dash or tilde. */
export const DASH = 32;

export const FLAGS = 2;
export const CODE = 8;
export const CLASS = CODE + 6;
export const NUMBER = 19;
export const MARK_BITS = (0xffff << CODE) | 3;
export const CODE_BITS = (0x7ff << CODE) | 3;
export const CLASS_BITS = (0x1f << CLASS) | 3;
export const NUMBER_BITS = (0x3ff << NUMBER) | 3;
export const FN = (Word.fn << CLASS) | Token.word;
/** How many digits a number has, without its suffix; the most stands for any more. */
export const MOST_DIGITS = 15;
/** `FLAGS` of a number that no suffix makes an ordinal or a plural, its digits and its kind. */
const BARE_DIGITS = (MOST_DIGITS << CODE) | ((ORDINAL | PLURAL) << FLAGS) | 3;

// What a token's bits tell: for who asks several things of one token, which is looked up once.

/** The class of a word; `Word.other` for what is none. */
export function wordIn(bits: number): number {
  return (bits & 3) === Token.word ? (bits >>> CLASS) & 0x1f : Word.other;
}

/** The unit of a punctuation mark; 0 for what is none. */
export function markIn(bits: number): number {
  return (bits & 3) === Token.punctuation ? (bits >>> CODE) & 0xffff : 0;
}

export function isFnIn(bits: number, fn: number): boolean {
  return (bits & CODE_BITS) === (FN | (fn << CODE));
}

/** Whether it is a number of so many digits, without a suffix. */
export function isOfDigits(bits: number, digits: number): boolean {
  return (bits & BARE_DIGITS) === ((digits << CODE) | Token.number);
}

/** Whether it is a word that begins with a capital. */
export function isCapital(bits: number): boolean {
  return (bits & ((CAPITAL << FLAGS) | 3)) === ((CAPITAL << FLAGS) | Token.word);
}

/** A token that nobody has asked for yet. */
export const UNMADE = -1;
