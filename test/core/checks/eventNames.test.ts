/** `event-date-conflict` where the register's event is called something else than its forum: "25th TSO Summit". */
import { expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { fixture } from "../../support/fixture.ts";

const REGISTER = `
//- /rapporteur.yaml
bundled: false
//- /authority.yaml
forums:
  - { id: tso, name: Tundra States Organisation, other_names: [{ name: TSO }] }
  - { id: chiefs, name: Council of Island Chiefs }
events:
  - { id: tso-25, forum: tso, name: 25th TSO Summit, ordinal: 25, start_date: 2025-08-31, end_date: 2025-09-01 }
  - { id: chiefs-67, forum: chiefs, name: 67th Ordinary Session of the Council of Island Chiefs, ordinal: 67, start_date: 2025-06-22 }
//- /note.md
---
date: 2025-10-08
---

`;

function flagged(text: string): string[] {
  const { snapshot } = fixture(REGISTER + text);
  return findingsOf(snapshot, "/note.md").map(
    ({ code, message }) => `${code}: ${message.replace(/ the \d+th /, " the ")}`,
  );
}

test.each([
  "The 25th TSO Summit was held in Vardo on 12 September 2025.",
  "The TSO summit in Vardo took place on 12 September 2025.",
  "The Tundra States Organisation Summit was held on 12 September 2025.",
  "The 25th Summit of the Tundra States Organisation was held on 12 September 2025.",
  "On 12 September 2025, the 25th TSO Summit was held.",
])("the summit of a body: %s", (text) =>
  expect(flagged(text)).toEqual([
    "event-date-conflict: The register has the Tundra States Organisation on 2025-08-31 to 2025-09-01, not 2025-09-12.",
  ]),
);

test.each([
  "The 67th Ordinary Session of the Council of Island Chiefs was held on 21 June 2025.",
  "The Council of Island Chiefs held its 67th session on 21 June 2025.",
])("the session of a body: %s", (text) =>
  expect(flagged(text)).toEqual([
    "event-date-conflict: The register has the Council of Island Chiefs on 2025-06-22, not 2025-06-21.",
  ]),
);

test.each([
  "The 25th TSO Summit opened in Vardo on 31 August 2025.",
  "The TSO extraordinary summit was held in Vardo on 12 September 2025.",
  "The informal Summit of the Tundra States Organisation was held on 12 September 2025.",
  "The TSO meeting in Vardo took place on 12 September 2025.",
  "The TSO summit declaration was adopted on 12 September 2025.",
  "They met ahead of the TSO summit on 12 September 2025.",
  "The Council of Island Chiefs held its 67th session on 22 June 2025.",
  "The Council of Island Chiefs held its 67th retreat on 21 June 2025.",
])("silent: %s", (text) => expect(flagged(text)).toEqual([]));

test.each([
  "- **12 September 2025** – 25th TSO Summit, Vardo",
  "- **12 September 2025:** 25th TSO Summit, Vardo",
  "- *2025-09-12* 25th TSO Summit, Vardo",
  "- 12 September 2025, 25th TSO Summit, Vardo",
])("a line of a chronology: %s", (text) => expect(flagged(text)).toHaveLength(1));

test("a line without a number that has no mark behind its day may be of what somebody did", () =>
  expect(flagged("- 12 September 2025, the TSO Summit, Vardo")).toEqual([]));

test.each([
  ["On September 3, 2025, Mirel Tovarsen and Oona Brandvik held the 25th TSO Summit in Oslo.", 1],
  ["On September 3, 2025, they held the 25th TSO Summit.", 1],
  ["On September 1, 2025, Mirel Tovarsen and Oona Brandvik held the 25th TSO Summit.", 0],
  ["On September 3, 2025, Mirel Tovarsen, who hosted the 25th TSO Summit, spoke.", 0],
  ["On September 3, 2025, a day after Oona Brandvik held the 25th TSO Summit, she left.", 0],
  ["On September 3, 2025, Oona Brandvik praised the 25th TSO Summit.", 0],
  ["On September 3, 2025, they held the 25th TSO Summit dinner.", 0],
])("those who held it between its day and its name: %s", (text, conflicts) =>
  expect(flagged(text).filter((one) => one.startsWith("event-date-conflict"))).toHaveLength(conflicts),
);
