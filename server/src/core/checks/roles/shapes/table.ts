/** Titles and countries in the row of a Markdown table, by the heads of its columns: "Name", "Post", "Country". */

import type { Authority } from "../../../authority/model.ts";
import { isLooseTitle } from "../../../authority/titles.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { NameMention } from "../../../link/mention.ts";
import { nativeTitleIn } from "../../../link/nativeTitle.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { countryPhrase, countryTitle, titleIn } from "../../../link/titleText.ts";
import { firstFrom } from "../../../text/ascending.ts";
import { gather } from "../../../text/gather.ts";
import type { Span } from "../../../text/span.ts";
import { cellsOf, columnHead, columnHeads, isRow, lineAt } from "../../../text/tableRows.ts";
import { withoutMarks } from "../../../text/withoutMarks.ts";
import { countryBefore } from "./countries.ts";
import { COUNTRY_HEADS, POST_HEADS } from "./fieldLabels.ts";
import type { Place } from "./place.ts";
import { How } from "./titleAround.ts";
import { labelIn } from "./wholeLabels.ts";

/** The head of a column of what was. */
const OF_THEN =
  /\b(?:at the time|back then|then|before|predecessors?|former(?:ly)?|previous(?:ly)?|outgoing|earlier|old)\b/i;
/** Of these, that of what was on the day of the row. */
const ON_THAT_DAY = /^(?:\p{L}+ )?\(?(?:at (?:the|that) time|back then|then)\)?$/iu;
/** That of what is so on the day of the note: "Title now", "Post (today)". */
const ON_DAY_OF_NOTE = /^\p{L}+ \(?(?:now|today|at present)\)?$/iu;
/** The head of a column of those whom somebody else in the row met. */
const MET = /\b(?:met|visited|received|interlocutor|(?:spoke|talked|meeting|talks) (?:with|to))\b/i;
/** That of those who met the others of the row. */
const MEETS = /^(?:visitor|guest|host|caller|counterpart|envoy|interviewer|who)s?$/i;

/** A title that a row gives to a name: of another cell, or that of a column of its holders, which is `overhead`. */
export interface RoleCell {
  readonly title: TitlePhrase;
  readonly isOverhead: boolean;
  /** Whether its column says that it was so on a day of its own, or is on that of the note. */
  readonly how: How;
}

/** The titles that the row of the mention gives to it, where the mention, with its honorifics, is all that its cell holds. */
export function roleCells(
  { document, mentions }: Analysis,
  mention: NameMention,
  place: Place,
  ownTitles: ReadonlySet<string>,
  authority: Authority,
): RoleCell[] {
  const { text } = document;
  const { line } = place;
  const isOpen = !isRow(text, line);
  if (isOpen && !text.slice(line.start, line.end).includes(" | ")) return [];
  const cells = cellsOf(text, line);
  const own = cells.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
  if (own === -1) return [];
  const { start, end } = withoutMarks(text, cells[own]!);
  if (!/^(?:\d{1,3}[.)]\s)?$/.test(text.slice(start, Math.max(start, place.start)))) return [];
  if (start > mention.start || end < mention.end) return [];
  if (!/^(?:\s?\([^()]{1,24}\))?$/.test(text.slice(Math.min(place.end, end), end))) return [];
  const headCells = columnHeads(text, line);
  const heads = headCells?.map((cell) => text.slice(cell.start, cell.end)) ?? null;
  if (heads === null && (isOpen || cells.length !== 2)) return [];
  if (isOfThen(heads?.[own] ?? "")) return [];
  const country = cells.findIndex((_, i) => i !== own && COUNTRY_HEADS.test(heads?.[i] ?? ""));
  const affiliation =
    country === -1 ||
    MET.test(heads?.[own] ?? "") ||
    heads?.some((head, i) => i !== own && MEETS.test(head)) ||
    isShared(mentions, mention, line)
      ? null
      : countryCell(text, withoutMarks(text, cells[country]!));
  const titles = gather(cells, (cell, i) => {
    const head = heads?.[i] ?? "";
    const isOfThen = ON_THAT_DAY.test(head);
    if (i === own || (heads !== null && (!POST_HEADS.test(head) || (OF_THEN.test(head) && !isOfThen))))
      return [];
    const how = isOfThen ? How.ofThen : ON_DAY_OF_NOTE.test(head) ? How.ofNote : How.stated;
    const title =
      labelIn(text, cell, authority) ??
      titleIn(text, cell, ownTitles) ??
      titleIn(text, withoutRemark(text, cell), ownTitles) ??
      nativeTitleIn(text, withoutMarks(text, cell), ownTitles);
    return title?.office == null ? [] : [{ title, isOverhead: false, how }];
  });
  const found: RoleCell[] =
    affiliation === null ? titles : [...titles, { title: affiliation, isOverhead: false, how: How.stated }];
  if (titles.length > 0 || headCells?.[own] === undefined) return found;
  const overhead = titleOverhead(text, line, cells, own, headCells, ownTitles, authority);
  return overhead === null ? found : [{ title: overhead, isOverhead: true, how: How.stated }];
}

/**
 * The title at the head of a column of its holders, "| Country | Defence minister |", with the country of the row; null
 * where the row has none, or another row has the same, as in a list of those who held it one after another.
 */
