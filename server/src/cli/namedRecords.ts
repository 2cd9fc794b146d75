/** The files that `authority lint` is asked for by name, and the notes among them, which have to be records. */
import { entityNoteOf } from "../core/authority/notes/entityNote.ts";
import { likelyMeant } from "../core/authority/notes/meant.ts";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { readTextFile } from "../io/nodeReadText.ts";
import { documentOf, type RootLoader } from "../io/rootLoader.ts";
import { UsageError } from "./arguments.ts";

/** Why `authority lint` does not take a PATH. */
const NO_FILE = {
  none: "there is no such file",
  folder: "this is a folder; name the files in it, or leave the PATH out for those of the root",
  other: "not a file",
} as const;

/** Throws `UsageError` where there is no file at the path (absolute); `given` is how it was named. */
export async function mayLint(path: string, given: string): Promise<void> {
  const kind = await fs.kindOf(path);
  if (kind !== "file") throw new UsageError(`${given}: ${NO_FILE[kind ?? "none"]}.`);
}

/** Lays the record of a note (absolute) over the register of its root. Throws `UsageError` where it is none. */
export function addNamedRecord(loader: RootLoader, path: string, shown: string): void {
  const text = readTextFile(path)?.text ?? null;
  if (text === null) throw new UsageError(`${shown}: this file cannot be read.`);
  const document = documentOf(path, path, text);
  if (entityNoteOf(document) === null && likelyMeant(document).length === 0) {
    throw new UsageError(
      `${shown}: this note is no authority record; its front matter has to say "type: person", forum or organization.`,
    );
  }
  loader.root.setNote(path, document);
}

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
