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
    [
      "Output rose 1.8 percent in the third quarter, after 2.5 percent in the second.",
      ["third quarter → 2025-07-01/2025-09-30", "the second → 2025-04-01/2025-06-30"],
    ],
    [
      "It grew in the first quarter of 2013, more than in the fourth, and prices will rise in the fourth quarter.",
      [
        "first quarter of 2013 → 2013-01-01/2013-03-31",
        "the fourth → 2012-10-01/2012-12-31",
        "fourth quarter → 2025-10-01/2025-12-31",
      ],
    ],
    [
      "Net rose in the first quarter. She said growth in the second half would be stronger than in the first.",
      [
        "first quarter → 2025-01-01/2025-03-31",
        "second half → 2025-07-01/2025-12-31",
        "the first → 2025-01-01/2025-06-30",
      ],
    ],
    [
      "Debt fell to 3 billion at end-2012 and may fall by end-March and end-June 2026.",
      ["end-2012 → 2012", "end-March → 2026-03", "end-June 2026 → 2026-06"],
    ],
    [
      "It reported 196 million for 2013 and still hoped for 205 million as recently as March 6.",
      ["2013 → 2013", "March 6 → 2025-03-06"],
    ],
    [
      "Kestrel reports third-quarter results Thursday.",
      ["third-quarter → 2025-07-01/2025-09-30", "Thursday → 2025-11-06"],
    ],
    ["The loss compares with a year-ago profit.", ["year-ago → 2024"]],
    ["Analysts saw a flat second quarter, after a good one.", []],
    ["After a flat second quarter, sales rose.", ["second quarter → 2025-04-01/2025-06-30"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));

  test.each([
    "They slept in the quarter by the port.",
    "The latest period drama is long.",
    "He won the quarter final.",
    "She scored in the first half and in the second.",
    "He threw two touchdowns in the second quarter and ran for one in the third.",
    "A back-end-May tool and the end-users of it.",
  ])("no date: %s", (text) => expect(dates(text)).toEqual([]));
});
