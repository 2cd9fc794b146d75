/** Offsets and positions of one text. */
import type { Position, Range, Span } from "./span.ts";
import { isLineEnd } from "./unitKinds.ts";

const LF = 10;
const CR = 13;

/**
 * Translates between offsets and positions of one text. Lines end at LF, CRLF or a lone CR, as in LSP.
 * Every input is clamped into the text; a position past the end of its line means the line's end.
 */
export class LineIndex {
  readonly #starts: Int32Array;
  readonly #text: string;

  constructor(text: string) {
    const starts = [0];
    if (text.includes("\r")) {
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
      }
    } else {
      for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    }
    this.#starts = new Int32Array(starts);
    this.#text = text;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line's text without its line end; the empty span at the text's end past the last line. */
  lineSpan(line: number): Span {
    if (line >= this.#starts.length) return { start: this.#text.length, end: this.#text.length };
    const start = this.#starts[Math.max(0, line)]!;
    let end = line + 1 < this.#starts.length ? this.#starts[Math.max(0, line) + 1]! : this.#text.length;
    while (end > start && isLineEnd(this.#text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  positionAt(offset: number): Position {
    const clamped = clamp(offset, this.#text.length);
    let low = 0;
    let high = this.#starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= clamped) low = middle;
      else high = middle;
    }
    return { line: low, character: clamped - this.#starts[low]! };
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const { start, end } = this.lineSpan(Math.trunc(position.line));
    return start + clamp(position.character, end - start);
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}

function clamp(value: number, high: number): number {
  return value > 0 ? Math.min(Math.trunc(value), high) : 0;
}
