/** Slips in names of which less than usual tells who is meant: initials, a country beside them, one word, a "Jr." */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: in-for, label: Minister of External Affairs, country: IN, other_labels: [External Affairs Minister] }
  - { id: id-fin, label: Minister of Finance, country: ID, other_labels: [Finance Minister] }
  - { id: us-hea, label: Secretary of Health, country: US, other_labels: [Health Secretary] }
  - { id: dk-fin, label: Finance Minister, country: DK }
  - { id: cn-def, label: Minister of Defense, country: CN, other_labels: [Defense Minister] }
persons:
  - { id: jay, name: S. Jayaraman, memberships: [{ post: in-for, start_date: 2023-07-01 }] }
  - { id: suh, name: Suharsono, memberships: [{ post: id-fin, start_date: 2023-07-01 }] }
  - { id: ken, name: Robert F. Kendrick Jr., memberships: [{ post: us-hea, start_date: 2023-07-01 }] }
  - { id: and, name: J. Anderson, family_name: Anderson, given_name: J., memberships: [{ post: dk-fin, start_date: 2020-05-30 }] }
  - { id: bea, name: Catherine Beaumont, memberships: [{ post: dk-fin, start_date: 2010-05-30, end_date: 2020-05-29 }] }
  - { id: lum, name: Dong Lum, name_order: family-first, memberships: [{ post: cn-def, start_date: 2020-05-30 }] }
`;
const slips = (note: string): string[] =>
  names(note, REGISTER, "/2025-09-20.md").filter((name) => name.endsWith("misspelling"));

describe("is a slip", () => {
  test.each([
    [
      "behind an initial, with the title",
      "External Affairs Minister S. Jayaramman left.",
      "S. Jayaramman → jay",
    ],
    [
      "behind an initial, of whom the note names",
      "S. Jayaraman came. S. Jayarman left.",
      "S. Jayarman → jay",
    ],
    ["behind an initial, with the country", "India's S. Jayarmaan left.", "S. Jayarmaan → jay"],
    ["with the full stop of its last word", "Robert F. Kndrick Jr. left.", "Robert F. Kndrick Jr. → ken"],
    [
      "behind a title with its country",
      "The finance minister of Indonesia, Suharsomo, spoke.",
      "Suharsomo → suh",
    ],
    ["in bold before a title", "**Suharsnoo**, Finance Minister, Indonesia", "Suharsnoo → suh"],
    ["before a country in brackets", "- Suharsnoo (Indonesia): twelve minutes", "Suharsnoo → suh"],
    ["before its country", "We asked Donng Lum of China about it.", "Donng Lum → lum"],
    ["beside its country in a table", "| Donng Lum | China | dinner |", "Donng Lum → lum"],
    [
      "behind a month that people are called",
      "Catherine Beaumont came. In June Caterine Beaumont was ill.",
      "Caterine Beaumont → bea",
    ],
  ])("%s", (_, note, expected) => expect(slips(note)).toEqual([`${expected} misspelling`]));
});

describe("is none", () => {
  test.each([
    "S. Jayarman left.",
    "S. Jayaraman came. A. Jayarman left.",
    "S. Jayaraman came. (S. Jayarman et al., 2019)",
    "S. Jayaraman came. S. Jayarman, a dentist, left.",
    "S. Jayaraman met S. Jayarman.",
    "J. Anderson spoke. J. Andersen left.",
    "J. Anderson spoke. J. Andersson left.",
    "- Suharjoko (Indonesia)",
    "We asked Donng Lum of Peru about it.",
    "| Dong Lin | China | dinner |",
    "Catherine Beaumont came. June Caterine Beaumont was ill.",
    "Catherine Beaumont came. Catherine Baumont is the mayor of a small town.",
    "Catherine Beaumont came. Catherine Baumont, councillor for Leeds, left.",
    "- Catherine Baumont (Denmark), cyclist",
  ])("%s", (note) => expect(slips(note)).toEqual([]));
});

test("the full stop of a last word is of the name", () =>
  expect(names("Robert F. Kendrick Jr., Robert F. Kendrick Jr", REGISTER, "/2025-09-20.md")).toEqual([
    "Robert F. Kendrick Jr. → ken authorized",
    "Robert F. Kendrick Jr → ken variant",
  ]));
