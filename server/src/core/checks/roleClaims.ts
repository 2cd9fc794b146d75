/**
 * Titles that stand around a name and not right before it, as notes and news write them: "Ahn Gyu-back, the defense
 * minister,", "The Japanese defence minister, Shinjiro Koizumi, said", "Foreign Minister: Sugiono", "X is the foreign
 * minister", a row of a table. What could as well be a list of people, or another sentence's part, is left out.
 */
import { isFieldWord } from "../authority/fieldsOfOffice.ts";
import type { Tenure } from "../authority/terms.ts";
import { titleWords } from "../authority/titles.ts";
import type { Analysis } from "../link/analyse.ts";
import type { NameMention } from "../link/mention.ts";
import type { TitlePhrase } from "../link/title.ts";
import { countryIn, titleAtEnd, titleIn } from "../link/titleText.ts";
import { countryAtEnd } from "../recognise/countries.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import { cardTitles } from "./roleCards.ts";
import { predicate, subject } from "./rolePredicate.ts";
import { lineAt, roleCells } from "./roleTable.ts";

/** How far around a name a title may reach. */
export const REACH = 120;

/**
 * A title that stands around a name. `isStated` where it is said of the bearer and not only used: between commas, in
 * a label or a table, behind "is"; `isNow` where what says so holds for the day of the note, as all of these but commas.
 */
export interface TitleAround {
  readonly title: TitlePhrase;
  readonly isStated: boolean;
  readonly isNow: boolean;
  /** Whether it stands on a line of its own, above or below the name's. */
  readonly isOnOwnLine: boolean;
}

/** The titles, and countries by themselves (`office` null), that the text around the mention gives to its bearer. */
export function titlesAround(
  analysis: Analysis,
  mention: NameMention,
  sentence: Span,
  ownTitles: ReadonlySet<string>,
  tenures: readonly Tenure[],
): TitleAround[] {
  const { text, format } = analysis.document;
  const place = placeOf(text, mention);
  const used = [mention.title === null ? beforeMarks(text, place, mention, ownTitles) : null];
  const apposed = [
    behindComma(text, place, ownTitles),
    inParentheses(text, place, ownTitles),
    beforeComma(text, place, sentence, ownTitles),
    ...longLabels(text, place, tenures),
  ];
  const stated = [
    predicate(text, place, sentence, ownTitles),
    subject(text, place, sentence, ownTitles),
    ...labels(text, place, ownTitles),
    ...(format === "markdown" ? roleCells(analysis, mention, place.line, ownTitles) : []),
  ];
  const around = (
    titles: readonly (TitlePhrase | null)[],
    isStated: boolean,
    isNow: boolean,
    isOnOwnLine = false,
  ): TitleAround[] => {
    return titles.flatMap((title) => (title === null ? [] : [{ title, isStated, isNow, isOnOwnLine }]));
  };
  return [
    ...around(used, false, false),
    ...around(apposed, true, false),
    ...around(stated, true, true),
    ...around(cardTitles(text, mention, place.line, ownTitles), true, true, true),
  ];
}

/** A name with the marks around it, and the line that it stands in. */
export interface Place extends Span {
  readonly line: Span;
}

function placeOf(text: string, mention: Span): Place {
  const from = Math.max(0, mention.start - REACH);
  let { start } = mention;
  while (start > from && "*_[".includes(text[start - 1]!)) start--;
  start -= EXCELLENCY.exec(text.slice(Math.max(from, start - LONGEST_EXCELLENCY), start))?.[0].length ?? 0;
  return { start, end: mention.end + lengthBehind(text, mention.end), line: lineAt(text, mention.start) };
}

/** How long the marks behind a name are that go with it, and its own script in parentheses. */
function lengthBehind(text: string, end: number): number {
  const first = text[end] === " " ? text[end + 1] : text[end];
  if (first === undefined || !"]*_(（".includes(first)) return 0;
  return BEHIND.exec(text.slice(end, end + REACH))![0].length;
}

const BEHIND = /^(?:\]\([^()\s]*\)|[*_\]])*(?: ?[(（][^\p{Script=Latin}()（）\n]{1,20}[)）])?/u;
/** In units, with one before it. */
const LONGEST_EXCELLENCY = 16;
/** What goes with the name in front of it. */
const EXCELLENCY = /(?<![\p{L}.])(?:H\. ?E\.|HE) (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/u;

/** "Ahn Gyu-back, the defense minister," and "Ahn Gyu-back, Minister of Defense, South Korea" at the end of a line. */
function behindComma(
  text: string,
  { start, end, line }: Place,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (text[end] !== ",") return null;
  const opening = /^,\s+/.exec(text.slice(end, end + 4));
  // A comma before the name too: more likely a list than an apposition.
  if (opening === null || /,\s*$/.test(text.slice(Math.max(0, start - 3), start))) return null;
  const from = end + opening[0].length;
  if (isWrapped(text, line, start, from)) return null;
  const rest = text.slice(from, Math.min(line.end, from + REACH)).replace(/[*_.;\s]+$/, "");
  const withCountry = officeIn(text, { start: from, end: from + rest.length }, ownTitles);
  if (withCountry !== null) return withCountry;
  const stretch = /^(?:U\.[SKN]\.|[^,;.()\u2013\u2014|])+/.exec(text.slice(from, from + REACH))?.[0];
  if (stretch === undefined) return null;
  const closing = text.slice(from + stretch.length, from + stretch.length + 2);
  if (!/^(?:$|[,;.)\u2013\u2014|])/.test(closing)) return null;
  // "Minister of Agriculture, Forestry and Fisheries": the title goes on behind the comma.
  const further = /^,\s+(\p{Lu}\p{L}+)/u.exec(text.slice(from + stretch.length, from + stretch.length + 30));
  if (further !== null && isFieldWord(fold(further[1]!))) return null;
  return officeIn(text, { start: from, end: from + stretch.length }, ownTitles);
}

