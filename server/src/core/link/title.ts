/**
 * A title in front of a name, as evidence for who is meant: "South Korean Vice Defense Minister Shin". Titles that
 * stand elsewhere around a name are read by `titleText.ts`, those in Hangul, Han and Kana letters by `nativeTitle.ts`.
 */
import { isFieldWord } from "../authority/fieldsOfOffice.ts";
import { hostWord, titleWords } from "../authority/titles.ts";
import { type CountryWords, countryAtEnd } from "../recognise/countries.ts";
import { WordClass } from "../recognise/lexicon.ts";
import { ADDRESSES, LEADERS, MINISTERS, OFFICES, STYLES } from "../recognise/titleGroups.ts";
import { Gap, Shape, type Tokens } from "../recognise/tokens.ts";
import { WordMemo } from "../recognise/wordMemo.ts";
import { factsOf, WordTrait } from "../recognise/words.ts";
import type { Span } from "../text/span.ts";
import { wordList } from "../text/wordList.ts";
import { endWithStop, isAbbreviated, isAbbreviation, isCutShort, runsOn } from "./cutShort.ts";

/** A title, or a country alone, with where it stands and what it claims. */
export interface TitlePhrase extends Span {
  /** Its title of office without country, article and what hedges it; null where it has none. */
  readonly office: Span | null;
  /** Whether a word takes the claim back or puts it off: "former", "then-", "acting", "-elect". */
  readonly isHedged: boolean;
  /** Whether that word says that the post is no longer the bearer's: "former". */
  readonly isFormer?: boolean;
  /** The words that tell a post, folded and spelled one way; empty for a bare rank or country. */
  readonly words: readonly string[];
  /** ISO 3166-1 codes that the phrase names; several where the word is ambiguous, none where it names none. */
  readonly countries: readonly string[];
  /** Whether it has a rank, honorific or role that names no post: "General". */
  readonly hasRank: boolean;
  /** Whether it is the style of somebody's wife as often as her own: "Mrs", "First Lady". */
  readonly isSpouse: boolean;
  /** Of a title in Hangul, Han or Kana letters: each list of words that it can mean, `words` the first of them. */
  readonly readings?: readonly (readonly string[])[];
}

/** The lists of words that the title can mean. */
export function readingsOf({ words, readings }: TitlePhrase): readonly (readonly string[])[] {
  return readings ?? [words];
}

/** What stands before the "Bank" of a title and tells no bank from others. */
const KINDS_OF_BANK = wordList("central reserve national state federal people");
/** How many tokens before a name are looked at. */
const REACH = 12;
/** What a "chief" behind it makes an office of. */
const CHIEFS_OF = new Set(["fire", "police", "defense", "defence"]);
/** What a "general" behind it makes an office of, and no rank: "Secretary-General". */
const GENERALS = wordList(
  "secretary director prosecutor procurator attorney solicitor advocate commissioner consul governor registrar auditor comptroller inspector surgeon vicar",
);
const SPOUSE = new Set(["mrs", "lady", "madam"]);
const HEADS_OF_FIELDS = wordList("minister secretary commissioner");
const COURTESY = wordList(ADDRESSES, "dr hon honourable honorable excellency sir dame");
const STYLED = wordList(STYLES);
/** What a title may have in front besides ranks. */
const NEW = new Set(["new", "newly"]);
const ENVOYS = wordList("ambassador ambassadors envoy commissioner representative consul");
const CONNECTORS = new Set(["of", "for", "and", "the"]);
const HEDGES = wordList(
  "former ex then late acting interim designate elect outgoing incoming future past previous nominee candidate retired shadow once",
);

/** What right before a name is a rank, though a register has it in a label: "Chief of the General Staff". */
const BARE_RANKS = wordList("general admiral marshal colonel");

const FORMER = wordList("former ex past retired");

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
  return phraseEndingAt(text, tokens, first - 1, ownTitles, (i) => runsOn(text, tokens, i));
}

