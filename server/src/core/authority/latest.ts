/** The day up to which a register tells of changes: of what came later it may not know. */
import type { Authority } from "./model.ts";
import { daysOf } from "./terms.ts";

const latest = new WeakMap<Authority, string>();

/** The latest day that the register tells of a term or an event. */
export function latestIn(authority: Authority): string {
  let day = latest.get(authority);
  if (day === undefined) {
    day = "";
    const dated = [...authority.persons.values()].flatMap(({ memberships }) => memberships);
    for (const { startDate, endDate } of [...dated, ...authority.events.values()])
      for (const date of [startDate, endDate]) {
        const first = daysOf(date ?? "")?.first ?? "";
        if (first > day) day = first;
      }
    latest.set(authority, day);
  }
  return day;
}
