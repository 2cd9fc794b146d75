/**
 * Whether two names that nobody registered are one, spelled in two ways. There is no record to hold them against, so
 * all parts but one have to agree, or to differ by marks alone, and what two people are called is no spelling.
 * Words are in lower case, with their marks and hyphens, one between two spaces for each part of the name.
 */
import { fold } from "../../text/chars.ts";
import { isCommonName, isEnglishName, isPersonName } from "../commonNames.ts";
import { hasEndingOfSound, isCommonWord, isListedWord } from "../commonWords.ts";
import { isPatronymicParticle } from "../lexicon.ts";
import { isListedSpelling } from "../near/listedSpellings.ts";
import { isRomaji, sameSpelling } from "../near/spelling.ts";
import { areSameSyllables, isSyllableName } from "../near/syllables.ts";
import { isGivenNameAbroad } from "../personWords.ts";
import { areAlike, asInRussian, differByI, differByKeys, differByMarks } from "../romanisation.ts";
import { type Slip, slipBetween } from "../slip.ts";
import { otherSpellings } from "../spelling.ts";
import { areVietnameseSyllables } from "../vietnamese.ts";

/** "El-Sherif", "Al-Sherif". */
const ARABIC_ARTICLES = new Set(["al", "el", "ul", "il"]);

/** `sure`: by marks, hyphens, or a romanisation that tells nobody apart; `likely`: by one that sometimes does. */
export type Likeness = "sure" | "likely";

/** Null where two people's names may differ so. */
export function likenessOf(left: string, right: string): Likeness | null {
  const [a, b] = [left.split(" "), right.split(" ")];
  if (a.length < 2 || b.length < 2 || haveMarksAsLetters(a, b)) return null;
  if (areSameButForMarks(left, right)) return "sure";
  const at = onlyDifference(a, b);
  if (at === null) return null;
  if (areSameSyllables(a, b)) return "likely";
  const [ours, theirs] = [a[at]!.split("-"), b[at]!.split("-")];
  const piece = onlyDifference(ours, theirs);
  const [one, other] = piece === null ? [a[at]!, b[at]!] : [ours[piece]!, theirs[piece]!];
  const rest = [
    ...a.filter((_, i) => i !== at),
    ...(piece === null ? [] : ours.filter((_, i) => i !== piece)),
  ];
  const others = rest.map((word) => fold(word));
  if (isServantOf(fold(one)) && isServantOf(fold(other))) return "sure";
  if (asServant(fold(one)) === asServant(fold(other)) && fold(one) !== fold(other)) return "sure";
  if (piece === 0 && ARABIC_ARTICLES.has(one) && ARABIC_ARTICLES.has(other)) return "sure";
  if (areTwoNames(fold(one), fold(other))) return null;
  if (areAlike(one, other)) return "sure";
  // "Liu Xi" and "Liu Xu", "Aung Kyi" and "Aung Gyi".
  if (Math.min(one.length, other.length) < SHORTEST) return null;
  // Marks on both sides are letters: "Hòa" and "Hóa".
  if (fold(one) === fold(other)) return null;
  // "Ji-won" and "Ji-woon", "Yuxia" and "Youxia" are two names.
  if (isSyllableName(a) && isSyllableName(b)) return null;
  return isRespelt(fold(one), fold(other), others) ? "likely" : null;
}

/**
 * Whether two forms are of names of syllables, of a family that many bear: in two notes they are two people's as often.
 */
export function areOfManyBearers(left: string, right: string): boolean {
  return [left, right].every((form) => {
    const words = form.split(" ");
    return isCommonName(words[0]!) && isSyllableName(words);
  });
}

/**
 * Words of a forum's name mean something: they differ in American and British spelling, as names of places do, or the
 * rarer form has what is no word for one that is. `likely`: so that one note has to have both.
 */
export function likenessOfForums(better: string, rarer: string): Likeness | null {
  const [a, b] = [better.split(" "), rarer.split(" ")];
  if (areSameButForMarks(better, rarer)) return "sure";
  const at = onlyDifference(a, b);
  if (at === null) return null;
  const [one, other] = [a[at]!, b[at]!];
  if (otherSpellings(one).includes(other)) return at === a.length - 1 ? "likely" : "sure";
  if ((isDialogue(one) && isDialogue(other)) || areOneCity(one, other)) return "sure";
  if (isNoWordFor(one, other)) return "likely";
  // The first word is a name more often than the others: "Kyiv Security Forum".
  const isFirst =
    at === 0 &&
    !BODIES.has(a[a.length - 1]!) &&
    (areAlike(one, other) || sameSpelling(fold(one), fold(other)) === "sure");
  return isFirst ? "sure" : null;
}

