/**
 * Finds the next of several fixed strings, for callers that ask from ever later offsets. The text is read once
 * for each string, by the engine's own search: where they are rare that is far faster than a look at each unit.
 */
export class Landmarks {
  readonly #text: string;
  readonly #marks: readonly string[];
  /** Where each mark is next, from the last offset asked for. */
  readonly #next: number[];
  #nearest = -1;

  constructor(text: string, marks: readonly string[]) {
    this.#text = text;
    this.#marks = marks;
    this.#next = marks.map(() => -1);
  }

  /** Where the nearest mark at or behind `offset` starts, the text's length when there is none. */
  from(offset: number): number {
    if (offset <= this.#nearest) return this.#nearest;
    const text = this.#text;
    let nearest = text.length;
    for (let i = 0; i < this.#next.length; i++) {
      let next = this.#next[i]!;
      if (next < offset) {
        next = text.indexOf(this.#marks[i]!, offset);
        if (next < 0) next = text.length;
        this.#next[i] = next;
      }
      if (next < nearest) nearest = next;
    }
    this.#nearest = nearest;
    return nearest;
  }
}
