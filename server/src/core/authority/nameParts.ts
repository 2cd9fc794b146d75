/**
 * Which part of a person's name is the family name and which the given name, and what running text calls
 * the person after the first mention. What the record says holds; the rest is inferred from its scripts
 * and its hyphens, and where nothing tells, the last word is taken as the family name.
 */
import { isSyllable } from "../recognise/near/syllables.ts";
import { equalsFolded, fold, unitAt } from "../text/chars.ts";
import type { Person } from "./model.ts";

export interface NameParts {
  /** Null for a name of one word. */
  readonly family: string | null;
  readonly given: string | null;
  /** What stands for the person once named in full; null where the name has one word. */
  readonly short: string | null;
  /** Whether the record tells which part is the family name: else the last word was taken for it. */
  readonly isTold: boolean;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const HANGUL = /^[\uac00-\ud7a3 ]+$/;

export function namePartsOf(person: Person): NameParts {
  const all = wordsOf(person.name);
  const words = all.some(isGeneration) ? all.filter((word) => !isGeneration(word)) : all;
  const scripts = scriptsOf(person);
  const family = person.familyName ?? inferredFamily(person, words, scripts);
  const given = person.givenName ?? (family === null ? null : without(all, family));
  const short = shortForm(person, words, family, given, scripts);
  return { family, given, short, isTold: isTold(person, words, scripts) };
}

function isGeneration(word: string): boolean {
  return word.length <= 4 && GENERATION.test(word);
}

const known = new WeakMap<Person, NameParts>();

/** The same, kept: for people whom notes name again and again. */
export function knownPartsOf(person: Person): NameParts {
  let parts = known.get(person);
  if (parts === undefined) {
    parts = namePartsOf(person);
    known.set(person, parts);
  }
  return parts;
}

/** What the other names tell of the language of a name: flags. */
const Script = { hangul: 1, vi: 2, ja: 4, ko: 8, zh: 16 } as const;
const LANGUAGES = ["vi", "ja", "ko", "zh"] as const;

function scriptsOf({ otherNames }: Person): number {
  let scripts = 0;
  for (const { name, lang } of otherNames) {
    if (HANGUL.test(name)) scripts |= Script.hangul;
    if (lang === null) continue;
    for (const one of LANGUAGES)
      if (lang.startsWith(one) && (lang.length === 2 || lang[2] === "-")) scripts |= Script[one];
  }
  return scripts;
}

function isTold(person: Person, words: readonly string[], scripts: number): boolean {
  if (person.familyName !== null || person.givenName !== null || person.nameOrder !== null) return true;
  return scripts !== 0 || isTwoSyllables(words[words.length - 1] ?? "");
}

/** "Gyu-back", a given name; not "Owusu-Darko", the name of a family. */
function isTwoSyllables(word: string): boolean {
  return word.includes("-") && fold(word).split("-").every(isSyllable);
}

function inferredFamily(person: Person, words: readonly string[], scripts: number): string | null {
  if (words.length < 2) return null;
  if (person.givenName !== null) return without(wordsOf(person.name), person.givenName);
  const first = words[0]!;
  const last = words[words.length - 1]!;
  if ((scripts & Script.vi) !== 0) return first;
  if ((scripts & Script.ja) !== 0)
    return person.nameOrder === "given-first" || (scripts & Script.ko) !== 0 ? first : last;
  if (person.nameOrder !== null) return person.nameOrder === "family-first" ? first : last;
  const koreanOrChinese = (scripts & (Script.ko | Script.zh | Script.hangul)) !== 0;
  return koreanOrChinese || (words.length === 2 && isTwoSyllables(last)) ? first : last;
}

function shortForm(
  person: Person,
  words: readonly string[],
  family: string | null,
  given: string | null,
  scripts: number,
): string | null {
  if (person.shortForm === "family_name") return family;
  if (person.shortForm === "given_name") return given;
  if (person.shortForm !== null) return person.shortForm;
  if (words.length < 2) return null;
  return (scripts & Script.vi) !== 0 ? words[words.length - 1]! : family;
}

/** Those of the words that are not those of `part`, in order, as one text; null when none remain. */
function without(words: readonly string[], part: string): string | null {
  const pieces = wordsOf(fold(part).replaceAll("-", " "));
  let rest: string | null = null;
  for (const word of words) if (!isMadeOf(word, pieces)) rest = rest === null ? word : `${rest} ${word}`;
  return rest;
}

/** Whether the word is one of the folded pieces, or several with hyphens between them. */
function isMadeOf(word: string, pieces: readonly string[]): boolean {
  for (let start = 0; ; ) {
    const hyphen = word.indexOf("-", start);
    const end = hyphen === -1 ? word.length : hyphen;
    if (!pieces.some((piece) => equalsFolded(piece, word, start, end))) return false;
    if (hyphen === -1) return true;
    start = hyphen + 1;
  }
}

/** The words of a name: what white space parts. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  const { length } = name;
  let start = 0;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(name, i);
    if (unit === 0x20) {
      if (i > start) words.push(name.slice(start, i));
      start = i + 1;
    } else if (unit < 0x20 || unit === 0xa0 || unit >= 0x1680) {
      return name.split(/\s+/).filter((word) => word !== "");
    }
  }
  if (start === 0) return name === "" ? [] : [name];
  if (start < length) words.push(name.slice(start));
  return words;
}
