/** Labels of a register that hold a place or a body, and those of deputies. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: lon, label: Mayor of London, country: GB }
  - { id: lis, label: Mayor of Lisbon, country: PT }
  - { id: seo, label: Mayor of Seoul, country: KR, other_labels: [Seoul Mayor] }
  - { id: gwa, label: Mayor of Gwangju, country: KR, other_labels: [Gwangju Mayor] }
  - { id: agr, label: "Minister of Agriculture, Forestry and Fisheries", country: KR, other_labels: [Agriculture Minister] }
  - { id: ncm, label: Secretary General of the Fjord Council of Ministers }
  - { id: nc, label: Secretary General of the Fjord Council }
  - { id: pres, label: President of the Fjord Council }
  - { id: sao, label: Chair of the Senior Fjord Officials }
  - { id: sao-d, label: Director of the Fjord Secretariat }
  - { id: gh-ag, label: Deputy Auditor-General, country: GH }
  - { id: za-ag, label: Auditor-General, country: ZA }
  - { id: za-min, label: Minister of Health, other_labels: [Health Minister], country: ZA }
  - { id: za-dep, label: Deputy Minister of Health, other_labels: [Deputy Health Minister], country: ZA }
  - { id: league, label: Secretary General of the League }
  - { id: no-pm, label: Prime Minister, country: "NO" }
  - { id: ke-un, label: Ambassador to the United Assemblies, country: KE }
  - { id: pe-un, label: Ambassador to the United Assemblies, country: PE }
  - { id: hr-j, label: Minister of Justice and Public Administration, country: HR }
  - { id: ro-a, label: Minister of Public Administration, country: RO }
  - { id: rs-a, label: Minister of State Administration and Local Self-Government, country: RS }
  - { id: bd-l, label: "Minister of Law, Justice and Parliamentary Affairs", country: BD }
  - { id: gb-p, label: Parliamentary Under-Secretary for Health, country: GB }
  - { id: bank, label: Governor of the People's Bank of Kestria }
persons:
  - { id: khan, name: Samir Khanzada, memberships: [{ post: lon, start_date: 2016-05-09 }] }
  - { id: moed, name: Carlos Moedinha, memberships: [{ post: lis, start_date: 2021-10-18 }] }
  - { id: ohse, name: Oh Se-gyum, memberships: [{ post: seo, start_date: 2021-04-08 }] }
  - { id: kang, name: Kang Ki-joon, memberships: [{ post: gwa, start_date: 2022-07-01 }] }
  - { id: song, name: Song Mi-ryong, memberships: [{ post: agr, start_date: 2020-01-01, end_date: 2023-12-31 }] }
  - { id: elle, name: Karin Elleman, memberships: [{ post: ncm, start_date: 2023-01-01 }] }
  - { id: hafo, name: Kristin Hafossen, memberships: [{ post: nc, start_date: 2021-02-01 }] }
  - { id: wanj, name: Wanjiru Kamotho, memberships: [{ post: ke-un, start_date: 2018-01-01, end_date: 2023-01-01 }] }
  - { id: quis, name: Valentina Quispe, memberships: [{ post: pe-un, start_date: 2021-01-01 }] }
  - { id: gost, name: Radomir Gostevski, memberships: [{ post: bank, start_date: 2010-01-01, end_date: 2019-01-01 }] }
  - { id: jela, name: Marko Jelavek, memberships: [{ post: hr-j, start_date: 2024-05-17 }] }
  - { id: ione, name: Radu Ionesculescu, memberships: [{ post: ro-a, start_date: 2024-05-17 }] }
  - { id: kost, name: Ivana Kostevska, memberships: [{ post: rs-a, start_date: 2024-05-17 }] }
  - { id: rahm, name: Anisur Rahmanov, memberships: [{ post: bd-l, start_date: 2024-05-17 }] }
  - { id: pell, name: Harriet Pellworth, memberships: [{ post: gb-p, start_date: 2024-05-17 }] }
  - { id: gren, name: Heidi Grenius, memberships: [{ post: pres, start_date: 2025-01-01 }] }
  - { id: hoeg, name: Kenneth Hoegdal, memberships: [{ post: sao, start_date: 2025-05-12 }] }
  - { id: park, name: Mathieu Parkerson, memberships: [{ post: sao-d, start_date: 2021-08-01 }] }
  - { id: dwum, name: Akosua Dwumfuor, memberships: [{ post: gh-ag, start_date: 2020-01-01 }] }
  - { id: malu, name: Tsakane Malukele, memberships: [{ post: za-ag, start_date: 2020-12-01 }] }
  - { id: mots, name: Aaron Motswaledi, memberships: [{ post: za-min, start_date: 2024-06-30 }] }
  - { id: phaa, name: Joseph Phaahla-Moloka, memberships: [{ post: za-dep, start_date: 2021-08-05 }] }
  - { id: stol, name: Jens Stolterud, memberships: [{ post: no-pm, start_date: 2005-10-17, end_date: 2013-10-16 }, { post: league, start_date: 2014-10-01 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

test.each([
  "{Interior Minister} Marko Jelavek left yesterday.",
  "Justice Minister Marko Jelavek left yesterday.",
  "Minister of Public Administration Marko Jelavek left yesterday.",
  "Interior Minister Radu Ionesculescu left yesterday.",
  "Local Government Minister Ivana Kostevska left yesterday.",
  "Interior Minister Ivana Kostevska left yesterday.",
  "{Finance Minister} Ivana Kostevska left yesterday.",
  "Law Minister Anisur Rahmanov left yesterday.",
  "{Health Minister} Anisur Rahmanov left yesterday.",
  "{Health Minister} Harriet Pellworth left yesterday.",
  "{Mayor of London} Carlos Moedinha spoke.",
  "Kang Ki-joon, {Mayor of Seoul}, spoke.",
  "{Seoul Mayor} Kang Ki-joon spoke.",
  "| Song Mi-ryong | {Minister of Agriculture, Forestry and Fisheries} |",
  "South Korea's {minister of agriculture, forestry and fisheries}, Song Mi-ryong, spoke.",
  "Song Mi-ryong, South Korea's {minister of agriculture, forestry and fisheries}, spoke.",
  "- Song Mi-ryong ({Minister of Agriculture, Forestry and Fisheries}, South Korea)",
  "{Minister of Agriculture, Forestry and Fisheries}: Song Mi-ryong",
  "{Secretary General of the Fjord Council of Ministers} Kristin Hafossen spoke.",
  "{Secretary General of the Fjord Council} Karin Elleman spoke.",
  "{President of the Fjord Council} Karin Elleman spoke.",
  "{Chair of the Senior Fjord Officials} Mathieu Parkerson spoke.",
  "{Deputy Auditor-General} Tsakane Malukele spoke.",
  "{Deputy Health Minister} Aaron Motswaledi is on the list.",
  "Wanjiru Kamotho, Kenya's {ambassador to the United Assemblies}, spoke.",
  "Wanjiru Kamotho ({ambassador to the United Assemblies}) spoke.",
  "- Wanjiru Kamotho, {Ambassador to the United Assemblies}",
  "Valentina Quispe, {Kenya's ambassador to the United Assemblies}, spoke.",
  "{Governor of the People's Bank of Kestria} Radomir Gostevski spoke.",
  "Radomir Gostevski, {governor of the People's Bank of Kestria}, spoke.",
  "{Danish Finance Minister} Jens Stolterud spoke.",
])("wrong: %s", finds);

test.each([
  "Mayor of London Samir Khanzada and Mayor of Seoul Oh Se-gyum spoke.",
  "London's mayor, Samir Khanzada, spoke.",
  "Former Mayor of London Carlos Moedinha spoke.",
  "Secretary General of the Fjord Council of Ministers Karin Elleman spoke.",
  "Secretary General of the Fjord Council Kristin Hafossen spoke.",
  "Chair of the Senior Fjord Officials Kenneth Hoegdal spoke.",
  "Deputy Health Minister Joseph Phaahla-Moloka spoke.",
  "Valentina Quispe, Peru's ambassador to the United Assemblies, spoke.",
  "Wanjiru Kamotho, Kenya's former ambassador to the United Assemblies, spoke.",
  "Wanjiru Kamotho, ambassador to the United Assemblies until 2023, spoke.",
  "Danish Secretary General Jens Stolterud spoke.",
])("right: %s", finds);

const BODIES = `
//- /authority.yaml
organizations:
  - { id: pact, name: PACT }
posts:
  - { id: cinc, label: Commander-in-Chief of the Armed Forces, country: UA, other_labels: [Commander-in-Chief] }
  - { id: hr, label: High Representative of the League for Foreign Affairs and Security, other_labels: [High Representative] }
  - { id: dc, label: League Commissioner for Defence, other_labels: [Defence Commissioner] }
  - { id: eg, label: President of the Finance Group, other_labels: [Finance Group President] }
  - { id: pt-fin, label: Minister of Finance, other_labels: [Finance Minister], country: PT }
persons:
  - { id: zalu, name: Valentyn Zaluzhko, memberships: [{ post: cinc, start_date: 2021-07-27, end_date: 2024-02-08 }] }
  - { id: kall, name: Kaia Kallaste, memberships: [{ post: hr, start_date: 2024-12-01 }] }
  - { id: kubi, name: Andrius Kubilinas, memberships: [{ post: dc, start_date: 2024-12-01 }] }
  - { id: pier, name: Kyriakos Pierrakos, memberships: [{ post: eg, start_date: 2025-01-01 }] }
  - { id: sarm, name: Joaquim Sarmentinho, memberships: [{ post: pt-fin, start_date: 2024-04-02 }] }
`;

test.each([
  "{Commander-in-Chief} Valentyn Zaluzhko spoke on Monday.",
  "{Defence Commissioner} Kaia Kallaste spoke.",
  "{High Representative} Andrius Kubilinas spoke.",
  "{Defence Commissioner} Kyriakos Pierrakos spoke.",
  "Greek Finance Minister Kyriakos Pierrakos spoke.",
  "Kyriakos Pierrakos is the finance minister of Greece.",
  "Finance Minister Kyriakos Pierrakos spoke.",
  "{Prime Minister} Kyriakos Pierrakos spoke.",
  "High Representative Kaia Kallaste and Defence Commissioner Andrius Kubilinas spoke.",
])("posts of bodies, held beside those of a state: %s", (marked) => {
  expect(markedRoles(BODIES, plain(marked))).toBe(marked);
});

test.each([
  "| 이름 | 직책 |\n|---|---|\n| 신범철 | {국방부 차관} |\n| 안규백 | {외교부 장관} |\n| 이재명 | 대통령 |",
  "| 氏名 | 役職 |\n|---|---|\n| 木原稔 | {防衛相} |\n| 小泉進次郎 | {外相} |\n| 高市早苗 | 首相 |",
  "| 姓名 | 职务 |\n|---|---|\n| 董军 | {外交部长} |",
  "- 신범철: {국방부 차관}\n- 안규백: 국방부 장관",
])("tables and lists in letters of Asia: %s", (marked) => {
  expect(markedRoles("//- bundled\n", plain(marked))).toBe(marked);
});

test.each([
  "{Lisbon's mayor}, Samir Khanzada, spoke.",
  "The {Fjord Council's president}, Kristin Hafossen, spoke.",
  "{Gwangju's mayor} Oh Se-gyum spoke.",
  "London's mayor, Samir Khanzada, spoke.",
  "Lisbon's tailor, Samir Khanzada, spoke.",
])("a place or a body in front of its office: %s", finds);
