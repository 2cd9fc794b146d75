/**
 * Ids for imported records: the name in lower case with hyphens, as people write them. Bearers of one name all
 * get a part of their source's id behind it, so that a namesake who comes later takes nobody's id.
 */
import { fold } from "../../text/chars.ts";
import { slug } from "../slug.ts";

/** A record that is to get an id. */
export interface Identified {
  /** The id in the source. */
  readonly key: string;
  /** The names to make an id of; the first in Latin letters is taken. */
  readonly names: readonly string[];
}

/** Ids by key; they are added to `taken`, and none of those is given. Does not depend on the order of the records. */
export function assignIds(records: Iterable<Identified>, taken: Set<string>): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const { key, names } of records) {
    const latin = names.find((name) => /^[^\p{L}]*[a-z][a-z\P{L}]*$/u.test(fold(name)));
    const base = slug(latin ?? "") || slug(key) || "record";
    const group = groups.get(base);
    if (group === undefined) groups.set(base, [key]);
    else group.push(key);
  }
  const ids = new Map<string, string>();
  for (const base of [...groups.keys()].sort()) {
    const keys = groups.get(base)!.sort();
    const isAlone = keys.length === 1 && !taken.has(base);
    const tails = shortTails(keys);
    for (const [i, key] of keys.entries()) {
      const full = isAlone || tails[i] === "" || tails[i] === base ? base : `${base}-${tails[i]}`;
      let id = full;
      for (let count = 2; taken.has(id); count++) id = `${full}-${count}`;
      taken.add(id);
      ids.set(key, id);
    }
  }
  return ids;
}

/** What tells the keys apart: their first letters where those do, else all of them. */
function shortTails(keys: readonly string[]): string[] {
  const whole = keys.map(slug);
  const short = whole.map((tail) => tail.slice(0, 12).replace(/-+$/, ""));
  return new Set(short).size === keys.length ? short : whole;
}
