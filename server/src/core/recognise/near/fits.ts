/**
 * Whether an aligned name can be the registered one's, and how well: the guards that keep one person's name from
 * being read as another's. Each says what it lets through and whom it keeps apart.
 */
import { wordList } from "../../text/wordList.ts";
import { isCommonName } from "../commonNames.ts";
import { isNameOfMany } from "../familyNames.ts";
import { isPatronymicParticle } from "../lexicon.ts";
import { areTwoGivenNames, isGivenNameAbroad } from "../personWords.ts";
import { isRarerFamily } from "../rarerFamilies.ts";
import { type Alignment, align, type Pair, type Relation } from "./align.ts";
import { isChineseTail, isEnglishHead, isInside, isSecondName, keepsHead } from "./leftOver.ts";
import { isListedSpelling } from "./listedSpellings.ts";
import { isNickname } from "./nicknames.ts";
import { isArabicArticle, type NamePart, type NearName, PartKind, type Rarity } from "./parts.ts";
import { isArabicRomanisation, isRomaji, isRomanisation } from "./spelling.ts";
import { isIrregularKorean, isPinyinName, isSameName, isSyllable, syllableNames } from "./syllables.ts";

/** How well an aligned name fits a registered one. */
export interface NearFit {
  /** Whether it says too little by itself: a title, country or introduction must agree. */
  readonly needsEvidence: boolean;
  readonly spelling: NearSpelling;
}

/**
 * How the written words differ from the registered ones. `listed`: by names of which several spellings are known, so that
 * neither is a slip; `romanised`: the same by the rules of romanisation; `irregular`: a syllable is spelled as no system has
 * it; `respelt`: in spelling alone, by letters that are often exchanged; `given`: by another spelling of a European given
 * name, beside a family name that few bear; `parts`: a part is left out, added or short for another.
 */
export type NearSpelling = "listed" | "romanised" | "irregular" | "respelt" | "given" | "parts";

/** The best fit of `written` to the registered name, in this order of words or with an end moved to the other. */
export function fitOfName(name: NearName, written: readonly NamePart[], isRare: Rarity): NearFit | null {
  const syllabic = syllableFit(name, written);
  if (syllabic !== null) return syllabic;
  // "Wenbing" and "Wenbeng" are two names in pinyin.
  if (isPinyinName(name.parts) && isPinyinName(written)) return null;
  const straight = judged(name, written, align(name.parts, written), false, isRare);
  if (straight !== null || !mayTurn(name, written)) return straight;
  const turned = [
    [...written.slice(1), written[0]!],
    [written[written.length - 1]!, ...written.slice(0, -1)],
  ];
  for (const order of written.length === 2 ? turned.slice(0, 1) : turned) {
    const fit = judged(name, order, align(name.parts, order), true, isRare);
    if (fit !== null) return fit;
  }
  return null;
}

function syllableFit(name: NearName, written: readonly NamePart[]): NearFit | null {
  const own = syllableNames(name.parts, name.isFamilyFirst);
  if (own.length === 0) return null;
  const others = syllableNames(written, false);
  const same = own.find((one) => others.some((other) => isSameName(one, other)));
  if (same === undefined) return null;
  const isRegular = others.some((other) => isSameName(same, other) && !isIrregularKorean(same, other));
  // Two syllables are too many people's: Li Jing, Lee Ching.
  return { needsEvidence: same.syllables.length < 3, spelling: isRegular ? "listed" : "irregular" };
}

/** "Ahmad Abdullah" and "Abdullah Ahmad" are two people: where all words are given names, order tells. */
function mayTurn({ parts, family, isTold }: NearName, written: readonly NamePart[]): boolean {
  if (written.length < 2 || written.some(({ kind }) => kind === PartKind.generation)) return false;
  if (written[1]!.tied && written.length === 2) return false;
  // Harun Zulfan is not Zulfan bin Harun, but may be his son.
  const isFathers = family.some(isPatronymicParticle) || (!isTold && family.length === 0);
  if (isFathers && parts.some(({ kind, word }) => kind === PartKind.particle && isPatronymicParticle(word)))
    return false;
  return isTold || !parts.every(({ word, kind }) => kind !== PartKind.name || isCommonName(word));
}

