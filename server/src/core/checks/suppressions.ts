/**
 * What a note says of its own findings: comments `<!-- rapporteur-disable… -->` and front matter
 * `rapporteur: {disable: […]}`. Config and settings suppress elsewhere.
 */
import { firstFrom } from "../text/ascending.ts";
import { closest } from "../text/didYouMean.ts";
import { SourceDocument } from "../text/document.ts";
import { frontMatterField, frontMatterListAt } from "../text/frontMatterData.ts";
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

/** What suppresses together: a comment, or the list in the front matter. */
export interface SuppressionGroup {
  readonly span: Span;
  /** The same with the blanks that would be left over without it; `written` is what stands there. */
  readonly room: Span;
  readonly written: string;
  readonly isFrontMatter: boolean;
  /** At least one. */
  readonly suppressions: readonly Suppression[];
}

interface Stretch extends Span {
  readonly suppression: Suppression;
}

/** No code is empty. */
const EVERY_CODE = "";
const OPENING = "<!--";
const CLOSING = "-->";
const DIRECTIVE = /^\s{0,9}rapporteur-(disable-next-line|disable-line|disable|enable)(?![\w-])(.*)$/s;

/** What a document suppresses. */
export function suppressionsOf(document: SourceDocument): Suppressions {
  const { text, frontMatter } = document;
  const isTold =
    (frontMatter !== null && text.slice(frontMatter.start, frontMatter.end).includes("rapporteur")) ||
    mayDirect(text);
  return isTold ? new Suppressions(document) : NONE;
}

/** Whether a comment may be a directive, or nearly one. */
function mayDirect(text: string): boolean {
  if (!text.includes(OPENING)) return text.includes(PERCENT) && text.includes("rapporteur-");
  return text.includes("rapporteur") || /-(?:dis|en)able/.test(text);
}

/** The suppressions of a document, laid out so that a place is looked up without going over all the rest. */
export class Suppressions {
  readonly groups: SuppressionGroup[] = [];
  readonly unknown: UnknownDirective[] = [];
  readonly #document: SourceDocument;
  readonly #everywhere = new Map<string, Suppression>();
  readonly #lines = new Map<number, Suppression[]>();
  /** By code, `EVERY_CODE` for all of them: disjoint, ascending. */
  readonly #stretches = new Map<string, Stretch[]>();
  /** Where a code is heard of though all are disabled: disjoint, ascending. */
  readonly #heard = new Map<string, Span[]>();
  readonly #used = new Set<Suppression>();

  constructor(document: SourceDocument) {
    this.#document = document;
    const { text, format, frontMatter } = document;
    const list =
      frontMatter === null ? null : frontMatterListAt(text, frontMatter, ["rapporteur", "disable"]);
    if (list !== null && list.texts.length > 0) {
      const { span } = list;
      const suppressions = list.texts.map((code) => ({ code, span, room: span }));
      this.groups.push({ span, room: span, written: "", isFrontMatter: true, suppressions });
      for (const one of suppressions) this.#everywhere.set(one.code, one);
    }
    this.unknown.push(...inFrontMatter(document));
    if (format !== "markdown" || !mayDirect(text)) return;
    this.#readComments();
    this.unknown.push(...inPercents(document));
  }

  /** Begins anew: none has suppressed anything yet. */
  forgetUses(): void {
    this.#used.clear();
  }

  /** Whether a finding of that code at that place is one that the note asks not to hear of; it counts as a use. */
  suppresses(code: string, offset: number): boolean {
    const found = this.#at(code, offset);
    for (const one of found) this.#used.add(one);
    return found.length > 0;
  }

  /** The same for those that name the code; it does not count as a use. */
  suppressesByName(code: string, offset: number): boolean {
    return this.#at(code, offset).some((one) => one.code !== null);
  }

  /** Whether it has suppressed anything yet. */
  isUsed(suppression: Suppression): boolean {
    return this.#used.has(suppression);
  }

