/**
 * Which part of a person's name is the family name and which the given name, and what running text calls
 * the person after the first mention. What the record says holds; the rest is inferred from its scripts
 * and its hyphens, and where nothing tells, the last word is taken as the family name.
 */
import { fold } from "../text/chars.ts";
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
  const words = person.name.split(/\s+/).filter((word) => word !== "" && !GENERATION.test(word));
  const family = person.familyName ?? inferredFamily(person, words);
  const given = person.givenName ?? (family === null ? null : without(person.name, family));
  return { family, given, short: shortForm(person, words, family, given), isTold: isTold(person, words) };
}

function isTold(person: Person, words: readonly string[]): boolean {
  if (person.familyName !== null || person.givenName !== null || person.nameOrder !== null) return true;
  const last = words[words.length - 1] ?? "";
  return (
    hasHangul(person) ||
    last.includes("-") ||
    ["ja", "ko", "zh", "vi"].some((tag) => hasLanguage(person, tag))
  );
}

function inferredFamily(person: Person, words: readonly string[]): string | null {
  if (words.length < 2) return null;
  if (person.givenName !== null) return without(person.name, person.givenName);
  const first = words[0]!;
  const last = words[words.length - 1]!;
  if (isVietnamese(person)) return first;
  if (hasLanguage(person, "ja"))
    return person.nameOrder === "given-first" || hasLanguage(person, "ko") ? first : last;
  if (person.nameOrder !== null) return person.nameOrder === "family-first" ? first : last;
  const koreanOrChinese = hasLanguage(person, "ko") || hasLanguage(person, "zh") || hasHangul(person);
  return koreanOrChinese || (words.length === 2 && last.includes("-")) ? first : last;
}

function shortForm(
  person: Person,
  words: readonly string[],
  family: string | null,
  given: string | null,
): string | null {
  if (person.shortForm === "family_name") return family;
  if (person.shortForm === "given_name") return given;
  if (person.shortForm !== null) return person.shortForm;
  if (words.length < 2) return null;
  return isVietnamese(person) ? words[words.length - 1]! : family;
}

function isVietnamese(person: Person): boolean {
  return hasLanguage(person, "vi");
}

function hasLanguage(person: Person, language: string): boolean {
  return person.otherNames.some((other) => other.lang === language || other.lang?.startsWith(`${language}-`));
}

function hasHangul(person: Person): boolean {
  return person.otherNames.some((other) => HANGUL.test(other.name));
}

/** The words of `name` that are not those of `part`, in order; null when none remain. */
function without(name: string, part: string): string | null {
  const taken = new Set(fold(part).split(/[\s-]+/));
  const rest = name.split(/\s+/).filter(
    (word) =>
      !fold(word)
        .split("-")
        .every((piece) => taken.has(piece)),
  );
  return rest.length === 0 ? null : rest.join(" ");
}
