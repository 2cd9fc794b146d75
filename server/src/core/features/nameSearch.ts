/** Names of the register by what somebody has typed of them: the beginnings of their words, in any order. */
import type { Entity, Register } from "../authority/register.ts";
import { fold } from "../text/chars.ts";

/** Somebody, or some body, by one of the names. */
export interface FoundName {
  readonly entity: Entity;
  /** The name that was found: the authorized form where that fits, else a variant. */
  readonly form: string;
}

/** The names of a register, word by word as they are compared, each behind a blank. */
interface Names {
  readonly keys: readonly string[];
  readonly forms: readonly string[];
  /** Of each name, its bearer's place among the entities: ascending. */
  readonly bearers: readonly number[];
}

const known = new WeakMap<Register, Names>();

/**
 * Each bearer once; those come first whose name begins as the query does, then in the order of the register. None
 * for a query without a letter or a figure.
 */
export function searchNames(register: Register, query: string, most: number): readonly FoundName[] {
  const words = keyOf(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const { keys, forms, bearers } = namesOf(register);
  const beginning = ` ${words.join(" ")}`;
  const [first, rest]: [FoundName[], FoundName[]] = [[], []];
  let last = -1;
  for (let i = 0; i < keys.length && first.length < most; i++) {
    const key = keys[i]!;
    if (bearers[i] === last || !words.every((word) => key.includes(` ${word}`))) continue;
    last = bearers[i]!;
    const found = { entity: register.entities[last]!, form: forms[i]! };
    if (key.startsWith(beginning)) first.push(found);
    else if (rest.length < most) rest.push(found);
  }
  return [...first, ...rest].slice(0, most);
}

function namesOf(register: Register): Names {
  let names = known.get(register);
  if (names === undefined) {
    names = listed(register);
    known.set(register, names);
  }
  return names;
}

function listed({ entities }: Register): Names {
  const [keys, forms, bearers]: [string[], string[], number[]] = [[], [], []];
  for (const [i, { name, record }] of entities.entries()) {
    const variants = record.otherNames.filter(({ status }) => status === "variant");
    for (const form of [name, ...variants.map((other) => other.name)]) {
      keys.push(keyOf(form));
      forms.push(form);
      bearers.push(i);
    }
  }
  return { keys, forms, bearers };
}

function keyOf(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
}
