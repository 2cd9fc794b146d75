/**
 * Whose short form a word may be a slip of, and how near: of those whom the note names, of those whose title or country
 * stands beside it. Whether it is one there is for `shortSlips.ts`.
 */
import type { Register } from "../authority/register.ts";
import { isCommonWord } from "../recognise/commonWords.ts";
import { isNameOfMany } from "../recognise/familyNames.ts";
import { mayBeJapaneseFamily } from "../recognise/near/japaneseFamilies.ts";
import { isJapaneseEnding, isRomaji, isRomanisation } from "../recognise/near/spelling.ts";
import { type NearMiss, nearMiss, TRIPLED } from "../recognise/nearMiss.ts";
import { isCityName } from "../recognise/placeWords.ts";
import { areAlike } from "../recognise/romanisation.ts";
import { isDoubled, slipBetween } from "../recognise/slip.ts";
import { type Bearer, bearersFor } from "./shortBearers.ts";

/** Who may be meant by a word, how, and whether a title must say so too. */
export interface Meant {
  readonly bearer: Bearer;
  readonly miss: NearMiss;
  readonly needsTitle: boolean;
  /** Whether the word is as good a name. */
  readonly isOther?: boolean;
}

/** In letters: where the note has nothing of a bearer but the family name, and no letters changed places. */
export const LEAST_UNMET = 7;
/** The same where a letter is doubled. */
const LEAST_DOUBLED = 6;
/** The same where the bearer's country stands beside the word. */
export const LEAST_OF_COUNTRY = 6;

/** The one of the bearers whose short form the word may be a slip of; behind a title, what is all of a name has one spelling. */
export function meantBy(word: string, bearers: readonly Bearer[], isTitled = false): Meant | null {
  const near = bearers.flatMap((bearer): Meant[] => {
    const kind = nearMiss(bearer.word, word);
    if (kind === "clear" && TRIPLED.test(word)) return [{ bearer, miss: kind, needsTitle: false }];
    const miss =
      kind === "doubtful" && bearer.word[0] === word[0] && isNoJapanese(bearer.word, word) ? "sure" : kind;
    if (CYRILLIC.test(word) && !isOfOneCase(bearer.word, word)) return [];
    if (miss === null) return [];
    const isRespelt = areAlike(bearer.word, word) || isRomanisation(bearer.word, word, !bearer.isWhole);
    if (isRespelt && !(isTitled && bearer.isWhole) && !isOwnRespelt(bearer, word)) return [];
    // "Wardono" is as good a name as Warsono, where nothing but it is known of him.
    const isAsGood = bearer.isWhole && miss !== "clear" && bearer.word.length === word.length;
    const isOther = miss === "headless" && isRomaji(bearer.word) && isJapaneseEnding(word);
    return [{ bearer, miss, needsTitle: isAsGood || isOther || isOtherJapanese(bearer.word, word) }];
  });
  return near.length === 1 ? near[0]! : null;
}

/**
 * "Sikorsky" in a note that has Radosław Sikorski: of a rare name, which another spelling makes nobody else's. Where the
 * note has the name in that spelling alone it is the writer's choice.
 */
function isOwnRespelt({ word, first, isWhole }: Bearer, written: string): boolean {
  return (
    first >= 0 && !isWhole && Math.min(word.length, written.length) >= LEAST_RESPELT && !isNameOfMany(written)
  );
}

/** In letters: shorter names that are spelled in two ways are two families' as often. */
const LEAST_RESPELT = 6;

/** The one of those whose title stands before a word, if the text does not name them elsewhere. */
export function holderMeant(word: string, holders: readonly number[], register: Register): Meant | null {
  if (holders.length === 0) return null;
  const bearers = holders.flatMap((entity) => bearersFor(register, register.entities[entity]!.id, -1));
  const meant = meantBy(word, bearers, true);
  return meant === null ? null : { ...meant, needsTitle: true, isOther: meant.needsTitle };
}

/** The same of somebody who has one name alone: behind the title in full, what others are called is a slip of it. */
export function wholeMeant(word: string, holders: readonly number[], register: Register): Meant | null {
  const meant = holderMeant(word, holders, register);
  return meant?.bearer.isWhole === true ? meant : null;
}

/** The same of those whom less of a title names: a slip that makes no other name. */
export function plainlyMeant(word: string, holders: readonly number[], register: Register): Meant | null {
  const meant = holderMeant(word, holders, register);
  if (meant === null || meant.isOther || isNameOfMany(word) || isCommonWord(word)) return null;
  if (meant.miss === "clear") return meant;
  const least = isDoubled(meant.bearer.word, word) ? LEAST_DOUBLED : LEAST_UNMET;
  return meant.miss === "sure" && word.length >= least ? meant : null;
}

/** The one of a country whose family name is near the word: a slip that makes no other name, in a long word. */
export function compatriotMeant(word: string, near: readonly Bearer[]): Meant | null {
  const meant = meantBy(word, near);
  if (meant === null || meant.needsTitle || isNameOfMany(word) || isCommonWord(word) || isCityName(word))
    return null;
  const length = Math.min(word.length, meant.bearer.word.length);
  if (length < LEAST_OF_COUNTRY || (meant.miss !== "clear" && meant.miss !== "sure")) return null;
  if (meant.miss !== "clear" && (mayBeJapaneseFamily(word) || isEnding(meant.bearer.word, word))) return null;
  return { ...meant, needsTitle: true };
}

/** "Kanamori" and "Kanamore": the last letter is another one. */
function isEnding(word: string, written: string): boolean {
  return word.length === written.length && word.slice(0, -1) === written.slice(0, -1);
}

/** Whether the slip is in the stem, and none that makes another name: endings are cases. Cyrillic letters. */
function isOfOneCase(word: string, written: string): boolean {
  return word.slice(-2) === written.slice(-2) && slipBetween(word, written) !== "replaced";
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** No Japanese name, beside one: "Moriwake" and Moriwaka. */
function isNoJapanese(word: string, written: string): boolean {
  return mayBeJapaneseFamily(word) && isRomaji(word) && !mayBeJapaneseFamily(written);
}

/** Another Japanese name as well formed: Yoshida, Yoshita. */
function isOtherJapanese(word: string, written: string): boolean {
  if (word.length !== written.length || nearMiss(word, written) === "clear") return false;
  return isRomaji(word) && isRomaji(written) && mayBeJapaneseFamily(written);
}
