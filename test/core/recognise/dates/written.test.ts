import { describe, expect, test } from "vitest";
import { dates } from "./marked.ts";

describe("days, months and years as written", () => {
  test.each([
    ["Signed on 2025-11-01.", "2025-11-01 → 2025-11-01"],
    ["Sent 2025-11-01T10:30Z.", "2025-11-01 → 2025-11-01"],
    ["On November 1, 2025, they met.", "November 1, 2025 → 2025-11-01"],
    ["On 1 November 2025 they met.", "1 November 2025 → 2025-11-01"],
    ["The 1st of November 2025.", "1st of November 2025 → 2025-11-01"],
    ["Signed Sept. 3, 2025, in Beijing.", "Sept. 3, 2025 → 2025-09-03"],
    ["The talks of November 1's joint statement.", "November 1 → 2025-11-01"],
    ["On 5-Nov-2025 it arrived.", "5-Nov-2025 → 2025-11-05"],
    ["Published 31.10.2025 in Bonn.", "31.10.2025 → 2025-10-31"],
    ["As of 2025/11/01 it holds.", "2025/11/01 → 2025-11-01"],
    ["It began in May 2024.", "May 2024 → 2024-05"],
    ["Filed under 2025-11.", "2025-11 → 2025-11"],
    ["The first since June 2023.", "June 2023 → 2023-06/.."],
    ["Open until June 2026.", "June 2026 → ../2026-06"],
    ["They met in 2024.", "2024 → 2024"],
    ["The treaty (2024) holds.", "2024 → 2024"],
    ["The 2008 election was close.", "2008 → 2008"],
    ["It was agreed at Potsdam, 1945.", "1945 → 1945"],
    ["Built in the late 1990s.", "late 1990s → 1997/1999"],
    ["Music of the '90s.", "'90s → 199X"],
    ["A 21st century navy.", "21st century → 20XX"],
    ["In early May 2024 they met.", "early May 2024 → 2024-05-01/2024-05-10"],
    ["By mid-2024 it was done.", "mid-2024 → 2024-05/2024-08"],
    ["Exports grew in Q3 2025.", "Q3 2025 → 2025-07-01/2025-09-30"],
    ["In the third quarter of 2024 it grew.", "third quarter of 2024 → 2024-07-01/2024-09-30"],
    ["In the first half of 2024 it fell.", "first half of 2024 → 2024-01-01/2024-06-30"],
    ["It was decided in summer 2023.", "summer 2023 → 2023-06-01/2023-08-31"],
    ["Japan's budget for fiscal 2025 grew.", "fiscal 2025 → 2025-04-01/2026-03-31"],
    ["The Pentagon's FY2025 budget grew.", "FY2025 → 2024-10-01/2025-09-30"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));

  test("a list of years is a list of years", () =>
    expect(dates("In 2017, 2019 and 2021 they met.")).toEqual(["2017 → 2017", "2019 → 2019", "2021 → 2021"]));
  test("a fiscal year of no known country has no value", () =>
    expect(dates("The budget for fiscal 2025 grew.")).toEqual(["fiscal 2025 → ?"]));
  test("a line break within a date is a space", () =>
    expect(dates("They met on November\n1, 2025 in Seoul.")).toEqual(["November\n1, 2025 → 2025-11-01"]));
  test("no date runs across code", () =>
    expect(dates("They met in 2024 on November `x` 1.")).not.toContain("November `x` 1 → 2025-11-01"));
  test("no date runs across a blank line", () =>
    expect(dates("They left in November\n\n1, 2 and 3")).toEqual(["November → 2025-11"]));
});

describe("ranges", () => {
  test.each([
    ["A trip from January 29 to 31.", "January 29 to 31 → 2026-01-29/2026-01-31"],
    ["The forum of Nov 7–9, 2025 ended.", "Nov 7–9, 2025 → 2025-11-07/2025-11-09"],
    ["On 29–31 January 2026 they meet.", "29–31 January 2026 → 2026-01-29/2026-01-31"],
    ["On May 5 and 6, 2024, they met.", "May 5 and 6, 2024 → 2024-05-05/2024-05-06"],
    ["Nov. 29–Dec. 2, 2025, in Rome", "Nov. 29–Dec. 2, 2025 → 2025-11-29/2025-12-02"],
    ["Closed December 29 to January 2.", "December 29 to January 2 → 2025-12-29/2026-01-02"],
    ["For the 2024–2027 cycle.", "2024–2027 → 2024/2027"],
    ["The war of 1950-53 ended.", "1950-53 → 1950/1953"],
    ["Between 2018 and 2022 it doubled.", "2018 and 2022 → 2018/2022"],
    ["They sailed from May to July.", "May to July → 2025-05/2025-07"],
    ["The visit of 30 October–1 November 2025.", "30 October–1 November 2025 → 2025-10-30/2025-11-01"],
    ["They sail from November 2025 to March 2026.", "November 2025 to March 2026 → 2025-11/2026-03"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));

  test("what is moved is no range", () =>
    expect(dates("The talks were postponed from May to July.")).toEqual(["May → 2025-05", "July → 2025-07"]));
});

describe("numeric dates", () => {
  test("two readings are no value", () =>
    expect(dates("Sent 11/01/2025.")).toEqual(["11/01/2025 → 2025-11-01 or 2025-01-11"]));
  test("another date of the text settles the order", () =>
    expect(dates("Sent 11/01/2025, received 13/01/2025.")).toEqual([
      "11/01/2025 → 2025-01-11",
      "13/01/2025 → 2025-01-13",
    ]));
  test("the weekday settles it", () =>
    expect(dates("Sent Tuesday, 11/04/2025.")).toEqual(["Tuesday, 11/04/2025 → 2025-11-04"]));
  test("the order given settles it", () =>
    expect(dates("Sent 11/01/2025.", null, "day-first")).toEqual(["11/01/2025 → 2025-01-11"]));
});

describe("Japanese, Chinese and Korean", () => {
  test.each([
    ["会談は2025年11月1日に行われた。", "2025年11月1日 → 2025-11-01"],
    ["会談は11月1日（土）に行われた。", "11月1日（土） → 2025-11-01"],
    ["令和8年1月30日の合意。", "令和8年1月30日 → 2026-01-30"],
    ["令和元年5月から。", "令和元年5月 → 2019-05"],
    ["２０２５年１１月の会談。", "２０２５年１１月 → 2025-11"],
    ["二〇二五年十一月二日の会談。", "二〇二五年十一月二日 → 2025-11-02"],
    ["1月29日から31日まで訪問する。", "1月29日から31日 → 2026-01-29/2026-01-31"],
    ["2025年度の予算。", "2025年度 → 2025-04-01/2026-03-31"],
    ["昨年の合意。", "昨年 → 2024"],
    ["2025년 11월 1일 회담했다.", "2025년 11월 1일 → 2025-11-01"],
    ["회담은 11월 1일(토) 열렸다.", "11월 1일(토) → 2025-11-01"],
    ["작년 합의.", "작년 → 2024"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));

  test.each(["毎年相互訪問を行う。", "15年間の協力", "二人は合意した。", "三年生", "5월간"])(
    "no date: %s",
    (text) => expect(dates(text)).toEqual([]),
  );
});
