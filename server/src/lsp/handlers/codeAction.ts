import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from "vscode-languageserver/node";
import type { Finding } from "../../core/checks/finding.ts";
import { overlaps, touches } from "../../core/text/span.ts";
import { isPosition } from "../buffers.ts";
import { SOURCE, toDiagnostic } from "../toProto.ts";
import { type Handling, invalid, uriIn } from "./handling.ts";

/** The quick fixes of the findings in the range. */
export async function codeAction(
  { session }: Handling,
  params: CodeActionParams,
): Promise<CodeAction[] | null> {
  const uri = uriIn(params?.textDocument);
  if (!isPosition(params.range?.start) || !isPosition(params.range.end)) throw invalid("range");
  const { only } = params.context ?? {};
  if (only !== undefined && !only.some((kind) => isWithin(CodeActionKind.QuickFix, kind))) return [];
  const asked = await session.ask(uri);
  const lines = asked.snapshot.document(asked.uri)?.lines;
  if (lines === undefined) return null;
  const range = { start: lines.offsetAt(params.range.start), end: lines.offsetAt(params.range.end) };
  const inRange = (finding: Finding): boolean => {
    return range.start === range.end ? touches(finding, range.start) : overlaps(finding, range);
  };
  return session
    .findings(asked)
    .filter(inRange)
    .flatMap((finding) => {
      const diagnostic = known(
        params.context?.diagnostics ?? [],
        toDiagnostic(finding, lines, () => null),
      );
      return finding.fixes.map(({ title, newText, preferred }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: preferred,
        edit: { changes: { [uri]: [{ range: lines.rangeOf(finding), newText }] } },
      }));
    });
}

/** The client's own object for the diagnostic, so that it can tell what the action mends. */
function known(sent: readonly Diagnostic[], own: Diagnostic): Diagnostic {
  const same = (other: Diagnostic): boolean => {
    return (
      other.source === SOURCE &&
      other.code === own.code &&
      JSON.stringify(other.range) === JSON.stringify(own.range)
    );
  };
  return sent.find(same) ?? own;
}

/** Whether a kind is the asked one or one below it: `quickfix` is within `""` and `quickfix`. */
function isWithin(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}
