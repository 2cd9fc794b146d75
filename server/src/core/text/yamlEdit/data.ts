/** What YAML says, without where it says it: to tell whether an edit did what it was to do, and nothing else. */
import type { YamlNode } from "../data.ts";

/** Maps are `Map`s, so that `__proto__` is a key like any other. */
export type Data = string | number | boolean | null | readonly Data[] | ReadonlyMap<string, Data>;

/** Steps from the root: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** What is to be written: maps, lists and texts. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written | undefined };

/** What an edit adds or gives another value; it takes nothing away. */
export type Change =
  /** Adds an item to the list at `path`; a single text that stands there becomes the first item. */
  | { readonly kind: "append"; readonly path: Path; readonly item: Written }
  /** Gives the map at `path` a key, or the key another value. */
  | { readonly kind: "set"; readonly path: Path; readonly key: string; readonly value: Written };

/** The data of a node, without places; null for none. */
export function dataOf(node: YamlNode | null): Data {
  if (node === null) return null;
  if (node.type === "list") return node.items.map(dataOf);
  if (node.type === "map") return new Map(node.entries.map(({ key, value }) => [key, dataOf(value)]));
  return node.value;
}

function dataOfWritten(value: Written): Data {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(dataOfWritten);
  const pairs = Object.entries(value as Record<string, Written | undefined>);
  return new Map(
    pairs.flatMap(([key, one]): [string, Data][] => (one === undefined ? [] : [[key, dataOfWritten(one)]])),
  );
}

/** The data after the change; undefined where something stands in its way. */
export function changed(data: Data, change: Change, path: Path = change.path): Data | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return changedHere(data, change);
  if (typeof step === "number") {
    if (!Array.isArray(data) || data[step] === undefined) return undefined;
    const item = changed(data[step], change, rest);
    return item === undefined ? undefined : data.map((one, i) => (i === step ? item : one));
  }
  if (data !== null && !(data instanceof Map)) return undefined;
  const value = changed(data?.get(step) ?? null, change, rest);
  return value === undefined ? undefined : new Map([...(data ?? []), [step, value]]);
}

function changedHere(data: Data, change: Change): Data | undefined {
  if (change.kind === "set") {
    if (data !== null && !(data instanceof Map)) return undefined;
    return new Map([...(data ?? []), [change.key, dataOfWritten(change.value)]]);
  }
  const item = dataOfWritten(change.item);
  if (data instanceof Map) return undefined;
  if (Array.isArray(data)) return [...data, item];
  return data === null ? [item] : typeof item === "string" ? [data, item] : undefined;
}

/** Whether both say the same, whatever the order of keys. */
export function isSame(a: Data, b: Data): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i] as Data));
  }
  if (a instanceof Map) {
    if (!(b instanceof Map) || a.size !== b.size) return false;
    for (const [key, value] of a) if (!b.has(key) || !isSame(value, b.get(key) as Data)) return false;
    return true;
  }
  return Object.is(a, b);
}
