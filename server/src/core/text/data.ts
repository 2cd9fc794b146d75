/**
 * One way to look at structured data, whether it was YAML with positions or plain JSON values: so that
 * an authority file, a config and an editor's settings are each read by one reader. It validates nothing.
 */
import type { Span } from "./span.ts";

/** What YAML and JSON can say, as a tree that knows where it stands. Offsets are UTF-16 units. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

/** A single value, plain, quoted or a block of text. */
export interface YamlScalar extends Span {
  readonly type: "scalar";
  /** By YAML 1.2's core schema: `no` is text, `017` the number 17. Quoted and block scalars are always text. */
  readonly value: string | number | boolean | null;
  /** What the author wrote, without quotes and escapes: `017`, `Null`, `2025-10`; empty for a value left out. */
  readonly source: string;
}

/** A list, of dashes or in brackets. */
export interface YamlList extends Span {
  readonly type: "list";
  readonly items: readonly YamlNode[];
}

/** A map, by lines or in braces; its keys are texts. */
export interface YamlMap extends Span {
  readonly type: "map";
  /** In the text's order, each key once (the first wins). */
  readonly entries: readonly YamlEntry[];
}

/** A key of a map, where it stands, and its value. */
export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** What a value is, whichever of the two it was read from. */
export type DataType = "map" | "list" | "string" | "number" | "boolean" | "null";

/** Reads values of one representation. Every method accepts every value; none throws. */
export interface DataReader<V> {
  typeOf(value: V): DataType;
  /** Calls back for each pair of a map, in order; for anything else not at all. */
  eachPair(value: V, take: (key: string, value: V, keySpan: Span) => void): void;
  /** The items of a list, nothing for anything else. */
  items(value: V): readonly V[];
  /** The items of a list of records. Until the next one is asked for, `spanOf` tells of the record. */
  records(value: V): Iterable<V>;
  /** A string, number or boolean as its author wrote it; empty for anything else. */
  text(value: V): string;
  /** Where the value stands, else where the record around it does. */
  spanOf(value: V): Span;
}

/** Reads YAML that has positions. */
export const yamlReader: DataReader<YamlNode> = {
  typeOf(node) {
    if (node.type !== "scalar") return node.type;
    return node.value === null ? "null" : (typeof node.value as DataType);
  },
  eachPair(node, take) {
    if (node.type === "map") for (const { key, value, keySpan } of node.entries) take(key, value, keySpan);
  },
  items: (node) => (node.type === "list" ? node.items : []),
  records: (node) => (node.type === "list" ? node.items : []),
  text: (node) => (node.type === "scalar" ? node.source : ""),
  spanOf: ({ start, end }) => ({ start, end }),
};

const NOWHERE: Span = { start: 0, end: 0 };

/** Reads plain JSON values. `lists` has, for a list of records, the start and end of each as in its text. */
export function jsonReader(
  root: Span = NOWHERE,
  lists: ReadonlyMap<unknown, readonly number[]> = new Map(),
): DataReader<unknown> {
  let around = root;
  return {
    typeOf(value) {
      if (typeof value === "object" && value !== null) return Array.isArray(value) ? "list" : "map";
      if (typeof value === "string") return "string";
      return typeof value === "number" || typeof value === "boolean" ? (typeof value as DataType) : "null";
    },
    eachPair(value, take) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return;
      for (const key of Object.keys(value)) take(key, (value as Record<string, unknown>)[key], around);
    },
    items: (value) => (Array.isArray(value) ? value : []),
    *records(value) {
      if (!Array.isArray(value)) return;
      const ends = lists.get(value);
      for (let i = 0; i < value.length; i++) {
        if (ends) around = { start: ends[2 * i]!, end: ends[2 * i + 1]! };
        yield value[i];
      }
      around = root;
    },
    text(value) {
      if (typeof value === "string") return value;
      return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
    },
    spanOf: () => around,
  };
}
