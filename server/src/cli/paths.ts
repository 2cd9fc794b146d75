/** Paths as the command line takes and writes them: absolute ones with `/`, whatever the system. */
import { realpathSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { resolve } from "node:path";

/** The path with `/`; on Windows alone a backslash is one. */
export function posix(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/** The folder that a file or folder lies in. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** Whether a folder is one in which everything lies: the top of a disk, the user's own folder, the one for temporary files. */
export function isNobodys(folder: string): boolean {
  if (/^(?:[A-Za-z]:)?\/?$/.test(folder)) return true;
  return [homedir(), tmpdir()].some((own) => {
    try {
      return posix(realpathSync(own)) === folder;
    } catch {
      return false;
    }
  });
}

/** Whether a folder is, or has below it, a file or folder; both absolute. */
export function holds(outer: string, folder: string): boolean {
  return folder === outer || folder.startsWith(outer.endsWith("/") ? outer : `${outer}/`);
}

/** The path from a folder to a file or folder; both absolute. With `../` as often as it takes. */
export function relativeTo(folder: string, path: string): string {
  const below = folder === "/" ? "/" : `${folder}/`;
  return path.startsWith(below) ? path.slice(below.length) : upwards(folder, path);
}

function upwards(from: string, to: string): string {
  const [left, right] = [from.split("/"), to.split("/")];
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  return [...left.slice(shared).map(() => ".."), ...right.slice(shared)].join("/");
}

/** A glob parted into the folder (absolute) in front of its first folder with a mark, and the rest. */
export function partedGlob(pattern: string): { readonly root: string; readonly own: string } {
  const segments = pattern.split("/");
  // What stands before the first folder with a mark of globs is a path as any other: it may go up.
  const open = segments.findIndex((segment) => /[*?[\]{}()!@+\\]/.test(segment));
  const before = segments.slice(0, open).join("/");
  return {
    root: posix(resolve(before === "" && open > 0 ? "/" : before)),
    own: segments.slice(open).join("/"),
  };
}
