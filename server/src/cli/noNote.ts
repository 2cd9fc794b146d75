/** Which files that a PATH names are notes. Data and files of the register are none whatever is in them: never read as prose, nor fixed. */
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import type { TextFile } from "../io/nodeReadText.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import { isWalked } from "../io/walk.ts";
import { holds } from "./paths.ts";

const DATA = /\.(?:ya?ml|jsonc?|jsonl|sarif)$/i;
const PROSE = /\.(?:md|markdown|txt)$/i;

/** Whether a file (absolute) is the root's config or one of its authority files. */
export function isOfRegister({ root, loadedConfig }: RootLoader, path: string): boolean {
  return loadedConfig.path === path || root.authorityFiles().has(path);
}

/** Why a file (absolute) that was named is no note; null where it may be one. */
export function whyNoNote(loader: RootLoader, path: string, { text }: TextFile): string | null {
  if (isOfRegister(loader, path)) return "this is a file of the register, and no note";
  const below = `${loader.folder}/`.replace("//", "/");
  if (path.startsWith(below) && loader.kindOf(path.slice(below.length)) === "note") return null;
  if (DATA.test(path)) return 'this is no note; an authority file is checked by "authority lint"';
  return !PROSE.test(path) && (text === null || text.includes("\0")) ? "this is no text, and no note" : null;
}

/** Whether a walk through the root takes the file (absolute) for a note. */
export async function isNoteOf(loader: RootLoader, path: string): Promise<boolean> {
  const root = loader.folder;
  if (!holds(root, path)) return false;
  const file = path.slice(root.length).replace(/^\//, "");
  const excludes = (at: string): boolean => loader.excludes(at);
  return loader.kindOf(file) === "note" && (await isWalked(fs, { root, file, excludes }));
}
