/**
 * The compiled set of name patterns: a trie over token ids, in typed arrays.
 * A pattern says which tokens, in which case and with what between them, are a form of which entity.
 * It knows entities as numbers and nothing else of the register.
 */
import { CharClass, classOf } from "../text/chars.ts";
import { EMPTY_MASK } from "../text/mask.ts";
import { Bearers } from "./bearers.ts";
import { isCommonName } from "./commonNames.ts";
import { wordClass } from "./lexicon.ts";
import { Gap, rawWord, Shape, Tokens, tokenize } from "./tokens.ts";
import { Vocabulary } from "./vocabulary.ts";

export const PatternRole = {
  /** Names its bearer by itself. */
  full: 0,
  /** Names its bearer once the text has introduced it. */
  short: 1,
} as const;
export type PatternRole = (typeof PatternRole)[keyof typeof PatternRole];

export const PatternKind = { person: 0, forum: 1, organization: 2 } as const;
export type PatternKind = (typeof PatternKind)[keyof typeof PatternKind];

/** One form as the register gives it. */
export interface NameForm {
  /** The form's parts in order; between two parts only white space may stand, within one hyphens too. */
  readonly parts: readonly string[];
  readonly entity: number;
  readonly role: PatternRole;
  readonly kind: PatternKind;
  /** Whether a slip in this form may be looked for. */
  readonly slips: boolean;
  /** Whether the first part is the family name, behind which a comma may stand: "Marlow, Ann". */
  readonly isFamilyFirst?: boolean;
  /** Whether it is a family name in Hangul, Han or Kana letters, which names nobody without a title behind it. */
  readonly isAddressed?: boolean;
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

/**
 * The trie and its patterns. `add` all forms first, those of one entity together; a text is matched with `step` from
 * `root`. Forms of several entities that agree in everything are one pattern: there are as many patterns as forms of
 * different looks, however many people are called Kim.
 */
export class PatternSet {
  readonly vocabulary = new Vocabulary();
  /** By number. Patterns of one look share one object. */
  readonly patterns: Pattern[] = [];
  /** Folded words of the register's post labels, and of its honorifics: no part of a person's name. */
  readonly officeWords = new Set<string>();
  readonly honorificWords = new Set<string>();
  readonly root = 0;
  /** Where family names in Hangul, Han and Kana begin that must have a title behind them (`nativeShort.ts`). */
  readonly nativeRoot = 1;
  /** The words of forums' and organizations' forms. */
  readonly bodyWords = new Set<number>();
  readonly #looks = new Map<number, Pattern[]>();
  readonly #bearers = new Bearers();
  #nodeCount = 2;
  #edgeCount = 0;
  #edgeNodes = new Int32Array(2048).fill(-1);
  #edgeTokens = new Int32Array(2048);
  #edgeTargets = new Int32Array(2048);
  /** Per node: its first pattern + 1; per pattern: the next one of the same node + 1. */
  #firstPattern = new Int32Array(1024);
  readonly #nextPattern: number[] = [];
  /** Per node: its token, its first child and its next sibling (0: none; the root is nobody's child). */
  #tokenOf = new Int32Array(1024);
  #firstChild = new Int32Array(1024);
  #nextSibling = new Int32Array(1024);
  /** Per word: whether it can tell a form from other words; 0 where nobody asked yet. */
  #telling = new Uint8Array(1024);
  readonly #scratch = new Tokens();

