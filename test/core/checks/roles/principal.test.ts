/** Titles of somebody's minister, told by the name of whom they serve. Notes are of 2025-11-20. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-pm, label: Prime Minister, country: MT }
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: pe-p, label: President, country: PE }
persons:
  - { id: borg, name: Karmenu Borgianni, family_name: Borgianni, memberships: [{ post: mt-pm, start_date: 2019-01-15, end_date: 2024-07-01 }] }
  - { id: grec, name: Luka Grechini, family_name: Grechini, memberships: [{ post: mt-pm, start_date: 2024-07-01 }] }
  - { id: mama, name: Rosa Mamanita, family_name: Mamanita, memberships: [{ post: pe-p, start_date: 2023-07-28 }] }
  - { id: zamm, name: Doreen Zammitelli, family_name: Zammitelli, memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2024-07-02 }] }
  - { id: fara, name: Ruzar Farrugiano, family_name: Farrugiano, memberships: [{ post: mt-def, start_date: 2024-07-02 }] }
`;

test.each([
  "Luka Grechini's {defence minister}, Doreen Zammitelli, spoke.",
  "Luka Grechini's {defence minister} Doreen Zammitelli spoke.",
  "Luka Grechini's {finance minister}, Ruzar Farrugiano, spoke on Monday.",
  "Luka Grechini's defence minister, Ruzar Farrugiano, spoke.",
  "Karmenu Borgianni's defence minister, Doreen Zammitelli, spoke.",
  "In 2023 Karmenu Borgianni's defence minister, Doreen Zammitelli, spoke.",
  "Luka Grechini's former defence minister, Doreen Zammitelli, spoke.",
  "Inga Halvorsen's defence minister, Doreen Zammitelli, spoke.",
  "Rosa Mamanita's guest, Defence Minister Ruzar Farrugiano, spoke.",
  "Rosa Mamanita's finance minister, Ruzar Farrugiano, spoke.",
])("%s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));
