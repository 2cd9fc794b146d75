/**
 * Titles beside a name: in front of it ("South Korean Vice Defense Minister Shin"), as evidence for who is meant,
 * and behind it as an apposition ("Shin, the vice defense minister,").
 */
import { titleWords } from "../authority/titles.ts";
import { countryAtEnd } from "../recognise/countries.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { Gap, Shape, type Tokens } from "../recognise/tokens.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";

export interface TitlePhrase extends Span {
  /** Its title of office without country, article and what hedges it; null where it has none. */
  readonly office: Span | null;
  /** Whether a word takes the claim back or puts it off: "former", "then-", "acting", "-elect". */
  readonly isHedged: boolean;
  /** The words that tell a post, folded and spelled one way; empty for a bare rank or country. */
  readonly words: readonly string[];
  /** ISO 3166-1 codes that the phrase names; several where the word is ambiguous, none where it names none. */
  readonly countries: readonly string[];
  /** Whether it has a rank, honorific or role that names no post: "General". */
  readonly hasRank: boolean;
  /** Whether it is the style of somebody's wife as often as her own: "Mrs", "First Lady". */
  readonly isSpouse: boolean;
}

/** How many tokens before a name are looked at. */
const REACH = 12;
const SPOUSE = new Set(["mrs", "lady", "madam"]);
const CONNECTORS = new Set(["of", "for", "and", "the"]);
const HEDGES = new Set(
  "former ex then late acting interim designate elect outgoing incoming future past previous nominee candidate retired shadow once".split(
    " ",
  ),
);

/** Whether a folded word takes a title back or puts it off: "former", "acting", "-elect". */
export function isHedge(word: string): boolean {
  return HEDGES.has(word);
}

/** The phrase that ends right before token `first`, or null when no title, rank or country stands there. */
export function titleBefore(
  text: string,
  tokens: Tokens,
  first: number,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  return phraseEndingAt(text, tokens, first - 1, ownTitles, (i) => runsOn(tokens, i));
}

/**
 * The phrase behind token `last`, between a comma or an opening parenthesis and whatever ends it; null when what
 * stands there is not a title alone, as in a list of people.
 */
export function titleBehind(
  text: string,
  tokens: Tokens,
  last: number,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const from = last + 1;
  if (from >= tokens.count) return null;
  const opening = text.slice(tokens.ends[last], tokens.starts[from]).trim();
  if (opening !== "," && opening !== "(") return null;
  let end = from;
  while (end + 1 < tokens.count && end - from < REACH && runsOn(tokens, end)) end++;
  const closing = text.slice(tokens.ends[end], tokens.starts[end + 1] ?? text.length).trimStart();
  if (!/^(?:$|[,;.)])/.test(closing)) return null;
  const phrase = phraseEndingAt(
    text,
    tokens,
    end,
    ownTitles,
    (i) => i >= from && (i === end || runsOn(tokens, i)),
  );
  if (phrase === null || phrase.end !== tokens.ends[end]) return null;
  const lead = text.slice(tokens.starts[from], phrase.start).trim().toLowerCase();
  return lead === "" || lead === "the" ? phrase : null;
}

/** The longest phrase of titles, ranks and at most one country whose last token is `end`. `reaches` limits it to the left. */
function phraseEndingAt(
  text: string,
  tokens: Tokens,
  end: number,
  ownTitles: ReadonlySet<string>,
  reaches: (i: number) => boolean,
): TitlePhrase | null {
  const words: string[] = [];
  let countries: readonly string[] = [];
  let [hasRank, isSpouse, isHedged] = [false, false, false];
  let start = -1;
  let office = null as Span | null;
  let i = end;
  for (let steps = 0; i >= 0 && steps < REACH; steps++) {
    if (!reaches(i) || (tokens.shapes[i]! & (Shape.raw | Shape.sign)) !== 0) break;
    const word = wordAt(text, tokens, i);
    const kind = wordClass(word);
    const isOffice = (kind & WordClass.office) !== 0 || ownTitles.has(word);
    if ((kind & WordClass.possessive) !== 0 || CONNECTORS.has(word)) {
      i--;
      continue;
    }
    const country = countryEndingAt(text, tokens, i);
    if (country !== null && (!isOffice || (tokens.shapes[i]! & Shape.capital) !== 0)) {
      if (countries.length > 0) break;
      countries = country.codes;
      i -= country.words;
      start = tokens.starts[i + 1]!;
      continue;
    }
    if (!isOffice && (kind & WordClass.rank) === 0) break;
    if (isHedge(word)) isHedged = true;
    else if (isOffice) {
      words.unshift(word);
      office = { start: tokens.starts[i]!, end: office?.end ?? tokens.ends[i]! };
    } else hasRank = true;
    if (SPOUSE.has(word)) isSpouse = true;
    start = tokens.starts[i]!;
    i--;
  }
  if (start === -1) return null;
  if (i >= 0 && reaches(i) && isHedge(wordAt(text, tokens, i))) isHedged = true;
  return {
    start,
    end: tokens.ends[end]!,
    office,
    isHedged,
    words: titleWords(words.join(" ")),
    countries,
    hasRank,
    isSpouse,
  };
}

function countryEndingAt(
  text: string,
  tokens: Tokens,
  i: number,
): { codes: readonly string[]; words: number } | null {
  if ((tokens.shapes[i]! & Shape.capital) === 0) return null;
  const words: string[] = [];
  for (let k = i; k >= 0 && words.length < 6; k--) {
    words.unshift(wordAt(text, tokens, k));
    if (k === 0 || !runsOn(tokens, k - 1)) break;
  }
  return countryAtEnd(words);
}

function wordAt(text: string, tokens: Tokens, i: number): string {
  return fold(text.slice(tokens.starts[i], tokens.ends[i]));
}

/** Whether token `i` and the next one stand in one phrase; a full stop only after an abbreviation. */
function runsOn(tokens: Tokens, i: number): boolean {
  const gap = tokens.gaps[i + 1]!;
  if (gap === Gap.period)
    return tokens.ends[i]! - tokens.starts[i]! <= 4 && (tokens.shapes[i]! & Shape.capital) !== 0;
  return gap === Gap.space || gap === Gap.line || gap === Gap.hyphen || gap === Gap.apostrophe;
}
