/** Files that changed, dealt with in the background: what comes while a batch is worked on makes one more together. */

/** Whether each file (a URI) is there. */
export type ChangedFiles = ReadonlyMap<string, boolean>;

/** Runs its work on one batch at a time; an error of one does not stop the next. */
export class Batches {
  readonly #work: (files: ChangedFiles) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  #running: Promise<void> = Promise.resolve();
  /** Those of the next batch. */
  #waiting = new Map<string, boolean>();

  /** `onError` hears of a batch that failed; the next one is worked on all the same. */
  constructor(work: (files: ChangedFiles) => Promise<void>, onError: (error: unknown) => void) {
    this.#work = work;
    this.#onError = onError;
  }

  /** What is told last of a file counts. */
  add(files: ChangedFiles): void {
    const isDue = this.#waiting.size > 0;
    for (const [uri, exists] of files) this.#waiting.set(uri, exists);
    if (isDue || files.size === 0) return;
    this.#running = this.#running.then(() => this.#next()).catch(this.#onError);
  }

  /** Resolves when all that was added so far is dealt with. */
  get settled(): Promise<void> {
    return this.#running;
  }

  #next(): Promise<void> {
    const files = this.#waiting;
    this.#waiting = new Map();
    return this.#work(files);
  }
}
