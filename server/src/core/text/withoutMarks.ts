/** A stretch of Markdown without what is at its ends for the looks alone: emphasis, brackets and targets of links. */
import type { Span } from "./span.ts";

/** The stretch without white space, emphasis and the brackets of links at its ends. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s*_[\]`]/.test(text[from]!)) from++;
  const link = /\]\([^()\s]*\)[\s*_]*$/.exec(text.slice(Math.max(from, to - 200), to));
  if (link !== null) to -= link[0].length;
  while (to > from && /[\s*_[\]`]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
