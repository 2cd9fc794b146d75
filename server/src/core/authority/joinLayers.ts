/**
 * Records of two layers that are one under two ids, as where somebody's own register tells of people and forums that the
 * bundled one has: a body of one written-out name; a post of one label, country and body (where one of them tells no
 * body, of an office that a state has once); a person of one name with a post that both tell and days in common, or one of
 * whom the upper layer tells no post. They become one record, with the upper layer's id. Nothing is joined within a
 * layer, with a record that the upper layer speaks of by its id, nor what `not_same_as` keeps apart; where several people
 * or bodies fit, none is.
 */

import { fold } from "../text/chars.ts";
import { wordList } from "../text/wordList.ts";
import type { MutableAuthority } from "./merge.ts";
import type { Forum, Membership, Organization, Person, Post } from "./model.ts";
import { nameHash, nameKey } from "./nameKey.ts";
import { isTellingForm } from "./notes/names.ts";
import { overlay } from "./overlay.ts";
import { daysOf, heldIn } from "./terms.ts";
import { JUNIOR_WORDS, labelsOf, labelWords } from "./titles.ts";

const SECTIONS = ["persons", "organizations", "forums", "posts"] as const;
type Joined = (typeof SECTIONS)[number];
type Named = Person | Organization;

/** The records that each section has so far, by id. */
export function recordsOf(register: MutableAuthority): ReadonlyMap<Joined, ReadonlyMap<string, unknown>> {
  return new Map(SECTIONS.map((section) => [section, new Map<string, unknown>(register[section])]));
}

/**
 * Joins records with those that stood `below` them. Returns which id took the place of which, and puts right the
 * references of the register.
 */
export function joinLayers(
  register: MutableAuthority,
  below: ReturnType<typeof recordsOf>,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const lowerOf = (section: Joined): Lower => lower(register[section], below.get(section)!);
  const [persons, posts] = [lowerOf("persons"), lowerOf("posts")];
  for (const section of ["organizations", "forums"] as const)
    joinNamed(register, section, lowerOf(section), renamed);
  if (renamed.size > 0) rename(register, renamed);
  joinPosts(register, posts, renamed);
  const people = new Map<string, string>();
  joinNamed(register, "persons", persons, people);
  if (people.size > 0) rename(register, people);
  for (const [id, to] of people) renamed.set(id, to);
  return renamed;
}

/** The ids of a section that stood below, and those among them that the upper layer says nothing of. */
interface Lower {
  readonly ids: ReadonlyMap<string, unknown>;
  readonly free: ReadonlySet<string>;
}

function lower(records: ReadonlyMap<string, unknown>, ids: ReadonlyMap<string, unknown>): Lower {
  const free = new Set<string>();
  if (ids.size < records.size) for (const [id, record] of ids) if (records.get(id) === record) free.add(id);
  return { ids, free };
}

/** Joins people or bodies where one of each layer fits one of the other. */
function joinNamed(
  register: MutableAuthority,
  section: "persons" | "organizations" | "forums",
  { ids, free }: Lower,
  renamed: Map<string, string>,
): void {
  if (free.size === 0) return;
  const records = register[section] as Map<string, Named>;
  const bearers = bearersOf(records, free);
  const wanted = new Map<string, { readonly id: string; readonly fit: Fit }[]>();
  for (const record of records.values()) {
    if (ids.has(record.id) || record.name === "") continue;
    const near = new Set<string>();
    for (const name of askedOf(record)) for (const id of bearers.get(nameHash(name)) ?? []) near.add(id);
    if (near.size === 0) continue;
    const found = [...near]
      .map((id) => ({ id, fit: fitOf(records.get(id)!, record, register.posts) }))
      .filter(({ fit }) => fit !== Fit.none);
    if (found.length !== 1) continue;
    const [{ id, fit }] = found as [(typeof found)[number]];
    const others = wanted.get(id);
    if (others === undefined) wanted.set(id, [{ id: record.id, fit }]);
    else others.push({ id: record.id, fit });
  }
  for (const [id, above] of wanted) {
    const best = above.some(({ fit }) => fit === Fit.post) ? Fit.post : Fit.name;
    const [only, second] = above.filter(({ fit }) => fit === best);
    if (only === undefined || second !== undefined) continue;
    records.set(only.id, join(records.get(id)!, records.get(only.id)!));
    records.delete(id);
    renamed.set(id, only.id);
  }
}

/** Joins posts of one label, country and body, and leads the terms of the lower one to the upper. */
function joinPosts(
  { persons, posts }: MutableAuthority,
  { ids, free }: Lower,
  renamed: Map<string, string>,
): void {
  if (free.size === 0) return;
  const byLabel = new Map<string, Post[]>();
  for (const id of free) {
    const post = posts.get(id)!;
    if (post.country === null || post.label === "") continue;
    for (const key of [keyOf(post, post.organization), keyOf(post, ANY_BODY)]) {
      const known = byLabel.get(key);
      if (known === undefined) byLabel.set(key, [post]);
      else known.push(post);
    }
  }
  const gone = new Map<string, string>();
  for (const post of [...posts.values()]) {
    if (ids.has(post.id) || post.country === null) continue;
    const same = byLabel.get(keyOf(post, post.organization));
    const [found, second] = same ?? (isOfOne(post) ? (byLabel.get(keyOf(post, ANY_BODY)) ?? []) : []);
    if (found === undefined || second !== undefined || gone.has(found.id)) continue;
    if (same === undefined && found.organization !== null && post.organization !== null) continue;
    posts.set(post.id, overlay(found, post));
    posts.delete(found.id);
    gone.set(found.id, post.id);
  }
  if (gone.size === 0) return;
  for (const [id, one] of persons) {
    if (!one.memberships.some(({ post }) => gone.has(post))) continue;
    const memberships = one.memberships.map((term) => ({ ...term, post: gone.get(term.post) ?? term.post }));
    persons.set(id, { ...one, memberships });
  }
  for (const [id, to] of gone) renamed.set(id, to);
}

