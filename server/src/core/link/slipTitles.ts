/** What the search for misspelt names asks of the titles before them. */
import type { Register } from "../authority/register.ts";
import type { Borders } from "../recognise/borders.ts";
import { WordClass } from "../recognise/lexicon.ts";
import { TitleWord } from "../recognise/patterns.ts";
import {
  ADDRESSES,
  DEGREES,
  FOREIGN_ADDRESSES,
  KNIGHTS,
  LEADERS,
  MINISTERS,
  OFFICES,
  RANKS,
} from "../recognise/titleGroups.ts";
import { Gap } from "../recognise/tokens.ts";
import { memoOfSets } from "../recognise/wordMemo.ts";
import { wordList } from "../text/wordList.ts";

/** What a title before a word says: whether it is the bearer's own, somebody else's, or nothing. */
export type TitleVerdict = "own" | "other" | "none";

/** What is known of the titles in a text. */
export interface Titles {
  /** Of the title before or beside a name, for an entity. */
  verdict(entity: number, name: Place): TitleVerdict;
  /** The entities whose title of the day stands there in full; none where too many hold it. */
  holders(name: Place): readonly number[];
  /** Those too whom a title of one word names, or one that they held on other days; for slips that are no other name. */
  holdersEver(name: Place): readonly number[];
  /** The codes of the country that stands beside the name without a title (ISO 3166-1 alpha-2); none where none does. */
  countries(name: Place): readonly string[];
}

/** Indices of the first and last token of a name. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** Whether a title may stand before a name or beside it. */
export function mayBeTitled(borders: Borders, register: Register, { first, last }: Place): boolean {
  return mayBeTitle(borders, register, first - 1) || mayStandBeside(borders, register, { first, last });
}

/** Whether a title may stand behind a name, before the commas around it, or in a cell before it. */
export function mayStandBeside(borders: Borders, register: Register, { first, last }: Place): boolean {
  const { tokens } = borders;
  const behind = last + 1 < tokens.count ? tokens.gaps[last + 1]! : Gap.space;
  if (behind >= Gap.comma || behind === Gap.spacedHyphen)
    for (let i = last + 1; i <= last + REACH && i < tokens.count; i++)
      if (mayBeTitle(borders, register, i)) return true;
  if (behind === Gap.space && last + 1 < tokens.count && borders.ask(telling, last + 1) !== 0)
    for (let i = last + 2; i <= last + 1 + REACH && i < tokens.count; i++)
      if (mayBeTitle(borders, register, i)) return true;
  // "The finance minister of Indonesia, X"
  if (tokens.gaps[first] === Gap.comma)
    for (let i = first - 1; i >= 0 && i >= first - REACH; i--)
      if (mayBeTitle(borders, register, i)) return true;
  if (tokens.gaps[first] === Gap.space && first > 1 && borders.ask(telling, first - 1) !== 0)
    for (let i = first - 2; i >= 0 && i >= first - REACH; i--)
      if (mayBeTitle(borders, register, i)) return true;
  if (tokens.gaps[first] === Gap.break)
    for (let i = first - 1; i >= first - REACH; i--) if (mayBeTitle(borders, register, i)) return true;
  return false;
}

/** What says that somebody is something, or is called it: "X is the minister", "the minister was named X". */
const telling = memoOfSets([
  wordList(
    "is was becomes became remains stays be been serves served acts who named made appointed elected called",
  ),
]);

/** In tokens: "the Lithuanian Energy Minister". */
const REACH = 4;

/** Whether the word at a token may end a title, as "Minister" does and "Minister of Trade". */
export function mayBeTitle(borders: Borders, { patterns }: Register, i: number): boolean {
  if (i < 0) return false;
  return (borders.facts(i) & TITLE) !== 0 || (borders.ask(patterns.titleWords, i) & TitleWord.office) !== 0;
}

const TITLE = WordClass.office | WordClass.rank;

/** Whether a folded word with a capital right before a name says that it is a family name: "Mr", "Senator". */
export function isAddress(word: string): boolean {
  return BEFORE_FAMILY_NAMES.has(word);
}

const BEFORE_FAMILY_NAMES = wordList(
  [ADDRESSES, FOREIGN_ADDRESSES, DEGREES, KNIGHTS, MINISTERS, LEADERS, OFFICES, RANKS].flat(),
  "datuk dato undersecretary congressman congresswoman representative chairman chairwoman judge justice",
);
