/** What is still to be done, by how its line or sentence begins: `- [ ] Call Seo`, `Send the paper on Tuesday`. */
import type { Span } from "../../text/span.ts";
import { isLetter } from "../../text/unitKinds.ts";
import { isSign, signSet } from "./signSets.ts";
import { WordTable } from "./wordTable.ts";

const IMPERATIVE = 1;
/** What makes a thing of the word before it: `Call with Seo`, `Visit of the minister`. */
const THING = 2;
const WORDS: WordTable = new WordTable([
  ...(
    "call ask send prepare reply write draft email mail check book finish submit remind invite buy follow confirm " +
    "discuss schedule arrange finalise finalize deliver visit contact phone ring collect print renew pay cancel remember " +
    "fix share tell meet see attend join bring get give make complete"
  )
    .split(" ")
    .map((word) => [word, IMPERATIVE] as const),
  ..."with of on from was is at in".split(" ").map((word) => [word, THING] as const),
]);

const LEADING = signSet(" \t-*+>\"“‘'");
/** How many units of marks may stand between the beginning of a sentence and its first word. */
const MARKS = 12;

/** Whether the sentence is a task that is not ticked off, or begins with an imperative. */
export function isTask(units: Uint16Array, { start, end }: Span): boolean {
  let at = start;
  while (at < end && at < start + MARKS && isSign(units[at]!, LEADING)) at++;
  const box = units[at] === 0x5b ? at : at - BOX;
  if (box >= 0 && units[box] === 0x5b && units[box + 2] === 0x5d) return units[box + 1] === 0x20;
  const to = wordEnd(units, at, end);
  if (to === at || units[to] !== 0x20 || WORDS.at(units, at, to) !== IMPERATIVE) return false;
  return WORDS.at(units, to + 1, wordEnd(units, to + 1, end)) !== THING;
}

/** The length of a box and the space behind it. */
const BOX = 4;

function wordEnd(units: Uint16Array, at: number, end: number): number {
  let to = at;
  while (to < end && isLetter(units[to]!)) to++;
  return to;
}
