/** What is known of a text while its dates are resolved, one after the other: its own date, headings, the dates told of. */
import type { Anchor } from "./anchorTypes.ts";
import type { Lending } from "./lending.ts";
import type { Period } from "./period.ts";
import type { DateRecord } from "./record.ts";
import type { Traits } from "./traits.ts";
import type { DateBasis } from "./types.ts";

/** A date of the text that is resolved already. */
export interface Told extends DateRecord {
  readonly period: Period;
  readonly basis: DateBasis;
  /** Looked up when they are asked for: how it lends, whether a verb of speaking stands before it, and a past deed. */
  lending: Lending | null;
  said: boolean | null;
  done: boolean | null;
  /** Whether it only names a thing. */
  naming: boolean | null;
}

/** What a date may lean on. */
export interface Outlook {
  readonly text: string;
  readonly note: Anchor | null;
  /** Whether the text tells of a past of its own, so that each date leans on the one before. */
  readonly narrative: boolean;
  readonly traits: Traits;
  readonly told: Told[];
  /** The dates of the first paragraph that has any. */
  readonly lead: Told[];
  /** The dates of the headings above, by depth, and of the last dateline since. */
  readonly headings: (Anchor | null)[];
  dateline: Anchor | null;
}

/** The heading's date, the dateline's or the note's: the finest of the first two that is a day, else the first there is. */
export function standing(view: Outlook): Anchor | null {
  if (view.dateline !== null) return view.dateline;
  const { headings } = view;
  for (let i = headings.length - 1; i >= 0; i--) if (headings[i] !== null) return headings[i]!;
  return view.note;
}
