/**
 * For which country somebody acts, said without a title: "Seo Min-jun, representing South Korea,", "led the Thai delegation",
 * "Thailand was represented by Seo". Left out: a country that a line or clause only speaks of, "Thailand: Seo Min-jun", which
 * may be where somebody goes, and two letters in brackets, which are initials, parties and states of a federation as often.
 */
import type { TitlePhrase } from "../../../link/title.ts";
import { countryPhrase } from "../../../link/titleText.ts";
import type { Span } from "../../../text/span.ts";
import { unitsOf } from "../../../text/units.ts";
import { type CountryInText, countryEndingAt, countryFrom } from "./countries.ts";

/** How many units before or behind are looked at. */
const REACH = 80;

/** The country that the text around says the bearer acts for; `start` is where the name or its title begins. */
export function countryRepresented(
  text: string,
  { start, end }: Span,
  sentenceOf: () => Span,
): TitlePhrase | null {
  const units = unitsOf(text);
  const next = units[end]!;
  if (next === APOSTROPHE || next === 0x2019) return null;
  if (next === SPACE || next === COMMA) {
    const found = behind(text, end);
    if (found !== null) return phrase(found);
  }
  if (units[start - 1] !== SPACE) return null;
  const last = units[start - 2]!;
  if (last !== Y && last !== R && last !== COMMA && last !== E) return null;
  const found = inFront(text, start, end, sentenceOf);
  return found === null ? null : phrase(found);
}

const [SPACE, APOSTROPHE, COMMA] = [0x20, 0x27, 0x2c] as const;
/** The last letters of "by", "under" and "the". */
const [Y, R, E] = [0x79, 0x72, 0x65] as const;

function behind(text: string, end: number): CountryInText | null {
  const rest = text.slice(end, end + REACH);
  const acts = REPRESENTS.exec(rest);
  if (acts !== null) {
    const country = countryFrom(text, end + acts[0].length);
    return country?.kind === "name" &&
      !country.isOwner &&
      CLOSES.test(text.slice(country.end, country.end + 6))
      ? country
      : null;
  }
  const leads = LEADS.exec(rest);
  if (leads === null) return null;
  const country = countryFrom(text, end + leads[0].length);
  return country !== null &&
    isQualifier(text, country) &&
    GROUP.test(text.slice(country.end, country.end + 40))
    ? country
    : null;
}

const REPRESENTS =
  /^(?:, (?:who )?represent(?:ing|s|ed)| (?:also )?represent(?:s|ed)| signed for) (?:the )?(?=\p{Lu})/u;
const LEADS = /^ (?:leads?|led|heads|headed|is (?:leading|heading)|will (?:lead|head)) (?:the|a) (?=\p{Lu})/u;
const GROUP = /^ (?:\p{Ll}+ )?(?:delegation|side|team)(?= (?!to\b)|[.,;:)\n]|$)/u;
const CLOSES = /^(?:[.,;:)!?\n]|$| (?:at|in|on|and|with)\b)/;

function inFront(text: string, start: number, end: number, sentenceOf: () => Span): CountryInText | null {
  const from = Math.max(sentenceOf().start, start - REACH);
  const lead = text.slice(from, start);
  const passive = REPRESENTED_BY.exec(lead);
  if (passive !== null) {
    const country = countryEndingAt(text, from + passive.index);
    return country?.kind === "name" && !country.isOwner ? country : null;
  }
  const led = LED_BY.exec(lead);
  if (led !== null) {
    const country = countryEndingAt(text, from + led.index);
    return country !== null && isQualifier(text, country) ? country : null;
  }
  if (!/^ signed\b/.test(text.slice(end, end + 8))) return null;
  const side = FOR.exec(lead);
  if (side === null) return null;
  const country = countryFrom(text, from + side[1]!.length);
  return country?.kind === "name" && country.end === from + lead.length - side[2]!.length ? country : null;
}

const REPRESENTED_BY = / (?:was|is|were|will be) represented by (?:the )?$/;
const LED_BY =
  / (?:\p{Ll}+ )?(?:delegation|side|team)(?:(?:,| is| was|, (?:which|that) (?:is|was))? (?:led|headed) by| under) (?:the )?$/u;
const FOR = /^(\W*For (?:the )?)\p{Lu}[^,]{2,30}(, (?:the )?)$/u;

/** "Thai", "Thailand's", "U.S.": what qualifies, and is no place. */
function isQualifier(text: string, { start, end, kind, isOwner }: CountryInText): boolean {
  return kind === "demonym" || isOwner || /^\p{Lu}[\p{Lu}.]+$/u.test(text.slice(start, end));
}

function phrase(country: CountryInText): TitlePhrase {
  return countryPhrase(country, country.codes);
}
