/**
 * Feeds one root from a disk: its config, its register, its articles and, one by one, its notes. What it reads
 * is told by the config's globs; who watches for changes, and open buffers, are the caller's.
 */
import { type Config, defaultConfig, type PartialConfig } from "../core/config.ts";
import { SourceDocument, type TextFormat } from "../core/text/document.ts";
import { Root } from "../core/workspace/root.ts";
import type { BundledSeeds } from "./bundled.ts";
import { decodeUtf8 } from "./decode.ts";
import type { FileSystem } from "./fileSystem.ts";
import type { Globs } from "./globs.ts";
import { type Background, LateAuthority } from "./lateAuthority.ts";
import { CONFIG_NAME, type LoadedConfig, RootConfig } from "./rootConfig.ts";
import { filesBelow, isFileItself, joined, walk } from "./walk.ts";

/** What the folder is called that note apps take new notes from: `Templates`, `99 - Templates`, `_templates`. */
const TEMPLATES = /^[^\p{L}]*templates?$/iu;
/** What folders that a command names are looked through for. */
const ARTICLE = /\.(?:md|markdown|txt)$/i;
const AUTHORITY_FILE = /(?<!(?:^|\/)rapporteur)\.(?:ya?ml|json)$/i;

/** Where a root lies and what it is read by. */
export interface RootOptions {
  readonly fs: FileSystem;
  /** The root's folder: absolute, with `/`. */
  readonly folder: string;
  /** The id of the document or authority file at a path. */
  readonly idOf: (path: string) => string;
  readonly seeds: BundledSeeds;
  /** What lies under and over the config file. */
  readonly settings?: PartialConfig;
  readonly flags?: PartialConfig;
  /** Another file than the folder's `rapporteur.yaml`; it must be there. */
  readonly configPath?: string;
  /** Authority files, or folders of them, and folders of articles besides those that the config names: absolute. */
  readonly extraAuthority?: readonly string[];
  readonly extraSources?: readonly string[];
  /** Authority files in place of those that the config names: absolute. */
  readonly onlyAuthority?: readonly string[];
  /** Where large authority files are read late; without it all are read before `load` is done. */
  readonly background?: Background;
}

/** A config, authority file or article that could not be read. */
export interface ReadFault {
  readonly path: string;
  readonly message: string;
}

/** Loads one root and keeps it current as it is told of changes. */
export class RootLoader {
  readonly root = new Root(defaultConfig);
  readonly folder: string;
  #options: RootOptions;
  readonly #config: RootConfig;
  #faults: ReadFault[] = [];
  /** By path. */
  readonly #leftOut = new Map<string, string>();
  readonly #articles = new Set<string>();
  #hasOwnArticles = false;
  /** The folder, with its slash, that was asked about last; most notes have neighbours. */
  #asked = { folder: "", isOfTemplates: false };
  readonly #late: LateAuthority | null;

  constructor(options: RootOptions) {
    this.#options = options;
    this.#late = options.background === undefined ? null : new LateAuthority(this.root, options.background);
    this.folder = options.folder;
    this.#config = new RootConfig(this.configPath, options.idOf);
  }

  get config(): Config {
    return this.#config.resolved;
  }

  get configPath(): string {
    return this.#options.configPath ?? joined(this.folder, CONFIG_NAME);
  }

  get loadedConfig(): LoadedConfig {
    return this.#config.loaded;
  }

  /** What could not be read at the last `load`. */
  get faults(): readonly ReadFault[] {
    return this.#faults;
  }

  /** Whether the config's `sources` name any file, read or not. */
  get hasOwnArticles(): boolean {
    return this.#hasOwnArticles;
  }

