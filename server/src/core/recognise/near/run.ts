/**
 * The run of words in a text that reads as one person's name: capitalised words, with particles and initials among
 * them, never across a comma, a sign or the end of a line that is not wrapped prose.
 */
import { wordList } from "../../text/wordList.ts";
import type { Borders } from "../borders.ts";
import { isCompoundTail } from "../lexicon.ts";
import { isDatingMonth } from "../longerNames.ts";
import { Gap, Shape, type Tokens } from "../tokens.ts";
import { type NamePart, PartKind, partKind, settled } from "./parts.ts";
import { type WordBook, WordFact } from "./words.ts";

/** A run of words from some token on: the last of its tokens, and its parts. */
export interface NameRun {
  readonly last: number;
  readonly parts: readonly NamePart[];
}

const MOST_TOKENS = 10;
const NO_NAME = Shape.raw | Shape.sign | Shape.digit;
const ABBREVIATIONS = wordList("md mohd muhd abd ab hj hjh dr st jr sr");

/** Whether a name of two words may begin at token `at`, by the shapes of the tokens alone. */
export function mayBegin(tokens: Tokens, at: number): boolean {
  const shape = tokens.shapes[at]!;
  if ((shape & Shape.capital) === 0 || (shape & NO_NAME) !== 0 || at + 1 >= tokens.count) return false;
  const gap = tokens.gaps[at + 1]!;
  if (gap === Gap.none || gap > Gap.period) return false;
  if ((tokens.shapes[at + 1]! & Shape.capital) !== 0) return true;
  if (gap === Gap.apostrophe) return isLong(tokens, at + 1);
  return lengthOf(tokens, at + 1) <= 5 && isFollowed(tokens, at + 1);
}

/**
 * The run that begins at token `at`; null where none begins there, or where neither a word of it is a registered
 * person's nor the whole is made of syllables.
 */
export function runAt(
  text: string,
  tokens: Tokens,
  at: number,
  borders: Borders,
  book: WordBook,
): NameRun | null {
  if (borders.isSpeakerLabel(at) || isAcronym(tokens, at, borders)) return null;
  const head = book.factsAt(text, tokens, at);
  if (!mayHead(tokens, at, head) || isInsideRun(text, tokens, at, borders, book)) return null;
  let last = at;
  let known = head & WordFact.known;
  let syllabic = head & WordFact.syllabic;
  for (let i = at + 1; i < tokens.count; i++) {
    const facts = goesOn(text, tokens, i, borders, book);
    if (facts === -1) break;
    if (i - at >= MOST_TOKENS) return null;
    known |= facts & WordFact.known;
    syllabic &= facts;
    last = i;
  }
  if (last === at || (known === 0 && syllabic === 0)) return null;
  return { last, parts: partsOf(tokens, at, last, borders) };
}

/** "H.E." and "U.S.", which are no initials of the name behind them. */
function isAcronym(tokens: Tokens, at: number, borders: Borders): boolean {
  if (lengthOf(tokens, at) !== 1 || at + 1 >= tokens.count || borders.gapBefore(at + 1) !== Gap.period)
    return false;
  return lengthOf(tokens, at + 1) === 1 && !borders.isInitial(at + 1);
}

function mayHead(tokens: Tokens, at: number, facts: number): boolean {
  if ((facts & WordFact.honorific) !== 0) return false;
  if (lengthOf(tokens, at) === 1 || (facts & WordFact.part) !== 0) return true;
  // "An Gyu-baek", "No Mu-hyeon": a family name that is an English word too, before a given name with a hyphen.
  const hasHyphen =
    at + 2 < tokens.count && tokens.gaps[at + 1] === Gap.space && tokens.gaps[at + 2] === Gap.hyphen;
  return hasHyphen && (facts & WordFact.koreanFamily) !== 0;
}

