/** `check`: the findings of notes, authority files and configs; what can be fixed is fixed first, where that is asked for. */
import { crossesNotes } from "../core/checks/index.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import type { Command } from "./arguments.ts";
import { Baseline } from "./baseline.ts";
import { encoded, fixNotes, textOf } from "./fix.ts";
import { NotePass } from "./notePass.ts";
import { fileFindings, type Outcome, report, settled } from "./outcome.ts";
import type { Palette } from "./palette.ts";
import type { Progress } from "./progress.ts";
import { plural, type RelatedFile, type ReportedFinding } from "./report.ts";
import { type Stopwatch, statsTable } from "./stats.ts";
import type { Target } from "./target.ts";
import type { Targets } from "./targets.ts";

/** One run of the command: what it looks at and how it tells. */
export interface CheckRun {
  readonly command: Command;
  readonly targets: Targets;
  /** Those that the PATHs name. */
  readonly notes: readonly Target[];
  readonly paint: Palette;
  readonly watch: Stopwatch;
  readonly progress: Progress;
}

/** Throws `UsageError`. */
export async function check(run: CheckRun): Promise<Outcome> {
  const { command, targets, paint, watch, progress } = run;
  const { baseline: path, updatesBaseline } = command;
  const baseline = path === null || updatesBaseline ? null : await Baseline.read(path);
  if (path !== null && updatesBaseline) await Baseline.assertReplaceable(path);
  const loaders = await targets.loaders();
  await watch.timeLong("reading", async () => {
    for (const loader of loaders)
      await targets.readOthers(loader, crossesNotes(loader.config) ? "all" : "records");
  });
  const pass = new NotePass(loaders, watch, progress);
  const fixed = command.fix ? await fixNotes(run.notes, pass, baseline) : null;
  const notes = fixed?.notes ?? run.notes;
  // Files of the register that are named without a note are checked alone.
  const registers = notes.length > 0 ? [] : [...targets.namedFiles].map((path) => targets.shown(path));
  const isAsked = (file: string): boolean => registers.length === 0 || registers.includes(file);
  const found = settled([
    ...inNotes(pass, notes, loaders, targets),
    ...loaders.flatMap((loader) => fileFindings(loader, targets)).filter(({ file }) => isAsked(file)),
  ]);
  progress.end();
  if (path !== null && updatesBaseline) await Baseline.write(path, found);
  const files = [
    ...notes.map(({ shown }) => shown),
    ...loaders.flatMap((one) => registerFiles(one, targets)).filter(isAsked),
  ];
  const compared = await baseline?.compare(found, files);
  const fresh = path !== null && updatesBaseline ? [] : (compared?.fresh ?? found);
  const remarks = [
    ...(fixed === null
      ? []
      : [`${plural(fixed.places, "place")} fixed in ${plural(fixed.changed, "note")}.`]),
    ...(path !== null && updatesBaseline ? [`${plural(found.length, "finding")} written to ${path}.`] : []),
    ...(compared === undefined || compared.known === 0
      ? []
      : [`${plural(compared.known, "finding")} of the baseline not shown.`]),
    ...(compared === undefined || compared.stale === 0
      ? []
      : [
          `${plural(compared.stale, "finding")} of the baseline found no more; --update-baseline drops ${compared.stale === 1 ? "it" : "them"}.`,
        ]),
  ];
  const counted = new Map(registers.length > 0 ? [["file", registers.length]] : [["note", notes.length]]);
  const outcome = report(command, counted, fresh, paint, remarks);
  const aside = command.stats
    ? statsTable({ notes: notes.length, bytes: bytesIn(notes), findings: fresh }, watch)
    : "";
  return withFixedInput(
    { ...outcome, aside, messages: [...targets.passedOver, ...(fixed?.messages ?? [])] },
    notes.find(({ path }) => command.fix && path === "-"),
  );
}

function inNotes(
  pass: NotePass,
  notes: readonly Target[],
  loaders: readonly RootLoader[],
  targets: Targets,
): ReportedFinding[] {
  const shownAs = new Map(notes.map((note) => [note.path, note]));
  const related = (id: string): RelatedFile | null => {
    const document = loaders.map(({ root }) => root.snapshot().document(id)).find((one) => one !== undefined);
    const file = shownAs.get(id)?.shown ?? targets.shown(id);
    const text = document?.text ?? authorityText(loaders, id);
    return text === undefined ? null : { file, text };
  };
  return [...pass.run(notes)].flatMap(([{ shown, document }, findings]) => {
    const text = findings.length === 0 ? "" : (document?.text ?? "");
    return findings.map((finding) => ({ file: shown, text, finding, related }));
  });
}

function authorityText(loaders: readonly RootLoader[], id: string): string | undefined {
  return loaders.map(({ root }) => root.authorityFiles().get(id)?.text).find((text) => text !== undefined);
}

function registerFiles({ root, loadedConfig }: RootLoader, targets: Targets): string[] {
  return [loadedConfig.path, ...root.authorityFiles().keys()].map((path) => targets.shown(path));
}

function bytesIn(notes: readonly Target[]): number {
  return notes.reduce((sum, { size }) => sum + size, 0);
}

/** Of standard input, the fixed text is what a filter hands on; the report goes to standard error. */
function withFixedInput(outcome: Outcome, input: Target | undefined): Outcome {
  if (input === undefined) return outcome;
  const output = input.document === null ? input.bytes : encoded(textOf(input), input.hasByteOrderMark);
  return { ...outcome, output, aside: `${outcome.output}${outcome.aside ?? ""}` };
}
