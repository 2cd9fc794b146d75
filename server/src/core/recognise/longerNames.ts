/**
 * What the words around a form say of the longer name that they make with it: a thing's, a place's or a body's, or
 * somebody's who is called after a month.
 */
import { wordList } from "../text/wordList.ts";
import { isCommonName } from "./commonNames.ts";
import { isDeed } from "./deeds.ts";
import { ARTICLES, INSIDE, WordClass } from "./lexicon.ts";
import { isHonorific } from "./near/parts.ts";
import { isGivenNameAbroad } from "./personWords.ts";
import { isCityName, isPlaceNoun, isShipPrefix, isThingHead, isUniversity } from "./placeWords.ts";
import { Gap, Shape } from "./tokens.ts";
import type { TokenView } from "./tokenView.ts";
import { WordMemo } from "./wordMemo.ts";
import { CLASS_BITS, isCountryAlone, WordTrait } from "./words.ts";

/**
 * Whether the capitalised words around a form are the name of a thing or place: behind an article ("the Lincoln
 * Memorial") or before a word for a place ("Dong Nai province").
 */
export function isThingName(view: TokenView, first: number, last: number): boolean {
  let from = first;
  while (follows(view, from) && view.isCapital(from - 1) && !ARTICLES.has(view.word(from - 1))) from--;
  if (follows(view, from) && ARTICLES.has(view.word(from - 1))) return true;
  let to = last + 1;
  while (follows(view, to) && view.isCapital(to)) to++;
  return follows(view, to) && isPlaceNoun(view.word(to));
}

/** Whether token `i` stands behind another one with a space between them. */
function follows(view: TokenView, i: number): boolean {
  return i > 0 && i < view.tokens.count && view.gapBefore(i) === Gap.space;
}

/** Whether a short form is a town behind the acronym of its university: "UT Austin". */
export function isCampus(view: TokenView, before: number, first: number, last: number): boolean {
  if (first !== last || (view.tokens.shapes[before]! & Shape.allCapitals) === 0) return false;
  return isUniversity(view.word(before)) && isCityName(view.word(first));
}

const beforeThings = new WordMemo((word) =>
  word === "of" || isShipPrefix(word) || isThingHead(word) ? 1 : 0,
);

/** "rue", "USS", "province of": what stands before the name of a street, a ship or a place that is called after somebody. */
export function isThingBefore(view: TokenView, before: number): boolean {
  if (view.ask(beforeThings, before) === 0) return false;
  const word = view.word(before);
  if (isShipPrefix(word)) return (view.tokens.shapes[before]! & Shape.allCapitals) !== 0;
  if (isThingHead(word)) return true;
  if (word !== "of" || before === 0 || view.gapBefore(before) !== Gap.space) return false;
  return isPlaceNoun(view.word(before - 1));
}

/**
 * Whether a preposition and a place nobody listed stand before token `first`: "In Sintra", "From Tel Aviv". Only for a name
 * of two words or more, which the place is no part of.
 */
export function isBehindPlace(view: TokenView, first: number): boolean {
  let place = first - 1;
  if (place < 1 || view.gapBefore(first) !== Gap.space || !isPlaceLike(view, place)) return false;
  if (place > 1 && view.gapBefore(place) === Gap.space && PLACE_HEADS.has(view.word(place - 1))) place--;
  if (view.gapBefore(place) !== Gap.space) return false;
  const before = view.word(place - 1);
  if (!view.isCapital(place - 1)) return INSIDE.has(before);
  return OPENING.has(before) || (before === "from" && doesSomething(view, first));
}

/** Whether a verb stands behind the capitalised words that begin at `i`: what is from somebody has none. */
function doesSomething(view: TokenView, i: number): boolean {
  let after = i + 1;
  while (after < i + LONGEST_NAME && follows(view, after) && view.isCapital(after)) after++;
  return follows(view, after) && isDeed(view.word(after));
}

const LONGEST_NAME = 5;

/** A capitalised word that neither the lexicon nor a list of names has. */
function isPlaceLike(view: TokenView, i: number): boolean {
  const shape = view.tokens.shapes[i]!;
  if ((shape & (Shape.raw | Shape.sign | Shape.digit | Shape.allCapitals)) !== 0) return false;
  if (!view.isCapital(i) || view.tokens.ends[i]! - view.tokens.starts[i]! < 3) return false;
  if ((view.facts(i) & WordTrait.city) !== 0) return true;
  const word = view.word(i);
  return view.classOf(i) === 0 && !isCommonName(word) && !isGivenNameAbroad(word);
}

/** The first words of places that have two. */
const PLACE_HEADS = wordList("san santa sao st saint new tel los las el rio port fort puerto bad den abu");
/** Prepositions of places at the beginning of a sentence. */
const OPENING = wordList("at", INSIDE);

/** Whether the capitalised run that begins at `i` ends in the head of a body's name. */
export function headsBody(view: TokenView, i: number): boolean {
  const inHeading = view.inHeading(i);
  for (let k = i, steps = 0; k < view.tokens.count && steps < LONGEST_BODY_NAME; k++, steps++) {
    const gap = view.gapBefore(k);
    const kind = view.classOf(k);
    if (k > i && gap === Gap.apostrophe && (kind & WordClass.possessive) !== 0) continue;
    if (k > i && gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.apostropheSpace) return false;
    if (!view.isCapital(k)) return false;
    if ((kind & WordClass.body) !== 0) return true;
    // A heading's verbs are capitalised too.
    if (inHeading && (kind & WordClass.ordinary) !== 0) return false;
  }
  return false;
}

