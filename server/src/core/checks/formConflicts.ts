/**
 * Whether two forms of one name are two ways of writing it. Forms are the words that count (see
 * `workspace/nameForms.ts`). A dropped part, an acronym or another order is no other spelling.
 */
import { isFamiliarForm } from "../recognise/near/nicknames.ts";
import { sameSpelling } from "../recognise/near/spelling.ts";
import { areSameSyllables } from "../recognise/near/syllables.ts";
import { outlineOf } from "../recognise/outline.ts";
import { areAlike, differByKeys, differByMarks } from "../recognise/romanisation.ts";
import { editsBetween } from "../recognise/slip.ts";
import {
  areOfManyBearers,
  haveMarksAsLetters,
  isSlipOfForum,
  likenessOf,
  likenessOfForums,
} from "../recognise/unknown/likeness.ts";
import { noteSpellingOf } from "../recognise/unknown/noteSpelling.ts";
import { isOfCalling, isOfOnePost, standApart } from "../recognise/unknown/standing.ts";
import { fold } from "../text/chars.ts";
import { isAcronym } from "../workspace/nameForms.ts";
import { isForumKey } from "../workspace/nameSummary.ts";
import type { FormUse } from "../workspace/nameUses.ts";

/**
 * Two forms of a registered person. A single word is a short form: it conflicts by its marks alone. A form that drops
 * parts of the other and has the rest alike is no other spelling.
 */
export function personFormsConflict(left: string, right: string): boolean {
  const [a, b] = [left.split(" "), right.split(" ")];
  if (a.length > 1 && b.length > 1 && (dropsParts(left, right, isSame) || dropsParts(right, left, isSame)))
    return false;
  const [onlyA, onlyB] = withoutNicknames(without(a, b), without(b, a));
  if (onlyA.length === 0 || onlyB.length === 0) return false;
  if (haveMarksAsLetters(a, b)) return false;
  if (a.length === 1 && b.length === 1) return areAlike(left, right) || isMarkedElsewhere(left, right);
  if (a.length === 1 || b.length === 1)
    return onlyA.some((one) =>
      onlyB.some(
        (other) => differByMarks(one, other) || differByKeys(one, other) || isMarkedElsewhere(one, other),
      ),
    );
  if (squeezed(onlyA) === squeezed(onlyB)) return true;
  const sharesWords = onlyA.length < a.length;
  const isLike = (one: string, other: string): boolean =>
    (sharesWords && one[0] === other[0]) || isSpeltLike(one, other);
  return areSameSyllables(a, b) || onlyA.some((one) => onlyB.some((other) => isLike(one, other)));
}

/** "Azevédo", "Azevêdo"; short words are told apart by their marks. */
function isMarkedElsewhere(one: string, other: string): boolean {
  return one.length >= LONG && one !== other && fold(one) === fold(other);
}

const LONG = 6;

/** Whether two words may be one name in two spellings; a nickname or a name at birth is neither's. */
function isSpeltLike(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  // "Mat" is short for "Mohamad".
  const isAsLong = Math.abs(a.length - b.length) < 3;
  if ((isAsLong && outlineOf([a]) === outlineOf([b])) || sameSpelling(a, b) !== null) return true;
  return editsBetween(a, b, Math.floor(Math.min(a.length, b.length) / 3)) !== null;
}

/** Whether the form has parts of the full one alone, in whatever spelling; parts are told by blanks and hyphens. */
export function isShortenedFrom(form: string, full: string): boolean {
  return dropsParts(form, full, (one, other) => isSame(one, other) || areAlike(one, other));
}

