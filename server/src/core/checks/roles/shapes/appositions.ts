/**
 * Titles next to a name that marks part from it: "Seo Min-jun, the defense minister,", "The defense minister, Seo
 * Min-jun, said", "Seo Min-jun (Defense Minister)", "Foreign Minister [[Seo Min-jun]]". What could as well be a
 * list of people is left out.
 */
import { isFieldWord } from "../../../authority/fieldsOfOffice.ts";
import type { Authority } from "../../../authority/model.ts";
import { bodyWords, isOfBodyOf, isProper, postsLabelled } from "../../../authority/postLabels.ts";
import type { Tenure } from "../../../authority/terms.ts";
import type { NameMention } from "../../../link/mention.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { mayBeginAt } from "../../../link/titleEdges.ts";
import { countryTitle, officeIn, titleAtEnd } from "../../../link/titleText.ts";
import { foldedWord } from "../../../recognise/words.ts";
import { fold } from "../../../text/chars.ts";
import type { Span } from "../../../text/span.ts";
import { unitsOf } from "../../../text/units.ts";
import { IN_OFFICE } from "../dates/timeWords.ts";
import { isAsciiWord } from "./beside.ts";
import { OPENERS } from "./openers.ts";
import { beforeSince, isLetter, LINE_HEAD, type Place, REACH } from "./place.ts";
import { withOwner } from "./wholeLabels.ts";

/** "Seo Min-jun, the defense minister," and "Seo Min-jun, Minister of Defense, South Korea" at the end of a line. */
export function behindComma(
  text: string,
  { start, end: endOfName, line }: Place,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const end = behindRemark(text, endOfName);
  if (text[end] !== ",") return null;
  const opening = /^,\s+(?:the \d\d-year-old )?/.exec(text.slice(end, end + LONGEST_OPENING));
  // A comma before the name too: more likely a list than an apposition.
  if (opening === null || /,\s*$/.test(text.slice(Math.max(0, start - 3), start))) return null;
  const set = end + opening[0].length;
  const from = set + (text[set] === "a" ? (BESIDES.exec(text.slice(set, set + REACH))?.[0].length ?? 0) : 0);
  if (!mayBeginAt(text, from, ownTitles)) return null;
  if (isWrapped(text, line, start, from)) return null;
  const rest = text.slice(from, Math.min(line.end, from + REACH)).replace(/[*_.;\s]+$/, "");
  const withCountry = officeIn(text, { start: from, end: from + beforeSince(rest) }, ownTitles);
  if (withCountry !== null) return withCountry;
  const stretch = /^(?:U\.[SKN]\.|[^,;:.()\u2013\u2014|])+/.exec(text.slice(from, from + REACH))?.[0];
  if (stretch === undefined) return null;
  const closing = text.slice(from + stretch.length, from + stretch.length + 2);
  if (!/^(?:$|[,;:.)\u2013\u2014|])/.test(closing)) return null;
  // "Seo Min-jun, the Foreign Minister, the President": a list of people.
  if (
    /^the /i.test(stretch) &&
    /^, (?:and )?the /i.test(text.slice(from + stretch.length, from + stretch.length + 10))
  )
    return null;
  // "Halvorsen, the Security Adviser, General Jones, and others"
  if (OF_RANK.test(text.slice(from + stretch.length, from + stretch.length + 24))) return null;
  // "After meeting Seo Min-jun, the Japanese minister, Haruto Kanamori, flew home.", "Seo, a guest and the minister, Kanamori,"
  if (
    NAME_BEHIND.test(text.slice(from + stretch.length, from + stretch.length + REACH)) &&
    (from > set || isInOpening(text, Math.max(line.start, start - REACH), start))
  )
    return null;
  // "Minister of Agriculture, Forestry and Fisheries": the title goes on behind the comma.
  const further = CAPITAL_FURTHER.exec(text.slice(from + stretch.length, from + stretch.length + 30));
  if (further !== null && isFieldWord(fold(further[1]!))) return null;
  const title = officeIn(text, { start: from, end: from + beforeSince(stretch) }, ownTitles);
  return title === null || title.countries.length > 0 ? title : withCountryBehind(text, title);
}

