/** The inline content of one block, over the line ends and container marks between its lines. */
import { isLineEnd } from "../unitKinds.ts";
import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN, isBlankUnit } from "./units.ts";

/** A label longer than this is none (CommonMark 0.31, "link label"). */
export const LONGEST_LABEL = 999;

const GAPS = /[ \t\r\n]+/g;

/**
 * The inline content of one paragraph, heading or cell: a line or several, each without what its
 * containers put before it. The lines are pairs of offsets in one array that holds those of the whole
 * text; a run is a stretch of it. An offset passed in lies in a line of the run or at its end.
 */
export class Run {
  readonly text: string;
  readonly lines: number[];
  /** The line that a parse starts in; set by the caller, never behind the offset it then passes. */
  line = 0;
  /** One behind the run's last line. */
  lastLine = 0;
  /** Where the run ends. */
  end = 0;
  #probe = 0;

  constructor(text: string, lines: number[]) {
    this.text = text;
    this.lines = lines;
  }

  /** Takes up the lines `[first, last)`; there is at least one. */
  open(first: number, last: number): void {
    this.line = first;
    this.lastLine = last;
    this.end = this.lines[2 * last - 1]!;
  }

  startOf(line: number): number {
    return this.lines[2 * line]!;
  }

  endOf(line: number): number {
    return this.lines[2 * line + 1]!;
  }

  /** The unit at `offset`, -1 past the run's end. */
  at(offset: number): number {
    return offset < this.end ? this.text.charCodeAt(offset) : -1;
  }

  /** Starts a parse at the current line: needed before `lineOf`, `skipGap` and `holds`. */
  rewind(): void {
    this.#probe = this.line;
  }

  /** The line that `offset` lies in, or, in front of a line, that line. Offsets must not descend. */
  lineOf(offset: number): number {
    while (this.#probe + 1 < this.lastLine && this.endOf(this.#probe) < offset) this.#probe++;
    return this.#probe;
  }

  /** Whether `offset` is content, not part of what stands before a line's content. */
  holds(offset: number): boolean {
    return offset >= this.startOf(this.lineOf(offset));
  }

  /** The first offset from `offset` on that is no white space, over line ends too; at most the run's end. */
  skipGap(offset: number): number {
    let i = offset;
    while (i < this.end) {
      const unit = this.text.charCodeAt(i);
      if (isBlankUnit(unit)) i++;
      else if (isLineEnd(unit)) {
        const line = this.lineOf(i);
        if (line + 1 >= this.lastLine) return this.end;
        i = this.startOf(line + 1);
      } else return i;
    }
    return this.end;
  }

  /** The offset of the `]` that ends the link label whose `[` is at `offset`; -1 when it is none. */
  labelEnd(offset: number): number {
    const limit = Math.min(this.end, offset + LONGEST_LABEL + 2);
    for (let i = offset + 1; i < limit; i++) {
      const unit = this.text.charCodeAt(i);
      if (unit === BACKSLASH) i++;
      else if (unit === BRACKET_OPEN) return -1;
      else if (unit === BRACKET_CLOSE) return i;
    }
    return -1;
  }

  /**
   * The label in `[from, to)` as labels are compared: white space collapsed, case folded; "" when blank.
   * `fromLine` is the line it starts in.
   */
  label(from: number, to: number, fromLine: number): string {
    this.#probe = fromLine;
    let label = "";
    for (let start = from; start < to; ) {
      const line = this.lineOf(start);
      const end = Math.min(to, this.endOf(line));
      label += `${this.text.slice(Math.max(start, this.startOf(line)), end)} `;
      if (line + 1 >= this.lastLine) break;
      start = Math.max(end + 1, this.startOf(line + 1));
    }
    return label.replace(GAPS, " ").trim().toLowerCase().toUpperCase();
  }
}
