/**
 * Notifications as clients send them: what is not of the protocol's form is refused before it reaches the state,
 * and dropped with a line in the log. The form of single changes is told in `buffers.ts`.
 */
import {
  type Connection,
  FileChangeType,
  ResponseError,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import type { Buffer } from "./buffers.ts";
import { invalid, uriIn } from "./handlers/handling.ts";
import { normalizeUri } from "./uris.ts";

/** A file that was made, changed or deleted. */
export interface FileChange {
  readonly uri: string;
  readonly exists: boolean;
}

type Loose = Record<string, unknown> | null | undefined;

/** The handler, with malformed notifications dropped. */
export function refusing<P>(
  connection: Connection,
  method: string,
  handle: (params: P) => void,
): (params: P) => void {
  return (params) => {
    try {
      handle(params);
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
      connection.console.warn(`${method} was dropped: ${error.message}`);
    }
  };
}

/** The document of `textDocument/didOpen`; malformed ones are refused. */
export function openedIn(params: unknown): Buffer {
  const textDocument = (params as Loose)?.textDocument;
  const uri = normalizeUri(uriIn(textDocument));
  const { languageId, version, text } = textDocument as Record<string, unknown>;
  if (typeof text !== "string") throw invalid("textDocument.text");
  if (typeof languageId !== "string") throw invalid("textDocument.languageId");
  if (typeof version !== "number") throw invalid("textDocument.version");
  return { uri, languageId, version, text };
}

/** What `textDocument/didChange` says; a version that is missing is null. Single changes are not looked at. */
export function changedIn(params: unknown): {
  readonly uri: string;
  readonly version: number | null;
  readonly changes: readonly TextDocumentContentChangeEvent[];
} {
  const { textDocument, contentChanges } = (params as Loose) ?? {};
  const uri = uriIn(textDocument);
  const { version } = textDocument as Record<string, unknown>;
  if (!Array.isArray(contentChanges)) throw invalid("contentChanges");
  return { uri, version: typeof version === "number" ? version : null, changes: contentChanges };
}

/** The entries of `workspace/didChangeWatchedFiles` that are well formed, and how many are not. */
export function watchedIn(params: unknown): {
  readonly changes: readonly FileChange[];
  readonly malformed: number;
} {
  const entries = (params as Loose)?.changes;
  if (!Array.isArray(entries)) throw invalid("changes");
  const changes = entries.flatMap((entry: Loose): FileChange[] => {
    const { uri, type } = entry ?? {};
    const isKnown =
      type === FileChangeType.Created || type === FileChangeType.Changed || type === FileChangeType.Deleted;
    return typeof uri === "string" && isKnown ? [{ uri, exists: type !== FileChangeType.Deleted }] : [];
  });
  return { changes, malformed: entries.length - changes.length };
}
