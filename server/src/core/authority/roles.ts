/** What somebody was on a date, as the register tells it, and the same in words. */
import { countryOf } from "../recognise/countries.ts";
import { saysCountry } from "./country.ts";
import { type Authority, type Membership, type Person, UNKNOWN_DATE } from "./model.ts";
import { type DateRange, type Held, heldIn, type Tenure, tenuresOf } from "./terms.ts";

/** A term, and whether it was held on the date in question. */
export interface Role extends Tenure {
  /** `null` where there is no date to hold the term against. */
  readonly held: Held | null;
}

/** The posts held on those days, the latest begun first; all posts, `held` null, where there is no date. */
export function rolesOn(person: Person, authority: Authority, days: DateRange | null): Role[] {
  const roles = tenuresOf(person, authority).map((tenure): Role => {
    return { ...tenure, held: days === null ? null : heldIn(tenure.membership, days) };
  });
  return roles.filter(({ held }) => held !== "no").sort(byStartDescending);
}

/** "Minister of National Defense, South Korea"; without the country where the label has it. */
export function roleText({ post }: Tenure): string {
  const isTold = post.country === null || saysCountry(post.label, post.country);
  const country = isTold ? null : (countryOf(post.country!)?.name ?? post.country);
  return country === null ? post.label : `${post.label}, ${country}`;
}

/** "since 2025-07-25", "2023-10-07 to 2024-09"; null where neither end is known. */
export function termText({ startDate, endDate }: Membership): string | null {
  const start = startDate === UNKNOWN_DATE ? null : startDate;
  if (endDate === UNKNOWN_DATE) return start === null ? null : `from ${start}, end not known`;
  if (endDate === null) return start === null ? null : `since ${start}`;
  return start === null ? `until ${endDate}` : `${start} to ${endDate}`;
}

/** "on 2025-11-01", "in 2025-11", "from 2025-11-01 to 2025-11-03", "since 2025-11": an EDTF value as a sentence takes it. */
export function onDate(value: string): string {
  const [first, last] = value.split("/");
  if (last === "..") return `since ${first}`;
  if (first === "..") return `until ${last}`;
  if (last !== undefined) return `from ${first} to ${last}`;
  return value.length > 7 ? `on ${value}` : `in ${value}`;
}

/** The role in a few words for a message: the one held then, else the last one with its term; null without posts. */
export function briefRole(person: Person, authority: Authority, days: DateRange | null): string | null {
  const then = days === null ? [] : rolesOn(person, authority, days).filter(({ held }) => held === "yes");
  if (then.length > 0) return roleText(then[0]!);
  const [last] = rolesOn(person, authority, null);
  if (last === undefined) return null;
  const term = termText(last.membership);
  return term === null ? roleText(last) : `${roleText(last)}, ${term}`;
}

function byStartDescending(a: Role, b: Role): number {
  const [left, right] = [a.membership.startDate ?? "", b.membership.startDate ?? ""];
  return left < right ? 1 : left > right ? -1 : 0;
}
