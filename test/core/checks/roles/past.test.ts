/** Titles of days gone by, told in a note of today: what says so, and what does not. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-for, label: Minister for Foreign Affairs, country: MT, other_labels: [Foreign Minister] }
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: cl-def, label: Minister of National Defence, country: CL, other_labels: [Defence Minister] }
  - { id: sn-pm, label: Prime Minister, country: SN }
persons:
  - { id: zamm, name: Doreen Zammitelli, memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2023-06-30 }, { post: mt-for, start_date: 2023-07-01 }] }
  - { id: fuen, name: Jacinta Fuenzaluna, memberships: [{ post: cl-def, start_date: 2018-03-11, end_date: 2023-03-11 }] }
  - { id: diou, name: Fatou Dioufara, memberships: [{ post: sn-pm, start_date: 2022-09-17, end_date: 2024-03-06 }] }
  - { id: mont, name: Rosario Montecillo, memberships: [{ post: cl-def, start_date: 2025-03-11 }] }
  - { id: aidi, name: Aminata Aidaraba, memberships: [{ post: sn-pm, start_date: 2025-09-06 }] }
forums:
  - { id: valletta, name: Valletta Harbour Forum }
events:
  - { id: v23, forum: valletta, name: Valletta Harbour Forum 2023, ordinal: 9, start_date: 2023-02-02, end_date: 2023-02-03 }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("of now, whatever other date the sentence tells", () => {
  test.each([
    "Doreen Zammitelli, now Foreign Minister, met the envoy in Tunis on 28 July 2022.",
    "Doreen Zammitelli, the present foreign minister, met the envoy in Tunis in July 2022.",
    "In 2021, now Foreign Minister Doreen Zammitelli closed the port.",
    "Foreign Minister Doreen Zammitelli signed it as defence minister in July 2022.",
    "Foreign Minister Doreen Zammitelli recalled that she had signed it in July 2022.",
    "Doreen Zammitelli (now {Defence Minister}) signed it in July 2022.",
  ])("%s", finds);
});

describe("of a time that the sentence tells without a date", () => {
  test.each([
    "At the Valletta Harbour Forum, Defence Minister Doreen Zammitelli spoke.",
    "At the 8th Valletta Harbour Forum, Prime Minister Fatou Dioufara spoke.",
    "Defence Minister Doreen Zammitelli and Defence Minister Jacinta Fuenzaluna signed the plan in Tunis.",
    "Rosario Montecillo scrapped the plan of Defence Minister Jacinta Fuenzaluna.",
    "Rosario Montecillo undid what Defence Minister Jacinta Fuenzaluna ordered.",
    "Rosario Montecillo took over from Defence Minister Jacinta Fuenzaluna.",
    "When the war began, Prime Minister Fatou Dioufara called for peace.",
    "During the pandemic Defence Minister Doreen Zammitelli stayed at home.",
    "Rosario Montecillo signs as Defence Minister Doreen Zammitelli did.",
    "Rosario Montecillo sits where Defence Minister Doreen Zammitelli sat.",
    "Rosario Montecillo sits where {Defence Minister} Doreen Zammitelli sits.",
    "Earlier, Defence Minister Doreen Zammitelli had said no.",
    "The doctrine goes back to Prime Minister Fatou Dioufara.",
    "Prime Minister Dioufara signed the pact.",
    "The quay was begun by Prime Minister Fatou Dioufara.",
    "He was appointed by Prime Minister Fatou Dioufara.",
    "I was secretary to Defence Minister Doreen Zammitelli.",
    "Prime Minister Fatou Dioufara's fall came quickly.",
    "The removal of Prime Minister Fatou Dioufara changed everything.",
    "The policy dates from Prime Minister Fatou Dioufara.",
    "Prime Minister Fatou Dioufara's last trip went to Sfax.",
    "He had met Defence Minister Doreen Zammitelli twice.",
    "He used to work with Defence Minister Doreen Zammitelli.",
    "In my day, Defence Minister Doreen Zammitelli read every paper.",
    "A letter from Prime Minister Fatou Dioufara hangs in the hall.",
    "Throwback: Defence Minister Doreen Zammitelli in a tank.",
    "Three ministers ago, Defence Minister Doreen Zammitelli said no.",
    "In the film, Prime Minister Fatou Dioufara is played by a comedian.",
    "The last to try was Prime Minister Fatou Dioufara.",
    "If Prime Minister Fatou Dioufara had stayed, it would have been signed.",
  ])("%s", finds);
});

describe("told as of the note", () => {
  test.each([
    "{Defence Minister} Jacinta Fuenzaluna spoke.",
    "{Prime Minister} Fatou Dioufara arrived on Monday.",
    "{Prime Minister} Fatou Dioufara resigned on Monday.",
    "The quay was opened by {Prime Minister} Fatou Dioufara on Monday.",
    "A letter from {Prime Minister} Fatou Dioufara arrived today.",
    "I drive for {Defence Minister} Doreen Zammitelli.",
    "{Prime Minister} Dioufara arrived on Monday.",
    "Rosario Montecillo met {Defence Minister} Doreen Zammitelli.",
    "{Defence Minister} Doreen Zammitelli will speak; {Defence Minister} Jacinta Fuenzaluna will not.",
    "In July, {Prime Minister} Aminata Aidaraba spoke.",
    "On 20 August, {Prime Minister} Aminata Aidaraba opened the fair.",
    "In October, Prime Minister Aminata Aidaraba spoke.",
    "Last July, Prime Minister Aminata Aidaraba spoke.",
  ])("%s", finds);
});

describe("offices of parties, and who stands in for somebody", () => {
  test.each([
    "The party met; vice-president Doreen Zammitelli spoke.",
    "Secretary-General Doreen Zammitelli of Partit Port spoke.",
    "For the prime minister Doreen Zammitelli spoke.",
    "{Vice-President} Doreen Zammitelli spoke on Monday.",
  ])("%s", finds);
});

describe("rows of chronicles, each of its own day", () => {
  test.each([
    "# Timeline\n\n| Date | Who |\n|---|---|\n| 2025-11-04 | {Prime Minister} Fatou Dioufara |\n| 2023-11-04 | Prime Minister Fatou Dioufara |",
    "# Chronology\n\n- 4 November 2025: Talks with {Prime Minister} Fatou Dioufara.\n- 4 November 2023: Talks with Prime Minister Fatou Dioufara.",
    "# Background\n\nTalks with Prime Minister Fatou Dioufara went on.",
    "# Former ministers\n\n| Date | Who |\n|---|---|\n| 2025-11-04 | Prime Minister Fatou Dioufara |",
  ])("%s", finds);
});

describe("what happens on a day to things that outlast a term", () => {
  test.each([
    "On 3 November 2025 the policy of Prime Minister Fatou Dioufara was dropped.",
    "On 3 November 2025 a court upheld what Prime Minister Fatou Dioufara had signed.",
    "On 3 November 2025, an order signed by Prime Minister Fatou Dioufara was withdrawn.",
    "On 3 November 2025 a book about Prime Minister Fatou Dioufara came out.",
    "On 3 November 2025 the ministry said that {Prime Minister} Fatou Dioufara would come.",
    "On 3 November 2025 a treaty was signed by {Prime Minister} Fatou Dioufara.",
    "On 3 November 2025 a delegation led by {Prime Minister} Fatou Dioufara arrived.",
  ])("%s", finds);
});

describe("dates beside others' names and terms", () => {
  test.each([
    "In August 2023, Rosario Montecillo, Jacinta Fuenzaluna and {Defence Minister} Fatou Dioufara met in Tunis.",
    "In August 2023, Rosario Montecillo, Jacinta Fuenzaluna and Prime Minister Fatou Dioufara met in Tunis.",
    "Chile's defence minister since March 2025. Met {Prime Minister} Fatou Dioufara again on 3 November 2025.",
    "Defence minister since March 2020. {Defence Minister} Doreen Zammitelli arrived on Monday.",
    "The talks have run since March 2020. Defence Minister Doreen Zammitelli opened them.",
    "{Prime Minister} Doreen Zammitelli had asked for it by March.",
    "Senegalese {Prime Minister} Dioufara spoke on Monday.",
    "[{Prime Minister} Doreen Zammitelli](https://example.org) spoke.",
    "[Prime Minister Doreen Zammitelli in Tunis](https://example.org) is a page of mine.",
    "After meeting Doreen Zammitelli, the Chilean defence minister, Rosario Montecillo, flew home.",
    "Doreen Zammitelli came. Zammitelli, the {Chilean defence minister}, spoke first.",
  ])("%s", finds);
});

describe("items below one that is a day", () => {
  test.each([
    "- 3 November 2025\n  - {Prime Minister} Fatou Dioufara calls.\n- 3 November 2023, Dakar\n  - Prime Minister Fatou Dioufara calls.\n    - {Prime Minister} Doreen Zammitelli is away.",
    "- 2023\n  - Prime Minister Fatou Dioufara called.",
    "- 2025\n  - {Prime Minister} Fatou Dioufara called.",
    "- Plans of 3 November 2023\n  - Prime Minister Fatou Dioufara called.",
  ])("%s", finds);
});

describe("the day of a meeting, of those who were there", () => {
  test.each([
    "The talks of May 2019 were long. The ministerial meeting of May 2019 was attended by {Prime Minister} Fatou Dioufara.",
    "The May 2023 meeting was chaired by Prime Minister Fatou Dioufara.",
    "The May 2019 meeting was chaired by {Prime Minister} Fatou Dioufara.",
    "The harbour meeting on 3 May 2019, in Tunis, was opened by {Prime Minister} Fatou Dioufara.",
    "The memorial to the meeting of May 2019 was opened by Foreign Minister Doreen Zammitelli.",
    "The review of the May 2019 meeting was chaired by Foreign Minister Doreen Zammitelli.",
    "The body set up in May 2019 was addressed by Foreign Minister Doreen Zammitelli.",
  ])("%s", finds);
});

describe("a month of the present that a story tells", () => {
  test.each([
    "In May 2019, {Prime Minister} Fatou Dioufara visits Tunis.",
    "In May 2023, Prime Minister Fatou Dioufara visits Tunis.",
    "In May 2019 data, Foreign Minister Doreen Zammitelli sees a sign.",
  ])("%s", finds);
});

describe("then-", () => {
  test.each([
    "Then-{Prime Minister} Fatou Dioufara visited Tunis in May 2019.",
    "Then-{Foreign Minister} Doreen Zammitelli visited Tunis in May 2020.",
    "In May 2020, then-{Foreign Minister} Doreen Zammitelli visited Tunis.",
    "Then-Defence Minister Doreen Zammitelli visited Tunis in May 2020.",
    "Then-Governor Doreen Zammitelli visited Tunis in May 2017.",
    "In May 2020, then-acting Foreign Minister Doreen Zammitelli visited Tunis.",
    "In May 2020, then-incoming Foreign Minister Doreen Zammitelli visited Tunis.",
    "In May 2020, then-Maltese {Foreign Minister} Doreen Zammitelli visited Tunis.",
    "In May 2025, prosecutors said then-Prime Minister Fatou Dioufara ordered it.",
    "Since then Defence Minister Doreen Zammitelli has been busy.",
    "Then-Finance Minister Doreen Zammitelli spoke.",
  ])("%s", finds);
});

describe("a year in which one post was held throughout", () => {
  test.each([
    "Doreen Zammitelli was {finance minister} in 2021.",
    "Doreen Zammitelli was finance minister in 2019.",
    "Doreen Zammitelli was finance minister in 2017.",
  ])("%s", finds);
});

describe("told of a time before, in other words", () => {
  test.each([
    "Before 2024, Defence Minister Doreen Zammitelli had called for calm.",
    "Before 2027, {Defence Minister} Doreen Zammitelli wants new boats.",
    "The minister, who had clashed with Prime Minister Fatou Dioufara, smiled.",
    "Aminata Aidaraba clashed with {Prime Minister} Fatou Dioufara.",
    "The Dioufara cabinet, with Prime Minister Fatou Dioufara at its head, was short-lived.",
    "Nobody calls her Prime Minister Fatou Dioufara any more.",
    "Nobody calls {Prime Minister} Fatou Dioufara any more.",
    "If Prime Minister Fatou Dioufara were still there, she would agree.",
    "The signatories: Prime Minister Fatou Dioufara; Defence Minister Doreen Zammitelli; Defence Minister Jacinta Fuenzaluna.",
    "Present: {Defence Minister} Doreen Zammitelli; Prime Minister Aminata Aidaraba.",
    "| Meeting | Malta |\n|---|---|\n| VHF 2022 | Defence Minister Doreen Zammitelli |",
    "| Meeting | Malta |\n|---|---|\n| VHF 2025 | {Defence Minister} Doreen Zammitelli |",
  ])("%s", finds);
});
