/** The item of a list below which another is indented: "- 3 November 2025" over "  - Minister … arrives". */
import type { Span } from "../../../text/span.ts";
import { lineAt } from "../../../text/tableRows.ts";

/** The items that hold the one in whose line the place is, the nearest first, as `parentItem` gives them. */
export function parentItems(text: string, offset: number): Span[] {
  const parents: Span[] = [];
  let parent = parentItem(text, offset);
  for (; parent !== null && parents.length < DEEPEST; parent = parentItem(text, parent.start))
    parents.push(parent);
  return parents;
}

/** How deep items are that have their day of one above them. */
const DEEPEST = 4;

/** The text of the item that holds the one in whose line the place is, without its sign; null where there is none. */
function parentItem(text: string, offset: number): Span | null {
  let line = lineAt(text, offset);
  const own = indentOf(text, line);
  if (own === 0) return null;
  for (let n = 0; n < MOST_LINES && line.start > 0; n++) {
    line = lineAt(text, line.start - 1);
    const written = text.slice(line.start, line.end);
    if (written.trim() === "") continue;
    const sign = SIGN.exec(written);
    if (sign !== null && sign[1]!.length < own) return { start: line.start + sign[0].length, end: line.end };
    if (sign === null && indentOf(text, line) === 0) return null;
  }
  return null;
}

/** How many lines above an item that which holds it is looked for. */
const MOST_LINES = 40;
const SIGN = /^([ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]+/;

function indentOf(text: string, { start, end }: Span): number {
  return /^[ \t]*/.exec(text.slice(start, Math.min(end, start + 40)))![0].length;
}
