import { expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { fixture } from "../../support/fixture.ts";

function flagged(date: string, text: string): string[] {
  const note = `---\ndate: ${date}\n---\n\n${text}`;
  return findingsOf(fixture(note).snapshot, "/note.md").map(
    ({ code, start, end }) => `${code}: ${note.slice(start, end)}`,
  );
}

test.each([
  [
    "behind a noun",
    "2026-01-31",
    "The joint statement of Wednesday, January 30 speaks of AI.",
    "Wednesday, January 30",
  ],
  [
    "with words for its year, at any distance",
    "2026-02-02",
    "It was held on Wednesday, November 4 last year.",
    "Wednesday, November 4 last year",
  ],
  ["the same in Korean", "2026-02-02", "회의는 지난해 11월 4일(목) 서울에서 열렸다.", "지난해 11월 4일(목)"],
  ["behind a place", "2025-11-19", "Ann in Paris Fri 13 Nov", "Fri 13 Nov"],
  [
    "the line behind begins with a date",
    "2025-12-10",
    "see him on Tuesday 4 December\n2025-12-01 11:30 L.",
    "Tuesday 4 December",
  ],
  [
    "in the month of the sentence",
    "2025-11-19",
    "In June 2025, on Monday, 10 June, he fell ill.",
    "Monday, 10 June",
  ],
  [
    "beside one that is right",
    "2025-11-19",
    "On Monday, 2 June, he was well. On Monday, 10 June, he fell ill.",
    "Monday, 10 June",
  ],
  ["planned for the next year", "2025-11-19", "The talks will be on Monday, 10 March.", "Monday, 10 March"],
  [
    "in a list, though another year was told of further on in it",
    "2026-01-20",
    "In July 2025 he came.\n\n- Thu 30 Jan: guard",
    "Thu 30 Jan",
  ],
  [
    "beside days written in full, whatever year stands between",
    "2026-01-20",
    "He visits from 29 to 31 January 2026. In July 2025 he was away. On Thursday, 30 January, he dines.",
    "Thursday, 30 January",
  ],
  [
    "told behind the day",
    "2025-11-03",
    "We meet on 6 November, which is a Wednesday.",
    "6 November, which is a Wednesday",
  ],
  [
    "that explains it",
    "2025-11-03",
    "We meet on Wednesday, that is, on 6 November.",
    "Wednesday, that is, on 6 November",
  ],
  [
    "with its hour",
    "2025-11-03",
    "We meet on Wednesday at 9 a.m., 6 November.",
    "Wednesday at 9 a.m., 6 November",
  ],
  [
    "with a year that opens the sentence",
    "2024-10-18",
    "In 2023 they met on Thursday, Aug. 18.",
    "Thursday, Aug. 18",
  ],
  [
    "that the date falls on",
    "2024-10-18",
    "18 August 2023 fell on a Thursday.",
    "18 August 2023 fell on a Thursday",
  ],
  [
    "though somebody's name ends as past forms do",
    "2025-12-02",
    "Mohamed Khaled's office confirms it: Wednesday, 4 December.",
    "Wednesday, 4 December",
  ],
  ["told to come", "2025-12-10", "He told us to come on Friday, 20 December.", "Friday, 20 December"],
  ["moved", "2025-12-10", "The budget was moved to Friday, 20 December.", "Friday, 20 December"],
  [
    "of another clause than the past",
    "2025-12-10",
    "Budget on Friday, 20 December; the audit was late.",
    "Friday, 20 December",
  ],
  [
    "though another paragraph told of a year",
    "2025-11-05",
    "He has been minister since May 2024.\n\nWe go on Monday, 2 December.",
    "Monday, 2 December",
  ],
  [
    "behind a day of the year before that says no year",
    "2026-02-02",
    "expenses (31 October–2 November). Dentist on Wednesday, 5 February.",
    "Wednesday, 5 February",
  ],
  [
    "with the turn behind it",
    "2025-11-20",
    "On Monday last, 11 November 2025, they met.",
    "Monday last, 11 November 2025",
  ],
  [
    "that the day fell on",
    "2025-11-20",
    "The day, 4 November 2025, fell on a Monday.",
    "4 November 2025, fell on a Monday",
  ],
])("a weekday that does not fit, %s", (_, date, text, surface) =>
  expect(flagged(date, text)).toEqual([`weekday-mismatch: ${surface}`]),
);

test.each([
  ["a day long past may be of another year", "2025-11-19", "On Monday, 10 June, he fell ill."],
  [
    "a day of three years ago beside the next",
    "2024-02-27",
    "On Sunday, 20 June he stayed, and on Monday, 21 June he came back.",
  ],
  [
    "a day of the year that the weekday before it told",
    "2024-02-27",
    "在2021年6月17日，她說。\n\n她在6月18日深夜獲釋，其後6月20日是星期日，所以她在6月21日（星期一）返回。",
  ],
  ["a day of that year", "2018-10-03", "那年9月28號，星期一，天晴，人很多。"],
  ["a day of that year, with its particle", "2018-09-30", "その年の9月28日（日）は晴れた。"],
  ["that year, in front", "2018-09-30", "That year, on Sunday, 28 September, it was hot."],
  ["that year, behind", "2018-09-30", "It was Sunday, 28 September, in the year of the floods."],
  [
    "a list of days",
    "2025-11-03",
    "Today, Tuesday, Wednesday and Friday are off. Tomorrow, Wednesday and Friday too.",
  ],
  ["an hour and another day", "2025-11-03", "We met on Monday at 9 a.m. The 6 November talks are off."],
  [
    "beside tomorrow, which a text of another day may say",
    "2022-03-30",
    "embargoed until tomorrow, Tuesday, March 29th, 5 a.m.",
  ],
  ["of the day a year ago", "2025-11-20", "A year ago today, on Wednesday, 20 November, we were there."],
  ["of the year before, as done", "2025-12-10", "He arrived in Oslo on Friday, 20 December."],
  ["of the year before, in front of its deed", "2025-12-10", "On the night of Friday, 20 December, he left."],
  ["of a diary", "2025-11-20", "Diary 2023\n\n- Mon 13 Nov: Oslo"],
  ["a club", "2025-11-03", "Sheffield Wednesday, 8 November: 1–1"],
])("silent: %s", (_, date, text) => expect(flagged(date, text)).toEqual([]));

test.each([
  "# Oslo, 30 January 2026 / Bergen",
  "# Oslo, 30 January 2026 (draft)",
  "# Visit of 30 January 2026 to Oslo",
  "# Notes from 30 January 2026, Oslo",
  "Visit of 30 January 2026 to Oslo\n================",
  "Diary\n=====\n\n30 January 2026\n----------",
  "2026\n====\n\nJanuary\n-------",
])("a day in the title of a note without a date is its own: %s", (title) =>
  expect(
    findingsOf(fixture(`${title}\n\nIt was signed on Thursday, January 30.`).snapshot, "/note.md"),
  ).toHaveLength(1),
);

test.each(["# Changes since 30 January 2026 in Oslo", "# Remembering the attack of 30 January 2026 in Oslo"])(
  "a title of another day: %s",
  (title) =>
    expect(
      findingsOf(fixture(`${title}\n\nIt was signed on Thursday, January 30.`).snapshot, "/note.md"),
    ).toEqual([]),
);

test("a Korean day that begins a line is no item of a list", () =>
  expect(flagged("2025-11-18", "2025. 11. 19.(목) 회의")).toEqual(["weekday-mismatch: 2025. 11. 19.(목)"]));
