/**
 * Titles that stand around a name and not right before it, as notes and news write them: "Seo Min-jun, the defense
 * minister,", "The Japanese defence minister, Haruto Kanamori, said", "Foreign Minister: Wardana", "X is the foreign
 * minister", a row of a table. What could as well be a list of people, or another sentence's part, is left out.
 */
import type { Authority } from "../../../authority/model.ts";
import { hasProperLabels, isProper } from "../../../authority/postLabels.ts";
import type { Tenure } from "../../../authority/terms.ts";
import { namesPost } from "../../../authority/titles.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { NameMention } from "../../../link/mention.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { gather } from "../../../text/gather.ts";
import { sentenceAt } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import { mayBeInRow } from "../../../text/tableRows.ts";
import { unitsOf } from "../../../text/units.ts";
import { TermPart } from "../term.ts";
import { beforeComma, beforeMarks, behindComma, inParentheses, titleOfBody } from "./appositions.ts";
import { goesOn, mayBeOfCountry, mayStandBefore, mayStandBehind } from "./beside.ts";
import { cardTitles } from "./cards.ts";
import { countryBehind, countryInFront, countryOfList, isRank, withCountryApart } from "./countries.ts";
import { countryOfLabel } from "./countryLabels.ts";
import { countryRepresented } from "./delegations.ts";
import { titleEntered } from "./entered.ts";
import { titlesOfLine } from "./fieldLines.ts";
import { titleInTurn } from "./inTurn.ts";
import { hasLongLabel, label, longLabels } from "./labels.ts";
import { nativeTitlesAround } from "./native.ts";
import { type Place, placeOf, styledStart } from "./place.ts";
import { titleOfPlace } from "./placesOfHeads.ts";
import { inCapacity, predicate, predicateOfDay, subject } from "./predicate.ts";
import { pronounBehind } from "./pronoun.ts";
import { roleCells } from "./table.ts";
import { titleOfTerm } from "./termOfOffice.ts";
import { How, type TitleAround, titleAround } from "./titleAround.ts";
import { labelBefore, labelBehind, withOwner } from "./wholeLabels.ts";

const NONE: readonly TitleAround[] = [];

