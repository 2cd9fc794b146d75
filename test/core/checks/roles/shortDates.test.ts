/** Days that a text tells in less than a date, a day behind which its clause lies, and who was called a former one before. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-pm, label: Prime Minister, country: MT }
  - { id: pe-p, label: President, country: PE }
persons:
  - { id: zamm, name: Doreen Zammitelli, family_name: Zammitelli, memberships: [{ post: mt-pm, start_date: 2019-01-15, end_date: 2025-01-14 }] }
  - { id: fara, name: Ruzar Farrugiano, family_name: Farrugiano, memberships: [{ post: mt-pm, start_date: 2025-01-14 }] }
  - { id: qui, name: Lucio Quiroga, family_name: Quiroga, memberships: [{ post: pe-p, start_date: 2018-07-28, end_date: 2025-01-10 }] }
`;

test.each([
  "20.06.22: Prime Minister Doreen Zammitelli arrives in Lima.",
  "- 4/11/22 Prime Minister Doreen Zammitelli arrives in Lima.",
  "## 22.11.04\n\nPrime Minister Doreen Zammitelli arrives in Lima.",
  "12.11.25: {Prime Minister} Doreen Zammitelli arrives in Lima.",
  "31.11.24: {Prime Minister} Doreen Zammitelli arrives in Lima.",
])("a line that begins with two digits each: %s", (marked) =>
  expect(markedRoles(REGISTER, plain(marked))).toBe(marked),
);

test.each([
  "- Prime Minister Doreen Zammitelli (14 January)",
  "Gone: Prime Minister Doreen Zammitelli (January 14), Foreign Minister Luka Vella (20 July).",
  "- {Prime Minister} Doreen Zammitelli (3 November)",
  "- {Prime Minister} Doreen Zammitelli (14 March)",
])("a day in brackets: %s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));

test.each([
  "In June 2025 a court upheld what President Lucio Quiroga signed in 2022.",
  "In June 2025 a court upheld the order that Prime Minister Doreen Zammitelli signed.",
  "On 3 June 2025 they praised a pact which Prime Minister Doreen Zammitelli announced in 2023.",
  "On 3 June 2025, officials said that {Prime Minister} Doreen Zammitelli arrived.",
  "In June 2025 {Prime Minister} Doreen Zammitelli visited Lima.",
  "The June 2025 meeting was hosted by {President} Lucio Quiroga.",
  "The June 2025 meeting was hosted by President Lucio Quiroga's foundation.",
])("what was done before the day that a sentence begins with: %s", (marked) =>
  expect(markedRoles(REGISTER, plain(marked))).toBe(marked),
);

test.each([
  "Former President Lucio Quiroga came. President Lucio Quiroga thanked the crowd today.",
  "Lucio Quiroga, the former president, came. President Quiroga thanked the crowd today.",
  "{President} Lucio Quiroga will host them. Former President Lucio Quiroga spoke later.",
  "Former lawyer Lucio Quiroga came. {President} Lucio Quiroga arrived today.",
  "Former President Lucio Quiroga came. The {President} is Lucio Quiroga.",
  "Former Peruvian President Lucio Quiroga came. President Lucio Quiroga thanked the crowd today.",
  "A former aide to former President Lucio Quiroga came. President Lucio Quiroga thanked the crowd today.",
  "A former adviser to President Lucio Quiroga came. {President} Lucio Quiroga thanked the crowd today.",
  "Lucio Quiroga, a former mayor who is president, came. {President} Lucio Quiroga thanked the crowd today.",
  "Former Prime Minister Doreen Zammitelli came. {Prime Minister} Doreen Zammitelli arrived today.",
])("called a former one before: %s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));
