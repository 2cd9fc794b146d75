/**
 * One slip between two names in Hangul, Han or Kana letters: a character for another, or two that changed places. In
 * Hangul a character is a syllable of two or three letters, of which one differs: `서민준`, `서민중`. Names are compared
 * with those that the register lists, never by how they are read.
 */
import { fold } from "../text/chars.ts";

/** How many characters a name has that count. */
export function nameLength(name: string): number {
  return [...plain(name)].length;
}

/**
 * Whether `written` is one slip away from `listed`, both of `least` characters or more; `near` where the letters of one
 * syllable, or an order, tell so.
 */
export function nativeSlipBetween(listed: string, written: string, least: number): "near" | "far" | null {
  const [a, b] = [[...plain(listed)], [...plain(written)]];
  if (a.length !== b.length || a.length < least) return null;
  const different = a.flatMap((char, i) => (char === b[i] ? [] : [i]));
  const [i, j, ...more] = different;
  if (i === undefined || more.length > 0) return null;
  if (j !== undefined) return j === i + 1 && a[i] === b[j] && a[j] === b[i] ? "near" : null;
  if (!isHangul(a[i]!)) return "far";
  return isHangul(b[i]!) && lettersApart(a[i]!, b[i]!) === 1 ? "near" : null;
}

function plain(name: string): string {
  return fold(name.normalize("NFC")).replace(/[\s\u30fb\uff65]/g, "");
}

function isHangul(char: string): boolean {
  return char >= "\uac00" && char <= "\ud7a3";
}

/** In how many of their letters, an initial, a vowel and a final each, two syllables differ. */
function lettersApart(a: string, b: string): number {
  const [x, y] = [a.charCodeAt(0) - FIRST_SYLLABLE, b.charCodeAt(0) - FIRST_SYLLABLE];
  const parts = (code: number): number[] => [Math.floor(code / 588), Math.floor(code / 28) % 21, code % 28];
  const others = parts(y);
  return parts(x).filter((part, i) => part !== others[i]).length;
}

const FIRST_SYLLABLE = 0xac00;
