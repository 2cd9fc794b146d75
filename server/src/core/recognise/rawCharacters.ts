/** Characters of scripts without spaces, of which each is a token: Han, Kana, Hangul in jamo. */
import { CharClass, classOf, foldOf } from "../text/chars.ts";
import { HASH_SEED, hashUnit, type Vocabulary } from "./vocabulary.ts";

/** The lead surrogates of the supplementary ideographic planes. */
export function isHanSurrogate(unit: number): boolean {
  return unit >= 0xd840 && unit <= 0xd8bf;
}

/** Where the raw character at `at` ends: with its trail surrogate, its jamo, its voicing mark. */
export function rawEnd(units: Uint16Array, at: number, to: number): number {
  const unit = units[at]!;
  let end = at + 1;
  if (isHanSurrogate(unit)) {
    const trail = units[end]!;
    if (trail >= 0xdc00 && trail <= 0xdfff) end++;
  } else if (unit >= 0x1100 && unit <= 0x1112) {
    if (isBetween(units[end]!, 0x1161, 0x1175)) end++;
    if (end === at + 2 && isBetween(units[end]!, 0x11a8, 0x11c2)) end++;
  }
  while (end < to && classOf[units[end]!] === CharClass.ignorable) end++;
  return Math.min(end, to);
}

/** Its number in the vocabulary; 0 where no name has it. */
export function rawId(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): number {
  if (end === start + 1) {
    return vocabulary.find(text, start, end, hashUnit(HASH_SEED, foldOf[units[start]!]!));
  }
  return vocabulary.idOf(rawWord(text.slice(start, end)));
}

/** The vocabulary's word for a raw character: composed, without what counts for nothing. */
export function rawWord(char: string): string {
  let word = "";
  for (const unit of char.normalize("NFC"))
    if (classOf[unit.charCodeAt(0)] !== CharClass.ignorable) word += unit;
  return word;
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}
