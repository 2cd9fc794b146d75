/**
 * Records of two layers that are one under two ids, as where somebody's own register tells of people and forums that the
 * bundled one has: a person of one name with a post that both tell, of one country and label and for days in common, or
 * one of whom the upper layer tells no post; a forum or an organization of one name; a post of one label, country and body. They become one record, with the
 * upper layer's id. Within a layer nothing is joined, and nobody whom `not_same_as` keeps apart.
 */

import { fold } from "../text/chars.ts";
import type { MutableAuthority } from "./merge.ts";
import { overlay } from "./merge.ts";
import type { Membership, Organization, Person, Post } from "./model.ts";
import { nameHash, nameKey } from "./nameKey.ts";
import { daysOf, heldIn } from "./terms.ts";
import { labelsOf } from "./titles.ts";

const SECTIONS = ["persons", "organizations", "forums"] as const;
type Joined = (typeof SECTIONS)[number] | "posts";
type Named = Person | Organization;

/** The ids that each section has so far. */
export function idsOf(register: MutableAuthority): ReadonlyMap<Joined, ReadonlySet<string>> {
  const sections = [...SECTIONS, "posts"] as const;
  return new Map(sections.map((section) => [section, new Set(register[section].keys())]));
}

/**
 * Joins records with those whose ids stood `below` them. Returns which id took the place of which, and puts right
 * the references of the register.
 */
export function joinLayers(
  register: MutableAuthority,
  below: ReadonlyMap<Joined, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const renamed = joinPosts(register, below.get("posts")!);
  for (const section of SECTIONS) {
    const records = register[section] as Map<string, Named>;
    const lower = below.get(section)!;
    if (lower.size === 0 || lower.size === records.size) continue;
    const bearers = bearersOf(records, lower);
    for (const record of [...records.values()]) {
      if (lower.has(record.id) || record.name === "") continue;
      const found = (bearers.get(nameHash(record.name)) ?? []).filter(
        (id) => records.has(id) && isOne(records.get(id)!, record, register.posts),
      );
      if (found.length !== 1) continue;
      const [id] = found as [string];
      records.set(record.id, join(records.get(id)!, record));
      records.delete(id);
      renamed.set(id, record.id);
    }
  }
  if (renamed.size > 0) rename(register, renamed);
  return renamed;
}

/** Joins posts of one label, country and body, and leads the terms of the lower one to the upper. */
function joinPosts({ persons, posts }: MutableAuthority, lower: ReadonlySet<string>): Map<string, string> {
  const renamed = new Map<string, string>();
  if (lower.size === 0 || lower.size === posts.size) return renamed;
  const byLabel = new Map<string, Post[]>();
  for (const id of lower) {
    const post = posts.get(id);
    if (post === undefined || post.country === null || post.label === "") continue;
    const key = `${post.country} ${fold(post.label)}`;
    byLabel.set(key, [...(byLabel.get(key) ?? []), post]);
  }
  for (const post of [...posts.values()]) {
    if (lower.has(post.id) || post.country === null) continue;
    const [found, second] = (byLabel.get(`${post.country} ${fold(post.label)}`) ?? []).filter(
      ({ id, organization }) =>
        posts.has(id) &&
        (organization === post.organization || organization === null || post.organization === null),
    );
    if (found === undefined || second !== undefined) continue;
    posts.set(post.id, overlay(found, post));
    posts.delete(found.id);
    renamed.set(found.id, post.id);
  }
  if (renamed.size === 0) return renamed;
  for (const [id, one] of persons) {
    if (!one.memberships.some(({ post }) => renamed.has(post))) continue;
    const memberships = one.memberships.map((term) => ({
      ...term,
      post: renamed.get(term.post) ?? term.post,
    }));
    persons.set(id, { ...one, memberships });
  }
  return renamed;
}

/** The records of the lower layers by the hashes of their names. */
function bearersOf(records: ReadonlyMap<string, Named>, lower: ReadonlySet<string>): Map<number, string[]> {
  const bearers = new Map<number, string[]>();
  for (const id of lower) {
    const record = records.get(id);
    if (record === undefined) continue;
    for (const name of namesOf(record)) {
      const hash = nameHash(name);
      const known = bearers.get(hash);
      if (known === undefined) bearers.set(hash, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  return bearers;
}

function namesOf({ name, otherNames }: Named): string[] {
  return [name, ...otherNames.filter(({ status }) => status === "variant").map((other) => other.name)];
}

function isOne(below: Named, above: Named, posts: ReadonlyMap<string, Post>): boolean {
  const key = nameKey(above.name);
  if (!namesOf(below).some((name) => nameKey(name) === key)) return false;
  if (!("memberships" in above) || !("memberships" in below)) return true;
  if (above.notSameAs.includes(below.id) || below.notSameAs.includes(above.id)) return false;
  if (above.memberships.length === 0) return true;
  return above.memberships.some((own) =>
    below.memberships.some(
      (other) => isOnePost(posts.get(own.post), posts.get(other.post)) && shareDays(own, other),
    ),
  );
}

function isOnePost(a: Post | undefined, b: Post | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  if (a.country === null || a.country !== b.country) return false;
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
  for (const [id, one] of organizations) {
    const parent = to.get(one.parent ?? "");
    if (parent !== undefined) organizations.set(id, { ...one, parent });
  }
  for (const [id, one] of forums) {
    const parent = to.get(one.parent ?? "");
    if (parent !== undefined) forums.set(id, { ...one, parent });
  }
  for (const [id, one] of events) {
    const forum = to.get(one.forum ?? "");
    if (forum !== undefined) events.set(id, { ...one, forum });
  }
}
