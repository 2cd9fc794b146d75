/**
 * The compiled set of name patterns: a trie over token ids, in typed arrays.
 * A pattern says which tokens, in which case and with what between them, are a form of which entity.
 * It knows entities as numbers and nothing else of the register.
 */
import { doubled } from "../text/doubled.ts";
import { gather } from "../text/gather.ts";
import { Bearers } from "./bearers.ts";
import { Edges } from "./edges.ts";
import { FormWords, WordShape } from "./formWords.ts";
import { wordClass } from "./lexicon.ts";
import { Looks } from "./looks.ts";
import { Shape } from "./tokens.ts";
import { Vocabulary } from "./vocabulary.ts";
import { memoOfSets, type WordMemo } from "./wordMemo.ts";

/** What a form says of its bearer. */
export const PatternRole = {
  /** Names its bearer by itself. */
  full: 0,
  /** Names its bearer once the text has introduced it. */
  short: 1,
} as const;
export type PatternRole = (typeof PatternRole)[keyof typeof PatternRole];

/** What an entity is. */
export const PatternKind = { person: 0, forum: 1, organization: 2 } as const;
export type PatternKind = (typeof PatternKind)[keyof typeof PatternKind];

/** A word of forms, a number for each text, from 0 on; without white space. */
export interface FormWord {
  readonly number: number;
  readonly text: string;
}

/** One form as the register gives it. */
export interface NameForm {
  /** The form's parts in order; between two parts only white space may stand, within one hyphens too. */
  readonly parts: readonly (readonly FormWord[])[];
  readonly entity: number;
  readonly role: PatternRole;
  readonly kind: PatternKind;
  /** Whether a slip in this form may be looked for. */
  readonly slips: boolean;
  /** Whether the first part is the family name, behind which a comma may stand: "Marlow, Ann". */
  readonly isFamilyFirst: boolean;
  /** Whether it is a family name in Hangul, Han or Kana letters, which names nobody without a title behind it. */
  readonly isAddressed: boolean;
}

/** What forms have in common that may stand in the same places; who bears one is asked of the set. */
export interface Pattern {
  readonly role: PatternRole;
  readonly kind: PatternKind;
  readonly length: number;
  /** Per token, from the first: must begin with a capital. Bit i is token i; forms have 30 tokens at most. */
  readonly capitals: number;
  /** Per token: must be all capitals. */
  readonly acronyms: number;
  /** Per token: an acronym that is read as a word, for which a first capital will do: "Asean". */
  readonly spoken: number;
  /** Whether it can be told from other words without its capitals: "donald trump", but not "will young". */
  readonly isTelling: boolean;
  /** Per gap before token i: only white space may stand there. */
  readonly rigid: number;
  /** The token before which a comma may stand, 0 for none: "Morikawa, Kenji", but "Dong, Jun and Lee" are three. */
  readonly comma: number;
  /** Whether the form is written in a script without spaces. */
  readonly raw: boolean;
  readonly slips: boolean;
}

const LONGEST_FORM = 30;

/** In letters, of a name that may have a comma in it though many bear each part. */
const LEAST_INVERTED = 10;

function isLong(parts: NameForm["parts"]): boolean {
  let letters = 0;
  for (const words of parts) for (const { text } of words) letters += text.length;
  return letters >= LEAST_INVERTED;
}

/** Flags of `PatternSet.titleWords`. */
export const TitleWord = { office: 1, honorific: 2 } as const;

/**
 * The trie and its patterns. `add` all forms first, those of one entity together, then `settle`; a text is matched
 * with `step` from `root`. Forms of several entities that agree in everything are one pattern: there are as many
 * patterns as forms of different looks, however many people are called Kim.
 */
export class PatternSet {
  readonly vocabulary = new Vocabulary();
  /** By number. Patterns of one look share one object. */
  readonly patterns: Pattern[] = [];
  /** Folded words of the register's post labels, and of its honorifics: no part of a person's name. */
  readonly officeWords = new Set<string>();
  readonly honorificWords = new Set<string>();
  /** Which of the two have a word: flags of `TitleWord`. */
  readonly titleWords: WordMemo = memoOfSets([this.officeWords, this.honorificWords]);
  readonly root = 0;
  /** Where family names in Hangul, Han and Kana begin that must have a title behind them (`nativeShort.ts`). */
  readonly nativeRoot = 1;
  /** The words of forums' and organizations' forms. */
  readonly bodyWords = new Set<number>();
  readonly #looks = new Looks();
  readonly #bearers = new Bearers();
  readonly #edges = new Edges();
  #nodeCount = 2;
  /** Per node: its first pattern + 1; per pattern: the next one of the same node + 1, and the number of its look. */
  #firstPattern = new Int32Array(1024);
  readonly #nextPattern: number[] = [];
  readonly #lookOf: number[] = [];
  /** Per node: its token, its first child and its next sibling (0: none; the root is nobody's child). */
  #tokenOf = new Int32Array(1024);
  #firstChild = new Int32Array(1024);
  #nextSibling = new Int32Array(1024);
  /** Per word: 1 where a form begins with it; made when first asked for. */
  #firstWords: Uint8Array | null = null;
  readonly #words = new FormWords(this.vocabulary);

