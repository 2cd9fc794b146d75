/**
 * What may stand as a source: an address on the web or the id of an article. A register comes from anywhere,
 * so a path out of the articles' folder, another machine's share or a script is never taken for either.
 */

/** What a source is. */
export type SourceKind = "url" | "article";

const URL = /^https?:\/\/[^\s<>"'`\\\p{Cc}\p{Cf}]+$/u;
const ARTICLE = /^[\p{L}\p{M}\p{N} ._+()-]+$/u;
const LONGEST = 2000;

/** Null for what is neither. An article's id may have folders, with `/` between: `2025/scm-57`. */
export function sourceKind(text: string): SourceKind | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  if (URL.test(text)) return "url";
  const isArticle = text.split("/").every((part) => ARTICLE.test(part) && part !== "." && part !== "..");
  return isArticle ? "article" : null;
}
