/**
 * Labels of posts that are longer than a title is read by itself: "Chair of the Senior Arctic Officials", "Minister of
 * Agriculture, Forestry and Fisheries" in a cell, and "Mayor of Seoul", whose city is no country. The register's own
 * words win over those that look like a title and a country.
 */
import type { Authority } from "../../../authority/model.ts";
import {
  bodyNames,
  hasProperLabels,
  labelsEndingIn,
  postsLabelled,
  type WrittenLabel,
} from "../../../authority/postLabels.ts";
import type { Tenure } from "../../../authority/terms.ts";
import { namesPost, titleWords } from "../../../authority/titles.ts";
import type { NameMention } from "../../../link/mention.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { withPart } from "../../../recognise/partsOfCountries.ts";
import { foldedWord } from "../../../recognise/words.ts";
import { fold } from "../../../text/chars.ts";
import type { Span } from "../../../text/span.ts";
import { unitsOf } from "../../../text/units.ts";
import { withoutMarks } from "../../../text/withoutMarks.ts";
import { isAsciiWord } from "./beside.ts";
import { countryBefore } from "./countries.ts";

/** The label of a post that ends right before a name and begins before what is read there as a title; null for none. */
export function labelBefore(
  text: string,
  { start, title }: NameMention,
  sentenceOf: () => Span,
  authority: Authority,
): TitlePhrase | null {
  if (!hasProperLabels(authority) || text[start - 1] !== " " || title?.readings !== undefined) return null;
  const end = start - 1;
  // Titles in Hangul, Han and Kana letters have been read with the name.
  if (text.charCodeAt(end - 1) >= FIRST_NATIVE) return null;
  const word = wordBefore(text, end);
  const known = word === null ? NONE : labelsEndingIn(word, authority);
  if (known.length === 0) return null;
  const sentence = sentenceOf();
  for (const { text: written, words } of known) {
    const from = end - written.length;
    if (from < sentence.start || (title !== null && title.start <= from)) continue;
    if (fold(text.slice(from, end)) !== written || isLetterBefore(text, from)) continue;
    const country = countryBefore(text, from);
    const label = phraseOf({ start: from, end }, words);
    return country === null ? label : { ...label, start: country.start, countries: country.codes };
  }
  return null;
}

/** The label of a post that stands behind a name and a mark, up to the next: "Seo, Kestria's ambassador to the United Nations,". */
export function labelBehind(text: string, { end }: Span, authority: Authority): TitlePhrase | null {
  if (!hasProperLabels(authority)) return null;
  const found = BEHIND.exec(text.slice(end, end + LONGEST_LABEL));
  if (found === null) return null;
  const start = end + found[1]!.length;
  const to = start + found[2]!.length;
  const word = wordBefore(text, to);
  for (const { text: written, words } of word === null ? NONE : labelsEndingIn(word, authority)) {
    const from = to - written.length;
    if (from < start || fold(text.slice(from, to)) !== written) continue;
    const country = from === start ? null : countryBefore(text, from);
    if ((country?.start ?? from) !== start) continue;
    const label = phraseOf({ start: from, end: to }, words);
    return country === null ? label : { ...label, start, countries: country.codes };
  }
  return null;
}

const BEHIND =
  /^((?:,| ?\(| [\u2013\u2014-]|:) ?(?:the )?)(\p{L}[^,;.()|\n\u2013\u2014]{3,100}?)(?=[,;.)]|[*_ ]*(?:\n|$))/u;

/** Where the blocks of Chinese, Japanese and Korean letters begin. */
const FIRST_NATIVE = 0x2e80;
const NONE: readonly WrittenLabel[] = [];
const LONGEST_WORD = 32;
const LAST_WORD = /[\p{L}\p{N}]+$/u;

/** The word that ends there, folded; null where none does. */
function wordBefore(text: string, end: number): string | null {
  const units = unitsOf(text);
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isAsciiWord(units[start - 1]!)) start--;
  if (start > 0 && units[start - 1]! > 0x7e) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0];
    return word === undefined ? null : fold(word);
  }
  return start === end ? null : foldedWord(text, start, end);
}

function isLetterBefore(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}-]/u.test(text[at - 1]!);
}

/** The label that the stretch is from end to end, with a comma in it as no other title has; null for anything else. */
export function labelIn(text: string, span: Span, authority: Authority): TitlePhrase | null {
  const { start, end } = withoutMarks(text, span);
  if (end - start > LONGEST_LABEL) return null;
  const written = text.slice(start, end);
  if (!written.includes(",")) return null;
  const words = titleWords(written);
  return postsLabelled(words, authority).length === 0 ? null : phraseOf({ start, end }, words);
}

/**
 * The title with the place or body that it stands behind, "West Kestria's governor", "West Kestria Governor", where they are
 * the label of a post, or the body one of those that the bearer has a post of; null for anything else. `from` is where the sentence begins.
 */
