/**
 * The state behind the handlers: open buffers, roots and settings, and how a change reaches diagnostics.
 * Changes are taken in the order in which they came.
 */
import type { Connection } from "vscode-languageserver/node";
import type { Finding } from "../core/checks/finding.ts";
import { authorityFinding, configFinding, findingsOf, unreadableFinding } from "../core/checks/index.ts";
import { LineIndex } from "../core/text/lines.ts";
import type { Snapshot } from "../core/workspace/snapshot.ts";
import type { BundledSeeds } from "../io/bundled.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { overlay } from "../io/overlay.ts";
import { CONFIG_NAME } from "../io/rootLoader.ts";
import type { Buffer } from "./buffers.ts";
import type { Change, Folder } from "./folder.ts";
import { Roots } from "./roots.ts";
import { Settings } from "./settings.ts";
import { normalizeUri, pathOf, uriOf } from "./uris.ts";

/** Told after a change: which open document it concerns, or null for all. */
export type OnChange = (uri: string | null) => void;

/** What a request for a document is answered from. */
export interface Asked {
  readonly uri: string;
  readonly folder: Folder;
  readonly snapshot: Snapshot;
}

export class Session {
  readonly settings: Settings;
  readonly roots: Roots;
  readonly #connection: Connection;
  readonly #buffers = new Map<string, Buffer>();
  readonly #onChange: OnChange;
  #work: Promise<void> = Promise.resolve();

  constructor(connection: Connection, disk: FileSystem, seeds: BundledSeeds, onChange: OnChange) {
    this.#connection = connection;
    this.#onChange = onChange;
    this.settings = new Settings(connection);
    this.roots = new Roots({
      fs: overlay(disk, (path) => this.#buffers.get(uriOf(path))?.text),
      seeds,
      settingsOf: (scope) => this.settings.of(scope),
      onIndexed: (error) => {
        if (error !== null) this.log("The notes could not be indexed", error);
        this.#onChange(null);
      },
    });
  }

  /** Waits for the changes that came before. */
  async ask(uri: string): Promise<Asked> {
    await this.#work;
    const key = normalizeUri(uri);
    const folder = await this.roots.of(key);
    return { uri: key, folder, snapshot: await folder.snapshot() };
  }

  buffer(uri: string): Buffer | undefined {
    return this.#buffers.get(normalizeUri(uri));
  }

  openUris(): readonly string[] {
    return [...this.#buffers.keys()];
  }

  /** A document was opened, or its text changed. */
  setBuffer(buffer: Buffer): void {
    this.#buffers.set(buffer.uri, buffer);
    this.#enqueue(async () => {
      // Changes that piled up are taken at once: only the newest text counts.
      if (this.#buffers.get(buffer.uri) !== buffer) return;
      const folder = await this.roots.of(buffer.uri);
      await this.#applied(folder, buffer.uri, await folder.open(buffer));
    });
  }

  closeBuffer(uri: string): void {
    const key = normalizeUri(uri);
    if (!this.#buffers.delete(key)) return;
    this.#enqueue(async () => {
      if (this.#buffers.has(key)) return;
      const folder = await this.roots.of(key);
      await this.#applied(folder, key, await folder.refresh(key));
    });
  }

  /** Files were made, changed or deleted. */
  filesChanged(uris: readonly { readonly uri: string; readonly exists: boolean }[]): void {
    const latest = new Map(uris.map(({ uri, exists }) => [normalizeUri(uri), exists]));
    this.#enqueue(async () => {
      for (const [uri, exists] of latest) {
        const path = pathOf(uri);
        if (path === null) continue;
        if (path.endsWith(`/${CONFIG_NAME}`) && (await this.roots.configChanged(path, exists)))
          await this.#reopenAll();
        if (this.#buffers.has(uri)) continue;
        const folder = await this.roots.of(uri);
        if (folder.contains(path)) await this.#applied(folder, uri, await folder.refresh(uri));
      }
    });
  }

  /** Settings or workspace folders changed. */
  reconfigure(): void {
    this.#enqueue(async () => {
      await this.roots.configure();
      await this.#reopenAll();
      this.#onChange(null);
    });
  }

  /** The findings of a note, an authority file or a config; the id is a normalised URI. */
  findings({ uri, folder, snapshot }: Asked): readonly Finding[] {
    const { config } = snapshot;
    if (snapshot.isNote(uri)) return findingsOf(snapshot, uri);
    if (folder.isUnreadable(uri)) return present(unreadableFinding(config));
    if (uri === uriOf(folder.loader.configPath)) {
      return folder.loader.loadedConfig.problems.flatMap((problem) =>
        present(configFinding(problem, config)),
      );
    }
    return snapshot.authorityProblems
      .filter(({ file }) => file === uri)
      .flatMap((problem) => present(authorityFinding(problem, config)));
  }

  /** The lines of a document, an authority file or a config; null for what nobody knows. */
  linesOf({ folder, snapshot }: Pick<Asked, "folder" | "snapshot">, id: string): LineIndex | null {
    const document = snapshot.document(id);
    if (document !== undefined) return document.lines;
    const config = id === uriOf(folder.loader.configPath) ? folder.loader.loadedConfig.text : null;
    const text = folder.loader.root.authorityFiles().get(id)?.text ?? config;
    return text === null ? null : new LineIndex(text);
  }

  /** The files besides notes that have findings or may have them: configs and authority files that lie in a folder. */
  async recordFiles(): Promise<string[]> {
    const folders = await this.roots.all();
    return folders.flatMap(({ path, loader }) => {
      if (path === null) return [];
      const own = [...loader.root.authorityFiles()]
        .filter(([, { layer }]) => layer === "workspace")
        .map(([id]) => id);
      return loader.loadedConfig.text === null ? own : [...own, uriOf(loader.configPath)];
    });
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
    folder.reindex().then(
      () => this.#onChange(null),
      (error) => this.log("The notes could not be indexed", error),
    );
  }

  async #reopenAll(): Promise<void> {
    for (const buffer of this.#buffers.values()) await (await this.roots.of(buffer.uri)).open(buffer);
  }

  #enqueue(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch((error) => this.log("A change could not be taken in", error));
  }
}

function present(finding: Finding | null): Finding[] {
  return finding === null ? [] : [finding];
}