  /** Adds a form; forms without a token, or with too many, are left out. */
  add(form: NameForm): void {
    const { parts, kind } = form;
    const text = parts.length === 1 ? parts[0]! : parts.join(" ");
    const tokens = this.#scratch;
    this.#tokenize(text, tokens);
    if (tokens.count === 0 || tokens.count > LONGEST_FORM) return;
    let node = form.isAddressed === true ? this.nativeRoot : this.root;
    let capitals = 0;
    let acronyms = 0;
    let spoken = 0;
    let rigid = 0;
    let part = 0;
    let border = parts[0]!.length + 1;
    for (let i = 0; i < tokens.count; i++) {
      const shape = tokens.shapes[i]!;
      if ((shape & Shape.capital) !== 0) capitals |= 1 << i;
      if (kind !== PatternKind.person && (shape & Shape.allCapitals) !== 0) {
        acronyms |= 1 << i;
        if (isSpoken(this.vocabulary.word(tokens.ids[i]!))) spoken |= 1 << i;
      }
      while (part < parts.length && tokens.starts[i]! > border) border += (parts[++part]?.length ?? 0) + 1;
      if (i > 0 && tokens.starts[i] === border) rigid |= 1 << i;
      if (kind !== PatternKind.person) this.bodyWords.add(tokens.ids[i]!);
      node = this.#extend(node, tokens.ids[i]!);
    }
    const isTelling = this.#isTelling(tokens);
    const mayInvert = form.isFamilyFirst === true && isTelling && rigid !== 0;
    this.#place(node, form.entity, {
      role: form.role,
      kind,
      length: tokens.count,
      capitals,
      acronyms,
      spoken,
      isTelling,
      rigid,
      comma: mayInvert ? 31 - Math.clz32(rigid & -rigid) : 0,
      raw: (tokens.shapes[0]! & Shape.raw) !== 0,
      slips: form.slips,
    });
  }

  /** The entities that have one of the patterns, ascending, each once. */
  bearersOf(patterns: readonly number[]): readonly number[] {
    if (patterns.length === 1) return this.#bearers.of(patterns[0]!);
    return [...new Set(patterns.flatMap((pattern) => this.#bearers.of(pattern)))].sort((a, b) => a - b);
  }

  /** Whether the entity has one of the patterns. Its cost hardly grows with the number of those who have. */
  isBorneBy(patterns: readonly number[], entity: number): boolean {
    for (const pattern of patterns) if (this.#bearers.has(pattern, entity)) return true;
    return false;
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
    const mask = this.#edgeNodes.length - 1;
    for (let slot = edgeHash(node, token) & mask; this.#edgeNodes[slot] !== -1; slot = (slot + 1) & mask) {
      if (this.#edgeNodes[slot] === node && this.#edgeTokens[slot] === token) return this.#edgeTargets[slot]!;
    }
    return -1;
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

  /** The tokens of a form, each of whose words becomes a word of the vocabulary, signs and raw characters too. */
  #tokenize(text: string, tokens: Tokens): void {
    if (!isPlain(text)) {
      for (const char of text.normalize("NFC")) {
        const kind = classOf[char.charCodeAt(0)];
        if (kind === CharClass.sign) this.vocabulary.add(char);
        else if (kind === CharClass.raw || char.length === 2) this.vocabulary.add(rawWord(char));
      }
    }
    tokenize(text, EMPTY_MASK, this.vocabulary, tokens, null);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.ids[i] !== 0) continue;
      const word = text.slice(tokens.starts[i], tokens.ends[i]);
      // A word that stands twice in the form is known by the second time.
      tokens.ids[i] = this.vocabulary.add(word);
    }
  }

  #isTelling(tokens: Tokens): boolean {
    if (tokens.count < 2) return false;
    for (let i = 0; i < tokens.count; i++) {
      if (i > 0 && tokens.gaps[i] === Gap.hyphen) return true;
      if (this.#tells(tokens.ids[i]!)) return true;
    }
    return false;
  }

  #tells(id: number): boolean {
    if (id >= this.#telling.length) {
      const grown = new Uint8Array(this.vocabulary.size * 2);
      grown.set(this.#telling);
      this.#telling = grown;
    }
    if (this.#telling[id] === 0) {
      const word = this.vocabulary.word(id);
      this.#telling[id] = word.length > 3 && wordClass(word) === 0 && !isCommonName(word) ? 1 : 2;
    }
    return this.#telling[id] === 1;
  }

  /** Takes in that the entity has a pattern of that look at the node. */
  #place(node: number, entity: number, look: Pattern): void {
    for (let p = this.firstPattern(node); p >= 0; p = this.nextPattern(p)) {
      if (!sameLook(this.patterns[p]!, look)) continue;
      this.#bearers.add(p, entity);
      return;
    }
    this.#nextPattern.push(this.#firstPattern[node]!);
    this.#firstPattern[node] = this.patterns.push(this.#shared(look));
    this.#bearers.add(this.patterns.length - 1, entity);
  }

  #shared(look: Pattern): Pattern {
    const key = (look.capitals << 10) ^ (look.rigid << 6) ^ (look.role << 5) ^ look.length;
    const known = this.#looks.get(key);
    if (known === undefined) {
      this.#looks.set(key, [look]);
      return look;
    }
    for (const one of known) if (sameLook(one, look)) return one;
    known.push(look);
    return look;
  }

  #extend(node: number, token: number): number {
    const known = this.step(node, token);
    if (known !== -1) return known;
    if (++this.#edgeCount * 2 > this.#edgeNodes.length) this.#growEdges();
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
    this.#placeEdge(node, token, target);
    return target;
  }

  #placeEdge(node: number, token: number, target: number): void {
    const mask = this.#edgeNodes.length - 1;
    let slot = edgeHash(node, token) & mask;
    while (this.#edgeNodes[slot] !== -1) slot = (slot + 1) & mask;
    this.#edgeNodes[slot] = node;
    this.#edgeTokens[slot] = token;
    this.#edgeTargets[slot] = target;
  }

  #growEdges(): void {
    const [nodes, tokens, targets] = [this.#edgeNodes, this.#edgeTokens, this.#edgeTargets];
    this.#edgeNodes = new Int32Array(nodes.length * 2).fill(-1);
    this.#edgeTokens = new Int32Array(nodes.length * 2);
    this.#edgeTargets = new Int32Array(nodes.length * 2);
    for (let slot = 0; slot < nodes.length; slot++) {
      if (nodes[slot] !== -1) this.#placeEdge(nodes[slot]!, tokens[slot]!, targets[slot]!);
    }
  }
}

