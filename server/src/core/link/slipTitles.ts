/** What the search for misspelt names asks of the titles before them. */
import type { Register } from "../authority/register.ts";
import type { Borders } from "../recognise/borders.ts";
import { WordClass } from "../recognise/lexicon.ts";

/** What a title before a word says: whether it is the bearer's own, somebody else's, or nothing. */
export type TitleVerdict = "own" | "other" | "none";

/** What is known of the titles in a text. */
export interface Titles {
  /** Of the title before a token, for an entity. */
  verdict(entity: number, token: number): TitleVerdict;
  /** The entities whose title of the day stands before a token in full; none where too many hold it. */
  holders(token: number): readonly number[];
}

/** Whether the word at a token may end a title, as "Minister" does and "Minister of Trade". */
export function mayBeTitle(borders: Borders, { patterns }: Register, i: number): boolean {
  if (i < 0) return false;
  return (borders.facts(i) & TITLE) !== 0 || patterns.officeWords.has(borders.word(i));
}

const TITLE = WordClass.office | WordClass.rank;

/** Whether a folded word with a capital right before a name says that it is a family name: "Mr", "Senator". */
export function isAddress(word: string): boolean {
  return ADDRESSES.has(word);
}

const ADDRESSES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame herr frau monsieur signor signora senor senora senhor senhora khun datuk
  dato minister secretary undersecretary president premier chancellor ambassador governor senator congressman
  congresswoman representative mayor commissioner general admiral marshal colonel brigadier captain commander
  chairman chairwoman judge justice`.split(/\s+/),
);
