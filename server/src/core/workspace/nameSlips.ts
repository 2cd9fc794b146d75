/**
 * Names that nobody registered and that are another one of the same note but for one slip of the pen. Which of the two
 * is the slip is for the check to say, which knows how often each stands in all notes.
 */
import { inOneRow, isGloss } from "../recognise/gloss.ts";
import { isSlipOfForum, slipOfPerson } from "../recognise/unknown/likeness.ts";
import { type Standing, standApart } from "../recognise/unknown/standing.ts";
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
  const found = new Map<string, SlipOf>();
  /** The words of a name → its places, ascending. */
  const names = new Map<string, NamePlace[]>();
  for (const place of places) {
    if (!isUnknown(place)) continue;
    const own = names.get(place.words);
    if (own === undefined) names.set(place.words, [place]);
    else own.push(place);
  }
  if (names.size < 2) return found;
  /** The first or the last word of a name → the names that have it there. */
  const bySide = new Map<string, NamePlace[][]>();
  for (const own of names.values()) {
    for (const side of sidesOf(own[0]!.words)) {
      const others = bySide.get(side) ?? [];
      if (others.length === 0) bySide.set(side, others);
      if (others.length === MOST_COMPARED) continue;
      for (const other of others) {
        const slips = slipsBetween(other[0]!, own[0]!);
        if (slips.length === 0 || areApart(text, mask, other, own)) continue;
        for (const [words, slip] of slips) if (!found.has(words)) found.set(words, slip);
      }
      others.push(own);
    }
  }
  return found;
}

/** Names of a note that share a word and are compared with each other: of more the note is a list. */
const MOST_COMPARED = 40;

function sidesOf(words: string): readonly [string, string] {
  return [words.slice(0, words.indexOf(" ") + 1), words.slice(words.lastIndexOf(" "))];
}

/** The words of each of the two that may be a slip of the other. */
function slipsBetween(a: NamePlace, b: NamePlace): readonly (readonly [string, SlipOf])[] {
  if (isForumKey(a.key) !== isForumKey(b.key)) return [];
  return [
    [a, b],
    [b, a],
  ].flatMap(([better, rarer]) => {
    const slip = slipOf(better!, rarer!);
    return slip === null ? [] : [[rarer!.words, slip] as const];
  });
}

function isUnknown({ key }: NamePlace): boolean {
  return key.startsWith("~");
}

function slipOf({ key, words }: NamePlace, rarer: NamePlace): SlipOf | null {
  if (isForumKey(key)) return isSlipOfForum(words, rarer.words) ? { key, words, isSure: true } : null;
  const slip = slipOfPerson(words, rarer.words);
  return slip === null ? null : { key, words, isSure: slip === "swapped" };
}

/**
 * Whether the text, or what it calls the bearers of two names, tells that they are two, or that one is spoken of as a
 * form; each with its places.
 */
function areApart(text: string, mask: ProseMask, a: readonly NamePlace[], b: readonly NamePlace[]): boolean {
  let last: NamePlace | null = null;
  for (const place of [...a, ...b].sort((one, other) => one.start - other.start)) {
    if (last !== null && last.words !== place.words) {
      if (toldApart(text, mask, last, place) !== null) return true;
      if (isGloss(text, last, place) || inOneRow(text, last, place)) return true;
    }
    last = place;
  }
  const said = (places: readonly NamePlace[]): Standing[] => places.flatMap(({ standing }) => standing ?? []);
  return said(a).some((one) => said(b).some((other) => standApart(one, other)));
}
