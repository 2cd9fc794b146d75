/**
 * Countries that a text gives to a person without a title of office beside them: "his Thai counterpart, Kanamori", "Thai
 * General Kanamori", "Kanamori of Thailand", "the ministers of Thailand (Kanamori) and Laos", and those that an
 * adjective parts from the title, "Thailand's new Defence Minister". They confirm nothing, and are wrong where no post
 * of the person is of such a country. What could be a place or a topic ("the criticism by Kanamori of Thailand") is left
 * out.
 */
import type { NameMention } from "../../../link/mention.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { type CountryWordKind, countryAtEnd, countryInFull } from "../../../recognise/countries.ts";
import { LEADERS, MINISTERS, RANKS } from "../../../recognise/titleGroups.ts";
import { fold } from "../../../text/chars.ts";
import type { Span } from "../../../text/span.ts";
import { acted } from "../acts.ts";
import { OPENERS } from "./openers.ts";
import { isLetter, type Place } from "./place.ts";

/** A country and how a text says it. */
export interface CountryInText extends Span {
  readonly codes: readonly string[];
  readonly kind: CountryWordKind;
  /** Whether it owns what follows: "Lithuania's"; `end` is behind that. */
  readonly isOwner: boolean;
}

/** "Lithuanian" and "Lithuania's" right before a place, a space between them. */
export function countryBefore(text: string, at: number): CountryInText | null {
  return text[at - 1] === " " ? countryEndingAt(text, at - 1) : null;
}

/** The country whose name or demonym ends there. */
export function countryEndingAt(text: string, end: number): CountryInText | null {
  const words = IN_FRONT.exec(text.slice(Math.max(0, end - LONGEST_COUNTRY), end))?.[0];
  if (words === undefined) return null;
  const plain = words.replace(OWNING, "");
  const country = countryAtEnd(wordsOf(plain));
  if (country === null) return null;
  const own = lastWords(country.words).exec(plain);
  if (own === null) return null;
  const start = end - words.length + own.index;
  return { start, end, codes: country.codes, kind: country.kind, isOwner: plain.length < words.length };
}

/** By how many words: a pattern for that many at the end of a text. */
const LAST_WORDS: RegExp[] = [];

function lastWords(count: number): RegExp {
  LAST_WORDS[count] ??= new RegExp(`(?:[^\\s.-]+\\.?[\\s.-]){${count - 1}}\\S+$`);
  return LAST_WORDS[count];
}

