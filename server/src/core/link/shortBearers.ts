/** The words that people are called by in running text, for whom a note names and for the holders of a post. */
import { latinFamily } from "../authority/latinFamily.ts";
import type { Person } from "../authority/model.ts";
import { familyHead, knownPartsOf, rareFamily } from "../authority/nameParts.ts";
import type { Entity, Register } from "../authority/register.ts";
import { isCommonName } from "../recognise/commonNames.ts";
import type { NameMatch } from "../recognise/names.ts";
import { foldedWord } from "../recognise/words.ts";
import { gather } from "../text/gather.ts";
import type { NameMention } from "./mention.ts";

/** Somebody who is called by a word alone. */
export interface Bearer {
  readonly word: string;
  readonly pattern: number;
  /** Whether it is all of a person's name. */
  readonly isWhole: boolean;
  readonly entity: number;
  /** Where the first mention stands, -1 where there is none. */
  readonly first: number;
  /** How many mentions have the word; null until `countOf` is asked. */
  count: number | null;
  /** Whether the note has no more of the bearer than the word. */
  readonly isUnmet: boolean;
}

/** The people and bodies of the note whose short forms, or whole names, are words of Latin or Cyrillic letters that a slip can be seen in. */
export function bearersIn(register: Register, mentions: readonly NameMention[]): Bearer[] {
  const met = new Set<string>();
  const bearers: Bearer[] = [];
  for (const { entity, start } of mentions) {
    if (entity === null || met.has(entity)) continue;
    met.add(entity);
    bearers.push(...bearersFor(register, entity, start));
  }
  return bearers;
}

/** How many of the note's mentions of the bearer have the word; counted when first asked, as most words are no slips. */
export function countOf(
  bearer: Bearer,
  text: string,
  register: Register,
  mentions: readonly NameMention[],
): number {
  if (bearer.count === null) {
    const { id } = register.entities[bearer.entity]!;
    bearer.count = mentions.filter(({ entity, start, end }) => {
      return entity === id && foldedWord(text, start, end).includes(bearer.word);
    }).length;
  }
  return bearer.count;
}

/** The ids of those whom the note calls "Mr". */
export function menIn(text: string, mentions: readonly NameMention[]): ReadonlySet<string> {
  const men = new Set<string>();
  for (const { entity, start } of mentions)
    if (entity !== null && MR.test(text.slice(Math.max(0, start - 4), start))) men.add(entity);
  return men;
}

const MR = /Mr\.?\s$/;

/** A word that a person is called by, and the first pattern of it. */
interface Short {
  readonly word: string;
  readonly pattern: number;
  /** Whether it is all of the name. */
  readonly isWhole: boolean;
}

const shortsOf = new WeakMap<Entity, readonly Short[]>();

/** One for each word that the person is called by; `first` as in `Bearer`. */
export function bearersFor(register: Register, id: string, first: number): Bearer[] {
  const entity = register.numberOf(id)!;
  const count = first === -1 ? 0 : null;
  return shortsOfEntity(register, entity).map((short) => bearerOf(short, entity, first, count, false));
}

function bearerOf(
  { word, pattern, isWhole }: Short,
  entity: number,
  first: number,
  count: number | null,
  isUnmet: boolean,
): Bearer {
  return { word, pattern, isWhole, entity, first, count, isUnmet };
}

/** Of those whom the note names by nothing but a long short form that nobody else has and few people bear. */
export function unmetBearers(
  text: string,
  register: Register,
  unmet: readonly NameMatch[],
  named: readonly Bearer[],
): Bearer[] {
  const byWord = new Map<string, Bearer | null>();
  for (const { patterns, start, end } of unmet) {
    if (end - start < LEAST_UNMET) continue;
    const word = foldedWord(text, start, end);
    let bearer = byWord.get(word);
    if (bearer === undefined) {
      const [entity, ...others] = isCommonName(word) ? [] : register.patterns.bearersOf(patterns);
      const isSole =
        entity !== undefined && others.length === 0 && named.every((one) => one.entity !== entity);
      const short = isSole ? shortsOfEntity(register, entity).find((one) => one.word === word) : undefined;
      bearer = short === undefined ? null : bearerOf(short, entity!, start, 0, true);
      byWord.set(word, bearer);
    }
    if (bearer !== null) bearer.count!++;
  }
  return [...byWord.values()].filter((bearer) => bearer !== null);
}

/** In letters. */
const LEAST_UNMET = 6;

function shortsOfEntity(register: Register, number: number): readonly Short[] {
  const entity = register.entities[number]!;
  let shorts = shortsOf.get(entity);
  if (shorts === undefined) {
    shorts = shortsFor(register, number);
    shortsOf.set(entity, shorts);
  }
  return shorts;
}

function shortsFor(register: Register, entity: number): Short[] {
  const { kind, name, record: one } = register.entities[entity]!;
  if (kind !== "person")
    return [name, ...one.otherNames.map((other) => other.name)]
      .filter((form) => BODY.test(form))
      .flatMap((form) => shortFor(register, entity, form) ?? []);
  const record = one as Person;
  const { short } = knownPartsOf(record);
  // Somebody of one name is called by it.
  const words = [short ?? record.name, rareFamily(record, short), familyHead(record), latinFamily(record)];
  return gather(words, (word) => (word === null ? [] : (shortFor(register, entity, word) ?? [])));
}

/** A body's name that is one long word, and no acronym: "Eurogroup". */
const BODY = /^\p{Lu}(?=\p{L}*\p{Ll})\p{Script=Latin}{7,}$/u;

/** A short form that is one word of Latin or Cyrillic letters, and the first pattern of it. */
function shortFor({ patterns: set, entities }: Register, entity: number, short: string): Short | null {
  if (!/^(?:\p{Script=Latin}{3,}|\p{Script=Cyrillic}{6,})$/u.test(short)) return null;
  const word = foldedWord(short, 0, short.length);
  const node = set.step(set.root, set.vocabulary.idOf(word));
  const { kind, name } = entities[entity]!;
  const isWhole = kind === "person" && short === name;
  for (
    let pattern = node === -1 ? -1 : set.firstPattern(node);
    pattern >= 0;
    pattern = set.nextPattern(pattern)
  )
    if (set.isBorneBy([pattern], entity)) return { word, pattern, isWhole };
  return null;
}
