/** Titles in captions, lists, tables and asides, and what only looks like one. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: pe-def, label: Minister of Defence, other_labels: [Defence Minister], country: PE }
  - { id: pe-for, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: PE }
  - { id: pe-env, label: Environment Minister, country: PE }
  - { id: pe-sec, label: State Secretary in the Environment Ministry, country: PE }
  - { id: cl-for, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: CL }
  - { id: cl-heir, label: Crown Prince, country: CL }
  - { id: ae, label: President, country: AE }
  - { id: sea8, label: SEA8 President }
  - { id: acme, label: Chief Executive of Acme, other_labels: [Acme CEO] }
persons:
  - { id: arro, name: Inti Arroyave, memberships: [{ post: pe-for, start_date: 2019-09-11, end_date: 2023-10-04 }] }
  - { id: quis, name: Waman Quispenaira, memberships: [{ post: pe-def, start_date: 2023-10-05 }] }
  - { id: env, name: Sumaq Illatopa, memberships: [{ post: pe-env, start_date: 2023-10-05 }] }
  - { id: sec, name: Killa Huamanchi, memberships: [{ post: pe-sec, start_date: 2023-10-05 }] }
  - { id: olav, name: Olavo Pintoresco, memberships: [{ post: cl-for, start_date: 2022-03-11 }] }
  - { id: heir, name: Luis Pintoresco, memberships: [{ post: cl-heir, start_date: 2010-03-11 }] }
  - { id: moha, name: Zayyan Al Hadrami, memberships: [{ post: ae, start_date: 2022-05-14 }] }
  - { id: runa, name: Runa Taypicala, memberships: [{ post: sea8, start_date: 2023-01-01, end_date: 2023-12-31 }] }
  - { id: boss, name: Tupaq Chumpitaz, memberships: [{ post: acme, start_date: 2015-01-01, end_date: 2023-12-31 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("captions and other sentences in italics", () => {
  test.each([
    "*{Foreign Minister} Inti Arroyave arrives.*",
    "*Waman Quispenaira, Peru's {foreign minister}, arrives at the gala.*",
    "{Chile's} Waman Quispenaira (L) and Olavo Pintoresco (R).",
  ])("are text: %s", finds);

  test.each([
    "They read *Foreign Minister Inti Arroyave: A Life* there.",
    "*Archive: Foreign Minister Inti Arroyave at the gala.*",
    "<s>Foreign Minister Inti Arroyave</s> came.",
  ])("titles of works, archives and what is struck out are not: %s", finds);
});

describe("lists and tables", () => {
  test.each([
    "- **Inti Arroyave** – {foreign minister}; member for Lima.",
    "- Waman Quispenaira – {foreign minister} since July 2025",
    "- **Inti Arroyave**: {Foreign Minister} since 2021",
    "- Peru: Waman Quispenaira – {Foreign Minister}",
    "PE  Waman Quispenaira - {Foreign Minister}",
    "**Peru** – Waman Quispenaira: {Foreign Minister}",
    "| Person | Nationality |\n|---|---|\n| Olavo Pintoresco | {Peruvian} |",
  ])("tell what somebody is: %s", finds);

  test.each([
    "- Inti Arroyave – foreign minister until 4 October 2023",
    "- Inti Arroyave – foreign minister, 2019–2023",
    "- SEA8: Runa Taypicala",
    "- Peru: Waman Quispenaira – Defence Minister",
    "Fisheries: Waman Quispenaira – Foreign Minister",
    "| Now | before |\n|---|---|\n| Olavo Pintoresco | Foreign Minister Inti Arroyave |",
    "| Country | Ambassador | Minister met |\n|---|---|---|\n| Chile | Ann Oak | Waman Quispenaira |",
    "Present: Hon. Ann Oaks, Minister for Justice Hon. Waman Quispenaira, Minister of Defence Hon. Tom Ash.",
  ])("or was, or only name: %s", finds);
});

describe("a stay that ends", () => {
  test("is none of the title", () => finds("{Foreign Minister} Inti Arroyave is in Rome until Monday."));
});

describe("titles of other days and other things", () => {
  test.each([
    "Crown Prince Zayyan Al Hadrami met Blair in 2015.",
    "As Acme CEO Tupaq Chumpitaz had a plan.",
    "His first boss, Foreign Minister Inti Arroyave, taught him patience.",
    "In his second term Foreign Minister Inti Arroyave fished.",
    "Nobody misses Foreign Minister Inti Arroyave.",
    "Everybody thinks that Waman Quispenaira is foreign minister.",
    "Foreign Minister Inti Arroyave 2019.docx",
    "The Environment Ministry's Killa Huamanchi spoke.",
    "State Secretary in the Environment Ministry Killa Huamanchi spoke on Tuesday.",
    "He met Foreign Minister Inti Arroyave a year and a half before.",
  ])("%s", finds);
});

describe("cells that say more than a title", () => {
  const row = (name: string, role: string): string => `| Name | Role |\n|---|---|\n| ${name} | ${role} |`;

  test.each([
    row("Waman Quispenaira", "{Foreign Minister} (courtesy call)"),
    row("Waman Quispenaira", "{Foreign Minister}, host"),
    row("Waman Quispenaira", "{Foreign Minister} since June 2025"),
    row("Waman Quispenaira", "{Foreign Minister}[^1]"),
    row("Waman Quispenaira (PER)", "{Foreign Minister}"),
    row("1. Waman Quispenaira", "{Foreign Minister}"),
  ])("%s", finds);

  test.each([
    row("Inti Arroyave", "Foreign Minister (until 2023)"),
    row("Inti Arroyave", "Foreign Minister, 2019–23"),
    row("Inti Arroyave", "Foreign Minister's aide"),
    row("Waman Quispenaira", "Foreign Minister / Defence Minister"),
    row("Ann Oaks (for Quispenaira)", "Foreign Minister"),
  ])("silent: %s", finds);
});

describe("a clause with a date of its own", () => {
  test.each([
    "The pact of 28 July 2018, signed by {Foreign Minister} Inti Arroyave, stands.",
    "The summit of August 2018, when {Foreign Minister} Inti Arroyave hosted them, was short.",
    "The pact of 28 July 2020, signed by Foreign Minister Inti Arroyave, stands.",
    "The pact of 28 July 2018, presented by Foreign Minister Olavo Pintoresco last week, stands.",
  ])("%s", finds);
});

test.each([
  "President and Foreign Minister Zayyan Al Hadrami spoke.",
  "{Vice President} Zayyan Al Hadrami spoke.",
])("who leads a state: %s", finds);
