import { isBlankUnit, TAB } from "./units.ts";

const TAB_STOP = 4;

/**
 * Reads one line from the left, container by container. Columns count tabs to stops of four, and a tab may
 * be used up in part: then `column` stands inside the tab that is at `at`.
 */
export class LineCursor {
  readonly text: string;
  at = 0;
  column = 0;
  end = 0;
  /** The first offset from `at` on that is neither space nor tab (`end` on a blank rest), and its column. */
  inked = 0;
  #inkedColumn = 0;

  constructor(text: string) {
    this.text = text;
  }

  open(start: number, end: number): void {
    this.at = start;
    this.end = end;
    this.column = 0;
    this.inked = start;
    this.#inkedColumn = 0;
    this.#findInk();
  }

  get blank(): boolean {
    return this.inked >= this.end;
  }

  /** How many columns of white space lie ahead. */
  get indent(): number {
    return this.#inkedColumn - this.column;
  }

  /** Moves over `columns` columns of white space, at most to the ink. */
  indentBy(columns: number): void {
    const target = Math.min(this.column + columns, this.#inkedColumn);
    while (this.column < target) {
      const width = this.text.charCodeAt(this.at) === TAB ? TAB_STOP - (this.column % TAB_STOP) : 1;
      if (this.column + width > target) {
        this.column = target;
        return;
      }
      this.column += width;
      this.at++;
    }
  }

  /** Moves over the white space and `length` units of ink behind it. */
  consume(length: number): void {
    this.at = this.inked + length;
    this.column = this.#inkedColumn + length;
    this.inked = this.at;
    this.#inkedColumn = this.column;
    this.#findInk();
  }

  #findInk(): void {
    let i = this.inked;
    let column = this.#inkedColumn;
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
