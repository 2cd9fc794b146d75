/** What is told of a root beside its findings: what could not be looked at, and what was most likely not meant so. */
import { defaultConfig } from "../core/config.ts";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import type { ReadFault, RootLoader } from "../io/rootLoader.ts";
import { joined } from "../io/walk.ts";

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
  return [...loader.leftOut, ...faults, ...(await otherConfigs(loader))];
}

/** Whether the config names authority files, and there are none: most likely a slip of the pen. */
function hasNoRegister(loader: RootLoader): boolean {
  if (!isNamed(loader, "authority")) return false;
  return [...loader.root.authorityFiles().values()].every(({ layer }) => layer !== "workspace");
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
