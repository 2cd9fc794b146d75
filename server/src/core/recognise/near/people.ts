/**
 * The index of registered people by the spelling keys of their names. Linear in the register; keys are kept as
 * hashes, with a list of people for each. Two keys with one hash only make a candidate more, which the comparison of
 * the names then refuses.
 */
import { doubled } from "../../text/doubled.ts";
import { kept } from "../../text/kept.ts";
import { IntMap } from "../intMap.ts";
import { HASH_SEED, hashUnit } from "../vocabulary.ts";
import { fullNamesOf } from "./nicknames.ts";
import { type NamePart, PartKind, readingsOf } from "./parts.ts";
import { spellingKeys } from "./spelling.ts";
import { isSyllable, syllableKeys, syllableNames } from "./syllables.ts";

/** More people than these who may be meant, or who share two words: the name says nothing. */
const MOST_LISTED = 256;
const MOST_CANDIDATES = 48;
/** So few are looked at even where they share but one word: the other may be shortened. */
const SHORT_LIST = 8;
/** People between two steps of the building. */
const STEP = 100;
/** Words whose keys are kept. */
const MOST_KEPT = 65_536;

export class PeopleIndex {
  /** Hash of a key → its number. */
  readonly #ids = new IntMap();
  readonly #keysOfWord = new Map<string, readonly number[]>();
  /** Key → where its people begin in `#people`; ascending. */
  #heads = new Int32Array(1);
  #people = new Int32Array(0);

  /** An index of all the people at once. */
  static of(count: number, namesOf: (person: number) => readonly string[]): PeopleIndex {
    const index = new PeopleIndex();
    for (const _ of index.build(count, namesOf));
    return index;
  }