function dropsParts(form: string, full: string, isLike: (one: string, other: string) => boolean): boolean {
  const [parts, left] = [form.split(PARTING), full.split(PARTING)];
  if (parts.length >= left.length) return false;
  return parts.every((part) => {
    const at = left.findIndex((other) => isLike(part, other));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

const PARTING = /[ -]/;

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Two forms of a registered body: word for word, but for words that are another one's place. */
export function bodyFormsConflict(left: string, right: string): boolean {
  const [a, b] = [left.split(" "), right.split(" ")];
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  // "Shangri-La" and "Shangrila".
  if (onlyA.length > 0 && onlyA.length !== onlyB.length && squeezed(onlyA) === squeezed(onlyB)) return true;
  if (onlyA.length === 0 || onlyA.length !== onlyB.length || onlyA.length === a.length) return false;
  return ![...onlyA, ...onlyB].some(isAcronym);
}

/**
 * Two ways of writing a name that nobody registered. One of them has to be told to be a name by more than its
 * capitals, neither may stand as a place does, and nothing in the notes may tell that their bearers are two.
 */
export function unknownFormsConflict(key: string, a: UnknownUse, b: UnknownUse): boolean {
  if (a.isPlace || b.isPlace || !(a.isTold || b.isTold)) return false;
  if (isForumKey(key)) {
    const likeness = likenessOfForums(a.words, b.words);
    return likeness === "sure" || (likeness === "likely" && (isPlainSlip(a, b) || areInOneNote(a, b)));
  }
  const likeness = likenessOf(a.words, b.words) ?? (isSlipInNote(a, b) ? "likely" : null);
  if (likeness === null) return false;
  const told = [a.rivals.get(b.words), b.rivals.get(a.words)];
  if (told.includes("said") || (likeness === "likely" && told.includes("listed"))) return false;
  const isUntold = a.standings.length === 0 && b.standings.length === 0;
  if (isUntold && likeness === "likely" && areOfManyBearers(a.words, b.words)) return areInOneNote(a, b);
  if (a.standings.length === 0 || b.standings.length === 0) return true;
  return a.standings.some((one) => b.standings.some((other) => !standApart(one, other)));
}

/**
 * Whether the later or rarer form is the better one but for a consonant or a vowel, and one note tells that they are one
 * person's: the same post stands before both, or it stands once in all notes, in one that has the other twice.
 */
function isSlipInNote(better: UnknownUse, rarer: UnknownUse): boolean {
  const spelling = noteSpellingOf(better.words, rarer.words);
  if (spelling === null) return false;
  const others = [...better.places()];
  const places = [...rarer.places()];
  return places.some(({ note, standing }) => {
    const beside = others.filter((other) => other.note === note);
    const isAlone = spelling !== "names" && places.length === 1 && beside.length > 1;
    if (isAlone && (standing === null || !isOfCalling(standing))) return true;
    if (standing === null || standing.heads.length === 0) return false;
    if (spelling !== "doubled" && !isOfOnePost(standing)) return false;
    return beside.some((other) => JSON.stringify(other.standing) === JSON.stringify(standing));
  });
}

/**
 * Whether the rarer form has a slip in one word of a long name, and the better one stands in several places: then they
 * need not share a note.
 */
function isPlainSlip(better: UnknownUse, rarer: UnknownUse): boolean {
  if (better.words.split(" ").length < WORDS_THAT_TELL || !isSlipOfForum(better.words, rarer.words))
    return false;
  const count = (use: UnknownUse): number => [...use.places()].length;
  return count(better) > count(rarer);
}

/** Words of a forum's name: of fewer, such as "Labor Conference", notes may have two. */
const WORDS_THAT_TELL = 3;

/** Whether two ways of writing a forum's name conflict in a note that has both, and in no other. */
export function isForOneNote(key: string, better: UnknownUse, rarer: UnknownUse): boolean {
  if (!isForumKey(key) || isPlainSlip(better, rarer)) return false;
  return likenessOfForums(better.words, rarer.words) === "likely";
}

function areInOneNote(a: UnknownUse, b: UnknownUse): boolean {
  const notes = new Set([...a.places()].map(({ note }) => note));
  for (const { note } of b.places()) if (notes.has(note)) return true;
  return false;
}

/** What is known of one form of somebody unregistered. */
export type UnknownUse = Pick<FormUse, "words" | "isPlace" | "isTold" | "rivals" | "standings" | "places">;

/** "Joseph" and "Joe" are left out of both: a formal given name and a familiar one are no two spellings. */
function withoutNicknames(a: string[], b: string[]): readonly [readonly string[], readonly string[]] {
  const familiar = a.find((one) => b.some((other) => isFamiliarForm(fold(one), fold(other))));
  if (familiar === undefined) return [a, b];
  const other = b.find((word) => isFamiliarForm(fold(familiar), fold(word)));
  return [a.filter((word) => word !== familiar), b.filter((word) => word !== other)];
}

function squeezed(words: readonly string[]): string {
  return words.join("").replaceAll("-", "").toLowerCase();
}

/** The words of `words` that `others` lacks, each as often as it is left over. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
