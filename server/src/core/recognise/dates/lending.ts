/**
 * Whether a date that is written in full lends its year to those behind it. What a sentence is about does; a year
 * that only names a thing (`the 2018 pact`), that tells somebody's origin (`born in 1961`) or that something is
 * compared with (`unlike in 2019`) does not.
 */
import type { Span } from "../../text/span.ts";
import type { ParsedDate } from "./types.ts";

/** `past`: the passage has left it behind (`after the talks of May 5, 2024`), so it lends to what lies behind it at most. */
export type Lending = "freely" | "past" | "never";

/** How far before a date the words that make it background may stand. */
const REACH = 80;

const ORIGIN =
  /\b(?:[Bb]orn|[Ff]ounded|[Ee]stablished|[Cc]reated|[Bb]uilt|[Dd]ated|[Uu]nlike|[Ss]ince|[Tt]han|[Uu]ntil|[Tt]ill)(?: (?:in|on|back|early|late|of|at|the|[A-Z][a-z]{1,20})){0,5} $/;
/** What is made for a year, before it as a rule: `the budget for 1999`. */
const FORECAST =
  /\b(?:budgets?|plans?|forecasts?|estimates?|outlook|targets?|projections?|programmes?|programs?|goals?|earnings|profits?|sales|revenues?|guidance) for (?:fiscal )?$/i;
const BEHIND = /\b(?:by|before|after|following)(?: the| a)? $/i;
const OPENER = /^(?:After|Following|Before|Until|Since|Unlike)\b/;
const COMPARED = /\b(?:than|from|compared (?:with|to)|versus|against) $/i;
const DETERMINER = /(?:\b(?:the|its|his|her|their|our|an?|this)|['’]s?) $/i;

/** The length of an article that begins a sentence. */
const ARTICLE = 4;
/** What a sentence says of the meeting that it begins with: `The 2026 midterms are on`, `Last year's summit was held on`. */
const HELD =
  /^(?:['’]s?)? [\p{L}\p{N}'’+.-]{2,24}(?: [\p{L}\p{N}'’+.-]{2,24}){0,4}? (?:(?:is|are|was|were|will be|is to be) (?:held |due |set |scheduled |planned )?(?:on|for|from|in|at)|takes? place|took place|opens?|opened|begins?|began|starts?|started|runs?|ran|falls?|fell)\b/u;

/** How the date lends within its sentence and behind it. */
export function lendingOf(text: string, sentence: Span, date: ParsedDate): Lending {
  const { start, end, expr } = date;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const behind = text.slice(end, end + 2);
  const isHeld = start - sentence.start <= ARTICLE && HELD.test(text.slice(end, end + REACH));
  if (expr.kind === "shift" && expr.by !== 0) {
    if (COMPARED.test(before) || (/^['’]/.test(behind) && !isHeld)) return "never";
  } else if (expr.kind === "year" || expr.kind === "month") {
    if (before.endsWith("(") && behind.startsWith(")")) return "never";
    if (/^ [A-Za-z]/.test(behind) && DETERMINER.test(before)) {
      if (isHeld) return "freely";
      if (/^ [a-z]/.test(behind)) return "never";
    }
  }
  if (ORIGIN.test(before) || (expr.kind === "year" && FORECAST.test(before))) return "never";
  const opened = start - sentence.start <= REACH && OPENER.test(before);
  return opened || BEHIND.test(before) ? "past" : "freely";
}