/** The longest phrase of titles, ranks and at most one country whose last token is `end`. `reaches` limits it to the left. */
export function phraseEndingAt(
  text: string,
  tokens: Tokens,
  end: number,
  ownTitles: ReadonlySet<string>,
  reaches: (i: number) => boolean,
): TitlePhrase | null {
  if (end < 0 || !mayEndPhrase(text, tokens, end, ownTitles)) return null;
  const words: string[] = [];
  let countries: readonly string[] = [];
  let hasRank = false;
  let isCourteous = false;
  let isSpouse = false;
  let isHedged = false;
  let isFormer = false;
  let isAnd = false;
  let isLed = false;
  let isOf = false;
  let start = -1;
  let office = null as Span | null;
  let i = end;
  for (let steps = 0; i >= 0 && steps < REACH; steps++) {
    if (!reaches(i) || (tokens.shapes[i]! & (Shape.raw | Shape.sign)) !== 0) break;
    const word = tokens.word(text, i);
    const kind = tokens.facts(text, i);
    const isCapital = (tokens.shapes[i]! & Shape.capital) !== 0;
    const isOffice =
      (kind & WordClass.office) !== 0 ||
      (ownTitles.has(word) && !(words.length === 0 && BARE_RANKS.has(word))) ||
      isAbbreviation(tokens, i, word, i === end) ||
      (isCapital && isCutShort(text, tokens, i, word, words)) ||
      isOfChief(text, tokens, i, word, words) ||
      isOfGeneral(text, tokens, i, word);
    const country = countryEndingAt(text, tokens, i);
    // "Seoul Mayor", where the register has a "Mayor of Seoul".
    const isCity =
      country?.kind === "capital" && ownTitles.has(word) && tokens.gaps[i + 1] !== Gap.apostrophe;
    if (country !== null && !isCity && (!isOffice || isCapital)) {
      const host = envoyBefore(text, tokens, i - country.words, reaches);
      if (host === NO_ENVOY) break;
      if (host !== NOT_SENT) {
        words.unshift(hostWord(country.codes));
        office = { start: tokens.starts[host]!, end: office?.end ?? tokens.ends[i]! };
        i = host;
        continue;
      }
      // "Japan and Defense Minister Seo" are two.
      if (countries.length > 0 || (start !== -1 && isAnd)) break;
      // "Pentagon chief"
      if (country.kind === "capital" && words[0] === "chief" && word === "pentagon") {
        words.unshift("defense");
        office = { start: tokens.starts[i]!, end: office!.end };
      }
      countries = country.codes;
      isLed = words.length > 0;
      isOf = false;
      i -= country.words;
      start = tokens.starts[i + 1]!;
      continue;
    }
    const isPossessive = (kind & WordClass.possessive) !== 0 && tokens.gaps[i] === Gap.apostrophe;
    if (isPossessive || CONNECTORS.has(word)) {
      isAnd = word === "and";
      isOf = word === "of";
      i--;
      continue;
    }
    if (words[0] === "bank" && !isOffice && isCapital && KINDS_OF_BANK.has(word)) {
      office = { start: tokens.starts[i]!, end: office!.end };
      start = tokens.starts[i]!;
      i--;
      continue;
    }
    const isField = !isOffice && isFieldWord(word) && isFieldHere(text, tokens, i, words);
    // "the good health of President …"
    if (isOf && words.length > 0 && word !== "state" && isFieldWord(word)) break;
    // "who finance Russian President …": the field stands behind the country or in nothing.
    if (isLed && (isField || isFieldWord(word))) break;
    if (!isOffice && !isField && (kind & WordClass.rank) === 0) break;
    // "a spokesman for Defense Minister …"
    if (!isField && !isCapital && isAnothers(tokens, i, end, text)) break;
    if (isHedge(word)) [isHedged, isFormer] = [true, isFormer || FORMER.has(word)];
    else if (isOffice || isField) {
      words.unshift(word);
      office = { start: tokens.starts[i]!, end: office?.end ?? endWithStop(text, tokens, i) };
      if (word === "potus" && countries.length === 0) countries = ["US"];
    } else if (COURTESY.has(word) || NEW.has(word) || (office === null && STYLED.has(word)))
      isCourteous = true;
    else hasRank = true;
    if (SPOUSE.has(word)) isSpouse = true;
    [isAnd, isOf] = [false, false];
    start = tokens.starts[i]!;
    i--;
  }
  if (start === -1) return null;
  const lead = i >= 0 && reaches(i) ? tokens.word(text, i) : "";
  if (isHedge(lead)) [isHedged, isFormer] = [true, isFormer || FORMER.has(lead)];
  return {
    start,
    end: tokens.ends[end]!,
    office,
    isHedged,
    isFormer,
    words: titleWords(words.join(" ")),
    countries,
    hasRank: hasRank || (isCourteous && office === null),
    isSpouse,
  };
}

/** Whether the office in small letters at `i` is that of somebody who works for the bearer of a title in capitals behind it, which ends at `end`. */
function isAnothers(tokens: Tokens, i: number, end: number, text: string): boolean {
  if (end < i + 3 || !HEADS.has(tokens.word(text, end)) || !/^(?:of|for)$/.test(tokens.word(text, i + 1)))
    return false;
  return (tokens.shapes[end]! & Shape.capital) !== 0 && (tokens.shapes[i + 2]! & Shape.capital) !== 0;
}

const HEADS = wordList(LEADERS, MINISTERS, OFFICES);

