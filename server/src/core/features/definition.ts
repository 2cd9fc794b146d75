/** Where the sources speak of who or which day is meant at a place, and where the register has the record. */
import type { Span } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { mentionAt } from "./mentionAt.ts";
import { articlesOn, eventsOn } from "./onDay.ts";
import type { Place } from "./richText.ts";

/** Where somebody who asks at a mention is led. */
export interface Definition {
  /** The mention that was asked about. */
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

/** A passage of an article, or a record of the register. */
export interface DefinitionTarget {
  readonly document: string;
  /** The sentence. */
  readonly span: Span;
  /** The mention in it. */
  readonly selection: Span;
}

/**
 * The passages of the articles: latest article first, then its id, then position; equal sentences once. The record of
 * whom no article names. For a date the register's events of that day and the articles that were published on it.
 */
export function definitionAt(snapshot: Snapshot, document: string, offset: number): Definition | null {
  const named = entityAt(snapshot, document, offset);
  if (named === null) return dateDefinitionAt(snapshot, document, offset);
  const targets = snapshot.passages.of(named.entity).map(({ article, sentence, mention }) => {
    return { document: article.document.id, span: sentence, selection: mention };
  });
  const led = targets.length > 0 ? targets : recordTargets(snapshot, named.entity);
  return led.length === 0 ? null : { origin: named.span, targets: led };
}

/** Whom no article names is led to the record that counts. */
function recordTargets(snapshot: Snapshot, entity: string): DefinitionTarget[] {
  const record = snapshot.register.entity(entity)?.record;
  if (record === undefined) return [];
  const { file, span, focus } = record.origin;
  return [{ document: file, span, selection: focus }];
}

function dateDefinitionAt(snapshot: Snapshot, document: string, offset: number): Definition | null {
  const analysis = snapshot.analysis(document);
  const mention = analysis === undefined ? null : mentionAt(analysis, offset);
  if (mention?.kind !== "date" || mention.date.value === null) return null;
  const { value } = mention.date;
  const events = eventsOn(snapshot, value).map(({ origin: { file, span, focus } }) => {
    return { document: file, span, selection: focus };
  });
  const articles = articlesOn(snapshot, value).map((article): DefinitionTarget => {
    const start = { start: 0, end: 0 };
    return { document: article.document.id, span: start, selection: start };
  });
  const targets = [...events, ...articles.filter((target) => target.document !== document)];
  return targets.length === 0 ? null : { origin: { start: mention.start, end: mention.end }, targets };
}

/** The register's record of who is meant: in the highest layer that has it, then in the layers below. */
export function recordsAt(snapshot: Snapshot, document: string, offset: number): readonly Place[] {
  const named = entityAt(snapshot, document, offset);
  const record = named === null ? undefined : snapshot.register.entity(named.entity)?.record;
  if (record === undefined) return [];
  return [record.origin, ...[...record.overrides].reverse()].map(({ file, span }) => ({
    document: file,
    span,
  }));
}

/** The entity linked at the place; null for a date, for nobody and for an open question. */
export function entityAt(
  snapshot: Snapshot,
  document: string,
  offset: number,
): { entity: string; span: Span } | null {
  const analysis = snapshot.analysis(document);
  const mention = analysis === undefined ? null : mentionAt(analysis, offset);
  if (mention === null || mention.kind === "date" || mention.entity === null) return null;
  return { entity: mention.entity, span: { start: mention.start, end: mention.end } };
}
