/** Long work as a generator that yields between its steps, so that whoever runs it may let others have their turn. */

/** Does all of the work at once. */
export function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * Does several pieces of work by turns, a step of each. Where all have the same steps, what a step needs of code and
 * tables is at hand for all but the first: a processor's nearest memory holds a stage, and not the whole of a pipeline.
 */
export function inTurns(works: readonly Generator<void, unknown>[]): void {
  for (let going = works; going.length > 0; ) going = going.filter((work) => work.next().done !== true);
}
