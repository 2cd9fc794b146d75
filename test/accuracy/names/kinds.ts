/** How a spelling differs from the registered one, so that misses can be counted by what would mend them. */
import { editDistance, words } from "./editDistance.ts";

/**
 * `shortened` is a word beside its beginning or contraction ("Phil", "Mohd"), `another word` one that has nothing
 * to do with its partner ("Bob", "Robert"), `writing` a difference in case, diacritics or signs alone.
 */
export type Kind =
  | "order"
  | "hyphen or space"
  | "initials"
  | "patronymic particle"
  | "honorific"
  | "dropped part"
  | "shortened"
  | "spelling"
  | "another word"
  | "writing";

const PARTICLES = new Set(["bin", "binti", "bt", "bte", "b", "ibn", "anak", "ak", "al", "ap"]);
const HONORIFICS = new Set(
  (
    "tun tan sri datuk dato datin seri puan paduka toh haji hajah hj hjh tengku tunku raja ir dr prof ustaz " +
    "sir dame hon mr mrs ms jr sr"
  ).split(" "),
);

/** Up to this share of the longer word that differs, two words are two spellings of one. */
const NEAR = 0.45;
/** The same for whole names cut into words in two ways. */
const NEAR_WHOLE = 0.3;

/** The kinds of difference, in the order of the alphabet, none twice. */
export function kindsOf(registered: string, written: string): Kind[] {
  const a = words(registered);
  const b = words(written);
  if (a.join(" ") === b.join(" "))
    return signs(registered) === signs(written) ? ["writing"] : ["hyphen or space"];
  if (a.join("") === b.join("")) return ["hyphen or space"];
  if ([...a].sort().join(" ") === [...b].sort().join(" ")) return ["order"];
  if (rotations(a).some((rotated) => rotated.join("") === b.join(""))) return ["hyphen or space", "order"];
  const { kinds, left, right } = aligned(a, b);
  const isUnknown = (word: string): boolean => !addKnown(word, kinds);
  const [from, to] = [left.filter(isUnknown), right.filter(isUnknown)];
  if (
    from.length !== to.length &&
    from.length * to.length > 0 &&
    isNear(from.join(""), to.join(""), NEAR_WHOLE)
  )
    kinds.add("hyphen or space").add("spelling");
  else if (from.length * to.length > 0) kinds.add("another word");
  else if (from.length + to.length > 0) kinds.add("dropped part");
  return [...kinds].sort();
}

/** Whether an extra word is one that names come with or without. */
function addKnown(word: string, kinds: Set<Kind>): boolean {
  if (PARTICLES.has(word)) kinds.add("patronymic particle");
  else if (word.length === 1) kinds.add("initials");
  else if (HONORIFICS.has(word)) kinds.add("honorific");
  else return false;
  return true;
}

/** Pairs equal words, then initials, shortened and misspelled ones; `left` and `right` found no partner. */
function aligned(
  a: readonly string[],
  b: readonly string[],
): { kinds: Set<Kind>; left: string[]; right: string[] } {
  const left = [...a];
  const right = [...b];
  const kinds = new Set<Kind>();
  const pair = (kind: Kind | null, fits: (x: string, y: string) => boolean): void => {
    for (const x of [...left]) {
      const at = right.findIndex((y) => fits(x, y));
      if (at === -1) continue;
      left.splice(left.indexOf(x), 1);
      right.splice(at, 1);
      if (kind !== null) kinds.add(kind);
    }
  };
  pair(null, (x, y) => x === y);
  pair("initials", (x, y) => x[0] === y[0] && Math.min(x.length, y.length) === 1);
  pair("shortened", (x, y) => isShortened(x, y) || isShortened(y, x));
  pair("spelling", (x, y) => isNear(x, y, NEAR));
  return { kinds, left, right };
}

function isNear(x: string, y: string, share: number): boolean {
  return editDistance(x, y) / Math.max(x.length, y.length) <= share;
}

/** "phil" for "philip"; "mohd" for "mohamed": its first and last letter and some between, in order. */
function isShortened(short: string, long: string): boolean {
  if (short.length < 2 || short.length + 2 > long.length) return false;
  if (long.startsWith(short)) return true;
  if (short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short.length * 3 <= long.length * 2;
}

function rotations(list: readonly string[]): string[][] {
  return list.map((_, i) => [...list.slice(i), ...list.slice(0, i)]);
}

/** What stands between the words. */
function signs(name: string): string {
  return name.replace(/[\p{L}\p{M}\p{N}.]+/gu, "w");
}
