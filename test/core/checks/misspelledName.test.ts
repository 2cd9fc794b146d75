/** `misspelled-name`: what it says, what it offers and where; which words are slips is tested in `slips/`. */
import { describe, expect, test } from "vitest";
import { misspelledName } from "../../../server/src/core/checks/misspelledName.ts";
import { check, fixed, names } from "../../support/fixture.ts";

test("says who was meant, with the role on the date, and offers the authorized form", () =>
  check(
    misspelledName,
    `
//- bundled
//- /2025-11-03.md
Defense Minister Ahn Gyu-bak spoke.
                 ^^^^^^^^^^^ warning: "Ahn Gyu-bak" looks like Ahn Gyu-back (Minister of National Defense, South Korea). → Ahn Gyu-back*
`,
  ));

describe("no slip", () => {
  test.each([
    ["too short to tell", "Don Jun and Dong Jin"],
    ["a plural", "two Donald Trumps and the Seoul Defense Dialogues"],
    ["another letter in front", "Floyd Austin and Ronald Trump"],
    ["another romanisation", "Shin Bom-chul, Yoon Suk-yol and Nattapon Narkpanit"],
    ["over the end of a sentence", "It was Pete. Hegeth is a place."],
    ["over a comma", "Pete, Hegeth and others"],
    ["over the end of a paragraph", "Pete\n\nHegeth"],
    ["a name that is a part of a longer one", "Pete Hegeth Whitfield and Syed Mohamad Hassn"],
    ["small letters", "the pete hegeth of old"],
    ["an address", "https://example.org/Pete-Hegeth and `Pete Hegeth`"],
    ["the target of a wiki link that shows another text", "[[Pete Hegeth|he]]"],
  ])("%s", (_, note) => check(misspelledName, `//- bundled\n//- /note.md\n${note}`));

  test("two registered people are never each other's misspelling", () =>
    check(
      misspelledName,
      `
//- /authority.yaml
persons: [{ id: a, name: Sergei Lavrov }, { id: b, name: Sergei Lavrow }, { id: c, name: Anatoli Lavrof }]
//- /note.md
Sergei Lavrov, Sergei Lavrow and Sergei Lavrof.
`,
    ));
});

describe("listed misspellings", () => {
  const REGISTER = `
//- /authority.yaml
persons:
  - id: ahn
    name: Ahn Gyu-back
    name_order: family-first
    other_names: [{ name: An Kyu-paek, status: misspelling }, { name: Ahn Gyu-baek }]
forums: [{ id: admm, name: Ministers' Meeting of the South, other_names: [{ name: ADDM, status: misspelling }] }]
`;

  test("far from the name, and of one word", () =>
    check(
      misspelledName,
      `${REGISTER}
//- /note.md
An Kyu-paek went to the ADDM.
^^^^^^^^^^^ warning: "An Kyu-paek" is a misspelling of Ahn Gyu-back. → Ahn Gyu-back*
                        ^^^^ warning: "ADDM" is a misspelling of Ministers' Meeting of the South. → Ministers' Meeting of the South*
`,
    ));

  test("are linked", () => {
    expect(names("AN KYU-PAEK spoke.", REGISTER)).toEqual(["AN KYU-PAEK → ahn misspelling"]);
  });
});

