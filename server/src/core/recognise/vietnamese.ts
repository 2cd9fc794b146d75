/**
 * Vietnamese writing, where the marks are letters: "Thanh" and "Thành" are two names, and a syllable without a mark is
 * as complete as one with it.
 */
import { fold, isAscii } from "../text/chars.ts";
import type { Span } from "../text/span.ts";

const SYLLABLE = /^(?:ngh|ng|nh|gh|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** Letters that no other language with Latin letters has together: ă đ ơ ư and those with two marks. */
const LETTERS = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
const WORD = /(?<![\p{L}\p{M}])\p{L}{1,7}(?![\p{L}\p{M}])/gu;
/** How far around a place its language is looked for, in UTF-16 units. */
const AROUND = 120;

/** Whether each part could be a Vietnamese syllable, with its marks or without. */
export function areVietnameseSyllables(parts: readonly string[]): boolean {
  return parts.every((part) => part.split("-").every((piece) => SYLLABLE.test(fold(piece))));
}

/** Whether the words around the span are Vietnamese: two with letters of its own, one of them with a small first letter. */
export function standsInVietnamese(text: string, { start, end }: Span): boolean {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  if (isAscii(text, from, start) && isAscii(text, end, to)) return false;
  const around = `${text.slice(from, start)} | ${text.slice(end, to)}`.normalize("NFC");
  if (!LETTERS.test(around)) return false;
  let small = 0;
  let others = 0;
  for (const [word] of around.matchAll(WORD)) {
    if (!LETTERS.test(word)) continue;
    if (/^\p{Ll}/u.test(word)) small++;
    else others++;
    if (small > 0 && small + others > 1) return true;
  }
  return false;
}
