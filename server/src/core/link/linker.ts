/**
 * Name matches → linked mentions, in text order: a full name introduces its bearer, a short form is linked
 * to a bearer introduced before it. The rule in full stands with `Linker.#linkShort`.
 */
import type { Person } from "../authority/model.ts";
import type { Entity, Register } from "../authority/register.ts";
import type { DateRange } from "../authority/terms.ts";
import type { NameMatch, NameMatches, StrangerMatch } from "../recognise/names.ts";
import { PatternRole } from "../recognise/patterns.ts";
import { Shape, type Tokens } from "../recognise/tokens.ts";
import type { ProseMask } from "../text/mask.ts";
import { sentenceEndsBetween } from "../text/sentences.ts";
import { compareFits, type Fit, fitOf } from "./evidence.ts";
import type { NameMention, Via } from "./mention.ts";
import { type TitlePhrase, titleBefore } from "./title.ts";

export interface LinkInput {
  readonly text: string;
  readonly mask: ProseMask;
  readonly tokens: Tokens;
  readonly register: Register;
  /** The days that the note speaks of when nothing else is said; null where it has no date. */
  readonly days: DateRange | null;
}

/** Links every match that can be linked; a short form without a bearer is dropped. */
export function linkNames(matches: NameMatches, input: LinkInput): NameMention[] {
  const linker = new Linker(input);
  const mentions: NameMention[] = [];
  let stranger = 0;
  for (const match of matches.names) {
    while (stranger < matches.strangers.length && matches.strangers[stranger]!.start < match.start) {
      linker.meetStranger(matches.strangers[stranger++]!);
    }
    const mention = linker.link(match);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

class Linker {
  readonly #input: LinkInput;
  /** Entity → where it was last named in full. */
  readonly #introduced = new Map<number, number>();
  /** Entity → where somebody else with its short form was last named. */
  readonly #strangers = new Map<number, number>();

  constructor(input: LinkInput) {
    this.#input = input;
  }

  meetStranger(stranger: StrangerMatch): void {
    for (const entity of stranger.entities) this.#strangers.set(entity, stranger.start);
  }

  link(match: NameMatch): NameMention | null {
    const { register } = this.#input;
    const entities = [...new Set(match.patterns.map((p) => register.patterns.patterns[p]!.entity))];
    const role = register.patterns.patterns[match.patterns[0]!]!.role;
    const title = titleBefore(
      this.#input.text,
      this.#input.tokens,
      match.first,
      register.patterns.officeWords,
    );
    if (role === PatternRole.short) return this.#linkShort(match, entities, title);
    const bearers = entities.length === 1 ? entities : this.#bearersOf(entities, title);
    if (bearers.length === 1) this.#introduced.set(bearers[0]!, match.start);
    return this.#mention(match, bearers, title);
  }

  /**
   * A title or country next to the name decides; else the candidate last named in full; where two were named
   * in full in one sentence since, nobody. Somebody unregistered who was named in full since bears it too.
   * Without an introduction only a title that names a post held on the day will do.
   */
  #linkShort(match: NameMatch, entities: readonly number[], title: TitlePhrase | null): NameMention | null {
    const fits = new Map(entities.map((entity) => [entity, this.#fit(entity, title)]));
    const introduced = entities.filter(
      (entity) => this.#introduced.has(entity) && fits.get(entity) !== "conflict",
    );
    if (introduced.length === 0) {
      const titled = entities.filter((entity) => fits.get(entity) === "current");
      if (titled.length !== 1 || entities.some((entity) => this.#introduced.has(entity))) return null;
      this.#introduced.set(titled[0]!, match.start);
      return this.#mention(match, titled, title);
    }
    const best = bestBy(introduced, fits);
    const decided = best.length === 1 && saysWho(fits.get(best[0]!)!);
    if (!decided && best.some((entity) => this.#isOvershadowed(entity))) return null;
    return this.#mention(match, decided ? best : this.#lastNamed(best), title);
  }

  /** The candidates that are left when the last one named in full is preferred. */
  #lastNamed(entities: readonly number[]): readonly number[] {
    const byRecency = [...entities].sort((a, b) => this.#introduced.get(b)! - this.#introduced.get(a)!);
    const [latest, ...others] = byRecency;
    const at = this.#introduced.get(latest!)!;
    const { text, mask } = this.#input;
    const rivals = others.filter(
      (other) => !sentenceEndsBetween(text, mask, this.#introduced.get(other)!, at),
    );
    return rivals.length === 0 ? [latest!] : [latest!, ...rivals].sort((a, b) => a - b);
  }

  /** Whether a stranger with the same short form was named after the entity. */
  #isOvershadowed(entity: number): boolean {
    return (this.#strangers.get(entity) ?? -1) > this.#introduced.get(entity)!;
  }

  /** Of several registered bearers of one full name: those that the title or the date leaves. */
  #bearersOf(entities: readonly number[], title: TitlePhrase | null): readonly number[] {
    const fits = new Map(entities.map((entity) => [entity, this.#fit(entity, title)]));
    const best = bestBy(
      entities.filter((entity) => fits.get(entity) !== "conflict"),
      fits,
    );
    if (best.length === 1 && saysWho(fits.get(best[0]!)!)) return best;
    const met = (best.length === 0 ? entities : best).filter((entity) => this.#introduced.has(entity));
    return met.length === 1 ? met : best.length === 0 ? entities : best;
  }

  #fit(entity: number, title: TitlePhrase | null): Fit {
    const { register, days } = this.#input;
    const { kind, record } = register.entities[entity]!;
    return kind === "person" ? fitOf(record as Person, title, days, register.authority) : "neutral";
  }

  #mention(match: NameMatch, bearers: readonly number[], title: TitlePhrase | null): NameMention {
    const { register, text, tokens } = this.#input;
    const entities = bearers.map((bearer) => register.entities[bearer]!);
    const entity = entities[0]!;
    const surface = text.slice(match.start, match.end);
    const role = register.patterns.patterns[match.patterns[0]!]!.role;
    return {
      start: match.start,
      end: match.end,
      kind: entity.kind,
      entity: entities.length === 1 ? entity.id : null,
      candidates: entities.length === 1 ? null : entities.map(({ id }) => id).sort(),
      via: match.slip
        ? "misspelling"
        : role === PatternRole.short
          ? "short-form"
          : viaOf(register, entities, surface),
      title,
      slip: match.slip,
      target: (tokens.shapes[match.first]! & Shape.target) !== 0,
    };
  }
}

function viaOf(register: Register, entities: readonly Entity[], surface: string): Via {
  const statuses = entities.map((entity) => register.statusOf(entity, surface));
  for (const status of ["authorized", "variant"] as const) if (statuses.includes(status)) return status;
  return "misspelling";
}

function saysWho(fit: Fit): boolean {
  return fit === "current" || fit === "held" || fit === "country";
}

function bestBy(entities: readonly number[], fits: ReadonlyMap<number, Fit>): readonly number[] {
  let best: number[] = [];
  for (const entity of entities) {
    const order = best.length === 0 ? 1 : compareFits(fits.get(entity)!, fits.get(best[0]!)!);
    if (order > 0) best = [entity];
    else if (order === 0) best.push(entity);
  }
  return best;
}
