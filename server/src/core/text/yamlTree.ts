/**
 * Builds the tree of one YAML document from lexical tokens, in one pass, without recursion, and in time
 * linear in the tokens: the gate and the parser in one. It takes the YAML that people write by hand and
 * refuses what only attacks and serialisers of object graphs use: anchors, aliases, tags, explicit (`?`)
 * and nested keys, directives, several documents, deep nesting. The first thing refused ends the reading.
 */
import type { YamlEntry, YamlNode, YamlScalar } from "./data.ts";
import type { Span } from "./span.ts";

export interface YamlProblem extends Span {
  readonly message: string;
}

/** Thrown by the builder and caught by `readYaml`; it never leaves this folder. */
export class Refusal {
  readonly problem: YamlProblem;
  constructor(span: Span, message: string) {
    this.problem = { start: span.start, end: span.end, message };
  }
}

/** Maps and lists within one another; a register needs five. */
const DEEPEST = 24;
/** Repeated keys that are reported one by one. */
const MOST_REPEATS = 100;

interface MapNode {
  readonly type: "map";
  readonly start: number;
  end: number;
  readonly entries: YamlEntry[];
}
interface ListNode {
  readonly type: "list";
  readonly start: number;
  end: number;
  readonly items: YamlNode[];
}
interface Key extends Span {
  readonly name: string;
}

/** An open map or list. `column` is where a block collection's keys or dashes stand; flow ones have `flow`. */
interface MapFrame {
  readonly node: MapNode;
  readonly column: number;
  readonly flow: boolean;
  /** The key that waits for its value. */
  key: Key | null;
  /** In a flow map: whether the key's colon has come, and whether a comma is due. */
  colon: boolean;
  due: boolean;
  seen: Set<string> | null;
}
interface ListFrame {
  readonly node: ListNode;
  readonly column: number;
  readonly flow: boolean;
  /** In a block list, whether the last dash waits for its item; in a flow list, whether a comma is due. */
  waits: boolean;
  due: boolean;
}
type Frame = MapFrame | ListFrame;

/** A scalar of a block that becomes a key if a colon follows on its line. */
interface Held {
  readonly scalar: YamlScalar;
  readonly column: number;
  readonly mayBeKey: boolean;
}

export class TreeBuilder {
  readonly repeats: YamlProblem[] = [];
  readonly #text: string;
  readonly #stack: Frame[] = [];
  #root: YamlNode | null = null;
  #held: Held | null = null;
  #lineStart = 0;
  /** Whether nothing but dashes stands before this point of the line, so that a key may come. */
  #lineOpen = true;
  #tab = -1;
  #end = 0;
  #documentStarted = false;
  #documentEnded = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The column of the block collection that a value at this point belongs to. */
  get parentColumn(): number {
    return this.#top?.column ?? 0;
  }

  get inFlow(): boolean {
    return this.#top?.flow === true;
  }