  #at(code: string, offset: number): Suppression[] {
    if (this.groups.length === 0) return [];
    const isHeard = stretchAt(this.#heard.get(code), offset) !== undefined;
    const found = [
      this.#everywhere.get(code),
      isHeard ? undefined : stretchAt(this.#stretches.get(EVERY_CODE), offset)?.suppression,
      stretchAt(this.#stretches.get(code), offset)?.suppression,
    ].filter((one) => one !== undefined);
    if (this.#lines.size === 0) return found;
    const onLine = this.#lines.get(this.#document.lines.positionAt(offset).line) ?? [];
    return [...found, ...onLine.filter((one) => one.code === null || one.code === code)];
  }

  #readComments(): void {
    const { text, lines } = this.#document;
    /** What is still disabled, by code. */
    const open = new Map<string, Stretch>();
    /** Where codes were enabled while all are disabled. */
    const heard = new Map<string, number>();
    const hearUntil = (end: number, codes: Iterable<string>): void => {
      for (const code of codes) {
        const start = heard.get(code);
        if (start === undefined) continue;
        heard.delete(code);
        const sameCode = this.#heard.get(code);
        if (sameCode === undefined) this.#heard.set(code, [{ start, end }]);
        else sameCode.push({ start, end });
      }
    };
    const closeAt = (end: number, codes: Iterable<string>): void => {
      for (const code of codes) {
        const stretch = open.get(code);
        if (stretch === undefined) continue;
        open.delete(code);
        const sameCode = this.#stretches.get(code);
        if (sameCode === undefined) this.#stretches.set(code, [{ ...stretch, end }]);
        else sameCode.push({ ...stretch, end });
      }
    };
    for (const { directive, suppressions, span } of directivesIn(this.#document, (one) =>
      this.unknown.push(one),
    )) {
      if (directive === "enable") {
        const codes = suppressions.map(({ code }) => code ?? EVERY_CODE);
        const isAll = suppressions[0]!.code === null;
        closeAt(span.start, isAll ? [...open.keys()] : codes);
        if (isAll) hearUntil(span.start, [...heard.keys()]);
        else if (open.has(EVERY_CODE))
          for (const code of codes) if (!heard.has(code)) heard.set(code, span.start);
        continue;
      }
      const room = roomOf(text, span);
      const written = ownCopy(text.slice(room.start, room.end));
      this.groups.push({ span, room, written, isFrontMatter: false, suppressions });
      if (directive === "disable") {
        const isAll = suppressions[0]!.code === null;
        hearUntil(span.start, isAll ? [...heard.keys()] : suppressions.map(({ code }) => code ?? EVERY_CODE));
        for (const suppression of suppressions) {
          const code = suppression.code ?? EVERY_CODE;
          if (!open.has(code)) open.set(code, { start: span.start, end: span.start, suppression });
        }
      } else {
        const line = lines.positionAt(span.end).line + (directive === "disable-line" ? 0 : 1);
        this.#lines.set(line, [...(this.#lines.get(line) ?? []), ...suppressions]);
      }
    }
    closeAt(text.length + 1, [...open.keys()]);
    hearUntil(text.length + 1, [...heard.keys()]);
  }
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
function* inPercents(document: SourceDocument): Generator<UnknownDirective> {
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
function* inFrontMatter({ text, frontMatter }: SourceDocument): Generator<UnknownDirective> {
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
function roomOf(text: string, { start, end }: Span): Span {
  if (!/^(?:\s|$)/.test(text.slice(end, end + 1))) return { start, end };
  const blanks = /[ \t]*$/.exec(text.slice(Math.max(0, start - MOST_BLANKS), start))![0].length;
  return { start: start - blanks, end };
}

/** The one of the ascending, disjoint stretches that holds the offset. */
function stretchAt<S extends Span>(stretches: readonly S[] | undefined, offset: number): S | undefined {
  if (stretches === undefined) return undefined;
  const before = firstFrom(stretches, offset + 1);
  return before > 0 && offset < stretches[before - 1]!.end ? stretches[before - 1] : undefined;
}

/** Whether the mask hides the place as a comment, and not as code that shows one. */
function isComment({ text, mask }: SourceDocument, at: number): boolean {
  const i = stretchBefore(mask, at);
  if (i < 0 || mask.kinds[i] !== MaskKind.hidden || mask.ends[i]! <= at) return false;
  return /^\s*(?:<|$)/.test(text.slice(mask.starts[i], at));
}

/** Of all documents that have none. */
const NONE = new Suppressions(new SourceDocument("", "", "plaintext", ""));
