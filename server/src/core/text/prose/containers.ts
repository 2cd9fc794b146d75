/** The containers of Markdown that are open while its lines are read (CommonMark 0.31, 5.1 and 5.2), and footnotes. */
import type { LineCursor } from "./lineCursor.ts";
import { GREATER } from "./units.ts";

/** Marks a block quote in the stack; a list item or footnote is there with the indentation its lines need. */
const QUOTE_BLOCK = 0;
const FOOTNOTE_INDENT = 4;

/** The open containers, outermost first: block quotes, list items, footnote definitions. */
export class Containers {
  readonly #indents: number[] = [];
  /** Where the block quotes are in the stack, ascending. */
  readonly #quotes: number[] = [];
  /** Whether the innermost container is a list item that has no content yet. */
  emptyItem = false;

  get depth(): number {
    return this.#indents.length;
  }

  openQuote(): void {
    this.#quotes.push(this.#indents.length);
    this.#indents.push(QUOTE_BLOCK);
    this.emptyItem = false;
  }

  /** Opens a list item whose further lines are indented by `indent` columns, at least two. */
  openItem(indent: number): void {
    this.#indents.push(indent);
    this.emptyItem = true;
  }

  openFootnote(): void {
    this.#indents.push(FOOTNOTE_INDENT);
    this.emptyItem = false;
  }

  closeTo(depth: number): void {
    if (depth >= this.#indents.length) return;
    this.#indents.length = depth;
    while (this.#quotes.length > 0 && this.#quotes[this.#quotes.length - 1]! >= depth) this.#quotes.pop();
    this.emptyItem = false;
  }

  /**
   * Moves the cursor over what the line owes to the open containers; gives how many it continues.
   * A blank rest continues everything up to the next quote without a look at each.
   */
  match(cursor: LineCursor): number {
    const depth = this.#indents.length;
    let quotes = 0;
    for (let i = 0; i < depth; i++) {
      if (cursor.blank) {
        const reached = quotes < this.#quotes.length ? this.#quotes[quotes]! : depth;
        return reached === depth && this.emptyItem ? depth - 1 : reached;
      }
      const needed = this.#indents[i]!;
      if (needed === QUOTE_BLOCK) {
        if (cursor.indent > 3 || cursor.text.charCodeAt(cursor.inked) !== GREATER) return i;
        passQuoteMarker(cursor);
        quotes++;
      } else {
        if (cursor.indent < needed) return i;
        cursor.indentBy(needed);
      }
    }
    return depth;
  }
}

/** Moves the cursor over a `>` and the one column of white space that belongs to it. */
export function passQuoteMarker(cursor: LineCursor): void {
  cursor.consume(1);
  cursor.indentBy(1);
}
