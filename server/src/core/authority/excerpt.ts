/**
 * A large authority file without most of its records, so that an edit of one record is found, and proved right, in the
 * record and its surroundings alone. What is left out begins and ends where a record of one list does, with nothing
 * but blanks, comments and the mark of a list's item between the records: what is left says the same as it did.
 */
import type { Span } from "../text/span.ts";
import type { TextEdit } from "../text/yamlEdit/index.ts";
import { type Authority, SECTIONS } from "./model.ts";

/** A part of a file that can be edited in its place. */
export interface Excerpt {
  readonly text: string;
  /** Edits of the excerpt as edits of the whole text; null where one of them stands where something was left out. */
  restored(edits: readonly TextEdit[]): readonly TextEdit[] | null;
}

/** Files of fewer records are read whole. */
const MANY = 50;
/** Records that stay at each side of the one in hand, and at both ends of each list. */
const AROUND = 2;

/** An excerpt of a file that was parsed to `records`, with the record `id` in it; null where there is none to gain. */
export function excerptOf(text: string, records: Authority, id: string): Excerpt | null {
  const sections = SECTIONS.map((section) =>
    [...records[section].values()].sort((a, b) => a.origin.span.start - b.origin.span.start),
  );
  if (sections.reduce((sum, section) => sum + section.length, 0) < MANY) return null;
  const cuts: Span[] = [];
  for (const section of sections) {
    const at = section.findIndex((record) => record.id === id);
    for (let i = AROUND; i < section.length - AROUND; i++) {
      if (at !== -1 && Math.abs(i - at) <= AROUND) continue;
      const { span } = section[i]!.origin;
      const next = section[i + 1]!.origin.span;
      if (areJoined(text, span, next)) cuts.push({ start: span.start, end: next.start });
    }
  }
  return cuts.length === 0 ? null : without(text, cuts);
}

/** Whether two items stand side by side in one list of YAML or JSON, so that the second may stand for the first. */
function areJoined(text: string, one: Span, next: Span): boolean {
  let mark = "";
  for (let at = one.end; at < next.start; at++) {
    const char = text[at]!;
    if (char === "#" && mark !== "-") {
      while (at + 1 < next.start && text[at + 1] !== "\n" && text[at + 1] !== "\r") at++;
    } else if (char === "," || char === "-") {
      if (mark !== "") return false;
      mark = char;
    } else if (char !== " " && char !== "\n" && char !== "\r" && (char !== "\t" || mark === "-"))
      return false;
  }
  return mark === "," || (mark === "-" && columnOf(text, one.start) === columnOf(text, next.start));
}

function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return offset - start;
}

function without(text: string, cuts: readonly Span[]): Excerpt {
  /** What stays, by its place in the excerpt and in the text. */
  const pieces: { readonly at: number; readonly from: number; readonly length: number }[] = [];
  let excerpt = "";
  const keep = (from: number, to: number): void => {
    if (from === to) return;
    pieces.push({ at: excerpt.length, from, length: to - from });
    excerpt += text.slice(from, to);
  };
  let from = 0;
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    keep(from, start);
    from = end;
  }
  keep(from, text.length);
  return {
    text: excerpt,
    restored(edits) {
      const restored: TextEdit[] = [];
      for (const { start, end, newText } of edits) {
        const piece = pieces.find(
          ({ at, length }, i) =>
            (start > at || i === 0) &&
            (end < at + length || (i === pieces.length - 1 && end === at + length)),
        );
        if (piece === undefined) return null;
        const shift = piece.from - piece.at;
        restored.push({ start: start + shift, end: end + shift, newText });
      }
      return restored;
    },
  };
}
