/** Weekdays, years and numbers that are parts of something else, and numeric dates that something beside them settles. */
import { expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { fixture } from "../../support/fixture.ts";

function found(body: string, date: string | null = "2025-11-20"): string[] {
  const { snapshot } = fixture(`${date === null ? "" : `---\ndate: ${date}\n---\n\n`}${body}`);
  return findingsOf(snapshot, "/note.md").map(({ code }) => code);
}

test.each([
  'A. Moen, "Tides", Herald Sun (11 August 2003) at 19.',
  "The Sun, 5 May 2021",
  "Mail on Sunday, 5 May 2021",
  "Chr. Sci. Mon., 29 Mar. 2002",
  "On Red Sunday (April 24, 1915) they came.",
])("a weekday in a name: %s", (body) => expect(found(body)).toEqual([]));

test.each([
  "He met her on Sunday, 5 May 2021.",
  "Sun, 5 May 2021: talks.",
  "He came on Sun 5 May 2021.",
  "He came in the dark Sunday (April 24, 1915).",
])("a weekday by itself: %s", (body) => expect(found(body)).toEqual(["weekday-mismatch"]));

test.each([
  ["# Kings of Arlen (BC)\n\n| King | Years |\n|---|---|\n| Dudu | 2189–2169 |", []],
  ["# Plans (BC)\n\nThe plan of 2028–2026 is new.", ["impossible-date"]],
  ["See p328 41 Jul 2002.", []],
  ["He came on 41 July 2002.", ["impossible-date"]],
  ["The ship is Unity March\n38,Verdant Oasis", []],
  ["20200804_18月4号", []],
])("numbers: %j", (body, codes) => expect(found(body)).toEqual(codes));

test.each([
  ["[Statement, 05/02/2024], then [Statement, 02/05/2024].", "2024-05-02", []],
  ["He left on 03/04/2024.", "2024-05-02", ["ambiguous-date"]],
  ["Presiden bertemu Selasa (4/11/2025).", "2025-12-20", []],
])("numbers in either order: %s", (body, date, codes) => expect(found(body, date)).toEqual(codes));

test.each([
  ["Calls, week of 27 October 2025\n\nMon 27 Oct: Oslo.\n\nWed 30 Oct: Bergen.", ["weekday-mismatch"]],
  ["Calls, week of 27 October 2025\n\nMon 27 Oct: Oslo.\n\nThu 30 Oct: Bergen.", []],
  ["They met on 3 November 2020.\n\nOn Monday, 5 November, he left.", []],
])("days below the week that leads a note: %j", (body, codes) => expect(found(body, null)).toEqual(codes));

test.each([
  ["On Sunday, the 23rd, we fly.", []],
  ["On Saturday, the 23rd, we fly.", ["weekday-mismatch"]],
  ["He had left on Friday the 31st.", []],
  ["He had left on Thursday the 31st.", ["weekday-mismatch"]],
  ["On Tuesday the 9th we go.", []],
  ["On 14 April 1912 she sailed on. On Sunday the 14th she was there.", []],
])("a day without its month: %s", (body, codes) => expect(found(body)).toEqual(codes));

test.each(["Feb 30 does not exist, nor does 31 April.", "There is no 31 April."])("no such day: %s", (body) =>
  expect(found(body)).toEqual([]),
);
