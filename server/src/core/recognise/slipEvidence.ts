/** What a text must say before a near name is somebody's slip: of whom nothing in the name itself says enough (`plausibleSlip.ts`). */
import { wordList } from "../text/wordList.ts";
import { isCommonName, isEnglishName } from "./commonNames.ts";
import { isListedWord } from "./commonWords.ts";
import { isCountryWord } from "./countries.ts";
import { isNameOfMany } from "./familyNames.ts";
import { isPinyin } from "./near/chinese.ts";
import { isListedSpelling } from "./near/listedSpellings.ts";
import { hasSeldomSpelling, mayBeKorean } from "./near/sounds.ts";
import { isJapaneseEnding, isRomaji } from "./near/spelling.ts";
import { isVietnamese } from "./near/vietnamese.ts";
import { areTwoNames, areTwoSons, isOtherSystem, LEAST_JOINED, unvoweled } from "./otherNames.ts";
import { type Pattern, PatternKind } from "./patterns.ts";
import { areTwoGivenNames, isGivenNameAbroad } from "./personWords.ts";
import { isCityName } from "./placeWords.ts";
import { isOneWord, isPlural, LEAST_LOWERED, LEAST_OTHERS, LEAST_TIED } from "./plausibleSlip.ts";
import { isRarerFamily } from "./rarerFamilies.ts";
import { hasOtherHead, isDoubled, isMistypedHead, keysBeside } from "./slip.ts";
import type { Beside, Slipped } from "./slipped.ts";
import { consonants } from "./words.ts";

/** Strictest last. */
const EVIDENCE = ["country", "known", "alone", "office", "titled"] as const;

/** What a text must say; `evidenceFor` tells what each is. */
export type Evidence = (typeof EVIDENCE)[number];

/** The one of the two that asks for more. */
export function stricter(a: Evidence, b: Evidence): Evidence {
  return EVIDENCE.indexOf(a) < EVIDENCE.indexOf(b) ? b : a;
}

/** The same for a word with another first letter, or without it: what rhymes is another's name as often. */
function evidenceForHead({ word, written }: Slipped, beside: Beside): Evidence {
  const { others } = beside;
  if (written.length < LEAST_MISTYPED || !hasOtherHead(word, written)) return "titled";
  // "Floyd", "Nishida", "Rayyan"
  if (isCommonName(written) || isGivenNameAbroad(written)) return "titled";
  const isJapanese = isRomaji(word) && isJapaneseEnding(written) && others.every(isRomaji);
  const isTyped = isMistypedHead(word, written);
  if (isTyped && !isJapanese) return isListedWord(written) || isRarerFamily(written) ? "known" : "country";
  const isOther = !beside.isRare || isListedWord(written) || isRarerFamily(written);
  if (isOther || (beside.isFirst && !isTyped && word.length < LEAST_GIVEN)) return "titled";
  return isTyped || !isJapanese ? "alone" : "titled";
}

/** In letters; and of a given name in which any letter may stand for the first. */
const LEAST_MISTYPED = 5;
const LEAST_GIVEN = 8;

/**
 * What must agree before a slip in a part of a person's name that is too short, or that many are called by, is one:
 * `country`, at least the person's country or what `known` asks; `known`, a title of the person's or the note's having named them; `alone`, the same or the country,
 * and where they are only named, nothing that tells of somebody else of the name; `office`, a title of the person's; `titled`, nothing
 * less than the title of the day in full, under which nobody else has a name so near. Null where nothing would do.
 */
