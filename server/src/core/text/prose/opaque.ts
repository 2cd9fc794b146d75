/** Blocks of Markdown whose lines are not prose: fenced and indented code, HTML, math, comments. */
import { endsRawHtml, HTML_BLOCK_ENDS, type HtmlBlock } from "./html.ts";
import type { LineCursor } from "./lineCursor.ts";
import { Finder } from "./lineReader.ts";
import { isRunLine } from "./markers.ts";

/** How an open block whose lines are not prose goes on. */
type Rule = "fence" | "html" | "code" | "pair";

/** The last HTML block that ends at a mark of its own, not at a blank line. */
const LAST_MARKED = 5;

/** The open block of code, HTML, math or comment, if there is one: whether a line belongs to it and closes it. */
export class OpaqueBlock {
  isOpen = false;
  readonly #text: string;
  #rule: Rule = "code";
  #fenceUnit = 0;
  #fenceLength = 0;
  #html: HtmlBlock = 7;
  #end: Finder;
  readonly #finders: Record<string, Finder> = {};

  constructor(text: string) {
    this.#text = text;
    this.#end = this.#finder("-->");
  }

  openCode(): void {
    this.#open("code");
  }

  openFence(unit: number, length: number): void {
    this.#open("fence");
    this.#fenceUnit = unit;
    this.#fenceLength = length;
  }

  /** Opens an HTML block with its first line, which may close it at once. */
  openHtml(kind: HtmlBlock, start: number, end: number): void {
    this.#open("html");
    this.#html = kind;
    if (kind > 1 && kind <= LAST_MARKED) this.#end = this.#finder(HTML_BLOCK_ENDS[kind as 2 | 3 | 4 | 5]);
    if (this.#endsHtml(start, end)) this.isOpen = false;
  }

  /**
   * Opens what stands between two equal marks (`$$`, `%%`), the first of them at `from`. Only when the second
   * follows in a later line: on one line, the two are inline.
   */
  openPair(mark: "$$" | "%%", from: number, end: number): boolean {
    if (!this.#text.startsWith(mark, from)) return false;
    const finder = this.#finder(mark);
    const second = finder.from(from + mark.length);
    if (second < end || second === Number.POSITIVE_INFINITY) return false;
    this.#open("pair");
    this.#end = finder;
    return true;
  }

  /** Whether the line belongs to the block; if it does and is the last one, the block is closed. */
  takes(cursor: LineCursor): boolean {
    const { inked, end } = cursor;
    switch (this.#rule) {
      case "code":
        this.isOpen = cursor.blank || cursor.indent >= 4;
        return this.isOpen;
      case "fence":
        this.isOpen =
          cursor.indent > 3 || !isRunLine(this.#text, this.#fenceUnit, this.#fenceLength, inked, end);
        return true;
      case "pair":
        this.isOpen = this.#end.from(inked) >= end;
        return true;
      case "html":
        if (this.#html > LAST_MARKED) {
          this.isOpen = !cursor.blank;
          return this.isOpen;
        }
        this.isOpen = !this.#endsHtml(inked, end);
        return true;
    }
  }

  #open(rule: Rule): void {
    this.isOpen = true;
    this.#rule = rule;
  }

  #endsHtml(start: number, end: number): boolean {
    if (this.#html === 1) return endsRawHtml(this.#text.slice(start, end));
    return this.#html <= LAST_MARKED && this.#end.from(start) < end;
  }

  #finder(needle: string): Finder {
    this.#finders[needle] ??= new Finder(this.#text, needle);
    return this.#finders[needle];
  }
}
