/** Whether a place stands in somebody else's words: between quotation marks of its block, or in a block quote. */
import type { ProseMask } from "./mask.ts";
import { blockAround } from "./sentences.ts";

const OPENING = "“«「『„";
const CLOSING = "”»」』";
/** How far before a block its markers are looked for. */
const LONGEST_MARKER = 40;
const MARK = /["“«「『„”»」』]/g;

export function isQuoted(text: string, mask: ProseMask, offset: number): boolean {
  const block = blockAround(text, mask, offset);
  if (isBlockQuote(text, block.start, offset)) return true;
  let straight = false;
  let depth = 0;
  for (const [char] of text.slice(block.start, offset).matchAll(MARK)) {
    if (char === '"') straight = !straight;
    else if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
  }
  return straight || depth > 0;
}

/** Whether the line of `offset` begins with `>`, behind at most three spaces or a list marker's indentation. */
function isBlockQuote(text: string, blockStart: number, offset: number): boolean {
  // The marker that begins a quote stands right before its block.
  let start = blockStart;
  for (let i = 0; i < LONGEST_MARKER && start > 0 && !/[\n\r]/.test(text[start - 1]!); i++) start--;
  while (text[start] === " " || text[start] === "\t") start++;
  return text[start] === ">" && start < offset;
}
