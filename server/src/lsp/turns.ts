/** Changes one after the other, in the order in which they came, and requests behind the changes that came before them. */
export class Turns {
  readonly #onError: (error: unknown) => void;
  #work: Promise<void> = Promise.resolve();
  /** Requests and changes that are not dealt with yet. */
  #awaited = 0;

  /** `onError` hears of changes that failed; the next ones are taken all the same. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Whether a request or a change waits: the background gives way. */
  get isAwaited(): boolean {
    return this.#awaited > 0;
  }

  /** Resolves when the changes that came so far are dealt with. */
  get before(): Promise<void> {
    return this.#work;
  }

  change(work: () => Promise<void>): void {
    this.#awaited++;
    this.#work = this.#work
      .then(work)
      .catch(this.#onError)
      .finally(() => this.#awaited--);
  }

  /** Answers when the changes that came before are dealt with; does not keep later ones waiting. */
  async ask<T>(answer: () => Promise<T>): Promise<T> {
    this.#awaited++;
    try {
      await this.#work;
      return await answer();
    } finally {
      this.#awaited--;
    }
  }
}