/** How far the name of a body is followed to find its head: "ASEAN Foreign Ministers' Meeting". */
const LONGEST_BODY_NAME = 7;

/** Whether a name is a part of a firm's that is called after people: "Orr & Sons", "Boch & Villeroy makes plates". */
export function isFirm(view: TokenView, text: string, first: number, last: number): boolean {
  const end = view.tokens.ends[last]!;
  if (first !== last) return text[end + 1] === "&" && FIRM.test(text.slice(end, end + 10));
  const sign = text[end + 1];
  if (sign === "&" || sign === "+") {
    const behind = text.slice(end, end + LONGEST_FIRM);
    return FIRM.test(behind) || TWO.test(behind);
  }
  const start = view.tokens.starts[first]!;
  const before = text[start - 2];
  if (before !== "&" && before !== "+") return false;
  return (
    SECOND.test(text.slice(Math.max(0, start - LONGEST_FIRM), start)) &&
    DOES.test(text.slice(end, end + LONGEST_FIRM))
  );
}

const FIRM = /^ & (?:Sons?|Co|Bros|Brothers|Partners|Company|Associates)\b/;
/** What one does, and no two: it tells that they are one. */
const TWO = /^ [&+] \p{Lu}\p{L}{1,20} (?:is|was|has|(?!plus\b)[a-z]{2,}[^s\W]s) /u;
const SECOND = /\p{Lu}\p{L}{1,20} [&+] $/u;
const DOES = /^ (?:is|was|has|[a-z]{2,}[^s\W]s)[ .]/;
const LONGEST_FIRM = 48;

/** "Jan Moritz", "May Whitcombe": whether a month is a given name, since it dates nothing. */
export function isMonthOfName(view: TokenView, i: number): boolean {
  return GIVEN_MONTHS.has(view.word(i)) && follows(view, i + 1) && !isToldAsMonth(view, i);
}

/** "In June Caterine Beaumont": whether a word that people are called by too is a month there. */
export function isDatingMonth(view: TokenView, i: number): boolean {
  return GIVEN_MONTHS.has(view.word(i)) && isToldAsMonth(view, i);
}

function isToldAsMonth(view: TokenView, i: number): boolean {
  if (!follows(view, i)) return false;
  return (view.tokens.shapes[i - 1]! & Shape.digit) !== 0 || BEFORE_MONTHS.has(view.word(i - 1));
}

/** Months that people are called by; others are family names at most. */
const GIVEN_MONTHS = wordList("jan april may june august");
/** What stands before a month that dates something. */
const BEFORE_MONTHS =
  wordList(`in of on last next this early late mid since until till by from to through before after during every each and or
  around between for the`);

/** Honorifics or particles side by side inside a name: "Tan Sri Dato' Haji". */
const MOST_HONORIFICS = 4;

/** The token in front of honorifics that end at token `at`; `at` itself where it is none. */
export function beforeHonorifics(view: TokenView, at: number): number {
  let i = at;
  while (
    i > 0 &&
    at - i < MOST_HONORIFICS &&
    (isHonorific(view.word(i)) || (view.word(i) === "tan" && view.word(i + 1) === "sri")) &&
    view.gapBefore(i) === Gap.space
  )
    i--;
  return i;
}

/** "Abdul Omar bin Karim", "Yusof Rahim Haji Omar": a particle or an honorific behind a match, and a name behind it. */
export function goesOnBehind(view: TokenView, officeWords: ReadonlySet<string>, after: number): boolean {
  const { tokens } = view;
  let i = after;
  while (i < tokens.count && i - after < MOST_HONORIFICS && joinsNames(view, i)) {
    const gap = i + 1 < tokens.count ? view.gapBefore(i + 1) : Gap.break;
    if (gap !== Gap.space && gap !== Gap.hyphen) return false;
    // "Ana Silva e Costa", but "Ana Silva e Carlos Ruiz".
    if (AND.has(view.word(i)) && isNamePair(view, i + 1)) return false;
    i++;
  }
  if (i === after || i >= tokens.count || !view.isCapital(i)) return false;
  const shape = tokens.shapes[i]!;
  if ((shape & (Shape.raw | Shape.sign | Shape.digit | Shape.allCapitals)) !== 0) return false;
  const word = view.word(i);
  const facts = view.facts(i);
  return (facts & CLASS_BITS) === 0 && !isCountryAlone(facts) && !officeWords.has(word);
}

function joinsNames(view: TokenView, i: number): boolean {
  const word = view.word(i);
  if (view.isCapital(i)) return isHonorific(word);
  return (view.facts(i) & (WordTrait.patronymic | WordTrait.familyParticle)) !== 0 || AND.has(word);
}

/** Whether a capitalised word stands behind another one. */
function isNamePair(view: TokenView, i: number): boolean {
  return view.isCapital(i) && follows(view, i + 1) && view.isCapital(i + 1);
}

/** "and" in Portuguese and Spanish, which joins two family names of one person, too. */
const AND = new Set(["e", "y"]);