/** Bodies whose names begin with a place's as often: "Shanxi Provincial Committee", "Shaanxi Provincial Committee". */
const BODIES = new Set(
  "committee commission association organization organisation institute center centre".split(" "),
);

/**
 * Whether `rarer` is `better` with one slip inside one long part: two letters that changed places, or one that is left
 * out or put in. What is a name or word itself is no slip, nor is a letter for another: "Petersen" and "Peterson".
 */
export function slipOfPerson(better: string, rarer: string): Slip | null {
  const [a, b] = [better.split(" "), rarer.split(" ")];
  const at = a.length < 2 ? null : onlyDifference(a, b);
  if (at === null || isSyllableName(a) || isSyllableName(b)) return null;
  const [ours, theirs] = [a[at]!.split("-"), b[at]!.split("-")];
  const piece = onlyDifference(ours, theirs);
  if (piece === null) return null;
  const [one, other] = [fold(ours[piece]!), fold(theirs[piece]!)];
  const slip = slipBetween(one, other);
  // "Kieth Kellogg": what was swapped makes a name that is known.
  const isShortest = ours.length > 1 || (slip === "swapped" && at === 0 && isKnown(one));
  const least = isShortest ? LONG - 1 : LONG;
  if (Math.min(one.length, other.length) < least || isOwnWord(other)) return null;
  if (slip === null || slip === "replaced" || one[0] !== other[0]) return null;
  // "Thompson" and "Thomson", "Grossmann" and "Grosmann": a letter more or less makes another family of a known one.
  if (slip !== "swapped" && at === a.length - 1 && isOwnWord(one)) return null;
  // "Petrov" and "Petrova", "Garcia" and "Garcias" are two families.
  return one.slice(0, -1) === other || other.slice(0, -1) === one ? null : slip;
}

/** Whether `rarer` is `better` with one slip in one of its words that makes no other word. */
export function isSlipOfForum(better: string, rarer: string): boolean {
  const [a, b] = [better.split(" "), rarer.split(" ")];
  const at = onlyDifference(a, b);
  return at !== null && isNoWordFor(a[at]!, b[at]!);
}

/** Not what only ends as words do: "Pistorious". */
function isOwnWord(word: string): boolean {
  return isKnown(word) || isCommonName(word) || isListedWord(word);
}

/** "Securty" for "Security": a slip in a word of the language that makes none. */
function isNoWordFor(word: string, written: string): boolean {
  if (Math.min(word.length, written.length) < LONG || slipBetween(word, written) === null) return false;
  const isNoWord = !isCommonWord(written) || hasEndingOfSound(word, written);
  return isCommonWord(word) && isNoWord && !isKnown(written);
}

function isDialogue(word: string): boolean {
  return word === "dialogue" || word === "dialog";
}

/** Cities with a Ukrainian and a Russian name. */
const CITIES = [
  ["kyiv", "kiev"],
  ["odesa", "odessa"],
  ["kharkiv", "kharkov"],
  ["lviv", "lvov"],
];

function areOneCity(a: string, b: string): boolean {
  return CITIES.some((city) => city.includes(a) && city.includes(b));
}

/**
 * Whether the names are Vietnamese and both have marks: then these are letters that tell two people apart, "Nguyễn Du"
 * and "Nguyễn Dữ".
 */
export function haveMarksAsLetters(a: readonly string[], b: readonly string[]): boolean {
  const isMarked = (words: readonly string[]): boolean =>
    words.some((word) => fold(word) !== word.toLowerCase());
  return isMarked(a) && isMarked(b) && areVietnameseSyllables(a) && areVietnameseSyllables(b);
}

/** Where the only part stands that differs; null where none does, or several. */
export function onlyDifference(a: readonly string[], b: readonly string[]): number | null {
  if (a.length !== b.length) return null;
  const different = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  return different.length === 1 ? different[0]! : null;
}

/** Hyphens and spaces do not count: "Jean-Noël", "Jean Noel". */
function areSameButForMarks(left: string, right: string): boolean {
  const [one, other] = [squeezed(left), squeezed(right)];
  if (one === other || differByMarks(one, other)) return true;
  const [a, b] = [left.split(" "), right.split(" ")];
  return (
    a.length === b.length &&
    a.every((word, i) => word === b[i] || differByMarks(word, b[i]!) || differByKeys(word, b[i]!))
  );
}

/** "Brian" and "Bryan" are two names in English, "Maya" and "Maia" elsewhere. */
function areTwoNames(a: string, b: string): boolean {
  if (a === b || isListedSpelling(a, b)) return false;
  return isEnglishName(a) && isEnglishName(b);
}

