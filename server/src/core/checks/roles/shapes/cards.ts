/**
 * Titles on a line of their own below or above that of a name, as cards and lists of people have them: "Name: …" over
 * "Post: …", a name with its title in the item below it, a heading or a line that is a name with a line that is a
 * title under it. The line of the name holds nothing else, and that of the title nothing but it and its label.
 */
import type { TitlePhrase } from "../../../link/title.ts";
import { countryTitle, officeIn } from "../../../link/titleText.ts";
import type { Span } from "../../../text/span.ts";
import { isDelimiter, isRow, lineAt } from "../../../text/tableRows.ts";
import { COUNTRIES, NAMES, POSTS } from "./fieldLabels.ts";

/** What stands in front of the text of a line: white space, a sign of a list or a heading, emphasis. */
const HEAD = /^(?:[ \t>|]|\d{1,3}[.)][ \t]|[-*+•:][ \t]|#{1,6}[ \t]|\[[ xX]\][ \t])*/;
const LABEL = /^[*_]{0,3}([\p{L} ]{2,24}?)[*_]{0,3}[ \t]*[:：|][*_]{0,3}[ \t]*/u;
/** An honorific before a name, and what may stand behind it. */
const HONORIFIC = /^[*_[]{0,4}(?:H\.?E\.?[ \t]+)?(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?[ \t]+)?[*_[]{0,4}$/;
const REST = /^[*_\]]{0,4}(?:[ \t]?[(（][^()（）\n]{1,40}[)）])?[*_\]]{0,4}[,.]?\s*\|?\s*$/;
/** What a heading may have before the name of whom the lines below tell. */
const PROFILE =
  /^(?:(?:short )?(?:profile|bio|biography|portrait|person|file|dossier|card|fact ?sheet))(?: of)?$/i;
/** How many lines of a card are looked at on either side. */
const MOST_LINES = 6;
/** Of cards with nothing between them. */
const MOST_CARD_LINES = 60;

interface Line extends Span {
  /** How far it is indented, its signs counted. */
  readonly head: string;
  /** Its label, empty where it has none. */
  readonly label: string;
  /** What stands behind signs and label. */
  readonly value: Span;
}

/** The title that the lines around that of the name give to it, and its country on a line of its own. */
export function cardTitles(
  text: string,
  mention: Span,
  at: Span,
  ownTitles: ReadonlySet<string>,
): readonly TitlePhrase[] {
  // In running text more words follow: what most names fail is asked first.
  if (!REST.test(text.slice(mention.end, at.end))) return NONE;
  const line = lineOf(text, at);
  if (!HONORIFIC.test(text.slice(line.value.start, Math.max(line.value.start, mention.start)))) return NONE;
  if (mention.start < line.value.start) return NONE;
  const isNamed = NAMES.test(line.label);
  const isBare = line.label === "" || (line.head.includes("#") && PROFILE.test(line.label));
  const titled = isBare
    ? isLedByTitle(text, line, ownTitles)
      ? null
      : (below(text, line) ?? under(text, line, POSTS))
    : isNamed
      ? ofCard(text, line, POSTS)
      : null;
  const title = titled === null ? null : officeIn(text, withoutStop(text, titled.value), ownTitles);
  const from = isOfMeeting(text, line)
    ? null
    : isNamed
      ? ofCard(text, line, COUNTRIES)
      : isBare
        ? under(text, line, COUNTRIES)
        : null;
  const country = from === null ? null : countryTitle(text, withoutStop(text, from.value));
  return [title, country].filter((one) => one !== null);
}

const NONE: readonly TitlePhrase[] = [];

/** The line with one of the labels in a card whose lines all have some: below the name's, or above it where cards begin with it. */
function ofCard(text: string, name: Line, labels: RegExp): Line | null {
  const above: Line[] = [];
  let line = previous(text, name);
  for (; line !== null && above.length < MOST_LINES; line = previous(text, line)) {
    if (line.label === "" || NAMES.test(line.label)) break;
    above.push(line);
  }
  const isWanted = ({ label }: Line): boolean => labels.test(label);
  const wanted = above.filter(isWanted);
  if (wanted.length > 0) {
    // Of cards with nothing between them each begins as the first does.
    const opening = line !== null && NAMES.test(line.label) ? openingOf(text, line) : above.at(-1)!;
    if (opening === null) return null;
    if (!NAMES.test(opening.label)) return wanted.length === 1 ? wanted[0]! : null;
  }
  line = next(text, name);
  for (let n = 0; line !== null && n < MOST_LINES; n++, line = next(text, line)) {
    if (line.label === "" || NAMES.test(line.label)) return null;
    if (isWanted(line)) return line;
  }
  return null;
}

