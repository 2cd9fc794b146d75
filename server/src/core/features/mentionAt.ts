/** The mention at a place: what every feature of a position begins with. */
import type { Analysis } from "../link/analyse.ts";
import type { Mention } from "../link/mention.ts";
import { touches } from "../text/span.ts";

/** The mention that holds the offset, or else ends there; null where there is none. */
export function mentionAt({ mentions }: Analysis, offset: number): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const first = mentions[low];
  if (first === undefined || !touches(first, offset)) return null;
  const second = mentions[low + 1];
  return first.end === offset && second !== undefined && second.start === offset ? second : first;
}