function titleOverhead(
  text: string,
  row: Span,
  cells: readonly Span[],
  own: number,
  heads: readonly Span[],
  ownTitles: ReadonlySet<string>,
  authority: Authority,
): TitlePhrase | null {
  const head = heads[own]!;
  const title =
    labelIn(text, head, authority) ?? titleIn(text, head, ownTitles) ?? nativeTitleIn(text, head, ownTitles);
  if (title?.office == null || title.isHedged || title.countries.length > 0 || isLooseTitle(title.words))
    return null;
  for (let i = 0; i < cells.length; i++) {
    const column = heads[i] === undefined ? "" : text.slice(heads[i]!.start, heads[i]!.end);
    // "Place", "Trip to": where they went.
    if (i === own || (column !== "" && !COUNTRY_HEADS.test(column))) continue;
    const country = countryCell(text, withoutMarks(text, cells[i]!));
    if (country === null) continue;
    return isRepeated(text, row, i, country.countries) ? null : { ...title, countries: country.countries };
  }
  return null;
}

/** Whether the row above or below has one of the countries in that column too. */
function isRepeated(text: string, row: Span, column: number, countries: readonly string[]): boolean {
  return [row.start - 1, row.end + 1].some((at) => {
    if (at < 0 || at >= text.length) return false;
    const line = lineAt(text, at);
    const cell = cellsOf(text, line)[column];
    const country = cell === undefined ? null : countryCell(text, withoutMarks(text, cell));
    return country?.countries.some((code) => countries.includes(code)) === true;
  });
}

/**
 * The sentence around a place, in plain columns of a line as much of it as stands in one, and without the lines above and below that look like rows of a table: where no head makes
 * one of them, they run on with the next line.
 */
export function withoutRows(text: string, sentence: Span, { start, end }: Span): Span {
  const cell = columnAt(text, start, end);
  if (cell !== null)
    return { start: Math.max(sentence.start, cell.start), end: Math.min(sentence.end, cell.end) };
  const isRowHere = (at: number): boolean => isRow(text, lineAt(text, at));
  if (!text.slice(sentence.start, sentence.end).includes("|") || isRowHere(start)) return sentence;
  let [from, to] = [sentence.start, sentence.end];
  for (let line = lineAt(text, start); line.start > from; line = lineAt(text, line.start - 1)) {
    if (!isRowHere(line.start - 1)) continue;
    from = line.start;
    break;
  }
  for (let line = lineAt(text, end); line.end < to; line = lineAt(text, line.end + 1)) {
    if (!isRowHere(line.end + 1)) continue;
    to = line.end;
    break;
  }
  return { start: from, end: to };
}

/** What stands around a place between the gaps of a line in plain columns; null where its line has none. */
function columnAt(text: string, start: number, end: number): Span | null {
  const line = lineAt(text, start);
  const whole = text.slice(line.start, line.end);
  if (isRow(text, line) || (!whole.includes("\t") && !whole.includes("   "))) return null;
  const gaps = [...whole.matchAll(/\S(?:\t+|[ \t]{3,})(?=\S)/g)];
  if (gaps.length < 2 && !gaps.some(([gap]) => gap.includes("\t"))) return null;
  let [from, to] = [line.start, line.end];
  for (const { 0: gap, index } of gaps) {
    const at = line.start + index + 1;
    if (at <= start) from = at + gap.length - 1;
    else if (at >= end) to = Math.min(to, at);
  }
  return { start: from, end: to };
}

/** Whether the row names somebody else too, whose country it may be. */
function isShared(mentions: Analysis["mentions"], mention: NameMention, row: Span): boolean {
  for (let i = firstFrom(mentions, row.start); i < mentions.length && mentions[i]!.end <= row.end; i++) {
    const { kind, start } = mentions[i]!;
    if (kind !== "date" && start !== mention.start) return true;
  }
  return false;
}

/** The cell without what it says besides the title, "Prime Minister (courtesy call)", "… since June 2025"; all of it where that tells of an end or another title. */
function withoutRemark(text: string, cell: Span): Span {
  const written = text.slice(cell.start, cell.end);
  const remark = written.search(REMARK);
  return remark === -1 || OF_END.test(written.slice(remark))
    ? cell
    : { start: cell.start, end: cell.start + remark };
}

/** What a remark begins with. */
const REMARK = /\s?[,;/(]|\[\^|\ssince\s/;
const OF_END =
  /\b(?:until|till|to|former|ex|acting|then|designate|elect|nominee|candidate|retired|resigned|was|left|interim|deputy|outgoing|minister|secretary|president|chief|chair\w*|governor|ambassador|speaker|adviser|advisor)\b|\d\s?[-\u2013]|['’]s\s/i;

/** The country that is all of a cell, by its name or as "Korean". */
function countryCell(text: string, cell: Span): TitlePhrase | null {
  const country = countryTitle(text, cell);
  if (country !== null) return country;
  const demonym = countryBefore(text.slice(cell.start, cell.end).concat(" "), cell.end - cell.start + 1);
  return demonym?.start === 0 && demonym.kind === "demonym" ? countryPhrase(cell, demonym.codes) : null;
}

/** Whether what stands at the place is of a column of those who were before: "before", "Predecessor", "Out" beside "In". */
export function isInColumnOfThen(text: string, offset: number): boolean {
  return isOfThen(columnHead(text, offset));
}

function isOfThen(head: string): boolean {
  return OF_THEN.test(head) || /^(?:predecessor|out|from|until now|so far)s?$/i.test(head);
}
