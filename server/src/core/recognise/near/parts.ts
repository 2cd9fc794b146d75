/**
 * A person's name as a list of parts, from a register's string or from the tokens of a text, so that the two can
 * be compared word by word. A part is a folded word and what kind of word it is in a name; which words of two
 * names correspond is for `align.ts`.
 */
import { CharClass, classOf, fold } from "../../text/chars.ts";
import { kept } from "../../text/kept.ts";
import { wordList } from "../../text/wordList.ts";
import { GENERATIONS } from "../generations.ts";

/** What a word is in somebody's name. */
export const PartKind = {
  name: 0,
  /** "Mohd", "Abdul": borne by so many that writers leave it out at will. */
  light: 1,
  initial: 2,
  /** "bin", "van der": with or without it, the name is the same. */
  particle: 3,
  /** "Haji", "Tengku" inside a name. */
  honorific: 4,
  /** "Jr": another person's name if the other one lacks it. */
  generation: 5,
} as const;
export type PartKind = (typeof PartKind)[keyof typeof PartKind];

/** A word of a name. */
export interface NamePart {
  /** Folded, without apostrophes. */
  readonly word: string;
  readonly kind: PartKind;
  /** Whether a hyphen ties it to the part before it. */
  readonly tied: boolean;
}

/** A reading of a registered name. */
export interface NearName {
  readonly parts: readonly NamePart[];
  /** Folded words of the family name; empty where the name has none. */
  readonly family: readonly string[];
  /** Whether the record tells which part is the family name. */
  readonly isTold: boolean;
  readonly isFamilyFirst: boolean;
}

/** Whether few bear a word of the register: what else agrees may be less. */
export type Rarity = (word: string) => boolean;

/** Longer names are not compared. */
export const MOST_PARTS = 12;

/** What is known of a word besides its letters. `isHead`: it begins the name. */
export interface PartPlace {
  readonly isSmall: boolean;
  readonly isTied: boolean;
  readonly isHead: boolean;
}

/** The kind of a folded word. What a hyphen ties to the word before it is a syllable of a name: "Gyeong-du". */
export function partKind(word: string, { isSmall, isTied, isHead }: PartPlace): PartKind {
  if (word.length === 1) return isTied ? PartKind.name : PartKind.initial;
  if (isTied) return LIGHT.has(word) ? PartKind.light : PartKind.name;
  if (PATRONYMICS.has(word)) return PartKind.particle;
  if (HONORIFICS.has(word)) return PartKind.honorific;
  if (GENERATIONS.includes(word)) return isHead ? PartKind.name : PartKind.generation;
  if (LIGHT.has(word)) return PartKind.light;
  const isParticle = isSmall ? PARTICLES.has(word) : !isHead && ARTICLES.has(word);
  return isParticle ? PartKind.particle : PartKind.name;
}

/** Whether a word that begins with a small letter may stand inside a name. */
export function isSmallPart(folded: string): boolean {
  return PARTICLES.has(folded) || PATRONYMICS.has(folded);
}

/** "el-Sabbi", "al Sabbi" */
export function isArabicArticle({ kind, word }: NamePart): boolean {
  return kind === PartKind.particle && ARTICLES.has(word);
}

/** Whether the word is one of style, such as "tun" or "dr", that a name may be written with or without. */
export function isHonorific(folded: string): boolean {
  return HONORIFICS.has(folded);
}

/**
 * The readings of a registered name: one as a rule, several where it gives two names at once ("Makin @ Marcus
 * Mojigoh"). "Family, Given" is turned round; what stands in brackets is left out.
 */
export function readingsOf(name: string): (readonly NamePart[])[] {
  if (!hasSigns(name)) {
    const parts = settled(partsOf(name));
    return parts.length > 0 && parts.length <= MOST_PARTS ? [parts] : [];
  }
  const bare = name.replace(/\([^()]*\)/g, " ").replace(/\b([as])\/([lop])\b/gi, " bin ");
  return alternatives(bare)
    .map((one) => settled(partsOf(uninverted(one))))
    .filter((parts) => parts.length > 0 && parts.length <= MOST_PARTS);
}

