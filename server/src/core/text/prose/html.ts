/** HTML in Markdown: which lines begin an HTML block and of which kind, and tags within a line (CommonMark 0.31, 4.6 and 6.6). */
import { isLetter } from "../unitKinds.ts";
import { wordList } from "../wordList.ts";
import type { Run } from "./run.ts";
import {
  APOSTROPHE,
  BACKTICK,
  BANG,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER,
  isAlphanumeric,
  isGap,
  LESS,
  QUESTION,
  QUOTE,
  SLASH,
  skipBlanks,
  UNDERSCORE,
} from "./units.ts";

/** The seven kinds of HTML block, numbered as in the specification. */
export type HtmlBlock = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What ends a block of the kinds 2 to 5, by kind. The first ends at a raw tag's end, the last two at a blank line. */
export const HTML_BLOCK_ENDS = ["", "", "-->", "?>", ">", "]]>"] as const;

const RAW_TAGS = new Set(["pre", "script", "style", "textarea"]);
const RAW_TAG_END = /<\/(?:pre|script|style|textarea)>/i;

const BLOCK_TAGS = wordList(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div
  dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe
  legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table
  tbody td tfoot th thead title tr track ul`,
);
const LONGEST_TAG = 12;

/** The kind of HTML block that the run's current line begins (its first unit is `<`); null for none. */
export function htmlBlockAt(run: Run): HtmlBlock | null {
  const start = run.startOf(run.line);
  const second = run.at(start + 1);
  if (second === QUESTION) return 3;
  if (second === BANG) {
    if (run.text.startsWith("--", start + 2)) return 2;
    if (run.text.startsWith("[CDATA[", start + 2)) return 5;
    return isLetter(run.at(start + 2)) ? 4 : null;
  }
  const nameStart = second === SLASH ? start + 2 : start + 1;
  const nameEnd = tagNameEnd(run, nameStart);
  if (nameEnd < 0) return null;
  const name = nameEnd - nameStart > LONGEST_TAG ? "" : run.text.slice(nameStart, nameEnd).toLowerCase();
  const after = run.at(nameEnd);
  const ends = after === -1 || isGap(after) || after === GREATER;
  if (ends && second !== SLASH && RAW_TAGS.has(name)) return 1;
  if (BLOCK_TAGS.has(name) && (ends || (after === SLASH && run.at(nameEnd + 1) === GREATER))) return 6;
  const end = tagEnd(run, start);
  return end >= 0 && skipBlanks(run.text, end, run.end) === run.end ? 7 : null;
}

/** Whether the line ends an HTML block of kind 1. */
export function endsRawHtml(line: string): boolean {
  return RAW_TAG_END.test(line);
}

/** The end of the open or closing tag whose `<` is at `from`, over line ends too; -1 when there is none. */
export function tagEnd(run: Run, from: number): number {
  run.rewind();
  if (run.at(from + 1) === SLASH) {
    const name = tagNameEnd(run, from + 2);
    if (name < 0) return -1;
    const close = run.skipGap(name);
    return run.at(close) === GREATER ? close + 1 : -1;
  }
  let end = tagNameEnd(run, from + 1);
  while (end >= 0) {
    const next = run.skipGap(end);
    if (run.at(next) === GREATER) return next + 1;
    if (run.at(next) === SLASH) return run.at(next + 1) === GREATER ? next + 2 : -1;
    if (next === end) return -1;
    end = attributeEnd(run, next);
  }
  return -1;
}

function tagNameEnd(run: Run, from: number): number {
  if (!isLetter(run.at(from))) return -1;
  let i = from + 1;
  while (isAlphanumeric(run.at(i)) || run.at(i) === DASH) i++;
  return i;
}

function attributeEnd(run: Run, from: number): number {
  const first = run.at(from);
  if (!isLetter(first) && first !== UNDERSCORE && first !== COLON) return -1;
  let name = from + 1;
  while (isAttributeUnit(run.at(name))) name++;
  const equals = run.skipGap(name);
  return run.at(equals) === EQUALS ? valueEnd(run, run.skipGap(equals + 1)) : name;
}

function isAttributeUnit(unit: number): boolean {
  return isAlphanumeric(unit) || unit === UNDERSCORE || unit === DOT || unit === COLON || unit === DASH;
}

function valueEnd(run: Run, from: number): number {
  const first = run.at(from);
  let i = from;
  if (first === QUOTE || first === APOSTROPHE) {
    do i++;
    while (i < run.end && run.text.charCodeAt(i) !== first);
    return i < run.end ? i + 1 : -1;
  }
  while (isBareValueUnit(run.at(i))) i++;
  return i > from ? i : -1;
}

function isBareValueUnit(unit: number): boolean {
  if (unit === -1 || isGap(unit)) return false;
  return (
    unit !== QUOTE &&
    unit !== APOSTROPHE &&
    unit !== EQUALS &&
    unit !== LESS &&
    unit !== GREATER &&
    unit !== BACKTICK
  );
}
