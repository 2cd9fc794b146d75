/**
 * The title that stands beside a name and not right in front of it, as evidence for who a misspelt name means: behind a
 * comma, a dash or a colon, in brackets, in the next cell of a table's row, or before the commas around the name. What a
 * title claims is for the checks.
 */
import type { Span } from "../text/span.ts";
import type { TitlePhrase } from "./title.ts";
import { lengthWithoutSince, titleAtEnd, titleBehind, titleIn } from "./titleText.ts";

/** In UTF-16 units, of a cell and of what a dash parts. */
const LONGEST = 120;

/** The title beside the name; null for none. */
export function titleBeside(text: string, name: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const behind = titleBehind(text, withMarks(text, name.end), ownTitles);
  if (behind !== null) return behind;
  const parted = PARTED.exec(text.slice(name.end, name.end + LONGEST));
  if (parted !== null) {
    const start = name.end + parted[1]!.length;
    const title = titleIn(text, { start, end: start + parted[2]!.length }, ownTitles);
    if (title?.office != null || !parted[1]!.includes("|")) return title;
    return titleInCellBefore(text, name, ownTitles) ?? title;
  }
  const cell = cellBefore(text, name.start);
  if (cell !== null) return titleIn(text, cell, ownTitles);
  return titleAround(text, name, ownTitles) ?? titleTold(text, name, ownTitles);
}

/** Behind the marks of emphasis and the brackets of a link that close a name: "**X**, minister". */
function withMarks(text: string, end: number): number {
  let behind = end;
  while (behind - end < 4 && CLOSING.has(text[behind]!)) behind++;
  return behind;
}

const CLOSING = new Set("*_]");

/** The name with the rank or honorific in front of it, where that is all that the title there says: "Admiral Dongg Jun". */
export function withRank(name: Span, title: TitlePhrase | null): Span {
  if (title === null || !title.hasRank || title.isSpouse || title.office !== null) return name;
  return title.words.length + title.countries.length > 0 ? name : { start: title.start, end: name.end };
}

/** "Ruve Tagilao is China's defence minister", "The defence minister is Ruve Tagilao"; null for none. */
function titleTold(text: string, { start, end }: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const told = TOLD.exec(text.slice(end, end + LONGEST));
  if (told !== null) {
    const from = end + told[1]!.length;
    const title = titleIn(text, { start: from, end: from + told[2]!.length }, ownTitles);
    return title?.office == null ? null : title;
  }
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const verb = TELLING.exec(before);
  if (verb === null || !CLOSED.test(text.slice(end, end + 4))) return null;
  const last = start - verb[0].length;
  const from = last - /[^,;:.!?()|\n]*$/.exec(before.slice(0, before.length - verb[0].length))![0].length;
  const title = titleAtEnd(text, { start: from, end: last }, ownTitles);
  return title?.office == null ? null : title;
}

const TELLS = "is|was|becomes|became|remains|stays|will be|has been|serves as|served as|acts as";
const MADE = "(?: (?:named|made|appointed|elected|confirmed as|called))?";
/** A verb that gives a title behind the name, and the title up to the next mark or clause. */
const TOLD = new RegExp(
  `^((?:, who)? (?:${TELLS})${MADE} )([^,;.!?()|\\r\\n]{3,90}?)(?=[,;.!?()|\\r\\n]| (?:since|until|till|and|but|who|when|again|in|from) |$)`,
  "u",
);
/** A verb in front of the name, behind the title. */
const TELLING = new RegExp(` (?:${TELLS})${MADE} $`, "u");

/** "China's defence minister, Ruve Tagilao, came": the title that a name between commas explains; null for none. */
function titleAround(text: string, { start, end }: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  if (text[start - 2] !== "," || !/\s/.test(text[start - 1]!) || !CLOSED.test(text.slice(end, end + 4)))
    return null;
  const before = text.slice(Math.max(0, start - LONGEST), start - 2);
  const said = /[^,;:!?()|\n]*$/.exec(before)![0];
  const from = start - 2 - said.length;
  const title = titleAtEnd(text, { start: from, end: from + lengthWithoutSince(said) }, ownTitles);
  return title?.office == null ? null : title;
}

/** The second comma, or the end of the sentence, or what marks of a name end with before it. */
export const CLOSED = /^[*_\]]{0,2}(?:[,.;!?)\r\n]|$)/;

/** What marks and brackets of a name end with, a bar, a dash or a colon, and the rest of the cell or the line. */
const PARTED = /^([*_\]]{0,4}(?: ?\| ?|:[*_]{0,2} | [–—-] ))([^|\r\n]{3,100})(?=[|\r\n]|$)/;

/** "| Trade Secretary | Zda Quill | Oslo |" */
function titleInCellBefore(
  text: string,
  { start }: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const cell = cellBefore(text, start);
  const title = cell === null ? null : titleIn(text, cell, ownTitles);
  return title?.office == null ? null : title;
}

/** The cell right before the one that begins with the name; null where none is. */
function cellBefore(text: string, start: number): Span | null {
  let bar = start - 1;
  while (bar >= 0 && start - bar < 8 && MARKS.has(text[bar]!)) bar--;
  if (text[bar] !== "|") return null;
  for (let from = bar - 1; from >= 0 && bar - from < LONGEST; from--) {
    const char = text[from];
    if (char === "\n") return null;
    if (char === "|") return { start: from + 1, end: bar };
  }
  return null;
}

const MARKS = new Set(" *_[");