  /** Takes in the people, in steps; `namesOf(i)` are the registered names of person `i`. */
  *build(count: number, namesOf: (person: number) => readonly string[]): Generator<void> {
    const starts = new Int32Array(count + 1);
    let keys = new Int32Array(Math.max(16, count * 8));
    let length = 0;
    /** Parts of names are shared by all who have them. */
    const idsOfPart = new Map<NamePart, readonly number[]>();
    for (let person = 0; person < count; person++) {
      const from = length;
      starts[person] = from;
      if (person % STEP === STEP - 1) yield;
      const take = (id: number): void => {
        for (let i = from; i < length; i++) if (keys[i] === id) return;
        if (length === keys.length) keys = doubled(keys);
        keys[length++] = id;
      };
      const names = namesOf(person);
      for (let n = 0; n < names.length; n++) {
        for (const parts of readingsOf(names[n]!)) {
          for (let i = 0; i < parts.length; i++) {
            const part = parts[i]!;
            let ids = idsOfPart.get(part);
            if (ids === undefined) {
              ids = tells(part) ? this.#wordHashes(part.word).map((hash) => this.#ids.add(hash)) : [];
              idsOfPart.set(part, ids);
            }
            for (let k = 0; k < ids.length; k++) take(ids[k]!);
            if (i > 0 && areJoined(parts[i - 1]!, part))
              for (const hash of joinedHashes(parts[i - 1]!, part)) take(this.#ids.add(hash));
          }
          for (const hash of nameHashes(parts)) take(this.#ids.add(hash));
        }
      }
    }
    starts[count] = length;
    yield;
    this.#heads = new Int32Array(this.#ids.size + 1);
    for (let i = 0; i < length; i++) this.#heads[keys[i]! + 1]!++;
    for (let key = 0; key < this.#ids.size; key++) this.#heads[key + 1]! += this.#heads[key]!;
    yield;
    const next = this.#heads.slice();
    this.#people = new Int32Array(length);
    for (let person = 0; person < count; person++) {
      for (let i = starts[person]!; i < starts[person + 1]!; i++) this.#people[next[keys[i]!]!++] = person;
    }
    this.#keysOfWord.clear();
  }

  /** Whether somebody has this word in a name, in any spelling. */
  knows(word: string): boolean {
    return this.#wordHashes(word).some((hash) => this.#ids.get(hash) !== -1);
  }

  /** How many people have a name with this word, in any spelling. */
  bearers(word: string): number {
    let most = 0;
    for (const key of spellingKeys(word)) {
      const id = this.#ids.get(hashOf(key));
      if (id !== -1) most = Math.max(most, this.#size(id));
    }
    return most;
  }

  /**
   * People who may bear the name: all who share the whole of it in another romanisation, those who share two of its
   * rarest words, and where few have a word or an initial stands for the other, those who share one. Nobody where
   * there are too many.
   */
  candidates(parts: readonly NamePart[]): readonly number[] {
    const found = new Set<number>();
    for (const hash of nameHashes(parts)) {
      const id = this.#ids.get(hash);
      if (id !== -1 && this.#size(id) <= MOST_LISTED)
        for (const person of this.#listed(id)) found.add(person);
    }
    const names = parts.filter(({ kind }) => kind !== PartKind.light);
    const groups = this.#groupsOf(names.length > 1 ? names : parts);
    const hasInitial = parts.some(({ kind }) => kind === PartKind.initial);
    for (const [i, group] of groups.slice(0, 3).entries()) {
      if (group.size <= (hasInitial ? MOST_LISTED : SHORT_LIST)) {
        for (const id of group.ids) for (const person of this.#listed(id)) found.add(person);
        continue;
      }
      if (group.size > MOST_LISTED * 16) break;
      for (const other of groups.slice(0, i))
        for (const one of group.ids) for (const two of other.ids) this.#addShared(one, two, found);
    }
    return found.size > MOST_CANDIDATES && !hasInitial ? [] : [...found];
  }

  /** Per word its keys that somebody has, the word with the fewest people first. */
  #groupsOf(parts: readonly NamePart[]): { readonly ids: readonly number[]; readonly size: number }[] {
    const groups: { ids: number[]; size: number }[] = [];
    for (const hashes of this.#hashesByWord(parts)) {
      const ids = hashes.map((hash) => this.#ids.get(hash)).filter((id) => id !== -1);
      if (ids.length > 0) groups.push({ ids, size: ids.reduce((so, id) => so + this.#size(id), 0) });
    }
    return groups.sort((a, b) => a.size - b.size);
  }

  /** Adds the people whom both lists have. */
  #addShared(one: number, two: number, found: Set<number>): void {
    let [i, j] = [this.#heads[one]!, this.#heads[two]!];
    const [iEnd, jEnd] = [this.#heads[one + 1]!, this.#heads[two + 1]!];
    while (i < iEnd && j < jEnd && found.size <= MOST_CANDIDATES) {
      const [a, b] = [this.#people[i]!, this.#people[j]!];
      if (a === b) found.add(a);
      if (a <= b) i++;
      if (b <= a) j++;
    }
  }

  #size(id: number): number {
    return this.#heads[id + 1]! - this.#heads[id]!;
  }

  #listed(id: number): Int32Array {
    return this.#people.subarray(this.#heads[id]!, this.#heads[id + 1]!);
  }

  #hashesByWord(parts: readonly NamePart[]): (readonly number[])[] {
    const words: (readonly number[])[] = [];
    for (let i = 0; i < parts.length; i++) {
      if (tells(parts[i]!)) words.push(this.#wordHashes(parts[i]!.word));
      if (i > 0 && areJoined(parts[i - 1]!, parts[i]!)) words.push(joinedHashes(parts[i - 1]!, parts[i]!));
    }
    return words;
  }

  #wordHashes(word: string): readonly number[] {
    let hashes = this.#keysOfWord.get(word);
    if (hashes === undefined) {
      const names = fullNamesOf(word).map((name) => `~${name}`);
      hashes = [...keyHashes(word), ...names.map(hashOf)];
      if (this.#keysOfWord.size >= MOST_KEPT) this.#keysOfWord.clear();
      this.#keysOfWord.set(word, hashes);
    }
    return hashes;
  }
}

/** Particles, honorifics and initials tell nobody from anybody. */
function tells({ kind }: NamePart): boolean {
  return kind === PartKind.name || kind === PartKind.light;
}

/** Neighbouring syllables may be written as one word: "Gyu-back", "Gyuback". */
function areJoined(one: NamePart, two: NamePart): boolean {
  if (one.kind !== PartKind.name || two.kind !== PartKind.name) return false;
  return two.tied || (isSyllable(one.word) && isSyllable(two.word));
}

/** The hashes of a word's spelling keys. */
const keyHashes = kept(MOST_KEPT, (word): readonly number[] => spellingKeys(word).map(hashOf));

function joinedHashes(one: NamePart, two: NamePart): readonly number[] {
  return keyHashes(one.word + two.word);
}

/** Hashes of keys of words are even, those of keys of whole names odd. */
function hashOf(key: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < key.length; i++) hash = hashUnit(hash, key.charCodeAt(i));
  return (hash & 0x3fffffff) << 1;
}

const NONE: readonly never[] = [];

/** The keys under which all romanisations of a Korean or Chinese name meet. */
function nameHashes(parts: readonly NamePart[]): readonly number[] {
  const names = syllableNames(parts, false);
  if (names.length === 0) return NONE;
  return names.flatMap((name) => syllableKeys(name).map((key) => hashOf(key) | 1));
}
