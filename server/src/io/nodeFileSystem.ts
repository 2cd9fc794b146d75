/** The file-system port on Node's disk. Links are not followed while walking; a file that is named is read through them. */
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";
import type { DirectoryEntry, FileSystem } from "./fileSystem.ts";

/** A file larger than this is not read: no note is. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** Paths are absolute, with `/`; what is not there is null and no error. */
export const nodeFileSystem: FileSystem = {
  read,

  async readInside(folder, path) {
    try {
      const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
      const below = relative(root, real);
      return isAbsolute(below) || /^\.\.(?:[\\/]|$)/.test(below) ? null : await read(real);
    } catch {
      return null;
    }
  },

  async list(folder) {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.map((entry): DirectoryEntry => {
        return { name: entry.name, type: typeOf(entry) };
      });
    } catch {
      return null;
    }
  },

  async kindOf(path) {
    try {
      const found = await stat(path);
      return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    } catch {
      return null;
    }
  },
};

function typeOf(entry: Dirent): DirectoryEntry["type"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

async function read(path: string): Promise<Uint8Array | null> {
  try {
    const { size } = await regularFile(path);
    return size > LARGEST_FILE ? null : await readFile(path);
  } catch {
    return null;
  }
}

/** Its size, if it is a regular file: opening a pipe would wait for ever. */
async function regularFile(path: string): Promise<{ size: number }> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error("not a regular file");
  return found;
}
