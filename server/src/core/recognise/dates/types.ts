/**
 * What the recogniser of dates offers, and the expressions that its grammar hands to its resolver.
 * Facts only: no wording, no finding, no clock.
 */
import type { Span } from "../../text/span.ts";

/**
 * What the missing parts of a date were taken from. "explicit": nothing was missing; "sentence", "section":
 * another date of the same sentence, or of the part of the text since its heading; "heading", "dateline":
 * the date there; "note": the note's own date.
 */
export type DateBasis = "explicit" | "sentence" | "section" | "heading" | "dateline" | "note";

/**
 * Why no calendar has a date. `lastDay` is the last day that the month has in any year it could mean; `leapYear` is there
 * where it has that day in leap years alone and no year is known.
 */
export type DateFault =
  | { readonly kind: "no-such-day"; readonly lastDay: number; readonly leapYear?: true }
  | { readonly kind: "no-such-month" }
  | { readonly kind: "reversed-range" };

/** A date as a text tells it. */
export interface DateMention extends Span {
  /**
   * EDTF (ISO 8601-2): `2025-11-01`, `2025-11`, `2025`, `199X`, `2026-01-29/2026-01-31`, `2023-06/..`;
   * null where nothing resolves it, where it has two readings, or where no calendar has it.
   */
  readonly value: string | null;
  /** Null where the value is null. */
  readonly basis: DateBasis | null;
  /** The weekday as written beside a day or alone: its span and 0 (Monday) to 6. */
  readonly weekday: (Span & { readonly day: number }) | null;
  /** The weekday beside the last day of a range; `weekday` is then that of its first. */
  readonly lastWeekday: DateMention["weekday"];
  /** The number of the day within its month as written (`1`, `1st`), where one day is meant and it is in digits. */
  readonly dayNumber: (Span & { readonly day: number }) | null;
  /**
   * Whether the year is written, or listed with a written one, or that of the note, a heading, a dateline or a day of
   * the sentence that lies some weeks away at most. A weekday says nothing against a day whose year is a guess.
   */
  readonly yearIsSure: boolean;
  /** Null when the date is possible. */
  readonly fault: DateFault | null;
  /** The days that a numeric date could mean where its order is open, month first, then day first; else null. */
  readonly readings: readonly [string, string] | null;
}

/** Which number of a numeric date comes first; "unknown" leaves it to the other dates of the text. */
export type DateOrder = "month-first" | "day-first" | "unknown";

/** A year: as written, counted from the anchor's year (`last year` is -1), or missing. */
export type Year = number | { readonly shift: number; readonly from: Origin } | null;

/**
 * What a relative expression counts from: the time of speaking, the date mentioned last, or, as a day without a year
 * does, what the passage is about.
 */
export type Origin = "now" | "previous" | "passage";

/** A part of a stretch: "early May", "late 2024". */
export type Part = "early" | "mid" | "late";

/** What is counted; an `anniversary` is the same day of another year. */
export type Unit =
  | "anniversary"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** An expression as the grammar reads it, before anything is looked up elsewhere; `calendarExpressions.ts` and `expressions.ts` make them. */
export type DateExpr =
  | {
      readonly kind: "day";
      readonly year: Year;
      readonly month: number;
      readonly day: number;
      /** Of a day without a year: `last April 30`, `next Jan. 5`. */
      readonly turn: -1 | 1 | null;
    }
  | {
      readonly kind: "month";
      readonly year: Year;
      readonly month: number;
      readonly part: Part | null;
      readonly turn: Turn;
      /** What the turn counts from. */
      readonly from: Origin;
    }
  | { readonly kind: "year"; readonly year: Year; readonly part: Part | null }
  | {
      readonly kind: "period";
      readonly unit: "quarter" | "half" | "season" | "fiscal";
      readonly year: Year;
      /**
       * Which one of the year, from 1 on; of seasons from 0 (spring) on. Of fiscal years: 1 where the country tells the
       * first month, 2 the same of one named by both its years (`year` is the first), above 20 the quarter of one whose
       * first month the country tells (21 to 24), else the first month.
       */
      readonly index: number;
      readonly turn: Turn;
      readonly from: Origin;
    }
  | { readonly kind: "decade"; readonly first: number; readonly part: Part | null }
  /** The `index`-th century; below 0 those before Christ. */
  | { readonly kind: "century"; readonly index: number }
  | {
      readonly kind: "weekday";
      readonly day: number;
      readonly turn: Turn;
      readonly from: Origin;
      readonly week: { readonly shift: number; readonly from: Origin } | null;
      /** Weeks behind the coming one, where that is told: `Friday week`, `a week on Friday`; below 0 before the last one: `a week ago Friday`; else 0. */
      readonly by: number;
    }
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly by: number;
      readonly from: Origin;
      readonly part: Part | null;
      /** Whether it is a date only where the passage looks ahead: `in two weeks`. */
      readonly ahead: boolean;
      /** The year of what is the same in another one: `the same month of last year`. */
      readonly year: Year;
      /** Of an anniversary the weekday, 0 to 6, whose day is that of now: `two years ago Wednesday`. */
      readonly day: number | null;
    }
  | {
      /** The `index`-th weekday, week or weekend of a month, 1 to 5; -1 is the last. */
      readonly kind: "nth";
      readonly index: number;
      readonly day: number | "week" | "weekend";
      readonly month: DateExpr & { readonly kind: "month" };
    }
  | {
      /** The day so many days after Easter Sunday (before it where negative). */
      readonly kind: "easter";
      readonly year: Year;
      readonly by: number;
    }
  | {
      /** The week or weekend that holds a day. */
      readonly kind: "around";
      readonly unit: "week" | "weekend";
      readonly day: DateExpr & { readonly kind: "day" };
    }
  | {
      /** A day of the month that the passage is about (`on the 15th`), or of one counted from it (`先月29日`). */
      readonly kind: "monthday";
      readonly day: number;
      readonly turn: Turn;
      readonly month: { readonly by: number; readonly from: Origin } | null;
    }
  | {
      /**
       * The quarter that results are told for, or the same one so many years earlier: `the quarter`, `the latest
       * period`, `the year-ago quarter`. Where no quarter is told of: `latest` is the last one over, `orYear` the year.
       */
      readonly kind: "reported";
      readonly by: 0 | -1;
      readonly latest: boolean;
      readonly orYear: boolean;
    }
  | {
      readonly kind: "numeric";
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
    }
  | {
      readonly kind: "range";
      readonly from: DateExpr;
      readonly to: DateExpr;
      /** Two days of a month that is named once: `November 7–9`. */
      readonly inMonth: boolean;
    }
  /** Read as a whole so that no part of it is taken for a date: `10 March Avenue`. */
  | { readonly kind: "none" };

/** Which of the recurring ones is meant: -1 the last, 1 the next, 0 this one; null when no word says it. */
export type Turn = -1 | 0 | 1 | null;

/** An expression in its place, with what its surroundings say of it. */
export interface ParsedDate extends Span {
  readonly expr: DateExpr;
  readonly weekday: (Span & { readonly day: number }) | null;
  readonly lastWeekday: ParsedDate["weekday"];
  readonly dayNumber: (Span & { readonly day: number }) | null;
  /** `since June` is open at its end, `until June` at its start. */
  readonly open: "since" | "until" | null;
  /** A month that a text which knows it as somebody's name would not mean as a month: 1 to 12; else 0. */
  readonly doubtful: number;
}
