/**
 * Builds the tree of one YAML document from lexical tokens, in one pass, without recursion, and in time
 * linear in the tokens: the gate and the parser in one. It takes the YAML that people write by hand and
 * refuses what only attacks and serialisers of object graphs use: anchors, aliases, tags, explicit (`?`)
 * and nested keys, directives, several documents, deep nesting. The first thing refused ends the reading.
 */
import type { YamlNode, YamlScalar } from "./data.ts";
import type { Span } from "./span.ts";
import { colonInFlow, keyInFlow, takesKey, wantValue } from "./yamlFlow.ts";
import { isList, type ListFrame, type MapFrame, Refusal, type YamlProblem, YamlStack } from "./yamlStack.ts";

export { Refusal, type YamlProblem } from "./yamlStack.ts";

/** A scalar of a block that becomes a key if a colon follows on its line. */
interface Held {
  readonly scalar: YamlScalar;
  readonly column: number;
  readonly mayBeKey: boolean;
}

/** Takes the tokens of one document in order; throws a `Refusal` at the first that it does not take. */
export class TreeBuilder {
  readonly #text: string;
  readonly #stack = new YamlStack();
  #held: Held | null = null;
  #lineStart = 0;
  /** Whether nothing but dashes stands before this point of the line, so that a key may come. */
  #lineOpen = true;
  #dashes = 0;
  /** Where a tab stands before the line's first key or value, -1 where none does. */
  #tab = -1;
  #documentStarted = false;
  #documentEnded = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Keys that are written twice in one map, so far. */
  get repeats(): readonly YamlProblem[] {
    return this.#stack.repeats;
  }

  /** The column of the block collection that a value at this point belongs to. */
  get parentColumn(): number {
    return this.#stack.top?.column ?? 0;
  }

