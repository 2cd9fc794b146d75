/** Near names that a text tells to be other people's. */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";

describe("a near name that the text tells to be somebody else's", () => {
  const REGISTER = `
//- /authority.yaml
organizations: [{ id: sea, name: Seabed Authority, other_names: [{ name: ISBA }] }]
posts:
  - { id: chief, label: Chief Geologist, organization: sea }
  - { id: min, label: Minister of Mines, country: FJ }
  - { id: kor, label: Mines Minister of the Republic of Korea, country: KR }
persons:
  - { id: cel, name: Celia Saulnoy, memberships: [{ post: chief, start_date: 2024-01-01 }] }
  - { id: min, name: Ruve Tagiloa, memberships: [{ post: min, start_date: 2024-01-01 }] }
  - { id: lio, name: Marko Austran }
  - { id: val, name: Valentin Oskorra }
  - { id: luc, name: Lucia Orrego }
  - { id: bro, name: Peter Brown }
  - { id: har, name: Peter Hart }
  - { id: arm, name: Armen Petrosyan }
  - { id: jam, name: Jamil Noorani }
  - { id: anu, name: Anutin Vorasakul }
  - { id: ric, name: Andreas Richter }
  - { id: ahn, name: Enzo Ahn }
  - id: shim
    name: Shim Won-sil
    name_order: family-first
    memberships: [{ post: kor, start_date: 2024-01-01 }]
`;
  const near = (note: string): string[] =>
    names(note, REGISTER, "/2025-09-20.md").filter((name) => !name.endsWith("authorized"));

  test.each([
    ["with the right one", "Celia Saulnoy and Celia Saulnay lunched."],
    ["before the right one", "Celia Saulnay met Celia Saulnoy."],
    ["with an unlisted spelling", "Marko Austran and Marko Austren came."],
    ["kin in front", "Celia Saulnoy came. Her sister Celi Saulnoy left."],
    ["kin behind", "Celia Saulnoy came. Then Celi Saulnoy, her sister, left."],
    ["not to be confused", "Celia Saulnoy (not to be confused with Celia Saulnay) came."],
    ["a calling in front", "Radio reporter Celia Saulnay asked."],
    [
      "a calling behind, and the name again",
      "Celia Saulnay, a retired pianist, played. Celia Saulnay bowed.",
    ],
    ["the name before its calling", "Celia Saulnay bowed. Then Celia Saulnay (a pianist) played."],
    ["another body", "Celia Saulnay of Radio France asked."],
    ["another's employer behind a second name", "Celia Saulnay and Marc Sorrel of the Narva Times asked."],
    ["where somebody is from", "Celia Saulnay from Narva Bank asked."],
    ["a house that is called by the own country", "Shim Won-shil of Korea Mining University came."],
    ["a house of the own country, in brackets", "Shim Won-shil (Korea Times) asked."],
    ["an unlisted spelling, and a calling", "Shim Won-sil came. Then Shim Won-shil, a doctor, came."],
    ["an unlisted spelling, and a calling in front", "The doctor Shim Won-shil came."],
    ["an employer between commas", "Celia Saulnay, Narva Times, asked."],
    ["an employer in brackets", "Celia Saulnay (Narva Times) asked."],
    ["a woman's name", "Then Valentine Oskorra left."],
    ["a man's name", "Then Lucio Orrego left."],
    ["another man's name", "Then Lucian Orrego left."],
    ["another English spelling", "Then Peter Browne left."],
    ["another short name of many", "Then Peter Hurt left. So did Peter Harty."],
    ["another given name before a family of many", "Then Arman Petrosyan left."],
    ["a woman's name of Arab countries", "Then Jamila Noorani left."],
    ["another family of many", "Then Andreas Richner left."],
    ["what is against somebody", "Anti-Vorasakul posters hung there. Anutin Vorasakul came."],
    ["another body that has a word in common", "Celia Saulnay of the Port Authority asked."],
    ["letters that changed places to a name of many", "Enzo Ahn came. Then the poet Enzo Han read."],
    ["two slips, and a calling behind", "Celia Saulnoy came. Ceila Sualnoy is a lawyer in Rome."],
    ["two slips, and a calling", "Celia Saulnoy came. The novelist Ceila Sualnoy read."],
  ])("is no slip: %s", (_, note) => expect(near(note)).toEqual([]));

  test.each([
    [
      "joined by nothing",
      "Celia Saulnoy came; Celia Saulnay in the list.",
      "Celia Saulnay → cel misspelling",
    ],
    ["letters changed places", "Celia Saulnoy and Celia Sualnoy came.", "Celia Sualnoy → cel misspelling"],
    ["the own body", "Celia Saulnay of the Seabed Authority asked.", "Celia Saulnay → cel misspelling"],
    ["a country", "Ruve Tagilao of Fiji asked.", "Ruve Tagilao → min misspelling"],
    ["the own country, in full", "Shim Won-shil of South Korea came.", "Shim Won-shil → shim variant"],
    ["told of something", "They told Celia Saulnay of Plan B.", "Celia Saulnay → cel misspelling"],
    [
      "a source that is cited",
      "Then they met Celia Saulnay (Narva Times).",
      "Celia Saulnay → cel misspelling",
    ],
    [
      "a second name of a country",
      "Celia Saulnay and Marc Sorrel of France came.",
      "Celia Saulnay → cel misspelling",
    ],
    ["letters that changed places", "Celia Sualnoy, a pianist, came.", "Celia Sualnoy → cel misspelling"],
    [
      "a calling in the sentence before",
      "So said a reporter. Celia Saulnay left.",
      "Celia Saulnay → cel misspelling",
    ],
    ["the own calling", "Chief Geologist Celia Saulnay of Suva asked.", "Celia Saulnay → cel misspelling"],
  ])("is a slip: %s", (_, note, found) => expect(near(note)).toContain(found));
});
