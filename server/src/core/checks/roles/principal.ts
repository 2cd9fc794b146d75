/**
 * Titles that a text tells as those of somebody's minister by name: "Halvorsen's defense minister, Seo Min-jun". They are of the
 * days of whom they are called after: a claim for the day in hand only where he leads their state on that day, and did not
 * while the bearer had the post.
 */
import type { Authority } from "../../authority/model.ts";
import { type DateRange, daysOf, heldIn, lastDayOf, type Tenure, tenuresOf } from "../../authority/terms.ts";
import { isLeader } from "../../authority/titles.ts";
import type { Analysis } from "../../link/analyse.ts";
import type { NameMention } from "../../link/mention.ts";
import { within } from "../../text/ascending.ts";
import { type CivilDate, daysBetween, parseIso } from "../../text/civil.ts";
import type { Span } from "../../text/span.ts";

/** The person whose name with a possessive stands right before the title; null where none does. */
export function principalOf({ document: { text }, mentions }: Analysis, title: Span): NameMention | null {
  if (text[title.start - 1] !== " ") return null;
  const mark = OWNING.exec(text.slice(title.start - 3, title.start))?.[0];
  if (mark === undefined) return null;
  const end = title.start - mark.length;
  const found = within(mentions, { start: Math.max(0, end - LONGEST_NAME), end }).at(-1);
  return found?.kind === "person" && found.entity !== null && found.end === end ? found : null;
}

/** In UTF-16 units. */
const LONGEST_NAME = 60;
const OWNING = /['’]s? $/;

/** Whether the person leads a state of the bearer's on those days, and led none while the bearer had one of `posts`. */
export function isLedBy(
  { entity }: NameMention,
  tenures: readonly Tenure[],
  posts: readonly Tenure[],
  days: DateRange,
  authority: Authority,
): boolean {
  const person = authority.persons.get(entity!);
  if (person === undefined) return false;
  const terms = tenuresOf(person, authority).filter(({ post }) => isLeader(post));
  const isOver = terms.some((term) => posts.some((own) => overlap(term, own) > HANDOVER));
  return (
    !isOver &&
    terms.some(
      ({ post, membership }) =>
        heldIn(membership, days) === "yes" && tenures.some((own) => own.post.country === post.country),
    )
  );
}

/** How many days two terms have in common; those of a term without an end or a beginning go on. */
function overlap({ membership: a }: Tenure, { membership: b }: Tenure): number {
  const [first, last] = [latest(a.startDate, b.startDate), earliest(a.endDate, b.endDate)];
  if (first === null || last === null) return Number.POSITIVE_INFINITY;
  return daysBetween(first, last);
}

/** In days: who is followed may stay until the next one is sworn in. */
const HANDOVER = 7;

function latest(...dates: readonly (string | null)[]): CivilDate | null {
  const days = dates.flatMap((date) => daysOf(date ?? "")?.first ?? []).sort();
  return parseIso(days.at(-1) ?? "");
}

function earliest(...dates: readonly (string | null)[]): CivilDate | null {
  const ranges = dates.flatMap((date) => daysOf(date ?? "") ?? []);
  return lastDayOf(ranges.sort((a, b) => (a.last < b.last ? -1 : 1))[0] ?? null);
}
