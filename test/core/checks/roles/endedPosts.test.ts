/** Titles that somebody never held who has left all posts that the register knows, and that somebody else has. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
organizations:
  - { id: acu, name: Andean Customs Union }
posts:
  - { id: pe-for, label: Minister for Foreign Affairs, country: PE, other_labels: [Foreign Minister] }
  - { id: pe-def, label: Minister of Defense, country: PE, other_labels: [Defense Minister] }
  - { id: bo-def, label: Minister of Defense, country: BO, other_labels: [Defense Minister] }
  - { id: acu-sg, label: Secretary General of the Andean Customs Union, organization: acu, other_labels: [ACU Secretary General] }
persons:
  - { id: qui, name: Valentina Quispe, memberships: [{ post: pe-for, start_date: 2017-07-28, end_date: 2022-07-28 }] }
  - { id: hua, name: Renzo Huamani, memberships: [{ post: pe-def, start_date: 2021-07-28 }] }
  - { id: cho, name: Evelio Choquehuara, memberships: [{ post: acu-sg, start_date: 2021-01-01 }] }
  - { id: mam, name: Rosendo Mamaniri, memberships: [{ post: bo-def, start_date: 2015-01-01, end_date: 2019-11-10 }] }
  - { id: sal, name: Ines Salvatierrez, memberships: [{ post: bo-def, start_date: 2020-11-09 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("another's post of the same state or of a body", () => {
  test.each([
    "{Defense Minister} Valentina Quispe spoke.",
    "Peruvian {Defense Minister} Valentina Quispe met the press.",
    "Peru's {defense minister}, Valentina Quispe, spoke.",
    "{ACU Secretary General} Valentina Quispe spoke.",
    "He met {Defense Minister} Valentina Quispe.",
  ])("%s", finds);
});

describe("what may be right", () => {
  test.each([
    "In 2018 Defense Minister Valentina Quispe spoke.",
    "Former Defense Minister Valentina Quispe spoke.",
    "Interior Minister Valentina Quispe spoke.",
    "Under Defense Minister Valentina Quispe, the fleet grew.",
    "Secretary General Valentina Quispe spoke.",
    "The decree signed by Defense Minister Valentina Quispe is in force.",
  ])("%s", finds);
});
