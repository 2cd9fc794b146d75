/** "Former", "-elect", "incoming", "outgoing" and "newly appointed" that the register contradicts, and those that are right. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

/** Notes are of 2025-11-20. */
const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-pm, label: Prime Minister, country: MT }
  - { id: mt-pr, label: President, country: MT }
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: mt-fa, label: Minister of Foreign Affairs, country: MT, other_labels: [Foreign Minister] }
persons:
  - { id: borg, name: Karmenu Borgianni, family_name: Borgianni, memberships: [{ post: mt-pm, start_date: 2024-06-30 }] }
  - { id: zamm, name: Doreen Zammitelli, family_name: Zammitelli, memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2024-06-30 }, { post: mt-fa, start_date: 2024-07-01 }] }
  - { id: fara, name: Ruzar Farrugiano, family_name: Farrugiano, memberships: [{ post: mt-def, start_date: 2024-07-01 }] }
  - { id: cami, name: Ninu Camilliero, family_name: Camilliero, memberships: [{ post: mt-pr, start_date: 2014-07-01, end_date: 2019-06-30 }, { post: mt-pr, start_date: 2024-07-01 }] }
  - { id: duca, name: Rita Ducatelli, family_name: Ducatelli, memberships: [{ post: mt-fa, start_date: 2025-10-20 }] }
`;

test.each([
  "{Former Prime Minister} Karmenu Borgianni spoke on Monday.",
  "{Former Maltese Prime Minister} Karmenu Borgianni spoke on Monday.",
  "Karmenu Borgianni, the {former prime minister}, spoke on Monday.",
  "{Ex-Prime Minister} Karmenu Borgianni spoke on Monday.",
  "- Karmenu Borgianni, {former Prime Minister} of Malta",
  "{Former President} Ninu Camilliero spoke on Monday.",
  "{President-elect} Ninu Camilliero spoke on Monday.",
  "{Incoming Prime Minister} Karmenu Borgianni will host them.",
  "{Newly appointed Defence Minister} Ruzar Farrugiano arrived on Monday.",
  "{Outgoing Defence Minister} Doreen Zammitelli spoke on Monday.",
])("wrong: %s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));

test.each([
  "Former Defence Minister Doreen Zammitelli spoke on Monday.",
  "Former minister Ruzar Farrugiano spoke on Monday.",
  "In 2021 former President Ninu Camilliero wrote a book.",
  "Former President Ninu Camilliero wrote a book.",
  "On 3 May 2023 former Defence Minister Doreen Zammitelli opened the hall.",
  "Ex-Defence Minister Doreen Zammitelli visited Gozo in February 2022.",
  "# Timeline\n\n- 3 May 2023: Former Defence Minister Doreen Zammitelli opens the hall.",
  "Former Prime Minister Karmenu Borgianni adviser Luka Vella spoke on Monday.",
  "The former prime minister Karmenu Borgianni's aide spoke on Monday.",
  "Current and former prime ministers Karmenu Borgianni and Luka Vella spoke.",
  "Nobody calls him former Prime Minister Karmenu Borgianni yet.",
  "In June 2024 incoming Prime Minister Karmenu Borgianni wrote a speech.",
  "Newly appointed Foreign Minister Rita Ducatelli arrived on Monday.",
  "Outgoing Defence Minister Doreen Zammitelli spoke in June 2024.",
  "# The change of 2024\n\n- Incoming Prime Minister Karmenu Borgianni",
])("right: %s", (text) => expect(markedRoles(REGISTER, text)).toBe(text));

test.each([
  ["/2023-05-03.md", "{Former Defence Minister} Doreen Zammitelli opened the hall."],
  ["/undated.md", "On 3 May 2023 former Defence Minister Doreen Zammitelli opened the hall."],
  ["/undated.md", "# 3 May 2023\n\n{Former Defence Minister} Doreen Zammitelli opened the hall."],
])("called so on a day of the term: %s %s", (path, marked) =>
  expect(markedRoles(REGISTER, plain(marked), path)).toBe(marked),
);

test("the register knows no more of terms that began long before", () =>
  expect(
    markedRoles(REGISTER, "Former Prime Minister Karmenu Borgianni spoke on Monday.", "/2027-11-20.md"),
  ).not.toContain("{"));
