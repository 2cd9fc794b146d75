/** Where a name stands whose titles are looked for: the marks that go with it, and its line. */
import type { NameMention } from "../../../link/mention.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { STYLES } from "../../../recognise/titleGroups.ts";
import { fold } from "../../../text/chars.ts";
import type { Span } from "../../../text/span.ts";
import { lineAt } from "../../../text/tableRows.ts";
import { wordList } from "../../../text/wordList.ts";

/** How far around a name a title may reach. */
export const REACH = 120;

/** A name with the marks around it, and the line that it stands in. */
export interface Place extends Span {
  readonly line: Span;
}

const STYLED = wordList(STYLES);

/** Where a name with its ranks and honorifics begins: "Dato' Seri Azlan Idris", "Gen. Seo Min-jun"; no office among them. */
export function styledStart(text: string, { start, title }: NameMention): number {
  if (title === null || title.office !== null || title.countries.length > 0 || title.start >= start)
    return start;
  const words = text.slice(title.start, start).split(/[^\p{L}]+/u);
  if (!words.every((word) => word === "" || STYLED.has(fold(word)))) return start;
  return HONOURABLE.test(text.slice(title.start, start)) &&
    /\bthe $/i.test(text.slice(Math.max(0, title.start - 5), title.start))
    ? title.start - "the ".length
    : title.start;
}

/** Where a title ends, without the ranks and honorifics between it and the name: "Minister of Defence" of "Minister of Defence General". */
export function endUnstyled(text: string, { office, end }: TitlePhrase): number {
  if (office === null || office.end >= end) return end;
  const words = text.slice(office.end, end).split(/[^\p{L}]+/u);
  return words.every((word) => word === "" || STYLED.has(fold(word))) ? office.end : end;
}

const HONOURABLE = /^(?:Hon|Right|Rt|Rev)/i;

/** The place of a mention that begins at `styled` with its honorifics: marks and the name in its own script go with it. */
export function placeOf(text: string, mention: Span, styled = mention.start): Place {
  const from = Math.max(0, mention.start - REACH);
  let start = beforeMarkup(text, styled, from);
  start -= EXCELLENCY.exec(text.slice(Math.max(from, start - LONGEST_EXCELLENCY), start))?.[0].length ?? 0;
  return { start, end: mention.end + lengthBehind(text, mention.end), line: lineAt(text, mention.start) };
}

/** Where the marks begin in which a name stands: emphasis, a highlight, a link, its target or path before the name, a tag. */
function beforeMarkup(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && "*_[=".includes(text[start - 1]!)) start--;
  const last = text[start - 1];
  if (start > from && (last === "|" || last === "/" || last === ">")) {
    const found = (last === ">" ? TAG : TARGET).exec(text.slice(from, start));
    if (found !== null) return beforeMarkup(text, from + found.index, from);
  }
  return start;
}

/** "[[People/kanamori|", "[[People/" */
const TARGET = /\[\[[^[\]\n]{1,100}[|/]$/;
const TAG = /<(?:a [^<>\n]{1,80}|b|i|u|em|strong|mark|span)>$/i;

/** How long the marks behind a name are that go with it, and its own script in parentheses. */
function lengthBehind(text: string, end: number): number {
  const first = text[end] === " " ? text[end + 1] : text[end];
  if (first === undefined || !"]*_=<(（M".includes(first)) return 0;
  return BEHIND.exec(text.slice(end, end + REACH))![0].length;
}

const BEHIND =
  /^(?:\]\([^()\s]*\)|[*_\]]|==|<\/[a-z]{1,6}>)*(?: MP(?![\p{L}\p{N}]))?(?: ?[(（][^\p{Script=Latin}()（）\n]{1,20}[)）])?/u;
/** In units, with one before it. */
const LONGEST_EXCELLENCY = 16;
/** What goes with the name in front of it. */
const EXCELLENCY = /(?<![\p{L}.])(?:H\. ?E\.|HE) (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/u;

/** What stands in front of the text of a line: white space, a quotation, a sign of a list, a box to tick. */
export const LINE_HEAD = /^[\s>]*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:\[[ x]\]\s+)?/i;

/** Whether a letter of ASCII stands there. */
export function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

/** How much of a stretch that names a title stands before what says since when: "Prime Minister since October 2021". */
export function beforeSince(stretch: string): number {
  return SINCE.exec(stretch)?.index ?? stretch.length;
}

const SINCE = /\s+since\s+(?=[\p{L}\d .-]{3,24}$)/u;
