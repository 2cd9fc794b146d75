/**
 * What a note says of its own findings: comments `<!-- rapporteur-disable… -->` and front matter
 * `rapporteur: {disable: […]}`. Config and settings suppress elsewhere.
 */
import { firstFrom } from "../text/ascending.ts";
import { SourceDocument } from "../text/document.ts";
import { frontMatterListAt } from "../text/frontMatterData.ts";
import { ownCopy } from "../text/shortText.ts";
import type { Span } from "../text/span.ts";
import {
  directivesIn,
  inFrontMatter,
  inPercents,
  mayDirect,
  roomOf,
  type Suppression,
  type UnknownDirective,
} from "./directives.ts";

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

/** What a document suppresses. */
export function suppressionsOf(document: SourceDocument): Suppressions {
  const { text, frontMatter } = document;
  const isTold =
    (frontMatter !== null && text.slice(frontMatter.start, frontMatter.end).includes("rapporteur")) ||
    mayDirect(text);
  return isTold ? new Suppressions(document) : NONE;
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

/** The one of the ascending, disjoint stretches that holds the offset. */
function stretchAt<S extends Span>(stretches: readonly S[] | undefined, offset: number): S | undefined {
  if (stretches === undefined) return undefined;
  const before = firstFrom(stretches, offset + 1);
  return before > 0 && offset < stretches[before - 1]!.end ? stretches[before - 1] : undefined;
}

/** Of all documents that have none. */
const NONE = new Suppressions(new SourceDocument("", "", "plaintext", ""));
