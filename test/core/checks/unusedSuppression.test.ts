import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { unusedSuppression } from "../../../server/src/core/checks/unusedSuppression.ts";
import { check, fixed, fixture } from "../../support/fixture.ts";

const ON = "//- bundled\n//- /rapporteur.yaml\nrules: { unused-suppression: warning }\n";

/** The findings of the note, marked; `note` as it stands. */
const unused = (note: string): void => check(unusedSuppression, `${ON}//- /note.md\n${note.trimStart()}`);

describe("a comment", () => {
  test("for every code, where there is nothing", () =>
    unused(`
Pete Hegseth spoke. <!-- rapporteur-disable-line -->
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This suppresses nothing; remove it.
`));

  test("that is used is left alone, each kind", () =>
    unused(`
<!-- rapporteur-disable-next-line misspelled-name -->
Pete Hegeth spoke.
Pete Hegeth left. <!-- rapporteur-disable-line -->

<!-- rapporteur-disable -->

Pete Hegeth left.

<!-- rapporteur-enable -->
`));

  test("for a code that is not found there", () =>
    unused(`
<!-- rapporteur-disable-next-line impossible-date -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This suppresses no impossible-date; remove it.
Pete Hegeth spoke.
`));

  test("of which one code is used", () =>
    unused(`
Pete Hegeth spoke. <!-- rapporteur-disable-line impossible-date misspelled-name -->
                                                ^^^^^^^^^^^^^^^^ warning: This suppresses no impossible-date; remove it.
`));

  test("that names what is no code", () =>
    unused(`
Pete Hegeth spoke. <!-- rapporteur-disable-line mispelled-name -->
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: There is no finding "mispelled-name". Did you mean "misspelled-name"? → <!-- rapporteur-disable-line misspelled-name -->
`));

  test("that names what is no code beside one that is used", () =>
    unused(`
Pete Hegeth. <!-- rapporteur-disable-line misspelled-name, imposible-date -->
                                                           ^^^^^^^^^^^^^^ unused-suppression → impossible-date
`));

  test("that is nearly a directive", () =>
    unused(`
<!-- rapporteur-disable-nextline misspelled-name -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: There is no "rapporteur-disable-nextline". Did you mean "rapporteur-disable-next-line"? → rapporteur-disable-next-line
Pete Hegseth spoke. <!-- rapporteur disable-line -->
                         ^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression → rapporteur-disable-line

<!-- rapporteur enabled the alarm; rapporteur-general; rapporteurs disable it -->
`));

  test("that is spelled or marked otherwise, or called as other tools call it", () =>
    unused(`
Pete Hegseth spoke. <!-- raporteur-disable-line -->
                         ^^^^^^^^^^^^^^^^^^^^^^ unused-suppression → rapporteur-disable-line
<!-- rapporteur: disable-next-line misspelled-name -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression → rapporteur-disable-next-line
<!-- rapporteur-ignore-next-line -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression → rapporteur-disable-next-line

<!-- markdownlint-disable-line --> <!-- eslint-disable --> <!-- rapporteur: disabled people were heard -->
`));

  test("that is a comment of Obsidian's own", () =>
    unused(`
Pete Hegseth spoke. %% rapporteur-disable-line misspelled-name %%
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression → <!-- rapporteur-disable-line misspelled-name -->

%% the rapporteur-general %% \`%% rapporteur-disable %%\`
`));

  test("that is a word for all", () =>
    unused(`
Pete Hegeth spoke. <!-- rapporteur-disable-line all -->
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: There is no finding "all". Name codes ("rapporteur: { disable: [code] }"), or write <!-- rapporteur-disable -->, without a code, for all.
`));

  test("that gives a reason", () =>
    unused(`
Pete Hegeth spoke. <!-- rapporteur-disable-line misspelled-name -- as it was printed -->
`));

  test("that disables what is disabled already", () =>
    unused(`
<!-- rapporteur-disable misspelled-name -->

<!-- rapporteur-disable misspelled-name -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This suppresses no misspelled-name; remove it.

Pete Hegeth left.
`));

  test("that is code", () => unused("`<!-- rapporteur-disable -->`\n"));

  test("is left alone where its check is off", () =>
    check(
      unusedSuppression,
      `
//- bundled
//- /rapporteur.yaml
rules: { unused-suppression: warning, impossible-date: off }
//- /note.md
Pete Hegseth spoke. <!-- rapporteur-disable-line impossible-date -->
`,
    ));

  test("can ask not to be told of", () =>
    unused(`
<!-- rapporteur-disable unused-suppression -->

Pete Hegseth spoke. <!-- rapporteur-disable-line -->
`));
});

