/**
 * Lines that tell of somebody in fields and in no sentence: "Name: Seo Min-jun / Role: Defense Minister / Country: South
 * Korea", "Seo Min-jun. Defense Minister, South Korea.", "Seo Min-jun | Defense Minister | South Korea". The name is all
 * of its field; where fields have no labels it is the first of the line, and the title comes next, or behind the country.
 */
import type { TitlePhrase } from "../../../link/title.ts";
import { countryTitle, officeIn } from "../../../link/titleText.ts";
import type { Span } from "../../../text/span.ts";
import { COUNTRIES, NAMES, POSTS } from "./fieldLabels.ts";
import { LINE_HEAD, type Place } from "./place.ts";

/** The title and the country that the other fields of its line give to the name. */
export function titlesOfLine(
  text: string,
  { start, end, line }: Place,
  ownTitles: ReadonlySet<string>,
): readonly TitlePhrase[] {
  if (line.end - end < SHORTEST && start - line.start < SHORTEST) return NONE;
  if (line.end - line.start > LONGEST) return NONE;
  const head = line.start + LINE_HEAD.exec(text.slice(line.start, line.end))![0].length;
  const lead = text.slice(head, start);
  if (/^[*_[]*$/.test(lead)) return behindName(text, { start: end, end: line.end }, ownTitles);
  const label = LABEL_BEFORE.exec(lead)?.[1];
  return label === undefined || !NAMES.test(label)
    ? NONE
    : labelled(text, { start: head, end: line.end }, start, ownTitles);
}

const NONE: readonly TitlePhrase[] = [];
/** In UTF-16 units. */
const SHORTEST = 6;
const LONGEST = 240;
const LABEL_BEFORE =
  /(?:^|[,;|/.·•] ?|\s[\u2013\u2014-]\s)[*_]{0,3}([\p{L} ]{2,24})[*_]{0,3}[ \t]?[:：=][*_]{0,3}[ \t]?[*_[]*$/u;

/** Of a line whose fields have labels those of post and country. */
function labelled(
  text: string,
  line: Span,
  name: number,
  ownTitles: ReadonlySet<string>,
): readonly TitlePhrase[] {
  const found: TitlePhrase[] = [];
  let isNamed = false;
  for (const label of text.slice(line.start, line.end).matchAll(LABEL)) {
    const from = line.start + label.index + label[0].length;
    const word = label[1]!.trim();
    // Behind another name the fields are another's.
    if (NAMES.test(word)) {
      if (from > name) break;
      if (isNamed) found.length = 0;
      isNamed = true;
    }
    const rest = text.slice(from, line.end);
    const field = { start: from, end: from + fieldEnd(rest) };
    const title = POSTS.test(word)
      ? officeIn(text, field, ownTitles)
      : COUNTRIES.test(word)
        ? countryTitle(text, field)
        : null;
    if (title !== null) found.push(title);
  }
  return found;
}

const LABEL =
  /(?<=^|[^\p{L}\s][*_]{0,3}|[^\p{L}]\s[*_]{0,3})([\p{L} ]{2,24})[*_]{0,3}[ \t]?[:：=][*_]{0,3}[ \t]?/gu;

/** How long a field is: up to a sign, or to a comma or stop before the next label. */
function fieldEnd(rest: string): number {
  const end = FIELD_END.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end).replace(/[*_.;,\s]+$/, "").length;
}

const FIELD_END = /\s?[;|/·•]|\s[\u2013\u2014-]\s|[.,]\s[*_]{0,3}(?=[\p{L} ]{2,24}[*_]{0,3}[:：=])/u;

/** "Seo Min-jun. Defense Minister, South Korea.", and fields that signs part: the title next, or behind the country. */
function behindName(text: string, rest: Span, ownTitles: ReadonlySet<string>): readonly TitlePhrase[] {
  const written = text.slice(rest.start, rest.end);
  const stop = STOP.exec(written);
  if (stop !== null) {
    const from = rest.start + stop[0].length;
    const stretch = /^[^.;:|\n]{3,80}/.exec(text.slice(from, rest.end))?.[0] ?? "";
    const behind = text.slice(from + stretch.length, rest.end);
    const title = /^(?:$|\.(?:\s|$))/.test(behind)
      ? officeIn(text, { start: from, end: from + stretch.length }, ownTitles)
      : null;
    return title === null ? NONE : [title];
  }
  if (!SIGN.test(written)) return NONE;
  const [first, second, third] = fieldsOf(written, rest.start);
  // A day or a place behind them makes it a line of an itinerary.
  if (
    first === undefined ||
    second === undefined ||
    third !== undefined ||
    OF_END.test(text.slice(second.start, rest.end))
  )
    return NONE;
  // "Seo Min-jun | President | Haruto Kanamori": a list of people.
  const country = countryTitle(text, second) ?? countryTitle(text, first);
  if (country === null) return NONE;
  const title = officeIn(text, country.start === second.start ? first : second, ownTitles);
  return title === null ? NONE : [of(title, country)];
}

/** The title as one of the country, unless it names one itself. */
function of(title: TitlePhrase, { countries }: TitlePhrase): TitlePhrase {
  return title.countries.length > 0 ? title : { ...title, countries };
}

/** What signs part behind a name, each without white space. */
function fieldsOf(written: string, at: number): Span[] {
  const fields: Span[] = [];
  let from = -1;
  for (const { 0: sign, index } of written.matchAll(SIGNS)) {
    if (from !== -1) fields.push({ start: at + from, end: at + index });
    from = index + sign.length;
  }
  if (from !== -1) fields.push({ start: at + from, end: at + written.replace(/[*_.;\s]+$/, "").length });
  return fields.filter(({ start, end }) => end > start);
}

const OF_END = /\b(?:until|till|former|ex|was|then|acting)\b|\d{4}\s?[-\u2013]\s?\d/i;
const STOP = /^[*_\]]{0,4}\.[*_]{0,3} (?=\p{Lu})/u;
const SIGN = /^[*_\]]{0,4}(?:\s?[;|/·•]|\s[\u2013\u2014-]\s)/;
const SIGNS = /\s?[;|/·•]\s?|\s[\u2013\u2014-]\s/g;
