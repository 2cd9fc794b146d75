/** The core's plain data → protocol objects. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type MarkupContent,
  MarkupKind,
} from "vscode-languageserver/node";
import type { Finding, Severity } from "../core/checks/finding.ts";
import { type Place, type RichText, toMarkdown, toPlainText } from "../core/features/richText.ts";
import type { LineIndex } from "../core/text/lines.ts";

/** What diagnostics name as their source. */
export const SOURCE = "rapporteur";

/** Gives the lines of a document or authority file by its id. */
export type LinesOf = (id: string) => LineIndex | null;

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the protocol has it; the places that it relates to with their documents' lines. */
export function toDiagnostic(
  finding: Finding,
  lines: Pick<LineIndex, "rangeOf">,
  linesOf: LinesOf,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: lines.rangeOf(finding),
    severity: SEVERITY[finding.severity],
    code: finding.code,
    source: SOURCE,
    message: finding.message,
  };
  const related = finding.related.flatMap(({ document, message, start, end }) => {
    const location = toLocation({ document, span: { start, end } }, linesOf);
    return location === null ? [] : [{ location, message }];
  });
  if (related.length > 0) diagnostic.relatedInformation = related;
  return diagnostic;
}

/** Null where the place's document is gone. */
export function toLocation({ document, span }: Place, linesOf: LinesOf): Location | null {
  const lines = linesOf(document);
  return lines === null ? null : { uri: document, range: lines.rangeOf(span) };
}

/** Markdown with links into documents where the client can show it, else plain text. */
export function toMarkup(text: RichText, markdown: boolean, linesOf: LinesOf): MarkupContent {
  if (!markdown) return { kind: MarkupKind.PlainText, value: toPlainText(text) };
  return { kind: MarkupKind.Markdown, value: toMarkdown(text, (place) => hrefOf(place, linesOf)) };
}

/** `file:` addresses with the line, as editors open them; nothing else becomes a link. */
function hrefOf({ document, span }: Place, linesOf: LinesOf): string | null {
  const lines = document.startsWith("file:") ? linesOf(document) : null;
  if (lines === null) return null;
  const { line, character } = lines.positionAt(span.start);
  return `${document}#L${line + 1},${character + 1}`;
}
