/** Fathers' names that two countries write in two ways, and slips beside the country of somebody else. */
import { describe, test } from "vitest";
import { misspelledName } from "../../../../server/src/core/checks/misspelledName.ts";
import { check } from "../../../support/fixture.ts";

const loose = (note: string): void =>
  check(
    misspelledName,
    `//- /rapporteur.yaml
bundled: false
//- /authority/a.yaml
persons: [{ id: h, name: Ingrid Halvorsen, family_name: Halvorsen, memberships: [{ post: f, start_date: 2023-10-16 }] }]
posts: [{ id: f, label: Minister of Fisheries, country: "NO" }]
//- /note.md
---
date: 2025-10-20
---
${note}
`,
  );

describe("a slip", () => {
  test.each([
    ["where the note has the name", "Ingrid Halvorsen came. Ingrid Halvorson left.", 23],
    ["beside the country", "Norway's Ingrid Halvorson left.", 9],
    ["beside the title", "Fisheries Minister Ingrid Halvorson left.", 19],
  ])("%s", (_, text, at) =>
    loose(`${text}\n${" ".repeat(at)}^^^^^^^^^^^^^^^^ misspelled-name → Ingrid Halvorsen*`),
  );
});

test.each([
  "Ingrid Halvorson left.",
  "Ingrid Halvorsen came. Ingrid Halvorson, with an o, is a senator.",
  "American senator Ingrid Halvorson spoke.",
  "German fisheries minister Ingrid Halvorsan spoke.",
  "American Ingrid Halvorsan spoke.",
])("somebody else: %s", (text) => loose(text));
