/**
 * Notes read from the disk, each reading against what happens to the note meanwhile: of several readings the one that began
 * last counts, and none counts where the note was set since.
 */
import { entityNoteOf } from "../core/authority/notes/entityNote.ts";
import type { Unreadable } from "../core/checks/index.ts";
import type { SourceDocument } from "../core/text/document.ts";
import { decodeUtf8 } from "../io/decode.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { documentOf, type RootLoader } from "../io/rootLoader.ts";
import { isFileItself } from "../io/walk.ts";
import { pathOf } from "./uris.ts";

/** What was read of a note, before it is taken in. */
export interface Reading {
  readonly uri: string;
  readonly turn: number;
  /** Null where there is none, or none that can be read. */
  readonly document: SourceDocument | null;
  /** Whether it is an authority record if its front matter says so; of notes that a walk comes upon. */
  readonly mayBeRecord: boolean;
  readonly unreadable: Unreadable | null;
}

/** The readings of one root's notes. */
export class NoteReadings {
  readonly #fs: FileSystem;
  readonly #loader: RootLoader;
  /** How often a note was set or began to be read. */
  readonly #turns = new Map<string, number>();

  constructor(fs: FileSystem, loader: RootLoader) {
    this.#fs = fs;
    this.#loader = loader;
  }

  /** The note was set: readings that are under way count no more. */
  overtake(uri: string): void {
    this.#next(uri);
  }

  isNewest({ uri, turn }: Reading): boolean {
    return this.#turns.get(uri) === turn;
  }

  /** The text of a note as the disk has it now; null where a newer reading or text of it overtook this one. */
  async of(uri: string, read: (path: string) => Promise<Uint8Array | null>): Promise<Reading | null> {
    const path = pathOf(uri)!;
    const turn = this.#next(uri);
    const bytes = await read(path);
    if (this.#turns.get(uri) !== turn) return null;
    const text = bytes === null ? null : decodeUtf8(bytes);
    const document = text === null ? null : documentOf(uri, path, text);
    const mayBeRecord = document !== null && this.#loader.mayBeRecord(path);
    const unreadable = text !== null ? null : bytes !== null ? "encoding" : await this.#whyNoBytes(path);
    return { uri, turn, document, mayBeRecord, unreadable };
  }

  async #whyNoBytes(path: string): Promise<Unreadable | null> {
    return (await isFileItself(this.#fs, path)) ? "closed" : null;
  }

  #next(uri: string): number {
    const turn = (this.#turns.get(uri) ?? 0) + 1;
    this.#turns.set(uri, turn);
    return turn;
  }
}

/** Whether what was read is a record of the register. */
export function holdsRecord({ document, mayBeRecord }: Reading): boolean {
  return document !== null && mayBeRecord && entityNoteOf(document) !== null;
}
