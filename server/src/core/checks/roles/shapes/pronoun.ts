/**
 * The pronoun by which the next sentence goes on about the one whom a sentence is about: "Seo Min-jun was in Osaka. He is
 * the minister." Only where the sentence begins with the name, or its title, and names nobody else.
 */
import type { TitlePhrase } from "../../../link/title.ts";
import type { Span } from "../../../text/span.ts";

/** Where the pronoun stands; null where the next sentence does not begin with one, or it may mean somebody else. */
export function pronounBehind(
  text: string,
  mention: Span,
  title: TitlePhrase | null,
  sentenceOf: () => Span,
): Span | null {
  if (text[mention.end] !== " ") return null;
  const behind = text.slice(mention.end, mention.end + REACH);
  const found = behind.includes("He ") || behind.includes("She ") ? NEXT.exec(behind) : null;
  if (found === null) return null;
  const sentence = sentenceOf();
  const start =
    title === null || title.end > mention.start ? mention.start : Math.min(title.start, mention.start);
  if (!OPENS.test(text.slice(sentence.start, start)) || sentence.end > mention.end + found[1]!.length + 1)
    return null;
  const end = mention.end + found[0].length;
  return { start: end - found[2]!.length, end };
}

/** How far behind a name the pronoun may stand, in UTF-16 units. */
const REACH = 200;
/** The rest of a sentence that tells of the bearer alone, and the pronoun. */
const NEXT =
  /^( (?:is|was|comes|came|lives?|lived|grew|studied|spoke|speaks|arrived|arrives|flew|flies|left|went|stayed|sat|joined|entered|became|turned|began|started|won|took|served|will|has been)\b(?:(?! (?:\p{Lu}[\p{L}'’-]+ \p{Lu}|Mr|Ms|Mrs|Dr|with|by|and|whose|who|as|like|succeeded|replaced|an? \p{Ll}+ of|the \p{Ll}+ of)\b)[^.!?\n’'"“]){0,160})[.!?]\s(He|She)(?= (?:is|was|has|had|became|served|took)\b)/u;
const OPENS = /^[\s*_>-]*(?:[Tt]he )?$/;
