/** Names, dates, languages and addresses of other registers, written as authority files have them. */
import { countryOf } from "../../recognise/countries.ts";
import { GENERATION } from "../../recognise/generations.ts";
import { textFault } from "../../text/shortText.ts";
import { type RegisterDate, UNKNOWN_DATE } from "../model.ts";
import { dateFault, endsBeforeStart } from "../registerDate.ts";
import { sourceKind } from "../sources.ts";
import type { Node } from "./node.ts";

const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A name on one line without marks of direction; null (and a problem) where it cannot be one. */
export function nameOf(node: Node): string | null {
  const text = node.text();
  return text === null ? null : nameFrom(text, node);
}

/** The same for a text that was made of what stands at `node`. */
export function nameFrom(text: string, node: Node): string | null {
  const name = text.replace(DIRECTION_MARKS, "").replace(/\s+/g, " ").trim();
  if (name === "") return null;
  const fault = textFault("string", name);
  if (fault === null) return name;
  node.bad(`is left out: a name that ${fault.replace(/\.$/, "")}`);
  return null;
}

/** A person's name as running text has it. */
export function personNameOf(node: Node): string | null {
  const name = nameOf(node);
  return name === null ? null : uninverted(name);
}

/** "Doe, Jane" is Jane Doe; "Jane Doe, Jr." stays. */
export function uninverted(name: string): string {
  const [family = "", given = "", ...more] = name.split(",").map((part) => part.trim());
  const isInverted = family !== "" && given !== "" && more.length === 0 && !GENERATION.test(given);
  return isInverted ? `${given} ${family}` : name;
}

/** A date as exact as it is: a time of day, and a month or day of 00, are left away. Null where there is none. */
export function dateOf(node: Node): RegisterDate | null {
  const text = node.text()?.trim() ?? "";
  if (text === "") return null;
  const [, date] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ].*)?$/s.exec(text) ?? [];
  const exact = date?.replace(/(?:-00)+$/, "");
  if (exact !== undefined && dateFault(exact) === null) return exact;
  node.bad("is no date");
  return null;
}

/** A first and a last day, as far as the source tells them. */
export interface Term {
  readonly startDate: RegisterDate | null;
  readonly endDate: RegisterDate | null;
}

/** A term that ends before it starts has ended, nobody knows when. */
export function termOf(startDate: RegisterDate | null, endDate: RegisterDate | null, node: Node): Term {
  if (!endsBeforeStart(startDate, endDate)) return { startDate, endDate };
  node.bad(`ends (${endDate}) before it starts (${startDate}); the end counts as unknown`);
  return { startDate, endDate: UNKNOWN_DATE };
}

/** A language tag; null for none, and for the tags of names that are of no language. */
export function langFrom(tag: string | null): string | null {
  if (tag === null || ["mul", "und", "zxx", "mis", "simple"].includes(tag.toLowerCase())) return null;
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/.test(tag) ? tag : null;
}

/** The code of a country that is known, in capitals. */
export function countryFrom(code: string | null): string | null {
  return code === null ? null : (countryOf(code.toUpperCase())?.code ?? null);
}

/** Addresses on the web, each once, the first few; what is none is left out. */
export function addressesOf(texts: readonly (string | null)[]): string[] {
  const addresses = texts.flatMap((text) => (text !== null && sourceKind(text) === "url" ? [text] : []));
  return [...new Set(addresses)].slice(0, MOST_SOURCES);
}

/** A record with more sources than this is a list of links. */
const MOST_SOURCES = 10;

/** The page of an item of Wikidata. */
export function wikidataAddress(id: string | null): string | null {
  return id !== null && /^Q[1-9]\d{0,11}$/.test(id) ? `https://www.wikidata.org/wiki/${id}` : null;
}
