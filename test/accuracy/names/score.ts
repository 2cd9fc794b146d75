/** One country's questions, put to the core and to the yardstick, and what came of them. */
import { NearestName } from "./editDistance.ts";
import { BARE, type Frame, type Link, Pipeline, SENTENCE } from "./pipeline.ts";
import {
  type Bearer,
  homonymsOf,
  nameKey,
  type Registered,
  registeredHalf,
  type Script,
  scriptOf,
} from "./spellings.ts";

export interface Query {
  readonly name: string;
  readonly script: Script;
  /** Who is meant, with the registered name; null for a stranger. */
  readonly meant: Registered | null;
}

/** `part`: linked to the right person over a part of the name, which counts as a miss. */
export type Outcome = "right" | "part" | "wrong" | "nobody";

export interface Answer {
  readonly query: Query;
  readonly outcome: Outcome;
  /** The same with the name as the whole text. */
  readonly bare: Outcome;
  /** Whom the core linked wrongly. */
  readonly wrong: Registered | null;
  /** The yardstick's nearest person, whether it is the one meant, and the distance; `null` where it has nobody. */
  readonly nearest: { readonly right: boolean; readonly distance: number } | null;
}

export interface CountryScore {
  readonly country: string;
  readonly ids: number;
  readonly registered: number;
  readonly answers: readonly Answer[];
  /** Names that two ids bear, all their bearers registered: how many were asked, and which were linked to one. */
  readonly homonyms: { readonly asked: number; readonly linked: readonly string[] };
}

export function scoreCountry(country: string, bearers: readonly Bearer[], otherHalf: boolean): CountryScore {
  const people = registeredHalf(bearers, otherHalf);
  const byId = new Map(people.map((one) => [one.id, one]));
  const pipeline = new Pipeline(people);
  const nearest = new NearestName(people);
  const homonyms = homonymsOf(bearers);
  const answers: Answer[] = [];
  for (const { id, spellings } of bearers) {
    const meant = byId.get(id) ?? null;
    for (const name of spellings) {
      const script = scriptOf(name);
      if (script === "han" || name === meant?.name || homonyms.has(nameKey(name))) continue;
      const query: Query = { name, script, meant };
      const links = pipeline.ask(name, SENTENCE);
      const wrong = links.find((link) => link.id !== meant?.id);
      const { id: near, distance } = nearest.ask(name);
      answers.push({
        query,
        outcome: outcomeOf(links, meant),
        bare: outcomeOf(pipeline.ask(name, BARE), meant),
        wrong: wrong === undefined ? null : byId.get(wrong.id)!,
        nearest: near === null ? null : { right: near === meant?.id, distance },
      });
    }
  }
  return {
    country,
    ids: bearers.length,
    registered: people.length,
    answers,
    homonyms: askHomonyms(people, [...homonyms.values()]),
  };
}

function outcomeOf(links: readonly Link[], meant: Registered | null): Outcome {
  if (links.some((link) => link.id !== meant?.id)) return "wrong";
  if (links.length === 0) return "nobody";
  return links.some((link) => link.whole) ? "right" : "part";
}

/** Registers every bearer of a shared Latin name under it, beside the others. */
function askHomonyms(
  people: readonly Registered[],
  homonyms: readonly { name: string; ids: readonly string[] }[],
): CountryScore["homonyms"] {
  const latin = homonyms.filter(({ name }) => scriptOf(name) === "latin");
  const shared = latin.flatMap(({ name, ids }) => ids.map((id) => ({ id, name })));
  const taken = new Set(shared.map(({ id }) => id));
  const all = [
    ...people.filter(({ id }) => !taken.has(id)),
    ...new Map(shared.map((one) => [one.id, one])).values(),
  ];
  const borne = new Map<string, number>();
  for (const { name } of all) borne.set(nameKey(name), (borne.get(nameKey(name)) ?? 0) + 1);
  const asked = latin.filter(({ name }) => (borne.get(nameKey(name)) ?? 0) > 1);
  const pipeline = new Pipeline(all);
  const isLinked = (name: string, frame: Frame): boolean => pipeline.ask(name, frame).length > 0;
  const linked = asked
    .map(({ name }) => name)
    .filter((name) => isLinked(name, SENTENCE) || isLinked(name, BARE));
  return { asked: asked.length, linked };
}
