/** Which key of a record is meant by one that it does not have: other words for the same thing, else a slip of the pen. */
import { closest, didYouMean } from "../text/didYouMean.ts";

/** Keys that records have, and the words that people and other formats have for them. */
const WORDS: readonly (readonly [key: string, words: string])[] = [
  ["tenure", "term period years dates in_office"],
  ["start_date", "from start since began started begin date valid_from"],
  ["end_date", "to end until till ended valid_until"],
  ["role", "title position office job function"],
  ["post", "role title position office job function"],
  ["country", "nation state nationality"],
  ["other_names", "aliases alias aka also_known_as variants"],
  ["other_labels", "other_names aliases alias aka"],
  ["family_name", "surname last_name"],
  ["given_name", "first_name forename"],
  ["memberships", "roles posts role terms"],
  ["location", "place venue city"],
  ["name", "title label"],
  ["label", "name title role position office job"],
];

/** Keys that stand with a post, by the records in which people and other formats write them. */
const OF_POSTS: ReadonlyMap<string, string> = new Map([
  ["person", "country nation nationality organization organisation"],
  ["membership", "label title country organization organisation"],
]);

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

/** ` Did you mean "…"?` with one of `keys`, or where the key of such a record (`noun`) belongs, or nothing. */
export function meantKey(key: string, keys: readonly string[], noun = ""): string {
  const word = plainWord(key);
  if (OF_POSTS.get(noun)?.split(" ").includes(word) === true) return " It is written with the post.";
  const known = otherWord(word, keys);
  return known === null ? didYouMean(key, keys) : ` Did you mean "${known}"?`;
}

/** The one of `keys` that is meant by another word for it or by a slip of the pen; null for any other key. */
export function keyMeant(key: string, keys: readonly string[]): string | null {
  return otherWord(plainWord(key), keys) ?? closest(key, keys);
}

function otherWord(word: string, keys: readonly string[]): string | null {
  const known = WORDS.find(([meant, words]) => keys.includes(meant) && words.split(" ").includes(word));
  return known?.[0] ?? null;
}

function plainWord(key: string): string {
  return key.toLowerCase().replace(/[ -]/g, "_");
}
