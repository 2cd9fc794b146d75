/** A title that stands around a name, and what the shape in which it does so says of it. */
import type { DateMentionLinked } from "../../../link/mention.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import type { Span } from "../../../text/span.ts";
import type { TermPart } from "../term.ts";

/**
 * A title that stands around a name. `isStated` where it is said of the bearer and not only used: between commas, in
 * a label or a table, behind "is"; `isNow` where what says so holds for the day of the note, as all of these but commas.
 */
export interface TitleAround {
  readonly title: TitlePhrase;
  readonly isStated: boolean;
  readonly isNow: boolean;
  /** Whether it stands on a line of its own, above or below the name's. */
  readonly isOnOwnLine: boolean;
  /** The date that what says so tells itself; null where it tells none. */
  readonly day: DateMentionLinked | null;
  /** What of a term that date is said to be; null for none. */
  readonly part: TermPart | null;
  /** Whether somebody chose the bearer on that day, who may have entered the office later. */
  readonly isChoice: boolean;
  /** The sentence, where it is not the name's own but the next: "Seo Min-jun came. He is the minister." */
  readonly sentence: Span | null;
  /** Whether it claims nothing unless its clause tells a date or an act of now: "As minister, Seo Min-jun signed it". */
  readonly needsDay: boolean;
  /** Whether it is said for a day that the passage has told, and not for that of the note: "Position at the time". */
  readonly isOfThen: boolean;
  /** Whether it is said for the day of the note, whatever day its row tells: "Title now". */
  readonly isOfNote: boolean;
  /** What is pointed at where the title itself stands for others too, as the head of a column; null for the title. */
  readonly shownAt: Span | null;
}

/** What the marks and words around a title make of it: see `TitleAround`. */
export const How = {
  used: 0,
  apposed: 1,
  stated: 2,
  onOwnLine: 3,
  inCapacity: 4,
  ofThen: 5,
  ofNote: 6,
} as const;
export type How = (typeof How)[keyof typeof How];

export function titleAround(title: TitlePhrase, how: How): TitleAround {
  return {
    title,
    isStated: how !== How.used,
    isNow: how === How.stated || how === How.onOwnLine || how === How.ofNote,
    isOnOwnLine: how === How.onOwnLine,
    day: null,
    part: null,
    isChoice: false,
    sentence: null,
    needsDay: how === How.inCapacity,
    isOfThen: how === How.ofThen,
    isOfNote: how === How.ofNote,
    shownAt: null,
  };
}
