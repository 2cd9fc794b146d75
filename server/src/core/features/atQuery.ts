/** What is typed behind an `@` that begins a word: completion of dates and names begins there, and nowhere else. */
import type { SourceDocument } from "../text/document.ts";
import { MaskKind } from "../text/mask.ts";
import { stretchBefore } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** What stands between an `@` and the place. */
export interface AtQuery {
  /** As it was typed, without the `@`. */
  readonly query: string;
  /** From the `@` to the place. */
  readonly span: Span;
}

const LONGEST_QUERY = 32;

/** Null where no such `@` stands before the place on its line, and in code, addresses and the like. */
export function atQueryAt(document: SourceDocument, offset: number): AtQuery | null {
  const { text } = document;
  const from = Math.max(0, offset - LONGEST_QUERY);
  const at = text.slice(from, offset).lastIndexOf("@");
  if (at === -1) return null;
  const start = from + at;
  const isWord = start > 0 && /[\p{L}\p{N}._@-]/u.test(text.charAt(start - 1));
  const query = text.slice(start + 1, offset);
  if (isWord || /[\r\n]/.test(query) || isCode(document, start)) return null;
  return { query, span: { start, end: offset } };
}

/** In front matter dates and names are welcome. */
function isCode({ mask, frontMatter }: SourceDocument, offset: number): boolean {
  const at = stretchBefore(mask, offset);
  const isHidden = at >= 0 && mask.ends[at]! > offset && mask.kinds[at] === MaskKind.hidden;
  return isHidden && (frontMatter === null || offset > frontMatter.end);
}
