/** Search by halves in what ascends: numbers, and spans by where they begin. */
import type { Span } from "./span.ts";

/** How many of the ascending numbers are less than `limit`. */
export function countBelow(numbers: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of the spans that begins at `offset` or behind it; their number where none does. */
export function firstFrom(spans: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the ascending, disjoint spans that lie within the stretch, in order. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let i = firstFrom(spans, start); i < spans.length && spans[i]!.end <= end; i++) found.push(spans[i]!);
  return found;
}
