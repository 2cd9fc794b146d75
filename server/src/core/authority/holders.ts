/** Who holds or held a post that a title names: for names that so many bear that it is better to ask for the post. */
import type { Authority, Membership, Person } from "./model.ts";
import { namesPost } from "./titles.ts";

/** Titles whose posts are kept. */
const MOST_KEPT = 1024;

/** The holders of the posts of one register; made when first asked. */
export class Holders {
  readonly #authority: Authority;
  /** Post → those who have a term of it, as numbers of entities, ascending. */
  #ofPost: ReadonlyMap<string, readonly number[]> | null = null;
  readonly #ofTitle = new Map<string, readonly number[]>();

  /** Persons have the numbers of their places in `authority`. */
  constructor(authority: Authority) {
    this.#authority = authority;
  }

  /**
   * The entities with a term of any post that a title of these words can name, ascending; null where they are not
   * fewer than `most`, or `most` is so few that it does not matter.
   */
  fewerThan(most: number, words: readonly string[]): readonly number[] | null {
    if (most < 16) return null;
    const key = words.join(" ");
    let held = this.#ofTitle.get(key);
    if (held === undefined) {
      held = this.#find(words);
      if (this.#ofTitle.size >= MOST_KEPT) this.#ofTitle.clear();
      this.#ofTitle.set(key, held);
    }
    return held.length < most ? held : null;
  }

  /** The entities with a term of any post of a country (ISO 3166-1 alpha-2), ascending; null where there are `most` or more. */
  ofCountry(country: string, most: number): readonly number[] | null {
    this.#ofPost ??= holdersByPost(this.#authority.persons.values());
    const held = new Set<number>();
    for (const post of this.#authority.posts.values()) {
      if (post.country !== country) continue;
      for (const person of this.#ofPost.get(post.id) ?? []) held.add(person);
      if (held.size >= most) return null;
    }
    return [...held].sort((a, b) => a - b);
  }

  #find(words: readonly string[]): readonly number[] {
    this.#ofPost ??= holdersByPost(this.#authority.persons.values());
    const held = new Set<number>();
    for (const post of this.#authority.posts.values()) {
      if (!namesPost(words, post)) continue;
      for (const person of this.#ofPost.get(post.id) ?? []) held.add(person);
    }
    return [...held].sort((a, b) => a - b);
  }
}

function holdersByPost(persons: Iterable<Person>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  let number = 0;
  for (const { memberships } of persons) {
    for (const { post } of memberships) {
      const known = holders.get(post);
      if (known === undefined) holders.set(post, [number]);
      else if (known[known.length - 1] !== number) known.push(number);
    }
    number++;
  }
  return holders;
}

/** Somebody's term of a post. */
export interface Term {
  readonly person: Person;
  readonly membership: Membership;
}

const terms = new WeakMap<Authority, ReadonlyMap<string, readonly Term[]>>();

/** All terms of a post that the register knows, in its order. */
export function termsOf(post: string, authority: Authority): readonly Term[] {
  let byPost = terms.get(authority);
  if (byPost === undefined) {
    const found = new Map<string, Term[]>();
    for (const person of authority.persons.values()) {
      for (const membership of person.memberships) {
        const same = found.get(membership.post);
        if (same === undefined) found.set(membership.post, [{ person, membership }]);
        else same.push({ person, membership });
      }
    }
    byPost = found;
    terms.set(authority, byPost);
  }
  return byPost.get(post) ?? [];
}
