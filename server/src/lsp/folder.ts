/**
 * One root as the server keeps it: loaded once, its notes indexed in the background, kept current from the
 * watcher and from open buffers. The file system it is given shows open buffers in place of what is on disk.
 */
import type { PartialConfig } from "../core/config.ts";
import { SourceDocument } from "../core/text/document.ts";
import type { Snapshot } from "../core/workspace/snapshot.ts";
import type { BundledSeeds } from "../io/bundled.ts";
import { decodeUtf8 } from "../io/decode.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { CONFIG_NAME, documentOf, RootLoader } from "../io/rootLoader.ts";
import { joined, walk } from "../io/walk.ts";
import type { Buffer } from "./buffers.ts";
import { Slices } from "./slices.ts";
import { fileNameOf, pathOf, uriOf } from "./uris.ts";

export interface FolderOptions {
  readonly fs: FileSystem;
  /** Absolute, with `/`; null for documents that lie in no workspace folder: the bundled register alone serves them. */
  readonly path: string | null;
  readonly seeds: BundledSeeds;
  readonly settings: PartialConfig;
}

/** What a change did: to one note alone, or to what every note depends on. */
export type Change = "nothing" | "note" | "everything";

/** A folder that no disk has. */
const NOWHERE = "/\u0000";

export class Folder {
  readonly path: string | null;
  readonly loader: RootLoader;
  readonly #fs: FileSystem;
  /** URIs of notes whose bytes are not UTF-8. */
  readonly #unreadable = new Set<string>();
  #settings: PartialConfig;
  #ready: Promise<void>;
  /** URIs of notes that are open: they stay whatever the walk finds. */
  readonly #open = new Set<string>();
  /** The newest run of each kind of background work; an older one ends when it sees that. */
  #walks = 0;
  #passes = 0;

  constructor({ fs, path, seeds, settings }: FolderOptions) {
    this.path = path;
    this.#fs = fs;
    this.#settings = settings;
    this.loader = new RootLoader({ fs, folder: path ?? NOWHERE, idOf: uriOf, seeds, settings });
    this.#ready = this.loader.load(settings);
  }

  /** A snapshot as soon as config, register and articles are there. */
  async snapshot(): Promise<Snapshot> {
    await this.#ready;
    return this.loader.root.snapshot();
  }

  isUnreadable(uri: string): boolean {
    return this.#unreadable.has(uri);
  }

  /** Whether a file (absolute) lies in this root's folder. */
  contains(path: string): boolean {
    return this.#below(path) !== null;
  }

  async configure(settings: PartialConfig): Promise<void> {
    this.#settings = settings;
    await this.#reload();
  }

  /** Takes the text of an open document. */
  async open({ uri, languageId, text }: Buffer): Promise<Change> {
    await this.#ready;
    const kind = this.#kindOf(uri);
    if (kind === "config" || kind === "authority") return this.#read(uri, kind);
    if (languageId === "yaml") return "nothing";
    const document = new SourceDocument(
      uri,
      fileNameOf(uri),
      languageId === "plaintext" ? "plaintext" : "markdown",
      text,
    );
    if (kind === "article") {
      this.loader.root.setArticle(uri, document);
      return "everything";
    }
    this.#open.add(uri);
    this.#setNote(uri, document);
    return "note";
  }

  /** Reads a file again that was changed, made or deleted, or whose buffer was closed. */
  async refresh(uri: string): Promise<Change> {
    await this.#ready;
    this.#open.delete(uri);
    return this.#read(uri, this.#kindOf(uri));
  }

  /** Reads and indexes every note of the root, slice by slice; a newer run ends an older one. `onNested` gets roots below. */
  async indexNotes(onNested: (path: string) => void): Promise<void> {
    await this.#ready;
    const run = ++this.#walks;
    const slices = new Slices();
    await this.#preparePassages(slices);
    const { path } = this;
    if (path === null) return;
    const found = new Set<string>();
    const enters = (at: string, names: ReadonlySet<string>): boolean => {
      if (at === "" || !names.has(CONFIG_NAME)) return true;
      onNested(joined(path, at));
      return false;
    };
    const excludes = (file: string): boolean => this.loader.excludes(file);
    for await (const file of walk(this.#fs, { root: path, from: "", excludes, enters })) {
      if (run !== this.#walks) return;
      if (this.loader.kindOf(file) !== "note") continue;
      const uri = uriOf(joined(path, file));
      found.add(uri);
      if (!this.#open.has(uri)) await this.#readNote(uri);
      await slices.breathe();
    }
    if (run === this.#walks) this.#forgetAllBut(found);
  }

  /** Indexes articles and known notes again, after the register or an article changed. */
  async reindex(): Promise<void> {
    await this.#ready;
    const run = ++this.#passes;
    const slices = new Slices();
    await this.#preparePassages(slices);
    for (const note of this.loader.root.snapshot().noteIds()) {
      if (run !== this.#passes) return;
      this.loader.root.index(note);
      await slices.breathe();
    }
  }

  async #preparePassages(slices: Slices): Promise<void> {
    for (const _ of this.loader.root.preparePassages()) await slices.breathe();
  }

  /** Notes that the walk did not find are gone, or are no notes any more. */
  #forgetAllBut(found: ReadonlySet<string>): void {
    for (const note of this.loader.root.snapshot().noteIds()) {
      if (!found.has(note) && !this.#open.has(note)) this.#setNote(note, null);
    }
  }

  async #read(uri: string, kind: ReturnType<Folder["kindOf"]>): Promise<Change> {
    const path = pathOf(uri);
    if (path === null) {
      this.#setNote(uri, null);
      return "note";
    }
    switch (kind) {
      case "config":
        await this.#reload();
        return "everything";
      case "authority":
        return (await this.loader.readAuthority(path)) ? "everything" : "nothing";
      case "article":
        await this.loader.readArticle(path);
        return "everything";
      case "note":
        await this.#readNote(uri);
        return "note";
      case null:
        this.#setNote(uri, null);
        return "note";
    }
  }

  async #reload(): Promise<void> {
    this.#ready = this.loader.load(this.#settings);
    await this.#ready;
  }

  async #readNote(uri: string): Promise<void> {
    const path = pathOf(uri)!;
    const bytes = await this.#fs.read(path);
    const text = bytes === null ? null : decodeUtf8(bytes);
    if (bytes !== null && text === null) this.#unreadable.add(uri);
    else this.#unreadable.delete(uri);
    this.#setNote(uri, text === null ? null : documentOf(uri, path, text));
  }

  #setNote(uri: string, document: SourceDocument | null): void {
    this.loader.root.setNote(uri, document);
    if (document !== null) this.loader.root.index(uri);
  }

  kindOf(path: string): "config" | "authority" | "article" | "note" | null {
    const below = this.#below(path);
    if (below === null) return null;
    return below === CONFIG_NAME ? "config" : this.loader.kindOf(below);
  }

  #kindOf(uri: string): ReturnType<Folder["kindOf"]> {
    const path = pathOf(uri);
    return path === null ? null : this.kindOf(path);
  }

  /** The path relative to the root; null for what lies elsewhere. */
  #below(path: string): string | null {
    if (this.path === null) return null;
    const prefix = this.path.endsWith("/") ? this.path : `${this.path}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : null;
  }
}
