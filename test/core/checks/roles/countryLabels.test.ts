/** Countries by which lines of a list begin, countries before a title in brackets, and what somebody is besides or does as. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: pe-def, label: Minister of Defence, country: PE, other_labels: [Defence Minister] }
  - { id: rw-def, label: Minister of Defence, country: RW, other_labels: [Defence Minister] }
persons:
  - { id: fara, name: Ruzar Farrugiano, family_name: Farrugiano, memberships: [{ post: mt-def, start_date: 2024-07-01 }] }
  - { id: salc, name: Arturo Salcedini, family_name: Salcedini, memberships: [{ post: pe-def, start_date: 2023-03-01 }] }
  - { id: naki, name: Esther Nakibuuka, family_name: Nakibuuka, memberships: [{ post: rw-def, start_date: 2023-03-01 }] }
`;
const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

test.each([
  "- Malta: Ruzar Farrugiano\n- {Peru}: Esther Nakibuuka\n- Peru: Arturo Salcedini",
  "- **Malta** – Ruzar Farrugiano, Defence Minister\n- **{Peru}** – Esther Nakibuuka, Defence Minister",
  "Malta: Defence Minister Ruzar Farrugiano\n{Peru}: Defence Minister Esther Nakibuuka",
  "- Malta: Ruzar Farrugiano\n- Rwanda: {Finance Minister} Esther Nakibuuka\n- Peru: Arturo Salcedini",
  "- Malta: Ruzar Farrugiano\n- Rwanda: Esther Nakibuuka\n- Peru: Arturo Salcedini",
  "- Malta: Ruzar Farrugiano\n- Peru: Esther Nakibuuka",
  "- Malta: Ruzar Farrugiano\n- Peru: Esther Nakibuuka arrives\n- Peru: Arturo Salcedini",
  "Visitors\n\n- Malta: Ruzar Farrugiano\n- Peru: Esther Nakibuuka\n- Peru: Arturo Salcedini",
  "- Malta: Arturo Salcedini\n- Peru: Esther Nakibuuka\n- Peru: Arturo Salcedini",
])("the label of a line: %s", finds);

test.each([
  "Esther Nakibuuka ({Peru, Defence Minister}) came.",
  "Esther Nakibuuka (Rwanda, {Finance Minister}) came.",
  "- Esther Nakibuuka ({Finance Minister}; Rwanda)",
  "Esther Nakibuuka (Rwanda, Defence Minister) came.",
  "Esther Nakibuuka (Kigali, Defence Minister) came.",
  "Esther Nakibuuka (Peru, Defence Minister Arturo Salcedini) came.",
])("in brackets: %s", finds);

test.each([
  "Esther Nakibuuka, a Liberal and {finance minister}, chairs the board.",
  "In her capacity as {finance minister}, Esther Nakibuuka chairs the board.",
  "As the country's {finance minister}, Esther Nakibuuka chairs the board.",
  "Esther Nakibuuka, currently serving as {finance minister}, left.",
  "Esther Nakibuuka, who holds the post of {finance minister}, left.",
  "Esther Nakibuuka, a lawyer and defence minister, chairs the board.",
  "Esther Nakibuuka, a lawyer and former finance minister, chairs the board.",
  "Esther Nakibuuka, a guest and finance minister Luka Vella left.",
  "Esther Nakibuuka, a guest and the finance minister, Luka Vella, left.",
  "Esther Nakibuuka, who held the post of finance minister, left.",
])("what somebody is: %s", finds);