export function withOwner(
  text: string,
  title: TitlePhrase,
  from: number,
  tenures: readonly Tenure[],
  authority: Authority,
): TitlePhrase | null {
  const { start, office, words, countries, readings } = title;
  if (office === null || countries.length > 0 || readings !== undefined || text[start - 1] !== " ")
    return null;
  const lead = text.slice(Math.max(from, start - LONGEST_OWNER), start);
  const owner = OWNER.exec(lead);
  if (owner === null) return null;
  const isOwning = owner[2] !== undefined;
  // "In West Kestria Governor …" may be a place.
  if (
    !isOwning &&
    (AT_PLACE.test(lead.slice(0, owner.index)) || AT_PLACE.test(`${owner[1]!.split(" ")[0]} `))
  )
    return null;
  for (let at = 0; at !== -1; at = next(owner[1]!, at)) {
    const named = owner[1]!.slice(at);
    const all = [...titleWords(named), ...words];
    const whole = labelledWords(all, authority) ?? (isBodyOf(named, tenures, authority) ? all : null);
    if (whole === null || whole.length === words.length) continue;
    const span = { start: start - owner[0].length + at, end: title.end };
    return { ...title, ...span, office: { ...span, end: office.end }, words: whole };
  }
  return null;
}

/** Whether one of the posts is of the body of that name. */
function isBodyOf(name: string, tenures: readonly Tenure[], authority: Authority): boolean {
  const told = fold(name);
  return tenures.some(({ post }) => bodyNames(post, authority).some((own) => fold(own) === told));
}

/** The words where they are the label of a post, or with the place that they begin with the adjective of; else null. */
function labelledWords(words: readonly string[], authority: Authority): readonly string[] | null {
  if (postsLabelled(words, authority).length > 0) return words;
  const whole = withPart(words);
  return whole !== null && postsLabelled(whole, authority).length > 0 ? whole : null;
}

const AT_PLACE =
  /(?:^|\W)(?:in|at|from|to|near|across|over|for|around|between|and|with|on|after|before|since)\s$/i;

/** Where the next word begins; -1 behind the last. */
function next(words: string, at: number): number {
  const space = words.indexOf(" ", at);
  return space === -1 ? -1 : space + 1;
}

const LONGEST_OWNER = 60;
const OWNER =
  /((?:\p{Lu}[\p{L}\p{N}.-]* (?:(?:of|the|and|for) ){0,2}){0,6}\p{Lu}[\p{L}\p{N}.-]*)(['’]s?)? $/u;

const LONGEST_LABEL = 120;

/**
 * The title with its country as one label where they are that of somebody else's post, and the title by itself could
 * be the bearer's: "Mayor of Seoul" of another city's mayor.
 */
export function withPlace(
  text: string,
  title: TitlePhrase,
  tenures: readonly Tenure[],
  authority: Authority,
): TitlePhrase {
  const { countries } = title;
  if (title.office === null || countries.length === 0 || title.readings !== undefined) return title;
  const field = withField(text, title, title.office, authority);
  if (field !== null) return field;
  // A country that all of the bearer's posts contradict says more than whose label it is.
  if (tenures.every(({ post }) => post.country !== null && !countries.includes(post.country))) return title;
  const written = titleWords(text.slice(title.start, title.end));
  const words = labelledWords(written, authority);
  if (words === null || words.length === title.words.length) return title;
  // "In Wales First Minister …" may be a place.
  const isBare =
    words === written &&
    title.start < title.office.start &&
    !/['’]/.test(text.slice(title.start, title.office.start));
  if (isBare && AT_PLACE.test(text.slice(Math.max(0, title.start - LONGEST_WORD), title.start))) return title;
  const labelled = postsLabelled(words, authority);
  if (tenures.some(({ post }) => labelled.includes(post))) return title;
  const without = postsLabelled(title.words, authority);
  if (!tenures.some(({ post }) => without.includes(post) || namesPost(title.words, post))) return title;
  return { ...title, words, countries: [], office: { start: title.start, end: title.end } };
}

/** The title with the country behind it where both are the label of a post of a body, "Special Envoy for Yemen", and no country sends the bearer. */
function withField(
  text: string,
  title: TitlePhrase,
  { start, end }: Span,
  authority: Authority,
): TitlePhrase | null {
  if (!FIELD.test(text.slice(end, title.end)) || countryBefore(text, start) !== null) return null;
  const words = titleWords(text.slice(start, title.end));
  if (words.length === title.words.length) return null;
  const labelled = postsLabelled(words, authority);
  if (labelled.length === 0 || labelled.some(({ country }) => country !== null)) return null;
  return { ...title, words, countries: [], office: { start, end: title.end } };
}

const FIELD = /^\s(?:for|on|in|to)\s/;

function phraseOf({ start, end }: Span, words: readonly string[]): TitlePhrase {
  return {
    start,
    end,
    office: { start, end },
    words,
    countries: [],
    isHedged: false,
    hasRank: false,
    isSpouse: false,
  };
}