  get #top(): Frame | undefined {
    return this.#stack[this.#stack.length - 1];
  }

  space(span: Span, hasTab: boolean): void {
    if (hasTab && this.#lineOpen && !this.inFlow) this.#tab = span.start;
  }

  newline(end: number): void {
    this.#release();
    this.#startLine(end);
  }

  comment(span: Span): void {
    const before = this.#text.charCodeAt(span.start - 1);
    if (span.start > this.#lineStart && before !== 32 && before !== 9) {
      throw new Refusal(
        span,
        'A comment needs a space before "#"; put quotes around a value that holds one.',
      );
    }
  }

  documentStart(span: Span): void {
    if (this.#documentStarted || this.#root !== null || this.#held !== null) {
      throw new Refusal(span, "A second document begins here; only one is read. Remove this line.");
    }
    this.#documentStarted = true;
    this.#lineOpen = false;
  }

  documentEnd(): void {
    this.#release();
    this.#unclosed();
    this.#documentEnded = true;
  }

  /** The next line is indented less than an open bracket allows. */
  flowBroken(): void {
    this.#unclosed();
  }

  dash(span: Span): void {
    this.#significant(span);
    if (this.inFlow)
      throw new Refusal(span, 'A "- " item cannot stand within brackets; separate items with commas.');
    this.#release();
    if (!this.#lineOpen) {
      throw new Refusal(span, 'A list of "- " items begins on a line of its own; put quotes around a text.');
    }
    this.#refuseTab();
    const column = span.start - this.#lineStart;
    this.#closeDeeper(column);
    const top = this.#top;
    if (top && isList(top) && top.column === column) this.#leaveEmpty();
    else if (this.#accepts(column, true)) this.#openList(span.start, column, false);
    else throw new Refusal(span, "This item's indentation fits no list above it.");
    const list = this.#top as ListFrame;
    list.waits = true;
    this.#end = span.end;
  }

  colon(span: Span): void {
    this.#significant(span);
    const top = this.#top;
    if (top?.flow) this.#flowColon(top, span);
    else this.#blockColon(span);
    this.#end = span.end;
  }

  scalar(scalar: YamlScalar): void {
    this.#significant(scalar);
    if (this.inFlow) {
      this.#flowScalar(scalar);
    } else {
      this.#release();
      const column = scalar.start - this.#lineStart;
      if (this.#lineOpen) this.#refuseTab();
      this.#held = { scalar, column, mayBeKey: this.#lineOpen };
    }
    this.#fill(scalar.end);
  }

  /** A scalar that cannot be a key and that ends its line: `|` or `>` with its text. */
  blockScalar(scalar: YamlScalar): void {
    this.#significant(scalar);
    this.#release();
    this.#place(scalar, scalar.start - this.#lineStart);
    this.#end = scalar.end;
    this.#startLine(scalar.end);
  }

  openFlow(span: Span, isMapStart: boolean): void {
    this.#significant(span);
    this.#release();
    const top = this.#top;
    if (top?.flow) this.#wantValue(top, span);
    else {
      if (this.#lineOpen) this.#refuseTab();
      this.#requirePlace(span, span.start - this.#lineStart);
    }
    if (isMapStart) this.#openMap(span.start, -1, true);
    else this.#openList(span.start, -1, true);
    this.#fill(span.end);
  }

  comma(span: Span): void {
    const top = this.#top;
    if (!top?.flow) throw new Refusal(span, "A comma does not belong here.");
    if (!isList(top) && top.key) this.#leaveEmpty();
    else if (!top.due) throw new Refusal(span, "Nothing stands before this comma; remove it.");
    top.due = false;
    this.#fill(span.end);
  }

  closeFlow(span: Span, isMapEnd: boolean): void {
    const top = this.#top;
    if (!top?.flow || isList(top) === isMapEnd) {
      const bracket = isMapEnd ? "}" : "]";
      throw new Refusal(
        span,
        `"${bracket}" closes nothing that is open here; remove it or put quotes around the text.`,
      );
    }
    this.#fill(span.end);
    this.#closeTop();
  }

  /** Ends the document; null when it holds nothing. */
  finish(): YamlNode | null {
    this.#release();
    this.#unclosed();
    while (this.#stack.length > 0) this.#closeTop();
    return this.#root;
  }

  #startLine(at: number): void {
    this.#lineStart = at;
    this.#lineOpen = true;
    this.#tab = -1;
  }

  #fill(end: number): void {
    this.#lineOpen = false;
    this.#end = end;
  }

  #significant(span: Span): void {
    if (this.#documentEnded)
      throw new Refusal(span, 'Text after the end of the document ("..."): remove it.');
  }

  #refuseTab(): void {
    if (this.#tab >= 0) {
      throw new Refusal({ start: this.#tab, end: this.#tab + 1 }, "A tab in the indentation; use spaces.");
    }
  }

  #unclosed(): void {
    for (const frame of this.#stack) {
      if (!frame.flow) continue;
      const { start } = frame.node;
      const bracket = this.#text[start];
      throw new Refusal(
        { start, end: start + 1 },
        `"${bracket}" is not closed; put quotes around a text that begins so.`,
      );
    }
  }

  /** Puts the held scalar where a value belongs. */
  #release(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    this.#place(held.scalar, held.column);
  }

  #place(node: YamlScalar, column: number): void {
    this.#requirePlace(node, column);
    this.#attach(node);
  }

  #requirePlace(span: Span, column: number): void {
    if (this.#accepts(column, false)) return;
    const why = this.#root === null ? "" : " where a key (`key: value`) or a list item is expected";
    throw new Refusal(span, `A value that belongs to nothing${why}; check the indentation and the quotes.`);
  }

  /** Whether a value, or (`asList`) a block list, may begin at `column`. */
  #accepts(column: number, asList: boolean): boolean {
    const top = this.#top;
    if (!top) return this.#root === null;
    if (isList(top)) return top.waits && top.column < column;
    return top.key !== null && (top.column < column || (asList && top.column === column));
  }

  #attach(node: YamlNode): void {
    const top = this.#top;
    if (!top) {
      this.#root = node;
    } else if (isList(top)) {
      top.node.items.push(node);
      top.waits = false;
      top.due = true;
    } else {
      const key = top.key!;
      top.key = null;
      top.colon = false;
      top.due = true;
      if (!this.#repeated(top, key)) {
        top.node.entries.push({ key: key.name, keySpan: { start: key.start, end: key.end }, value: node });
      }
    }
  }

  #repeated(frame: MapFrame, key: Key): boolean {
    const { entries } = frame.node;
    if (entries.length < 8) {
      if (!entries.some((entry) => entry.key === key.name)) return false;
    } else {
      frame.seen ??= new Set(entries.map((entry) => entry.key));
      if (!frame.seen.has(key.name)) {
        frame.seen.add(key.name);
        return false;
      }
    }
    if (this.repeats.length < MOST_REPEATS) {
      this.repeats.push({
        start: key.start,
        end: key.end,
        message: `The key "${clip(key.name)}" is written twice here; the first one counts. Remove one.`,
      });
    }
    return true;
  }

  /** Gives the innermost key or dash the value null if it stayed alone. */
  #leaveEmpty(): void {
    const top = this.#top!;
    const waits = isList(top) ? top.waits : top.key !== null;
    if (waits) this.#attach({ type: "scalar", value: null, source: "", start: this.#end, end: this.#end });
  }

  #closeDeeper(column: number): void {
    for (let top = this.#top; top && !top.flow && top.column > column; top = this.#top) this.#closeTop();
  }

  #closeTop(): void {
    const top = this.#top!;
    this.#leaveEmpty();
    top.node.end = Math.max(top.node.start, this.#end);
    this.#stack.pop();
  }

  #openMap(start: number, column: number, flow: boolean): void {
    const node: MapNode = { type: "map", start, end: start, entries: [] };
    this.#attach(node);
    this.#push({ node, column, flow, key: null, colon: false, due: false, seen: null });
  }

  #openList(start: number, column: number, flow: boolean): void {
    const node: ListNode = { type: "list", start, end: start, items: [] };
    this.#attach(node);
    this.#push({ node, column, flow, waits: false, due: false });
  }

  #push(frame: Frame): void {
    if (this.#stack.length >= DEEPEST) {
      const { start } = frame.node;
      throw new Refusal({ start, end: start + 1 }, `More than ${DEEPEST} maps and lists within one another.`);
    }
    this.#stack.push(frame);
  }

  #blockColon(span: Span): void {
    const held = this.#held;
    this.#held = null;
    if (!held) {
      throw new Refusal(
        span,
        'No key stands before this ":"; write `key: value`, or put quotes around a text.',
      );
    }
    const { scalar, column } = held;
    if (!held.mayBeKey || hasLineEnd(this.#text, scalar)) {
      throw new Refusal(
        span,
        'A second ": " in one entry; put quotes around the value, or mend the indentation.',
      );
    }
    this.#closeDeeper(column);
    let top = this.#top;
    if (top && isList(top) && top.column === column) {
      this.#closeTop();
      top = this.#top;
    }
    if (top && !isList(top) && top.column === column) this.#leaveEmpty();
    else if (this.#accepts(column, false)) this.#openMap(scalar.start, column, false);
    else throw new Refusal(scalar, "This key's indentation fits nothing above it.");
    (this.#top as MapFrame).key = { name: scalar.source, start: scalar.start, end: scalar.end };
  }

  #flowColon(top: Frame, span: Span): void {
    if (isList(top)) {
      throw new Refusal(span, 'A ": " within a list; put braces around the pair or quotes around the text.');
    }
    if (!top.key || top.colon) {
      throw new Refusal(span, 'No key stands before this ":"; put quotes around a text that holds one.');
    }
    top.colon = true;
  }

  #flowScalar(scalar: YamlScalar): void {
    const top = this.#top!;
    if (isList(top) || top.colon) {
      this.#wantValue(top, scalar);
      this.#attach(scalar);
      return;
    }
    if (top.key || top.due) throw new Refusal(scalar, 'A "," or ":" is missing before this.');
    if (hasLineEnd(this.#text, scalar)) throw new Refusal(scalar, "A key stands on one line.");
    top.key = { name: scalar.source, start: scalar.start, end: scalar.end };
  }

  #wantValue(top: Frame, span: Span): void {
    if (top.due) throw new Refusal(span, 'A "," is missing before this.');
    if (isList(top)) return;
    if (!top.key) throw new Refusal(span, "A map or a list cannot be a key; put quotes around a text.");
    if (!top.colon) throw new Refusal(span, 'A ":" is missing before this.');
  }
}

function isList(frame: Frame): frame is ListFrame {
  return frame.node.type === "list";
}

function hasLineEnd(text: string, span: Span): boolean {
  return text.slice(span.start, span.end).includes("\n");
}

function clip(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}
