/**
 * The posts that a title in full names: by a label, word by word in any order, or by one with the name of the post's
 * organization, "FIFA President" and "President of FIFA". A country at the end of either may be left out, since
 * titles have it as their affiliation: "Bank of Japan Governor".
 */
import { countryAtEnd } from "../recognise/countries.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { withPart } from "../recognise/partsOfCountries.ts";
import { fold, foldedWords } from "../text/chars.ts";
import { isFieldWord } from "./fieldsOfOffice.ts";
import { governmentIn } from "./governments.ts";
import type { Authority, Post } from "./model.ts";
import { labelsOf, titleWords } from "./titles.ts";

interface Labels {
  /** Sorted words → posts. */
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  /** Words in the names of organizations that have posts. */
  readonly bodyWords: ReadonlySet<string>;
  /** Last word, folded → labels, the longest first. */
  readonly byLastWord: ReadonlyMap<string, readonly WrittenLabel[]>;
}

const known = new WeakMap<Authority, Labels>();

/** The posts of which the words, as `titleWords` gives them, are a label or one with the name of its organization. */
export function postsLabelled(words: readonly string[], authority: Authority): readonly Post[] {
  return labelsIn(authority).posts.get(keyOf(words)) ?? [];
}

/** Whether the words are a name of the post only without the country at its end, "Central Bank Governor" of that of Kenya: many posts' then. */
export function isCutName(words: readonly string[], post: Post, authority: Authority): boolean {
  const key = keyOf(words);
  return !namesOf(post, authority).some((name) => keyOf(name) === key);
}

/** Its labels, by themselves, with each name of its organization, and with the place that this governs. */
function namesOf(post: Post, authority: Authority): (readonly string[])[] {
  const names = bodyNames(post, authority);
  const bodies = names.map(titleWords);
  return [
    ...labelsOf(post).flatMap((label) => [label, ...bodies.map((name) => [...label, ...name])]),
    ...labelsOfPlace(post, names).map(titleWords),
  ];
}

/** Whether the words hold a name of the organization of one of the posts, and more. */
export function isOfBodyOf(
  words: readonly string[],
  posts: readonly { readonly post: Post }[],
  authority: Authority,
): boolean {
  return posts.some(({ post }) =>
    bodyNames(post, authority)
      .map(titleWords)
      .some(
        (name) => name.length > 0 && name.length < words.length && name.every((word) => words.includes(word)),
      ),
  );
}

/** The names of the post's organization; none where it has none. */
export function bodyNames({ organization }: Post, authority: Authority): string[] {
  const body = organization === null ? undefined : authority.organizations.get(organization);
  return body === undefined ? [] : [body.name, ...body.otherNames.map(({ name }) => name)];
}

/** Whether the words are, but for their order, the label of some post. */
export function isLabel(title: string, authority: Authority): boolean {
  return postsLabelled(titleWords(title), authority).length > 0;
}

/** A label as it is written, and the words of it that count. */
export interface WrittenLabel {
  /** Folded. */
  readonly text: string;
  readonly words: readonly string[];
}

/** Whether the register has a post whose label names a body or a place, or holds a comma or an "-in-". */
export function hasProperLabels(authority: Authority): boolean {
  return labelsIn(authority).byLastWord.size > 0;
}

/** Those labels that end in the word, folded; the longest first. */
export function labelsEndingIn(word: string, authority: Authority): readonly WrittenLabel[] {
  return labelsIn(authority).byLastWord.get(word) ?? [];
}

/**
 * Whether a title that may be said of the post is in full the name of another of the same country or of none, as
 * "Secretary General of the Nordic Council" is where the register has one of the Nordic Council of Ministers too.
 */
export function isNameOfOther(words: readonly string[], post: Post, authority: Authority): boolean {
  const named = postsLabelled(words, authority);
  if (named.length === 0 || named.includes(post) || !isProper(words)) return false;
  return named.some(({ country }) => country === null || country === post.country);
}

/** Whether a title holds a word that is of no office, rank or field, and so names a body or a place. */
export function isProper(words: readonly string[]): boolean {
  return words.some((word) => !isFieldWord(word) && (wordClass(word) & TITLE) === 0);
}

