/** `authority import`: another register's files written as an authority file of ours. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { AuthorityDraft } from "../core/authority/import/draft.ts";
import { importRegister } from "../core/authority/import/index.ts";
import { FORMATS, formatOf, type ImportFormat, readInput } from "../core/authority/import/input.ts";
import type { ImportDocument, ImportProblem } from "../core/authority/import/node.ts";
import { writeAuthority } from "../core/authority/import/write.ts";
import { decodeUtf8 } from "../io/decode.ts";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import { wouldWalk } from "../io/walk.ts";
import { type Command, UsageError } from "./arguments.ts";
import type { Outcome } from "./outcome.ts";
import { folderOf, holds, posix } from "./paths.ts";
import { Roots } from "./roots.ts";

/** All files of one import together: JSON takes several times as much memory. */
const LARGEST_IMPORT = 256_000_000;
/** What `parseAuthority` reads of a `.json` file. */
const LARGEST_RESULT = 64_000_000;
const MOST_MESSAGES = 20;

/** Throws `UsageError`, before anything is written. */
export async function importAuthority(
  command: Command,
  readStdin: () => Promise<Uint8Array>,
): Promise<Outcome> {
  const { paths, from, out } = command;
  if (paths.length === 0) throw new UsageError("authority import takes at least one FILE.");
  const { documents, problems } = await read(paths, readStdin);
  const format = from ?? guessed(documents);
  const imported = importRegister(format, documents);
  const messages = told([...problems, ...imported.problems]);
  const { persons, organizations, posts } = imported.draft;
  if (persons.length + organizations.length + posts.length === 0)
    throw new UsageError([...messages, "there is nothing to import."].join("\n"));
  const written = writeAuthority(imported.draft, out !== null && /\.json$/i.test(out));
  if (written.text.length > LARGEST_RESULT)
    throw new UsageError(
      "the result is too large to be read back as one authority file; import a part of it.",
    );
  if (out === null) return { output: written.text, exitCode: 0, messages };
  if (written.format === "json" && !/\.json$/i.test(out))
    throw new UsageError(
      `--out ${out}: so large a register is written as JSON; give it a name that ends in .json.`,
    );
  await write(out, written.text);
  const hint = (await isAuthorityOf(command, posix(resolve(out))))
    ? []
    : [`add ${out} to \`authority\` in ${CONFIG_NAME} to have it read.`];
  return { output: `${out}: ${counted(imported.draft)}.\n`, exitCode: 0, messages: [...messages, ...hint] };
}

interface Read {
  readonly documents: ImportDocument[];
  readonly problems: ImportProblem[];
}

/** The files, each once, in an order that does not depend on how they were named. */
async function read(paths: readonly string[], readStdin: () => Promise<Uint8Array>): Promise<Read> {
  const files = new Map(paths.map((path) => [path === "-" ? "-" : resolve(path), path]));
  const result: Read = { documents: [], problems: [] };
  let size = 0;
  for (const [path, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = path === "-" ? await readStdin() : await readBytes(path, file);
    size += bytes.length;
    if (size > LARGEST_IMPORT)
      throw new UsageError(
        `${file}: more than ${LARGEST_IMPORT / 1e6} MB are not imported at once; take a part of it.`,
      );
    const text = decodeUtf8(bytes);
    if (text === null) throw new UsageError(`${file}: this file is not UTF-8.`);
    const { document, problems } = readInput(file, text);
    if (document === null) throw new UsageError(problems.map(located).join("\n"));
    result.documents.push(document);
    result.problems.push(...problems);
  }
  return result;
}

async function readBytes(path: string, file: string): Promise<Uint8Array> {
  const kind = await fs.kindOf(path);
  if (kind !== "file")
    throw new UsageError(`${file}: ${kind === null ? "there is no such file" : "not a file"}.`);
  const bytes = await fs.read(path);
  if (bytes === null) throw new UsageError(`${file}: this file cannot be read, or is too large.`);
  return bytes;
}

function guessed(documents: readonly ImportDocument[]): ImportFormat {
  const formats = documents.map((document) => ({ file: document.file, format: formatOf(document) }));
  const options = FORMATS.join(", ");
  const unknown = formats.find(({ format }) => format === null);
  if (unknown !== undefined)
    throw new UsageError(`${unknown.file}: what this is cannot be told; say --from with one of ${options}.`);
  const [first, ...others] = formats;
  const other = others.find(({ format }) => format !== first!.format);
  if (other !== undefined)
    throw new UsageError(
      `${first!.file} is ${first!.format}, ${other.file} is ${other.format}: import one at a time.`,
    );
  return first!.format!;
}

/** Whether the root that the file (absolute) lies in reads it as an authority file. */
async function isAuthorityOf(command: Command, path: string): Promise<boolean> {
  const roots = new Roots(command, { authority: [], articles: [] }, posix(process.cwd()));
  const loader = await roots.register(await roots.folderOf(folderOf(path)), []);
  if (!holds(loader.folder, path)) return false;
  const file = path.slice(loader.folder.length).replace(/^\//, "");
  const excludes = (at: string): boolean => loader.excludes(at);
  return (
    loader.kindOf(file) === "authority" && (await wouldWalk(fs, { root: loader.folder, file, excludes }))
  );
}

/** Its folder is made where there is none. */
async function write(out: string, text: string): Promise<void> {
  const failed = (error: unknown): UsageError =>
    new UsageError(`--out ${out}: cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  await mkdir(dirname(out), { recursive: true }).catch((error) => Promise.reject(failed(error)));
  try {
    await writeFile(out, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new UsageError(`--out ${out}: there is such a file already; nothing was written.`);
    throw failed(error);
  }
}

function told(problems: readonly ImportProblem[]): string[] {
  const shown = problems.slice(0, MOST_MESSAGES).map(line);
  const more = problems.length - shown.length;
  return more > 0 ? [...shown, `and ${more} more like these.`] : shown;
}

/** A message that is the end of a sentence is said of its place: "persons[1] is left out". */
function line({ file, where, message }: ImportProblem): string {
  const told = where !== "" && /^\p{Ll}/u.test(message) ? [`${where} ${message}`] : [where, message];
  return [file, ...told].filter((part) => part !== "").join(": ");
}

/** A place in the text stands right behind the file's name. */
function located({ file, where, message }: ImportProblem): string {
  return `${file}${where === "" ? "" : `:${where}`}: ${message}`;
}

function counted({ persons, organizations, posts }: AuthorityDraft): string {
  const people = persons.length === 1 ? "1 person" : `${persons.length} people`;
  const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return [people, plural(organizations.length, "organization"), plural(posts.length, "post")].join(", ");
}
