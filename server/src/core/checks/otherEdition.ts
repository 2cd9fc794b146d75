/**
 * Whether a date without a year is that of another edition of a forum than the one of its time: "the next APEC summit",
 * "the 56th SCM" where the register has the 57th, "the ADMM-Plus in Vientiane" where it was held elsewhere.
 */
import { eventsOf } from "../authority/eventsOf.ts";
import type { AuthorityEvent } from "../authority/model.ts";
import type { Register } from "../authority/register.ts";
import { daysOf } from "../authority/terms.ts";
import type { Analysis } from "../link/analyse.ts";
import { leadOf } from "../link/editionNamed.ts";
import type { DateMentionLinked, NameMention } from "../link/mention.ts";
import { countryAtEnd } from "../recognise/countries.ts";
import { within } from "../text/ascending.ts";
import { fold } from "../text/chars.ts";
import { daysBetween, parseIso } from "../text/civil.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** Whether a forum before the date in its sentence is told to be another edition than that of the date's year. */
export function isOfOtherEdition(
  { document: { text, mask }, mentions }: Analysis,
  register: Register,
  date: DateMentionLinked,
): boolean {
  const { start } = sentenceAt(text, mask, date.start);
  return within(mentions, { start, end: date.start }).some((name) => {
    if (name.kind !== "forum" || name.entity === null) return false;
    const { ordinal, isOther } = leadOf(text, name.start);
    if (!isOther && ordinal === null) return false;
    const events = eventsOf(register.authority, name.entity);
    if (isOther) return events.some((event) => isAround(event, date));
    const numbered = events.filter((event) => event.ordinal !== null);
    return numbered.length > 0 && !numbered.some((event) => event.ordinal === ordinal);
  });
}

/** How many days from an edition that the register has the next one is of another year. */
const AROUND = 150;

function isAround({ startDate }: AuthorityEvent, { date }: DateMentionLinked): boolean {
  const [held, said] = [startDate === null ? null : daysOf(startDate), daysOf(date.value ?? "")];
  const days = [held, said].map((range) => (range === null ? null : parseIso(range.first)));
  const [a, b] = days;
  if (a == null || b == null) return false;
  return Math.abs(daysBetween(a, b)) <= AROUND;
}

/** How far behind the name and the date the place is looked for. */
const REACH = 40;
const PLACE = /(?<![\p{L}-])(?:in|at) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})/gu;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** A country's name; a capital is a place like others. */
function isCountry(place: string): boolean {
  const found = countryAtEnd(place.split(/[^\p{L}]+/u));
  return found !== null && found.kind !== "capital";
}

/** Whether a claim of a forum says another place than that of the event; a country may be that of the place. */
export function isElsewhere(
  text: string,
  name: NameMention,
  date: Span,
  { location }: AuthorityEvent,
): boolean {
  if (location === null) return false;
  const from = Math.min(name.end, date.end);
  const around = text.slice(from, Math.max(name.end, date.end) + REACH);
  const clause = around.slice(0, /[.!?;](?:\s|$)|\n/.exec(around)?.index);
  const held = fold(location);
  let isOther = false;
  for (const [, place] of clause.matchAll(PLACE)) {
    const said = fold(place!);
    if (MONTH.test(place!) || isCountry(said)) continue;
    if (held.includes(said) || said.includes(held)) return false;
    isOther = true;
  }
  return isOther;
}
