/** Dates whose parts are apart by markup, days of an agenda, February 29 in years that have none, ranges that fall. */
import { expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { fixture } from "../../support/fixture.ts";

function found(date: string, body: string): string[] {
  const { snapshot } = fixture(`---\ndate: ${date}\n---\n\n${body}`);
  return findingsOf(snapshot, "/note.md").map(({ code }) => code);
}

const MISMATCH = ["weekday-mismatch"];

test.each([
  "The talks on **Monday**, **4 November 2025** were long.",
  "The talks on Monday, [4 November 2025](a.md), were long.",
  "The talks on Monday ([[2025-11-04]]) were long.",
  "The talks on [[2025-11-04]] (Monday) were long.",
  "- [[2025-11-04]] (Mon): talks",
  "- **2025-11-04** (월) 회의",
  "The talks are on ==Monday, 4 November==.",
])("a weekday beside a day, over markup: %s", (body) => expect(found("2025-11-02", body)).toEqual(MISMATCH));

test.each([
  "The talks on **Tuesday**, **4 November 2025** were long.",
  "On [[2025-11-04]], Monday's talks were discussed.",
  "We met on Monday. [[2025-11-04]] was fine.",
  "By Monday (**4 November** at the latest) we know.",
  "On Monday [4 November](a.md) was named.",
  "*Last Monday*, **4 November** was chosen.",
])("no weekday of it: %s", (body) => expect(found("2025-11-02", body)).toEqual([]));

test("a weekday over markup is mended, and the link keeps its target", () => {
  const { snapshot } = fixture("On Monday ([[2025-11-04]]) they met.");
  const fixes = findingsOf(snapshot, "/note.md").flatMap((finding) => finding.fixes);
  expect(fixes.map(({ newText }) => newText)).toEqual(["Tuesday ([[2025-11-04"]);
});

test.each([
  ["- [[2025-11-06]] – [[2025-11-04]] Oslo", ["impossible-date"]],
  ["The talks ran from **6 November** to **4 November 2025**.", ["impossible-date"]],
  ["The talks were moved from [[2025-11-06]] to [[2025-11-04]].", []],
  ["The talks ran from **4 November** to **6 November**.", []],
])("a range over markup: %s", (body, codes) => expect(found("2025-11-02", body)).toEqual(codes));

test.each([
  ["Monday 6 January: first day", MISMATCH],
  ["- Thursday 1 January: holiday\n- Monday 6 January: first day", MISMATCH],
  ["She comes on Tuesday, 17 December.", MISMATCH],
  ["Last year we met on Sunday, 15 December 2024.\n\nShe comes on Tuesday, 17 December.", MISMATCH],
  ["- Tuesday 6 January: first day", []],
  ["- Monday 6 January: oath\n- Tuesday 4 February: vote\n- Friday 14 March: march", []],
  ["# 2025\n\n- Monday 6 January: first day", []],
])("an agenda of the weeks to come: %j", (body, codes) => expect(found("2025-12-15", body)).toEqual(codes));

test.each([
  ["The bill is due on 29 February.", ["impossible-date"]],
  ["- 24 February: hearing\n- 29 February: vote", ["impossible-date"]],
  ["예산안은 2월 29일까지 제출한다.", ["impossible-date"]],
  ["予算案は2月29日までに提出。", ["impossible-date"]],
  ["He was born on 29 February.", []],
  ["The law took effect on 29 February.", []],
  ["The next 29 February is in 2028.", []],
])("February 29 in the note's own time: %s", (body, codes) =>
  expect(found("2026-02-23", body)).toEqual(codes),
);

test.each([
  ["On leave 19 January – 16 January.", ["impossible-date"]],
  ["He is away 19 January–16 January, in Rome.", ["impossible-date"]],
  ["He came on 19 January – 16 January was full.", []],
  ["On leave 19 December – 16 January.", []],
  ["Lea is away 19 January to 16 January.", ["impossible-date"]],
  ["Holidays: January 19 to January 16", ["impossible-date"]],
  ["| Who | When |\n| --- | --- |\n| Lea | 19 January to 16 January |", ["impossible-date"]],
  ["Lea is away 19 December to 16 January.", []],
  ["The vote is moved 19 January to 16 January.", []],
  ["- Rescheduled: 19 January to 16 January", []],
])("a range without `from`: %s", (body, codes) => expect(found("2026-01-05", body)).toEqual(codes));

test.each([
  ["November 4 falls on a Thursday.", MISMATCH],
  ["The 31 November meeting was cancelled.", ["impossible-date"]],
  ["That came out on Tuesday the 29th\n\nof September 2020.", []],
])("%j", (body, codes) => expect(found("2025-11-02", body)).toEqual(codes));

test("a Korean verb that looks ahead excuses no weekday of last year", () =>
  expect(found("2025-12-03", "2024년 12월 3일 화요일 밤이었다.\n\n그는 12월 5일 목요일에 돌아온다.")).toEqual(
    MISMATCH,
  ));

test.each([
  ["2025-12-15", "In January 2025:\n- Monday 6 January: first day", []],
  ["2025-12-15", "In January:\n- Monday 6 January: first day", MISMATCH],
  ["2025-11-02", "Do not use 2025-13-01 or 31-11-2025: the tool refuses them.", []],
  ["2025-11-02", "Test with 30 February 2025, which must fail.", []],
  ["2025-11-02", "Do not come on 30 February 2025.", ["impossible-date"]],
  ["2025-11-02", "Version 2026.11.31 of the plug-in", []],
  ["2025-11-02", "Inline math $x = 3/4/2026$.", []],
  ["2026-01-31", "다음 회의는 2월 4일 화요일이다. 57차 회의는 2025년 11월 4일 열렸다.", MISMATCH],
  ["2026-01-31", "次回は2月4日(火)。第57回は2025年11月4日に開かれた。", MISMATCH],
  ["2025-11-10", "Deadline Fri 12 Nov 2025", MISMATCH],
  ["2025-11-10", "Flight Thu 12 Nov 2025", MISMATCH],
  ["2025-11-10", "Hoài Thu 12.11.2025", []],
])("in a note of %s: %j", (date, body, codes) => expect(found(date, body)).toEqual(codes));

test("a deadline under a heading of a week is of the note's year, whatever else it tells", () => {
  const body =
    "Read the speech of Friday, 27 June 2025.\n\n## For next week\n\nThe plan is due by Thursday, 20 March. Issue of 30 June 2025.";
  expect(found("2026-03-12", body)).toEqual(MISMATCH);
});

test("a slip in the heading of the note's own day dates nothing", () => {
  const { snapshot } = fixture(
    "//- /2025-11-04.md\n# Tuesday, 5 November 2025\n\nWe met today, 4 November.\n",
  );
  expect(findingsOf(snapshot, "/2025-11-04.md").map(({ code }) => code)).toEqual(MISMATCH);
});

test.each([
  "The report of 3 June 2024 was long. We met on Wednesday, 4 December.",
  "We met on Wednesday, 4 December. The report of 3 June 2024 was long.",
  "The minister spoke on Wednesday, 4 December, in Oslo. The 2024 report was long.",
  "Minister since 2024. Call: Wednesday, 4 December.",
  "In 2024 it was long. Next call Wednesday, 11 December.",
])("a day beside the note's is of its year, whatever things of another are named: %s", (body) =>
  expect(found("2025-12-05", body)).toEqual(MISMATCH),
);

test.each([
  "The bill was introduced on 3 June 2024. It passed on Wednesday, 4 December.",
  "He was elected in 2024. He visited Oslo on Wednesday, 4 December.",
  "On Wednesday, 4 December, the government fell. It was the winter of 2024.",
  "Martial law was declared on Tuesday, 3 December. It was 2024.",
  "The talks of November 2024 failed. On Wednesday, 4 December, they resumed.",
  "She resigned on Wednesday, 4 December. She was replaced on 14 December 2024.",
])("it is of the year that the passage tells of: %s", (body) =>
  expect(found("2025-12-05", body)).toEqual([]),
);
