/** Titles that are said of whole terms, of beginnings and of ends, held against the terms that the register has. */
import { latestIn } from "../../authority/latest.ts";
import { type Authority, UNKNOWN_DATE } from "../../authority/model.ts";
import { type DateRange, daysOf, heldIn, type Tenure } from "../../authority/terms.ts";
import type { Analysis } from "../../link/analyse.ts";
import type { DateMentionLinked } from "../../link/mention.ts";
import { type ClaimDate, dateOfNote, dateOfValue } from "./dates/claimDate.ts";
import type { TitleAround } from "./shapes/titleAround.ts";
import {
  beganShortlyBehind,
  beganYearsBehind,
  endedElsewhen,
  endedShortlyBefore,
  isOfTerm,
  TermPart,
} from "./term.ts";

/**
 * Whether what is said of a term is said of one that the register has of other posts; false where nothing is. Null where
 * it says nothing: of a post never held for days that are no term's, of a choice, of an end that is about right, of a term
 * before all that the register tells of.
 */
export function isOfSomeTerm(
  { day, part, isChoice }: TitleAround,
  posts: readonly Tenure[],
  tenures: readonly Tenure[],
  analysis: Analysis,
): boolean | null {
  const value = day?.date.value ?? null;
  const days = value === null ? null : daysOf(value.replace(/\.\.\/|\/\.\./, ""));
  if (part === null || value === null || days === null) return false;
  if (posts.length === 0) return tenures.some((one) => isOfTerm(one, value, part)) ? true : null;
  if (isChoice) return posts.every((one) => beganYearsBehind(one, days)) ? false : null;
  const isOver = part === TermPart.whole || part === TermPart.end;
  if (isOver && isBeforeAll(days, posts, tenures)) return null;
  // A term that is over is no longer told of by "since": the title itself is held against the day of the note.
  if (part === TermPart.since) {
    const own = dateOfNote(analysis);
    return own !== null && isHeldOn(posts, own.days) && !posts.some((one) => beganShortlyBehind(one, days))
      ? false
      : null;
  }
  return part === TermPart.end && posts.some((one) => endedShortlyBefore(one, days)) ? null : false;
}

/** Whether a term is said to have ended when none of the posts did. */
export function isEndWrong(
  analysis: Analysis,
  { part }: TitleAround,
  posts: readonly Tenure[],
  date: ClaimDate | null,
  authority: Authority,
): boolean {
  if (part !== TermPart.end || date === null || posts.length === 0) return false;
  const own = dateOfNote(analysis)?.days ?? null;
  if (own !== null && date.days.last >= own.first) return false;
  return posts.every((one) => endedElsewhen(one, date.days, own, latestIn(authority)));
}

/** Whether days lie before all that the register tells of somebody, but for the year of a change: they may be a term of their own. */
function isBeforeAll({ last }: DateRange, posts: readonly Tenure[], tenures: readonly Tenure[]): boolean {
  const startOf = ({ membership: { startDate } }: Tenure): string =>
    startDate === null || startDate === UNKNOWN_DATE ? "" : startDate;
  return (
    posts.every((one) => startOf(one) > last) &&
    tenures.every((one) => startOf(one).slice(0, 4) >= last.slice(0, 4))
  );
}

/** The first or the last of the days that a term is said to have been, where the posts were not held then nor shortly after or before; null where they were on both. */
export function edgeUnheld(day: DateMentionLinked, posts: readonly Tenure[]): ClaimDate | null {
  const [from = "", to = ""] = day.date.value!.split("/");
  const [first, last] = [dateOfValue(from), dateOfValue(to)];
  if (posts.length === 0 || first === null || last === null) return null;
  if (!isHeldOn(posts, first.days) && !posts.some((one) => beganShortlyBehind(one, first.days))) return first;
  if (!isHeldOn(posts, last.days) && !posts.some((one) => endedShortlyBefore(one, last.days))) return last;
  return null;
}

/** Whether one of the posts is or may be held on days of the range. */
export function isHeldOn(posts: readonly Tenure[], days: DateRange): boolean {
  return posts.some(({ membership }) => heldIn(membership, days) !== "no");
}