/** Whether the word of a token may be the last of a phrase: of a title, a rank, a country. Most are not. */
function mayEndPhrase(text: string, tokens: Tokens, i: number, ownTitles: ReadonlySet<string>): boolean {
  if ((tokens.facts(text, i) & LAST_WORDS) !== 0) return true;
  const kind = asLast.of(text, tokens, i);
  return kind === 0 ? ownTitles.has(tokens.word(text, i)) : kind === MAY_BE_LAST;
}

const NEVER_LAST = 1;
const MAY_BE_LAST = 2;
const asLast = new WordMemo((word) => {
  if (CONNECTORS.has(word)) return NEVER_LAST;
  return isFieldWord(word) || isAbbreviated(word) ? MAY_BE_LAST : 0;
});

function isOwnOrField(word: string, ownTitles: ReadonlySet<string>): boolean {
  if (CONNECTORS.has(word)) return false;
  return ownTitles.has(word) || isFieldWord(word) || isAbbreviated(word);
}

/** Whether a folded word may be the last of a title. */
export function mayEndTitle(word: string, ownTitles: ReadonlySet<string>): boolean {
  return (factsOf(word) & LAST_WORDS) !== 0 || isOwnOrField(word, ownTitles);
}

/** Whether a folded word may be the first of a title, or of what is said before one: "the", "current". */
export function mayBeginTitle(word: string, ownTitles: ReadonlySet<string>): boolean {
  return (
    LEADS.has(word) ||
    (factsOf(word) & LAST_WORDS) !== 0 ||
    ownTitles.has(word) ||
    isFieldWord(word) ||
    isAbbreviated(word) ||
    CHIEFS_OF.has(word) ||
    GENERALS.has(word) ||
    isHedge(word)
  );
}

/** Words that may stand before a title in its stretch, and two of titles that are so only beside others. */
const LEADS = wordList(
  "now currently presently today the its current present incumbent sitting top senior veteran long longtime chief general",
);

const LAST_WORDS = WordClass.office | WordClass.rank | WordClass.possessive | WordTrait.country;

/** Whether a word of some field stands in a title: "Unification Minister", "Minister of Unification". */
function isFieldHere(text: string, tokens: Tokens, i: number, words: readonly string[]): boolean {
  if (words.length > 0) return HEADS_OF_FIELDS.has(words[0]!) || isFieldWord(words[0]!);
  // "Minister of Public Works"
  for (let at = i - 1; at >= 0 && i - at <= MOST_FIELDS && runsOn(text, tokens, at); at--) {
    const before = tokens.word(text, at);
    if (CONNECTORS.has(before)) return true;
    if (!isFieldWord(before) || (tokens.shapes[at]! & Shape.capital) === 0) return false;
  }
  return false;
}

/** Words of the name of a field. */
const MOST_FIELDS = 3;

const NOT_SENT = -1;
const NO_ENVOY = -2;

/**
 * Where the envoy stands whom a country behind token `i` receives ("ambassador to Japan"); `NO_ENVOY` where there is
 * a "to" and nobody whom it can belong to, `NOT_SENT` where there is none.
 */
function envoyBefore(text: string, tokens: Tokens, i: number, reaches: (i: number) => boolean): number {
  let at = i;
  if (at > 0 && reaches(at) && tokens.word(text, at) === "the") at--;
  if (at < 0 || !reaches(at) || tokens.word(text, at) !== "to") return NOT_SENT;
  return at > 0 && reaches(at - 1) && ENVOYS.has(tokens.word(text, at - 1)) ? at - 1 : NO_ENVOY;
}

/** "Fire Chief", "defense chief": each word of it; other chiefs are ranks. */
function isOfChief(text: string, tokens: Tokens, i: number, word: string, words: readonly string[]): boolean {
  if (CHIEFS_OF.has(word)) return words[0] === "chief";
  return word === "chief" && i > 0 && tokens.gaps[i] === Gap.space && CHIEFS_OF.has(tokens.word(text, i - 1));
}

/** The "General" of a "Secretary-General". */
function isOfGeneral(text: string, tokens: Tokens, i: number, word: string): boolean {
  if (word !== "general" || i === 0) return false;
  const gap = tokens.gaps[i]!;
  return (gap === Gap.space || gap === Gap.hyphen) && GENERALS.has(tokens.word(text, i - 1));
}

function countryEndingAt(text: string, tokens: Tokens, i: number): CountryWords | null {
  if ((tokens.shapes[i]! & Shape.capital) === 0) return null;
  if ((tokens.facts(text, i) & WordTrait.country) === 0) return null;
  const words: string[] = [];
  for (let k = i; k >= 0 && words.length < 6; k--) {
    words.unshift(tokens.word(text, k));
    if (k === 0 || !runsOn(text, tokens, k - 1)) break;
  }
  return countryAtEnd(words);
}
