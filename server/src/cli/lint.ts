/** `authority lint`: authority files and entity notes checked as records, and nothing else in the notes. */
import type { AuthorityFile } from "../core/workspace/rootRegister.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import { type Command, UsageError } from "./arguments.ts";
import {
  authorityFindingsIn,
  noteRecordFindingsIn,
  type Outcome,
  refusals,
  report,
  settled,
} from "./outcome.ts";
import type { Palette } from "./palette.ts";
import type { Targets } from "./targets.ts";

/**
 * What is wrong in the records of the files, and names that two of them claim. A file that cannot be read hides
 * nothing of the others from people; scripts get no report without it: exit code 2.
 */
export async function lint(command: Command, targets: Targets, paint: Palette): Promise<Outcome> {
  const loaders = await targets.registers();
  const files = new Set(loaders.flatMap((loader) => ownFiles(loader)));
  const refused = loaders.flatMap((loader) => refusals(loader, targets));
  for (const path of targets.namedFiles)
    if (!files.has(path)) refused.push(`${targets.shown(path)}: this file cannot be read.`);
  // Without its config nobody knows what is meant, nor how grave it is.
  const isKnown = loaders.every(({ faults, loadedConfig }) => faults.length === 0 && loadedConfig.isReadable);
  if (!isKnown) throw new UsageError([...new Set(refused)].join("\n"));
  const readable = new Set(loaders.flatMap((loader) => ownFiles(loader, (file) => file.isReadable)));
  const shown = new Set([...readable].map((path) => targets.shown(path)));
  const findings = loaders.flatMap((loader) => [
    ...authorityFindingsIn(loader, targets).filter(({ file }) => shown.has(file)),
    ...noteRecordFindingsIn(loader, targets),
  ]);
  const notes = loaders.flatMap(({ root }) => root.snapshot().noteIds());
  const counts = new Map([
    ["authority file", readable.size],
    ["note", notes.length],
  ]);
  const settledFindings = settled(findings);
  if (refused.length === 0) return report(command, counts, settledFindings, paint);
  const isForScripts = command.format === "json" || command.format === "sarif";
  const output =
    isForScripts || settledFindings.length === 0
      ? ""
      : report(command, counts, settledFindings, paint).output;
  return { output, exitCode: 2, messages: [...new Set(refused)] };
}

function ownFiles({ root }: RootLoader, isWanted: (file: AuthorityFile) => boolean = () => true): string[] {
  return [...root.authorityFiles()].flatMap(([path, file]) =>
    file.layer === "workspace" && isWanted(file) ? [path] : [],
  );
}
