/** Shows the dates of a text as `written → value`, one a line, so that a failing test prints what was read. */

import {
  type DateMention,
  type DateOrder,
  recogniseDates,
} from "../../../../server/src/core/recognise/dates/index.ts";
import { parseIso } from "../../../../server/src/core/text/civil.ts";
import { markdownMask } from "../../../../server/src/core/text/prose.ts";

/** The day that the notes of these tests bear: a Sunday. */
export const NOTE = "2025-11-02";

export function mentionsIn(
  text: string,
  note: string | null = NOTE,
  order: DateOrder = "unknown",
): DateMention[] {
  return recogniseDates(text, markdownMask(text), note === null ? null : parseIso(note), order);
}

export function dates(text: string, note: string | null = NOTE, order: DateOrder = "unknown"): string[] {
  return mentionsIn(text, note, order).map((mention) => {
    const outcome = mention.value ?? mention.fault?.kind ?? mention.readings?.join(" or ") ?? "?";
    return `${text.slice(mention.start, mention.end)} → ${outcome}`;
  });
}
