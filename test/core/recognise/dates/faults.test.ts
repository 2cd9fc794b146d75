import { describe, expect, test } from "vitest";
import {
  respellDay,
  respellWeekday,
  weekdayMismatch,
  writeWeekday,
} from "../../../../server/src/core/recognise/dates/index.ts";
import { dates, mentionsIn } from "./marked.ts";

describe("dates that no calendar has", () => {
  test.each([
    ["They met on February 30.", "February 30", { kind: "no-such-day", lastDay: 29 }],
    ["They met on February 29, 2023.", "February 29, 2023", { kind: "no-such-day", lastDay: 28 }],
    ["The law of Nov. 31, 2025.", "Nov. 31, 2025", { kind: "no-such-day", lastDay: 30 }],
    ["The law of 31 November.", "31 November", { kind: "no-such-day", lastDay: 30 }],
    ["Signed 2025-13-01.", "2025-13-01", { kind: "no-such-month" }],
    ["Signed 2025-02-30.", "2025-02-30", { kind: "no-such-day", lastDay: 28 }],
    ["2025年13月の会談。", "2025年13月", { kind: "no-such-month" }],
    ["Signed 31/02/2025.", "31/02/2025", { kind: "no-such-day", lastDay: 28 }],
    ["2025年2月30日に会談。", "2025年2月30日", { kind: "no-such-day", lastDay: 28 }],
    ["The 31 November.", "31 November", { kind: "no-such-day", lastDay: 30 }],
    ["On 31 November patrols left.", "31 November", { kind: "no-such-day", lastDay: 30 }],
    ["The 31 November 2025 patrols.", "31 November 2025", { kind: "no-such-day", lastDay: 30 }],
    ["From January 31 to 29 they travel.", "January 31 to 29", { kind: "reversed-range" }],
    [
      "From November 5, 2025 to November 3, 2025.",
      "November 5, 2025 to November 3, 2025",
      { kind: "reversed-range" },
    ],
    ["For the cycle from 2027–2024.", "2027–2024", { kind: "reversed-range" }],
  ])("%s", (text, written, fault) => {
    const mentions = mentionsIn(text);
    expect(mentions.map(({ start, end, value, fault }) => [text.slice(start, end), value, fault])).toEqual([
      [written, null, fault],
    ]);
  });

  test("a range over the turn of the year is not reversed", () =>
    expect(dates("From November to March they rest.")[0]).not.toContain("reversed"));
});

describe("weekdays", () => {
  const fixes = (text: string): unknown =>
    mentionsIn(text).map((mention) => {
      const wrong = weekdayMismatch(mention);
      return wrong === null
        ? null
        : [respellWeekday(text, mention, wrong.weekday), respellDay(text, mention, wrong.day)];
    });

  test.each([
    [
      "On Tuesday, November 5, 2025, they met.",
      [["Wednesday, November 5, 2025", "Tuesday, November 4, 2025"]],
    ],
    ["On Tues. Nov. 5th they met.", [["Wed. Nov. 5th", "Tues. Nov. 4th"]]],
    ["On 2025-11-05 (Tue) they met.", [["2025-11-05 (Wed)", "2025-11-04 (Tue)"]]],
    ["11月5日（火）に会談。", [["11月5日（水）", "11月4日（火）"]]],
    ["11월 5일 화요일 회담.", [["11월 5일 수요일", "11월 4일 화요일"]]],
    ["On Friday, November 1, 2025, they met.", [["Saturday, November 1, 2025", null]]],
    ["On Tuesday, November 4, 2025, they met.", [null]],
    ["On Tuesday they met.", [null]],
    ["They met on 4 Nov 2025, Wednesday.", [["4 Nov 2025, Tuesday", "5 Nov 2025, Wednesday"]]],
    ["They met on Nov. 4, a Wednesday.", [["Nov. 4, a Tuesday", "Nov. 5, a Wednesday"]]],
  ])("%s", (text, expected) => expect(fixes(text)).toEqual(expected));

  test.each([
    ["Tuesday", "Wednesday"],
    ["tues.", "wed."],
    ["TUE", "WED"],
    ["火曜日", "水曜日"],
    ["화", "수"],
  ])("written like %s", (like, expected) => expect(writeWeekday(2, like)).toBe(expected));
});
