/**
 * The maps and lists that are open while a YAML tree is built, innermost last. It knows how values are
 * attached and how keys repeat; where a value may stand is the business of `yamlTree.ts`.
 */
import type { YamlEntry, YamlNode } from "./data.ts";
import { clip } from "./shortText.ts";
import type { Span } from "./span.ts";

/** Why a place of a YAML text cannot be read, or not be meant so, in words for its author. */
export interface YamlProblem extends Span {
  readonly message: string;
}

/** Thrown while a tree is built and caught by `readYaml`; it never leaves this folder. */
export class Refusal {
  readonly problem: YamlProblem;
  constructor(span: Span, message: string) {
    this.problem = { start: span.start, end: span.end, message };
  }
}

/** Maps and lists within one another; a register needs five. */
const DEEPEST = 24;
/** Repeated keys that are reported one by one. */
const MOST_REPEATS = 100;
/** From so many keys on, a map is searched for a repeated one by a set. */
const MANY_KEYS = 8;

interface MapNode {
  readonly type: "map";
  readonly start: number;
  end: number;
  readonly entries: YamlEntry[];
}

interface ListNode {
  readonly type: "list";
  readonly start: number;
  end: number;
  readonly items: YamlNode[];
}

/** A key as the text names it, and where. */
export interface Key extends Span {
  readonly name: string;
}

/** An open map. */
export interface MapFrame {
  readonly node: MapNode;
  /** Where a block map's keys stand. */
  readonly column: number;
  /** Whether it is written in braces. */
  readonly flow: boolean;
  /** The key that waits for its value. */
  key: Key | null;
  /** In braces: whether the key's colon has come. */
  colon: boolean;
  /** In braces: whether a comma has to come before the next key. */
  due: boolean;
  seen: Set<string> | null;
}

/** An open list. */
export interface ListFrame {
  readonly node: ListNode;
  /** Where a block list's dashes stand. */
  readonly column: number;
  /** Whether it is written in brackets. */
  readonly flow: boolean;
  /** In a block list: whether the last dash waits for its item. */
  waits: boolean;
  /** In brackets: whether a comma has to come before the next item. */
  due: boolean;
}

/** A map or a list that is open. */
export type Frame = MapFrame | ListFrame;

/** Whether what is open is a list. */
export function isList(frame: Frame): frame is ListFrame {
  return frame.node.type === "list";
}

/** What is open, from the outermost to the innermost; `root` is the tree once all is closed. */
export class YamlStack {
  root: YamlNode | null = null;
  /** Where the last thing that was read ends. */
  end = 0;
  readonly repeats: YamlProblem[] = [];
  readonly #frames: Frame[] = [];

  get top(): Frame | undefined {
    return this.#frames[this.#frames.length - 1];
  }

  /** The outermost collection in brackets or braces that is still open. */
  get openFlow(): Frame | undefined {
    return this.#frames.find((frame) => frame.flow);
  }

  openMap(start: number, column: number, flow: boolean): void {
    const node: MapNode = { type: "map", start, end: start, entries: [] };
    this.attach(node);
    this.#push({ node, column, flow, key: null, colon: false, due: false, seen: null });
  }

  openList(start: number, column: number, flow: boolean): void {
    const node: ListNode = { type: "list", start, end: start, items: [] };
    this.attach(node);
    this.#push({ node, column, flow, waits: false, due: false });
  }

  /** Gives the innermost collection, which waits for it, its next value. */
  attach(node: YamlNode): void {
    const { top } = this;
    if (!top) {
      this.root = node;
    } else if (isList(top)) {
      top.node.items.push(node);
      top.waits = false;
      top.due = true;
    } else {
      const key = top.key!;
      top.key = null;
      top.colon = false;
      top.due = true;
      if (this.#repeats(top, key)) return;
      top.node.entries.push({ key: key.name, keySpan: { start: key.start, end: key.end }, value: node });
    }
  }

  /** Gives the innermost key or dash the value null if it stayed alone. */
  leaveEmpty(): void {
    const top = this.top!;
    const waits = isList(top) ? top.waits : top.key !== null;
    if (waits) this.attach({ type: "scalar", value: null, source: "", start: this.end, end: this.end });
  }

  close(): void {
    this.leaveEmpty();
    const { node } = this.#frames.pop()!;
    node.end = Math.max(node.start, this.end);
  }

  /** Closes the block collections that stand further right than `column`. */
  closeDeeper(column: number): void {
    for (let { top } = this; top && !top.flow && top.column > column; top = this.top) this.close();
  }

  closeAll(): void {
    while (this.top) this.close();
  }

  #push(frame: Frame): void {
    if (this.#frames.length >= DEEPEST) {
      const { start } = frame.node;
      throw new Refusal({ start, end: start + 1 }, `More than ${DEEPEST} maps and lists within one another.`);
    }
    this.#frames.push(frame);
  }

  #repeats(frame: MapFrame, key: Key): boolean {
    const { entries } = frame.node;
    if (entries.length < MANY_KEYS) {
      if (!entries.some((entry) => entry.key === key.name)) return false;
    } else {
      frame.seen ??= new Set(entries.map((entry) => entry.key));
      if (!frame.seen.has(key.name)) {
        frame.seen.add(key.name);
        return false;
      }
    }
    if (this.repeats.length < MOST_REPEATS) {
      const message = `The key "${clip(key.name)}" is written twice here; the first one counts. Remove one.`;
      this.repeats.push({ start: key.start, end: key.end, message });
    }
    return true;
  }
}
