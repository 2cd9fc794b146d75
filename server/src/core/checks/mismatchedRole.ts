/**
 * `mismatched-role`: a title or country that the person never held, where the register knows what they held on the
 * day that the passage speaks of. On the wrong part: the title, or the country with the title. Silent where the
 * register may not know: junior offices, seats and ranks beside a post, and dates that are no day.
 */
import { onDate, roleText } from "../authority/roles.ts";
import type { Tenure } from "../authority/terms.ts";
import { titleWords } from "../authority/titles.ts";
import type { DocumentCheck } from "./finding.ts";
import { type ClaimedRole, claimedRoles, postsHeld, roleDraft, titleLike } from "./roles.ts";

/** Offices of which somebody holds one at a time. */
const HEADS = new Set(["minister", "secretary", "president", "prime", "chancellor"]);
/** These by themselves say too little: many languages call a secretary a minister. */
const LOOSE = new Set(["minister", "secretary"]);
const JUNIOR = new Set(
  "deputy vice assistant state senior junior undersecretary associate parliamentary permanent first second".split(
    " ",
  ),
);

export const mismatchedRole: DocumentCheck = {
  code: "mismatched-role",
  severity: "warning",
  summary: "A title or country that the person never held.",
  run(analysis, context) {
    const { text } = analysis.document;
    return [...claimedRoles(analysis, context)].flatMap((claim) => {
      const { named, title, office, date, posts } = claim;
      const held = postsHeld(claim, "yes");
      const [now] = held;
      if (posts.length > 0 || now === undefined || !isClear(claim)) return [];
      const isAbroad = held.every(
        ({ post }) => post.country !== null && !title.countries.includes(post.country),
      );
      const isOfField = held.some((tenure) => sharesField(title.words, tenure));
      if (isOfField && (title.countries.length === 0 || !isAbroad)) return [];
      const span = isOfField ? { start: title.start, end: title.end } : office;
      const newText =
        isOfField || (title.countries.length > 0 && isAbroad)
          ? null
          : titleLike(text.slice(office.start, office.end), now, date);
      const message = `${named.entity.name} was ${roleText(now)} ${onDate(date.value)}, not ${text.slice(span.start, span.end)}.`;
      return [roleDraft(claim, span, message, newText, false)];
    });
  },
};

/** Whether the title names one full office, on one day, of which the register's silence says something. */
function isClear({ title, date, tenures, named: { mention } }: ClaimedRole): boolean {
  const { words } = title;
  if (title.hasRank || date.value.length !== 10 || mention.via === "short-form") return false;
  if (words.some((word) => JUNIOR.has(word)) || !words.some((word) => HEADS.has(word))) return false;
  if (words.every((word) => LOOSE.has(word))) return false;
  return tenures.every(({ membership }) => membership.startDate !== null);
}

/** Whether the title is the post's in its field, or the very same: "Defence Minister" of a Secretary of Defense. */
function sharesField(words: readonly string[], { post }: Tenure): boolean {
  return [post.label, ...post.otherLabels.map(({ name }) => name)].some((label) => {
    const bag = new Set(titleWords(label));
    const field = words.filter((word) => !HEADS.has(word));
    return field.length > 0 ? field.every((word) => bag.has(word)) : words.every((word) => bag.has(word));
  });
}
