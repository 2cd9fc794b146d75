import { describe, test } from "vitest";
import { check } from "../../support/fixture.ts";

describe("comments", () => {
  test("the next line, and no other", () =>
    check(
      "all",
      `
//- bundled
//- /note.md
<!-- rapporteur-disable-next-line misspelled-name -->
Pete Hegeth spoke.

Pete Hegeth left.
^^^^^^^^^^^ misspelled-name
`,
    ));

  test("this line", () =>
    check(
      "all",
      `
//- bundled
//- /note.md
Pete Hegeth spoke. <!-- rapporteur-disable-line -->
`,
    ));

  test("from here to there", () =>
    check(
      "all",
      `
//- bundled
//- /note.md
<!-- rapporteur-disable -->

Pete Hegeth spoke on 31 June 2025.

<!-- rapporteur-enable -->

Pete Hegeth left.
^^^^^^^^^^^ misspelled-name
`,
    ));

  test("two comments on one line add up", () =>
    check(
      "all",
      `
//- bundled
//- /note.md
Pete Hegeth spoke on 31 June 2025. <!-- rapporteur-disable-line misspelled-name --> <!-- rapporteur-disable-line impossible-date -->
`,
    ));

  test("one code is heard of again, the other is not; what is never enabled stays off", () =>
    check(
      "all",
      `
//- bundled
//- /note.md
<!-- rapporteur-disable misspelled-name, impossible-date -->

Pete Hegeth spoke on 31 June 2025.

<!-- rapporteur-enable misspelled-name -->

Pete Hegeth spoke on 31 June 2025.
^^^^^^^^^^^ misspelled-name

<!-- rapporteur-disable misspelled-name -->

Pete Hegeth spoke on 31 June 2025.
`,
    ));

  test("all are disabled but one, until all are again or that one is", () =>
    check(
      "all",
      `
//- bundled
//- /note.md
<!-- rapporteur-disable -->

Pete Hegeth spoke on 31 June 2025.

<!-- rapporteur-enable misspelled-name -->

Pete Hegeth spoke on 31 June 2025.
^^^^^^^^^^^ misspelled-name

<!-- rapporteur-disable misspelled-name -->

Pete Hegeth spoke on 31 June 2025.

<!-- rapporteur-enable misspelled-name -->

Pete Hegeth spoke on 31 June 2025.
^^^^^^^^^^^ misspelled-name

<!-- rapporteur-disable -->

Pete Hegeth spoke on 31 June 2025.

<!-- rapporteur-enable -->

Pete Hegeth left.
^^^^^^^^^^^ misspelled-name
`,
    ));

  test("another code suppresses nothing", () =>
    check(
      "all",
      `
//- bundled
//- /note.md
<!-- rapporteur-disable-next-line impossible-date -->
Pete Hegeth spoke.
^^^^^^^^^^^ misspelled-name
`,
    ));
});

test("front matter", () =>
  check(
    "all",
    `
//- bundled
//- /note.md
---
rapporteur: { disable: [misspelled-name] }
---
Pete Hegeth spoke on 31 June 2025.
                     ^^^^^^^^^^^^ impossible-date
`,
  ));

test("accepted forms, up to apostrophes and white space", () =>
  check(
    "all",
    `
//- bundled
//- /rapporteur.yaml
accept: [Pete Hegeth]
//- /note.md
Pete
Hegeth and Joe Bidden.
           ^^^^^^^^^^ misspelled-name
`,
  ));

test("a rule turned off, another one louder", () =>
  check(
    "all",
    `
//- bundled
//- /rapporteur.yaml
rules: { impossible-date: off, misspelled-name: error }
//- /note.md
Pete Hegeth spoke on 31 June 2025.
^^^^^^^^^^^ error: "Pete Hegeth" looks like …
`,
  ));
