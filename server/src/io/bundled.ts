/** The bundled register and articles, read from the folder beside the bundles. */
import { type ParsedAuthority, parseAuthority } from "../core/authority/parse.ts";
import { Baked } from "./baked.ts";
import { decodeUtf8 } from "./decode.ts";
import type { FileSystem } from "./fileSystem.ts";
import { joined } from "./walk.ts";

/** A file that comes with the program. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** A file of the bundled register. */
export interface SeedAuthority extends SeedFile {
  /** What the file says, as the file `id`; read once however many roots ask. */
  readonly parsedAs: (id: string) => ParsedAuthority;
}

/** All that is bundled. */
export interface BundledSeeds {
  readonly authority: readonly SeedAuthority[];
  readonly articles: readonly SeedFile[];
}

/** `seeds` is the folder, `baked` the file that the build wrote of it; what cannot be read is left out. */
export async function readBundledSeeds(fs: FileSystem, seeds: string, baked: string): Promise<BundledSeeds> {
  const [kept, authority, articles] = await Promise.all([
    fs.read(baked),
    readFolder(fs, joined(seeds, "authority"), /\.(?:ya?ml|json)$/),
    readFolder(fs, joined(seeds, "articles"), /\.(?:md|txt)$/),
  ]);
  const known = new Baked(kept === null ? null : decodeUtf8(kept));
  return { authority: authority.map((file) => withParsed(file, known)), articles };
}

function withParsed(file: SeedFile, baked: Baked): SeedAuthority {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const parsed = new Map<string, ParsedAuthority>();
  const parsedAs = (id: string): ParsedAuthority => {
    const known = parsed.get(id) ?? baked.parsedAs(id, name, file.text) ?? parseAuthority(id, file.text);
    parsed.set(id, known);
    return known;
  };
  return { ...file, parsedAs };
}

async function readFolder(fs: FileSystem, folder: string, names: RegExp): Promise<SeedFile[]> {
  const entries = ((await fs.list(folder)) ?? []).filter(
    ({ name, type }) => type === "file" && names.test(name),
  );
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
