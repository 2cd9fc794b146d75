/**
 * The country, or the title, that stands beside a name which several people bear: "Wang Yi of Singapore", "- China: Wang
 * Yi", another cell of the row, the heading above that is a country. Looked for where nothing nearer tells who is meant.
 */
import { countryOf } from "../recognise/countries.ts";
import type { ProseMask } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import { withoutMarks } from "../text/withoutMarks.ts";
import { headingAbove } from "./passageDate.ts";
import type { TitlePhrase } from "./title.ts";
import { countryPhrase, countryTitle, titleIn } from "./titleText.ts";

/** What stands beside the name, the nearest first. */
export function countriesBeside(
  text: string,
  mask: ProseMask,
  name: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase[] {
  const said = countriesNextTo(text, name, ownTitles);
  const heading = headingAbove(mask.headings, name.start);
  const country = heading === null ? null : countryTitle(text, withoutMarks(text, heading));
  return country === null ? said : [...said, country];
}

/** The same without the heading above, which says less than who was named last. */
export function countriesNextTo(text: string, name: Span, ownTitles: ReadonlySet<string>): TitlePhrase[] {
  const said = [
    countryBehind(text, name.end),
    ...inRow(text, name, ownTitles),
    labelBefore(text, name.start),
  ];
  return said.filter((one) => one !== null);
}

const LONGEST = 80;

function countryBehind(text: string, end: number): TitlePhrase | null {
  const found = OF.exec(text.slice(end, end + LONGEST));
  if (found === null) return null;
  const start = end + found[0].length - found[1]!.length;
  return countryTitle(text, { start, end: start + found[1]!.length });
}

const OF = /^ of (?:the )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})/u;

/** "China: ", "- **China** – ", "**China.** " */
function labelBefore(text: string, start: number): TitlePhrase | null {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const found = LABEL.exec(before);
  if (found === null) return null;
  const from = start - before.length + found.index + found[0].indexOf(found[1]!);
  return countryTitle(text, { start: from, end: from + found[1]!.length });
}

const LABEL =
  /(?:^|\n|[.;] )(?:[ \t>]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]+)?[*_]{0,3}(\p{Lu}[\p{L}.'’ -]{2,40}?)[*_]{0,3}(?::|\.(?=\*)| [–—-])[*_]{0,3} [*_[]{0,4}$/u;

/** The other cells of the row of a table, if only one of them is a country or a title. */
function inRow(text: string, { start, end }: Span, ownTitles: ReadonlySet<string>): TitlePhrase[] {
  const from = text.slice(Math.max(0, start - LONGEST_ROW), start).lastIndexOf("\n") + 1;
  const lineStart = from === 0 && start > LONGEST_ROW ? start : Math.max(0, start - LONGEST_ROW) + from;
  const line = /^[^\n]*/.exec(text.slice(lineStart, start + LONGEST_ROW))![0];
  if (!/^\s{0,3}\|/.test(line)) return [];
  const said: TitlePhrase[] = [];
  let at = lineStart;
  for (const cell of line.split("|")) {
    const span = { start: at, end: at + cell.length };
    at = span.end + 1;
    if (cell.trim() === "" || (span.start <= start && end <= span.end)) continue;
    const plain = withoutMarks(text, span);
    const title = countryTitle(text, plain) ?? codeIn(text, plain) ?? titleIn(text, span, ownTitles);
    if (title !== null) said.push(title);
  }
  return said;
}

const LONGEST_ROW = 400;

/** "CN" in a cell of its own. */
function codeIn(text: string, span: Span): TitlePhrase | null {
  const code = text.slice(span.start, span.end);
  const country = /^[A-Z]{2}$/.test(code) ? countryOf(code) : undefined;
  return country === undefined ? null : countryPhrase(span, [code]);
}

/** Whether the place is in a row of a table, which says of another row nothing. */
export function isInRow(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_ROW), offset);
  return /^\s{0,3}\|/.test(before.slice(before.lastIndexOf("\n") + 1));
}
