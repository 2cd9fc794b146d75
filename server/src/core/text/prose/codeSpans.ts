/** Code spans in a run (CommonMark 0.31, 6.1). */
import type { Run } from "./run.ts";
import { BACKTICK, runEnd } from "./units.ts";

/**
 * Finds the backtick run that closes a code span. A search that fails has seen the rest of the run, and notes
 * where each length was seen last: so there is one such search at most, and all others end in a code span.
 */
export class CodeSpans {
  readonly #run: Run;
  readonly #last = new Map<number, number>();
  #searched = false;

  constructor(run: Run) {
    this.#run = run;
  }

  /** To be called when the run takes up other lines. */
  clear(): void {
    if (this.#searched) this.#last.clear();
    this.#searched = false;
  }

  /** The end of the first run of exactly `length` backticks at or behind `from`, -1 when there is none. */
  closing(from: number, length: number): number {
    if (this.#searched && (this.#last.get(length) ?? -1) < from) return -1;
    const { text, end } = this.#run;
    for (let i = from; i < end; i++) {
      if (text.charCodeAt(i) !== BACKTICK) continue;
      const close = runEnd(text, BACKTICK, i, end);
      if (close - i === length) return close;
      if (!this.#searched) this.#last.set(close - i, i);
      i = close;
    }
    this.#searched = true;
    return -1;
  }
}
