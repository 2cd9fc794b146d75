/**
 * `--format github`: findings as workflow commands of GitHub Actions, which shows them beside the lines. The escapes
 * are those of `@actions/core`. Positions count from 1, columns in UTF-16 units; the end column is behind the last one.
 */
import type { Severity } from "../core/checks/finding.ts";
import { visible } from "../core/features/richText.ts";
import { Lines, type ReportedFinding } from "./report.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** One line a finding; empty where there is none. */
export function findingsGithub(findings: readonly ReportedFinding[]): string {
  const lines = new Lines();
  return findings
    .map(({ file, text, finding }) => {
      const { start, end } = lines.of(text).rangeOf(finding);
      // GitHub takes columns for an annotation of one line alone.
      const columns =
        start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
      const properties = {
        file: withoutControls(file),
        line: start.line + 1,
        endLine: end.line + 1,
        ...columns,
        title: finding.code,
      };
      const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${COMMANDS[finding.severity]} ${written.join(",")}::${data(visible(finding.message))}\n`;
    })
    .join("");
}

/** Line ends are escaped with the rest; other control characters have no escape that GitHub reads. */
function withoutControls(file: string): string {
  return file.replace(/(?![\r\n])[\p{Cc}\p{Bidi_Control}]/gu, visible);
}

function data(text: string): string {
  return text.replace(/[%\r\n]/g, percent);
}

function property(text: string): string {
  return text.replace(/[%\r\n:,]/g, percent);
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
