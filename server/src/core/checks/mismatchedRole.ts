/**
 * `mismatched-role`: a title or country that the person never held, where the register knows what they held on
 * the date that the passage speaks of. On the wrong part: the title, or the country with the title.
 */
import { onDate, roleText } from "../authority/roles.ts";
import { namesPost } from "../authority/titles.ts";
import { countryOf } from "../recognise/countries.ts";
import type { DocumentCheck } from "./finding.ts";
import { claimedRoles, titleLike } from "./roles.ts";

/** Offices of which somebody holds one at a time; others, such as a seat in parliament, go beside them. */
const SINGLE = new Set(["minister", "secretary", "president", "chancellor", "undersecretary", "premier"]);

export const mismatchedRole: DocumentCheck = {
  code: "mismatched-role",
  severity: "warning",
  summary: "A title or country that the person never held.",
  run(analysis, context) {
    const { text } = analysis.document;
    return [...claimedRoles(analysis, context)].flatMap((claim) => {
      const { named, title, office, date, posts, held } = claim;
      const [now] = held;
      if (posts.length > 0 || now === undefined || title.hasRank) return [];
      if (!title.words.some((word) => SINGLE.has(word))) return [];
      const isOfAnotherCountry = held.some(({ post }) => namesPost(title.words, post));
      const country = now.post.country === null ? undefined : countryOf(now.post.country);
      if (isOfAnotherCountry && (country === undefined || title.countries.length === 0)) return [];
      const span = isOfAnotherCountry ? { start: title.start, end: title.end } : office;
      const right = titleLike(text.slice(office.start, office.end), now);
      const newText = isOfAnotherCountry ? null : right;
      return [
        {
          ...span,
          message: `${named.entity.name} was ${roleText(now)} ${onDate(date.value)}, not ${text.slice(span.start, span.end)}.`,
          entity: named.entity.id,
          name: named.entity.name,
          fixes:
            newText === null ? [] : [{ title: `Use "${newText}"`, newText, preferred: held.length === 1 }],
          related: [],
        },
      ];
    });
  },
};
