/** The commands: each takes the targets and writes one report. */
import type { Finding } from "../core/checks/finding.ts";
import { SEVERITIES } from "../core/checks/finding.ts";
import {
  authorityFinding,
  configFinding,
  crossesNotes,
  findingsOf,
  unreadableFinding,
} from "../core/checks/index.ts";
import { hoverAt } from "../core/features/hover.ts";
import { toPlainText } from "../core/features/richText.ts";
import { LineIndex } from "../core/text/lines.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import { type Command, UsageError } from "./arguments.ts";
import type { Palette } from "./palette.ts";
import {
  findingsJson,
  findingsPretty,
  mentionsJson,
  mentionsPretty,
  type ReportedFinding,
  type ReportedMention,
} from "./report.ts";
import type { Target, Targets } from "./targets.ts";

/** What a command leaves behind. */
export interface Outcome {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

export async function check(
  command: Command,
  targets: Targets,
  notes: readonly Target[],
  paint: Palette,
): Promise<Outcome> {
  const loaders = await targets.loaders();
  for (const loader of loaders) if (crossesNotes(loader.config)) await targets.readOthers(loader);
  const shownAs = new Map(notes.map((note) => [note.path, note]));
  const inNotes = notes.flatMap(({ loader, path, shown, text }) => {
    const found =
      text === null ? listed(unreadableFinding(loader.config)) : findingsOf(loader.root.snapshot(), path);
    return found.map((finding) => ({ file: shown, text: text ?? "", finding }));
  });
  const inFiles = loaders.flatMap((loader) => fileFindings(loader, targets));
  const findings = distinct([...inNotes, ...inFiles].sort(byPlace));
  const threshold = SEVERITIES.indexOf(command.failOn);
  const failing = findings.some(({ finding }) => SEVERITIES.indexOf(finding.severity) <= threshold);
  const output =
    command.format === "json"
      ? findingsJson(notes.length, findings, (id, span) => {
          const document = loaders
            .map(({ root }) => root.snapshot().document(id))
            .find((one) => one !== undefined);
          const file = shownAs.get(id)?.shown ?? targets.shown(id);
          return document === undefined ? null : { file, range: document.lines.rangeOf(span) };
        })
      : findingsPretty(notes.length, findings, paint);
  return { output, exitCode: failing ? 1 : 0 };
}

export function mentions(command: Command, notes: readonly Target[], paint: Palette): Outcome {
  const rows = notes.flatMap(({ loader, path, shown, text }): ReportedMention[] => {
    const snapshot = loader.root.snapshot();
    return (snapshot.analysis(path)?.mentions ?? []).map((mention) => {
      const entity = mention.kind === "date" ? null : mention.entity;
      const name = entity === null ? null : (snapshot.register.entity(entity)?.name ?? null);
      return { file: shown, text: text ?? "", mention, name };
    });
  });
  return {
    output: command.format === "json" ? mentionsJson(rows) : mentionsPretty(rows, paint),
    exitCode: 0,
  };
}

/** `place` is 1-based, as people count. */
export function explain(
  command: Command,
  note: Target,
  place: { readonly line: number; readonly column: number },
): Outcome {
  for (const _ of note.loader.root.preparePassages());
  const snapshot = note.loader.root.snapshot();
  const lines = snapshot.document(note.path)?.lines;
  const offset = lines?.offsetAt({ line: place.line - 1, character: place.column - 1 }) ?? 0;
  const hover = hoverAt(snapshot, note.path, offset);
  const text = hover === null ? null : toPlainText(hover.text);
  if (command.format === "json") {
    const range = hover === null ? null : lines!.rangeOf(hover.span);
    const json = { version: 1, file: note.shown, start: range?.start ?? null, end: range?.end ?? null, text };
    return { output: `${JSON.stringify(json, null, 2)}\n`, exitCode: hover === null ? 1 : 0 };
  }
  return {
    output: text === null ? "Nothing is recognised there.\n" : `${text}\n`,
    exitCode: text === null ? 1 : 0,
  };
}

/** The one `FILE:LINE:COLUMN` in its parts. Throws `UsageError`. */
export function parsePlace(paths: readonly string[]): { file: string; line: number; column: number } {
  const [, file, line, column] = /^(.+):(\d{1,9}):(\d{1,9})$/s.exec(paths[0] ?? "") ?? [];
  if (file === undefined || paths.length > 1 || Number(line) < 1 || Number(column) < 1) {
    throw new UsageError(`explain takes one place, FILE:LINE:COLUMN, both counted from 1.`);
  }
  return { file, line: Number(line), column: Number(column) };
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
function fileFindings({ config, loadedConfig, root }: RootLoader, targets: Targets): ReportedFinding[] {
  const inConfig = loadedConfig.problems.flatMap((problem) =>
    listed(configFinding(problem, config)).map((finding) => {
      return { file: targets.shown(loadedConfig.path), text: loadedConfig.text ?? "", finding };
    }),
  );
  const inAuthority = root.snapshot().authorityProblems.flatMap((problem) =>
    listed(authorityFinding(problem, config)).map((finding) => {
      return {
        file: targets.shown(problem.file),
        text: root.authorityFiles().get(problem.file)?.text ?? "",
        finding,
      };
    }),
  );
  return [...inConfig, ...inAuthority];
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
