/**
 * `event-date-conflict`: an edition of a forum said to be held on days that the register's event contradicts or, where
 * the register does not know that edition, every source article that dates it. Of what is merely derived a day of the
 * note's own time counts ("yesterday"), where the edition is numbered and its event close by; claims within quotations
 * are left alone.
 */
import type { AuthorityEvent } from "../authority/model.ts";
import type { Register } from "../authority/register.ts";
import { type DateRange, daysOf } from "../authority/terms.ts";
import type { Edition } from "../link/editionNamed.ts";
import { type EventClaim, eventClaimsIn } from "../link/eventClaims.ts";
import { surfaceOf } from "../link/surface.ts";
import { respellDayAndWeekday } from "../recognise/dates/index.ts";
import { daysBetween, parseIso } from "../text/civil.ts";
import type { SourceDocument } from "../text/document.ts";
import { gather } from "../text/gather.ts";
import { isQuoted } from "../text/quotation.ts";
import type { SourceClaim } from "../workspace/sourceClaims.ts";
import { type Editions, editionsOf, NEAR_DAYS_SURE } from "./editions.ts";
import { agrees, heldOn, isWithin } from "./eventDays.ts";
import type { DocumentCheck, Draft, Fix, Related } from "./finding.ts";
import { isElsewhere } from "./otherEdition.ts";
import { isOwnedUp } from "./ownedUp.ts";

const SITTING = /(?:assembly|board|cabinet|commission|committee|council|groups?|panel|parliament|team)$/i;

/** What may meet again within days. */
const OFTEN = new RegExp(
  `${SITTING.source}|(?:talks|calls?|consultations?|negotiations?|sessions?|tribunal|court)$`,
  "i",
);

export const eventDateConflict: DocumentCheck = {
  code: "event-date-conflict",
  severity: "warning",
  summary: "A forum's edition put on a day that the register or the sources contradict.",
  run(analysis, { register, sourceClaims }) {
    const { document } = analysis;
    const claims = eventClaimsIn(analysis);
    return gather(claims, (claim, at) => {
      if (claim.isBare && claim.date.date.basis === "note") return [];
      const isDerived = !isWritten(document, claim);
      if (isDerived && !isDerivedDay(claim)) return [];
      if (isQuoted(document.text, document.mask, claim.date.start)) return [];
      if (isOwnedUp(document.text, document.mask, claim.date)) return [];
      const editions = editionsOf(register.authority, claim.forum, claim.meeting);
      if (claim.meeting !== null && editions.count === 0) return [];
      const isSitting = SITTING.test(register.entity(claim.forum)?.name ?? "");
      const known = editions
        .meant(claim, isSitting || claim.isBare)
        .filter(
          ({ event }) =>
            claim.edition.ordinal !== null || !isElsewhere(document.text, claim.name, claim.date, event),
        );
      if (known.length > 0) {
        if (known.some(({ days }) => agrees(claim, days)) || isReported(claim, sourceClaims(claim.forum)))
          return [];
        if (known.some(({ days }) => isOfVisit(document.text, claims, at, days))) return [];
        const { event, days } = known[0]!;
        if (isDerived && !(isCloseBy(claim, days) && isPlain(document.text, claim, event))) return [];
        return [draft(document, claim, register, "The register", heldOn(event), days, [])];
      }
      if (isDerived) return [];
      const other = otherEdition(editions, claim);
      if (other !== null) return [outOfTurn(claim, register, other)];
      const isNamed = claim.edition.ordinal !== null || claim.edition.year !== null;
      const isOften = claim.isBare || OFTEN.test(register.entity(claim.forum)?.name ?? "");
      if (!isNamed && isOften) return [];
      const sources = sourceClaims(claim.forum).filter((source) =>
        isNamed ? isSame(source.edition, claim.edition) : isOneMeeting(source, claim),
      );
      const dated = gather(sources, (source) => {
        const days = daysOf(source.value);
        return days === null ? [] : [{ source, days }];
      });
      if (dated.length === 0 || dated.some(({ days }) => agrees(claim, days))) return [];
      const { source, days } = dated[0]!;
      const related = dated.map(({ source: { article, span, value } }): Related => {
        return { document: article.document.id, ...span, message: `${article.title}: ${inWords(value)}` };
      });
      return [draft(document, claim, register, `"${source.article.title}"`, source.value, days, related)];
    });
  },
};

function draft(
  document: SourceDocument,
  { forum, edition, date, told }: EventClaim,
  register: Register,
  who: string,
  right: string,
  days: DateRange,
  related: readonly Related[],
): Draft {
  const name = register.entity(forum)?.name ?? forum;
  const what = [edition.ordinal === null ? edition.year : ordinal(edition.ordinal), name]
    .filter((part) => part !== null)
    .join(" ");
  const { value } = date.date;
  return {
    start: date.start,
    end: date.end,
    message: `${who} has the ${what} on ${inWords(right)}, not ${inWords(value!)}.`,
    entity: forum,
    name,
    fixes: fixesOf(document, date.date, rightDay(days, told)),
    related,
  };
}

/** A number that the register has another day for, or that does not come in turn. */
function outOfTurn({ forum, edition, date }: EventClaim, register: Register, event: AuthorityEvent): Draft {
  const name = register.entity(forum)?.name ?? forum;
  return {
    start: date.start,
    end: date.end,
    message: `The register has the ${ordinal(event.ordinal!)} ${name} on ${inWords(heldOn(event))}, so the ${ordinal(edition.ordinal!)} cannot be of ${inWords(date.date.value!)}.`,
    entity: forum,
    name,
    fixes: [],
    related: [],
  };
}

