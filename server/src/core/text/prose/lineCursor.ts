/** One line read by columns, as the containers of CommonMark take it. */
import { isBlankUnit, TAB } from "./units.ts";

const TAB_STOP = 4;

/**
 * Reads one line from the left, container by container: the containers take columns of white space, a tab
 * reaching to the next stop of four, or ink. A container may take part of a tab.
 */
export class LineCursor {
  readonly text: string;
  end = 0;
  /** The first offset ahead that is neither space nor tab; `end` when the rest is blank. */
  inked = 0;
  #column = 0;
  #inkedColumn = 0;

  constructor(text: string) {
    this.text = text;
  }

  open(start: number, end: number): void {
    this.end = end;
    this.#column = 0;
    this.#findInk(start, 0);
  }

  get blank(): boolean {
    return this.inked >= this.end;
  }

  /** How many columns of white space lie ahead. */
  get indent(): number {
    return this.#inkedColumn - this.#column;
  }

  /** Moves over `columns` columns of white space, at most to the ink. */
  indentBy(columns: number): void {
    this.#column = Math.min(this.#column + columns, this.#inkedColumn);
  }

  /** Moves over the white space and `length` units of ink behind it. */
  consume(length: number): void {
    this.#column = this.#inkedColumn + length;
    this.#findInk(this.inked + length, this.#column);
  }

  #findInk(offset: number, from: number): void {
    let column = from;
    let i = offset;
    while (i < this.end) {
      const unit = this.text.charCodeAt(i);
      if (!isBlankUnit(unit)) break;
      column += unit === TAB ? TAB_STOP - (column % TAB_STOP) : 1;
      i++;
    }
    this.inked = i;
    this.#inkedColumn = column;
  }
}
