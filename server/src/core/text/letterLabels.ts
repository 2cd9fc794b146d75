/**
 * Letters with a full stop that count the lines of a text or tell who speaks, "A. …" under "Q. …" or before "B. …":
 * no initials of a name. Known by the line that has the letter next to it; one by itself is an initial.
 */

import { matchesIn } from "./matches.ts";

/** Whether the capital letter at `start` is such a label. */
export function isLetterLabel(text: string, start: number): boolean {
  if (start > 0 && !BEFORE.test(text[start - 1]!)) return false;
  return labelsOf(text).has(start);
}

/** What stands right before the letter: the end of a line, or marks of a quotation or of emphasis. */
const BEFORE = /[\n\r \t>*_]/;
const LINES = /^[ \t>]{0,8}[*_]{0,3}([A-Z])\.[*_]{0,3}[ \t]/gm;

let last: { readonly text: string; readonly labels: ReadonlySet<number> } = { text: "", labels: new Set() };

/** Where the labels of a text stand; of the one asked for last they are known. */
function labelsOf(text: string): ReadonlySet<number> {
  if (last.text !== text) last = { text, labels: labelsIn(text) };
  return last.labels;
}

function labelsIn(text: string): ReadonlySet<number> {
  const lines = matchesIn(text, LINES).map((found) => ({
    letter: found[1]!.charCodeAt(0),
    start: found.index + found[0].indexOf(found[1]!),
  }));
  return new Set(
    lines
      .filter(({ letter }, i) => goOn(lines[i - 1]?.letter, letter) || goOn(letter, lines[i + 1]?.letter))
      .map(({ start }) => start),
  );
}

/** "A." and "B.", "Q." and "A.", "A." and the next "Q.". */
function goOn(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return second === first + 1 || (first === Q && second === A) || (first === A && second === Q);
}

const [A, Q] = [0x41, 0x51] as const;
