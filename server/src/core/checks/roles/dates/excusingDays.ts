/**
 * All days but its own that a claim of a role may be meant for: of the passage, of its source, of the story and the
 * sentences around it. A title that is right on any of them is let be.
 */
import { type DateRange, daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import { citedDays } from "./citedDays.ts";
import type { ClaimDate } from "./claimDate.ts";
import { openDays } from "./openMonths.ts";
import { type ClaimOfDay, otherDays } from "./otherDays.ts";
import { rememberedDays } from "./remembered.ts";
import { storyDays } from "./story.ts";

/** The days; none where the claim's own, `date`, is that of an event, null where it may be meant for any. */
export function excusingDays(analysis: Analysis, claim: ClaimOfDay, date: ClaimDate): DateRange[] | null {
  const { named, sentence, isNow } = claim;
  if (date.isOfEvent) return [];
  const isOfNote = date.basis === "document";
  // Without a date of its own, a note that speaks of another time may be from any.
  if (isOfNote && (analysis.date === null || daysOf(analysis.date) === null)) return null;
  const days = otherDays(analysis, claim);
  if (!isOfNote) return days;
  days.push(...openDays(analysis, named.mention, sentence), ...citedDays(analysis, sentence));
  if (isNow) return days;
  const story = storyDays(analysis, named.mention, sentence);
  if (story !== null) days.push(story);
  return [...days, ...rememberedDays(analysis, sentence)];
}
