/** The commands that tell what is recognised: `mentions` and `explain`. */
import { type Explanation, explainAt } from "../core/features/explain.ts";
import { hoverAt } from "../core/features/hover.ts";
import { toPlainText } from "../core/features/richText.ts";
import { LineIndex } from "../core/text/lines.ts";
import type { Root } from "../core/workspace/root.ts";
import { type Command, NEEDS_FILE, UsageError } from "./arguments.ts";
import type { Outcome } from "./outcome.ts";
import type { Palette } from "./palette.ts";
import { explanationJson, mentionsJson, mentionsPretty, plural, type ReportedMention } from "./report.ts";
import type { Target } from "./target.ts";
import type { Targets } from "./targets.ts";

/** What is recognised in the notes, as a report. */
export function mentions(command: Command, notes: readonly Target[], paint: Palette): Outcome {
  const rows = notes.flatMap(({ loader, path, shown, document }): ReportedMention[] => {
    const snapshot = loader.root.snapshot();
    return (snapshot.analysis(path)?.mentions ?? []).map((mention) => {
      const entity = mention.kind === "date" ? null : mention.entity;
      const name = entity === null ? null : (snapshot.register.entity(entity)?.name ?? null);
      return { file: shown, text: document?.text ?? "", mention, name };
    });
  });
  return {
    output: command.format === "json" ? mentionsJson(rows) : mentionsPretty(rows, paint),
    exitCode: 0,
  };
}

/** A place as people count: from 1, columns in UTF-16 units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is known at a place of a note, as a hover tells it; a message where there is no such place. */
export function explain(command: Command, targets: Targets, note: Target, place: Place): Outcome {
  const { root } = note.loader;
  for (const _ of root.preparePassages());
  const snapshot = root.snapshot();
  const lines = snapshot.document(note.path)?.lines ?? new LineIndex("");
  const beyond = beyondEnd(lines, note.shown, place);
  const offset = lines.offsetAt({ line: place.line - 1, character: place.column - 1 });
  if (beyond === null && isName(explainAt(snapshot, note.path, offset))) indexNotes(root);
  const hover = beyond === null ? hoverAt(root.snapshot(), note.path, offset) : null;
  const said = hover === null ? null : toPlainText(hover.text);
  const exitCode = hover === null ? 1 : 0;
  if (command.format === "pretty")
    return {
      output: `${said ?? beyond ?? "Nothing is recognised there."}\n`,
      exitCode,
      messages: targets.passedOver,
    };
  const explanation = hover === null ? null : explainAt(snapshot, note.path, offset);
  const output = explanationJson(note.shown, note.document?.text ?? "", explanation, said, (id) =>
    targets.shown(id),
  );
  return { output, exitCode, messages: [...targets.passedOver, ...(beyond === null ? [] : [beyond])] };
}

function isName(explanation: Explanation | null): boolean {
  return explanation !== null && explanation.name !== null;
}

/** A hover tells in how many notes a name stands. */
function indexNotes(root: Root): void {
  for (const id of root.snapshot().noteIds()) {
    root.index(id);
    root.release(id);
  }
}

/** What is wrong with a place behind the end of its line or file. */
function beyondEnd(lines: LineIndex, shown: string, { line, column }: Place): string | null {
  if (line > lines.lineCount)
    return `${shown} has ${plural(lines.lineCount, "line")}; there is no line ${line}.`;
  const { start, end } = lines.lineSpan(line - 1);
  if (column <= end - start + 1) return null;
  return `Line ${line} of ${shown} has ${plural(end - start, "column")}; there is no column ${column}.`;
}

/** The one `FILE:LINE:COLUMN` in its parts. Throws `UsageError`. */
export function parsePlace(paths: readonly string[]): { file: string; line: number; column: number } {
  const [, file, line, column] = /^(.+):(\d{1,9}):(\d{1,9})$/s.exec(paths[0] ?? "") ?? [];
  if (file === undefined || paths.length > 1 || Number(line) < 1 || Number(column) < 1) {
    throw new UsageError(`explain takes one place, FILE:LINE:COLUMN, both counted from 1.`);
  }
  if (file === "-") throw new UsageError(NEEDS_FILE);
  return { file, line: Number(line), column: Number(column) };
}
