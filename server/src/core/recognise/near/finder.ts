/**
 * Spellings that nobody listed: a run of words that can be only one registered person's name. Looks where no
 * pattern stands; slips are for `slips.ts`, titles that speak against the person for `link`.
 */
import { finished } from "../../text/steps.ts";
import type { Borders } from "../borders.ts";
import { isCommonName } from "../commonNames.ts";
import type { NameMatch, NearFinder } from "../names.ts";
import { PatternKind, PatternRole, type PatternSet } from "../patterns.ts";
import type { Tokens } from "../tokens.ts";
import { fitOfName, type NearFit } from "./fits.ts";
import { isListedSpelling } from "./listedSpellings.ts";
import { type NamePart, type NearName, PartKind, type Rarity, readingsOf } from "./parts.ts";
import { PeopleIndex } from "./people.ts";
import { mayBegin, runAt } from "./run.ts";
import { WordBook } from "./words.ts";
import type { WrittenNames } from "./writtenNames.ts";

/** What the register tells of a person's names. */
export interface KnownName {
  readonly family: string | null;
  readonly isTold: boolean;
  readonly isFamilyFirst: boolean;
}

/** The people of a register, by the numbers that patterns have for them: 0 to `count`. */
export interface KnownPeople {
  readonly count: number;
  /** Authorized forms and variants, in any script. */
  readonly written: WrittenNames;
  names(person: number): readonly string[];
  partsOf(person: number): KnownName;
}

interface Found {
  readonly person: number;
  readonly fit: NearFit;
}

/** As many may bear a word that is rare; in a small register only a list of common names can tell. */
const FEW = 2;
const TELLING_COUNT = 200;

/** Runs whose answer is kept: names come again and again. */
const MOST_KEPT = 16_384;
/** People whose names are kept as they are compared: those whom runs came near. */
const MOST_NAMES_KEPT = 8_192;

/** Whether the first fit asks for less, or as much and is the better spelling. */
function isBetter(a: NearFit, b: NearFit): boolean {
  if (a.needsEvidence !== b.needsEvidence) return b.needsEvidence;
  return isRight(a) && !isRight(b);
}

function isRight({ spelling }: NearFit): boolean {
  return spelling === "listed" || spelling === "romanised";
}

/** In letters. */
const LEAST_JUMBLED = 5;

