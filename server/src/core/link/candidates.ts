/**
 * What a title says of those who may be meant by a form: who may hold its post, who held it then, whom it fits best.
 * Whom the text has named, and who is meant in the end, is for `linker.ts`.
 */
import { compareFits, entityFit, type Fit } from "./evidence.ts";
import type { LinkInput } from "./linkInput.ts";
import type { TitlePhrase } from "./title.ts";

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
    return this.whoMayHold(patterns, title).filter((entity) => this.fit(entity, title) === "current");
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
export function bestBy(entities: readonly number[], fits: ReadonlyMap<number, Fit>): readonly number[] {
  let best: number[] = [];
  for (const entity of entities) {
    const order = best.length === 0 ? 1 : compareFits(fits.get(entity)!, fits.get(best[0]!)!);
    if (order > 0) best = [entity];
    else if (order === 0) best.push(entity);
  }
  return best;
}