/** What somebody is besides: "a Moderate and foreign minister". */
const BESIDES = /^an? (?:[\p{L}-]+ ){1,3}and (?:the )?(?=\p{L})/u;
/** Somebody else between commas. */
const NAME_BEHIND = /^,\s(?:\p{Lu}[\p{L}.'’-]*(?: |(?=,))){1,5},\s\p{Ll}/u;
/** Whether a clause that begins the sentence goes on up to the place without a comma: "After meeting". */
function isInOpening(text: string, from: number, offset: number): boolean {
  const lead = /(?<=[.!?]\s|^)[^,;:.!?]*$/.exec(text.slice(from, offset))?.[0];
  return lead !== undefined && SUBORDINATE.test(lead);
}

/** The name of somebody else by rank or address behind a comma. */
const OF_RANK =
  /^,\s+(?:General|Gen\.|Admiral|Adm\.|Colonel|Col\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor|Sir|Dame|Lord)\s+\p{Lu}/u;

/** A comma, and "the 59-year-old". */
const LONGEST_OPENING = 24;

/** Where a party in brackets or an age ends that stands behind a name: "Seo Min-jun (CDU), Foreign Minister,", "Seo Min-jun, 59, Foreign Minister,". */
function behindRemark(text: string, end: number): number {
  if (text[end] === ",") return end + (/^, \d\d(?=, )/.exec(text.slice(end, end + 6))?.[0].length ?? 0);
  if (text[end] !== " " || text[end + 1] !== "(") return end;
  return (
    end + (/^ \(\p{Lu}[\p{L}/-]{1,9}\)(?=,)/u.exec(text.slice(end, end + LONGEST_PARTY))?.[0].length ?? 0)
  );
}

const CAPITAL_FURTHER = /^,\s+(\p{Lu}\p{L}+)/u;

/** The title with the country that a second comma parts from it: "Minister of Defence, Vietnam, came". */
function withCountryBehind(text: string, title: TitlePhrase): TitlePhrase {
  const name = /^, (\p{Lu}[\p{L} ]{2,30})(?=[,.;)]|$)/u.exec(text.slice(title.end, title.end + 40))?.[1];
  if (name === undefined) return title;
  const end = title.end + 2 + name.length;
  const country = countryTitle(text, { start: title.end + 2, end });
  return country === null ? title : { ...title, end, countries: country.countries };
}

/**
 * Whether what stands from there on to the end of the line may go on in the next one: "President Halvorsen, Prime Minister"
 * over "Trudeau". A line that its name begins is one of a list.
 */
function isWrapped(text: string, line: Span, name: number, from: number): boolean {
  const next = NEXT_LINE.exec(text.slice(line.end, line.end + LONGEST_INDENT))?.[1];
  if (next === undefined || /[,;.()|\u2013\u2014]/.test(text.slice(from, line.end))) return false;
  const head = LINE_HEAD.exec(text.slice(line.start, line.end))![0].length;
  return (
    /\p{Ll}/u.test(next) || !/^(?:[*_[]*|[\p{L} ]{2,24}:[*_ [[]*)$/u.test(text.slice(line.start + head, name))
  );
}

const LONGEST_INDENT = 12;
const NEXT_LINE = /^\r?\n[ \t]*(\p{L})/u;
const LONGEST_PARTY = 16;

/** "Foreign Minister [[Seo Min-jun]]", "Foreign Minister H.E. Seo": the brackets and letters part what stands next to each other. */
export function beforeMarks(
  text: string,
  { start }: Place,
  mention: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const from = Math.max(0, start - REACH);
  const gap = /(?<=\S)[*_]{0,3} $/.exec(text.slice(from, start));
  if (gap === null || !/[[H=<]/.test(text.slice(start, mention.start))) return null;
  const lineStart = text.slice(from, start).lastIndexOf("\n") + 1;
  const title = titleAtEnd(text, { start: from + lineStart, end: from + gap.index }, ownTitles);
  return title?.office == null ? null : title;
}

/**
 * The title right before a name with the organization whose post it is, "FIFA President" and "Governor of the Bank of
 * Kestria", where the register has such a post, or the bearer another of that organization; what links names reads neither. Null for anything else.
 */
export function titleOfBody(
  text: string,
  { start, title }: NameMention,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
  tenures: readonly Tenure[],
  authority: Authority,
): TitlePhrase | null {
  const bodies = bodyWords(authority);
  if (bodies.size === 0 || text[start - 1] !== " " || title?.readings !== undefined) return null;
  const at = title === null ? start : title.start;
  if (!mayBeBody(text, at, bodies)) return null;
  const sentence = sentenceOf();
  const word = LAST_WORD.exec(text.slice(Math.max(sentence.start, at - LONGEST_WORD), at))?.[1];
  if (word === undefined || !bodies.has(fold(word))) return null;
  const from = Math.max(sentence.start, at - REACH);
  const phrase = titleAtEnd(text, { start: from, end: start - 1 }, ownTitles);
  if (phrase?.office == null) return null;
  const { words } = phrase;
  return postsLabelled(words, authority).length > 0 || isOfBodyOf(words, tenures, authority) ? phrase : null;
}

const LONGEST_WORD = 32;

/** Whether the word before the place may be of the name of a body: what most are not, and is quickly seen of those in ASCII. */
function mayBeBody(text: string, at: number, bodies: ReadonlySet<string>): boolean {
  const units = unitsOf(text);
  if (at < 2 || units[at - 1] !== 0x20) return false;
  const end = at - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isAsciiWord(units[start - 1]!)) start--;
  const before = start === 0 ? 0 : units[start - 1]!;
  // "FIFA's", or letters beyond ASCII.
  if (before > 0x7e || before === 0x27) return true;
  return start < end && bodies.has(foldedWord(text, start, end));
}

const LAST_WORD = /([\p{L}\p{N}]+)(?:['’]s?)? $/u;

/** "Seo Min-jun (Defense Minister, South Korea)", "Seo Min-jun [Defense Minister]" and "Arturo Salcedo (Philippines)". */
export function inParentheses(
  text: string,
  { end }: Place,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (!isBracket(text[end]) && !isBracket(text[end + 1]) && !isBracket(text[end + 2])) return null;
  const found = ENCLOSED.exec(text.slice(end, end + REACH));
  if (found === null) return null;
  const start = end + found[0].search(/[([]/) + 1;
  const inner = found[1] ?? found[2]!;
  const title = countryTitle(text, { start, end: start + inner.length });
  return (
    title ??
    officeIn(text, { start, end: start + beforeSince(inner) }, ownTitles) ??
    withCountryInFront(text, start, inner, ownTitles)
  );
}

/** "(South Korea, Defense Minister)", "(Defense Minister; South Korea)". */
function withCountryInFront(
  text: string,
  start: number,
  inner: string,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const sign = /[,;/] |: /.exec(inner);
  if (sign === null) return null;
  const first = { start, end: start + sign.index };
  const second = { start: first.end + sign[0].length, end: start + inner.length };
  for (const [of, office] of [
    [first, second],
    [second, first],
  ] as const) {
    const country = countryTitle(text, of);
    const title = country === null ? null : officeIn(text, office, ownTitles);
    if (country !== null && title !== null && title.countries.length === 0)
      return { ...title, start: first.start, end: second.end, countries: country.countries };
  }
  return null;
}

/** Brackets of a link are none of the text. */
const ENCLOSED = /^\s?(?:\(([^()\n]{2,100})\)| ?\[([^[\]\n]{2,100})\](?![([:]))/;

/** "South Korea's defence minister, Seo Min-jun, said": a whole clause's subject or object, and no list. */
export function beforeComma(
  text: string,
  { start, end }: Place,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
  tenures: readonly Tenure[],
  authority: Authority,
): TitlePhrase | null {
  if (isLetter(text, start - 2) || !isSpace(text[start - 1])) return null;
  const sentence = sentenceOf();
  const from = Math.max(sentence.start, start - REACH);
  const comma = /,\s+$/.exec(text.slice(from, start));
  const after = text.slice(end, end + 24);
  if (comma === null || !(CLOSES.test(after) || GOES_ON.test(after) || WHO.test(after))) return null;
  const title = titleAtEnd(text, { start: from, end: from + comma.index }, ownTitles);
  if (title?.office == null) return null;
  const owned = withOwner(text, title, sentence.start, tenures, authority);
  const phrase = owned ?? title;
  const lead = text.slice(sentence.start, phrase.start);
  if (OF_ANOTHER.test(lead)) return null;
  if (!WHO.test(after) ? IT_IS.test(lead) : !IT_IS.test(lead) && lead.includes(",")) return null;
  const isDefinite =
    owned !== null ||
    (isProper(phrase.words) && postsLabelled(phrase.words, authority).length > 0) ||
    DEFINITE.test(lead) ||
    NOW_OF.test(lead) ||
    OF_PRINCIPAL.test(lead) ||
    phrase.countries.length > 0 ||
    /^H\.? ?E\.? /.test(text.slice(start, start + 6));
  const opening = lead.replace(DEFINITE, "").replace(NOW_OF, "");
  const isListed = /,\s*$/.test(opening) && !/^\s*,\s+\p{Ll}/u.test(after);
  if (!isDefinite || isListed) return null;
  if (/\band\s+$/i.test(opening) && !/^(?:,\s+\p{Ll}|[.;)])/u.test(after)) return null;
  if (opening.includes(",") || OF_WHEN.test(opening) || HAS_SUBJECT.test(opening)) return phrase;
  const isWhole = VERB_BEHIND.test(after) && !GOVERNS.test(opening);
  return SUBORDINATE.test(lead) && !isWhole ? null : phrase;
}

/** "It was the foreign minister, Seo Min-jun, who spoke." */
const IT_IS = /^\W*It (?:was|is)\s+(?:the\s+)?$/;
const WHO = /^, who\b/;
/** A sentence up to its subject that tells a day or a place: "On Tuesday the foreign minister, …, spoke". */
const OF_WHEN =
  /^\W*(?:(?:[Ll]ate |[Ee]arly )?(?:[Oo]n|[Ii]n|[Aa]t) (?:\p{Lu}[\p{L}-]+|\d{1,2} \p{Lu}\p{L}+)(?: \d{1,4}| \p{Lu}\p{L}+)?(?: (?:morning|afternoon|evening|night))?|(?:[Tt]his|[Ll]ast) \p{L}+)\s+$/u;
/** "On Monday he met the foreign minister, …" */
const HAS_SUBJECT = /^\W*(?:[Oo]n|[Ii]n|[Aa]t) [^,.;]{3,30} (?:he|she|they|we|I) \p{Ll}+(?: with)?\s+$/u;
/** A verb behind the comma that closes an apposition, before which the title is a subject. */
const VERB_BEHIND =
  /^,\s+(?:\p{Ll}{2,}ed|said|says|spoke|met|told|took|came|went|left|was|is|will|gave|made|has|had|held|sat|stood|wrote|flew)\b/u;
/** What the words before the title end with where it is their object: "after the call with the minister". */
const GOVERNS =
  /\b(?:of|with|to|by|for|from|in|at|on|about|against|under|between|and|or|than|as|like|met|meets|\p{L}+ing|\p{Ll}+ed|told|saw|said|says)\s+$/u;

const CLOSES = /^\s*(?:,(?!\s*(?:and|or|&|who|whose|whom|with|as)\b)|[.;)]|$)/;
/** ", and went home" */
const GOES_ON =
  /^,\s+and\s+(?:\p{Ll}{2,}ed|went|left|came|took|flew|said|spoke|met|gave|held|had|was|then|will)\b/u;
/** "Peru's current defence minister, Seo Min-jun, is ready." */
const NOW_OF = new RegExp(`\\p{Lu}[\\p{L} ]{1,24}['’]s?\\s+${IN_OFFICE}\\s+$`, "u");
/** "Halvorsen's defense minister, Seo Min-jun, spoke." */
const OF_PRINCIPAL = /\p{Lu}[\p{L}.-]+['’]s?\s$/u;
const DEFINITE = new RegExp(`\\b(?:the|our|its|their|his|her)\\s+(?:${IN_OFFICE}\\s+)?$`, "i");

/** Whom the office before a comma has besides: "the national security adviser to the president, Jake Sullivan", "the wife of". */
const OF_ANOTHER =
  /\b(?:advis[eo]rs?|aides?|assistants?|counsell?ors?|counsel|envoys?|deput(?:y|ies)|secretar(?:y|ies)|wi(?:fe|dow|dower)|husband|sons?|daughters?|brothers?|sisters?|mother|father|cousin|nephew|niece|in-law|friends?|colleagues?|guests?|rivals?|all(?:y|ies)|predecessor|successor|spokes\p{L}{3,9}|chief|staff|representatives?)\s+(?:to|for|of)\s+(?:the\s+)?$/iu;

const SUBORDINATE = new RegExp(`^\\W*(?:${OPENERS})\\b`, "iu");

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char);
}

function isBracket(char: string | undefined): boolean {
  return char === "(" || char === "[";
}
