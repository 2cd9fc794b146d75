/**
 * A title of several in the order of their names: with their countries, "The defence ministers of Japan and South Korea,
 * Haruto Kanamori and Seo Min-jun, met", or behind them, "Haruto Kanamori and Seo Min-jun, the defence ministers of Japan and
 * South Korea, met", there for all alike too: "…, the foreign ministers, met". Left out are lists whose names are not as
 * many as their countries.
 */
import { singular } from "../../../link/sharedTitle.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { countryTitle, titleAtEnd } from "../../../link/titleText.ts";
import type { Span } from "../../../text/span.ts";
import { unitsOf } from "../../../text/units.ts";
import { OPENERS } from "./openers.ts";

/** How far before a name the title is looked for, in UTF-16 units. */
const REACH = 160;
const [SPACE, COMMA, A, D] = [0x20, 0x2c, 0x61, 0x64] as const;

/** The title of the name by its place among those that share it; null where none do. */
export function titleInTurn(
  text: string,
  { start, end }: Span,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const units = unitsOf(text);
  // Behind a comma or "and", or before them: what most names are not.
  const isLater = units[start - 1] === SPACE && (units[start - 2] === COMMA || units[start - 2] === D);
  const isEarlier = units[end] === COMMA || (units[end] === SPACE && units[end + 1] === A);
  return (
    (isLater ? titleBefore(text, { start, end }, sentenceOf, ownTitles) : null) ??
    (isEarlier ? titleBehind(text, { start, end }, sentenceOf, ownTitles) : null)
  );
}

function titleBefore(
  text: string,
  { start, end }: Span,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const from = Math.max(sentenceOf().start, start - REACH);
  const lead = text.slice(from, start);
  const plural = PLURAL.exec(lead);
  if (plural === null) return null;
  if (LED.test(text.slice(sentenceOf().start, from + plural.index))) return null;
  const at = from + plural.index + plural[0].length;
  const parts = partsOf(text, { start: at, end: start });
  const countries = parts.map((part) => countryTitle(text, part));
  const count = countries.indexOf(null);
  const turn = parts.length - 1 - count;
  if (count < 2 || turn < 0 || turn >= count) return null;
  // "…, with Seo Min-jun and Haruto Kanamori,": more people.
  if (!parts.slice(count).every((part) => NAME_OR_NEXT.test(text.slice(part.start, part.end)))) return null;
  if (!areSoMany(text.slice(end, end + REACH), count - 1 - turn)) return null;
  const title = ofOne(text, { start: from, end: from + plural.index + plural[1]!.length }, ownTitles);
  return title === null ? null : { ...title, countries: countries[turn]!.countries };
}

/** The title behind the last of several names, between commas: of each, or of each of the countries in turn. */
function titleBehind(
  text: string,
  { start, end }: Span,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const near = text.slice(end, end + REACH);
  if (!ANY_PLURAL.test(near)) return null;
  const sentence = sentenceOf();
  const behind = near.slice(0, Math.max(0, sentence.end - end));
  const rest = MORE.exec(behind)![0];
  const plural = PLURAL_BEHIND.exec(behind.slice(rest.length));
  if (plural === null) return null;
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  const { count: before, from } = namesAtEnd(lead);
  const count = before + 1 + namesIn(rest);
  if (count < 2 || (!AND.test(rest) && !AND.test(lead.slice(-REACH_OF_AND)))) return null;
  if (LED.test(lead.slice(0, from)) || OPENS.test(lead.slice(from))) return null;
  const at = end + rest.length + plural[0].length;
  const title = ofOne(text, { start: at - plural[1]!.length, end: at }, ownTitles);
  if (title === null || !COUNTED.test(text.slice(at - plural[1]!.length, title.start))) return null;
  const isDefinite = / the $/.test(plural[0].slice(0, -plural[1]!.length));
  const tail = OF.exec(text.slice(at, at + REACH));
  const last = at + (tail?.[0].length ?? 0);
  // "…, the foreign ministers of Japan and South Korea, Tosh Arikawa and Cho Min-seop, sat down": the next names' title.
  if (!CLOSES.test(text.slice(last, last + LONGEST_CLOSE))) return null;
  if (tail === null) return isDefinite ? title : null;
  const list = { start: at + tail[1]!.length, end: at + tail[0].length };
  const countries = partsOf(text, list).map((part) => countryTitle(text, part));
  const own = countries[before] ?? null;
  if (own === null || countries.length !== count || countries.includes(null)) return null;
  return { ...title, countries: own.countries };
}

