/**
 * Names of Korean and Chinese people in Latin letters, compared as wholes: a family name and one or two further
 * syllables, apart, hyphenated or joined. A single syllable is spelled like too many others to be compared alone.
 * Names in Han and Hangul letters are not looked at: they are linked by listing.
 */
import { kept } from "../../text/kept.ts";
import { chineseOutline, isPinyin, wadeGilesReadings } from "./chinese.ts";
import {
  hasCustom,
  isIrregular,
  isKoreanFamily,
  isNameSyllable,
  isOneByCustom,
  koreanOutline,
  koreanReadings,
  revisedReadings,
} from "./korean.ts";
import { type NamePart, PartKind, readingsOf } from "./parts.ts";

/** A name of one syllable for the family and one or two behind it. */
export interface SyllableName {
  /** Family name first. */
  readonly syllables: readonly string[];
  /** Whether a hyphen stands in the given name: the style of Korea and Taiwan. */
  readonly isHyphenated: boolean;
}

/**
 * The ways to read a name as a family name and one or two syllables. The family name comes first, or last where a
 * hyphen or a joined given name shows which part that is; `isFamilyFirst` forbids the second.
 */
export function syllableNames(parts: readonly NamePart[], isFamilyFirst: boolean): SyllableName[] {
  if (parts.length < 2 || parts.length > 3 || !mayBeSyllables(parts)) return [];
  const isTied = parts.length === 3 && (parts[1]!.tied || parts[2]!.tied);
  const names: SyllableName[] = [];
  const add = (family: string, given: readonly string[], isHyphenated: boolean): void => {
    if (family.length > 6) return;
    for (let i = 0; i < given.length; i++) if (given[i]!.length > 6) return;
    names.push({ syllables: [family, ...given], isHyphenated });
  };
  const first = parts[0]!.word;
  const second = parts[1]!.word;
  if (parts.length === 3) {
    const third = parts[2]!.word;
    if (!parts[1]!.tied) add(first, [second, third], parts[2]!.tied);
    if (!isFamilyFirst && parts[1]!.tied && !parts[2]!.tied) add(third, [first, second], true);
    if (!isFamilyFirst && !isTied) add(third, [first, second], false);
    return names;
  }
  if (parts[1]!.tied) return names;
  if (isSyllable(first)) for (const given of cuts(second)) add(first, given, false);
  if (!isFamilyFirst && isSyllable(second)) for (const given of cuts(first)) add(second, given, false);
  return names;
}

/** Whether all parts are names, and all of three or one of two read as a syllable. */
function mayBeSyllables(parts: readonly NamePart[]): boolean {
  let count = 0;
  for (let i = 0; i < parts.length; i++) {
    if (parts[i]!.kind !== PartKind.name) return false;
    if (isSyllable(parts[i]!.word)) count++;
  }
  return count > 0 && (parts.length === 2 || count === 3);
}

/** Words of which is kept how they read: the same given names come again and again. */
const MOST_KEPT = 32_768;

/** A word as one syllable or as two. */
const cuts = kept(MOST_KEPT, cutsOf);

function cutsOf(word: string): readonly (readonly string[])[] {
  const all: string[][] = isSyllable(word) ? [[word]] : [];
  if (word.length > MOST_LETTERS * 2) return all;
  for (let i = 1; i < word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (isSyllable(head) && isSyllable(tail)) all.push([head, tail]);
  }
  return all;
}

/** Whether a folded word reads as one syllable of a Korean or Chinese name, or as two. */
export function isSyllabic(word: string): boolean {
  return cuts(word).length > 0;
}

/** Whether a folded word reads as one syllable of a Korean or Chinese name. */
export const isSyllable: (word: string) => boolean = kept(MOST_KEPT, readsAsSyllable);

function readsAsSyllable(word: string): boolean {
  if (!hasOneVowel(word)) return false;
  return koreanReadings(word).length > 0 || isPinyin(word) || wadeGilesReadings(word).length > 0;
}

const MOST_LETTERS = 7;

/** A cheap test that most words fail: short, and with one group of vowels. */
function hasOneVowel(word: string): boolean {
  if (word.length > MOST_LETTERS) return false;
  let groups = 0;
  // "wha" is spelled for "hwa".
  for (let i = word.startsWith("wh") ? 2 : 0, inside = false; i < word.length; i++) {
    const isVowel = VOWELS.includes(word[i]!);
    if (isVowel && !inside) groups++;
    inside = isVowel;
  }
  return groups === 1;
}

const VOWELS = "aeiouyw";

/** Keys under which all spellings of a name meet in an index; empty where it is neither Korean nor Chinese. */
export function syllableKeys({ syllables }: SyllableName): readonly string[] {
  let [korean, chinese] = [outlinesOf(syllables[0]!).isKoreanFamily ? "k" : "", "c"];
  for (let i = 0; i < syllables.length; i++) {
    const outlines = outlinesOf(syllables[i]!);
    korean = korean === "" || outlines.korean === null ? "" : korean + outlines.korean;
    chinese = chinese === "" || outlines.chinese === null ? "" : chinese + outlines.chinese;
  }
  if (korean === "") return chinese === "" ? NONE : [chinese];
  return chinese === "" ? [korean] : [korean, chinese];
}

const NONE: readonly never[] = [];

/** The outlines of a syllable in either language, a space before each; null where it is none. */
const outlinesOf = kept(MOST_KEPT, (syllable) => {
  const readings = koreanReadings(syllable);
  const isChinese = isPinyin(syllable) || wadeGilesReadings(syllable).length > 0;
  return {
    isKoreanFamily: isKoreanFamily(readings),
    korean: readings.length > 0 ? ` ${koreanOutline(syllable)}` : null,
    chinese: isChinese ? ` ${chineseOutline(syllable)}` : null,
  };
});

