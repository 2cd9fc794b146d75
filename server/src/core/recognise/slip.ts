/**
 * One slip of the pen between two words, and whether it is more likely than that the other word is meant.
 * Which names a text has, and what agrees around the word, is for `slips.ts`.
 */
import { isCommonName } from "./commonNames.ts";
import { areTwoJapaneseFamilies } from "./near/japaneseFamilies.ts";
import type { Sound } from "./near/sounds.ts";
import { isRomaji } from "./near/spelling.ts";
import { type Pattern, PatternKind } from "./patterns.ts";
import { areTwoGivenNames, isGivenNameAbroad } from "./personWords.ts";
import { consonants } from "./words.ts";

/** `omitted`: letters side by side are left out of a long word, "Consultive"; `split`: a word written as two. */
export type Slip = "dropped" | "added" | "swapped" | "replaced" | "omitted" | "split";

/** The one slip that makes `written` of `word`, or null when there is none or more than one. */
export function slipBetween(word: string, written: string): Slip | null {
  const shorter = Math.min(word.length, written.length);
  let head = 0;
  while (head < shorter && word[head] === written[head]) head++;
  let tail = 0;
  while (tail < shorter - head && word[word.length - 1 - tail] === written[written.length - 1 - tail]) tail++;
  const left = word.length - head - tail;
  const right = written.length - head - tail;
  if (left === 1 && right === 0) return "dropped";
  if (left === 0 && right === 1) return "added";
  if (left === 1 && right === 1) return "replaced";
  const swapped =
    left === 2 && right === 2 && word[head] === written[head + 1] && word[head + 1] === written[head];
  return swapped ? "swapped" : null;
}

/**
 * How many letters were dropped, added, replaced or swapped with their neighbours, each once at most (the distance of
 * optimal string alignment); null where they are more than `most`.
 */
