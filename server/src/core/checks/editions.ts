/** The editions that a register has of a forum by day and by number, and which of them a claim is about. */
import { EDITION_NOUNS, eventsOf } from "../authority/eventsOf.ts";
import type { Authority, AuthorityEvent } from "../authority/model.ts";
import { type DateRange, daysOf } from "../authority/terms.ts";
import type { EventClaim } from "../link/eventClaims.ts";
import { type CivilDate, civilOf, dayNumber, daysInMonth, parseIso, printIso } from "../text/civil.ts";
import { eventDays } from "./eventDays.ts";

/** An edition that is told by its date alone is the one that the register has so near; a numbered one, that of its year. */
const NEAR_DAYS = 31;
/** The form of a month's value. */
const MONTH = "2025-06";
/** Days apart, of what sits more often than a register tells, and of what a line may tell that somebody did of it. */
export const NEAR_DAYS_SURE = 10;

/** An event whose days the register has. */
export interface DatedEvent {
  readonly event: AuthorityEvent;
  readonly days: DateRange;
}

/** What a register has under one name: of a forum, or of its meetings of one kind. */
export class Editions {
  /** How many events there are, those without days too. */
  readonly count: number;
  /** In the order of the register. */
  readonly dated: readonly DatedEvent[];
  readonly #byDay: readonly DatedEvent[];
  readonly #byOrdinal = new Map<number, DatedEvent[]>();
  /** Those without a number. */
  readonly #others: readonly DatedEvent[];

  constructor(events: readonly AuthorityEvent[]) {
    this.count = events.length;
    this.dated = events.flatMap((event) => {
      const days = eventDays(event);
      return days === null ? [] : [{ event, days }];
    });
    this.#byDay = [...this.dated].sort((a, b) => compare(a.days.first, b.days.first));
    this.#others = this.dated.filter(({ event }) => event.ordinal === null);
    for (const dated of this.dated) {
      const { ordinal } = dated.event;
      if (ordinal === null) continue;
      const same = this.#byOrdinal.get(ordinal);
      if (same === undefined) this.#byOrdinal.set(ordinal, [dated]);
      else same.push(dated);
    }
  }

  /** Whether each event has its number and its days. */
  get areAllNumbered(): boolean {
    return this.dated.length === this.count && this.#others.length === 0;
  }

  /** Those of that number. */
  numbered(ordinal: number): readonly DatedEvent[] {
    return this.#byOrdinal.get(ordinal) ?? [];
  }

  /**
   * Those that the claim is about: of its number, the only one of its year, or the only one near its date; `isCloseAlone`
   * where that must be very near.
   */
  meant(claim: EventClaim, isCloseAlone: boolean): readonly DatedEvent[] {
    const { ordinal, year } = claim.edition;
    if (ordinal === null && year !== null) return this.#only(`${year}`, `${year}~`, () => true);
    if (ordinal === null) return this.#near(claim, isCloseAlone);
    const numbered = this.numbered(ordinal);
    if (this.#others.length === 0) return numbered;
    return [...numbered, ...this.#near(claim, isCloseAlone).filter(({ event }) => event.ordinal === null)];
  }

  /** The only one that begins near the claim's first day, or its month, as the note resolves it. */
  #near({ date: { date } }: EventClaim, isCloseAlone: boolean): readonly DatedEvent[] {
    const said = parseIso(daysOf(date.value!)?.first ?? "");
    if (said === null) return [];
    const reach = isCloseAlone ? NEAR_DAYS_SURE : NEAR_DAYS;
    const isMonth = date.value!.length === MONTH.length;
    const last = isMonth ? { ...said, day: daysInMonth(said.year, said.month) } : said;
    const [from, to] = [daysOn(said, -reach), daysOn(last, reach)];
    const year = printIso(said.year);
    const isNear = ({ event, days: { first } }: DatedEvent): boolean =>
      parseIso(first) !== null &&
      ((first >= from && first <= to) || (event.ordinal !== null && !isCloseAlone));
    const [begin, end] = isCloseAlone
      ? [from, to]
      : [from < year ? from : year, to > `${year}~` ? to : `${year}~`];
    return this.#only(begin, end, isNear);
  }

  /** The one such event whose first day is neither before the one text nor behind the other; none where there are more. */
  #only(from: string, to: string, isSuch: (dated: DatedEvent) => boolean): readonly DatedEvent[] {
    let only: DatedEvent | null = null;
    for (let i = this.#firstFrom(from); i < this.#byDay.length; i++) {
      const dated = this.#byDay[i]!;
      if (dated.days.first > to) break;
      if (!isSuch(dated)) continue;
      if (only !== null) return [];
      only = dated;
    }
    return only === null ? [] : [only];
  }

  #firstFrom(day: string): number {
    let low = 0;
    let high = this.#byDay.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#byDay[middle]!.days.first < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const known = new WeakMap<Authority, Map<string, Editions>>();

/**
 * The editions of a forum; of its meetings of one kind those whose own names say so: "12th Summit of the ORGANIZATION".
 * They are gathered once for each register.
 */
export function editionsOf(authority: Authority, forum: string, meeting: string | null): Editions {
  const kept = known.get(authority) ?? new Map<string, Editions>();
  if (kept.size === 0) known.set(authority, kept);
  const key = `${meeting ?? ""} ${forum}`;
  let editions = kept.get(key);
  if (editions === undefined) {
    const events = eventsOf(authority, forum);
    editions = new Editions(meeting === null ? events : events.filter((event) => isCalled(event, meeting)));
    kept.set(key, editions);
  }
  return editions;
}

/** Whether an event is called so; a numbered one that is called nothing is any session or meeting: "MEPC 83". */
function isCalled({ name, ordinal }: AuthorityEvent, meeting: string): boolean {
  const words = name?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  if (words.includes(meeting)) return true;
  return ordinal !== null && PLAIN.has(meeting) && !words.some((word) => NOUNS.has(word));
}

const NOUNS: ReadonlySet<string> = new Set(EDITION_NOUNS.map((noun) => noun.toLowerCase()));
const PLAIN: ReadonlySet<string> = new Set(["session", "meeting"]);

function daysOn({ year, month, day }: CivilDate, by: number): string {
  const on = civilOf(dayNumber(year, month, day) + by);
  return printIso(on.year, on.month, on.day);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
