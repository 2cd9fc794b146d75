/** Shapes of one person's name, and the longer names and things that it is a part of; invented people of many cultures. */
import { describe, expect, test } from "vitest";
import { mentions, names } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
persons:
  - { id: razak, name: Abdul Razak, short_form: family_name }
  - { id: hasan, name: Mohamad Hasan }
  - { id: salman, name: Mohammed Salman }
  - { id: win, name: Aung Win, name_order: given-first }
  - { id: somchai, name: Somchai Wongsawan, short_form: given_name, given_name: Somchai, family_name: Wongsawan }
  - { id: won, name: Ahn Won-gyu, name_order: family-first }
  - { id: minh, name: Nguyen Minh, name_order: family-first, family_name: Nguyen, short_form: given_name, given_name: Minh }
  - { id: silva, name: Ana Silva }
  - { id: berg, name: Anna Berg }
  - { id: lindt, name: Karl Lindt }
  - { id: obi, name: Chidi Obi }
  - { id: tien, name: Tien Giang, name_order: family-first, family_name: Tien, given_name: Giang }
  - { id: martel, name: Emile Martel }
  - { id: karimi, name: Ali Karimi }
  - { id: meer, name: Jan Meer, family_name: Meer }
  - { id: hartono, name: Hartono }
  - { id: mori, name: Kenji Morikawa, family_name: Morikawa, name_order: family-first }
  - { id: austin, name: Lloyd Austin, family_name: Austin }
  - { id: figo, name: Oscar Figueiredo }
`;

describe("a longer name is somebody else's", () => {
  test.each(
    `Najib Tun Abdul Razak | Ismail Tan Sri Abdul Razak | Abdul Razak Hussein | Abdul Razak bin Hussein | Abdul Razak Haji Omar
    | Abdul Razak Datuk Omar | Datuk Abdul Razak Baginda | Syed Abdul Razak | Nik Abdul Razak | Mohamad Hasan al-Thani
    | Mohamad Hasan Al Thani | Mohamad Hasan ibn Ali | Mohammed Salman bin Abdulaziz | Abu Mohammed Salman
    | Aung Win Khaing | Htin Aung Win | Maung Aung Win | Somchai Wongsawan Na Ayutthaya | Ahn Won-gyu Kim | Ahn Won-gyu-ho
    | Nguyen Minh Triet | Pham Nguyen Minh | Ana Silva Costa | Maria Ana Silva | Ana Silva de Souza | Anna Berg-Olsen
    | Anna Berg Olsen | Anna von Berg | Anna-Lena Berg | Lise-Anna Berg | Karl Lindt von Hohen | Karl-Heinz Lindt
    | Chidi Obi Nwosu | Chidi Obi-Martins | Emeka Chidi Obi | Jan van der Meer | Jan Meer van Dijk | Jan-Willem Meer
    | Ali Karimi Nejad | Ali Karimi-Rad | Seyed Ali Karimi | Bambang Hartono | Hartono Hadi`
      .split("|")
      .map((name) => name.trim()),
  )("%s", (name) => expect(names(`Then ${name} came along.`, REGISTER)).toEqual([]));
});

describe("a place or a thing that is called so", () => {
  test.each(
    `Tien Giang province | the province of Tien Giang | Tien Giang city | rue Emile Martel | Emile Martel Avenue
    | Lycee Emile Martel | the Emile Martel Prize | USS Lloyd Austin | the frigate Emile Martel | Lloyd Austin Memorial Award
    | the Ana Silva Act | Karl Lindt & Sons | Jalan Hartono | Hartono Hospital | PT Hartono | Chidi Obi Primary School
    | the Anna Berg Gazette`
      .split("|")
      .map((name) => name.trim()),
  )("%s", (name) => expect(names(`They spoke of ${name} at length.`, REGISTER)).toEqual([]));
});

describe("titles before a name leave it whole", () => {
  test.each([
    ["Tan Sri Abdul Razak", "razak"],
    ["Foreign Minister Datuk Seri Mohamad Hasan", "hasan"],
    ["Malaysian Tun Abdul Razak", "razak"],
    ["Sheikh Mohamad Hasan", "hasan"],
    ["U Aung Win", "win"],
    ["Daw Aung Win", "win"],
    ["Khun Somchai Wongsawan", "somchai"],
    ["Alhaji Chidi Obi", "obi"],
    ["Chief Chidi Obi", "obi"],
    ["Herr Karl Lindt", "lindt"],
    ["Ayatollah Ali Karimi", "karimi"],
  ])("%s", (name, id) => {
    expect(names(`Then ${name} came along.`, REGISTER).map((one) => one.split(" → ")[1])).toEqual([
      `${id} authorized`,
    ]);
  });
});

describe("the family name first, with a comma", () => {
  test.each([
    [
      "Attending: Morikawa, Kenji; Figueiredo, Oscar.",
      ["Morikawa, Kenji → mori variant", "Figueiredo, Oscar → figo variant"],
    ],
    ["MORIKAWA, Kenji spoke.", ["MORIKAWA, Kenji → mori variant"]],
    ["Then Kenji, Morikawa spoke.", []],
    ["Then Austin, Lloyd and Paul spoke.", []],
    ["- Austin, Lloyd (chair)", ["Austin, Lloyd → austin variant"]],
    ["Present: Berger, Austin, Lloyd.", []],
    ["- Morikawa, Kenji – chair", ["Morikawa, Kenji → mori variant"]],
    ["Then Morikawa, Kenji Sato spoke.", []],
  ])("%s", (note, found) => expect(names(note, REGISTER)).toEqual(found));
});

describe("initials", () => {
  test.each([
    ["K. Morikawa spoke.", ["K. Morikawa → mori variant"]],
    ["MORIKAWA Kenji and O. Figueiredo", ["MORIKAWA Kenji → mori variant", "O. Figueiredo → figo variant"]],
    [
      "Lloyd Austin came. Then L. Austin spoke.",
      ["Lloyd Austin → austin authorized", "L. Austin → austin variant"],
    ],
    ["Then L. Austin spoke.", []],
    [
      "Lloyd Austin came. U.S. Austin aides left.",
      ["Lloyd Austin → austin authorized", "Austin → austin short-form"],
    ],
    ["Lloyd Austin came. Then J. Austin spoke.", ["Lloyd Austin → austin authorized"]],
    ["Ahn Won-gyu came. Then W. G. Ahn spoke.", ["Ahn Won-gyu → won authorized", "W. G. Ahn → won variant"]],
    ["Ahn Won-gyu came. Then S. G. Ahn spoke.", ["Ahn Won-gyu → won authorized"]],
  ])("%s", (note, found) => expect(names(note, REGISTER)).toEqual(found));
});

const HOMELY = `
//- /authority.yaml
persons:
  - { id: zulf, name: Zulfan bin Harun, given_name: Zulfan, short_form: Zulfan }
  - { id: broek, name: Pieter van den Broek, family_name: van den Broek, given_name: Pieter }
  - { id: whit, name: Charles Whitcombe, family_name: Whitcombe, given_name: Charles }
  - { id: jord, name: Amira Jordan, family_name: Jordan, given_name: Amira }
  - { id: bank, name: Olivia Banks, family_name: Banks, given_name: Olivia }
  - { id: hill, name: Jonas Hill, family_name: Hill, given_name: Jonas }
