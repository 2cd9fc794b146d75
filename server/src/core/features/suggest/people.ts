/**
 * People whom a text introduces by title and whom the register does not know: "Defense Minister Jane Doe", "Jane
 * Doe, the defense minister", "her counterpart, Jane Doe". Latin script alone. Left out are family names by
 * themselves ("President Doe"), and whatever ends like a place, a body or a thing.
 */
import { tellsPost } from "../../authority/titles.ts";
import type { Analysis } from "../../link/analyse.ts";
import { type TitlePhrase, titleBefore } from "../../link/title.ts";
import { isCountryWord } from "../../recognise/countries.ts";
import { isCompoundTail, isGivenName, WordClass, wordClass } from "../../recognise/lexicon.ts";
import type { PatternSet } from "../../recognise/patterns.ts";
import { isRegionWord } from "../../recognise/placeWords.ts";
import { Gap, Shape } from "../../recognise/tokens.ts";
import { THING_HEADS } from "../../recognise/unknown/person.ts";
import { isAscii } from "../../text/chars.ts";
import type { Span } from "../../text/span.ts";
import { wordList } from "../../text/wordList.ts";
import { titleBeforeComma, titleBehind } from "./apposition.ts";
import { isOfThing, isPersonRank, isRegnal, isRegnalTitle } from "./titleWords.ts";
import type { Words } from "./words.ts";

/** A person's name, as one place of a text has it. */
export interface FoundName extends Span {
  /** As written, white space and apostrophes one way. */
  readonly form: string;
  /** The title beside it; null for one that stands without. */
  readonly title: TitlePhrase | null;
}

/** Countries in which many have one name only, so that it is the whole of it. */
const ONE_NAME = new Set(["ID", "MM", "AF", "BT", "MN"]);
/** Months that are family names and given names too. */
const NAME_MONTHS = wordList("may april june august");
const MOST_PARTS = 6;
const { office, rank, calendar, ordinary, body, particle, generation, possessive } = WordClass;

/** Ascending; a place once. */
export function titledPeople({ unknown }: Analysis, words: Words, patterns: PatternSet): FoundName[] {
  const reader = new Reader(words, patterns);
  const found = new Map<number, FoundName>();
  for (let i = 1; i < words.count; i++) for (const name of reader.titledAt(i)) found.set(name.start, name);
  for (const span of unknown) {
    const first = words.tokenAt(span.start);
    if (first === -1 || found.has(span.start)) continue;
    const name = reader.apposedAt(first, span);
    found.set(span.start, name);
  }
  return disjoint([...found.values()].sort((a, b) => a.start - b.start));
}

function disjoint(names: readonly FoundName[]): FoundName[] {
  let end = -1;
  return names.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}

class Reader {
  readonly #words: Words;
  readonly #ownTitles: ReadonlySet<string>;

  constructor(words: Words, patterns: PatternSet) {
    this.#words = words;
    this.#ownTitles = patterns.officeWords;
  }