/** Whether a line with a label next to that of the name tells of a meeting, whose country may be the other's. */
function isOfMeeting(text: string, name: Line): boolean {
  const isHeading = name.head.includes("#");
  for (const step of [previous, next]) {
    let line: Line | null =
      step(text, name) ?? (isHeading && step === next ? next(text, { end: name.end + 1 }) : null);
    for (let n = 0; line !== null && line.label !== "" && n < MOST_LINES; n++, line = step(text, line))
      if (MEETING.test(line.label)) return true;
  }
  return false;
}

const MEETING =
  /\b(?:met|meets?|meetings?|hosts?|visits?|visited|guests?|counterparts?|spoke|call|with|to|destination|place|location|venue|where|in)\b/i;

/** The first of the lines with labels that a line is one of; null where they are too many to look at. */
function openingOf(text: string, line: Line): Line | null {
  let first = line;
  for (let n = 0; n < MOST_CARD_LINES; n++) {
    const above = previous(text, first);
    if (above === null || above.label === "") return first;
    first = above;
  }
  return null;
}

/** The line right below a name by itself, where it stands deeper in a list, or under a heading or a bare line. */
function below(text: string, name: Line): Line | null {
  const isHeading = name.head.includes("#");
  const line = next(text, name) ?? (isHeading ? next(text, { end: name.end + 1 }) : null);
  if (line === null || (line.label !== "" && !POSTS.test(line.label))) return null;
  if (line.head.startsWith(":")) return name.head.trim() === "" ? line : null;
  const isItem = /[-*+•\d]/.test(name.head);
  if (isItem) return isDeeper(line.head, name.head) ? line : null;
  return isHeading || line.head.trim() === name.head.trim() ? line : null;
}

/** The line with one of the labels among those with labels right under a heading that is a name. */
function under(text: string, name: Line, labels: RegExp): Line | null {
  if (!name.head.includes("#")) return null;
  let line = next(text, name) ?? next(text, { end: name.end + 1 });
  for (let n = 0; line !== null && line.label !== "" && n < MOST_LINES; n++, line = next(text, line))
    if (labels.test(line.label)) return line;
  return null;
}

/** Whether the lines that a bare name stands among begin with a title: then each title is that of the name below it. */
function isLedByTitle(text: string, name: Line, ownTitles: ReadonlySet<string>): boolean {
  if (name.head.trim() !== "") return false;
  let first = name;
  for (let n = 0; n < MOST_CARD_LINES; n++) {
    const above = previous(text, first);
    if (above === null)
      return first !== name && officeIn(text, withoutStop(text, first.value), ownTitles) !== null;
    if (above.label !== "" || above.head.trim() !== "") return false;
    first = above;
  }
  return true;
}

function isDeeper(head: string, above: string): boolean {
  const indent = (of: string): number => /^[ \t]*/.exec(of)![0].replaceAll("\t", "    ").length;
  return indent(head) > indent(above);
}

function lineOf(text: string, { start, end }: Span): Line {
  const written = text.slice(start, end);
  const head = HEAD.exec(written)![0];
  const label = LABEL.exec(written.slice(head.length));
  const from = start + head.length + (label === null ? 0 : label[0].length);
  return { start, end, head, label: label === null ? "" : label[1]!.trim(), value: { start: from, end } };
}

/** The line below, or below the delimiter row of a table there; null for a blank one and at the end. */
function next(text: string, { end }: Pick<Span, "end">): Line | null {
  const at = lineBelow(text, end);
  return filled(text, isParting(text, at) ? lineBelow(text, at!.end) : at);
}

function previous(text: string, { start }: Pick<Span, "start">): Line | null {
  const at = lineAbove(text, start);
  return filled(text, isParting(text, at) ? lineAbove(text, at!.start) : at);
}

function lineBelow(text: string, end: number): Span | null {
  return end + 1 >= text.length || text[end] !== "\n" ? null : lineAt(text, end + 1);
}

function lineAbove(text: string, start: number): Span | null {
  return start === 0 ? null : lineAt(text, start - 1);
}

function isParting(text: string, line: Span | null): boolean {
  return line !== null && isRow(text, line) && isDelimiter(text, line);
}

function filled(text: string, line: Span | null): Line | null {
  return line === null || BLANK.test(text.slice(line.start, line.end)) ? null : lineOf(text, line);
}

/** Nothing, or a rule, as below front matter. */
const BLANK = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})?\s*$/;

function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[.;,|\s]+$/, "").length };
}
