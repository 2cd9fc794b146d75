/**
 * Who a text has named up to the place that the linker has come to: people of the register in full, and somebody
 * unregistered whose name has a registered form in it. Entities and patterns are numbers of the compiled set.
 */
import type { NameMatch } from "../recognise/names.ts";
import { PatternRole, type PatternSet } from "../recognise/patterns.ts";

/** Who was named, filled in the order of the text. */
export class Named {
  readonly #patterns: PatternSet;
  /** Entity → where it was last named in full. */
  readonly #introduced = new Map<number, number>();
  /** Pattern → those who have it and were named in full. */
  readonly #namedBy = new Map<number, number[]>();
  /** Pattern → where somebody unregistered was last named whose name has that form in it. */
  readonly #strangers = new Map<number, number>();
  /** Pattern → where such somebody was first named. */
  readonly #firstStrangers = new Map<number, number>();

  constructor(patterns: PatternSet) {
    this.#patterns = patterns;
  }

  introduce(entity: number, at: number): void {
    if (!this.#introduced.has(entity)) {
      for (const pattern of this.#patterns.patternsOf(entity)) {
        const named = this.#namedBy.get(pattern);
        if (named === undefined) this.#namedBy.set(pattern, [entity]);
        else named.push(entity);
      }
    }
    this.#introduced.set(entity, at);
  }

  /** Where the entity was last named in full; -1 where it was not. */
  last(entity: number): number {
    return this.#introduced.get(entity) ?? -1;
  }

  has(entity: number): boolean {
    return this.#introduced.has(entity);
  }

  /** Those who have one of the patterns and were named in full, ascending. */
  among(patterns: readonly number[]): readonly number[] {
    if (patterns.length === 1) {
      const known = this.#namedBy.get(patterns[0]!) ?? [];
      if (known.length < 2) return [...known];
    }
    const named = new Set(patterns.flatMap((pattern) => this.#namedBy.get(pattern) ?? []));
    return [...named].sort((a, b) => a - b);
  }

  /** Somebody unregistered was named whose name has the patterns' forms in it. */
  meetStranger(patterns: readonly number[], at: number): void {
    for (const pattern of patterns) {
      this.#strangers.set(pattern, at);
      if (!this.#firstStrangers.has(pattern)) this.#firstStrangers.set(pattern, at);
    }
  }

  /** Whether somebody was named who has a form of anybody with one of the patterns. */
  hasStrangersOf(patterns: readonly number[]): boolean {
    const set = this.#patterns;
    for (const stranger of this.#strangers.keys()) {
      if (patterns.includes(stranger)) return true;
      if (set.bearersOf([stranger]).some((entity) => set.isBorneBy(patterns, entity))) return true;
    }
    return false;
  }

  /** Where somebody else with a form of the entity was last named; -1 where nobody was. */
  strangerOf(entity: number): number {
    let last = -1;
    if (this.#strangers.size === 0) return last;
    for (const pattern of this.#patterns.patternsOf(entity))
      last = Math.max(last, this.#strangers.get(pattern) ?? -1);
    return last;
  }

  /** Whether somebody else with a form of the entity was named before an offset. */
  isStrangerNamed(entity: number, before: number): boolean {
    if (this.#firstStrangers.size === 0) return false;
    const own = this.#patterns.patternsOf(entity);
    return own.some((pattern) => (this.#firstStrangers.get(pattern) ?? before) < before);
  }
}

/** Those whose names stand in full among the matches, as they are listed and nobody else's. */
export function namedInFull(matches: readonly NameMatch[], set: PatternSet): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { patterns, slip, near, evidence } of matches) {
    if (slip || near !== undefined || evidence !== undefined) continue;
    if (set.patterns[patterns[0]!]!.role !== PatternRole.full) continue;
    const bearers = set.bearersOf(patterns);
    if (bearers.length === 1) named.add(bearers[0]!);
  }
  return named;
}

/** Entity → the short form by which the matches first call it, as it is listed and nobody else's; of short words none. */
export function calledShort(
  matches: readonly NameMatch[],
  set: PatternSet,
  text: string,
): ReadonlyMap<number, string> {
  const called = new Map<number, string>();
  for (const { patterns, slip, near, evidence, start, end } of matches) {
    if (slip || near !== undefined || evidence !== undefined || end - start < LEAST_CALLED) continue;
    if (set.patterns[patterns[0]!]!.role !== PatternRole.short) continue;
    const [bearer, ...others] = set.bearersOf(patterns);
    if (others.length === 0 && !called.has(bearer!)) called.set(bearer!, text.slice(start, end));
  }
  return called;
}

/** In UTF-16 units. */
const LEAST_CALLED = 5;
