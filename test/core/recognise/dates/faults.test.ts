import { describe, expect, test } from "vitest";
import {
  respellDay,
  respellWeekdays,
  weekdayMismatch,
  writeWeekday,
} from "../../../../server/src/core/recognise/dates/index.ts";
import { dates, mentionsIn } from "./marked.ts";

describe("dates that no calendar has", () => {
  test.each([
    ["They met on February 30.", "February 30", { kind: "no-such-day", lastDay: 29, leapYear: true }],
    ["They met on February 30, 2024.", "February 30, 2024", { kind: "no-such-day", lastDay: 29 }],
    ["We meet on 30 February next year.", "30 February next year", { kind: "no-such-day", lastDay: 28 }],
    ["They met on February 29, 2023.", "February 29, 2023", { kind: "no-such-day", lastDay: 28 }],
    ["The law of Nov. 31, 2025.", "Nov. 31, 2025", { kind: "no-such-day", lastDay: 30 }],
    ["The law of 31 November.", "31 November", { kind: "no-such-day", lastDay: 30 }],
    ["Signed 2025-13-01.", "2025-13-01", { kind: "no-such-month" }],
    ["Signed 2025-02-30.", "2025-02-30", { kind: "no-such-day", lastDay: 28 }],
    ["2025年13月の会談。", "2025年13月", { kind: "no-such-month" }],
    ["Signed 31/02/2025.", "31/02/2025", { kind: "no-such-day", lastDay: 28 }],
    ["二〇二五年二月三十日会谈。", "二〇二五年二月三十日", { kind: "no-such-day", lastDay: 28 }],
    ["Họp ngày 30 tháng 2 năm 2026.", "30 tháng 2 năm 2026", { kind: "no-such-day", lastDay: 28 }],
    ["By September 31st all replies are in.", "September 31st", { kind: "no-such-day", lastDay: 30 }],
    ["Signed this 31st day of June, 2025.", "31st day of June, 2025", { kind: "no-such-day", lastDay: 30 }],
    ["It is due by 2/30/26.", "2/30/26", { kind: "no-such-day", lastDay: 28 }],
    ["The 31st of June session.", "31st of June", { kind: "no-such-day", lastDay: 30 }],
    ["The deadline is 31 Sept.", "31 Sept.", { kind: "no-such-day", lastDay: 30 }],
    ["We meet on 29 February next year.", "29 February next year", { kind: "no-such-day", lastDay: 28 }],
    ["2025年2月30日に会談。", "2025年2月30日", { kind: "no-such-day", lastDay: 28 }],
    ["The 31 November.", "31 November", { kind: "no-such-day", lastDay: 30 }],
    ["On 31 November patrols left.", "31 November", { kind: "no-such-day", lastDay: 30 }],
    ["The 31 November 2025 patrols.", "31 November 2025", { kind: "no-such-day", lastDay: 30 }],
    [
      "From the 2nd to the 31st of November.",
      "2nd to the 31st of November",
      { kind: "no-such-day", lastDay: 30 },
    ],
    ["The fair: 28–31 September.", "28–31 September", { kind: "no-such-day", lastDay: 30 }],
    ["From January 31 to 29 they travel.", "January 31 to 29", { kind: "reversed-range" }],
    [
      "From November 5, 2025 to November 3, 2025.",
      "November 5, 2025 to November 3, 2025",
      { kind: "reversed-range" },
    ],
    ["They met on June 0, 2025.", "June 0, 2025", { kind: "no-such-day", lastDay: 30 }],
    ["They met on 0 June 2025.", "0 June 2025", { kind: "no-such-day", lastDay: 30 }],
    ["They met on 2025-10-00.", "2025-10-00", { kind: "no-such-day", lastDay: 31 }],
    ["They met on 2025-00-10.", "2025-00-10", { kind: "no-such-month" }],
    ["They met on 00/10/2025.", "00/10/2025", { kind: "no-such-day", lastDay: 31 }],
    ["11月0日に会談。", "11月0日", { kind: "no-such-day", lastDay: 30 }],
    ["회의는 13월 5일에 열렸다.", "13월 5일", { kind: "no-such-month" }],
    ["会议于11月31号举行。", "11月31号", { kind: "no-such-day", lastDay: 30 }],
    ["회의는 2025.2.30. 열렸다.", "2025.2.30.", { kind: "no-such-day", lastDay: 28 }],
    ["회의는 '25.11.31.에 열렸다.", "'25.11.31.", { kind: "no-such-day", lastDay: 30 }],
    [
      "The tour (November 9 – October 30, 2025).",
      "November 9 – October 30, 2025",
      { kind: "reversed-range" },
    ],
    ["The fair (19 - 17 October 2023) is free.", "19 - 17 October 2023", { kind: "reversed-range" }],
    ["It ran 9.11.2025–7.11.2025.", "9.11.2025–7.11.2025", { kind: "reversed-range" }],
    ["It ran 09.11.–07.11.2025.", "09.11.–07.11.2025", { kind: "reversed-range" }],
    ["회의는 2025.11.9~11.7 열렸다.", "2025.11.9~11.7", { kind: "reversed-range" }],
    ["会議は11/16～11/12に。", "11/16～11/12", { kind: "reversed-range" }],
    ["会議は11月20日(木)～14日(金)に。", "11月20日(木)～14日(金)", { kind: "reversed-range" }],
    ["任期は2028～2024年。", "2028～2024", { kind: "reversed-range" }],
    ["Talks: Tue 18 – Wed 12 November 2025", "Tue 18 – Wed 12 November 2025", { kind: "reversed-range" }],
    ["회의는 11월 9일∼7일에 열렸다.", "11월 9일∼7일", { kind: "reversed-range" }],
    ["会議は2025/11/10〜2025/11/07に。", "2025/11/10〜2025/11/07", { kind: "reversed-range" }],
    ["会議は2025.11.10-2025.11.7に。", "2025.11.10-2025.11.7", { kind: "reversed-range" }],
    ["任期は2028年から2024年まで。", "2028年から2024年", { kind: "reversed-range" }],
    ["임기는 2028년~2024년이다.", "2028년~2024년", { kind: "reversed-range" }],
    ["Terms: Ana Berg 2026–2025.", "2026–2025", { kind: "reversed-range" }],
    ["For the cycle from 2027–2024.", "2027–2024", { kind: "reversed-range" }],
  ])("%s", (text, written, fault) => {
    const mentions = mentionsIn(text);
    expect(mentions.map(({ start, end, value, fault }) => [text.slice(start, end), value, fault])).toEqual([
      [written, null, fault],
    ]);
  });

  test("a range that ends on a leap day says no year that lacks it", () =>
    expect(dates("Talks run from February 20 to 29.").join()).not.toContain("no-such-day"));

  test("a range over the turn of the year is not reversed", () =>
    expect(dates("From November to March they rest.")[0]).not.toContain("reversed"));

  test.each([
    ["They meet on November 9–8, 2025."],
    ["They meet on 29–27 January 2026."],
    ["The fair runs from December 8 to December 2, 2025."],
    ["12월 29일~12월 26일 열린다."],
    ["From 12 March 2025 to 3 March 2025."],
    ["February 14-10, 2026."],
    ["The plan covers 2030–2026."],
    ["A plan (2027–2024) said so."],
    ["A minister (2021-2019) said so."],
    ["It was built between 1894 and 1891."],
  ])("reversed: %s", (text) => expect(dates(text)[0]).toContain("reversed-range"));
});

