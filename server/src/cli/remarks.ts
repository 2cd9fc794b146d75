/** What is told of a root beside its findings: what could not be looked at, and what was most likely not meant so. */
import { defaultConfig } from "../core/config.ts";
import { compileGlobs, isGlob } from "../io/globs.ts";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import type { ReadFault, RootLoader } from "../io/rootLoader.ts";
import { joined } from "../io/walk.ts";
import { folderOf } from "./paths.ts";

/** What a config is called by those who do not know its name to the letter. */
const OTHER_CONFIG = /^\.?rapporteur\.ya?ml$/i;
const NEVER_WALKED = /(?:^|\/)(?:\.(?!\/)|node_modules)/;

/** What a walk through a whole root came upon. */
export interface Walked {
  readonly hasNote: boolean;
  /** Whether `exclude` left anything out. */
  readonly hasExcluded: boolean;
}

/** What is to be said of a root that was loaded, each with the path that it is about; `walked` where the whole root was walked. */
export async function remarksOn(loader: RootLoader, walked: Walked | null): Promise<readonly ReadFault[]> {
  const unmatched = [
    ...(hasNoRegister(loader) ? ["authority"] : []),
    ...(hasNoArticle(loader) ? ["sources"] : []),
    ...(walked?.hasNote === false && isNamed(loader, "notes") ? ["notes"] : []),
    ...(walked?.hasExcluded === false && (await excludesNothing(loader)) ? ["exclude"] : []),
  ];
  const faults = unmatched.map((key) => ({
    path: loader.configPath,
    message: `no file matches what "${key}" says.`,
  }));
  return [...loader.leftOut, ...faults, ...(await otherConfigs(loader)), ...(await registerAbove(loader))];
}

/** What marks a folder as a whole: nothing above it is looked for. */
const WHOLE: ReadonlySet<string> = new Set([".git", ".obsidian", CONFIG_NAME]);

/**
 * Authority files above a root that has none: whoever works in a subfolder of a vault without a config expects them to
 * count.
 */
async function registerAbove(loader: RootLoader): Promise<ReadFault[]> {
  const { folder, loadedConfig, configPath } = loader;
  if (hasOwnRegister(loader) || configPath !== joined(folder, CONFIG_NAME)) return [];
  if (loader.config.authority.join("\n") !== defaultConfig.authority.join("\n")) return [];
  for (let at = folder; at !== folderOf(at); at = folderOf(at)) {
    const names = new Set(((await fs.list(at)) ?? []).map(({ name }) => name));
    if (at !== folder && names.has(AUTHORITY)) {
      const path = joined(at, AUTHORITY);
      const isRegister = (await fs.list(path))?.some(({ name }) => /\.(?:ya?ml|json)$/.test(name)) === true;
      const why =
        loadedConfig.text === null
          ? `they lie above the root; an empty ${CONFIG_NAME} beside that folder makes it the root`
          : `the ${CONFIG_NAME} below makes a root of its own; --authority adds a file`;
      if (isRegister) return [{ path, message: `these authority files are not used: ${why}.` }];
    }
    if ([...WHOLE].some((name) => names.has(name) && !(at === folder && name === CONFIG_NAME))) return [];
  }
  return [];
}

/** Where authority files are by default. */
const AUTHORITY = "authority";

/** Whether the config names authority files, and there are none: most likely a slip of the pen. */
function hasNoRegister(loader: RootLoader): boolean {
  return isNamed(loader, "authority") && !hasOwnRegister(loader);
}

function hasOwnRegister({ root }: RootLoader): boolean {
  return [...root.authorityFiles().values()].some(({ layer }) => layer === "workspace");
}

/** The same of articles. */
function hasNoArticle(loader: RootLoader): boolean {
  return isNamed(loader, "sources") && !loader.hasOwnArticles && loader.leftOut.length === 0;
}

/** Whether nothing of what `exclude` names is there: what no walk enters anyway, or ignore files name, may be named for safety. */
async function excludesNothing({ config, folder }: RootLoader): Promise<boolean> {
  if (config.exclude.length === 0 || config.exclude.some((pattern) => NEVER_WALKED.test(pattern)))
    return false;
  const bases = compileGlobs(config.exclude).bases.filter((base) => base !== "");
  const named = config.exclude.filter((pattern) => !isGlob(pattern));
  const kinds = await Promise.all([...bases, ...named].map((path) => fs.kindOf(joined(folder, path))));
  return kinds.every((kind) => kind === null);
}

/** Whether the globs are the config's own. */
function isNamed({ config }: RootLoader, key: "authority" | "notes" | "sources"): boolean {
  const named = config[key].join("\n");
  return named !== "" && named !== defaultConfig[key].join("\n");
}

/** Files beside which there is no config, and that nobody reads since they are not called as it is. */
async function otherConfigs({ folder, configPath, loadedConfig }: RootLoader): Promise<ReadFault[]> {
  if (loadedConfig.text !== null || configPath !== joined(folder, CONFIG_NAME)) return [];
  const others = ((await fs.list(folder)) ?? []).filter(
    ({ name, type }) => type === "file" && OTHER_CONFIG.test(name) && name !== CONFIG_NAME,
  );
  return others.map(({ name }) => ({
    path: joined(folder, name),
    message: `this file is not read; rename it to ${CONFIG_NAME}.`,
  }));
}
