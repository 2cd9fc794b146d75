/** Which key of a record is meant by one that it does not have: other words for the same thing, else a slip of the pen. */
import { didYouMean } from "../text/didYouMean.ts";

/** Keys that records have, and the words that people and other formats have for them. */
const WORDS: readonly (readonly [key: string, words: string])[] = [
  ["tenure", "term period years dates in_office"],
  ["start_date", "from start since began started begin date valid_from"],
  ["end_date", "to end until till ended valid_until"],
  ["role", "position office job function"],
  ["post", "role title position office job function"],
  ["country", "nation state nationality"],
  ["other_names", "aliases alias aka also_known_as variants"],
  ["other_labels", "other_names aliases alias aka"],
  ["family_name", "surname last_name"],
  ["given_name", "first_name forename"],
  ["memberships", "roles posts role terms"],
  ["location", "place venue city"],
  ["name", "title"],
];

/** Sections of an authority file, and the words that people have for them. */
const SECTION_WORDS: readonly (readonly [key: string, words: string])[] = [
  ["persons", "people names ministers politicians officials members"],
  ["organizations", "bodies orgs institutions ministries agencies companies parties"],
  ["posts", "roles positions offices titles jobs"],
  ["forums", "conferences summits meetings fora"],
  ["events", "editions sessions"],
];

/** ` Did you mean "…"?` with one of the sections, or nothing. */
export function meantSection(key: string, sections: readonly string[]): string {
  const word = key.toLowerCase();
  const known = SECTION_WORDS.find(
    ([meant, words]) => sections.includes(meant) && words.split(" ").includes(word),
  );
  return known === undefined ? didYouMean(key, sections) : ` Did you mean "${known[0]}"?`;
}

/** ` Did you mean "…"?` with one of `keys`, or nothing. */
export function meantKey(key: string, keys: readonly string[]): string {
  const word = key.toLowerCase().replace(/[ -]/g, "_");
  const known = WORDS.find(([meant, words]) => keys.includes(meant) && words.split(" ").includes(word));
  return known === undefined ? didYouMean(key, keys) : ` Did you mean "${known[0]}"?`;
}
