/**
 * What the dates of a text tell only together: whether it is a story, in which order its numeric dates stand, which year
 * it is about, which months it bears as names. Counted while the dates are read; what is told before all of them are is
 * what those before tell, and `hold` says at the end whether that was right.
 */
import type { Anchor } from "./anchorTypes.ts";
import { EarlyCount, type EarlyYears } from "./earlyYears.ts";
import { StoryCount, YearCount } from "./narrative.ts";
import { OrderCount } from "./numericOrder.ts";
import type { DateRecord } from "./record.ts";
import type { DateOrder } from "./types.ts";

const NO_DATES: readonly DateRecord[] = [];

/** What is known so far of the dates of one text. */
export class Traits {
  readonly #note: Anchor | null;
  readonly #configured: DateOrder;
  readonly #text: string;
  readonly #story: StoryCount;
  #order: OrderCount | null = null;
  #years: YearCount | null = null;
  /** The dates added last: most texts have no others, and nobody asks for more than whether they are a story. */
  #waiting: readonly DateRecord[] = NO_DATES;
  /** Months as bits `1 << month`: borne as names, and those that dates kept until now would not be then. */
  #names: number;
  #doubtful = 0;
  /** What was told already. */
  #isStory: boolean | null = null;
  #toldOrder: DateOrder | null = null;
  #theme: number | null = null;
  /** The early years that the dates are read with. */
  readonly early: EarlyYears | null;
  readonly #early = new EarlyCount();

  constructor(
    note: Anchor | null,
    configured: DateOrder,
    text: string,
    names = 0,
    early: EarlyYears | null = null,
  ) {
    this.early = early;
    this.#note = note;
    this.#configured = configured;
    this.#text = text;
    this.#story = new StoryCount(note, text);
    this.#names = names;
  }

  /** Takes the next dates of the text, of which those that `names` (bits `1 << month`) tell to be none are left out. */
  add(dates: readonly DateRecord[], names: number): readonly DateRecord[] {
    this.#names |= names;
    const known = this.#names;
    const kept =
      known === 0 ? dates : dates.filter(({ doubtful }) => ((known >> doubtful) & 1) === 0 || doubtful === 0);
    this.#count();
    this.#waiting = kept;
    this.#story.add(kept);
    this.#early.add(kept);
    return kept;
  }

  #count(): void {
    const dates = this.#waiting;
    if (dates.length === 0) return;
    this.#waiting = NO_DATES;
    for (let i = 0; i < dates.length; i++) this.#doubtful |= 1 << dates[i]!.doubtful;
    this.#order ??= new OrderCount(this.#note === null ? null : this.#note.period.first);
    this.#order.add(dates);
    this.#years ??= new YearCount();
    this.#years.add(dates);
  }

  /** Whether the text tells a story of its own, so that each of its dates leans on the one before. */
  isStory(): boolean {
    this.#isStory ??= this.#story.isStory();
    return this.#isStory;
  }

  order(): DateOrder {
    this.#toldOrder ??= this.#orderUntilNow();
    return this.#toldOrder;
  }

  #orderUntilNow(): DateOrder {
    if (this.#configured !== "unknown") return this.#configured;
    this.#count();
    return this.#order === null ? "unknown" : this.#order.order();
  }

  /** The year that the text names again and again; 0 where none stands out. */
  theme(): number {
    this.#theme ??= this.#themeUntilNow();
    return this.#theme;
  }

  #themeUntilNow(): number {
    this.#count();
    return this.#years === null ? 0 : this.#years.theme();
  }

  /** Whether what was told is what all dates tell, when the last of them was added. */
  hold(): boolean {
    return (
      (this.#names & this.#doubtful & ~1) === 0 &&
      (this.early !== null || this.#early.years() === null) &&
      (this.#isStory === null || this.#isStory === this.#story.isStory()) &&
      (this.#toldOrder === null || this.#toldOrder === this.#orderUntilNow()) &&
      (this.#theme === null || this.#theme === this.#themeUntilNow())
    );
  }

  /** The traits of the same text read again, which tell from the beginning what these know at the end. */
  known(): Traits {
    const known = new Traits(
      this.#note,
      this.#configured,
      this.#text,
      this.#names,
      this.early ?? this.#early.years(),
    );
    known.#isStory = this.#story.isStory();
    known.#toldOrder = this.#orderUntilNow();
    known.#theme = this.#themeUntilNow();
    return known;
  }
}
