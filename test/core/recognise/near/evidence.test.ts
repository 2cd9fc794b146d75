/** What the text and the register say for or against a spelling that nobody listed. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { fixture, names } from "../../../support/fixture.ts";

const POSTS = `//- /authority.yaml
posts:
  - { id: my-fm, label: Foreign Minister, country: MY }
  - { id: ru-fm, label: Foreign Minister, country: RU }
persons:
  - { id: hasan, name: Mohamad Hasan, memberships: [{ post: my-fm, start_date: 2023-12-12 }] }
  - { id: lavrov, name: Sergei Lavrov, memberships: [{ post: ru-fm, start_date: 2004-03-09 }] }
  - { id: jun, name: Dong Jun, name_order: family-first }
  - { id: austin, name: Lloyd Austin }
`;

describe("a title next to the name", () => {
  test.each([
    ["agrees", "Russian Foreign Minister Sergey Lavrov spoke.", ["Sergey Lavrov → lavrov variant"]],
    ["names another country", "Bulgarian Foreign Minister Sergey Lavrov spoke.", []],
    [
      "speaks for a name that many bear",
      "Malaysian Foreign Minister Mohamed Hassan spoke.",
      ["Mohamed Hassan → hasan variant"],
    ],
    ["is missing with such a name", "A certain Mohamed Hassan spoke.", []],
  ])("%s", (_, note, found) => {
    expect(names(note, POSTS)).toEqual(found);
  });

  test.each([
    [
      "a name that many bear",
      "Mohamad Hasan came. Then Mohamed Hassan spoke.",
      "Mohamed Hassan → hasan variant",
    ],
    ["two syllables", "Dong Jun came. Then Tung Chun spoke.", "Tung Chun → jun variant"],
    ["a vowel exchanged", "Lloyd Austin came. Then Lloyd Austen spoke.", "Lloyd Austen → austin variant"],
  ])("the note named the person before: %s", (_, note, found) => {
    expect(names(note, POSTS)).toContain(found);
  });

  test.each([
    ["Inge Solheim", "Inger Solheim"],
    ["Inger Solheim", "Inge Solheim"],
    ["Ingrid Solheim", "Inger Solheim"],
    ["Carl Lindqvist", "Carlos Lindqvist"],
    ["Elin Varga", "Ellen Varga"],
    ["Erik Halloran", "Erika Halloran"],
  ])("two given names that people bear are two people: %s, %s", (name, other) => {
    const register = `\n//- /a.yaml\npersons: [{ id: one, name: ${name} }]\n`;
    expect(names(`${name} came. Then ${other} left.`, register)).toEqual([`${name} → one authorized`]);
  });

  test("a given name and its short form are one's", () =>
    expect(
      names("Then Leo Halloran left.", "\n//- /a.yaml\npersons: [{ id: one, name: Leonard Halloran }]\n"),
    ).toEqual(["Leo Halloran → one variant"]));

  test("a short form follows the unlisted spelling", () => {
    expect(names("Sergey Lavrov spoke. Lavrov left.", POSTS)).toEqual([
      "Sergey Lavrov → lavrov variant",
      "Lavrov → lavrov short-form",
    ]);
  });
});

describe("the range", () => {
  test.each([
    ["General Sergey Lavrov's aide", ["Sergey Lavrov → lavrov variant"]],
    ["**Sergey Lavrov**-led", ["Sergey Lavrov → lavrov variant"]],
    ["SERGEY LAVROV", ["SERGEY LAVROV → lavrov variant"]],
    ["Sergey, Lavrov and others", []],
    ["Sergey\n\nLavrov", []],
    ["Sergey Lavrov Street", []],
    ["Ivan Sergey Lavrov", []],
    ["sergey lavrov", []],
  ])("%s", (note, found) => {
    expect(names(`Then ${note} was seen.`, POSTS)).toEqual(found);
  });
});

describe("two registered people", () => {
  const REGISTER = (...people: string[]) =>
    `//- /authority.yaml\npersons: [${people.map((name, i) => `{ id: p${i}, name: "${name}" }`).join(", ")}]`;

  test.each([
    [["Sergei Lavrov", "Sergej Lavrov"], "Sergey Lavrov", []],
    [["Robert Menzies", "Rob Menzies"], "Bob Menzies", []],
    [["Lee Jae-myung", "Yi Jae-myeong"], "Rhee Jae-myoung", []],
    [["Abdul Rahim Bakri", "Rahim Bakri Hamzah"], "Abd Rahim Bakri", ["Abd Rahim Bakri → p0 variant"]],
    [["Zhou Enlai", "Chou En-lai"], "Chou En-lai", ["Chou En-lai → p1 authorized"]],
    [["Sergei Lavrov", "Sergey Lavrov"], "Sergey Lavrov", ["Sergey Lavrov → p1 authorized"]],
  ])("%s: %s", (people, written, found) => {
    expect(names(`Then ${written} spoke.`, REGISTER(...people))).toEqual(found);
  });
});

test.each(["Sergey Lavrov", "Russian Foreign Minister Sergey Lavrov"])("is no misspelling: %s", (written) => {
  const { snapshot } = fixture(`${POSTS}\n//- /note.md\n${written} spoke.`);
  expect(findingsOf(snapshot, "/note.md").map(({ code }) => code)).toEqual([]);
});

test("a letter doubled is still a slip", () => {
  expect(names("Then Sergei Lavrrov spoke.", POSTS)).toEqual(["Sergei Lavrrov → lavrov misspelling"]);
});

/** Enough others for a word of the register to be rare. */
const CROWD = Array.from({ length: 300 }, (_, i) => `  - { id: other-${i}, name: Xx${i} Yy${i} }`).join("\n");

