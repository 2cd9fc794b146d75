/**
 * People and forums that texts introduce by title and the register does not know, as records to look over and add:
 * who is found where, under which names, in which post. Proposes; what it finds is for a person to check.
 */
import type { MembershipDraft, NameDraft, PersonDraft, PostDraft } from "../../authority/import/draft.ts";
import { assignIds } from "../../authority/import/ids.ts";
import { nameKey } from "../../authority/nameKey.ts";
import { sourceKind } from "../../authority/sources.ts";
import type { Analysis } from "../../link/analyse.ts";
import { sentenceAt } from "../../text/sentences.ts";
import type { Snapshot } from "../../workspace/snapshot.ts";
import { type FoundForum, unknownForums } from "./forums.ts";
import { countOf, forumKey, type Group, gather, mergeNear, personKey, rankedForms } from "./group.ts";
import { type FoundName, titledPeople } from "./people.ts";
import { PostBook } from "./posts.ts";
import { Words } from "./words.ts";

export type { PersonDraft };

/** A forum as an authority file would have it. */
export interface ForumDraft {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly NameDraft[];
  readonly sources?: readonly string[];
}

/** Where a record comes from. */
export interface Evidence {
  /** How often the texts name it. */
  readonly count: number;
  /** The id of the article, else of the note, that the sentence stands in. */
  readonly document: string;
  /** White space written one way. */
  readonly sentence: string;
}

/** What texts introduce and the register lacks. */
export interface Suggestions {
  /** The most named first, then by name. */
  readonly persons: readonly PersonDraft[];
  /** Ascending by id. */
  readonly posts: readonly PostDraft[];
  readonly forums: readonly ForumDraft[];
  /** Of each person and forum. */
  readonly evidence: ReadonlyMap<PersonDraft | ForumDraft, Evidence>;
}

interface Text {
  readonly analysis: Analysis;
  /** What a record names as its source: an article's id; null for a note. */
  readonly source: string | null;
  readonly shown: string;
}

type Placed<F> = F & { readonly text: Text };

/** Records with more sources than this say no more with the rest. */
const MOST_SOURCES = 10;
const MOST_NAMES = 20;

/** Of all articles and of these notes; `shown` is what a note is called. */
export function suggest(
  snapshot: Snapshot,
  notes: readonly string[],
  shown: (note: string) => string = (note) => note,
): Suggestions {
  const { register } = snapshot;
  const people: Placed<FoundName>[] = [];
  const forums: Placed<FoundForum>[] = [];
  for (const text of textsOf(snapshot, notes, shown)) {
    const words = new Words(text.analysis, register.patterns);
    for (const one of titledPeople(text.analysis, words, register.patterns)) people.push({ ...one, text });
    for (const one of unknownForums(words)) forums.push({ ...one, text });
  }
  const known = new Set<string>();
  const knownPeople = new Set<string>();
  for (const { kind, name, record } of register.entities) {
    for (const form of [name, ...record.otherNames.map((other) => other.name)]) {
      known.add(nameKey(form));
      if (kind === "person") knownPeople.add(personKey(form));
    }
  }
  const isKnown = (form: string): boolean => known.has(nameKey(form));
  const personGroups = mergeNear(gather(people, personKey))
    .filter(isTitled)
    .filter((group) =>
      [...group.forms.keys()].every((form) => !isKnown(form) && !knownPeople.has(personKey(form))),
    );
  const forumGroups = gather(forums, forumKey).filter(({ forms }) => {
    return (
      [...forms].every(([form]) => !isKnown(form)) && [...forms.values()].flat().some(({ tells }) => tells)
    );
  });
  return drafted(snapshot, inOrder(personGroups), inOrder(forumGroups), isKnown);
}

function textsOf(snapshot: Snapshot, notes: readonly string[], shown: (note: string) => string): Text[] {
  const articles = snapshot.articles().flatMap(({ document, id }): Text[] => {
    const analysis = snapshot.analysis(document.id);
    const source = sourceKind(id) === null ? null : id;
    return analysis === undefined ? [] : [{ analysis, source, shown: id }];
  });
  const own = [...notes].sort().flatMap((note): Text[] => {
    const analysis = snapshot.analysis(note);
    return analysis === undefined ? [] : [{ analysis, source: null, shown: shown(note) }];
  });
  return [...articles, ...own];
}

/** Names that stand nowhere with a title are left out; those that do bring in their places without one. */
function isTitled({ forms }: Group<Placed<FoundName>>): boolean {
  return [...forms.values()].flat().some(({ title }) => title !== null);
}

