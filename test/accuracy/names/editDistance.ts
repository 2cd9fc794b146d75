/**
 * The yardstick: normalised edit distance (Levenshtein, over the length of the longer one) between names that
 * are folded (no case, no diacritics) and whose words are sorted. The nearest registered name is the answer,
 * nobody where two are equally near.
 */
import { fold } from "../../../server/src/core/text/chars.ts";
import type { Registered } from "./spellings.ts";

export interface Nearest {
  /** Null where two people are equally near. */
  readonly id: string | null;
  /** From 0, equal, to 1. */
  readonly distance: number;
}

export class NearestName {
  readonly #people: readonly { id: string; key: string }[];

  constructor(people: readonly Registered[]) {
    this.#people = people.map(({ id, name }) => ({ id, key: sortedWords(name).join(" ") }));
  }

  ask(name: string): Nearest {
    const key = sortedWords(name).join(" ");
    let nearest: Nearest = { id: null, distance: 1 };
    for (const one of this.#people) {
      const longer = Math.max(key.length, one.key.length);
      if (Math.abs(key.length - one.key.length) / longer > nearest.distance) continue;
      const distance = editDistance(key, one.key) / longer;
      if (distance < nearest.distance) nearest = { id: one.id, distance };
      else if (distance === nearest.distance && one.id !== nearest.id) nearest = { id: null, distance };
    }
    return nearest;
  }
}

export function words(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function sortedWords(name: string): string[] {
  return words(name).sort();
}

export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
