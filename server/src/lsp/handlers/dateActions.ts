/** The code actions "Write as …" of dates. Which forms a date has, `core/features/dateForms.ts` says. */
import { type CodeAction, CodeActionKind, type TextEdit } from "vscode-languageserver/node";
import type { Finding } from "../../core/checks/finding.ts";
import { type DateEdit, dateRewritesAt } from "../../core/features/dateForms.ts";
import type { LineIndex } from "../../core/text/lines.ts";
import type { Asked } from "../session.ts";

/** "Write as …" for the date at the place, and for all dates of the note, which the client calls `uri`; `findings` are the note's. */
export function dateActions(
  { uri: id, snapshot }: Asked,
  uri: string,
  lines: LineIndex,
  offset: number,
  findings: readonly Finding[],
): CodeAction[] {
  const action = (title: string, edits: readonly DateEdit[]): CodeAction => {
    return {
      title,
      kind: CodeActionKind.RefactorRewrite,
      edit: { changes: { [uri]: edits.map((edit) => toTextEdit(edit, lines)) } },
    };
  };
  const rewrites = dateRewritesAt(snapshot, id, offset, findings);
  return [
    ...rewrites.map(({ example, edit }) => action(`Write as ${example}`, [edit])),
    ...rewrites.flatMap(({ example, all }) =>
      all.length === 0 ? [] : [action(`Write all ${all.length} dates of this note like ${example}`, all)],
    ),
  ];
}

function toTextEdit({ start, end, newText }: DateEdit, lines: LineIndex): TextEdit {
  return { range: lines.rangeOf({ start, end }), newText };
}
