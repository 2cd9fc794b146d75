/** One record over another: what layers have in common, whichever way two records were found to be one. */
import type { Membership, RegisterRecord } from "./model.ts";

/** The upper record over the lower one, field by field; what neither says stays null or empty. */
export function overlay<R extends RegisterRecord>(below: R, above: R): R {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(below));
  for (const [field, value] of Object.entries(above)) {
    if (field === "memberships")
      result[field] = appendTerms(result[field] as readonly Membership[], value as readonly Membership[]);
    else if (Array.isArray(value)) result[field] = append(result[field] as unknown[], value);
    else if (value !== null && value !== "") result[field] = value;
  }
  result.overrides = [...below.overrides, below.origin];
  return result as unknown as R;
}

/** Both lists; a term of one post with one beginning, told in both, ends when the upper one says so. */
function appendTerms(below: readonly Membership[], above: readonly Membership[]): readonly unknown[] {
  const rest = new Set(above);
  const told = below.map((term) => {
    const again = above.find((other) => isSameTerm(term, other));
    if (again === undefined) return term;
    rest.delete(again);
    const sources = append(term.sources, again.sources);
    return { ...term, endDate: again.endDate ?? term.endDate, sources, origin: again.origin };
  });
  return append(told, [...rest]);
}

/** Of terms whose first day nobody knows those are two that ended on two days. */
function isSameTerm(below: Membership, above: Membership): boolean {
  if (below.post !== above.post || below.startDate !== above.startDate) return false;
  return (
    below.startDate !== null ||
    below.endDate === null ||
    above.endDate === null ||
    below.endDate === above.endDate
  );
}

/** Both lists, what the upper one repeats word for word once. */
function append(below: readonly unknown[], above: readonly unknown[]): unknown[] {
  const known = new Set(below.map(contentOf));
  return [...below, ...above.filter((item) => !known.has(contentOf(item)))];
}

function contentOf(item: unknown): string {
  return JSON.stringify(item, (key, value) => (key === "origin" ? undefined : value));
}
