/**
 * Which words of two names correspond: the best alignment in order, where a word may answer to two that are joined
 * in the other name, and any word may be left over. Whether the result makes them one person is for `fits.ts`.
 */
import { isOtherGivenSpelling } from "./givenSpellings.ts";
import { fullNamesOf, isNickname } from "./nicknames.ts";
import { isArabicArticle, type NamePart, PartKind } from "./parts.ts";
import { isRomaji, sameSpelling } from "./spelling.ts";
import { isSyllable } from "./syllables.ts";

/** How two words correspond, from the strongest; `given`: as a European given name in another of its spellings. */
export type Relation = "equal" | "spelling" | "given" | "vowels" | "nickname" | "shortened" | "initial";

/** A word, or two that are joined, of one name and what answers to it in the other. */
export interface Pair {
  /** Index of the first part of each name; `aCount` and `bCount` parts are joined. */
  readonly a: number;
  readonly b: number;
  readonly aCount: 1 | 2;
  readonly bCount: 1 | 2;
  readonly relation: Relation;
}

/** Which words of two names, `a` and `b`, correspond. */
export interface Alignment {
  /** In order. */
  readonly pairs: readonly Pair[];
  /** Indices of the parts without an answer. */
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}

const WEIGHT: Readonly<Record<Relation, number>> = {
  equal: 20,
  spelling: 18,
  given: 17,
  vowels: 16,
  nickname: 14,
  shortened: 12,
  initial: 10,
};
/** What a part without an answer costs: nothing where names come with or without it. */
const LEFT_OVER = 6;

/** The best alignment of the two; its cost is the product of their lengths. */
export function align(a: readonly NamePart[], b: readonly NamePart[]): Alignment {
  const width = b.length + 1;
  const best: number[] = new Array<number>((a.length + 1) * width).fill(0);
  const steps: (Pair | "a" | "b" | null)[] = new Array(best.length).fill(null);
  const mayBeJapanese = !a.some(isArabicArticle);
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      if (i === a.length && j === b.length) continue;
      let score = Number.NEGATIVE_INFINITY;
      let step: Pair | "a" | "b" | null = null;
      for (const pair of pairsAt(a, b, i, j, mayBeJapanese)) {
        const rest = best[(i + pair.aCount) * width + j + pair.bCount]!;
        const value = rest + WEIGHT[pair.relation] * Math.max(pair.aCount, pair.bCount);
        if (value > score) {
          score = value;
          step = pair;
        }
      }
      const withoutA = i < a.length ? best[(i + 1) * width + j]! - costOf(a[i]!) : score;
      if (withoutA > score) {
        score = withoutA;
        step = "a";
      }
      const withoutB = j < b.length ? best[i * width + j + 1]! - costOf(b[j]!) : score;
      if (withoutB > score) {
        score = withoutB;
        step = "b";
      }
      best[i * width + j] = score;
      steps[i * width + j] = step;
    }
  }
  return retrace(steps, a.length, b.length);
}

function retrace(steps: readonly (Pair | "a" | "b" | null)[], aLength: number, bLength: number): Alignment {
  const pairs: Pair[] = [];
  const onlyA: number[] = [];
  const onlyB: number[] = [];
  for (let i = 0, j = 0; i < aLength || j < bLength; ) {
    const step = steps[i * (bLength + 1) + j];
    if (step === "a") onlyA.push(i++);
    else if (step === "b") onlyB.push(j++);
    else if (step) {
      pairs.push(step);
      i += step.aCount;
      j += step.bCount;
    } else break;
  }
  return { pairs, onlyA, onlyB };
}

const NO_PAIRS: readonly Pair[] = [];

function pairsAt(
  a: readonly NamePart[],
  b: readonly NamePart[],
  i: number,
  j: number,
  mayBeJapanese: boolean,
): readonly Pair[] {
  const x = a[i];
  const y = b[j];
  if (x === undefined || y === undefined) return NO_PAIRS;
  const relation = relationOf(x, y, mayBeJapanese);
  const isOneOfTwo = isJoinable(x) && joins(b, j, x.word);
  const isTwoOfOne = isJoinable(y) && joins(a, i, y.word);
  if (relation === null && !isOneOfTwo && !isTwoOfOne) return NO_PAIRS;
  const pairs: Pair[] = [];
  if (relation !== null) pairs.push({ a: i, b: j, aCount: 1, bCount: 1, relation });
  if (isOneOfTwo) pairs.push({ a: i, b: j, aCount: 1, bCount: 2, relation: "equal" });
  if (isTwoOfOne) pairs.push({ a: i, b: j, aCount: 2, bCount: 1, relation: "equal" });
  return pairs;
}

/** Whether part `i` and the next one make the word together. */
function joins(parts: readonly NamePart[], i: number, word: string): boolean {
  const one = parts[i];
  const two = parts[i + 1];
  return (
    one !== undefined &&
    two !== undefined &&
    one.word.length + two.word.length === word.length &&
    isJoinable(one) &&
    isJoinable(two) &&
    word.startsWith(one.word) &&
    word.endsWith(two.word)
  );
}

function isJoinable({ kind }: NamePart): boolean {
  return kind === PartKind.name || kind === PartKind.light || kind === PartKind.particle;
}

function relationOf(x: NamePart, y: NamePart, mayBeJapanese: boolean): Relation | null {
  if (x.word === y.word) return "equal";
  const isName = (part: NamePart): boolean => part.kind === PartKind.name || part.kind === PartKind.light;
  if (x.kind === PartKind.initial || y.kind === PartKind.initial)
    return x.word[0] === y.word[0] && (isName(x) || isName(y)) ? "initial" : null;
  if (!isName(x) || !isName(y)) return null;
  if (isOtherGivenSpelling(x.word, y.word)) return "given";
  const spelling = sameSpelling(x.word, y.word, mayBeJapanese);
  if (spelling !== null) return spelling === "sure" ? "spelling" : "vowels";
  if (x.kind !== PartKind.name || y.kind !== PartKind.name) return null;
  if (isNickname(x.word, y.word)) return "nickname";
  return isShortened(x.word, y.word) || isShortened(y.word, x.word) ? "shortened" : null;
}

/**
 * "Shaf" of "Shafie": the beginning of a given name, cut by two letters or more. Not of a name that ends in a
 * suffix which makes another one (Carl, Carla; Joseph, Josephine), nor of syllables and Japanese names: Jun is not
 * Junichiro. Names of the table of nicknames are short for what it says and for nothing else.
 */
function isShortened(short: string, long: string): boolean {
  if (short.length < 3 || long.length < short.length + 2 || !long.startsWith(short)) return false;
  if (OTHER_NAMES.test(long.slice(short.length))) return false;
  if (fullNamesOf(short).length > 0) return false;
  return !isSyllable(short) && !isRomaji(long) && !isRomaji(short);
}

const OTHER_NAMES = /^(?:[aeiouy]{2}|ina|ine|na|ne|etta|ette|ella|elle|son|sen|ius)$/;

function costOf({ kind }: NamePart): number {
  if (kind === PartKind.particle || kind === PartKind.honorific) return 0;
  return kind === PartKind.light ? 1 : LEFT_OVER;
}