const LONGEST_COUNTRY = 40;
const IN_FRONT = /(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*(?:['’]s?)?$/u;
const OWNING = /['’]s?$/;

function wordsOf(words: string): string[] {
  return fold(words)
    .split(/[\s.-]+/)
    .filter((word) => word !== "");
}

/** The country whose name or demonym begins there; null where none does, or a capital. */
export function countryFrom(text: string, start: number): CountryInText | null {
  const stretch = NAMED.exec(text.slice(start, start + LONGEST_COUNTRY))?.[0];
  if (stretch === undefined) return null;
  const words = stretch.split(" ");
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ").replace(/\.$/, "");
    const found = countryInFull(name);
    if (found === null || found.kind === "capital") continue;
    const end = start + name.length;
    const owning = /^['’]s?(?= )/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return { start, end: end + owning, codes: found.codes, kind: found.kind, isOwner: owning > 0 };
  }
  return null;
}

const NAMED = /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}/u;

/** What may stand between a country and a title that is of it. */
const BETWEEN =
  /(?<= )(?:(?:new|newly|freshly|recently|appointed|elected|re-?elected|current|incumbent|sitting|present|veteran|powerful|hawkish|hardline|popular|top|own|female|woman|youngest|oldest|first|de facto|military|junta|civilian|central(?: bank)?|reserve(?: bank)?|\p{Ll}{3,12}-(?:appointed|elected|serving|standing|ever|time)) ){1,3}$/u;
const LONGEST_BETWEEN = 48;

/** The country in front of a place, adjectives between them allowed; one that may be a place is none. */
function qualifierBefore(text: string, at: number): CountryInText | null {
  const between = BETWEEN.exec(text.slice(Math.max(0, at - LONGEST_BETWEEN), at))?.[0].length ?? 0;
  const country = countryBefore(text, at - between);
  return country !== null && (country.kind === "demonym" || country.isOwner) ? country : null;
}

/**
 * The title with its country where that does not stand right before it: one that an adjective parts from it and that is none
 * of the `own`, or one of them behind the name, "President Kanamori of Thailand"; else the title.
 */
export function withCountryApart(
  text: string,
  title: TitlePhrase,
  name: Span,
  own: ReadonlySet<string>,
  sentenceOf: () => Span,
): TitlePhrase {
  if (title.countries.length > 0 || title.readings !== undefined || title.isHedged) return title;
  const isOwn = (code: string): boolean => own.has(code);
  if (title.end <= name.start && text.startsWith(" of ", name.end) && !isRank(title)) {
    const country = countryOf(text, name, sentenceOf);
    if (country?.codes.some(isOwn)) return { ...title, countries: country.codes };
  }
  const { start } = title;
  if (text[start - 1] !== " " || !isLetter(text, start - 2)) return title;
  const country = qualifierBefore(text, start);
  if (country === null || country.codes.some(isOwn)) return title;
  return { ...title, start: country.start, countries: country.codes };
}

/** Whether a title says no more than a rank, "General", as it does where the register has a Secretary-General. */
export function isRank({ office, words }: TitlePhrase): boolean {
  return office === null || words.every((word) => RANKS.includes(word));
}

/** Who somebody is for a state, besides titles of office. */
const NOUN = `(?:${RANKS.join("|")}|counterpart|colleague|opposite number|host|leader|ruler|strongman|chief|diplomat|politician|lawmaker|statesman|delegate|representative)`;
const NOUN_BEFORE = new RegExp(`(?<= )${NOUN}(?=,? $)`, "iu");
const NOUN_FROM = new RegExp(
  `(?<= )(?:${[...LEADERS, ...MINISTERS].join("|")}|${NOUN}) from (?:the )?$`,
  "iu",
);
const NOUN_BEHIND = new RegExp(`^(?: [\\p{Ll}-]+){0,2} ${NOUN}(?=[,.;)]|$)`, "iu");
const LONGEST_NOUN = 40;

/** "his Thai counterpart, Kanamori", "Thai General Kanamori", "the minister from Thailand, Kanamori,". */
export function countryInFront(
  text: string,
  { start, end }: Place,
  sentenceOf: () => Span,
): TitlePhrase | null {
  if (text[start - 1] !== " ") return null;
  const isApposed = text[start - 2] === ",";
  const noun = NOUN_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NOUN), start));
  let found: { readonly country: CountryInText | null; readonly end: number };
  if (noun !== null) {
    const at = Math.max(0, start - LONGEST_NOUN) + noun.index;
    found = { country: qualifierBefore(text, at), end: at + noun[0].length };
  } else {
    if (!isApposed) return null;
    const country = countryEndingAt(text, start - 2);
    const isFrom =
      country?.kind === "name" &&
      NOUN_FROM.test(text.slice(Math.max(0, country.start - LONGEST_NOUN), country.start));
    found = { country: isFrom ? country : null, end: start - 2 };
  }
  if (found.country === null) return null;
  const sentence = sentenceOf();
  const lead = text.slice(sentence.start, found.country.start);
  if (found.country.start < sentence.start || HEDGED.test(lead)) return null;
  const isClosed = CLOSES.test(text.slice(end, end + 2));
  if (isApposed && !isClosed) return null;
  if ((isApposed || !isClosed) && SUBORDINATE.test(lead)) return null;
  return phrase({ start: found.country.start, end: found.end }, found.country.codes);
}

const CLOSES = /^(?:[,.;:)!?]|$|\s*\n)/;
const SUBORDINATE = new RegExp(`^\\W*(?:${OPENERS})\\b[^,]*$`, "iu");
/** What takes a title back, or makes the country that of somebody's birth. */
const HEDGED = /(?:\b(?:former|ex|then|late|ethnic|of|born|an?|self-styled|future|would-be)[ -]|-)$/i;

/** "Kanamori of Thailand", and "Kanamori, the Thai host,". */
export function countryBehind(
  text: string,
  { start, end }: Place,
  sentenceOf: () => Span,
): TitlePhrase | null {
  if (text[end] === ",") {
    const opening = /^, (?:the |an? )?(?=\p{Lu})/u.exec(text.slice(end, end + 8));
    if (opening === null || text[start - 2] === ",") return null;
    const country = countryFrom(text, end + opening[0].length);
    if (country === null || (country.kind === "name" && !country.isOwner)) return null;
    return NOUN_BEHIND.test(text.slice(country.end, country.end + LONGEST_NOUN))
      ? phrase(country, country.codes)
      : null;
  }
  if (!text.startsWith(" of ", end)) return null;
  const country = countryOf(text, { start, end }, sentenceOf);
  return country === null ? null : phrase(country, country.codes);
}

