/** Heads of places that are no countries: another place's is found, the right one is not; `{}` marks what is flagged. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
organizations:
  - { id: gov-ker, name: Government of Kerala }
  - { id: gov-wb, name: Government of West Bengal }
posts:
  - { id: fm-sco, label: First Minister of Scotland, country: GB }
  - { id: fm-wal, label: First Minister of Wales, country: GB }
  - { id: mp-bay, label: Minister-President of Bavaria, country: DE }
  - { id: mp-hes, label: Minister-President of Hesse, country: DE }
  - { id: cm-ker, label: "Chief Minister, Government of Kerala", organization: gov-ker }
  - { id: cm-wb, label: Chief Minister, organization: gov-wb }
persons:
  - { id: mack, name: Fergus Mackilroy, memberships: [{ post: fm-sco, start_date: 2024-05-08 }] }
  - { id: pryd, name: Carys Prydderwen, memberships: [{ post: fm-wal, start_date: 2024-08-06 }] }
  - { id: huba, name: Alois Hubaleder, memberships: [{ post: mp-bay, start_date: 2018-03-16 }] }
  - { id: wies, name: Heike Wiesbacher, memberships: [{ post: mp-hes, start_date: 2024-01-18 }] }
  - { id: namb, name: Sreeja Nambisan, memberships: [{ post: cm-ker, start_date: 2021-05-20 }] }
  - { id: chak, name: Tapan Chakladar, memberships: [{ post: cm-wb, start_date: 2021-05-05 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("another place's", () => {
  test.each([
    "{First Minister of Wales} Fergus Mackilroy spoke.",
    "{Wales's first minister}, Fergus Mackilroy, spoke.",
    "Fergus Mackilroy, {first minister of Wales}, spoke.",
    "{Welsh First Minister} Fergus Mackilroy spoke.",
    "{Scottish First Minister} Carys Prydderwen spoke.",
    "{Bavarian Minister-President} Heike Wiesbacher spoke.",
    "{Kerala Chief Minister} Tapan Chakladar wrote.",
    "{Kerala's chief minister}, Tapan Chakladar, wrote.",
    "Tapan Chakladar, {chief minister of Kerala}, wrote.",
    "{West Bengal Chief Minister} Sreeja Nambisan wrote.",
    "The {chief minister of West Bengal}, Sreeja Nambisan, wrote.",
  ])("%s", finds);
});

describe("their own, or a place where they are", () => {
  test.each([
    "Scottish First Minister Fergus Mackilroy and Wales's first minister, Carys Prydderwen, met.",
    "First Minister Fergus Mackilroy met the First Minister of Wales, Carys Prydderwen.",
    "In Wales First Minister Fergus Mackilroy spoke.",
    "In Wales, First Minister Fergus Mackilroy spoke.",
    "In Kerala Chief Minister Tapan Chakladar spoke.",
    "Bavarian Minister-President Alois Hubaleder spoke.",
    "Kerala Chief Minister Sreeja Nambisan and Tapan Chakladar, chief minister of West Bengal, wrote.",
    "The former First Minister of Wales Fergus Mackilroy spoke.",
    "West Bengal and Kerala Chief Minister Sreeja Nambisan wrote.",
  ])("%s", finds);
});

test("a note's role keeps the part of a country that it is of", () => {
  const register = `
//- /notes/Fergus Mackilroy.md
---
type: person
role: First Minister of Scotland
country: United Kingdom
start_date: 2024-05-08
---
//- /notes/Carys Prydderwen.md
---
type: person
role: Welsh First Minister
start_date: 2024-08-06
---
`;
  const note =
    "{First Minister of Wales} Fergus Mackilroy and Scotland's first minister, Fergus Mackilroy, spoke.";
  expect(markedRoles(register, plain(note))).toBe(note);
});
