/** Whether a title tells an office at all, and which of its bearer's posts it names. What the posts of others are is for `ofOthers.ts`. */
import type { Authority } from "../../authority/model.ts";
import { isNameOfOther, postsLabelled } from "../../authority/postLabels.ts";
import type { Tenure } from "../../authority/terms.ts";
import { namesPost } from "../../authority/titles.ts";
import { readingsOf, type TitlePhrase } from "../../link/title.ts";
import { WordClass, wordClass } from "../../recognise/lexicon.ts";
import type { Span } from "../../text/span.ts";

/**
 * Whether the title has a word of office, or is a label of the register as it stands: "COP29: …" is a meeting, "Environment
 * Ministry" a place of work. Behind a name a body by itself is where its bearer belongs, "Seo Min-jun (KRF)".
 */
export function tellsOffice(
  text: string,
  { office, end, words, readings }: TitlePhrase,
  name: Span,
  authority: Authority,
): boolean {
  if (office === null || readings !== undefined) return true;
  const isPlace = OF_MINISTRY.test(text.slice(office.start, office.end));
  if (!isPlace && (end > name.start || words.some((word) => (wordClass(word) & OF_OFFICE) !== 0)))
    return true;
  return postsLabelled(words, authority).length > 0;
}

const OF_MINISTRY = /\b(?:ministry|department|office|secretariat|commission|council|bureau|agency)$/i;
const OF_OFFICE = WordClass.office | WordClass.rank;

/** The posts that the title can name, in a country that it allows. */
export function postsNamed(title: TitlePhrase, tenures: readonly Tenure[], authority: Authority): Tenure[] {
  const isOfAState = isOfState(title, authority);
  return tenures.filter(({ post }) => {
    if (post.country === null ? isOfAState : !inCountry(post.country, title)) return false;
    return readingsOf(title).some(
      (words) =>
        (namesPost(words, post) && !isNameOfOther(words, post, authority)) ||
        postsLabelled(words, authority).includes(post),
    );
  });
}

/** Whether the title with its country names a post of the register, "President of Peru", and so none of a body. */
function isOfState({ words, countries, readings }: TitlePhrase, authority: Authority): boolean {
  if (countries.length === 0 || readings !== undefined) return false;
  return postsLabelled(words, authority).some(
    ({ country, organization }) => organization === null && country !== null && countries.includes(country),
  );
}

function inCountry(country: string, { countries }: TitlePhrase): boolean {
  return countries.length === 0 || countries.includes(country);
}
