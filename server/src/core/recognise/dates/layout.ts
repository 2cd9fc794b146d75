/**
 * Where the dates of a text stand: paragraphs, sentences, headings with a date, datelines. Read once, forward,
 * along the ascending dates; a stretch without dates costs a search for line ends and nothing more.
 */
import { MaskKind, type ProseMask } from "../../text/mask.ts";
import { sentenceAt } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import type { ParsedDate } from "./types.ts";

/** The surroundings of the date with the same index. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: Span;
  /** Counts the headings up to here; 0 before the first. */
  readonly section: number;
  /** Whether the date stands in a heading, and how deep that is (1 to 6); 0 elsewhere. */
  readonly heading: number;
  /** Whether the date is that of a dateline: `SEOUL, Oct. 18 (Yonhap)`. */
  readonly dateline: boolean;
}

export function placesOf(text: string, mask: ProseMask, dates: readonly ParsedDate[]): Place[] {
  const places: Place[] = [];
  const headings = mask.headings;
  let section = 0;
  let paragraph = 0;
  let stretch = 0;
  let sentence: Span = { start: 0, end: 0 };
  let last = 0;
  for (const date of dates) {
    while (section * 2 < headings.length && headings[section * 2]! <= date.start) section++;
    const within = section > 0 && date.start < headings[section * 2 - 1]!;
    while (stretch < mask.starts.length && mask.ends[stretch]! <= last) stretch++;
    let breaks = hasBlankLine(text, last, date.start);
    for (; !breaks && stretch < mask.starts.length && mask.starts[stretch]! < date.start; stretch++)
      breaks = mask.kinds[stretch] === MaskKind.block && mask.ends[stretch]! > last;
    if (breaks) paragraph++;
    if (breaks || date.start >= sentence.end) sentence = sentenceAt(text, mask, date.start);
    places.push({
      paragraph,
      sentence,
      section,
      heading: within ? depthOf(text, headings[section * 2 - 2]!) : 0,
      dateline: !within && isDateline(text, sentence, date),
    });
    last = date.end;
  }
  return places;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    let next = at + 1;
    while (
      next < to &&
      (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9 || text.charCodeAt(next) === 13)
    )
      next++;
    if (next < to && text.charCodeAt(next) === 10) return true;
  }
  return false;
}

/** The depth of the heading that begins a section (from 1 on): 1 to 6; an underlined one counts as 2. */
export function depthOfSection(text: string, mask: ProseMask, section: number): number {
  return depthOf(text, mask.headings[section * 2 - 2]!);
}

function depthOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  let depth = 0;
  while (at > 0 && text.charCodeAt(at - 1) === 35 && depth < 6) {
    at--;
    depth++;
  }
  return depth === 0 ? 2 : depth;
}

const LONGEST_DATELINE = 60;

/** A place in capitals, perhaps its country, then the date, then an agency in brackets, a dash or a colon. */
function isDateline(text: string, sentence: Span, date: Span): boolean {
  if (date.start - sentence.start > LONGEST_DATELINE || date.start === sentence.start) return false;
  const before = text.slice(sentence.start, date.start);
  if (!/^\*{0,2}\p{Lu}[\p{Lu}.' -]{2,40},? (?:[\p{L}. ]{2,30}, )?(?:\([\p{L} ]{2,20}\) )?$/u.test(before))
    return false;
  return /^\*{0,2}(?:, \d{4})? ?(?:\(|--|[-—–:/])/.test(text.slice(date.end, date.end + 12));
}
