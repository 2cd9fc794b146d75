/** A day in any English form, for what stands before one: a weekday, `last`, `the week of`. Other forms are led by their words in `grammar.ts`. */
import { dayLed } from "./dayLed.ts";
import type { Draft } from "./draft.ts";
import { monthLed } from "./months.ts";
import { numericDate } from "./numerals.ts";
import type { Tokens } from "./tokens.ts";

/** The day that begins at token `i`; null for none. */
export function dayDate(t: Tokens, i: number): Draft | null {
  return t.isNumber(i) ? (numericDate(t, i) ?? dayLed(t, i)) : monthLed(t, i);
}
