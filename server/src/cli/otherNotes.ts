/** The notes of a root that no PATH named: some checks cross notes, and some notes are authority records. */
import { entityNoteOf } from "../core/authority/notes/entityNote.ts";
import { likelyMeant } from "../core/authority/notes/meant.ts";
import type { SourceDocument } from "../core/text/document.ts";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import { joined, walk } from "../io/walk.ts";
import { openNote } from "./target.ts";

/** `records`: authority records alone are wanted; `meant`: so are notes that were most likely meant to be. */
export type WhichNotes = "all" | "records" | "meant";

/** Gives the root those of its notes that are wanted. `isOther` and `shown` take absolute paths. */
export async function readOtherNotes(
  loader: RootLoader,
  which: WhichNotes,
  { isOther, shown }: { isOther: (path: string) => boolean; shown: (path: string) => string },
): Promise<void> {
  const enters = (at: string, names: ReadonlySet<string>): boolean => at === "" || !names.has(CONFIG_NAME);
  const excludes = (path: string): boolean => loader.excludes(path);
  for await (const path of walk(fs, { root: loader.folder, from: "", excludes, enters })) {
    const whole = joined(loader.folder, path);
    if (loader.kindOf(path) !== "note" || !isOther(whole)) continue;
    const file = openNote(whole, shown(whole));
    if (file === null || file.document === null) continue;
    const isRecord = file.mayBeRecord && loader.mayBeRecord(whole);
    const isWanted =
      which === "all" ||
      (isRecord && entityNoteOf(file.document) !== null) ||
      (which === "meant" &&
        file.mayHaveType &&
        loader.mayBeRecord(whole) &&
        likelyMeant(file.document).length > 0);
    if (isWanted) takeNote(loader, whole, file.document, isRecord);
  }
}

/** Gives a root a note; a text that was read to see whether it is a record is let go. */
export function takeNote(
  loader: RootLoader,
  path: string,
  document: SourceDocument,
  isRecord: boolean,
): void {
  loader.root.setNote(path, document, isRecord);
  document.release();
}
