/**
 * The mentions that are handed out. A long text keeps thousands of them, so each is one small object: the places of its
 * weekday and day are numbers until somebody asks for them, and what few dates have shares one field. One of a long
 * text is no more than the place of its numbers in a row.
 */
import type { Span } from "../../text/span.ts";
import { edtfBetween, edtfOf, type Period, type Written } from "./period.ts";
import type { DateBasis, DateFault, DateMention, ParsedDate } from "./types.ts";

type DayPlace = Span & { readonly day: number };

/** What few dates have; places are there where they do not fit into a number. */
interface Rare {
  readonly weekday: DayPlace | null;
  readonly lastWeekday: DayPlace | null;
  readonly dayNumber: DayPlace | null;
  readonly fault: DateFault | null;
  readonly readings: DateMention["readings"];
}

/** A place in one number: how far behind the date's beginning it lies, its length and its day, with a bit above them. */
const DAY_BITS = 7;
const LENGTH_BITS = 5;
const OFFSET_BITS = 10;
const PLACED: number = 1 << (DAY_BITS + LENGTH_BITS + OFFSET_BITS);
/** Above the place of the day: whether the year is sure, and the basis by its number in `BASES`. */
const SURE: number = PLACED << 1;
const BASIS = 24;
const BASES = [null, "explicit", "sentence", "section", "heading", "dateline", "note"] as const;

function numberOf(basis: DateBasis | null): number {
  switch (basis) {
    case null:
      return 0;
    case "explicit":
      return 1;
    case "sentence":
      return 2;
    case "section":
      return 3;
    case "heading":
      return 4;
    case "dateline":
      return 5;
    case "note":
      return 6;
  }
}

/** -1 where a place does not fit. */
function packed(place: DayPlace, start: number): number {
  const offset = place.start - start;
  const length = place.end - place.start;
  const { day } = place;
  if (offset < 0 || offset >> OFFSET_BITS !== 0 || length >> LENGTH_BITS !== 0 || day >> DAY_BITS !== 0)
    return -1;
  return PLACED | (((offset << LENGTH_BITS) | length) << DAY_BITS) | day;
}

function unpacked(place: number, start: number): DayPlace | null {
  if ((place & PLACED) === 0) return null;
  const from = start + ((place >> (LENGTH_BITS + DAY_BITS)) & ((1 << OFFSET_BITS) - 1));
  const end = from + ((place >> DAY_BITS) & ((1 << LENGTH_BITS) - 1));
  return { start: from, end, day: place & ((1 << DAY_BITS) - 1) };
}

/** What all mentions tell by their numbers. */
abstract class NumberedDate implements DateMention {
  abstract readonly start: number;
  abstract readonly end: number;
  abstract readonly value: string | null;
  protected abstract readonly bits: number;
  protected abstract readonly days: number;
  protected abstract readonly rare: Rare | null;

  get basis(): DateBasis | null {
    return BASES[this.bits >> BASIS]!;
  }

  get yearIsSure(): boolean {
    return (this.bits & SURE) !== 0;
  }

  get weekday(): DayPlace | null {
    return unpacked(this.days, this.start) ?? this.rare?.weekday ?? null;
  }

  get lastWeekday(): DayPlace | null {
    return this.rare?.lastWeekday ?? null;
  }

  get dayNumber(): DayPlace | null {
    return unpacked(this.bits, this.start) ?? this.rare?.dayNumber ?? null;
  }

  get fault(): DateFault | null {
    return this.rare?.fault ?? null;
  }

  get readings(): DateMention["readings"] {
    return this.rare?.readings ?? null;
  }
}

/** A date of a text that is not long. Its fields are set by the constructor alone. */
class SettledDate extends NumberedDate {
  declare readonly start: number;
  declare readonly end: number;
  declare readonly value: string | null;
  declare protected readonly bits: number;
  declare protected readonly days: number;
  declare protected readonly rare: Rare | null;

  constructor(
    start: number,
    end: number,
    value: string | null,
    bits: number,
    days: number,
    rare: Rare | null,
  ) {
    super();
    this.start = start;
    this.end = end;
    this.value = value;
    this.bits = bits;
    this.days = days;
    this.rare = rare;
  }
}

/** One of a long text, whose numbers stay in their row. */
class RowDate extends NumberedDate {
  declare protected readonly rare: Rare | null;
  declare private readonly rows: Int32Array;
  declare private readonly at: number;

  constructor(rows: Int32Array, at: number, rare: Rare | null) {
    super();
    this.rows = rows;
    this.at = at;
    this.rare = rare;
  }

  get start(): number {
    return this.rows[this.at]!;
  }

  get end(): number {
    return this.rows[this.at + 1]!;
  }