forums:
  - { id: pfc, name: Pacific Fisheries Council }
`;

test("a father's name is no family name: turned round, it is the son's", () =>
  mentions(`${HOMELY}//- /a.md
Zulfan bin Harun came, Zulfan Harun left; Harun Zulfan is a lawyer.
^^^^^^^^^^^^^^^^ zulf
                       ^^^^^^^^^^^^ zulf
`));

test("a month is a given name before a family name, unless it dates something", () =>
  mentions(`${HOMELY}//- /a.md
Charles Whitcombe came. In May Whitcombe left.
^^^^^^^^^^^^^^^^^ whit
                               ^^^^^^^^^ whit
Pieter van den Broek came. Jan van den Broek is a farmer. May Whitcombe sang.
^^^^^^^^^^^^^^^^^^^^ broek
`));

test("a country, a plural and a hill are nobody", () =>
  mentions(`${HOMELY}//- /a.md
Amira Jordan flew to Jordan. Jordan said it would. Ms Jordan left.
^^^^^^^^^^^^ jord
                                                      ^^^^^^ jord
Olivia Banks chaired. Banks were shut. Banks was late.
^^^^^^^^^^^^ bank
                                       ^^^^^ bank
Jonas Hill came. The Hill reported it; Hill did not, nor the Hill government.
^^^^^^^^^^ hill
                                       ^^^^ hill
                                                             ^^^^ hill
`));

test("a thing that is called after somebody else hides nobody", () =>
  mentions(`${HOMELY}//- /a.md
Charles Whitcombe came. The Whitcombe Memorial was shut, Whitcombe Nai county wet. Whitcombe left.
^^^^^^^^^^^^^^^^^ whit
                                                                                   ^^^^^^^^^ whit
`));

test("a forum with a direction before its name is another one", () =>
  mentions(`${HOMELY}//- /a.md
The Pacific Fisheries Council met. South Pacific Fisheries Council is another.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ pfc
`));
