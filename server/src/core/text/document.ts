/** A text with what belongs to it alone: its format, its mask, its lines. Immutable; made once per version. */
import { isCivil } from "./civil.ts";
import { dateLine } from "./dateLine.ts";
import {
  type DateField,
  dateFieldsIn,
  type FalseDate,
  falseFrontMatterDates,
  frontMatterDate,
  tomlDateFieldsIn,
} from "./frontMatterDays.ts";
import { LineIndex } from "./lines.ts";
import type { ProseMask } from "./mask.ts";
import { type FrontMatterSpan, frontMatterSpan, markdownMask, plainMask } from "./prose.ts";
import type { Span } from "./span.ts";

/** UTF-16 units; a longer text is cut there. */
export const LARGEST_TEXT = 8 * 1024 * 1024;

/** What a text is written in; only Markdown has a mask, headings and tables. */
export type TextFormat = "markdown" | "plaintext";

/** One version of a text. Its mask and its lines are made when they are asked for first, and kept. */
export class SourceDocument {
  /** An opaque key: the caller's business. */
  readonly id: string;
  /** The file's name without folders, for names such as `2025-11-02 Kuala Lumpur.md`; may be empty. */
  readonly fileName: string;
  readonly format: TextFormat;
  readonly whole: boolean;
  readonly #reread: (() => string) | null;
  #text: string | null;
  #mask: ProseMask | null = null;
  #lines: LineIndex | null = null;
  #front: FrontMatterSpan | null | undefined;
  #dateFields: readonly DateField[] | null = null;
  #ownDate: string | null | undefined;

  /**
   * `reread` gives the same text once more: with it, `release` lets go of the text too. A `text` that is null is asked
   * of it when it is wanted first; it is not longer than `LARGEST_TEXT`.
   */
  constructor(
    id: string,
    fileName: string,
    format: TextFormat,
    text: string | null,
    reread: (() => string) | null = null,
  ) {
    this.id = id;
    this.fileName = fileName;
    this.format = format;
    this.whole = text === null || text.length <= LARGEST_TEXT;
    this.#reread = reread;
    this.#text = this.whole ? text : text!.slice(0, LARGEST_TEXT);
  }

  /** What is looked at: the whole text, or its first part where it is larger than anybody's note. */
  get text(): string {
    this.#text ??= this.#reread?.().slice(0, LARGEST_TEXT) ?? "";
    return this.#text;
  }

  get mask(): ProseMask {
    this.#mask ??= this.format === "markdown" ? markdownMask(this.text) : plainMask(this.text);
    return this.#mask;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** Lets go of what can be had again by whoever asks. */
  release(): void {
    if (this.#reread !== null) this.#text = null;
    this.#mask = null;
    this.#lines = null;
    this.#front = undefined;
    this.#dateFields = null;
  }

  /** What stands between the delimiters of YAML front matter; null where there is none. */
  get frontMatter(): Span | null {
    const front = this.#frontMatter;
    return front === null || front.isToml ? null : front.content;
  }

  /** Whether the front matter is TOML, of which the days alone are read. */
  get hasToml(): boolean {
    return this.#frontMatter?.isToml === true;
  }

  get #frontMatter(): FrontMatterSpan | null {
    if (this.#front === undefined) this.#front = frontMatterSpan(this.text);
    return this.#front;
  }

  /** The day that the document carries, in its front matter, its file name or on a line at its top; null where it carries none. */
  get ownDate(): string | null {
    if (this.#ownDate === undefined) {
      this.#ownDate =
        frontMatterDate(this.#datesIn()) ??
        fileNameDate(this.fileName) ??
        dateLine(this.text, this.#frontMatter?.end ?? 0) ??
        frontMatterDate(this.#datesIn(), true);
    }
    return this.#ownDate;
  }

  /** The days that the front matter gives the document and that no calendar has, ascending. */
  falseDates(): readonly FalseDate[] {
    const content = this.frontMatter;
    return content === null ? [] : falseFrontMatterDates(this.text, content, this.#datesIn());
  }

  /** What the front matter has under the keys that may carry a day. */
  #datesIn(): readonly DateField[] {
    const front = this.#frontMatter;
    if (front === null) return [];
    const read = front.isToml ? tomlDateFieldsIn : dateFieldsIn;
    this.#dateFields ??= read(this.text, front.content);
    return this.#dateFields;
  }
}

/** The day in a name such as `2025-11-02.md`, `2025-11-02-kuala-lumpur.md` or `20251102 notes.txt`. */
function fileNameDate(fileName: string): string | null {
  const found = /(?:^|[^\d])((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    fileName,
  );
  if (found === null || !isCivil(Number(found[1]), Number(found[3]), Number(found[4]))) return null;
  return `${found[1]}-${found[3]}-${found[4]}`;
}
