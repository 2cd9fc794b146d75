/** Heads of bodies: what one post of the register is called for short says nothing of the heads of others. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "../../../support/fixture.ts";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: jp, label: Governor of the Reef Bank of Japan, other_labels: [礁銀総裁, 総裁, 議長], country: JP }
  - { id: kr, label: Governor of the Reef Bank of Korea, other_labels: [산호은행 총재, 총재], country: KR }
  - { id: nz, label: Chair of the Fiscal Board, other_labels: [Chair], country: NZ }
  - { id: eu, label: President of the Kelp Central Bank }
  - { id: fund, label: Managing Director of the KRF }
persons:
  - { id: maren, name: Maren Oyelaran, other_names: [{ name: マレン・オイエララン, lang: ja }], memberships: [{ post: fund, start_date: 2011-07-05, end_date: 2019-09-12 }, { post: eu, start_date: 2019-11-01 }] }
  - { id: sato, name: Natsuki Hoshizaki, other_names: [{ name: 星崎夏樹, lang: ja }, { name: 호시자키 나쓰키, lang: ko }], memberships: [{ post: jp, start_date: 2023-04-09 }] }
  - { id: ok, name: Ok Bo-reum, name_order: family-first, other_names: [{ name: 옥보름, lang: ko }, { name: 玉宝凛, lang: ja }], memberships: [{ post: kr, start_date: 2022-04-21 }] }
  - { id: ines, name: Ines Tarrow, memberships: [{ post: nz, start_date: 2022-04-21 }] }
`;

function messages(note: string): string[] {
  const { root } = fixture(REGISTER);
  root.setNote("/2025-11-06.md", documentOf("/2025-11-06.md", note));
  return findingsOf(root.snapshot(), "/2025-11-06.md").map(({ message }) => message);
}

describe("a bare word for a head contradicts nothing", () => {
  test.each([
    "マレン・オイエララン総裁と会談した。",
    "マレン・オイエララン議長と会談した。",
    "玉宝凛総裁が述べた。",
    "호시자키 나쓰키 총재 기자회견.",
    "Chair Maren Oyelaran spoke.",
    "Maren Oyelaran is the Governor.",
    "| Name | Post |\n|-|-|\n| Maren Oyelaran | Chair |",
  ])("%s", (note) => expect(messages(note)).toEqual([]));
});

describe("a title that names the body does", () => {
  test.each([
    [
      "礁銀総裁マレン・オイエラランが述べた。",
      "Maren Oyelaran was President of the Kelp Central Bank on 2025-11-06, not 礁銀総裁.",
    ],
    [
      "Reef Bank of Japan Governor Ok Bo-reum spoke.",
      "Ok Bo-reum was Governor of the Reef Bank of Korea on 2025-11-06, not Reef Bank of Japan Governor.",
    ],
  ])("%s", (note, message) => expect(messages(note)).toEqual([message]));
});

describe("what a message says", () => {
  test.each([
    [
      "the country that stands alone",
      "Japan's Ines Tarrow spoke.",
      "Ines Tarrow was Chair of the Fiscal Board, New Zealand on 2025-11-06, not of Japan.",
    ],
    [
      "the office where the note has the body alone",
      "Maren Oyelaran (KRF) spoke today.",
      "Maren Oyelaran was not Managing Director of the KRF on 2025-11-06 (2011-07-05 to 2019-09-12); then President of the Kelp Central Bank.",
    ],
  ])("%s", (_, note, message) => expect(messages(note)).toEqual([message]));
});

describe("a body of which every state has one is nobody's in particular", () => {
  const BANKS = `
//- /authority.yaml
posts:
  - { id: jp, label: Governor of the Bank of Japan, country: JP, other_labels: [BOJ Governor] }
  - { id: is, label: Governor of the Central Bank of Iceland, country: IS }
  - { id: br, label: President of the Central Bank of Brazil, country: BR }
  - { id: ke, label: Chief Justice of the Supreme Court of Kenya, country: KE }
persons:
  - { id: hosh, name: Natsuki Hoshizaki, memberships: [{ post: jp, start_date: 2023-04-09 }] }
  - { id: gunn, name: Ragnheiður Gunnhildar, memberships: [{ post: is, start_date: 2019-08-20 }] }
  - { id: tava, name: Iracema Tavaredo, memberships: [{ post: br, start_date: 2025-01-01 }] }
  - { id: kiba, name: Wambui Kibandeo, memberships: [{ post: ke, start_date: 2021-05-21 }] }
`;
  test.each([
    "Central Bank Governor Natsuki Hoshizaki spoke.",
    "Natsuki Hoshizaki, the central bank governor, spoke.",
    "Central Bank President Ragnheiður Gunnhildar spoke.",
    "Natsuki Hoshizaki is the Supreme Court Chief Justice.",
    "{Central Bank of Iceland Governor} Natsuki Hoshizaki spoke.",
  ])("%s", (marked) => expect(markedRoles(BANKS, plain(marked))).toBe(marked));
});

test("a bank is named in full though the register has no word of its kind", () => {
  const { root } = fixture(`
//- /authority.yaml
posts: [{ id: jp, label: Governor of the Bank of Japan, country: JP }]
persons: [{ id: sato, name: Natsuki Hoshizaki, memberships: [{ post: jp, start_date: 2023-04-09 }] }]
`);
  const note = "Central Bank of Brazil governor Natsuki Hoshizaki spoke today.";
  root.setNote("/2025-11-06.md", documentOf("/2025-11-06.md", note));
  expect(findingsOf(root.snapshot(), "/2025-11-06.md").map(({ message }) => message)).toEqual([
    "Natsuki Hoshizaki was Governor of the Bank of Japan on 2025-11-06, not Central Bank of Brazil governor.",
  ]);
});

describe("who presides over a body, and who runs its secretariat", () => {
  const BODIES = `
//- /authority.yaml
posts:
  - { id: reef-es, label: Executive Secretary of REEFCO, other_labels: [REEFCO Executive Secretary] }
  - { id: kelp-p, label: President of KELPA, other_labels: [KELPA President] }
persons:
  - { id: geb, name: Tekle Gebeyaw, memberships: [{ post: reef-es, start_date: 2019-11-29 }] }
  - { id: hol, name: Anika Holtmann, memberships: [{ post: kelp-p, start_date: 2022-11-29 }] }
`;
  test.each([
    "{REEFCO President} Tekle Gebeyaw spoke.",
    "Tekle Gebeyaw, {president of REEFCO}, spoke.",
    "{KELPA Secretary General} Anika Holtmann spoke.",
    "REEFCO Secretary General Tekle Gebeyaw spoke.",
    "REEFCO chief Tekle Gebeyaw spoke.",
    "KELPA Chairwoman Anika Holtmann spoke.",
    "Session President Tekle Gebeyaw spoke.",
    "President: Tekle Gebeyaw",
  ])("%s", (marked) => expect(markedRoles(BODIES, plain(marked))).toBe(marked));
});

describe("who heads an organization whose name is not in the label of the post", () => {
  const OF_ORGANIZATION = `
//- /authority.yaml
organizations: [{ id: baf, name: Baltic Amber Fund, other_names: [BAF] }]
posts: [{ id: baf-es, label: Executive Secretary, organization: baf }]
persons:
  - { id: naki, name: Esther Nakibuuka, family_name: Nakibuuka, memberships: [{ post: baf-es, start_date: 2023-03-01 }] }
`;
  test.each([
    "{BAF President} Esther Nakibuuka spoke.",
    "{President of the Baltic Amber Fund} Esther Nakibuuka spoke.",
    "BAF Executive Secretary Esther Nakibuuka spoke.",
    "BAF Secretary Esther Nakibuuka spoke.",
    "BAF Deputy President Esther Nakibuuka spoke.",
    "BAF Council President Esther Nakibuuka spoke.",
    "Former BAF President Esther Nakibuuka spoke.",
    "In 2015 BAF President Esther Nakibuuka spoke.",
  ])("%s", (marked) => expect(markedRoles(OF_ORGANIZATION, plain(marked))).toBe(marked));
});

describe("who heads a body is told as another of its heads", () => {
  const BODIES = `
//- /authority.yaml
organizations:
  - { id: krf, name: Kestrian Rowing Federation, other_names: [KRF] }
  - { id: baf, name: Baltic Amber Fund, other_names: [BAF] }
posts:
  - { id: krf-p, label: President, organization: krf, country: NZ }
  - { id: baf-v, label: Vice-President, organization: baf }
persons:
  - { id: seo, name: Min-jun Seo, family_name: Seo, memberships: [{ post: krf-p, start_date: 2023-03-01 }] }
  - { id: naki, name: Esther Nakibuuka, family_name: Nakibuuka, memberships: [{ post: baf-v, start_date: 2023-03-01 }] }
`;
  test.each([
    "{KRF Vice-President} Min-jun Seo spoke.",
    "{Kestrian Rowing Federation Vice-President} Min-jun Seo spoke.",
    "{KRF Secretary General} Min-jun Seo spoke.",
    "Min-jun Seo, {vice-president of the Kestrian Rowing Federation}, spoke.",
    "{BAF President} Esther Nakibuuka spoke.",
    "KRF President Min-jun Seo spoke.",
    "KRF Chairman Min-jun Seo spoke.",
    "KRF Chief Executive Min-jun Seo spoke.",
    "KRF Honorary President Min-jun Seo spoke.",
    "Former KRF Vice-President Min-jun Seo spoke.",
    "In 2015 KRF Vice-President Min-jun Seo spoke.",
    "KRF Vice-President Anna Falk told Min-jun Seo.",
    "Kestrian Sailing Federation Vice-President Min-jun Seo spoke.",
    "The KRF vice-president, with Min-jun Seo, spoke.",
    "BAF Vice-President Esther Nakibuuka spoke.",
  ])("%s", (marked) => expect(markedRoles(BODIES, plain(marked))).toBe(marked));
});

describe("the body that a label names", () => {
  const BANKS = `
//- /authority.yaml
posts:
  - { id: a, label: Governor of the Reef Bank of Japan, country: JP }
  - { id: b, label: First Deputy Governor of the Banque de France, country: FR }
persons:
  - { id: mori, name: Sota Mori, family_name: Mori, memberships: [{ post: a, start_date: 2023-03-01 }] }
  - { id: vauq, name: Cécile Vauquelin, family_name: Vauquelin, memberships: [{ post: b, start_date: 2023-03-01 }] }
`;
  test.each([
    "{Deputy Governor of the Reef Bank of Japan} Sota Mori spoke.",
    "Sota Mori, {deputy governor of the Reef Bank of Japan}, spoke.",
    "{Reef Bank of Australia Governor} Sota Mori spoke.",
    "{Governor of the Reef Bank of Australia} Sota Mori spoke.",
    "{Governor of the Banque de France} Cécile Vauquelin spoke.",
    "Reef Bank of Japan Governor Sota Mori spoke.",
    "Reef Bank of Japan President Sota Mori spoke.",
    "Deputy Governor of the Banque de France Cécile Vauquelin spoke.",
    "In 2015 Deputy Governor of the Reef Bank of Japan Sota Mori spoke.",
    "The deputy governor of the Reef Bank of Japan told Sota Mori.",
  ])("%s", (marked) => expect(markedRoles(BANKS, plain(marked))).toBe(marked));
});

describe("one office over another place", () => {
  const SEES = `
//- /authority.yaml
posts: [{ id: a, label: Archbishop of Abuja, country: NG }, { id: m, label: Mayor of West Kestria, country: NZ }]
persons:
  - { id: nwa, name: Fidelis Nwachukwu, family_name: Nwachukwu, memberships: [{ post: a, start_date: 2023-03-01 }] }
  - { id: seo, name: Min-jun Seo, family_name: Seo, memberships: [{ post: m, start_date: 2023-03-01 }] }
`;
  test.each([
    "{Archbishop of Lagos} Fidelis Nwachukwu spoke.",
    "Fidelis Nwachukwu, {Archbishop of Lagos}, spoke.",
    "Fidelis Nwachukwu ({Archbishop of Lagos}) spoke.",
    "{Mayor of Osterby} Min-jun Seo spoke.",
    "Archbishop of Abuja Fidelis Nwachukwu spoke.",
    "Fidelis Nwachukwu, Archbishop of Abudja, spoke.",
    "Former Archbishop of Lagos Fidelis Nwachukwu spoke.",
    "In 2001 Archbishop of Lagos Fidelis Nwachukwu spoke.",
    "Fidelis Nwachukwu met the Archbishop of Lagos.",
    "Mayor of Kestria Min-jun Seo spoke.",
    "Archbishop of Lagos Okoye, Fidelis Nwachukwu and others spoke.",
  ])("%s", (marked) => expect(markedRoles(SEES, plain(marked))).toBe(marked));
});
