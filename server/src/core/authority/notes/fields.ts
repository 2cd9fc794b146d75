/**
 * The front matter of a note as its author may have written it: keys in any case and with `-`, `_` or space, one
 * text or a list of them, wiki links around a value. What is not asked for is none of our business.
 */
import type { YamlNode } from "../../text/data.ts";
import { textFault } from "../../text/shortText.ts";
import type { Span } from "../../text/span.ts";
import type { Reporter } from "../fields.ts";

/** A text of the front matter with its place in the note. */
export interface Entry extends Span {
  readonly text: string;
}

/** An item of a list: a text, or a map of its own. */
export type Item = Entry | NoteFields;

const MOST_ITEMS = 200;
const WIKI_LINK = /\[\[([^[\]|#]*)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]/g;
const LINK = /\[([^[\]]*)\]\([^()\s]*\)/g;

/** One map of a front matter, asked key by key; tells what is not as it should be. */
export class NoteFields {
  /** Where the map stands in the note. */
  readonly span: Span;
  readonly #values = new Map<string, YamlNode>();
  readonly #keySpans = new Map<string, Span>();
  readonly #base: number;
  readonly #reporter: Reporter;

  /** @param base where the text that `root` was read from begins in the note. */
  constructor(root: YamlNode, base: number, reporter: Reporter) {
    this.#base = base;
    this.#reporter = reporter;
    this.span = this.#placed(root);
    if (root.type !== "map") return;
    for (const { key, value, keySpan } of root.entries) {
      const plain = plainKey(key);
      if (this.#values.has(plain)) continue;
      this.#values.set(plain, value);
      this.#keySpans.set(plain, this.#placed(keySpan));
    }
  }

  /** The first of the keys that has a value, as it is written here; null where none has one. */
  keyOf(...keys: readonly string[]): string | null {
    return keys.find((key) => this.items(key).length > 0) ?? null;
  }

  /** The keys that the map has, as `plainKey` gives them. */
  keys(): Iterable<string> {
    return this.#values.keys();
  }

  /** Where a key stands; the map where it is missing. */
  keySpan(key: string): Span {
    return this.#keySpans.get(key) ?? this.span;
  }

  /** The first text under the first of the keys that has one; null where none has, or it is unfit (and reported). */
  text(...keys: readonly string[]): Entry | null {
    return this.texts(...keys)[0] ?? null;
  }

  /** The texts under the first of the keys that has any, unfit ones reported and left out. */
  texts(...keys: readonly string[]): Entry[] {
    const key = this.keyOf(...keys) ?? "";
    return this.items(key).flatMap((item) => {
      const fault =
        item instanceof NoteFields ? "is a text or a list of texts; put quotes around it." : faultOf(item);
      if (fault !== null) this.report(item instanceof NoteFields ? item.span : item, `${key} ${fault}`);
      return fault === null ? [item as Entry] : [];
    });
  }

  /** The same of keys that notes have for other ends too: what is unfit is left out without a word. */
  fitTexts(...keys: readonly string[]): Entry[] {
    const items = this.items(this.keyOf(...keys) ?? "");
    return items.flatMap((item) => (item instanceof NoteFields || faultOf(item) !== null ? [] : [item]));
  }

  /** The items of a list, or a single value; what is empty is left out. */
  items(key: string): Item[] {
    const value = this.#values.get(key);
    return value === undefined ? [] : this.#itemsOf(value, 0).slice(0, MOST_ITEMS);
  }

  report(span: Span, message: string): void {
    this.#reporter.add(span, message);
  }

  #itemsOf(node: YamlNode, depth: number): Item[] {
    if (node.type === "list") return node.items.flatMap((item) => this.#itemsOf(item, depth + 1));
    if (node.type === "map") return [new NoteFields(node, this.#base, this.#reporter)];
    // `[[Japan]]` without quotes is a list in a list to YAML.
    const source = depth > 1 ? `[[${node.source}]]` : node.source;
    const text = node.value === null ? "" : unlinked(source).trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, ...this.#placed(node) }] : [];
  }

  #placed({ start, end }: Span): Span {
    return { start: start + this.#base, end: end + this.#base };
  }
}

function faultOf({ text }: Entry): string | null {
  return textFault("string", text);
}

/** "Start-Date" and "start_date" are one key. */
export function plainKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, "_");
}

/** The text that readers see: `[[People/Jane Doe|Jane]]` is "Jane", `[[People/Jane Doe]]` "Jane Doe". */
function unlinked(text: string): string {
  if (!text.includes("[")) return text;
  const shown = (_: string, target: string, label?: string): string => label ?? baseName(target);
  return text.replace(WIKI_LINK, shown).replace(LINK, "$1");
}

function baseName(target: string): string {
  return target.slice(target.lastIndexOf("/") + 1);
}
