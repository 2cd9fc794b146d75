/** The days that a Markdown table tells for all of a column, by a year in its head, or for all of itself, in the line above or below it. */
import { type DateRange, daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import { datesIn } from "../../../link/passageDate.ts";
import type { Span } from "../../../text/span.ts";
import { columnHead, columnHeadSpan, lineAt } from "../../../text/tableRows.ts";

/** The days for a title and a name that stand in `row`. */
export function tableDays(analysis: Analysis, row: Span, title: Span, name: Span): DateRange[] {
  const { text } = analysis.document;
  const years = [name, title].flatMap(({ start }) =>
    start < row.start || start > row.end ? [] : (columnHead(text, start).match(YEAR) ?? []),
  );
  const lines = [captionOver(text, row), captionUnder(text, row)];
  const dates = lines.flatMap((line) => (line === null ? [] : datesIn(analysis, line)));
  return [...years, ...dates.map(({ date: { value } }) => value ?? "")].flatMap(
    (value) => daysOf(value) ?? [],
  );
}

/** The dates that the heads of the columns of title and name tell for all below them: "Post in November 2025". */
export function datesOverhead(analysis: Analysis, row: Span, title: Span, name: Span): DateMentionLinked[] {
  const { text } = analysis.document;
  return [title, name].flatMap(({ start }) => {
    const head = start < row.start || start > row.end ? null : columnHeadSpan(text, start);
    return head === null || OF_TERM.test(text.slice(head.start, head.end)) ? [] : datesIn(analysis, head);
  });
}

/** In the head of a column of terms, or of lives. */
const OF_TERM = /\b(?:since|from|until|till|to|before|after|born|elected|appointed)\b/i;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** How many rows of a table lie between one and its edge, at most. */
const MOST_ROWS = 60;
/** How long a line is that only says whose table it is, in UTF-16 units. */
const LONGEST = 80;

/** The line above the table, or above the empty one there: "Signatories, 28 July 2024"; null where that is prose. */
function captionOver(text: string, row: Span): Span | null {
  let line = row;
  for (let n = 0; n < MOST_ROWS && line.start > 0; n++) {
    line = lineAt(text, line.start - 1);
    if (text.slice(line.start, line.end).includes("|")) continue;
    if (isEmpty(text, line) && line.start > 0) line = lineAt(text, line.start - 1);
    return line.end - line.start > LONGEST || /[.!?。！？]\s*$/.test(text.slice(line.start, line.end))
      ? null
      : line;
  }
  return null;
}

/** The line below it: "(signed 28 July 2024)", "As of 28 July 2024". */
function captionUnder(text: string, row: Span): Span | null {
  let line = row;
  for (let n = 0; n < MOST_ROWS && line.end < text.length; n++) {
    line = lineAt(text, line.end + 1);
    if (text.slice(line.start, line.end).includes("|")) continue;
    if (isEmpty(text, line) && line.end < text.length) line = lineAt(text, line.end + 1);
    return line.end - line.start <= LONGEST && UNDER.test(text.slice(line.start, line.end)) ? line : null;
  }
  return null;
}

const UNDER = /^[\s*_]*(?:\([^()]*\)[*_.]*\s*$|(?:signed|as (?:of|at)|status|dated?|stand|source)\b)/i;

function isEmpty(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === "";
}
