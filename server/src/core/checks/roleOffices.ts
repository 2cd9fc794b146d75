/** What a title is by its words and by the register: an office of its own, one of the bearer's kind, one below it. */
import { isFieldWord } from "../authority/fieldsOfOffice.ts";
import type { Authority } from "../authority/model.ts";
import { postsLabelled } from "../authority/postLabels.ts";
import type { Tenure } from "../authority/terms.ts";
import { labelWords, namesPost, titleWords } from "../authority/titles.ts";

/** "General Secretary" of a party and "Chief Minister" of a state are posts beside others or before them. */
export function isOfPartyOrRegion(words: readonly string[]): boolean {
  const [first, second] = words;
  return (
    words.length === 2 &&
    ((first === "general" && second === "secretary") || (first === "chief" && second === "minister"))
  );
}

/** Whether the title is that of a deputy of whom the person is: "Deputy Health Minister" of the minister. */
export function isDemoted(
  words: readonly string[],
  tenures: readonly Tenure[],
  authority: Authority,
): boolean {
  if (words[0] !== "deputy" && words[0] !== "vice") return false;
  const rest = words.slice(1);
  return (
    (rest.some(isFieldWord) || postsLabelled(words, authority).length > 0) &&
    tenures.some(({ post }) => namesPost(rest, post))
  );
}

/** Offices of cities and states that nobody has as a courtesy or beside another. */
export const OFFICES = new Set(
  [
    "city clerk",
    "fire chief",
    "police chief",
    "police commissioner",
    "attorney general",
    "chief justice",
  ].map((title) => titleWords(title).join(" ")),
);

export function isOfficeOfItsOwn(
  words: readonly string[],
  tenures: readonly Tenure[],
  authority: Authority,
): boolean {
  return OFFICES.has(words.join(" ")) || isOtherPost(words, tenures, authority);
}

/** Whether the title is the label of another post of the register, of an organization or country of the person's own. */
export function isOtherPost(
  words: readonly string[],
  tenures: readonly Tenure[],
  authority: Authority,
): boolean {
  return postsLabelled(words, authority).some(({ organization, country }) => {
    return tenures.some(({ post }) => {
      return country === null
        ? organization !== null && post.organization === organization
        : post.country === country;
    });
  });
}

/** Whether the person's own posts have that office, of whatever known field: "Trade Commissioner" of one of transport. */
export function isHeldHead(words: readonly string[], tenures: readonly Tenure[]): boolean {
  const heads = words.filter((word) => !isFieldWord(word));
  if (heads.length === 0 || (heads.length === words.length && heads.length < 2)) return false;
  return tenures.some(({ post }) => {
    const own = labelWords(post);
    return heads.every((word) => own.includes(word));
  });
}
