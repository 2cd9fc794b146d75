/** Days that a passage of the note's own time plans: their year is none but that of the months to come. */
import type { Anchors, Resolved } from "./anchorTypes.ts";
import type { Outlook } from "./outlook.ts";

/** How many days ahead something is planned. */
const PLANNED = 200;
/** How many words before the day tell surely that it lies ahead. */
const CLOSE_BY = 6;

/** Whether the text looks ahead from the note's date to a day of the months to come. */
export function isPlanned({ note, narrative }: Outlook, found: Resolved | null, anchors: Anchors): boolean {
  if (note === null || narrative || found === null || found.fault !== null || found.basis !== "note")
    return false;
  const ahead = found.period.first - note.period.last;
  return ahead > 0 && ahead <= PLANNED && anchors.directionNear(CLOSE_BY) > 0;
}
