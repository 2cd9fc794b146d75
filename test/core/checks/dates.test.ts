/** The checks of dates, by one case each: what dates are is tested with their grammar. */
import { describe, expect, test } from "vitest";
import { ambiguousDate } from "../../../server/src/core/checks/ambiguousDate.ts";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { SUPPRESSION_SCOPES, suppress } from "../../../server/src/core/checks/suppress.ts";
import { check, documentOf, fixed, fixture } from "../../support/fixture.ts";

test("a day that no calendar has", () =>
  check(
    "all",
    `
They met on 31 June 2025.
            ^^^^^^^^^^^^ error: "31 June 2025" is no day: the month has 30 days.
`,
  ));

test.each([
  ["where the year is open", "They met on Feb 30th.", "at most 29"],
  ["where the note's year is no leap year", "---\ndate: 2025-01-20\n---\n会談は2月30日。", "at most 29"],
  ["where a leap year is written", "They met on 30 February 2024.", "has 29"],
  ["where another year is written", "They met on 30 February 2025.", "has 28"],
])("the days that February has %s", (_, text, days) => {
  const { snapshot } = fixture(text);
  expect(findingsOf(snapshot, "/note.md").map(({ message }) => message)).toEqual([
    expect.stringContaining(`${days} days`),
  ]);
});

describe("the note's own date", () => {
  test("that no calendar has", () =>
    check(
      "all",
      `
---
title: Talks
date: 2025-02-30
      ^^^^^^^^^^ error: "2025-02-30" is no day: the month has 28 days.
---
They met.
`.trimStart(),
    ));
  test("in a month that is none", () =>
    check(
      "all",
      `
---
published: 2025-13-01
           ^^^^^^^^^^ error: "2025-13-01" is no day: a year has 12 months.
---
`.trimStart(),
    ));
  test.each([
    [
      "the note does not want to hear of it",
      "---\ndate: 2025-02-30\nrapporteur: { disable: [impossible-date] }\n---\n",
    ],
    [
      "the config accepts it",
      "//- /rapporteur.yaml\naccept: ['2025-02-30']\n//- /note.md\n---\ndate: 2025-02-30\n---\n",
    ],
    ["the key is of a number", "---\nid: 2025-02-30\n---\n"],
  ])("silent where %s", (_, text) => check("all", text));

  test("can be ignored in the note alone: no comment is written into the front matter", () => {
    const note = documentOf("/note.md", "---\ndate: 2025-02-30\n---\n\nThey met.\n");
    const offset = note.text.indexOf("2025");
    expect(SUPPRESSION_SCOPES.filter((scope) => suppress(note, scope, "impossible-date", offset))).toEqual([
      "note",
    ]);
  });
});

test("a day of a record that its parser tells already", () => {
  const { snapshot } = fixture(
    "---\ntype: person\nname: Aran Wick\nrole: Minister of Defence\ncountry: Norway\nstart_date: 2025-02-30\n---\n",
  );
  expect(findingsOf(snapshot, "/note.md").filter(({ code }) => code === "impossible-date")).toEqual([]);
});

test("a weekday that the date does not fall on", () =>
  check(
    "all",
    `
They met on Monday, November 4, 2025.
            ^^^^^^^^^^^^^^^^^^^^^^^^ warning: 2025-11-04 is a Tuesday, …
`,
  ));

test("neither half of such a date is mended without asking", () =>
  expect(fixed("They met on Monday, November 4, 2025.")).toBe("They met on Monday, November 4, 2025."));

test("the right one", () => check("all", "They met on Tuesday, November 4, 2025, and on 30 June 2025."));

test("a weekday that fits the note's year, not the year of a past meeting", () =>
  check(
    "all",
    "---\ndate: 2025-11-02\n---\n\nFollowing the 2024 meeting in Rome, the ministers met on Tuesday, Nov. 4.",
  ));

test("a weekday that fits the year of the sentence before", () =>
  check(
    "all",
    "---\ndate: 2025-11-02\n---\n\nOn December 3, 2024, it was declared. It was lifted on Wednesday, December 4.",
  ));

test("a number before a month that counts things", () =>
  check("all", "---\ndate: 2025-11-02\n---\n\nHe has 30 February invoices."));

test("a numeric date among a few foreign words is as open", () =>
  check(
    ambiguousDate,
    `
The visit of the Conseil de la Marine was on 11/04/2025, and they left at once.
                                             ^^^^^^^^^^ ambiguous-date
`,
  ));