function areAnagrams(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

function withoutH(word: string): string {
  return word.replace(/h/g, "");
}

/** Patterns between two steps of the building. */
const STEP = 10_000;

/** Finds people of a set by spellings that it does not list; the index is built when first asked. */
export class NearIndex implements NearFinder {
  readonly #set: PatternSet;
  readonly #known: KnownPeople;
  #index: { readonly people: PeopleIndex; readonly book: WordBook } | null = null;
  readonly #answers = new Map<string, Found | null>();
  readonly #names = new Map<number, readonly NearName[]>();
  #patterns: Int32Array | null = null;

  constructor(set: PatternSet, known: KnownPeople) {
    this.#set = set;
    this.#known = known;
  }

  find(text: string, tokens: Tokens, at: number, borders: Borders): NameMatch | null {
    if (this.#known.count === 0 || !mayBegin(tokens, at)) return null;
    const run = runAt(text, tokens, at, borders, this.#indexed().book);
    if (run === null) return null;
    const found = this.ask(run.parts);
    if (found === null) return null;
    const pattern = this.#patternOf(found.person);
    if (pattern === -1 || !this.#isWhole(at, run.last, pattern, borders)) return null;
    const { needsEvidence, spelling } = found.fit;
    const isRomanised = isRight(found.fit);
    return {
      start: tokens.starts[at]!,
      end: tokens.ends[run.last]!,
      first: at,
      last: run.last,
      patterns: [pattern],
      slip: !isRomanised && this.#isJumbled(found.person, run.parts),
      near: needsEvidence ? "likely" : isRomanised ? "romanised" : "sure",
      bearer: found.person,
      spelling,
    };
  }

  /**
   * Whether a long word has the letters of one of the person's in another order, which no rule of spelling has. An h
   * elsewhere may be another romanisation's, as of Thai, unless it is all that differs from one name of several that the
   * register has and that an h tells apart.
   */
  #isJumbled(person: number, parts: readonly NamePart[]): boolean {
    const names = this.#namesOf(person).map((name) => name.parts.map(({ word }) => word));
    const own = names.flat();
    const isOtherH = (one: string, word: string): boolean => {
      const bare = withoutH(word);
      if (withoutH(one) !== bare) return false;
      if (new Set(own.filter((listed) => withoutH(listed) === bare)).size < 2) return true;
      const isAllElse = (name: readonly string[]): boolean =>
        name.includes(one) && parts.every((part) => part.word === word || name.includes(part.word));
      return !names.some(isAllElse);
    };
    return parts.some(
      ({ word }) =>
        word.length >= LEAST_JUMBLED &&
        !own.includes(word) &&
        own.some((one) => areAnagrams(one, word) && !isListedSpelling(one, word) && !isOtherH(one, word)),
    );
  }

  /** The one person whose name it can be, or null. */
  ask(parts: readonly NamePart[]): Found | null {
    if (parts.filter(({ kind }) => kind === PartKind.name || kind === PartKind.light).length === 0)
      return null;
    const key = parts.map(({ word, kind, tied }) => `${tied ? "-" : " "}${kind}${word}`).join("");
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      answer = this.#search(parts);
      if (this.#answers.size >= MOST_KEPT) this.#answers.clear();
      this.#answers.set(key, answer);
    }
    return answer;
  }

  #search(parts: readonly NamePart[]): Found | null {
    const { people } = this.#indexed();
    const isRare: Rarity = (word) =>
      people.bearers(word) <= FEW && (this.#known.count >= TELLING_COUNT || !isCommonName(word));
    const found: Found[] = [];
    for (const person of people.candidates(parts)) {
      const fit = this.#fitOf(person, parts, isRare);
      if (fit !== null) found.push({ person, fit });
    }
    const [first] = found;
    return found.length === 1 ? first! : null;
  }

  #fitOf(person: number, parts: readonly NamePart[], isRare: Rarity): NearFit | null {
    let best: NearFit | null = null;
    for (const name of this.#namesOf(person)) {
      const fit = fitOfName(name, parts, isRare);
      if (fit !== null && (best === null || isBetter(fit, best))) best = fit;
    }
    return best;
  }

  /** The person's names as they are compared, each in all its readings. */
  #namesOf(person: number): readonly NearName[] {
    let names = this.#names.get(person);
    if (names === undefined) {
      const { family, isTold, isFamilyFirst } = this.#known.partsOf(person);
      const familyWords = family === null ? [] : (readingsOf(family)[0] ?? []).map(({ word }) => word);
      names = this.#known
        .names(person)
        .flatMap(readingsOf)
        .map((parts) => ({ parts, family: familyWords, isTold, isFamilyFirst }));
      if (this.#names.size >= MOST_NAMES_KEPT) this.#names.clear();
      this.#names.set(person, names);
    }
    return names;
  }

  /** Builds the index in steps; otherwise it is built when a text first has two capitalised words side by side. */
  *prepare(): Generator<void> {
    if (this.#index !== null) return;
    const people = new PeopleIndex();
    yield* people.build(this.#known.written);
    this.#index = { people, book: new WordBook(this.#set, people) };
    this.#patterns ??= yield* this.#indexPatterns();
  }

  #indexed(): { readonly people: PeopleIndex; readonly book: WordBook } {
    if (this.#index === null) for (const _ of this.prepare());
    return this.#index!;
  }

  #isWhole(first: number, last: number, pattern: number, borders: Borders): boolean {
    const one = this.#set.patterns[pattern]!;
    return borders.left(first, last, one) === "free" && borders.right(first, last, one) === "free";
  }

  /** A full form of the person's: what a match says whom it means with. */
  #patternOf(person: number): number {
    this.#patterns ??= finished(this.#indexPatterns());
    return this.#patterns[person]!;
  }

  *#indexPatterns(): Generator<void, Int32Array> {
    const first = new Int32Array(this.#known.count).fill(-1);
    const { patterns } = this.#set;
    for (let i = 0; i < patterns.length; i++) {
      if (i % STEP === STEP - 1) yield;
      const { kind, role, raw } = patterns[i]!;
      if (kind !== PatternKind.person || role !== PatternRole.full || raw) continue;
      for (const person of this.#set.bearersOf([i])) if (first[person] === -1) first[person] = i;
    }
    return first;
  }
}
