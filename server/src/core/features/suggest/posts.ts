/**
 * The posts that titles tell with a country: "Japanese Defense Minister". A post of the register is used where the
 * title names it; a title that names no post by itself ("Minister", "Ambassador"), or takes the claim back
 * ("former"), proposes none.
 */
import type { PostDraft } from "../../authority/import/draft.ts";
import { assignIds } from "../../authority/import/ids.ts";
import type { Post } from "../../authority/model.ts";
import { namesPost, titleWords } from "../../authority/titles.ts";
import type { TitlePhrase } from "../../link/title.ts";
import { plainForm } from "../../text/chars.ts";
import { wordList } from "../../text/wordList.ts";

/** A title as it was found. */
interface FoundPost {
  readonly country: string;
  readonly words: readonly string[];
  /** Label → how often. */
  readonly labels: Map<string, number>;
}

/** Heads that are a country's one post by themselves. */
const ALONE = wordList("president chancellor king queen emperor sultan");
/** Heads that need a field. */
const WITH_FIELD = wordList("minister secretary adviser advisor");
/** Words that make another rank of a post and tell no field. */
const RANKS = wordList("vice deputy senior assistant permanent parliamentary first second of cabinet state");
const SMALL = wordList("of for and the to in");

/** Posts by what titles say: those of the register, and those that are proposed. */
export class PostBook {
  readonly #registered: readonly Post[];
  readonly #found = new Map<string, FoundPost>();
  #ids: ReadonlyMap<string, string> | null = null;

  constructor(registered: Iterable<Post>) {
    this.#registered = [...registered];
  }

  /** Takes a title in; what it is known by later, null where it tells no post. */
  add(text: string, title: TitlePhrase): string | null {
    const [country] = title.countries;
    if (country === undefined || title.countries.length > 1 || title.isHedged || title.isSpouse) return null;
    if (title.office === null || !tellsField(title.words)) return null;
    const label = labelOf(plainForm(text.slice(title.office.start, title.office.end)));
    if (titleWords(label).join(" ") !== title.words.join(" ")) return null;
    const key = `${country} ${[...title.words].sort().join(" ")}`;
    const found = this.#found.get(key) ?? { country, words: title.words, labels: new Map<string, number>() };
    found.labels.set(label, (found.labels.get(label) ?? 0) + 1);
    this.#found.set(key, found);
    this.#ids = null;
    return key;
  }

  /** The id of a post that was taken in: one of the register's where the title names it and no other. */
  idOf(key: string): string | null {
    const { country, words } = this.#found.get(key)!;
    const named = this.#registered.filter((post) => post.country === country && namesPost(words, post));
    if (named.length > 0) return named.length === 1 ? named[0]!.id : null;
    this.#ids ??= this.#assign();
    return this.#ids.get(key)!;
  }

  /** The posts of these ids that the register lacks, ascending by id. */
  drafts(ids: ReadonlySet<string>): PostDraft[] {
    this.#ids ??= this.#assign();
    const known = new Set(this.#registered.map(({ id }) => id));
    const drafts = [...this.#ids].flatMap(([key, id]): PostDraft[] => {
      if (!ids.has(id) || known.has(id)) return [];
      const { country } = this.#found.get(key)!;
      const [label = "", ...others] = this.#labels(key);
      const otherLabels = others.map((name) => ({ name }));
      return [{ id, label, ...(others.length === 0 ? {} : { other_labels: otherLabels }), country }];
    });
    return drafts.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The label used most first. */
  #labels(key: string): string[] {
    const labels = [...this.#found.get(key)!.labels];
    return labels.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label);
  }

  #assign(): ReadonlyMap<string, string> {
    const records = [...this.#found].map(([key, { country }]) => {
      return { key, names: [`${country} ${this.#labels(key)[0]}`] };
    });
    return assignIds(records, new Set(this.#registered.map(({ id }) => id)));
  }
}

function tellsField(words: readonly string[]): boolean {
  const telling = words.filter((word) => !RANKS.has(word));
  if (telling.some((word) => ALONE.has(word))) return telling.length === 1;
  return telling.length > 1 && telling.some((word) => WITH_FIELD.has(word));
}

/** With capitals, as titles of posts have them. */
function labelOf(title: string): string {
  return title
    .split(" ")
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}
