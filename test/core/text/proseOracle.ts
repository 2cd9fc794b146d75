/**
 * What a Markdown library says of a text, in the terms of the prose mask, and where the mask disagrees.
 * Compared are ASCII letters and digits, block boundaries, and headings. Not compared: list numbers, what a
 * backslash escapes, character references in text, the alternative text of an image when it holds markup.
 */
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { MaskKind, type ProseMask } from "../../../server/src/core/text/mask.ts";
import { markdownMask } from "../../../server/src/core/text/prose.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root["children"][number];

const UNKNOWN = 0;
const PROSE = 1;
const HIDDEN = 2;

const LETTER = /[A-Za-z0-9]/;
const PLAIN_IMAGE = /^!\[([^[\]\\`<&]*)\]/;

/** The library's second search for addresses makes nodes without a position; its tokenizer has found them already. */
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** The library's syntax tree, with the offsets of `text` itself. */
export function libraryTree(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
}

/** Whether the text holds a footnote label without a definition: the mask hides it, to the library it is text. */
export function unresolvedFootnotes(text: string): boolean {
  const pending: Nodes[] = text.includes("[^") ? [libraryTree(text)] : [];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { start, end } = spanOf(node);
    if (node.type === "text" && text.slice(Math.max(0, start - 1), end).includes("[^")) return true;
    if ("children" in node) pending.push(...node.children);
  }
  return false;
}

/** Every disagreement between mask and library over `text`, in words; empty when there is none. */
export function disagreements(text: string): string[] {
  const expected = new Uint8Array(text.length);
  const blocks: Nodes[] = [];
  const headings: string[] = [];
  visit(libraryTree(text));
  const mask = markdownMask(text);
  return [
    ...letterFaults(text, mask, expected),
    ...blockFaults(text, mask, blocks),
    ...headingFaults(text, mask, headings),
  ];

  function visit(node: Nodes): void {
    const { start, end } = spanOf(node);
    switch (node.type) {
      case "text":
        expected.fill(PROSE, start, end);
        for (const match of text.slice(start, end).matchAll(/&#?\w+;/g)) {
          expected.fill(UNKNOWN, start + match.index, start + match.index + match[0].length);
        }
        return;
      case "code":
      case "inlineCode":
      case "html":
      case "definition":
      case "footnoteReference":
        expected.fill(HIDDEN, start, end);
        return;
      case "image":
      case "imageReference": {
        const alt = PLAIN_IMAGE.exec(text.slice(start, end))?.[1];
        if (alt === undefined) return;
        expected.fill(PROSE, start, end);
        if (node.type === "image" || node.referenceType === "full")
          expected.fill(HIDDEN, start + 2 + alt.length, end);
        return;
      }
      case "link":
        expected.fill(HIDDEN, start, end);
        if (text[start] !== "[") return;
        break;
      case "linkReference":
        if (node.referenceType === "full") expected.fill(HIDDEN, start, end);
        break;
      case "footnoteDefinition":
        expected.fill(HIDDEN, start, start + node.identifier.length + 2);
        break;
      case "heading":
        if (node.children.length > 0) {
          headings.push(text.slice(spanOf(node.children[0]!).start, spanOf(node.children.at(-1)!).end));
        }
    }
    if (
      (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") &&
      node.children.length > 0
    ) {
      blocks.push(node);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  }
}

function letterFaults(text: string, mask: ProseMask, expected: Uint8Array): string[] {
  const kinds = kindsOf(text, mask);
  const faults: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (expected[i] === UNKNOWN || !LETTER.test(text[i]!)) continue;
    const prose = kinds[i] === -1 || kinds[i] === MaskKind.target;
    if (prose !== (expected[i] === PROSE)) {
      faults.push(`${i} ${JSON.stringify(text.slice(i, i + 12))} should be ${prose ? "hidden" : "prose"}`);
      while (i + 1 < text.length && LETTER.test(text[i + 1]!)) i++;
    }
  }
  return faults;
}

function blockFaults(text: string, mask: ProseMask, blocks: readonly Nodes[]): string[] {
  const kinds = kindsOf(text, mask);
  const faults: string[] = [];
  let lastEnd = -1;
  for (const block of blocks) {
    const { start, end } = contentOf(text, block);
    const between = kinds.subarray(Math.max(lastEnd, 0), start);
    if (lastEnd >= 0 && !between.some((kind) => kind === MaskKind.block || kind === MaskKind.hidden)) {
      faults.push(`${lastEnd}-${start} ${JSON.stringify(text.slice(lastEnd, start))} should end a block`);
    }
    if (kinds.subarray(start, end).includes(MaskKind.block)) {
      faults.push(`${start}-${end} ${JSON.stringify(text.slice(start, end))} should be one block`);
    }
    lastEnd = end;
  }
  return faults;
}

function headingFaults(text: string, mask: ProseMask, headings: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < mask.headings.length; i += 2)
    found.push(text.slice(mask.headings[i], mask.headings[i + 1]));
  const same =
    found.length === headings.length && found.every((heading, i) => heading.trim() === headings[i]!.trim());
  return same ? [] : [`headings ${JSON.stringify(found)} should be ${JSON.stringify(headings)}`];
}

/** The kind of each unit, -1 for prose. */
function kindsOf(text: string, mask: ProseMask): Int8Array {
  const kinds = new Int8Array(text.length).fill(-1);
  for (let i = 0; i < mask.starts.length; i++) kinds.fill(mask.kinds[i]!, mask.starts[i], mask.ends[i]);
  return kinds;
}

/** What a block holds inline, without the white space around it. */
function contentOf(text: string, node: Nodes): { start: number; end: number } {
  if (!("children" in node) || node.children.length === 0) return spanOf(node);
  const { start } = spanOf(node.children[0]!);
  const content = text.slice(start, spanOf(node.children.at(-1)!).end).trimEnd();
  return { start: start + content.length - content.trimStart().length, end: start + content.length };
}

function spanOf(node: Nodes): { start: number; end: number } {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
