/**
 * A person's name as a list of parts, from a register's string or from the tokens of a text, so that the two can
 * be compared word by word. A part is a folded word and what kind of word it is in a name; which words of two
 * names correspond is for `align.ts`.
 */
import { CharClass, classOf, fold } from "../../text/chars.ts";

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

export interface NamePart {
  /** Folded, without apostrophes. */
  readonly word: string;
  readonly kind: PartKind;
  /** Whether a hyphen ties it to the part before it. */
  readonly tied: boolean;
}

/** Longer names are not compared. */
export const MOST_PARTS = 12;

/** The kind of a folded word. `isSmall`: it begins with a small letter; `isHead`: it begins the name. */
export function partKind(word: string, isSmall: boolean, isHead: boolean): PartKind {
  if (word.length === 1) return PartKind.initial;
  if (PATRONYMICS.has(word)) return PartKind.particle;
  if (HONORIFICS.has(word)) return PartKind.honorific;
  if (GENERATIONS.has(word)) return isHead ? PartKind.name : PartKind.generation;
  if (LIGHT.has(word)) return PartKind.light;
  return isSmall && PARTICLES.has(word) ? PartKind.particle : PartKind.name;
}

/** Whether a word that begins with a small letter may stand inside a name. */
export function isSmallPart(folded: string): boolean {
  return PARTICLES.has(folded) || PATRONYMICS.has(folded);
}

export function isHonorific(folded: string): boolean {
  return HONORIFICS.has(folded);
}

/**
 * The readings of a registered name: one as a rule, several where it gives two names at once ("Makin @ Marcus
 * Mojigoh"). "Family, Given" is turned round; what stands in brackets is left out.
 */
export function readingsOf(name: string): NamePart[][] {
  const bare = name.replace(/\([^()]*\)/g, " ").replace(/\b([as])\/([lop])\b/gi, " bin ");
  return alternatives(bare)
    .map((one) => partsOf(uninverted(one)))
    .filter((parts) => parts.length > 0 && parts.length <= MOST_PARTS);
}

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
  const isGeneration = tail.split(/\s+/).every((word) => GENERATIONS.has(fold(word).replace(/\W/g, "")));
  return isGeneration ? `${head} ${tail}` : `${tail} ${head}`;
}

function partsOf(name: string): NamePart[] {
  const parts: NamePart[] = [];
  for (const chunk of name.split(/[\s.]+/)) {
    let tied = false;
    for (const piece of chunk.split(/[-\u2010\u2011\u2012\u2013]/)) {
      const word = lettersOf(piece);
      if (word !== "") {
        const isSmall = classOf[piece.charCodeAt(0)] === CharClass.lower;
        parts.push({ word, kind: partKind(word, isSmall, parts.length === 0), tied });
      }
      tied = word !== "";
    }
  }
  return parts;
}

function lettersOf(piece: string): string {
  let letters = "";
  for (const char of fold(piece)) {
    const kind = classOf[char.charCodeAt(0)];
    if (kind === CharClass.lower || kind === CharClass.digit) letters += char;
  }
  return letters;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const PATRONYMICS = set("bin binti bte bt ibn ibni anak ak");
const PARTICLES = set("van von der den de da di du la le al el abu ter ten dos das del della do bin ben y e");
const HONORIFICS = set(
  `tun sri dato datuk datin seri puan paduka haji hajah hajjah hj hjh tengku tunku tuanku pehin almarhum ustaz dr prof ir
  sir dame sultan`,
);
const GENERATIONS = set("jr sr ii iii iv");
const LIGHT = set(
  `mohd md muhd mohamad mohamed mohammad mohammed muhammad muhamad muhammed muhamed mohamd abd ab abdul abdel`,
);
