/** Whether a title tells an office at all, and which of its bearer's posts it names. What the posts of others are is for `ofOthers.ts`. */
import type { Authority } from "../../authority/model.ts";
import { isNameOfOther, postsLabelled } from "../../authority/postLabels.ts";
import type { Tenure } from "../../authority/terms.ts";
import { hasInitials, isAloneAbbreviation, namesPost } from "../../authority/titles.ts";
import { readingsOf, type TitlePhrase } from "../../link/title.ts";
import { WordClass, wordClass } from "../../recognise/lexicon.ts";
import { fold } from "../../text/chars.ts";
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
  // "Seo Min-jun (NSA)" is of the agency.
  const isShort = isAloneAbbreviation(fold(text.slice(office.start, office.end)));
  if (
    isShort &&
    (end > name.start || AS_TOPIC.test(text.slice(Math.max(0, office.start - 24), office.start)))
  )
    return false;
  const isPlace = OF_MINISTRY.test(text.slice(office.start, office.end));
  if (!isPlace && (end > name.start || words.some((word) => (wordClass(word) & OF_OFFICE) !== 0)))
    return true;
  return postsLabelled(words, authority).length > 0;
}

/** "On CCS Seo Min-jun was silent." */
const AS_TOPIC =
  /(?:\bthe|(?:^|[.!?:\n]\s*)(?:On|About|Regarding|Re|As for|For|With|Without|Under|In|At|Beyond|Despite))\s$/i;
const OF_MINISTRY = /\b(?:ministry|department|office|secretariat|commission|council|bureau|agency)$/i;
const OF_OFFICE = WordClass.office | WordClass.rank;

/** The posts that the title can name, in a country that it allows. */
export function postsNamed(
  text: string,
  title: TitlePhrase,
  tenures: readonly Tenure[],
  authority: Authority,
): Tenure[] {
  const written = title.office === null ? "" : text.slice(title.office.start, title.office.end);
  const isOfAState = isOfState(title, authority);
  return tenures.filter(({ post }) => {
    if (post.country === null ? isOfAState : !inCountry(post.country, title)) return false;
    return readingsOf(title).some(
      (words) =>
        (namesPost(words, post) && !isNameOfOther(words, post, authority)) ||
        postsLabelled(words, authority).includes(post) ||
        (isAloneAbbreviation(fold(written)) && hasInitials(written, post)),
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
