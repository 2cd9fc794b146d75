/** Every mention of who is meant at a place: in this document, in all notes, in the articles. */
import type { Span } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { entityAt } from "./definition.ts";
import { mentionAt } from "./mentionAt.ts";
import type { Place } from "./richText.ts";

/** Mentions in the notes (as far as they are indexed, the asked one always) and the articles, by document and position. */
export function referencesAt(snapshot: Snapshot, document: string, offset: number): readonly Place[] {
  const named = entityAt(snapshot, document, offset);
  if (named === null) return [];
  const articles = snapshot.articles().map((article) => article.document.id);
  const notes = new Set([...snapshot.notesMentioning(named.entity), ...articles, document]);
  return [...notes].sort().flatMap((id) => {
    return mentionsOf(snapshot, id, named.entity).map((span) => ({ document: id, span }));
  });
}

/** The spans of the same document that mention the same entity or day. */
export function highlightsAt(snapshot: Snapshot, document: string, offset: number): readonly Span[] {
  const named = entityAt(snapshot, document, offset);
  if (named !== null) return mentionsOf(snapshot, document, named.entity);
  const analysis = snapshot.analysis(document);
  const mention = analysis === undefined ? null : mentionAt(analysis, offset);
  if (analysis === undefined || mention?.kind !== "date") return [];
  const { value } = mention.date;
  if (value === null) return [mention];
  return analysis.mentions.filter((other) => other.kind === "date" && other.date.value === value);
}

function mentionsOf(snapshot: Snapshot, document: string, entity: string): Span[] {
  const spans: Span[] = [];
  for (const mention of snapshot.analysis(document)?.mentions ?? []) {
    if (mention.kind !== "date" && mention.entity === entity)
      spans.push({ start: mention.start, end: mention.end });
  }
  return spans;
}
