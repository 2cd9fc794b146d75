/** What stands around title and name and says whose the title is, or of when: a country behind the name, a dateline, a day told before. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-pres, label: President, country: MT }
  - { id: mt-for, label: Minister for Foreign Affairs, country: MT, other_labels: [Foreign Minister] }
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: sn-def, label: Minister of Defence, country: SN, other_labels: [Defence Minister] }
  - { id: sn-pres, label: President, country: SN }
persons:
  - { id: zamm, name: Doreen Zammitelli, memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2023-06-30 }, { post: mt-for, start_date: 2023-07-01 }] }
  - { id: bux, name: Karmenu Buxtonelli, memberships: [{ post: mt-pres, start_date: 2018-04-04 }] }
  - { id: diou, name: Fatou Dioufara, memberships: [{ post: sn-def, start_date: 2025-02-17 }] }
  - { id: aidi, name: Aminata Aidaraba, memberships: [{ post: sn-pres, start_date: 2018-09-06, end_date: 2024-03-01 }] }
  - { id: mbod, name: Ousmane Mbodjara, memberships: [{ post: sn-pres, start_date: 2024-03-02 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("a country behind the name", () => {
  test.each([
    "{President} Doreen Zammitelli of Malta asked for more.",
    "{President} Fatou Dioufara of Senegal was in the chair.",
    "{President} Aminata Aidaraba of Senegal arrived on Monday.",
    "President Karmenu Buxtonelli of Malta asked for more.",
    "President Doreen Zammitelli of the Malta Chess Club asked for more.",
    "President Doreen Zammitelli of Malta Power asked for more.",
    "President Aminata Aidaraba of Senegal signed the Ports Act.",
    "The statue of President Aminata Aidaraba of Senegal fell.",
  ])("%s", finds);

  test.each([
    "He met {Senegal's} Doreen Zammitelli for an hour.",
    "They met {Senegal's} Doreen Zammitelli last week.",
    "He met Senegal's Fatou Dioufara for an hour.",
    "He wrote about Senegal's Doreen Zammitelli problem.",
  ])("before it: %s", finds);
});

describe("the days that a sentence before tells", () => {
  test.each([
    "The port was closed on 3 May 2024. {President} Fatou Dioufara kept silent.",
    "The port was closed on 3 May 2022. {President} Doreen Zammitelli kept silent.",
    "The port was closed on 3 May 2022. Defence Minister Doreen Zammitelli kept silent.",
    "The port was closed on 3 May 2024. Prosecutor Fatou Dioufara kept silent.",
  ])("%s", finds);
});

describe("what is to come is no look back", () => {
  test.each([
    "It is his theory that {Defence Minister} Doreen Zammitelli will be there.",
    "He told them so, a line that {Defence Minister} Doreen Zammitelli should not repeat.",
    "The port that Defence Minister Doreen Zammitelli closed is open.",
    "The law that Defence Minister Doreen Zammitelli should have signed is dead.",
  ])("%s", finds);
});

describe("what others call somebody", () => {
  test.each([
    "Defence Minister Doreen Zammitelli (as the programme has her) spoke.",
    "Defence Minister Doreen Zammitelli, as the caption has it, spoke.",
    "{Defence Minister} Doreen Zammitelli (as planned) spoke.",
    "{Defence Minister} Doreen Zammitelli – as planned – called for calm.",
    "{Defence Minister} Doreen Zammitelli as host called for calm.",
  ])("%s", finds);
});

describe("in what capacity", () => {
  test.each([
    "Doreen Zammitelli attends as {defence minister}.",
    "Doreen Zammitelli heads the delegation as Maltese {defence minister}.",
    "Doreen Zammitelli signs it as {defence minister}.",
    "The post of {defence minister} is held by Doreen Zammitelli.",
    "The post of defence minister is held by Fatou Dioufara.",
    "Doreen Zammitelli attends as foreign minister.",
    "Doreen Zammitelli speaks of him as defence minister.",
    "Doreen Zammitelli speaks as a former defence minister.",
    "Doreen Zammitelli sits where she sat as defence minister.",
    "Doreen Zammitelli acts as defence minister while he is away.",
    "She pressed for it; as Defence Minister Doreen Zammitelli she signed it.",
    "As {Defence Minister} Doreen Zammitelli said, it is ready.",
    "As {defence minister}, Doreen Zammitelli has two votes.",
    "As {defence minister}, Doreen Zammitelli has to decide it.",
    "As defence minister, Doreen Zammitelli has a record to defend.",
    "As defence minister, Doreen Zammitelli has signed it.",
  ])("%s", finds);
});

describe("who leads a state, in another's post of it", () => {
  test.each([
    "We met {Defence Minister} Ousmane Mbodjara for an hour.",
    "According to {Defence Minister} Ousmane Mbodjara, it is ready.",
    "We met {Trade Minister} Ousmane Mbodjara for an hour.",
    "We sat next to {Trade Minister} Ousmane Mbodjara.",
    "Ousmane Mbodjara, {Deputy Prime Minister}, came.",
    "As a young man he met Trade Minister Ousmane Mbodjara.",
    "He met Trade Minister Ousmane Mbodjara twice that year.",
    "He had met Trade Minister Ousmane Mbodjara.",
    "He met Trade Minister Ousmane Mbodjara years ago.",
    "Remarks by Defence Minister Ousmane Mbodjara at the harbour",
    "It was Defence Minister Ousmane Mbodjara who built it.",
  ])("%s", finds);
});

describe("the day of a meeting", () => {
  test.each([
    "Meeting date: 2022-06-12\n\nParticipants:\n\n- Defence Minister Doreen Zammitelli\n- Staff",
    "**When:** Sunday, 12 June 2022\n\n## Participants\n\n- Defence Minister Doreen Zammitelli",
    "Due date: 2022-06-12\n\nIt rained.\n\n{Defence Minister} Doreen Zammitelli opens the hall.",
    "Meeting date: 2022-06-12\n\nIt rained.\n\nDefence Minister Doreen Zammitelli opens the hall.",
    "Meeting date: 2025-11-12\n\n- {Defence Minister} Doreen Zammitelli",
    "Speaking in Lima on 3 March 2022, {Foreign Minister} Doreen Zammitelli said no.",
    "Speaking in Lima on 3 March 2022, Defence Minister Doreen Zammitelli said no.",
    "Speaking on the pact signed in March 2022, Foreign Minister Doreen Zammitelli said no.",
    "The visit (3 March 2022) was led by {Foreign Minister} Doreen Zammitelli.",
  ])("%s", finds);
});

describe("a dateline", () => {
  const inFile = (marked: string): void =>
    expect(markedRoles(REGISTER, plain(marked), "/chairs.md")).toBe(marked);
  const LINE = "VALLETTA, July 31, 2024 (MNA) — The chairs were high.";
  test.each([
    `${LINE} {Defence Minister} Doreen Zammitelli left.`,
    `# Chairs\n\n${LINE}\n\nThey sat.\n\n{Defence Minister} Doreen Zammitelli left.`,
    `${LINE}\n\nForeign Minister Doreen Zammitelli left.`,
    `${LINE} In 2021, Defence Minister Doreen Zammitelli had opened the hall.`,
    `${LINE}\n\nDAKAR, November 5, 2025 — It rained.\n\nDefence Minister Fatou Dioufara left.`,
    `${LINE}\n\n## Remarks\n\nDefence Minister Fatou Dioufara left.`,
    `${LINE}\n\n---\n\nDefence Minister Fatou Dioufara says otherwise.`,
  ])("dates its report: %s", inFile);
});
