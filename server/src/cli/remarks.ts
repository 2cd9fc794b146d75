/** What is told of a root beside its findings: what could not be looked at, and what was most likely not meant so. */
import { defaultConfig } from "../core/config.ts";
import type { ReadFault, RootLoader } from "../io/rootLoader.ts";

/** What is to be said of a root that was loaded, each with the path that it is about. */
export function remarksOn(loader: RootLoader): readonly ReadFault[] {
  if (!hasNoRegister(loader)) return loader.leftOut;
  const message = 'no file matches what "authority" says.';
  return [...loader.leftOut, { path: loader.configPath, message }];
}

/** Whether the config names authority files, and there are none: most likely a slip of the pen. */
function hasNoRegister({ config, root }: RootLoader): boolean {
  const named = config.authority.join("\n");
  if (named === "" || named === defaultConfig.authority.join("\n")) return false;
  return [...root.authorityFiles().values()].every(({ layer }) => layer !== "workspace");
}
