/** Whether a title goes on to the left of what is read of it: "LDP President", "student union president", "Toyota's chairman". */
import { countryAtEnd } from "../recognise/countries.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { fold } from "../text/chars.ts";
import { wordList } from "../text/wordList.ts";

const BODIES = wordList("party union student company club faction council university league group board");
/** Words that say that somebody is in office. */
const OF_NOW = wordList("current sitting incumbent present longtime veteran");

/** Whether the word right before a title is a part of a longer one, or of the name of another body. */
export function continuesTitle(word: string): boolean {
  const plain = bareWord(word);
  if (/[.,;:!?)\]"”][*_]*$/.test(word)) return false;
  // Demonyms of lands that are no countries: "Faroese", "Scottish".
  if (/[a-z](?:ese|ish|ian|ean)$/.test(plain)) return false;
  // "Japan's", but not "Toyota's".
  if (/['’]s?$/.test(word) && countryAtEnd([plain.replace(/['’]s?$/, "")]) !== null) return false;
  if (OF_NOW.has(plain)) return false;
  if (BODIES.has(plain) || /^\d+(?:st|nd|rd|th)$/.test(plain)) return true;
  if ((wordClass(plain) & (WordClass.ordinary | WordClass.possessive | WordClass.calendar)) !== 0)
    return false;
  return /^\p{Lu}/u.test(word);
}

/** The word folded, without what is no letter or digit at its ends. */
export function bareWord(word: string): string {
  return fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
