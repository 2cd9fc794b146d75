/**
 * The index of registered people by the spelling keys of their names' words. Built when first asked, linear in the
 * register; two integer lists hold who has which key and which keys somebody has.
 */
import { fullNamesOf } from "./nicknames.ts";
import { type NamePart, PartKind, readingsOf } from "./parts.ts";
import { spellingKeys } from "./spelling.ts";
import { isSyllable, syllableKeys, syllableNames } from "./syllables.ts";

/** More people than these under all keys of a name: it says nothing. */
const MOST_LISTED = 1024;

export class PeopleIndex {
  readonly #ids = new Map<string, number>();
  readonly #keysOfWord = new Map<string, readonly number[]>();
  /** Key → where its people begin in `#people`; ascending. */
  readonly #heads: Int32Array;
  readonly #people: Int32Array;
  /** Person → where their keys begin in `#keys`. */
  readonly #starts: Int32Array;
  readonly #keys: Int32Array;

  /** `names[i]` are the registered names of person `i`. */
  constructor(count: number, namesOf: (person: number) => readonly string[]) {
    const starts = new Int32Array(count + 1);
    let keys = new Int32Array(Math.max(16, count * 8));
    let length = 0;
    for (let person = 0; person < count; person++) {
      starts[person] = length;
      for (const name of namesOf(person)) {
        for (const parts of readingsOf(name)) {
          for (const key of this.#keysOf(parts)) {
            if (isAmong(keys, starts[person]!, length, key)) continue;
            if (length === keys.length) keys = doubled(keys);
            keys[length++] = key;
          }
        }
      }
    }
    starts[count] = length;
    this.#starts = starts;
    this.#keys = keys;
    this.#heads = new Int32Array(this.#ids.size + 1);
    for (let i = 0; i < length; i++) this.#heads[keys[i]! + 1]!++;
    for (let key = 0; key < this.#ids.size; key++) this.#heads[key + 1]! += this.#heads[key]!;
    const next = this.#heads.slice();
    this.#people = new Int32Array(length);
    for (let person = 0; person < count; person++) {
      for (let i = starts[person]!; i < starts[person + 1]!; i++) this.#people[next[keys[i]!]!++] = person;
    }
    this.#keysOfWord.clear();
  }

  /** How many people have a name with this word, in any spelling. */
  bearers(word: string): number {
    let most = 0;
    for (const key of spellingKeys(word)) {
      const id = this.#ids.get(key);
      if (id !== undefined) most = Math.max(most, this.#heads[id + 1]! - this.#heads[id]!);
    }
    return most;
  }

  /**
   * People who may bear the name: all who share the whole of it in another romanisation, and of those who share a
   * word, the ones under its rarest key, who share another word or could be meant by an initial.
   */
  candidates(parts: readonly NamePart[]): readonly number[] {
    const ids = this.#lookUp(parts);
    const found = new Set<number>();
    const words: number[] = [];
    for (const [key, id] of ids) {
      if (isNameKey(key)) for (const person of this.#listed(id)) found.add(person);
      else words.push(id);
    }
    words.sort((a, b) => this.#size(a) - this.#size(b));
    const shared = new Set(words);
    const hasInitial = parts.some(({ kind }) => kind === PartKind.initial);
    let looked = 0;
    for (const id of words.slice(0, 3)) {
      looked += this.#size(id);
      if (looked > MOST_LISTED) break;
      for (const person of this.#listed(id)) {
        if (this.#shares(person, shared, id) || hasInitial || this.#size(id) <= 8) found.add(person);
      }
    }
    return [...found];
  }

  #shares(person: number, keys: ReadonlySet<number>, besides: number): boolean {
    for (let i = this.#starts[person]!; i < this.#starts[person + 1]!; i++) {
      const key = this.#keys[i]!;
      if (key !== besides && keys.has(key)) return true;
    }
    return false;
  }

  #size(id: number): number {
    return this.#heads[id + 1]! - this.#heads[id]!;
  }

  #listed(id: number): Int32Array {
    return this.#people.subarray(this.#heads[id]!, this.#heads[id + 1]!);
  }

  #lookUp(parts: readonly NamePart[]): Map<string, number> {
    const ids = new Map<string, number>();
    const add = (key: string): void => {
      const id = this.#ids.get(key);
      if (id !== undefined) ids.set(key, id);
    };
    for (const { word, kind } of parts) if (isIndexed(kind)) for (const key of wordKeys(word)) add(key);
    for (const word of joins(parts)) for (const key of spellingKeys(word)) add(key);
    for (const name of syllableNames(parts, false)) for (const key of syllableKeys(name)) add(key);
    return ids;
  }

  #keysOf(parts: readonly NamePart[]): number[] {
    const ids: number[] = [];
    for (const { word, kind } of parts) if (isIndexed(kind)) ids.push(...this.#idsOf(word));
    for (const word of joins(parts)) for (const key of spellingKeys(word)) ids.push(this.#id(key));
    for (const name of syllableNames(parts, false))
      for (const key of syllableKeys(name)) ids.push(this.#id(key));
    return ids;
  }

  #idsOf(word: string): readonly number[] {
    let ids = this.#keysOfWord.get(word);
    if (ids === undefined) {
      ids = wordKeys(word).map((key) => this.#id(key));
      this.#keysOfWord.set(word, ids);
    }
    return ids;
  }

  #id(key: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(key, id);
    }
    return id;
  }
}

/** Particles, honorifics and initials tell nobody from anybody. */
function isIndexed(kind: PartKind): boolean {
  return kind === PartKind.name || kind === PartKind.light;
}

function wordKeys(word: string): string[] {
  return [...spellingKeys(word), ...fullNamesOf(word).map((name) => `~${name}`)];
}

/** Neighbouring short words as one: "Gyu-back" is written "Gyuback". */
function joins(parts: readonly NamePart[]): string[] {
  const words: string[] = [];
  for (let i = 1; i < parts.length; i++) {
    const [one, two] = [parts[i - 1]!, parts[i]!];
    if (one.kind !== PartKind.name || two.kind !== PartKind.name) continue;
    if (two.tied || (isSyllable(one.word) && isSyllable(two.word))) words.push(one.word + two.word);
  }
  return words;
}

function isNameKey(key: string): boolean {
  return key[1] === " ";
}

function isAmong(keys: Int32Array, from: number, to: number, key: number): boolean {
  for (let i = from; i < to; i++) if (keys[i] === key) return true;
  return false;
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