test.each([
  ["Nordin bin Mohamed Ibrahim", "Nordin bin Salleh Ibrahim"],
  ["Jaafar bin Karim Aziz", "Mohamed bin Jaafar Aziz"],
])("a father of one's own makes another person: %s, %s", (name, other) => {
  const family = name.split(" ").slice(2).join(" ");
  const register = `//- /authority.yaml\npersons:\n  - { id: p, name: ${name}, family_name: ${family} }\n${CROWD}\n`;
  expect(names(`${other} left.`, register)).toEqual([]);
});

describe("words that introduce somebody else", () => {
  test.each([
    "Sergei Lavrov came with his cousin Sergey Lavrov.",
    "Sergei Lavrov came. Sergey Lavrov, no relation, left.",
    "Sergei Lavrov came. Professor Sergey Lavrov left.",
    "Sergei Lavrov came. Sergey Lavrov, a jazz pianist, left.",
    "Sergei Lavrov came. Sergey Lavrov is the cadet of the year.",
    "Sergei Lavrov came. Sergey Lavrov of Shinhan left.",
    "Sergei Lavrov came. Sergey Lavrov of the University of Turin left.",
    "Sergei Lavrov came. Sergey Lavrov of Bulgaria left.",
  ])("%s", (note) => expect(names(note, POSTS)).toEqual(["Sergei Lavrov → lavrov authorized"]));

  test.each([
    "Lloyd Austin and Lloyd Austen lunched.",
    "Lloyd Austin met Lloyd Austen.",
    "Lloyd Austin (not Lloyd Austen) spoke.",
  ])("a letter exchanged, and both in one sentence: %s", (note) =>
    expect(names(note, POSTS)).toEqual(["Lloyd Austin → austin authorized"]),
  );

  test.each([
    "Sergey Lavrov of Russia left.",
    "Sergey Lavrov of the Unity Party left.",
    "Sergey Lavrov of the MID left.",
    "Sergey Lavrov, a veteran diplomat, left.",
    "Sergey Lavrov is a senior analyst at the institute.",
    "A speech of Sergey Lavrov of March 2024.",
  ])("not: %s", (note) => expect(names(note, POSTS)).toEqual(["Sergey Lavrov → lavrov variant"]));
});