/**
 * The numbered edition that leaves no room for the one of the claim, whose number the register lacks: one held on that
 * very day, or a later number before it.
 */
function otherEdition(editions: Editions, { edition, date: { date } }: EventClaim): AuthorityEvent | null {
  const said = daysOf(date.value!);
  const { ordinal } = edition;
  if (said === null || ordinal === null || date.basis !== "explicit") return null;
  if (!editions.areAllNumbered || editions.numbered(ordinal).length > 0) return null;
  const other = editions.dated.find(({ event, days }) => {
    if (isWithin(said, days)) return true;
    return ordinal > event.ordinal! ? said.last < days.first : said.first > days.last;
  });
  return other?.event ?? null;
}

/** How long a table of a visit may be, in UTF-16 units. */
const TABLE = 2_000;

/** Whether another row of the claim's table has the meeting on its day: then the table tells of the days around it. */
function isOfVisit(text: string, claims: readonly EventClaim[], at: number, days: DateRange): boolean {
  const claim = claims[at]!;
  if (!isInRow(text, claim)) return false;
  for (const step of [-1, 1])
    for (let i = at + step; i >= 0 && i < claims.length; i += step) {
      const other = claims[i]!;
      const [from, to] = [
        Math.min(claim.date.end, other.date.end),
        Math.max(claim.date.start, other.date.start),
      ];
      if (to - from >= TABLE) break;
      if (other.name.start === claim.name.start) continue; // its other day
      if (other.forum !== claim.forum || !isInRow(text, other) || !agrees(other, days)) continue;
      if (!/\n[^|\n]*(?:\n|$)/.test(text.slice(from, to))) return true;
    }
  return false;
}

/** Whether a claim stands in a row of a table. */
function isInRow(text: string, { date, name }: EventClaim): boolean {
  return text.slice(Math.min(date.end, name.end), Math.max(date.start, name.start)).includes("|");
}

/** Whether an article of the user's own has a meeting that nobody numbered on that very day. */
function isReported(claim: EventClaim, sources: readonly SourceClaim[]): boolean {
  if (claim.edition.ordinal !== null) return false;
  return sources.some(({ value }) => {
    const days = daysOf(value);
    return days !== null && agrees(claim, days);
  });
}

/** The day that a claim of a single day is to have; null where any day of several would do. */
function rightDay({ first, last }: DateRange, told: EventClaim["told"]): string | null {
  if (first === last || told === "first") return first;
  return told === "last" ? last : null;
}

function fixesOf({ text }: SourceDocument, mention: EventClaim["date"]["date"], right: string | null): Fix[] {
  const day = right === null || mention.value!.includes("/") ? null : parseIso(right);
  const newText = day === null ? null : respellDayAndWeekday(text, mention, day);
  return newText === null ? [] : [{ title: `Use "${newText}"`, newText, preferred: false }];
}

/** Whether the date is one that somebody wrote in numbers. */
function isWritten({ text, mask }: SourceDocument, { date }: EventClaim): boolean {
  return !date.date.value!.includes("..") && /\p{N}/u.test(surfaceOf(text, mask, date));
}

/** Whether the day is counted from the note's own, a heading's or a dateline's. */
function isDerivedDay({ date: { date } }: EventClaim): boolean {
  if (parseIso(date.value!) === null) return false;
  return date.basis === "note" || date.basis === "heading" || date.basis === "dateline";
}

/** Whether the number or the place of the claim, beside its name and day, is that of the event. */
function isPlain(text: string, { edition, name, date }: EventClaim, { location }: AuthorityEvent): boolean {
  if (edition.ordinal !== null) return true;
  if (location === null || location === "") return false;
  const [from, to] = [Math.min(name.start, date.start), Math.max(name.end, date.end)];
  const behind = text.slice(to, to + PLACE_BEHIND);
  return (text.slice(from, to) + behind.slice(0, /[.!?](?:\s|$)|\n/.exec(behind)?.index)).includes(location);
}

/** How far behind a claim its place is looked for. */
const PLACE_BEHIND = 40;

/**
 * Whether the event lies so near the derived day that the note was written then. A weekday alone may be that of another
 * week, so it must be none of the event's.
 */
function isCloseBy({ date: { date } }: EventClaim, { first, last }: DateRange): boolean {
  const [said, from, to] = [parseIso(date.value!), parseIso(first), parseIso(last)];
  if (said === null || from === null || to === null) return false;
  const [before, after] = [daysBetween(said, from), daysBetween(to, said)];
  if (Math.max(before, after) > NEAR_DAYS_SURE) return false;
  if (date.weekday === null) return true;
  const weekday = ((before % 7) + 7) % 7;
  return weekday > 0 && weekday + daysBetween(from, to) < 7;
}

/** Whether a source tells of the meeting of a claim that has neither number nor year in its name: both days are close. */
function isOneMeeting({ value }: SourceClaim, { date: { date } }: EventClaim): boolean {
  const [said, told] = [parseIso(daysOf(date.value!)?.first ?? ""), parseIso(daysOf(value)?.first ?? "")];
  if (said === null || told === null || date.value!.length < 10 || value.length < 10) return false;
  return Math.abs(daysBetween(said, told)) <= NEAR_DAYS_SURE;
}

function isSame(a: Edition, b: Edition): boolean {
  return a.ordinal !== null && b.ordinal !== null
    ? a.ordinal === b.ordinal
    : a.year !== null && a.year === b.year;
}

function inWords(value: string): string {
  return value.replace("/", " to ");
}

function ordinal(number: number): string {
  const suffix =
    number % 100 > 10 && number % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${suffix}`;
}
