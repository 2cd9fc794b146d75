/** Where the front matter of a text stands. What it says is for `frontMatterData.ts` and `frontMatterDays.ts`. */
import type { Span } from "../span.ts";
import { LineReader } from "./lineReader.ts";
import { trimEnd } from "./units.ts";

const BYTE_ORDER_MARK = 0xfeff;

/** Front matter: its delimiters included, from the first to the end of the last without its line end. */
export interface FrontMatterSpan extends Span {
  /** TOML between lines of `+++`, as Hugo writes it; else YAML. */
  readonly isToml: boolean;
  /** What lies between the lines of the delimiters, line ends included; empty when nothing does. */
  readonly content: Span;
}

/**
 * The front matter at the head of the text, behind a byte order mark if there is one: a line `---`, later a
 * line `---` or `...`, blanks behind them allowed; or between two lines `+++`. Null when there is none or its end is missing.
 */
export function frontMatterSpan(text: string): FrontMatterSpan | null {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const isToml = text.startsWith("+++", start);
  if (!isToml && !text.startsWith("---", start)) return null;
  const delimiter = isToml ? "+++" : "---";
  const reader = new LineReader(text, start);
  if (!reader.advance() || !isDelimiter(text, reader, delimiter)) return null;
  const contentStart = reader.next;
  while (reader.advance()) {
    if (isDelimiter(text, reader, delimiter) || (!isToml && isDelimiter(text, reader, "..."))) {
      const content = { start: contentStart, end: reader.start };
      return { start, end: reader.end, isToml, content };
    }
  }
  return null;
}

function isDelimiter(text: string, line: Span, delimiter: string): boolean {
  return (
    text.startsWith(delimiter, line.start) &&
    trimEnd(text, line.start, line.end) === line.start + delimiter.length
  );
}
