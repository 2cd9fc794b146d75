/**
 * The open documents of the client, kept in step by incremental changes. A change that is not of the
 * protocol's form is refused whole; ranges out of the text are clamped; reversed ones are read as meant.
 */

import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { countBelow } from "../core/text/ascending.ts";
import { SourceDocument } from "../core/text/document.ts";
import type { Position } from "../core/text/span.ts";
import { fileNameOf } from "./uris.ts";

const LF = 10;
const CR = 13;

/** An open document as the client has it. */
export interface Buffer {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** What editors call plain text: the protocol, Neovim and Emacs, whoever has no word for it. */
const PLAIN: ReadonlySet<string> = new Set(["plaintext", "text", "txt"]);

/** An open document as the core takes it: plain text where the editor says so, else Markdown. */
export function documentOfBuffer({ uri, languageId, text }: Buffer): SourceDocument {
  return new SourceDocument(uri, fileNameOf(uri), PLAIN.has(languageId) ? "plaintext" : "markdown", text);
}

/** The text after the changes, applied in order; null where one of them is malformed. */
export function applyChanges(
  text: string,
  changes: readonly TextDocumentContentChangeEvent[],
): string | null {
  let current = text;
  // Where the lines of `current` begin, without the first one.
  let lines: Int32Array | null = null;
  for (const change of changes) {
    if (typeof change?.text !== "string") return null;
    if (!("range" in change) || change.range === undefined) {
      current = change.text;
      lines = null;
      continue;
    }
    const { start, end } = change.range ?? {};
    if (!isPosition(start) || !isPosition(end)) return null;
    lines ??= lineStarts(current, 0, current.length);
    const offsets = [offsetAt(current, lines, start), offsetAt(current, lines, end)] as const;
    const [from, to] = [Math.min(...offsets), Math.max(...offsets)];
    current = current.slice(0, from) + change.text + current.slice(to);
    lines = editedStarts(lines, current, from, to, change.text.length);
  }
  return current;
}

/** The offsets in `(after, last]` at which a line begins: behind LF, CRLF or a lone CR. */
function lineStarts(text: string, after: number, last: number): Int32Array {
  const starts: number[] = [];
  for (let i = after; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return Int32Array.from(starts);
}

/**
 * The line starts of `text`, which has `length` new units at `from` where a text with the line starts `old` had
 * those up to `to`. Whether a line begins at an offset depends on the units on both its sides alone.
 */
function editedStarts(old: Int32Array, text: string, from: number, to: number, length: number): Int32Array {
  const before = countBelow(old, from);
  const behind = countBelow(old, to + 1);
  const added = lineStarts(text, Math.max(0, from - 1), from + length);
  const starts = new Int32Array(before + added.length + old.length - behind);
  starts.set(old.subarray(0, before));
  starts.set(added, before);
  const shift = length - (to - from);
  for (let i = behind, k = before + added.length; i < old.length; i++, k++) starts[k] = old[i]! + shift;
  return starts;
}

/** The offset of a position; behind its line's end it means that end, behind the last line the text's. */
function offsetAt(text: string, lines: Int32Array, { line, character }: Position): number {
  if (line > lines.length) return text.length;
  const start = line === 0 ? 0 : lines[line - 1]!;
  let end = line < lines.length ? lines[line]! : text.length;
  while (end > start && (text.charCodeAt(end - 1) === LF || text.charCodeAt(end - 1) === CR)) end--;
  return Math.min(start + character, end);
}

/** Whether it has the form of a position: whole numbers from 0 on. */
export function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Record<string, unknown>;
  return isCount(line) && isCount(character);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
