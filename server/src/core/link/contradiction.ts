/**
 * Whether a family name is somebody's whom the text named although its title is of another office: "Foreign Minister
 * Seo" in a note on the defence minister. Only a title of a minister with a field, or a label of the register, speaks
 * of one whom the reader knows, and only on a day on which the register has a post of the bearer.
 */

import { isFieldWord } from "../authority/fieldsOfOffice.ts";
import type { Authority, Person } from "../authority/model.ts";
import { postsLabelled } from "../authority/postLabels.ts";
import { type DateRange, isThroughout, tenuresOf } from "../authority/terms.ts";
import { JUNIOR_WORDS } from "../authority/titles.ts";
import { LEADERS, MINISTERS } from "../recognise/titleGroups.ts";
import { wordList } from "../text/wordList.ts";
import type { TitlePhrase } from "./title.ts";

const HEADS = wordList(MINISTERS);
/** Leaders of states, of whom namesakes are known too. */
const KNOWN_BY_TITLE = wordList(LEADERS, MINISTERS, "prime governor ambassador general");
/** Those who have the field of a minister besides the minister. */
const JUNIOR = new Set([...JUNIOR_WORDS, "former", "shadow"]);

export function mayContradict(
  person: Person,
  { office, words, countries, isHedged, isSpouse, hasRank, readings }: TitlePhrase,
  days: DateRange | null,
  authority: Authority,
): boolean {
  if (office === null || isHedged || isSpouse || hasRank || readings !== undefined || days === null)
    return false;
  if (words.some((word) => JUNIOR.has(word))) return false;
  const isOfField = words.some((word) => HEADS.has(word)) && words.some(isFieldWord);
  const isOfBody = words.length > 1 && words.some((word) => !KNOWN_BY_TITLE.has(word));
  if (!isOfField && !(isOfBody && postsLabelled(words, authority).length > 0)) return false;
  return tenuresOf(person, authority).some(({ post, membership }) => {
    if (countries.length > 0 && (post.country === null || !countries.includes(post.country))) return false;
    return isThroughout(membership, days);
  });
}
