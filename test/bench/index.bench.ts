/**
 * `check` over a whole workspace, beside what the least possible work takes: reading and decoding the same files in
 * Node, and counting the lines with any of the names by ripgrep. Cold is a process from start to exit; warm is the same
 * work for the second time in one process, with every note new.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { FindingsMemo } from "../../server/src/core/checks/memo.ts";
import { defaultConfig } from "../../server/src/core/config.ts";
import { SourceDocument } from "../../server/src/core/text/document.ts";
import { Root } from "../../server/src/core/workspace/root.ts";
import { readSeeds } from "../support/bundled.ts";
import {
  BENCH,
  CLI,
  fastest,
  figure,
  machine,
  noteCount,
  options,
  type Run,
  runNode,
  runProcess,
  table,
  tempFolder,
  writeWorkspace,
} from "./measure.ts";
import type { Planted } from "./workspace/index.ts";

const ROUNDS = options.quick ? 1 : 3;
const MOST_SHOWN = 5;
const { folder, workspace, planted, bytes, paths } = writeWorkspace(noteCount);
const megabytes = bytes / 1e6;

function readAll(): number {
  const began = performance.now();
  let units = 0;
  for (const path of paths)
    units += new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, path))).length;
  if (units === 0) throw new Error("nothing was read");
  return performance.now() - began;
}

/** Every check over every note in this process, `rounds` times with all notes new, then once as they are. */
function inProcess(rounds: number): { first: number; warm: number; unchanged: number; oneChanged: number } {
  const root = new Root(defaultConfig);
  for (const { name, text } of readSeeds("authority"))
    root.setAuthorityFile(`bundled/${name}`, "bundled", text);
  root.setAuthorityFile("invented.yaml", "workspace", workspace.authority);
  const texts = paths.map((path) => readFileSync(join(folder, path), "utf8"));
  const set = (i: number, text: string): void => {
    const path = paths[i]!;
    root.setNote(path, new SourceDocument(path, path.slice(path.lastIndexOf("/") + 1), "markdown", text));
  };
  // As the server asks for all notes again and again.
  const memo = new FindingsMemo();
  const time = (change: () => void): number => {
    change();
    const began = performance.now();
    const snapshot = root.snapshot();
    for (const path of paths) memo.of(snapshot, path, "all");
    return performance.now() - began;
  };
  // A text that a root knows already is no new note.
  let round = 0;
  const all = (): void => {
    round++;
    for (const [i, text] of texts.entries()) set(i, `${text}\n<!-- ${round} -->\n`);
  };
  const first = time(all);
  let warm = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) warm = Math.min(warm, time(all));
  const unchanged = time(() => {});
  return { first, warm, unchanged, oneChanged: time(() => set(0, `${texts[0]}\nOne more line.\n`)) };
}

/** ripgrep, of the rivals or on the PATH; null where there is none. */
async function ripgrep(): Promise<Run | null> {
  const names = join(tempFolder(), "names.txt");
  const { members, forums } = workspace.cast;
  writeFileSync(names, [...members, ...forums].map(({ name }) => `${name}\n`).join(""));
  const words = ["-c", "-F", "-f", names, "--no-messages", "notes"];
  for (const command of [ownRipgrep(), "rg"]) {
    const run =
      command === null ? null : await fastest(3, () => runProcess(command, words, folder)).catch(() => null);
    if (run !== null) return run;
  }
  return null;
}

function ownRipgrep(): string | null {
  try {
    return (createRequire(join(BENCH, "package.json"))("@vscode/ripgrep") as { rgPath: string }).rgPath;
  } catch {
    return null;
  }
}

interface Reported {
  readonly file: string;
  readonly code: string;
  readonly text: string;
  readonly message: string;
}

/** How many planted errors a report has, how many findings besides, and of these the first few. */
function compared(stdout: string): string {
  const { findings } = JSON.parse(stdout) as { findings: Reported[] };
  const keyOf = ({ code, text }: Reported | Planted, file: string): string => `${file}\t${code}\t${text}`;
  const keys = new Set(findings.map((one) => keyOf(one, one.file)));
  const wanted = new Set(planted.map((one) => keyOf(one, one.path)));
  const found = [...wanted].filter((key) => keys.has(key)).length;
  const others = findings.filter((one) => !wanted.has(keyOf(one, one.file)));
  const messages = [...new Set(others.map(({ message }) => `\n- ${message}`))].slice(0, MOST_SHOWN);
  return `${wanted.size} errors planted, ${found} found, ${others.length} other findings${messages.join("")}`;
}

readAll();
let reading = Number.POSITIVE_INFINITY;
const readAgain = (): void => {
  for (let i = 0; i < 3; i++) reading = Math.min(reading, readAll());
};
readAgain();
const start = await fastest(3, () => runNode([CLI, "--version"], folder));
const cold = await fastest(ROUNDS, async () => {
  readAgain();
  return runNode([CLI, "check", "--format", "json"], folder);
});
const search = await ripgrep();
const inside = inProcess(options.quick ? 1 : 2);
readAgain();

console.log(`${paths.length.toLocaleString("en")} notes, ${megabytes.toFixed(1)} MB; ${machine()}.`);
console.log(`The fastest of ${ROUNDS} each. ${compared(cold.stdout)}\n`);
const row = (what: string, ms: number, memory = Number.NaN): string[] => [
  what,
  `${figure(ms)} ms`,
  `${figure(ms / reading)}×`,
  `${figure((megabytes / ms) * 1000)} MB/s`,
  Number.isNaN(memory) ? "" : `${figure(memory)} MB`,
];
table(
  ["what", "time", "reading = 1×", "a second", "peak memory"],
  [
    row("reading and decoding in Node", reading),
    ...(search === null ? [] : [row("ripgrep, lines with any of the names", search.wall)]),
    row("rapporteur check, cold", cold.wall, cold.memory),
    row("… its processor time", cold.cpu),
    row("… of that, a process that does nothing", start.wall, start.memory),
    row("all checks in one process, first time", inside.first),
    row("… again, every note new", inside.warm),
    row("… again, nothing new", inside.unchanged),
    row("… again, one note new", inside.oneChanged),
  ],
);
