/** The bundled register and articles, read from the folder beside the bundles. */
import { decodeUtf8 } from "./decode.ts";
import type { FileSystem } from "./fileSystem.ts";
import { joined } from "./walk.ts";

export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

export interface BundledSeeds {
  readonly authority: readonly SeedFile[];
  readonly articles: readonly SeedFile[];
}

/** `seeds` is the folder; what cannot be read is left out. */
export async function readBundledSeeds(fs: FileSystem, seeds: string): Promise<BundledSeeds> {
  const [authority, articles] = await Promise.all([
    readFolder(fs, joined(seeds, "authority"), /\.(?:ya?ml|json)$/),
    readFolder(fs, joined(seeds, "articles"), /\.(?:md|txt)$/),
  ]);
  return { authority, articles };
}

async function readFolder(fs: FileSystem, folder: string, names: RegExp): Promise<SeedFile[]> {
  const entries = (await fs.list(folder)).filter(({ name, type }) => type === "file" && names.test(name));
  const files = await Promise.all(
    entries.map(async ({ name }) => {
      const path = joined(folder, name);
      const bytes = await fs.read(path);
      const text = bytes === null ? null : decodeUtf8(bytes);
      return text === null ? [] : [{ path, text }];
    }),
  );
  return files.flat();
}
