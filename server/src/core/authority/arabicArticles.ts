/**
 * The article of an Arabic name in its other spellings: "el-Sabbi" as "al-Sabbi" and, as it is spoken, "as-Sabbi". Whether
 * a capital or a hyphen stands is for the patterns; the article is never left out here.
 */
import { wordList } from "../text/wordList.ts";
import type { NameWord, NameWords, Words } from "./nameWords.ts";

/** The name with its first article in each other spelling; none for a name without one. */
export function withOtherArticles(name: Words, words: NameWords): readonly Words[] {
  const at = name.findIndex((word, i) => isArticleAt(name, word, i));
  if (at === -1) return NONE;
  return otherSpellings(name[at]!).map((text) => {
    const other = name.slice();
    other[at] = words.word(text);
    return other;
  });
}

const NONE: readonly never[] = [];

/** What stands alone is one inside a name: "Yusuf Al Sabbi", not "Al Harding". */
function isArticleAt(name: Words, { pieces }: NameWord, i: number): boolean {
  if (!ARTICLES.has(pieces[0]!)) return false;
  if (pieces.length === 2) return pieces[1]!.length >= LEAST_LETTERS;
  const next = name[i + 1];
  return pieces.length === 1 && i > 0 && next !== undefined && AL.has(pieces[0]!);
}

function otherSpellings({ text, pieces }: NameWord): readonly string[] {
  const [article, rest = ""] = pieces;
  const spoken = SPOKEN.exec(rest)?.[0];
  const all = spoken === undefined ? [...AL] : [...AL, `a${spoken}`];
  // Of "an-", "at-" and their like only those before their own letter are one.
  if (!AL.has(article!) && article !== `a${spoken}`) return NONE;
  return all.filter((one) => one !== article).map((one) => asIn(text, one) + text.slice(article!.length));
}

/** The article with the capital that the word has. */
function asIn(text: string, article: string): string {
  return /^\p{Lu}/u.test(text) ? article[0]!.toUpperCase() + article.slice(1) : article;
}

const AL = wordList("al el");
const ARTICLES = wordList("al el as ash ar an at ad az");
/** The letters to which the article is likened. */
const SPOKEN = /^(?:sh|[srntdz])/;
const LEAST_LETTERS = 3;
