/**
 * What the words before a name say of its bearer that would tell two namesakes apart: the post, the calling, the
 * country. Titles that one person may have beside another, or in turn, say nothing: "Mr", "General", "former", "envoy".
 */
import { countryAtEnd } from "../countries.ts";

export interface Standing {
  /** Heads of posts and callings: "minister", "poet". */
  readonly heads: readonly string[];
  /** What a post is over: "foreign", "defence". */
  readonly fields: readonly string[];
  /** ISO 3166-1 alpha-2; one of them is meant. */
  readonly countries: readonly string[];
}

const HEADS: ReadonlyMap<string, string> = new Map([
  ...`minister president chancellor governor senator mayor king queen prince princess sultan judge pope cardinal bishop imam
    poet painter novelist singer actor actress goalkeeper striker footballer chef farmer fisherman student teacher
    musician composer dancer artist sculptor architect pianist violinist dentist nurse baker`
    .split(/\s+/)
    .map((word) => [word, word] as const),
  ["secretary", "minister"],
  ["premier", "minister"],
]);

const FIELDS: ReadonlyMap<string, string> = new Map([
  ...`foreign finance interior justice health education trade agriculture environment economy transport energy labour
    home culture tourism fisheries`
    .split(/\s+/)
    .map((word) => [word, word] as const),
  ["defence", "defence"],
  ["defense", "defence"],
  ["labor", "labour"],
  ["external", "foreign"],
  ["economic", "economy"],
  ["prime", "prime"],
  ["premier", "prime"],
]);

/** `before`: the folded words before the name, in order. */
export function standingOf(before: readonly string[]): Standing | null {
  const heads = before.flatMap((word) => HEADS.get(word) ?? []);
  const fields = before.flatMap((word) => FIELDS.get(word) ?? []);
  let countries: readonly string[] = [];
  for (let end = before.length; end > 0 && countries.length === 0; end--)
    countries = countryAtEnd(before.slice(0, end))?.codes ?? [];
  return heads.length + countries.length === 0 ? null : { heads, fields, countries };
}

/** Whether what is said of two bearers leaves no room for one person. */
export function standApart(a: Standing, b: Standing): boolean {
  if (areDisjoint(a.countries, b.countries) || areDisjoint(a.heads, b.heads)) return true;
  return areDisjoint(a.fields, b.fields);
}

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}
