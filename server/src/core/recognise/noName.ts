/**
 * Where a short form is no name but the word or the place that it looks like: "In May they met", "Article XI", "the
 * plant in Austin".
 */
import { wordList } from "../text/wordList.ts";
import { isWordToo } from "./commonNames.ts";
import { isListedWord } from "./commonWords.ts";
import { countryAtEnd } from "./countries.ts";
import { isDeed } from "./deeds.ts";
import { WordClass } from "./lexicon.ts";
import { isTownPreposition } from "./placeWords.ts";
import { Gap, Shape } from "./tokens.ts";
import type { TokenView } from "./tokenView.ts";
import { WordTrait } from "./words.ts";

/** Whether a short form reads as another word where it stands: a numeral, a place, the word that begins a sentence. */
export function isNoName(view: TokenView, first: number, last: number): boolean {
  if (first !== last) return false;
  const word = view.word(first);
  const gap = view.gapBefore(first);
  const before = first > 0 && (gap === Gap.space || gap === Gap.line) ? view.word(first - 1) : "";
  if ((view.tokens.shapes[first]! & Shape.allCapitals) !== 0 && /^[ivxlc]{2,4}$/.test(word))
    return !isAmongCapitals(view, first);
  if ((view.facts(first) & WordTrait.city) !== 0 && isTownPreposition(before)) return true;
  const isTitled = before !== "" && (view.classOf(first - 1) & (WordClass.office | WordClass.rank)) !== 0;
  if (!isTitled && (isCountry(view, first, word) || isNoun(view, last, word, before))) return true;
  if (isPlural(view, first, last, before) || (!isTitled && isOpening(view, first, word))) return true;
  const kind = view.classOf(first);
  if (kind === 0 || isTitled) return false;
  if ((kind & WordClass.calendar) !== 0) return true;
  if ((kind & (WordClass.ordinary | WordClass.particle)) !== 0)
    return before === "" || view.inHeading(first) || isRepeated(view, first);
  return DETERMINERS.has(before) || ((kind & WordClass.body) !== 0 && isCapitalBefore(view, first, gap));
}

/** "the Hill", but "the Hill government". */
function isNoun(view: TokenView, last: number, word: string, before: string): boolean {
  if (!isWordToo(word) || !DETERMINERS.has(before)) return false;
  const after = last + 1;
  if (after >= view.tokens.count) return true;
  const gap = view.gapBefore(after);
  return gap !== Gap.hyphen && !(gap === Gap.space && LED.has(view.word(after)));
}

/** "Jordan", "Israel": somebody only behind a title. */
function isCountry(view: TokenView, i: number, word: string): boolean {
  return (view.facts(i) & WordTrait.country) !== 0 && countryAtEnd([word])?.kind === "name";
}

/** "Banks were shut": what one person does not do. */
function isPlural(view: TokenView, first: number, last: number, before: string): boolean {
  const after = last + 1;
  if (after >= view.tokens.count || view.gapBefore(after) !== Gap.space) return false;
  if (!view.word(first).endsWith("s") || !PLURAL.has(view.word(after))) return false;
  return before !== "and" && view.gapBefore(first) !== Gap.comma;
}

/** "Young people", "Cook it": a word that begins a sentence, before what it goes with and before no deed. */
function isOpening(view: TokenView, i: number, word: string): boolean {
  const after = i + 1;
  if (after >= view.tokens.count || view.gapBefore(after) !== Gap.space || view.isCapital(after))
    return false;
  const gap = view.gapBefore(i);
  if (i > 0 && gap !== Gap.break && gap !== Gap.period && gap !== Gap.line) return false;
  if (!isWordToo(word) && !isListedWord(word) && view.classOf(i) === 0) return false;
  const next = view.word(after);
  if (OBJECTS.has(next)) return true;
  return view.classOf(after) === 0 && !isDeed(next) && !/(?:ly|s)$/.test(next) ? true : PLURALS.has(next);
}

/** What stands behind a verb and no name. */
const OBJECTS = wordList("it them so me us");
/** Behind an adjective or a noun more often than what somebody does. */
const PLURALS = wordList(
  `people voters powers talks cuts hikes caps loans bells stations rates lights prices sales wishes workers tensions
  signs streets fires fields houses banks ministers nations leaders parties states allies`,
);

/** A capitalised word right before: "Central Park" is no Park. */
function isCapitalBefore(view: TokenView, first: number, gap: number): boolean {
  return first > 0 && gap === Gap.space && view.isCapital(first - 1);
}

/** Whether the token next to it is all capitals too, as in a headline. */
function isAmongCapitals(view: TokenView, i: number): boolean {
  return [i - 1, i + 1].some((k) => {
    if (k < 0 || k >= view.tokens.count || view.tokens.gaps[Math.max(i, k)] === Gap.break) return false;
    return (view.tokens.shapes[k]! & Shape.allCapitals) !== 0 && !SECTION_WORDS.has(view.word(k));
  });
}

/** Whether the words around it are capitalised as well: a title of a work or a sign, not a sentence. */
function isRepeated(view: TokenView, i: number): boolean {
  return i + 1 < view.tokens.count && view.tokens.gaps[i + 1] === Gap.space && view.isCapital(i + 1);
}

/** What people lead and have, behind their names. */
const LED =
  wordList(`administration government cabinet team camp delegation presidency regime ministry era speech visit proposal plan
  doctrine family office report commission side aides campaign trial memo letter bill years interview`);
const PLURAL = wordList("are were have");
const DETERMINERS = wordList("the a an this that his her its their our each every");
const SECTION_WORDS = wordList(
  "article chapter part section title annex appendix volume book act phase figure table",
);
