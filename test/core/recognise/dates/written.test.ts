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
    ["The US fiscal year 2026 budget.", "fiscal year 2026 → 2025-10-01/2026-09-30"],
    ["India's FY 2026-27 budget.", "FY 2026-27 → 2026-04-01/2027-03-31"],
    ["Australia's FY2025/26 budget.", "FY2025/26 → 2025-07-01/2026-06-30"],
    ["In winter 2024-25 it froze.", "winter 2024-25 → 2024-12-01/2025-02-28"],
    ["On the third Monday of January 2026.", "third Monday of January 2026 → 2026-01-19"],
    ["On the last Friday of October 2025.", "last Friday of October 2025 → 2025-10-31"],
    ["It was agreed in Nov. '25.", "Nov. '25 → 2025-11"],
    ["It began in May '68.", "May '68 → 1968-05"],
    ["Signed on 1. November 2025.", "1. November 2025 → 2025-11-01"],
    ["Due in 2025-W45.", "2025-W45 → 2025-11-03/2025-11-09"],
    ["Due on 2025-W45-2.", "2025-W45-2 → 2025-11-04"],
    ["The October 7 attacks shocked them.", "October 7 → 2025-10-07"],
    ["Tea on 20 April 1 p.m. in Rome.", "20 April → 2026-04-20"],
    ["Tea on 9 July 2 pm in Rome.", "9 July → 2025-07-09"],
    ["Held on **November 1**, 2018, in Rome.", "November 1 → 2018-11-01"],
    ["Held on [November 1](a.md), 2018.", "November 1 → 2018-11-01"],
    ["Held on _November_ 1, 2018.", "November → 2018-11"],
    ["On *November 1*, 1800 troops came.", "November 1 → 2025-11-01"],
    ["They met on 4 Nov 2025, Tuesday.", "4 Nov 2025, Tuesday → 2025-11-04"],
    ["They met on Nov. 4, a Tuesday.", "Nov. 4, a Tuesday → 2025-11-04"],
    ["Signed on November 1,2025 in Rome.", "November 1,2025 → 2025-11-01"],
    ["It has run since at least 2002.", "2002 → 2002/.."],
    ["It was known until about 1990.", "1990 → ../1990"],
    ["2021 will see more of it.", "2021 → 2021"],
    ["For many, 2017 was a poor year.", "2017 → 2017"],
    ["As 1945 began, they fled.", "1945 → 1945"],
    ["Two 2021 campaigns were theirs.", "2021 → 2021"],
    ["Seen Monday evening, November 3, in Rome.", "Monday evening, November 3 → 2025-11-03"],
    ["Seen on Monday – 3 November – in Rome.", "Monday – 3 November → 2025-11-03"],
    ["November 3, 2025 was a Monday.", "November 3, 2025 was a Monday → 2025-11-03"],
    ["Due 2025-11-03 Monday.", "2025-11-03 Monday → 2025-11-03"],
    ["회담은 2025. 11. 30. 서울에서 열렸다.", "2025. 11. 30. → 2025-11-30"],
    ["회담은 2025. 11. 31. 서울에서 열렸다.", "2025. 11. 31. → no-such-day"],
    ["Due on 32/10/2025.", "32/10/2025 → no-such-day"],
    ["It ran between 9 and 7 November 2025.", "9 and 7 November 2025 → reversed-range"],
    ["It ran between 30 and 10 November.", "10 November → 2025-11-10"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));

  test("a list of years is a list of years", () =>
    expect(dates("In 2017, 2019 and 2021 they met.")).toEqual(["2017 → 2017", "2019 → 2019", "2021 → 2021"]));
  test("two years of one thing are two", () =>
    expect(dates("It was like the 2019 and 2020 floods.")).toEqual(["2019 → 2019", "2020 → 2020"]));
  test("months that are words and names are months beside another", () =>
    expect(dates("It rained in March and April, through May and into June.")).toEqual([
      "March → 2025-03",
      "April → 2025-04",
      "May → 2025-05",
      "June → 2025-06",
    ]));
  test("a fiscal year of no known country is about the year of its name", () =>
    expect(dates("The budget for fiscal 2025 grew.")).toEqual(["fiscal 2025 → 2025"]));
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
    ["On 17 - 19 October 2023 they met.", "17 - 19 October 2023 → 2023-10-17/2023-10-19"],
    ["Open 9 May 2025–12 May 2025 only.", "9 May 2025–12 May 2025 → 2025-05-09/2025-05-12"],
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

  test.each([
    ["Held 2025-10-30/2025-11-01 in Rome.", "2025-10-30/2025-11-01 → 2025-10-30/2025-11-01"],
    [
      "It ran from November 3, 2025, to November 7, 2025.",
      "November 3, 2025, to November 7, 2025 → 2025-11-03/2025-11-07",
    ],
    ["They met between November 3 and 7.", "November 3 and 7 → 2025-11-03/2025-11-07"],
    ["They met between 3 and 7 November.", "3 and 7 November → 2025-11-03/2025-11-07"],
    ["It was in May/June 2024.", "May/June 2024 → 2024-05/2024-06"],
    [
      "They meet on Tuesday and Wednesday, Nov. 4-5.",
      "Tuesday and Wednesday, Nov. 4-5 → 2025-11-04/2025-11-05",
    ],
    ["They met Sunday and Monday (Nov. 2-3).", "Sunday and Monday (Nov. 2-3) → 2025-11-02/2025-11-03"],
    ["They met on October 29, 30 and 31, 2025.", "October 29, 30 and 31, 2025 → 2025-10-29/2025-10-31"],
    ["They met on 29, 30 and 31 October.", "29, 30 and 31 October → 2025-10-29/2025-10-31"],
    ["They met on Nov. 3rd, 4th and 5th.", "Nov. 3rd, 4th and 5th → 2025-11-03/2025-11-05"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));

  test("what is moved is no range", () =>
    expect(dates("The talks were postponed from May to July.")).toEqual(["May → 2025-05", "July → 2025-07"]));
});

