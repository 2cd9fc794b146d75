/**
 * Titles that are another's: the full label of a post of the register which somebody else held on the day of the
 * claim. That several hold at once ("Judge", "Deputy Minister") is left out, and what may be a loose name of a post
 * of the person's own.
 */
import { termsOf } from "../../authority/holders.ts";
import type { Authority, Membership, Post } from "../../authority/model.ts";
import { bodyNames, isCutName, isProper, postsLabelled } from "../../authority/postLabels.ts";
import { type DateRange, heldIn, type Tenure } from "../../authority/terms.ts";
import { isStateSecretary, JUNIOR_WORDS, labelsOf, labelWords } from "../../authority/titles.ts";
import { readingsOf, type TitlePhrase } from "../../link/title.ts";
import { fold } from "../../text/chars.ts";
import type { Span } from "../../text/span.ts";
import { wordList } from "../../text/wordList.ts";
import type { ClaimedRole } from "./claims.ts";
import { mayBeCalled } from "./fields.ts";
import { isOfEdition } from "./offices.ts";

/** Offices that have many holders at a time, or that are no offices. */
const OF_MANY = wordList(
  JUNIOR_WORDS,
  `member judge justice senator representative councillor counselor adviser advisor spokesperson
  spokesman spokeswoman professor fellow coordinator envoy analyst reporter officer official leader diplomat counsel
  lawyer author consultant delegate lawmaker politician`,
);

/** Of whom a state has one, and no other body that its people would be called after. */
const LEADERS = wordList("president premier chancellor");

const MINISTER = "minister";
const ADVISERS = wordList("adviser advisor");

/** Whether the title is in full that of a post which somebody else held then, and none of those `held` is called so. */
export function isAnothersPost(
  { person, title, date, tenures, named }: ClaimedRole,
  held: readonly Tenure[],
  authority: Authority,
  text: string,
): boolean {
  if (title.office === null || title.hasRank) return false;
  if (named.mention.via === "short-form" && title.words.length < 2) return false;
  const isNative = title.readings !== undefined;
  const isAcronym = /^\p{Lu}{4,}$/u.test(text.slice(title.office.start, title.office.end));
  return readingsOf(title).some((words) => {
    const isBare = words.length < 2 && !isNative && title.countries.length === 0 && !isAcronym;
    if (isBare && !LEADERS.has(words[0]!)) return false;
    const ranks = isProper(words) ? [words[0]!, words[words.length - 1]!] : words;
    const many = ranks.filter((word) => OF_MANY.has(word) && !isOfOne(word, words));
    const isOfCountry = title.countries.some((country) => country !== UNION);
    if (many.length > 0 && (isOfCountry || !many.every((word) => SECONDS.has(word)))) return false;
    if (many.length > 0 && !isOfItsOwn(words, held, authority)) return false;
    const labelled = postsLabelled(words, authority).filter((post) => {
      const { country } = post;
      // A General Secretary of a party is no Secretary-General.
      if (words[0] === "general" && !labelsOf(post).some((own) => own[0] === "general")) return false;
      return country === null || title.countries.length === 0 || title.countries.includes(country);
    });
    // Where the register has both, a Minister of Trade is no Minister of Industry.
    const beside = labelled.filter((post) => tenures.some((own) => isOfOneBody(post, own.post)));
    const isOfAny = title.countries.length === 0 && !isNative;
    const elsewhere = isOfAny ? labelled.filter((post) => !isCutName(words, post, authority)) : labelled;
    const ofState = elsewhere.filter((post) => tenures.some((own) => isOfOneCountry(post, own.post)));
    const posts = beside.length > 0 ? beside : ofState.length > 0 ? ofState : elsewhere;
    if (isOfOtherBody(text, title, named.mention, posts, authority)) return false;
    // Of the years before all known posts the register says what those of the same state or body were.
    if (held.length === 0 && beside.length === 0 && isBeforeAll(tenures, date)) return false;
    // Who has left all known posts may hold any but those that the register knows better: of the same state or told by name.
    if (held.length === 0 && !isNamed(words, posts, title.countries)) {
      if (!posts.some((post) => tenures.some((own) => isOfOneState(post, own.post)))) return false;
    }
    if (
      posts.length === 0 ||
      (isBare && beside.length === 0) ||
      (beside.length === 0 && mayBeOwn(words, labelled, held))
    )
      return false;
    return posts.every(({ id }) =>
      termsOf(id, authority).some(({ person: other, membership }) => {
        if (other.id === person.id) return false;
        if (isOfEdition(words)) return true;
        return date === null ? isOpen(membership) : mayHold(membership, date.days);
      }),
    );
  });
}

