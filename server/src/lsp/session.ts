/**
 * The state behind the handlers: open buffers, roots and settings, and how a change reaches diagnostics.
 * Changes are taken in the order in which they came.
 */
import type { Connection } from "vscode-languageserver/node";
import type { Finding } from "../core/checks/finding.ts";
import { FindingsMemo } from "../core/checks/memo.ts";
import type { LineIndex } from "../core/text/lines.ts";
import type { Snapshot } from "../core/workspace/snapshot.ts";
import type { BundledSeeds } from "../io/bundled.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { overlay } from "../io/overlay.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import { Batches, type ChangedFiles } from "./batches.ts";
import type { Buffer } from "./buffers.ts";
import type { Change } from "./change.ts";
import { findingsOf } from "./findings.ts";
import type { Folder, LateParser } from "./folder.ts";
import type { FileChange } from "./incoming.ts";
import { RecordLines, recordFilesOf, recordText } from "./recordFiles.ts";
import { Roots } from "./roots.ts";
import { Settings } from "./settings.ts";
import { Slices } from "./slices.ts";
import { Turns } from "./turns.ts";
import { liesBelow, normalizeUri, pathOf, uriOf } from "./uris.ts";

/** Told after a change: which open document it concerns, or null for all. */
export type OnChange = (uri: string | null) => void;

/** What a request for a document is answered from. */
export interface Asked {
  readonly uri: string;
  readonly folder: Folder;
  readonly snapshot: Snapshot;
}

/** What a session works with. */
export interface SessionOptions {
  readonly connection: Connection;
  /** The disk. */
  readonly fs: FileSystem;
  readonly seeds: BundledSeeds;
  readonly onChange: OnChange;
  /** The share of the memory allowed that is taken. */
  readonly memoryTaken: () => number;
  /** Parses large authority files off this thread. */
  readonly parseLate?: LateParser;
}

/** More changed files than this are read while nobody waits. */
const MOST_AT_ONCE = 20;

