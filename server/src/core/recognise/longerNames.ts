/** What the words around a form say of the longer name that they make with it: a thing's, or somebody's who is called after a month. */
import { ARTICLES, isPlaceNoun } from "./lexicon.ts";
import { Gap, Shape } from "./tokens.ts";
import type { TokenView } from "./tokenView.ts";

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

/** "Jan Moritz", "May Whitcombe": whether a month is a given name, since it dates nothing. */
export function isMonthOfName(view: TokenView, i: number): boolean {
  if (!GIVEN_MONTHS.has(view.word(i)) || !follows(view, i + 1)) return false;
  if (!follows(view, i)) return true;
  const isNumber = (view.tokens.shapes[i - 1]! & Shape.digit) !== 0;
  return !isNumber && !BEFORE_MONTHS.has(view.word(i - 1));
}

/** Months that people are called by; others are family names at most. */
const GIVEN_MONTHS = new Set("jan april may june august".split(" "));
/** What stands before a month that dates something. */
const BEFORE_MONTHS = new Set(
  `in of on last next this early late mid since until till by from to through before after during every each and or
  around between for the`.split(/\s+/),
);
