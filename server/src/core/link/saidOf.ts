/**
 * What the text says of the bearer of a name: the title in front of it, behind it and beside it, and the countries
 * there. A title that none of those who may be meant ever held says nothing of who is meant: it is for the checks.
 */
import type { NameMatch } from "../recognise/names.ts";
import { Shape } from "../recognise/tokens.ts";
import { gather } from "../text/gather.ts";
import type { Span } from "../text/span.ts";
import { type BodyBeside, bodiesOf, bodyBeside } from "./bodyBeside.ts";
import { type Candidates, isOfFew } from "./candidates.ts";
import { countriesBeside, countriesNextTo } from "./countryBeside.ts";
import { saysWho } from "./evidence.ts";
import type { LinkInput } from "./linkInput.ts";
import type { TitlePhrase } from "./title.ts";
import { titleBeside, withRank } from "./titleBeside.ts";
import { nativeTitleAround, titleInFront } from "./titleOverMarkup.ts";
import { titleBehind } from "./titleText.ts";

/** Asked by the linker for one name after another of a text. */
export class SaidOf {
  readonly #input: LinkInput;
  readonly #candidates: Candidates;

  constructor(input: LinkInput, candidates: Candidates) {
    this.#input = input;
    this.#candidates = candidates;
  }

  /** The title that a name carries itself: in front of it, or around one in Hangul, Han or Kana letters. */
  inFront(match: NameMatch): TitlePhrase | null {
    const { text, mask, tokens, register } = this.#input;
    const { officeWords } = register.patterns;
    const isNative = (tokens.shapes[match.first]! & Shape.raw) !== 0;
    return isNative
      ? nativeTitleAround(text, mask, match, officeWords)
      : titleInFront(text, mask, tokens, match, officeWords);
  }

  /**
   * The title behind a short form that the text leaves open, or whose bearer it has not named. `known`: those who
   * were named before and may be meant.
   */
  behindShort(match: NameMatch, known: readonly number[]): TitlePhrase | null {
    if (known.length === 1) return null;
    const title = this.#behind(match, known);
    // Of a country's minister no date need agree: whether it may be that wrong is told where it is kept.
    return known.length > 0 ||
      title === null ||
      (title.countries.length > 0 && title.words.length > 1) ||
      this.#candidates.holdersThen(match.patterns, title).length > 0
      ? title
      : null;
  }

  /** `title`, which stands in front of the name; what stands beside it where there is none, a rank alone, or a bare "then". */
  anywhere(match: NameMatch, entities: readonly number[], title: TitlePhrase | null): TitlePhrase | null {
    const name = withRank(match, title);
    if (title !== null && name === match && saysMore(title)) return title;
    return this.#beside(name, entities) ?? title ?? this.#countryNextTo(match, entities);
  }

  /** All that is said of the bearer of a full name whose title in front is `title`, the nearest first. */
  *nearestFirst(
    match: NameMatch,
    entities: readonly number[],
    title: TitlePhrase | null,
  ): Generator<TitlePhrase | null> {
    yield title;
    yield title ?? this.#behind(match, entities);
    yield this.#beside(match, entities);
    const { text, mask, register } = this.#input;
    yield* countriesBeside(text, mask, match, register.patterns.officeWords);
  }

  /** The body beside a name that several may bear. */
  body(match: Span, entities: readonly number[]): BodyBeside | null {
    const { text, register } = this.#input;
    const { entities: all, authority, patterns } = register;
    const bodies = new Set(gather(entities, (entity) => bodiesOf(all[entity]!, authority)));
    return bodyBeside(text, match, bodies, patterns.officeWords);
  }

  /** The body beside a short form that several people of the register bear, and the one whose it is; null for none. */
  bodyOfShort(
    match: NameMatch,
    title: TitlePhrase | null,
  ): { readonly body: BodyBeside; readonly bearer: number | undefined } | null {
    if (!this.#isOfFew(match)) return null;
    const bearers = this.#input.register.patterns.bearersOf(match.patterns);
    const body = this.body(match, bearers);
    if (body === null) return null;
    const own = this.#candidates.ofBody(bearers, body, title);
    return { body, bearer: own.length === 1 ? own[0] : undefined };
  }

  /** The countries beside such a short form, the nearest first: behind it, in its row, in the label before it. */
  countriesOfShort(match: NameMatch): readonly TitlePhrase[] {
    const { text, register } = this.#input;
    return this.#isOfFew(match) ? countriesNextTo(text, match, register.patterns.officeWords) : [];
  }

  #isOfFew({ patterns }: NameMatch): boolean {
    return isOfFew(this.#input.register.patterns.bearerCount(patterns));
  }

  /** The title beside a name that may be a slip of one of several people's, unless none of them held it. */
  #beside(match: Span, entities: readonly number[]): TitlePhrase | null {
    const title = titleBeside(this.#input.text, match, this.#input.register.patterns.officeWords);
    return this.#isOfOne(entities, title) ? title : null;
  }

  /** The country right behind the name, in its row or in the label before it, unless it is none of theirs. */
  #countryNextTo(match: Span, entities: readonly number[]): TitlePhrase | null {
    const said = countriesNextTo(this.#input.text, match, this.#input.register.patterns.officeWords);
    return said.find((one) => this.#isOfOne(entities, one)) ?? null;
  }

  /** The title behind the name, unless none of several held it. */
  #behind({ end }: NameMatch, entities: readonly number[]): TitlePhrase | null {
    const title = titleBehind(this.#input.text, end, this.#input.register.patterns.officeWords);
    return entities.length === 0 || this.#isOfOne(entities, title) ? title : null;
  }

  #isOfOne(entities: readonly number[], title: TitlePhrase | null): boolean {
    return entities.some((entity) => saysWho(this.#candidates.fit(entity, title)));
  }
}

/** Whether more stands there than a word that takes a title back or puts it off. */
function saysMore({ words, countries, hasRank, isSpouse }: TitlePhrase): boolean {
  return words.length + countries.length > 0 || hasRank || isSpouse;
}
