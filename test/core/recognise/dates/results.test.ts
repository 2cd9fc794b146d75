import { describe, expect, test } from "vitest";
import { dates } from "./marked.ts";

describe("what results are told for, in a note of Sunday 2025-11-02", () => {
  test("a year earlier behind a month is that month", () =>
    expect(
      dates("It stood at 7.7 percent in February, down from 8.3 percent a year earlier.", "2013-03-22"),
    ).toEqual(["February → 2013-02", "a year earlier → 2012-02"]));

  test.each([
    [
      "Net rose to $2 million in the third quarter from $1 million a year earlier.",
      ["third quarter → 2025-07-01/2025-09-30", "a year earlier → 2024-07-01/2024-09-30"],
    ],
    [
      "Net fell in the third quarter. In the year-ago period it had risen.",
      ["third quarter → 2025-07-01/2025-09-30", "the year-ago period → 2024-07-01/2024-09-30"],
    ],
    [
      "Net fell in the third quarter. Sales in the quarter were flat.",
      ["third quarter → 2025-07-01/2025-09-30", "the quarter → 2025-07-01/2025-09-30"],
    ],
    [
      "Net fell in the third quarter. For the quarter a year ago there was a loss.",
      ["third quarter → 2025-07-01/2025-09-30", "the quarter a year ago → 2024-07-01/2024-09-30"],
    ],
    [
      "Net fell in the third quarter. In nine months it was $9 million, up from $7 million a year earlier.",
      ["third quarter → 2025-07-01/2025-09-30", "a year earlier → 2024"],
    ],
    [
      "Net fell in the third quarter. A year earlier he had become chairman.",
      ["third quarter → 2025-07-01/2025-09-30", "A year earlier → 2024"],
    ],
    [
      "Net may rise in the fourth quarter. Sales fell in the latest quarter.",
      ["fourth quarter → 2025-10-01/2025-12-31", "the latest quarter → 2025-07-01/2025-09-30"],
    ],
    [
      "In the year-earlier third quarter it had a loss.",
      ["the year-earlier third quarter → 2024-07-01/2024-09-30"],
    ],
    ["The loss compares with a year-ago profit.", ["year-ago → 2024"]],
    ["Analysts saw a flat second quarter, after a good one.", []],
    ["After a flat second quarter, sales rose.", ["second quarter → 2025-04-01/2025-06-30"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));

  test.each([
    "They slept in the quarter by the port.",
    "The latest period drama is long.",
    "He won the quarter final.",
  ])("no date: %s", (text) => expect(dates(text)).toEqual([]));
});
