/** The files of a root, folder by folder. Never into `.git`, `node_modules`, hidden folders, links, or what `.gitignore` names. */
import { decodeUtf8 } from "./decode.ts";
import type { FileSystem } from "./fileSystem.ts";
import { IgnoreRules } from "./ignoreFiles.ts";

/** Which part of a root is walked, and what of it is left out. */
export interface WalkOptions {
  /** The root: absolute, with `/`. */
  readonly root: string;
  /** Where to begin, relative to the root; `""` is the root. */
  readonly from: string;
  /** Leaves out files and whole folders (relative to the root). */
  readonly excludes: (path: string) => boolean;
  /** Asked before a folder is entered, the first one too: false leaves it out. */
  readonly enters?: (folder: string, names: ReadonlySet<string>) => boolean;
  /** Told of folders that may not be read, and of pipes, sockets and devices; relative to the root. */
  readonly onSkipped?: (path: string, what: "folder" | "other") => void;
}

/** Yields paths relative to the root, those of one folder in ascending order. */
export async function* walk(
  fs: FileSystem,
  { root, from, excludes, enters, onSkipped }: WalkOptions,
): AsyncGenerator<string> {
  const rules = await rulesAbove(fs, root, from);
  const pending: { folder: string; rules: IgnoreRules }[] = [{ folder: from, rules }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder } = next;
    const listed = await fs.list(joined(root, folder));
    if (listed === null && (await fs.kindOf(joined(root, folder))) === "folder")
      onSkipped?.(folder, "folder");
    const entries = [...(listed ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = new Set(entries.map(({ name }) => name));
    if (enters?.(folder, names) === false) continue;
    const own = names.has(".gitignore") ? await withIgnoreFile(fs, root, folder, next.rules) : next.rules;
    const folders: string[] = [];
    for (const { name, type } of entries) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (type === "link" || name.startsWith(".") || name === "node_modules") continue;
      if (own.ignores(path, type === "folder") || excludes(path)) continue;
      if (type === "other") onSkipped?.(path, type);
      else if (type === "file") yield path;
      else folders.push(path);
    }
    for (const path of folders.reverse()) pending.push({ folder: path, rules: own });
  }
}

/** One file of a root, for the question whether a walk would find it. */
export interface FileOptions extends Pick<WalkOptions, "root" | "excludes"> {
  /** Relative to the root. */
  readonly file: string;
}

/** Whether a walk through the whole root comes upon the file; links on the way are not looked at. */
export async function isWalked(fs: FileSystem, { root, file, excludes }: FileOptions): Promise<boolean> {
  const steps = file.split("/");
  if (steps.some((step) => step.startsWith(".") || step === "node_modules")) return false;
  let rules = new IgnoreRules();
  for (let depth = 0; depth < steps.length; depth++) {
    rules = await withIgnoreFile(fs, root, steps.slice(0, depth).join("/"), rules);
    const path = steps.slice(0, depth + 1).join("/");
    if (rules.ignores(path, depth < steps.length - 1) || excludes(path)) return false;
  }
  return true;
}

/** Whether a walk would come upon a file made there: nothing ignores it, no link leads there. */
export async function wouldWalk(fs: FileSystem, options: FileOptions): Promise<boolean> {
  if (!(await isWalked(fs, options))) return false;
  let at = options.root;
  for (const step of options.file.split("/")) {
    const path = joined(at, step);
    if ((await fs.kindOf(path)) === null) return true;
    const entry = (await fs.list(at))?.find(({ name }) => name === step);
    if (entry?.type !== "file" && entry?.type !== "folder") return false;
    at = path;
  }
  return true;
}

/** Whether there is a regular file at a path (absolute), and no link to one: such a file that gives no bytes may not be read. */
export async function isFileItself(fs: FileSystem, path: string): Promise<boolean> {
  if ((await fs.kindOf(path)) !== "file") return false;
  const cut = path.lastIndexOf("/");
  const entries = await fs.list(path.slice(0, cut) || "/");
  return entries?.some(({ name, type }) => type === "file" && name === path.slice(cut + 1)) ?? false;
}

/** The path below the root; the root itself for an empty one. */
export function joined(root: string, path: string): string {
  if (path === "") return root;
  return root.endsWith("/") ? root + path : `${root}/${path}`;
}

/** The rules of the `.gitignore` files above the folder that the walk begins in. */
async function rulesAbove(fs: FileSystem, root: string, from: string): Promise<IgnoreRules> {
  let rules = new IgnoreRules();
  if (from === "") return rules;
  const steps = from.split("/");
  for (let depth = 0; depth < steps.length; depth++) {
    rules = await withIgnoreFile(fs, root, steps.slice(0, depth).join("/"), rules);
  }
  return rules;
}

async function withIgnoreFile(
  fs: FileSystem,
  root: string,
  folder: string,
  rules: IgnoreRules,
): Promise<IgnoreRules> {
  const bytes = await fs.readInside(
    root,
    joined(root, folder === "" ? ".gitignore" : `${folder}/.gitignore`),
  );
  const text = bytes === null ? null : decodeUtf8(bytes);
  return text === null ? rules : rules.with(folder, text);
}

/** The files of such names below a folder (absolute), as absolute paths, ascending; null where there is no such folder. */
export async function filesBelow(fs: FileSystem, folder: string, names: RegExp): Promise<string[] | null> {
  if ((await fs.kindOf(folder)) !== "folder") return null;
  const found: string[] = [];
  for await (const path of walk(fs, { root: folder, from: "", excludes: () => false })) {
    if (names.test(path)) found.push(joined(folder, path));
  }
  return found.sort();
}
