/** Semantic tokens of names and dates, in the numbers that the protocol packs them in. */
import type { SemanticTokens, SemanticTokensLegend } from "vscode-languageserver/node";
import { type SemanticToken, semanticTokensIn, TOKEN_TYPES } from "../../core/features/semanticTokens.ts";
import type { LineIndex } from "../../core/text/lines.ts";
import type { Span } from "../../core/text/span.ts";
import { isPosition } from "../buffers.ts";
import { type Handling, invalid, uriIn } from "./handling.ts";

/** Bit 0 of the modifiers is the first. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: ["ambiguous"] };

/** Of the whole document, or of the range that is asked for. */
export async function semanticTokens(
  { session }: Handling,
  params: { readonly textDocument: unknown; readonly range?: unknown },
  which: "full" | "range",
): Promise<SemanticTokens> {
  const asked = await session.ask(uriIn(params?.textDocument));
  const range = which === "range" ? rangeIn(params.range) : null;
  const lines = asked.snapshot.document(asked.uri)?.lines;
  if (lines === undefined) return { data: [] };
  const span = range === null ? { start: 0, end: Number.POSITIVE_INFINITY } : spanOf(range, lines);
  return { data: encoded(semanticTokensIn(asked.snapshot, asked.uri, span), lines) };
}

/** Five numbers for each: lines and units from the one before, length, type, modifiers. */
function encoded(tokens: readonly SemanticToken[], lines: LineIndex): number[] {
  const data: number[] = [];
  let at = { line: 0, character: 0 };
  for (const { start, end, type, isAmbiguous } of tokens) {
    const next = lines.positionAt(start);
    const right = next.line === at.line ? next.character - at.character : next.character;
    data.push(next.line - at.line, right, end - start, TOKEN_TYPES.indexOf(type), isAmbiguous ? 1 : 0);
    at = next;
  }
  return data;
}

type Range = {
  readonly start: Parameters<LineIndex["offsetAt"]>[0];
  readonly end: Parameters<LineIndex["offsetAt"]>[0];
};

function rangeIn(range: unknown): Range {
  const { start, end } = (range ?? {}) as { start?: unknown; end?: unknown };
  if (!isPosition(start) || !isPosition(end)) throw invalid("range");
  return { start, end };
}

function spanOf({ start, end }: Range, lines: LineIndex): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}
