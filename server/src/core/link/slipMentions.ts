/**
 * Misspelt family names, and full names with two slips, of people whom a text's mentions or a title name: what the
 * walk over the tokens finds, with the titles of the text, as mentions.
 */
import { isLooseTitle } from "../authority/titles.ts";
import { Borders } from "../recognise/borders.ts";
import type { NameMatch } from "../recognise/names.ts";
import { countriesBeside } from "./countryBeside.ts";
import { entityFit } from "./evidence.ts";
import type { LinkInput } from "./linkInput.ts";
import type { NameMention } from "./mention.ts";
import { mentionOf } from "./mentionOf.ts";
import type { Named } from "./named.ts";
import type { NameSlip } from "./slipScene.ts";
import { mayStandBeside, type Place, type Titles } from "./slipTitles.ts";
import { nameSlips } from "./slipWalk.ts";
import type { TitlePhrase } from "./title.ts";
import { titleBeside, withRank } from "./titleBeside.ts";
import { titleInFront } from "./titleOverMarkup.ts";
import { titleBehind } from "./titleText.ts";

/** So many are looked at where a title stands before a word that may be a slip. */
const MOST_HOLDERS = 256;

/**
 * Ascending, none of them in one of `mentions`, which ascend; `named` knows the whole text. `unmet` are short forms whose
 * bearers it does not name.
 */
export function slipMentions(
  input: LinkInput,
  named: Named,
  mentions: readonly NameMention[],
  unmet: readonly NameMatch[],
): NameMention[] {
  const { text, mask, tokens, register } = input;
  const titleAt = (place: Place): TitlePhrase | null =>
    titleInFront(text, mask, tokens, place, register.patterns.officeWords);
  const borders = new Borders(text, tokens, register.patterns, mask.headings);
  const besideOf = (place: Place): TitlePhrase | null => {
    const own = { start: tokens.starts[place.first]!, end: tokens.ends[place.last]! };
    const name = withRank(own, titleAt(place));
    let first = place.first;
    while (first > 0 && tokens.starts[first]! > name.start) first--;
    return mayStandBeside(borders, register, { first, last: place.last })
      ? titleBeside(text, name, register.patterns.officeWords)
      : null;
  };
  const titles: Titles = {
    verdict: (entity, place) => {
      const title = titleAt(place);
      if (title?.isSpouse === true) return "other";
      const fit = entityFit(input, entity, title);
      if (fit === "conflict") return isLoose(title!) ? "none" : "other";
      if (fit === "current" || fit === "held") return "own";
      return entityFit(input, entity, besideOf(place)) === "current" ? "own" : "none";
    },
    holders: (place) => {
      const before = holdersOf(input, titleAt(place));
      return before.length > 0 ? before : holdersOf(input, besideOf(place));
    },
    holdersEver: (place) => holdersEverOf(input, titleAt(place)),
    countries: (place) => {
      const span = { start: tokens.starts[place.first]!, end: tokens.ends[place.last]! };
      const { officeWords } = register.patterns;
      const said =
        titleAt(place) ??
        titleBehind(text, span.end, officeWords) ??
        countriesBeside(text, mask, span, officeWords)[0];
      return said === undefined || said.words.length > 0 ? [] : said.countries;
    },
  };
  // A slip in a family name alone is of whoever of that name the note has named by then.
  const isOpen = ({ first, last, entity }: NameSlip): boolean =>
    first === last && named.isStrangerNamed(entity, tokens.starts[first]!);
  return nameSlips({ text, tokens, register, borders, titles, unmet }, mentions)
    .filter((slip) => !isOpen(slip))
    .map(({ first, last, pattern, entity }) => {
      const span = { start: tokens.starts[first]!, end: tokens.ends[last]! };
      const match = { ...span, first, last, patterns: [pattern], slip: true };
      return mentionOf(input, match, [entity], titleAt({ first, last }));
    });
}

/** Those who held then what a title names that says which post it is; none where they may be many. */
function holdersOf(input: LinkInput, title: TitlePhrase | null): readonly number[] {
  if (title === null || title.words.length === 0) return [];
  if (title.words.length === 1 && title.countries.length === 0) return [];
  const holders = input.register.holders.fewerThan(MOST_HOLDERS, title.words) ?? [];
  return holders.filter((entity) => entityFit(input, entity, title) === "current");
}

/** Those who ever held what a title names; none where they may be many. */
function holdersEverOf(input: LinkInput, title: TitlePhrase | null): readonly number[] {
  if (title === null || title.words.length === 0) return [];
  const holders = input.register.holders.fewerThan(MOST_HOLDERS, title.words) ?? [];
  return holders.filter((entity) => {
    const fit = entityFit(input, entity, title);
    return fit === "current" || fit === "held";
  });
}

function isLoose({ words, countries }: TitlePhrase): boolean {
  return countries.length === 0 && isLooseTitle(words);
}
