/**
 * One pass over a JSON text: whether it is JSON and where not, where the items of the lists in its outermost object
 * stand, and which keys an object has twice. It makes no values.
 */
import { doubled } from "./doubled.ts";
import type { Span } from "./span.ts";

/** What the pass saw; all offsets are of UTF-16 units. */
export interface JsonScan {
  /** The offset at which the text stops being JSON; null when all of it is. */
  readonly brokenAt: number | null;
  readonly isEmpty: boolean;
  readonly root: Span;
  /** By key of the outermost object: start and end of each item of the list there. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  readonly repeats: readonly Span[];
}

const MOST_REPEATS = 100;
/** From so many keys on, an object is searched for a repeated one by a set. */
const MANY_KEYS = 12;

/** The keys of the objects that are open, as they are written. */
class OpenKeys {
  readonly repeats: Span[] = [];
  readonly #text: string;
  /** Start and end of each key, those of the innermost object last. */
  #keys = new Int32Array(256);
  #end = 0;
  /** Where the keys of each open object begin, and bits of what its keys look like. */
  #frames = new Int32Array(128);
  #depth = 0;
  /** Of objects with many keys, by their depth. */
  readonly #names = new Map<number, { readonly names: Set<string>; upTo: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  open(): void {
    if (this.#depth === this.#frames.length) this.#frames = doubled(this.#frames);
    this.#frames[this.#depth++] = this.#end;
    this.#frames[this.#depth++] = 0;
  }

  close(): void {
    if (this.#names.size > 0) this.#names.delete(this.#depth);
    this.#depth -= 2;
    this.#end = this.#frames[this.#depth]!;
  }

  add(start: number, end: number): void {
    const seen = this.#frames[this.#depth - 1]!;
    const bit =
      1 << (this.#text.charCodeAt(start + 1) + 5 * this.#text.charCodeAt(end - 2) + 3 * (end - start));
    if ((seen & bit) === 0) this.#frames[this.#depth - 1] = seen | bit;
    else if (this.#has(start, end) && this.repeats.length < MOST_REPEATS) this.repeats.push({ start, end });
    if (this.#end === this.#keys.length) this.#keys = doubled(this.#keys);
    this.#keys[this.#end++] = start;
    this.#keys[this.#end++] = end;
  }

  #has(start: number, end: number): boolean {
    const keys = this.#keys;
    const from = this.#frames[this.#depth - 2]!;
    if (this.#end - from >= 2 * MANY_KEYS) return this.#hasAmongMany(from, start, end);
    for (let i = from; i < this.#end; i += 2)
      if (keys[i + 1]! - keys[i]! === end - start && this.#isSame(keys[i]!, start, end - start)) return true;
    return false;
  }

  #hasAmongMany(from: number, start: number, end: number): boolean {
    const known = this.#names.get(this.#depth) ?? { names: new Set(), upTo: from };
    this.#names.set(this.#depth, known);
    for (; known.upTo < this.#end; known.upTo += 2)
      known.names.add(this.#text.slice(this.#keys[known.upTo], this.#keys[known.upTo + 1]));
    return known.names.has(this.#text.slice(start, end));
  }

  #isSame(a: number, b: number, length: number): boolean {
    for (let i = 0; i < length; i++)
      if (this.#text.charCodeAt(a + i) !== this.#text.charCodeAt(b + i)) return false;
    return true;
  }
}

/** UTF-16 units between two steps. */
const STEP = 200_000;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const OBJECT = 1;
const LIST = 2;

/** Walks over a JSON text by the grammar of RFC 8259, without recursion. */
export function* scanJson(text: string): Generator<void, JsonScan> {
  const open: number[] = [];
  const keys = new OpenKeys(text);
  const lists = new Map<string, number[]>();
  let items: number[] = [];
  const rootStart = skipSpace(text, 0);
  let end = rootStart;
  let i = rootStart;
  const stop = (at: number): JsonScan => ({
    brokenAt: at,
    isEmpty: rootStart >= text.length,
    root: { start: rootStart, end },
    lists,
    repeats: keys.repeats,
  });
  /** Whether the innermost bracket has just been opened, so that it may close at once. */
  let fresh = false;
  let pause = i + STEP;
  for (;;) {
    if (i >= pause) {
      yield;
      pause = i + STEP;
    }
    const unit = text.charCodeAt(i);
    const container = open[open.length - 1];
    let ended = -1;
    if (fresh && ((container === OBJECT && unit === 125) || (container === LIST && unit === 93))) {
      if (open.pop() === OBJECT) keys.close();
      ended = i + 1;
    } else {
      if (container === OBJECT) {
        if (unit !== 34) return stop(i);
        const keyEnd = stringEnd(text, i);
        if (keyEnd < 0) return stop(~keyEnd);
        keys.add(i, keyEnd);
        const colon = skipSpace(text, keyEnd);
        if (text.charCodeAt(colon) !== 58) return stop(colon);
        if (open.length === 1) {
          items = [];
          lists.set(keyOf(text, i, keyEnd), items);
        }
        i = skipSpace(text, colon + 1);
      }
      if (open.length === 2 && open[0] === OBJECT && open[1] === LIST) items.push(i);
      const first = text.charCodeAt(i);
      if (first === 123 || first === 91) {
        open.push(first === 123 ? OBJECT : LIST);
        if (first === 123) keys.open();
        fresh = true;
        i = skipSpace(text, i + 1);
        continue;
      }
      ended = scalarEnd(text, i);
      if (ended < 0) return stop(~ended);
    }
    for (;;) {
      fresh = false;
      if (open.length === 2 && items.length % 2 === 1) items.push(ended);
      end = ended;
      i = skipSpace(text, ended);
      if (open.length === 0) {
        return i < text.length
          ? stop(i)
          : { brokenAt: null, isEmpty: false, root: { start: rootStart, end }, lists, repeats: keys.repeats };
      }
      const next = text.charCodeAt(i);
      if (next === 44) break;
      if (next !== (open[open.length - 1] === OBJECT ? 125 : 93)) return stop(i);
      if (open.pop() === OBJECT) keys.close();
      ended = i + 1;
    }
    i = skipSpace(text, i + 1);
  }
}

function skipSpace(text: string, from: number): number {
  let i = from;
  for (;;) {
    const unit = text.charCodeAt(i);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return i;
    i++;
  }
}

/** The end of the string, number or literal at `at`; the complement of the offset where it is none. */
function scalarEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 34) return stringEnd(text, at);
  for (const word of ["true", "false", "null"]) if (text.startsWith(word, at)) return at + word.length;
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : ~at;
}

function stringEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) return i + 1;
    if (unit < 32) return ~i;
    if (unit !== 92) continue;
    const escaped = text.charAt(++i);
    if (escaped === "u") {
      for (let digit = 1; digit <= 4; digit++) if (!isHex(text.charCodeAt(i + digit))) return ~(i + digit);
      i += 4;
    } else if (escaped === "" || !'"\\/bfnrt'.includes(escaped)) return ~i;
  }
  return ~text.length;
}

function isHex(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70) || (unit >= 97 && unit <= 102);
}

function keyOf(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
}
