/** The headings of the sections that hold a place: the one above it, and of those above that each of a higher level. */
import { headingsBefore } from "../../../link/passageDate.ts";
import type { SourceDocument } from "../../../text/document.ts";
import type { ProseMask } from "../../../text/mask.ts";
import type { Span } from "../../../text/span.ts";

/** The heading of each section that holds the place, the nearest first. */
export function headingsOver({ text, mask }: Pick<SourceDocument, "text" | "mask">, offset: number): Span[] {
  const { headings } = mask;
  const found: Span[] = [];
  const parents = parentsOf(text, mask);
  for (let i = headingsBefore(headings, offset) - 1; i >= 0; i = parents[i]!)
    found.push({ start: headings[i * 2]!, end: headings[i * 2 + 1]! });
  return found;
}

const known = new WeakMap<ProseMask, Int32Array>();

/** Of each heading the index of that whose section holds its own; -1 where there is none. */
function parentsOf(text: string, mask: ProseMask): Int32Array {
  const made = known.get(mask);
  if (made !== undefined) return made;
  const { headings } = mask;
  const parents = new Int32Array(headings.length >> 1);
  const open: { readonly index: number; readonly level: number }[] = [];
  for (let index = 0; index < parents.length; index++) {
    const level = levelOf(text, headings[index * 2]!, headings[index * 2 + 1]!);
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    parents[index] = open.at(-1)?.index ?? -1;
    open.push({ index, level });
  }
  known.set(mask, parents);
  return parents;
}

/** From 1: by the signs before the heading, else by the line below it. */
function levelOf(text: string, start: number, end: number): number {
  const signs = /#{1,6}[ \t]*$/.exec(text.slice(Math.max(0, start - LONGEST_SIGN), start));
  if (signs !== null) return signs[0].trimEnd().length;
  const line = text.indexOf("\n", end) + 1;
  return line > 0 && text[line] === "=" ? 1 : 2;
}

/** Units of the signs before a heading and the space behind them. */
const LONGEST_SIGN = 16;

/** Whether a line is drawn across between the two places, or the end of what is quoted is said. */
export function isRuledOff(text: string, from: number, to: number): boolean {
  return RULE.test(text.slice(from, to));
}

const RULE = /\n[ \t>]*(?:[-*_=]{3,}[ \t]*(?:\n|$)|-{2,} ?(?:end|ende)\b)/i;
