/**
 * Directives: the comments `<!-- rapporteur-disable… -->` of a note, the codes they name, and what is nearly one and
 * directs nothing. What they suppress is worked out in `suppressions.ts`.
 */
import { closest } from "../text/didYouMean.ts";
import type { SourceDocument } from "../text/document.ts";
import { frontMatterField } from "../text/frontMatterData.ts";
import { MaskKind } from "../text/mask.ts";
import { stretchBefore } from "../text/sentences.ts";
import { ownCopy } from "../text/shortText.ts";
import type { Span } from "../text/span.ts";

/** One code that a comment or the front matter suppresses. */
export interface Suppression {
  /** Null for every code. */
  readonly code: string | null;
  /** Where the code stands; of one for every code, and of the front matter, the span of the whole. */
  readonly span: Span;
  /** The same with the separator that would be left over without it. */
  readonly room: Span;
}

const OPENING = "<!--";
const CLOSING = "-->";
const DIRECTIVE = /^\s{0,9}rapporteur-(disable-next-line|disable-line|disable|enable)(?![\w-])(.*)$/s;

/** Whether a comment may be a directive, or nearly one. */
export function mayDirect(text: string): boolean {
  if (!text.includes(OPENING)) return text.includes(PERCENT) && text.includes("rapporteur-");
  return text.includes("rapporteur") || /-(?:dis|en)able/.test(text);
}

/** One comment, with what it silences. */
export interface Directive {
  readonly directive: string;
  readonly suppressions: readonly Suppression[];
  /** From its opening to behind its closing mark. */
  readonly span: Span;
}

/** The comments that direct, in order. What stands behind `--` is said to people. */
export function* directivesIn(
  document: SourceDocument,
  onUnknown?: (unknown: UnknownDirective) => void,
): Generator<Directive> {
  const { text } = document;
  let end = -1;
  for (let at = text.indexOf(OPENING); at !== -1; at = text.indexOf(OPENING, at + OPENING.length)) {
    if (end < at) end = text.indexOf(CLOSING, at);
    if (end === -1) return;
    if (!isComment(document, at)) continue;
    const found = DIRECTIVE.exec(text.slice(at + OPENING.length, end));
    const [, directive, list = ""] = found ?? [];
    const span = { start: at, end: end + CLOSING.length };
    if (directive !== undefined) {
      const codes = codesIn(list, end - list.length);
      yield {
        directive,
        suppressions: codes.length === 0 ? [{ code: null, span, room: span }] : codes,
        span,
      };
    } else if (onUnknown !== undefined) {
      const unknown = unknownIn(text.slice(at + OPENING.length, end), at + OPENING.length);
      if (unknown !== null) onUnknown(unknown);
    }
    at = end;
  }
}

/** What is nearly a directive and directs nothing. */
export interface UnknownDirective {
  readonly written: string;
  /** What may be meant, to be written in its place; null where that is more than one thing. */
  readonly near: string | null;
  readonly span: Span;
}

const DIRECTIVES = ["disable-next-line", "disable-line", "disable", "enable"].map(
  (name) => `rapporteur-${name}`,
);
/** What other tools call it. */
const DISABLE = /(?<=-)(?:ignore|off|skip|suppress)(?=-|$)/;

/** Behind a blank or a colon, where prose may stand, nothing but that is wrong. */
function unknownIn(comment: string, from: number): UnknownDirective | null {
  const [all, blanks = "", written = "", name = "", mark = "", rest = ""] =
    /^(\s{0,9})(([a-z]{8,13})([-_ ]|: {0,3})([\w-]{1,30}))(?!\S)/i.exec(comment) ?? [];
  if (all === undefined) return null;
  const near = /[-_]/.test(mark)
    ? closest(written.replace(DISABLE, "disable"), DIRECTIVES)
    : (DIRECTIVES.find((one) => one === `${name}-${rest}`) ?? null);
  const start = from + blanks.length;
  return near === null
    ? null
    : { written: ownCopy(written), near, span: { start, end: start + written.length } };
}

const PERCENT = "%%";
const IN_PERCENTS = /%%([ \t]{0,9}(rapporteur-[a-z-]{1,30})(?:[ \t][^%\n]{0,200})?)%%/g;

/** Directives in comments of Obsidian's own, which other programs print. */
export function* inPercents(document: SourceDocument): Generator<UnknownDirective> {
  const { text, mask } = document;
  if (!text.includes(PERCENT)) return;
  for (const { 0: written, 1: said = "", 2: directive = "", index } of text.matchAll(IN_PERCENTS)) {
    const i = stretchBefore(mask, index);
    const isHidden = i >= 0 && mask.kinds[i] === MaskKind.hidden && mask.ends[i]! > index;
    if (!DIRECTIVES.includes(directive) || (isHidden && mask.starts[i]! < index)) continue;
    const span = { start: index, end: index + written.length };
    yield { written: ownCopy(written), near: ownCopy(`<!--${said}-->`), span };
  }
}

/** `rapporteur: off` in front matter, where a list of codes is asked for. */
export function* inFrontMatter({ text, frontMatter }: SourceDocument): Generator<UnknownDirective> {
  if (frontMatter === null) return;
  const value = frontMatterField(text, frontMatter, "rapporteur");
  if (value === null || !/^(?:off|false|no|ignore|skip|disabled?)$/i.test(value)) return;
  const content = text.slice(frontMatter.start, frontMatter.end);
  const found = /^(["']?)rapporteur\1[ \t]{0,9}:.{0,40}$/m.exec(content);
  if (found === null) return;
  const start = frontMatter.start + found.index;
  const written = found[0].trimEnd();
  yield { written: ownCopy(written), near: null, span: { start, end: start + written.length } };
}

function codesIn(list: string, from: number): Suppression[] {
  const codes: Suppression[] = [];
  for (const { 0: code, index } of list.matchAll(/[^\s,]+/g)) {
    if (code === "--") break;
    if (!/^[a-z-]+$/.test(code)) continue;
    const [start, end] = [index, index + code.length];
    const isFirst = codes.length === 0;
    const room = {
      start:
        from +
        start -
        (isFirst ? 0 : /[\s,]*$/.exec(list.slice(Math.max(0, start - MOST_BLANKS), start))![0].length),
      end:
        from +
        end +
        (isFirst ? (/^[\s,]*(?=[^\s,-])/.exec(list.slice(end, end + MOST_BLANKS))?.[0].length ?? 0) : 0),
    };
    codes.push({ code, span: { start: from + start, end: from + end }, room });
  }
  return codes;
}

/** More blanks than these about a comment or between its codes are left as they are. */
const MOST_BLANKS = 20;

/** The comment with the blanks before it, where nothing or a blank is behind it. */
export function roomOf(text: string, { start, end }: Span): Span {
  if (!/^(?:\s|$)/.test(text.slice(end, end + 1))) return { start, end };
  const blanks = /[ \t]*$/.exec(text.slice(Math.max(0, start - MOST_BLANKS), start))![0].length;
  return { start: start - blanks, end };
}

/** Whether the mask hides the place as a comment, and not as code that shows one. */
function isComment({ text, mask }: SourceDocument, at: number): boolean {
  const i = stretchBefore(mask, at);
  if (i < 0 || mask.kinds[i] !== MaskKind.hidden || mask.ends[i]! <= at) return false;
  return /^\s*(?:<|$)/.test(text.slice(mask.starts[i], at));
}
