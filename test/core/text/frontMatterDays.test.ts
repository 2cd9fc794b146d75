import { describe, expect, test } from "vitest";
import {
  dateFieldsIn,
  falseFrontMatterDates,
  frontMatterDate,
} from "../../../server/src/core/text/frontMatterDays.ts";

const all = (text: string) => ({ start: 0, end: text.length });
const date = (text: string) => frontMatterDate(dateFieldsIn(text, all(text)));

describe("a note's day", () => {
  test.each([
    ["date: 2025-11-03", "2025-11-03"],
    ["date: 2025-11-03T10:00:00Z", "2025-11-03"],
    ["date: 2025-11-03T10:00:00.5+09:00", "2025-11-03"],
    ["date: 2025-11-03 10:00", "2025-11-03"],
    ['date: "2025-11-03"', "2025-11-03"],
    ["date: '2025/11/03' # filed", "2025-11-03"],
    ["date: 2025/11/03", "2025-11-03"],
    ["date  :   2025-11-03  ", "2025-11-03"],
    ["'date': 2025-11-03", "2025-11-03"],
    ["x: { date: 2025-11-03 }", null],
    ['{ "date": 2025-11-03 }', "2025-11-03"],
    ["date: >-\n  2025-11-03\n", "2025-11-03"],
    ["date:\n  2025-11-03\n", "2025-11-03"],
    ["date: 2025-02-30", null],
    ["date: 2025-11", null],
    ["date: November 3, 2025", "2025-11-03"],
    ["date: 3 Nov 2025", "2025-11-03"],
    ["date: Nove 33, 2025", null],
    ["pubDate: Mon, 03 Nov 2025 10:00:00 GMT", "2025-11-03"],
    ["date: 2025.11.3", "2025-11-03"],
    ['date: "[[2025-11-03]]"', "2025-11-03"],
    ['date: "[[2025-11-03|Monday]]"', "2025-11-03"],
    ["Date: 2025-11-03", "2025-11-03"],
    ["published_at: 2025-11-03T01:02:03Z", "2025-11-03"],
    ["publishDate: 2025-11-03", "2025-11-03"],
    ["date created: 2025-11-03", "2025-11-03"],
    ["modified: 2025-11-03", null],
    ["date: 2025-11/03", null],
    ["date: 2025-11-031", null],
    ["date: [2025-11-03]", null],
    ["date:", null],
    ["update: 2025-11-03", null],
    ["meta:\n  date: 2025-11-03", null],
    ["", null],
  ])("%j", (text, expected) => expect(date(text)).toBe(expected));

  test("date goes before published before created", () => {
    expect(date("created: 2025-01-01\npublished: 2025-01-02\ndate: 2025-01-03\n")).toBe("2025-01-03");
    expect(date("created: 2025-01-01\npublished: 2025-01-02\n")).toBe("2025-01-02");
    expect(date("created: 2025-01-01\ndate: '{{date}}'\n")).toBe("2025-01-01");
    expect(date("Created At: 2025-01-01\npubDate: 2025-01-02\n")).toBe("2025-01-02");
  });

  test.each(["\r\n", "\r"])("lines that end in %j", (end) =>
    expect(date(["title: x", "date: 2025-11-03", "tags: [a]"].join(end))).toBe("2025-11-03"),
  );

  test("other lines may be no YAML", () =>
    expect(date("title: a: b\n[[link]]\ndate: 2025-11-03\nx: [\n")).toBe("2025-11-03"));

  test("only what lies in the span is read", () => {
    const text = "---\ntitle: x\n---\ndate: 2025-11-03\n";
    expect(dateFieldsIn(text, { start: 4, end: 13 })).toEqual([]);
  });
});

describe("a day of the note that no calendar has", () => {
  const found = (text: string) =>
    falseFrontMatterDates(text, all(text), dateFieldsIn(text, all(text))).map(({ start, end }) =>
      text.slice(start, end),
    );

  test.each([
    ["date: 2025-02-30", "2025-02-30"],
    ["title: x\npublished: 2025-13-01T10:00:00Z\n", "2025-13-01T10:00:00Z"],
    ['date: "2025/06/31"', '"2025/06/31"'],
    ['date: "[[2025-02-30]]"', '"[[2025-02-30]]"'],
    ["date: February 30, 2025", "February 30, 2025"],
    ["Date Created: 30 Feb 2025 # filed", "30 Feb 2025"],
    ["'date': 2025-02-30", "2025-02-30"],
    ["date: 2100-02-29", "2100-02-29"],
    ["date: 30/02/2025", "30/02/2025"],
    ["date: 02.30.2025", "02.30.2025"],
    ["date: 31-06-2025", "31-06-2025"],
    ["date: 14/13/2025", "14/13/2025"],
    ["next_meeting: 2025-06-31", "2025-06-31"],
    ["lease: 31 June 2025", "31 June 2025"],
    ["meeting_date: 2025-02-30", "2025-02-30"],
    ["date: 2025-02-28\nstart: 31 June 2025 # or so\nend: 2025-07-02", "31 June 2025"],
  ])("%j", (text, value) => expect(found(text)).toEqual([value]));

  test.each([
    "docid: 2025-02-30",
    "lot: 2025-13-99",
    "version: 2025-13-40",
    "id: 2025-02-30",
    "last_modified_date: 2025-02-28",
    "day: 12 of 30 days in all",
    "date: 2025-02-28",
    "date: 28/02/2025",
    "date: 02/28/2025",
    "date: 04/05/2025",
    "date: 00/00/2025",
    "date: 30/00/2025",
    "date: 2024-02-29",
    "date: 1900-02-29",
    "date: '{{date}}'",
    "date: YYYY-MM-DD",
    "date: 0000-00-00",
    "date: 2025-02-00",
    "date: 2025-02",
    "date: soon",
    "date: Room 33, 2025",
    "modified: 2025-02-30",
    "date: [2025-02-30]",
    "date: {{date: 2025-02-30}}",
    "meta:\n  date: 2025-02-30",
    "",
  ])("silent: %j", (text) => expect(found(text)).toEqual([]));

  test("of several keys each", () =>
    expect(found("created: 2025-02-30\ndate: 2025-04-31\n")).toEqual(["2025-02-30", "2025-04-31"]));
});
