/** What the source articles claim of when forums met, by forum. */
import type { Article } from "../corpus/article.ts";
import type { Analysis } from "../link/analyse.ts";
import type { Edition } from "../link/editionNamed.ts";
import { eventClaimsIn } from "../link/eventClaims.ts";
import type { Span } from "../text/span.ts";

/** That an edition was held at a date, as an article says it. */
export interface SourceClaim {
  readonly article: Article;
  /** The date as it stands in the article. */
  readonly span: Span;
  readonly edition: Edition;
  /** EDTF. */
  readonly value: string;
}

/** Adds an article's claims. */
export function collectClaims(
  byForum: Map<string, SourceClaim[]>,
  article: Article,
  analysis: Analysis,
): void {
  for (const { forum, edition, meeting, date } of eventClaimsIn(analysis)) {
    if (meeting !== null) continue;
    const claim = { article, span: { start: date.start, end: date.end }, edition, value: date.date.value! };
    const own = byForum.get(forum);
    if (own === undefined) byForum.set(forum, [claim]);
    else own.push(claim);
  }
}
