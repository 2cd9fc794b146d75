/**
 * Full names with two slips in them, "Aldn Halvrosen", "Kitiphat Thanarakchia", and family names of several words with one,
 * "Owusu-Dakro": looked for only where the note names the person elsewhere, or his title stands in front, and never in a
 * word that is somebody's name, but for one of the bearer's own letters ("Wenglin").
 */
import type { Register } from "../authority/register.ts";
import type { Borders } from "../recognise/borders.ts";
import { isCommonName } from "../recognise/commonNames.ts";
import { isCompoundHead, WordClass, wordClass } from "../recognise/lexicon.ts";
import { soundOf } from "../recognise/near/sounds.ts";
import { isJapaneseEnding } from "../recognise/near/spelling.ts";
import { areTwoNames } from "../recognise/otherNames.ts";
import { type Pattern, PatternKind, PatternRole } from "../recognise/patterns.ts";
import { editsBetween, isDoubled, isMoved, isShuffled } from "../recognise/slip.ts";
import { Gap, Shape, type Tokens } from "../recognise/tokens.ts";
import { memoOfSets } from "../recognise/wordMemo.ts";
import type { Span } from "../text/span.ts";
import { wordList } from "../text/wordList.ts";
import { areJoined, bearerOf, isAnothers, isContrasted } from "./anotherBearer.ts";
import { isCalled } from "./callingBeside.ts";
import { type FullName, keyOf, MOST_SLIPS, namesIn, namesOf, namesOfFamily } from "./fullNames.ts";
import type { NameMention } from "./mention.ts";
import type { NameSlip, Scene } from "./slipScene.ts";
import { mayBeTitle, mayStandBeside } from "./slipTitles.ts";

/** Where a name may lie: from a token on, and between two offsets of the text. */
export interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** In tokens. */
const LONGEST = 5;
/** Letters of a word with two slips, of one with one, and of the whole. */
const LEAST_TWICE = 5;
const LEAST_ONCE = 4;
const LEAST_LETTERS = 9;
const LEAST_FAMILY = 6;

/** The search in one text, asked word by word. */
export class FullSlips {
  readonly #scene: Scene;
  /** First letter → the names in full of those whom the note names; made when a run of words is met that may be one. */
  #named: ReadonlyMap<string, readonly FullName[]> | null = null;
  readonly #mentions: readonly NameMention[];

  /** `mentions` say whom the note names. */
  constructor(scene: Scene, mentions: readonly NameMention[]) {
    this.#scene = scene;
    this.#mentions = mentions;
  }

  /** The name that a capitalised word is a part of, from its earliest beginning. */
  around(token: number, within: Stretch): NameSlip | null {
    const { tokens, borders, register } = this.#scene;
    let first = token;
    while (first > within.from && token - first < LONGEST - 1 && goesOn(borders, first)) {
      if (!isWord(tokens, first - 1, borders) && !isParticle(borders, first - 1)) break;
      if (tokens.starts[first - 1]! < within.start) break;
      first--;
    }
    let last = token;
    while (last + 1 < tokens.count && last - first < LONGEST - 1 && this.#isNext(last + 1, within.end))
      last++;
    if (last === first) return null;
    const isFollowed = mayStandBeside(borders, register, { first, last });
    for (; first <= token && first < last; first++) {
      const slip = this.#from(first, token, within.end, isFollowed);
      if (slip !== null) return slip;
    }
    return null;
  }

  /** Whether the token goes on with the name before it, up to an offset. */
  #isNext(i: number, end: number): boolean {
    const { tokens, borders } = this.#scene;
    if (!goesOn(borders, i) || tokens.ends[i]! > end) return false;
    return isWord(tokens, i, borders) || isParticle(borders, i);
  }

