/** How findings about names speak of the places where they stand. */
import type { PlacedName } from "../workspace/nameUses.ts";
import type { Related } from "./finding.ts";

/** More places than this help nobody. */
export const MOST_RELATED = 5;

/** The places as what a finding relates to. */
export function relatedTo(places: readonly PlacedName[]): Related[] {
  return places.map(({ note, start, end, form }) => {
    return { document: note, start, end, message: `Here it is written "${form}".` };
  });
}

/** "in 1 place", "in 3 places". */
export function inPlaces(count: number): string {
  return count === 1 ? "in 1 place" : `in ${count} places`;
}

/** The words of a form in an order that does not tell. */
export function bag(words: string): string {
  return words.split(" ").sort().join(" ");
}
