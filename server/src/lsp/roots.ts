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

/** What has no file yet is called so. */
const UNTITLED = "untitled:";

/** Finds the root of a document, and makes it when it is first asked for. */
export class Roots {
  readonly #options: RootsOptions;
  /** The URIs of the workspace folders, as the client spells them, by path without a trailing slash. */
  readonly #workspace = new Map<string, string>();
  /** The roots by such a path: one per workspace folder, one per config below it. */
  readonly #entries = new Map<string, Promise<Folder>>();
  /** Whether there is a config in a folder, for those that were looked into. */
  readonly #lookedInto = new Map<string, Promise<boolean>>();
  #outside: Promise<Folder> | null = null;

  constructor(options: RootsOptions) {
    this.#options = options;
  }

  /** Adds a workspace folder and indexes its notes in the background; those that another root had are its no longer. */
  addWorkspaceFolder(uri: string): void {
    const path = folderPath(uri);
    if (path === null || this.#workspace.has(path)) return;
    this.#workspace.set(path, uri);
    // Roots that another folder had until now are made anew, with the settings of this one.
    for (const at of this.#entries.keys()) if (this.#scopeOf(at) === path) this.#entries.delete(at);
    this.#add(path);
    this.#indexAround(path);
  }

  removeWorkspaceFolder(uri: string): void {
    const folder = folderPath(uri);
    if (folder === null || !this.#workspace.has(folder)) return;
    for (const at of this.#entries.keys()) if (this.#scopeOf(at) === folder) this.#entries.delete(at);
    this.#workspace.delete(folder);
    for (const path of this.#lookedInto.keys()) if (isIn(path, folder)) this.#lookedInto.delete(path);
    this.#indexAround(folder);
  }

  /**
   * The root that a document belongs to: that of the nearest config at or above it in its workspace folder. One that
   * has no file yet and no place for it belongs to the only workspace folder.
   */
  async of(uri: string): Promise<Folder> {
    const path = pathOf(uri) ?? placeOf(uri);
    const outer = path === null ? this.#onlyFolder(uri) : this.#deepest(path);
    if (outer === null) return this.#outsideRoot();
    const nearest = path === null ? null : await this.#nearestConfig(path, outer);
    const entry = this.#entries.get(outer);
    // The outer root went meanwhile.
    if (entry === undefined) return this.of(uri);
    return nearest === null ? entry : (this.#add(nearest) ?? this.of(uri));
  }

  /** A config came or went: its folder becomes a root, or is one no longer. True where the roots changed. */
  async configChanged(path: string, exists: boolean): Promise<boolean> {
    const at = path.slice(0, path.lastIndexOf("/"));
    const entry = this.#entries.get(at);
    this.#lookedInto.set(at, Promise.resolve(exists));
    if (exists === (entry !== undefined)) return false;
    if (exists) {
      if (this.#deepest(path) === null) return false;
      await this.#add(at);
      this.#indexAround(at);
      return true;
    }
    if (this.#workspace.has(at)) return false;
    this.#entries.delete(at);
    this.#indexAround(at);
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
    return Promise.all([...this.#entries.values(), ...(this.#outside === null ? [] : [this.#outside])]);
  }

  /** Goes through the notes of a root again, in the background. */
  index(folder: Folder): void {
    const entry = this.#entries.get(folder.path ?? "");
    if (entry !== undefined) this.#index(entry);
  }

  /** Gives every root its settings again, and goes through its notes. */
  async configure(): Promise<void> {
    for (const [path, entry] of this.#entries) {
      await (await entry).configure(await this.#settingsOf(path));
      this.#index(entry);
    }
    if (this.#outside !== null) await (await this.#outside).configure(await this.#settingsOf(null));
  }

  /** Null where the path lies in no workspace folder, or in none any more. */
  #add(path: string): Promise<Folder> | null {
    if (this.#scopeOf(path) === null) return null;
    const known = this.#entries.get(path);
    if (known !== undefined) return known;
    const entry = this.#make(path);
    this.#entries.set(path, entry);
    this.#index(entry);
    return entry;
  }

  #index(entry: Promise<Folder>): void {
    const { onIndexed } = this.#options;
    const isOthers = (path: string, hasConfig: boolean): boolean => {
      if (hasConfig) this.#add(path);
      return hasConfig || this.#workspace.has(path);
    };
    entry.then((made) => made.indexNotes(isOthers)).then(() => onIndexed(null), onIndexed);
  }

  /** Goes through the root around one that came or went again: what lies there is another's now. */
  #indexAround(path: string): void {
    const around = this.#deepest(path);
    if (around !== null) this.#index(this.#entries.get(around)!);
  }

  async #make(path: string | null): Promise<Folder> {
    const { settingsOf, ...options } = this.#options;
    return new Folder({ ...options, path, settings: await this.#settingsOf(path) });
  }

  #settingsOf(path: string | null): Promise<PartialConfig> {
    const scope = path === null ? null : this.#scopeOf(path);
    return this.#options.settingsOf(scope === null ? null : this.#workspace.get(scope)!);
  }

  /** The path of the deepest workspace folder that is the path or holds it. */
  #scopeOf(path: string): string | null {
    return deepestAround(path, this.#workspace.keys(), true);
  }

  /** For a document without a file. */
  #onlyFolder(uri: string): string | null {
    const [only = null, ...others] = this.#workspace.keys();
    return uri.startsWith(UNTITLED) && others.length === 0 ? only : null;
  }

  #outsideRoot(): Promise<Folder> {
    if (this.#outside === null) {
      this.#outside = this.#make(null);
      this.#index(this.#outside);
    }
    return this.#outside;
  }

  /** The deepest known root whose folder holds the path. */
  #deepest(path: string): string | null {
    return deepestAround(path, this.#entries.keys(), false);
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

/** Where a document without a file is to be saved; null where nobody said. */
function placeOf(uri: string): string | null {
  return uri.startsWith(`${UNTITLED}/`) ? pathOf(`file://${uri.slice(UNTITLED.length)}`) : null;
}

function folderPath(uri: string): string | null {
  return pathOf(uri)?.replace(/(?<=.)\/$/, "") ?? null;
}

/** Whether the path is the folder or lies below it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** The deepest of the folders that holds the path, or is it where that counts too. */
function deepestAround(path: string, folders: Iterable<string>, counts: boolean): string | null {
  let deepest: string | null = null;
  for (const folder of folders) {
    if ((path === folder && !counts) || !isIn(path, folder)) continue;
    if (folder.length > (deepest?.length ?? -1)) deepest = folder;
  }
  return deepest;
}
