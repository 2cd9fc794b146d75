/**
 * Whether a place stands in somebody else's words: between quotation marks of its block, or in a block quote that is
 * no callout ("> [!note]").
 * A quotation that its block does not close goes on to the block's end, as quotations of several paragraphs do.
 * Marks in code and other hidden stretches count for nothing; straight single marks are never told from apostrophes.
 */
import { countBelow } from "./ascending.ts";
import { MaskKind, type ProseMask } from "./mask.ts";
import type { Span } from "./span.ts";
import { unitsOf } from "./units.ts";

const OPENING = "“«「『„";
/** How far before a block its markers are looked for. */
const LONGEST_MARKER = 40;
/** A quotation is given up there: a mark that stands alone is not to turn all that follows into one. */
const LONGEST_QUOTATION = 4_000;

/** Places that are quoted: ascending, disjoint; the i-th are the offsets from `starts[i]` up to `ends[i]`, inclusive. */
interface Quoted {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The quotations of each mask's text. */
const quotedBy = new WeakMap<ProseMask, Quoted>();

/** Whether the place is quoted. The first question about a text goes over all of it, the others look up. */
export function isQuoted(text: string, mask: ProseMask, offset: number): boolean {
  let quoted = quotedBy.get(mask);
  if (quoted === undefined || quoted.text !== text) {
    quoted = quotedIn(text, mask);
    quotedBy.set(mask, quoted);
  }
  const { starts, ends } = quoted;
  const before = countBelow(starts, offset + 1);
  return before > 0 && offset <= ends[before - 1]!;
}

/** Whether it is one of `"«»‘’“”„「」『』`. */
function isMark(unit: number): boolean {
  if (unit === 0x22) return true;
  if (unit < 0xab || unit > 0x300f) return false;
  return (
    unit >= 0x300c ||
    unit === 0xab ||
    unit === 0xbb ||
    (unit >= 0x2018 && unit <= 0x201e && unit !== 0x201a && unit !== 0x201b)
  );
}

/** Where the marks of a text stand, ascending. */
function marksIn(text: string): number[] {
  const places: number[] = [];
  const units = unitsOf(text);
  const { length } = text;
  for (let i = 0; i < length; i++) if (isMark(units[i]!)) places.push(i);
  return places;
}

function quotedIn(text: string, mask: ProseMask): Quoted {
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number): void => {
    let last = end;
    // One in single marks is found when it ends, and may hold others.
    while (starts.length > 0 && starts[starts.length - 1]! >= start) {
      starts.pop();
      last = Math.max(last, ends.pop()!);
    }
    if (starts.length > 0 && ends[ends.length - 1]! >= start) {
      ends[ends.length - 1] = Math.max(ends[ends.length - 1]!, last);
    } else {
      starts.push(start);
      ends.push(last);
    }
  };
  const marks = marksIn(text);
  let mark = 0;
  let blockStart = 0;
  let lastEnd = 0;
  let hidden = 0;
  let inCallout = false;
  for (let i = 0; i <= mask.starts.length; i++) {
    if (i < mask.starts.length && mask.kinds[i] !== MaskKind.block) continue;
    const blockEnd = i < mask.starts.length ? mask.starts[i]! : text.length;
    const quote = blockQuoteStart(text, blockStart);
    inCallout =
      quote !== null &&
      (CALLOUT.test(text.slice(quote, quote + LONGEST_MARKER)) ||
        (inCallout && !BLANK.test(text.slice(lastEnd, blockStart))));
    lastEnd = blockEnd;
    if (quote !== null && !inCallout) add(quote + 1, blockEnd);
    else {
      while (mark < marks.length && marks[mark]! < blockStart) mark++;
      if (mark < marks.length && marks[mark]! < blockEnd)
        addMarked(text, mask, { start: blockStart, end: blockEnd }, marks, mark, hidden, add);
    }
    blockStart = i < mask.starts.length ? mask.ends[i]! : text.length;
    hidden = i + 1;
  }
  return { text, starts, ends };
}

/** The mark of a callout, as Obsidian and GitHub have them; one of a quotation is a quotation. */
const CALLOUT = /^>[ \t]*\[!(?!quote\b|cite\b)[\p{L}-]+\]/iu;
const BLANK = /\n[ \t]*\r?\n/;

/** Adds what stands between marks of one block, the first of which is `marks[first]`; `next` is the first stretch of the mask that may lie in it. */
function addMarked(
  text: string,
  mask: ProseMask,
  { start, end }: Span,
  marks: readonly number[],
  first: number,
  next: number,
  add: (start: number, end: number) => void,
): void {
  let straight = false;
  const open: string[] = [];
  let from = -1;
  let single = -1;
  let stretch = next;
  for (let i = first; i < marks.length && marks[i]! < end; i++) {
    const at = marks[i]!;
    const char = text[at]!;
    while (stretch < mask.starts.length && mask.ends[stretch]! <= at) stretch++;
    if (
      stretch < mask.starts.length &&
      mask.starts[stretch]! <= at &&
      mask.kinds[stretch] === MaskKind.hidden
    )
      continue;
    if (from !== -1 && at - from > LONGEST_QUOTATION) {
      add(from, from + LONGEST_QUOTATION);
      from = -1;
      straight = false;
      open.length = 0;
    }
    if (char === "‘") {
      if (opensSingle(text.slice(start, end), at - start)) single = at;
      continue;
    }
    if (char === "’") {
      if (single === -1 || !closesSingle(text.slice(start, end), at - start)) continue;
      if (at - single <= LONGEST_QUOTATION && /\S\s+\S/.test(text.slice(single, at))) add(single + 1, at);
      single = -1;
      continue;
    }
    if (char === '"') straight = !straight;
    else if (char === "“" && open.at(-1) === "„") open.pop();
    else if (OPENING.includes(char)) open.push(char);
    else open.pop();
    const quoted = straight || open.length > 0;
    if (quoted && from === -1) from = at + 1;
    if (!quoted && from !== -1) {
      add(from, at);
      from = -1;
    }
  }
  if (from !== -1) add(from, Math.min(end, from + LONGEST_QUOTATION));
}

/** A mark that a word follows and none precedes; not the apostrophe of a year or of "’em". */
function opensSingle(block: string, at: number): boolean {
  const isFirst = at === 0 || /[\s([“"—–]/.test(block[at - 1]!);
  return (
    isFirst &&
    /^\p{L}/u.test(block.slice(at + 1, at + 3)) &&
    !/^(?:em|tis|twas|til)\b/i.test(block.slice(at + 1, at + 6))
  );
}

/** A mark that a word, or a sign at its end, precedes and none follows; not that of "the ministers’ talks". */
function closesSingle(block: string, at: number): boolean {
  if (/^[\p{L}\p{N}]/u.test(block.slice(at + 1, at + 3)) || /\s/.test(block[at - 1]!)) return false;
  return !(/[sz]/i.test(block[at - 1]!) && /^\s+\p{L}/u.test(block.slice(at + 1, at + 5)));
}

/** Where the `>` stands with which the line of a block begins, behind at most spaces; null where it does not. */
function blockQuoteStart(text: string, blockStart: number): number | null {
  // The marker that begins a quote stands right before its block.
  const units = unitsOf(text);
  const [least, tab, feed, carriage, space, marker] = [blockStart - LONGEST_MARKER, 9, 10, 13, 0x20, 0x3e];
  let start = blockStart;
  while (start > Math.max(0, least) && units[start - 1] !== feed && units[start - 1] !== carriage) start--;
  while (units[start] === space || units[start] === tab) start++;
  return units[start] === marker ? start : null;
}