  get value(): string | null {
    return valueIn(this.rows, this.at + 4);
  }

  protected get bits(): number {
    return this.rows[this.at + 2]!;
  }

  protected get days(): number {
    return this.rows[this.at + 3]!;
  }
}

/** Numbers of a mention's row: its place, its period, how that is written, and the numbers of its object. */
const WIDTH = 7;
/** How many rows one array has. */
const ROWS = 2_048;
/** How a period is written: its first day's precision, one more than its last day's (0: none), open at one end, and whether there is one. */
const END_BITS = 3;
const OPEN_BITS = 6;
const VALUED = 256;

/**
 * The mentions of a text. Those of a long one are rows of numbers until all of them are known: thousands of objects that
 * are made while a text is read would be moved twice by the collector of young memory before anybody asks for them.
 */
export class SettledDates {
  readonly #mentions: DateMention[] = [];
  readonly #isLong: boolean;
  readonly #rows: Int32Array[] = [];
  readonly #rare: (readonly [number, Rare])[] = [];
  #count = 0;

  constructor(isLong: boolean) {
    this.#isLong = isLong;
  }

  /** Adds a date, resolved to a period or not. */
  add(
    date: ParsedDate,
    period: Period | null,
    basis: DateBasis | null,
    yearIsSure: boolean,
    fault: DateFault | null,
    readings: DateMention["readings"],
  ): void {
    const { start, end, weekday, lastWeekday, dayNumber, open } = date;
    const day = dayNumber === null ? 0 : packed(dayNumber, start);
    const days = weekday === null ? 0 : packed(weekday, start);
    const fit = day >= 0 && days >= 0;
    const rare =
      fit && lastWeekday === null && fault === null && readings === null
        ? null
        : {
            weekday: days < 0 ? weekday : null,
            lastWeekday,
            dayNumber: day < 0 ? dayNumber : null,
            fault,
            readings,
          };
    const bits = (day < 0 ? 0 : day) | (yearIsSure ? SURE : 0) | (numberOf(basis) << BASIS);
    if (this.#isLong) {
      this.#addRow(start, end, period, open, bits, days < 0 ? 0 : days, rare);
      return;
    }
    const value = period === null ? null : edtfOf(period, open);
    this.#mentions.push(new SettledDate(start, end, value, bits, days < 0 ? 0 : days, rare));
  }

  #addRow(
    start: number,
    end: number,
    period: Period | null,
    open: ParsedDate["open"],
    bits: number,
    days: number,
    rare: Rare | null,
  ): void {
    const row = this.#count++;
    if (row % ROWS === 0) this.#rows.push(new Int32Array(ROWS * WIDTH));
    const rows = this.#rows[this.#rows.length - 1]!;
    const at = (row % ROWS) * WIDTH;
    rows[at] = start;
    rows[at + 1] = end;
    rows[at + 2] = bits;
    rows[at + 3] = days;
    if (period !== null) {
      const last = period.end === null ? 0 : period.end + 1;
      const opens = open === null ? 0 : open === "since" ? 1 : 2;
      rows[at + 4] = VALUED | (opens << OPEN_BITS) | (last << END_BITS) | period.start;
      rows[at + 5] = period.first;
      rows[at + 6] = period.last;
    }
    if (rare !== null) this.#rare.push([row, rare]);
  }

  /** All of them, in the order in which they were added. */
  all(): DateMention[] {
    if (!this.#isLong) return this.#mentions;
    // A list for each array of rows: one that grows old is dear to add to.
    const lists: DateMention[][] = [];
    let next = 0;
    for (let from = 0; from < this.#count; from += ROWS) {
      const rows = this.#rows[lists.length]!;
      const count = this.#count - from < ROWS ? this.#count - from : ROWS;
      const mentions: DateMention[] = [];
      for (let i = 0; i < count; i++) {
        const isRare = next < this.#rare.length && this.#rare[next]![0] === from + i;
        mentions.push(new RowDate(rows, i * WIDTH, isRare ? this.#rare[next++]![1] : null));
      }
      lists.push(mentions);
    }
    return lists.length < 2 ? (lists[0] ?? []) : lists[0]!.concat(...lists.slice(1));
  }
}

const OPEN = [null, "since", "until"] as const;

/** What EDTF writes for the period in a row's last numbers. */
function valueIn(rows: Int32Array, at: number): string | null {
  const as = rows[at]!;
  if (as === 0) return null;
  const end = (as >> END_BITS) & 7;
  return edtfBetween(
    rows[at + 1]!,
    rows[at + 2]!,
    (as & 7) as Written,
    end === 0 ? null : ((end - 1) as Written),
    OPEN[(as >> OPEN_BITS) & 3]!,
  );
}
