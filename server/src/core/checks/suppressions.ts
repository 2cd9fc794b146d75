/**
 * What a note says of its own findings: comments `<!-- rapporteur-disable… -->` and front matter
 * `rapporteur: {disable: […]}`. Config and settings suppress elsewhere.
 */
import type { SourceDocument } from "../text/document.ts";
import { frontMatterList } from "../text/frontMatterData.ts";
import type { LineIndex } from "../text/lines.ts";
import { MaskKind } from "../text/mask.ts";
import { stretchBefore } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

interface Suppressed extends Span {
  /** Codes; null for every code. */
  readonly codes: readonly string[] | null;
}

const OPENING = "<!--";
const CLOSING = "-->";
const DIRECTIVE = /^\s{0,9}rapporteur-(disable-next-line|disable-line|disable|enable)(?![\w-])(.*)$/s;

/** Whether a finding of that code at that place is one that the note asks not to hear of. */
export type IsSuppressed = (code: string, offset: number) => boolean;

export function suppressionsOf(document: SourceDocument): IsSuppressed {
  const stretches = [...fromFrontMatter(document), ...fromComments(document)];
  if (stretches.length === 0) return () => false;
  return (code, offset) => {
    return stretches.some(
      ({ start, end, codes }) => start <= offset && offset < end && (codes?.includes(code) ?? true),
    );
  };
}

function fromFrontMatter({ text, frontMatter }: SourceDocument): Suppressed[] {
  if (frontMatter === null) return [];
  const codes = frontMatterList(text, frontMatter, ["rapporteur", "disable"]);
  return codes.length === 0 ? [] : [{ start: 0, end: text.length + 1, codes }];
}

function fromComments(document: SourceDocument): Suppressed[] {
  const { text, format } = document;
  if (format !== "markdown" || !text.includes("rapporteur-")) return [];
  const stretches: Suppressed[] = [];
  let open: Suppressed[] = [];
  for (let at = text.indexOf(OPENING); at !== -1; at = text.indexOf(OPENING, at + OPENING.length)) {
    const close = text.indexOf(CLOSING, at);
    if (close === -1) break;
    if (!isComment(document, at)) continue;
    const [, directive, list = ""] = DIRECTIVE.exec(text.slice(at + OPENING.length, close)) ?? [];
    const codes = list.split(/[\s,]+/).filter((code) => /^[a-z-]+$/.test(code) && code !== "--");
    const which = codes.length === 0 ? null : codes;
    if (directive === "disable-line" || directive === "disable-next-line") {
      stretches.push({
        ...lineOf(document.lines, close, directive === "disable-line" ? 0 : 1),
        codes: which,
      });
    } else if (directive === "disable") {
      open.push({ start: at, end: text.length + 1, codes: which });
    } else if (directive === "enable") {
      stretches.push(
        ...open.filter(({ codes: own }) => covers(which, own)).map((one) => ({ ...one, end: at })),
      );
      open = open.filter(({ codes: own }) => !covers(which, own));
    }
    at = close;
  }
  return [...stretches, ...open];
}

/** Whether the mask hides the place as a comment, and not as code that shows one. */
function isComment({ text, mask }: SourceDocument, at: number): boolean {
  const i = stretchBefore(mask, at);
  if (i < 0 || mask.kinds[i] !== MaskKind.hidden || mask.ends[i]! <= at) return false;
  return /^\s*(?:<|$)/.test(text.slice(mask.starts[i], at));
}

/** Whether an `enable` with those codes ends a `disable` with these. */
function covers(enabled: readonly string[] | null, disabled: readonly string[] | null): boolean {
  return enabled === null || (disabled?.every((code) => enabled.includes(code)) ?? false);
}

function lineOf(lines: LineIndex, offset: number, further: number): Span {
  const { start, end } = lines.lineSpan(lines.positionAt(offset).line + further);
  return { start, end: end + 1 };
}
