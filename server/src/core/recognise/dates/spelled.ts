/** Years in words, as they are said: `nineteen ninety-six`, `eighteen twelve`, `nineteen hundred`. */
import { Fn, Word, wordNumber } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";

const HUNDRED = wordNumber("hundred");

/** The year whose first word is token `i` (`seventeen` to `nineteen`), and the token behind it; null if none. */
export function spelledYear(t: Tokens, i: number): { readonly year: number; readonly to: number } | null {
  const century = t.word(i) === Word.cardinal ? t.detail(i) : 0;
  if (century < 17 || century > 19) return null;
  const at = t.isMark(i + 1, 0x2d) ? i + 2 : i + 1;
  if (t.is(at, HUNDRED)) return { year: century * 100, to: at + 1 };
  const tens = tensAt(t, at);
  if (tens === 0) {
    const teen = t.word(at) === Word.cardinal ? t.detail(at) : 0;
    return teen < 10 || t.isDash(at + 1) ? null : { year: century * 100 + teen, to: at + 1 };
  }
  const hyphen = t.isMark(at + 1, 0x2d);
  const next = hyphen ? at + 2 : at + 1;
  const one = t.word(next) === Word.cardinal && t.ends[next]! - t.starts[next]! > 2 ? t.detail(next) : 0;
  if (one > 0 && one < 10 && !t.isDash(next + 1)) return { year: century * 100 + tens + one, to: next + 1 };
  return hyphen ? null : { year: century * 100 + tens, to: at + 1 };
}

/** `two thousand`, `two thousand and ten`, from token `i` on. */
export function spelledMillennium(
  t: Tokens,
  i: number,
): { readonly year: number; readonly to: number } | null {
  if (!t.is(i, TWO) || !t.is(i + 1, THOUSAND)) return null;
  const at = t.isFn(i + 2, Fn.and) ? i + 3 : i + 2;
  const more = t.word(at) === Word.cardinal && t.detail(at) > 1 && t.detail(at) < 21 ? t.detail(at) : 0;
  return more === 0 ? { year: 2000, to: i + 2 } : { year: 2000 + more, to: at + 1 };
}

const TWO = wordNumber("two");
const THOUSAND = wordNumber("thousand");

/** `nineteen eighties`: its first year, and the token behind it. */
export function spelledDecade(t: Tokens, i: number): { readonly first: number; readonly to: number } | null {
  const century = t.word(i) === Word.cardinal ? t.detail(i) : 0;
  if (century < 17 || century > 19 || t.word(i + 1) !== Word.decade) return null;
  return { first: century * 100 + t.detail(i + 1) * 10, to: i + 2 };
}

/** 20 to 90; 0 for any other word. */
function tensAt(t: Tokens, i: number): number {
  if (t.word(i) === Word.tens) return t.detail(i) * 10;
  const value = t.word(i) === Word.cardinal ? t.detail(i) : 0;
  return value >= 20 && value % 10 === 0 ? value : 0;
}