describe("falling numbers that are no years of a range", () => {
  test.each([
    ["Call 2030-2026."],
    ["See pages 2030–2026."],
    ["Seats 2030–2026."],
    ["Call 555 2030–2026."],
    ["The dynasty lasted 1930–1900 BC."],
    ["Deaths dropped from 1987 to 1970."],
    ["The gap between 2021 and 2019 is small."],
    ["The target was advanced from 2040 to 2035."],
    ["They will bring forward the free trade area from 2030 to 2028."],
    ["Prices differ widely between 5 May 2021 and 3 May 2021."],
    ["The number of ships fell sharply from 2010 to 1985."],
    ["A cut, from 2010 to 1985, is planned."],
    ["She is 39 (2025-1986)."],
    ["It is 39 years (2025-1986) old."],
    ["Age: (2025-1986) = 39."],
  ])("%s", (text) => expect(dates(text).join()).not.toContain("reversed-range"));
});

describe("ranges that do not say their years go on into the next", () => {
  test.each([
    ["1월 1일부터 12월 31일까지 열린다.", ["1월 1일부터 12월 31일 → 2025-01-01/2025-12-31"]],
    ["4月1日至12月31日", ["4月1日至12月31日 → 2025-04-01/2025-12-31"]],
    ["It was open from Jan. 1 to Dec. 28.", ["Jan. 1 to Dec. 28 → 2025-01-01/2025-12-28"]],
    ["The year is 1 October to 30 September.", ["1 October to 30 September → 2025-10-01/2026-09-30"]],
    ["12月29日～2日", ["12月29日～2日 → 2025-12-29/2026-01-02"]],
    ["It runs Dec 29-2.", ["Dec 29-2 → 2025-12-29/2026-01-02"]],
    ["It runs 30-2 January 2026.", ["30-2 January 2026 → 2025-12-30/2026-01-02"]],
    ["On 23-4 October 1956 they met.", ["23-4 October 1956 → 1956-09-23/1956-10-04"]],
    ["Jan. 2-Feb. 20 of last year", ["Jan. 2-Feb. 20 of last year → 2024-01-02/2024-02-20"]],
    ["May 12 to April 17 of this year", ["May 12 to April 17 of this year → 2024-05-12/2025-04-17"]],
  ])("%s", (text, expected) => expect(dates(text, "2025-12-29")).toEqual(expected));
});

