/**
 * The open documents of the client, kept in step by incremental changes. A change that is not of the
 * protocol's form is refused whole; ranges out of the text are clamped; reversed ones are read as meant.
 */
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { LineIndex } from "../core/text/lines.ts";
import type { Position } from "../core/text/span.ts";

export interface Buffer {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The text after the changes, applied in order; null where one of them is malformed. */
export function applyChanges(
  text: string,
  changes: readonly TextDocumentContentChangeEvent[],
): string | null {
  let current = text;
  for (const change of changes) {
    if (typeof change?.text !== "string") return null;
    if (!("range" in change) || change.range === undefined) {
      current = change.text;
      continue;
    }
    const { start, end } = change.range ?? {};
    if (!isPosition(start) || !isPosition(end)) return null;
    const lines = new LineIndex(current);
    const [from, to] = [lines.offsetAt(start), lines.offsetAt(end)];
    current = current.slice(0, Math.min(from, to)) + change.text + current.slice(Math.max(from, to));
  }
  return current;
}

export function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Record<string, unknown>;
  return isCount(line) && isCount(character);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
