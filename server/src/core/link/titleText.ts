/**
 * Titles in stretches of text that are cut out around a name: an apposition, the cell of a table, what follows a
 * colon. Read when a check asks, not when names are linked.
 */
import { countryInFull } from "../recognise/countries.ts";
import { tokenize } from "../recognise/tokenize.ts";
import { Tokens } from "../recognise/tokens.ts";
import { Vocabulary } from "../recognise/vocabulary.ts";
import { EMPTY_MASK } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import { withoutMarks } from "../text/withoutMarks.ts";
import { runsOn } from "./cutShort.ts";
import { phraseEndingAt, type TitlePhrase } from "./title.ts";
import { mayBeginAt, mayEndAt } from "./titleEdges.ts";

/** Longer stretches are no title. */
const LONGEST = 120;
/** "Minister of Defense, Japan" and "Foreign Minister (South Korea)". */
const TAIL = /^([^,()]{3,100}?)\s?(?:, ?|\()([^,()]{2,40}?)\)?$/;

const tokens = new Tokens();
const vocabulary = new Vocabulary();

/**
 * The title that the stretch is, from end to end; null where it is anything else. An article may stand before it,
 * the country behind it. Marks of emphasis and links around it are left out of the span.
 */
export function titleIn(text: string, span: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const { start, end } = withoutMarks(text, span);
  if (end - start > LONGEST || end <= start) return null;
  const plain = text.slice(start, end);
  const tail = TAIL.exec(plain);
  const codes = tail === null ? null : isCapital(tail[2]!) ? [] : countryIn(tail[2]!);
  if (tail === null || codes === null) return wholeTitle(text, { start, end }, ownTitles);
  const title = wholeTitle(text, { start, end: start + tail[1]!.length }, ownTitles);
  if (title === null || title.countries.length > 0) return null;
  return { ...title, end: end - (plain.endsWith(")") ? 1 : 0), countries: codes };
}

/**
 * The title behind a name that ends at `end`, between a comma or a bracket and the next one: "Shin, the vice minister,".
 * Null where anything else stands there, or something besides it, as in a list of people.
 */
export function titleBehind(text: string, end: number, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const found = BEHIND.exec(text.slice(end, end + LONGEST));
  if (found === null) return null;
  const start = end + found[1]!.length;
  return titleIn(text, { start, end: start + lengthWithoutSince(found[2]!) }, ownTitles);
}

/** How much of a title stands before the time since when it is held: "finance minister since November 2023". */
export function lengthWithoutSince(words: string): number {
  const since = SINCE.exec(words);
  return since !== null && TIME.test(since[0]) ? since.index : words.length;
}

/**
 * What the title that somebody still has may go on with: "since November 2023". A term that has ended is left out: its
 * title is not that of the day, by which the bearers are told apart.
 */
const SINCE =
  / since(?: (?:\d{1,4}|\p{Lu}[a-z]{2,8}\.?|the|early|mid|late|last|this|spring|summer|autumn|fall|winter|year|month|week))+$/u;
/** A number in it, or what is counted in its stead. */
const TIME = /\d| (?:last|this) \p{Ll}+$/u;

const BEHIND = /^(, ?| ?\()((?:[^,;.()\r\n|]|(?<=\b[A-Z])\.(?=[A-Z]\.| \p{L})){2,100})(?=[,;.)\r\n]|$)/u;

/** The title that ends where the stretch does; null where none does. */
export function titleAtEnd(text: string, span: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  if (!mayEndAt(text, span.start, span.end, ownTitles)) return null;
  read(text, span);
  const last = tokens.count - 1;
  if (last < 0 || span.start + tokens.ends[last]! !== span.end) return null;
  const stretch = text.slice(span.start, span.end);
  const phrase = phraseEndingAt(
    stretch,
    tokens,
    last,
    ownTitles,
    (i) => i === last || runsOn(stretch, tokens, i),
  );
  return phrase === null ? null : moved(phrase, span.start);
}

/** The codes of the country whose name or adjective the words are; null where they are anything else. */
function countryIn(words: string): readonly string[] | null {
  const country = countryInFull(words.replace(/^\s*the\s/i, ""));
  return country?.kind === "name" ? country.codes : null;
}

/** Whether the words are the name of a capital: where somebody is at home says nothing of the title. */
function isCapital(words: string): boolean {
  return countryInFull(words)?.kind === "capital";
}

/** As `titleIn`, of titles that have an office. */
export function officeIn(text: string, span: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const title = titleIn(text, span, ownTitles);
  return title?.office == null ? null : title;
}

/** A country by itself as the title of somebody; null for anything else. */
export function countryTitle(text: string, span: Span): TitlePhrase | null {
  const countries = countryIn(text.slice(span.start, span.end));
  return countries === null ? null : countryPhrase(span, countries);
}

/** The countries of those codes as a phrase that names no office. */
export function countryPhrase({ start, end }: Span, countries: readonly string[]): TitlePhrase {
  return {
    start,
    end,
    office: null,
    isHedged: false,
    words: [],
    countries,
    hasRank: false,
    isSpouse: false,
  };
}

function wholeTitle(text: string, span: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  if (!mayBeginAt(text, span.start, ownTitles)) return null;
  const phrase = titleAtEnd(text, span, ownTitles);
  if (phrase === null) return null;
  const lead = text.slice(span.start, phrase.start);
  return LEAD.test(lead) ? phrase : null;
}

/** An article; before a word such as "diplomat" what makes it one of a country and of many: "South Korea's top". */
const LEAD =
  /^(?:(?:now|currently|presently|today)\s+)?(?:the\s+(?:country|nation|state|kingdom|republic|island)['’]s\s+|(?:the|its)\s+)?(?:(?:current|present|incumbent|sitting)\s+)?$|^(?:(?:the|its|\p{Lu}[\p{L}. ]{1,24}['’]s?)\s+)?(?:top|senior|veteran|long-?time)\s+$/iu;

function read(text: string, { start, end }: Span): void {
  tokenize(text.slice(start, end), EMPTY_MASK, vocabulary, tokens);
}

function moved(phrase: TitlePhrase, by: number): TitlePhrase {
  const { office } = phrase;
  return {
    ...phrase,
    start: phrase.start + by,
    end: phrase.end + by,
    office: office === null ? null : { start: office.start + by, end: office.end + by },
  };
}