export function evidenceFor(slipped: Slipped, { kind, length }: Pattern, beside: Beside): Evidence | null {
  const { word, written, slip, isKnown, isOrdinary } = slipped;
  const { sound, others, letters } = beside;
  // "Nuclear Consultation Group", where the text has the Nuclear Consultative Group.
  if (slip === "derived")
    return kind !== PatternKind.person && length > 2 && letters >= LEAST_OTHERS ? "known" : null;
  if (kind !== PatternKind.person)
    return !isPlural(word, written) && !isOneWord(slipped, beside) && mayBeBody(slipped) ? "known" : null;
  if (written.length < 2) return null;
  if (slip === "omitted" || slip === "split") return null;
  // "the Halvorsens", but hardly the Ada Maria Halvorsens.
  if (isPlural(word, written)) return length > 2 && letters >= LEAST_OTHERS ? "alone" : null;
  // "Mohammed" is no slip of "Mohamad", whatever the title.
  if (isListedSpelling(word, written)) return null;
  const isLone = beside.isRare && sound === null;
  if (isKnown && !isLone) return "titled";
  if (isOrdinary || isOtherSystem(word, written, others, sound)) return "titled";
  // "Irineo Cruz Espina", whose other names few have: one family's name is another's, but hardly in all three.
  if (isFamilyEnding(slipped, beside, length)) return "country";
  if (areTwoSons(word, written)) return "alone";
  if (areTwoNames(word, written, others)) {
    if (isVoiced(word, written)) return "country";
    // "Ottolin Brandström", beside Ottoline: nobody is called so.
    const isCut = word === `${written}e` && beside.isRare;
    return isCut && !isCommonName(written) && !isGivenNameAbroad(written) ? "known" : "titled";
  }
  // "Seo Gu-beck", of Seo Gyu-beck
  if (sound === "other" && length > 2 && hasSeldomSpelling(others) && mayBeKorean([written]))
    return "country";
  if (sound === "other" && isSyllableOff(slipped, beside, length)) return "office";
  if (sound === "broken") return isListedWord(written) ? "known" : "country";
  if (word[0] !== written[0] && slip !== "swapped")
    return sound === null ? evidenceForHead(slipped, beside) : "titled";
  if (word.length < 3 && !isDoubled(word, written)) return "titled";
  const isOther =
    sound === "other" &&
    (word.length < 4 ||
      (slip === "replaced" && consonants(word) === consonants(written)) ||
      (slip === "replaced" && word.length >= LEAST_JOINED && others.every(isCommonName)));
  const isName =
    isKnown ||
    (isOther && !isDoubled(word, written)) ||
    (sound !== "rare" && (isNameOfMany(written) || areTwoGivenNames(word, written)));
  const isLeft = sound === null && letters >= LEAST_BESIDE_NAME && slip !== "replaced";
  if (!isName) return isNobodyElse(slipped, beside, length) ? "country" : "known";
  if ((slip === "swapped" || isLeft) && length > 2) return "known";
  if (sound !== null)
    return length > 2 && letters >= LEAST_BESIDE_SYLLABLE && isLetterMore(slipped, others)
      ? "known"
      : "titled";
  if (isOfKin(word, written)) return "titled";
  if (isForeignTo(slipped, others)) return "known";
  if (!beside.isRare || others.every(isRomaji)) return isOneLetter(slipped, others) ? "known" : "titled";
  return areTwoGivenNames(word, written) ? evidenceForGivenName(slipped) : "known";
}

/** Letters of the other parts of a name in which a word of the language stands for the last one. */
const LEAST_BESIDE_WORD = 7;

/** Whether the last letter of a name of three parts is another vowel, and neither word a given name. */
function isFamilyEnding({ word, written }: Slipped, { isRare, sound }: Beside, length: number): boolean {
  if (length < 3 || !isRare || sound !== null || word.length < LEAST_LOWERED) return false;
  if (word.slice(0, -1) !== written.slice(0, -1) || !/[aeiou]$/.test(word) || !/[aeiou]$/.test(written))
    return false;
  return [word, written].every((one) => !isCommonName(one) && !isGivenNameAbroad(one));
}

/**
 * Whether nobody else has so near a name, where the country is told: "Haruta Kanamori", "Seo Men-jun", "Jeo Mallory";
 * behind a long given name a word of the language is hardly one, "Richard Males".
 */
function isNobodyElse(
  { word, written, slip }: Slipped,
  { sound, letters, isRare }: Beside,
  length: number,
): boolean {
  if (sound !== null) return length > 2 || sound === "broken";
  if (isRarerFamily(written)) return false;
  if (isListedWord(written)) return letters >= LEAST_BESIDE_WORD && slip !== "replaced";
  if (isRare && word[0] === written[0] && written.length > 2) return !isGivenNameAbroad(written);
  return written.length >= LEAST_LOWERED;
}

/** "Chan Chung Sing", "Pham Minh Chin", of no Korean name: two of three syllables agree, and none has another vowel. */
function isLetterMore({ word, written, slip }: Slipped, others: readonly string[]): boolean {
  return slip !== "replaced" && !mayBeKorean([word, ...others]) && !mayBeKorean([written, ...others]);
}

