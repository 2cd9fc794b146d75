/**
 * One root as the server keeps it: loaded once, kept current from the watcher and from open buffers. The file
 * system it is given shows open buffers in place of what is on disk.
 */
import { entityNoteOf } from "../core/authority/notes/entityNote.ts";
import type { Unreadable } from "../core/checks/index.ts";
import type { PartialConfig } from "../core/config.ts";
import type { Snapshot } from "../core/workspace/snapshot.ts";
import type { BundledSeeds } from "../io/bundled.ts";
import { decodeUtf8 } from "../io/decode.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import type { Background } from "../io/lateAuthority.ts";
import { rememberingIgnoreFiles } from "../io/remembering.ts";
import { RootLoader } from "../io/rootLoader.ts";
import { isWalked, wouldWalk } from "../io/walk.ts";
import { type Buffer, documentOfBuffer } from "./buffers.ts";
import { type Change, wider } from "./change.ts";
import { FileKinds, type Kind } from "./fileKinds.ts";
import { type IsOthers, Notes } from "./notes.ts";
import { Slices } from "./slices.ts";
import { liesBelow, pathOf, uriOf } from "./uris.ts";

/** What a root is given by those who own it. */
export interface FolderOptions {
  readonly fs: FileSystem;
  /** Absolute, with `/`; null for documents that lie in no workspace folder: the bundled register alone serves them. */
  readonly path: string | null;
  readonly seeds: BundledSeeds;
  readonly settings: PartialConfig;
  /** Whether a request or a change waits: the background gives way. */
  readonly isAwaited: () => boolean;
  /** The share of the memory allowed that is taken: where it is large, notes are left out. */
  readonly memoryTaken: () => number;
  /** Parses large authority files off this thread; without it they are read like small ones. */
  readonly parseLate?: LateParser;
  /** A register that was made in the background is there. */
  readonly onRegister?: (folder: Folder) => void;
  /** So many notes were left out, since memory is short. */
  readonly onLeftOut?: (folder: Folder, count: number) => void;
}

/** Parses a large authority file off this thread. */
export type LateParser = Background["parse"];

/** The languages of texts that may be of the register, and never notes. */
const DATA: ReadonlySet<string> = new Set(["yaml", "json", "jsonc"]);

/** A folder that no disk has. */
const NOWHERE = "/\u0000";

/** One root, from its loading to its end. */
export class Folder {
  readonly path: string | null;
  readonly loader: RootLoader;
  readonly #fs: FileSystem;
  readonly #notes: Notes;
  readonly #kinds: FileKinds;
  #settings: PartialConfig;
  #ready: Promise<void>;
  /** Resolved when the notes were walked for the first time, well or not. */
  readonly #found: Promise<void>;
  #onFound: () => void = () => {};

