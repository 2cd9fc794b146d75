/**
 * What the words before a name say of its bearer that would tell two namesakes apart: the post, the calling, the
 * country. Titles that one person may have beside another, or in turn, say nothing: "Mr", "General", "former", "envoy".
 */
import { wordList, wordsIn } from "../../text/wordList.ts";
import { PRIVATE_CALLINGS } from "../callings.ts";
import { countryAtEnd } from "../countries.ts";

/** What is said of a bearer; all words are folded. */
export interface Standing {
  /** Heads of posts and callings: "minister", "poet". */
  readonly heads: readonly string[];
  /** Callings that one may have beside a post or another of them: "scholar", "lawyer"; "who" of a clause that tells more. */
  readonly besides: readonly string[];
  /** What a post is over: "foreign", "defence". */
  readonly fields: readonly string[];
  /** ISO 3166-1 alpha-2; one of them is meant. */
  readonly countries: readonly string[];
}

/** Callings that hardly anybody has beside a post or another calling. */
const APART = wordList(
  PRIVATE_CALLINGS,
  `poet painter novelist singer actor actress teacher musician composer artist sculptor architect coach
  comedian tenor soprano`,
);

const HEADS: ReadonlyMap<string, string> = new Map([
  ...[
    ...wordsIn(
      "minister president chancellor governor senator mayor king queen prince princess sultan judge pope cardinal bishop imam",
    ),
    ...APART,
  ].map((word) => [word, word] as const),
  ["secretary", "minister"],
  ["premier", "minister"],
]);

const BESIDES = wordList(
  `professor scholar researcher analyst journalist reporter correspondent lawyer economist historian engineer doctor
  scientist author writer editor lecturer banker businessman businesswoman entrepreneur activist who`,
);

const FIELDS: ReadonlyMap<string, string> = new Map([
  ...`foreign finance interior justice health education trade agriculture environment economy transport energy labour
    home culture tourism fisheries`
    .split(/\s+/)
    .map((word) => [word, word] as const),
  ["defence", "defence"],
  ["defense", "defence"],
  ["labor", "labour"],
  ["treasury", "finance"],
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
  const besides = before.filter((word) => BESIDES.has(word));
  if (heads.length + countries.length + besides.length === 0) return null;
  return { heads, besides, fields, countries };
}

/** Whether what is said of two bearers leaves no room for one person. */
export function standApart(a: Standing, b: Standing): boolean {
  if (areDisjoint(a.countries, b.countries) || areDisjoint(a.heads, b.heads)) return true;
  if (isCalledApart(a, b) || isCalledApart(b, a)) return true;
  return areDisjoint(a.fields, b.fields);
}

/** "a weightlifter", where the other is told of as "Professor", or by a clause. */
function isCalledApart(a: Standing, b: Standing): boolean {
  if (!isOfCalling(a) || b.heads.length > 0 || b.besides.length === 0) return false;
  return !b.besides.some((one) => a.besides.includes(one));
}

/** "the poet": whether a calling is all that is said, and one that hardly anybody has beside a post. */
export function isOfCalling({ heads }: Standing): boolean {
  return heads.length > 0 && heads.every((head) => APART.has(head));
}

/** "Finance Minister", "President": whether so few hold the post at once that two of nearly one name hardly do. */
export function isOfOnePost({ heads, fields, countries }: Standing): boolean {
  if (heads.length === 0 || heads.every((head) => APART.has(head))) return false;
  return fields.length + countries.length > 0 || heads.some((head) => FEW.has(head));
}

const FEW = wordList("president chancellor pope king queen sultan");

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}
