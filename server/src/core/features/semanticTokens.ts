/** The mentions of a document as editors colour them: what each is, piece by piece on each line. */
import type { Mention } from "../link/mention.ts";
import type { Span } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** In the order in which the protocol's legend has them. */
export const TOKEN_TYPES = ["person", "forum", "organization", "date"] as const;

/** A piece of a mention that lies on one line. */
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
  const tokens: SemanticToken[] = [];
  for (const mention of mentions) {
    if (mention.end < start || mention.start > end) continue;
    const { kind: type } = mention;
    const isAmbiguous = mention.kind !== "date" && mention.entity === null;
    const written = note!.text.slice(mention.start, mention.end);
    if (!LINE_END.test(written)) {
      tokens.push({ start: mention.start, end: mention.end, type, isAmbiguous });
      continue;
    }
    // A name may go on in the next line.
    for (const { 0: piece, index } of written.matchAll(LINES)) {
      const from = mention.start + index;
      tokens.push({ start: from, end: from + piece.length, type, isAmbiguous });
    }
  }
  return tokens;
}

const LINE_END = /[\r\n]/;
const LINES = /[^\r\n]+/g;
