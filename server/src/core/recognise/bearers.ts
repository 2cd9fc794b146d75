/**
 * Who bears which pattern: nearly always one, and thousands for a family name in a large register. Entities are added
 * in ascending order, so that each list is one that can be searched.
 */
export class Bearers {
  /** Per pattern: its only entity, or the complement of the number of its list. */
  #one = new Int32Array(1024);
  readonly #lists: number[][] = [];
  #count = 0;
  /** The other way round: where each entity's patterns begin, and the patterns. Made when first asked for. */
  #byEntity: { readonly starts: Int32Array; readonly patterns: Int32Array } | null = null;

  /** Patterns are numbered from 0, without a gap; entities of one pattern come ascending. */
  add(pattern: number, entity: number): void {
    if (pattern === this.#count) {
      if (pattern === this.#one.length) {
        const grown = new Int32Array(this.#one.length * 2);
        grown.set(this.#one);
        this.#one = grown;
      }
      this.#one[pattern] = entity;
      this.#count++;
      return;
    }
    const one = this.#one[pattern]!;
    if (one === entity) return;
    if (one >= 0) {
      this.#one[pattern] = ~(this.#lists.push([one, entity]) - 1);
      return;
    }
    const list = this.#lists[~one]!;
    if (list[list.length - 1] !== entity) list.push(entity);
  }

  /** Ascending, each once. */
  of(pattern: number): readonly number[] {
    const one = this.#one[pattern]!;
    return one >= 0 ? [one] : this.#lists[~one]!;
  }

  has(pattern: number, entity: number): boolean {
    const one = this.#one[pattern]!;
    if (one >= 0) return one === entity;
    const list = this.#lists[~one]!;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (list[middle]! < entity) low = middle + 1;
      else high = middle;
    }
    return list[low] === entity;
  }

  /** The patterns that the entity has, ascending. */
  patternsOf(entity: number): Int32Array {
    if (this.#byEntity === null) for (const _ of this.prepare());
    const { starts, patterns } = this.#byEntity!;
    return patterns.subarray(starts[entity]!, starts[entity + 1]!);
  }

  /** Makes ready, in steps, what `patternsOf` reads. */
  *prepare(): Generator<void> {
    if (this.#byEntity !== null) return;
    let size = 0;
    let last = -1;
    for (let pattern = 0; pattern < this.#count; pattern++) {
      const one = this.#one[pattern]!;
      const list = one >= 0 ? null : this.#lists[~one]!;
      size += list?.length ?? 1;
      last = Math.max(last, list?.[list.length - 1] ?? one);
      if (pattern % STEP === STEP - 1) yield;
    }
    const starts = new Int32Array(last + 2);
    for (let pattern = 0; pattern < this.#count; pattern++) {
      const one = this.#one[pattern]!;
      if (one >= 0) starts[one + 1]!++;
      else for (const entity of this.#lists[~one]!) starts[entity + 1]!++;
      if (pattern % STEP === STEP - 1) yield;
    }
    for (let entity = 0; entity <= last; entity++) starts[entity + 1]! += starts[entity]!;
    const next = starts.slice();
    const patterns = new Int32Array(size);
    for (let pattern = 0; pattern < this.#count; pattern++) {
      const one = this.#one[pattern]!;
      if (one >= 0) patterns[next[one]!++] = pattern;
      else for (const entity of this.#lists[~one]!) patterns[next[entity]!++] = pattern;
      if (pattern % STEP === STEP - 1) yield;
    }
    this.#byEntity = { starts, patterns };
  }
}

/** Patterns between two steps. */
const STEP = 20_000;
