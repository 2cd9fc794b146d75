/**
 * A title with a wrong country in front, put right: the country of the post held as an adjective, a noun or a genitive.
 * English; a capital that stands for its state has no counterpart.
 */
import type { Tenure } from "../../authority/terms.ts";
import { namesPost } from "../../authority/titles.ts";
import { readingsOf } from "../../link/title.ts";
import { countryAtEnd, countryOf } from "../../recognise/countries.ts";
import { fold } from "../../text/chars.ts";
import type { ClaimedRole } from "./claims.ts";
import type { ClaimDate } from "./dates/claimDate.ts";
import { endUnstyled } from "./shapes/place.ts";
import { titleLike } from "./titleLike.ts";

/** The title with the country of the post held in front, and the office as it stands where it is that of the post. */
export function titleOfOwnCountry(
  text: string,
  { title, office }: ClaimedRole,
  now: Tenure,
  date: ClaimDate,
): string | null {
  const { country } = now.post;
  if (country === null || title.office === null || office.end !== endUnstyled(text, title)) return null;
  const between = /\s+$/.exec(text.slice(title.start, office.start))?.[0];
  if (between === undefined) return null;
  const own = countryLike(text.slice(title.start, office.start - between.length), country);
  const written = text.slice(office.start, office.end);
  const isOwn = readingsOf(title).some((words) => namesPost(words, now.post));
  const label = isOwn ? written : titleLike(written, now, date);
  return own === null || label === null ? null : `${own}${between}${label}`;
}

/** "South Korean" for "Japanese", "South Korea's" for "Japan's"; null for what is no country from end to end. */
function countryLike(written: string, code: string): string | null {
  const country = countryOf(code);
  if (country === undefined) return null;
  const genitive = /['’]s?$/.exec(written)?.[0] ?? "";
  const words = fold(written.slice(0, written.length - genitive.length))
    .split(/[\s.-]+/)
    .filter(Boolean);
  const found = countryAtEnd(words[0] === "the" ? words.slice(1) : words);
  if (found === null || found.kind === "capital") return null;
  if (genitive !== "")
    return `${withArticle(country.name)}${/s$/.test(country.name) ? genitive[0] : `${genitive[0]}s`}`;
  const isAcronym = /^\p{Lu}[\p{Lu}.]+$/u.test(written);
  return found.kind === "demonym" || isAcronym ? country.demonym : country.name;
}

function withArticle(name: string): string {
  return ARTICLE.test(name) ? `the ${name}` : name;
}

const ARTICLE =
  /^(?:United|European Union|Holy See|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles)|\b(?:Republic|Islands)\b/;
