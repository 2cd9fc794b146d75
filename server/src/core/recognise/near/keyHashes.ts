/**
 * The keys of names as hashes: those of a word, those of two syllables as one word, and those under which all
 * romanisations of a Korean or Chinese name meet. Hashes of keys of words are even, those of keys of whole names odd.
 */
import { kept } from "../../text/kept.ts";
import { HASH_SEED, hashUnit } from "../vocabulary.ts";
import { type NamePart, PartKind } from "./parts.ts";
import { spellingKeys } from "./spelling.ts";
import { isSyllable, syllableKeys, syllableNames } from "./syllables.ts";

/** Words whose hashes are kept. */
export const MOST_KEPT = 65_536;

/** Particles, honorifics and initials tell nobody from anybody. */
export function tells({ kind }: NamePart): boolean {
  return kind === PartKind.name || kind === PartKind.light;
}

/** Neighbouring syllables may be written as one word: "Min-jun", "Minjun". */
export function areJoined(one: NamePart, two: NamePart): boolean {
  if (one.kind !== PartKind.name || two.kind !== PartKind.name) return false;
  return two.tied || (isSyllable(one.word) && isSyllable(two.word));
}

/** The hashes of a word's spelling keys. */
export const keyHashes = kept(MOST_KEPT, (word): readonly number[] => spellingKeys(word).map(hashOf));

/** The hashes for two parts that are written as one word. */
export function joinedHashes(one: NamePart, two: NamePart): readonly number[] {
  return keyHashes(one.word + two.word);
}

/** Of the key of a word. */
export function hashOf(key: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < key.length; i++) hash = hashUnit(hash, key.charCodeAt(i));
  return (hash & 0x3fffffff) << 1;
}

const NONE: readonly never[] = [];

/** The keys under which all romanisations of a Korean or Chinese name meet. */
export function nameHashes(parts: readonly NamePart[]): readonly number[] {
  const names = syllableNames(parts, false);
  if (names.length === 0) return NONE;
  const hashes: number[] = [];
  for (const name of names) for (const key of syllableKeys(name)) hashes.push(hashOf(key) | 1);
  return hashes;
}