describe("lists of days", () => {
  test.each([
    ["They met on November 3 and 7, 2025.", ["November 3 → 2025-11-03", "7, 2025 → 2025-11-07"]],
    ["They met on 3 or 4 November.", ["3 → 2025-11-03", "4 November → 2025-11-04"]],
    ["They met Nov. 3, 5, and 7 in Rome.", ["Nov. 3 → 2025-11-03", "5 → 2025-11-05", "7 → 2025-11-07"]],
    ["On November 3, 5 and 7 ships came.", ["November 3 → 2025-11-03"]],
    ["On November 3, 5 people came.", ["November 3 → 2025-11-03"]],
    ["On November 3 and 4 December.", ["November 3 → 2025-11-03", "4 December → 2025-12-04"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("numeric dates", () => {
  test("dates that contradict each other settle nothing", () =>
    expect(dates("Sent 11/01/2025, received 13/01/2025, read 01/14/2025.")[0]).toBe(
      "11/01/2025 → 2025-11-01 or 2025-01-11",
    ));
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
    ["昨年10月の合意。", "昨年10月 → 2024-10"],
    ["来年1月に会談。", "来年1月 → 2026-01"],
    ["작년 10월 합의.", "작년 10월 → 2024-10"],
    ["내년 1월 회담.", "내년 1월 → 2026-01"],
    ["지난해 3월 회담.", "지난해 3월 → 2024-03"],
    ["이달 회담.", "이달 → 2025-11"],
    ["내일은 회담.", "내일 → 2025-11-03"],
    ["10월 29~31일 회담.", "10월 29~31일 → 2025-10-29/2025-10-31"],
    ["10月29日至31日会谈。", "10月29日至31日 → 2025-10-29/2025-10-31"],
    ["2025年12月29日から1月2日まで。", "2025年12月29日から1月2日 → 2025-12-29/2026-01-02"],
    ["去年12月30日至1月2日。", "去年12月30日至1月2日 → 2024-12-30/2025-01-02"],
    ["11月中旬に会談。", "11月中旬 → 2025-11-11/2025-11-20"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));

  test.each([
    "毎年相互訪問を行う。",
    "15年間の協力",
    "二人は合意した。",
    "三年生",
    "5월간",
    "明日香さんと明日菜さん",
    "今日子さん",
    "내일신문은 신문이다.",
    "오늘날의 세계",
    "그내일은 없다.",
  ])("no date: %s", (text) => expect(dates(text)).toEqual([]));
});

test.each([
  ["Am Samstag, 1. November 2025, tagt der Rat.", "1. November 2025 → 2025-11-01"],
  ["Der Rat tagt am 3. November.", "3. November → 2025-11-03"],
  ["Er kommt am 31. November.", "31. November → no-such-day"],
  ["She is in room 3. November 2025 was cold.", "November 2025 → 2025-11"],
])("a day with a point: %s", (text, expected) => expect(dates(text)).toEqual([expected]));

test("`may` behind a day is no month", () =>
  expect(dates("But Oct. 17 may be the day.")).toEqual(["Oct. 17 → 2025-10-17"]));
