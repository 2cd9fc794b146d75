/** The names of people that a name in full with two slips in it is compared with. Whether it is one is for `fullSlips.ts`. */
import type { Person } from "../authority/model.ts";
import { calledBy } from "../authority/nameParts.ts";
import type { Register } from "../authority/register.ts";
import { isMoved } from "../recognise/slip.ts";
import { fold } from "../text/chars.ts";
import { gather } from "../text/gather.ts";
import type { NameMention } from "./mention.ts";

/** A name of several words, folded, and how many slips make another of it. */
export interface FullName {
  readonly words: readonly string[];
  /** The first letter. */
  readonly key: string;
  readonly entity: number;
  readonly slips: number;
}

/** Letters that may be wrong in a name in full. */
export const MOST_SLIPS = 2;
/** People of one family name among whom a title that many hold tells who is meant. */
const MOST_OF_FAMILY = 16;

/** First letter → the names in full of those whom the note names. */
export function namesIn(
  register: Register,
  mentions: readonly NameMention[],
): ReadonlyMap<string, readonly FullName[]> {
  const named = new Map<string, FullName[]>();
  const met = new Set<string>();
  for (const { entity, kind } of mentions) {
    if (kind !== "person" || entity === null || met.has(entity)) continue;
    met.add(entity);
    for (const name of namesOf(register, register.numberOf(entity)!)) {
      const known = named.get(name.key);
      if (known === undefined) named.set(name.key, [name]);
      else known.push(name);
    }
  }
  return named;
}

/** Of a word or its first letter. */
export function keyOf(word: string): string {
  return fold(word.slice(0, 1));
}

/** The names of a person that are of several words of Latin letters, in full and what running text calls them. */
export function namesOf(register: Register, entity: number): readonly FullName[] {
  const person = register.entities[entity]!.record as Person;
  let names = namesByRecord.get(person);
  if (names === undefined || names.entity !== entity) {
    const variants = person.otherNames.filter(({ status }) => status === "variant");
    const full = [person.name, ...variants.map(({ name }) => name)];
    const all = [
      ...full.map((name) => fullName(name, entity, MOST_SLIPS)),
      ...calledBy(person).map((name) => fullName(name, entity, 1)),
    ].filter(({ words }) => words.length > 1 && words.every((word) => /^\p{Script=Latin}+$/u.test(word)));
    names = { entity, names: all };
    namesByRecord.set(person, names);
  }
  return names.names;
}

/** By record: the number that it has in the register that asked last, and its names. */
const namesByRecord = new WeakMap<Person, { entity: number; names: readonly FullName[] }>();

function fullName(name: string, entity: number, slips: number): FullName {
  const words = wordsOf(name);
  return { words, key: keyOf(words[0]!), entity, slips };
}

function wordsOf(name: string): string[] {
  return fold(name).split(/[\s\-\u2010\u2011'\u2019]+/);
}

/** The names of those of a family in which a letter of the given name stands elsewhere: "Bo Wenglin". */
export function namesOfFamily(register: Register, words: readonly string[]): readonly FullName[] {
  const { patterns: set, entities } = register;
  const names: FullName[] = [];
  for (const word of [words[0]!, words.at(-1)!]) {
    const id = set.vocabulary.idOf(word);
    const node = id === 0 ? -1 : set.step(set.root, id);
    let pattern = node === -1 ? -1 : set.firstPattern(node);
    for (; pattern >= 0; pattern = set.nextPattern(pattern)) {
      const bearers = set.bearersOf([pattern]);
      if (bearers.length > MOST_OF_FAMILY) continue;
      for (const entity of bearers) {
        if (entities[entity]!.kind !== "person") continue;
        names.push(...namesOf(register, entity).filter((name) => isMovedIn(name.words, words)));
      }
    }
  }
  return names;
}

/** Whether written words are a name but for one letter of one long word, which stands at another place in it. */
function isMovedIn(words: readonly string[], written: readonly string[]): boolean {
  if (words.length > written.length) return false;
  const others = gather(words, (word, k) => (word === written[k] ? [] : [k]));
  return others.length === 1 && isMoved(words[others[0]!]!, written[others[0]!]!);
}