  /** The name that begins at token `i` behind a title, and those that share a title in the plural with it. */
  titledAt(i: number): FoundName[] {
    const words = this.#words;
    if (!this.#isFirst(i) || !this.#followsTitle(i)) return [];
    const title = titleBefore(words.text, words.tokens, i, this.#ownTitles);
    if (title === null) return [];
    const isOffice = title.office !== null && tellsPost(title.words);
    if (!isOffice && !this.#isRanked(i)) return [];
    const last = this.#lastOf(i, isOffice, words.isHeadline(i));
    if (last === null || words.isTaken(i, last)) return [];
    const isShort = this.#partsIn(i, last) < 2 && !(this.#isInitial(i) && last > i);
    if ((isShort && !this.#isWhole(i, last, title)) || this.#isShouted(i, last)) return [];
    const names = [this.#found(i, last, title)];
    if (!/(?:ers|nts|rals|ies|ors)$/.test(words.word(i - 1))) return names;
    for (let at = this.#nextInList(last); at !== -1; ) {
      const end = this.#isFirst(at) ? this.#lastOf(at, false, true) : null;
      if (end === null || words.isTaken(at, end) || this.#partsIn(at, end) < 2) break;
      names.push(this.#found(at, end, { ...title, countries: [] }));
      at = this.#nextInList(end);
    }
    return names;
  }

  /** An unknown name with the title behind it, or before it and a comma; without one, the name alone. */
  apposedAt(first: number, span: Span): FoundName {
    const words = this.#words;
    let last = first;
    while (last + 1 < words.count && words.tokens.ends[last + 1]! <= span.end) last++;
    const behind = titleBehind(words, last, this.#ownTitles);
    const tells = (title: TitlePhrase | null): boolean =>
      title !== null && title.office !== null && tellsPost(title.words);
    if (tells(behind)) return this.#found(first, last, behind);
    const before = titleBeforeComma(words, first, this.#ownTitles);
    const isIntroduced = tells(before) || (before !== null && /^counterparts?$/.test(words.word(first - 1)));
    const isClosed = words.gap(last + 1) === Gap.comma || words.gap(last + 1) === Gap.period;
    return this.#found(first, last, isIntroduced && isClosed ? before : null);
  }

  #found(first: number, last: number, title: TitlePhrase | null): FoundName {
    return { ...this.#words.span(first, last), form: this.#words.written(first, last), title };
  }

  /** Whether a word that may be the last of a title stands right before token `i`. */
  #followsTitle(i: number): boolean {
    const gap = this.#words.gap(i);
    if (gap !== Gap.space && gap !== Gap.period) return false;
    const word = this.#words.word(i - 1);
    const isTitle = (wordClass(word) & (office | rank)) !== 0 || this.#ownTitles.has(word);
    return isTitle || (isCountryWord(word) && !isGivenName(word));
  }

  #isRanked(i: number): boolean {
    const word = this.#words.word(i - 1);
    return isPersonRank(word) || (word === "lady" && this.#words.word(i - 2) === "first");
  }

  #isFirst(i: number): boolean {
    const words = this.#words;
    if (!words.isCapital(i) || words.has(i, Shape.digit)) return false;
    if (this.#isInitial(i)) return words.gap(i + 1) === Gap.period && !isCountryAbbreviation(words, i);
    const kinds = this.#kinds(i);
    if ((kinds & (office | rank | calendar)) !== 0 || this.#isTitleWord(i) || this.#isCountry(i))
      return false;
    return (kinds & ordinary) === 0 || this.#isNameAnyway(i);
  }

  /** "General Do Van Hai", "President Will Doe": an ordinary word with a capital between a title and a name. */
  #isNameAnyway(i: number): boolean {
    const words = this.#words;
    if (!words.isCapital(i - 1) || !words.isCapital(i + 1) || words.gap(i + 1) !== Gap.space) return false;
    return (this.#kinds(i + 1) & (ordinary | body | office | calendar)) === 0 && !words.isHeadline(i);
  }

  /** The last token of the name that begins at `first`; null where it is none. */
  #lastOf(first: number, isOffice: boolean, isHeadline: boolean): number | null {
    const words = this.#words;
    let last = this.#endOfPart(first);
    if (this.#isThing(first, isOffice, false)) return null;
    for (let parts = 1; ; parts++) {
      const next = last + 1;
      const gap = words.gap(next);
      if (gap !== Gap.space && !(gap === Gap.period && this.#isShortened(last))) {
        const isGeneration = gap === Gap.comma && /^(?:jr|sr)$/.test(words.word(next));
        return isGeneration ? next : this.#settled(last, isHeadline);
      }
      const ending = words.word(next);
      if (
        words.isCapital(next) &&
        ((wordClass(ending) & generation) !== 0 || isRegnal(words.written(next, next)))
      )
        return next;
      if (this.#isParticle(next)) last = next;
      else if (!words.isCapital(next) || words.has(next, Shape.digit)) return this.#settled(last, isHeadline);
      else if (this.#endsName(next, isHeadline)) return isHeadline ? null : last;
      else if (this.#isThing(next, isOffice, true)) return null;
      else last = this.#endOfPart(next);
      if (parts > MOST_PARTS) return null;
    }
  }

  /** In a headline a name counts only where nothing follows that could be its verb. */
  #settled(last: number, isHeadline: boolean): number | null {
    if (this.#isInitial(last)) return null;
    return !isHeadline || this.#words.endsThere(last) || !this.#words.isCapital(last + 1) ? last : null;
  }

  /** The end of what hyphens and apostrophes tie to token `i`: "Jong-un", "O'Brien"; not of "Doe-led". */
  #endOfPart(i: number): number {
    const words = this.#words;
    let last = i;
    for (;;) {
      const gap = words.gap(last + 1);
      const isTied = gap === Gap.hyphen || (gap === Gap.apostrophe && words.has(last + 1, Shape.capital));
      if (!isTied || words.has(last + 1, Shape.digit)) return last;
      if (!words.isCapital(last + 1) && isCompoundTail(words.word(last + 1))) return last;
      last++;
    }
  }

  /** A day or month, or in a headline an ordinary word: the name stops before it. */
  #endsName(i: number, isHeadline: boolean): boolean {
    const kinds = this.#kinds(i);
    if ((kinds & calendar) !== 0)
      return !NAME_MONTHS.has(this.#words.word(i)) || this.#words.has(i + 1, Shape.digit);
    return isHeadline && (kinds & ordinary) !== 0;
  }

  /** What no person is called. */
  #isThing(i: number, isOffice: boolean, isLater: boolean): boolean {
    const word = this.#words.word(i);
    if ((this.#kinds(i) & body) !== 0 || THING_HEADS.has(word) || isOfThing(word)) return true;
    if (isLater && ((this.#kinds(i) & office) !== 0 || (this.#kinds(i) & possessive) !== 0)) return true;
    return this.#isCountry(i) || (!isOffice && isRegionWord(word));
  }

  #isCountry(i: number): boolean {
    const word = this.#words.word(i);
    return word.length > 1 && isCountryWord(word) && !isGivenName(word);
  }

  #isTitleWord(i: number): boolean {
    return this.#ownTitles.has(this.#words.word(i));
  }

  #isInitial(i: number): boolean {
    const { starts, ends } = this.#words.tokens;
    const gap = this.#words.gap(i + 1);
    return (
      this.#words.isCapital(i) && ends[i]! - starts[i]! === 1 && gap !== Gap.apostrophe && gap !== Gap.hyphen
    );
  }

  /** An initial, or "Ma.", "Mohd.": a full stop behind it does not end the sentence. */
  #isShortened(i: number): boolean {
    return (
      this.#words.isCapital(i) &&
      (this.#isInitial(i) || /^(?:ma|md|mohd|muhd|st|wm|chas|geo)$/.test(this.#words.word(i)))
    );
  }

  #isParticle(i: number): boolean {
    const words = this.#words;
    if (words.isCapital(i) || (wordClass(words.word(i)) & particle) === 0) return false;
    return words.gap(i + 1) === Gap.space && (words.isCapital(i + 1) || this.#isParticle(i + 1));
  }

  /** "Độ" folds to an English word and is none. */
  #kinds(i: number): number {
    const { starts, ends } = this.#words.tokens;
    return isAscii(this.#words.text, starts[i]!, ends[i]!) ? wordClass(this.#words.word(i)) : 0;
  }

  /** Words of the name, without initials and particles. */
  #partsIn(first: number, last: number): number {
    let parts = 0;
    for (let i = first; i <= last; i++) {
      const isTied = i > first && this.#words.gap(i) !== Gap.space && this.#words.gap(i) !== Gap.period;
      const isWord =
        !this.#isInitial(i) &&
        ((wordClass(this.#words.word(i)) & (particle | generation)) === 0 || this.#isSyllable(i));
      if (!isTied && isWord && !isRegnal(this.#words.written(i, i))) parts++;
    }
    return parts;
  }

  /** The first of a given name with a hyphen, whatever it means elsewhere: "Da-hee". */
  #isSyllable(i: number): boolean {
    const words = this.#words;
    return words.isCapital(i) && words.gap(i + 1) === Gap.hyphen && !words.isCapital(i + 1);
  }

  /** Whether more than the family name is in capitals: acronyms. */
  #isShouted(first: number, last: number): boolean {
    let shouted = 0;
    for (let i = first; i <= last; i++)
      if (this.#words.has(i, Shape.allCapitals) && !isRegnal(this.#words.written(i, i))) shouted++;
    return shouted > 1;
  }

  /** Whether one word is a whole name: where people have but one, and of sovereigns with their number. */
  #isWhole(first: number, last: number, { countries, office: title }: TitlePhrase): boolean {
    const hasNumber = last > first && isRegnal(this.#words.written(last, last));
    if (hasNumber) return isRegnalTitle(this.#words.word(first - 1));
    return first === last && title !== null && countries.length === 1 && ONE_NAME.has(countries[0]!);
  }

  /** The token behind ", " or "and" that goes on a list of names; -1 for none. */
  #nextInList(last: number): number {
    const words = this.#words;
    if (words.word(last + 1) === "and" && words.gap(last + 1) === Gap.space) return last + 2;
    if (words.gap(last + 1) !== Gap.comma) return -1;
    return words.word(last + 1) === "and" ? last + 2 : last + 1;
  }
}

/** "U.S.", of which the first letter is no initial. */
function isCountryAbbreviation(words: Words, i: number): boolean {
  return (
    words.gap(i + 1) === Gap.period &&
    /^(?:s|k|n|a|e)$/.test(words.word(i + 1)) &&
    /^[ue]$/.test(words.word(i))
  );
}
