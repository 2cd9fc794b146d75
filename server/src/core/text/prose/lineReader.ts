/** Walks the lines of a text (LF, CRLF or a lone CR) without building a list of them. */
export class LineReader {
  /** The current line is `[start, end)`; `next` is where the following one starts. */
  start: number;
  end: number;
  next: number;
  readonly #lineFeeds: Finder;
  readonly #returns: Finder;
  readonly #length: number;

  constructor(text: string, from: number) {
    this.#lineFeeds = new Finder(text, "\n");
    this.#returns = new Finder(text, "\r");
    this.#length = text.length;
    this.start = from;
    this.end = from;
    this.next = from;
  }

  /** Moves to the next line; false past the last one. A line end at the text's end begins no further line. */
  advance(): boolean {
    if (this.next >= this.#length) return false;
    this.start = this.next;
    const lineFeed = this.#lineFeeds.from(this.start);
    const carriageReturn = this.#returns.from(this.start);
    this.end = Math.min(lineFeed, carriageReturn, this.#length);
    this.next = Math.min(lineFeed === carriageReturn + 1 ? this.end + 2 : this.end + 1, this.#length);
    return true;
  }
}

/**
 * The next occurrence of a fixed string, for callers that ask from ever later offsets:
 * all their questions together read the text once.
 */
export class Finder {
  readonly #text: string;
  readonly #needle: string;
  #asked = -1;
  #found = -1;

  constructor(text: string, needle: string) {
    this.#text = text;
    this.#needle = needle;
  }

  /** Where the next occurrence at or behind `offset` starts; `Infinity` when there is none. */
  from(offset: number): number {
    if (offset >= this.#asked && offset <= this.#found) return this.#found;
    const found = this.#text.indexOf(this.#needle, offset);
    this.#asked = offset;
    this.#found = found < 0 ? Number.POSITIVE_INFINITY : found;
    return this.#found;
  }
}
