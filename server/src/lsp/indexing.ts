/** The background's way through many notes: some side by side, a stage of each by turns (`core/text/steps.ts` tells why). */
import type { Root } from "../core/workspace/root.ts";
import type { Slices } from "./slices.ts";

/** So many notes at once. */
const AT_ONCE = 16;

/** When to give way and when to stop. */
export interface IndexingOptions {
  readonly slices: Slices;
  /** Whether what is made here is not wanted any more. */
  readonly isOver: () => boolean;
  /** Whether no more can be kept. */
  readonly isFull: () => boolean;
}

/** Returns the notes that no room was left for. */
export async function indexSideBySide(
  root: Root,
  notes: readonly string[],
  { slices, isOver, isFull }: IndexingOptions,
): Promise<readonly string[]> {
  for (let from = 0; from < notes.length; from += AT_ONCE) {
    if (isFull()) return notes.slice(from);
    let going = notes.slice(from, from + AT_ONCE).map((note) => root.indexInSteps(note));
    while (going.length > 0) {
      const further: Generator<void>[] = [];
      for (const work of going) {
        await slices.breathe();
        if (isOver()) return [];
        if (work.next().done !== true) further.push(work);
      }
      going = further;
    }
  }
  return [];
}
