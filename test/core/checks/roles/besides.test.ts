/** Whose a title is and of when, told by what stands besides: bosses, captures, seats, unions of states. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: us-nsa, label: National Security Advisor, country: US }
  - { id: ve-pre, label: President, country: VE }
  - { id: nz-fm, label: Minister of Foreign Affairs, country: NZ, other_labels: [Foreign Minister] }
  - { id: eu-com, label: Commissioner for Trade, country: EU }
  - { id: au-mp, label: Member of Parliament, country: AU }
persons:
  - { id: tarr, name: Emmett Tarrington, memberships: [{ post: us-nsa, start_date: 2025-01-20 }] }
  - { id: odua, name: Anselmo Oduarte, memberships: [{ post: ve-pre, start_date: 2013-04-19, end_date: 2025-01-03 }] }
  - { id: whet, name: Hinemoa Whetuora, memberships: [{ post: nz-fm, start_date: 2020-11-06, end_date: 2023-11-27 }] }
  - { id: hric, name: Zdenko Hricovec, memberships: [{ post: eu-com, start_date: 2019-12-01 }] }
  - { id: coll, name: Philippa Collinsworth, memberships: [{ post: au-mp, start_date: 2013-09-07 }] }
`;

test.each([
  "{President} Emmett Tarrington spoke.",
  "{President} Anselmo Oduarte left.",
  "We were meeting with {President} Anselmo Oduarte this morning.",
  "In May 2024 New Zealand {Foreign Minister} Hinemoa Whetuora visited Suva.",
  "On 5 May 2024, New Zealand {Foreign Minister} Hinemoa Whetuora visited Suva.",
  "Norwegian {Prime Minister} Zdenko Hricovec spoke.",
  "{Canada's Finance Minister} Philippa Collinsworth spoke.",
  "Assistant to the President and National Security Advisor Emmett Tarrington spoke.",
  "Deposed Venezuelan President Anselmo Oduarte was seen.",
  "Soldiers captured Venezuelan President Anselmo Oduarte in a raid.",
  "The capture of its president, Anselmo Oduarte, was loud.",
  "Venezuela's president, Anselmo Oduarte, has fled.",
  "Rhys, former chief of staff to President Anselmo Oduarte, says no.",
  "She served as Special Assistant to Foreign Minister Hinemoa Whetuora.",
  "The agency was spying on President Anselmo Oduarte, a book reveals.",
  "He wrote for President Anselmo Oduarte’s Blue Ribbon Commission.",
  "The prime minister and National Security Advisor Emmett Tarrington met.",
  "The President and the National Security Advisor, Emmett Tarrington, agreed.",
  "{Finance Minister} and National Security Advisor Emmett Tarrington spoke.",
  "The president and {Finance Minister} Emmett Tarrington spoke.",
  "The tax was doubled by President Anselmo Oduarte. When did President Anselmo Oduarte leave?",
  "The guests were received by {President} Anselmo Oduarte this morning.",
  "| Post | From | To |\n|---|---|---|\n| President | Anselmo Oduarte | Joaquina Ybarra |",
  "| Name | Post | Born |\n|---|---|---|\n| Emmett Tarrington | National Security Advisor | 6 June 1980 |",
  "| Name | Post | Visit |\n|---|---|---|\n| Emmett Tarrington | {National Security Advisor} | 6 June 2024 |",
  "Danish and American {presidents} Emmett Tarrington and Emil Holm met.",
  "Venezuelan {President} Anselmo Oduarte joined, then he left.",
  "Anselmo Oduarte joined, then he was President of Venezuela. Then-President Anselmo Oduarte left.",
  "Anselmo Oduarte, 62, {President} of Venezuela, spoke. Anselmo Oduarte, 62, a former president of Venezuela, left.",
  "Anselmo Oduarte, the 62-year-old {president} of Venezuela, spoke.",
  "In September 2024, at Bergen, {Foreign Minister} Hinemoa Whetuora spoke.",
  "In September 2022, at Bergen, Foreign Minister Hinemoa Whetuora spoke.",
  "In the spring of 2024 {Foreign Minister} Hinemoa Whetuora visited Suva.",
  "In the spring of 2022 Foreign Minister Hinemoa Whetuora visited Suva. In the 2024 film Foreign Minister Hinemoa Whetuora spoke.",
  "The fifth President Anselmo Oduarte left.",
  "Slovakia's Zdenko Hricovec and Slovak commissioner Zdenko Hricovec spoke. Zdenko Hricovec (Slovakia) left.",
  "Australian Foreign Minister Philippa Collinsworth and Defence Minister Philippa Collinsworth spoke.",
])("%s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));
