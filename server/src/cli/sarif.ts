/**
 * `--format sarif`: findings as SARIF 2.1.0 (OASIS), for code scanning and other viewers. One run; artifacts by the
 * relative path that reports use, percent-encoded, and by a `file:` URI where that is absolute. Fingerprints hold while
 * a finding moves up and down its file.
 */
import { createHash } from "node:crypto";
import type {
  ArtifactLocation,
  Fix,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from "sarif";
import { version } from "../../../package.json";
import type { Severity } from "../core/checks/finding.ts";
import { allChecks } from "../core/checks/list.ts";
import type { Span } from "../core/text/span.ts";
import { Lines, type ReportedFinding } from "./report.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
} as const satisfies Record<Severity, Result.level>;

/** The findings as one SARIF log. */
export function findingsSarif(findings: readonly ReportedFinding[]): string {
  const lines = new Lines();
  const relatedLines = new Lines();
  const occurrences = new Map<string, number>();
  const results = findings.map((reported): Result => {
    const { file, text, finding, related } = reported;
    const region = regionOf(lines, text, finding);
    const relatedLocations = finding.related.flatMap(({ document, start, end, message }, i) => {
      const other = related(document);
      if (other === null) return [];
      const place = physical(other.file, regionOf(relatedLines, other.text, { start, end }));
      return [{ id: i + 1, physicalLocation: place, message: { text: inert(message) } }];
    });
    const fixes = finding.fixes.map(({ title, newText }): Fix => {
      const replacements = [{ deletedRegion: region, insertedContent: { text: newText } }];
      const artifactChanges = [{ artifactLocation: artifact(file), replacements }];
      return { description: { text: inert(title) }, artifactChanges };
    });
    return {
      ruleId: finding.code,
      ruleIndex: RULES.findIndex(({ id }) => id === finding.code),
      level: LEVELS[finding.severity],
      message: { text: inert(finding.message) },
      locations: [{ physicalLocation: physical(file, region) }],
      ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
      ...(fixes.length === 0 ? {} : { fixes }),
      partialFingerprints: { "rapporteurFinding/v1": fingerprint(reported, occurrences) },
    };
  });
  const log: Log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Rapporteur", version, semanticVersion: version, rules: [...RULES] } },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Ascending by id. */
const RULES: readonly ReportingDescriptor[] = [...allChecks]
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map(({ code, severity, summary }) => ({
    id: code,
    shortDescription: { text: summary.replaceAll("`", "") },
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: LEVELS[severity] },
  }));

/** What finds a finding again: its code, file, words and entity, and how many like it stand before it there. */
function fingerprint({ file, text, finding }: ReportedFinding, occurrences: Map<string, number>): string {
  const { code, entity, start, end } = finding;
  const key = JSON.stringify([code, file, text.slice(start, end), entity]);
  const before = occurrences.get(key) ?? 0;
  occurrences.set(key, before + 1);
  return createHash("sha256").update(`${before} ${key}`).digest("hex").slice(0, 32);
}

function physical(file: string, region: Region): PhysicalLocation {
  return { artifactLocation: artifact(file), region };
}

function artifact(file: string): ArtifactLocation {
  const path = file.split("/").map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, "\ufffd")));
  const isDrive = /^[A-Za-z]:$/.test(file.split("/")[0]!);
  if (isDrive) return { uri: `file:///${file.slice(0, 2)}/${path.slice(1).join("/")}` };
  return { uri: file.startsWith("/") ? `file://${path.join("/")}` : path.join("/") };
}

function regionOf(lines: Lines, text: string, span: Span): Region {
  const { start, end } = lines.of(text).rangeOf(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A message may hold links, `[text](target)`: what a note says makes none. */
function inert(message: string): string {
  return message.replaceAll("](", "\\](");
}
