/**
 * The register ready for use: entities as numbers, their forms compiled to patterns, and what a surface
 * form is to its entity. Made anew when names change; posts and events are read from `authority`.
 */
import { type KnownPeople, NearIndex } from "../recognise/near/finder.ts";
import { WrittenNames } from "../recognise/near/writtenNames.ts";
import { PatternKind, PatternSet } from "../recognise/patterns.ts";
import { SlipIndex } from "../recognise/slips.ts";
import { foldedWords, plainForm } from "../text/chars.ts";
import { ownCopy } from "../text/shortText.ts";
import { finished } from "../text/steps.ts";
import { bodyForms, type KnownEditions } from "./bodyForms.ts";
import { EDITION_NOUNS } from "./eventsOf.ts";
import { Holders } from "./holders.ts";
import type { Authority, Forum, Organization, OtherName, Person } from "./model.ts";
import { namePartsOf } from "./nameParts.ts";
import { NameWords } from "./nameWords.ts";
import { namesOf, personForms } from "./personForms.ts";
import { titleWords } from "./titles.ts";

/** What an entity is. */
export type EntityKind = "person" | "forum" | "organization";

/** A record that mentions are linked to. */
export type NamedRecord = Person | Forum | Organization;

/** A record as mentions know it. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The authorized form. */
  readonly name: string;
  readonly record: NamedRecord;
}

/** How a surface form relates to its entity's names. */
export type FormStatus = "authorized" | "variant" | "misspelling";

/** Records between two steps of the making. */
const STEP = 100;

/** A compiled register; it does not change. */
export class Register {
  readonly authority: Authority;
  readonly entities: readonly Entity[];
  readonly patterns: PatternSet;
  readonly slips: SlipIndex;
  readonly near: NearIndex;
  readonly holders: Holders;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #bundledFiles: ReadonlySet<string>;
  readonly #statuses = new Map<Entity, Map<string, FormStatus>>();

  /** @param bundledFiles the authority files that are the project's own, not the user's. */
  constructor(
    authority: Authority,
    bundledFiles: ReadonlySet<string> = new Set(),
    compiled: Compiled = finished(compile(authority)),
  ) {
    const { entities, patterns, numbers, written } = compiled;
    this.#numbers = numbers;
    this.authority = authority;
    this.#bundledFiles = bundledFiles;
    this.entities = entities;
    this.patterns = patterns;
    this.slips = new SlipIndex(patterns);
    this.holders = new Holders(authority);
    this.near = new NearIndex(patterns, knownPeople(entities, written));
  }

  /** Makes a register in steps of few milliseconds each, with the indexes that otherwise wait until somebody asks. */
  static *inSteps(authority: Authority, bundledFiles: ReadonlySet<string>): Generator<void, Register> {
    const register = new Register(authority, bundledFiles, yield* compile(authority));
    yield;
    yield* register.near.prepare();
    yield* register.slips.prepare();
    yield* register.patterns.prepare();
    return register;
  }

  entity(id: string): Entity | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.entities[number];
  }

  /** The entity's place in `entities`, by which patterns know it. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Whether the user has no record of it in a file or note of their own. */
  isBundled({ origin }: NamedRecord): boolean {
    return this.#bundledFiles.has(origin.file);
  }

  /** What `surface` is to the entity: a form that follows by rule is a variant. */
  statusOf(entity: Entity, surface: string): FormStatus {
    let known = this.#statuses.get(entity);
    if (known === undefined) {
      known = new Map();
      this.#statuses.set(entity, known);
    }
    let status = known.get(surface);
    if (status === undefined) {
      status = this.#findStatus(entity, surface);
      if (known.size >= MOST_STATUSES) known.clear();
      known.set(ownCopy(surface), status);
    }
    return status;
  }

  #findStatus(entity: Entity, surface: string): FormStatus {
    const plain = plainForm(surface);
    if (plain === plainForm(entity.name)) return "authorized";
    let misspelled = false;
    for (const other of entity.record.otherNames) {
      if (plainForm(other.name) !== plain) continue;
      if (other.status === "variant") return "variant";
      misspelled = true;
    }
    return misspelled || matchesFolded(entity.record.otherNames, plain) === "misspelling"
      ? "misspelling"
      : "variant";
  }
}

/** Surfaces of an entity whose status is kept: texts have the same few again and again. */
const MOST_STATUSES = 64;

