/** The notes of a root that are authority records, each read again only where its front matter changed. */
import {
  type EntityNote,
  entityNoteOf,
  entityNoteText,
  type ReadEntityNote,
} from "../authority/notes/entityNote.ts";
import type { SourceDocument } from "../text/document.ts";
import { type ReadView, VersionedMap } from "./versionedMap.ts";

interface Known {
  readonly text: string;
  readonly fileName: string;
  readonly read: ReadEntityNote;
}

/** By the ids of the notes. */
export class EntityNotes {
  readonly #known = new Map<string, Known>();
  readonly #read = new VersionedMap<ReadEntityNote>();

  /** Takes a note or forgets it (`null`). True where a record came, changed or went. */
  set(id: string, document: SourceDocument | null): boolean {
    const before = this.#known.get(id);
    if (document === null) return before !== undefined && this.#forget(id, before);
    const text = entityNoteText(document);
    if (before !== undefined && before.text === text && before.fileName === document.fileName) return false;
    const read = text === "" ? null : entityNoteOf(document);
    if (read === null) return before !== undefined && this.#forget(id, before);
    const note = read.isReadable ? read.note : (before?.read.note ?? null);
    const isSame = areEqual(before?.read.note ?? null, note);
    const kept = { ...read, note: isSame ? (before?.read.note ?? null) : note };
    this.#known.set(id, { text, fileName: document.fileName, read: kept });
    this.#read.set(id, kept);
    return !isSame;
  }

  /** In no promised order. */
  *records(): Generator<EntityNote> {
    for (const { read } of this.#known.values()) if (read.note !== null) yield read.note;
  }

  view(): ReadView<ReadEntityNote> {
    return this.#read.view();
  }

  #forget(id: string, { read }: Known): boolean {
    this.#known.delete(id);
    this.#read.set(id, undefined);
    return read.note !== null;
  }
}

function areEqual(a: EntityNote | null, b: EntityNote | null): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}
