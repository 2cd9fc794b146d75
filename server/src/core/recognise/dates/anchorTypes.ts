/** What expressions are resolved against, and what they are resolved to. */
import type { Grain, Period } from "./period.ts";
import type { DateBasis, DateFault } from "./types.ts";

/** How many dates told of are looked at, at most. */
export const FARTHEST = 16;

/** A date that lends what another one lacks. */
export interface Anchor {
  readonly period: Period;
  readonly basis: DateBasis;
  /** Whether what follows it in the text follows it in time. */
  readonly onward: boolean;
  /** Whether it is the date that a story told of last: what follows is of its year, but where the next one begins. */
  readonly story: boolean;
  /** The last day that a passage which looks back can tell of; `UNLIMITED` where nothing tells it. */
  readonly limit: number;
}

/** A day number behind all others. */
export const UNLIMITED: number = 2 ** 30 - 1;

/** Makes an anchor: one shape of object for all. */
export function anchorOf(
  period: Period,
  basis: DateBasis,
  onward = false,
  story = false,
  limit = UNLIMITED,
): Anchor {
  return { period, basis, onward, story, limit };
}

/** What an expression may be resolved against; each is asked for only where it is needed. */
export interface Anchors {
  /** The time of speaking, for `last week` and weekdays. */
  now(): Anchor | null;
  /** The date that lends its year to a day or month that has none. */
  calendar(): Anchor | null;
  /** The quarter that the passage tells results for. */
  quarter(): Anchor | null;
  /** The date told of last, for `the following day`; at least as fine as `grain`. */
  previous(grain: Grain): Anchor | null;
  direction(): -1 | 0 | 1;
  /** The direction that one of so many words right before the expression tells. */
  directionNear(words: number): -1 | 0 | 1;
  /** Whether `since` stands right before the expression, or `after` where nothing tells that it is to come. */
  liesBehind(): boolean;
  /** Whether the expression ends a range: it lies behind its anchor, which is the range's beginning. */
  readonly ends: boolean;
  /** The month in which the fiscal year of the passage begins, counted from January of the year of its name; null if unknown. */
  fiscalStart(): number | null;
}

/** A stretch of the calendar, or why there is none. */
export type Resolved = Dated | Impossible;

/** A date that is resolved, and what that was taken from. */
export interface Dated {
  readonly period: Period;
  readonly basis: DateBasis;
  readonly fault: null;
}

/** A date that no calendar has. */
export interface Impossible {
  readonly period: null;
  readonly basis: null;
  readonly fault: DateFault;
}

/** Makes a resolved date: one shape of object with the impossible ones. */
export function dated(period: Period, basis: DateBasis): Dated {
  return { period, basis, fault: null };
}

/** No period, for the reason. */
export function impossible(fault: DateFault): Impossible {
  return { period: null, basis: null, fault };
}