describe("the fix", () => {
  test("is the form that the note uses, then the authorized one", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
Ahn Gyu-baek spoke. Ahn Gyu-baek left, and with him Ahn Gyu-beak.
                                                    ^^^^^^^^^^^^ misspelled-name → Ahn Gyu-baek* | Ahn Gyu-back
`,
    ));

  test("is no form that is to give way to the authorized one", () =>
    check(
      misspelledName,
      `
//- /authority.yaml
persons: [{ id: tore, name: Jonas Vahr Tøre }]
//- /note.md
Jonas Vahr-Tøre met Jonas Vahr Tørre.
                    ^^^^^^^^^^^^^^^^ misspelled-name → Jonas Vahr Tøre*
`,
    ));

  test("keeps the letters of the name", () =>
    expect(
      fixed(`
//- /authority.yaml
persons: [{ id: oh, name: 오세균, other_names: [{ name: Oh Se-gyun }] }]
//- /note.md
Then Oh Se-gyum left.`),
    ).toBe("Then Oh Se-gyun left."));

  test("but not where the style asks for the authorized one", () =>
    check(
      misspelledName,
      `
//- bundled
//- /rapporteur.yaml
style: { variants: authorized }
//- /note.md
Lee Jae Myung spoke. Lee Jae Myugn left.
                     ^^^^^^^^^^^^^ misspelled-name → Lee Jae-myung*
`,
    ));

  test("is no headline's capitals, no other script and no shorter form", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
# MOHAMED KHALED NORDIN SPEAKS

Khaled Nordin spoke. Mohamed Khaled Nodrin left.
                     ^^^^^^^^^^^^^^^^^^^^^ misspelled-name → Mohamed Khaled Nordin*
`,
    ));

  test("keeps the order that the note writes", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
Koizumi Shinjiro spoke. Koizmui Shinjiro left.
                        ^^^^^^^^^^^^^^^^ misspelled-name → Koizumi Shinjiro* | Shinjiro Koizumi
`,
    ));

  test("replaces a name on two lines of a quote with one line", () => {
    expect(fixed("//- bundled\n//- /note.txt\nIt was Pete\nHegeth, no doubt.")).toBe(
      "It was Pete Hegseth, no doubt.",
    );
  });
});

describe("where it is reported", () => {
  test("headings, link text and table cells", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
# Pete Hegeth in Seoul
  ^^^^^^^^^^^ misspelled-name → Pete Hegseth*

[Pete Hegeth](https://example.org)
 ^^^^^^^^^^^ misspelled-name → Pete Hegseth*

| Who |
|---|
| Pete Hegeth |
  ^^^^^^^^^^^ misspelled-name → Pete Hegseth*
`,
    ));

  test("quotations, without a preferred fix", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
He wrote: “I met Pete Hegeth.”
                 ^^^^^^^^^^^ misspelled-name → Pete Hegseth

> I met Pete Hegeth.
        ^^^^^^^^^^^ misspelled-name → Pete Hegseth
`,
    ));

  test("a wiki link whose text is its target, without a preferred fix", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
[[Pete Hegeth]], [[people/Pete Hegeth#Life]], [[Pete Hegeth|he]] and [[he|Pete Hegeth]].
  ^^^^^^^^^^^ misspelled-name → Pete Hegseth
                          ^^^^^^^^^^^ misspelled-name → Pete Hegseth
                                                                          ^^^^^^^^^^^ misspelled-name → Pete Hegseth*
`,
    ));

  test("plain text", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.txt
# Pete Hegeth
  ^^^^^^^^^^^ misspelled-name
`,
    ));
});

test("a slip that its writer owns up to is left alone", () =>
  check(
    misspelledName,
    "//- bundled\n//- /a.md\nThey wrote Shinjiro Koizuni [sic], “Pete Hegsteh” (sic), *Lloyd Autsin* [sic], Xi Jinpin \\[sic\\] and Donald Trum- — well.",
  ));

describe("a slip that the note itself corrects", () => {
  test.each([
    'In item 4, "Pete Hegsteh" should read "Pete Hegseth".',
    "For Pete Hegsteh read Pete Hegseth.",
    "We misspelt his name as Pete Hegsteh; it is Pete Hegseth.",
    "Pete Hegsteh → Pete Hegseth",
    "Typo on page 3: Pete Hegsteh",
    'p. 102: a misprint, "Pete Hegsteh".',
    "Pete Hegseth (often misspelled Pete Hegsteh) left.",
    "Search terms: Pete Hegseth, Pete Hegsteh.",
  ])("%s", (note) => check(misspelledName, `//- bundled\n//- /a.md\n${note}`));

  test("not what the sentence before corrects", () =>
    check(
      misspelledName,
      `
//- bundled
//- /a.md
The typo is gone. Talks with Pete Hegsteh for an hour.
                             ^^^^^^^^^^^^ misspelled-name → Pete Hegseth*
`,
    ));
});
