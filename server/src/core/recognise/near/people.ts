/**
 * The index of registered people by the spelling keys of their names. Linear in the register; keys are kept as hashes,
 * and who has one is found by the words that have it. Two keys with one hash only make a candidate more, which the
 * comparison of the names then refuses.
 */
import { IntMap } from "../intMap.ts";
import { areJoined, hashOf, joinedHashes, keyHashes, MOST_KEPT, nameHashes, tells } from "./keyHashes.ts";
import { fullNamesOf } from "./nicknames.ts";
import { hasSigns, MOST_PARTS, type NamePart, PartKind, partsOfWord, readingsOf } from "./parts.ts";
import { type Lists, listAt, NO_LISTS, Pairs, united } from "./personLists.ts";
import { spellingKeys } from "./spelling.ts";
import { isSyllable } from "./syllables.ts";
import { WrittenNames } from "./writtenNames.ts";

/** More people than these who may be meant, or who share two words: the name says nothing. */
const MOST_LISTED = 256;
const MOST_CANDIDATES = 48;
/** So few are looked at even where they share but one word: the other may be shortened. */
const SHORT_LIST = 8;
/** People between two steps of the building. */
const STEP = 100;

/** What one word of names has for the index. */
interface WordKeys {
  readonly parts: readonly NamePart[];
  /** The numbers of its keys. */
  readonly ids: readonly number[];
  /** Whether its first part, and its last, are names of one syllable; and how many are. */
  readonly isSyllableFirst: boolean;
  readonly isSyllableLast: boolean;
  readonly syllables: number;
  /** Whether a name with it must be read as a whole. */
  readonly hasSigns: boolean;
}

/** Registered people by what their names have in common with a written one. */
export class PeopleIndex {
  /** Hash of a key → its number. */
  readonly #ids = new IntMap();
  readonly #keysOfWord = new Map<string, readonly number[]>();
  /** Key → the words of names that have it. */
  readonly #wordsOfKey: (number[] | undefined)[] = [];
  /** Word → who has it in a name. */
  #ofWord: Lists = NO_LISTS;
  /** Key → who has it by more than one word. */
  #ofKey: Lists = NO_LISTS;
  /** Key → who has it at all; made when first asked for. */
  readonly #listed: (Int32Array | undefined)[] = [];

  /** An index of all the people at once; `namesOf(i)` are the registered names of person `i`. */
  static of(count: number, namesOf: (person: number) => readonly string[]): PeopleIndex {
    const index = new PeopleIndex();
    for (const _ of index.build(WrittenNames.of(count, namesOf)));
    return index;
  }

