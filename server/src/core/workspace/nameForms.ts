/**
 * A written name cut down to what counts when two ways of writing it are compared: no initials, patronymic particles
 * or generation, capitals for emphasis undone, apostrophes one way. Latin script only.
 */
import { GENERATION } from "../recognise/generations.ts";
import { isPatronymicParticle } from "../recognise/lexicon.ts";
import { fold, plainForm } from "../text/chars.ts";

/** "JD", "OJ"; not the family names "XI" and "AN". */
const INITIALS = /^(?:[B-DF-HJ-NP-TV-XZ]{2,3}|[AEIOU][BCDFGJLPQRSTVWXZ])$/;
const APOSTROPHES = /'/g;

/**
 * The words of a person's name in their order, lower case but for a letter behind a hyphen: "Jae-Myung" is not
 * "Min-jun" unless `anyCase`. Empty where nothing but initials is left.
 */
export function personWords(surface: string, anyCase: boolean): string[] {
  return plainForm(surface)
    .replace(APOSTROPHES, "")
    .split(/[\s.,]+/)
    .filter((word) => word.length > 1 && !GENERATION.test(word) && !isPatronymic(fold(word)))
    .filter((word) => !INITIALS.test(word) || isCapitals(surface))
    .map((word) => (anyCase || isCapitals(word) ? word.toLowerCase() : lowered(word)));
}

/** "bin"; neither the "Al" of "Al Sabbi" nor "el". */
function isPatronymic(word: string): boolean {
  return isPatronymicParticle(word) && word !== "al" && word !== "el";
}

/**
 * The words of a body's name in their order: lower case but for acronyms, the last one in the singular. A hyphen holds
 * its words together, with spaces around it or not.
 */
export function bodyWords(surface: string): string[] {
  const isShouted = isCapitals(surface);
  const words = plainForm(surface)
    .replace(APOSTROPHES, "")
    .replace(/ ?- ?/g, "-")
    .split(/[\s.,()]+/)
    .filter((word) => word !== "")
    .map((word) =>
      word
        .split("-")
        .map((piece) => (!isShouted && isAcronym(piece) ? piece : piece.toLowerCase()))
        .join("-"),
    );
  const last = words.pop();
  return last === undefined ? [] : [...words, isAcronym(last) ? last : last.replace(/(?<=..)s$/, "")];
}

/** "Jr", "III". */
export function isGeneration(word: string): boolean {
  return GENERATION.test(word);
}

/** Whether the form has capitals and no small letters. */
export function isCapitals(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}

/** "NCG", "ADMM+": two capitals in it. */
export function isAcronym(word: string): boolean {
  return /\p{Lu}{2}/u.test(word);
}

/** Whether a letter of Latin script stands in the form. */
export function isLatin(form: string): boolean {
  return /\p{Script=Latin}/u.test(form);
}

function lowered(word: string): string {
  return word
    .split("-")
    .map((piece, i) => (i === 0 ? piece.toLowerCase() : piece[0] + piece.slice(1).toLowerCase()))
    .join("-");
}
