/**
 * Where the dates of a text stand: paragraphs, sentences, headings with a date, datelines. Read once, forward,
 * along the ascending dates; a stretch without dates costs a search for line ends and nothing more.
 */
import { MaskKind, type ProseMask } from "../../text/mask.ts";
import { isDayOfMessage } from "../../text/messageHead.ts";
import { sentenceAt } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import { isDigit } from "../../text/unitKinds.ts";
import { unitsOf } from "../../text/units.ts";
import type { DateRecord } from "./record.ts";
import { isSign, signSet } from "./signSets.ts";

/** The surroundings of a date. */
export interface Place {
  readonly paragraph: number;
  /** Counts the headings up to here; 0 before the first. */
  readonly section: number;
  /** The depth of the heading in which the date stands (1 to 6; 7 for a paragraph of its year or month alone); 0 elsewhere. */
  readonly heading: number;
  /** Whether the date is that of a dateline, `SEOUL, Oct. 18 (Yonhap)`, or of a message's head. */
  readonly dateline: boolean;
  /** The sentence that holds the date; looked for when it is asked for. */
  sentence(): Span;
}

/** How many sentences are at hand. */
const AT_HAND = 4;

/** The sentences that were asked for; the last ones are at hand for the dates beside. */
export class Sentences {
  readonly #text: string;
  readonly #mask: ProseMask;
  readonly #known: Span[] = [];
  readonly #paragraphs: number[] = [];
  #next = 0;

  constructor(text: string, mask: ProseMask) {
    this.#text = text;
    this.#mask = mask;
  }