  constructor(options: FolderOptions) {
    const { fs, path, seeds, settings, isAwaited, parseLate, onRegister } = options;
    this.path = path;
    this.#fs = fs;
    this.#settings = settings;
    const slices = new Slices(isAwaited);
    const background: Background | null =
      parseLate === undefined
        ? null
        : { parse: parseLate, breathe: () => slices.breathe(), onRegister: () => onRegister?.(this) };
    this.loader = new RootLoader({
      fs,
      folder: path ?? NOWHERE,
      idOf: uriOf,
      seeds,
      settings,
      ...(background === null ? {} : { background }),
    });
    this.#kinds = new FileKinds(fs, path, this.loader);
    this.#notes = new Notes({
      fs,
      loader: this.loader,
      isAwaited,
      memoryTaken: options.memoryTaken,
      onLeftOut: (count) => options.onLeftOut?.(this, count),
      onRegister: () => onRegister?.(this),
    });
    this.#ready = this.loader.load(settings);
    this.#found = new Promise((resolve) => {
      this.#onFound = resolve;
    });
  }

  /** A snapshot as soon as config, register and articles are there. */
  async snapshot(): Promise<Snapshot> {
    await this.#ready;
    return this.loader.root.snapshot();
  }

  isUnreadable(uri: string): boolean {
    return this.#notes.whyUnreadable(uri) !== null;
  }

  whyUnreadable(uri: string): Unreadable | null {
    return this.#notes.whyUnreadable(uri);
  }

  /** Whether a file (absolute) lies in this root's folder. */
  contains(path: string): boolean {
    return this.relative(path) !== null;
  }

  /** A path (absolute) relative to the root; null for what lies elsewhere. */
  relative(path: string): string | null {
    return this.#kinds.relative(path);
  }

  /** Whether the config's `exclude` leaves the document (a normalised URI) out of the checks. */
  excludes(uri: string): boolean {
    const path = pathOf(uri);
    const file = path === null ? null : this.relative(path);
    return file !== null && this.loader.excludes(file);
  }

  /** Whether the text of a note that is not open is still what the disk has. */
  async isAsOnDisk(uri: string, text: string): Promise<boolean> {
    const bytes = await this.#fs.read(pathOf(uri)!);
    return bytes !== null && decodeUtf8(bytes) === text;
  }

  /** Whether a file made at the path (relative to the root) would be read: nothing ignores it, no link leads there. */
  async wouldRead(file: string): Promise<boolean> {
    const excludes = (at: string): boolean => this.loader.excludes(at);
    return this.path !== null && (await wouldWalk(this.#fs, { root: this.path, file, excludes }));
  }

  async configure(settings: PartialConfig): Promise<void> {
    this.#settings = settings;
    await this.#reload();
  }

  /** Takes the text of an open document. */
  async open(buffer: Buffer): Promise<Change> {
    await this.#ready;
    const { uri, languageId } = buffer;
    const kind = await this.#kinds.of(uri, true);
    if (kind === "config" || kind === "ignore" || kind === "authority") return this.#read(uri, kind);
    if (DATA.has(languageId)) return "nothing";
    if (kind === "article") {
      this.loader.root.setArticle(uri, documentOfBuffer(buffer));
      return "everything";
    }
    const document = documentOfBuffer(buffer);
    const isRecord =
      kind === "note" && entityNoteOf(document) !== null && (await this.#kinds.mayBeRecord(uri));
    return this.#notes.open(uri, document, isRecord);
  }

  /** Reads a file again that was changed, made or deleted, or whose buffer was closed. */
  async refresh(uri: string): Promise<Change> {
    await this.#ready;
    return this.#read(uri, await this.#kinds.of(uri, false));
  }

  /** Takes in files that were made, changed or deleted (false); with `slices` while nobody waits. */
  refreshAll(files: ReadonlyMap<string, boolean>, slices: Slices | null): Promise<Change> {
    return this.#notes.during(this.#refreshAll(files, slices));
  }

  async #refreshAll(files: ReadonlyMap<string, boolean>, slices: Slices | null): Promise<Change> {
    await this.#ready;
    let change: Change = "nothing";
    const fs = rememberingIgnoreFiles(this.#fs);
    for (const [uri, exists] of files) {
      await slices?.breathe();
      const isKnown = this.#notes.has(uri);
      // A note that is gone needs no look at the folders above it.
      const kind = exists || !isKnown ? await this.#kinds.of(uri, false, fs) : "note";
      if (this.#notes.isOpen(uri)) continue;
      const own =
        kind !== null || isKnown
          ? await this.#read(uri, kind)
          : exists
            ? await this.#refreshFolder(pathOf(uri)!)
            : "nothing";
      change = wider(change, own);
      // All else that there is was read again, too.
      if (own === "files") break;
    }
    return change;
  }

  /** Reads the whole root again where the path (absolute) is a folder that may hold something of it. */
  async #refreshFolder(path: string): Promise<Change> {
    const file = this.relative(path);
    if (file === null || (await this.#fs.kindOf(path)) !== "folder") return "nothing";
    const excludes = (at: string): boolean => this.loader.excludes(at);
    if (!(await isWalked(this.#fs, { root: this.path!, file, excludes }))) return "nothing";
    await this.#reload();
    return "files";
  }

  /** Reads again what is known below folders (normalised URIs) that were deleted; what is open stays. */
  async refreshBelow(folders: ReadonlySet<string>): Promise<Change> {
    await this.#ready;
    const isBelow = (id: string): boolean => liesBelow(id, folders);
    const { root } = this.loader;
    let change: Change = "nothing";
    for (const id of this.#notes.known().filter(isBelow)) {
      if (this.#notes.isOpen(id)) continue;
      change = wider(change, await this.#read(id, "note"));
    }
    for (const id of [...root.authorityFiles().keys()].filter(isBelow)) {
      change = wider(change, await this.#read(id, "authority"));
    }
    const articles = root.snapshot().articles();
    for (const id of articles.map(({ document }) => document.id).filter(isBelow)) {
      change = wider(change, await this.#read(id, "article"));
    }
    return change;
  }

  /** Leaves an open document to another root. */
  async forget(uri: string): Promise<Change> {
    await this.#ready;
    return this.#notes.forget(uri);
  }

  /** Goes through the whole root for its notes, in the background; `isOthers` as `Notes.walk` has it. */
  async indexNotes(isOthers: IsOthers): Promise<void> {
    try {
      await this.#ready;
      await this.#notes.walk(this.path, isOthers);
    } finally {
      this.#onFound();
    }
  }

  /** Resolves when the notes are found and nothing is indexed any more. */
  async settled(): Promise<void> {
    await this.#ready;
    await this.#found;
    await this.#notes.settled();
  }

  /** URIs of the notes that there are, those that could not be read too; ascending. */
  notes(): string[] {
    return this.#notes.known().sort();
  }

  /** Indexes articles and known notes again, in the background, after the register or an article changed. */
  async reindex(): Promise<void> {
    await this.#ready;
    await this.#notes.reindex();
  }

  async #read(uri: string, kind: Kind): Promise<Change> {
    const path = pathOf(uri);
    switch (path === null ? null : kind) {
      case "config":
      case "ignore":
        await this.#reload();
        return "files";
      case "authority":
        return (await this.loader.readAuthority(path!)) ? "everything" : "nothing";
      case "article":
        await this.loader.readArticle(path!);
        return "everything";
      case "note":
        return this.#notes.read(uri);
      case null:
        return this.#notes.forget(uri);
    }
  }

  async #reload(): Promise<void> {
    this.#kinds.forget();
    this.#ready = this.loader.load(this.#settings);
    await this.#ready;
  }
}
