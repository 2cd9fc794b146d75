/**
 * Titles that stand around a name and not right before it, as notes and news write them: "Seo Min-jun, the defense
 * minister,", "The Japanese defence minister, Haruto Kanamori, said", "Foreign Minister: Wardana", "X is the foreign
 * minister", a row of a table. What could as well be a list of people, or another sentence's part, is left out.
 */
import type { Authority } from "../authority/model.ts";
import type { Tenure } from "../authority/terms.ts";
import type { Analysis } from "../link/analyse.ts";
import type { DateMentionLinked, NameMention } from "../link/mention.ts";
import type { TitlePhrase } from "../link/title.ts";
import type { Span } from "../text/span.ts";
import { beforeComma, beforeMarks, behindComma, inParentheses, titleOfBody } from "./roleAppositions.ts";
import { cardTitles } from "./roleCards.ts";
import { labels, longLabels } from "./roleLabels.ts";
import { placeOf } from "./rolePlace.ts";
import { inCapacity, predicate, predicateOfDay, subject } from "./rolePredicate.ts";
import { roleCells } from "./roleTable.ts";

/**
 * A title that stands around a name. `isStated` where it is said of the bearer and not only used: between commas, in
 * a label or a table, behind "is"; `isNow` where what says so holds for the day of the note, as all of these but commas.
 */
export interface TitleAround {
  readonly title: TitlePhrase;
  readonly isStated: boolean;
  readonly isNow: boolean;
  /** Whether it stands on a line of its own, above or below the name's. */
  readonly isOnOwnLine: boolean;
  /** The date that what says so tells itself; null where it tells none. */
  readonly day: DateMentionLinked | null;
  /** Whether that date is said to be the first of the term. */
  readonly isEntry: boolean;
  /** Whether it claims nothing unless its clause tells a date or an act of now: "As minister, Seo Min-jun signed it". */
  readonly needsDay: boolean;
}

const USED = {
  isStated: false,
  isNow: false,
  isOnOwnLine: false,
  day: null,
  isEntry: false,
  needsDay: false,
};
const APPOSED = { ...USED, isStated: true };
const STATED = { ...APPOSED, isNow: true };
const ON_OWN_LINE = { ...STATED, isOnOwnLine: true };
const IN_CAPACITY = { ...APPOSED, needsDay: true };

/** The titles, and countries by themselves (`office` null), that the text gives to the bearer of the mention, the linked one first. */
export function titlesAround(
  analysis: Analysis,
  mention: NameMention,
  sentence: Span,
  ownTitles: ReadonlySet<string>,
  tenures: readonly Tenure[],
  authority: Authority,
): TitleAround[] {
  const { text, format } = analysis.document;
  const place = placeOf(text, mention);
  const used = [mention.title === null ? beforeMarks(text, place, mention, ownTitles) : null];
  const apposed = [
    behindComma(text, place, ownTitles),
    inParentheses(text, place, ownTitles),
    beforeComma(text, place, sentence, ownTitles),
    ...longLabels(text, place, tenures),
  ];
  const stated = [
    predicate(text, place, sentence, ownTitles),
    subject(text, place, sentence, ownTitles),
    ...labels(text, place, ownTitles),
    ...(format === "markdown" ? roleCells(analysis, mention, place.line, ownTitles) : []),
  ];
  const ofDay = predicateOfDay(analysis, place, sentence, ownTitles);
  const all = (titles: readonly (TitlePhrase | null)[], how: Omit<TitleAround, "title">): TitleAround[] => {
    return titles.flatMap((title) => (title === null ? [] : [{ title, ...how }]));
  };
  return [
    ...all([titleOfBody(text, mention, sentence, ownTitles, authority) ?? mention.title, ...used], USED),
    ...all(apposed, APPOSED),
    ...all(stated, STATED),
    ...all([inCapacity(text, place, sentence, ownTitles)], IN_CAPACITY),
    ...(ofDay === null ? [] : [{ ...APPOSED, ...ofDay }]),
    ...all(cardTitles(text, mention, place.line, ownTitles), ON_OWN_LINE),
  ];
}
