/** The short forms that a word may be one slip away from. Which of them are is for `recognise/nearMiss.ts`. */
import { keysBeside } from "../recognise/slip.ts";
import { foldOf } from "../text/chars.ts";
import type { Bearer } from "./shortBearers.ts";

/** Each word with every one of its letters left out, and whole: two words one slip apart have one of them in common. */
export function neighbourhood(bearers: readonly Bearer[]): ReadonlyMap<string, readonly Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const key of keysOf(bearer.word)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [bearer]);
      else known.push(bearer);
    }
  }
  return index;
}

/** Those whose short form may be a slip away from the word, each once; too many rather than too few. */
export function nearIn(index: ReadonlyMap<string, readonly Bearer[]>, word: string): readonly Bearer[] {
  const near = new Set<Bearer>();
  for (const key of keysOf(word)) for (const bearer of index.get(key) ?? []) near.add(bearer);
  return [...near];
}

/** A bit for each letter that a slip of one of the words may begin with. */
export function firstLettersOf(bearers: readonly Bearer[]): number {
  let letters = 0;
  for (const { word } of bearers) letters |= bitOf(word.charCodeAt(0)) | bitOf(word.charCodeAt(1));
  return letters;
}

/** A bit for each letter that one of the words may begin with where its first key was missed. */
export function keysBesideFirst(bearers: readonly Bearer[]): number {
  let letters = 0;
  for (const { word } of bearers)
    for (const letter of keysBeside(word[0]!)) letters |= bitOf(letter.charCodeAt(0));
  return letters;
}

/** Whether the letter at the place is one of those that `letters` has as bits. */
export function mayBegin(letters: number, text: string, at: number): boolean {
  return (letters & bitOf(foldOf[text.charCodeAt(at)]!)) !== 0;
}

/** Whether two words may have a key in common, as their lengths and the letters in them tell. */
export function mayShare(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [inA, inB] = [lettersIn(a), lettersIn(b)];
  return isAtMostOne(inA & ~inB) && isAtMostOne(inB & ~inA);
}

/** A bit for each letter, the same one for some. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= bitOf(word.charCodeAt(i));
  return letters;
}

function bitOf(unit: number): number {
  return 1 << (unit & 31);
}

function isAtMostOne(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}

function keysOf(word: string): ReadonlySet<string> {
  const keys = new Set([word, `#${sumOf(word)}`]);
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

/** Equal for two words that differ by where their letters stand, and for few others. */
function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    sum += unit * unit * unit;
  }
  return sum;
}