describe("what is no range", () => {
  test.each([
    ["On March 18 — the first time — he spoke.", ["March 18 → 2025-03-18"]],
    ["Jan 17 - first confirmed incursion", ["Jan 17 → 2026-01-17"]],
    ["He came on June 10th — 6th.", ["June 10th → 2025-06-10"]],
    ["On November 9th — November 8th.", ["November 9th → 2025-11-09", "November 8th → 2025-11-08"]],
    ["On Saturday — last Saturday.", ["Saturday → 2025-12-27", "last Saturday → 2025-12-27"]],
    ["12월 27일부터 3일 동안", ["12월 27일 → 2025-12-27"]],
    ["2월9일부터 4일간", ["2월9일 → 2026-02-09"]],
    ["12月27日から3日間", ["12月27日 → 2025-12-27"]],
    ["They lived between 2000 and 1500 B.C.E.", ["2000 and 1500 B.C.E. → -1999/-1499"]],
    ["the 2017-18-19 protests", []],
    ["13/13/2013 errors", []],
    ["2025.02.30-beta is a build.", []],
    ["발표를 1월 8일에서 1월 5일로 앞당겼다.", ["1월 8일 → 2026-01-08", "1월 5일 → 2026-01-05"]],
    ["Kỳ họp thứ 5, ngày 20 tháng 9 năm 1955.", ["20 tháng 9 năm 1955 → 1955-09-20"]],
    ["Sáng thứ 5, ngày 20 tháng 9 năm 1955.", ["thứ 5, ngày 20 tháng 9 năm 1955 → 1955-09-20"]],
    ["Hoài Thu 14/04/2016", ["14/04/2016 → 2016-04-14"]],
    ["ISBN 14-11-2025, ratio 14/11/2025, tel. 14-11-2025", []],
    ["In October 32 soldiers fell.", ["October → 2025-10"]],
    ["On October 32 of them left.", ["October → 2025-10"]],
    ["By March 33 had joined.", ["March → 2025-03"]],
    ["2024/25/31", []],
    ["今年五六月", ["今年五六月 → 2025-05/2025-06"]],
  ])("%s", (text, expected) => expect(dates(text, "2025-12-29")).toEqual(expected));
});

describe("weekdays", () => {
  const fixes = (text: string): unknown =>
    mentionsIn(text).map((mention) => {
      const wrong = weekdayMismatch(mention);
      return wrong === null ? null : [respellWeekdays(text, mention), respellDay(text, mention, wrong.day)];
    });

  test.each([
    [
      "On Tuesday, November 5, 2025, they met.",
      [["Wednesday, November 5, 2025", "Tuesday, November 4, 2025"]],
    ],
    ["On Tues. Nov. 5th they met.", [["Wed. Nov. 5th", "Tues. Nov. 4th"]]],
    ["On 2025-11-05 (Tue) they met.", [["2025-11-05 (Wed)", "2025-11-04 (Tue)"]]],
    ["11月5日（火）に会談。", [["11月5日（水）", "11月4日（火）"]]],
    ["11月5日周二会谈。", [["11月5日周三", "11月4日周二"]]],
    ["11月5日（星期二）会谈。", [["11月5日（星期三）", "11月4日（星期二）"]]],
    ["Thứ ba, ngày 5/11/2025.", [["Thứ tư, ngày 5/11/2025", "Thứ ba, ngày 4/11/2025"]]],
    ["11월 5일 화요일 회담.", [["11월 5일 수요일", "11월 4일 화요일"]]],
    ["On Friday, November 1, 2025, they met.", [["Saturday, November 1, 2025", null]]],
    ["On Tuesday, November 4, 2025, they met.", [null]],
    ["On Tuesday they met.", [null]],
    ["They met on 4 Nov 2025, Wednesday.", [["4 Nov 2025, Tuesday", "5 Nov 2025, Wednesday"]]],
    ["They met on Nov. 4, a Wednesday.", [["Nov. 4, a Tuesday", "Nov. 5, a Wednesday"]]],
    ["회의는 2025-11-05(화) 열린다.", [["2025-11-05(수)", "2025-11-04(화)"]]],
    ["회의는 2025. 11. 5.(화) 열린다.", [["2025. 11. 5.(수)", "2025. 11. 4.(화)"]]],
    ["회의는 11.5.(화) 열린다.", [["11.5.(수)", "11.4.(화)"]]],
    ["会談は11/5（火）に。", [["11/5（水）", "11/4（火）"]]],
    ["会談は5日火曜日に。", [["5日水曜日", "4日火曜日"]]],
    ["会谈于2025年11月5日，星期二举行。", [["2025年11月5日，星期三", "2025年11月4日，星期二"]]],
    ["2025年11月5日，周一鸣说。", [null, null]],
    ["11月4日(火)～5日(木)に。", [["11月4日(火)～5日(水)", null]]],
    [
      "They met on 5 November 2025, a Tuesday in autumn.",
      [["5 November 2025, a Wednesday", "4 November 2025, a Tuesday"]],
    ],
    ["Tue–Wed 18–19 December 2025", [["Thu–Fri 18–19 December 2025", null]]],
    ["Wed 18 – Thu 19 December 2025", [["Thu 18 – Fri 19 December 2025", null]]],
    ["Fri 14 – Mon 16 November 2025", [["Fri 14 – Sun 16 November 2025", null]]],
    ["2022년 5월 시작했고 29일 월요일부터 옮긴다.", [null, null]],
    ["收市价 6/8（周一）。", [null]],
    ["월요일인 11월 4일 만난다.", [["화요일인 11월 4일", "월요일인 11월 3일"]]],
    ["4日(月)に会談。", [["4日(火)", "3日(月)"]]],
    ["4일(월) 회담한다.", [["4일(화)", "3일(월)"]]],
    ["4일(목) 회담했다.", [null]], // December 4
    ["過去14日（一）発熱、（二）咳。", [null]],
    ["They come on Thursday 5th and leave.", [["Wednesday 5th", "Thursday 6th"]]],
    ["It was a Friday the 13th.", []],
    ["Mon-Wed 4-6 Nov 2025", [["Tue-Thu 4-6 Nov 2025", null]]],
    ["I leave on 28 January 2026. I am back on Monday 30 January.", [null, ["Friday 30 January", null]]],
    ["# Week 45 (3–9 November 2025)\n\n- Mon 3: met\n- Fri 6: left", [null, null, ["Thu 6", "Fri 7"]]],
    ["Open Sat 9-5, Fri 6:30, Sun 10 – noon.", []],
  ])("%s", (text, expected) => expect(fixes(text)).toEqual(expected));

  test.each([
    ["Tuesday", "Wednesday"],
    ["tues.", "wed."],
    ["TUE", "WED"],
    ["火曜日", "水曜日"],
    ["화", "수"],
  ])("written like %s", (like, expected) => expect(writeWeekday(2, like)).toBe(expected));
});

