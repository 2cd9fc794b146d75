/** The editions that a register has of a forum, and what editions are called. */
import { wordsIn } from "../text/wordList.ts";
import type { Authority, AuthorityEvent, Forum } from "./model.ts";

/** What an edition is called besides its forum's name: "25th SCO Summit", "12th Summit of the …". */
export const EDITION_NOUNS: readonly string[] = wordsIn(
  "Summit Session Meeting Conference Assembly Congress",
);

const eventsByForum = new WeakMap<Authority, ReadonlyMap<Forum["id"], readonly AuthorityEvent[]>>();

/** The events of a forum, in the order of the register; they are grouped once for each register. */
export function eventsOf(authority: Authority, forum: Forum["id"]): readonly AuthorityEvent[] {
  const known = eventsByForum.get(authority) ?? groupedEvents(authority);
  eventsByForum.set(authority, known);
  return known.get(forum) ?? [];
}

function groupedEvents({ events }: Authority): Map<Forum["id"], AuthorityEvent[]> {
  const byForum = new Map<Forum["id"], AuthorityEvent[]>();
  for (const event of events.values()) {
    if (event.forum === null) continue;
    const own = byForum.get(event.forum);
    if (own === undefined) byForum.set(event.forum, [event]);
    else own.push(event);
  }
  return byForum;
}
