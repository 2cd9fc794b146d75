/** Findings and mentions as reports: the JSON of the documented shape, and the pretty one for people. */
import type { Finding, Severity } from "../core/checks/finding.ts";
import type { Explanation } from "../core/features/explain.ts";
import { visible } from "../core/features/richText.ts";
import type { Mention } from "../core/link/mention.ts";
import { LineIndex } from "../core/text/lines.ts";
import { plural } from "../core/text/shortText.ts";
import type { Palette } from "./palette.ts";

/** A finding with the file that it stands in. */
export interface ReportedFinding {
  /** As reports call it. */
  readonly file: string;
  readonly text: string;
  readonly finding: Finding;
  /** The file of a related document, by its id; null where the report knows none. */
  readonly related: (document: string) => RelatedFile | null;
}

/** A file that a finding points to. */
export interface RelatedFile {
  /** As reports call it. */
  readonly file: string;
  readonly text: string;
}

/** A mention with its file. */
export interface ReportedMention {
  readonly file: string;
  readonly text: string;
  readonly mention: Mention;
  /** The entity's authorized form. */
  readonly name: string | null;
}

/** Line indices, made once for findings that stand in one text after each other. */
export class Lines {
  #text: string | null = null;
  #lines = new LineIndex("");

  of(text: string): LineIndex {
    if (this.#text !== text) {
      this.#text = text;
      this.#lines = new LineIndex(text);
    }
    return this.#lines;
  }
}

/** The report of `--format json`; `files` is how many were looked at. */
export function findingsJson(files: number, findings: readonly ReportedFinding[]): string {
  const lines = new Lines();
  const relatedLines = new Lines();
  const rows = findings.map(({ file, text, finding, related }) => ({
    file,
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    ...lines.of(text).rangeOf(finding),
    text: text.slice(finding.start, finding.end),
    entity: finding.entity,
    name: finding.name,
    fixes: finding.fixes.map(({ title, newText, preferred }) => ({ title, newText, preferred })),
    related: finding.related.flatMap(({ document, start, end, message }) => {
      const other = related(document);
      if (other === null) return [];
      return [{ file: other.file, ...relatedLines.of(other.text).rangeOf({ start, end }), message }];
    }),
  }));
  return `${JSON.stringify({ version: 1, files, findings: rows }, null, 2)}\n`;
}

/** The mentions as JSON, with lines and columns from 0. */
export function mentionsJson(mentions: readonly ReportedMention[]): string {
  const lines = new Lines();
  const rows = mentions.map(({ file, text, mention, name }) => ({
    file,
    ...lines.of(text).rangeOf(mention),
    ...mentionFacts(text, mention, name),
  }));
  return `${JSON.stringify({ version: 1, mentions: rows }, null, 2)}\n`;
}

function mentionFacts(text: string, mention: Mention, name: string | null) {
  return {
    text: text.slice(mention.start, mention.end),
    kind: mention.kind,
    entity: mention.kind === "date" ? null : mention.entity,
    name,
    via: mention.via,
    value: mention.kind === "date" ? mention.date.value : null,
    ...(mention.kind !== "date" && mention.candidates !== null ? { candidates: mention.candidates } : {}),
  };
}

/** `said` is the hover as text; `fileOf` is what reports call an article's document. */
export function explanationJson(
  file: string,
  text: string,
  explanation: Explanation | null,
  said: string | null,
  fileOf: (document: string) => string,
): string {
  const lines = new Lines();
  const json = {
    version: 1,
    file,
    ...(explanation === null ? { start: null, end: null } : lines.of(text).rangeOf(explanation.mention)),
    text: said,
    mention: explanation === null ? null : mentionFacts(text, explanation.mention, explanation.name),
    date: explanation?.date == null ? null : { value: explanation.date.value, basis: explanation.date.basis },
    roles: (explanation?.roles ?? []).map(({ post, membership, held }) => ({
      post: post.id,
      label: post.label,
      country: post.country,
      start_date: membership.startDate,
      end_date: membership.endDate,
      held,
    })),
    passages: (explanation?.passages ?? []).map(({ article, sentence }) => ({
      article: article.id,
      title: article.title,
      published: article.published,
      publisher: article.publisher,
      file: fileOf(article.document.id),
      ...article.document.lines.rangeOf(sentence),
      text: article.document.text.slice(sentence.start, sentence.end),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const COLOURS = { error: "red", warning: "yellow", information: "blue", hint: "dim" } as const;

/** Grouped by file, one line a finding, then the sums. */
export function findingsPretty(
  files: ReadonlyMap<string, number>,
  findings: readonly ReportedFinding[],
  paint: Palette,
): string {
  const lines = new Lines();
  let report = "";
  let current: string | null = null;
  for (const { file, text, finding } of findings) {
    if (file !== current) report += `${current === null ? "" : "\n"}${paint.underline(visible(file))}\n`;
    current = file;
    const { line, character } = lines.of(text).positionAt(finding.start);
    const place = `${line + 1}:${character + 1}`.padEnd(8);
    const severity = paint[COLOURS[finding.severity]](finding.severity.padEnd(11));
    const fix =
      finding.fixes.find(({ preferred }) => preferred) ??
      (finding.fixes.length === 1 ? finding.fixes[0] : undefined);
    const offer = (fix?.newText ?? "") === "" ? "" : paint.dim(` → ${visible(fix!.newText)}`);
    report += `  ${place} ${severity} ${visible(finding.message)}${offer}  ${paint.dim(finding.code)}\n`;
  }
  return `${report}${findings.length === 0 ? "" : "\n"}${summary(counted(files), findings, paint)}\n`;
}

/** By what they are called; of the kinds but the first, those that there are. */
function counted(files: ReadonlyMap<string, number>): string {
  const [first, ...others] = [...files].sort(([, a], [, b]) => Number(a === 0) - Number(b === 0));
  return [first ?? (["file", 0] as const), ...others.filter(([, count]) => count > 0)]
    .map(([noun, count]) => plural(count, noun))
    .join(" and ");
}

function summary(files: string, findings: readonly ReportedFinding[], paint: Palette): string {
  if (findings.length === 0) return paint.green(`No findings in ${files}.`);
  const counts = (["error", "warning", "information", "hint"] as const).flatMap((severity: Severity) => {
    const count = findings.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [severity === "information" ? `${count} information` : plural(count, severity)];
  });
  return paint.bold(`${plural(findings.length, "finding")} in ${files}: ${counts.join(", ")}.`);
}

/** The mentions for people, by file, with lines and columns from 1. */
export function mentionsPretty(mentions: readonly ReportedMention[], paint: Palette): string {
  const lines = new Lines();
  let report = "";
  let current: string | null = null;
  for (const { file, text, mention, name } of mentions) {
    if (file !== current) report += `${current === null ? "" : "\n"}${paint.underline(visible(file))}\n`;
    current = file;
    const { line, character } = lines.of(text).positionAt(mention.start);
    const place = `${line + 1}:${character + 1}`.padEnd(8);
    report += `  ${place} ${visible(text.slice(mention.start, mention.end))} ${paint.dim(`→ ${visible(target(mention, name))}`)}\n`;
  }
  return `${report}${report === "" ? "" : "\n"}${paint.bold(`${plural(mentions.length, "mention")}.`)}\n`;
}

function target(mention: Mention, name: string | null): string {
  if (mention.kind === "date") return `${mention.date.value ?? "unresolved"} (date)`;
  if (mention.entity === null) return `one of ${(mention.candidates ?? []).join(", ")}`;
  return `${name ?? mention.entity} (${mention.kind}, ${mention.via})`;
}

export { plural };
