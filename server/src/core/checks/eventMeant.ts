/** Which event of the register a claim of an edition is about. */
import type { AuthorityEvent } from "../authority/model.ts";
import { daysOf } from "../authority/terms.ts";
import type { EventClaim } from "../link/eventClaims.ts";
import { daysBetween, parseIso } from "../text/civil.ts";
import { eventDays } from "./eventDays.ts";

/** An edition that is told by its date alone is the one that the register has so near; a numbered one, that of its year. */
const NEAR_DAYS = 31;
/** Days apart, of what sits more often than a register tells, and of what a line may tell that somebody did of it. */
export const NEAR_DAYS_SURE = 10;

/** Whether the event's own name says that it is what the claim calls a meeting of the body: "12th Summit of the ORGANIZATION". */
export function isCalled({ name }: AuthorityEvent, { meeting }: EventClaim): boolean {
  if (meeting === null) return true;
  return (
    name
      ?.toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(meeting) === true
  );
}

/** Whether the event is the edition that the claim is about. */
export function isMeant(
  event: AuthorityEvent,
  claim: EventClaim,
  all: readonly AuthorityEvent[],
  isCloseAlone: boolean,
): boolean {
  const days = eventDays(event);
  if (days === null) return false;
  const { ordinal: number, year } = claim.edition;
  if (number !== null && event.ordinal !== null) return number === event.ordinal;
  if (number === null && year !== null) {
    const inYear = all.filter((other) => eventDays(other)?.first.startsWith(`${year}`));
    return inYear.length === 1 && inYear[0] === event;
  }
  const near = all.filter((other) => isNear(other, claim, isCloseAlone));
  return near.length === 1 && near[0] === event;
}

function isNear(event: AuthorityEvent, claim: EventClaim, isCloseAlone: boolean): boolean {
  const held = eventDays(event);
  // As the note resolves it: the same days of another year are another meeting's.
  const said = daysOf(claim.date.date.value!);
  if (held === null || said === null) return false;
  const [a, b] = [parseIso(held.first), parseIso(said.first)];
  if (a === null || b === null) return false;
  if (event.ordinal !== null && !isCloseAlone && a.year === b.year) return true;
  const apart = Math.abs(daysBetween(a, b));
  return apart <= (isCloseAlone ? NEAR_DAYS_SURE : NEAR_DAYS);
}