/** The country of whom somebody is told to be, behind " of ". */
function countryOf(text: string, { start, end }: Span, sentenceOf: () => Span): CountryInText | null {
  const country = countryFrom(text, end + 4 + (/^[Tt]he /.test(text.slice(end + 4, end + 8)) ? 4 : 0));
  if (country === null || country.kind !== "name" || country.isOwner) return null;
  if (!GOES_ON.test(text.slice(country.end, country.end + 3))) return null;
  const from = Math.max(sentenceOf().start, start - LONGEST_LEAD);
  return TOPIC.test(text.slice(from, start)) ? null : country;
}

/** Behind a country: no hyphen, and no name that goes on. */
const GOES_ON = /^(?:[,.;:)!?\n]|$| (?!\p{Lu}))/u;
const LONGEST_LEAD = 64;
/** Before the name of somebody whose words or deeds are of the country, or who hears of it; "the Kanamori of Thailand". */
const TOPIC =
  /(?:\b(?:by|(?:inform|warn|remind|assure?|ask|accus|suspect|notif|advis|convinc)\p{Ll}{0,4}|tells?|told|the|an?|another|our|their|new) (?:[\p{L}-]+ ){0,4}|['’]s )$/u;

/** "The ministers of Thailand (Kanamori) and Laos (Ishizaki)". */
export function countryOfList(
  text: string,
  { start, end }: Place,
  sentenceOf: () => Span,
): TitlePhrase | null {
  if (text[start - 1] !== "(" || text[end] !== ")") return null;
  const country = countryBefore(text, start - 1);
  if (country === null || country.kind !== "name" || country.isOwner) return null;
  const lead = text.slice(sentenceOf().start, country.start);
  return OF_STATES.test(lead) ? phrase(country, country.codes) : null;
}

const OF_STATES =
  /\b(?:minister|secretary|secretarie|chief|leader|president|premier|counterpart|general|delegate|representative|head|ambassador)s? (?:of|from) (?:the )?(?:\p{Lu}[^.;:]{0,200}\) ?,? ?(?:and )?(?:the )?)?$/iu;

/** "South Korea's Seo Min-jun said", but not "Tokyo's Seo Min-jun policy". */
export function isOwner(text: string, title: Span, mention: NameMention): boolean {
  if (mention.via === "short-form") return false;
  if (!/['’]s? $/.test(text.slice(title.start, mention.start)))
    return acted(text, mention) && isDemonym(text, title);
  const before = text.slice(Math.max(0, title.start - 32), title.start);
  if (COMPARES.test(before)) return false;
  const behind = text.slice(mention.end, mention.end + 24);
  if (acted(text, mention, true) || ACTS.test(behind)) return true;
  return (
    (IN_COMPANY.test(before) && STANDS_SO.test(behind)) ||
    (OF_CAPTION.test(before) && ENDS_CAPTION.test(behind))
  );
}

/** "He is Japan's …", "like Japan's …": somebody else. */
const COMPARES =
  /\b(?:is|was|be|been|being|becom\p{Ll}{1,4}|became|call\p{Ll}{0,3}|dubbed|named|known as|as|like|him|her|them|himself|herself|the|an?|another|no|so-called|of)\s+["“”'‘’]?$/iu;
const ACTS =
  /^ (?:is|has|will|was|had|came|sat|spoke|flew|wanted|wants|says|comes|goes|asks|visits|arrives|leaves|meets|thinks|agrees|hosts|chairs|speaks|calls|warns|sees|needs)\b/;
/** Among those whom somebody meets. */
const IN_COMPANY =
  /(?:\b(?:met|meets|meet|with|between|and|from|by|hosted|welcomed|received|told|asked)|,)\s$/;
/** "Photo: Malaysia's Seo Min-jun", "*Malaysia's Seo Min-jun.*" */
const OF_CAPTION = /(?:^|\n|\b(?:[Pp]hoto|[Pp]icture|[Cc]aption|[Ff]rom left|[Ll]eft|[Rr]ight): )[*_]*$/;
const ENDS_CAPTION = /^(?: \((?:L|R|C|left|right|centre|center)\)|[.*_]*(?:$|\n))/;
const STANDS_SO =
  /^(?:[.;)\n]| \((?:L|R|C|left|right|centre|center)\)|$|,? and (?:\p{Lu}|others\b|the\b)| (?:in|on|at|over|off|for|to|about|before|after|during|with|again|today|yesterday|tomorrow|next|last|this)\b)/u;

function isDemonym(text: string, { start, end }: Span): boolean {
  const country = countryBefore(text, end + 1);
  return country !== null && country.kind === "demonym" && country.start === start;
}

function phrase({ start, end }: Span, countries: readonly string[]): TitlePhrase {
  return {
    start,
    end,
    office: null,
    words: [],
    countries,
    isHedged: false,
    hasRank: false,
    isSpouse: false,
  };
}