/** Whether all terms begin behind the days. */
function isBeforeAll(tenures: readonly Tenure[], date: ClaimedRole["date"]): boolean {
  return (
    date !== null &&
    tenures.every(({ membership: { startDate } }) => startDate !== null && startDate > date.days.last)
  );
}

/** Whether the term is not known to have ended. */
function isOpen({ endDate }: Membership): boolean {
  return endDate === null;
}

/** Whether the post was held then, or is by a register that tells no dates. */
function mayHold(membership: Membership, days: DateRange): boolean {
  const held = heldIn(membership, days);
  return (
    held === "yes" || (held === "perhaps" && membership.startDate === null && membership.endDate === null)
  );
}

/** Whether a title that posts elsewhere have may be a loose or a common one of a post held. */
function mayBeOwn(words: readonly string[], labelled: readonly Post[], held: readonly Tenure[]): boolean {
  if (labelled.length === 1 && (isProper(words) || isOfNoState(words, labelled[0]!, held))) return false;
  if (held.some(({ post }) => mayBeCalled(words, post))) return true;
  // "Central Bank Governor" of whoever heads a bank.
  return (
    labelled.length > 1 &&
    held.some(({ post }) => labelWords(post).some((word) => word !== MINISTER && words.includes(word)))
  );
}

/** Whether the one post so called and those held are of bodies and no states, and none of these has that office. */
function isOfNoState(words: readonly string[], { country }: Post, held: readonly Tenure[]): boolean {
  if (country !== null || held.length === 0 || held.some(({ post }) => post.country !== null)) return false;
  const head = words[words.length - 1]!;
  return !held.some(({ post }) => labelsOf(post).some((own) => own.includes(head)));
}

/** Of whom there is one: "High Representative", and where a field is told, "National Security Adviser", "Commissioner for Justice". */
function isOfOne(word: string, words: readonly string[]): boolean {
  if (word === "justice") return words.some((head) => HEADS_OF_FIELDS.has(head));
  return ADVISERS.has(word) ? words.length > 2 : word === "representative" && words[0] === "high";
}

const HEADS_OF_FIELDS = wordList("minister commissioner secretary");

/** Who serves it is of one of its states, and is told with either. */
const UNION = "EU";

/** Whether a title that names no body is told of another than those of the posts: "Technical Director Seo Min-jun of the Kestrian Rowing Club". */
function isOfOtherBody(
  text: string,
  { start, end, countries }: TitlePhrase,
  name: Span,
  posts: readonly Post[],
  authority: Authority,
): boolean {
  if (end > name.start || countries.length > 0 || / (?:of|for|to) /.test(text.slice(start, end)))
    return false;
  const body = OF_BODY.exec(text.slice(name.end, name.end + LONGEST_BODY))?.[1];
  if (body === undefined) return false;
  const told = fold(body);
  return posts.every(
    (post) =>
      post.country === null &&
      post.organization !== null &&
      !bodyNames(post, authority).some((own) => told.startsWith(fold(own).replace(/^the /, ""))),
  );
}

const OF_BODY = /^ of (?:the )?(\p{Lu}[^,.;:()\n]*)/u;
const LONGEST_BODY = 80;

/** Words of those next to the head of a body, and of whom it sends: of whom some have one, as "Deputy High Commissioner". */
const SECONDS = wordList("deputy vice permanent envoy representative");

/**
 * Whether a title of such words is in full the label of posts of bodies, no rank of governments ("Deputy Minister") nor one
 * that is had beside another ("Special Envoy"), and the bearer is known to have held then what nobody holds with it.
 */
function isOfItsOwn(words: readonly string[], held: readonly Tenure[], authority: Authority): boolean {
  if (held.length === 0 || words.includes("minister") || isStateSecretary(words)) return false;
  const isPermanent = words[0] === "permanent" && words[1] === "representative";
  if (words.length < 3 && !isPermanent) return false;
  if (postsLabelled(words, authority).some((post) => isCutName(words, post, authority))) return false;
  return held.every(({ post }) =>
    labelsOf(post).some((own) => isProper(own) || !own.some((word) => OF_MANY.has(word))),
  );
}

/** Whether the title names the body or the country of the posts. */
function isNamed(words: readonly string[], posts: readonly Post[], countries: readonly string[]): boolean {
  if (countries.length === 0) return isProper(words);
  return posts.every(({ country }) => country !== null && countries.includes(country));
}

function isOfOneState(a: Post, b: Post): boolean {
  return a.country === null ? a.organization === b.organization : a.country === b.country;
}

function isOfOneCountry(a: Post, b: Post): boolean {
  return a.country !== null && a.country === b.country;
}

/** Whether two posts are of one organization, or of one country and none. */
function isOfOneBody(a: Post, b: Post): boolean {
  return a.organization === null
    ? a.country !== null && a.country === b.country
    : a.organization === b.organization;
}
