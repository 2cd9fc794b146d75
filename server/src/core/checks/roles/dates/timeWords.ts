/** The English words for times that a passage tells without a year, and for what is of now: sources of patterns. */
import { MONTH_WORDS } from "../../../text/months.ts";

/** Of the northern half of the world; their months from 1. */
export const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  fall: [9, 10, 11],
  winter: [1, 2, 12],
};
/** The alternatives of a pattern that is read without regard to case. */
export const TIMES = [...MONTH_WORDS, ...Object.keys(SEASONS)].join("|");

/** A day of the week, with its capital. */
export const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
/** What is said of who has an office now. */
export const IN_OFFICE = "(?:current|present|incumbent|sitting)";