const TITLE = WordClass.office | WordClass.rank;

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
  const byLastWord = new Map<string, Map<string, WrittenLabel>>();
  const write = (label: string): void => {
    const text = fold(label);
    const word = /(?<=[^\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(text)?.[0];
    if (word === undefined || !(isProper(titleWords(label)) || /,|-in-/.test(label))) return;
    const same = byLastWord.get(word) ?? new Map<string, WrittenLabel>();
    byLastWord.set(word, same);
    for (const one of withAndWithoutCountry(text)) same.set(one, { text: one, words: titleWords(one) });
  };
  const put = (words: readonly string[], post: Post): void => {
    const key = keyOf(words);
    const same = posts.get(key);
    if (same === undefined) posts.set(key, [post]);
    else if (!same.includes(post)) same.push(post);
  };
  for (const post of authority.posts.values()) {
    write(post.label);
    for (const { name } of post.otherLabels) write(name);
    const names = bodyNames(post, authority);
    for (const label of labelsOfPlace(post, names)) {
      write(label);
      put(titleWords(label), post);
    }
    const named = names.map(titleWords);
    for (const name of names) {
      for (const word of [...titleWords(name), ...foldedWords(name)])
        if (word.length > 1 && titleWords(word).length > 0 && countryAtEnd([word]) === null) bodies.add(word);
    }
    for (const label of labelsOf(post)) {
      const ofPart = withPart(label);
      if (ofPart !== null) put(ofPart, post);
      for (const one of withAndWithout(label, post)) put(one, post);
      for (const words of named) for (const one of withAndWithout(words, post)) put([...label, ...one], post);
    }
  }
  const sorted = [...byLastWord].map(([word, labels]): [string, WrittenLabel[]] => {
    return [word, [...labels.values()].sort((a, b) => b.text.length - a.text.length)];
  });
  return { posts, bodyWords: bodies, byLastWord: new Map(sorted) };
}

/** "Chief Minister of Kerala" of a "Chief Minister" of the "Government of Kerala", however that is told; places that are countries left out. */
function labelsOfPlace({ label, otherLabels }: Post, bodies: readonly string[]): string[] {
  return [label, ...otherLabels.map(({ name }) => name)].flatMap((written) => {
    const comma = written.lastIndexOf(", ");
    const body = comma === -1 ? undefined : written.slice(comma + 2);
    const own = [...(body === undefined ? [] : [body]), ...bodies].flatMap((name) => {
      const government = governmentIn(name);
      return government?.country === null && government.isWhole ? [government.place] : [];
    });
    const isOfBody = body !== undefined && governmentIn(body) !== null;
    return own.slice(0, 1).map((place) => `${isOfBody ? written.slice(0, comma) : written} of ${place}`);
  });
}

/** The words, and those without the country at their end or beginning, if it is the post's own or the post has none. */
function withAndWithout(words: readonly string[], { country }: Post): (readonly string[])[] {
  const isOwn = (codes: readonly string[]): boolean => country === null || codes.includes(country);
  const all = [words];
  const last = countryAtEnd(words);
  if (last !== null && last.words < words.length && isOwn(last.codes)) all.push(words.slice(0, -last.words));
  return [...all, ...behindCountry(words, isOwn)];
}

/** The words behind a country that they begin with; more than one reading where one country begins with another. */
function behindCountry(
  words: readonly string[],
  isMeant: (codes: readonly string[]) => boolean,
): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let count = 1; count <= LONGEST_COUNTRY && count < words.length; count++) {
    const country = countryAtEnd(words.slice(0, count));
    if (country?.words === count && isMeant(country.codes)) found.push(words.slice(count));
  }
  return found;
}

/** A folded label, and the same without the country that it begins with: "Kenyan Permanent Representative to the United Nations". */
function withAndWithoutCountry(text: string): string[] {
  return [text, ...behindCountry(text.split(" "), () => true).map((words) => words.join(" "))];
}

/** Words of a country in front of a name: "South Korean", "United Arab Emirates". */
const LONGEST_COUNTRY = 3;

function keyOf(words: readonly string[]): string {
  return [...words].sort().join(" ");
}
