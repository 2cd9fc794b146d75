/**
 * What `outdated-role` and `mismatched-role` share of a claim: the title that a passage gives to somebody, held against the
 * posts of the register. How claims are read is in `claimReader.ts`.
 */
import type { Person } from "../../authority/model.ts";
import { type Held, heldIn, type Tenure } from "../../authority/terms.ts";
import type { Analysis } from "../../link/analyse.ts";
import type { TitlePhrase } from "../../link/title.ts";
import type { Span } from "../../text/span.ts";
import type { Draft } from "../finding.ts";
import type { NamedMention } from "../mentions.ts";
import type { ClaimDate } from "./dates/claimDate.ts";
import { excusingDays } from "./dates/excusingDays.ts";
import type { HedgeWord } from "./hedges.ts";
import type { TermPart } from "./term.ts";

/** A title that a passage gives to a person. */
export interface ClaimedRole {
  readonly named: NamedMention;
  readonly person: Person;
  readonly title: TitlePhrase;
  /** The title without country and article; the country where it stands alone. */
  readonly office: Span;
  /** Null where nothing dates the passage. */
  readonly date: ClaimDate | null;
  /** Whether the passage says that it is so now: a label, a table, "X is the minister", "Minister X arrives". */
  readonly isNow: boolean;
  /** Whether it is said of the bearer and not only used: between commas, by a label, a table or "is". */
  readonly isStated: boolean;
  /** What of a term the date is said to be, as its beginning by "became"; null for none. */
  readonly part: TermPart | null;
  /** What puts the title into the past or off to later, where that is what is wrong; null for nothing. */
  readonly hedge: HedgeWord | null;
  /** Whether the date is said to be the end of a term that ended at another time. */
  readonly endsWrong: boolean;
  /** Whether that term is one that the register has of another post. */
  readonly isOfTerm: boolean;
  /** The person's posts that the title can name, in a country that it allows. */
  readonly posts: readonly Tenure[];
  /** All posts of the person that the register knows. */
  readonly tenures: readonly Tenure[];
  readonly sentence: Span;
  /** Whether it is one of several people's: "Presidents", the head of a column. */
  readonly isShared: boolean;
  /** What is pointed at instead of the title; null for the title. */
  readonly shownAt: Span | null;
}

/** The posts that the person held on the claim's date, by what the register knows. */
export function postsHeld({ tenures, date }: ClaimedRole, held: Held): Tenure[] {
  return date === null ? [] : tenures.filter(({ membership }) => heldIn(membership, date.days) === held);
}

/** Whether the title fits a post held on the claim's date or on any other that the passage may speak of. */
export function fitsSomeDate(claim: ClaimedRole, analysis: Analysis): boolean {
  const { date, posts } = claim;
  if (date === null) return true;
  const others = excusingDays(analysis, claim, date);
  if (others === null) return true;
  return posts.some(({ membership }) =>
    [date.days, ...others].some((one) => heldIn(membership, one) !== "no"),
  );
}

/**
 * A draft about a claim on `span`, or on what the claim is shown at, which `newText`, if there is one, would replace. Never without asking: who held
 * which office is for the writer to say.
 */
export function roleDraft(
  { named, shownAt }: ClaimedRole,
  span: Span,
  message: string,
  newText: string | null,
): Draft {
  const { start, end } = shownAt ?? span;
  const { id, name } = named.entity;
  const fixes = newText === null ? [] : [{ title: `Use "${newText}"`, newText, preferred: false }];
  return { start, end, message, entity: id, name, fixes, related: [] };
}

/** What is shown of a title that one of several shares: "ministers" as "minister". */
export function ofOne(title: string, isShared: boolean): string {
  return isShared ? title.replace(/(?<=(?:minister|president|premier|chancellor))s$/i, "") : title;
}