/** The facts of token `i` if the run goes on with it, else -1. */
function goesOn(text: string, tokens: Tokens, i: number, borders: Borders, book: WordBook): number {
  const gap = borders.gapBefore(i);
  const shape = tokens.shapes[i]!;
  if (!runsOn(gap, tokens, i, borders) || (shape & NO_NAME) !== 0) return -1;
  const facts = book.factsAt(text, tokens, i);
  if ((shape & Shape.capital) !== 0) {
    if (lengthOf(tokens, i) === 1) return isInitial(tokens, i) ? facts : -1;
    return (facts & (WordFact.part | WordFact.honorific)) !== 0 ? facts : -1;
  }
  // "Min-jun": what a hyphen ties to a name needs no capital.
  if (gap === Gap.hyphen) return isCompoundTail(borders.word(i)) ? -1 : facts;
  if (gap === Gap.apostrophe) return isLong(tokens, i) ? facts : -1;
  return (facts & WordFact.small) !== 0 && isFollowed(tokens, i) ? facts : -1;
}

function runsOn(gap: number, tokens: Tokens, i: number, borders: Borders): boolean {
  switch (gap) {
    case Gap.space:
    case Gap.hyphen:
    case Gap.apostrophe:
      return true;
    case Gap.apostropheSpace:
      return lengthOf(tokens, i - 1) <= 4;
    case Gap.period:
      return lengthOf(tokens, i - 1) === 1 || ABBREVIATIONS.has(borders.word(i - 1));
    default:
      return false;
  }
}

/** Whether a word of the same run stands before token `at`. */
function isInsideRun(text: string, tokens: Tokens, at: number, borders: Borders, book: WordBook): boolean {
  if (at === 0 || tokens.gaps[at] === Gap.break) return false;
  const before = at - 1;
  if (borders.isSpeakerLabel(before)) return false;
  const isCapital = (tokens.shapes[before]! & Shape.capital) !== 0;
  switch (borders.gapBefore(at)) {
    case Gap.none:
    case Gap.apostrophe:
      return true;
    case Gap.period:
      return isCapital && borders.isInitial(before);
    case Gap.hyphen:
      return isCapital && (book.factsAt(text, tokens, before) & WordFact.part) !== 0;
    case Gap.space:
      if (isCapital)
        return (
          (book.factsAt(text, tokens, before) & WordFact.part) !== 0 &&
          !borders.isBehindPlace(at) &&
          !borders.isForeignTitle(before) &&
          !isDatingMonth(borders, before)
        );
      return (
        before > 0 &&
        (tokens.shapes[before - 1]! & Shape.capital) !== 0 &&
        lengthOf(tokens, before) > 2 &&
        (book.factsAt(text, tokens, before) & WordFact.small) !== 0
      );
    default:
      return false;
  }
}

function partsOf(tokens: Tokens, first: number, last: number, borders: Borders): readonly NamePart[] {
  const parts: NamePart[] = [];
  for (let i = first; i <= last; i++) {
    const word = borders.word(i);
    const gap = i === first ? Gap.break : borders.gapBefore(i);
    const before = parts[parts.length - 1];
    if (gap === Gap.apostrophe && before !== undefined) {
      parts[parts.length - 1] = { ...before, word: before.word + word, kind: PartKind.name };
      continue;
    }
    const isSmall = (tokens.shapes[i]! & Shape.capital) === 0;
    const isTied = gap === Gap.hyphen;
    parts.push({ word, kind: partKind(word, { isSmall, isTied, isHead: i === first }), tied: isTied });
  }
  return settled(parts);
}

/** Whether a capitalised word stands within two tokens behind a particle: "bin", "van der". */
function isFollowed(tokens: Tokens, i: number): boolean {
  for (let k = i + 1; k <= i + 2 && k < tokens.count; k++) {
    const gap = tokens.gaps[k]!;
    if (gap !== Gap.space && gap !== Gap.line && gap !== Gap.hyphen && gap !== Gap.period) return false;
    if ((tokens.shapes[k]! & Shape.capital) !== 0) return true;
  }
  return false;
}

/** A single letter in a name, not at its end: "John F. Kennedy". */
function isInitial(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.gaps[i + 1]! <= Gap.period;
}

/** "Jun'ichiro", not "Seo's". */
function isLong(tokens: Tokens, i: number): boolean {
  return lengthOf(tokens, i) >= 3;
}

function lengthOf(tokens: Tokens, i: number): number {
  return tokens.ends[i]! - tokens.starts[i]!;
}
