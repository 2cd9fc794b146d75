/** What is told of a root beside its findings: what could not be looked at, and what was most likely not meant so. */
import { defaultConfig } from "../core/config.ts";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import type { ReadFault, RootLoader } from "../io/rootLoader.ts";
import { joined } from "../io/walk.ts";
import { folderOf } from "./paths.ts";

/** What a config is called by those who do not know its name to the letter. */
const OTHER_CONFIG = /^\.?rapporteur\.ya?ml$/i;

/** What is to be said of a root that was loaded, each with the path that it is about; `isBare`: a walk through the whole root came upon no note. */
export async function remarksOn(loader: RootLoader, isBare: boolean): Promise<readonly ReadFault[]> {
  const unmatched = [
    ...(hasNoRegister(loader) ? ["authority"] : []),
    ...(isBare && isNamed(loader, "notes") ? ["notes"] : []),
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

/** Whether the globs are the config's own. */
function isNamed({ config }: RootLoader, key: "authority" | "notes"): boolean {
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
