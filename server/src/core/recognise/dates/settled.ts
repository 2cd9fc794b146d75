/**
 * The mentions that are handed out. A long text keeps thousands of them, so each is one small object: the places of its
 * weekday and day are numbers until somebody asks for them, and what few dates have shares one field.
 */
import type { Span } from "../../text/span.ts";
import type { DateBasis, DateFault, DateMention } from "./types.ts";

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

/** Its fields are set by the constructor alone. */
class SettledDate implements DateMention {
  declare readonly start: number;
  declare readonly end: number;
  declare readonly value: string | null;
  declare private readonly bits: number;
  declare private readonly days: number;
  declare private readonly rare: Rare | null;

  constructor(
    start: number,
    end: number,
    value: string | null,
    bits: number,
    days: number,
    rare: Rare | null,
  ) {
    this.start = start;
    this.end = end;
    this.value = value;
    this.bits = bits;
    this.days = days;
    this.rare = rare;
  }

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

/** A mention of these fields. */
export function settledDate(
  start: number,
  end: number,
  value: string | null,
  basis: DateBasis | null,
  weekday: DayPlace | null,
  lastWeekday: DayPlace | null,
  dayNumber: DayPlace | null,
  yearIsSure: boolean,
  fault: DateFault | null,
  readings: DateMention["readings"],
): DateMention {
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
  return new SettledDate(start, end, value, bits, days < 0 ? 0 : days, rare);
}
