/** What a word that may tell the direction of a passage is by the words beside it: a thing, an infinitive, a plan that is over. */
import { Cue } from "./cues.ts";
import { cueAt, endsWith, has, words } from "./sideWords.ts";

/** `if she wins in November`, not `Asked Tuesday if …`. */
export function isIf(i: number): boolean {
  const start = words.starts[i]!;
  return words.ends[i]! - start === 2 && words.units[start + 1] === 0x66;
}

/** Within how many words a condition tells of its date. */
export const IN_CLAUSE = 7;

/** Whether `is` or `are` stands one to three words behind `next`, word `i` before a date: `the next round is on June 3`. */
export function isLinked(i: number): boolean {
  for (let k = i - 2; k >= 0 && k >= i - 4; k--)
    if ((cueAt(k) & (Cue.linking | Cue.noun)) === Cue.linking) return true;
  return false;
}

/** Whether word `i` before a participle tells that what it planned is over: `had been set for`, `was originally set for`. */
export function isOver(i: number, step: number): boolean {
  const cue = cueAt(i);
  return (cue & Cue.had) !== 0 || ((cue & Cue.participle) !== 0 && (cueAt(i + step) & Cue.had) !== 0);
}

/** Whether word `i`, with `had` before it, tells what was meant to be and was not: `had planned to vote Tuesday`. */
export function isUndone(i: number, step: number): boolean {
  return (cueAt(i) & Cue.decided) !== 0 && (cueAt(i + step) & Cue.had) !== 0;
}

/** Whether a word that is a past form and an infinitive, as `cut` is, has a modal or `to` before it, over one adverb perhaps: `will finally cut`. */
export function isInfinitive(i: number, earlier: number): boolean {
  if (!endsWith(i, 2, "t") && !endsWith(i, 2, "d")) return false;
  if (earlier < 0 || !has(earlier)) return false;
  const further = 2 * earlier - i;
  const cue = endsWith(earlier, 4, "ly") && further >= 0 ? cueAt(further) : cueAt(earlier);
  return (
    (cue & Cue.to) !== 0 || ((cue & Cue.ahead) !== 0 && (cue & (Cue.noun | Cue.close | Cue.decided)) === 0)
  );
}

/** Whether an infinitive behind `was` tells what lay ahead: `was to leave Thursday`; not `was to have left`. */
export function isTerm(to: number): boolean {
  const further = words.onward ? to + 1 : to - 1;
  return (cueAt(to) & Cue.to) !== 0 && (cueAt(further) & Cue.perfect) === 0;
}

/** Whether a word that may be a verb is a thing: `the start`, `its 60-vote majority`. */
export function isThing(i: number, earlier: number): boolean {
  const start = words.starts[i]!;
  if (words.units[start - 1] === 0x2d) return true;
  if (earlier < 0 || !has(earlier)) return false;
  const before = words.cues[earlier]!;
  const further = 2 * earlier - i;
  return (
    (before & Cue.attributive) !== 0 ||
    endsWith(earlier, 4, "al") ||
    endsWith(earlier, 4, "ey") ||
    (words.units[words.starts[earlier]! - 1] === 0x2d && words.units[words.starts[earlier]!]! >= 0x61) || // not "Cuban-Americans plan"
    (before <= Cue.known && further >= 0 && has(further) && isA(further))
  );
}

/** Whether a word is the article of one thing: `a good start`. */
function isA(i: number): boolean {
  const start = words.starts[i]!;
  return words.ends[i]! - start === 1 && (words.units[start]! | 0x20) === 0x61;
}
