/** Titles as desks cut them short. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: us-def, label: Secretary of Defense, country: US, other_labels: [Defense Secretary] }
  - { id: fi-def, label: Minister of Defence, country: FI, other_labels: [Defence Minister] }
  - { id: fi-agr, label: Minister of Agriculture, country: FI }
  - { id: fi-pre, label: President, country: FI }
  - { id: fi-pm, label: Prime Minister, country: FI }
  - { id: in-goa, label: Chief Minister of Goa, country: IN }
  - { id: us-pre, label: President, country: US }
  - { id: us-nsa, label: National Security Adviser, country: US }
  - { id: us-sol, label: Solicitor General -, country: US }
  - { id: us-vp, label: Vice President, country: US }
persons:
  - { id: hart, name: Delroy Hartsfield, memberships: [{ post: us-def, start_date: 2021-01-22, end_date: 2025-01-20 }] }
  - { id: ojan, name: Tuulikki Ojanperä, memberships: [{ post: fi-def, start_date: 2023-06-20 }] }
  - { id: koti, name: Aulis Kotiharju, memberships: [{ post: fi-agr, start_date: 2023-06-20, end_date: 2025-02-01 }, { post: fi-pm, start_date: 2025-02-01 }] }
  - { id: vuor, name: Helmi Vuorensola, memberships: [{ post: fi-pre, start_date: 2018-03-01, end_date: 2024-03-01 }] }
  - { id: naik, name: Shubhangi Naikwadi, memberships: [{ post: in-goa, start_date: 2019-03-01, end_date: 2025-03-01 }] }
  - { id: hale, name: Roscoe Halewood, memberships: [{ post: us-pre, start_date: 2025-01-20 }] }
  - { id: weck, name: Ottilie Wecksler, memberships: [{ post: us-nsa, start_date: 2021-01-20, end_date: 2025-01-20 }] }
  - { id: prag, name: Hedda Pragerson, memberships: [{ post: us-sol, start_date: 2021-01-20 }] }
  - { id: pric, name: Loretta Pricewell, memberships: [{ post: us-vp, start_date: 2021-01-20, end_date: 2025-01-20 }] }
`;

test.each([
  "{SecDef} Delroy Hartsfield spoke on Monday.",
  "{Def. Sec.} Delroy Hartsfield spoke on Monday.",
  "{Sec. of Defense} Delroy Hartsfield spoke on Monday.",
  "US {Def Sec} Delroy Hartsfield spoke on Monday.",
  "{FinMin} Tuulikki Ojanperä spoke.",
  "{Foreign Min.} Tuulikki Ojanperä spoke.",
  "{Agri Minister} Aulis Kotiharju spoke today.",
  "{Pres.} Helmi Vuorensola will host the talks.",
  "{DefMin} Aulis Kotiharju spoke today.",
  "{CM} Shubhangi Naikwadi spoke today.",
  "{VP} Loretta Pricewell spoke today.",
  "DefMin Tuulikki Ojanperä spoke.",
  "Def. Min. Tuulikki Ojanperä spoke.",
  "PM Aulis Kotiharju and Def Sec Delroy Hartsfield-Moy spoke.",
  "At 6 PM Tuulikki Ojanperä spoke.",
  "{NSA} Ottilie Wecksler will brief them.",
  "{POTUS} Tuulikki Ojanperä will host them.",
  "POTUS Roscoe Halewood will host them.",
  "SG Hedda Pragerson will host them.",
  "Former NSA Ottilie Wecksler spoke.",
  "NSA chief Tuulikki Ojanperä joked.",
  "Tuulikki Ojanperä (NSA) joked.",
  "On CCS Tuulikki Ojanperä was silent.",
  "POTUS told Tuulikki Ojanperä no.",
  "Former SecDef Delroy Hartsfield spoke on Monday.",
])("%s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));