/** The titles, and countries by themselves (`office` null), that the text gives to the bearer of the mention, the linked one first. `sentenceOf` tells the sentence that it stands in. */
export function titlesAround(
  analysis: Analysis,
  mention: NameMention,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
  tenures: readonly Tenure[],
  authority: Authority,
): readonly TitleAround[] {
  const { text, format } = analysis.document;
  const units = unitsOf(text);
  const inFront =
    labelBefore(text, mention, sentenceOf, authority) ??
    titleOfBody(text, mention, sentenceOf, ownTitles, tenures, authority) ??
    mention.title ??
    titleOfPlace(text, mention, tenures);
  const read = inFront !== null && isInPlace(text, inFront) ? null : inFront;
  const owned = read === null ? null : ownedBy(text, read, sentenceOf, tenures, authority);
  const countries = mention.via === "short-form" ? NO_COUNTRIES : countriesOf(tenures);
  const own =
    owned ??
    (read === null || countries.size === 0
      ? read
      : withCountryApart(text, read, mention, countries, sentenceOf));
  const isGoingOn = goesOn(units, mention.end);
  const styled = styledStart(text, mention);
  const isBefore = mayStandBefore(units, styled, isGoingOn);
  const isBehind = mayStandBehind(units, mention.end);
  const isLong = hasLongLabel(tenures);
  const isInRow = format === "markdown" && mayBeInRow(text, mention.start);
  const isOfCountry = countries.size > 0 && mayBeOfCountry(units, mention.start, mention.end);
  const next = joined(
    nextOf(analysis, mention, own, sentenceOf, ownTitles),
    natively(text, mention, own, sentenceOf, ownTitles),
    countries.size === 0 ? NONE : represented(text, mention, own, sentenceOf),
    countries.size === 0 ? NONE : inTurn(text, mention, sentenceOf, ownTitles),
  );
  if (!isBefore && !isBehind && !isLong && !isInRow && !isOfCountry)
    return own === null ? next : [titleAround(own, How.used), ...next];
  const around: TitleAround[] = [...next];
  const add = (title: TitlePhrase | null, how: How): void => {
    if (title === null) return;
    const same = around.findIndex((one) => isOneOffice(one.title, title));
    if (same === -1) around.push(titleAround(title, how));
    else if (how === How.stated) around[same] = titleAround(title, how);
  };
  const place = placeOf(text, mention, styled);
  add(own, How.used);
  if (countries.size > 0 && (isOfCountry || isBefore || isBehind)) {
    if (own === null || isRank(own)) add(countryInFront(text, place, sentenceOf), How.apposed);
    add(countryBehind(text, place, sentenceOf), How.apposed);
    add(countryOfList(text, place, sentenceOf), How.apposed);
    if (own?.office == null || tenures.some(({ post }) => namesPost(own.words, post)))
      add(countryOfLabel(analysis, mention, place, authority), How.onOwnLine);
  }
  if (isBefore && (mention.title === null || styled < mention.start))
    add(beforeMarks(text, place, mention, ownTitles), How.used);
  if (isBehind) {
    const whole = labelBehind(text, place, authority);
    add(whole, How.apposed);
    if (whole === null) add(behindComma(text, place, ownTitles), How.apposed);
    if (whole === null) add(inParentheses(text, place, ownTitles), How.apposed);
  }
  if (isBefore) add(beforeComma(text, place, sentenceOf, ownTitles, tenures, authority), How.apposed);
  if (isLong)
    for (const title of longLabels(text, place, tenures))
      if (title.office?.start !== own?.office?.start) add(title, How.apposed);
  if (isBehind) add(predicate(text, place, sentenceOf, ownTitles), How.stated);
  if (isBefore) {
    add(subject(text, place, sentenceOf, ownTitles), How.stated);
    if (!isGoingOn) add(label(text, place, ownTitles), How.stated);
  }
  if (isInRow)
    for (const { title, isOverhead, how } of roleCells(analysis, mention, place, ownTitles, authority)) {
      if (isOverhead) around.push({ ...titleAround(title, How.stated), shownAt: mention });
      else add(title, how);
    }
  add(inCapacity(text, place, sentenceOf, ownTitles), How.inCapacity);
  if (isBehind) around.push(...titlesOfDays(analysis, place, sentenceOf, ownTitles));
  if (isBefore && !isGoingOn) {
    for (const title of cardTitles(text, { start: styled, end: mention.end }, place.line, ownTitles))
      add(title, How.onOwnLine);
    for (const title of titlesOfLine(text, place, ownTitles)) add(title, How.stated);
  }
  return around.length < 2 ? around : around.filter(({ title }) => !isOfAnother(title, around));
}

/** One list of several, of which most have nothing. */
function joined(...lists: readonly (readonly TitleAround[])[]): readonly TitleAround[] {
  return lists.some((list) => list.length > 0) ? lists.flat() : NONE;
}

/** The titles that Japanese, Korean and Chinese say of the name, but for that right beside it. */
function natively(
  text: string,
  mention: NameMention,
  own: TitlePhrase | null,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): readonly TitleAround[] {
  const titles = nativeTitlesAround(text, mention, sentenceOf, ownTitles);
  if (titles.length === 0) return NONE;
  return titles
    .filter(({ title }) => own === null || !isOneOffice(own, title))
    .map(({ title, isNow }) => titleAround(title, isNow ? How.stated : How.apposed));
}

/** The country for which the bearer is said to act. */
function represented(
  text: string,
  { start, end }: NameMention,
  own: TitlePhrase | null,
  sentenceOf: () => Span,
): readonly TitleAround[] {
  const from = own !== null && own.start < start ? own.start : start;
  const country = countryRepresented(text, { start: from, end }, sentenceOf);
  return country === null ? NONE : [titleAround(country, How.apposed)];
}

