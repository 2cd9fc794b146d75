/** All roots of the server: one per workspace folder, one per config below it, and one for documents outside. */
import type { PartialConfig } from "../core/config.ts";
import type { BundledSeeds } from "../io/bundled.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import { joined } from "../io/walk.ts";
import { Folder, type LateParser } from "./folder.ts";
import { liesBelow, pathOf, uriOf } from "./uris.ts";

/** What all roots have in common. */
export interface RootsOptions {
  readonly fs: FileSystem;
  readonly seeds: BundledSeeds;
  /** The editor's settings for a workspace folder (a URI) or, with null, for documents outside all. */
  readonly settingsOf: (scope: string | null) => Promise<PartialConfig>;
  /** Whether a request or a change waits: the background gives way. */
  readonly isAwaited: () => boolean;
  /** The share of the memory allowed that is taken: where it is large, notes are left out. */
  readonly memoryTaken: () => number;
  readonly parseLate?: LateParser;
  /** A register that was made in the background is there. */
  readonly onRegister?: (folder: Folder) => void;
  /** So many notes of a root were left out, since memory is short. */
  readonly onLeftOut: (folder: Folder, count: number) => void;
  /** Called when the notes of a root have been indexed, or could not be. */
  readonly onIndexed: (error: unknown) => void;
}

interface Entry {
  /** The URI of the workspace folder that the root lies in. */
  readonly scope: string;
  readonly folder: Promise<Folder>;
}

/** Finds the root of a document, and makes it when it is first asked for. */
export class Roots {
  readonly #options: RootsOptions;
  /** By path, without a trailing slash. */
  readonly #entries = new Map<string, Entry>();
  /** Whether there is a config in a folder, for those that were looked into. */
  readonly #lookedInto = new Map<string, Promise<boolean>>();
  #outside: Promise<Folder> | null = null;

  constructor(options: RootsOptions) {
    this.#options = options;
  }

  /** Adds a workspace folder and indexes its notes in the background. */
  addWorkspaceFolder(uri: string): void {
    const path = folderPath(uri);
    if (path !== null) this.#add(path, uri);
  }

  removeWorkspaceFolder(uri: string): void {
    for (const [path, { scope }] of this.#entries) if (scope === uri) this.#entries.delete(path);
    const folder = folderPath(uri);
    for (const path of this.#lookedInto.keys())
      if (folder !== null && path.startsWith(`${folder}/`)) this.#lookedInto.delete(path);
  }

  /** The root that a document belongs to: that of the nearest config at or above it in its workspace folder. */
  async of(uri: string): Promise<Folder> {
    const path = pathOf(uri);
    const outer = path === null ? null : this.#deepest(path);
    if (path === null || outer === null) return this.#outsideRoot();
    const nearest = await this.#nearestConfig(path, outer);
    const entry = this.#entries.get(outer);
    // The outer root went meanwhile.
    if (entry === undefined) return this.of(uri);
    return nearest === null ? entry.folder : this.#add(nearest, entry.scope);
  }

  /** A config came or went: its folder becomes a root, or is one no longer. True where the roots changed. */
  async configChanged(path: string, exists: boolean): Promise<boolean> {
    const at = path.slice(0, path.lastIndexOf("/"));
    const entry = this.#entries.get(at);
    if (exists === (entry !== undefined)) return false;
    if (exists) {
      const outer = this.#deepest(path);
      if (outer === null) return false;
      await this.#add(at, this.#entries.get(outer)!.scope);
      this.#index(this.#entries.get(outer)!);
      return true;
    }
    if (folderPath(entry!.scope) === at) return false;
    this.#entries.delete(at);
    this.#lookedInto.set(at, Promise.resolve(false));
    const outer = this.#deepest(path);
    if (outer !== null) this.#index(this.#entries.get(outer)!);
    return true;
  }

  /** Folders (normalised URIs) were deleted: roots in them end, those that workspace folders make excepted. True where the roots changed. */
  async foldersGone(gone: ReadonlySet<string>): Promise<boolean> {
    let changed = false;
    for (const at of [...this.#entries.keys()]) {
      const config = joined(at, CONFIG_NAME);
      if (!liesBelow(uriOf(config), gone) || (await this.#options.fs.kindOf(config)) === "file") continue;
      if (this.#entries.has(at) && (await this.configChanged(config, false))) changed = true;
    }
    return changed;
  }

  async all(): Promise<Folder[]> {
    const folders = [...this.#entries.values()].map(({ folder }) => folder);
    return Promise.all(this.#outside === null ? folders : [...folders, this.#outside]);
  }

  /** Goes through the notes of a root again, in the background. */
  index(folder: Folder): void {
    const entry = this.#entries.get(folder.path ?? "");
    if (entry !== undefined) this.#index(entry);
  }

  /** Gives every root its settings again, and goes through its notes. */
  async configure(): Promise<void> {
    for (const entry of this.#entries.values()) {
      await (await entry.folder).configure(await this.#options.settingsOf(entry.scope));
      this.#index(entry);
    }
    if (this.#outside !== null) await (await this.#outside).configure(await this.#options.settingsOf(null));
  }

  #add(path: string, scope: string): Promise<Folder> {
    const known = this.#entries.get(path);
    if (known !== undefined) return known.folder;
    const entry = { scope, folder: this.#make(path, scope) };
    this.#entries.set(path, entry);
    this.#index(entry);
    return entry.folder;
  }

  #index({ folder, scope }: Entry): void {
    const { onIndexed } = this.#options;
    folder
      .then((made) => made.indexNotes((nested) => void this.#add(nested, scope)))
      .then(() => onIndexed(null), onIndexed);
  }

  async #make(path: string | null, scope: string | null): Promise<Folder> {
    const { settingsOf, ...options } = this.#options;
    return new Folder({ ...options, path, settings: await settingsOf(scope) });
  }

  #outsideRoot(): Promise<Folder> {
    if (this.#outside === null) {
      this.#outside = this.#make(null, null);
      this.#index({ scope: "", folder: this.#outside });
    }
    return this.#outside;
  }

  /** The deepest known root whose folder holds the path. */
  #deepest(path: string): string | null {
    let deepest: string | null = null;
    for (const folder of this.#entries.keys()) {
      if (path.startsWith(`${folder}/`) && folder.length > (deepest?.length ?? -1)) deepest = folder;
    }
    return deepest;
  }

  /** The nearest folder with a config above the file and below the known root, if any. */
  async #nearestConfig(path: string, root: string): Promise<string | null> {
    for (
      let at = path.slice(0, path.lastIndexOf("/"));
      at.length > root.length;
      at = at.slice(0, at.lastIndexOf("/"))
    ) {
      let hasConfig = this.#lookedInto.get(at);
      if (hasConfig === undefined) {
        hasConfig = this.#hasConfig(at);
        this.#lookedInto.set(at, hasConfig);
      }
      if (await hasConfig) return at;
    }
    return null;
  }

  async #hasConfig(folder: string): Promise<boolean> {
    return (await this.#options.fs.kindOf(joined(folder, CONFIG_NAME))) === "file";
  }
}

function folderPath(uri: string): string | null {
  return pathOf(uri)?.replace(/(?<=.)\/$/, "") ?? null;
}
