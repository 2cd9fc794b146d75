/** Titles of days that a heading, a cell, a line or a clause tells of, and of people beside the bearer. Notes are of 2025-11-20. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-pm, label: Prime Minister, country: MT }
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: mt-dir, label: Director of the Harbour Office, country: MT }
persons:
  - { id: borg, name: Karmenu Borgianni, family_name: Borgianni, memberships: [{ post: mt-pm, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: zamm, name: Doreen Zammitelli, family_name: Zammitelli, memberships: [{ post: mt-def, start_date: 2024-07-01 }] }
  - { id: cami, name: Ninu Camilliero, family_name: Camilliero, memberships: [{ post: mt-dir, start_date: 2014-07-01, end_date: 2019-01-14 }] }
`;

test.each([
  "## Those who left\n\n- Prime Minister Karmenu Borgianni (30 June)",
  "2021\n\nPrime Minister Karmenu Borgianni takes office.",
  "| Country | Notes |\n|---|---|\n| Malta | Talks began in June 2010. Prime Minister Karmenu Borgianni came in May 2021, on a tour. |",
  "It came in May 2021, when she challenged incumbent Prime Minister Karmenu Borgianni.",
  "She met with Prime Minister Karmenu Borgianni just two days before her death.",
  "Maltese director Ninu Camilliero spoke.",
  "Prime Minister\nLuka Vella\nDefence Minister\nDoreen Zammitelli\nClerk",
  "Doreen Zammitelli, the prime minister, General Vella, and others spoke.",
  "Incumbent {Prime Minister} Karmenu Borgianni spoke on Monday.",
  "Karmenu Borgianni\n{Prime Minister}",
  "| Date | What |\n|---|---|\n| 2025-05-02 | They came. {Prime Minister} Karmenu Borgianni hosted them. |",
])("%s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));