interface Compiled {
  readonly entities: readonly Entity[];
  readonly patterns: PatternSet;
  readonly written: WrittenNames;
  /** By id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** All forms of all names as patterns, in steps. */
function* compile(authority: Authority): Generator<void, Compiled> {
  const entities: Entity[] = [];
  const numbers = new Map<string, number>();
  const patterns = new PatternSet();
  const words = new NameWords();
  const written = new WrittenNames(words.texts);
  const take = (entity: Entity): void => {
    if (!numbers.has(entity.id)) numbers.set(entity.id, entities.length);
    entities.push(entity);
  };
  for (const person of authority.persons.values()) {
    const names = namesOf(person, words);
    for (const name of names) {
      for (const { number } of name) written.addWord(number);
      written.endName();
    }
    written.endPerson();
    for (const form of personForms(person, entities.length, words, names)) patterns.add(form);
    for (const prefix of person.honorificPrefixes) addWords(patterns.honorificWords, prefix);
    take({ id: person.id, kind: "person", name: person.name, record: person });
    if (entities.length % STEP === 0) yield;
  }
  const editions = editionsByForum(authority);
  for (const [kind, records] of [
    ["forum", authority.forums],
    ["organization", authority.organizations],
  ] as const) {
    for (const record of records.values()) {
      const known = kind === "forum" ? editions.get(record.id) : undefined;
      for (const form of bodyForms(record, entities.length, PatternKind[kind], words, known))
        patterns.add(form);
      take({ id: record.id, kind, name: record.name, record });
      if (entities.length % STEP === 0) yield;
    }
  }
  for (const post of authority.posts.values()) {
    for (const label of [post.label, ...post.otherLabels.map((other) => other.name)]) {
      addWords(patterns.officeWords, label);
      if (NATIVE_END.test(label)) patterns.officeWords.add(label);
    }
  }
  if (patterns.officeWords.has("chair")) for (const word of CHAIRS) patterns.officeWords.add(word);
  patterns.settle();
  return { entities, patterns, numbers, written };
}

/** What the register has of each forum's editions. */
function editionsByForum({ events, forums }: Authority): Map<string, KnownEditions> {
  const byForum = new Map<
    string,
    { readonly ordinals: number[]; readonly meetings: string[]; readonly names: string[] }
  >();
  let listed: ReadonlySet<string> | null = null;
  for (const { forum, ordinal, name } of events.values()) {
    if (forum === null) continue;
    const own = byForum.get(forum) ?? { ordinals: [], meetings: [], names: [] };
    byForum.set(forum, own);
    if (ordinal !== null) own.ordinals.push(ordinal);
    const meeting = name === null ? undefined : MEETING.exec(name)?.[0];
    if (meeting !== undefined && !own.meetings.includes(meeting)) own.meetings.push(meeting);
    const called = name === null || meeting === undefined ? undefined : CALLED.exec(name)?.[1];
    if (called === undefined || own.names.includes(called)) continue;
    listed ??= namesOfForums(forums);
    if (!listed.has(called)) own.names.push(called);
  }
  return byForum;
}

function namesOfForums(forums: Authority["forums"]): Set<string> {
  const names = new Set<string>();
  for (const { name, otherNames } of forums.values())
    for (const each of [name, ...otherNames.map((other) => other.name)]) names.add(each);
  return names;
}

const MEETING = new RegExp(`\\b(?:${EDITION_NOUNS.join("|")})\\b`);
/** What the editions of an event's name are called without their number: "4th CELAC-EU Summit". */
const CALLED = new RegExp(
  `^\\d{1,3}(?:st|nd|rd|th) (\\p{Lu}[\\p{L}\\p{N}.'’& -]* (?:${EDITION_NOUNS.join("|")}))$`,
  "u",
);

/** Titles in letters that need no spaces are looked up whole: "JAXA理事長". */
const NATIVE_END = /[\u0e00-\u109f\u1780-\u17ff\u3005-\u9fff\uac00-\ud7a3]$/;

/** Persons come first among the entities. */
function knownPeople(entities: readonly Entity[], written: WrittenNames): KnownPeople {
  const personAt = (i: number): Person => entities[i]!.record as Person;
  return {
    count: written.count,
    written,
    names(i) {
      const { name, otherNames } = personAt(i);
      if (otherNames.length === 0) return [name];
      return [name, ...otherNames.filter(({ status }) => status === "variant").map((other) => other.name)];
    },
    partsOf(i) {
      const { family, isTold } = namePartsOf(personAt(i));
      const [first = ""] = personAt(i).name.split(/\s+/);
      return { family, isTold, isFamilyFirst: isTold && family !== null && family.split(/\s+/)[0] === first };
    },
  };
}

/** A misspelling is one in any case; a variant that reads the same without case wins. */
function matchesFolded(names: readonly OtherName[], plain: string): FormStatus | null {
  const lower = plain.toLowerCase();
  const equal = names.filter((other) => plainForm(other.name).toLowerCase() === lower);
  if (equal.some((other) => other.status === "variant")) return "variant";
  return equal.length > 0 ? "misspelling" : null;
}

/** Who sits in a chair, by whatever word a label has it. */
const CHAIRS = ["chairman", "chairwoman", "chairperson"];

/** The words of the title, spelled one way and as they stand there: "harbor" and "harbour". */
function addWords(words: Set<string>, title: string): void {
  for (const word of titleWords(title)) if (!/^\d+$/.test(word)) words.add(word);
  for (const word of foldedWords(title))
    if (word.length > 3 && !words.has(word) && titleWords(word).length === 1) words.add(word);
}
