/**
 * The prose mask of a text: what of it is running prose, and where its blocks end.
 *
 * Markdown is CommonMark 0.31 with the tables, task boxes, footnotes and bare addresses of GitHub Flavored
 * Markdown, and what note-taking tools add: front matter, wiki links, `%%comments%%`, `$$math$$`. Two passes,
 * one over the lines for the blocks and one over what is inline in them, each linear in the text whatever it
 * holds, and neither builds a tree. Emphasis is left out (its marks are no words), so are the list of named
 * character references (any `&name;` counts as one) and `$inline math$` (dollars are prices).
 */
import { MaskKind, type ProseMask } from "./mask.ts";
import { scanBlocks } from "./prose/blocks.ts";
import { type FrontMatterSpan, frontMatterSpan } from "./prose/frontMatter.ts";
import { scanInline } from "./prose/inline.ts";
import { Layout } from "./prose/layout.ts";
import { LineReader } from "./prose/lineReader.ts";
import { mergedMask, Stretches } from "./prose/stretches.ts";
import { skipBlanks } from "./prose/units.ts";

export { type FrontMatterSpan, frontMatterSpan };

const BYTE_ORDER_MARK = 0xfeff;

/** The mask of Markdown text. */
export function markdownMask(text: string): ProseMask {
  const frontMatter = frontMatterSpan(text);
  const layout = new Layout(text, headOf(text));
  if (frontMatter !== null) layout.hideTo(frontMatter.end);
  scanBlocks(layout, frontMatter === null ? headOf(text) : frontMatter.end);
  return mergedMask(layout.stretches, scanInline(layout), layout.headings);
}

/** The mask of plain text: only front matter is hidden; blank lines end blocks, and so do lines that begin an item of a list. */
export function plainMask(text: string): ProseMask {
  const stretches = new Stretches();
  const frontMatter = frontMatterSpan(text);
  if (frontMatter !== null) stretches.add(frontMatter.start, frontMatter.end, MaskKind.hidden);
  const reader = new LineReader(text, frontMatter === null ? headOf(text) : frontMatter.end);
  let contentEnd = reader.next;
  let blankSince = true;
  while (reader.advance()) {
    if (skipBlanks(text, reader.start, reader.end) === reader.end) blankSince = true;
    else {
      if (blankSince || isListItem(text, reader.start, reader.end))
        stretches.add(contentEnd, reader.start, MaskKind.block);
      blankSince = false;
      contentEnd = reader.end;
    }
  }
  stretches.add(contentEnd, text.length, MaskKind.block);
  return mergedMask(stretches, new Stretches(), []);
}

/** Whether a line begins as people write lists without any markup: a dash, a bullet or a number, then a blank. */
function isListItem(text: string, start: number, end: number): boolean {
  return /^[ \t]{0,12}(?:[-*+•–·]|\d{1,3}[.)])[ \t]/.test(text.slice(start, Math.min(end, start + 20)));
}

function headOf(text: string): number {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}
