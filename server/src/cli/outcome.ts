/** How a run ends: its findings, those of files that are no notes among them, as a report and an exit code. */
import { type Finding, SEVERITIES } from "../core/checks/finding.ts";
import { authorityFindings, configFinding, likelyMeantIn, recordFindingsOf } from "../core/checks/index.ts";
import { LineIndex } from "../core/text/lines.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import type { Command } from "./arguments.ts";
import { findingsGithub } from "./github.ts";
import type { Palette } from "./palette.ts";
import { findingsJson, findingsPretty, type RelatedFile, type ReportedFinding } from "./report.ts";
import { findingsSarif } from "./sarif.ts";
import type { Targets } from "./targets.ts";

/** What a command leaves behind. */
export interface Outcome {
  /** Bytes where they are no report but a note. */
  readonly output: string | Uint8Array;
  readonly exitCode: 0 | 1 | 2;
  /** What is told on standard error beside it, a line each. */
  readonly messages?: readonly string[];
  /** What standard error gets besides, as it is. */
  readonly aside?: string;
}

/** Ascending by file, start, code; each once. */
export function settled(found: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return distinct([...found].sort(byPlace));
}

/**
 * Settled findings in files, counted by what they are called (`note`), in the format and with the threshold that were
 * asked for. `remarks` end the report for people.
 */
export function report(
  command: Command,
  files: ReadonlyMap<string, number>,
  findings: readonly ReportedFinding[],
  paint: Palette,
  remarks: readonly string[] = [],
): { readonly output: string; readonly exitCode: 0 | 1 } {
  const threshold = SEVERITIES.indexOf(command.failOn);
  const failing = findings.some(({ finding }) => SEVERITIES.indexOf(finding.severity) <= threshold);
  return { output: written(), exitCode: failing ? 1 : 0 };

  function written(): string {
    switch (command.format) {
      case "json":
        return findingsJson(
          [...files.values()].reduce((sum, count) => sum + count, 0),
          findings,
        );
      case "github":
        return findingsGithub(findings);
      case "sarif":
        return findingsSarif(findings);
      default:
        return [findingsPretty(files, findings, paint), ...remarks.map((one) => `${one}\n`)].join("");
    }
  }
}

/** Configs, authority files and articles without which nothing right can be said; each with what is wrong. */
export function refusals(loader: RootLoader, targets: Targets): string[] {
  const messages = loader.faults.map(({ path, message }) => `${targets.shown(path)}: ${message}`);
  const config = loader.loadedConfig;
  if (!config.isReadable) {
    messages.push(
      ...config.problems
        .slice(0, 1)
        .map((problem) => located(targets.shown(config.path), config.text ?? "", problem)),
    );
  }
  for (const [path, { isReadable, problems, text }] of [...loader.root.authorityFiles()].sort(byKey)) {
    if (!isReadable)
      messages.push(...problems.slice(0, 1).map((problem) => located(targets.shown(path), text, problem)));
  }
  return messages;
}

function located(
  file: string,
  text: string,
  { span, message }: { span: { start: number; end: number }; message: string },
): string {
  const { line, character } = new LineIndex(text).positionAt(span.start);
  return `${file}:${line + 1}:${character + 1}: ${message}`;
}

/** What is wrong in records and keys of files that could be read. */
export function fileFindings(loader: RootLoader, targets: Targets): ReportedFinding[] {
  const { config, loadedConfig } = loader;
  const inConfig = loadedConfig.problems.flatMap((problem) =>
    listed(configFinding(problem, config)).map((finding) => {
      const related = (): null => null;
      return { file: targets.shown(loadedConfig.path), text: loadedConfig.text ?? "", finding, related };
    }),
  );
  return [...inConfig, ...authorityFindingsIn(loader, targets)];
}

/** What is wrong in the authority files of a root; what is wrong in its entity notes is told with the notes. */
export function authorityFindingsIn({ root }: RootLoader, targets: Targets): ReportedFinding[] {
  const snapshot = root.snapshot();
  const fileOf = relatedIn(root, targets);
  const inFiles = authorityFindings(snapshot).filter(({ file }) => !snapshot.isNote(file));
  return inFiles.map(({ file, finding }) => {
    return { ...fileOf(file), finding, related: fileOf };
  });
}

/** The same of the entity notes that were read, and what notes about somebody most likely mean to say. */
export function noteRecordFindingsIn({ root }: RootLoader, targets: Targets): ReportedFinding[] {
  const snapshot = root.snapshot();
  const fileOf = relatedIn(root, targets);
  return snapshot.noteIds().flatMap((id) =>
    [...recordFindingsOf(snapshot, id), ...likelyMeantIn(snapshot, id)].map((finding) => {
      return { ...fileOf(id), finding, related: fileOf };
    }),
  );
}

/** Authority files and notes as reports name them. */
function relatedIn(root: RootLoader["root"], targets: Targets): (id: string) => RelatedFile {
  const snapshot = root.snapshot();
  return (id) => {
    const text = root.authorityFiles().get(id)?.text ?? snapshot.document(id)?.text ?? "";
    return { file: targets.shown(id), text };
  };
}

/** A file that serves two roots is reported once. */
function distinct(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const byKey = new Map<string, ReportedFinding>();
  for (const one of findings) {
    const { start, end, code, message } = one.finding;
    byKey.set(JSON.stringify([one.file, start, end, code, message]), one);
  }
  return [...byKey.values()];
}

function listed(finding: Finding | null): Finding[] {
  return finding === null ? [] : [finding];
}

function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    a.finding.start - b.finding.start ||
    (a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0)
  );
}

function byKey<V>([a]: readonly [string, V], [b]: readonly [string, V]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
