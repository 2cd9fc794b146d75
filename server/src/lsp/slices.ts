/** Long work in slices: after a few milliseconds the event loop gets its turn, so that hovers keep their pace. */

const SLICE_MS = 5;

export class Slices {
  #began = performance.now();

  /** Resolves at once within a slice, else after everything that waits has had its turn. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#began < SLICE_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#began = performance.now();
  }
}
