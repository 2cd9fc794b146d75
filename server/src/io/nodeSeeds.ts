/** The bundled register and articles of a program that Node runs: `../seeds` beside its bundle, and what the build baked of it. */
import { dirname, resolve } from "node:path";
import { type BundledSeeds, readBundledSeeds } from "./bundled.ts";
import { nodeFileSystem } from "./nodeFileSystem.ts";

/** `bundle` is the file that runs. */
export function seedsOf(bundle: string): Promise<BundledSeeds> {
  const beside = (path: string): string => resolve(dirname(bundle), path).replaceAll("\\", "/");
  return readBundledSeeds(nodeFileSystem, beside("../seeds"), beside("seeds.json"));
}
