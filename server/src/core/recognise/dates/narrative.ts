/** Whether a text tells a story of its own, so that each of its dates leans on the one before and not on the note's. */
import { civilOf, dayNumber } from "../../text/civil.ts";
import type { Anchor } from "./anchorTypes.ts";
import { yearIn } from "./changedExpressions.ts";
import type { DateExpr, ParsedDate } from "./types.ts";

/** How many days from the note's a day without a year is one of its own time. */
const OWN_TIME = 45;
/** How many days without a year a story with few years has at least, and how many times those of the note's time. */
const DAYS = 4;
const TIMES = 4;
/** How many days on from the one told before a chronicle goes on, and how many steps of it tell one surely. */
const NEXT_STEP = 45;
const STEPS = 5;
/** A year that has all days. */
const LEAP = 2000;

/**
 * Counts what tells a story: where most years of the text lie well before the note's; of few years it is enough that the
 * text begins with one of them, names no other, and that its many days are not those around the note's, or go on one
 * from the other. A text without a date of its own is one, a report is none.
 */
export class StoryCount {
  readonly #day: number | null;
  readonly #year: number;
  #isReport: boolean | null = null;
  #opens = false;
  /** Years well before the note's, others, and what is said as of the time of speaking. */
  #old = 0;
  #recent = 0;
  #spoken = 0;
  /** Days without a year, those of them that lie near the note's, and those that go on from the day told before. */
  #days = 0;
  #near = 0;
  #chained = 0;
  /** The day of a year that was told last, as one of `LEAP`; null at first. */
  #last: number | null = null;

  readonly #text: string;

  constructor(note: Anchor | null, text: string) {
    this.#text = text;
    this.#day = note === null ? null : note.period.first;
    this.#year = this.#day === null ? 0 : civilOf(this.#day).year;
  }

  /** Takes the dates behind those that it has; the first ones tell how the text opens. */
  add(dates: readonly ParsedDate[]): void {
    const day = this.#day;
    if (day === null) return;
    this.#isReport ??= opensAsReport(dates, this.#year);
    if (this.#isReport) return;
    for (let i = 0; i < dates.length; i++) {
      this.#tally(dates[i]!.expr, day);
      this.#opens ||= this.#old === 1 && this.#recent + this.#spoken + this.#days === 0;
    }
  }

  #tally(expr: DateExpr, day: number): void {
    if (expr.kind === "range") {
      this.#tally(yearIn(expr.to) !== null ? expr.to : expr.from, day);
      return;
    }
    const year = yearIn(expr);
    if (expr.kind === "weekday" || (expr.kind === "shift" && expr.from === "now")) this.#spoken++;
    else if (typeof year === "number") {
      if (year < this.#year - 1) this.#old++;
      else this.#recent++;
      if (expr.kind === "day") this.#last = dayNumber(LEAP, expr.month, expr.day);
    } else if (year === null && expr.kind === "day") {
      this.#days++;
      const told = dayNumber(LEAP, expr.month, expr.day);
      if (this.#last !== null && (told - this.#last + 366) % 366 <= NEXT_STEP) this.#chained++;
      this.#last = told;
      const away = Math.abs(dayNumber(this.#year, expr.month, expr.day) - day);
      if (Math.min(away, 365 - away) <= OWN_TIME) this.#near++;
    }
  }

  isStory(): boolean {
    if (this.#day === null) return true;
    return this.#isReport !== true && this.#tellsStory() && !this.#opensWithPlace();
  }

  /** Whether the text begins as an agency's report does, or as one of a paper that speaks of weekdays. */
  #opensWithPlace(): boolean {
    const head = WIRE.exec(this.#text.slice(0, HEAD));
    return head !== null && (head[1] !== undefined || this.#spoken > 0);
  }

  #tellsStory(): boolean {
    const now = this.#recent + this.#spoken;
    if (this.#old >= 4 && this.#old > 2 * now) return true;
    if (!this.#opens) return false;
    if (this.#isChronicle(now)) return true;
    return this.#old >= 2 && now === 0 && this.#days >= DAYS && this.#days >= TIMES * this.#near;
  }

  /** Whether most days without a year go on one from the other, and not all of them around the note's. */
  #isChronicle(now: number): boolean {
    const chained = this.#chained;
    const days = this.#days;
    return (
      chained >= STEPS &&
      chained * 4 >= days * 3 &&
      this.#near * 4 <= days * 3 &&
      this.#old + chained > 4 * now
    );
  }
}

/** How far into a text its place and agency may stand: `LISBON, Portugal (AP) —`, `(CNN) --`, `NEW YORK —`. */
const HEAD = 400;
const WIRE =
  /^[^\S\n]*[*_]{0,2}(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)? ?)?(?:(\([A-Z][A-Za-z]{1,11}\)) ?)?(?:—|–|--|_|-) (?<=[\p{Lu})] ?(?:—|–|--|_|-) )/mu;

/** How many of its first dates tell how a text opens, and how many where a year of long ago is one of them. */
const OPENING = 4;
const LEADING = 8;

/** In how many units from its beginning a report names a weekday, whatever years it names before: `…, who led it in 1974, died on Sunday`. */
const LEAD = 600;

/**
 * Whether a weekday alone, `today` or `yesterday` stands among the first dates, before any year of long ago; behind
 * such a year only a weekday of the lead tells a report, and in a story's first paragraph stands none.
 */
function opensAsReport(first: readonly ParsedDate[], noteYear: number): boolean {
  let old = false;
  for (let i = 0; i < first.length && i < (old ? LEADING : OPENING); i++) {
    const { expr, start, weekday } = first[i]!;
    const year = yearIn(expr);
    if (typeof year === "number" && year < noteYear - 1) old = true;
    const bare = expr.kind === "weekday" && expr.from === "now" && weekday !== null;
    if (bare && (!old || start < LEAD)) return true;
    if (!old && expr.kind === "shift" && expr.unit === "day" && expr.from === "now") return true;
  }
  return false;
}

/** How often a text names its theme's year at least, and how many times as often as any other. */
const NAMED = 3;
const MORE = 2;

/** How often a text names which year. */
export class YearCount {
  readonly #counts = new Map<number, number>();

  add(dates: readonly ParsedDate[]): void {
    for (const { expr } of dates) {
      const year = yearIn(expr);
      if (typeof year === "number") this.#counts.set(year, (this.#counts.get(year) ?? 0) + 1);
    }
  }

  /** The year that is named again and again, as a speech on a day of remembrance does; 0 where none stands out. */
  theme(): number {
    let [theme, most, next] = [0, 0, 0];
    for (const [year, count] of this.#counts) {
      if (count > most) [theme, most, next] = [year, count, most];
      else if (count > next) next = count;
    }
    return most < NAMED || most < MORE * next ? 0 : theme;
  }
}
