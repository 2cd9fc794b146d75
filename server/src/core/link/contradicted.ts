/**
 * Family names whose title speaks against their one bearer, kept until the text has named everybody: they are the
 * bearer's if nobody else turns up. Whether a title may be that wrong is told in `contradiction.ts`.
 */
import type { Person } from "../authority/model.ts";
import type { NameMatch } from "../recognise/names.ts";
import { foldedWord } from "../recognise/words.ts";
import type { Candidates } from "./candidates.ts";
import { isWholeAt, mayBeUnnamed, mayContradict } from "./contradiction.ts";
import type { LinkInput } from "./linkInput.ts";
import type { Named } from "./named.ts";
import type { TitlePhrase } from "./title.ts";

/** A family name, whom it may mean, and the title that speaks against it. */
interface Contradiction {
  readonly match: NameMatch;
  readonly bearer: number;
  readonly title: TitlePhrase;
}

/** The family names of one text that wait. */
export class Contradicted {
  readonly #input: LinkInput;
  readonly #candidates: Candidates;
  readonly #named: Named;
  readonly #kept: Contradiction[] = [];

  /** `named` are those whom the text has named so far. */
  constructor(input: LinkInput, candidates: Candidates, named: Named) {
    this.#input = input;
    this.#candidates = candidates;
    this.#named = named;
  }

  /** Keeps a name whose title is another's than that of `entity`, whom the text has named. */
  keep(match: NameMatch, entity: number, title: TitlePhrase): void {
    const { text, register, daysAt } = this.#input;
    const { kind, record } = register.entities[entity]!;
    if (kind !== "person") return;
    const word = foldedWord(text, match.start, match.end);
    if (!mayContradict(record as Person, word, title, daysAt(title.start), register.authority)) return;
    const others = this.#candidates.whoMayHold(match.patterns, title).filter((other) => other !== entity);
    if (others.every((other) => this.#candidates.fit(other, title) === "conflict"))
      this.#kept.push({ match, bearer: entity, title });
  }

  /** Keeps a name that the register has once, or once with that title, whose bearer does not have it on that day. */
  keepUnnamed(match: NameMatch, title: TitlePhrase): void {
    const { text, register, daysAt } = this.#input;
    const bearer = this.#onlyBearer(match, title);
    if (bearer === undefined || !isWholeAt(text, title, match)) return;
    const { kind, record } = register.entities[bearer]!;
    if (kind !== "person") return;
    const word = foldedWord(text, match.start, match.end);
    if (mayBeUnnamed(record as Person, word, title, daysAt(title.start), register.authority))
      this.#kept.push({ match, bearer, title });
  }

  /** The only bearer of the name in the register, or the only one who held a post of that title. */
  #onlyBearer({ patterns }: NameMatch, title: TitlePhrase): number | undefined {
    const set = this.#input.register.patterns;
    const isOne = set.bearerCount(patterns) <= patterns.length;
    const [bearer, ...others] = isOne ? set.bearersOf(patterns) : NOBODY;
    if (bearer !== undefined && others.length === 0) return bearer;
    const holders = this.#candidates
      .whoMayHold(patterns, title)
      .filter((entity) => this.#candidates.fit(entity, title) === "held");
    return holders.length === 1 ? holders[0] : undefined;
  }

  /** The names kept, with the one bearer of each; those of strangers and of several people left out. */
  told(): readonly Contradiction[] {
    return this.#kept.filter(({ match, bearer }) => {
      if (this.#named.hasStrangersOf(match.patterns)) return false;
      return this.#named.among(match.patterns).every((entity) => entity === bearer);
    });
  }
}

const NOBODY: readonly number[] = [];
