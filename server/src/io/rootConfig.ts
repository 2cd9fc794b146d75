/**
 * What the config of a root says, from the bytes of its file: the last good one stays where the file is broken. Where
 * the file lies is the caller's.
 */
import { ruleCodes } from "../core/checks/list.ts";
import {
  type Config,
  type ConfigProblem,
  defaultConfig,
  type PartialConfig,
  parseConfig,
  resolveConfig,
} from "../core/config.ts";
import { decodeUtf8 } from "./decode.ts";
import { compileGlobs, type Globs } from "./globs.ts";

/** What a root's config is called. */
export const CONFIG_NAME = "rapporteur.yaml";

/** A config file as it was read: without a text where there is none, with an empty one where it is not UTF-8. */
export interface LoadedConfig {
  readonly path: string;
  readonly text: string | null;
  readonly problems: readonly ConfigProblem[];
  readonly isReadable: boolean;
}

/** The globs of a config, compiled. */
export interface ConfigGlobs {
  readonly notes: Globs;
  readonly exclude: Globs;
  readonly authority: Globs;
  readonly sources: Globs;
}

/** What lies under and over the config file. */
interface Layers {
  readonly settings: PartialConfig;
  readonly flags: PartialConfig;
}

/** The config of one root, read anew when its file changes. */
export class RootConfig {
  readonly #path: string;
  readonly #idOf: (path: string) => string;
  #resolved: Config = defaultConfig;
  #globs = globsOf(defaultConfig);
  #loaded: LoadedConfig;

  /** `idOf` gives the id that the file has in its problems. */
  constructor(path: string, idOf: (path: string) => string) {
    this.#path = path;
    this.#idOf = idOf;
    this.#loaded = { path, text: null, problems: [], isReadable: true };
  }

  get resolved(): Config {
    return this.#resolved;
  }

  get globs(): ConfigGlobs {
    return this.#globs;
  }

  /** The file as it was last read, its problems among it. */
  get loaded(): LoadedConfig {
    return this.#loaded;
  }

  /** Takes the file's bytes, null where there is none. True where `resolved` was made anew. */
  read(bytes: Uint8Array | "closed" | null, layers: Layers): boolean {
    const path = this.#path;
    const file = this.#idOf(path);
    const text = bytes === null || bytes === "closed" ? null : decodeUtf8(bytes);
    if (bytes !== null && text === null) {
      const message =
        bytes === "closed"
          ? "This config may not be opened, or is a link that leads out of its folder."
          : "This config is not UTF-8. Save it as UTF-8.";
      const problem = { file, span: { start: 0, end: 0 }, message };
      this.#loaded = { path, text: "", problems: [problem], isReadable: false };
      return this.#resolved === defaultConfig && this.#use({}, layers);
    }
    const { config, problems, isReadable } =
      text === null ? { config: {}, problems: [], isReadable: true } : parseConfig(file, text, ruleCodes);
    this.#loaded = { path, text, problems, isReadable };
    return (isReadable || this.#resolved === defaultConfig) && this.#use(config, layers);
  }

  #use(file: PartialConfig, { settings, flags }: Layers): true {
    this.#resolved = resolveConfig({ settings, file, flags });
    this.#globs = globsOf(this.#resolved);
    return true;
  }
}

function globsOf({ notes, exclude, authority, sources }: Config): ConfigGlobs {
  return {
    notes: compileGlobs(notes, "**/*.{md,markdown,txt}"),
    exclude: compileGlobs(exclude),
    authority: compileGlobs(authority, "**/*.{yaml,yml,json}"),
    sources: compileGlobs(sources, "**/*.{md,markdown,txt}"),
  };
}
