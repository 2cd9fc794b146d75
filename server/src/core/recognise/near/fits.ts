/**
 * Whether an aligned name can be the registered one's, and how well: the guards that keep one person's name from
 * being read as another's. Each says what it lets through and whom it keeps apart.
 */
import { isCommonName } from "../commonNames.ts";
import { type Alignment, align, type Pair } from "./align.ts";
import { type NamePart, PartKind } from "./parts.ts";
import { isSameName, isSyllable, syllableNames } from "./syllables.ts";

/** A reading of a registered name. */
export interface NearName {
  readonly parts: readonly NamePart[];
  /** Folded words of the family name; empty where the name has none. */
  readonly family: readonly string[];
  /** Whether the record tells which part is the family name. */
  readonly isTold: boolean;
  readonly isFamilyFirst: boolean;
}

/** `same`: word by word the registered name; `part`: one of the two has words more. */
export interface NearFit {
  readonly kind: "same" | "part";
  /** Whether it says too little by itself: a title, country or introduction must agree. */
  readonly needsEvidence: boolean;
}

/** How many registered people bear a word. */
export type Bearers = (word: string) => number;

/** The best fit of `written` to the registered name, in this order of words or with an end moved to the other. */
export function fitOfName(name: NearName, written: readonly NamePart[], bearers: Bearers): NearFit | null {
  const syllabic = syllableFit(name, written);
  if (syllabic !== null) return syllabic;
  const straight = judged(name, written, align(name.parts, written), false, bearers);
  if (straight !== null || !mayTurn(name, written)) return straight;
  const turned = [
    [...written.slice(1), written[0]!],
    [written[written.length - 1]!, ...written.slice(0, -1)],
  ];
  for (const order of written.length === 2 ? turned.slice(0, 1) : turned) {
    const fit = judged(name, order, align(name.parts, order), true, bearers);
    if (fit !== null) return fit;
  }
  return null;
}

function syllableFit(name: NearName, written: readonly NamePart[]): NearFit | null {
  const own = syllableNames(name.parts, name.isFamilyFirst);
  if (own.length === 0) return null;
  const others = syllableNames(written, false);
  const same = own.find((one) => others.some((other) => isSameName(one, other)));
  // Two syllables are too many people's: Dong Jun, Tong Chun.
  return same === undefined ? null : { kind: "same", needsEvidence: same.syllables.length < 3 };
}

/** "Ahmad Abdullah" and "Abdullah Ahmad" are two people: where all words are given names, order tells. */
function mayTurn({ parts, isTold }: NearName, written: readonly NamePart[]): boolean {
  if (written.length < 2 || written.some(({ kind }) => kind === PartKind.generation)) return false;
  if (written[1]!.tied && written.length === 2) return false;
  return isTold || !parts.every(({ word, kind }) => kind !== PartKind.name || isCommonName(word));
}

function judged(
  name: NearName,
  written: readonly NamePart[],
  alignment: Alignment,
  isTurned: boolean,
  bearers: Bearers,
): NearFit | null {
  const { parts } = name;
  const { pairs, onlyA, onlyB } = alignment;
  if (!agreesInGeneration(parts, written, alignment)) return null;
  const isWord = (part: NamePart): boolean => part.kind === PartKind.name;
  const dropped = onlyA.filter((i) => isWord(parts[i]!));
  const added = onlyB.filter((i) => isWord(written[i]!));
  if (dropped.length > 0 && added.length > 0) return null;
  if (isTurned && dropped.length + added.length > 0) return null;
  const solid = pairs.filter((pair) => isSolid(pair, parts, written));
  const loose = pairs.filter(({ relation }) => relation === "nickname" || relation === "shortened");
  const initials = pairs.filter(({ relation }) => relation === "initial");
  if (solid.length === 0 || loose.length > 1) return null;
  // A short form of a given name goes with the family name in full.
  if (loose.length > 0 && !familyIsIn(name, solid)) return null;
  if (loose.some(({ a }) => isFamily(name, a))) return null;
  const isRare = solid.some((pair) => rareWord(pair, parts, bearers));
  if (solid.length + loose.length < 2) {
    // "L. Austin": the one word in full must be nobody else's.
    if (initials.length === 0 || dropped.length + added.length > 0 || !isRare) return null;
  }
  if (dropped.length + added.length === 0) {
    if (!hasOpenHead(alignment, written)) return null;
    return { kind: "same", needsEvidence: false };
  }
  if (!isRare) return null;
  if (added.length > 0 && !isInside(alignment, parts, written, added)) return null;
  return { kind: "part", needsEvidence: false };
}

/** Words that agree in full, or in spelling. Initials and what writers leave out at will do not count. */
function isSolid({ relation, a, b }: Pair, parts: readonly NamePart[], written: readonly NamePart[]): boolean {
  return (
    (relation === "equal" || relation === "spelling") &&
    parts[a]!.kind === PartKind.name &&
    written[b]!.kind === PartKind.name
  );
}

/** A word that names its bearer well: long, no common name, and of two registered people at most. */
function rareWord({ a, aCount }: Pair, parts: readonly NamePart[], bearers: Bearers): boolean {
  const { word } = parts[a]!;
  if (aCount === 2) return true;
  return word.length >= 4 && bearers(word) <= 2 && !isSyllable(word);
}

function familyIsIn(name: NearName, solid: readonly Pair[]): boolean {
  return solid.some(({ a, aCount }) => isFamily(name, a) || (aCount === 2 && isFamily(name, a + 1)));
}

function isFamily({ parts, family }: NearName, i: number): boolean {
  return family.includes(parts[i]!.word);
}

/** Without his "Jr." a man may be meant still; without "Sr.", or with a "Jr." of his own, it is another. */
function agreesInGeneration(a: readonly NamePart[], b: readonly NamePart[], { onlyA, onlyB }: Alignment): boolean {
  if (onlyB.some((i) => b[i]!.kind === PartKind.generation)) return false;
  return !onlyA.some((i) => a[i]!.kind === PartKind.generation && a[i]!.word === "sr");
}

/** What is left over may not head the written name, but for "Mohd" and an initial. */
function hasOpenHead({ onlyB }: Alignment, written: readonly NamePart[]): boolean {
  return onlyB.every((i) => written[i]!.kind !== PartKind.name);
}

/**
 * Words that the registered name lacks stand between its first and its last: a middle name. In front or behind they
 * make it somebody else's: `Zairil Khir Johari` is not Khir Johari.
 */
function isInside(
  { pairs, onlyA }: Alignment,
  parts: readonly NamePart[],
  written: readonly NamePart[],
  added: readonly number[],
): boolean {
  const first = pairs[0]!;
  const last = pairs[pairs.length - 1]!;
  if (added.length > 2 || onlyA.some((i) => parts[i]!.kind === PartKind.initial)) return false;
  if (added.some((i) => isSyllable(written[i]!.word))) return false;
  return added.every((i) => i > first.b && i < last.b);
}
