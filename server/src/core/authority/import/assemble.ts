/**
 * Gathered records made an authority file in which nothing is wrong: ids of their own, references that lead
 * somewhere, people of one name told apart, and no name that two records claim.
 */
import { countryOf } from "../../recognise/countries.ts";
import { plainForm } from "../../text/chars.ts";
import { governmentIn } from "../governments.ts";
import { nameKey } from "../nameKey.ts";
import type {
  AuthorityDraft,
  MembershipDraft,
  NameDraft,
  OrganizationDraft,
  PersonDraft,
  PostDraft,
} from "./draft.ts";
import {
  type FoundName,
  type FoundOrganization,
  type FoundPerson,
  type FoundPost,
  type FoundTerm,
  type Harvest,
  several,
} from "./harvest.ts";
import { assignIds } from "./ids.ts";
import { isVietnamese, toldParts } from "./nameParts.ts";

/** Items of a list that an authority file may have. */
const LONGEST_LIST = 500;
/** People of one name whom a file can tell apart. */
const MOST_NAMESAKES = 100;
/** Scripts in which a name of one word is a whole name. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The records with ids of ours; what cannot stay is left out and told as a problem of the harvest. */
export function assemble(harvest: Harvest): AuthorityDraft {
  const posts = [...harvest.posts.values()].map((post) => ofState(post, harvest));
  const names = new Names();
  const persons = peopleOf(harvest, names);
  const taken = new Set<string>();
  const personIds = assignIds(persons.map(identified), taken);
  const bodies = bodiesOf(harvest, names);
  const bodyIds = assignIds(bodies.map(identified), taken);
  const postIds = assignIds(
    posts.map(({ key, label, otherLabels, country }) => {
      const prefix = country === null ? "" : `${country} `;
      return { key, names: [label, ...otherLabels.map(({ name }) => name)].map((name) => prefix + name) };
    }),
    new Set(),
  );
  return {
    persons: persons.map((one) => personDraft(one, personIds, postIds, names, harvest)).sort(byId),
    organizations: bodies.map((one) => bodyDraft(one, bodies, bodyIds)).sort(byId),
    posts: posts
      .map((one): PostDraft => {
        const organization = one.organization === null ? undefined : bodyIds.get(one.organization);
        return {
          id: postIds.get(one.key)!,
          label: one.label,
          ...some("other_labels", otherNames(one.label, one.otherLabels).map(nameDraft)),
          ...(organization === undefined ? {} : { organization }),
          ...(one.country === null ? {} : { country: one.country }),
          ...some("sources", one.sources),
        };
      })
      .sort(byId),
  };
}

/** A post of a country's government is one of the country: "Prime Minister" of IN. */
function ofState(post: FoundPost, { organizations }: Harvest): FoundPost {
  const body = post.organization === null ? undefined : organizations.get(post.organization);
  const government = body === undefined ? null : governmentIn(body.name);
  if (government === null || government.country === null) return post;
  const country = post.country ?? government.country;
  return { ...post, country, organization: government.isWhole ? null : post.organization };
}

/** Who claims which name. */
class Names {
  readonly #persons = new Map<string, string[]>();
  readonly #bodies = new Set<string>();

  /** The keys of the people of that name. */
  bearers(name: string): readonly string[] {
    return this.#persons.get(nameKey(name)) ?? [];
  }

  addPerson(name: string, key: string): void {
    const bearers = this.#persons.get(nameKey(name));
    if (bearers === undefined) this.#persons.set(nameKey(name), [key]);
    else if (!bearers.includes(key)) bearers.push(key);
  }