/** Whether what lies between two tokens of a name is what the pattern allows before token `i`. */
export function gapAllowed(pattern: Pattern, i: number, gap: number, previousLength: number): boolean {
  if (pattern.raw) return gap === Gap.none || gap === Gap.space;
  switch (gap) {
    case Gap.space:
    case Gap.line:
      return true;
    case Gap.none:
      return true;
    case Gap.hyphen:
    case Gap.apostrophe:
      return (pattern.rigid & (1 << i)) === 0;
    case Gap.apostropheSpace:
    case Gap.spacedHyphen:
      return pattern.kind !== PatternKind.person;
    case Gap.period:
      return previousLength === 1;
    case Gap.comma:
      return pattern.comma === i;
    default:
      return false;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}

/** Whether an acronym of these letters is no other word and can be read as one: a vowel, four letters or more. */
function isSpoken(folded: string): boolean {
  return folded.length >= 4 && /[aeiou]/.test(folded.slice(0, 3)) && wordClass(folded) === 0;
}

/** Whether no unit is a sign, a character of a script without spaces or half of a pair. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf[unit];
    if (kind === CharClass.raw || kind === CharClass.sign || (unit >= 0xd800 && unit <= 0xdfff)) return false;
  }
  return true;
}

function sameLook(a: Pattern, b: Pattern): boolean {
  return (
    a.role === b.role &&
    a.kind === b.kind &&
    a.length === b.length &&
    a.capitals === b.capitals &&
    a.acronyms === b.acronyms &&
    a.spoken === b.spoken &&
    a.isTelling === b.isTelling &&
    a.rigid === b.rigid &&
    a.comma === b.comma &&
    a.raw === b.raw &&
    a.slips === b.slips
  );
}

function edgeHash(node: number, token: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
