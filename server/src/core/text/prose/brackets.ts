/** The brackets of links and images in a run, and which of them belong together (CommonMark 0.31, 6.3 and 6.4). */
import { BANG } from "./units.ts";

/** A `[` or `![` that waits for its `]`. */
export interface Opener {
  readonly at: number;
  /** The line of the run it is in. */
  readonly line: number;
  readonly image: boolean;
  /** Whether a further bracket opens behind it: then its text is no label. */
  nested: boolean;
}

/** The open brackets of one run. A link may not hold another: once one is found, openers around it are dead. */
export class Brackets {
  readonly #openers: Opener[] = [];
  /** So many openers at the bottom of the stack may begin no link, though an image. */
  #dead = 0;
  /** The offset of the last unit that a backslash escaped. */
  escaped = -1;

  get depth(): number {
    return this.#openers.length;
  }

  clear(): void {
    this.#openers.length = 0;
    this.#dead = 0;
  }

  /** Whether an unescaped `!` at or behind `floor` makes the `[` at `at` the start of an image. */
  isImage(text: string, at: number, floor: number): boolean {
    return at > floor && text.charCodeAt(at - 1) === BANG && this.escaped !== at - 1;
  }

  push(at: number, line: number, image: boolean): void {
    const outer = this.#openers[this.#openers.length - 1];
    if (outer !== undefined) outer.nested = true;
    this.#openers.push({ at, line, image, nested: false });
  }

  /** Takes the innermost opener off; null when there is none or it may begin nothing. */
  pop(): Opener | null {
    const opener = this.#openers.pop();
    if (opener === undefined) return null;
    const depth = this.#openers.length;
    const dead = depth < this.#dead && !opener.image;
    this.#dead = Math.min(this.#dead, depth);
    return dead ? null : opener;
  }

  /** Notes that the opener taken off last began a link, or an image. */
  linked(image: boolean): void {
    if (!image) this.#dead = this.#openers.length;
  }
}
