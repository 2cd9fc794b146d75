/** What a hover says, as data for scripts: who is meant at a place, in which posts on which date, after which passages. */
import type { Person } from "../authority/model.ts";
import { type Role, rolesOn } from "../authority/roles.ts";
import type { Analysis } from "../link/analyse.ts";
import type { Mention } from "../link/mention.ts";
import { documentDate, type PassageDate, passageDateAt } from "../link/passageDate.ts";
import type { Passage } from "../workspace/passages.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { mentionAt } from "./mentionAt.ts";

/** All that is known at a place. */
export interface Explanation {
  readonly mention: Mention;
  /** The authorized form; null for a date, and where nobody is linked. */
  readonly name: string | null;
  /** The date that the roles are of; null where they are all that are known. */
  readonly date: PassageDate | null;
  /** A person's posts on that date, the latest begun first; empty for anything else. */
  readonly roles: readonly Role[];
  /** The passages of the articles, as far as they are ready; latest article first. */
  readonly passages: readonly Passage[];
}

/** Null where nothing is recognised. */
export function explainAt(snapshot: Snapshot, document: string, offset: number): Explanation | null {
  const analysis = snapshot.analysis(document);
  const mention = analysis === undefined ? null : mentionAt(analysis, offset);
  if (analysis === undefined || mention === null) return null;
  const entity =
    mention.kind === "date" || mention.entity === null ? undefined : snapshot.register.entity(mention.entity);
  if (entity === undefined) return { mention, name: null, date: null, roles: [], passages: [] };
  const passages = snapshot.readyPassages?.of(entity.id) ?? [];
  const { date, roles } =
    entity.kind === "person"
      ? rolesAt(snapshot, entity.record as Person, analysis, mention.start)
      : { date: null, roles: [] };
  return { mention, name: entity.name, date, roles, passages };
}

/**
 * The posts of a person at a place: on the first of its dates on which there are any (the passage's, the document's),
 * else all posts, without a date.
 */
export function rolesAt(
  snapshot: Snapshot,
  person: Person,
  analysis: Analysis,
  offset: number,
): { readonly date: PassageDate | null; readonly roles: readonly Role[] } {
  const { authority } = snapshot.register;
  for (const date of [passageDateAt(analysis, offset), documentDate(analysis)]) {
    const roles = date === null ? [] : rolesOn(person, authority, date.days);
    if (roles.length > 0) return { date, roles };
  }
  return { date: null, roles: rolesOn(person, authority, null) };
}
