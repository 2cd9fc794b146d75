/**
 * `--baseline FILE`: findings that are known already, so that new ones alone are reported. A finding is known by its
 * file, code, words and entity, not by its line; of several that look alike the first ones are known, as many as there
 * were. JSON, sorted, one entry for all that look alike; files are relative to the folder of the baseline.
 */
import { readFile, readlink, realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { replaceFile } from "../io/nodeReplaceFile.ts";
import { UsageError } from "./arguments.ts";
import type { ReportedFinding } from "./report.ts";

interface Entry {
  readonly file: string;
  readonly code: string;
  readonly text: string;
  readonly entity: string | null;
  readonly count: number;
}

/** Findings held against a baseline. */
export interface Compared {
  readonly fresh: readonly ReportedFinding[];
  readonly known: number;
  /** How many known findings are no more, in files that were looked at or are gone. */
  readonly stale: number;
}

/** The findings that are known, as a file has them. */
export class Baseline {
  /** As it was given. */
  readonly path: string;
  readonly #folder: string;
  readonly #entries: readonly Entry[];

  private constructor(path: string, entries: readonly Entry[]) {
    this.path = path;
    this.#folder = dirname(resolve(path));
    this.#entries = entries;
  }

  /** Throws `UsageError` where there is no such file, or it is no baseline. */
  static async read(path: string): Promise<Baseline> {
    let text: string;
    try {
      text = await readFile(path, "utf8");
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT")
        throw new UsageError(`--baseline ${path}: there is no such file; --update-baseline makes it.`);
      throw new UsageError(`--baseline ${path}: cannot be read (${code}).`);
    }
    const entries = entriesOf(text);
    if (entries === null)
      throw new UsageError(
        `--baseline ${path}: this is no baseline; name one, or a file that is not there yet.`,
      );
    return new Baseline(path, entries);
  }

  /** Throws `UsageError` where something else than a baseline would be lost by writing one; an empty file is nothing. */
  static async assertReplaceable(path: string): Promise<void> {
    if (!(await isReplaceable(path)))
      throw new UsageError(
        `--baseline ${path}: this is no baseline and is left as it is; take another name, or delete it.`,
      );
  }

  /** Writes what is found now, through a link too. Throws `UsageError` where that cannot be. */
  static async write(path: string, findings: readonly ReportedFinding[]): Promise<void> {
    const { entries } = new Baseline(path, []).#counted(findings);
    const sorted = [...entries.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const text = `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
    try {
      await replaceFile(await linkedTo(path), Buffer.from(text, "utf8"));
    } catch (error) {
      throw new UsageError(
        `--baseline ${path}: cannot be written (${(error as NodeJS.ErrnoException).code}).`,
      );
    }
  }

  /** Those of settled findings that are not known. */
  fresh(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
    return this.#without(findings).fresh;
  }

  /** `files`: those that were looked at, as reports call them. */
  async compare(findings: readonly ReportedFinding[], files: Iterable<string>): Promise<Compared> {
    const { fresh, left } = this.#without(findings);
    const lookedAt = new Set([...files].map((file) => this.#fileOf(file)));
    let stale = 0;
    for (const entry of this.#entries) {
      const count = left.get(keyOf(entry))!;
      if (count > 0 && (lookedAt.has(entry.file) || (await this.#isGone(entry.file)))) stale += count;
    }
    return { fresh, known: findings.length - fresh.length, stale };
  }

  /** Besides, how often each entry was not found. */
  #without(findings: readonly ReportedFinding[]) {
    const left = new Map(this.#entries.map((entry) => [keyOf(entry), entry.count]));
    const fresh = findings.filter((reported) => {
      const key = keyOf(this.#entryOf(reported));
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    });
    return { fresh, left };
  }

  async #isGone(file: string): Promise<boolean> {
    return file !== "-" && (await fs.kindOf(resolve(this.#folder, file))) === null;
  }

  #counted(findings: readonly ReportedFinding[]): { entries: ReadonlyMap<string, Entry> } {
    const entries = new Map<string, Entry>();
    for (const reported of findings) {
      const entry = this.#entryOf(reported);
      const key = keyOf(entry);
      entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
    }
    return { entries };
  }

  #entryOf({ file, text, finding }: ReportedFinding): Entry {
    const { code, entity, start, end } = finding;
    return { file: this.#fileOf(file), code, text: text.slice(start, end), entity, count: 1 };
  }

  #fileOf(shown: string): string {
    return shown === "-" ? shown : relative(this.#folder, resolve(shown)).split(sep).join("/");
  }
}

function keyOf({ file, code, text, entity }: Entry): string {
  return JSON.stringify([file, code, text, entity]);
}

async function isReplaceable(path: string): Promise<boolean> {
  const kind = await fs.kindOf(path);
  if (kind !== "file") return kind === null;
  const bytes = await fs.read(path);
  return bytes !== null && (bytes.length === 0 || entriesOf(Buffer.from(bytes).toString("utf8")) !== null);
}

/** The file that a path leads to; of a link that leads nowhere yet, where it points. */
async function linkedTo(path: string): Promise<string> {
  const own = resolve(path);
  try {
    return await realpath(own);
  } catch {
    const target = await readlink(own).catch(() => null);
    return target === null ? own : resolve(dirname(own), target);
  }
}

/** Null where the text is no baseline. */
function entriesOf(text: string): Entry[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(data) || data.version !== 1 || !Array.isArray(data.findings)) return null;
  const entries = data.findings as unknown[];
  return entries.every(isEntry) ? entries : null;
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false;
  const { file, code, text, entity, count } = value;
  const isText = [file, code, text].every((one) => typeof one === "string");
  return isText && (entity === null || typeof entity === "string") && Number.isSafeInteger(count);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
