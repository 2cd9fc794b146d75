/** `event-date-conflict` where a register has very many editions of a forum: which one is meant, and what that costs. */
import { describe, expect, test } from "vitest";
import type { AuthorityEvent } from "../../../server/src/core/authority/model.ts";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { defaultConfig } from "../../../server/src/core/config.ts";
import { Root } from "../../../server/src/core/workspace/root.ts";
import { documentOf } from "../../support/fixture.ts";

const CLAIMS = 20;

/** How often the first day of an event is read while a note of claims about a forum with so many events is checked. */
function reads(events: number, claim: string): number {
  const listed = Array.from({ length: events }, (_, i) => {
    const day = new Date(Date.UTC(1990, 0, 1 + 7 * i)).toISOString().slice(0, 10);
    return `  - { id: e${i}, forum: ems, ordinal: ${i + 1}, start_date: ${day} }`;
  });
  const root = new Root(defaultConfig);
  const forums = "forums: [{ id: ems, name: Estuary Monitoring Session, other_names: [EMS] }]";
  root.setAuthorityFile("/authority.yaml", "workspace", `${forums}\nevents:\n${listed.join("\n")}\n`);
  const note = `---\ndate: 2005-03-20\n---\n\n${claim.repeat(CLAIMS)}`;
  root.setNote("/note.md", documentOf("/note.md", note));
  let count = 0;
  const kept = root.snapshot().register.authority.events as Map<string, AuthorityEvent>;
  for (const [id, event] of kept) {
    const counted: AuthorityEvent = {
      ...event,
      get startDate() {
        count++;
        return event.startDate;
      },
    };
    kept.set(id, counted);
  }
  findingsOf(root.snapshot(), "/note.md");
  return count;
}

describe("a claim costs nothing of the other editions", () => {
  test.each([
    ["by its bare name", "The EMS was held on 4 March 2004.\n"],
    ["by number", "The 17th EMS was held on 4 March 2004.\n"],
    ["by a number that nobody has", "The 9999th EMS was held on 4 March 2004.\n"],
    ["by its year", "The EMS of 2004 was held on 4 March 2004.\n"],
  ])("told %s", (_, claim) => {
    const [few, many] = [reads(100, claim), reads(400, claim)];
    expect(few).toBeGreaterThanOrEqual(100);
    expect(many - few).toBeLessThanOrEqual(2 * 300);
  });
});