  /** Takes in the people, in steps. Whose name has a word is listed by word: so many have the same. */
  *build(names: WrittenNames): Generator<void> {
    const { words, texts } = names;
    const keys: (WordKeys | undefined)[] = new Array(texts.length).fill(undefined);
    const ofWord = new Pairs();
    const ofKey = new Pairs();
    for (let person = 0; person < names.count; person++) {
      if (person % STEP === STEP - 1) yield;
      const end = names.startOf(person + 1);
      for (let from = names.startOf(person); from < end; ) {
        const to = names.endOf(from);
        for (let i = from; i < to; i++) {
          const word = words[i]!;
          keys[word] ??= this.#keysOf(texts[word]!, word);
        }
        if (isPlain(words, from, to, keys)) {
          for (let i = from; i < to; i++) ofWord.add(words[i]!, person);
          this.#addNeighbours(words, from, to, keys, person, ofKey);
        } else {
          const name = Array.from(words.subarray(from, to), (word) => texts[word]!).join(" ");
          for (const parts of readingsOf(name))
            for (const hashes of [...this.#hashesByWord(parts), nameHashes(parts)])
              for (const hash of hashes) ofKey.add(this.#ids.add(hash), person);
        }
        from = to + 1;
      }
    }
    yield;
    this.#ofWord = ofWord.lists(texts.length);
    yield;
    this.#ofKey = ofKey.lists(this.#ids.size);
    this.#keysOfWord.clear();
  }

  /** What a word of names has for the index; its keys are taken in. */
  #keysOf(text: string, number: number): WordKeys {
    const parts = partsOfWord(text);
    const ids = new Set<number>();
    for (const hashes of this.#hashesByWord(parts)) for (const hash of hashes) ids.add(this.#ids.add(hash));
    for (const id of ids) {
      const known = this.#wordsOfKey[id];
      if (known !== undefined) {
        known.push(number);
        continue;
      }
      while (this.#wordsOfKey.length < id) this.#wordsOfKey.push(undefined);
      this.#wordsOfKey[id] = [number];
    }
    const syllables = parts.map(({ word, kind }) => kind === PartKind.name && isSyllable(word));
    return {
      parts,
      ids: [...ids],
      isSyllableFirst: syllables[0] === true,
      isSyllableLast: syllables[syllables.length - 1] === true,
      syllables: syllables.filter((is) => is).length,
      hasSigns: hasSigns(text),
    };
  }

  /** Takes in what a plain name has by neighbouring syllables, which may be written as one word or in another way. */
  #addNeighbours(
    words: Int32Array,
    from: number,
    to: number,
    keys: readonly (WordKeys | undefined)[],
    person: number,
    ofKey: Pairs,
  ): void {
    let [count, syllables] = [0, 0];
    let before: WordKeys | null = null;
    for (let i = from; i < to; i++) {
      const word = keys[words[i]!]!;
      if (word.parts.length === 0) continue;
      if (before?.isSyllableLast === true && word.isSyllableFirst)
        for (const hash of joinedHashes(before.parts[before.parts.length - 1]!, word.parts[0]!))
          ofKey.add(this.#ids.add(hash), person);
      before = word;
      count += word.parts.length;
      syllables += word.syllables;
    }
    if (syllables === 0 || count < 2 || count > 3 || (count === 3 && syllables < 3)) return;
    const parts: NamePart[] = [];
    for (let i = from; i < to; i++) for (const part of keys[words[i]!]!.parts) parts.push(part);
    for (const hash of nameHashes(parts)) ofKey.add(this.#ids.add(hash), person);
  }

  /** Whether somebody has this word in a name, in any spelling. */
  knows(word: string): boolean {
    return this.#wordHashes(word).some((hash) => {
      const id = this.#ids.get(hash);
      return id !== -1 && this.#size(id) > 0;
    });
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
        for (const person of this.#listOf(id)) found.add(person);
    }
    const names = parts.filter(({ kind }) => kind !== PartKind.light);
    const groups = this.#groupsOf(names.length > 1 ? names : parts);
    const hasInitial = parts.some(({ kind }) => kind === PartKind.initial);
    for (const [i, group] of groups.slice(0, 3).entries()) {
      if (group.size <= (hasInitial ? MOST_LISTED : SHORT_LIST)) {
        for (const id of group.ids) for (const person of this.#listOf(id)) found.add(person);
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
    const [a, b] = [this.#listOf(one), this.#listOf(two)];
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length && found.size <= MOST_CANDIDATES) {
      const [left, right] = [a[i]!, b[j]!];
      if (left === right) found.add(left);
      if (left <= right) i++;
      if (right <= left) j++;
    }
  }

  #size(id: number): number {
    return this.#listOf(id).length;
  }

  /** Who has the key; ascending. */
  #listOf(id: number): Int32Array {
    let list = this.#listed[id];
    if (list === undefined) {
      const lists = (this.#wordsOfKey[id] ?? []).map((word) => listAt(this.#ofWord, word));
      const more = listAt(this.#ofKey, id);
      if (more.length > 0) lists.push(more);
      list = lists.length === 1 ? lists[0]! : united(lists);
      while (this.#listed.length < id) this.#listed.push(undefined);
      this.#listed[id] = list;
    }
    return list;
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

/** Whether what a name has is what its words have, and what two of them side by side have. */
function isPlain(
  words: Int32Array,
  from: number,
  to: number,
  keys: readonly (WordKeys | undefined)[],
): boolean {
  let count = 0;
  let last: NamePart | null = null;
  for (let i = from; i < to; i++) {
    const { parts, hasSigns: isSigned } = keys[words[i]!]!;
    if (isSigned) return false;
    if (parts.length === 0) continue;
    if (count === 0 && parts[0]!.kind === PartKind.generation) return false;
    last = parts[parts.length - 1]!;
    count += parts.length;
  }
  // "Mohamad" at the end is a name like others.
  return count <= MOST_PARTS && last?.kind !== PartKind.light;
}
