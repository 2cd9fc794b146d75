/** Ranks that a register has in a label, titles that the text denies or puts off, and what a title ends at. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
organizations:
  - { id: uf, name: Unione Futura }
posts:
  - { id: mt-chief, label: Chief of the General Staff, other_labels: [CHOD], country: MT }
  - { id: mt-cj, label: Chief Justice, country: MT }
  - { id: mt-pm, label: Prime Minister, country: MT }
  - { id: uf-chair, label: "Chairperson, Unione Futura Commission", organization: uf }
  - { id: kr-def, label: Minister of National Defense, other_labels: [국방부 장관], country: KR }
  - { id: jp-def, label: Minister of Defense, other_labels: [防衛相], country: JP }
  - { id: cn-def, label: Minister of National Defense, other_labels: [国防部长], country: CN }
persons:
  - { id: zamm, name: Ruzar Zammitelli, family_name: Zammitelli, memberships: [{ post: mt-chief, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: vell, name: Ninu Vellani, family_name: Vellani, memberships: [{ post: mt-cj, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: borg, name: Karmenu Borgianni, family_name: Borgianni, memberships: [{ post: mt-pm, start_date: 2019-01-15, end_date: 2022-06-30 }, { post: mt-pm, start_date: 2026-01-20 }] }
  - { id: faki, name: Musa Fakhriyar, memberships: [{ post: uf-chair, start_date: 2017-03-14, end_date: 2025-02-14 }] }
  - { id: baek, name: Baek Do-hyun, family_name: Baek, name_order: family-first, other_names: [{ name: 백도현, lang: ko }], memberships: [{ post: kr-def, start_date: 2022-07-25, end_date: 2024-05-10 }] }
  - { id: kana, name: Haruto Kanamori, family_name: Kanamori, other_names: [{ name: 金森遥斗, lang: ja }], memberships: [{ post: jp-def, start_date: 2022-07-25, end_date: 2024-05-10 }] }
  - { id: lint, name: Lin Tao, family_name: Lin, name_order: family-first, other_names: [{ name: 林涛, lang: zh }], memberships: [{ post: cn-def, start_date: 2022-07-25, end_date: 2024-05-10 }] }
`;
const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

test.each([
  "General Ruzar Zammitelli visited Gozo.",
  "Maltese General Ruzar Zammitelli visited Gozo.",
  "General Ruzar Zammitelli, Malta's {Chief of the General Staff}, visited Gozo.",
  "The {CHOD}, General Ruzar Zammitelli, spoke.",
  "Justice Ninu Vellani spoke on Monday.",
  "{Chief Justice} Ninu Vellani spoke on Monday.",
  "Ruzar Zammitelli is the {Chief of the General Staff} and will brief them.",
  "- Musa Fakhriyar, {Chairperson, Unione Futura Commission}",
])("a rank and a title: %s", finds);

test.each([
  "As prime minister, Karmenu Borgianni will inherit a debt.",
  "Vellani, Ninu ........ Prime Minister\nZammitelli, Ruzar .... clerk",
  "전 국방부 장관 백도현은 말을 아꼈다.",
  "전 한국 국방부 장관 백도현은 말을 아꼈다.",
  "{국방부 장관} 백도현은 말을 아꼈다.",
  "金森遥斗防衛相ではなく別人だ。",
  "不是国防部长林涛。",
  "{国防部长}林涛也收到了邀请函。",
])("taken back or put off: %s", finds);
