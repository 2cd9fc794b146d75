/**
 * The first pass over Markdown: lines into blocks, after the block structure phase of CommonMark 0.31
 * (appendix "A parsing strategy") with the tables, task boxes and footnotes of GitHub Flavored Markdown.
 * It keeps no tree: a stack of containers, the one open leaf, and what the mask needs of the rest.
 */
import { Containers, passQuoteMarker } from "./containers.ts";
import { htmlBlockAt } from "./html.ts";
import type { Layout } from "./layout.ts";
import { LineCursor } from "./lineCursor.ts";
import { LineReader } from "./lineReader.ts";
import * as markers from "./markers.ts";
import { OpaqueBlock } from "./opaque.ts";
import { delimiterColumns, splitRow } from "./tables.ts";
import * as u from "./units.ts";

/** Indentation from which on text is code. */
const CODE_INDENT = 4;

/** What a look at the head of a line came to. */
const Step = { text: 0, container: 1, line: 2 } as const;
type Step = (typeof Step)[keyof typeof Step];

/** The open leaf; of an opaque one, `OpaqueBlock` knows more. */
type Leaf = "none" | "paragraph" | "table" | "opaque";

/** Reads the blocks of the layout's text from `from` on: the start of a line, or the end of one that is done. */
export function scanBlocks(layout: Layout, from: number): void {
  new BlockScanner(layout, from).scan();
}

/** The units that can begin something other than a paragraph. */
const STARTERS = new Uint8Array(128);
for (const unit of ">#`~<=-+*_[%$|:0123456789") STARTERS[unit.charCodeAt(0)] = 1;

class BlockScanner {
  readonly #text: string;
  readonly #reader: LineReader;
  readonly #cursor: LineCursor;
  readonly #layout: Layout;
  readonly #opaque: OpaqueBlock;
  readonly #containers = new Containers();
  readonly #cells: number[] = [];
  #leaf: Leaf = "none";
  /** How many containers the line continues or has opened. */
  #matched = 0;
  /** Whether the line leaves containers of an open paragraph that it may yet continue. */
  #lazy = false;
  /** Whether the open paragraph's last line may be a table's header. */
  #headable = false;
  /** A thematic break that starts before this offset would have to pass a unit it cannot. */
  #noBreakBefore = 0;

  constructor(layout: Layout, from: number) {
    const { text } = layout;
    this.#text = text;
    this.#reader = new LineReader(text, from);
    this.#cursor = new LineCursor(text);
    this.#layout = layout;
    this.#opaque = new OpaqueBlock(text);
  }

