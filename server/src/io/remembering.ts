/** A file system that reads each `.gitignore` once: for who asks of many files at once whether they are ignored. */
import type { FileSystem } from "./fileSystem.ts";

/** The file system `fs`, with every `.gitignore` as it was when first read. */
export function rememberingIgnoreFiles(fs: FileSystem): FileSystem {
  const known = new Map<string, Promise<Uint8Array | null>>();
  return {
    ...fs,
    readInside(folder, path) {
      if (!path.endsWith("/.gitignore")) return fs.readInside(folder, path);
      const bytes = known.get(path) ?? fs.readInside(folder, path);
      known.set(path, bytes);
      return bytes;
    },
  };
}
