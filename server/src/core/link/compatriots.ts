/**
 * The country beside a word that may be a misspelt family name, "Japan's Verhoven", "- Japan: Verhoven", "Verhoven of
 * Japan", and the holders of that country's posts whose family name it may be.
 */
import type { Register } from "../authority/register.ts";
import type { Borders } from "../recognise/borders.ts";
import { Gap, Shape } from "../recognise/tokens.ts";
import { WordTrait } from "../recognise/words.ts";
import { type Bearer, bearersFor } from "./shortBearers.ts";
import { nearIn, neighbourhood } from "./shortNeighbours.ts";
import type { Place } from "./slipTitles.ts";

/** Of countries with more people in the register, nobody is told by the country alone. */
const MOST_HOLDERS = 128;
/** In tokens: "of the United States". */
const REACH = 3;
const OF = "of";

/** Whether a country may stand beside the name: before it, in a label or cell next to it, or behind "of". */
export function mayHaveCountry(borders: Borders, { first, last }: Place): boolean {
  const { tokens } = borders;
  const isCountry = (i: number): boolean =>
    i >= 0 && i < tokens.count && (borders.facts(i) & WordTrait.country) !== 0;
  if (isCountry(first - 1)) return true;
  if (first > 1 && tokens.gaps[first - 1] === Gap.apostrophe && isCountry(first - 2)) return true;
  const next = last + 1;
  if (next >= tokens.count) return false;
  const gap = tokens.gaps[next]!;
  if (gap === Gap.break || gap === Gap.comma) return isCountry(next);
  // "Verhoven (Japan)"
  if (gap === Gap.space && isCountry(next + 1) && (tokens.shapes[next]! & Shape.sign) !== 0) return true;
  if (gap !== Gap.space || tokens.ends[next]! - tokens.starts[next]! !== OF.length) return false;
  if (borders.word(next) !== OF) return false;
  for (let i = next + 1; i <= next + REACH; i++) if (isCountry(i)) return true;
  return false;
}

type Neighbours = ReadonlyMap<string, readonly Bearer[]>;

const known = new WeakMap<Register, Map<string, Neighbours | null>>();

/** Those who hold or held a post of one of the countries, and whose family name may be a slip away from the word. */
export function compatriotsNear(
  register: Register,
  countries: readonly string[],
  word: string,
): readonly Bearer[] {
  const near = new Set<Bearer>();
  for (const country of countries) {
    const neighbours = neighboursOf(register, country);
    if (neighbours !== null) for (const bearer of nearIn(neighbours, word)) near.add(bearer);
  }
  return [...near];
}

function neighboursOf(register: Register, country: string): Neighbours | null {
  let byCountry = known.get(register);
  if (byCountry === undefined) {
    byCountry = new Map();
    known.set(register, byCountry);
  }
  let neighbours = byCountry.get(country);
  if (neighbours === undefined) {
    const holders = register.holders.ofCountry(country, MOST_HOLDERS);
    const bearers = holders?.flatMap((entity) => bearersFor(register, register.entities[entity]!.id, -1));
    neighbours = bearers === undefined ? null : neighbourhood(bearers);
    byCountry.set(country, neighbours);
  }
  return neighbours;
}