/** At the end of a name even "Mohamad" is a name in its own right: the father's. */
export function settled(parts: readonly NamePart[]): readonly NamePart[] {
  const last = parts[parts.length - 1];
  if (parts.length < 2 || last?.kind !== PartKind.light) return parts;
  return [...parts.slice(0, -1), { ...last, kind: PartKind.name }];
}

const SIGNS = /[(),@/]/;

function alternatives(name: string): string[] {
  const at = name.indexOf("@");
  if (at === -1) return [name];
  const left = name.slice(0, at).trim();
  const right = name
    .slice(at + 1)
    .replace(/@/g, " ")
    .trim();
  const [lefts, rights] = [left.split(/\s+/), right.split(/\s+/)];
  const all = [`${left} ${right}`];
  if (lefts.length > 1) all.push(left);
  if (rights.length > 1) all.push(right);
  if (lefts.length > 1 && rights.length === 1) all.push(`${right} ${lefts[lefts.length - 1]!}`);
  if (rights.length > 1 && lefts.length === 1) all.push([left, ...rights.slice(1)].join(" "));
  return all;
}

/** "Albar, Syed Hamid" → "Syed Hamid Albar"; a generation stays where it is. */
function uninverted(name: string): string {
  const [head = "", ...rest] = name.split(",").map((piece) => piece.trim());
  const tail = rest.filter((piece) => piece !== "").join(" ");
  const isGeneration = tail.split(/\s+/).every((word) => GENERATIONS.includes(fold(word).replace(/\W/g, "")));
  return isGeneration ? `${head} ${tail}` : `${tail} ${head}`;
}

function partsOf(name: string): NamePart[] {
  const parts: NamePart[] = [];
  for (const word of name.split(/\s+/)) {
    for (const part of partsOfWord(word)) {
      // "Al Harding" has a name in front, "al-Sabbi" an article.
      const isName = part.kind === PartKind.generation || (isArabicArticle(part) && !word.includes("-"));
      const isHead = parts.length === 0 && isName;
      parts.push(isHead ? { ...part, kind: PartKind.name } : part);
    }
  }
  return parts;
}

/** Words whose parts are kept: many people are called Anna. */
const MOST_KEPT = 32_768;

/** The parts of what stands between two spaces, as they are behind another part. */
export const partsOfWord: (word: string) => readonly NamePart[] = kept(MOST_KEPT, readWord);

function readWord(word: string): readonly NamePart[] {
  const parts: NamePart[] = [];
  for (const chunk of word.split(".")) {
    let tied = false;
    for (const piece of chunk.split(HYPHEN)) {
      const letters = lettersOf(piece);
      if (letters !== "") {
        const isSmall = classOf[piece.charCodeAt(0)] === CharClass.lower;
        const kind = partKind(letters, { isSmall, isTied: tied, isHead: false });
        parts.push({ word: letters, kind, tied });
      }
      tied = letters !== "";
    }
  }
  return parts;
}

/** Whether a word is no name by itself: brackets and other signs stand in it, which tell how to read the whole. */
export function hasSigns(word: string): boolean {
  return SIGNS.test(word);
}

const HYPHEN = /[-\u2010\u2011\u2012\u2013]/;

function lettersOf(piece: string): string {
  if (/^[A-Za-z]*$/.test(piece)) return piece.toLowerCase();
  let letters = "";
  for (const char of fold(piece)) {
    const kind = classOf[char.charCodeAt(0)];
    if (kind === CharClass.lower || kind === CharClass.digit) letters += char;
  }
  return letters;
}

const PATRONYMICS = wordList("bin binti bte bt ibn ibni anak ak");
const PARTICLES = wordList(
  "van von der den de da di du la le al el abu ter ten dos das del della do bin ben y e",
);
/** Those of Arabic, with a capital too: "Al Sabbi". */
const ARTICLES = wordList("al el");
const HONORIFICS = wordList(
  `tun sri dato datuk datin seri puan paduka haji hajah hajjah hj hjh tengku tunku tuanku pehin almarhum ustaz dr prof ir
  sir dame sultan`,
);
const LIGHT = wordList(
  `mohd md muhd mohamad mohamed mohammad mohammed muhammad muhamad muhammed muhamed mohamd abd ab abdul abdel`,
);
