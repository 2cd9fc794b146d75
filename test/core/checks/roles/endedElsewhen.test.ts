/** Ends of terms that are told of another year than the register's. Notes are of 2025-11-20. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-pm, label: Prime Minister, country: MT }
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
persons:
  - { id: borg, name: Karmenu Borgianni, family_name: Borgianni, memberships: [{ post: mt-pm, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: zamm, name: Doreen Zammitelli, family_name: Zammitelli, memberships: [{ post: mt-def, start_date: 2024-07-01 }] }
  - { id: cami, name: Ninu Camilliero, family_name: Camilliero, memberships: [{ post: mt-pm, start_date: 2014-07-01, end_date: 2019-01-14 }, { post: mt-pm, start_date: 2024-07-01 }] }
  - { id: duca, name: Rita Ducatelli, memberships: [{ post: mt-def, start_date: 2010-10-20, end_date: 2025-10-01 }] }
`;

test.each([
  "Karmenu Borgianni was {prime minister} until 2022.",
  "Karmenu Borgianni, {prime minister} until March 2023, writes.",
  "Karmenu Borgianni resigned as {prime minister} in May 2022.",
  "Doreen Zammitelli was {defence minister} until February 2025.",
  "Doreen Zammitelli was appointed {Minister of Defence} in March 2022.",
  "Doreen Zammitelli has served as {Minister of Defence} since 2021.",
  "Karmenu Borgianni was prime minister until 2024.",
  "Karmenu Borgianni was prime minister until July 2024.",
  "Karmenu Borgianni resigned as prime minister in June 2024.",
  "Ninu Camilliero was prime minister until 2019.",
  "Doreen Zammitelli will be defence minister until 2027.",
  "Doreen Zammitelli was named Minister of Defence in May 2024.",
  "Was Karmenu Borgianni prime minister until 2022?",
])("%s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));
