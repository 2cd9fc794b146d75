/** Slips in names whose parts many bear, beside the right name, alone, and under their bearers' own titles. */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";
import { linkedSlipsIn } from "../../../support/slips.ts";

const REGISTER = `
//- /rapporteur.yaml
bundled: false
//- /authority.yaml
posts:
  - { id: us, label: Chair of the Federal Reserve, country: US, other_labels: [Fed Chair] }
  - { id: jp, label: Governor of the Bank of Japan, country: JP, other_labels: [BOJ Governor] }
  - { id: kr, label: Governor of the Bank of Korea, country: KR }
  - { id: fi, label: Finance Minister, country: FI }
  - { id: se, label: Finance Minister, country: SE }
persons:
  - { id: mercer, name: Jerome Mercer, memberships: [{ post: us, start_date: 2018-02-05 }] }
  - { id: ueno, name: Kazuo Ueno, family_name: Ueno, memberships: [{ post: jp, start_date: 2023-04-09 }] }
  - { id: past, name: Jerome Walker, memberships: [{ post: jp, start_date: 2013-04-09, end_date: 2023-04-08 }] }
  - { id: fin, name: Eugene Carter, memberships: [{ post: fi, start_date: 2023-04-09 }] }
  - id: cho
    name: Cho Seong-ung
    family_name: Cho
    given_name: Seong-ung
    name_order: family-first
    other_names: [{ name: 조성웅, lang: ko }]
    memberships: [{ post: kr, start_date: 2022-04-21 }]
`;

const misspelt = (note: string, path = "/note.md"): string[] => linkedSlipsIn(note, REGISTER, path);

describe("an English given name", () => {
  test("a slip beside the right name leaves the family name its bearer's", () =>
    expect(names("Jerome Mercer spoke. Jerom Mercer left. Mercer stayed.", REGISTER)).toEqual([
      "Jerome Mercer → mercer authorized",
      "Jerom Mercer → mercer misspelling",
      "Mercer → mercer short-form",
    ]));

  test.each(["Jerom Mercer", "Jereme Mercer", "Fed Chair Jerom Mercer"])("%s", (written) =>
    expect(misspelt(`${written} left.`)).toEqual([
      `${written.replace("Fed Chair ", "")} → mercer misspelling`,
    ]),
  );

  test.each([
    ["another given name", "Jerome Mercer spoke. Jeremy Mercer left."],
    ["a given name without its e that people bear", "Eugene Carter spoke. Eugen Carter left."],
    ["told to be somebody else", "Jerome Mercer spoke. His brother Jerom Mercer left."],
  ])("%s: silent", (_, note) => expect(misspelt(note)).toEqual([]));
});

describe("a near name under a title in full, in a note without a date", () => {
  test("the person's own", () =>
    expect(misspelt("BOJ Governor Kazuo Ueto left.")).toEqual(["Kazuo Ueto → ueno misspelling"]));

  test.each([
    ["one that the person has left", "BOJ Governor Jeremy Walker left."],
    ["one of two posts", "Finance Minister Eugen Carter left."],
  ])("%s: silent", (_, note) => expect(misspelt(note)).toEqual([]));
});

describe("in Hangul, behind a calling that is no office", () => {
  test("with no space before it", () =>
    expect(names("조성웅총재가 말했다.", REGISTER)).toEqual(["조성웅 → cho variant"]));

  test("a letter of a syllable, where the listed name has the calling too", () =>
    expect(misspelt("조성웅 총재가 말했다. 조성욱 총재는 떠났다.")).toEqual(["조성욱 → cho misspelling"]));

  test.each([
    ["an honorific", "조성웅 씨가 말했다. 조성욱 씨는 떠났다."],
    ["another calling", "조성웅 총재가 말했다. 조성욱 교수는 떠났다."],
    ["a name that the note does not have", "조성욱 총재는 떠났다."],
  ])("%s: silent", (_, note) => expect(misspelt(note)).toEqual([]));
});

test.each(["Mohammed", "Muhammad", "Mohammad"])(
  "%s is another spelling of Mohamad and no slip, behind the title too",
  (given) => {
    const register = REGISTER.replace("Eugene Carter", "Mohamad Carter");
    const note = `Finance Minister ${given} Carter spoke.`;
    expect(linkedSlipsIn(note, register, "/2025-11-05.md")).toEqual([]);
  },
);
