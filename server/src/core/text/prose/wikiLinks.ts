/** Wiki links, as vaults of notes have them. */
import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN, HASH, PAREN_OPEN, PIPE } from "./units.ts";

/** The parts of `[[target#heading|alias]]`. */
export interface WikiLink {
  /** Where the target ends: before a heading, the `|` (in tables `\|`), or the brackets. */
  readonly targetEnd: number;
  /** Where the alias starts, 0 when there is none. */
  readonly alias: number;
  /** Behind the closing brackets. */
  readonly end: number;
}

/**
 * The wiki link whose `[[` is at `from`, in one line; null when there is none. What `(…)` or `[…]` follows is
 * Markdown's own link with a bracket in its text.
 */
export function wikiLinkAt(text: string, from: number, lineEnd: number): WikiLink | null {
  let heading = -1;
  let alias = 0;
  let targetEnd = -1;
  let close = from + 2;
  for (; close < lineEnd; close++) {
    const unit = text.charCodeAt(close);
    if (unit === BRACKET_OPEN) return null;
    if (unit === BRACKET_CLOSE) break;
    if (unit === HASH && heading < 0 && alias === 0) heading = close;
    else if (unit === PIPE && alias === 0) {
      targetEnd = text.charCodeAt(close - 1) === BACKSLASH ? close - 1 : close;
      alias = close + 1;
    }
  }
  const end = close + 2;
  if (end > lineEnd || close === from + 2 || text.charCodeAt(close + 1) !== BRACKET_CLOSE) return null;
  if (end < lineEnd) {
    const next = text.charCodeAt(end);
    if (next === PAREN_OPEN || (next === BRACKET_OPEN && text.charCodeAt(end + 1) !== BRACKET_OPEN))
      return null;
  }
  if (heading >= 0) targetEnd = heading;
  return { targetEnd: targetEnd < 0 ? close : targetEnd, alias, end };
}
