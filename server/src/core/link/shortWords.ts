/** Which words may be a misspelt family name on their own, and which are sooner words of the language. Of whom is for `shortMeant.ts`. */
import type { Register } from "../authority/register.ts";
import type { Borders } from "../recognise/borders.ts";
import { isCommonWord, isListedWord } from "../recognise/commonWords.ts";
import { isDoubled } from "../recognise/slip.ts";
import { CLASS_BITS, WordTrait } from "../recognise/words.ts";

/** Whether a word that may be a slip of a name is sooner one of the language; by its ending alone not where the name has it. */
export function isOrdinary(name: string, word: string): boolean {
  if (isDoubled(name, word)) return isListedWord(word);
  if (!(ADVERB.test(word) && NAME_LIKE_ADVERB.test(name))) return isCommonWord(word);
  return isListedWord(word) || isListedWord(word.slice(0, -2));
}

const ADVERB = /ly$/;
const NAME_LIKE_ADVERB = /le?y$/;

/** Whether a folded word stands in the text by itself, with a small letter. */
export function isWrittenIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length, at + word.length + 1);
    if (!LETTER.test(around)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}_@/.-]/u;

/** Whether a slip may be seen in the word of a token at all. */
export function mayBeSlip(token: number, borders: Borders, { patterns }: Register): boolean {
  return (borders.facts(token) & NO_SLIP) === 0 && borders.ask(patterns.titleWords, token) === 0;
}

const NO_SLIP = CLASS_BITS | WordTrait.country | WordTrait.commonName;

/** Whether the word of a token is a name that many have, and no other word. */
export function mayBeWhole(token: number, borders: Borders): boolean {
  return (borders.facts(token) & NO_SLIP) === WordTrait.commonName;
}