/** The state of one connection after `initialize`. */
export class Session {
  readonly settings: Settings;
  readonly roots: Roots;
  readonly #connection: Connection;
  readonly #buffers = new Map<string, Buffer>();
  readonly #recordLines = new RecordLines();
  readonly #onChange: OnChange;
  readonly #memo = new FindingsMemo();
  readonly #turns = new Turns((error) => this.log("A change could not be taken in", error));
  /** Files that changed and are not dealt with yet. */
  #files = new Map<string, boolean>();
  /** Many files at once are dealt with in the background. */
  readonly #batches = new Batches(
    (files) => this.#takeFiles(files, new Slices(() => this.isAwaited)),
    (error) => this.log("Changed files could not be read", error),
  );

  constructor({ connection, fs, seeds, onChange, memoryTaken, parseLate }: SessionOptions) {
    this.#connection = connection;
    this.#onChange = onChange;
    this.settings = new Settings(connection);
    this.roots = new Roots({
      fs: overlay(fs, (path) => this.#buffers.get(uriOf(path))?.text),
      seeds,
      settingsOf: (scope) => this.settings.of(scope),
      isAwaited: () => this.isAwaited,
      memoryTaken,
      ...(parseLate === undefined ? {} : { parseLate }),
      onRegister: (folder) => {
        this.#onChange(null);
        this.#reindexAfter(folder, "everything");
      },
      onLeftOut: (folder, count) => {
        const what = `${count.toLocaleString("en")} ${count === 1 ? "note" : "notes"} of ${folder.path ?? ""}`;
        this.#warn(
          `Memory is short: ${what} are not checked. Leave folders out with "exclude" in ${CONFIG_NAME}, or open a smaller folder.`,
        );
      },
      onIndexed: (error) => {
        if (error !== null) this.log("The notes could not be indexed", error);
        this.#onChange(null);
      },
    });
  }

  /** Waits for the changes that came before. */
  ask(uri: string): Promise<Asked> {
    return this.#turns.ask(async () => {
      const key = normalizeUri(uri);
      const folder = await this.roots.of(key);
      return { uri: key, folder, snapshot: await folder.snapshot() };
    });
  }

  /** The newest snapshots of all roots, behind the changes that came before. */
  askAll(): Promise<readonly Omit<Asked, "uri">[]> {
    return this.#turns.ask(async () => {
      const folders = await this.roots.all();
      return Promise.all(folders.map(async (folder) => ({ folder, snapshot: await folder.snapshot() })));
    });
  }

  /** Whether a request or a change waits: the background gives way. */
  get isAwaited(): boolean {
    return this.#turns.isAwaited;
  }

  /**
   * The notes, authority files and configs of all roots, root by root, when all that is known of was taken in and
   * indexed.
   */
  async workspaceFiles(): Promise<readonly Pick<Asked, "uri" | "folder">[]> {
    await this.#settled();
    const folders = await this.roots.all();
    return folders.flatMap((folder) => {
      return [...folder.notes(), ...recordFilesOf(folder)].map((uri) => ({ uri, folder }));
    });
  }

  async #settled(): Promise<void> {
    for (let known: Folder[] = []; ; ) {
      await this.#turns.before;
      await this.#batches.settled;
      const folders = await this.roots.all();
      await Promise.all(folders.map((folder) => folder.settled()));
      if (folders.every((folder, i) => folder === known[i]) && folders.length === known.length) return;
      known = folders;
    }
  }

  /** Whether the settings want to hear of the document: of a note that is closed they may not. */
  async isShown({ uri, folder, snapshot }: Asked): Promise<boolean> {
    if (this.#buffers.has(uri) || !(snapshot.isNote(uri) || folder.isUnreadable(uri))) return true;
    return folder.path === null || (await this.settings.showsClosedNotes(uriOf(folder.path)));
  }

  buffer(uri: string): Buffer | undefined {
    return this.#buffers.get(normalizeUri(uri));
  }

  openUris(): readonly string[] {
    return [...this.#buffers.keys()];
  }

  /** A document was opened, or its text changed. */
  setBuffer(buffer: Buffer): void {
    const isNew = !this.#buffers.has(buffer.uri);
    this.#buffers.set(buffer.uri, buffer);
    this.#turns.change(async () => {
      // Changes that piled up are taken at once: only the newest text counts.
      if (this.#buffers.get(buffer.uri) !== buffer) return;
      const folder = await this.roots.of(buffer.uri);
      const change = await folder.open(buffer);
      await this.#applied(folder, buffer.uri, isNew && change === "nothing" ? "note" : change);
    });
  }

  closeBuffer(uri: string): void {
    const key = normalizeUri(uri);
    if (!this.#buffers.delete(key)) return;
    this.#turns.change(async () => {
      if (this.#buffers.has(key)) return;
      const folder = await this.roots.of(key);
      await this.#applied(folder, key, await folder.refresh(key));
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
      if (path.endsWith(`/${CONFIG_NAME}`) && (await this.roots.configChanged(path, exists)))
        await this.#reopenAll();
      if (this.#buffers.has(uri)) continue;
      const folder = await this.roots.of(uri);
      if (!folder.contains(path)) continue;
      const own = byFolder.get(folder);
      if (own === undefined) byFolder.set(folder, new Map([[uri, exists]]));
      else own.set(uri, exists);
    }
    if (gone.size > 0) await this.#foldersGone(gone);
    for (const [folder, own] of byFolder) {
      const change = await folder.refreshAll(own, slices);
      if (change === "note") for (const uri of own.keys()) this.#onChange(uri);
      else await this.#applied(folder, [...own.keys()][0]!, change);
    }
  }

  /** Workspace folders came or went. */
  foldersChanged(): void {
    this.#turns.change(async () => {
      await this.#reopenAll();
      this.#onChange(null);
    });
  }

  /** Settings changed. */
  reconfigure(): void {
    this.#turns.change(async () => {
      await this.roots.configure();
      await this.#reopenAll();
      this.#onChange(null);
    });
  }

  /** The findings of a note, an authority file or a config; the id is a normalised URI. */
  findings({ uri, folder, snapshot }: Asked): readonly Finding[] {
    return findingsOf(uri, folder, snapshot, this.#memo);
  }

  /** The lines of a document, an authority file or a config; null for what nobody knows. */
  linesOf({ folder, snapshot }: Pick<Asked, "folder" | "snapshot">, id: string): LineIndex | null {
    return snapshot.document(id)?.lines ?? this.#recordLines.of(folder, id);
  }

  /** Whether the answer is of another text than the one that is open by now. */
  isBehind({ uri, folder, snapshot }: Asked): boolean {
    const open = this.#buffers.get(uri)?.text;
    const document = snapshot.document(uri);
    const known = document?.text ?? recordText(folder, uri);
    if (open === undefined || known === null) return false;
    const [newest, answered] = [withoutBom(open), withoutBom(known)];
    return document?.whole === false ? !newest.startsWith(answered) : newest !== answered;
  }

  /** The files besides notes that have findings or may have them: configs and authority files that lie in a folder. */
  async recordFiles(): Promise<string[]> {
    const folders = await this.roots.all();
    return folders.flatMap(recordFilesOf);
  }

  /** Tells the user, in the editor and in the log. */
  #warn(message: string): void {
    this.#connection.console.warn(message);
    this.#connection.window.showWarningMessage(message);
  }

  log(what: string, error: unknown): void {
    this.#connection.console.error(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }

  async #applied(folder: Folder, uri: string, change: Change): Promise<void> {
    if (change === "nothing") return;
    if (change === "note") {
      this.#onChange(uri);
      return;
    }
    this.#onChange(null);
    if (change === "names") return;
    if (change === "files") {
      this.roots.index(folder);
      return;
    }
    this.#reindexAfter(folder, change);
  }

  /** Indexes the notes again in the background where the change leaves nothing as it was. */
  #reindexAfter(folder: Folder, change: Change): void {
    if (change !== "everything") return;
    folder.reindex().then(
      () => this.#onChange(null),
      (error) => this.log("The notes could not be indexed", error),
    );
  }

  /** Forgets what lay in folders that were deleted, roots too; what is there nevertheless stays. */
  async #foldersGone(gone: ReadonlySet<string>): Promise<void> {
    if (await this.roots.foldersGone(gone)) await this.#reopenAll();
    for (const folder of await this.roots.all()) {
      const config = uriOf(folder.loader.configPath);
      if (folder.path !== null && liesBelow(config, gone))
        await this.#applied(folder, config, await folder.refresh(config));
      else await this.#applied(folder, config, await folder.refreshBelow(gone));
    }
  }

  /** Hands every open document to the root that it belongs to now. */
  async #reopenAll(): Promise<void> {
    for (const buffer of this.#buffers.values()) {
      const owner = await this.roots.of(buffer.uri);
      for (const folder of await this.roots.all()) {
        if (folder !== owner) this.#reindexAfter(folder, await folder.forget(buffer.uri));
      }
      this.#reindexAfter(owner, await owner.open(buffer));
    }
  }
}

/** Reading from a disk takes the byte order mark off, an editor may leave it. */
function withoutBom(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