describe("front matter", () => {
  test("that is used in part", () =>
    unused(`
---
rapporteur: { disable: [misspelled-name, impossible-date] }
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This suppresses no impossible-date; remove it. → [misspelled-name]
---
Pete Hegeth spoke.
`));

  test("that names what is no code", () =>
    unused(`
---
rapporteur: { disable: [weekday-mismatch, mispelled-name] }
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression → [misspelled-name]
---
Pete Hegeth spoke.
`));

  test.each([
    ["rapporteur: off", "^^^^^^^^^^^^^^^", '"rapporteur: off" suppresses nothing.'],
    ["rapporteur: { disable: all }", "                       ^^^", 'There is no finding "all".'],
  ])("that means all: %s", (written, carets, message) =>
    unused(`
---
${written}
${carets} warning: ${message} Name codes ("rapporteur: { disable: [code] }"), or write <!-- rapporteur-disable -->, without a code, for all.
---
Pete Hegeth spoke.
`),
  );

  test("that is used whole", () =>
    unused(`
---
rapporteur:
  disable:
    - misspelled-name
---
Pete Hegeth spoke.
`));
});

describe("the fix", () => {
  test.each([
    ["a comment", "Pete Hegseth spoke.<!-- rapporteur-disable-line -->", "Pete Hegseth spoke."],
    ["the blanks before a comment", "Pete.  <!-- rapporteur-disable-line -->\nHe left.", "Pete.\nHe left."],
    ["one of the blanks about a comment", "Pete <!-- rapporteur-disable-line --> left.", "Pete left."],
    ["no blank that parts words", "Pete <!-- rapporteur-disable-line -->left.", "Pete left."],
    [
      "every code of a comment, and not the codes alone",
      "Pete Hegseth.<!-- rapporteur-disable-line impossible-date, misspelled-name -->",
      "Pete Hegseth.",
    ],
    [
      "the first code with its comma",
      "Pete Hegeth <!-- rapporteur-disable-line impossible-date, misspelled-name -->",
      "Pete Hegeth <!-- rapporteur-disable-line misspelled-name -->",
    ],
    [
      "the last code with its comma",
      "Pete Hegeth <!-- rapporteur-disable-line misspelled-name , impossible-date -->",
      "Pete Hegeth <!-- rapporteur-disable-line misspelled-name -->",
    ],
    [
      "a code and not the reason",
      "Pete Hegeth <!-- rapporteur-disable-line impossible-date misspelled-name -- sic -->",
      "Pete Hegeth <!-- rapporteur-disable-line misspelled-name -- sic -->",
    ],
    [
      "a list in the front matter",
      "---\nrapporteur:\n  disable:\n    - impossible-date\n    - nothing\n---\nPete Hegseth.",
      "---\nrapporteur:\n  disable:\n    []\n---\nPete Hegseth.",
    ],
  ])("removes %s", (_, note, wanted) => expect(firstFixed(note)).toBe(wanted));

  test("writes the code that is meant", () =>
    expect(firstFixed("Pete Hegeth. <!-- rapporteur-disable-line nothing, mispelled-name -- sic -->")).toBe(
      "Pete Hegeth. <!-- rapporteur-disable-line nothing, misspelled-name -- sic -->",
    ));

  test("is not made with that of the finding that was meant", () => {
    const note = "<!-- rapporteur-disable-next-line mispelled-name -->\n";
    expect(fixed(`${ON}//- /note.md\n${note}Pete Hegeth.`)).toBe(`${note}Pete Hegseth.`);
  });
});

/** The note once the first fix of its first unused suppression has been applied. */
function firstFixed(note: string): string {
  const { snapshot } = fixture(`${ON}//- /note.md\n${note}`);
  const { start, end, fixes } = findingsOf(snapshot, "/note.md").find(
    ({ code }) => code === unusedSuppression.code,
  )!;
  return note.slice(0, start) + fixes[0]!.newText + note.slice(end);
}

test("is off unless it is turned on", () =>
  check("all", "//- bundled\n//- /note.md\nPete Hegseth spoke. <!-- rapporteur-disable-line -->\n"));

test("waits for all notes where the code crosses them", () => {
  const note =
    "<!-- rapporteur-disable inconsistent-name -->\n\n<!-- rapporteur-disable-next-line -->\nPete Hegseth.";
  const { snapshot } = fixture(`${ON}//- /note.md\n${note}`);
  expect(findingsOf(snapshot, "/note.md", "ready")).toEqual([]);
  expect(findingsOf(snapshot, "/note.md", "all")).toHaveLength(2);
});
