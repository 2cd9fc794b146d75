/** Titles in a story of the past that goes on from paragraph to paragraph, in a note of later days. */
import { describe, expect, onTestFinished, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { fixture } from "../../../support/fixture.ts";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister, 防衛相] }
  - { id: mt-for, label: Minister for Foreign Affairs, country: MT, other_labels: [Foreign Minister] }
  - { id: sn-pm, label: Prime Minister, country: SN }
persons:
  - { id: zamm, name: Doreen Zammitelli, other_names: [{ name: 沢見友里, lang: ja }], memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: fara, name: Ruzar Farrugiano, memberships: [{ post: mt-def, start_date: 2024-07-01 }] }
  - { id: diou, name: Fatou Dioufara, family_name: Dioufara, memberships: [{ post: sn-pm, start_date: 2022-09-17, end_date: 2024-03-06 }] }
  - { id: aidi, name: Aminata Aidaraba, family_name: Aidaraba, memberships: [{ post: sn-pm, start_date: 2024-09-06 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("counted from the day told last", () => {
  test.each([
    "On 3 March 2023, the port was closed.\n\nThat night, Defence Minister Doreen Zammitelli called the mayor.",
    "On 3 March 2023, the port was closed.\n\nIn July, Defence Minister Doreen Zammitelli went to Sfax.",
    "On 3 March 2023, the port was closed.\n\nIn spring, Defence Minister Doreen Zammitelli went to Sfax.",
    "On 3 March 2023, the port was closed.\n\nIt stayed so. In July it rained.\n\nTwo weeks later, Defence Minister Doreen Zammitelli went to Sfax.",
    "2023年3月3日、会談した。\n\n翌年2月1日、沢見友里防衛相は帰国した。",
    "2024年3月3日、会談した。5月1日、沢見友里防衛相は帰国した。",
  ])("%s", finds);
});

describe("counted from a day that nobody told", () => {
  test.each([
    "That night, Defence Minister Doreen Zammitelli called the mayor.",
    "Few who wrote that summer are here still. Defence Minister Doreen Zammitelli wrote twice.",
    "その年の秋、沢見友里防衛相は帰国した。",
  ])("%s", finds);
});

describe("in the past tense, right behind a paragraph about a past day", () => {
  test.each([
    "On 3 March 2023, the port was closed.\n\nDefence Minister Doreen Zammitelli called the mayor.",
    "A message:\n\nDate: Fri, 3 March 2023, 08:00\n\nThey met on March 2. Defence Minister Doreen Zammitelli welcomed the result.",
  ])("%s", finds);
});

describe("in a message, by its header", () => {
  test.each([
    "On Fri, 3 March 2023 at 09:11, Ines Calvo wrote:\n> It rains. {Prime Minister} Aminata Aidaraba is unwell.",
    "Forwarded:\n\nDate: Fri, 3 March 2023, 08:00\n\n{Prime Minister} Aminata Aidaraba is unwell.\n\n---\n\nPrime Minister Aminata Aidaraba is back.",
    "On Fri, 3 March 2023 at 09:11, Ines Calvo wrote:\n> It rains.\n\nPrime Minister Aminata Aidaraba is unwell.",
  ])("%s", (marked) => expect(markedRoles(REGISTER, plain(marked), "/2025-11-20.txt")).toBe(marked));
});

test("a heading with a date, below the day of the note, has the last word", () => {
  finds(
    "Date: 3 March 2023\n\n{Prime Minister} Aminata Aidaraba is unwell.\n\n## November 2025\n\nPrime Minister Aminata Aidaraba is back.",
  );
});

describe("of the note's days, whatever was told before", () => {
  test.each([
    "On 3 March 2023, the port was closed.\n\nOn Monday, {Defence Minister} Doreen Zammitelli called the mayor.",
    "On 3 March 2023, the port was closed.\n\n{Defence Minister} Doreen Zammitelli will call the mayor.",
    "On 3 March 2023, the port was closed.\n\nOn 4 November, {Defence Minister} Doreen Zammitelli called the mayor.",
    "On 3 March 2023, the port was closed.\n\nYesterday it was opened.\n\n{Defence Minister} Doreen Zammitelli called the mayor.",
    "On 3 March 2023, the port was closed.\n\nOn Monday it was opened. The next day, {Defence Minister} Doreen Zammitelli called.",
    "The port is open. Two years ago it was closed.\n\n{Defence Minister} Doreen Zammitelli called the mayor.",
    "Last year it had been closed.\n\n{Defence Minister} Doreen Zammitelli called the mayor.",
    "In 1964 the port was built.\n\nIn July, {Defence Minister} Doreen Zammitelli went to Sfax.",
    "On 3 March 2023, the port was closed.\n\n## Tunis\n\n{Defence Minister} Doreen Zammitelli called the mayor.",
  ])("%s", finds);
});

describe("a leader's minister", () => {
  test.each([
    "Dioufara and her defence minister, Doreen Zammitelli, agreed.",
    "Ng Hwa remembered all; her defence minister, Doreen Zammitelli, wrote it down.",
    "In the Dioufara government, Defence Minister Doreen Zammitelli agreed.",
    "Earlier, under Mifsudon, Defence Minister Doreen Zammitelli agreed.",
    "Fatou Dioufara lost her seat. Her defence minister, Doreen Zammitelli, is at home too.",
    "Aminata Aidaraba built it. Her {defence minister}, Doreen Zammitelli, opened it.",
    "Aidaraba and her {defence minister}, Doreen Zammitelli, agreed. Aminata Aidaraba left.",
    "Aminata Aidaraba and her {defence minister}, Doreen Zammitelli, agreed.",
  ])("%s", finds);
});

describe("dated by the sentence behind", () => {
  test.each([
    "Defence Minister Doreen Zammitelli called at night. That was in the spring of 2024.",
    "Defence Minister Doreen Zammitelli called at night. That must have been in May 2023.",
    "Prime Minister Fatou Dioufara gave the speech. The year was 2023.",
    "{Defence Minister} Doreen Zammitelli called at night. That was a surprise.",
    "{Defence Minister} Doreen Zammitelli opened the hall. The hall was built in 2023.",
  ])("%s", finds);
});

describe("an answer to a question", () => {
  test.each([
    "Q: Who was minister when you joined?\nA: Defence Minister Doreen Zammitelli.",
    "**What was 2023 like?**\n\nBusy. Defence Minister Doreen Zammitelli slept in the office.",
    "— And in 2023?\n— Defence Minister Doreen Zammitelli ran it with an iron hand.",
    "In 2026 it ends. Who comes tomorrow?\n\n{Prime Minister} Fatou Dioufara.",
    "Q: Who is in charge now?\nA: {Defence Minister} Doreen Zammitelli.",
  ])("%s", finds);
});

describe("the days of a handover", () => {
  test.each([
    ["/2024-07-01.md", "{Defence Minister} Doreen Zammitelli spoke."],
    ["/2024-07-05.md", "Defence Minister Doreen Zammitelli handed the keys to the Colonel."],
    ["/2024-07-05.md", "{Defence Minister} Doreen Zammitelli spoke."],
    ["/2024-07-20.md", "{Defence Minister} Doreen Zammitelli handed the keys to the Colonel."],
  ])("%s: %s", (path, marked) => expect(markedRoles(REGISTER, plain(marked), path)).toBe(marked));
});

test("a paragraph of very many titles is not searched for each of them", () => {
  const text = "Defence Minister Doreen Zammitelli and ".repeat(400);
  const { snapshot } = fixture(`${REGISTER}//- /note.md\n---\ndate: 2025-11-20\n---\n\n${text}others met.\n`);
  let units = 0;
  const { exec } = RegExp.prototype;
  onTestFinished(() => {
    RegExp.prototype.exec = exec;
  });
  RegExp.prototype.exec = function (this: RegExp, string) {
    if (this.source.includes("thereafter|earlier")) units += string.length;
    return exec.call(this, string);
  };
  findingsOf(snapshot, "/note.md");
  expect(units).toBeGreaterThan(0);
  expect(units).toBeLessThan(3 * text.length);
});
