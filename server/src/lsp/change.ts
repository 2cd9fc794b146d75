/** How far a change to a file reaches in its root. */

/**
 * What a change did: to one note alone, to one whose names count for others, to what every note depends on, or to
 * which files are notes at all.
 */
export type Change = "nothing" | "note" | "names" | "everything" | "files";

const CHANGES: readonly Change[] = ["nothing", "note", "names", "everything", "files"];

/** The one that reaches further: it takes in what the other did. */
export function wider(a: Change, b: Change): Change {
  return CHANGES.indexOf(a) < CHANGES.indexOf(b) ? b : a;
}
