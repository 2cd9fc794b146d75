/**
 * The posts that notes name by their titles: the registered one where the title and the country can mean no other,
 * else one of the notes' own, shared by all that give that title in that country.
 */
import type { Authority, Membership, Person, Post } from "../model.ts";
import { slug } from "../slug.ts";
import { namesPost, titleWords } from "../titles.ts";
import type { NoteRole } from "./roles.ts";
import { canBeOne, joined } from "./sameTerm.ts";

/** The posts of all notes of a root. */
export class NotePosts {
  readonly #below: Authority["posts"];
  readonly #own = new Map<string, Post>();
  /** Registered posts by country; made when it is asked for. */
  #byCountry: Map<string, Post[]> | null = null;
  readonly #found = new Map<string, Post>();

  constructor(below: Authority["posts"]) {
    this.#below = below;
  }

  /**
   * The terms that the roles add, and the person's own as the roles have them: a term that both know is there once.
   * Null for a person whom no authority file has.
   */
  membershipsOf(
    roles: readonly NoteRole[],
    person: Person | null,
  ): { readonly below: readonly Membership[]; readonly above: readonly Membership[] } {
    const below = [...(person?.memberships ?? [])];
    const above: Membership[] = [];
    for (const role of roles) {
      const held = person === null ? [] : this.heldBy(person, role);
      const { startDate, endDate, origin } = role;
      const fitting = below.flatMap((other, i) => {
        return held.some(({ id }) => id === other.post) && canBeOne(other, role) ? [i] : [];
      });
      if (fitting.length === 1) {
        const at = fitting[0]!;
        below[at] = joined(below[at]!, role);
      } else if (held.length === 0 || startDate !== null || endDate !== null) {
        const post = held.length === 1 ? held[0]! : this.#postOf(role);
        above.push({ post: post.id, startDate, endDate, sources: [], origin });
      }
    }
    return { below, above };
  }

  /** The posts of the person that the role can name. */
  heldBy(person: Person, role: NoteRole): Post[] {
    const words = titleWords(role.label);
    const posts = new Set(person.memberships.map(({ post }) => this.#below.get(post)));
    return [...posts]
      .filter((post) => post !== undefined)
      .filter((post) => {
        return agree(post.country, role.country) && (post.label === role.label || namesPost(words, post));
      });
  }

  #postOf(role: NoteRole): Post {
    const key = `${[...titleWords(role.label)].sort().join(" ") || role.label}\n${role.country ?? ""}`;
    let post = this.#found.get(key);
    if (post === undefined) {
      post = this.#registered(role) ?? this.#make(role);
      this.#found.set(key, post);
    }
    return post;
  }

  all(): Map<string, Post> {
    return new Map([...this.#below, ...this.#own]);
  }

  /** A registered post of the same words or, with a field in the title, the only one that it can name. */
  #registered({ label, country }: NoteRole): Post | null {
    if (country === null) return null;
    const words = titleWords(label);
    const named = this.#ofCountry(country).filter((post) => post.label === label || namesPost(words, post));
    const bag = [...words].sort().join(" ");
    const equal = named.filter((post) => {
      return [post.label, ...post.otherLabels.map(({ name }) => name)].some(
        (one) => [...titleWords(one)].sort().join(" ") === bag,
      );
    });
    if (equal.length === 1) return equal[0]!;
    return words.length > 1 && named.length === 1 ? named[0]! : null;
  }

  #ofCountry(country: string): readonly Post[] {
    if (this.#byCountry === null) {
      this.#byCountry = new Map();
      for (const post of this.#below.values()) {
        if (post.country === null) continue;
        const posts = this.#byCountry.get(post.country);
        if (posts === undefined) this.#byCountry.set(post.country, [post]);
        else posts.push(post);
      }
    }
    return this.#byCountry.get(country) ?? [];
  }

  #make({ label, country, origin }: NoteRole): Post {
    const wanted = `note:${slug(label) || label}${country === null ? "" : `:${country.toLowerCase()}`}`;
    let id = wanted;
    for (let count = 2; this.#below.has(id) || this.#own.has(id); count++) id = `${wanted}-${count}`;
    const post: Post = {
      id,
      label,
      otherLabels: [],
      organization: null,
      country,
      sources: [],
      origin,
      overrides: [],
    };
    this.#own.set(id, post);
    return post;
  }
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
