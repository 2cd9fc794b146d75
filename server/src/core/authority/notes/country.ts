/** The country that a text is the name, demonym or code of. A capital is none: "Mayor of Seoul" is of a town. */
import { countryAtEnd, countryOf } from "../../recognise/countries.ts";
import { fold } from "../../text/chars.ts";

/** ISO 3166-1 alpha-2; null where the whole text names no country, or could name two. */
export function countryCode(text: string): string | null {
  return readCountry(text)?.code ?? null;
}

/** The code where the text is an adjective or an abbreviation: "Japanese", "U.S.", "Australia's". */
export function qualifierCode(text: string): string | null {
  const owner = text.replace(/['\u2019]s$/, "");
  const found = readCountry(owner);
  if (found === null) return null;
  return found.isDemonym || owner !== text || text === text.toUpperCase() ? found.code : null;
}

function readCountry(text: string): { code: string; isDemonym: boolean } | null {
  const paren = text.indexOf("(");
  const plain = (paren > 0 ? text.slice(0, paren) : text).trim();
  const code = /^(?:[A-Z]{2}|[a-z]{2})$/.test(plain) ? countryOf(plain.toUpperCase())?.code : undefined;
  if (code !== undefined) return { code, isDemonym: false };
  const words = fold(plain)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  if (words[0] === "the") words.shift();
  const found = countryAtEnd(words);
  if (found === null || found.kind === "capital" || found.words !== words.length) return null;
  const only = found.territory ?? (found.codes.length === 1 ? found.codes[0]! : null);
  return only === null ? null : { code: only, isDemonym: found.kind === "demonym" };
}
