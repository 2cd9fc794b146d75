/**
 * The title that stands beside a name and not in front of it, as evidence for who a misspelt name means: behind a comma,
 * a dash or a colon, in brackets, or in the next cell of a table's row. What a title claims is for the checks.
 */
import type { Span } from "../text/span.ts";
import type { TitlePhrase } from "./title.ts";
import { titleBehind, titleIn } from "./titleText.ts";

/** In UTF-16 units, of a cell and of what a dash parts. */
const LONGEST = 120;

/** The title beside the name; null for none. */
export function titleBeside(text: string, name: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const behind = titleBehind(text, name.end, ownTitles);
  if (behind !== null) return behind;
  const parted = PARTED.exec(text.slice(name.end, name.end + LONGEST));
  if (parted !== null) {
    const start = name.end + parted[1]!.length;
    return titleIn(text, { start, end: start + parted[2]!.length }, ownTitles);
  }
  const cell = cellBefore(text, name.start);
  return cell === null ? null : titleIn(text, cell, ownTitles);
}

/** What marks and brackets of a name end with, a bar, a dash or a colon, and the rest of the cell or the line. */
const PARTED = /^([*_\]]{0,4}(?: ?\| ?|:[*_]{0,2} | [–—-] ))([^|\r\n]{3,100})(?=[|\r\n]|$)/;

/** The cell right before the one that begins with the name; null where none is. */
function cellBefore(text: string, start: number): Span | null {
  let bar = start - 1;
  while (bar >= 0 && start - bar < 8 && MARKS.has(text[bar]!)) bar--;
  if (text[bar] !== "|") return null;
  for (let from = bar - 1; from >= 0 && bar - from < LONGEST; from--) {
    const char = text[from];
    if (char === "\n") return null;
    if (char === "|") return { start: from + 1, end: bar };
  }
  return null;
}

const MARKS = new Set(" *_[");
