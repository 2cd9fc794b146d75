/**
 * The title in front of a name, as evidence for who is meant: "South Korean Vice Defense Minister".
 * Reads tokens to the left of the name only; titles behind a name are for the role checks.
 */
import { titleWords } from "../authority/titles.ts";
import { countryAtEnd } from "../recognise/countries.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { Gap, Shape, type Tokens } from "../recognise/tokens.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";

export interface TitlePhrase extends Span {
  /** The words that tell a post, folded and spelled one way; empty for a bare rank or country. */
  readonly words: readonly string[];
  /** ISO 3166-1 codes that the phrase names; several where the word is ambiguous, none where it names none. */
  readonly countries: readonly string[];
  /** Whether it is a rank, honorific or role without an office: "General". */
  readonly isRank: boolean;
  /** Whether it is the style of somebody's wife as often as her own: "Mrs", "First Lady". */
  readonly isSpouse: boolean;
}

/** How many tokens before a name are looked at. */
const REACH = 12;
const SPOUSE = new Set(["mrs", "lady", "madam"]);
const CONNECTORS = new Set(["of", "for", "and", "the"]);

/** The phrase that ends right before token `first`, or null when no title, rank or country stands there. */
export function titleBefore(
  text: string,
  tokens: Tokens,
  first: number,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const words: string[] = [];
  let countries: readonly string[] = [];
  let hasRank = false;
  let isSpouse = false;
  let start = -1;
  let i = first - 1;
  for (let steps = 0; i >= 0 && steps < REACH; steps++) {
    if (!runsOn(tokens, i) || (tokens.shapes[i]! & (Shape.raw | Shape.sign)) !== 0) break;
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
    if (isOffice) words.unshift(word);
    else hasRank = true;
    if (SPOUSE.has(word)) isSpouse = true;
    start = tokens.starts[i]!;
    i--;
  }
  if (start === -1) return null;
  return {
    start,
    end: tokens.ends[first - 1]!,
    words: titleWords(words.join(" ")),
    countries,
    isRank: hasRank && words.length === 0,
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
