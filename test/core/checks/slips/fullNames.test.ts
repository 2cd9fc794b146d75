/** Slips in names in full: what is one by itself, and what is but an ending or a form of another language. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { misspelledName } from "../../../../server/src/core/checks/misspelledName.ts";
import { check, fixed, fixture } from "../../../support/fixture.ts";
import { linkedSlipsIn, slipsIn } from "../../../support/slips.ts";

describe("one slip", () => {
  test.each([
    ["a letter dropped", "Pete Hegeth", "Pete Hegseth"],
    ["a last letter dropped", "Pete Hegset", "Pete Hegseth"],
    ["a letter doubled", "Joe Bidden", "Joe Biden"],
    ["a letter swapped with the next", "Shinjiro Koziumi", "Shinjiro Koizumi"],
    ["the first two swapped", "Okizumi Shinjiro", "Koizumi Shinjiro"],
    ["a letter replaced", "Richard Msrles", "Richard Marles"],
    ["in the given name", "Pette Hegseth", "Pete Hegseth"],
    ["in a long given name", "Shinijro Koizumi", "Shinjiro Koizumi"],
    ["in a short part of three", "Ahn Guy-back", "Ahn Gyu-back"],
    ["a letter doubled in a short part of three", "Shin Wonn-sik", "Shin Won-sik"],
    ["a last letter doubled", "Pete Hegsethh", "Pete Hegseth"],
    ["an s behind an s", "Richard Marless", "Richard Marles"],
    ["in the last of three parts", "Lee Jae-myng", "Lee Jae-myung"],
    ["in a family name that is no Korean one then", "Anh Gyu-back", "Ahn Gyu-back"],
    ["a syllable that is none", "Lee Jse-myung", "Lee Jae-myung"],
    ["a short family name doubled", "Xxi Jinping", "Xi Jinping"],
    ["a vowel in a Japanese family name that is none then", "Minoru Kihora", "Minoru Kihara"],
    ["in a short part beside a rare one", "Pede Hegseth", "Pete Hegseth"],
    ["letters swapped, as no romanisation does", "Kiyohsi Serizawa", "Kiyoshi Serizawa"],
    ["in the first of three parts", "Recpe Tayyip Erdogan", "Recep Tayyip Erdogan"],
    ["in the middle of three", "Recep Tayip Erdogan", "Recep Tayyip Erdogan"],
    ["beside a short part", "Xi Jingping", "Xi Jinping"],
    ["with the family name last", "Jae-mynug Lee", "Lee Jae-myung"],
    ["behind a patronymic particle", "Mohamed Khaled bin Nordni", "Mohamed Khaled bin Nordin"],
    ["in all capitals", "PETE HEGESTH", "PETE HEGSETH"],
    ["the first letter, beside two that agree", "Lee Jae-vyung", "Lee Jae-myung"],
    ["two romanisations of Thai in one name", "Nattaphon Narkpanit", "Nattaphon Narkphanit"],
    ["two romanisations of Korean in one name", "Shin Beom-chol", "Shin Beom-chul"],
    ["a long vowel that is none", "Shinjiro Koizuumi", "Shinjiro Koizumi"],
    ["a last i doubled", "Sanae Takaichii", "Sanae Takaichi"],
    ["an s before an apostrophe", "ASEAN Defence Minister' Meeting", "ASEAN Defence Ministers' Meeting"],
    ["the first letter of a word of a forum", "Seoul Fefense Dialogue", "Seoul Defense Dialogue"],
    ["no first letter in a forum", "Seoul Efense Dialogue", "Seoul Defense Dialogue"],
    ["an apostrophe before the s", "ASEAN Defence Minister's Meeting", "ASEAN Defence Ministers' Meeting"],
    ["a variant, whose fix it is", "ADMM-Puls", "ADMM-Plus"],
    ["behind a comma", "Marles, Ricahrd", "Marles, Richard"],
    ["a last letter of three parts", "Mohamed Khaled Nordni", "Mohamed Khaled Nordin"],
    ["a common name behind two parts that agree", "Mohamed Khaled Nordine", "Mohamed Khaled Nordin"],
    ["a vowel beside a long family name", "Sanai Takaichi", "Sanae Takaichi"],
    [
      "a variant that is nearer than the name",
      "ASEAN Defense Ministers' Meeting-Plsu",
      "ASEAN Defense Ministers' Meeting-Plus",
    ],
    ["in a forum", "Seoul Defnse Dialogue", "Seoul Defense Dialogue"],
    ["in a long forum", "ASEAN Defence Ministers' Meetng-Plus", "ASEAN Defence Ministers' Meeting-Plus"],
    ["in an organization", "Association of Southest Asian Nations", "Association of Southeast Asian Nations"],
  ])("%s: %s", (_, written, meant) => {
    expect(fixed(`//- bundled\n//- /note.md\nThen ${written} spoke.`)).toBe(`Then ${meant} spoke.`);
  });

  test("the title of a country with full stops, behind the name", () => {
    expect(fixed("//- bundled\n//- /2025-11-14.md\nFonald Trump, the U.S. President, spoke.")).toBe(
      "Donald Trump, the U.S. President, spoke.",
    );
  });

  test("a body of few letters, where the note has it", () =>
    check(
      misspelledName,
      `
//- bundled
The ADMM-Plus met. The ADNM-Plus left. They went on to the APEC summit; OPEC summit was no better, nor SPEC summit.
                       ^^^^^^^^^ warning: "ADNM-Plus" looks like ASEAN Defence Ministers' Meeting-Plus. → ADMM-Plus* | ASEAN Defence Ministers' Meeting-Plus
`,
    ));

  test("an English word is no slip by itself", () =>
    check(misspelledName, "//- bundled\n//- /note.md\nRichard Males spoke."));

  test("behind a comma, of parts that many bear, where nothing goes on", () => {
    expect(fixed("//- bundled\n//- /note.md\n- Takaichi, Sanea (chair)\n- Takaichi, Sanea and others")).toBe(
      "- Takaichi, Sanae (chair)\n- Takaichi, Sanea and others",
    );
  });

  test("two slips are too many where nothing says who is meant", () =>
    check(misspelledName, "//- bundled\n//- /note.md\nPette Hegeth and Shinjro Koizmi spoke."));
});

describe("two slips in a name in full, of somebody whom the note or his title names", () => {
  const REGISTER = `
//- /authority.yaml
posts: [{ id: en, label: Minister of Energy, country: TH }]
persons:
  - { id: thana, name: Thanaphon Narkprasit, memberships: [{ post: en, start_date: 2024-01-01 }] }
  - { id: greta, name: Greta Holloway, other_names: [{ name: Greta Holloway Brandt }] }
  - { id: nikos, name: Nikos Papageorgiou }
  - { id: ilja, name: Ilja Rakhmetov }
  - { id: ros, name: Roshni Marbelow }
  - { id: yoshi, name: Yoshihide Moriwaka, family_name: Moriwaka }
  - { id: rat, name: Ratana Ratanakosol }
`;
  const slips = (note: string): string[] => slipsIn(note, REGISTER, "/2025-09-20.md");

  test.each([
    ["in one word", "Greta Holloway came. Greta Hloloawy left.", "Greta Hloloawy"],
    ["in two", "Greta Holloway came. Grtea Hollowway left.", "Grtea Hollowway"],
    ["two letters of an ending", "Nikos Papageorgiou came. Nikos Papageorgas left.", null],
    ["two letters of a long word", "Nikos Papageorgiou came. Nikos Papageogriu left.", "Nikos Papageogriu"],
    ["behind the title", "Thai Minister of Energy Thanpahon Narkpraist spoke.", "Thanpahon Narkpraist"],
    ["before the title", "Thanpahon Narkpraist (Minister of Energy) spoke.", "Thanpahon Narkpraist"],
    ["before the person is named", "Greta Hloloawy left. Greta Holloway came.", "Greta Hloloawy"],
    [
      "a letter doubled and one left out",
      "Ratana Ratanakosol came. Ratana Rattanakosl left.",
      "Ratana Rattanakosl",
    ],
    ["in three words", "Greta Holloway came. Greta Hollway Bradnt left.", "Greta Hollway Bradnt"],
    ["nobody named", "Greta Hloloawy left.", null],
    ["another's title", "Greta Holloway came. Thai Minister of Energy Nikos Papageogriu left.", null],
    ["a Japanese brother", "Yoshihide Moriwaka came. Yoshihoka Moriwaka left.", null],
    ["a name that many bear", "Greta Holloway came. Grace Holloway left.", null],
    [
      "letters exchanged for others",
      "Nikos Papageorgiou came. Nikos Papadeorgiou left. Nikos Papakiorgiou left.",
      "Nikos Papadeorgiou",
    ],
    ["a woman of the family", "Ilja Rakhmetov came. Iljana Rakhmetova left. Ilia Rakhmetova left.", null],
    ["a longer name", "Greta Holloway came. Greta Hloloawy Smith left.", null],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual(found === null ? [] : [found]));
});

describe("a letter at another place in a long given name, as good a name by its sound", () => {
  const REGISTER = `
//- /authority.yaml
posts: [{ id: pres, label: President, country: SG }]
persons:
  - { id: fang, name: Fang Minhang, name_order: family-first, memberships: [{ post: pres, start_date: 2024-01-01 }] }
`;
  const slips = (note: string): string[] => linkedSlipsIn(note, REGISTER, "/2025-03-01.md");

  test.each([
    ["the title of the day", "President Fang Minghan spoke."],
    ["named before", "Fang Minhang came. Fang Minghan left."],
    ["named later", "Fang Minghan came. Fang Minhang left."],
  ])("%s", (_, note) => expect(slips(note)).toEqual(["Fang Minghan → fang misspelling"]));

  test.each([
    ["nothing says who", "Fang Minghan spoke."],
    ["a title of somebody else", "Governor Fang Minghan spoke."],
    ["a body of somebody else", "President Fang Minghan of Narva University spoke."],
    ["a calling", "Fang Minhang came. Fang Minghan, a pianist, left."],
    ["joined to the right one", "Fang Minhang met Fang Minghan."],
    ["another family name", "President Zhang Minghan spoke."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));
});

describe("a slip behind a first name in another listed spelling", () => {
  const REGISTER = `
//- /authority.yaml
persons: [{ id: tel, name: Mohamed Zubair Telkani }, { id: far, name: Mohamed Farhadi }]
`;

  test("of three words", () => {
    const note = "Mohammed Zubair Telkanni came. Muhammad Zubair Tlekani left.";
    expect(fixed(`${REGISTER}\n//- /a.md\n${note}`)).toBe(
      "Mohamed Zubair Telkani came. Mohamed Zubair Telkani left.",
    );
  });

  test("of two it says too little", () =>
    check(misspelledName, `${REGISTER}\n//- /a.md\nMuhammad Farhaddi came. Mohammed Zubair Telkani left.`));
});

describe("endings", () => {
  const REGISTER = `
//- /authority.yaml
persons:
  - { id: ket, name: Aino Kettunen }
  - { id: kal, name: Kaja Kallas }
  - { id: yul, name: Yulia Havrylenko }
  - { id: mat, name: Vyacheslav Matviyenkov }
  - { id: kor, name: Hun Soket }
`;
  const misspelt = (note: string): string[] => {
    const { snapshot, files } = fixture(`${REGISTER}\n//- /note.md\n${note}\n`);
    const { path, text } = files.find((file) => file.path === "/note.md")!;
    return findingsOf(snapshot, path).map(({ start, end }) => text.slice(start, end));
  };

  test.each([
    ["Finnish", "Aino Kettusen mukaan tilanne on hyvä."],
    ["Estonian", "Kaja Kallase sõnul on olukord hea."],
    ["Ukrainian official", "Yuliia Havrylenko left."],
    ["British", "Yuliya Havrylenko left."],
    ["y for i in Ukrainian", "Yulia Havrilenko left."],
    ["Russian, without the y", "Viacheslav Matvienkov left."],
    ["a brother whose name has other letters", "Hun Soket came. Hun Sokith left."],
  ])("%s: silent", (_, note) => expect(misspelt(note)).toEqual([]));

  test("English words around", () =>
    expect(misspelt("The mayor met Kaja Kallase and left.")).toEqual(["Kaja Kallase"]));
});
