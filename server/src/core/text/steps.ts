/** Long work as a generator that yields between its steps, so that whoever runs it may let others have their turn. */

/** Does all of the work at once. */
export function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
