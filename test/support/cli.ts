/** Runs the built command line as a process and tells what it left behind. */
import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

export const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

export interface Ran {
  /** As a shell reports it: 128 + the signal where one ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the program. */
  readonly cli?: string;
  /** Called with the process once it runs. */
  readonly during?: (child: ChildProcess) => void;
}

export function run(
  words: readonly string[],
  { cwd = PROJECT, input, env = {}, cli = CLI, during }: RunOptions = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [cli, ...words], { cwd, env: { ...process.env, ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.on("error", () => {});
  if (input !== undefined || during === undefined) child.stdin.end(input);
  if (during !== undefined) child.on("spawn", () => during(child));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code: code ?? 128 + constants.signals[signal!], stdout, stderr });
    });
  });
}

/** The parsed standard output of a run with `--format json`. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what shape it has
export async function runJson(words: readonly string[], options: RunOptions = {}): Promise<any> {
  const { stdout, stderr, code } = await run([...words, "--format", "json"], options);
  if (code === 2) throw new Error(`exit 2: ${stderr}`);
  return JSON.parse(stdout);
}
