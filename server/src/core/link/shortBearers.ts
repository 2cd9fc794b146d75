/** The words that people are called by in running text, for whom a note names and for the holders of a post. */
import type { Person } from "../authority/model.ts";
import { knownPartsOf } from "../authority/nameParts.ts";
import type { Entity, Register } from "../authority/register.ts";
import { isCommonName } from "../recognise/commonNames.ts";
import type { NameMatch } from "../recognise/names.ts";
import { foldedWord } from "../recognise/words.ts";
import type { NameMention } from "./mention.ts";

export interface Bearer {
  readonly word: string;
  readonly pattern: number;
  /** Whether it is all of the bearer's name. */
  readonly isWhole: boolean;
  readonly entity: number;
  /** Where the first mention stands, -1 where there is none, and how many have the word. */
  readonly first: number;
  count: number;
  /** Whether the note has no more of the bearer than the word. */
  readonly isUnmet: boolean;
}

/** The people of the note whose short form is one word of Latin letters that a slip can be seen in. */
export function bearersIn(text: string, register: Register, mentions: readonly NameMention[]): Bearer[] {
  const byId = new Map<string, Bearer | null>();
  for (const { entity, kind, start, end } of mentions) {
    if (kind !== "person" || entity === null) continue;
    let bearer = byId.get(entity);
    if (bearer === undefined) {
      bearer = bearerFor(register, entity, start);
      byId.set(entity, bearer);
    }
    if (bearer === null) continue;
    if (foldedWord(text, start, end).includes(bearer.word)) bearer.count++;
  }
  const bearers: Bearer[] = [];
  for (const bearer of byId.values()) if (bearer !== null) bearers.push(bearer);
  return bearers;
}

/** Whether the note calls the bearer "Mr". */
export function isMan(
  text: string,
  register: Register,
  mentions: readonly NameMention[],
  { entity }: Bearer,
): boolean {
  const { id } = register.entities[entity]!;
  return mentions.some(
    (one) => one.entity === id && MR.test(text.slice(Math.max(0, one.start - 4), one.start)),
  );
}

const MR = /Mr\.?\s$/;

/** What a person is called by: the word and the first pattern of it; null where it is no word of Latin letters. */
interface Short {
  readonly word: string;
  readonly pattern: number;
  /** Whether it is all of the name. */
  readonly isWhole: boolean;
}

const shortOf = new WeakMap<Entity, Short | null>();

export function bearerFor(register: Register, id: string, first: number): Bearer | null {
  const number = register.numberOf(id)!;
  const short = shortOfEntity(register, number);
  return short === null ? null : bearerOf(short, number, first, false);
}

function bearerOf(
  { word, pattern, isWhole }: Short,
  entity: number,
  first: number,
  isUnmet: boolean,
): Bearer {
  return { word, pattern, isWhole, entity, first, count: 0, isUnmet };
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
      const short = isSole ? shortOfEntity(register, entity) : null;
      bearer = short?.word === word ? bearerOf(short, entity!, start, true) : null;
      byWord.set(word, bearer);
    }
    if (bearer !== null) bearer.count++;
  }
  return [...byWord.values()].filter((bearer) => bearer !== null);
}

/** In letters. */
const LEAST_UNMET = 6;

function shortOfEntity(register: Register, number: number): Short | null {
  const entity = register.entities[number]!;
  let short = shortOf.get(entity);
  if (short === undefined) {
    short = shortFor(register, number);
    shortOf.set(entity, short);
  }
  return short;
}

function shortFor(register: Register, entity: number): Short | null {
  const record = register.entities[entity]!.record as Person;
  // Somebody of one name is called by it.
  const short = knownPartsOf(record).short ?? record.name;
  if (!/^\p{Script=Latin}{3,}$/u.test(short)) return null;
  const { patterns: set } = register;
  const word = foldedWord(short, 0, short.length);
  const node = set.step(set.root, set.vocabulary.idOf(word));
  for (
    let pattern = node === -1 ? -1 : set.firstPattern(node);
    pattern >= 0;
    pattern = set.nextPattern(pattern)
  )
    if (set.isBorneBy([pattern], entity)) return { word, pattern, isWhole: short === record.name };
  return null;
}
