/** Folders → the roots that they belong to, each loaded once by the flags of the command. */
import { resolve } from "node:path";
import type { PartialConfig } from "../core/config.ts";
import type { BundledSeeds } from "../io/bundled.ts";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import { RootLoader } from "../io/rootLoader.ts";
import { joined } from "../io/walk.ts";
import type { Command } from "./arguments.ts";
import { folderOf, holds, posix } from "./paths.ts";

/** The roots that PATHs lie in. */
export class Roots {
  readonly #command: Command;
  readonly #seeds: BundledSeeds;
  readonly #cwd: string;
  /** Absolute; null where each root has its own. */
  readonly #configPath: string | null;
  readonly #loaders = new Map<string, Promise<RootLoader>>();

  /** `cwd` is the working folder, absolute. */
  constructor(command: Command, seeds: BundledSeeds, cwd: string) {
    this.#command = command;
    this.#seeds = seeds;
    this.#cwd = cwd;
    this.#configPath = command.config === null ? null : posix(resolve(command.config));
  }

  /** The loaded root of a folder, with no note read. */
  async of(folder: string): Promise<RootLoader> {
    const root = await this.folderOf(folder);
    let loader = this.#loaders.get(root);
    if (loader === undefined) {
      loader = this.#load(root, null);
      this.#loaders.set(root, loader);
    }
    return loader;
  }

  /** The roots that were asked for, by folder. */
  async all(): Promise<RootLoader[]> {
    const loaders = await Promise.all(this.#loaders.values());
    return loaders.sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  /** The folder of the root that a folder belongs to: where its config lies. */
  async folderOf(folder: string): Promise<string> {
    if (this.#configPath === null) return (await nearestConfig(folder)) ?? this.#cwdOver(folder);
    const own = folderOf(this.#configPath);
    return holds(own, folder) ? own : this.#cwdOver(folder);
  }

  /** A root of its register alone: of these authority files, or of those that its config names. */
  register(root: string, files: readonly string[] | "config"): Promise<RootLoader> {
    return this.#load(root, files);
  }

  /** The working folder is the root of what lies below it; a file elsewhere has its own folder. */
  #cwdOver(folder: string): string {
    return holds(this.#cwd, folder) ? this.#cwd : folder;
  }

  async #load(folder: string, registerOf: readonly string[] | "config" | null): Promise<RootLoader> {
    const { date, bundled, rules, authority, sources } = this.#command;
    const flags: PartialConfig = {
      rules,
      ...(date === null ? {} : { date }),
      ...(bundled ? {} : { bundled }),
    };
    const loader = new RootLoader({
      fs,
      folder,
      idOf: (path) => path,
      seeds: this.#seeds,
      flags,
      ...(this.#configPath === null ? {} : { configPath: this.#configPath }),
      extraAuthority: authority.map((file) => posix(resolve(file))),
      extraSources: sources.map((file) => posix(resolve(file))),
      ...(registerOf === null || registerOf === "config" ? {} : { onlyAuthority: registerOf }),
    });
    await (registerOf === null ? loader.load() : loader.loadRegister());
    return loader;
  }
}

/** The nearest folder with a config, at or above. */
async function nearestConfig(folder: string): Promise<string | null> {
  for (let at = folder; ; at = folderOf(at)) {
    if ((await fs.kindOf(joined(at, CONFIG_NAME))) === "file") return at;
    if (at === "/" || /^[A-Za-z]:$/.test(at)) return null;
  }
}
