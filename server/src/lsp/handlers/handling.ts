/** What every handler works with, and the common beginning of those that are asked about a place. */
import {
  type ClientCapabilities,
  type Connection,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentPositionParams,
} from "vscode-languageserver/node";
import type { LineIndex } from "../../core/text/lines.ts";
import { isPosition } from "../buffers.ts";
import type { Asked, Session } from "../session.ts";

/** The connection, the state behind it and what the client can. */
export interface Handling {
  readonly connection: Connection;
  readonly session: Session;
  readonly client: ClientCapabilities;
}

/** A document that is asked about, at an offset of UTF-16 units. */
export interface AskedPlace extends Asked {
  readonly offset: number;
  /** The document's lines. */
  readonly lines: LineIndex;
}

/** The place in the newest snapshot; null where the document is no note and no article. Malformed params are refused. */
export async function placeOf(
  { session }: Handling,
  params: TextDocumentPositionParams,
): Promise<AskedPlace | null> {
  const { textDocument, position } = params ?? {};
  if (!isPosition(position)) throw invalid("position");
  const asked = await session.ask(uriIn(textDocument));
  const document = asked.snapshot.document(asked.uri);
  if (document === undefined) return null;
  return { ...asked, lines: document.lines, offset: document.lines.offsetAt(position) };
}

/** The URI of a document identifier; malformed ones are refused. */
export function uriIn(textDocument: unknown): string {
  const uri = (textDocument as { uri?: unknown } | null | undefined)?.uri;
  if (typeof uri !== "string") throw invalid("textDocument.uri");
  return uri;
}

/** The error for params that lack a part: `what` names it. */
export function invalid(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `${what} is missing or malformed`);
}

/** Tells the user why something that was asked for was not done. */
export function warn({ connection }: Handling, message: string): void {
  const told = connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message,
  });
  told.catch(() => {});
}
