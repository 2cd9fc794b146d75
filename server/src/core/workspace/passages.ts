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

/** A passage while its index is made: `alsoIn` grows. */
interface Growing extends Passage {
  readonly alsoIn: Article[];
}

/** The passages of an entity by their sentences' texts, which are kept only while the index is made. */
type BySentence = Map<string, Growing>;

/** All articles of a root by whom they mention; made whole, in steps where somebody waits. */
export class PassageIndex {
  readonly #passages = new Map<string, Passage[]>();
  readonly #articleCounts = new Map<string, number>();
  readonly #claims = new Map<string, SourceClaim[]>();

  /** An article a step; `analyse` gives the analysis of an article's document. */
  static *inSteps(
    articles: readonly Article[],
    analyse: (article: Article) => Analysis,
  ): Generator<void, PassageIndex> {
    const index = new PassageIndex();
    const known = new Map<string, BySentence>();
    for (const article of [...articles].sort(byRecency)) {
      index.#add(article, analyse(article), known);
      yield;
    }
    return index;
  }

  #add(article: Article, analysis: Analysis, known: Map<string, BySentence>): void {
    collectClaims(this.#claims, article, analysis);
    const mentioned = new Set<string>();
    for (const { entity, sentence, text, mention } of passagesOf(analysis)) {
      if (!mentioned.has(entity)) this.#articleCounts.set(entity, this.articleCount(entity) + 1);
      mentioned.add(entity);
      const bySentence = known.get(entity) ?? new Map<string, Growing>();
      if (bySentence.size === 0) known.set(entity, bySentence);
      const first = bySentence.get(text);
      if (first === undefined) {
        const passage = { article, sentence, mention, alsoIn: [] };
        bySentence.set(text, passage);
        this.#push(entity, passage);
      } else if (first.article !== article && first.alsoIn.at(-1) !== article) first.alsoIn.push(article);
    }
  }

  #push(entity: string, passage: Passage): void {
    const own = this.#passages.get(entity);
    if (own === undefined) this.#passages.set(entity, [passage]);
    else own.push(passage);
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

/** A sentence that mentions an entity, and its text as `sentenceText` has it. */
interface Mentioning {
  readonly entity: string;
  readonly sentence: Span;
  readonly text: string;
  readonly mention: Span;
}

/** In the order of the article, each entity once in a sentence. */
function passagesOf({ document, mentions }: Analysis): Mentioning[] {
  const found: Mentioning[] = [];
  const inSentence = new Set<string>();
  let sentence: Span = { start: 0, end: 0 };
  let text = "";
  for (const named of mentions) {
    if (named.kind === "date" || named.entity === null) continue;
    const { entity, start, end } = named;
    if (start >= sentence.end) {
      sentence = sentenceAt(document.text, document.mask, start);
      text = inOneLine(document.text.slice(sentence.start, sentence.end));
      inSentence.clear();
    }
    if (inSentence.has(entity)) continue;
    inSentence.add(entity);
    found.push({ entity, sentence, text, mention: { start, end } });
  }
  return found;
}

/** The sentence of a passage, white space written one way. */
export function sentenceText({ article, sentence }: Passage): string {
  return inOneLine(article.document.text.slice(sentence.start, sentence.end));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
