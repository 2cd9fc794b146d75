/**
 * Words that are somebody else's or name a thing: quotations, titles of works (in italics, or as the text of a
 * link), what is struck out, and plain wiki links, whose text is their target. A name that is in italics or linked by itself is the
 * note's own.
 */
import type { SourceDocument } from "./document.ts";
import { gather } from "./gather.ts";
import { matchesIn } from "./matches.ts";
import { isQuoted } from "./quotation.ts";
import { blockAround } from "./sentences.ts";
import type { Span } from "./span.ts";

const WIKI_LINK = /\[\[[^\][|\n]{1,300}\]\]/g;
const LINK_TEXT = /(?<=\[)[^\][]{1,300}(?=\][([])/g;
const STARRED = /(?<![*\p{L}\p{N}])\*(?![*\s])[^*]{1,300}\*(?!\*)/gu;
const UNDERLINED = /(?<![_\p{L}\p{N}])_(?![_\s])[^_]{1,300}_(?![_\p{L}\p{N}])/gu;

const STRUCK = /<(del|s|strike)>[^<]{1,300}<\/\1>/g;

/** Whether a span stands in such words; asked in ascending order it looks at each block once. */
export function setApartIn({ text, mask, format }: SourceDocument): (span: Span) => boolean {
  let block: Span = { start: 0, end: 0 };
  let titles: readonly Span[] = [];
  let hasMarks: boolean | null = null;
  return (span) => {
    if (isQuoted(text, mask, span.start)) return true;
    if (format !== "markdown") return false;
    hasMarks ??= text.includes("[") || text.includes("*") || text.includes("_") || text.includes("</");
    if (!hasMarks) return false;
    if (span.start < block.start || span.end > block.end) {
      block = blockAround(text, mask, span.start);
      titles = titlesIn(text, block);
    }
    return titles.some(
      ({ start, end }) => start <= span.start && span.end <= end && !isAlone(text, span, { start, end }),
    );
  };
}

/** Whether a span stands in a plain wiki link of a Markdown text: to write it otherwise would lead the link elsewhere. */
export function isInPlainWikiLink({ text, format }: SourceDocument, { start, end }: Span): boolean {
  if (format !== "markdown") return false;
  const lead = text.slice(Math.max(0, start - LONGEST_TARGET), start);
  return /\[\[[^\][|\n]*$/.test(lead) && TARGET_END.test(text.slice(end, end + LONGEST_TARGET));
}

const LONGEST_TARGET = 300;
/** `[[…]](…)` is a link of Markdown's own. */
const TARGET_END = /^[^\][|\n]*\]\](?!\()/;

function titlesIn(text: string, { start, end }: Span): Span[] {
  const block = text.slice(start, end);
  const patterns: RegExp[] = [];
  if (block.includes("[")) patterns.push(WIKI_LINK, LINK_TEXT);
  if (block.includes("*")) patterns.push(STARRED);
  if (block.includes("_")) patterns.push(UNDERLINED);
  if (block.includes("</")) patterns.push(STRUCK);
  return gather(patterns, (pattern) =>
    gather(matchesIn(block, pattern), ({ 0: match, index }) => {
      if (isSentence(match, block.slice(Math.max(0, index - 4), index))) return [];
      return [{ start: start + index, end: start + index + match.length }];
    }),
  );
}

/** Whether what stands in italics is a sentence of the text, as captions and asides are, and no title of a work. */
function isSentence(italics: string, before: string): boolean {
  return SENTENCE_END.test(italics.slice(-4)) && italics.split(" ").length > 3 && BEGINS.test(before);
}

const SENTENCE_END = /[.!?]["”’)]?[*_]$/;
/** Before the first word of a line or a sentence. */
const BEGINS = /(?:^|\n|[.!?]["”’)]? |[-*+>] )[ \t]*$/;

/** Whether nothing but marks of emphasis stands around the span in the title; a wiki link's brackets are more. */
function isAlone(text: string, span: Span, title: Span): boolean {
  const around = text.slice(title.start, span.start) + text.slice(span.end, title.end);
  return !/[^*_\s]/.test(around);
}