/** The title that the bearer shares with others, with the country that is the bearer's by its place among theirs. */
function inTurn(
  text: string,
  mention: NameMention,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): readonly TitleAround[] {
  const title = titleInTurn(text, mention, sentenceOf, ownTitles);
  return title === null ? NONE : [{ ...titleAround(title, How.apposed), shownAt: mention }];
}

/** Whether the title begins with a place where something was: "In Kerala Chief Minister …". */
function isInPlace(text: string, { start, words, office }: TitlePhrase): boolean {
  if (office === null || start < 3 || text[start - 1] !== " " || text[start - 2] !== "n") return false;
  return (
    isProper(words.slice(0, 1)) && /(?:^|[^\p{L}])in $/iu.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** The title with what it is of in front of it, where the register has a post of that label. */
function ownedBy(
  text: string,
  title: TitlePhrase,
  sentenceOf: () => Span,
  tenures: readonly Tenure[],
  authority: Authority,
): TitlePhrase | null {
  const { start } = title;
  const isOwned = text[start - 1] === " " && /[\p{L}’']/u.test(text[start - 2] ?? "");
  return isOwned && hasProperLabels(authority)
    ? withOwner(text, title, sentenceOf().start, tenures, authority)
    : null;
}

/** Whether two shapes read one office at one place. */
function isOneOffice({ office: a }: TitlePhrase, { office: b }: TitlePhrase): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}

/** Whether a country by itself is that of a title which is read there too, or an office the beginning of a longer one. */
function isOfAnother({ office, start, end }: TitlePhrase, around: readonly TitleAround[]): boolean {
  if (office !== null)
    return around.some(({ title }) => title.office?.start === office.start && title.office.end > office.end);
  return around.some(({ title }) => !isRank(title) && title.start <= start && end <= title.end);
}

/** A title that several share in front of their names. */
export function jointTitle(title: TitlePhrase): TitleAround {
  return titleAround(title, How.used);
}

const NO_COUNTRIES: ReadonlySet<string> = new Set();
const ownCountries = new WeakMap<readonly Tenure[], ReadonlySet<string>>();

/** The countries of the posts. */
function countriesOf(tenures: readonly Tenure[]): ReadonlySet<string> {
  let countries = ownCountries.get(tenures);
  if (countries === undefined) {
    countries = new Set(gather(tenures, ({ post }) => post.country ?? []));
    ownCountries.set(tenures, countries);
  }
  return countries;
}

/** The titles that are said behind the place for a day or a term. */
function titlesOfDays(
  analysis: Analysis,
  place: Place,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): readonly TitleAround[] {
  const ofTerm =
    titleOfTerm(analysis, place.end, sentenceOf, ownTitles) ?? titleEntered(analysis, place, ownTitles);
  if (ofTerm !== null) {
    const { title, day, part, isChoice } = ofTerm;
    return [{ ...titleAround(title, How.apposed), day, part, isChoice }];
  }
  const ofDay = predicateOfDay(analysis, place, sentenceOf, ownTitles);
  if (ofDay === null) return NONE;
  const { title, day, isEntry } = ofDay;
  return [{ ...titleAround(title, How.apposed), day, part: isEntry ? TermPart.start : null }];
}

/** The titles that the next sentence says of whom this one is about: "He is the minister." */
function nextOf(
  analysis: Analysis,
  mention: NameMention,
  own: TitlePhrase | null,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): readonly TitleAround[] {
  const { text, mask } = analysis.document;
  const pronoun = pronounBehind(text, mention, own, sentenceOf);
  if (pronoun === null) return NONE;
  const sentence = sentenceAt(text, mask, pronoun.start);
  const place = { ...pronoun, line: sentence };
  const title = predicate(text, place, () => sentence, ownTitles);
  const said =
    title === null
      ? titlesOfDays(analysis, place, () => sentence, ownTitles)
      : [titleAround(title, How.stated)];
  return said.map((one) => ({ ...one, sentence }));
}