  get #inFlow(): boolean {
    return this.#stack.top?.flow === true;
  }

  space(span: Span, hasTab: boolean): void {
    if (hasTab && this.#lineOpen && !this.#inFlow) this.#tab = span.start;
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
    if (this.#documentStarted || this.#documentEnded || this.#stack.root !== null || this.#held !== null) {
      throw new Refusal(span, "A second document begins here; only one is read. Remove this line.");
    }
    this.#documentStarted = true;
    this.#lineOpen = false;
  }

  documentEnd(): void {
    this.#release();
    this.flowBroken();
    this.#documentEnded = true;
  }

  /** The text goes on where an open bracket does not let it: less indented, or not at all. */
  flowBroken(): void {
    const open = this.#stack.openFlow;
    if (!open) return;
    const { start } = open.node;
    const bracket = this.#text[start];
    throw new Refusal(
      { start, end: start + 1 },
      `"${bracket}" is not closed; put quotes around a text that begins so.`,
    );
  }

  dash(span: Span): void {
    this.#begin(span);
    if (this.#inFlow) throw new Refusal(span, 'Within brackets, separate items with commas, without "- ".');
    this.#release();
    if (!this.#lineOpen) {
      throw new Refusal(span, 'A list of "- " items begins on a line of its own; put quotes around a text.');
    }
    this.#refuseTab();
    const column = span.start - this.#lineStart;
    this.#stack.closeDeeper(column);
    const { top } = this.#stack;
    if (top && isList(top) && top.column === column) this.#stack.leaveEmpty();
    else if (this.#accepts(column, true)) this.#stack.openList(span.start, column, false);
    else throw new Refusal(span, "This item's indentation fits no list above it.");
    (this.#stack.top as ListFrame).waits = true;
    this.#dashes++;
    this.#stack.end = span.end;
  }

  colon(span: Span): void {
    this.#begin(span);
    const { top } = this.#stack;
    if (top?.flow) colonInFlow(top, span);
    else this.#blockColon(span);
    this.#stack.end = span.end;
  }

  scalar(scalar: YamlScalar): void {
    this.#begin(scalar);
    const { top } = this.#stack;
    if (top?.flow) {
      if (takesKey(top)) keyInFlow(top, scalar, hasLineEnd(this.#text, scalar));
      else {
        wantValue(top, scalar);
        this.#stack.attach(scalar);
      }
      this.#fill(scalar.end);
    } else {
      this.#release();
      this.#held = { scalar, column: scalar.start - this.#lineStart, mayBeKey: this.#lineOpen };
      this.#lineOpen = false;
    }
  }

  /** A scalar that cannot be a key and that ends its line: `|` or `>` with its text. */
  blockScalar(scalar: YamlScalar): void {
    this.#begin(scalar);
    this.#release();
    this.#place(scalar, scalar.start - this.#lineStart);
    this.#startLine(scalar.end);
  }

  openFlow(span: Span, isMap: boolean): void {
    this.#begin(span);
    this.#release();
    const { top } = this.#stack;
    if (top?.flow) wantValue(top, span);
    else this.#requirePlace(span, span.start - this.#lineStart);
    if (isMap) this.#stack.openMap(span.start, -1, true);
    else this.#stack.openList(span.start, -1, true);
    this.#fill(span.end);
  }

  comma(span: Span): void {
    const { top } = this.#stack;
    if (!top?.flow) throw new Refusal(span, "A comma does not belong here.");
    if (!isList(top) && top.key) this.#stack.leaveEmpty();
    else if (!top.due) throw new Refusal(span, "Nothing stands before this comma; remove it.");
    top.due = false;
    this.#fill(span.end);
  }

  closeFlow(span: Span, isMap: boolean): void {
    const { top } = this.#stack;
    if (!top?.flow || isList(top) === isMap) {
      const bracket = isMap ? "}" : "]";
      throw new Refusal(
        span,
        `"${bracket}" closes nothing that is open here; put quotes around a text that holds it.`,
      );
    }
    this.#fill(span.end);
    this.#stack.close();
  }

  /** Ends the document; null when it holds nothing. */
  finish(): YamlNode | null {
    this.#release();
    this.flowBroken();
    this.#stack.closeAll();
    return this.#stack.root;
  }

  #startLine(at: number): void {
    this.#lineStart = at;
    this.#lineOpen = true;
    this.#dashes = 0;
    this.#tab = -1;
  }

  #fill(end: number): void {
    this.#lineOpen = false;
    this.#stack.end = end;
  }

  #begin(span: Span): void {
    if (this.#documentEnded)
      throw new Refusal(span, 'Text after the end of the document ("..."): remove it.');
    if (this.#lineOpen && this.#dashes === 0 && !this.#inFlow) this.#refuseTab();
  }

  #refuseTab(): void {
    if (this.#tab < 0) return;
    throw new Refusal({ start: this.#tab, end: this.#tab + 1 }, "A tab in the indentation; use spaces.");
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
    this.#stack.attach(node);
    this.#stack.end = node.end;
  }

  #requirePlace(span: Span, column: number): void {
    if (this.#accepts(column, false)) return;
    const why = this.#stack.root === null ? "" : " where a key (`key: value`) or a list item is expected";
    throw new Refusal(span, `A value that belongs to nothing${why}; check the indentation and the quotes.`);
  }

  /** Whether a value, or (`asList`) a block list, may begin at `column`. */
  #accepts(column: number, asList: boolean): boolean {
    const { top, root } = this.#stack;
    if (!top) return root === null;
    if (isList(top)) return top.waits && top.column < column;
    return top.key !== null && (top.column < column || (asList && top.column === column));
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
    this.#refuseTab();
    const stack = this.#stack;
    stack.closeDeeper(column);
    if (stack.top && isList(stack.top) && stack.top.column === column) stack.close();
    const { top } = stack;
    if (top && !isList(top) && top.column === column) stack.leaveEmpty();
    else if (this.#accepts(column, false)) stack.openMap(scalar.start, column, false);
    else throw new Refusal(scalar, "This key's indentation fits nothing above it.");
    (stack.top as MapFrame).key = { name: scalar.source, start: scalar.start, end: scalar.end };
  }
}

/** Whether a scalar goes over several lines, so that it is no key. */
function hasLineEnd(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes("\n");
}