function judged(
  name: NearName,
  written: readonly NamePart[],
  alignment: Alignment,
  isTurned: boolean,
  isRare: Rarity,
): NearFit | null {
  const { parts } = name;
  const { pairs, onlyA, onlyB } = alignment;
  if (!agreesInGeneration(parts, written, alignment)) return null;
  if ([...onlyA.map((i) => parts[i]!), ...onlyB.map((i) => written[i]!)].some(isOfFamily)) return null;
  const isWord = (part: NamePart): boolean => part.kind === PartKind.name;
  const dropped = onlyA.filter((i) => isWord(parts[i]!));
  const added = onlyB.filter((i) => isWord(written[i]!));
  // "Rahman bin Salleh Ibrahim" is not Rahman bin Mohamed Ibrahim: each has a father of his own.
  const isLight = (part: NamePart): boolean => part.kind === PartKind.light;
  if (dropped.length > 0 && onlyB.some((i) => isWord(written[i]!) || isLight(written[i]!))) return null;
  if (added.length > 0 && onlyA.some((i) => isLight(parts[i]!))) return null;
  if (isTurned && dropped.length + added.length > 0) return null;
  const solid = pairs.filter((pair) => isSolid(pair, parts, written));
  const loose = pairs.filter(({ relation }) => LOOSE.has(relation));
  if (solid.length === 0 || loose.length > 1) return null;
  if (pairs.some((pair) => isAnotherGiven(name, pair, written))) return null;
  // A short form of a given name goes with the family name in full.
  if (loose.length > 0 && (!familyIsIn(name, solid) || isFamily(name, loose[0]!.a))) return null;
  const hasRare = solid.some(({ a, aCount }) => aCount === 2 || isRareWord(parts[a]!.word, isRare));
  const isJapanese = parts.every(({ word, kind }) => kind !== PartKind.name || isRomaji(word));
  const isArabic = parts.some(isArabicArticle);
  const areOneName = (a: string, b: string): boolean =>
    isRomanisation(a, b, isJapanese) || (isArabic && isArabicRomanisation(a, b));
  const isRomanised = pairs.every(
    ({ relation, a, b, aCount, bCount }) =>
      relation === "equal" ||
      (aCount === bCount && relation === "spelling" && areOneName(parts[a]!.word, written[b]!.word)),
  );
  const isRespelt =
    onlyA.length + onlyB.length === 0 &&
    pairs.every(({ relation, aCount, bCount }) => aCount === bCount && RESPELT.has(relation));
  const given = isRespelt ? pairs.find(({ relation }) => relation === "given") : undefined;
  const isGiven = given !== undefined && solid.every((pair) => isOfFew(pair, parts));
  const isListed = pairs.every(
    ({ relation, a, b, aCount, bCount }) =>
      relation === "equal" || (aCount === bCount && isListedSpelling(parts[a]!.word, written[b]!.word)),
  );
  const spelling: NearSpelling = isListed
    ? "listed"
    : isRomanised
      ? "romanised"
      : isGiven
        ? "given"
        : isRespelt
          ? "respelt"
          : "parts";
  const lights = pairs.filter(
    ({ relation, a }) => relation !== "initial" && parts[a]!.kind === PartKind.light,
  );
  if (solid.length + loose.length === 1 && lights.length > 0 && dropped.length + added.length === 0) {
    // "Mohamed Hussein": everybody's name, but for a rare second one.
    return { needsEvidence: !hasRare, spelling };
  }
  if (solid.length + loose.length < 2) {
    // "A. Halvorsen": nothing may be left over ("J. A. Halvorsen"), and where many bear the one word in full more must agree.
    const isOpen = (part: NamePart): boolean => isWord(part) || part.kind === PartKind.initial;
    const isWhole = !onlyA.some((i) => isOpen(parts[i]!)) && !onlyB.some((i) => isOpen(written[i]!));
    if (!pairs.some(({ relation }) => relation === "initial") || !isWhole) return null;
    if (!hasRare) return { needsEvidence: true, spelling: "parts" };
  }
  const isOtherGiven =
    given !== undefined && !isGiven && !isNickname(parts[given.a]!.word, written[given.b]!.word);
  const needsEvidence =
    isOtherGiven ||
    isAnotherName(name, written, solid, loose.length, isRare) ||
    isComposed(name, written, [...added, ...lightsOf(onlyB, written)]);
  if (dropped.length + added.length === 0) return { needsEvidence, spelling };
  // "Omar Touré" is not Omar Alieu Tourey: where a part is left out, the rest is as it should be, or rare.
  const isLeft = solid.every(
    ({ relation, a }) => relation === "equal" || !isRareWord(parts[a]!.word, isRare),
  );
  if (
    dropped.length > 0 &&
    solid.length < 3 &&
    !isLeft &&
    !solid.some((pair) => isEqualAndRare(pair, parts, isRare))
  )
    return null;
  const fits = hasRare || (dropped.length > 0 && isEnglishHead(dropped, alignment, parts));
  if (added.length > 0 && isChineseTail(alignment, parts, written, isRare))
    return { needsEvidence, spelling: "parts" };
  if (!fits || (added.length > 0 && !isInside(alignment, parts, written, added))) return null;
  if (dropped.length > 0 && !keepsHead(dropped, solid, parts))
    return isSecondName(name, alignment) ? { needsEvidence: true, spelling: "parts" } : null;
  return { needsEvidence, spelling: "parts" };
}

function isEqualAndRare({ relation, a }: Pair, parts: readonly NamePart[], isRare: Rarity): boolean {
  return relation === "equal" && isRareWord(parts[a]!.word, isRare);
}

