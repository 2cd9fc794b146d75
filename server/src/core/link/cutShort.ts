/** Words of titles that are cut short: with a full stop ("Gen. Seo", "Def. Min."), to their first letters ("PM"), run together ("SecDef"). */
import { isFieldWord } from "../authority/fieldsOfOffice.ts";
import { isAloneAbbreviation, isShortTitle, isShortWord, isTitleAbbreviation } from "../authority/titles.ts";
import { MALAY_TITLES } from "../recognise/titleGroups.ts";
import { Gap, Shape, type Tokens } from "../recognise/tokens.ts";
import { WordTrait } from "../recognise/words.ts";
import { wordList } from "../text/wordList.ts";

/** "PM" and its like; the time of day is none. `isLast` says that a name follows. */
export function isAbbreviation(tokens: Tokens, i: number, word: string, isLast: boolean): boolean {
  if (!(isTitleAbbreviation(word) || (isLast && isAloneAbbreviation(word)))) return false;
  if ((tokens.shapes[i]! & Shape.allCapitals) === 0) return false;
  return i === 0 || (tokens.shapes[i - 1]! & Shape.digit) === 0;
}

/** Whether a folded word is a title or one of its words cut short, if the letters are as they should be. */
export function isAbbreviated(word: string): boolean {
  return isTitleAbbreviation(word) || isAloneAbbreviation(word) || isShortTitle(word) || isShortWord(word);
}

/** Where a word ends, with the full stop that cuts it short. */
export function endWithStop(text: string, tokens: Tokens, i: number): number {
  const end = tokens.ends[i]!;
  return i + 1 < tokens.count && tokens.gaps[i + 1] === Gap.period && text[end] === "." ? end + 1 : end;
}

/** "SecDef", "Pres."; "Min." and its like where another word of the title stands behind it or before. */
export function isCutShort(
  text: string,
  tokens: Tokens,
  i: number,
  word: string,
  words: readonly string[],
): boolean {
  if (isShortTitle(word)) return true;
  if (!isShortWord(word)) return false;
  if (words.length > 0) return true;
  if (i === 0 || !runsOn(text, tokens, i - 1) || (tokens.shapes[i - 1]! & Shape.capital) === 0) return false;
  const before = tokens.word(text, i - 1);
  return isFieldWord(before) || isShortWord(before);
}

/** Words of titles that are cut short with a full stop; in lower case. */
const CUT_SHORT =
  wordList(`gen sen gov col capt cpt prof adm maj lt dr mr mrs ms rep reps amb rev hon st sgt brig cmdr cdr min pres sec secy dir
  supt insp fr sr dep asst def fin atty comm cllr mme mgr msgr ven eng`);

const MALAY = wordList(MALAY_TITLES);

/** Whether token `i` and the next one stand in one phrase; a full stop only after an abbreviation. */
export function runsOn(text: string, tokens: Tokens, i: number): boolean {
  const gap = tokens.gaps[i + 1]!;
  if (gap === Gap.period) {
    const length = tokens.ends[i]! - tokens.starts[i]!;
    if (length > 4 || (tokens.shapes[i]! & Shape.capital) === 0) return false;
    return length === 1 || CUT_SHORT.has(tokens.word(text, i));
  }
  // "Dato' Seri", "the Philippines' Defense Secretary"
  if (gap === Gap.apostropheSpace) return MALAY.has(tokens.word(text, i)) || isPluralCountry(text, tokens, i);
  return gap === Gap.space || gap === Gap.line || gap === Gap.hyphen || gap === Gap.apostrophe;
}

function isPluralCountry(text: string, tokens: Tokens, i: number): boolean {
  return (tokens.facts(text, i) & WordTrait.country) !== 0 && tokens.word(text, i).endsWith("s");
}
