/**
 * JSON read fast and with positions: the engine's own parser for the values, and one pass of ours over the
 * text for where the records stand and, if it does not parse, where it breaks. Only the items of the lists
 * in the outermost object get a span of their own: that is what a register of tens of thousands needs.
 */
import { type JsonScan, scanJson } from "./jsonScan.ts";
import type { Span } from "./span.ts";
import { finished } from "./steps.ts";

/** What was read, or with a problem why nothing was. */
export interface JsonResult {
  /** Undefined when the text could not be read. */
  readonly value: unknown;
  /** Where the outermost value stands. */
  readonly root: Span;
  /** For each list right inside the outermost object: start and end of every item. */
  readonly lists: ReadonlyMap<unknown, readonly number[]>;
  readonly problem: { readonly span: Span; readonly message: string } | null;
  /** Keys that an object has already, each with its quotation marks: the last one counts. The first hundred. */
  readonly repeats: readonly Span[];
}

const LONGEST = 64_000_000;

/** Reads a JSON text of at most `longest` UTF-16 units; never throws. An empty text is undefined without a problem. */
export function readJson(text: string, longest = LONGEST): JsonResult {
  return finished(readJsonInSteps(text, longest, Number.POSITIVE_INFINITY));
}

/** UTF-16 units of items that are parsed at a time. */
const PART = 100_000;

/** The same in steps of few milliseconds each, unless `part` lets it parse the text at once, which is faster. */
export function* readJsonInSteps(
  original: string,
  longest = LONGEST,
  part = PART,
): Generator<void, JsonResult> {
  const lists = new Map<unknown, readonly number[]>();
  const failed = (problem: JsonResult["problem"]): JsonResult => ({
    value: undefined,
    root: { start: 0, end: 0 },
    lists,
    problem,
    repeats: [],
  });
  if (original.length > longest) {
    const message = `More than ${longest} characters are not read here. Split the file.`;
    return failed({ span: { start: 0, end: 0 }, message });
  }
  const text = original.charCodeAt(0) === 0xfeff ? ` ${original.slice(1)}` : original;
  const scan = yield* scanJson(text);
  if (scan.brokenAt !== null) return failed(scan.isEmpty ? null : broken(text, scan.brokenAt));
  let value: unknown;
  try {
    value = yield* valueIn(text, scan, part);
  } catch {
    return failed(broken(text, 0));
  }
  const { root, repeats } = scan;
  for (const [name, ends] of scan.lists) {
    const list = listOf(value, name);
    if (list !== null && list.length * 2 === ends.length) lists.set(list, ends);
  }
  return { value, root, lists, problem: null, repeats };
}

/** The value of a text: the items of the outermost object's lists part by part, and the rest without them. */
function* valueIn(text: string, { lists }: JsonScan, part: number): Generator<void, unknown> {
  const large = [...lists].filter(([, ends]) => (ends[ends.length - 1] ?? 0) - (ends[0] ?? 0) > part);
  let rest = "";
  let from = 0;
  for (const [, ends] of large.sort(([, a], [, b]) => a[0]! - b[0]!)) {
    rest += text.slice(from, ends[0]);
    from = ends[ends.length - 1]!;
  }
  const value: unknown = JSON.parse(rest + text.slice(from));
  for (const [name, ends] of large) {
    const list = listOf(value, name);
    for (let i = 0; list !== null && i < ends.length; ) {
      const start = ends[i]!;
      do i += 2;
      while (i < ends.length && ends[i]! - start < part);
      yield;
      for (const item of JSON.parse(`[${text.slice(start, ends[i - 1])}]`)) list.push(item);
    }
  }
  return value;
}

/** The list that an object has under a key; null where it has none. */
function listOf(value: unknown, name: string): unknown[] | null {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return null;
  const list = (value as Record<string, unknown>)[name];
  return Array.isArray(list) ? list : null;
}

function broken(text: string, at: number): JsonResult["problem"] {
  const span = { start: at, end: Math.min(text.length, at + 1) };
  if (at >= text.length)
    return { span, message: "This JSON ends too early: a bracket or a quote is not closed." };
  const point = text.codePointAt(at)!;
  const found = point < 0x20 ? "a control character" : String.fromCodePoint(point);
  return { span, message: `This JSON breaks here, at ${found}: a comma, colon, quote or bracket is wrong.` };
}