/** The title that the stretch ends with, of one of those who share it; null for one with a country or a hedge. */
function ofOne(text: string, span: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const title = titleAtEnd(text, span, ownTitles);
  return title === null || title.countries.length > 0 || title.isHedged ? null : singular(text, title);
}

const MINISTERS = "ministers|presidents|premiers|chancellors|secretaries";
const PLURAL = new RegExp(`(?<!\\p{L})((?:${MINISTERS})) of (?:the )?(?=\\p{Lu})`, "iu");
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:bin|de|van|von|al) )?\\p{Lu}[\\p{L}.'’-]*){0,4}";
/** The names behind one, up to the title. */
const MORE = new RegExp(`^(?:, (?!and )${NAME}){0,3}(?:,? and ${NAME})?`, "u");
const ANY_PLURAL = new RegExp(`(?:${MINISTERS})(?!\\p{L})`);
const PLURAL_BEHIND = new RegExp(
  `^, (?:respectively,? )?(?:the )?((?:\\p{L}+ ){0,3}?(?:${MINISTERS}))(?!\\p{L})`,
  "u",
);
/** What may stand before the title of several besides. */
const COUNTED = /^(?:(?:two|three|four|respective) )?$/;
/** No further item of the list that the names are in. */
const CLOSES = /^(?:,(?! (?:(?:and|or|the|as)\b|\p{Lu}))|[.;:)]|\s*$)/u;
const LONGEST_CLOSE = 12;
const AND = /\band /;
const REACH_OF_AND = 80;
const OF =
  /^( of (?:the )?)(?=\p{Lu})[\p{L} .]{2,40}?(?:, (?:the )?\p{Lu}[\p{L} .]{1,30}?){0,3},? and (?:the )?\p{Lu}[\p{L} .]{1,30}?(?=[,.;:)]|\s*$)/u;
/** Names, the last before a comma or "and". */
const NAMES_BEFORE = new RegExp(`(?:${NAME}, ){0,3}${NAME}(?:, |,? and )$`, "u");

/** How many names of a list stand right before a place in it, and where the first of them begins in `lead`. */
function namesAtEnd(lead: string): { readonly count: number; readonly from: number } {
  const list = NAMES_BEFORE.exec(lead);
  if (list === null) return { count: 0, from: lead.length };
  const [names] = list;
  const count = namesIn(names);
  // "In Seoul, Haruto Kanamori and"
  if (!names.includes(",") || !PLACED.test(lead)) return { count, from: list.index };
  return { count: count - 1, from: list.index + names.indexOf(",") + 2 };
}

const PLACED = /^\W*(?:In|On|At|Near|Late|Early) /;

function namesIn(list: string): number {
  return list.split(/,? and |, /).filter((name) => name !== "").length;
}

/** "Opposite Haruto Kanamori"; what begins with a place or a day may go on with them: "In Oslo the ministers of". */
const OPENING = `^\\W*(?!(?:in|on)\\b)(?:${OPENERS})\\b`;
const OPENS = new RegExp(OPENING, "iu");
/** "After talks with the", "Later, without": a phrase that goes on up to the names or their title, and ends behind them. */
const LED = new RegExp(`(?:${OPENING}|(?:[,;:]|\\bthat)\\s(?:${OPENERS})\\b)[^,;:]*$`, "iu");

/** Whether so many names follow, and then no more. */
function areSoMany(behind: string, count: number): boolean {
  let rest = behind;
  for (let n = 0; n < count; n++) {
    const name = NEXT.exec(rest);
    if (name === null) return false;
    rest = rest.slice(name[0].length);
  }
  return LAST.test(rest);
}

const NEXT = /^(?:,? and |, )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}/u;
/** One of the names before, or the place where the next begins. */
const NAME_OR_NEXT = /^(?:\p{Lu}|$)/u;
const LAST = /^(?:[.;:)]|$|\s*\n|, (?!and\b)\P{Lu}| (?!and\b)\p{Ll})/u;

/** The items of a list with commas and "and"; the last is empty where the next would begin. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/,? and (?:the )?|, (?:the )?/g)) {
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  parts.push({ start: from, end });
  return parts;
}
