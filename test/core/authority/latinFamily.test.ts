/** Family names in Latin letters of people whose authorized names are in others. */
import { describe, expect, test } from "vitest";
import { fixed, names } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
persons:
  - { id: ko, name: 구민철, other_names: [{ name: Koo Min-cheol, lang: en }] }
  - { id: kr, name: 나도현, other_names: [{ name: Do-hyun Na, lang: en }] }
  - { id: jp, name: 植原和夫, other_names: [{ name: Kazuo Uehara, lang: en }, { name: うえはらかずお, lang: ja }] }
  - { id: jf, name: 宮本かずこ, other_names: [{ name: Miyamoto Kazuko, lang: en }] }
  - { id: zh, name: 潘海文, other_names: [{ name: Pan Haiwen, lang: en }] }
  - { id: ru, name: Румен Дочев, other_names: [{ name: Rumen Dochev, lang: en }] }
`;

describe("stand for their bearers once the note has named them", () => {
  test.each([
    ["a Korean's, in front", "Koo Min-cheol spoke. Koo left.", "Koo → ko"],
    ["a Korean's, behind", "Do-hyun Na spoke. Na left.", "Na → kr"],
    ["a Japanese's, behind", "Kazuo Uehara spoke. Uehara left.", "Uehara → jp"],
    ["a Japanese's, in front", "Miyamoto Kazuko spoke. Miyamoto left.", "Miyamoto → jf"],
    ["a Chinese's", "Pan Haiwen spoke. Pan left.", "Pan → zh"],
    ["of a name in Cyrillic letters", "Rumen Dochev spoke. Dochev left.", "Dochev → ru"],
  ])("%s", (_, note, name) => expect(names(note, REGISTER)[1]).toBe(`${name} short-form`));
});

test("given names do not", () => {
  expect(names("Kazuo Uehara and Pan Haiwen spoke. Kazuo left. Haiwen left.", REGISTER)).toHaveLength(2);
});

test("a slip in one is found", () => {
  expect(fixed(`${REGISTER}\n//- /a.md\nKazuo Uehara spoke. Uheara left.`)).toBe(
    "Kazuo Uehara spoke. Uehara left.",
  );
});
