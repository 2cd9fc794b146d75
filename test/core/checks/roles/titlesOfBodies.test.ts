/** Titles that bodies give, held against somebody of another body: seconds and envoys of whom there is one, fields that are countries. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "../../../support/fixture.ts";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
organizations:
  - { id: lea, name: League of Estuaries, other_names: [LOE] }
  - { id: oss, name: Office for Seeds and Soils, other_names: [OSS] }
  - { id: bank, name: Estuary Development Bank, other_names: [EDB] }
  - { id: court, name: Court of the Estuaries }
posts:
  - { id: envoy, label: Special Envoy for Libya, organization: lea }
  - { id: dhc, label: Deputy High Commissioner for Migration, other_labels: [Deputy High Commissioner], organization: lea }
  - { id: justice, label: Commissioner for Justice, other_labels: [Justice Commissioner], organization: lea }
  - { id: dg, label: Director-General of the Office for Seeds and Soils, other_labels: [Director-General], organization: oss }
  - { id: vp, label: Vice-President of the Estuary Development Bank, other_labels: [Vice-President], organization: bank }
  - { id: ag, label: Advocate General, organization: court }
  - { id: reg, label: Registrar of the Court of the Estuaries, other_labels: [Registrar], organization: court }
  - { id: coach, label: Head Coach of the Rowing Team, organization: lea }
persons:
  - { id: zari, name: Zarina Abdrakhmanova, memberships: [{ post: envoy, start_date: 2022-09-01 }] }
  - { id: vaut, name: Corentin Vauthieral, memberships: [{ post: envoy, start_date: 2019-01-01, end_date: 2022-08-31 }] }
  - { id: ache, name: Rosalind Achebewu, memberships: [{ post: dhc, start_date: 2022-02-01 }] }
  - { id: papa, name: Sofia Papandreou-Lindt, memberships: [{ post: justice, start_date: 2024-12-01 }] }
  - { id: fash, name: Olumide Fasholade, memberships: [{ post: dg, start_date: 2022-07-01 }] }
  - { id: stan, name: Mirela Stanojevska, memberships: [{ post: vp, start_date: 2018-06-01 }] }
  - { id: tamm, name: Henrik Tammsaarela, memberships: [{ post: ag, start_date: 2020-09-10 }] }
  - { id: otta, name: Lucrezia Ottavianelli, memberships: [{ post: reg, start_date: 2023-02-07 }] }
  - { id: nkem, name: Bartholomew Nkemeluka, memberships: [{ post: coach, start_date: 2019-01-01, end_date: 2024-07-14 }] }
`;

const found = (note: string): string => markedRoles(REGISTER, note);

describe("a title that another body gives", () => {
  test.each([
    "{Special Envoy for Libya} Olumide Fasholade spoke.",
    "{LOE Special Envoy for Libya} Rosalind Achebewu spoke.",
    "| Name | Post |\n|---|---|\n| Olumide Fasholade | {Special Envoy for Libya} |",
    "# Olumide Fasholade\n\nPost: {Special Envoy for Libya}",
    "# Profile: Olumide Fasholade\n\nPost: {Special Envoy for Libya}",
    "{Deputy High Commissioner} Zarina Abdrakhmanova spoke.",
    "{Deputy High Commissioner} Olumide Fasholade of the League of Estuaries spoke.",
    "Zarina Abdrakhmanova is the {Deputy High Commissioner for Migration}.",
    "{Commissioner for Justice} Rosalind Achebewu spoke.",
    "{Vice-President of the Estuary Development Bank} Olumide Fasholade spoke.",
    "{Advocate General} Lucrezia Ottavianelli delivered her opinion.",
  ])("of which each office has one holder: %s", (marked) => expect(found(plain(marked))).toBe(marked));

  test.each([
    "Special Envoy for Libya Zarina Abdrakhmanova spoke.",
    "LOE Special Envoy for Libya Zarina Abdrakhmanova spoke.",
    "Special Envoy for Syria Olumide Fasholade spoke.",
    "Special Envoy Olumide Fasholade spoke.",
    "US Special Envoy for Libya Olumide Fasholade spoke.",
    "Deputy Special Envoy for Libya Olumide Fasholade spoke.",
    "British Deputy High Commissioner Olumide Fasholade spoke.",
    "Deputy High Commissioner Olumide Fasholade of the Refugee Agency spoke.",
    "Acting Deputy High Commissioner Zarina Abdrakhmanova spoke.",
    "In 2021, Deputy High Commissioner Zarina Abdrakhmanova visited Bern.",
    "Zarina Abdrakhmanova (Deputy High Commissioner, 2019–2021) spoke.",
    "Vice-President Olumide Fasholade spoke for the party.",
    "Vice-President of the Rowing Union Olumide Fasholade spoke.",
    "Justice Sofia Papandreou-Lindt wrote for the majority.",
    "General Henrik Tammsaarela spoke.",
    "Coach Bartholomew Nkemeluka has moved to Lyon.",
    "# Portrait: Rosalind Achebewu\n\nDeputy High Commissioner",
    "# File: Rosalind Achebewu\n\nContact: Special Envoy for Libya Zarina Abdrakhmanova",
  ])("and none that is had beside, elsewhere or before: %s", (note) => expect(found(note)).toBe(note));
});

test.each([
  ["Commissioner for Justice Rosalind Achebewu spoke on 19 November.", "2025-11-19"],
  ["Commissioner for Justice Rosalind Achebewu spoke.", "2025-11-20"],
])("the message tells the day of the sentence: %s", (note, day) => {
  const { root } = fixture(REGISTER);
  root.setNote("/2025-11-20.md", documentOf("/2025-11-20.md", note));
  const messages = findingsOf(root.snapshot(), "/2025-11-20.md").map(({ message }) => message);
  expect(messages).toEqual([
    `Rosalind Achebewu was Deputy High Commissioner for Migration on ${day}, not Commissioner for Justice.`,
  ]);
});
