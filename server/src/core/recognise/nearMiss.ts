/** How near a word standing alone is to a family name. Whose name it may be is for `link/shortSlips.ts`. */
import { isDoubled, isMistypedHead, isTurned, slipBetween } from "./slip.ts";
import { consonants } from "./words.ts";

/**
 * How a word standing alone is one slip from a family name, by what else it may be: `clear`, letters swapped, or one
 * doubled that names seldom double, as no other family is called; `likely`, one vowel for another in a short word;
 * `headless`, the first letter of a long word left out or mistyped; `doubtful`, one in an ending, or another first
 * letter, as often another family's name; `sure`, any other slip. Null for a plural.
 */
export function nearMiss(word: string, written: string): NearMiss | null {
  const slip = slipBetween(word, written) ?? (isTurned(word, written) ? "swapped" : null);
  if (slip === null || (`${word}s` === written && !word.endsWith("s"))) return null;
  if (word[0] !== written[0] && slip !== "swapped") {
    if (written.length >= LEAST_HEADLESS && isMistypedHead(word, written)) return "headless";
    return (slip === "replaced" || slip === "dropped") && word.length > 4 ? "doubtful" : null;
  }
  const isTwice = isDoubled(word, written);
  if (word.length < 4 && !isTwice && slip !== "swapped") return null;
  // No name of so many letters is without a vowel.
  if (written.length > 3 && !VOWEL.test(written) && VOWEL.test(word)) return "clear";
  // "Sikorski" and "Sikorsky" are one family's name in two languages.
  if (SLAVIC.test(word) && SLAVIC.test(written) && word.slice(0, -1) === written.slice(0, -1)) return "sure";
  // Ostrowski and Ostrowska, Petrov and Petrova: of one family, not one person.
  if (!isTwice && GENDERED.test(word) && word.slice(0, -1) === written.slice(0, word.length - 1)) return null;
  if (GENDERED.test(written) && word === written.slice(0, -1)) return null;
  if (slip === "swapped") return "clear";
  if (isTwice) return /([lmnprstf])\1/.test(written) && !TRIPLED.test(written) ? "sure" : "clear";
  if (slip !== "replaced" || word.length > 8 || consonants(word) !== consonants(written)) return "sure";
  // Larsen and Larson, Morelli and Morello.
  const isEnding = word.slice(0, -1) === written.slice(0, -1) || /s[eo]n$/.test(written);
  return isEnding ? "doubtful" : word.length < 6 ? "likely" : "sure";
}

/** How sure the slip is: see `nearMiss`. */
export type NearMiss = "clear" | "sure" | "likely" | "headless" | "doubtful";

/** Letters of a word whose first one is mistaken. */
export const LEAST_HEADLESS = 5;
/** No name has a letter three times in a row. */
export const TRIPLED = /(.)\1\1/;
const VOWEL = /[aeiouy]/;

const SLAVIC = /[sc]k[iy]$/;
const GENDERED = /(?:[sc]k[aáiy]|[oe]va|ina|ná)$/;