  /** The name that begins at `first` and reaches the token. */
  #from(first: number, token: number, end: number, isFollowed: boolean): NameSlip | null {
    const { text, tokens, borders, register, titles } = this.#scene;
    if (!isWord(tokens, first) && !isParticle(borders, first)) return null;
    this.#named ??= namesIn(register, this.#mentions);
    const known = this.#named.get(keyOf(text.slice(tokens.starts[first]!, tokens.starts[first]! + 1))) ?? [];
    const isLed = mayBeTitle(borders, register, first - 1);
    if (known.length === 0 && !isLed && !isFollowed) return null;
    if ((borders.classOf(first) & ~WordClass.particle) !== 0) return null;
    // "Anti-Charnvirakul"
    if (borders.gapBefore(first + 1) === Gap.hyphen && isCompoundHead(borders.word(first))) return null;
    const words = [borders.word(first)];
    for (let last = first + 1; last < tokens.count && words.length < LONGEST; last++) {
      if (!this.#isNext(last, end)) break;
      words.push(borders.word(last));
    }
    if (words.length < 2 || first + words.length <= token) return null;
    const place = { first, last: first + words.length - 1 };
    const holders = isLed || isFollowed ? titles.holders(place) : [];
    const isOwn = (entity: number): boolean => titles.verdict(entity, place) === "own";
    const names = [...known, ...holders.flatMap((entity) => namesOf(register, entity))];
    if (names.length === 0 && isLed)
      names.push(...namesOfFamily(register, words).filter(({ entity }) => isOwn(entity)));
    const slip = names.length === 0 ? null : slipAt(this.#scene, names, { first, words, isOwn });
    if (slip === null) return null;
    const title = titles.verdict(slip.entity, slip);
    if (title === "other" || (title === "none" && this.#isBracketed(slip))) return null;
    return this.#isAnothers(slip) ? null : slip;
  }

  /** "Mathias Grunlund (Aftonbladet)" */
  #isBracketed({ last }: NameSlip): boolean {
    const { text, tokens } = this.#scene;
    const end = tokens.ends[last]!;
    return /^ \(\p{Lu}[\p{L} .'’]+\)/u.test(text.slice(end, end + 40));
  }

  /** "Professor Tmas Vrehoeven of Ghent" */
  #isAnothers({ first, last, entity }: NameSlip): boolean {
    const { text, tokens, register } = this.#scene;
    const span = { start: tokens.starts[first]!, end: tokens.ends[last]! };
    return (
      isCalled(text, span) ||
      isContrasted(text, span) ||
      this.#isJoined(span, entity) ||
      isAnothers(text, span, () => bearerOf(register.entities[entity]!, register.authority))
    );
  }

  /** "Bo Wenling met Bo Wenglin" */
  #isJoined(span: Span, entity: number): boolean {
    const { text, register } = this.#scene;
    const { id } = register.entities[entity]!;
    return this.#mentions.some((one) => one.entity === id && areJoined(text, one, span));
  }
}

interface Run {
  readonly first: number;
  readonly words: readonly string[];
  /** Whether the title around it is the entity's. */
  readonly isOwn: (entity: number) => boolean;
}

/** The one person whose name the whole run is, but for two slips. */
function slipAt(
  { tokens, borders, register }: Scene,
  names: readonly FullName[],
  { first, words, isOwn }: Run,
): NameSlip | null {
  const entities = new Set<number>();
  let length = 0;
  for (const name of names) {
    if (name.words.length > words.length) continue;
    const written = words.slice(0, name.words.length);
    const likeness = likenessOf(tokens, first, name, written);
    if (likeness === null || (likeness === "titled" && !isOwn(name.entity))) continue;
    entities.add(name.entity);
    length = Math.max(length, written.length);
  }
  const [entity] = entities;
  if (entities.size !== 1 || length === 0) return null;
  const last = first + length - 1;
  const pattern = fullPatternOf(register, entity!);
  if (pattern === -1) return null;
  const one: Pattern = register.patterns.patterns[pattern]!;
  const isWhole = borders.left(first, last, one) === "free" && borders.right(first, last, one) === "free";
  return isWhole ? { first, last, pattern, entity: entity! } : null;
}

/** Whether the written words are a name with its slips: `titled`, if the bearer's title says so too. */
function likenessOf(
  tokens: Tokens,
  first: number,
  { words, slips: wanted }: FullName,
  written: readonly string[],
): "sure" | "titled" | null {
  let isSure = true;
  const isJapanese = words.every(isJapaneseEnding);
  let slips = 0;
  let letters = 0;
  for (let k = 0; k < words.length; k++) {
    const [word, other] = [words[k]!, written[k]!];
    letters += word.length;
    if (word === other) continue;
    // "the al-Assads"
    if (other === `${word}s` && !word.endsWith("s") && k === words.length - 1) return null;
    const edits = editsBetween(word, other, wanted - slips);
    if (edits === null || (edits > 1 && !isShuffled(word, other))) return null;
    // "Mago" and "Magosa"
    if (edits > 1 && word.startsWith(other)) return null;
    slips += edits;
    if (word.length < (edits === 1 ? leastOnce(words, word, other) : LEAST_TWICE)) return null;
    if (word[0] !== other[0] || tokens.ids[first + k] !== 0 || isAnotherName(words, word, other, isJapanese))
      isSure = false;
  }
  if (slips !== wanted || letters < (wanted === MOST_SLIPS ? LEAST_LETTERS : LEAST_FAMILY)) return null;
  return isSure ? "sure" : "titled";
}

/** "de Liss": beside long words, a short one with a letter twice. */
function leastOnce(words: readonly string[], word: string, other: string): number {
  const isBesideLong = words.some((one) => one.length >= LEAST_BESIDE_SHORT);
  return isBesideLong && words.length > 2 && isDoubled(word, other) ? LEAST_ONCE - 1 : LEAST_ONCE;
}

const LEAST_BESIDE_SHORT = 7;

/** Somebody else's name: of many, of as good a sound. */
function isAnotherName(words: readonly string[], word: string, other: string, isJapanese: boolean): boolean {
  return (
    isCommonName(other) ||
    wordClass(other) !== 0 ||
    (!isMoved(word, other) && soundOf(words, word, other) === "other") ||
    (isJapanese && isJapaneseEnding(other)) ||
    areTwoNames(word, other)
  );
}

function fullPatternOf({ patterns: set }: Register, entity: number): number {
  const own = set.patternsOf(entity);
  return own.find((p) => isFull(set.patterns[p]!)) ?? -1;
}

function isFull({ kind, role, raw }: Pattern): boolean {
  return kind === PatternKind.person && role === PatternRole.full && !raw;
}

/** Whether a token is a small word of a name: "van der Heijden". */
function isParticle(borders: Borders, i: number): boolean {
  return (borders.facts(i) & WordClass.particle) !== 0 || borders.ask(small, i) !== 0;
}

/** Words of family names that stand for other things sooner. */
const SMALL = wordList("des das do dos della dello degli zu zum zur af av ni nic mac y e het op 't ould ap");

const small = memoOfSets([SMALL]);

/** Whether a token is a word of a name; behind a hyphen without a capital, too. */
function isWord(tokens: Tokens, i: number, borders: Borders | null = null): boolean {
  const shape = tokens.shapes[i]!;
  if ((shape & (Shape.raw | Shape.sign | Shape.digit | Shape.target)) !== 0) return false;
  if ((shape & Shape.capital) !== 0) return borders === null || (borders.facts(i) & NO_NAME) === 0;
  return borders !== null && borders.gapBefore(i) === Gap.hyphen;
}

const NO_NAME = WordClass.ordinary | WordClass.office | WordClass.rank | WordClass.calendar;

function goesOn(borders: Borders, i: number): boolean {
  const gap = borders.gapBefore(i);
  return gap === Gap.space || gap === Gap.hyphen || gap === Gap.apostrophe;
}
