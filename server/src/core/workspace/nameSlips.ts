/**
 * Names that nobody registered and that are another one of the same note but for one slip of the pen. Which of the two
 * is the slip is for the check to say, which knows how often each stands in all notes.
 */
import { inOneRow, isGloss } from "../recognise/gloss.ts";
import { isSlipOfForum, slipOfPerson } from "../recognise/unknown/likeness.ts";
import { standApart } from "../recognise/unknown/standing.ts";
import type { ProseMask } from "../text/mask.ts";
import { isForumKey, type NamePlace } from "./nameSummary.ts";
import { toldApart } from "./namesakes.ts";

/** A name of the note that another one is but for a slip. */
export interface SlipOf {
  readonly key: string;
  readonly words: string;
  /** Whether the slip tells by itself which of the two is right, or that both are one: it makes no name at all. */
  readonly isSure: boolean;
}

/** The places with `slipOf` where they may be slips; ascending by start, as they came. */
export function withSlips(text: string, mask: ProseMask, places: readonly NamePlace[]): readonly NamePlace[] {
  const found = slipsAmong(text, mask, places);
  if (found.size === 0) return places;
  return places.map((place) => {
    const slipOf = isUnknown(place) ? found.get(place.words) : undefined;
    return slipOf === undefined ? place : { ...place, slipOf };
  });
}

function slipsAmong(
  text: string,
  mask: ProseMask,
  places: readonly NamePlace[],
): ReadonlyMap<string, SlipOf> {
  const first = new Map<string, NamePlace>();
  for (const place of places) if (isUnknown(place) && !first.has(place.words)) first.set(place.words, place);
  const found = new Map<string, SlipOf>();
  if (first.size < 2) return found;
  /** The first or the last word of a name → the names that have it there. */
  const bySide = new Map<string, NamePlace[]>();
  for (const place of first.values()) {
    const { words } = place;
    for (const side of [
      `${words.slice(0, words.indexOf(" "))} `,
      ` ${words.slice(words.lastIndexOf(" ") + 1)}`,
    ]) {
      const others = bySide.get(side);
      if (others === undefined) {
        bySide.set(side, [place]);
        continue;
      }
      for (const other of others) {
        if (isForumKey(other.key) !== isForumKey(place.key) || areApart(text, mask, places, other, place))
          continue;
        for (const [better, rarer] of [
          [other, place],
          [place, other],
        ] as const) {
          const slip = slipOf(better, rarer);
          if (slip !== null && !found.has(rarer.words)) found.set(rarer.words, slip);
        }
      }
      others.push(place);
    }
  }
  return found;
}

function isUnknown({ key }: NamePlace): boolean {
  return key.startsWith("~");
}

function slipOf({ key, words }: NamePlace, rarer: NamePlace): SlipOf | null {
  if (isForumKey(key)) return isSlipOfForum(words, rarer.words) ? { key, words, isSure: true } : null;
  const slip = slipOfPerson(words, rarer.words);
  return slip === null ? null : { key, words, isSure: slip === "swapped" };
}

/** Whether the text, or what it calls the bearers of two names, tells that they are two, or that one is spoken of as a form. */
function areApart(
  text: string,
  mask: ProseMask,
  places: readonly NamePlace[],
  a: NamePlace,
  b: NamePlace,
): boolean {
  let last: NamePlace | null = null;
  const standings = places.filter(
    ({ key, words }) => (key === a.key && words === a.words) || (key === b.key && words === b.words),
  );
  for (const place of standings) {
    if (last !== null && last.words !== place.words) {
      if (toldApart(text, mask, last, place) !== null) return true;
      if (isGloss(text, last, place) || inOneRow(text, last, place)) return true;
    }
    last = place;
  }
  const of = (one: NamePlace) =>
    standings.flatMap(({ words, standing }) => (words === one.words && standing !== null ? [standing] : []));
  return of(a).some((one) => of(b).some((other) => standApart(one, other)));
}
