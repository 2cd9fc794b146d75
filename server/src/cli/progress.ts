/** A line on standard error that tells how far long work is: on a terminal alone, and gone when the work is done. */

/** Work that takes less says nothing. */
const QUIET_MS = 500;
const BETWEEN_MS = 100;

/** As much of a stream as is written to. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The line, written anew a few times a second. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #next: number;
  #isShown = false;

  /** `now` counts milliseconds. */
  constructor(terminal: Terminal, now: () => number) {
    this.#terminal = terminal;
    this.#now = now;
    this.#next = now() + QUIET_MS;
  }

  /** `total` is null where nobody knows it yet. */
  tell(work: string, done: number, total: number | null): void {
    if (this.#terminal.isTTY !== true) return;
    const now = this.#now();
    if (now < this.#next) return;
    this.#next = now + BETWEEN_MS;
    this.#isShown = true;
    this.#terminal.write(`\r\u001b[K${work}: ${total === null ? done : `${done} of ${total}`}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isShown) this.#terminal.write("\r\u001b[K");
    this.#isShown = false;
  }
}
