/** A source article: a dated, titled text that mentions link to. Built from a document; it adds no text. */
import type { SourceDocument } from "../text/document.ts";
import { frontMatterField } from "../text/frontMatterData.ts";

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

export function articleOf(document: SourceDocument): Article {
  const content = document.frontMatter;
  const field = (key: string): string | null =>
    content === null ? null : frontMatterField(document.text, content, key);
  const stem = document.fileName.replace(/\.[^.]*$/, "");
  return {
    document,
    id: field("id") ?? stem,
    title: field("title") ?? stem,
    published: document.ownDate,
    publisher: field("publisher"),
  };
}

/** Latest first, undated last, then by id. */
export function byRecency(a: Article, b: Article): number {
  const [left, right] = [a.published ?? "", b.published ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
