/** How a YAML text is laid out around a place: its lines, its columns, its line ends. */
import type { Span } from "../span.ts";

/** A replacement; an insertion where the span is empty. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** The lines of one text, and how a new one is to look in it. */
export class Layout {
  readonly text: string;
  /** What new lines end in. */
  readonly eol: string;
  /** Whether texts are to be written as JSON has them. */
  readonly json: boolean;

  constructor(text: string, json: boolean, eol = "\n") {
    this.text = text;
    this.json = json;
    this.eol = eol;
  }

  /** Where the line begins that holds the offset, behind a byte order mark. */
  lineStart(offset: number): number {
    let at = offset;
    while (at > 0 && !isLineEnd(this.text[at - 1])) at--;
    return at === 0 && this.text.startsWith("\ufeff") ? 1 : at;
  }

  /** Where the line ends that holds the offset, before its line end. */
  lineEnd(offset: number): number {
    let at = offset;
    while (at < this.text.length && !isLineEnd(this.text[at])) at++;
    return at;
  }

  /** Where the line behind the line end at `end` begins; null at the text's end. */
  nextLine(end: number): number | null {
    if (end >= this.text.length) return null;
    return this.text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** The blanks that the offset's line begins with. */
  indentOf(offset: number): string {
    return /^[ \t]*/.exec(this.text.slice(this.lineStart(offset), offset))![0];
  }

  onOneLine(from: number, to: number): boolean {
    return this.lineEnd(from) >= to;
  }

  /** Whether a blank line stands before the line of the offset. */
  followsBlankLine(offset: number): boolean {
    const start = this.lineStart(offset);
    return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(this.text.slice(Math.max(0, start - 200), start));
  }

  /**
   * New lines behind a block that ends at `end`, with the comments that belong to it: those behind it on its line,
   * and the lines of comment directly below it that stand further right than `column`.
   */
  linesBehind(end: number, column: number, lines: readonly string[], apart = false): TextEdit {
    const indented = lines.map((line) => " ".repeat(column) + line);
    if (end > 0 && isLineEnd(this.text[end - 1]) && this.lineStart(end) === end) {
      return { start: end, end, newText: indented.map((line) => line + this.eol).join("") };
    }
    let at = this.lineEnd(end);
    for (let next = this.nextLine(at); next !== null; next = this.nextLine(at)) {
      const comment = /^ *(?=#)/.exec(this.text.slice(next, this.lineEnd(next)));
      if (comment === null || comment[0].length <= column) break;
      at = this.lineEnd(next);
    }
    const gap = apart ? this.eol : "";
    return { start: at, end: at, newText: gap + indented.map((line) => this.eol + line).join("") };
  }
}

/** The text after the edits, which do not overlap; those at one place in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** The line end of the text's first line; undefined where it has one line only. */
export function firstLineEnd(text: string): string | undefined {
  return /\r\n|\n|\r/.exec(text)?.[0];
}

function isLineEnd(char: string | undefined): boolean {
  return char === "\n" || char === "\r";
}
