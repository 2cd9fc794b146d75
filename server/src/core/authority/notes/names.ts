/**
 * What a note about somebody calls them: the name in its file's name, and which of its aliases are names. An alias
 * may be anything that its author types to link the note; what would link other words with it is no name here.
 */
import { isCommonName } from "../../recognise/commonNames.ts";
import { isCountryWord } from "../../recognise/countries.ts";
import { GENERATION } from "../../recognise/generations.ts";
import { WordClass, wordClass } from "../../recognise/lexicon.ts";
import { fold, foldedWords } from "../../text/chars.ts";
import { wordList } from "../../text/wordList.ts";
import { nameKey } from "../nameKey.ts";

/** Words of file names that name a template or a kind of note, and nobody. */
const NO_NAME =
  wordList(`person persons people forum forums organization organizations organisation organisations template templates
  untitled index readme new note example sample blank contact contacts name profile entity copy record`);
const TITLE_WORDS = WordClass.office | WordClass.rank;
const BETWEEN_TITLES = wordList("of for and the to in a an s");
/** What no name holds, and addresses, tags, paths and placeholders do. */
const NO_NAME_SIGN = /[@#/\\<>{}|=*_~$%]|:\/\//;

/** The name in a file's name; null where that names nobody. `isSlug`: it is not written as names are: `jane-doe`. */
export function fileNameForm(fileName: string): { readonly name: string; readonly isSlug: boolean } | null {
  const stem = fileName
    .normalize("NFC")
    .replace(/\.(?:md|markdown)$/i, "")
    .replace(/^@/, "")
    .replace(/^(?:\d{6,14}|\d{4}[-.]\d\d[-.]\d\d)[-–_ ]{1,5}/, "")
    .replace(/\([^()]*\)$/, "")
    .replaceAll("_", " ")
    .replace(/\s+/g, " ")
    .trim();
  const words = foldedWords(stem).filter((word) => !/^\d+$/.test(word));
  if (words.length === 0 || words.every((word) => NO_NAME.has(word))) return null;
  if (words.some((word) => word === "template" || word === "templates")) return null;
  if (!hasCapital(stem)) return { name: stem, isSlug: true };
  return { name: stem.includes(" ") ? stem : stem.replace(/-(?=\p{Lu})/gu, " "), isSlug: false };
}

/** "Doe, Jane" in its two parts; null for any other name. */
export function inverted(name: string): { readonly family: string; readonly given: string } | null {
  const [family = "", given = "", ...rest] = name.split(",").map((part) => part.trim());
  return rest.length > 0 || family === "" || given === "" || GENERATION.test(given)
    ? null
    : { family, given };
}

/** Whether a text can be the authorized form of a person or body at all: "Defense Minister" cannot. */
export function canName(text: string, isPerson: boolean): boolean {
  if (!/\p{L}/u.test(text) || !hasCapital(text)) return false;
  if (isPerson && NO_NAME_SIGN.test(text)) return false;
  return !isPerson || !isTitleAlone(text);
}

/** What the aliases of a note say of a name. */
export interface AliasNames {
  /** Forms that name their bearer by themselves, by the aliases that they stand in. */
  readonly full: ReadonlyMap<string, string>;
  /** What stands for the person once they are named in full; null where no alias does. */
  readonly short: string | null;
}

/** Which aliases of a person are names, those that repeat `name` left out. */
export function personAliases(name: string, aliases: readonly string[]): AliasNames {
  const full = new Map<string, string>();
  let short: string | null = null;
  const others = [name, ...aliases];
  for (const written of aliases) {
    const alias = withoutTitles(written);
    if (alias === null || !canName(alias, true) || nameKey(alias) === nameKey(name)) continue;
    const isPart = others.some((other) => holdsAsPart(other, alias));
    if (isPart && holdsAsPart(name, alias)) short ??= alias;
    if (isPart || (isOneWord(alias) && !isTelling(alias))) continue;
    full.set(written, alias);
  }
  return { full, short };
}

/** Which aliases of a forum or organization are names. */
export function bodyAliases(name: string, aliases: readonly string[]): readonly string[] {
  return aliases.filter((alias) => {
    if (!canName(alias, false) || NO_NAME_SIGN.test(alias)) return false;
    const words = foldedWords(alias);
    const isGeneral = words.every((word) => wordClass(word) !== 0 || BETWEEN_TITLES.has(word));
    return alias !== name && (!isGeneral || alias === alias.toUpperCase());
  });
}

/** Whether a form says enough to tell its bearer from others who are in the register already. */
export function isTellingForm(form: string): boolean {
  return !isOneWord(form) || (isCaseless(form) && form.length > 2);
}

/** "President Lee" is "Lee", "Dr. Jane Doe" "Jane Doe"; null for a title alone. */
function withoutTitles(alias: string): string | null {
  if (isTitleAlone(alias)) return null;
  const words = alias.split(" ");
  let first = 0;
  while (first < words.length - 1 && isTitleWord(words[first]!)) first++;
  // "Tan See Leng" begins with a title and is a name nevertheless.
  const isSafe = first === words.length - 1 || words[first - 1]?.endsWith(".") === true;
  return isSafe ? words.slice(first).join(" ") : alias;
}

function isTitleAlone(text: string): boolean {
  const words = foldedWords(text);
  if (words.length === 0 || isCaseless(text)) return false;
  const isTitle = (word: string): boolean => (wordClass(word) & TITLE_WORDS) !== 0;
  return (
    words.some(isTitle) &&
    words.every((word) => isTitle(word) || BETWEEN_TITLES.has(word) || isCountryWord(word))
  );
}

function isTitleWord(word: string): boolean {
  return (wordClass(fold(word).replace(/\.$/, "")) & TITLE_WORDS) !== 0;
}

/** A nickname that is no ordinary word, no country and nobody else's given name: "Jokowi", "AMLO". */
function isTelling(word: string): boolean {
  if (isCaseless(word)) return word.length > 1;
  const folded = fold(word);
  if (wordClass(folded) !== 0 || isCountryWord(folded) || isCommonName(folded)) return false;
  return word.length > 3 || (word.length > 1 && word === word.toUpperCase());
}

/** Whether `part` is one word or more of the longer name: of "金森遥斗" its first characters. */
function holdsAsPart(name: string, part: string): boolean {
  if (name.length <= part.length) return false;
  if (isCaseless(part)) return name.startsWith(part) || name.endsWith(part) || hasWords(name, part);
  return isOneWord(part) && hasWords(name, part);
}

function hasWords(name: string, part: string): boolean {
  return ` ${nameKey(name)} `.includes(` ${nameKey(part)} `);
}

function isOneWord(text: string): boolean {
  return !/[\s\u30fb]/.test(text);
}

/** Whether the text has a capital or is of a script without them. */
function hasCapital(text: string): boolean {
  return /[\p{Lu}\p{Lt}]/u.test(text) || isCaseless(text);
}

function isCaseless(text: string): boolean {
  return /\p{Lo}/u.test(text);
}
