/**
 * Words that put a title into the past or off to later and are themselves wrong by the register: "former" of who holds the
 * post still, "-elect", "designate" and "incoming" of who entered it long ago, "newly appointed" after years, "outgoing"
 * of who has been gone for months. English. Left out are acting holders, whom registers tell as full ones, and posts that
 * a term before the present one makes right.
 */
import { latestIn } from "../../authority/latest.ts";
import type { Authority } from "../../authority/model.ts";
import { type DateRange, daysOf, heldIn, isOver, lastDayOf, type Tenure } from "../../authority/terms.ts";
import { isLooseTitle } from "../../authority/titles.ts";
import type { TitlePhrase } from "../../link/title.ts";
import { countryInFull } from "../../recognise/countries.ts";
import { fold } from "../../text/chars.ts";
import { daysBetween, parseIso } from "../../text/civil.ts";
import type { Span } from "../../text/span.ts";

/** What such a word says of the term on the day that it is of. */
export const Hedge = { over: "over", toCome: "to come", fresh: "fresh", ending: "ending" } as const;
export type Hedge = (typeof Hedge)[keyof typeof Hedge];

/** The word by which a title is hedged, and where it stands. */
export interface HedgeWord extends Span {
  readonly hedge: Hedge;
}

/** The hedge of the title; null where it has none, or one that says nothing here. */
export function hedgeOf(
  text: string,
  { office, isHedged, isSpouse, readings }: TitlePhrase,
): HedgeWord | null {
  if (office === null || isSpouse || readings !== undefined) return null;
  if (!isHedged && !text.slice(Math.max(0, office.start - REACH), office.start).includes("ewly")) return null;
  const behind = BEHIND.exec(text.slice(office.end, office.end + REACH));
  if (behind !== null) return { start: office.end, end: office.end + behind[0].length, hedge: Hedge.toCome };
  const from = Math.max(0, office.start - REACH);
  const before = BEFORE.exec(text.slice(from, office.start));
  if (before === null || !isOfCountry(before[3]!)) return null;
  const lead = text.slice(Math.max(0, from + before.index - REACH), from + before.index);
  if (JOINED.test(lead)) return null;
  const start = from + before.index;
  return {
    start,
    end: start + before[0].length - before[3]!.length,
    hedge: SAYS[fold(before[1] ?? "")] ?? Hedge.fresh,
  };
}

/** How many units on either side are looked at. */
const REACH = 48;
const BEHIND = /^[ -](?:elect|designate)(?!\p{L})/iu;
const BEFORE =
  /(?<![\p{L}-])(?:(former|ex|outgoing|departing|incoming|designated)|(newly[ -](?:appointed|elected|installed|named|inaugurated|minted|sworn[ -]in)))[ -]((?:\p{L}[\p{L}.'’-]* ){0,4})$/iu;
const SAYS: Readonly<Record<string, Hedge>> = {
  former: Hedge.over,
  ex: Hedge.over,
  outgoing: Hedge.ending,
  departing: Hedge.ending,
  incoming: Hedge.toCome,
  designated: Hedge.toCome,
};
/** "current and former", "then", "the late": more is said of the term. */
const JOINED =
  /(?:\b(?:and|or|to-be|soon|current|sitting|then|the late|first|only|no|not|a|an|another|other)[ ,-]+|\/|\b(?:not|never|nobody|no one|isn['’]t)\b[^.;:]{0,40})$/i;

/** Whether the words between a hedge and its title are none, or its country. */
export function isOfCountry(between: string): boolean {
  const plain = between.trim().replace(/['’]s?$/, "");
  return plain === "" || countryInFull(plain) !== null;
}

/** Whether the hedge is wrong on those days. `posts` are those that the title may name. */
export function isHedgeWrong(
  { hedge }: HedgeWord,
  { words }: TitlePhrase,
  posts: readonly Tenure[],
  days: DateRange,
  authority: Authority,
): boolean {
  if (posts.length === 0 || isLooseTitle(words)) return false;
  if (hedge === Hedge.ending)
    return posts.every(({ membership }) => daysSince(membership.endDate, days) > MONTHS);
  const held = posts.filter(({ membership }) => heldIn(membership, days) === "yes");
  // Who had another post of that name before, or has it once more later, is rightly called so of that.
  if (!posts.every(({ post }) => held.some((one) => one.post.id === post.id))) return false;
  if (posts.some(({ membership: { startDate } }) => firstDay(startDate) > days.last)) return false;
  if (hedge === Hedge.over) return held.every((one) => isKnown(one, days, authority));
  const least = hedge === Hedge.fresh ? YEAR : MONTHS;
  return held.every(({ membership }) => daysSince(membership.startDate, days) > least);
}

/** In days. */
const MONTHS = 60;
const YEAR = 400;

function firstDay(date: string | null): string {
  return daysOf(date ?? "")?.first ?? "";
}

/** How many days before the range the date lies that a register has; 0 where it has none. */
function daysSince(date: string | null, { first }: DateRange): number {
  const [then, now] = [lastDayOf(daysOf(date ?? "")), parseIso(first)];
  return then === null || now === null ? 0 : daysBetween(then, now);
}

/** Whether the register may know that the term goes on: by its end, or by a change of about that time in any post. */
function isKnown({ membership }: Tenure, { first }: DateRange, authority: Authority): boolean {
  if (membership.endDate !== null) return true;
  return daysSince(latestIn(authority), { first, last: first }) <= HORIZON;
}

/** In days behind the latest change that a register tells of. */
const HORIZON = 150;

/** Whether some of the days are such that the hedge is right there. */
export function isHedgeRight(
  { hedge }: HedgeWord,
  posts: readonly Tenure[],
  days: readonly DateRange[],
): boolean {
  if (hedge === Hedge.ending)
    return days.some((one) => posts.some(({ membership }) => daysSince(membership.endDate, one) <= MONTHS));
  if (hedge === Hedge.over)
    return days.some((one) =>
      posts.every(
        ({ membership }) => heldIn(membership, one) !== "yes" || !isBegun(membership.startDate, one),
      ),
    );
  const least = hedge === Hedge.fresh ? YEAR : MONTHS;
  return days.some((one) => posts.some(({ membership }) => daysSince(membership.startDate, one) <= least));
}

function isBegun(startDate: string | null, { first }: DateRange): boolean {
  return firstDay(startDate) <= first;
}

/** Whether the bearer had the post in a term before, of which a story may tell as of a former one. */
export function hadBefore(posts: readonly Tenure[], days: DateRange): boolean {
  return posts.some(({ membership }) => isOver(membership, days));
}
