/** The mentions of a document as editors colour them: what each is, piece by piece on each line. */
import type { Mention } from "../link/mention.ts";
import type { Span } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** In the order in which the protocol's legend has them. */
export const TOKEN_TYPES = ["person", "forum", "organization", "date"] as const;

export interface SemanticToken extends Span {
  readonly type: Mention["kind"];
  /** A name whose bearer is not known. */
  readonly isAmbiguous: boolean;
}

/** Of mentions that touch the span: ascending, disjoint, none goes over a line end. */
export function semanticTokensIn(
  snapshot: Snapshot,
  document: string,
  { start, end }: Span,
): readonly SemanticToken[] {
  const { mentions = [], document: note } = snapshot.analysis(document) ?? {};
  if (note === undefined) return [];
  const { text } = note;
  return mentions.flatMap((mention): SemanticToken[] => {
    if (mention.end < start || mention.start > end) return [];
    const isAmbiguous = mention.kind !== "date" && mention.entity === null;
    return piecesOf(text, mention).map((piece) => ({ ...piece, type: mention.kind, isAmbiguous }));
  });
}

/** A name may go on in the next line. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (const { 0: piece, index } of text.slice(start, end).matchAll(/[^\r\n]+/g))
    pieces.push({ start: start + index, end: start + index + piece.length });
  return pieces;
}
