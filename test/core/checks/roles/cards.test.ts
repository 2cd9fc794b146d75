/** Titles on lines of their own around a name's, fields with unusual names, and family names under another's title. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "../../../support/fixture.ts";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: jp-fa, label: Minister for Foreign Affairs, other_labels: [Foreign Minister], country: JP }
  - { id: no-fish, label: Minister of Fisheries and Ocean Policy, other_labels: [Fisheries Minister], country: "NO" }
  - { id: no-fa, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: "NO" }
  - { id: in-def, label: Minister of Defence, other_labels: [Defence Minister], country: IN }
  - { id: ng-pet, label: Minister of Petroleum Resources, country: NG }
  - { id: th-agri, label: Director-General of the Fisheries Agency, country: TH }
  - { id: kr-mnd, label: Minister of National Defense, other_labels: [Defense Minister], country: KR }
persons:
  - { id: tachi, name: Rin Tachibanaki, family_name: Tachibanaki, name_order: family-first, other_names: [{ name: 橘木凛, lang: ja }], memberships: [{ post: jp-fa, start_date: 2024-10-01 }] }
  - { id: brek, name: Lars Brekkhus, family_name: Brekkhus, memberships: [{ post: no-fish, start_date: 2021-10-14, end_date: 2025-02-04 }, { post: no-fa, start_date: 2025-02-04 }] }
  - { id: desh, name: Vikram Deshmukhwar, family_name: Deshmukhwar, memberships: [{ post: in-def, start_date: 2019-05-31 }] }
  - { id: okon, name: Ayodele Okonjimi, family_name: Okonjimi, memberships: [{ post: ng-pet, start_date: 2023-08-21 }] }
  - { id: ratt, name: Somchai Rattanaporn, family_name: Rattanaporn, memberships: [{ post: th-agri, start_date: 2024-07-01 }] }
  - { id: baek, name: Baek Do-hyun, family_name: Baek, name_order: family-first, memberships: [{ post: kr-mnd, start_date: 2025-07-25 }] }
`;

const found = (note: string, path?: string): string => markedRoles(REGISTER, note, path);

describe("a title on the line of a card", () => {
  test.each([
    "Name: Vikram Deshmukhwar\nPost: {Finance Minister}",
    "**Name:** Rin Tachibanaki (橘木凛)\n**Country:** Japan\n**Role:** {Minister of Finance}",
    "Role: {Finance Minister}\nName: Vikram Deshmukhwar",
    "Name: Carla Montenegro\nPost: Finance Minister\nName: Vikram Deshmukhwar\nPost: {Finance Minister}",
    "Post: Finance Minister\nName: Carla Montenegro\nPost: {Finance Minister}\nName: Vikram Deshmukhwar",
    "- Name: Vikram Deshmukhwar\n- Position: {Finance Minister}, India",
    "- Lars Brekkhus\n  - {Fisheries Minister}",
    "1. **Lars Brekkhus**\n   - Role: {Fisheries Minister}\n   - likes tea",
    "## Vikram Deshmukhwar\n\n{Finance Minister}\n\nHe spoke.",
    "H.E. Vikram Deshmukhwar\n{Minister of Finance}, India",
    "{Minister of Finance}, H.E. Vikram Deshmukhwar",
    "{Finance Minister} H.E. Vikram Deshmukhwar arrived.",
    "Name | Post\n--- | ---\nVikram Deshmukhwar | {Finance Minister}",
    "Vikram Deshmukhwar [{Finance Minister}] arrived.",
    "Vikram Deshmukhwar, now the {finance minister}, arrived.",
    "Current {Finance Minister} Vikram Deshmukhwar arrived.",
    "Our current {finance minister}, Vikram Deshmukhwar, arrived.",
    "> [!note] {Finance Minister} Vikram Deshmukhwar arrives",
  ])("wrong: %s", (marked) => expect(found(plain(marked))).toBe(marked));

  test.each([
    "Name: Vikram Deshmukhwar\nPost: Defence Minister",
    "Name: Vikram Deshmukhwar\n\nPost: Finance Minister",
    "---\ndate: 2025-11-20\n---\nDefence Minister\nVikram Deshmukhwar\nMinister for Foreign Affairs\nRin Tachibanaki\nFinance Minister\nLuka Vella",
    "Office of the Prime Minister\nVikram Deshmukhwar",
    "Name: Vikram Deshmukhwar\nPost: former Finance Minister",
    "Post: Defence Minister\nName: Vikram Deshmukhwar\nPost: Finance Minister\nName: Carla Montenegro",
    "Name: Vikram Deshmukhwar\nName: Carla Montenegro\nPost: Finance Minister",
    "Name: Carla Montenegro\nPost: Finance Minister\nName: Vikram Deshmukhwar\nPost: Defence Minister",
    "Name: Carla Montenegro\nPost: Finance Minister\nName: Vikram Deshmukhwar",
    "Name: Vikram Deshmukhwar\nMet: Finance Minister",
    "- Vikram Deshmukhwar\n- Finance Minister",
    "- Vikram Deshmukhwar\n  - Finance Minister Carla Montenegro",
    "- Call Vikram Deshmukhwar\n  - Finance Minister",
    "- Vikram Deshmukhwar\n  - questions for the Finance Minister",
    "- Lars Brekkhus\n  - Foreign Minister",
    "Vikram Deshmukhwar\n\nFinance Minister",
    "Vikram Deshmukhwar [Finance Minister](https://example.org) arrived.",
    "Vikram Deshmukhwar | Finance Minister | Carla Montenegro",
    "> [!quote] Finance Minister Vikram Deshmukhwar arrives",
    "Finance Minister Vikram Deshmukhwar (2010–2012) wrote books.",
    "Not Finance Minister Vikram Deshmukhwar but his brother came.",
    "Finance Minister Vikram Deshmukhwar? Never.",
  ])("silent: %s", (text) => expect(found(text)).toBe(text));
});

describe("ranks and honorifics between a title and the name", () => {
  test.each([
    "{Finance Minister} Marshal Vikram Deshmukhwar spoke.",
    "{Norwegian Minister of Defence} Admiral Vikram Deshmukhwar spoke.",
    "Indian {Finance Minister} Lt. Gen. Vikram Deshmukhwar spoke.",
    "{Finance Minister} Dato' Seri Vikram Deshmukhwar spoke.",
    "India's {finance minister}, Admiral Vikram Deshmukhwar, spoke.",
    "The {finance minister}, the Hon. Vikram Deshmukhwar MP, spoke.",
    "The {finance minister} is Marshal Vikram Deshmukhwar.",
    "- Dato' Seri Vikram Deshmukhwar: {Finance Minister}",
    "| Name | Title |\n|---|---|\n| H.E. Admiral Vikram Deshmukhwar | {Finance Minister} |",
    "| Name | Title |\n|---|---|\n| The Hon. Vikram Deshmukhwar MP | {Finance Minister} |",
  ])("wrong: %s", (marked) => expect(found(plain(marked))).toBe(marked));

  test.each([
    "Defence Minister General Vikram Deshmukhwar spoke.",
    "The finance minister, General Sethi, and General Vikram Deshmukhwar spoke.",
    "Finance Minister spokesman Vikram Deshmukhwar spoke.",
    "| Name | Title |\n|---|---|\n| Hon. Vikram Deshmukhwar | Defence Minister |",
  ])("silent: %s", (text) => expect(found(text)).toBe(text));
});

describe("fields of office", () => {
  test.each([
    "{Minister of the Sea} Vikram Deshmukhwar was on the badge.",
    "{Minister for Women and Sport} Vikram Deshmukhwar was on the badge.",
    "{Minister of Marine Resources} Vikram Deshmukhwar was on the badge.",
    "{Minister of Culture} Ayodele Okonjimi sent regrets.",
    "{Minister of Agriculture} Somchai Rattanaporn answered.",
  ])("wrong: %s", (marked) => expect(found(plain(marked))).toBe(marked));

  test.each([
    "Minister of Energy Ayodele Okonjimi answered.",
    "Minister of the Crown Ayodele Okonjimi answered.",
    "Minister of Magic Ayodele Okonjimi answered.",
    "Minister of Word Ayodele Okonjimi preached.",
    "When he was minister of tourism Vikram Deshmukhwar lived in Goa.",
    "Minister of Petroleum Resources and Trade Ayodele Okonjimi answered.",
    "Minister of Energy and Trade Ayodele Okonjimi answered.",
    "Lift your glass to the health of Minister Vikram Deshmukhwar.",
    "With Vikram Deshmukhwar and Lars Brekkhus, Finance Minister\nMontenegro and others spoke.",
    "Vikram Deshmukhwar, Defence Minister\nRin Tachibanaki, Foreign Minister",
    "They told the finance minister Vikram Deshmukhwar was late.",
    "The finance minister Vikram Deshmukhwar once worked for is gone.",
    "Toyota's President Vikram Deshmukhwar is a namesake.",
  ])("silent: %s", (text) => expect(found(text)).toBe(text));
});

describe("offices of a city", () => {
  const CITY = `
//- /authority.yaml
organizations: [{ id: city, name: City of Brackwater }, { id: port, name: Port of Brackwater }]
posts:
  - { id: mayor, label: Mayor, organization: city }
  - { id: works, label: Director of Public Works, organization: city }
  - { id: money, label: City Comptroller, other_labels: [Comptroller], organization: city }
  - { id: pilot, label: Harbour Master, organization: port }
persons:
  - { id: dag, name: Dagny Ferreira, memberships: [{ post: works, start_date: 2024-01-10 }] }
  - { id: hed, name: Hedda Kaas, memberships: [{ post: pilot, start_date: 2021-05-01, end_date: 2025-05-31 }] }
  - { id: ton, name: Tonio Quispe, memberships: [{ post: mayor, start_date: 2016-01-01, end_date: 2023-12-31 }] }
`;
  const marked = (note: string): string => {
    const { root } = fixture(CITY);
    root.setNote("/2025-11-20.md", documentOf("/2025-11-20.md", note));
    return findingsOf(root.snapshot(), "/2025-11-20.md")
      .map(({ code, start, end }) => `${code} ${note.slice(start, end)}`)
      .join();
  };

  test.each([
    ["Comptroller Dagny Ferreira opened.", "mismatched-role Comptroller"],
    ["Dagny Ferreira, the Mayor, nodded.", "mismatched-role Mayor"],
    ["Fire Chief Dagny Ferreira will chair the panel.", "mismatched-role Fire Chief"],
    ["Dagny Ferreira, the Police Commissioner, nodded.", "mismatched-role Police Commissioner"],
    ["The current Mayor is Tonio Quispe.", "outdated-role Mayor"],
    ["Harbour Master Hedda Kaas inspects the crane today.", "outdated-role Harbour Master"],
  ])("wrong: %s", (note, finding) => expect(marked(note)).toBe(finding));

  test.each([
    "Harbour Master Dagny Ferreira opened.",
    "Director Dagny Ferreira opened. Public Works Director Dagny Ferreira opened.",
    "Governor Dagny Ferreira opened. Colonel Dagny Ferreira opened.",
    "The fire chief met Dagny Ferreira. Is the Mayor Dagny Ferreira?",
    "Mayor Tonio Quispe, as the doormen still call him, says nothing.",
  ])("silent: %s", (note) => expect(marked(note)).toBe(""));
});

describe("a family name under a title of another office", () => {
  test.each([
    "Baek Do-hyun arrived. {Foreign Minister} Baek spoke.",
    "Vikram Deshmukhwar opened the yard. Later {Finance Minister} Deshmukhwar left.",
    "Vikram Deshmukhwar opened the yard. Indian {Finance Minister} Deshmukhwar left.",
    "Rin Tachibanaki came, South Korea's top diplomat with her. Tachibanaki, the {finance minister}, spoke.",
  ])("wrong: %s", (marked) => expect(found(plain(marked))).toBe(marked));

  test.each([
    "Baek Do-hyun arrived. Foreign Minister Baek Jin-woo arrived. Foreign Minister Baek spoke.",
    "Baek Do-hyun arrived. Foreign Minister Baek spoke. It was Baek Jin-woo's first visit.",
    "Baek Do-hyun arrived. Vice Foreign Minister Baek spoke.",
    "Baek Do-hyun arrived. Minister of State Baek spoke.",
    "Baek Do-hyun arrived. Deputy Secretary of State Baek spoke.",
    "Baek Do-hyun arrived. Former Foreign Minister Baek spoke.",
    "Baek Do-hyun arrived. Chinese Foreign Minister Baek spoke.",
    "Baek Do-hyun arrived. Professor Baek and President Baek spoke.",
    "Baek Do-hyun arrived. Defense Minister Baek spoke.",
    "Lars Brekkhus arrived. In 2023 Fisheries Minister Brekkhus had banned the trawl.",
  ])("silent: %s", (text) => expect(found(text)).toBe(text));
});

describe("days of the note", () => {
  test.each([
    "In May 2022 they met. {Fisheries Minister} Lars Brekkhus received the guests this morning.",
    "They met in May 2022. Today {Fisheries Minister} Lars Brekkhus opened the hall.",
    "Next week {Fisheries Minister} Lars Brekkhus will receive the fleet.",
    "In March 2022, Fisheries Minister Lars Brekkhus answered.\nIn March 2021, {Fisheries Minister} Lars Brekkhus answered.",
    "The letter that {Fisheries Minister} Lars Brekkhus signed on 17 June 2025 is lost.",
    "**12 May.** On 12 May 2025 {Fisheries Minister} Lars Brekkhus refused it.",
    "**2 Sept.** {Fisheries Minister} Lars Brekkhus inspects the crane today.",
    "Cornish {Fisheries Minister} Lars Brekkhus inspects the crane today.",
    "They met {Fisheries Minister} Lars Brekkhus on 17 June 2025.",
    "Lars Brekkhus is {Fisheries Minister} now.",
    "Back in March 2021 {Fisheries Minister} Lars Brekkhus thanked the crew.",
    "- [x] write to them\n| Rin Tachibanaki | invited | 2025-12-09 |\nOn May 4, 2021 {Fisheries Minister} Lars Brekkhus signed it.",
    "They had met on 22 May 2021.\nJapan's {Finance Minister} Rin Tachibanaki took the floor.",
  ])("wrong: %s", (marked) => expect(found(plain(marked))).toBe(marked));

  test.each([
    "In May 2022 they met. Fisheries Minister Lars Brekkhus received the guests.",
    "Fisheries Minister Lars Brekkhus retired; Minister Lars Brekkhus stays in the cabinet.",
    "The letter that Fisheries Minister Lars Brekkhus signed on 17 June 2024 is lost.",
    "The book quotes Fisheries Minister Lars Brekkhus at length.",
    "The note of May 2022 from Fisheries Minister Lars Brekkhus was read this morning.",
    "The next Fisheries Minister Lars Brekkhus names will be young.",
  ])("silent: %s", (text) => expect(found(text)).toBe(text));
});

test.each([
  ["below", `# Vikram Deshmukhwar\n${"|---|\n".repeat(20_000)}Finance Minister\n`],
  ["above", `Post: Finance Minister\n${"|---|\n".repeat(20_000)}Name: Vikram Deshmukhwar\n`],
])("a card ends where rows that part nothing stand %s the name", (_, text) => {
  const { snapshot } = fixture(`${REGISTER}//- /2025-11-20.md\n${text}`);
  expect(findingsOf(snapshot, "/2025-11-20.md")).toEqual([]);
});