/** Stands for every body, and is none's id. */
const ANY_BODY = "\u0000";

function keyOf({ country, label }: Post, organization: string | null): string {
  return `${country} ${fold(label)} ${organization ?? ""}`;
}

/** Whether a state has one such office at a time, whichever body it is said to be of. */
function isOfOne(post: Post): boolean {
  const words = labelWords(post);
  return words.some((word) => HEADS.has(word)) && !words.some((word) => JUNIOR.has(word));
}

const HEADS = wordList("minister president premier chancellor secretary");
const JUNIOR = wordList(JUNIOR_WORDS);

/** The records with these ids by the hashes of their names. */
function bearersOf(records: ReadonlyMap<string, Named>, ids: ReadonlySet<string>): Map<number, Set<string>> {
  const bearers = new Map<number, Set<string>>();
  for (const id of ids) {
    for (const name of namesOf(records.get(id)!)) {
      const hash = nameHash(name);
      const known = bearers.get(hash);
      if (known === undefined) bearers.set(hash, new Set([id]));
      else known.add(id);
    }
  }
  return bearers;
}

/** The names by which an upper record may be one below: a person's own, a body's written-out ones. */
function askedOf(record: Named): string[] {
  return "memberships" in record ? [record.name] : [record.name, ...namesOf(record).filter(isTellingForm)];
}

function namesOf({ name, otherNames }: Named): string[] {
  return [name, ...otherNames.filter(({ status }) => status === "variant").map((other) => other.name)];
}

/** How well two records are one. */
const Fit = { none: 0, name: 1, post: 2 } as const;
type Fit = (typeof Fit)[keyof typeof Fit];

function fitOf(below: Named, above: Named, posts: ReadonlyMap<string, Post>): Fit {
  if (!("memberships" in above) || !("memberships" in below))
    return haveOneForm(below, above) ? Fit.name : Fit.none;
  const key = nameKey(above.name);
  if (!namesOf(below).some((name) => nameKey(name) === key)) return Fit.none;
  if (above.notSameAs.includes(below.id) || below.notSameAs.includes(above.id)) return Fit.none;
  if (above.memberships.length === 0) return Fit.name;
  const isShared = above.memberships.some((own) =>
    below.memberships.some(
      (other) => isOnePost(posts.get(own.post), posts.get(other.post)) && shareDays(own, other),
    ),
  );
  return isShared ? Fit.post : Fit.none;
}

/** Of two bodies: whether they have one name or one written-out form; an acronym alone may be anybody's. */
function haveOneForm(below: Named, above: Named): boolean {
  const keys = new Set(namesOf(below).filter(isTellingForm).map(nameKey));
  keys.add(nameKey(below.name));
  const telling = namesOf(above).filter(isTellingForm);
  return telling.some((name) => keys.has(nameKey(name))) || nameKey(above.name) === nameKey(below.name);
}

function isOnePost(a: Post | undefined, b: Post | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  if (a.country === null || a.country !== b.country) return false;
  if (a.organization !== null && b.organization !== null && a.organization !== b.organization) return false;
  const labels = labelsOf(a).map((words) => words.join(" "));
  return labelsOf(b).some((words) => labels.includes(words.join(" ")));
}

function shareDays({ startDate, endDate }: Membership, other: Membership): boolean {
  const days = daysOf(`${startDate ?? ".."}/${endDate ?? ".."}`);
  return days === null || heldIn(other, days) !== "no";
}

/** The upper record over the lower; what the lower is called stays a form, and where it stood is kept. */
function join(below: Named, above: Named): Named {
  const joined = overlay(below, above);
  const { name, nameOrigin, origin } = below;
  const former = { name, status: "variant", lang: null, startDate: null, endDate: null } as const;
  const isKnown = name === joined.name || joined.otherNames.some((other) => other.name === name);
  const otherNames = isKnown
    ? joined.otherNames
    : [...joined.otherNames, { ...former, origin: nameOrigin ?? origin }];
  return {
    ...joined,
    otherNames,
    joined: [...(below.joined ?? []), { id: below.id, origin: nameOrigin ?? origin }],
  };
}

/** Leads every reference to an id that is gone to the one in its place. */
function rename(
  { persons, posts, organizations, forums, events }: MutableAuthority,
  to: ReadonlyMap<string, string>,
): void {
  for (const [id, one] of persons) {
    if (one.notSameAs.some((other) => to.has(other)))
      persons.set(id, { ...one, notSameAs: one.notSameAs.map((other) => to.get(other) ?? other) });
  }
  for (const [id, one] of posts) {
    const organization = to.get(one.organization ?? "");
    if (organization !== undefined) posts.set(id, { ...one, organization });
  }
  for (const bodies of [organizations, forums] as readonly Map<string, Forum | Organization>[]) {
    for (const [id, one] of bodies) {
      const parent = to.get(one.parent ?? "");
      if (parent !== undefined) bodies.set(id, { ...one, parent });
    }
  }
  for (const [id, one] of events) {
    const forum = to.get(one.forum ?? "");
    if (forum !== undefined) events.set(id, { ...one, forum });
  }
}
