/**
 * How what the client tells of documents, files, folders and settings reaches the roots and then those who show findings.
 * Changes are taken in the order in which they came.
 */
import { CONFIG_NAME } from "../io/rootConfig.ts";
import { Batches, type ChangedFiles } from "./batches.ts";
import type { Buffer } from "./buffers.ts";
import type { Change } from "./change.ts";
import type { Folder } from "./folder.ts";
import type { FileChange } from "./incoming.ts";
import type { Roots } from "./roots.ts";
import { Slices } from "./slices.ts";
import type { Turns } from "./turns.ts";
import { liesBelow, normalizeUri, pathOf, uriOf } from "./uris.ts";

/** Told after a change: which open document it concerns, or null for all. */
export type OnChange = (uri: string | null) => void;

/** What a session shares with its changes. */
export interface ChangesOptions {
  /** The open documents by URI; kept here, read by the session. */
  readonly buffers: Map<string, Buffer>;
  readonly roots: Roots;
  readonly turns: Turns;
  readonly onChange: OnChange;
  /** Told what failed. */
  readonly onError: (what: string, error: unknown) => void;
}

/** More changed files than this are read while nobody waits. */
const MOST_AT_ONCE = 20;

/** The changes of one session. */
export class Changes {
  readonly #buffers: Map<string, Buffer>;
  readonly #roots: Roots;
  readonly #turns: Turns;
  readonly #onChange: OnChange;
  readonly #onError: (what: string, error: unknown) => void;
  /** Files that changed and are not dealt with yet. */
  #files = new Map<string, boolean>();
  /** Many files at once are dealt with in the background. */
  readonly #batches = new Batches(
    (files) => this.#takeFiles(files, new Slices(() => this.#turns.isAwaited)),
    (error) => this.#onError("Changed files could not be read", error),
  );

  constructor({ buffers, roots, turns, onChange, onError }: ChangesOptions) {
    this.#buffers = buffers;
    this.#roots = roots;
    this.#turns = turns;
    this.#onChange = onChange;
    this.#onError = onError;
  }

  /** Resolves when the files that are known to have changed are read. */
  get settled(): Promise<void> {
    return this.#batches.settled;
  }

  /** A document was opened, or its text changed. */
  documentChanged(buffer: Buffer): void {
    const isNew = !this.#buffers.has(buffer.uri);
    this.#buffers.set(buffer.uri, buffer);
    this.#turns.change(async () => {
      // Changes that piled up are taken at once: only the newest text counts.
      if (this.#buffers.get(buffer.uri) !== buffer) return;
      const folder = await this.#roots.of(buffer.uri);
      const change = await folder.open(buffer);
      this.#applied(folder, buffer.uri, isNew && change === "nothing" ? "note" : change);
    });
  }

  /** A document was closed: what is on the disk counts again. */
  documentClosed(uri: string): void {
    const key = normalizeUri(uri);
    if (!this.#buffers.delete(key)) return;
    this.#turns.change(async () => {
      if (this.#buffers.has(key)) return;
      const folder = await this.#roots.of(key);
      this.#applied(folder, key, await folder.refresh(key));
    });
  }

  /** Files were made, changed or deleted, or folders deleted with all that is in them. */
  filesChanged(changes: readonly FileChange[]): void {
    const isQueued = this.#files.size > 0;
    for (const { uri, exists } of changes) this.#files.set(uri, exists);
    if (isQueued || changes.length === 0) return;
    this.#turns.change(async () => {
      const files = this.#files;
      this.#files = new Map();
      if (files.size <= MOST_AT_ONCE) await this.#takeFiles(files, null);
      else this.#batches.add(files);
    });
  }

  /** Workspace folders came or went. */
  foldersChanged(): void {
    this.#turns.change(async () => {
      await this.#reopenAll();
      this.#onChange(null);
    });
  }

  /** Settings changed. */
  settingsChanged(): void {
    this.#turns.change(async () => {
      await this.#roots.configure();
      await this.#reopenAll();
      this.#onChange(null);
    });
  }

  /** Indexes the notes again in the background where the change leaves nothing as it was. */
  reindexAfter(folder: Folder, change: Change): void {
    if (change !== "everything") return;
    folder.reindex().then(
      () => this.#onChange(null),
      (error) => this.#onError("The notes could not be indexed", error),
    );
  }

  /** What the disk has of files (by URI, whether they are there); with `slices` while nobody waits. */
  async #takeFiles(files: ChangedFiles, slices: Slices | null): Promise<void> {
    const gone = new Set<string>();
    const byFolder = new Map<Folder, Map<string, boolean>>();
    for (const [given, exists] of files) {
      await slices?.breathe();
      const uri = normalizeUri(given);
      const path = pathOf(uri);
      if (!exists) gone.add(uri.replace(/\/$/, ""));
      if (path === null) continue;
      if (path.endsWith(`/${CONFIG_NAME}`) && (await this.#roots.configChanged(path, exists)))
        await this.#reopenAll();
      if (this.#buffers.has(uri)) continue;
      const folder = await this.#roots.of(uri);
      if (!folder.contains(path)) continue;
      const own = byFolder.get(folder);
      if (own === undefined) byFolder.set(folder, new Map([[uri, exists]]));
      else own.set(uri, exists);
    }
    if (gone.size > 0) await this.#foldersGone(gone);
    for (const [folder, own] of byFolder) {
      const change = await folder.refreshAll(own, slices);
      if (change === "note") for (const uri of own.keys()) this.#onChange(uri);
      else this.#applied(folder, [...own.keys()][0]!, change);
    }
  }

  /** What a change means for those who show findings, and for the index of its root. */
  #applied(folder: Folder, uri: string, change: Change): void {
    if (change === "nothing") return;
    this.#onChange(change === "note" ? uri : null);
    if (change === "files") this.#roots.index(folder);
    else this.reindexAfter(folder, change);
  }

  /** Forgets what lay in folders that were deleted, roots too; what is there nevertheless stays. */
  async #foldersGone(gone: ReadonlySet<string>): Promise<void> {
    if (await this.#roots.foldersGone(gone)) await this.#reopenAll();
    for (const folder of await this.#roots.all()) {
      const config = uriOf(folder.loader.configPath);
      if (folder.path !== null && liesBelow(config, gone))
        this.#applied(folder, config, await folder.refresh(config));
      else this.#applied(folder, config, await folder.refreshBelow(gone));
    }
  }

  /** Hands every open document to the root that it belongs to now. */
  async #reopenAll(): Promise<void> {
    for (const buffer of this.#buffers.values()) {
      const owner = await this.#roots.of(buffer.uri);
      for (const folder of await this.#roots.all()) {
        if (folder !== owner) this.reindexAfter(folder, await folder.forget(buffer.uri));
      }
      this.reindexAfter(owner, await owner.open(buffer));
    }
  }
}