/** Whether two names, a registered and a written one, are one in two romanisations that are not mixed. */
export function isSameName(own: SyllableName, other: SyllableName): boolean {
  if (own.syllables.length !== other.syllables.length) return false;
  return isSameKorean(own.syllables, other.syllables) || isSameChinese(own, other);
}

/** Whether a syllable of a name, in another spelling than in the registered one, is spelled as no system of Korean has it. */
export function isIrregularKorean(own: SyllableName, written: SyllableName): boolean {
  const isOne = isKorean(own.syllables) && !isSameChinese(own, written);
  return isOne && written.syllables.some((one, i) => isIrregular(one, own.syllables[i]!));
}

/**
 * Whether two names, as written words, are one Korean or Chinese name in two romanisations: a family name and two
 * syllables. Each that differs is the syllable that the other spells, by the letter or because it can be no other:
 * "jun" and "joon", "young" and "yeong"; but "sung" may be two.
 */
export function areSameSyllables(a: readonly string[], b: readonly string[]): boolean {
  // "Liu Xi" and "Aung Kyi" are of two syllables, and could be cut into three.
  if (!isLongEnough(a) || !isLongEnough(b)) return false;
  const theirs = syllableReadings(b);
  return syllableReadings(a).some((one) => {
    return theirs.some((other) => {
      if (one.syllables.length !== 3 || other.syllables.length !== 3) return false;
      if (isSameName(one, other) && isClear(one, other)) return true;
      return areOneByCustom(one.syllables, other.syllables);
    });
  });
}

function isLongEnough(words: readonly string[]): boolean {
  return words.length > 2 || words.some((word) => word.length >= LEAST_JOINED);
}

/** Letters of two syllables in one word, told from one of four. */
const LEAST_JOINED = 5;

/** Whether a name is a family name and a given name of two joined syllables in pinyin: "Lu Wenbing". */
export function isPinyinName(parts: readonly NamePart[]): boolean {
  if (parts.length !== 2 || parts.some(({ kind, tied }) => kind !== PartKind.name || tied)) return false;
  const [first, second] = [parts[0]!.word, parts[1]!.word];
  return (isPinyin(first) && isJoinedPinyin(second)) || (isPinyin(second) && isJoinedPinyin(first));
}

function isJoinedPinyin(word: string): boolean {
  return cuts(word).some((cut) => cut.length === 2 && cut.every(isPinyin));
}

/** Whether written words are a family name and one or two syllables of Korean or Chinese. */
export function isSyllableName(words: readonly string[]): boolean {
  return syllableReadings(words).length > 0;
}

function syllableReadings(words: readonly string[]): SyllableName[] {
  return readingsOf(words.join(" ")).flatMap((parts) => syllableNames(parts, false));
}

function isClear(a: SyllableName, b: SyllableName): boolean {
  if (!isSameKorean(a.syllables, b.syllables)) return true;
  return a.syllables.every((one, i) => {
    const other = b.syllables[i]!;
    if (one === other) return true;
    const isPart = i === 0 ? (reading: string) => isKoreanFamily([reading]) : isNameSyllable;
    const [own, theirs] = [koreanReadings(one), koreanReadings(other)];
    if (onsetOf(one) === onsetOf(other) && own[0] === theirs[0] && isPart(own[0]!)) return true;
    const names = new Set([...own, ...theirs].filter(isPart));
    return names.size === 1;
  });
}

/** "Yo-jong" and "Yeo-jong", "Sung-jun" and "Seong-jun": of one family, spelled alike. */
function areOneByCustom(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0] || !isKorean(a) || !isKorean(b)) return false;
  return a.every((one, i) => {
    const other = b[i]!;
    if (one === other || isOneByCustom(one, other)) return true;
    if (hasCustom(one) || hasCustom(other) || onsetOf(one) !== onsetOf(other)) return false;
    const [own, theirs] = [koreanReadings(one), koreanReadings(other)];
    return own[0] === theirs[0] && isNameSyllable(own[0]!);
  });
}

function onsetOf(syllable: string): string {
  return syllable.slice(0, syllable.search(/[aeiouyw]|$/));
}

function isKorean(syllables: readonly string[]): boolean {
  return (
    isKoreanFamily(koreanReadings(syllables[0]!)) && syllables.every((one) => koreanReadings(one).length > 0)
  );
}

function isSameKorean(own: readonly string[], other: readonly string[]): boolean {
  if (!isKorean(own) || !isKorean(other)) return false;
  const isRevised = other.some((one) => one.includes("eo"));
  const readingsOf = isRevised ? revisedReadings : koreanReadings;
  return own.every((one, i) => one === other[i] || shares(koreanReadings(one), readingsOf(other[i]!)));
}

/**
 * One of the two at least must be no pinyin, or be hyphenated: "Zhang Wei" and "Chang Wei" are two names in pinyin,
 * though in Wade-Giles the second spells the first.
 */
function isSameChinese(a: SyllableName, b: SyllableName): boolean {
  const [aPinyin, bPinyin] = [isInPinyin(a), isInPinyin(b)];
  if (aPinyin && bPinyin) return false;
  return a.syllables.every((one, i) => {
    const other = b.syllables[i]!;
    return shares(aPinyin ? [one] : mixed(one), bPinyin ? [other] : mixed(other));
  });
}

function isInPinyin({ syllables, isHyphenated }: SyllableName): boolean {
  return !isHyphenated && syllables.every(isPinyin);
}

/** A name in Wade-Giles may have a syllable in pinyin that Wade-Giles does not have. */
function mixed(syllable: string): readonly string[] {
  const readings = wadeGilesReadings(syllable);
  return readings.length === 0 && isPinyin(syllable) ? [syllable] : readings;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