  scan(): void {
    while (this.#reader.advance()) this.#line();
    this.#close();
    this.#layout.endBlock(this.#text.length);
  }

  #line(): void {
    const cursor = this.#cursor;
    cursor.open(this.#reader.start, this.#reader.end);
    this.#matched = this.#containers.match(cursor);
    const all = this.#matched === this.#containers.depth;
    if (this.#leaf === "opaque") {
      const taken = all && this.#opaque.takes(cursor);
      if (!taken || !this.#opaque.isOpen) this.#leaf = "none";
      if (taken) {
        this.#layout.hideTo(this.#reader.end);
        return;
      }
    }
    this.#lazy = !all && this.#leaf === "paragraph";
    if (!all && !this.#lazy) this.#close();
    let step: Step = Step.container;
    while (step === Step.container) step = this.#step();
    if (step === Step.text) this.#addText();
  }

  /** Closes the open leaf and the containers that the line does not continue. */
  #close(): void {
    if (this.#leaf === "paragraph") this.#layout.closeParagraph(false);
    this.#leaf = "none";
    this.#lazy = false;
    this.#containers.closeTo(this.#matched);
  }

  #step(): Step {
    const { blank, indent, inked, end } = this.#cursor;
    if (blank || indent >= CODE_INDENT) return Step.text;
    const text = this.#text;
    const unit = text.charCodeAt(inked);
    if (unit > 127 || STARTERS[unit] === 0) return Step.text;
    const interrupting = this.#leaf === "paragraph" && !this.#lazy;
    switch (unit) {
      case u.GREATER:
        this.#close();
        this.#containers.openQuote();
        passQuoteMarker(this.#cursor);
        return this.#opened();
      case u.HASH:
        return this.#heading(inked, end);
      case u.BACKTICK:
      case u.TILDE:
        return this.#fence(unit, inked, end);
      case u.LESS:
        return this.#html(inked, end);
      case u.PERCENT:
        return this.#pair("%%", inked, end);
      case u.DOLLAR:
        return this.#pair("$$", inked, end);
      case u.BRACKET_OPEN:
        return this.#footnote(inked, end);
    }
    if (interrupting && (unit === u.EQUALS || unit === u.DASH) && this.#underline(unit, inked, end)) {
      return Step.line;
    }
    if ((unit === u.DASH || unit === u.STAR || unit === u.UNDERSCORE) && this.#thematicBreak(inked, end)) {
      return Step.line;
    }
    const marker = markers.listMarker(text, inked, end, interrupting);
    if (marker > 0) return this.#item(marker);
    return interrupting && this.#table(inked, end) ? Step.line : Step.text;
  }

  #opened(): Step {
    this.#matched = this.#containers.depth;
    return Step.container;
  }

  #item(marker: number): Step {
    this.#close();
    const cursor = this.#cursor;
    const offset = cursor.indent;
    cursor.consume(marker);
    const spaces = cursor.indent;
    const padding = cursor.blank || spaces < 1 || spaces > CODE_INDENT ? 1 : spaces;
    cursor.indentBy(padding);
    this.#containers.openItem(offset + marker + padding);
    return this.#opened();
  }

  #footnote(start: number, end: number): Step {
    const marker = markers.footnoteMarker(this.#text, start, end);
    if (marker === 0) return Step.text;
    this.#close();
    this.#layout.hide(start, start + marker);
    this.#cursor.consume(marker);
    this.#cursor.indentBy(this.#cursor.indent);
    this.#containers.openFootnote();
    return this.#opened();
  }

  #heading(start: number, end: number): Step {
    const heading = markers.atxHeading(this.#text, start, end);
    if (heading === null) return Step.text;
    this.#beginLeaf("none");
    this.#layout.addBlock(heading.start, heading.end, true);
    return Step.line;
  }

  #fence(unit: number, start: number, end: number): Step {
    const length = markers.openingFence(this.#text, start, end);
    if (length === 0) return Step.text;
    this.#beginOpaque(start);
    this.#opaque.openFence(unit, length);
    return Step.line;
  }

  #html(start: number, end: number): Step {
    const kind = this.#layout.onLine(start, end, htmlBlockAt);
    if (kind === null || (kind === 7 && this.#leaf === "paragraph")) return Step.text;
    this.#beginOpaque(start);
    this.#opaque.openHtml(kind, start, end);
    if (!this.#opaque.isOpen) this.#leaf = "none";
    return Step.line;
  }

  #pair(mark: "$$" | "%%", start: number, end: number): Step {
    if (!this.#opaque.openPair(mark, start, end)) return Step.text;
    this.#beginOpaque(start);
    return Step.line;
  }

  /** Makes the open paragraph a heading; not when it was nothing but definitions. */
  #underline(unit: number, start: number, end: number): boolean {
    if (!markers.isRunLine(this.#text, unit, 1, start, end)) return false;
    this.#leaf = "none";
    if (!this.#layout.closeParagraph(true)) return false;
    this.#layout.endBlock(this.#reader.next);
    return true;
  }

  #thematicBreak(start: number, end: number): boolean {
    if (start < this.#noBreakBefore) return false;
    const fault = markers.thematicBreakFault(this.#text, start, end);
    if (fault >= 0) {
      this.#noBreakBefore = fault;
      return false;
    }
    this.#beginLeaf("none");
    this.#layout.endBlock(this.#reader.next);
    return true;
  }

  /** Makes the last line of the open paragraph a table's header when this one is its delimiter row. */
  #table(start: number, end: number): boolean {
    const columns = this.#headable ? delimiterColumns(this.#text, start, end) : 0;
    if (columns === 0) return false;
    const lines = this.#layout.lines;
    const headerStart = lines[lines.length - 2]!;
    const headerEnd = lines[lines.length - 1]!;
    this.#cells.length = 0;
    if (splitRow(this.#text, headerStart, headerEnd, this.#cells) !== columns) return false;
    if (this.#layout.retractLine()) this.#layout.closeParagraph(false);
    this.#addCells();
    this.#layout.hide(start, end);
    this.#leaf = "table";
    return true;
  }

  #addCells(): void {
    for (let i = 0; i < this.#cells.length; i += 2) {
      this.#layout.addBlock(this.#cells[i]!, this.#cells[i + 1]!, false);
    }
  }

  #beginLeaf(leaf: Leaf): void {
    this.#close();
    this.#containers.emptyItem = false;
    this.#leaf = leaf;
  }

  #beginOpaque(start: number): void {
    this.#beginLeaf("opaque");
    this.#layout.hide(start, this.#reader.end);
  }

  /** What is left of the line once its markers are read. */
  #addText(): void {
    const { blank, indent, inked, end } = this.#cursor;
    if (blank) {
      this.#close();
    } else if (this.#leaf === "paragraph") {
      this.#layout.continueParagraph(inked, end);
      this.#headable = indent < CODE_INDENT && !this.#lazy;
    } else if (indent >= CODE_INDENT) {
      this.#beginOpaque(inked);
      this.#opaque.openCode();
    } else if (this.#leaf === "table") {
      this.#cells.length = 0;
      splitRow(this.#text, inked, end, this.#cells);
      this.#addCells();
    } else {
      const box = this.#containers.emptyItem ? markers.taskBox(this.#text, inked, end) : 0;
      this.#beginLeaf("paragraph");
      this.#layout.openParagraph(inked + box, end, box === 0);
      this.#headable = true;
    }
  }
}