  /** Adds a form; forms without a token, or with too many, are left out. The numbers of all forms' words are of one count. */
  add(form: NameForm): void {
    const { parts, kind } = form;
    let length = 0;
    for (let part = 0; part < parts.length; part++) {
      const words = parts[part]!;
      for (let w = 0; w < words.length; w++) length += this.#words.of(words[w]!).ids.length;
    }
    if (length === 0 || length > LONGEST_FORM) return;
    let node = form.isAddressed ? this.nativeRoot : this.root;
    let [capitals, acronyms, spoken, rigid, all, i] = [0, 0, 0, 0, 0, 0];
    for (let part = 0; part < parts.length; part++) {
      const words = parts[part]!;
      for (let w = 0; w < words.length; w++) {
        const { ids, shapes } = this.#words.of(words[w]!);
        for (let k = 0; k < ids.length; k++, i++) {
          const id = ids[k]!;
          const shape = shapes[k]!;
          if (i === 0) all |= shape & Shape.raw;
          else if (w === 0 && part > 0 && (shape & WordShape.atStart) !== 0) rigid |= 1 << i;
          if ((shape & Shape.capital) !== 0) capitals |= 1 << i;
          all |= shape & WordShape.telling;
          if (kind !== PatternKind.person) {
            this.bodyWords.add(id);
            if ((shape & Shape.allCapitals) !== 0) {
              acronyms |= 1 << i;
              if (isSpoken(this.vocabulary.word(id))) spoken |= 1 << i;
            }
          }
          node = this.#extend(node, id);
        }
      }
    }
    const isTelling = length > 1 && (all & WordShape.telling) !== 0;
    const mayInvert = form.isFamilyFirst && rigid !== 0 && (isTelling || isLong(parts));
    const look = this.#looks.numberOf({
      role: form.role,
      kind,
      length,
      capitals,
      acronyms,
      spoken,
      isTelling,
      rigid,
      comma: mayInvert ? 31 - Math.clz32(rigid & -rigid) : 0,
      raw: (all & Shape.raw) !== 0,
      slips: form.slips,
    });
    this.#place(node, form.entity, look);
  }

  /** All forms are there: lets go of what only `add` needs. */
  settle(): void {
    this.#words.clear();
    this.#firstWords = null;
  }

  /** Whether a form begins with the token. */
  begins(token: number): boolean {
    this.#firstWords ??= this.#indexFirstWords();
    return this.#firstWords[token] === 1;
  }

  #indexFirstWords(): Uint8Array {
    const first = new Uint8Array(this.vocabulary.size);
    for (let node = this.firstChild(this.root); node !== 0; node = this.nextSibling(node))
      first[this.tokenOf(node)] = 1;
    return first;
  }

  /** The entities that have one of the patterns, ascending, each once. */
  bearersOf(patterns: readonly number[]): readonly number[] {
    if (patterns.length === 1) return this.#bearers.of(patterns[0]!);
    return [...new Set(gather(patterns, (pattern) => this.#bearers.of(pattern)))].sort((a, b) => a - b);
  }

  /** Whether the entity has one of the patterns. Its cost hardly grows with the number of those who have. */
  isBorneBy(patterns: readonly number[], entity: number): boolean {
    for (const pattern of patterns) if (this.#bearers.has(pattern, entity)) return true;
    return false;
  }

  /** Makes ready, in steps, what `patternsOf` reads; else it is made when somebody asks. */
  prepare(): Generator<void> {
    return this.#bearers.prepare();
  }

  /** The patterns that the entity has, ascending. */
  patternsOf(entity: number): Int32Array {
    return this.#bearers.patternsOf(entity);
  }

  /** How many entities have one of the patterns; one with several may count as often. */
  bearerCount(patterns: readonly number[]): number {
    let count = 0;
    for (const pattern of patterns) count += this.#bearers.of(pattern).length;
    return count;
  }

  /** The node that `token` leads to from `node`; -1 when no name goes on so. */
  step(node: number, token: number): number {
    return this.#edges.target(node, token);
  }

  /** The first pattern that ends at `node`, -1 when there is none. */
  firstPattern(node: number): number {
    return this.#firstPattern[node]! - 1;
  }

  nextPattern(pattern: number): number {
    return this.#nextPattern[pattern]! - 1;
  }

  /** The nodes one token further than `node`: first child and then siblings; 0 ends the list. */
  firstChild(node: number): number {
    return this.#firstChild[node]!;
  }

  nextSibling(node: number): number {
    return this.#nextSibling[node]!;
  }

  /** The token that leads to `node` from its parent. */
  tokenOf(node: number): number {
    return this.#tokenOf[node]!;
  }

  /** Takes in that the entity has a pattern of that look at the node. */
  #place(node: number, entity: number, look: number): void {
    for (let p = this.firstPattern(node); p >= 0; p = this.nextPattern(p)) {
      if (this.#lookOf[p] !== look) continue;
      this.#bearers.add(p, entity);
      return;
    }
    this.#nextPattern.push(this.#firstPattern[node]!);
    this.#lookOf.push(look);
    this.#firstPattern[node] = this.patterns.push(this.#looks.looks[look]!);
    this.#bearers.add(this.patterns.length - 1, entity);
  }

  #extend(node: number, token: number): number {
    const known = this.#edges.target(node, token);
    if (known !== -1) return known;
    const target = this.#nodeCount++;
    if (target === this.#firstPattern.length) {
      this.#firstPattern = doubled(this.#firstPattern);
      this.#tokenOf = doubled(this.#tokenOf);
      this.#firstChild = doubled(this.#firstChild);
      this.#nextSibling = doubled(this.#nextSibling);
    }
    this.#tokenOf[target] = token;
    this.#nextSibling[target] = this.#firstChild[node]!;
    this.#firstChild[node] = target;
    this.#edges.add(node, token, target);
    return target;
  }
}

/** Whether an acronym of these letters is no other word and can be read as one: a vowel, four letters or more. */
function isSpoken(folded: string): boolean {
  return folded.length >= 4 && /[aeiou]/.test(folded.slice(0, 3)) && wordClass(folded) === 0;
}