  at(offset: number, paragraph: number): Span {
    for (let i = 0; i < this.#known.length; i++) {
      const { start, end } = this.#known[i]!;
      if (this.#paragraphs[i] === paragraph && offset >= start && offset < end) return this.#known[i]!;
    }
    const found = sentenceAt(this.#text, this.#mask, offset);
    this.#known[this.#next] = found;
    this.#paragraphs[this.#next] = paragraph;
    this.#next = (this.#next + 1) % AT_HAND;
    return found;
  }
}

/** Tells the dates of a text their places. */
export class Places {
  readonly #text: string;
  readonly #mask: ProseMask;
  readonly #sentences: Sentences;
  /** Where the last date stands, the first stretch of the mask behind its beginning, and where the next blank line begins. */
  #paragraph = 0;
  #section = 0;
  #stretch = 0;
  #last = 0;
  #blank = -1;

  constructor(text: string, mask: ProseMask) {
    this.#text = text;
    this.#mask = mask;
    this.#sentences = new Sentences(text, mask);
  }

  /** Takes the dates behind those that it has. */
  read(dates: readonly DateRecord[]): void {
    const text = this.#text;
    const mask = this.#mask;
    const headings = mask.headings;
    let paragraph = this.#paragraph;
    let section = this.#section;
    let stretch = this.#stretch;
    let last = this.#last;
    let blank = this.#blank;
    if (blank < 0 && dates.length > 0) blank = nextBlankLine(text, 0);
    for (let i = 0; i < dates.length; i++) {
      const date = dates[i]!;
      while (section * 2 < headings.length && headings[section * 2]! <= date.start) section++;
      const within = section > 0 && date.start < headings[section * 2 - 1]!;
      let breaks = blank < date.start;
      if (breaks) blank = nextBlankLine(text, date.start);
      for (; stretch < mask.starts.length && mask.starts[stretch]! < date.start; stretch++)
        breaks ||= mask.kinds[stretch] === MaskKind.block && mask.ends[stretch]! > last;
      if (breaks) paragraph++;
      const isFirst = breaks || last === 0;
      last = date.end;
      const heading = within
        ? depthOf(text, headings[section * 2 - 2]!, headings[section * 2 - 1]!)
        : isFirst && isCaption(text, date)
          ? CAPTION
          : 0;
      const dateline =
        !within && date.expr.kind === "day" && (isDateline(text, date) || isDayOfMessage(text, date.start));
      date.placed(this.#sentences, paragraph, section, heading, dateline);
    }
    this.#paragraph = paragraph;
    this.#section = section;
    this.#stretch = stretch;
    this.#last = last;
    this.#blank = blank;
  }
}

/** Below all headings. */
const CAPTION = 7;

/** Whether a paragraph over a list, bold or not, is nothing but a year or a month with its year: `**2024**` over its days. Over prose it is told as any date: a story's next caption may have no year. */
function isCaption(text: string, { start, end, expr }: DateRecord): boolean {
  const isYear = expr.kind === "year" && expr.part === null;
  if (!isYear && !(expr.kind === "month" && typeof expr.year === "number")) return false;
  return (
    BEGINS_LINE.test(text.slice(Math.max(0, start - 5), start)) && HEADS_LIST.test(text.slice(end, end + 20))
  );
}

const BEGINS_LINE = /(?:^|\n)[*_]{0,3}$/;
const HEADS_LIST = /^:?[*_]{0,3}:?[^\S\n]{0,3}\n(?:[^\S\n]{0,3}\n)?[^\S\n]{0,3}(?:[-*+]|\d{1,2}[.)]) /;

/** Where the next blank line begins, from `from` on; the text's length if none does. */
function nextBlankLine(text: string, from: number): number {
  for (let at = text.indexOf("\n", from); at >= 0; at = text.indexOf("\n", at + 1)) {
    let next = at + 1;
    while (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9 || text.charCodeAt(next) === 13)
      next++;
    if (text.charCodeAt(next) === 10) return at;
  }
  return text.length;
}

/** The depth of the heading that begins a section (from 1 on): 1 to 6; one underlined by equals signs is of depth 1, by hyphens of 2. */
export function depthOfSection(text: string, mask: ProseMask, section: number): number {
  return depthOf(text, mask.headings[section * 2 - 2]!, mask.headings[section * 2 - 1]!);
}

function depthOf(text: string, start: number, end: number): number {
  let at = start;
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  let depth = 0;
  while (at > 0 && text.charCodeAt(at - 1) === 35 && depth < 6) {
    at--;
    depth++;
  }
  if (depth > 0) return depth;
  UNDERLINE.lastIndex = end;
  return UNDERLINE.test(text) ? 1 : 2;
}

const UNDERLINE = /[^\S\n]*\n[ >]*=/y;

const LONGEST_DATELINE = 60;

/** Whether a line begins with a place in capitals, perhaps its country, then the date, then an agency, a dash or a colon. */
export function isDateline(text: string, date: Span): boolean {
  if (!mayEndDateline(unitsOf(text), date.end)) return false;
  if (!/^\*{0,2}(?:, \d{4})? ?(?:\(|--|[-—–:/])/.test(text.slice(date.end, date.end + 12))) return false;
  const from = Math.max(0, date.start - LONGEST_DATELINE);
  const before = text.slice(from, date.start);
  const lineEnd = before.lastIndexOf("\n");
  if (lineEnd < 0 && from > 0) return false;
  return /^\*{0,2}\p{Lu}[\p{Lu}.' -]{2,40},? (?:[\p{L}. ]{2,30}, )?(?:\([\p{L} ]{2,20}\) )?$/u.test(
    before.slice(lineEnd + 1),
  );
}

/** Whether a dateline's date may end at an offset, told by one unit or two: most dates go on otherwise. */
function mayEndDateline(units: Uint16Array, at: number): boolean {
  const unit = units[at]!;
  if (unit === 0x20) return isSign(units[at + 1]!, BEHIND_DATELINE);
  if (unit === 0x2c) return units[at + 1]! === 0x20 && isDigit(units[at + 2]!);
  return unit === 0x2a || isSign(unit, BEHIND_DATELINE);
}

const BEHIND_DATELINE = signSet("(-—–:/");