/** "Ali Akbar Karimi", "Mohammad Ali Karimi": a given name that others are made of, with another one beside it. */
function isComposed({ parts }: NearName, written: readonly NamePart[], added: readonly number[]): boolean {
  // Of "Ali bin Mohd Rustam" the particle tells that the rest is his father's.
  if (written.some(({ kind }) => kind === PartKind.particle)) return false;
  const words = parts.filter(({ kind }) => kind === PartKind.name);
  return added.length > 0 && words.length === 2 && words.some(({ word }) => COMPOUNDING.has(word));
}

function lightsOf(indices: readonly number[], parts: readonly NamePart[]): readonly number[] {
  return indices.filter((i) => parts[i]!.kind === PartKind.light);
}

const COMPOUNDING =
  wordList(`ali hasan hassan husain hussein hossein reza amir mehdi mahdi abbas akbar asghar ahmad ahmed mahmoud mustafa
  muhammad mohammad jose juan maria ana luis carlos jean marie pierre anna`);

/**
 * Whether the spelling may be another person's own: two words, one of them with a vowel exchanged, or become a name that
 * many bear, and none that is rare and agrees (`Alden Mercar`, `Tariq Salden`; `Brice Diallo` of a Dialou).
 */
function isAnotherName(
  { parts }: NearName,
  written: readonly NamePart[],
  solid: readonly Pair[],
  loose: number,
  isRare: Rarity,
): boolean {
  const isOther = ({ relation, a, b }: Pair): boolean =>
    relation === "vowels" || (relation === "spelling" && isOfMany(parts[a]!.word, written[b]!.word));
  if (solid.length + loose > 2 || !solid.some(isOther)) return false;
  return !solid.some(({ relation, a }) => relation === "equal" && isRare(parts[a]!.word));
}

/** Whether many bear the second name and not the first, of which it is no listed spelling, nor one with an h more or less. */
function isOfMany(word: string, other: string): boolean {
  if (!isNameOfMany(other) || isNameOfMany(word) || isListedSpelling(word, other)) return false;
  return word.replaceAll("h", "") !== other.replaceAll("h", "");
}

/** "Jan van der Meer" is no Meer: the particles of Dutch and German names are part of them. */
function isOfFamily({ kind, word }: NamePart): boolean {
  return kind === PartKind.particle && GERMANIC.has(word);
}

const GERMANIC = wordList("van von der den ter ten");

/** Of which one part may have its like, beside the family name. */
const LOOSE: ReadonlySet<Relation> = new Set(["given", "nickname", "shortened"]);
/** Of names that differ in spelling alone. */
const RESPELT: ReadonlySet<Relation> = new Set(["equal", "spelling", "given", "vowels"]);

/** Whether the words are one that few families are called: with another spelling of the given name it can hardly be another's. */
function isOfFew({ relation, a }: Pair, parts: readonly NamePart[]): boolean {
  const { word } = parts[a]!;
  if (relation !== "equal" || word.length < LEAST_OF_FEW) return false;
  return !isNameOfMany(word) && !isRarerFamily(word) && !isGivenNameAbroad(word);
}

const LEAST_OF_FEW = 6;

/** Words that agree in full, or in spelling. Initials and what writers leave out at will do not count. */
function isSolid(
  { relation, a, b }: Pair,
  parts: readonly NamePart[],
  written: readonly NamePart[],
): boolean {
  return (
    (relation === "equal" || relation === "spelling" || relation === "vowels") &&
    parts[a]!.kind === PartKind.name &&
    written[b]!.kind === PartKind.name
  );
}

/** "Carl" and "Carlos", "Ellen" and "Elin": each is many people's own; a table of nicknames alone makes two of them one. */
function isAnotherGiven(name: NearName, { relation, a, b }: Pair, written: readonly NamePart[]): boolean {
  if ((relation !== "vowels" && relation !== "shortened") || isFamily(name, a)) return false;
  const [own, other] = [name.parts[a]!.word, written[b]!.word];
  return areTwoGivenNames(own, other) && !isNickname(own, other);
}

/** A word that names its bearer well: long, no syllable, and of few people. */
function isRareWord(word: string, isRare: Rarity): boolean {
  return word.length >= 4 && !isSyllable(word) && isRare(word);
}

function familyIsIn(name: NearName, solid: readonly Pair[]): boolean {
  return solid.some(({ a, aCount }) => isFamily(name, a) || (aCount === 2 && isFamily(name, a + 1)));
}

function isFamily({ parts, family }: NearName, i: number): boolean {
  return family.includes(parts[i]!.word);
}

/** Without his "Jr." a man may be meant still; without "Sr.", or with a "Jr." of his own, it is another. */
function agreesInGeneration(
  a: readonly NamePart[],
  b: readonly NamePart[],
  { onlyA, onlyB }: Alignment,
): boolean {
  if (onlyB.some((i) => b[i]!.kind === PartKind.generation)) return false;
  return !onlyA.some((i) => a[i]!.kind === PartKind.generation && a[i]!.word === "sr");
}
