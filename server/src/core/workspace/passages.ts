/** What the source articles say: the passages that mention an entity, and the days on which they say that forums met. */
import { type Article, byRecency } from "../corpus/article.ts";
import type { Analysis } from "../link/analyse.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { collectClaims, type SourceClaim } from "./sourceClaims.ts";

/** A sentence of an article that mentions an entity. */
export interface Passage {
  readonly article: Article;
  readonly sentence: Span;
  /** The first mention of the entity in the sentence. */
  readonly mention: Span;
  /** Other articles with the same sentence, later ones: copies of one report. */
  readonly alsoIn: readonly Article[];
}

/** All articles of a root by whom they mention; made whole, in steps where somebody waits. */
export class PassageIndex {
  readonly #passages = new Map<string, readonly Passage[]>();
  readonly #articleCounts = new Map<string, number>();
  readonly #claims = new Map<string, SourceClaim[]>();

  /** An article a step; `analyse` gives the analysis of an article's document. */
  static *inSteps(
    articles: readonly Article[],
    analyse: (article: Article) => Analysis,
  ): Generator<void, PassageIndex> {
    const index = new PassageIndex();
    for (const article of [...articles].sort(byRecency)) {
      index.#add(article, analyse(article));
      yield;
    }
    return index;
  }

  #add(article: Article, analysis: Analysis): void {
    collectClaims(this.#claims, article, analysis);
    for (const [entity, own] of passagesOf(article, analysis)) {
      this.#articleCounts.set(entity, this.articleCount(entity) + 1);
      this.#passages.set(entity, withCopies(this.of(entity), own));
    }
  }

  /** Latest article first, then id, then position; a sentence that several articles share once. */
  of(entity: string): readonly Passage[] {
    return this.#passages.get(entity) ?? [];
  }

  /** When the forum met, as articles say it: latest article first, then position. */
  claimsOn(forum: string): readonly SourceClaim[] {
    return this.#claims.get(forum) ?? [];
  }

  /** How many articles mention the entity, copies counted. */
  articleCount(entity: string): number {
    return this.#articleCounts.get(entity) ?? 0;
  }
}

function passagesOf(article: Article, { document, mentions }: Analysis): Map<string, Passage[]> {
  const found = new Map<string, Passage[]>();
  let sentence: Span = { start: 0, end: 0 };
  for (const mention of mentions) {
    if (mention.kind === "date" || mention.entity === null) continue;
    if (mention.start >= sentence.end) sentence = sentenceAt(document.text, document.mask, mention.start);
    const own = found.get(mention.entity) ?? [];
    if (own.length === 0) found.set(mention.entity, own);
    if (own[own.length - 1]?.sentence.start === sentence.start) continue;
    own.push({ article, sentence, mention: { start: mention.start, end: mention.end }, alsoIn: [] });
  }
  return found;
}

function withCopies(known: readonly Passage[], added: readonly Passage[]): Passage[] {
  const merged = [...known];
  const bySentence = new Map(merged.map((passage, i) => [sentenceText(passage), i]));
  for (const passage of added) {
    const at = bySentence.get(sentenceText(passage));
    if (at === undefined) {
      merged.push(passage);
      continue;
    }
    const first = merged[at]!;
    const isNew = first.article !== passage.article && !first.alsoIn.includes(passage.article);
    if (isNew) merged[at] = { ...first, alsoIn: [...first.alsoIn, passage.article] };
  }
  return merged;
}

/** The sentence of a passage, white space written one way. */
export function sentenceText({ article, sentence }: Passage): string {
  return article.document.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
}
