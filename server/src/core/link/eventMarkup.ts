/**
 * The Markdown around the words of a claim: links, wiki links and emphasis say nothing of what the sentence says. Where
 * a link ends with more than the name, as in `[[FORUM in Bergen]]`, its end is taken off as well; brackets that are
 * none of a link's, such as those of a task (`[ ]`) or a footnote, stay.
 */

/** How far markup beside a name is looked at. */
const REACH = 300;
const OPENING = /(?:\[\[(?:[^[\]|\n]{1,80}\|)?|(?<![\p{L}\p{N}!\]])\[)?(?<!\\)[*_]{0,3}$/u;
const CLOSING = /^[*_]{0,3}(?:\]\]|\]\([^()\s]{0,250}\))?[*_]{0,3}/;

/** Where the markup begins that opens right in front of `start`; `start` where there is none. */
export function startBefore(text: string, start: number): number {
  if (start === 0 || !"*_[|".includes(text[start - 1]!)) return start;
  const lead = text.slice(Math.max(0, start - REACH), start);
  const line = lead.slice(lead.lastIndexOf("\n") + 1);
  return start - (OPENING.exec(line)?.[0].length ?? 0);
}

/** Where the markup ends that closes right behind `end`; `end` where there is none. */
export function endBehind(text: string, end: number): number {
  if (end >= text.length || !"*_]".includes(text[end]!)) return end;
  return end + (CLOSING.exec(text.slice(end, end + REACH))?.[0].length ?? 0);
}

const LINK_START = /\[\[(?:[^[\]|\n]{1,80}\|)?|(?<![\p{L}\p{N}!\]])\[(?=[\p{L}\p{N}*_]{2}|$)/gu;
const LINK_END = /\]\]|\]\([^()\s]{0,250}\)/g;
/** Asterisks and underscores at the border of a word; with a blank on both sides they are none of emphasis. */
const EMPHASIS = /(?<=^|[\s(])[*_]{1,3}(?=[\p{L}\p{N}]|$)|(?<=[\p{L}\p{N}.)])[*_]{1,3}(?![\p{L}\p{N}*_])/gu;

/** The text without links' brackets and targets and without the marks of emphasis. */
export function unmarked(text: string): string {
  if (!/[[\]*_]/.test(text)) return text;
  return text.replace(LINK_START, "").replace(LINK_END, "").replace(EMPHASIS, "");
}