  /** What is said of articles that could not be read, and of folders that articles may be in. */
  get leftOut(): readonly ReadFault[] {
    return [...this.#leftOut].map(([path, message]) => ({ path, message }));
  }

  /** Reads config, register and articles, again if need be; the notes stay as they are. */
  async load(settings: PartialConfig | null = null): Promise<void> {
    if (settings !== null) this.#options = { ...this.#options, settings };
    this.#faults = [];
    await this.#loadConfig();
    await Promise.all([this.#loadRegister(), this.#loadArticles()]);
  }

  /** Reads config and register, and no article. */
  async loadRegister(): Promise<void> {
    this.#faults = [];
    await this.#loadConfig();
    await this.#loadRegister();
  }

  /** What a path (relative to the root) is here; a file of two kinds is what comes first. */
  kindOf(path: string): "authority" | "article" | "note" | null {
    const { notes, exclude, authority, sources } = this.#config.globs;
    if (authority.matches(path)) return "authority";
    if (sources.matches(path)) return "article";
    return notes.matches(path) && !exclude.matches(path) ? "note" : null;
  }

  /** Whether a note (absolute) may be an authority record: one in a folder of templates is none. */
  mayBeRecord(path: string): boolean {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    if (folder !== this.#asked.folder) {
      const below = folder.startsWith(this.folder) ? folder.slice(this.folder.length) : folder;
      this.#asked = { folder, isOfTemplates: below.split("/").some((step) => TEMPLATES.test(step)) };
    }
    return !this.#asked.isOfTemplates;
  }

  /** Whether the config's `exclude` leaves the path out. */
  excludes(path: string): boolean {
    return this.#config.globs.exclude.matches(path);
  }

  /**
   * Reads one authority file (absolute) into the register; forgets it where it is gone. True where that changed
   * something by now: of one that is read late, the background tells.
   */
  async readAuthority(path: string): Promise<boolean> {
    const id = this.#options.idOf(path);
    const bytes = await this.#read(path);
    const text = bytes === null ? null : decodeUtf8(bytes);
    if (text !== null && this.#late?.takes(id, text) === true) return false;
    if (text === null) this.#late?.drop(id);
    const isGone = bytes === null && !(await isFileItself(this.#options.fs, path));
    if (isGone || text !== null) return this.root.setAuthorityFile(id, "workspace", text);
    const message =
      bytes === null
        ? "This authority file may not be opened, or is too large."
        : "This authority file is not UTF-8. Save it as UTF-8.";
    this.root.setUnreadableAuthority(id, "workspace", message);
    return true;
  }

  /** Reads one article (absolute); forgets it where it is gone or not UTF-8. */
  async readArticle(path: string): Promise<void> {
    const bytes = await this.#read(path);
    const text = bytes === null ? null : decodeUtf8(bytes);
    this.#leftOut.delete(path);
    if (bytes !== null && text === null) this.#leaveOut(path, "this article is not UTF-8");
    else if (bytes === null && (await isFileItself(this.#options.fs, path)))
      this.#leaveOut(path, "this article may not be opened, or is too large");
    this.#setArticle(path, text);
  }

  #leaveOut(path: string, why: string): void {
    this.#leftOut.set(path, `${why}; it was left out.`);
  }

  /** A file of the root, if no link leads out of it; one that was named and lies elsewhere is read as it is. */
  #read(path: string): Promise<Uint8Array | null> {
    const { fs } = this.#options;
    return path.startsWith(joined(this.folder, "/").replace(/\/+$/, "/"))
      ? fs.readInside(this.folder, path)
      : fs.read(path);
  }

  async #loadConfig(): Promise<void> {
    const { fs } = this.#options;
    const { configPath } = this;
    const isNamed = this.#options.configPath !== undefined;
    const bytes = await (isNamed ? fs.read(configPath) : this.#read(configPath));
    if (bytes === null && isNamed)
      this.#faults.push({ path: configPath, message: "there is no such file, or it may not be read." });
    const isClosed = bytes === null && !isNamed && (await fs.kindOf(configPath)) === "file";
    // Settings may have come while the file was read.
    const { settings = {}, flags = {} } = this.#options;
    if (this.#config.read(isClosed ? "closed" : bytes, { settings, flags })) this.root.setConfig(this.config);
  }

  async #loadRegister(): Promise<void> {
    const { fs, seeds, idOf, extraAuthority = [], onlyAuthority } = this.#options;
    const wanted = new Set<string>();
    if (this.config.bundled) {
      for (const seed of seeds.authority) {
        if (onlyAuthority?.includes(seed.path)) continue;
        const id = idOf(seed.path);
        wanted.add(id);
        this.root.setAuthorityFile(id, "bundled", seed.text, () => seed.parsedAs(id));
      }
    }
    const onClosed = (path: string): void => {
      this.#faults.push({ path, message: "this folder may not be read" });
    };
    const own =
      onlyAuthority ??
      (await this.#find(this.#config.globs.authority, onClosed)).map((file) => joined(this.folder, file));
    const extra: string[] = [];
    for (const path of extraAuthority) {
      if ((await fs.kindOf(path)) === "file") extra.push(path);
      else extra.push(...(await this.#registerBelow(path)));
    }
    for (const path of [...own, ...extra]) {
      if (wanted.has(idOf(path))) continue;
      wanted.add(idOf(path));
      await this.readAuthority(path);
    }
    for (const id of [...this.root.authorityFiles().keys()]) {
      if (!wanted.has(id)) this.root.setAuthorityFile(id, "workspace", null);
    }
  }

  async #loadArticles(): Promise<void> {
    const { seeds, extraSources = [] } = this.#options;
    const before = new Set(this.#articles);
    this.#leftOut.clear();
    const onClosed = (path: string): void => this.#leaveOut(path, "this folder may not be read");
    const files = await this.#find(this.#config.globs.sources, onClosed);
    const found = files.map((file) => joined(this.folder, file));
    this.#hasOwnArticles = found.length > 0;
    for (const folder of extraSources) {
      const below = await filesBelow(this.#options.fs, folder, ARTICLE);
      if (below === null) this.#faults.push({ path: folder, message: "there is no such folder" });
      found.push(...(below ?? []));
    }
    const bundled = this.config.bundled ? seeds.articles : [];
    for (const { path, text } of bundled) {
      before.delete(path);
      this.#setArticle(path, text);
    }
    for (const path of found) {
      before.delete(path);
      await this.readArticle(path);
    }
    for (const path of before) this.#setArticle(path, null);
  }

  #setArticle(path: string, text: string | null): void {
    const id = this.#options.idOf(path);
    this.root.setArticle(id, text === null ? null : documentOf(id, path, text));
    if (text === null) this.#articles.delete(path);
    else this.#articles.add(path);
  }

  /**
   * The files of the root that the globs match, relative to it: only the folders where matches can lie are walked.
   * `onClosed` is told of those among them that may not be read.
   */
  async #find(globs: Globs, onClosed: (folder: string) => void): Promise<string[]> {
    const found = new Set<string>();
    for (const from of globs.bases) {
      const onSkipped = (path: string, what: "folder" | "other"): void => {
        if (what === "folder" && from !== "") onClosed(joined(this.folder, path));
      };
      const options = { root: this.folder, from, excludes: (path: string) => this.excludes(path), onSkipped };
      for await (const path of walk(this.#options.fs, options)) if (globs.matches(path)) found.add(path);
    }
    return [...found].sort();
  }

  /** The authority files below a folder that was named. */
  async #registerBelow(folder: string): Promise<string[]> {
    const found = await filesBelow(this.#options.fs, folder, AUTHORITY_FILE);
    if (found === null) this.#faults.push({ path: folder, message: "there is no such file or folder" });
    else if (found.length === 0)
      this.#faults.push({
        path: folder,
        message: "there is no authority file (.yaml, .json) in this folder",
      });
    return found ?? [];
  }
}

/** A file's text as a document; as in `SourceDocument`, `reread` gives it once more, and the first time where it is null. */
export function documentOf(
  id: string,
  path: string,
  text: string | null,
  reread: (() => string) | null = null,
): SourceDocument {
  return new SourceDocument(id, path.slice(path.lastIndexOf("/") + 1), formatOf(path), text, reread);
}

function formatOf(path: string): TextFormat {
  return /\.txt$/i.test(path) ? "plaintext" : "markdown";
}
