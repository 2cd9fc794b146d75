import { describe, expect, test } from "vitest";
import { readDate, readTerm } from "../../../../server/src/core/authority/notes/term.ts";

describe("a date in front matter", () => {
  test.each([
    ["2021", "2021"],
    ["2021-10", "2021-10"],
    ["2021-10-04", "2021-10-04"],
    ["2021-10-04T09:30:00", "2021-10-04"],
    ["2021/10/04", "2021-10-04"],
    ["4 October 2021", "2021-10-04"],
    ["Oct 4, 2021", "2021-10-04"],
    ["October 2021", "2021-10"],
    ["2021年10月4日", "2021-10-04"],
    ["Unknown", "unknown"],
    ["2021-13", null],
    ["31 April 2021", null],
    ["04/10/2021", null],
    ["last autumn", null],
    ["Q3 2021", null],
    ["2 years", null],
    ["", null],
  ])("%s is %s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe("a term in front matter", () => {
  test.each([
    ["2021-10-04 – 2024-10-01", "2021-10-04", "2024-10-01"],
    ["2021-10-04 to 2024-10-01", "2021-10-04", "2024-10-01"],
    ["2021-10-04 - 2024-10-01", "2021-10-04", "2024-10-01"],
    ["2021-10-04/2024-10-01", "2021-10-04", "2024-10-01"],
    ["2021-10-04-2024-10-01", "2021-10-04", "2024-10-01"],
    ["2021–2024", "2021", "2024"],
    ["2021-2024", "2021", "2024"],
    ["2021 — 2024-05", "2021", "2024-05"],
    ["2021–24", "2021", "2024"],
    ["2021-24", "2021", "2024"],
    ["October 2021 to March 2024", "2021-10", "2024-03"],
    ["4 Oct 2021–1 Oct 2024", "2021-10-04", "2024-10-01"],
    ["from 2019 until 2021", "2019", "2021"],
    ["January to March 2021", "2021-01", "2021-03"],
    ["2021-present", "2021", null],
    ["2021-10-04 – present", "2021-10-04", null],
    ["2021–", "2021", null],
    ["since 4 October 2021", "2021-10-04", null],
    ["since spring 2024", "2024-03-01", null],
    ["since early 2024", "2024-01", null],
    ["from late 2023", "2023-09", null],
    ["from January to March 2021", "2021-01", "2021-03"],
    ["2021年10月4日～現在", "2021-10-04", null],
    ["2021-10-04/..", "2021-10-04", null],
    ["until 2024-10", null, "2024-10"],
    ["–2024", null, "2024"],
    ["2021 – unknown", "2021", "unknown"],
    ["2021-10-04", "2021-10-04", "unknown"],
  ])("%s is %s to %s", (text, startDate, endDate) => {
    expect(readTerm(text)).toEqual({ startDate, endDate });
  });

  test.each(["two years", "2021 or so", "present", "–", "2021-13-01 – 2022", "4/10/2021 – 5/10/2022", ""])(
    "%s is none",
    (text) => {
      expect(readTerm(text)).toBeNull();
    },
  );

  test("a long text costs nothing", () => {
    expect(readTerm("- ".repeat(100_000))).toBeNull();
  });
});
