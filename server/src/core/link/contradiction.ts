/**
 * Whether a family name is somebody's whom the text named although its title is of another office: "Foreign Minister
 * Ahn" in a note on the defence minister. Only a title of a minister with a field speaks of one whom the reader knows,
 * and only on a day on which the register has a post of the bearer.
 */
import { isFieldWord } from "../authority/fieldsOfOffice.ts";
import type { Authority, Person } from "../authority/model.ts";
import { type DateRange, isThroughout, tenuresOf } from "../authority/terms.ts";
import { JUNIOR_WORDS } from "../authority/titles.ts";
import type { TitlePhrase } from "./title.ts";

const HEADS = new Set(["minister", "secretary"]);
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
  if (!words.some((word) => HEADS.has(word)) || words.some((word) => JUNIOR.has(word))) return false;
  if (!words.some((word) => isFieldWord(word))) return false;
  return tenuresOf(person, authority).some(({ post, membership }) => {
    if (countries.length > 0 && (post.country === null || !countries.includes(post.country))) return false;
    return isThroughout(membership, days);
  });
}
