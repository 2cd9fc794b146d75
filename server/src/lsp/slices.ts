/**
 * Long work in slices: after a few milliseconds the event loop gets its turn, and what somebody waits for goes
 * first, so that hovers keep their pace.
 */

const SLICE_MS = 5;
/** A message takes so many turns from one pipe to the other: it is read, handed on, answered, and its answer sent. */
const TURNS_OF_A_MESSAGE = 3;
/** So many turns what waits may take before a slice: where there is always something, the work goes on nevertheless. */
const MOST_TURNS = 20;

/** Work that gives way between its steps. */
export class Slices {
  readonly #isAwaited: () => boolean;
  /** The first slice is over before it began: work that is started gives way at once. */
  #began = Number.NEGATIVE_INFINITY;

  /** `isAwaited` tells whether a request or a change waits to be dealt with. */
  constructor(isAwaited: () => boolean) {
    this.#isAwaited = isAwaited;
  }

  /** Resolves at once within a slice, else after everything that waits has had its turn. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#began < SLICE_MS) return;
    for (let turns = 0, quiet = 0; quiet < TURNS_OF_A_MESSAGE && turns < MOST_TURNS; turns++) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.#isAwaited() ? 0 : quiet + 1;
    }
    this.#began = performance.now();
  }
}
