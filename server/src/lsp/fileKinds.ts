/** What each file is to its root: by its place, and by what a walk through the root would leave out. What it says is for others. */
import type { FileSystem } from "../io/fileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import { isWalked } from "../io/walk.ts";
import { pathOf } from "./uris.ts";

/** What a file is to its root; null for one that is nothing to it. */
export type Kind = "config" | "ignore" | "authority" | "article" | "note" | null;

/** Of one root. */
export class FileKinds {
  readonly #fs: FileSystem;
  readonly #folder: string | null;
  readonly #loader: RootLoader;
  /** Whether open notes may be records, as far as that was asked since the config was read. */
  readonly #walked = new Map<string, boolean>();

  /** `folder` (absolute): null for documents that lie in none. */
  constructor(fs: FileSystem, folder: string | null, loader: RootLoader) {
    this.#fs = fs;
    this.#folder = folder;
    this.#loader = loader;
  }

  /** Lets go what was known: the config is read anew. */
  forget(): void {
    this.#walked.clear();
  }

  /** A path (absolute) relative to the root; null for what lies elsewhere. */
  relative(path: string): string | null {
    if (this.#folder === null) return null;
    const prefix = this.#folder.endsWith("/") ? this.#folder : `${this.#folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : null;
  }

  /** An open note is one even where a walk through the root would leave it out. */
  async of(uri: string, isOpen: boolean, fs: FileSystem = this.#fs): Promise<Kind> {
    const path = pathOf(uri);
    const file = path === null ? null : this.relative(path);
    if (file === null) return null;
    if (file === CONFIG_NAME) return "config";
    if (/(?:^|\/)\.gitignore$/.test(file)) return "ignore";
    const kind = this.#loader.kindOf(file);
    if (kind === null || (kind === "note" && isOpen)) return kind;
    const excludes = (at: string): boolean => this.#loader.excludes(at);
    return (await isWalked(fs, { root: this.#folder!, file, excludes })) ? kind : null;
  }

  /** Whether an open note is one for a walk through the root too, and so may be a record. Asked at every keystroke. */
  async mayBeRecord(uri: string): Promise<boolean> {
    let isKnown = this.#walked.get(uri);
    if (isKnown === undefined) {
      isKnown = this.#loader.mayBeRecord(pathOf(uri)!) && (await this.of(uri, false)) === "note";
      this.#walked.set(uri, isKnown);
    }
    return isKnown;
  }
}
