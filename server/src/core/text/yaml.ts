/**
 * YAML read safely: the only file that knows the `yaml` library. Of that library it uses the lexer and the
 * reading of single scalars, both linear; its parser and composer are left out, because a front matter of a
 * thousand brackets is enough for them to end the process, and because a tree of our own is four times faster.
 * It does not write YAML, and it knows nothing of registers and settings.
 */
import { CST, Lexer } from "yaml";
import type { YamlNode, YamlScalar } from "./data.ts";
import type { Span } from "./span.ts";
import { plainValue } from "./yamlScalar.ts";
import { Refusal, TreeBuilder, type YamlProblem } from "./yamlTree.ts";

export type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./data.ts";
export type { YamlProblem } from "./yamlTree.ts";

/** What the text is, which says how much of it is read at most. */
export type YamlKind = "authority" | "config" | "frontMatter";

/** The most that is read of each kind, in UTF-16 units. */
const LONGEST: Readonly<Record<YamlKind, number>> = {
  authority: 16_000_000,
  config: 400_000,
  frontMatter: 32_000,
};

const BAD_HEADER =
  'After "|" or ">" the text begins on the next line; put quotes around a text that begins so.';

/** The tree, and what is wrong in the text. */
export interface YamlResult {
  /** Null when the text holds nothing, or (with exactly one problem) when it could not be read. */
  readonly root: YamlNode | null;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads one document of YAML 1.2 in time linear in the text; never throws. Spans are offsets into `text`.
 * A key that is written twice is a problem beside a root; everything else that is wrong leaves no root.
 */
export function readYaml(text: string, kind: YamlKind): YamlResult {
  if (text.length > LONGEST[kind]) {
    const advice = kind === "authority" ? " Split it, or write it as .json." : "";
    return refused({ start: 0, end: 0 }, `More than ${LONGEST[kind]} characters are not read here.${advice}`);
  }
  try {
    // The lexer does not take a lone CR for a line end; as long as LF, it keeps every offset.
    const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
    const builder = new TreeBuilder(lines);
    feed(builder, lines);
    const root = builder.finish();
    return { root, problems: builder.repeats };
  } catch (error) {
    if (error instanceof Refusal) return { root: null, problems: [error.problem] };
    return refused({ start: 0, end: text.length }, "This text cannot be read as YAML.");
  }
}

function refused(span: Span, message: string): YamlResult {
  return { root: null, problems: [{ ...span, message }] };
}

function feed(builder: TreeBuilder, text: string): void {
  let offset = 0;
  let scalarNext = false;
  let header: { start: number; source: string } | null = null;
  for (const source of new Lexer().lex(text)) {
    const span = { start: offset, end: offset + source.length };
    if (scalarNext) {
      scalarNext = false;
      offset = span.end;
      if (header) builder.blockScalar(blockScalar(header, span, source, text, builder.parentColumn));
      else builder.scalar(plainScalar(span, source));
      header = null;
      continue;
    }
    const type = CST.tokenType(source);
    if (header && type !== "space" && type !== "comment" && type !== "newline" && type !== "scalar") {
      throw new Refusal(span, BAD_HEADER);
    }
    switch (type) {
      case "doc-mode":
        continue;
      case "flow-error-end":
        builder.flowBroken();
        continue;
      case "scalar":
        scalarNext = true;
        continue;
      case "space":
        builder.space(span, source.includes("\t"));
        break;
      case "newline":
        if (!header && source !== "") builder.newline(span.end);
        break;
      case "comment":
        builder.comment(span);
        break;
      case "seq-item-ind":
        builder.dash(span);
        break;
      case "map-value-ind":
        builder.colon(span);
        break;
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        builder.scalar(quotedScalar(span, source, type));
        break;
      case "block-scalar-header":
        if (!/^[|>](?:[-+][1-9]?|[1-9][-+]?)?$/.test(source)) throw new Refusal(span, BAD_HEADER);
        header = { start: offset, source };
        break;
      case "flow-map-start":
      case "flow-seq-start":
        builder.openFlow(span, type === "flow-map-start");
        break;
      case "flow-map-end":
      case "flow-seq-end":
        builder.closeFlow(span, type === "flow-map-end");
        break;
      case "comma":
        builder.comma(span);
        break;
      case "doc-start":
        builder.documentStart(span);
        break;
      case "doc-end":
        builder.documentEnd();
        break;
      case "byte-order-mark":
        builder.newline(span.end);
        break;
      default:
        refuseToken(type, span, source);
    }
    offset = span.end;
  }
}

/** What lawful YAML may hold and files of this project may not. */
function refuseToken(type: string | null, span: Span, source: string): void {
  switch (type) {
    case "directive-line":
      if (/^%YAML[ \t]+1\.2$/.test(source)) return;
      throw new Refusal(span, "Directives are not read, only YAML 1.2 is; remove this line.");
    case "anchor":
      throw new Refusal(span, "Anchors (&name) are not read; put quotes around a text that begins with &.");
    case "alias":
      throw new Refusal(span, "Aliases (*name) are not read; put quotes around a text that begins with *.");
    case "tag":
      throw new Refusal(span, "Tags (!name) are not read; put quotes around a text that begins with !.");
    case "explicit-key-ind":
      throw new Refusal(span, 'Keys marked with "?" are not read; write `key: value`.');
    default:
      throw new Refusal(span, "This is not YAML.");
  }
}

function plainScalar(span: Span, source: string): YamlScalar {
  if (",@`%|>}]".includes(source.charAt(0)) && source !== "") {
    throw new Refusal(span, `A text cannot begin with "${source.charAt(0)}" unless it is in quotes.`);
  }
  if (!source.includes("\n")) return scalar(span, source, plainValue(source));
  const text = resolve({ type: "scalar", offset: span.start, indent: 0, source });
  return scalar(span, text, text);
}

function quotedScalar(
  span: Span,
  source: string,
  type: "single-quoted-scalar" | "double-quoted-scalar",
): YamlScalar {
  const quote = source.charAt(0);
  if (!isClosed(source, quote)) {
    throw new Refusal({ start: span.start, end: span.start + 1 }, `The quote ${quote} is not closed.`);
  }
  const inner = source.slice(1, -1);
  const isSimple = !inner.includes("\n") && !inner.includes(quote === "'" ? "'" : "\\");
  const text = isSimple ? inner : resolve({ type, offset: span.start, indent: 0, source });
  return scalar(span, text, text);
}

function isClosed(source: string, quote: string): boolean {
  const last = source.length - 1;
  if (last < 1 || source.charAt(last) !== quote) return false;
  if (quote === "'") return true;
  let slashes = 0;
  while (source.charAt(last - 1 - slashes) === "\\") slashes++;
  return slashes % 2 === 0;
}

function blockScalar(
  header: { start: number; source: string },
  span: Span,
  source: string,
  text: string,
  indent: number,
): YamlScalar {
  const offset = header.start;
  const head: CST.SourceToken = { type: "block-scalar-header", offset, indent, source: header.source };
  const rest: CST.SourceToken = {
    type: "space",
    offset: offset + header.source.length,
    indent,
    source: text.slice(offset + header.source.length, span.start),
  };
  const value = resolve({ type: "block-scalar", offset, indent, props: [head, rest], source });
  return scalar({ start: offset, end: span.end }, value, value);
}

/** The text of a scalar by the library's rules for folding, escapes and indentation. */
function resolve(token: CST.FlowScalar | CST.BlockScalar): string {
  const resolved = CST.resolveAsScalar(token, true, (offset, _code, message) => {
    throw new Refusal({ start: offset, end: offset + 1 }, `${message}.`);
  });
  return resolved.value;
}

function scalar(span: Span, source: string, value: YamlScalar["value"]): YamlScalar {
  return { type: "scalar", value, source, start: span.start, end: span.end };
}