  /** False where somebody else has the name. */
  addBody(name: string): boolean {
    const key = nameKey(name);
    if (this.#persons.has(key) || this.#bodies.has(key)) return false;
    this.#bodies.add(key);
    return true;
  }
}

/** The people with the other names that a register wants of them. */
function peopleOf(harvest: Harvest, names: Names): FoundPerson[] {
  const crowded = new Set<string>();
  const kept: FoundPerson[] = [];
  let shortNames = 0;
  for (const person of inOrder(harvest.persons)) {
    if (names.bearers(person.name).length >= MOST_NAMESAKES) {
      crowded.add(person.key);
      continue;
    }
    names.addPerson(person.name, person.key);
    kept.push(person);
  }
  const people = kept.map((person) => {
    const isWhole = (name: string): boolean => {
      return name.includes(" ") || !person.name.includes(" ") || UNSPACED.test(name);
    };
    const whole = otherNames(person.name, person.otherNames).filter(({ name }) => {
      if (isWhole(name))
        return names.bearers(name).length < MOST_NAMESAKES || names.bearers(name).includes(person.key);
      shortNames++;
      return false;
    });
    for (const { name } of whole) names.addPerson(name, person.key);
    return { ...person, otherNames: whole };
  });
  if (shortNames > 0)
    harvest.note(`Other names of one word were left out, since others are called so too: ${shortNames}.`);
  if (crowded.size > 0) {
    harvest.note(`${several(crowded)}: left out, since ${MOST_NAMESAKES} people bear the same name.`);
  }
  return people;
}

/** Organizations whose names are theirs alone: a second one of a name gets its country or its id behind it. */
function bodiesOf(harvest: Harvest, names: Names): FoundOrganization[] {
  const renamed = new Set<string>();
  const bodies = inOrder(harvest.organizations).map((one): FoundOrganization => {
    if (names.addBody(one.name)) return one;
    const country = one.country === null ? null : (countryOf(one.country)?.name ?? one.country);
    const candidates = [...(country === null ? [] : [country]), one.key].map(
      (hint) => `${one.name} (${hint})`,
    );
    const name = candidates.find((candidate) => candidate.length <= 200 && names.addBody(candidate));
    renamed.add(one.key);
    return { ...one, name: name ?? "" };
  });
  if (renamed.size > 0) {
    harvest.note(
      `${several(renamed)}: somebody else has the same name, so a country or an id stands behind it.`,
    );
  }
  return bodies
    .filter(({ name }) => name !== "")
    .map((one) => {
      const own = otherNames(one.name, one.otherNames).filter(({ name }) => names.addBody(name));
      return { ...one, otherNames: own };
    });
}

/** Each name once, the first that reads the same, without the authorized one; but a Vietnamese name says that it is. */
function otherNames(authorized: string, names: readonly FoundName[]): FoundName[] {
  const known = new Set([plainForm(authorized)]);
  const kept: FoundName[] = [];
  for (const one of names) {
    const plain = plainForm(one.name);
    const tellsOrder = one.lang === "vi" && isVietnamese(one.name) && plain === plainForm(authorized);
    if (known.has(plain) && !tellsOrder) continue;
    known.add(plain);
    if (kept.length < LONGEST_LIST) kept.push(one);
  }
  return kept;
}

function personDraft(
  person: FoundPerson,
  ids: ReadonlyMap<string, string>,
  posts: ReadonlyMap<string, string>,
  names: Names,
  harvest: Harvest,
): PersonDraft {
  const namesakes = new Set<string>();
  for (const name of [person.name, ...person.otherNames.map((other) => other.name)])
    for (const key of names.bearers(name)) if (key !== person.key) namesakes.add(ids.get(key)!);
  if (namesakes.size > LONGEST_LIST)
    harvest.note(`${person.key} shares its names with more than ${LONGEST_LIST} people.`);
  return {
    id: ids.get(person.key)!,
    name: person.name,
    ...toldParts(person),
    ...some("honorific_prefix", [...new Set(person.honorifics)].slice(0, LONGEST_LIST)),
    ...some("other_names", person.otherNames.map(nameDraft)),
    ...some("memberships", memberships(person.terms, posts)),
    ...some("not_same_as", [...namesakes].sort().slice(0, LONGEST_LIST)),
    ...some("sources", person.sources),
  };
}

function bodyDraft(
  body: FoundOrganization,
  bodies: readonly FoundOrganization[],
  ids: ReadonlyMap<string, string>,
): OrganizationDraft {
  const parent = body.parent === null || !isBelow(body, bodies) ? undefined : ids.get(body.parent);
  return {
    id: ids.get(body.key)!,
    name: body.name,
    ...some("other_names", body.otherNames.map(nameDraft)),
    ...(body.classification === null ? {} : { classification: body.classification }),
    ...(parent === undefined ? {} : { parent }),
    ...some("sources", body.sources),
  };
}

const parentsOf = new WeakMap<readonly FoundOrganization[], ReadonlyMap<string, string | null>>();
/** Ministries are not nested deeper than this. */
const DEEPEST = 50;

/** Whether the parents of the body end somewhere: of a circle, nobody is below anybody. */
function isBelow(body: FoundOrganization, bodies: readonly FoundOrganization[]): boolean {
  const parents = parentsOf.get(bodies) ?? new Map(bodies.map(({ key, parent }) => [key, parent]));
  parentsOf.set(bodies, parents);
  let at: string | null | undefined = body.parent;
  for (let depth = 0; typeof at === "string"; depth++) {
    if (depth > DEEPEST) return false;
    at = parents.get(at);
  }
  return true;
}

function memberships(terms: readonly FoundTerm[], posts: ReadonlyMap<string, string>): MembershipDraft[] {
  const held = terms.flatMap(({ post, startDate, endDate, sources }): MembershipDraft[] => {
    const id = posts.get(post);
    if (id === undefined) return [];
    return [{ post: id, ...dates(startDate, endDate), ...some("sources", sources) }];
  });
  const order = ({ start_date, end_date, post }: MembershipDraft): string =>
    `${start_date ?? ""}\n${end_date ?? "~"}\n${post}`;
  const sorted = held.sort((a, b) => compare(order(a), order(b)));
  return sorted.filter((one, i) => i === 0 || order(one) !== order(sorted[i - 1]!)).slice(0, LONGEST_LIST);
}

function nameDraft({ name, lang, startDate, endDate }: FoundName): NameDraft {
  return { name, ...(lang === null ? {} : { lang }), ...dates(startDate ?? null, endDate ?? null) };
}

function dates(startDate: string | null, endDate: string | null): { start_date?: string; end_date?: string } {
  return {
    ...(startDate === null ? {} : { start_date: startDate }),
    ...(endDate === null ? {} : { end_date: endDate }),
  };
}

/** The list under its key, nothing for an empty one. */
function some<K extends string, T>(key: K, list: readonly T[]): { readonly [k in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { [k in K]: readonly T[] });
}

function identified({ key, name, otherNames }: FoundPerson | FoundOrganization) {
  const english = otherNames.filter(({ lang }) => lang === "en");
  return { key, names: [name, ...english.map((one) => one.name), ...otherNames.map((one) => one.name)] };
}

function inOrder<R extends { readonly key: string }>(records: ReadonlyMap<string, R>): R[] {
  return [...records.values()].sort((a, b) => compare(a.key, b.key));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
