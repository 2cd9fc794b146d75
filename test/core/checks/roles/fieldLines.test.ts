/** Lines of fields about one person, columns of holders, and what stands over a list and dates it. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-pm, label: Prime Minister, country: MT }
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: mt-fa, label: Minister of Foreign Affairs, country: MT, other_labels: [Foreign Minister] }
  - { id: pe-def, label: Minister of Defence, country: PE, other_labels: [Defence Minister] }
persons:
  - { id: borg, name: Karmenu Borgianni, family_name: Borgianni, memberships: [{ post: mt-pm, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: zamm, name: Doreen Zammitelli, family_name: Zammitelli, memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: fara, name: Ruzar Farrugiano, family_name: Farrugiano, memberships: [{ post: mt-def, start_date: 2024-07-01 }] }
  - { id: salc, name: Arturo Salcedini, family_name: Salcedini, memberships: [{ post: pe-def, start_date: 2023-03-01 }] }
`;
const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("fields of one line", () => {
  test.each([
    "Name: Doreen Zammitelli / Role: {Defence Minister} / Country: Malta",
    "Name: Doreen Zammitelli; Post: {Defence Minister}; Country: Malta",
    "**Name:** Doreen Zammitelli, **Role:** {Defence Minister}, **Country:** Malta",
    "Name: Arturo Salcedini | Country: {Malta}",
    "Name: Arturo Salcedini / Role: Defence Minister / Country: Peru",
    "Name: Ruzar Farrugiano / Role: keynote / Name: Carla Montenegro / Role: Prime Minister",
    "Doreen Zammitelli. {Defence Minister}, Malta.",
    "ZAMMITELLI, Doreen. {Defence Minister}, Malta. Met twice.",
    "Doreen Zammitelli. Defence Minister Ruzar Farrugiano came later.",
    "Doreen Zammitelli. Defence Minister, 2019–2024.",
    "- Doreen Zammitelli. Former Defence Minister.",
    "Doreen Zammitelli | {Defence Minister} | Malta",
    "1. Doreen Zammitelli - Malta - {Defence Minister}",
    "Doreen Zammitelli • Defence Minister • Malta • until 2024",
    "Ruzar Farrugiano; Prime Minister; Defence Minister",
    "Arturo Salcedini; Malta; Defence Minister; 2 November",
  ])("%s", finds);
});

describe("the country of a card", () => {
  test.each([
    "Name: Arturo Salcedini\nRole: Defence Minister\nCountry: {Malta}",
    "### Arturo Salcedini\n\n- Country: {Malta}\n- Role: Defence Minister",
    "| Name | Arturo Salcedini |\n|---|---|\n| Role | {Foreign Minister} |\n| Country | Peru |",
    "Visit: Valletta\nCountry: Malta\nGuest: Arturo Salcedini",
    "Name: Arturo Salcedini\nMet: Ruzar Farrugiano\nCountry: Malta",
  ])("%s", finds);
});

describe("a column of holders", () => {
  test.each([
    "| Country | Defence minister |\n|---|---|\n| Malta | {Doreen Zammitelli} |\n| Peru | Arturo Salcedini |",
    "| Defence minister | Country |\n|---|---|\n| {Arturo Salcedini} | Malta |",
    "| Country | Foreign minister | Defence minister |\n|---|---|---|\n| Peru | {Arturo Salcedini} | Carla Montenegro |",
    "| Country | Defence minister |\n|---|---|\n| Malta | Doreen Zammitelli |\n| Malta | Ruzar Farrugiano |",
    "| Trip to | Defence minister |\n|---|---|\n| Malta | Arturo Salcedini |",
    "| Place | Foreign minister |\n|---|---|\n| Peru | Doreen Zammitelli |",
    "| Defence minister | Term |\n|---|---|\n| Doreen Zammitelli | 2019–2024 |",
    "| Country | Defence minister | Year |\n|---|---|---|\n| Malta | Doreen Zammitelli | 2022 |",
    "| Country | Minister | Field |\n|---|---|---|\n| Malta | Doreen Zammitelli | Defence |",
    "| Place | Defence minister |\n|---|---|\n| Malta | Arturo Salcedini |",
    "| Trip to | Defence minister |\n|---|---|\n| Malta | Arturo Salcedini |",
    "| Predecessor | Successor | Post |\n|---|---|---|\n| Doreen Zammitelli | Ruzar Farrugiano | Defence Minister |",
    "| Country | Former defence minister |\n|---|---|\n| Malta | Doreen Zammitelli |",
    "| Country | Defence minister | Met |\n|---|---|---|\n| Peru | Arturo Salcedini | Doreen Zammitelli |",
  ])("%s", finds);
});

describe("what stands over a list", () => {
  test.each([
    "# Who's who, 2023\n\n- Defence Minister Doreen Zammitelli",
    "**Who was who in 2023**\n\n- Doreen Zammitelli, Defence Minister of Malta",
    "## Valletta 2023: who came\n\n1. Defence Minister: Doreen Zammitelli",
    "# Who's who, 2025\n\n- {Defence Minister} Doreen Zammitelli",
    "Borgianni's team:\n\n- Defence Minister Doreen Zammitelli",
    "## The Borgianni cabinet\n\n- Doreen Zammitelli, Defence Minister",
    "## Under Borgianni\n\n- Defence Minister: Doreen Zammitelli",
    "## Malta's cabinet\n\n- {Defence Minister}: Doreen Zammitelli",
    "Our team met:\n\n- {Defence Minister} Doreen Zammitelli",
    "He left in 2023. For Malta:\n\n- {Defence Minister} Doreen Zammitelli",
  ])("%s", finds);
});