test("a numeric date with two readings", () =>
  check(
    "all",
    `
They met on 11/04/2025.
            ^^^^^^^^^^ information: "11/04/2025" is 2025-11-04 or 2025-04-11: …
`,
  ));

describe("one reading is settled by", () => {
  test.each([
    ["another numeric date", "They met on 11/04/2025 and on 11/24/2025."],
    ["the same day in words", "They met on 11/04/2025. The communiqué of November 4, 2025 is short."],
    ["the note's own date", "---\ndate: 2025-11-04\n---\n\nThey met on 11/04/2025."],
    ["its weekday", "They met on Tuesday, 11/04/2025."],
    ["the weekday of another", "They met on Tuesday, 11/04/2025, and on 11/05/2025."],
    [
      "the config",
      "//- /rapporteur.yaml\nstyle: { date_order: day-first }\n//- /note.md\nThey met on 11/04/2025.",
    ],
    ["its numbers", "They met on 11/11/2025."],
    ["Vietnamese around it", "Nghị định có hiệu lực từ ngày 11/04/2025."],
    ["French around it", "La réunion du 11/04/2025 avec les ministres est reportée."],
    ["German around it", "Das Treffen vom 11/04/2025 wird mit der Delegation verschoben."],
    ["Spanish around it", "La reunión del 11/04/2025 con los ministros fue breve."],
    ["Indonesian around it", "Pertemuan pada tanggal 11/04/2025 dengan menteri."],
    ["Russian around it", "Встреча 11/04/2025 прошла."],
  ])("%s", (_, text) => check(ambiguousDate, text));
});

describe("a day that no calendar has, and that is meant so", () => {
  test.each([
    ["There is no February 31st."],
    ["A date of February 30th, 2030 doesn't exist."],
    ["What happens if you create February 30th?"],
    ["February 30th is not a valid date."],
    ["It rejects days such as February 30th."],
    ["He was born on 29 February 1700 in Moscow."],
    ["폐지 시점을 2030년에서 2028년으로 앞당긴다."],
    ["話劇《5月35日》上演。"],
    ["禁用詞包括5月35日。"],
    ["2月30日は存在しない。"],
  ])("%s", (text) => check("all", text));
});

test("a denial of something else denies no date", () =>
  check(
    "all",
    `
There is no agreement on the meeting of 31 June 2025.
                                        ^^^^^^^^^^^^ error: …
`,
  ));

describe("no weekday is held against", () => {
  test.each([
    ["a year carried from another sentence", "In 2007 they played. On Saturday 12 March they play again."],
    ["a year carried from another paragraph", "In 2004 it was agreed.\n\nTuesday 9 November was busy."],
    ["the Julian calendar", "On Friday, 28 August 1741, they landed."],
    ["a day months away", "---\ndate: 2025-06-20\n---\n\nThe run on Friday, March 10, ended it."],
    ["a year in a heading's words", "# Since 2019\n\nThey met on Monday, 4 November."],
  ])("%s", (_, text) => check("all", text));
});

test("several weekdays of one line", () =>
  check(
    "all",
    `
---
date: 2025-12-29
---

12月27日（金）、12月27日(土)、12月27日金曜日、12月27日星期五、12월 27일 금요일
^^^^^^^^^ warning: …
                    ^^^^^^^^^ warning: …
                              ^^^^^^^^^ warning: …
                                        ^^^^^^^^^^^ warning: …
`,
  ));

test("the weekdays of a range's two days", () =>
  check(
    "all",
    `
They meet from Monday, 16 June to Friday, 11 July 2025.
They meet from Monday, 16 June to Friday, 10 July 2025.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 2025-07-10 is a Thursday, not a Friday; …
They meet Wednesday to Thursday, 4-5 November 2025.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 2025-11-04 is a Tuesday, not a Wednesday; …
They meet on Mon 3 – Wed 5 November 2025.
`,
  ));

test("a weekday with a turn, and its day", () =>
  check(
    "all",
    `
---
date: 2025-11-04
---

He left last Thursday, 30 October.
He left last Thursday, 31 October.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: …
`,
  ));

test.each([
  ["a title with its day at the end", "Travel plan, 28 January 2026\n\nMon 30 Jan talks", 1],
  ["a Korean one", "3분기 정리 (2025년 10월 2일)\n\n11월 4일(월) 회의", 1],
  ["a title with its day in front", "2026-01-28 (Wed), Oslo, notebook\n\nMon 30 Jan talks", 1],
  ["another one", "28 January 2026 – Oslo desk\n\nMon 30 Jan talks", 1],
  ["a sentence that begins so is none", "January 28, 2026, was hot.\n\nMon 30 Jan talks", 0],
  ["a sentence is none", "We met in Oslo, 28 January 2026.\n\nMon 30 Jan talks", 0],
  ["a paragraph is none", "We met in Oslo, 28 January 2026\nand left.\n\nMon 30 Jan talks", 0],
])("the first line dates the note: %s", (_, text, findings) =>
  expect(findingsOf(fixture(text).snapshot, "/note.md").map(({ code }) => code)).toEqual(
    Array<string>(findings).fill("weekday-mismatch"),
  ),
);