/**
 * Whether the differing words are spellings that often are one name's and sometimes two people's: the rest of the name
 * has to be rare, or the words themselves.
 */
function isRespelt(a: string, b: string, rest: readonly string[]): boolean {
  const others = rest.filter((word) => !isPatronymicParticle(word));
  const isRare = others.every((word) => !isCommonName(word));
  if (differByI(a, b)) return isRare;
  const sameness = sameSpelling(a, b);
  // "Mohammed bin Salman" says more than "Mohammed Salman".
  if (isListedSpelling(a, b))
    return others.length < rest.length || others.some((word) => !isCommonName(word));
  if (differByLength(a, b)) return true;
  if (isRare && differBySounds(a, b)) return true;
  if (isKnown(a) && isKnown(b)) return false;
  // "David Baron" and "David Barron" are two people as often.
  const isOwn = !isCommonName(a) && !isCommonName(b) && !others.every(isEnglishName);
  if (sameness === "sure" || differBySounds(a, b)) return isRare || isOwn;
  return isRare && isOwn && (sameness === "likely" || differByOneSound(a, b));
}

/**
 * "Afwerki" and "Afewerki", "Gotabaya" and "Gotabhaya": a vowel or h more or less within a long word; in longer ones
 * a vowel for another. At the end it tells a man from a woman.
 */
function differByOneSound(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < LONG) return false;
  const slip = slipBetween(a, b);
  if (slip === null || slip === "swapped" || (slip === "replaced" && shorter < LONGER)) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  if (at === 0 || at >= shorter - 1) return false;
  return slip === "replaced"
    ? VOWELS.includes(a[at]!) && VOWELS.includes(b[at]!)
    : `${VOWELS}h`.includes(slip === "dropped" ? a[at]! : b[at]!);
}

/** In letters: of shorter words each letter tells people apart. */
const SHORTEST = 4;
const LONG = 6;
const LONGER = 9;
const VOWELS = "aeiou";

/** "Hrytsenko" and "Gritsenko", "Ghalibaf" and "Qalibaf", "Zhaparov" and "Japarov", "Budanov" and "Budanow", "Nicos" and "Nikos", "Kovalyov" and "Kovalev". */
function differBySounds(a: string, b: string): boolean {
  if (a === b || a.length < 5 || b.length < 5) return false;
  if (soundsOf(a) === soundsOf(b) || asInRussian(a) === asInRussian(b)) return true;
  return [inEnglish, fromGerman].some((from) => from(a) === b || from(b) === a);
}

/** A Russian name as French writes it: "Ouchakov", "Poutine". */
function inEnglish(french: string): string {
  const plain = french.replace(/(t?)ch/g, (_, stop) => (stop === "t" ? "ch" : "sh")).replace(/ou/g, "u");
  // "Poutine"; "Justine" is a name of its own.
  return plain === french ? french : plain.replace(/ine$/, "in");
}

/** A Russian name as German writes it: "Tschernow". */
function fromGerman(german: string): string {
  return german.replace(/(t?)sch/g, (_, stop) => (stop === "t" ? "ch" : "sh")).replace(/w/g, "v");
}

function soundsOf(word: string): string {
  return word
    .replace(/(.)\1/g, "$1")
    .replace(/gh|^g(?=[aou])/g, "q")
    .replace(/^d?zh/, "j")
    .replace(/w/g, "v")
    .replace(/ck|c(?![eiyh])/g, "k")
    .replace(/sch(?=[aeiou])/g, "shch")
    .replace(/(?<=[bdfghklmnprstvz])yo(?=[vmrldt]|n(?!g))/g, "e");
}

/** "Kono", "Kouno" and "Kohno": a long vowel of Japanese. */
function differByLength(a: string, b: string): boolean {
  return isRomaji(a) && isRomaji(b) && shortened(a) === shortened(b);
}

function shortened(word: string): string {
  return word.replace(/o(?:u|o|h(?![aiueoy]))/g, "o").replace(/uu/g, "u");
}

/** "Abdul", "Abdel": the servant of, which no two names differ by. */
function isServantOf(word: string): boolean {
  return isListedSpelling(word, "abdul");
}

/** "Abdelaziz" as "Abdulaziz". */
function asServant(word: string): string {
  return word.replace(/^abd[aeiou]l(?=\p{L}{3})/u, "abdul");
}

/** Whether people are called so, somewhere. */
export function isKnown(word: string): boolean {
  return isPersonName(word) || isGivenNameAbroad(word);
}

function squeezed(words: string): string {
  return words.replace(/[ -]/g, "");
}
