/**
 * The notes of one root as the server keeps them: what is open comes from the editor, the rest is read from the
 * disk and indexed in the background, slice by slice. What a file is to the root, the caller says.
 */
import { SourceDocument } from "../core/text/document.ts";
import { decodeUtf8 } from "../io/decode.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { CONFIG_NAME, documentOf, type RootLoader } from "../io/rootLoader.ts";
import { joined, walk } from "../io/walk.ts";
import type { Buffer } from "./buffers.ts";
import { Slices } from "./slices.ts";
import { fileNameOf, pathOf, uriOf } from "./uris.ts";

export interface NotesOptions {
  readonly fs: FileSystem;
  readonly loader: RootLoader;
  /** Whether a request or a change waits: the background gives way. */
  readonly isAwaited: () => boolean;
}

export class Notes {
  readonly #fs: FileSystem;
  readonly #isAwaited: () => boolean;
  readonly #loader: RootLoader;
  /** URIs of notes whose bytes are not UTF-8. */
  readonly #unreadable = new Set<string>();
  /** URIs of notes that are open: they stay whatever a walk finds. */
  readonly #open = new Set<string>();
  /** How often a note was set or began to be read: of several readings the one that began last counts. */
  readonly #turns = new Map<string, number>();
  /** The notes that the newest walk came upon, or that were set since it began. */
  #seen = new Set<string>();
  /** The newest run of each kind of background work; an older one ends when it sees that. */
  #walks = 0;
  #passes = 0;

  constructor({ fs, loader, isAwaited }: NotesOptions) {
    this.#fs = fs;
    this.#loader = loader;
    this.#isAwaited = isAwaited;
  }

  isUnreadable(uri: string): boolean {
    return this.#unreadable.has(uri);
  }

  /** URIs of the notes that there are, those that could not be read too. */
  known(): string[] {
    return [...this.#loader.root.snapshot().noteIds(), ...this.#unreadable];
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Takes the text of an open note. True where that may change what is found in other notes; so with the next two. */
  open(buffer: Buffer): boolean {
    this.#open.add(buffer.uri);
    return this.#set(buffer.uri, documentOfBuffer(buffer));
  }

  /** Reads a note again that is not open, or no longer. */
  async read(uri: string): Promise<boolean> {
    this.#open.delete(uri);
    const path = pathOf(uri)!;
    const turn = this.#nextTurn(uri);
    const bytes = await this.#fs.read(path);
    if (this.#turns.get(uri) !== turn) return false;
    const text = bytes === null ? null : decodeUtf8(bytes);
    if (bytes !== null && text === null) this.#unreadable.add(uri);
    else this.#unreadable.delete(uri);
    return this.#set(uri, text === null ? null : documentOf(uri, path, text));
  }

  forget(uri: string): boolean {
    this.#open.delete(uri);
    this.#unreadable.delete(uri);
    return this.#set(uri, null);
  }

  /**
   * Reads and indexes every note below the folder (absolute) and forgets what is none; a newer walk ends an older
   * one. `onNested` gets the folders of roots below, which are left out.
   */
  async walk(folder: string | null, onNested: (path: string) => void): Promise<void> {
    const run = ++this.#walks;
    const slices = new Slices(this.#isAwaited);
    await this.#preparePassages(slices);
    if (folder === null || run !== this.#walks) return;
    this.#seen = new Set();
    const enters = (at: string, names: ReadonlySet<string>): boolean => {
      if (at === "" || !names.has(CONFIG_NAME)) return true;
      onNested(joined(folder, at));
      return false;
    };
    const excludes = (file: string): boolean => this.#loader.excludes(file);
    for await (const file of walk(this.#fs, { root: folder, from: "", excludes, enters })) {
      if (run !== this.#walks) return;
      if (this.#loader.kindOf(file) !== "note") continue;
      const uri = uriOf(joined(folder, file));
      this.#seen.add(uri);
      if (!this.#open.has(uri)) await this.read(uri);
      await slices.breathe();
    }
    if (run !== this.#walks) return;
    for (const uri of this.known()) if (!this.#seen.has(uri) && !this.#open.has(uri)) this.forget(uri);
  }

  /** Indexes articles and known notes again, after the register or an article changed. */
  async reindex(): Promise<void> {
    const run = ++this.#passes;
    const slices = new Slices(this.#isAwaited);
    await this.#preparePassages(slices);
    for (const note of this.#loader.root.snapshot().noteIds()) {
      if (run !== this.#passes) return;
      this.#loader.root.index(note);
      await slices.breathe();
    }
  }

  async #preparePassages(slices: Slices): Promise<void> {
    await slices.breathe();
    for (const _ of this.#loader.root.preparePassages()) await slices.breathe();
  }

  #set(uri: string, document: SourceDocument | null): boolean {
    const { root } = this.#loader;
    const before = root.namesProfile(uri);
    this.#nextTurn(uri);
    root.setNote(uri, document);
    if (document !== null) {
      this.#seen.add(uri);
      root.index(uri);
    }
    return root.namesProfile(uri) !== before;
  }

  #nextTurn(uri: string): number {
    const turn = (this.#turns.get(uri) ?? 0) + 1;
    this.#turns.set(uri, turn);
    return turn;
  }
}

/** An open document as the core takes it: plain text where the editor says so, else Markdown. */
export function documentOfBuffer({ uri, languageId, text }: Buffer): SourceDocument {
  return new SourceDocument(
    uri,
    fileNameOf(uri),
    languageId === "plaintext" ? "plaintext" : "markdown",
    text,
  );
}