/**
 * Whether what stands from there on to the end of the line may go on in the next one: "President Biden, Prime Minister"
 * over "Trudeau". A line that its name begins is one of a list.
 */
function isWrapped(text: string, line: Span, name: number, from: number): boolean {
  const next = /^\r?\n[ \t]*(\p{L})/u.exec(text.slice(line.end, line.end + LONGEST_INDENT))?.[1];
  if (next === undefined || /[,;.()|\u2013\u2014]/.test(text.slice(from, line.end))) return false;
  const head = LINE_HEAD.exec(text.slice(line.start, line.end))![0].length;
  return (
    /\p{Ll}/u.test(next) || !/^(?:[*_[]*|[\p{L} ]{2,24}:[*_ [[]*)$/u.test(text.slice(line.start + head, name))
  );
}

const LONGEST_INDENT = 12;

/** "Foreign Minister [[Ahn Gyu-back]]", "Foreign Minister H.E. Ahn": the brackets and letters part what stands next to each other. */
function beforeMarks(
  text: string,
  { start }: Place,
  mention: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const from = Math.max(0, start - REACH);
  const gap = /(?<=\S)[*_]{0,3} $/.exec(text.slice(from, start));
  if (gap === null || !/[[H]/.test(text.slice(start, mention.start))) return null;
  const lineStart = text.slice(from, start).lastIndexOf("\n") + 1;
  const title = titleAtEnd(text, { start: from + lineStart, end: from + gap.index }, ownTitles);
  return title?.office == null ? null : title;
}

/** "Ahn Gyu-back (Defense Minister, South Korea)", "Ahn Gyu-back [Defense Minister]" and "Irineo Espino (Philippines)". */
function inParentheses(text: string, { end }: Place, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  if (!isBracket(text[end]) && !isBracket(text[end + 1]) && !isBracket(text[end + 2])) return null;
  const found = ENCLOSED.exec(text.slice(end, end + REACH));
  if (found === null) return null;
  const start = end + found[0].search(/[([]/) + 1;
  const span = { start, end: start + (found[1] ?? found[2]!).length };
  return countryTitle(text, span) ?? officeIn(text, span, ownTitles);
}

/** Brackets of a link are none of the text. */
const ENCLOSED = /^\s?(?:\(([^()\n]{2,100})\)| ?\[([^[\]\n]{2,100})\](?![([:]))/;

/** "South Korea's defence minister, Ahn Gyu-back, said": a whole clause's subject or object, and no list. */
function beforeComma(
  text: string,
  { start, end }: Place,
  sentence: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (isLetter(text, start - 2)) return null;
  const from = Math.max(sentence.start, start - REACH);
  const comma = /,\s+$/.exec(text.slice(from, start));
  const after = text.slice(end, end + 12);
  if (comma === null || !/^\s*(?:,(?!\s*(?:and|or|&|who|whose|whom|with|as)\b)|[.;)]|$)/.test(after))
    return null;
  const phrase = titleAtEnd(text, { start: from, end: from + comma.index }, ownTitles);
  if (phrase?.office == null) return null;
  const lead = text.slice(sentence.start, phrase.start);
  if (OF_ANOTHER.test(lead)) return null;
  const isDefinite =
    DEFINITE.test(lead) || phrase.countries.length > 0 || /^H\.? ?E\.? /.test(text.slice(start, start + 6));
  const opening = lead.replace(DEFINITE, "");
  const isListed = /,\s*$/.test(opening) && !/^\s*,\s+\p{Ll}/u.test(after);
  if (!isDefinite || isListed || /\band\s+$/i.test(opening)) return null;
  return SUBORDINATE.test(lead) && !opening.includes(",") ? null : phrase;
}

const DEFINITE = /\b(?:the|our|its|their|his|her)\s+(?:(?:current|present|incumbent|sitting)\s+)?$/i;

/** Whom the office before a comma has besides: "the national security adviser to the president, Jake Sullivan". */
const OF_ANOTHER =
  /\b(?:advis[eo]rs?|aides?|assistants?|counsell?ors?|counsel|envoys?|deput(?:y|ies)|secretar(?:y|ies)|spokes\p{L}{3,9}|chief|staff|representatives?)\s+(?:to|for|of)\s+(?:the\s+)?$/iu;

/** Words that open a clause which the comma may end: "After the call with the minister, Ahn spoke". */
const SUBORDINATE =
  /^\W*(?:after|before|when|while|with|in|at|during|following|on|as|since|asked|besides|despite|like|unlike|for|to|from|by|under|alongside|together|according|joined|accompanied|if|because|although|though|once|until|\p{L}+ing)\b/iu;

const LINE_HEAD = /^[\s>]*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:\[[ x]\]\s+)?/i;

/** "Foreign Minister: Sugiono" and "Sugiono – Minister of Foreign Affairs (Indonesia)", each a line of its own. */
function labels(
  text: string,
  { start, end, line }: Place,
  ownTitles: ReadonlySet<string>,
): (TitlePhrase | null)[] {
  if (endsInWord(text, line.start, start)) return [];
  const head = line.start + LINE_HEAD.exec(text.slice(line.start, line.end))![0].length;
  const before = text.slice(head, start);
  const after = text.slice(end, line.end);
  if (/^[*_\s]*$/.test(before)) {
    const dash = /^[*_]*\s*(?::|[\u2013\u2014]|\s-{1,2}\s)\s*/.exec(after);
    if (dash === null) return [];
    const from = end + dash[0].length;
    const stretch = text.slice(from, line.end).replace(/[.;\s]+$/, "");
    return [officeIn(text, { start: from, end: from + stretch.length }, ownTitles)];
  }
  if (!mayEndLabel(before)) return [];
  const colon = /[*_]*\s*(?::|[\u2013\u2014]|\s-)[*_]*\s+[*_[]*$/.exec(before);
  if (colon === null || !/^(?:[*_\]]*)\s*(?:[(.;]|$)/.test(after)) return [];
  return [officeIn(text, { start: head, end: head + colon.index }, ownTitles)];
}

/** Whether the line up to the name, but for marks and white space, ends in a letter that is no sign of its head: what most do. */
function endsInWord(text: string, from: number, start: number): boolean {
  let last = start - 1;
  while (last >= from && " *_[".includes(text[last]!)) last--;
  return last >= from && isLetter(text, last) && text[last] !== "x" && text[last] !== "X";
}

/** Whether a letter of ASCII stands there. */
export function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

function isBracket(char: string | undefined): boolean {
  return char === "(" || char === "[";
}

/** What most texts in front of a name fail and is quickly seen: whether they end in a colon or dash and white space. */
function mayEndLabel(before: string): boolean {
  let end = before.length;
  while (end > 0 && "*_[".includes(before[end - 1]!)) end--;
  const marks = end;
  while (end > 0 && /\s/.test(before[end - 1]!)) end--;
  if (end === marks) return false;
  while (end > 0 && "*_".includes(before[end - 1]!)) end--;
  return end > 0 && ":-\u2013\u2014".includes(before[end - 1]!);
}

/** The person's own titles with a comma in them, right before the name or behind a comma, as the register has them. */
function longLabels(text: string, { start, end }: Place, tenures: readonly Tenure[]): TitlePhrase[] {
  return tenures.flatMap(({ post }) => {
    if (!post.label.includes(",")) return [];
    const { length } = post.label;
    const gap = /,?\s+$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
    const comma = /^,\s+(?:the\s+)?/.exec(text.slice(end, end + 8))?.[0].length;
    const places = [start - gap - length, ...(comma === undefined ? [] : [end + comma])];
    return places
      .filter((at) => at >= 0 && text.slice(at, at + length) === post.label)
      .map((at): TitlePhrase => {
        const office = { start: at, end: at + length };
        const country = countryBefore(text, at);
        return {
          start: country?.start ?? at,
          end: office.end,
          office,
          words: titleWords(post.label),
          countries: country?.codes ?? [],
          isHedged: false,
          hasRank: false,
          isSpouse: false,
        };
      });
  });
}

/** "Lithuanian " and "Lithuania's " in front of a place. */
function countryBefore(text: string, at: number): { start: number; codes: readonly string[] } | null {
  const words = /(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*(?:['’]s?)?\s$/u.exec(
    text.slice(Math.max(0, at - 40), at),
  )?.[0];
  if (words === undefined) return null;
  const folded = fold(words.replace(/(?:['’]s?)?\s$/, "")).split(/[\s.-]+/);
  const country = countryAtEnd(folded.filter((word) => word !== ""));
  if (country === null) return null;
  const own = new RegExp(`(?:\\S+\\s){${country.words}}$`).exec(words);
  return own === null ? null : { start: at - own[0].length, codes: country.codes };
}

/** As `titleIn`, of titles that have an office. */
export function officeIn(text: string, span: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const title = titleIn(text, span, ownTitles);
  return title?.office == null ? null : title;
}

/** A country by itself as the title of somebody; null for anything else. */
export function countryTitle(text: string, { start, end }: Span): TitlePhrase | null {
  const countries = countryIn(text.slice(start, end));
  if (countries === null) return null;
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
