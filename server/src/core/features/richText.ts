/**
 * Text with a little structure, and its two renderings: Markdown for editors, plain for terminals.
 * Everything in it may come from a stranger: Markdown, HTML, control and bidi characters are made inert here,
 * and only `place` makes a link.
 */
import type { Span } from "../text/span.ts";

/** A place in a document of the workspace. */
export interface Place {
  /** A document's id, or an authority file's. */
  readonly document: string;
  readonly span: Span;
}

/** Letters of one style on one line. */
export interface Run {
  readonly text: string;
  readonly style: "plain" | "strong" | "emphasis";
  /** Where a click leads, if anywhere. */
  readonly place: Place | null;
}

/** A paragraph, an item of a list or a quotation; it does not wrap. */
export interface Line {
  readonly kind: "paragraph" | "item" | "quote";
  readonly runs: readonly Run[];
}

/** Lines from top to bottom. */
export type RichText = readonly Line[];

/** A run as it is. */
export function plain(text: string): Run {
  return { text, style: "plain", place: null };
}

/** A run that stands out. */
export function strong(text: string): Run {
  return { text, style: "strong", place: null };
}

/** A run in another voice: titles of works, remarks. */
export function emphasis(text: string): Run {
  return { text, style: "emphasis", place: null };
}

/** A run that leads to a place of a document. */
export function link(text: string, place: Place): Run {
  return { text, style: "plain", place };
}

/** A line of running text. */
export function paragraph(...runs: Run[]): Line {
  return { kind: "paragraph", runs };
}

/** A line of a list. */
export function item(...runs: Run[]): Line {
  return { kind: "item", runs };
}

/** A line of somebody else's words. */
export function quote(...runs: Run[]): Line {
  return { kind: "quote", runs };
}

/** `hrefOf` gives the address of a place, or null where it has none; addresses are percent-encoded by the caller. */
export function toMarkdown(text: RichText, hrefOf: (place: Place) => string | null): string {
  let markdown = "";
  let before: Line | null = null;
  for (const line of text) {
    if (before !== null) markdown += line.kind === "item" && before.kind === "item" ? "\n" : "\n\n";
    markdown +=
      MARKDOWN_PREFIX[line.kind] + escapeStart(line.runs.map((run) => markdownRun(run, hrefOf)).join(""));
    before = line;
  }
  return markdown;
}

/** The text for terminals: one line each, without links. */
export function toPlainText(text: RichText): string {
  return text
    .map((line) => PLAIN_PREFIX[line.kind] + line.runs.map((run) => visible(run.text)).join(""))
    .join("\n");
}

const MARKDOWN_PREFIX = { paragraph: "", item: "- ", quote: "> " } as const;
const PLAIN_PREFIX = { paragraph: "", item: "  ", quote: "  " } as const;

function markdownRun({ text, style, place }: Run, hrefOf: (place: Place) => string | null): string {
  const escaped = escapeMarkdown(text);
  const styled = style === "strong" ? `**${escaped}**` : style === "emphasis" ? `_${escaped}_` : escaped;
  const href = place === null ? null : hrefOf(place);
  return href === null ? styled : `[${styled}](<${href.replace(/[<>\n]/g, encodeURIComponent)}>)`;
}

/** Makes every character stand for itself: no markup, no HTML, no entity, no bare address that becomes a link. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>~&@]/g, "\\$&")
    .replaceAll("://", ":\\//")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}

/** Keeps the first characters of a line from making a list, a heading or a rule of it. */
function escapeStart(line: string): string {
  return line.replace(/^(?:[-+#=|]|\d{1,9}(?=[.)]))/, (start) => {
    return /\d/.test(start) ? `${start}\\` : `\\${start}`;
  });
}

/** One line, with control and bidi characters shown as U+XXXX. */
export function visible(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => {
      return `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
