/** Whether a claim is of another country than all posts of its person: what needs no date to be wrong. */
import { isOver, type Tenure } from "../../authority/terms.ts";
import { labelWords, namesPost } from "../../authority/titles.ts";
import { countryAtEnd } from "../../recognise/countries.ts";
import { fold } from "../../text/chars.ts";
import type { ClaimedRole } from "./claims.ts";
import type { ClaimDate } from "./dates/claimDate.ts";
import { HEADS } from "./fields.ts";

/**
 * Whether the claim names countries and no post of the person is of one of them. A post of a body that is of no country
 * excuses a title that may be its own, and a capital alone, which may be the body's seat.
 */
export function isAbroad(text: string, { title, tenures, date }: ClaimedRole): boolean {
  const { countries, office, words } = title;
  const national = tenures.filter(({ post }) => post.country !== null && post.country !== UNION);
  if (countries.length === 0 || national.length === 0) return false;
  if (national.some(({ post }) => countries.includes(post.country!))) return false;
  if (tenures.every((one) => isOverBy(one, date)) && !national.some(isOfGovernment)) return false;
  // Who speaks for the Union is of one of its states.
  if (countries.includes(UNION)) return false;
  if (national.length === tenures.length || words.includes("minister")) return true;
  if (office === null) return !isCapital(text.slice(title.start, title.end));
  return national.some(({ post }) => namesPost(words, post));
}

/** A union of states: who serves it is of one of them, which the register does not say. */
const UNION = "EU";

/** Whether the term had ended by then: who has left a bank or a body may serve any country. */
function isOverBy({ membership }: Tenure, date: ClaimDate | null): boolean {
  return date === null ? membership.endDate !== null : isOver(membership, date.days);
}

function isOfGovernment({ post }: Tenure): boolean {
  return labelWords(post).some((word) => HEADS.has(word));
}

/** Whether the words, a possessive among them, are those of a capital. */
function isCapital(words: string): boolean {
  const folded = fold(words.replace(/['’]s?$/, "")).split(/[\s.-]+/);
  return countryAtEnd(folded)?.kind === "capital";
}
