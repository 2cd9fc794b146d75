/** The bench of dates itself: how TimeML is read, how EDTF becomes TIMEX3, and what counts as right. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chronoNode, type Finder, rapporteur } from "./dates/finders.ts";
import { benchDates } from "./dates/main.ts";
import { scoreCases } from "./dates/recognizers.ts";
import { ratesOf, scoreDocuments } from "./dates/score.ts";
import { readTimeMl } from "./dates/timeml.ts";
import { comparable, isCalendar, timexesOf } from "./dates/timex.ts";

const sample = (folder: string): string => fileURLToPath(new URL(`dates/sample/${folder}`, import.meta.url));

test("tags are dropped, entities are characters, and the head tells the day", () => {
  const source =
    '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2020-02-01">1 Feb</TIMEX3></DCT><TEXT>\nA &lt;b&gt; <EVENT eid="e1">met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2020-01-31">yesterday</TIMEX3>.</TEXT></TimeML>';
  expect(readTimeMl("a", source)).toEqual({
    name: "a",
    text: "A <b> met yesterday.",
    created: "2020-02-01",
    timexes: [{ start: 10, end: 19, type: "DATE", value: "2020-01-31" }],
  });
});

test("a TIMEX2 is of the type that its value tells; of nested ones the outer one counts", () => {
  const source =
    '<TEXT>x<TIMEX2 val="P2D">two days after <TIMEX2 val="1944-06-06">June 6</TIMEX2></TIMEX2> <TIMEX2 SET="YES" VAL="XXXX">yearly</TIMEX2></TEXT>';
  expect(readTimeMl("b", source)?.timexes.map(({ type, value }) => [type, value])).toEqual([
    ["DURATION", "P2D"],
    ["SET", "XXXX"],
  ]);
});

test.each([
  ["November 1", "2025-11-01", "November 1=2025-11-01"],
  ["next week", "2025-11-03/2025-11-09", "next week=2025-W45"],
  ["the weekend", "2021-01-02/2021-01-03", "the weekend=2020-W53-WE"],
  ["the third quarter", "2025-07-01/2025-09-30", "the third quarter=2025-Q3"],
  ["Third-quarter", "2025-07-01/2025-09-30", "Third-quarter=2025-Q3"],
  ["summer 2024", "2024-06-01/2024-08-31", "summer 2024=2024-SU"],
  ["H2 2024", "2024-07-01/2024-12-31", "H2 2024=2024-H2"],
  ["FY2025", "2024-10-01/2025-09-30", "FY2025=FY2025"],
  ["mid-July", "2025-07-11/2025-07-20", "mid-July=2025-07"],
  ["late 2019", "2019-09/2019-12", "late 2019=2019"],
  ["the mid-1990s", "1994/1996", "the mid-1990s=199"],
  ["the 19th century", "18XX", "the 19th century=18"],
  ["June 2023", "2023-06/..", "June 2023=2023-06"],
  ["early September", "2023-09-01/..", "early September=2023-09"],
  ["the early 1980s", "1980/..", "the early 1980s=198"],
  ["fall 2015", "2015-09-01/..", "fall 2015=2015-FA"],
  ["winter of 1937–38", "1937-12-01/1938-02-28", "winter of 1937–38=1937-WI"],
  ["winter 2015", "../2016-02-29", "winter 2015=2015-WI"],
  ["the second week of June 2016", "2016-06-06/..", "the second week of June 2016=2016-W23"],
  ["the third quarter", "../2016-09-30", "the third quarter=2016-Q3"],
  ["March to mid-June 1944", "1944-03/1944-06-20", "March=1944-03, mid-June 1944=1944-06"],
  ["late July through late September", "2016-07-21/2016-09-30", "late July=2016-07, late September=2016-09"],
  ["spring to late 1943", "1943-03-01/1943-12", "spring=1943-SP, late 1943=1943"],
  ["January 29 to 31", "2026-01-29/2026-01-31", "January 29=2026-01-29, 31=2026-01-31"],
  ["2024–2027", "2024/2027", "2024=2024, 2027=2027"],
  ["1914-1918", "1914/1918", "1914=1914, 1918=1918"],
  ["September–December 2019", "2019-09/2019-12", "September=2019-09, December 2019=2019-12"],
  ["November 1", null, "November 1="],
  ["490 BC", "-0489", "490 BC=BC0490"],
  ["1 BC", "0000", "1 BC=BC0001"],
  ["March 15, 44 BC", "-0043-03-15", "March 15, 44 BC=BC0044-03-15"],
  ["spring of 479 BC", "-0478-03-01/-0478-05-31", "spring of 479 BC=BC0479-SP"],
  ["summer of 917", "0917-06-01/0917-08-31", "summer of 917=0917-SU"],
  ["summer of 102 BC", "../-0101-08-31", "summer of 102 BC=BC0102-SU"],
  ["early 480 BC", "-0479-01/-0479-04", "early 480 BC=BC0480"],
  ["5th century BC", "-04XX", "5th century BC=BC04"],
  ["264 to 241 BC", "-0263/-0240", "264=BC0264, 241 BC=BC0241"],
])("%s with the value %s is %s", (text, value, expected) => {
  const timexes = timexesOf(text, { start: 0, end: text.length, value });
  expect(timexes.map((timex) => `${text.slice(timex.start, timex.end)}=${timex.value}`).join(", ")).toBe(
    expected,
  );
});

test.each([
  ["DATE", "1998", true],
  ["DATE", "1998-11-02", true],
  ["DATE", "1998-W05-WE", true],
  ["DATE", "199X", true],
  ["DATE", "BC0490", true],
  ["DATE", "BC04", true],
  ["DATE", "1998-QX", false],
  ["DATE", "XXXX-11-02", false],
  ["DATE", "PRESENT_REF", false],
  ["TIME", "1998-11-02TMO", false],
  ["DURATION", "1998", false],
])("%s %s is a calendar date: %s", (type, value, expected) => {
  expect(isCalendar({ start: 0, end: 1, type, value })).toBe(expected);
});

test.each([
  ["199X", "199"],
  ["FY1989", "1989"],
  ["1998-W05-3", "1998-01-28"],
  ["1998-Q2", "1998-Q2"],
])("%s is compared as %s", (value, expected) => {
  expect(comparable(value)).toBe(expected);
});

test("overlap is relaxed, the same extent strict, and a date of ours matches once", () => {
  const document = {
    name: "c",
    text: "on May 3 and on 4 June or later",
    created: null,
    timexes: [
      { start: 3, end: 8, type: "DATE", value: "2020-05-03" },
      { start: 16, end: 22, type: "DATE", value: "2020-06-04" },
    ],
  };
  const find: Finder = () => [
    { start: 0, end: 8, value: "2020-05-03" },
    { start: 16, end: 22, value: "2020-06-05" },
    { start: 26, end: 31, value: "2021" },
  ];
  const { calendar, misses } = scoreDocuments([document], find);
  expect(calendar).toEqual({ gold: 2, found: 3, strict: 1, relaxed: 2, value: 1 });
  expect(misses.map(({ kind, written }) => `${kind}: ${written}`)).toEqual([
    "wrong value: 4 June",
    "false: later",
  ]);
  const { precision, recall, f1 } = ratesOf(calendar.value, calendar);
  expect([precision, recall, f1].map((rate) => rate.toFixed(3))).toEqual(["0.333", "0.500", "0.400"]);
});

test.each([
  ["TIME", "2020-05-04TNI", 0],
  ["DATE", "2020-WXX", 0],
  ["DURATION", "2020-Q3", 0],
  ["DURATION", "P1D", 1],
  ["SET", "XXXX-WXX-1TNI", 1],
  ["DATE", "PRESENT_REF", 1],
])("a date within a %s %s: %i found as a calendar date, and none right", (type, value, found) => {
  const timexes = [{ start: 0, end: 12, type, value }];
  const find: Finder = () => [{ start: 0, end: 6, value: "2020-05-04" }];
  const score = scoreDocuments([{ name: "d", text: "Monday night", created: null, timexes }], find);
  expect(score.all).toMatchObject({ gold: 1, found: 1, relaxed: 1 });
  expect(score.calendar).toMatchObject({ gold: 0, found, relaxed: 0 });
});

test("a case's value is right where it names the days of one of the readings", () => {
  const cases = [
    {
      Input: "back Friday or May 3 to 5",
      Context: { ReferenceDateTime: "2016-11-07T00:00:00" },
      Results: [
        {
          Text: "Friday",
          Start: 5,
          TypeName: "datetimeV2.date",
          Resolution: { values: [{ value: "2016-11-04" }, { value: "2016-11-11" }] },
        },
        {
          Text: "May 3 to 5",
          Start: 15,
          TypeName: "datetimeV2.daterange",
          Resolution: { values: [{ start: "2017-05-03", end: "2017-05-06" }] },
        },
        { Text: "back", Start: 0, TypeName: "datetimeV2.time" },
      ],
    },
  ];
  const find: Finder = (_, created) => [
    { start: 0, end: 4, value: created },
    { start: 5, end: 11, value: "2016-11-11" },
    { start: 12, end: 14, value: "2016" },
    { start: 15, end: 20, value: "2017-05-03" },
  ];
  const { misses, ...figures } = scoreCases(`\uFEFF${JSON.stringify(cases)}`, find);
  expect(figures).toEqual({ cases: 1, gold: 2, found: 2, exact: 1, value: 1, false: 1 });
  expect(misses.map(({ kind }) => kind)).toEqual(["extent", "value", "false"]);
});

test("both finders say what they know and no more", () => {
  const text = "They met last Tuesday and in May 2019.";
  expect(rapporteur(text, "2021-03-10").map(({ value }) => value)).toEqual(["2021-03-09", "2019-05"]);
  expect(chronoNode("They met in May 2019.", "2021-03-10").map(({ value }) => value)).toEqual(["2019-05"]);
});

test("the folders of the sample give their figures", () => {
  const rows = benchDates(null, [sample("reports"), sample("histories")], null)
    .split("\n")
    .slice(2);
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  const names = cells.map((row) => row[1]);
  expect(names).toEqual([
    "reports, rapporteur",
    "reports, chrono-node",
    "histories, rapporteur",
    "histories, chrono-node",
  ]);
  // Seven expressions, of which a duration and `now` are no dates of ours: five found, all right.
  expect(cells[0]!.slice(2, 10)).toEqual(["7", "83.3%", "83.3%", "83.3%", "5", "100.0%", "100.0%", "100.0%"]);
});

test("of the dates of the held histories nineteen in twenty are right", () => {
  const row = benchDates(null, [sample("../histories/held")], null).split("\n")[2]!;
  const [, , , , , , calendar, , , value] = row.split("|").map((cell) => cell.trim());
  expect(calendar).toBe("112");
  expect(Number.parseFloat(value!)).toBeGreaterThan(95);
});
