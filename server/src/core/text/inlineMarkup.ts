/**
 * A text as its reader sees it, without the inline markup of Markdown: the brackets, targets and paths of links, the
 * marks of highlights, tags of HTML that change nothing but the looks. Offsets lead there and back. Emphasis stays, as it
 * tells works and headings, and so do marks of footnotes, which tell sources, and whatever is struck out or embedded.
 */
import { countBelow } from "./ascending.ts";
import { MaskKind, type ProseMask } from "./mask.ts";
import type { Span } from "./span.ts";

/** Whether what stands between the brackets of a link goes on in the sentence; else the link stays as it is. */
export type IsInline = (shown: Span) => boolean;

/** A stretch of a text, `shift` units behind its start, from which `cuts` were taken: ascending and disjoint. */
export class Unmarked {
  readonly text: string;
  readonly #shift: number;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Where each cut is in the new text. */
  readonly #seams: number[] = [];

  constructor(text: string, within: Span, cuts: readonly Span[]) {
    this.#shift = within.start;
    let [plain, from] = ["", within.start];
    for (const { start, end } of cuts) {
      plain += text.slice(from, start);
      this.#starts.push(start);
      this.#ends.push(end);
      this.#seams.push(plain.length);
      from = end;
    }
    this.text = plain + text.slice(from, within.end);
  }

  /** The place in the new text; of an offset within a cut the seam. */
  plain(offset: number): number {
    const i = countBelow(this.#starts, offset + 1) - 1;
    if (i < 0) return offset - this.#shift;
    return this.#seams[i]! + Math.max(0, offset - this.#ends[i]!);
  }

  plainSpan({ start, end }: Span): Span {
    return { start: this.plain(start), end: this.plain(end) };
  }

  /** The span in the text as it is written, without the cuts at its ends. */
  writtenSpan({ start, end }: Span): Span {
    const last = countBelow(this.#seams, end) - 1;
    return {
      start: this.#behind(start, countBelow(this.#seams, start + 1) - 1),
      end: this.#behind(end, last),
    };
  }

  /** Whether a cut lies within the span of the text as it is written. */
  cutsWithin({ start, end }: Span): boolean {
    const i = countBelow(this.#ends, start + 1);
    return i < this.#starts.length && this.#starts[i]! < end;
  }

  #behind(place: number, cut: number): number {
    return cut < 0 ? place + this.#shift : this.#ends[cut]! + place - this.#seams[cut]!;
  }
}

/** The text of `within` without its inline markup; null where it has none. */
export function unmarked(text: string, mask: ProseMask, within: Span, isInline: IsInline): Unmarked | null {
  const cuts: Span[] = [];
  addWikiLinks(cuts, text, within, isInline);
  addHighlights(cuts, text, within);
  addHidden(cuts, text, mask, within, isInline);
  if (cuts.length === 0) return null;
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  return new Unmarked(text, within, disjoint(cuts, within));
}

/** Without what lies in another one, or reaches out of the stretch. */
function disjoint(cuts: readonly Span[], within: Span): Span[] {
  const kept: Span[] = [];
  let end = within.start;
  for (const cut of cuts) {
    if (cut.start < end || cut.end > within.end) continue;
    kept.push(cut);
    ({ end } = cut);
  }
  return kept;
}

/** Target, heading and the text that is shown; in a table the bar has a backslash before it. */
const WIKI_LINK = /\[\[([^[\]|#\n]{0,300})(#[^[\]|\n]{0,200})?(\|[^[\]\n]{1,300})?\]\](?!\(|\[(?!\[))/y;

function addWikiLinks(cuts: Span[], text: string, { start, end }: Span, isInline: IsInline): void {
  for (let at = text.indexOf("[[", start); at !== -1 && at < end; at = text.indexOf("[[", at + 2)) {
    WIKI_LINK.lastIndex = at;
    const found = WIKI_LINK.exec(text);
    const before = text[at - 1];
    if (found === null || before === "!" || before === "\\") continue;
    const [{ length }, target, , alias] = found as unknown as [string, string, string?, string?];
    const close = at + length - 2;
    const from = alias === undefined ? at + 2 + target.lastIndexOf("/") + 1 : close - alias.length + 1;
    const to = alias === undefined ? at + 2 + target.length : close;
    // The text of a link with a target of its own is the note's.
    if (alias === undefined && !isInline({ start: from, end: to })) continue;
    cuts.push({ start: before === "@" ? at - 1 : at, end: from }, { start: to, end: close + 2 });
  }
}

const LONGEST_HIGHLIGHT = 300;

function addHighlights(cuts: Span[], text: string, { start, end }: Span): void {
  for (let at = text.indexOf("==", start); at !== -1 && at < end; at = text.indexOf("==", at + 2)) {
    if (text[at - 1] === "=" || !/[^\s=]/.test(text[at + 2] ?? " ")) continue;
    const close = text.indexOf("==", at + 3);
    if (close === -1 || close - at > LONGEST_HIGHLIGHT) continue;
    if (/\s/.test(text[close - 1]!) || text[close + 2] === "=" || text.slice(at, close).includes("\n"))
      continue;
    cuts.push({ start: at, end: at + 2 }, { start: close, end: close + 2 });
    at = close;
  }
}

/** What the mask hides within a paragraph: the tails of links, and tags. */
function addHidden(cuts: Span[], text: string, mask: ProseMask, within: Span, isInline: IsInline): void {
  const { starts, ends, kinds } = mask;
  for (let i = countBelow(starts, within.start); i < starts.length && starts[i]! < within.end; i++) {
    if (kinds[i] !== MaskKind.hidden) continue;
    const [start, end] = [starts[i]!, ends[i]!];
    const [first, second] = [text[start], text[start + 1]];
    if (first === "<") {
      const close = endOfTags(text, start, end);
      if (close > start) cuts.push({ start, end: close });
    } else if (first === "]" && (second === "(" || second === "[")) {
      const open = openerOf(text, start, within.start);
      if (open === -1 || text[open - 1] === "!" || !isInline({ start: open + 1, end: start })) continue;
      cuts.push({ start: open, end: open + 1 }, { start, end });
    }
  }
}

const TAG = /<\/?(?:a|abbr|b|big|em|font|i|ins|mark|small|span|strong|u)(?:[\s/][^<>]{0,300})?>/iy;

/** Where the tags end, of those that leave the sentence as it is, with which the stretch begins; its start for none. */
function endOfTags(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    TAG.lastIndex = at;
    if (!TAG.test(text)) break;
    at = TAG.lastIndex;
  }
  return at;
}

const LONGEST_SHOWN = 300;

/** Where the bracket stands that opens what the one at `close` ends; -1 for none in reach. */
function openerOf(text: string, close: number, from: number): number {
  let depth = 0;
  for (let at = close - 1; at >= from && close - at <= LONGEST_SHOWN; at--) {
    const unit = text[at];
    if (unit === "]") depth++;
    else if (unit === "[" && depth-- === 0) return at;
  }
  return -1;
}
