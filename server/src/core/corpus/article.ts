/** A source article: a dated, titled text that mentions link to. Built from a document; it adds no text. */
import type { SourceDocument } from "../text/document.ts";
import { frontMatterField } from "../text/frontMatterData.ts";

/** One article; what its front matter does not tell is taken from the text or the file's name. */
export interface Article {
  readonly document: SourceDocument;
  /** The front matter's `id`, else the file's name without its extension. */
  readonly id: string;
  /** The headline; the file's name where the front matter gives none. */
  readonly title: string;
  /** `YYYY-MM-DD`, null where nothing tells. */
  readonly published: string | null;
  readonly publisher: string | null;
}

/** What its front matter says is read when it is first asked for. */
export function articleOf(document: SourceDocument): Article {
  return new LazyArticle(document);
}

class LazyArticle implements Article {
  readonly document: SourceDocument;
  readonly #fields = new Map<string, string | null>();

  constructor(document: SourceDocument) {
    this.document = document;
  }

  get id(): string {
    return this.#field("id") ?? this.#stem;
  }

  get title(): string {
    return this.#field("title") ?? this.#stem;
  }

  get published(): string | null {
    return this.document.ownDate;
  }

  get publisher(): string | null {
    return this.#field("publisher");
  }

  get #stem(): string {
    return this.document.fileName.replace(/\.[^.]*$/, "");
  }

  #field(key: string): string | null {
    let value = this.#fields.get(key);
    if (value === undefined) {
      const content = this.document.frontMatter;
      value = content === null ? null : frontMatterField(this.document.text, content, key);
      this.#fields.set(key, value);
    }
    return value;
  }
}

/** Latest first, undated last, then by id. */
export function byRecency(a: Article, b: Article): number {
  const [left, right] = [a.published ?? "", b.published ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
