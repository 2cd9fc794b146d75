/**
 * Where a family name or given name alone is not the person's who is known by it but a place's, a thing's or a
 * relative's of the same name: "the University of Bennett", "Bennett syndrome", "her uncle Bennett", "Coach Bennett",
 * "Lee Sunny".
 * What capitals around a form make of it is for `borders.ts`.
 */
import { wordList } from "../text/wordList.ts";
import { KIN, OWNERS, STYLES } from "./callings.ts";
import { isWordToo } from "./commonNames.ts";
import { isCommonWord } from "./commonWords.ts";
import { isDeed } from "./deeds.ts";
import { ARTICLES, INSIDE, WordClass } from "./lexicon.ts";
import type { PatternSet } from "./patterns.ts";
import { Gap } from "./tokens.ts";
import type { TokenView } from "./tokenView.ts";
import { memoOfSets } from "./wordMemo.ts";

/** Stand right before the name, with a capital. */
const PLACES = wordList(
  "lake loch cape fc cf afc chateau mount glacier canyon operation project exercise mission planet academy",
);
/** With a capital or without. */
const SIGHTS = wordList("river crater asteroid comet volcano");
/** "the Battle of", "the University of". */
const OF = wordList(
  `university college battle treaty siege abbey duchy duke duchess earl bishop archbishop diocese archdiocese
  municipality suburb borough parish bay gulf strait emirate principality sultanate`,
);
/** The same with a capital. */
const CAPITAL_OF = wordList(
  "house school institute hospital order statute peace convention port convent ministry department court bureau",
);
/** With a capital inside a sentence, they make the name of a thing of a word that is a family name too. */
const RANKS = wordList("chief associate");
const SIZES = wordList("old great big little grand holy royal", RANKS);
const LAW = wordList("law laws");
/** Words of the language: eponyms of laws of science and life, "Moore's law". Any other law is one that somebody made. */
const LAWGIVERS = wordList(
  "murphy moore parkinson godwin goodhart newton boyle ohm okun brooks conway ampere kirchhoff",
);
const KIN_WORDS: ReadonlySet<string> = new Set(KIN);
const OWNER_WORDS: ReadonlySet<string> = new Set(OWNERS);
/** Nobody has one beside an office of state, where the register has none of them. */
const STYLE_WORDS: ReadonlySet<string> = new Set(STYLES);
/** Stand right behind the name, with a small letter. */
const THINGS = wordList(
  `syndrome theorem equation conjecture paradox lemma algorithm warbler capsule tweed bridge bridges truck trucks engine
  engines motors guitar guitars piano pianos rifle rifles`,
);
/** The same behind "the" and the name. */
const FAMILIES = wordList("brothers sisters siblings twins dynasty clan");
/** Stand right behind the name, with a capital. */
const CLUBS = wordList("house rovers wanderers albion athletic fc cf afc sc united");
const NATIONS = wordList("nations states kingdom arab");

/** Which of these sets have a word; nothing is called after somebody beside one that none has. */
const beforeNames = memoOfSets([KIN_WORDS, SIGHTS, PLACES, STYLE_WORDS, SIZES, wordList("of")]);
const behindNames = memoOfSets([THINGS, FAMILIES, CLUBS, LAW, wordList("et chair of es american african")]);

/** Of a short form of a person from token `first` to token `last`. */
export function isNamedAfter(view: TokenView, set: PatternSet, first: number, last: number): boolean {
  return (
    isBehindThing(view, set, first) || isBeforeThing(view, first, last) || isTown(view, set, first, last)
  );
}

/** "In Bennett, Dorset, it rained": a town and what it lies in. */
function isTown(view: TokenView, set: PatternSet, first: number, last: number): boolean {
  const [within, behind] = [last + 1, last + 2];
  if (first === 0 || behind >= view.tokens.count || view.gapBefore(within) !== Gap.comma) return false;
  if (view.gapBefore(first) !== Gap.space || !INSIDE.has(view.word(first - 1))) return false;
  const isClosed = view.gapBefore(behind) === Gap.comma;
  return isClosed && view.isCapital(within) && !set.begins(view.tokens.ids[within]!);
}

