/**
 * The shape of all expressions: the same fields in the same order, so that whoever asks one of any kind meets one shape
 * of object; what a kind does not tell is null. Files that make or change expressions use it, and nobody else.
 */
import type { DateExpr, Part, Turn, Year } from "./types.ts";

/** The expressions of one kind. */
export type Of<K extends DateExpr["kind"]> = DateExpr & { readonly kind: K };

/** Which week a weekday is of. */
export type Week = Of<"weekday">["week"];

/** All that an expression may say, as it is made. */
export interface Expression {
  readonly kind: DateExpr["kind"];
  year: Year;
  month: unknown;
  day: unknown;
  part: Part | null;
  turn: Turn;
  from: unknown;
  to: DateExpr | null;
  unit: string | null;
  by: number;
  index: number;
  first: number;
  second: number;
  week: Week;
  /** Of a shift: only where the passage looks ahead. Of results: the latest ones. */
  ahead: boolean;
  latest: boolean;
  orYear: boolean;
  /** Of a range: its month is named once. */
  inMonth: boolean;
}

/** An expression of the kind that says nothing yet. */
export function blank(kind: DateExpr["kind"]): Expression {
  return {
    kind,
    year: null,
    month: null,
    day: null,
    part: null,
    turn: null,
    from: null,
    to: null,
    unit: null,
    by: 0,
    index: 0,
    first: 0,
    second: 0,
    week: null,
    ahead: false,
    latest: false,
    orYear: false,
    inMonth: false,
  };
}

/** Expressions are read by the fields of their kind alone, which their makers set. */
export function made<K extends DateExpr["kind"]>(expression: Expression): Of<K> {
  return expression as unknown as Of<K>;
}

/** The same expression, to be changed. */
export function copyOf(expr: DateExpr): Expression {
  const from = expr as unknown as Expression;
  const e = blank(from.kind);
  e.year = from.year;
  e.month = from.month;
  e.day = from.day;
  e.part = from.part;
  e.turn = from.turn;
  e.from = from.from;
  e.to = from.to;
  e.unit = from.unit;
  e.by = from.by;
  e.index = from.index;
  e.first = from.first;
  e.second = from.second;
  e.week = from.week;
  e.ahead = from.ahead;
  e.latest = from.latest;
  e.orYear = from.orYear;
  return e;
}
