/**
 * Which part of a person's name is the family name and which the given name, and what running text calls
 * the person after the first mention. What the record says holds; the rest is inferred from its scripts
 * and its hyphens, and where nothing tells, the last word is taken as the family name.
 */
import { isCommonName } from "../recognise/commonNames.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { fold } from "../text/chars.ts";
import type { Person } from "./model.ts";
import { type NameWord, NameWords, textOf, type Words } from "./nameWords.ts";

interface Parts<T> {
  /** Null for a name of one word. */
  readonly family: T | null;
  readonly given: T | null;
  /** What stands for the person once named in full; null where the name has one word. */
  readonly short: T | null;
  /** Whether the record tells which part is the family name: else the last word was taken for it. */
  readonly isTold: boolean;
}

/** The parts as text. */
export type NameParts = Parts<string>;

/** The parts as words of the form. */
export type WordParts = Parts<Words>;

const HANGUL = /^[\uac00-\ud7a3 ]+$/;

/** The parts of the authorized form; a part that nothing tells is null. */
export function namePartsOf(person: Person): NameParts {
  const words = new NameWords();
  const { family, given, short, isTold } = wordPartsOf(person, words.of(person.name), words);
  const text = (part: Words | null): string | null => (part === null ? null : textOf(part));
  return { family: text(family), given: text(given), short: text(short), isTold };
}

/** The parts as words. `all`: those of the person's name. */
export function wordPartsOf(person: Person, all: Words, words: NameWords): WordParts {
  const bare = all.some(isGeneration) ? all.filter((word) => !isGeneration(word)) : all;
  const scripts = scriptsOf(person);
  const { familyName, givenName } = person;
  const told = givenName === null ? null : words.of(givenName);
  const family =
    familyName === null ? inferredFamily(person, all, bare, told, scripts) : words.of(familyName);
  const given = told ?? (family === null ? null : without(all, family));
  const short = shortForm(person, bare, family, given, scripts, words);
  return { family, given, short, isTold: isTold(person, bare, scripts) };
}

function isGeneration(word: NameWord): boolean {
  return word.isGeneration;
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

/**
 * The family name of somebody whom running text calls by the given name, if it is long and few bear it: "Thanarakchai" of
 * Kittiphat Thanarakchai. It is a short form too. Where the record does not tell it, the second of two words is.
 */
export function rareFamily(person: Person, short: string | null): string | null {
  if (short === null) return null;
  const family = person.familyName ?? secondOfTwo(person, short);
  if (family === null || family === short) return null;
  return LONG_WORD.test(family) && !isCommonName(fold(family)) ? family : null;
}

function secondOfTwo({ name, shortForm, nameOrder }: Person, short: string): string | null {
  if (shortForm !== "given_name" || nameOrder === "family-first" || !name.startsWith(`${short} `))
    return null;
  const family = name.slice(short.length + 1);
  return family.includes(" ") ? null : family;
}

/** The long first word of a family name with a particle in it, if few bear it: "Villeroy" of Villeroy de Galhau. */
export function familyHead({ familyName }: Person): string | null {
  if (familyName === null) return null;
  const [head, particle, ...rest] = familyName.split(" ");
  if (rest.length === 0 || !LONG_WORD.test(head!) || isCommonName(fold(head!))) return null;
  return (wordClass(fold(particle!)) & WordClass.particle) === 0 ? null : head!;
}

const LONG_WORD = /^\p{Script=Latin}{6,}$/u;

/** What running text calls the person: the short form, and with the particle before it, "Al Tamimi" of Mohammed Al Tamimi. */
export function calledBy(person: Person): readonly string[] {
  const { short } = knownPartsOf(person);
  if (short === null || short === person.name) return [];
  const words = person.name.split(/\s+/);
  const at = words.lastIndexOf(short) - 1;
  const hasParticle = at > 0 && (wordClass(fold(words[at]!)) & WordClass.particle) !== 0;
  if (hasParticle) return [short, `${words[at]} ${short}`];
  const family = rareFamily(person, short) ?? familyHead(person);
  return family === null ? [short] : [short, family];
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

function isTold(person: Person, words: Words, scripts: number): boolean {
  if (person.familyName !== null || person.givenName !== null || person.nameOrder !== null) return true;
  return scripts !== 0 || words[words.length - 1]?.isTwoSyllables === true;
}

function inferredFamily(
  person: Person,
  all: Words,
  words: Words,
  given: Words | null,
  scripts: number,
): Words | null {
  if (words.length < 2) return null;
  if (given !== null) return without(all, given);
  const first = words[0]!.alone;
  const last = words[words.length - 1]!;
  if ((scripts & Script.vi) !== 0) return first;
  if ((scripts & Script.ja) !== 0)
    return person.nameOrder === "given-first" || (scripts & Script.ko) !== 0 ? first : last.alone;
  if (person.nameOrder !== null) return person.nameOrder === "family-first" ? first : last.alone;
  const koreanOrChinese = (scripts & (Script.ko | Script.zh | Script.hangul)) !== 0;
  return koreanOrChinese || (words.length === 2 && last.isTwoSyllables) ? first : last.alone;
}

function shortForm(
  person: Person,
  own: Words,
  family: Words | null,
  given: Words | null,
  scripts: number,
  words: NameWords,
): Words | null {
  if (person.shortForm === "family_name") return family;
  if (person.shortForm === "given_name") return given;
  if (person.shortForm !== null) return words.of(person.shortForm);
  if (own.length < 2) return null;
  return (scripts & Script.vi) !== 0 ? own[own.length - 1]!.alone : family;
}

/** Those of the words that are not those of `part`, in order; null when none remain. */
function without(words: Words, part: Words): Words | null {
  const rest: NameWord[] = [];
  for (const word of words) if (!isMadeOf(word, part)) rest.push(word);
  return rest.length === 0 ? null : rest;
}

/** Whether the word is one of the folded pieces of the part, or several with hyphens between them. */
function isMadeOf(word: NameWord, part: Words): boolean {
  for (const piece of word.pieces)
    if (piece === "" || !part.some(({ pieces }) => pieces.includes(piece))) return false;
  return true;
}
