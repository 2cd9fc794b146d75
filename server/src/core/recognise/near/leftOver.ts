/**
 * Parts that one of two aligned names has and the other lacks, and when they make nobody else of the bearer: a first name
 * left out, a middle name added. How well the rest agrees is for `fits.ts`.
 */
import type { Alignment, Pair } from "./align.ts";
import { fullNamesOf } from "./nicknames.ts";
import { type NamePart, type NearName, PartKind, type Rarity } from "./parts.ts";
import { isSyllable } from "./syllables.ts";

/**
 * A son's name goes on with his father's: `Rashid Omar` is not Karim Rashid Omar. The first word may be left out
 * only where it is one of several given names, before three words or more.
 */
export function keepsHead(
  dropped: readonly number[],
  solid: readonly Pair[],
  parts: readonly NamePart[],
): boolean {
  const head = parts.findIndex(({ kind }) => kind === PartKind.name);
  return !dropped.includes(head) || solid.length >= 3;
}

/** "Amir Solak" of Deniz Amir Solak: the first of two given names is left out, and the record says that it is one. */
export function isSecondName(
  { parts, family, isTold, isFamilyFirst }: NearName,
  { pairs, onlyA, onlyB }: Alignment,
): boolean {
  if (!isTold || isFamilyFirst || family.length !== 1 || parts.length !== 3) return false;
  if (onlyA.length !== 1 || onlyA[0] !== 0 || onlyB.length > 0 || parts[2]!.word !== family[0]) return false;
  return pairs.length === 2 && pairs.every(({ relation }) => relation === "equal");
}

/** "Lau Kiam Wee" is registered as "Jimmy Lau Kiam Wee": only the English name is left out. */
export function isEnglishHead(
  dropped: readonly number[],
  { pairs, onlyB }: Alignment,
  parts: readonly NamePart[],
): boolean {
  return (
    dropped.length === 1 &&
    dropped[0] === 0 &&
    onlyB.length === 0 &&
    pairs.length >= 3 &&
    pairs.every(({ relation }) => relation === "equal") &&
    fullNamesOf(parts[0]!.word).length > 0
  );
}

/** "Tony Lau" has a Chinese given name too: "Tony Lau Kiam Wee". Both names known must stand in front, the family's be rare. */
export function isChineseTail(
  { pairs, onlyA, onlyB }: Alignment,
  parts: readonly NamePart[],
  written: readonly NamePart[],
  isRare: Rarity,
): boolean {
  const isEqual =
    parts.length === 2 &&
    pairs.length === 2 &&
    pairs.every(({ relation, a, b }) => relation === "equal" && a === b);
  if (!isEqual || onlyA.length > 0 || onlyB.length !== 2 || written.length !== 4) return false;
  if (fullNamesOf(parts[0]!.word).length === 0 || !isRare(parts[1]!.word)) return false;
  return [written[2]!.word, written[3]!.word].every((word) => word.length <= 6 && isMonosyllable(word));
}

function isMonosyllable(word: string): boolean {
  return /^[^aeiou]*[aeiou]+[^aeiou]*$/.test(word) && fullNamesOf(word).length === 0;
}

/**
 * Words that the registered name lacks stand between its first and its last: a middle name. In front or behind they
 * make it somebody else's: `Karim Rashid Omar` is not Rashid Omar.
 */
export function isInside(
  { pairs, onlyA }: Alignment,
  parts: readonly NamePart[],
  written: readonly NamePart[],
  added: readonly number[],
): boolean {
  const first = pairs[0]!;
  const last = pairs[pairs.length - 1]!;
  if (added.length > 2 || onlyA.some((i) => parts[i]!.kind === PartKind.initial)) return false;
  if (added.some((i) => isSyllable(written[i]!.word))) return false;
  // "Anna-Lena Berg" is not Anna Berg.
  if (added.some((i) => written[i]!.tied || written[i + 1]?.tied === true)) return false;
  return added.every((i) => i > first.b && i < last.b);
}
