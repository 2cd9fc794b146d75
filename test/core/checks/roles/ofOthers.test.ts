/** Titles of a second register's posts: what another holds in full, and the organizations that posts belong to. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
organizations:
  - { id: cbn, name: Central Bank of Norvalia, other_names: [CBN] }
  - { id: knb, name: National Bank of Kestria }
  - { id: rff, name: Ruritan Football Federation, other_names: [RFF] }
posts:
  - { id: cb-gov, label: Governor, organization: cbn }
  - { id: kb-gov, label: Governor, organization: knb }
  - { id: ff-pr, label: President, organization: rff }
  - { id: ke-gov, label: Governor of the Central Bank of Kenya, country: KE, other_labels: [Central Bank Governor] }
  - { id: ng-gov, label: Governor of the Central Bank of Nigeria, country: NG, other_labels: [Central Bank Governor] }
  - { id: no-gov, label: Governor of Norges Bank, country: "NO", other_labels: [Norges Bank Governor] }
  - { id: kr-gov, label: Governor of the Bank of Korea, country: KR, other_labels: [한국은행 총재] }
  - { id: kr-fin, label: Minister of Economy and Finance, country: KR, other_labels: [Finance Minister, 기획재정부 장관] }
  - { id: ng-fin, label: Minister of Finance, country: NG, other_labels: [Finance Minister] }
  - { id: ng-trade, label: Minister of Trade, country: NG }
  - { id: esa, label: Director General of ESA, other_labels: [ESA Director General] }
  - { id: seoul, label: Mayor of Seoul, country: KR }
  - { id: gwang, label: Mayor of Gwangju, country: KR }
  - { id: saceur, label: Supreme Allied Commander Europe, other_labels: [SACEUR] }
  - { id: cnes, label: Chief Executive of CNES, other_labels: [CNES Chief Executive] }
  - { id: lyon, label: Archbishop of Lyon, country: FR }
  - { id: eger, label: Archbishop of Eger, country: HU }
  - { id: icc-p, label: Prosecutor of the Arusha Court, other_labels: [Arusha Court Prosecutor] }
  - { id: icc-d, label: Deputy Prosecutor of the Arusha Court }
  - { id: icc-j, label: Judge of the Arusha Court }
  - { id: mw-en, label: Minister of Energy, country: MW, other_labels: [Energy Minister] }
  - { id: eg-pet, label: Minister of Petroleum, country: EG }
  - { id: eg-off, label: cabinet-official, country: EG }
persons:
  - { id: brat, name: Sigrun Brattlien, memberships: [{ post: cb-gov, start_date: 2022-03-01 }] }
  - { id: kova, name: Zsuzsa Kovarin, memberships: [{ post: kb-gov, start_date: 2019-07-01 }] }
  - { id: dupr, name: Laurent Dupraz, memberships: [{ post: ff-pr, start_date: 2021-03-13 }] }
  - { id: kama, name: Wanjiru Kamande, memberships: [{ post: ke-gov, start_date: 2023-06-19 }] }
  - { id: adeb, name: Oluwaseun Adebanjo, memberships: [{ post: ng-gov, start_date: 2023-09-22 }] }
  - { id: thor, name: Ingvild Thorsrud, memberships: [{ post: no-gov, start_date: 2022-03-01 }] }
  - { id: rhee, name: Rhee Seung-joon, other_names: [{ name: 이승준, lang: ko }], memberships: [{ post: kr-gov, start_date: 2022-04-21 }] }
  - { id: kang, name: Kang Hye-rin, other_names: [{ name: 강혜린, lang: ko }], memberships: [{ post: kr-fin, start_date: 2025-07-21 }] }
  - { id: okon, name: Chukwuemeka Okonjo, family_name: Okonjo, memberships: [{ post: ng-fin, start_date: 2023-08-21 }] }
  - { id: ogun, name: Adebola Ogunleyeba, memberships: [{ post: ng-trade, start_date: 2023-08-21 }] }
  - { id: balo, name: Adunni Balogun-Ade, memberships: [{ post: ng-trade, start_date: 2019-08-21, end_date: 2023-05-29 }] }
  - { id: achl, name: Josef Achleitner, memberships: [{ post: esa, start_date: 2021-03-01 }] }
  - { id: ohse, name: Oh Se-gyun, memberships: [{ post: seoul, start_date: 2021-04-08 }] }
  - { id: kiju, name: Kang Ki-joon, memberships: [{ post: gwang, start_date: 2022-07-01 }] }
  - { id: cavo, name: Chris Cavollini, memberships: [{ post: saceur, start_date: 2022-07-04 }] }
  - { id: such, name: Lionel Suchaud, memberships: [{ post: cnes, start_date: 2021-04-01 }] }
  - { id: deru, name: Olivier Derumont, memberships: [{ post: lyon, start_date: 2020-12-20 }] }
  - { id: erdo, name: Péter Erdőhalmi, memberships: [{ post: eger, start_date: 2003-02-01 }] }
  - { id: khan, name: Karim Khanzadeh, memberships: [{ post: icc-p, start_date: 2021-06-16 }] }
  - { id: nazh, name: Nazhat Rahimova, memberships: [{ post: icc-d, start_date: 2022-03-07 }] }
  - { id: tomo, name: Tomoko Akanezawa, memberships: [{ post: icc-j, start_date: 2018-03-11 }] }
  - { id: mato, name: Ibrahim Matolani, memberships: [{ post: mw-en, start_date: 2022-01-27 }] }
  - { id: zaki, name: Sami Zakiwal, memberships: [{ post: eg-off }] }
  - { id: bada, name: Karim Badawy, memberships: [{ post: eg-pet, start_date: 2024-07-03 }] }
`;

const found = (note: string): string => markedRoles(REGISTER, note);
const finds = (marked: string): void => expect(found(plain(marked))).toBe(marked);

describe("a title that is another's in full", () => {
  test.each([
    "{ESA Director General} Lionel Suchaud spoke.",
    "{Director General of ESA} Lionel Suchaud spoke.",
    "Lionel Suchaud, {Director General of ESA}, spoke.",
    "{Archbishop of Lyon} Péter Erdőhalmi spoke.",
    "{Central Bank Governor} Chukwuemeka Okonjo spoke.",
    "{Norges Bank Governor} Rhee Seung-joon spoke.",
    "{Arusha Court Prosecutor} Nazhat Rahimova spoke.",
    "{Minister of Trade} Chukwuemeka Okonjo spoke.",
    "{Finance Minister} Adunni Balogun-Ade will come.",
    "{Finance Minister} Adunni Balogun-Ade spoke of it.",
    "{Deputy Finance Minister} Chukwuemeka Okonjo spoke.",
    "Nigeria's Ahmadou Diallo-Bah and {Kenya's} Chukwuemeka Okonjo spoke.",
    "강혜린 {한국은행 총재}는 30일 말했다.",
    "이승준 {기획재정부 장관}은 30일 말했다.",
    "# Notes of November\n\n{ESA Director General} Lionel Suchaud spoke.",
  ])("wrong: %s", finds);

  test.each([
    "ESA Director General Josef Achleitner spoke.",
    "Central Bank Governor Ingvild Thorsrud spoke.",
    "Energy Minister Karim Badawy spoke.",
    "Finance Minister Sami Zakiwal spoke.",
    "Arusha Court Judge Karim Khanzadeh spoke.",
    "Former ESA Director General Lionel Suchaud spoke.",
    "ESA Director General Josef Achleitner and Lionel Suchaud spoke.",
    "Lionel Suchaud met the ESA Director General.",
    "Commerce Minister Adebola Ogunleyeba spoke.",
    "In 2016 Finance Minister Adunni Balogun-Ade spoke of it.",
    "The bill was signed by Finance Minister Adunni Balogun-Ade.",
    "Deputy Finance Minister Chukwuemeka Okonjo served from 2010 to 2014.",
    "Kenya's Chukwuemeka Okonjo policy is odd.",
    "이승준 한국은행 총재는 30일 말했다.",
  ])("right: %s", finds);
});

describe("a title with the organization of its post", () => {
  test.each([
    "{Central Bank of Norvalia Governor} Zsuzsa Kovarin spoke.",
    "{CBN Governor} Zsuzsa Kovarin spoke.",
    "Zsuzsa Kovarin, {Governor of the Central Bank of Norvalia}, spoke.",
    "{RFF President} Sigrun Brattlien spoke.",
  ])("wrong: %s", finds);

  test.each([
    "RFF President Laurent Dupraz spoke.",
    "Laurent Dupraz, President of the Ruritan Football Federation, spoke.",
    "CBN Governor Sigrun Brattlien spoke.",
  ])("right: %s", finds);
});

test.each([
  "Chukwuemeka Okonjo called. {ESA Director General} Okonjo left.",
  "{SACEUR} Lionel Suchaud spoke.",
])("a label of the register, of a family name or in one word: %s", finds);

test.each([
  "{Seoul Mayor} Kang Ki-joon spoke.",
  "{Mayor of Seoul} Kang Ki-joon spoke.",
  "Mayor of Seoul Oh Se-gyun spoke; Seoul's mayor, Oh Se-gyun, too.",
])("the capital in the label of a city's post: %s", finds);

test.each([
  "{Finance Minister} Adunni Balogun-Ade will visit Lagos.",
  "{Finance Minister} Adunni Balogun-Ade spoke of it.",
  "{Kenyan Central Bank Governor} Adunni Balogun-Ade spoke of it.",
  "{ESA Director General} Adunni Balogun-Ade spoke of it.",
  "Energy Minister Adunni Balogun-Ade will visit Lagos, Mayor Adunni Balogun-Ade too.",
  "Now the Energy Minister Adunni Balogun-Ade is in Lagos.",
])(
  "who has left all known posts may hold any but those that the register knows by state or name: %s",
  (marked) => expect(found(plain(marked))).toBe(marked),
);

const EDITIONS = `
//- /authority.yaml
organizations:
  - { id: hco, name: Harbour Cities Organization, other_names: [{ name: HACO }] }
posts:
  - { id: s7, label: SEA7 President }
  - { id: s8, label: SEA8 President }
  - { id: chair, label: HACO Chairman, organization: hco }
  - { id: pres, label: President, country: PE }
persons:
  - { id: illa, name: Illari Quispenaira, memberships: [{ post: s7, start_date: 2022-01-01, end_date: 2022-12-31 }] }
  - { id: runa, name: Runa Taypicala, memberships: [{ post: s8, start_date: 2023-01-01, end_date: 2023-12-31 }] }
  - { id: wari, name: Wari Ccoyllo, memberships: [{ post: chair, start_date: 2023-01-01, end_date: 2025-06-30 }, { post: pres, start_date: 2021-07-28 }] }
  - { id: kusi, name: Kusi Ccoyllo, memberships: [{ post: chair, start_date: 2025-07-01 }] }
`;

test.each([
  "{SEA8 President} Illari Quispenaira spoke on Monday.",
  "{SEA8's president}, Illari Quispenaira, spoke on Monday.",
  "SEA7 President Illari Quispenaira wept in Lima.",
  "{HACO Chairman} Wari Ccoyllo asked for calm.",
  "{HACO chairwoman} Wari Ccoyllo asked for calm.",
  "HACO Chairwoman Kusi Ccoyllo asked for calm.",
])("who presides over an edition, or sits in a chair: %s", (marked) => {
  expect(markedRoles(EDITIONS, plain(marked))).toBe(marked);
});
