/**
 * Writes into a note that it does not want to hear of a finding: as a comment at its line, above it or around its
 * paragraph, or in the front matter. Comments that are there are extended. What would change how the note is
 * rendered, or would not suppress the finding, is not offered.
 */
import { SourceDocument } from "../text/document.ts";
import { MaskKind } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import { applyEdits, editYaml, firstLineEnd, type TextEdit } from "../text/yamlEdit/index.ts";
import { directivesIn } from "./directives.ts";
import { Suppressions } from "./suppressions.ts";

/** From narrow to wide. */
export const SUPPRESSION_SCOPES = ["line", "above", "paragraph", "note"] as const;

/** How much of the note is silenced. */
export type SuppressionScope = (typeof SUPPRESSION_SCOPES)[number];

/** A note that is longer is not read again for each of the scopes. */
const LONGEST = 300_000;

/** The edits, ascending; null where that scope cannot be written for the finding of that code at `offset`. */
export function suppress(
  document: SourceDocument,
  scope: SuppressionScope,
  code: string,
  offset: number,
): readonly TextEdit[] | null {
  if (document.text.length > LONGEST || (scope !== "note" && document.format !== "markdown")) return null;
  const edits = EDITS[scope](document, code, offset);
  if (edits === null) return null;
  const { id, fileName, format, text } = document;
  const after = new SourceDocument(id, fileName, format, applyEdits(text, edits));
  const moved = edits.reduce((sum, { start, end, newText }) => {
    return end <= offset ? sum + newText.length - (end - start) : sum;
  }, offset);
  const isHeard =
    new Suppressions(after).suppresses(code, moved) &&
    directiveCount(after) === directiveCount(document) + written(edits);
  return isHeard && proseOf(after) === proseOf(document) ? edits : null;
}

function directiveCount(document: SourceDocument): number {
  return document.format === "markdown" ? [...directivesIn(document)].length : 0;
}

function written(edits: readonly TextEdit[]): number {
  return edits.filter(({ newText }) => newText.includes("<!--")).length;
}

/** What a reader sees, a block a line, blanks made one. */
function proseOf({ text, mask }: SourceDocument): string {
  let prose = "";
  let at = 0;
  for (const [i, kind] of mask.kinds.entries()) {
    prose += text.slice(at, mask.starts[i]).replace(/\s/g, " ");
    prose +=
      kind === MaskKind.block
        ? "\n"
        : kind === MaskKind.target
          ? text.slice(mask.starts[i], mask.ends[i])
          : " ";
    at = mask.ends[i]!;
  }
  prose += text.slice(at).replace(/\s/g, " ");
  const blocks = prose.replace(/ +/g, " ").split("\n");
  return blocks.flatMap((block) => block.trim() || []).join("\n");
}

type Write = (document: SourceDocument, code: string, offset: number) => TextEdit[] | null;

const EDITS: Readonly<Record<SuppressionScope, Write>> = {
  line(document, code, offset) {
    const { text, lines } = document;
    const { line } = lines.positionAt(offset);
    const known = extended(document, code, line);
    if (known !== null) return [known];
    const span = lines.lineSpan(line);
    const at = span.end - tailOf(text.slice(span.start, span.end)).length;
    return [insertion(at, ` <!-- rapporteur-disable-line ${code} -->`)];
  },

  above(document, code, offset) {
    const { lines } = document;
    const { line } = lines.positionAt(offset);
    if (extended(document, code, line) !== null || !beginsBlock(document, line)) return null;
    const { start } = lines.lineSpan(line);
    return [
      insertion(
        start + bomAt(document, start),
        `<!-- rapporteur-disable-next-line ${code} -->${eolOf(document)}`,
      ),
    ];
  },

  paragraph(document, code, offset) {
    const { lines } = document;
    let { line: first } = lines.positionAt(offset);
    let last = first;
    while (first > 0 && !isBlank(document, first - 1)) first--;
    while (last + 1 < lines.lineCount && !isBlank(document, last + 1)) last++;
    if (first === last || !beginsBlock(document, first)) return null;
    const { start } = lines.lineSpan(first);
    const { end } = lines.lineSpan(last);
    // A list that begins in it may go on behind the blank line.
    if (/^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/m.test(document.text.slice(start, end))) return null;
    const eol = eolOf(document);
    return [
      insertion(start + bomAt(document, start), `<!-- rapporteur-disable ${code} -->${eol}`),
      insertion(end, `${eol}<!-- rapporteur-enable ${code} -->`),
    ];
  },

  note(document, code) {
    const { text, frontMatter } = document;
    const eol = eolOf(document);
    if (document.hasToml) return null;
    if (frontMatter === null) {
      const head = ["---", `rapporteur: { disable: [${code}] }`, "---", "", ""].join(eol);
      return [insertion(bomAt(document, 0), head)];
    }
    const { start, end } = frontMatter;
    const change = { kind: "append", path: ["rapporteur", "disable"], item: code } as const;
    const result = editYaml(text.slice(start, end), "frontMatter", change, { eol });
    if ("problem" in result) return null;
    return result.edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  },
};

/** The comment that speaks of the line already, with the code added. */
function extended(document: SourceDocument, code: string, line: number): TextEdit | null {
  const { text, format, lines } = document;
  if (format !== "markdown" || !text.includes("rapporteur-disable-")) return null;
  for (const { directive, suppressions, span } of directivesIn(document)) {
    const at = lines.positionAt(span.end).line;
    const speaksOfLine =
      (directive === "disable-line" && at === line) || (directive === "disable-next-line" && at === line - 1);
    const last = suppressions[suppressions.length - 1]!;
    if (!speaksOfLine || last.code === null) continue;
    const hasCommas = text.slice(span.start, last.span.end).includes(",");
    return insertion(last.span.end, `${hasCommas ? "," : ""} ${code}`);
  }
  return null;
}

/** Whether a comment on a line of its own may stand before the line without a change in what surrounds it. */
function beginsBlock(document: SourceDocument, line: number): boolean {
  const { text, lines, frontMatter } = document;
  const { start, end } = lines.lineSpan(line);
  if (!/^\ufeff?(?:[\p{L}"'“‘([*_|]|\d+(?![\d.)])|#{1,6} )(?!\s)/u.test(text.slice(start, end))) return false;
  if (line === 0 || isBlank(document, line - 1)) return true;
  return frontMatter !== null && lines.lineSpan(line - 1).start === frontMatter.end;
}

function isBlank({ text, lines }: SourceDocument, line: number): boolean {
  const { start, end }: Span = lines.lineSpan(line);
  return text.slice(start, end).trim() === "";
}

function eolOf({ text }: SourceDocument): string {
  return firstLineEnd(text) ?? "\n";
}

/** 1 where a byte order mark stands at the offset. */
function bomAt({ text }: SourceDocument, offset: number): number {
  return text.charCodeAt(offset) === 0xfeff ? 1 : 0;
}

/** What has a meaning at the end of a line, with the blanks before it: a hard break, a heading's closing marks, a row's last bar. */
function tailOf(line: string): string {
  const end = line.trimEnd().length;
  const marks = /^ {0,3}#{1,6}[ \t]/.test(line) ? /[ \t]#+$/ : /\\$|(?<!\\)\|$/;
  const mark = marks.exec(line.slice(0, end))?.[0] ?? "";
  return line.slice(line.slice(0, end - mark.length).trimEnd().length);
}

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}
