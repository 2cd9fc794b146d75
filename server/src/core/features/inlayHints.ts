/** Hints at the end of dates that leave something out: the day that they were resolved to. */
import { type Span, touches } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** A hint and where it goes, an offset in UTF-16 units. */
export interface DateHint {
  readonly offset: number;
  /** EDTF. */
  readonly value: string;
}

/** The hints of a document within a span, ascending; none for a date that says all of itself. */
export function dateHintsIn(snapshot: Snapshot, document: string, span: Span): readonly DateHint[] {
  const { dates = [] } = snapshot.analysis(document) ?? {};
  return dates.flatMap(({ end, date: { value, basis } }) => {
    if (value === null || basis === "explicit" || !touches(span, end)) return [];
    return [{ offset: end, value }];
  });
}
