/** Lists of people, one for each of many things that they have, in typed arrays. */
import { doubled } from "../../text/doubled.ts";

/** For each thing, by number, the people who have it. */
export interface Lists {
  /** Where the people of each thing begin in `people`, and behind the last one the end. */
  readonly heads: Int32Array;
  readonly people: Int32Array;
}

/** Of nothing and nobody. */
export const NO_LISTS: Lists = { heads: new Int32Array(1), people: new Int32Array(0) };

/** Who has one of the things, ascending; nobody for one that came after the lists were made. */
export function listAt({ heads, people }: Lists, thing: number): Int32Array {
  return thing + 1 < heads.length ? people.subarray(heads[thing]!, heads[thing + 1]!) : people.subarray(0, 0);
}

/** Who has what, in the order of the people. */
export class Pairs {
  #things = new Int32Array(1024);
  #people = new Int32Array(1024);
  #length = 0;

  add(thing: number, person: number): void {
    if (this.#length === this.#things.length) {
      this.#things = doubled(this.#things);
      this.#people = doubled(this.#people);
    }
    this.#things[this.#length] = thing;
    this.#people[this.#length++] = person;
  }

  /** By thing, of which there are `count`; each person once, ascending. */
  lists(count: number): Lists {
    const heads = new Int32Array(count + 1);
    const last = new Int32Array(count).fill(-1);
    for (let i = 0; i < this.#length; i++) {
      const thing = this.#things[i]!;
      if (last[thing] === this.#people[i]) continue;
      last[thing] = this.#people[i]!;
      heads[thing + 1]!++;
    }
    for (let thing = 0; thing < count; thing++) heads[thing + 1]! += heads[thing]!;
    const people = new Int32Array(heads[count]!);
    const next = heads.slice(0, count);
    for (let i = 0; i < this.#length; i++) {
      const thing = this.#things[i]!;
      const at = next[thing]!;
      if (at > heads[thing]! && people[at - 1] === this.#people[i]) continue;
      people[at] = this.#people[i]!;
      next[thing] = at + 1;
    }
    return { heads, people };
  }
}

/** All who are in one of the lists; ascending, each once. */
export function united(lists: readonly Int32Array[]): Int32Array {
  let length = 0;
  for (const list of lists) length += list.length;
  const all = new Int32Array(length);
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  let count = 0;
  for (let i = 0; i < length; i++) if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i]!;
  return all.subarray(0, count);
}
