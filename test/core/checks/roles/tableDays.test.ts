/** Tables that tell for all of a column, or of themselves, of which day they are. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: mt-un, label: Permanent Representative to the UN, country: MT, other_labels: [Ambassador to the United Nations, UN Ambassador] }
persons:
  - { id: zamm, name: Doreen Zammitelli, memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: fara, name: Ruzar Farrugiano, memberships: [{ post: mt-def, start_date: 2024-07-01 }] }
  - { id: cami, name: Ninu Camilliero, memberships: [{ post: mt-un, start_date: 2019-03-01, end_date: 2023-12-31 }] }
`;
const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("a column of a year, or of what was", () => {
  test.each([
    "| Name | Post in 2023 |\n|---|---|\n| Doreen Zammitelli | Defence Minister |",
    "| Post | 2023 | 2025 |\n|---|---|---|\n| Defence Minister | Doreen Zammitelli | Ruzar Farrugiano |",
    "| Post | Before | After |\n|---|---|---|\n| Defence Minister | Doreen Zammitelli | Ruzar Farrugiano |",
    "| Name | Role at the time |\n|---|---|\n| Doreen Zammitelli | Defence Minister |",
    "| Name | Role at the time | Signed |\n|---|---|---|\n| Doreen Zammitelli | Defence Minister | 3 May 2024 |\n| Doreen Zammitelli | {Defence Minister} | 3 May 2025 |",
    "# Signed on 3 May 2018\n\n| Name | Post then |\n|---|---|\n| Doreen Zammitelli | {Defence Minister} |",
    "| Name | Former post | Signed |\n|---|---|---|\n| Doreen Zammitelli | Defence Minister | 3 May 2025 |",
    "| Speech | Retrieved |\n|---|---|\n| Welcome by Defence Minister Doreen Zammitelli | 3 May 2024 |",
    "| Speech | Retrieved |\n|---|---|\n| Welcome by Defence Minister Doreen Zammitelli | 3 May 2025 |",
    "| Name | Post | Updated |\n|---|---|---|\n| Doreen Zammitelli | Defence Minister | 3 May 2024 |\n| Doreen Zammitelli | {Defence Minister} | 3 May 2025 |",
    "# History\n\n| Uploaded | Speech |\n|---|---|\n| 3 May 2025 | Welcome by Defence Minister Doreen Zammitelli |",
    "| Date | Name | Post then | Post now |\n|---|---|---|---|\n| 3 May 2018 | Ruzar Farrugiano | Clerk | Defence Minister |",
    "| Date | Name | Post (today) |\n|---|---|---|\n| 3 May 2023 | Doreen Zammitelli | {Defence Minister} |",
    "| Name | Post in 2025 |\n|---|---|\n| Doreen Zammitelli | {Defence Minister} |",
  ])("%s", finds);
});

describe("the line above or below a table", () => {
  test.each([
    "Signatories, 28 July 2023\n\n| Name | Post |\n|---|---|\n| Doreen Zammitelli | Defence Minister |",
    "| Name | Post |\n|---|---|\n| Doreen Zammitelli | Defence Minister |\n\n(signed 28 July 2023)",
    "They signed on 28 July 2023.\n\n| Name | Post |\n|---|---|\n| Doreen Zammitelli | {Defence Minister} |",
    "| Name | Post |\n|---|---|\n| Doreen Zammitelli | {Defence Minister} |\n\nOn 28 July 2023 they signed.",
  ])("%s", finds);
});

describe("a rank that is but the head of the post's label", () => {
  test.each([
    "Ambassador Ninu Camilliero is in Rome.",
    "In 2016 Ambassador Ninu Camilliero chaired a panel.",
    "{UN Ambassador} Ninu Camilliero spoke on Monday.",
  ])("%s", finds);
});

test.each([
  "| Name | Post in November 2025 |\n|---|---|\n| Doreen Zammitelli | {Defence Minister} |\n| Ruzar Farrugiano | Defence Minister |",
  "| Name | Member since November 2025 |\n|---|---|\n| Defence Minister Doreen Zammitelli | yes |",
])("the head of a column, in a note without a date: %s", (marked) =>
  expect(markedRoles(REGISTER, plain(marked), "/undated.md")).toBe(marked),
);
