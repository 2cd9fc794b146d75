/** What the pass over the blocks finds: masked stretches, inline content, headings, link definitions. */
import { MaskKind } from "../mask.ts";
import { definitionAt } from "./links.ts";
import { Run } from "./run.ts";
import { Stretches } from "./stretches.ts";
import { BRACKET_OPEN, lineAfter, trimEnd } from "./units.ts";

/**
 * What the pass over the blocks finds out. It is told of content in ascending order and fills every gap
 * between two pieces of content with a stretch that ends the block.
 */
export class Layout {
  readonly text: string;
  readonly stretches = new Stretches();
  /** The lines of inline content, as pairs of offsets. The open paragraph's are the last ones. */
  readonly lines: number[] = [];
  /** The inline content of each block, ascending: pairs of line numbers in `lines`. */
  readonly runs: number[] = [];
  /** Pairs of offsets, see `ProseMask.headings`. */
  readonly headings: number[] = [];
  /** The labels that link reference definitions define. */
  readonly definitions = new Set<string>();
  /** Everything before this offset is settled. */
  #settled: number;
  #paragraph = 0;
  #definable = false;
  readonly #run: Run;

  constructor(text: string, from: number) {
    this.text = text;
    this.#settled = from;
    this.#run = new Run(text, this.lines);
  }

  /** Lets `read` see one line as a run of its own. */
  onLine<T>(start: number, end: number, read: (run: Run) => T): T {
    const line = this.lines.length / 2;
    this.lines.push(start, end);
    this.#run.open(line, line + 1);
    const result = read(this.#run);
    this.lines.length -= 2;
    return result;
  }

  /** Hides `[start, end)`; what lies before it ends a block. */
  hide(start: number, end: number): void {
    this.endBlock(start);
    this.hideTo(end);
  }

  /** Hides everything from the last content on. */
  hideTo(end: number): void {
    this.stretches.add(this.#settled, end, MaskKind.hidden);
    this.#settled = end;
  }

  /** Settles what lies before `offset` as the end of a block. */
  endBlock(offset: number): void {
    if (offset <= this.#settled) return;
    this.stretches.add(this.#settled, offset, MaskKind.block);
    this.#settled = offset;
  }

  /** One line that is a block's whole content; an empty one is none. */
  addBlock(start: number, end: number, heading: boolean): void {
    if (start >= end) return;
    this.openParagraph(start, end, false);
    this.closeParagraph(heading);
  }

  /** Opens a paragraph with its first line; `definable` when definitions may stand at its head. */
  openParagraph(start: number, end: number, definable: boolean): void {
    this.#paragraph = this.lines.length / 2;
    this.#definable = definable;
    this.lines.push(start, end);
  }

  continueParagraph(start: number, end: number): void {
    this.lines.push(start, end);
  }

  /** Takes the last line back from the open paragraph. Gives whether the paragraph has further ones. */
  retractLine(): boolean {
    this.lines.length -= 2;
    return this.lines.length / 2 > this.#paragraph;
  }

  /**
   * Settles the open paragraph. Definitions at its head are hidden; gives whether anything is left behind
   * them.
   */
  closeParagraph(heading: boolean): boolean {
    const last = this.lines.length / 2;
    let first = this.#paragraph;
    if (this.#definable && this.text.charCodeAt(this.lines[2 * first]!) === BRACKET_OPEN) {
      first = this.#hideDefinitions(first, last);
      if (first === last) return false;
    }
    this.endBlock(this.lines[2 * first]!);
    this.#settled = this.lines[2 * first + 1]!;
    for (let line = first + 1; line < last; line++) {
      const start = this.lines[2 * line]!;
      this.stretches.add(lineAfter(this.text, this.#settled), start, MaskKind.joint);
      this.#settled = this.lines[2 * line + 1]!;
    }
    this.runs.push(first, last);
    if (heading) {
      const start = this.lines[2 * first]!;
      this.headings.push(start, trimEnd(this.text, start, this.#settled));
    }
    return true;
  }

  #hideDefinitions(first: number, last: number): number {
    let line = first;
    while (line < last) {
      this.#run.open(line, last);
      const definition = definitionAt(this.#run);
      if (definition === null) break;
      this.definitions.add(definition.label);
      this.hide(this.lines[2 * line]!, this.lines[2 * definition.nextLine - 1]!);
      line = definition.nextLine;
    }
    return line;
  }
}
