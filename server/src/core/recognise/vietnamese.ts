/**
 * Vietnamese writing, where the marks are letters: "Thanh" and "Thành" are two names, and a syllable without a mark is
 * as complete as one with it.
 */
import { fold, isAscii } from "../text/chars.ts";
import type { Span } from "../text/span.ts";

const SYLLABLE = /^(?:ngh|ng|nh|gh|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** Letters that no other language with Latin letters has together: ă đ ơ ư and those with two marks. */
const LETTERS = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g;
const IN_WORD = /[\p{L}\p{M}]/u;
/** A syllable has no more letters. */
const LONGEST = 7;
const ONLY_LETTERS = /^\p{L}+$/u;
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
  let small = 0;
  let others = 0;
  LETTERS.lastIndex = 0;
  for (let found = LETTERS.exec(around); found !== null; found = LETTERS.exec(around)) {
    const word = wordAround(around, found.index);
    LETTERS.lastIndex = word.end;
    const written = around.slice(word.start, word.end);
    if (written.length > LONGEST || !ONLY_LETTERS.test(written)) continue;
    if (/^\p{Ll}/u.test(written)) small++;
    else others++;
    if (small > 0 && small + others > 1) return true;
  }
  return false;
}

/** The letters and marks around a letter. */
function wordAround(text: string, at: number): Span {
  let start = at;
  let end = at + 1;
  while (start > 0 && isInWord(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isInWord(text.charCodeAt(end))) end++;
  return { start, end };
}

function isInWord(unit: number): boolean {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return IN_WORD.test(String.fromCharCode(unit));
}
