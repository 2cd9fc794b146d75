/** Which date a title is held against, and when one that is over is a courtesy or told of the past: no finding then. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: is-pres, label: President, country: IS }
  - { id: is-pm, label: Prime Minister, country: IS }
  - { id: pe-def, label: Minister of Defense, country: PE }
  - { id: pe-ext, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: PE }
  - { id: us-lab, label: Secretary of Labor, country: US }
  - { id: eu-trans, label: Commissioner for Transport, other_labels: [Transport Commissioner], country: EU }
  - { id: co-bank, label: Governor of the Central Bank, other_labels: [Central Bank Governor], country: CO }
  - { id: kr-pres, label: President, other_labels: [대통령], country: KR }
  - { id: fi-gov, label: Head of Government, country: FI }
persons:
  - { id: sig, name: Sigrun Hallvardsdottir, family_name: Hallvardsdottir, memberships: [{ post: is-pres, start_date: 2016-08-01, end_date: 2024-08-01 }] }
  - { id: ein, name: Einar Thorgrimsson, family_name: Thorgrimsson, memberships: [{ post: is-pres, start_date: 2024-08-01 }] }
  - { id: val, name: Valentina Quispe, family_name: Quispe, memberships: [{ post: pe-def, start_date: 2018-04-02, end_date: 2020-07-15 }, { post: pe-ext, start_date: 2025-10-21 }] }
  - { id: ren, name: Renzo Huamani, family_name: Huamani, memberships: [{ post: pe-def, start_date: 2023-09-13, end_date: 2024-10-01 }] }
  - { id: bart, name: Bartholomew Oakes, family_name: Oakes, memberships: [{ post: us-lab, start_date: 2021-03-01, end_date: 2025-01-20 }] }
  - { id: dorn, name: Liesbeth Dornacker, family_name: Dornacker, memberships: [{ post: eu-trans, start_date: 2024-12-01 }] }
  - { id: cast, name: Inés Castañeda, family_name: Castañeda, memberships: [{ post: co-bank, start_date: 2022-01-01 }] }
  - { id: ok, name: Ok Bo-reum, family_name: Ok, name_order: family-first, other_names: [{ name: 옥보름, lang: ko }], memberships: [{ post: kr-pres, start_date: 2017-05-10, end_date: 2022-05-09 }] }
  - { id: veli, name: Veli Rautakorpi, family_name: Rautakorpi, memberships: [{ post: fi-gov, start_date: 2023-06-20 }] }
`;

const found = (note: string, path?: string): string => markedRoles(REGISTER, note, path);

describe("a date of the clause", () => {
  test.each([
    "In April 2025 {Foreign Minister} Valentina Quispe gave a speech in Cusco.",
    "In April 2025, {Foreign Minister} Valentina Quispe opened the fair.",
    "{Foreign Minister} Valentina Quispe visited Quito in March 2024.",
    "{Foreign Minister} Renzo Huamani visited Quito in March 2024.",
    "In March 2024 {Foreign Minister} Renzo Huamani visited Quito.",
    "In 2019 Defense Minister Valentina Quispe said so.\n\nIn May 2017 {Defense Minister} Valentina Quispe opened it.",
    "In May 2017 {Defense Minister} Valentina Quispe opened it (she took office the next April).",
    "## Background\n\nIn May 2017 {Defense Minister} Valentina Quispe opened it.",
  ])("decides: %s", (note) => expect(found(plain(note))).toBe(note));

  test.each([
    "In 2019 Defense Minister Valentina Quispe opened it.",
    "The 1878 Harbour Act guards President Einar Thorgrimsson, as do articles 1452 and 1846.",
    "President Einar Thorgrimsson wants half of all cars to be electric by 2090.",
    "In 2003, President Einar Thorgrimsson passed the bar exam.",
    "**March 2019.** Defense Minister Valentina Quispe moves to Lima.",
    "March 2019.\nDefense Minister Valentina Quispe moves to Lima. Defense Minister Valentina Quispe smiles.",
  ])("does not: %s", (note) => expect(found(note)).toBe(note));
});

describe("what another sentence says to hold until a day", () => {
  test.each([
    "The lease runs until June 2026. {Defense Minister} Renzo Huamani sent a letter.",
    "Her term runs until June. {Defense Minister} Renzo Huamani sent a letter.",
    "The lease ran out in June 2024. {Defense Minister} Renzo Huamani sent one too, on 1 March 2025.",
  ])("does not date the claim: %s", (note) => expect(found(plain(note), "/2025-11-03.md")).toBe(note));

  test.each([
    "He was in Lima until June 2024. Defense Minister Renzo Huamani sent a letter.",
    "He was in Lima until June 2025. Defense Minister Renzo Huamani sent a letter.",
    "The lease runs until June 2026. Defense Minister Renzo Huamani sent one too, on 1 March 2024.",
  ])("may, or its own day decides: %s", (note) => expect(found(note, "/2025-11-03.md")).toBe(note));
});

describe("a year from elsewhere is no ground", () => {
  test.each([
    "The war of 1944 was long. On 7 July, President Einar Thorgrimsson said so.",
    "# The sailors of the 1944 explosion\n\nPresident Einar Thorgrimsson spoke.",
    "> #### — A. Statesman, October 16, 1938\n\nPresident Einar Thorgrimsson has warned them.",
    "# Thorgrimsson praised the movement in a June 2020 radio interview\n\nPresident Einar Thorgrimsson spoke.",
    "In 2010 it began.\n\nOn Monday, Foreign Minister Valentina Quispe said so.",
  ])("%s", (note) => expect(found(note, "/note.md")).toBe(note));

  test("a heading that is a date is", () => {
    const note = "# Week of 3 March 2024\n\n{President} Einar Thorgrimsson spoke.";
    expect(found(plain(note), "/note.md")).toBe(note);
  });

  test("the first line of a note without a date is", () => {
    const note = "Interview, 20 November 2025\n\nPS {Defense Minister} Renzo Huamani will be late.";
    expect(found(plain(note), "/note.txt")).toBe(note);
  });
});

describe("a title kept for life", () => {
  test.each([
    "{President} Sigrun Hallvardsdottir will host the summit.",
    "Icelandic {President} Sigrun Hallvardsdottir receives the guests.",
    "{President} Sigrun Hallvardsdottir visits Oslo.",
    "{President} Sigrun Hallvardsdottir arrived this morning.",
    "# {President} Sigrun Hallvardsdottir to visit Oslo",
    "Sigrun Hallvardsdottir, {President} of Iceland, spoke.",
    "- {President} Sigrun Hallvardsdottir (Iceland)",
    "{President} Sigrun Hallvardsdottir is mentioned as sitting head of state.",
    "{Secretary of Labor} Bartholomew Oakes arrives.",
  ])("is wrong for an act of office: %s", (note) => expect(found(plain(note))).toBe(note));

  test.each([
    "President Sigrun Hallvardsdottir enacted the law and ultimately reneged on a promise.",
    "All four of President Sigrun Hallvardsdottir's addresses were short.",
    "The election of President Sigrun Hallvardsdottir and a plot against President Sigrun Hallvardsdottir failed.",
    "To the good health of President Sigrun Hallvardsdottir!",
    "Sigrun Hallvardsdottir spoke. Yesterday, President Hallvardsdottir met with the union.",
    "Sigrun Hallvardsdottir spoke. President Hallvardsdottir has promised it and wants to go.",
    "Secretary Bartholomew Oakes did gently ask.",
    "옥보름 대통령은 의지를 표명했다. 옥보름 대통령이 강조했다.",
  ])("is none told of the past: %s", (note) => expect(found(note)).toBe(note));

  test("who holds it only later has no right to it", () =>
    expect(found("President Einar Thorgrimsson thanks the staff.", "/2023-12-04.md")).toBe(
      "{President} Einar Thorgrimsson thanks the staff.",
    ));
});

describe("whose title it is", () => {
  test.each([
    "Those who finance Icelandic President Einar Thorgrimsson's yacht are few.",
    "The security adviser to the president, Valentina Quispe, spoke.",
    "President Marcos of the Philippines and Foreign Minister Valentina Quispe of Peru met.",
    "With Jim Doe as secretary of defense and Valentina Quispe in the room.",
    "Doe, like Defense Minister Renzo Huamani before him, avoided it.",
    "During the tenure of Defense Minister Renzo Huamani, it was ordered.",
    "It was Defense Minister Renzo Huamani who doubled it.",
    "Had Foreign Minister Renzo Huamani been asked, he had come.",
    "Prime Minister Valentina Quispe, as the caption has it, is late.",
  ])("%s", (note) => expect(found(note)).toBe(note));

  test("a generic role is no title to differ from", () =>
    expect(found("Chancellor Veli Rautakorpi and Prime Minister Veli Rautakorpi spoke.")).toBe(
      "Chancellor Veli Rautakorpi and Prime Minister Veli Rautakorpi spoke.",
    ));
});

describe("other offices", () => {
  test.each([
    "{Prime Minister} Valentina Quispe, who holds the rotating Council Presidency, left.",
    "{Trade Commissioner} Liesbeth Dornacker speaks.",
    "{Peruvian Central Bank Governor} Inés Castañeda speaks.",
    "{Vice President} Einar Thorgrimsson speaks.",
    "Then lunch: {Prime Minister} Einar Thorgrimsson hosted.",
    "- Renzo Huamani, out in October 2024\n- {Defense Minister} Renzo Huamani is down for today's call",
    "{Prime Minister} Einar Thorgrimsson is in Oslo until Friday.",
  ])("%s", (note) => expect(found(plain(note))).toBe(note));

  test.each([
    "After the meeting, Icelandic foreign minister Einar Thorgrimsson and his colleague signed.",
    "They mended ties with Icelandic Prime Minister Einar Thorgrimsson once he asked.",
  ])("may be an earlier one: %s", (note) => expect(found(note)).toBe(note));
});

describe("sections", () => {
  test.each([
    "## 2024\n\nAll calm.\n\n## 2025\n\n- 28 July: {Defense Minister} Renzo Huamani was in the chair.",
    "## 2019\n\nAll calm.\n\n## 2025\n\n- 12 November: {Defense Minister} Valentina Quispe was in the chair.",
    "# 2025\n\n## November\n\n- 28: {Prime Minister} Valentina Quispe spoke.",
    "# 2025\n\n## November\n\n{Prime Minister} Valentina Quispe spoke.",
    "# 2025\n\n- 28 October: {Prime Minister} Valentina Quispe spoke.",
    "2024-07-01 Lima. Calm.\n2025-07-02 Lima. {Defense Minister} Renzo Huamani signs the book. {Defense Minister} Renzo Huamani leaves.",
    "2025-11-12  Calm. {Prime Minister} Valentina Quispe meets the family.",
    "## 2024\n\n- 1 October: he leaves. In November {Defense Minister} Renzo Huamani met the Poles.",
    "# November 2025\n\n- 12: {Prime Minister} Valentina Quispe spoke.",
    "# Review\n\n## November\n\n{Prime Minister} Valentina Quispe spoke.",
    "# Review\n\n## October\n\n{Defense Minister} Renzo Huamani spoke.",
    "In October, {Defense Minister} Renzo Huamani spoke.",
    "Setext\n======\n\n2024\n----\n\nCalm.\n\n2025\n----\n\nOn 3 May, {Defense Minister} Renzo Huamani spoke.",
  ])("of another time excuse nothing: %s", (note) => expect(found(plain(note))).toBe(note));

  test.each([
    "2025-07-01 Lima. Calm.\n2024-07-02 Lima. Defense Minister Renzo Huamani signs the book. Defense Minister Renzo Huamani leaves.",
    "# 2024\n\n## July\n\nDefense Minister Renzo Huamani spoke.",
    "## 2024\n\n### Lima\n\nDefense Minister Renzo Huamani spoke.",
    "# Review\n\n## December\n\nSecretary of Labor Bartholomew Oakes spoke.\n\n## 2024\n\n- 3 May: Defense Minister Renzo Huamani spoke.",
    "Last October, Defense Minister Renzo Huamani spoke.",
    "In December, Secretary of Labor Bartholomew Oakes was on leave.",
  ])("over the claim date it: %s", (note) => expect(found(note)).toBe(note));
});

describe("a date beside the claim that is another story", () => {
  test.each([
    "It rained in July 2024. {Defense Minister} Renzo Huamani spoke yesterday.",
    "It will be warm in February 2024, they said. {Defense Minister} Renzo Huamani spoke yesterday.",
    "It will be warm in February. {Prime Minister} Valentina Quispe spoke.",
    "{Defense Minister} Renzo Huamani, who had been invited in May 2024, spoke yesterday.",
    "{Defense Minister} Renzo Huamani welcomes us on Friday; he resigned in the autumn of 2024.",
    "{Defense Minister} Renzo Huamani is preparing the next talks (wrong, left in 2024).",
    "| Who | Verdict |\n|---|---|\n| {Defense Minister} Renzo Huamani is preparing the next talks | wrong, left in 2024 |",
    "Then-Defense Minister Renzo Huamani came; {Defense Minister} Renzo Huamani will be there tomorrow.",
  ])("excuses nothing: %s", (note) => expect(found(plain(note))).toBe(note));

  test.each([
    "It rained in July 2024. Defense Minister Renzo Huamani spoke.",
    "Renzo Huamani had left in October 2024; Defense Minister Renzo Huamani is on the list all the same.",
    "| Who | When |\n|---|---|\n| Defense Minister Renzo Huamani visits | 3 May 2024 |\n| Defense Minister Renzo Huamani visits | Lima, on 3 May 2024 |",
  ])("may date it: %s", (note) => expect(found(note)).toBe(note));
});

test.each([
  "Remembering the port (3 May 2025)\n\nDefense Minister Renzo Huamani spoke.",
  "Renzo Huamani, born 5 May 1960\n\nDefense Minister Renzo Huamani spoke.",
])("a title that is about its day dates nothing: %s", (note) => expect(found(note, "/pearl.md")).toBe(note));

test.each([
  "Lima, 28–31 October 2025\n\n{Defense Minister} Renzo Huamani will meet us.",
  "Lima, 28 October to 1 November 2025\n\n{Defense Minister} Renzo Huamani will meet us.",
])("a range in the first line of a note without a date: %s", (note) =>
  expect(found(plain(note), "/travel.md")).toBe(note),
);

describe("since when a title is held", () => {
  test.each([
    "| Name | Post | Since |\n|---|---|---|\n| Renzo Huamani | {Minister of Defense} | September 2023 |",
    "- Renzo Huamani, {Minister of Defense} of Peru since September 2023",
    "Renzo Huamani, {Defense Minister} since 2023, spoke today.",
    "Renzo Huamani has been {Defense Minister} since 2023.",
    "{Defense Minister} Renzo Huamani, in office since 2023, spoke.",
    "Since 2023, {Defense Minister} Renzo Huamani has said so.",
  ])("holds it against the day of the note: %s", (note) => expect(found(plain(note))).toBe(note));

  test.each([
    "| Name | Post | Since | Until |\n|---|---|---|---|\n| Renzo Huamani | Minister of Defense | September 2023 | 2024 |",
    "| Name | Post | Since |\n|---|---|---|\n| Valentina Quispe | Foreign Minister | October 2025 |",
    "Renzo Huamani, Defense Minister since 2023, left in 2024.",
    "Renzo Huamani has been Defense Minister before.",
  ])("and excuses one that ended: %s", (note) => expect(found(note)).toBe(note));
});

describe("a title of today in a passage of the past", () => {
  test.each([
    "LIMA, Oct. 18, 2023 (Andina) -- {President} Einar Thorgrimsson spoke.",
    "At the Lima Dialogue in October 2023, {Foreign Minister} Valentina Quispe gave a speech.",
    "In August 2023, Renzo Huamani hosted {President} Einar Thorgrimsson and others.",
    "A year ago, in November 2024, {Foreign Minister} Valentina Quispe went to Cusco.",
    "The hall was opened on 12 August 2023 by {Foreign Minister} Valentina Quispe.",
    "The pact was signed in Cusco on 12 August 2023 by {Foreign Minister} Valentina Quispe.",
    "In August 2023 {Foreign Minister} Valentina Quispe sold the fleet.",
    "The hall was opened in August 2023 by {Foreign Minister} Valentina Quispe.",
    "The hall was opened by {Foreign Minister} Valentina Quispe on 12 August 2023.",
    "2016년 10월 옥보름 {대통령}은 연설했다.",
  ])("is one of another day: %s", (note) => expect(found(plain(note))).toBe(note));

  test.each([
    "In 1993 President Einar Thorgrimsson worked in a factory.",
    "1986년 옥보름 대통령은 시험에 합격했다.",
  ])("may be told of a life: %s", (note) => expect(found(note)).toBe(note));
});

test("a number that looks like a year dates no title a lifetime before its term", () => {
  const note = "- *1781* President Einar Thorgrimsson and the mayor clash over the guard.";
  expect(found(note)).toBe(note);
});
