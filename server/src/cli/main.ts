/** The command line: words in, one report out. `dist/cli.js` begins here. */
import { setFlagsFromString } from "node:v8";
import { version } from "../../../package.json";
import { visible } from "../core/features/richText.ts";
import { seedsOf } from "../io/nodeSeeds.ts";
import { useNodeUnits } from "../io/nodeUnits.ts";
import { parseCommand, UsageError } from "./arguments.ts";
import { check } from "./check.ts";
import { explain, mentions, parsePlace } from "./commands.ts";
import { helpOf } from "./help.ts";
import { importAuthority } from "./import.ts";
import { lint } from "./lint.ts";
import { type Outcome, refusals } from "./outcome.ts";
import { paletteFor } from "./palette.ts";
import { Progress } from "./progress.ts";
import { Stopwatch } from "./stats.ts";
import { suggestRecords } from "./suggest.ts";
import { Targets } from "./targets.ts";

const MANY_NOTES = 500;

async function run(words: readonly string[]): Promise<Outcome> {
  const command = parseCommand(words);
  if (command === "version") return { output: `${version}\n`, exitCode: 0 };
  if ("help" in command) return { output: helpOf(command.help), exitCode: 0 };
  if (command.name === "authority import") return importAuthority(command, readStdin);
  const seeds = await seedsOf(__filename);
  const isFilter = command.fix && command.paths.includes("-");
  const paint = paletteFor((isFilter ? process.stderr : process.stdout).isTTY, process.env);
  if (command.name === "authority lint") return lint(command, new Targets(command, seeds), paint);
  if (command.name === "authority suggest")
    return suggestRecords(
      command,
      new Targets(command, seeds),
      readStdin,
      new Set(seeds.articles.map(({ path }) => path)),
    );
  const place = command.name === "explain" ? parsePlace(command.paths) : null;
  const now = (): number => performance.now();
  const [watch, progress] = [new Stopwatch(command.stats ? now : null), new Progress(process.stderr, now)];
  const targets = new Targets(
    place === null ? command : { ...command, paths: [place.file] },
    seeds,
    (count) => {
      if (count === MANY_NOTES) prepareLongRun();
      progress.tell("Reading notes", count, null);
    },
  );
  const notes = await watch.timeLong("reading", () => targets.find(readStdin)).finally(() => progress.end());
  const refused = (await targets.loaders()).flatMap((loader) => refusals(loader, targets));
  if (refused.length > 0) throw new UsageError([...new Set(refused)].join("\n"));
  if (command.name === "check") {
    return check({ command, targets, notes, paint, watch, progress }).finally(() => progress.end());
  }
  const others = place === null ? "records" : "all";
  for (const loader of await targets.loaders()) await targets.readOthers(loader, others);
  if (place === null) return { ...mentions(command, notes, paint), messages: targets.passedOver };
  const [note] = notes;
  if (note === undefined || notes.length > 1) throw new UsageError(`${place.file}: explain takes a file.`);
  return explain(command, targets, note, place);
}

/**
 * A long run goes through much and keeps little: what it leaves behind is to be collected before it piles up. By
 * default the engine lets the heap grow to four times what is kept. And it runs the same code again and again, which is
 * to be optimised after a third of the calls that the engine waits for by default, on a thread that has nothing else to
 * do. Less is inlined into it: the code is made in two thirds of the time, is no slower, and more of it fits into a
 * processor's nearest memory. A short run does without, since code compiled under other flags is refused (see
 * `codeCache.ts`); a long one begins while it reads, before the heap has grown.
 */
function prepareLongRun(): void {
  setFlagsFromString("--heap-growing-percent=50");
  setFlagsFromString("--interrupt-budget=24000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

// A reader that has seen enough (`| head`) is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

useNodeUnits();
run(process.argv.slice(2)).then(
  ({ output, exitCode, messages = [], aside = "" }) => {
    process.exitCode = exitCode;
    tell(messages);
    if (aside !== "") process.stderr.write(aside);
    process.stdout.write(output);
  },
  (error: unknown) => {
    process.exitCode = 2;
    const message =
      error instanceof UsageError ? error.message : `something went wrong: ${(error as Error).stack}`;
    tell([message]);
  },
);

/** On standard error; a message may have several lines, each of which says who speaks. */
function tell(messages: readonly string[]): void {
  for (const message of messages)
    for (const line of message.split("\n")) process.stderr.write(`rapporteur: ${visible(line)}\n`);
}
