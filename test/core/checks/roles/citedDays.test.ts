/** Digests of old articles in a note of today. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister, 국방부 장관] }
persons:
  - { id: zamm, name: Doreen Zammitelli, other_names: [{ name: 도린 자미텔리, lang: ko }], memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2024-06-30 }] }
`;
const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("the line of the source above", () => {
  test.each([
    "Source: Tide Daily, 18 October 2023\n\nDefence Minister Doreen Zammitelli met the mayor on Wednesday.",
    "**Source:** Tide Daily (18 Oct 2023)\n\nDefence Minister Doreen Zammitelli visits Sfax.",
    "조수일보, 2023년 10월 18일\n\n도린 자미텔리 국방부 장관은 만났다.",
    "Source: Tide Daily\n\n{Defence Minister} Doreen Zammitelli met the mayor on Wednesday.",
    "Source: Tide Daily, 12 November 2025\n\n{Defence Minister} Doreen Zammitelli met the mayor.",
    "Source: Tide Daily, 18 October 2023\n\nIt rains.\n\n---\n\n{Defence Minister} Doreen Zammitelli met the mayor.",
  ])("%s", finds);
});

describe("cited behind", () => {
  test.each([
    "Defence Minister Doreen Zammitelli met the mayor. (Tide Daily, 18 Oct 2023)",
    "Defence Minister Doreen Zammitelli met the mayor. — Tide Daily, 18 Oct 2023",
    "Defence Minister Doreen Zammitelli met the mayor (Tide Daily 2023).",
    "Defence Minister Doreen Zammitelli met the mayor.[^1]\n\n[^1]: Tide Daily, 18 October 2023.",
    "{Defence Minister} Doreen Zammitelli met the mayor. (Tide Daily, 12 Nov 2025)",
  ])("%s", finds);
});
