/** The overlap policy, in one place: mentions never overlap, the longest wins, then the earlier one. */
import type { Span } from "../text/span.ts";

/** Merges two ascending lists, each disjoint in itself, into one; of two that overlap the longer stays, else the first list's. */
export function mergeLongest<A extends Span, B extends Span>(
  first: readonly A[],
  second: readonly B[],
): (A | B)[] {
  const merged: (A | B)[] = [];
  let a = 0;
  let b = 0;
  while (a < first.length || b < second.length) {
    const left = first[a];
    const right = second[b];
    const takeLeft = right === undefined || (left !== undefined && left.start <= right.start);
    const next = takeLeft ? first[a++]! : second[b++]!;
    const last = merged[merged.length - 1];
    if (last === undefined || last.end <= next.start) merged.push(next);
    else if (lengthOf(next) > lengthOf(last) || (lengthOf(next) === lengthOf(last) && takeLeft)) {
      merged[merged.length - 1] = next;
    }
  }
  return merged;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
