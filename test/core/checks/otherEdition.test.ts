/** Days without a year that are another edition's than the register's: neither conflict nor weekday is told against them. */
import { expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { fixture } from "../../support/fixture.ts";

const REGISTER = `
//- /rapporteur.yaml
bundled: false
//- /authority.yaml
forums:
  - { id: reef, name: Coral Reef Summit }
  - { id: fjord, name: Fjord Security Dialogue }
events:
  - { id: reef-25, forum: reef, start_date: 2025-10-31, end_date: 2025-11-01, location: Suva }
  - { id: fjord-57, forum: fjord, ordinal: 57, start_date: 2025-11-04, location: Bergen }
//- /note.md
---
date: 2025-11-03
---

`;

function flagged(text: string): string[] {
  return findingsOf(fixture(REGISTER + text).snapshot, "/note.md").map(({ code }) => code);
}

test.each([
  "The next Coral Reef Summit will be held on 18 and 19 November.",
  "The next Coral Reef Summit opens on Wednesday, 18 November.",
  "The Coral Reef Summit in Lima was held on 15 and 16 November.",
  "On 15 November, the Coral Reef Summit was held in Lima.",
  "The previous Coral Reef Summit was held on 15 and 16 November.",
  "Last year's Coral Reef Summit was held on Thursday, 21 November.",
  "At last year's Coral Reef Summit, held on 21 November, nobody spoke.",
  "Next year's Coral Reef Summit opens on Thursday, 19 November.",
  "The 2026 Coral Reef Summit opens on Thursday, 19 November.",
  "The 2026 midterms are on Tuesday, 3 November.",
  "The 56th Fjord Security Dialogue was held on Wednesday, 30 October.",
  "He declared martial law on Tuesday, 3 December.",
])("silent: %s", (text) => expect(flagged(text)).toEqual([]));

test.each([
  ["The Coral Reef Summit in Suva was held on 5 November.", "event-date-conflict"],
  ["The Coral Reef Summit in Fiji was held on 5 November.", "event-date-conflict"],
  ["The 57th Fjord Security Dialogue opens on Wednesday, 4 November.", "weekday-mismatch"],
  [
    "Chiefs meet next May. The 57th Fjord Security Dialogue was held on 6 November 2025.",
    "event-date-conflict",
  ],
  ["The next meeting opens on Wednesday, 18 November.", "weekday-mismatch"],
  ["He declared martial law on Monday, 3 December.", "weekday-mismatch"],
])("found: %s", (text, code) => expect(flagged(text)).toEqual([code]));
