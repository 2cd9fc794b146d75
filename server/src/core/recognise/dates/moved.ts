/** Dates that were moved: `postponed from 12 to 20 December` tells of two days and no stretch between them. */
import { isInitial } from "./draft.ts";
import { Fn, wordSet } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";

/** How far before `from` the verb of a date that was moved may stand. */
const VERB_BEFORE = 8;
const MOVED = wordSet(
  "moved postponed rescheduled delayed shifted pushed changed brought deferred move postpone reschedule delay shift " +
    "bring brings bringing moves moving push pulled pull advanced accelerated accelerate hasten hastened shortened " +
    "revised revise corrected correct amended adjusted adjust redated reset slipped change switched extended extend " +
    "back counting counted",
);

/** Whether the `from` at token `i` belongs to a verb such as `postponed`: then both dates are dates by themselves. */
export function isMoved(t: Tokens, i: number): boolean {
  if (!t.isFn(i, Fn.from)) return false;
  for (let k = i - 1; k > i - VERB_BEFORE && k >= 0; k--) {
    if (t.isAnyOf(k, MOVED)) return true;
    if (isInitial(t, k)) return false;
  }
  return false;
}