test.each([
  'The band "31 April" plays at nine.',
  "- *31 June*, a comedy by Priest, is *The Thirty-First of June* (1961).",
  'Priest wrote "The Thirty-First of June".',
  'The novel begins on a "Monday, 31 April".',
  'The draft had "31 November"; corrected.',
])("a title that is named like a day that does not exist: %s", (text) => check("all", text));

test.each([
  ["from Friday, 7 November, to Tuesday, 4 November", ["Friday, 7 November, to Tuesday, 4 November"]],
  ["- Nov. 30 – Nov. 3", ["Nov. 30 – Nov. 3"]],
  ["(Nov. 30 – Nov. 3)", ["Nov. 30 – Nov. 3"]],
  ["It lasts 12 November until 10 November.", ["12 November until 10 November"]],
  ["from 29 November to 32 December", ["29 November to 32 December"]],
  ["until the 32nd of December", ["32nd of December"]],
  ["for the 41 May graduates", []],
  ["the tax year from 6 April to 5 April", []],
  ["November 22–21", ["November 22–21"]],
  ["from November 22 to 21", ["November 22 to 21"]],
  ["the year (15 March to 14 March)", []],
  ["from 6 April to 4 April", ["6 April to 4 April"]],
  ["We met on 0 November.", ["0 November"]],
  ["We met on November 45.", ["November 45"]],
  ["Start: 30 November 2025\nEnd: 3 November 2025", ["3 November 2025"]],
  ["- **Start**: 30 November 2025\n- **End**: 3 November 2025", ["3 November 2025"]],
  ["The visit begins on 12 November and ends on 10 November.", ["10 November"]],
  ["| Event | From | To |\n|---|---|---|\n| Visit | 2025-11-30 | 2025-11-03 |", ["2025-11-03"]],
  ["The deadline is 32 January.", ["32 January"]],
  ["It was moved from 12 to 10 December.", []],
  ["They won 3–1 November 5.", []],
  ["the 31 delegates; November 31 of them left", []],
  ["The form said 31 November, which does not exist.", []],
  ["He wrote 31 November (there is no such day).", []],
  ["31 November is no day. 9月31日はない。", []],
  ["31 November? No such day.", []],
  ['"See you on February 30," he says when he means never.', []],
  ["That calendar had a 30 February, people claim.", []],
  ["2月30日生まれという冗談。", []],
  ["It was moved from December 12 to 10.", []],
  ["12月20日から15日に変更した。", []],
  ["from Friday, 7 November, to Tuesday, 11 November", []],
  ["Nov. 30 – Nov. 3 was dropped.", []],
  ["On November 45 people came.", []],
  ["Start: 30 December\nEnd: 3 January", []],
  ["It ends on 12 November and begins on 10 November.", []],
  ["The trial began on 12 November 2025, and the inquiry ended on 10 November 2025.", []],
  ["| Event | To | From |\n|---|---|---|\n| Visit | 2025-11-30 | 2025-11-03 |", []],
])("days that no calendar has, and ranges that run back: %j", (text, wanted) => {
  const note = `---\ndate: 2025-11-03\n---\n\n${text}`;
  expect(
    findingsOf(fixture(note).snapshot, "/note.md").map(({ start, end }) => note.slice(start, end)),
  ).toEqual(wanted);
});

test("emphasis alone makes no title", () =>
  check("all", "They met on *31 June* in Oslo.\n             ^^^^^^^ error: …"));

test.each([
  ["Updated: 15 December 2025"],
  ["Last change: 15 December 2025"],
  ["As of 15 December 2025"],
  ["(15 December 2025)"],
  ["**Last updated:** 2025-12-15"],
])("a line below the title dates the note: %s", (line) =>
  expect(findingsOf(fixture(`# Who\n\n${line}\n\nMon 16 December`).snapshot, "/note.md")).toHaveLength(1),
);