function inOrder<F>(groups: readonly Group<F>[]): Group<F>[] {
  return [...groups].sort(
    (a, b) => countOf(b) - countOf(a) || compare(rankedForms(a)[0]!, rankedForms(b)[0]!),
  );
}

function drafted(
  snapshot: Snapshot,
  people: readonly Group<Placed<FoundName>>[],
  forums: readonly Group<Placed<FoundForum>>[],
  isKnown: (form: string) => boolean,
): Suggestions {
  const { register } = snapshot;
  const taken = new Set(register.entities.map(({ id }) => id));
  const personIds = assignIds(people.map(identified), taken);
  const forumIds = assignIds(forums.map(identified), taken);
  const posts = new PostBook(register.authority.posts.values());
  const keys = people.map((group) => postsOf(group, posts));
  const evidence = new Map<PersonDraft | ForumDraft, Evidence>();
  const persons = people.map((group, i): PersonDraft => {
    const [name = "", ...others] = rankedForms(group);
    const memberships = membershipsOf(keys[i]!, posts);
    const draft: PersonDraft = {
      id: personIds.get(name)!,
      name,
      ...some("other_names", namesOf(others)),
      ...some("memberships", memberships),
      ...some("sources", sourcesOf(group)),
    };
    evidence.set(
      draft,
      evidenceOf(group, (place) => place.title !== null),
    );
    return draft;
  });
  const acronyms = new Set<string>();
  const meetings = forums.map((group): ForumDraft => {
    const [name = "", ...others] = rankedForms(group);
    const own = [...new Set([...group.forms.values()].flat().flatMap(({ acronym }) => acronym ?? []))].filter(
      (acronym) => !isKnown(acronym) && !acronyms.has(nameKey(acronym)) && nameKey(acronym) !== nameKey(name),
    );
    for (const acronym of own) acronyms.add(nameKey(acronym));
    const draft: ForumDraft = {
      id: forumIds.get(name)!,
      name,
      ...some("other_names", namesOf([...others, ...own.sort()])),
      ...some("sources", sourcesOf(group)),
    };
    evidence.set(
      draft,
      evidenceOf(group, (place) => place.tells),
    );
    return draft;
  });
  const held = new Set(persons.flatMap(({ memberships = [] }) => memberships.map(({ post }) => post)));
  return { persons, posts: posts.drafts(held), forums: meetings, evidence };
}

/** The titles of a person that tell a post, each with the articles that say so. */
function postsOf(group: Group<Placed<FoundName>>, posts: PostBook): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { title, text } of [...group.forms.values()].flat()) {
    const key = title === null ? null : posts.add(text.analysis.document.text, title);
    if (key === null) continue;
    const sources = keys.get(key) ?? new Set();
    if (text.source !== null) sources.add(text.source);
    keys.set(key, sources);
  }
  return keys;
}

function membershipsOf(keys: ReadonlyMap<string, ReadonlySet<string>>, posts: PostBook): MembershipDraft[] {
  const byPost = new Map<string, Set<string>>();
  for (const [key, sources] of keys) {
    const id = posts.idOf(key);
    if (id === null) continue;
    const all = byPost.get(id) ?? new Set();
    for (const source of sources) all.add(source);
    byPost.set(id, all);
  }
  return [...byPost]
    .sort(([a], [b]) => compare(a, b))
    .map(([post, sources]) => ({ post, ...some("sources", [...sources].sort().slice(0, MOST_SOURCES)) }));
}

function identified(group: Group<unknown>): { key: string; names: readonly string[] } {
  const forms = rankedForms(group);
  return { key: forms[0]!, names: forms };
}

function namesOf(forms: readonly string[]): NameDraft[] {
  return forms.slice(0, MOST_NAMES).map((name) => ({ name }));
}

function sourcesOf(group: Group<Placed<unknown>>): string[] {
  const sources = [...group.forms.values()].flat().flatMap(({ text }) => text.source ?? []);
  return [...new Set(sources)].sort().slice(0, MOST_SOURCES);
}

/** The first place that tells, in the order of the texts. */
function evidenceOf<F extends { readonly start: number }>(
  group: Group<Placed<F>>,
  tells: (place: Placed<F>) => boolean,
): Evidence {
  const places = [...group.forms.values()].flat();
  const { start, text } = places.find(tells) ?? places[0]!;
  const { document } = text.analysis;
  const span = sentenceAt(document.text, document.mask, start);
  const sentence = document.text.slice(span.start, span.end).replace(/\s+/g, " ");
  return { count: places.length, document: text.shown, sentence };
}

/** The list under its key, nothing for an empty one. */
function some<K extends string, T>(key: K, list: readonly T[]): { readonly [k in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { [k in K]: readonly T[] });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
