/** Cells of tables that hold a date or a weekday and nothing else, so that two beside each other are of one day. */
import type { Tokens } from "./tokens.ts";

/** How many units of padding a cell has at most on one side. */
const PADDING = 48;

/**
 * The first token of the cell that begins behind token `i`, the last of its own cell; -1 where no cell ends there. It
 * may be the edge of a cell that is empty.
 */
export function nextCell(t: Tokens, i: number): number {
  const { units } = t;
  const end = t.ends[i]!;
  let at = end;
  while (units[at] === 0x20 && at < end + PADDING) at++;
  if (units[at] !== BAR) return -1;
  const bar = at++;
  while (units[at] === 0x20 && at < bar + PADDING) at++;
  for (let next = i + 1; next <= i + 3 && t.has(next); next++) if (t.starts[next] === at) return next;
  return -1;
}

/** Whether a cell, or the row, begins before token `i`. */
export function opensCell(t: Tokens, i: number): boolean {
  const { units } = t;
  const start = t.starts[i]!;
  let at = start - 1;
  while (at >= 0 && units[at] === 0x20 && at > start - PADDING) at--;
  return at < 0 || units[at] === BAR || units[at] === 0x0a;
}

/** Whether a cell, or the row, ends behind token `i`. */
export function closesCell(t: Tokens, i: number): boolean {
  const { units } = t;
  const end = t.ends[i]!;
  let at = end;
  while (units[at] === 0x20 && at < end + PADDING) at++;
  return at >= t.text.length || units[at] === BAR || units[at] === 0x0a || units[at] === 0x0d;
}

const BAR = 0x7c;
