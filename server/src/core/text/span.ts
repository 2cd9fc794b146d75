/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as editors count it: 0-based line, 0-based UTF-16 unit within the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Two positions, `end` exclusive: a span as editors count, by line and unit. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `offset` lies in the span or directly behind it, as a cursor at the end of a word does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
