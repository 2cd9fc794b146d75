/**
 * A country's file of spellings: rows `name,id` under that heading, a field with a comma in double quotes.
 * Which half of the people is registered follows from their ids alone, so that a run can be repeated.
 */
import { createHash } from "node:crypto";

/** `han` counts as soon as one letter is Han, `hangul` likewise; `other` is any other letter that is not Latin. */
export type Script = "latin" | "hangul" | "han" | "other";

export interface Bearer {
  readonly id: string;
  /** In the order of the file, each once. */
  readonly spellings: readonly string[];
}

export interface Registered {
  readonly id: string;
  /** The first Latin spelling in the file. */
  readonly name: string;
}

export function scriptOf(name: string): Script {
  if (/\p{Script=Han}/u.test(name)) return "han";
  if (/\p{Script=Hangul}/u.test(name)) return "hangul";
  return /\p{Script=Latin}/u.test(name) && !/(?!\p{Script=Latin})\p{L}/u.test(name) ? "latin" : "other";
}

/** Throws where the heading is another. */
export function readBearers(csv: string): Bearer[] {
  const [heading, ...rows] = csv.split(/\r?\n/).filter((row) => row !== "");
  if (heading !== "name,id") throw new Error(`The heading is "${heading ?? ""}", not "name,id".`);
  const bearers = new Map<string, Set<string>>();
  for (const row of rows) {
    const comma = row.lastIndexOf(",");
    const quoted = /^"(.*)"$/.exec(row.slice(0, comma));
    const name = quoted === null ? row.slice(0, comma) : quoted[1]!.replaceAll('""', '"');
    const id = row.slice(comma + 1);
    bearers.set(id, (bearers.get(id) ?? new Set()).add(name));
  }
  return [...bearers].map(([id, spellings]) => ({ id, spellings: [...spellings] }));
}

/** Half of the bearers that have a Latin spelling: the half whose ids have the lower hashes, or the other one. */
export function registeredHalf(bearers: readonly Bearer[], other: boolean): Registered[] {
  const named = bearers.flatMap(({ id, spellings }) => {
    const name = spellings.find((spelling) => scriptOf(spelling) === "latin");
    return name === undefined ? [] : [{ id, name, hash: createHash("sha256").update(id).digest("hex") }];
  });
  named.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const half = Math.floor(named.length / 2);
  return (other ? named.slice(half) : named.slice(0, half)).map(({ id, name }) => ({ id, name }));
}

/** Names that two ids or more bear, by `nameKey`, each with its bearers. */
export function homonymsOf(bearers: readonly Bearer[]): Map<string, { name: string; ids: string[] }> {
  const borne = new Map<string, { name: string; ids: string[] }>();
  for (const { id, spellings } of bearers) {
    for (const name of spellings) {
      const entry = borne.get(nameKey(name)) ?? { name, ids: [] };
      if (!entry.ids.includes(id)) entry.ids.push(id);
      borne.set(nameKey(name), entry);
    }
  }
  return new Map([...borne].filter(([, { ids }]) => ids.length > 1));
}

/** What two writings of one name share: its letters, diacritics and word breaks. */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).join(" ");
}