function isBehindThing(view: TokenView, set: PatternSet, first: number): boolean {
  if (first === 0) return false;
  const before = first - 1;
  const gap = view.gapBefore(first);
  if (gap !== Gap.space && gap !== Gap.comma) return false;
  if (view.ask(beforeNames, before) === 0) return false;
  const word = view.word(before);
  if (KIN_WORDS.has(word) && before > 0 && !view.isCapital(before)) {
    const owner = view.gapBefore(before);
    if (owner === Gap.space && (OWNER_WORDS.has(view.word(before - 1)) || view.word(before - 1) === "s"))
      return true;
  }
  if (gap === Gap.comma) return false;
  if (word === "of" && before > 0 && view.gapBefore(before) === Gap.space) {
    const head = view.word(before - 1);
    return OF.has(head) || (CAPITAL_OF.has(head) && view.isCapital(before - 1));
  }
  if (SIGHTS.has(word)) return true;
  if (!view.isCapital(before)) return false;
  // "the Old Bailey", "Chief Justice"
  if (SIZES.has(word) && !view.inHeading(first)) {
    const opens = before === 0 || view.gapBefore(before) !== Gap.space;
    const own = view.word(first);
    if (RANKS.has(word)) return (view.classOf(first) & WordClass.office) !== 0;
    return isWordToo(own) || isCommonWord(own) || view.classOf(first) !== 0 || (word === "old" && !opens);
  }
  return (
    PLACES.has(word) || (STYLE_WORDS.has(word) && !set.officeWords.has(word) && !set.honorificWords.has(word))
  );
}

function isBeforeThing(view: TokenView, first: number, last: number): boolean {
  let after = last + 1;
  if (after >= view.tokens.count) return false;
  if (view.gapBefore(after) === Gap.apostrophe && view.word(after) === "s") after++;
  if (after >= view.tokens.count || view.gapBefore(after) !== Gap.space) return false;
  if (view.ask(behindNames, after) === 0) return false;
  const word = view.word(after);
  if (word === "of") return isThe(view, first) && after + 1 < view.tokens.count && view.isCapital(after + 1);
  if (word === "american" || word === "african") return view.word(first) === "pan";
  if (!view.isCapital(after)) {
    if (word === "es") return view.word(first) === "dar";
    if (LAW.has(word)) return after > last + 1 && LAWGIVERS.has(view.word(last));
    if (THINGS.has(word)) return true;
    if (word === "et") return view.word(after + 1) === "al";
    return FAMILIES.has(word) && isBehindArticle(view, first);
  }
  if (after > last + 1 || view.inHeading(first)) return false;
  if (word === "chair") return isBehindArticle(view, first);
  return (
    CLUBS.has(word) &&
    !(word === "united" && after + 1 < view.tokens.count && NATIONS.has(view.word(after + 1)))
  );
}

/** "the Shah of Iran" */
function isThe(view: TokenView, first: number): boolean {
  return first > 0 && view.gapBefore(first) === Gap.space && view.word(first - 1) === "the";
}

function isBehindArticle(view: TokenView, first: number): boolean {
  return first > 0 && view.gapBefore(first) === Gap.space && ARTICLES.has(view.word(first - 1));
}

/** Words that are given names, too, where a sentence does not write them with a capital: "Hun Many". */
const GIVEN_TOO = wordList("many sunny lucky");
/** The same of months, before what somebody does alone: "Shin May sang". */
const MONTHS_TOO = wordList("may june april august");

/**
 * Whether the capitalised word at `i`, right behind a family name in a sentence, is the given name that goes with it: an
 * ordinary word before a comma or before what somebody does, "Hun To, who came".
 */
export function isGivenHere(view: TokenView, i: number, first: number): boolean {
  const word = view.word(i);
  const isAlways = GIVEN_TOO.has(word);
  if (!isAlways && (view.classOf(i) & WordClass.ordinary) === 0 && !MONTHS_TOO.has(word)) return false;
  if (view.inHeading(first)) return false;
  const after = i + 1;
  if (after >= view.tokens.count) return isAlways;
  const gap = view.gapBefore(after);
  if (gap !== Gap.space) return isAlways || gap === Gap.comma;
  if (view.isCapital(after)) return false;
  return isAlways || isDeed(view.word(after));
}
