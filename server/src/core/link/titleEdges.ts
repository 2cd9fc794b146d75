/**
 * Whether a stretch of text can be a title at all, by its first and its last word: most are told so without reading
 * what lies between. Says yes where a word is not plain ASCII between spaces, and never no of a title.
 */
import { foldedWord } from "../recognise/words.ts";
import { isLetter, isSmall } from "../text/unitKinds.ts";
import { unitsOf } from "../text/units.ts";
import { mayBeginTitle, mayEndTitle } from "./title.ts";

const BEGINS = 1;
const ENDS = 2;
/** So many words are kept of each vocabulary of titles. */
const MOST_WORDS = 8_192;

/** What is known of words by themselves, by the words that the register's titles are made of. */
const known = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** Whether a title may begin at `start`; a capital may begin the name of any country. */
export function mayBeginAt(text: string, start: number, ownTitles: ReadonlySet<string>): boolean {
  const units = unitsOf(text);
  let end = start;
  while (isSmall(units[end]!)) end++;
  const behind = units[end]!;
  if (end === start || (behind !== 0x20 && behind !== 0x2c && behind !== 0x2e && behind !== 0x0a))
    return true;
  return (edgesOf(text, start, end, ownTitles) & BEGINS) !== 0;
}

/** Whether a title within `[start, end)` may end at `end`. */
export function mayEndAt(text: string, start: number, end: number, ownTitles: ReadonlySet<string>): boolean {
  const units = unitsOf(text);
  let from = end;
  while (from > start && isLetter(units[from - 1]!)) from--;
  if (from === end || (from > start && units[from - 1] !== 0x20)) return true;
  return (edgesOf(text, from, end, ownTitles) & ENDS) !== 0;
}

function edgesOf(text: string, start: number, end: number, ownTitles: ReadonlySet<string>): number {
  let words = known.get(ownTitles);
  if (words === undefined) {
    words = new Map();
    known.set(ownTitles, words);
  }
  const word = foldedWord(text, start, end);
  let edges = words.get(word);
  if (edges === undefined) {
    edges = (mayBeginTitle(word, ownTitles) ? BEGINS : 0) | (mayEndTitle(word, ownTitles) ? ENDS : 0);
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word, edges);
  }
  return edges;
}
