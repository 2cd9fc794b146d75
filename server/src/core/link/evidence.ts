/**
 * What a title or country next to a name says about a candidate. Facts of the register only:
 * somebody without posts is neither confirmed nor excluded by a title.
 */
import type { Authority, Membership, Person } from "../authority/model.ts";
import { postsLabelled } from "../authority/postLabels.ts";
import { type DateRange, heldIn, tenuresOf } from "../authority/terms.ts";
import { namesPost, tellsPost } from "../authority/titles.ts";
import type { LinkInput } from "./linkInput.ts";
import { readingsOf, type TitlePhrase } from "./title.ts";

/**
 * `current`: the title names a post that the person held then. `held`: one held at another time, or at no known
 * date. `country`: only the country agrees. `neutral`: nothing is said. `conflict`: no post of theirs agrees.
 */
export type Fit = "current" | "held" | "country" | "neutral" | "conflict";

const RANK: Readonly<Record<Fit, number>> = { conflict: 0, neutral: 1, country: 2, held: 3, current: 4 };

/** What `title` says of an entity, a number of the compiled set; nothing of one that is no person. */
export function entityFit(
  { register, daysAt }: Pick<LinkInput, "register" | "daysAt">,
  entity: number,
  title: TitlePhrase | null,
): Fit {
  const { kind, record } = register.entities[entity]!;
  return kind === "person" ? fitOf(record as Person, title, daysAt, register.authority) : "neutral";
}

/** Whether a title that names a country names a post of the entity that is known to be of it. */
export function isOfCountry(
  { register }: Pick<LinkInput, "register">,
  entity: number,
  title: TitlePhrase,
): boolean {
  const { kind, record } = register.entities[entity]!;
  if (kind !== "person" || title.countries.length === 0) return false;
  const readings = readingsOf(title).filter(tellsPost);
  return tenuresOf(record as Person, register.authority).some(
    ({ post }) =>
      post.country !== null &&
      title.countries.includes(post.country) &&
      (readings.length === 0 || readings.some((words) => namesPost(words, post))),
  );
}

/** What `title` says of the person on the days that its passage speaks of. */
function fitOf(
  person: Person,
  title: TitlePhrase | null,
  daysAt: (offset: number) => DateRange | null,
  authority: Authority,
): Fit {
  if (title === null) return "neutral";
  const tenures = tenuresOf(person, authority);
  if (tenures.length === 0) return "neutral";
  const here = tenures.filter(({ post }) => agreesInCountry(post.country, title.countries));
  if (here.length === 0) return "conflict";
  const readings = readingsOf(title).filter(tellsPost);
  if (readings.length === 0) return title.countries.length > 0 ? "country" : "neutral";
  const named = here.filter(({ post }) => readings.some((words) => namesPost(words, post)));
  if (named.length === 0) return "conflict";
  const days = daysAt(title.start);
  if (title.isFormer === true && days !== null && !named.some(({ membership }) => isLeft(membership, days)))
    return "conflict";
  return days !== null && named.some(({ membership }) => heldIn(membership, days) !== "no")
    ? "current"
    : "held";
}

/** Whether the term may be over: nobody is former in the post that they hold. */
function isLeft(membership: Membership, days: DateRange): boolean {
  return membership.endDate !== null || heldIn(membership, days) !== "yes";
}

/** Whether the country before a name is that of no post of the person's. */
export function isOfOtherCountry(
  { register }: Pick<LinkInput, "register">,
  entity: number,
  { countries }: TitlePhrase,
): boolean {
  const { kind, record } = register.entities[entity]!;
  if (kind !== "person" || countries.length === 0) return false;
  const tenures = tenuresOf(record as Person, register.authority);
  return tenures.length > 0 && !tenures.some(({ post }) => agreesInCountry(post.country, countries));
}

/** Positive when `a` says more for its candidate than `b`. */
export function compareFits(a: Fit, b: Fit): number {
  return RANK[a] - RANK[b];
}

/** Whether a title of that fit tells its candidate from others. */
export function saysWho(fit: Fit): boolean {
  return fit === "current" || fit === "held" || fit === "country";
}

/** Whether a title without a day is in full the label of one post alone, which the person has not left. */
export function isOwnPost(
  { register, daysAt }: Pick<LinkInput, "register" | "daysAt">,
  entity: number,
  { start, words, countries }: TitlePhrase,
): boolean {
  const { kind, record } = register.entities[entity]!;
  if (kind !== "person" || words.length + countries.length < 2 || daysAt(start) !== null) return false;
  const [post, ...others] = postsLabelled(words, register.authority).filter(({ country }) =>
    agreesInCountry(country, countries),
  );
  if (post === undefined || others.length > 0) return false;
  return tenuresOf(record as Person, register.authority).some(
    (tenure) => tenure.post === post && tenure.membership.endDate === null,
  );
}

function agreesInCountry(country: string | null, countries: readonly string[]): boolean {
  return country === null || countries.length === 0 || countries.includes(country);
}