test.each([
  ["/note.md", "updated: 2025-12-15", 1],
  ["/note.md", "日付: 2025-12-15", 1],
  ["/note.md", "date: 2024-12-15\nmodified: 2025-12-15", 0],
  ["/2024-12-15.md", "modified: 2025-12-15", 0],
])("of %s the front matter `%s`", (path, front, findings) =>
  expect(
    findingsOf(fixture(`//- ${path}\n---\n${front}\n---\n\nMon 16 December`).snapshot, path),
  ).toHaveLength(findings),
);

test.each([
  ["29 Jan Fri   Ann to Japan", ["weekday-mismatch"]],
  ["29 Jan Thu   Ann to Japan", []],
  ["30 Feb       blackout", ["impossible-date"]],
  ["- 30 Feb blackout for leave", ["impossible-date"]],
  ["30 February blackout", ["impossible-date"]],
  ["30 February invoices were paid.", []],
  ["Sept 31st Street is long.", []],
])("a line of a calendar: %s", (line, codes) =>
  expect(
    findingsOf(fixture(`---\ndate: 2026-01-12\n---\n\n${line}`).snapshot, "/note.md").map(({ code }) => code),
  ).toEqual(codes),
);

test.each([
  ["# February 2023\n\n- 29 Feb: key", 1],
  ["## 2021\n\n- 29 February: rumour", 1],
  ["# 2023\n\n- Tue 29 February: talks", 1],
  ["# Diary 2023\n\n## February\n\n29 February: talks", 1],
  ["It was signed on 29 Feb 1900.", 1],
  ["# February 2024\n\n- 29 Feb: key", 0],
  ["# December 2023\n\n- 29 Feb: next talks", 0],
  ["# 2023\n\nBorn on 29 February, she has few birthdays.", 0],
  ["He left Athens on 29 Feb 1900.", 0],
  ["It was signed on 29 February 1900 (O.S.).", 0],
  ["It was signed on 29 Feb 1800.", 0],
])("February 29 of no leap year: %j", (text, findings) =>
  expect(
    findingsOf(fixture(text).snapshot, "/note.md").filter(({ code }) => code === "impossible-date"),
  ).toHaveLength(findings),
);

test.each([
  ["| 2025-12-18 | Friday | Lima |", ["2025-12-18 | Thursday", "2025-12-19 | Friday"]],
  ["| 18 Dec 2025 | Fri |", ["18 Dec 2025 | Thu", "19 Dec 2025 | Fri"]],
  ["| Mon | 26 August 2025 |", ["Tue | 26 August 2025", "Mon | 25 August 2025"]],
  ["| 21 Dec | Mon | x |", ["21 Dec | Sun", "22 Dec | Mon"]],
  ["18–19 December (Wed–Thu)", ["18–19 December (Thu–Fri)"]],
  ["- Friday: 18 Dec", ["Thursday: 18 Dec", "Friday: 19 Dec"]],
  ["| 2025-12-18 | Thursday | Lima |", []],
  ["| 2025-12-18 | Friday talks | Lima |", []],
  ["| 2025-12-18 | | Friday |", []],
  ["| Due 2025-12-18 | Friday |", []],
  ["| Thu | 18 Dec 2025 | Fri | 19 Dec 2025 |", []],
  ["| 18 Dec 1987 | Fri |", []],
  ["18–19 December (Thu–Fri)", []],
  ["- Friday: 18 Dec papers are due", []],
])("a weekday in the cell, the label or the brackets beside: %s", (line, fixes) =>
  expect(
    findingsOf(fixture(`---\ndate: 2025-12-01\n---\n\n${line}`).snapshot, "/note.md").flatMap((finding) =>
      finding.fixes.map(({ newText }) => newText),
    ),
  ).toEqual(fixes),
);

test.each([
  ["## April 2022\n\n- 31: nothing", ["impossible-date"]],
  ["# November 2025\n\n- 31st: talks", ["impossible-date"]],
  ["# November 2025\n\n- Sat 31: talks", ["impossible-date"]],
  ["## 2024年6月\n\n- 31日: 会談", ["impossible-date"]],
  ["# November 2025\n\n- 8 (Mon): talks", ["weekday-mismatch"]],
  ["# November 2025\n\n- 8 (Sat): talks", []],
  ["# November 2025\n\n- 30: talks", []],
  ["# Scores\n\n- 31: Ann\n- 1st: Ben", []],
  ["# November 2025\n\nThe score was 31: a win.", []],
  ["# November 2025\n\n- 31 people came", []],
])("a day that begins an item below its month: %j", (text, codes) =>
  expect(findingsOf(fixture(text).snapshot, "/note.md").map(({ code }) => code)).toEqual(codes),
);
