/**
 * What a title says of those who may be meant by a form: who may hold its post, who held it then, whom it fits best.
 * Whom the text has named, and who is meant in the end, is for `linker.ts`.
 */
import { type BodyBeside, bodiesOf, isForeign } from "./bodyBeside.ts";
import { compareFits, entityFit, type Fit, isOfCountry, saysWho } from "./evidence.ts";
import type { LinkInput } from "./linkInput.ts";
import type { TitlePhrase } from "./title.ts";

/** Whom a title leaves, and whether it decides for the one. */
export interface Best {
  readonly entities: readonly number[];
  readonly isDecided: boolean;
}

const NOBODY: readonly number[] = [];

/** Whether several bear a name, and so few that what stands beside it is held against each. */
export function isOfFew(bearers: number): boolean {
  return bearers > 1 && bearers <= MOST_NAMESAKES;
}

const MOST_NAMESAKES = 16;

/** Asked by the linker, title by title. */
export class Candidates {
  readonly #input: LinkInput;

  constructor(input: LinkInput) {
    this.#input = input;
  }

  fit(entity: number, title: TitlePhrase | null): Fit {
    return entityFit(this.#input, entity, title);
  }

  fits(entities: readonly number[], title: TitlePhrase | null): ReadonlyMap<number, Fit> {
    return new Map(entities.map((entity) => [entity, this.fit(entity, title)]));
  }

  /** Of all who have one of the patterns, those who held a post of that title then. */
  holdersThen(patterns: readonly number[], title: TitlePhrase | null): readonly number[] {
    if (title === null || title.words.length === 0) return [];
    const then = this.whoMayHold(patterns, title).filter((entity) => this.fit(entity, title) === "current");
    const ofCountry = then.length > 1 ? this.#ofCountry(then, title) : [];
    return ofCountry.length > 0 ? ofCountry : then;
  }

  /**
   * Those whom the title fits best, none whom it contradicts. A post of the country that it names says more than one
   * of no country, "Paraguayan President" nothing of a bank's; where the two disagree on who held it then, it tells nobody.
   */
  best(entities: readonly number[], title: TitlePhrase | null): Best {
    const fits = this.fits(entities, title);
    const left = entities.filter((entity) => fits.get(entity) !== "conflict");
    const best = bestBy(left, fits);
    const ofCountry = title === null || left.length < 2 ? NOBODY : this.#ofCountry(left, title);
    const own = ofCountry.length === 0 || ofCountry.length === left.length ? best : bestBy(ofCountry, fits);
    const isOpen = own !== best && compareFits(fits.get(own[0]!)!, fits.get(best[0]!)!) < 0;
    if (isOpen) return { entities: left, isDecided: false };
    return { entities: own, isDecided: own.length === 1 && saysWho(fits.get(own[0]!)!) };
  }

  /** Whether a country beside a short form is that of another bearer's post and of none of those who were named. */
  isOfUnnamed(patterns: readonly number[], known: readonly number[], title: TitlePhrase | null): boolean {
    if (title === null || title.countries.length === 0) return false;
    const { patterns: set } = this.#input.register;
    if (!isOfFew(set.bearerCount(patterns)) || this.#ofCountry(known, title).length > 0) return false;
    return this.#ofCountry(set.bearersOf(patterns), title).length > 0;
  }

  #ofCountry(entities: readonly number[], title: TitlePhrase): readonly number[] {
    if (title.countries.length === 0) return NOBODY;
    return entities.filter((entity) => isOfCountry(this.#input, entity, title));
  }

  /** Those who have a post in the body that stands beside a name, and whom neither its title nor the one in `front` contradicts. */
  ofBody(
    entities: readonly number[],
    { body, title }: BodyBeside,
    front: TitlePhrase | null,
  ): readonly number[] {
    const { register } = this.#input;
    return entities.filter(
      (entity) =>
        bodiesOf(register.entities[entity]!, register.authority).includes(body) &&
        this.fit(entity, title) !== "conflict" &&
        this.fit(entity, front) !== "conflict",
    );
  }

  /** Whether what stands beside a name is the title of somebody else than the entity, by its words or its body. */
  isContradicted(entity: number, beside: BodyBeside | null): boolean {
    if (beside === null || beside.title === null) return false;
    const { entities, authority } = this.#input.register;
    return (
      this.fit(entity, beside.title) === "conflict" || isForeign(beside.body, entities[entity]!, authority)
    );
  }

  /** Those who have one of the patterns; where they are many, only such as have a term of a post that the title can name. */
  whoMayHold(patterns: readonly number[], { words }: TitlePhrase): readonly number[] {
    const { patterns: set, holders } = this.#input.register;
    const holding = holders.fewerThan(set.bearerCount(patterns), words);
    return holding?.filter((entity) => set.isBorneBy(patterns, entity)) ?? set.bearersOf(patterns);
  }

  /** Of several ways to read a title, the one that says most of somebody who has one of the patterns. */
  bestReading(patterns: readonly number[], titles: readonly TitlePhrase[]): readonly [TitlePhrase, Fit] {
    let best: readonly [TitlePhrase, Fit] = [titles[0]!, "conflict"];
    for (const title of titles) {
      for (const entity of this.whoMayHold(patterns, title)) {
        const fit = this.fit(entity, title);
        if (compareFits(fit, best[1]) > 0) best = [title, fit];
      }
    }
    return best;
  }
}

/** Those whom nobody fits better. */
function bestBy(entities: readonly number[], fits: ReadonlyMap<number, Fit>): readonly number[] {
  let best: number[] = [];
  for (const entity of entities) {
    const order = best.length === 0 ? 1 : compareFits(fits.get(entity)!, fits.get(best[0]!)!);
    if (order > 0) best = [entity];
    else if (order === 0) best.push(entity);
  }
  return best;
}