/** Beside the right name hardly another's: "Phillip Pierre", "Jonsson", "Sebastien Coe"; not "Brian" and "Bryan". */
function isOneLetter({ word, written, slip }: Slipped, others: readonly string[]): boolean {
  if (others.every(isRomaji) || Math.min(word.length, written.length) < LEAST_LOWERED) return false;
  if (areTwoGivenNames(word, written)) return slip !== "replaced" || word.length >= LEAST_LONG;
  // Schmid and Schmidt are two families.
  return slip !== "replaced" && !(isNameOfMany(word) && isNameOfMany(written));
}

/** Letters of a given name of which another one, a vowel away, is hardly somebody else's in one note. */
const LEAST_LONG = 8;
/** Letters of the other syllables of a name of three. */
const LEAST_BESIDE_SYLLABLE = 7;

/** "Donal" for Donald is hardly another in one note; "Inge" and "Inger", "Erik" and "Erika" are two people. */
function evidenceForGivenName({ word, written, slip }: Slipped): Evidence {
  if (slip === "swapped") return "known";
  if (slip === "replaced" || !isEnglishName(word) || !isEnglishName(written)) return "office";
  return unvoweled(word) === unvoweled(written) ? "office" : "known";
}

/** "Hasekawa" of Hasegawa: one family's name is another's, too. */
function isVoiced(word: string, written: string): boolean {
  if (word.length !== written.length || word.length < LEAST_VOICED) return false;
  let at = 0;
  while (word[at] === written[at]) at++;
  return at > 0 && word.slice(at + 1) === written.slice(at + 1) && VOICED.has(word[at]! + written[at]!);
}

const VOICED = wordList("sz zs kg gk td dt hb bh");
const LEAST_VOICED = 7;

/**
 * "Seo Man-jun", "Lu Wenbeng", behind a title or country of the person's: another vowel, or a key beside,
 * in one of three syllables.
 */
function isSyllableOff(
  { word, written, slip, isKnown }: Slipped,
  { letters }: Beside,
  length: number,
): boolean {
  if (slip !== "replaced" || isKnown) return false;
  const isJoined = length === 2 && word.length >= LEAST_TWO_SYLLABLES;
  if (!isJoined && (length < 3 || letters < LEAST_BESIDE_SYLLABLE)) return false;
  let at = 0;
  while (word[at] === written[at]) at++;
  if (isJoined) return TAKEN_FOR.has(word[at]! + written[at]!);
  if (consonants(word) === consonants(written)) return true;
  return letters >= LEAST_OTHERS && keysBeside(word[at]!).includes(written[at]!);
}

/** Vowels that are taken for each other in two syllables of pinyin; with another one it is another name. */
const TAKEN_FOR = wordList("ie ei ou uo");
/** In letters, written as one word. */
const LEAST_TWO_SYLLABLES = 6;

/** "Joe Bien": what many are called in a language that neither the name nor the rest of it is of. */
function isForeignTo({ word, written }: Slipped, others: readonly string[]): boolean {
  if (isEnglishName(written)) return false;
  return [isVietnamese, isPinyin].some(
    (isSyllable) => isSyllable(written) && ![word, ...others].some(isSyllable),
  );
}

/** Whether the names differ by a vowel at the end, as those of one family do: "Albert" and "Alberto", "Mario" and "Mari". */
function isOfKin(word: string, written: string): boolean {
  return word.replace(LAST_VOWEL, "") === written.replace(LAST_VOWEL, "");
}

const LAST_VOWEL = /[aeio]$/;

/** "ADNM-Plus", where the text has the ADMM-Plus; not "OPEC summit" beside the APEC summit, nor another town's. */
function mayBeBody({ word, written, isOrdinary, isKnown, isAcronym }: Slipped): boolean {
  if (written.length < 3 || isOrdinary || isKnown || isListedWord(written)) return false;
  if (isCityName(written) || isCountryWord(written)) return false;
  if (isAcronym === "tied") return true;
  // "AOEC summit" of the APEC, not "OPEC summit".
  return word[0] === written[0] && (isAcronym === null || isOtherKey(word, written));
}

/** Whether an acronym of four letters or more has one that stands beside its own on the keyboard. */
function isOtherKey(word: string, written: string): boolean {
  if (word.length !== written.length || word.length < LEAST_TIED) return false;
  let at = 0;
  while (word[at] === written[at]) at++;
  return word.slice(at + 1) === written.slice(at + 1) && keysBeside(word[at]!).includes(written[at]!);
}

/** Letters in the other parts of a name of which a near one that many bear is no other person's. */
const LEAST_BESIDE_NAME = 10;
