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

/** The family names of one text that wait. */
export class Contradicted {
  readonly #input: LinkInput;
  readonly #candidates: Candidates;
  readonly #named: Named;
  readonly #kept: { readonly match: NameMatch; readonly title: TitlePhrase }[] = [];

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
      this.#kept.push({ match, title });
  }

  /** Keeps a name that the register has once, whose title its bearer does not have on that day. */
  keepUnnamed(match: NameMatch, title: TitlePhrase): void {
    const { text, register, daysAt } = this.#input;
    const set = register.patterns;
    if (set.bearerCount(match.patterns) > match.patterns.length) return;
    const [bearer, ...others] = set.bearersOf(match.patterns);
    if (others.length > 0 || !isWholeAt(text, title, match)) return;
    const { kind, record } = register.entities[bearer!]!;
    if (kind !== "person") return;
    const word = foldedWord(text, match.start, match.end);
    if (mayBeUnnamed(record as Person, word, title, daysAt(title.start), register.authority))
      this.#kept.push({ match, title });
  }

  /** The names kept, with the one bearer of each; those of strangers and of several people left out. */
  told(): { readonly match: NameMatch; readonly bearer: number; readonly title: TitlePhrase }[] {
    return this.#kept.flatMap(({ match, title }) => {
      const named = this.#named.among(match.patterns);
      if (this.#named.hasStrangersOf(match.patterns)) return [];
      const bearers = named.length === 0 ? this.#input.register.patterns.bearersOf(match.patterns) : named;
      return bearers.length === 1 ? [{ match, bearer: bearers[0]!, title }] : [];
    });
  }
}
