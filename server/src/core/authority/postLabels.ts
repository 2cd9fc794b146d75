/**
 * The posts that a title in full names: by a label, word by word in any order, or by one with the name of the post's
 * organization, "FIFA President" and "President of FIFA". A country at the end of either may be left out, since
 * titles have it as their affiliation: "Bank of Japan Governor".
 */
import { countryAtEnd } from "../recognise/countries.ts";
import { fold } from "../text/chars.ts";
import type { Authority, Post } from "./model.ts";
import { labelsOf, titleWords } from "./titles.ts";

interface Labels {
  /** Sorted words → posts. */
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  /** Words in the names of organizations that have posts. */
  readonly bodyWords: ReadonlySet<string>;
}

const known = new WeakMap<Authority, Labels>();

/** The posts of which the words, as `titleWords` gives them, are a label or one with the name of its organization. */
export function postsLabelled(words: readonly string[], authority: Authority): readonly Post[] {
  return labelsIn(authority).posts.get(keyOf(words)) ?? [];
}

/** Whether the words are, but for their order, the label of some post. */
export function isLabel(title: string, authority: Authority): boolean {
  return postsLabelled(titleWords(title), authority).length > 0;
}

/** The words that name the organizations of posts, folded; those of countries left out. */
export function bodyWords(authority: Authority): ReadonlySet<string> {
  return labelsIn(authority).bodyWords;
}

const vocabularies = new WeakMap<Authority, ReadonlySet<string>>();

/** The words of posts' labels, `officeWords`, with those of their organizations. */
export function titleVocabulary(authority: Authority, officeWords: ReadonlySet<string>): ReadonlySet<string> {
  let words = vocabularies.get(authority);
  if (words === undefined) {
    const bodies = bodyWords(authority);
    words = bodies.size === 0 ? officeWords : new Set([...officeWords, ...bodies]);
    vocabularies.set(authority, words);
  }
  return words;
}

function labelsIn(authority: Authority): Labels {
  let labels = known.get(authority);
  if (labels === undefined) {
    labels = read(authority);
    known.set(authority, labels);
  }
  return labels;
}

function read(authority: Authority): Labels {
  const posts = new Map<string, Post[]>();
  const bodies = new Set<string>();
  const put = (words: readonly string[], post: Post): void => {
    const key = keyOf(words);
    const same = posts.get(key);
    if (same === undefined) posts.set(key, [post]);
    else if (!same.includes(post)) same.push(post);
  };
  for (const post of authority.posts.values()) {
    const body = post.organization === null ? undefined : authority.organizations.get(post.organization);
    const names = body === undefined ? [] : [body.name, ...body.otherNames.map(({ name }) => name)];
    const named = names.map(titleWords);
    for (const name of names) {
      for (const word of [...titleWords(name), ...fold(name).split(/[^\p{L}\p{N}]+/u)])
        if (word.length > 1 && titleWords(word).length > 0 && countryAtEnd([word]) === null) bodies.add(word);
    }
    for (const label of labelsOf(post)) {
      put(label, post);
      put(withoutCountry(label, post), post);
      for (const words of named) {
        put([...label, ...words], post);
        put([...label, ...withoutCountry(words, post)], post);
      }
    }
  }
  return { posts, bodyWords: bodies };
}

/** The words without the country at their end, if it is the post's own or the post has none. */
function withoutCountry(words: readonly string[], { country }: Post): readonly string[] {
  const found = countryAtEnd(words);
  if (found === null || found.words === words.length) return words;
  return country === null || found.codes.includes(country) ? words.slice(0, -found.words) : words;
}

function keyOf(words: readonly string[]): string {
  return [...words].sort().join(" ");
}
