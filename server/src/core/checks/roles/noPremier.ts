/** "Prime Minister" of states that have none: what needs no date to be wrong. */
import type { ClaimedRole } from "./claims.ts";

/** Codes of states whose presidents lead the government, where nobody living was ever prime minister. */
const STATES: ReadonlySet<string> = new Set("BO CL CO CR CY DO EC GT HN MX NI PA PY SV US UY VE".split(" "));

/** Whether a full name has that title, and all posts of its bearer are of such states. */
export function isOfNoPremier({ title, tenures, named }: ClaimedRole): boolean {
  const { words, countries, readings } = title;
  if (readings !== undefined || words.length !== 2 || words[0] !== "prime" || words[1] !== "minister")
    return false;
  if (named.mention.via === "short-form" || !countries.every((code) => STATES.has(code))) return false;
  return (
    tenures.length > 0 && tenures.every(({ post: { country } }) => country !== null && STATES.has(country))
  );
}