export function editsBetween(word: string, written: string, most: number): number | null {
  if (Math.abs(word.length - written.length) > most) return null;
  let before: number[] = [];
  let above = Array.from({ length: written.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= written.length; j++) {
      const isSame = word[i - 1] === written[j - 1];
      let edits = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && word[i - 1] === written[j - 2] && word[i - 2] === written[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
    }
    if (Math.min(...row) > most) return null;
    [before, above] = [above, row];
  }
  const edits = above[written.length]!;
  return edits > most ? null : edits;
}

/**
 * Whether two words have the same letters but for some dropped, or some doubled, or differ by what is doubled:
 * "Carribean". A letter for another makes another name sooner: "Rakhmetov", "Rakhmanov".
 */
export function isShuffled(word: string, written: string): boolean {
  if (isDoubledElsewhere(word, written)) return true;
  const extra = without(written, word);
  return (
    extra === "" || (without(word, written) === "" && [...extra].every((letter) => word.includes(letter)))
  );
}

/** Whether letters are doubled in one that stand once in the other, and nothing else. */
export function isDoubledElsewhere(word: string, written: string): boolean {
  return word !== written && squeezed(word) === squeezed(written);
}

function squeezed(word: string): string {
  return word.replace(/(.)\1/g, "$1");
}

/** The letters of a word that the other lacks, each as often as it is left over. */
function without(word: string, other: string): string {
  const left = [...other];
  let rest = "";
  for (const letter of word) {
    const at = left.indexOf(letter);
    if (at === -1) rest += letter;
    else left.splice(at, 1);
  }
  return rest;
}

/** Whether a long word has two slips in it, and the same letters but for what was dropped or doubled: not another ending. */
export function isTwice(word: string, written: string): boolean {
  if (word.length < LEAST_TWICE || word[0] !== written[0]) return false;
  if (word.startsWith(written) || written.startsWith(word)) return false;
  return editsBetween(word, written, 2) === 2 && isShuffled(word, written);
}

const LEAST_TWICE = 8;

/** Whether two letters side by side, or three, are left out of a long word: not an ending that makes another word. */
export function isOmission(word: string, written: string): boolean {
  const missing = word.length - written.length;
  if (word.length < 8 || missing < 2 || missing > (word.length < 11 ? 2 : 3)) return false;
  let head = 0;
  while (head < written.length && word[head] === written[head]) head++;
  const end = head + missing;
  if (head < 3 || word.slice(end) !== written.slice(head)) return false;
  return end < word.length || !ENDINGS.test(word);
}

const ENDINGS = /(?:al|ic|ed|er|or|ly|es|ia|an|ial|ist|ing|ive|ion)$/;

/**
 * Whether a slip of that kind in a word of that length is more likely a slip than another name. Where two other
 * parts of the name agree, or one that is nobody's else, shorter words will do.
 */
export function isPlausible(slipped: Slipped, { kind, length }: Pattern, beside: Beside): boolean {
  const { word, written, slip, isKnown } = slipped;
  if (isPlural(word, written)) return false;
  let least = 4;
  if (kind !== PatternKind.person) {
    const isLong = length >= LONG_NAME && beside.letters >= LEAST_AROUND;
    // "Minister' Meeting" is no other word; "Black See Grain Initiative" can be nothing else.
    if (slipped.isOrdinary && !(word === `${written}s` ? slipped.isPossessive : isLong)) return false;
    if (slip === "omitted" || slip === "split") return true;
    if (isPlural(written, word) && !slipped.isPossessive) return false;
    if (isLong) return !NUMERAL.test(word);
    if (length < 3) least = 5;
    if (slip === "replaced" && length > 2 && word.length >= 5) return true;
  } else {
    if (slip === "omitted" || slip === "split" || isKnown) return false;
    if (slipped.isOrdinary || isOtherSystem(word, written, beside.others, beside.sound)) return false;
    if (areTwoNames(word, written)) return false;
    if (beside.sound === "broken" && beside.letters >= LEAST_BESIDE)
      return !isCommonName(written) || slip === "swapped";
    if (isCommonName(written) || areTwoGivenNames(word, written)) return false;
    if (length < 3 && !beside.isRare) least = 5;
  }
  if (slip === "swapped")
    return word.length >= least || (word[0] === written[0] && word.length >= (length > 2 ? 3 : 4));
  if (word[0] !== written[0]) return false;
  if (slip === "replaced") return word.length >= least;
  return word.length >= 4 || (word.length >= least - 1 && isDoubled(word, written));
}

/** Words of a body's name, and letters of the others, of which no other body has all but one. */
const LONG_NAME = 4;
const LEAST_AROUND = 15;

const NUMERAL = /^[ivx]+$/;

/** Whether both words are names of their own: of a man and a woman, or of two Japanese families. */
export function areTwoNames(word: string, written: string): boolean {
  return isGendered(word, written) || areTwoJapaneseFamilies(word, written);
}

/** "Nurlan" written "Nurlana", "Petrova" written "Petrov"; not "Melissa" written "Meliss", which nobody is called. */
function isGendered(word: string, written: string): boolean {
  if (written === `${word}a`) return !/[aeiouy]$/.test(word) && !isRomaji(written);
  if (word !== `${written}a` || /[aeiouy]$/.test(written) || isRomaji(word)) return false;
  return FAMILY_OF_MEN.test(written) || isCommonName(written) || isGivenNameAbroad(written);
}

const FAMILY_OF_MEN = /.(?:ov|ev|yov|in|yn)$/;

/** Letters in the other parts of a name in which a syllable is none. */
const LEAST_BESIDE = 5;

function isPlural(word: string, written: string): boolean {
  return `${word}s` === written && word.length >= 4 && !word.endsWith("s");
}

/** What stands around the slip in the name. */
export interface Beside {
  /** What the written word is in a name of syllables, null in one that is not made of them. */
  readonly sound: Sound | null;
  /** Whether one of the other words is long and in no list of names that many bear. */
  readonly isRare: boolean;
  /** The other words, and how many letters they have. */
  readonly others: readonly string[];
  readonly letters: number;
}

/**
 * How a word standing alone is one slip from a family name, by what else it may be: `clear`, letters swapped, or one
 * doubled that names seldom double, as no other family is called; `likely`, one vowel for another in a short word;
 * `doubtful`, one in an ending, or another first letter, as often another family's name; `sure`, any other slip. Null for a plural.
 */
export function nearMiss(word: string, written: string): NearMiss | null {
  const slip = slipBetween(word, written) ?? (isTurned(word, written) ? "swapped" : null);
  if (slip === null || (`${word}s` === written && !word.endsWith("s"))) return null;
  if (word[0] !== written[0] && slip !== "swapped")
    return slip === "replaced" && word.length > 4 ? "doubtful" : null;
  const isTwice = isDoubled(word, written);
  if (word.length < 4 && !isTwice && slip !== "swapped") return null;
  // Ostrowski and Ostrowska, Petrov and Petrova: of one family, not one person.
  if (GENDERED.test(word) && word.slice(0, -1) === written.slice(0, word.length - 1)) return null;
  if (GENDERED.test(written) && word === written.slice(0, -1)) return null;
  if (slip === "swapped") return "clear";
  if (isTwice) return /([lmnprstf])\1/.test(written) ? "sure" : "clear";
  if (slip !== "replaced" || word.length > 8 || consonants(word) !== consonants(written)) return "sure";
  // Larsen and Larson, Morelli and Morello.
  const isEnding = word.slice(0, -1) === written.slice(0, -1) || /s[eo]n$/.test(written);
  return isEnding ? "doubtful" : word.length < 6 ? "likely" : "sure";
}

export type NearMiss = "clear" | "sure" | "likely" | "doubtful";

/** Whether two letters with one between them changed places: "Ergodan". */
function isTurned(word: string, written: string): boolean {
  if (word.length !== written.length || word.length < 6) return false;
  let at = 0;
  while (word[at] === written[at]) at++;
  return (
    at > 0 &&
    word[at] === written[at + 2] &&
    word[at + 1] === written[at + 1] &&
    word[at + 2] === written[at] &&
    word.slice(at + 3) === written.slice(at + 3)
  );
}

const GENDERED = /(?:[sc]k[aáiy]|[oe]va|ina|ná)$/;

/**
 * What must agree before a slip in a part of a person's name that is too short, or that many are called by, is one:
 * `known`, a title of the person's or the note's having named them; `titled`, nothing less than the title of the day,
 * under which nobody else has a name so near. Null where nothing would do.
 */
export function evidenceFor(
  slipped: Slipped,
  { kind, length }: Pattern,
  { sound, others }: Beside,
): "known" | "titled" | null {
  const { word, written, slip, isKnown, isOrdinary } = slipped;
  if (kind !== PatternKind.person || written.length < 2) return null;
  if (slip === "omitted" || slip === "split" || isPlural(word, written)) return null;
  if (isKnown || isOrdinary || isOtherSystem(word, written, others, sound) || areTwoNames(word, written))
    return "titled";
  if (sound === "broken") return "known";
  if ((word[0] !== written[0] && slip !== "swapped") || (word.length < 3 && !isDoubled(word, written)))
    return "titled";
  const isOther = sound === "other" && (word.length < 4 || isVowelChange(slipped));
  const isName = (isOther && !isDoubled(word, written)) || (sound !== "rare" && isCommonName(written));
  return isName && !(slip === "swapped" && length > 2) ? "titled" : "known";
}

/** Whether the written word has one letter twice that the other has once. */
function isDoubled(word: string, written: string): boolean {
  if (written.length !== word.length + 1) return false;
  let at = 0;
  while (word[at] === written[at]) at++;
  return at > 0 && written[at] === written[at - 1];
}

/**
 * Whether both are one name under two romanisations. Not where the others have the letters that this one lacks: "ph"
 * in one part of a Thai name, and "p" for it in the other, is no system.
 */
export function isOtherSystem(
  word: string,
  written: string,
  others: readonly string[],
  sound: Sound | null,
): boolean {
  if (!isRespelling(word, written, sound)) return false;
  const lost = ["ph", "th"].find((pair) => word.split(pair).length > written.split(pair).length);
  return lost === undefined || ![written, ...others].some((one) => one.includes(lost));
}

/** Whether both are one name under two romanisations: "Cheol" and "Chol", "Nattaphon" and "Nattapon". */
function isRespelling(word: string, written: string, sound: Sound | null): boolean {
  const isSyllabic = sound !== null;
  return romanised(word, isSyllabic) === romanised(written, isSyllabic);
}

/** Vowels of two letters are those of Korean syllables. */
function romanised(word: string, isSyllabic: boolean): string {
  const plain = word.replace(/([pst])h(?=[^h])/g, "$1");
  return isSyllabic ? plain.replace(/eo|ou/g, "o").replace(/eu/g, "u") : plain;
}

/** A word of a name and what was written for it. */
export interface Slipped {
  readonly word: string;
  readonly written: string;
  readonly slip: Slip;
  /** Whether the written word is a part of another name of the set. */
  readonly isKnown: boolean;
  /** Whether the written word is one that stands in any text: "Then" for "Thein". */
  readonly isOrdinary: boolean;
  /** Whether the word stands in a body's name. */
  readonly isOfBody: boolean;
  /** A slip in a word before it. */
  readonly earlier: Slipped | null;
  /** The token that was written. */
  readonly at: number;
  /** Whether an apostrophe stands behind it, "Minister' Meeting". */
  readonly isPossessive: boolean;
}

/** Whether the slip is one vowel for another in a short word: what near names of two people differ by. */
export function isVowelChange({ word, written, slip }: Slipped): boolean {
  return slip === "replaced" && word.length <= 6 && consonants(word) === consonants(written);
}
