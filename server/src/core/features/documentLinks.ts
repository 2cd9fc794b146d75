/**
 * The articles that an authority file names as its sources. Addresses on the web are left to the editor, which knows
 * them by itself.
 */
import { type RegisterRecord, SECTIONS } from "../authority/model.ts";
import { sourceKind } from "../authority/sources.ts";
import type { Span } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** An article that a file names, found among those of the root. */
export interface ArticleLink {
  /** The id of the article, as it stands there. */
  readonly span: Span;
  readonly document: string;
  readonly title: string;
}

/** Of the file with that text: ascending, each place once. Ids that no article has are no links. */
export function articleLinksIn(snapshot: Snapshot, file: string, text: string): readonly ArticleLink[] {
  const articles = new Map(snapshot.articles().map((article) => [article.id, article]));
  const links = new Map<number, ArticleLink>();
  const { authority } = snapshot.register;
  for (const section of SECTIONS) {
    for (const record of authority[section].values()) {
      const origin = [record.origin, ...record.overrides].find((one) => one.file === file);
      if (origin === undefined) continue;
      for (const id of sourcesOf(record)) {
        const article = articles.get(id);
        if (article === undefined) continue;
        for (const span of placesOf(id, text, origin.span))
          links.set(span.start, { span, document: article.document.id, title: article.title });
      }
    }
  }
  return [...links.values()].sort((a, b) => a.span.start - b.span.start);
}

function sourcesOf(record: RegisterRecord): ReadonlySet<string> {
  const { memberships = [] } = record as {
    readonly memberships?: readonly { readonly sources: readonly string[] }[];
  };
  const all = [...record.sources, ...memberships.flatMap(({ sources }) => sources)];
  return new Set(all.filter((source) => sourceKind(source) === "article"));
}

/** Where the id stands by itself as an item of a record's sources. */
function placesOf(id: string, text: string, { start, end }: Span): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(id, start); at !== -1 && at < end; at = text.indexOf(id, at + id.length)) {
    const isItem = /[[,:"'-]\s*["']?$/.test(text.slice(Math.max(0, at - 20), at));
    const isWhole = /^["']?\s*(?:[\],}#]|\r|\n|$)/.test(text.slice(at + id.length, at + id.length + 4));
    if (isItem && isWhole && isInSources(text, start, at)) places.push({ start: at, end: at + id.length });
  }
  return places;
}

/** Whether the last key before the place is that of a list of sources. */
function isInSources(text: string, start: number, at: number): boolean {
  const key = text.lastIndexOf(SOURCES, at);
  return key >= start && !/[\p{L}\p{N}_]["']?:\s/u.test(text.slice(key + SOURCES.length, at));
}

const SOURCES = "sources";