describe("a number above 31 behind a month", () => {
  test.each([
    ["The meeting is on October 32.", "October 32"],
    ["October 32 was cold.", "October 32"],
    ["It starts October 35 in Paris.", "October 35"],
    ["They left on 32 October.", "32 October"],
    ["A ticket for 32 October.", "32 October"],
    ["It is on Friday, 32 October.", "Friday, 32 October"],
  ])("%s", (text, written) => expect(dates(text)).toEqual([`${written} → no-such-day`]));
});

test.each([
  "They sold 32 October tickets.",
  "The street has 0 June 2.0 notes.",
  "Seats 2030–2026, Lot 1990–1985.",
  "See pp. 1999–1985 and 2025-13-40.",
  "It opens as 11月1号线 in the city.",
])("no fault: %s", (text) => expect(mentionsIn(text).filter(({ fault }) => fault !== null)).toEqual([]));

test.each([
  ["1 April to 31 March 2026", "2025-04-01/2026-03-31"],
  ["26 May – 22 March 2026", "2025-05-26/2026-03-22"],
  ["December 29 – January 2, 2026", "2025-12-29/2026-01-02"],
])("a stretch over New Year: %s", (text, value) =>
  expect(dates(`It runs ${text}.`)).toEqual([`${text} → ${value}`]),
);

test("a short year is open where a preposition says that it is a day", () =>
  expect(dates("They met on 3/4/25, and 3/4/25 of it went.")).toEqual(["3/4/25 → 2025-03-04 or 2025-04-03"]));

describe("ranges in numbers", () => {
  test.each([
    ["The term ran 31/12/2025 – 01/12/2025.", ["31/12/2025 – 01/12/2025 → reversed-range"]],
    ["It runs 01/12/2025 to 31/12/2025.", ["01/12/2025 to 31/12/2025 → 2025-12-01/2025-12-31"]],
    ["It runs 14/11/2025-16/11/2025.", ["14/11/2025-16/11/2025 → 2025-11-14/2025-11-16"]],
    [
      "It runs 01/12/2025 – 31/12/2025; they met on 02/12/2025.",
      ["01/12/2025 – 31/12/2025 → 2025-12-01/2025-12-31", "02/12/2025 → 2025-12-02"],
    ],
    [
      "It runs 01/12/2025 – 05/12/2025.",
      ["01/12/2025 → 2025-01-12 or 2025-12-01", "05/12/2025 → 2025-05-12 or 2025-12-05"],
    ],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});
