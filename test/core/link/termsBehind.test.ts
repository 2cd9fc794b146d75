/** How long a title behind a name was held: the title tells who is meant all the same. */
import { expect, test } from "vitest";
import { fixture } from "../../support/fixture.ts";

const DESK = `//- /rapporteur.yaml
bundled: false
//- /authority/a.yaml
persons:
  - { id: bank, name: James Thackwell, not_same_as: [nz], memberships: [{ post: deputy, start_date: 2021-06-01 }] }
  - { id: nz, name: James Thackwell, not_same_as: [bank], memberships: [{ post: finance, start_date: 2023-11-27 }] }
posts:
  - { id: deputy, label: Deputy Governor of the Bank of England, other_labels: [Deputy Governor] }
  - { id: finance, label: Minister of Finance, other_labels: [Finance Minister], country: NZ }
//- /note.md
---
date: 2025-10-20
---
`;

test.each([
  ["James Thackwell, the New Zealand finance minister since November 2023, is tall.", ["nz"]],
  ["James Thackwell, finance minister of New Zealand since November 27, 2023, is tall.", ["nz"]],
  ["James Thackwell (deputy governor since June 2021) is tall.", ["bank"]],
  [
    "James Thackwell, the deputy governor of the Bank of England, is tall. James Thackwell, New Zealand's finance minister since 2023, is not.",
    ["bank", "nz"],
  ],
])("%s", (text, entities) => {
  const { snapshot } = fixture(`${DESK}${text}\n`);
  const mentions = snapshot.analysis("/note.md")!.mentions;
  expect(mentions.flatMap((one) => (one.kind === "person" ? [one.entity] : []))).toEqual(entities);
});
