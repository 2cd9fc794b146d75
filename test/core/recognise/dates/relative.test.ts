/** What counts from the report's day, from the date told of last, or from what a story is about. */
import { describe, expect, test } from "vitest";
import { dates } from "./marked.ts";

describe("in a report of Sunday 2025-11-02", () => {
  test.each([
    ["Profit fell in the third quarter.", "third quarter → 2025-07-01/2025-09-30"],
    ["They reported third-quarter results.", "third-quarter → 2025-07-01/2025-09-30"],
    ["They expect a gain for the third quarter.", "third quarter → 2025-07-01/2025-09-30"],
    ["Exports rose in this year's second quarter.", "this year's second quarter → 2025-04-01/2025-06-30"],
    ["Exports rose in the 1988 second quarter.", "1988 second quarter → 1988-04-01/1988-06-30"],
    ["They spoke over the weekend.", "the weekend → 2025-11-01/2025-11-02"],
    ["The bill passed by the end of the year.", "the year → 2025"],
    ["Aid rose earlier in the month.", "the month → 2025-11"],
    ["They met in the spring.", "spring → 2025-03-01/2025-05-31"],
    ["Talks will resume in the spring.", "spring → 2026-03-01/2026-05-31"],
    ["They were at work in early summer.", "early summer → 2025-06-01/2025-08-31"],
    ["They will meet in two weeks.", "two weeks → 2025-11-10/2025-11-16"],
    ["They left on 11/7.", "11/7 → ?"],
    ["Net rose in the fiscal third quarter.", "fiscal third quarter → 2025-07-01/2025-09-30"],
    ["Its second fiscal quarter of 1997 was good.", "second fiscal quarter of 1997 → 1997-04-01/1997-06-30"],
    [
      "The U.S. Navy spent it in the first quarter of fiscal 2025.",
      "first quarter of fiscal 2025 → 2024-10-01/2024-12-31",
    ],
    ["It will close by year-end 2026.", "year-end 2026 → 2026"],
    ["They earned 4 million in the 2024 quarter.", "2024 → 2024"],
    ["He came a fortnight ago.", "a fortnight ago → 2025-10-13/2025-10-19"],
    ["A year ago today it fell.", "A year ago today → 2024-11-02"],
    ["Fifty years ago this month he died.", "Fifty years ago this month → 1975-11"],
    ["A year ago this week it rained.", "A year ago this week → 2024-10-28/2024-11-03"],
    ["It fell in the final quarter of 2023.", "final quarter of 2023 → 2023-10-01/2023-12-31"],
    ["It fell in the last quarter of 2023.", "last quarter of 2023 → 2023-10-01/2023-12-31"],
    ["Rain for the weekend will turn to snow.", "the weekend → 2025-11-01/2025-11-02"],
    ["It opened ten years ago this June.", "ten years ago this June → 2015-06"],
    ["It closed two years ago in May.", "two years ago in May → 2023-05"],
    ["A week ago Thursday they left.", "A week ago Thursday → 2025-10-23"],
    ["Two weeks ago Monday it rained.", "Two weeks ago Monday → 2025-10-13"],
    ["He expects the fourth quarter to be flat.", "fourth quarter → 2025-10-01/2025-12-31"],
    ["The company had until Friday to answer.", "Friday → ../2025-11-07"],
    ["He had food until the weekend.", "the weekend → ../2025-11-02"],
    ["Talks dragged on through the spring.", "spring → 2025-03-01/2025-05-31"],
    ["The ban was extended through the spring.", "spring → 2026-03-01/2026-05-31"],
    ["An heir will be named by spring.", "spring → 2026-03-01/2026-05-31"],
    ["This time last year it was hot.", "This time last year → 2024-11"],
    ["Japan spent it in Q2 FY2025.", "Q2 FY2025 → 2025-07-01/2025-09-30"],
    ["Japan spent it in FY2025 Q2.", "FY2025 Q2 → 2025-07-01/2025-09-30"],
    ["It will be gone by the end of the decade.", "the decade → 202X"],
    ["It was gone at the beginning of the century.", "the century → 20XX"],
    ["A decade ago it was a village.", "A decade ago → 2015"],
    ["The inquiry will last until at least March.", "March → ../2026-03"],
    ["On the 26th a ship sank.", "the 26th → 2025-10-26"],
    ["We meet next Monday week.", "next Monday week → 2025-11-10"],
    ["OSLO Feb 18 (Wire) - It rained.", "Feb 18 → 2025-02-18"],
    ["The next round is June 25.", "June 25 → 2026-06-25"],
    ["Mohamed Saeed confirms it: 4 November.", "4 November → 2025-11-04"],
    ["They left on 10/29.", "10/29 → 2025-10-29"],
    ["Twenty years ago they met.", "Twenty years ago → 2005"],
    ["The record was set on Aug. 6.", "Aug. 6 → 2025-08-06"],
    ["It was to be paid on a still unspecified date in January.", "January → 2026-01"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));

  test.each([
    ["They earned 5 last year and 4 the year before.", ["last year → 2024", "the year before → 2023"]],
    [
      "They met in 2019. It ran in 2009, when they had closed the schools. The army left later that year.",
      ["2019 → 2019", "2009 → 2009", "that year → 2009"],
    ],
    [
      'He said on Friday that "the year 2030 will find us ready". The same day he left.',
      ["Friday → 2025-10-31", "2030 → 2030", "The same day → 2025-10-31"],
    ],
    ["By 2016 tablets will win; he lost by 1956 votes.", ["2016 → 2016"]],
    [
      "The club was hit by fall in sales; it came the day after that Monday night loss.",
      ["that Monday → 2025-10-27"],
    ],
    ["It is fed by spring water, and guarded by fall protection.", []],
    [
      "He was taken on March 16, 1985. They met earlier this month. Two were freed in April.",
      ["March 16, 1985 → 1985-03-16", "earlier this month → 2025-11", "April → 2025-04"],
    ],
    [
      "It was the first since 1979. That one began in August of that year and ended in October.",
      ["1979 → 1979/..", "August of that year → 1979-08", "October → 1979-10"],
    ],
    [
      "He was hired in 1995. In March of the same year he rose, but by July he had left.",
      ["1995 → 1995", "March of the same year → 1995-03", "July → 1995-07"],
    ],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));

  test("half a decade is no decade", () => expect(dates("Half a decade ago it was built.")).toEqual([]));
  test("the full year of a last quarter is the one before", () =>
    expect(dates("Sales for the fourth quarter of 2024 rose. For the full year they fell.")[1]).toBe(
      "the full year → 2024",
    ));
  test("a part of a day is no day", () =>
    expect(dates("On Friday he spoke. Later in the day he left.")).toHaveLength(1));
  test("months that ended are counted from the report", () =>
    expect(dates("Sales were 8 million in 1993 and 4 million in the six months ended March 31.")[1]).toBe(
      "March 31 → 2025-03-31",
    ));
  test("the quarter before the one that results are told for", () =>
    expect(dates("Sales for the second quarter rose, as in the previous quarter.")[1]).toBe(
      "the previous quarter → 2025-01-01/2025-03-31",
    ));
  test("a week later, where a month was told since the last day", () =>
    expect(
      dates("It opened on July 1, 2024. He was held in March 1996; she fled a week later."),
    ).toHaveLength(2));
  test("in two weeks is a duration where the passage looks back", () =>
    expect(dates("They built it in two weeks.")).toEqual([]));
  test("the weekend of a Wednesday's report is the one before, unless the passage looks ahead", () => {
    expect(dates("They spoke over the weekend.", "2025-11-05")).toEqual([
      "the weekend → 2025-11-01/2025-11-02",
    ]);
    expect(dates("They will speak over the weekend.", "2025-11-05")).toEqual([
      "the weekend → 2025-11-08/2025-11-09",
    ]);
  });
  test("what is due on a day is not told of as past", () =>
    expect(dates("They declared a dividend, payable Dec. 15. It was announced yesterday.")).toContain(
      "yesterday → 2025-11-01",
    ));
  test("a background year does not move what is so now", () => {
    const text =
      "It cites the 2018 NDS, the 2019 review, the 2020 white paper, the 2021 pact and the 2022 NDS. Last year it was revised.";
    expect(dates(text, "2026-02-11").at(-1)).toBe("Last year → 2025");
  });
  test("the same step back twice is from the same date", () =>
    expect(
      dates("In 2024 it cost 5, up from 4 a year earlier. It sold 9, up from 8 a year earlier."),
    ).toEqual(["2024 → 2024", "a year earlier → 2023", "a year earlier → 2023"]));
});

describe("in a story", () => {
  test.each([
    ["On 5 June 1920 they met. On the 25th they left.", "the 25th → 1920-06-25"],
    ["It fell in June 1920. That summer the rest fell.", "That summer → 1920-06-01/1920-08-31"],
    [
      "It fell in December 1920. The following spring the rest fell.",
      "The following spring → 1921-03-01/1921-05-31",
    ],
    ["It fell in December 1920. The following March the rest fell.", "The following March → 1921-03"],
    ["It fell in June 1920. That August the rest fell.", "That August → 1920-08"],
    ["They came in 1920. The next year they left.", "The next year → 1921"],
    ["They came in March 1920. In November they left.", "November → 1920-11"],
    ["They came in September 1920. In June they had signed.", "June → 1920-06"],
    ["They came in November 1920. In February they left.", "February → 1921-02"],
    ["They came in January 1920. In December they had signed.", "December → 1919-12"],
    ["They came on 5 January 1920. They had signed on 20 December.", "20 December → 1919-12-20"],
    ["They came on 5 December 1920. They left on 20 February.", "20 February → 1921-02-20"],
    ["On 5 June 1920 they left the pact of 1906, and on 7 June they met.", "7 June → 1920-06-07"],
    ["They kept the pact of 1906. On 7 June they met.", "7 June → 1906-06-07"],
    ["It went on until 1920; in December of that year they left.", "December of that year → 1920-12"],
    ["On 5 June 1920 they met. It fell on the 25th and burned.", "the 25th → 1920-06-25"],
    ["It was bombed on the night of 13/14 May 1920.", "13/14 May 1920 → 1920-05-13/1920-05-14"],
    ["He was born on 5 March 1920, and today he is known.", "today → ?"],
  ])("%s", (text, expected) => expect(dates(text, null)).toContain(expected));
});

describe("years behind plain words", () => {
  test.each([
    ["He recalled his failed 1996 campaign.", "1996 → 1996"],
    ["That 1978 resolution still holds.", "1978 → 1978"],
    ["The 1848 revolutions failed.", "1848 → 1848"],
    ["It lasted well into 1990.", "1990 → 1990"],
    ["The 1972 Summer Olympics were held.", "1972 → 1972"],
    ["He won the 1955 and 1959 elections.", "1955 → 1955"],
    ["He (born 1828) was a poet.", "1828 → 1828"],
    ["The poet (b. 1950) is English.", "1950 → 1950"],
    ["The poet (1819 - 1890) was Polish.", "1819 - 1890 → 1819/1890"],
    ["It flew from 1952 -- 1954.", "1952 -- 1954 → 1952/1954"],
    ["It is found no earlier than 1551.", "1551 → 1551"],
    ["It was sold between the years 1997 and 2001.", "1997 → 1997"],
    ["He was a nineteenth century poet.", "nineteenth century → 18XX"],
    ["From the 12th to the 16th century it grew.", "12th to the 16th century → 11XX/15XX"],
    ["It was so in the 1930’s, and later.", "1930’s → 193X"],
    ["She (m. 1949; div. 1964) was an actor.", "1964 → 1964"],
  ])("%s", (text, expected) => expect(dates(text)).toContain(expected));
});

test.each([
  ["He came twenty-five years ago.", "twenty-five years ago → 2000"],
  ["Banks had been due to open after a holiday on Monday.", "Monday → 2025-10-27"],
  ["He came two decades ago.", "two decades ago → 2005"],
  ["He was to leave Thursday.", "Thursday → 2025-11-06"],
  ["The group was to have left Thursday.", "Thursday → 2025-10-30"],
  ["The House had planned to vote Tuesday.", "Tuesday → 2025-10-28"],
  ["The bank releases its report on Friday.", "Friday → 2025-11-07"],
  ["It fell in press releases Friday.", "Friday → 2025-10-31"],
  ["The president returns Friday.", "Friday → 2025-11-07"],
  ["It agreed last December 5.", "last December 5 → 2024-12-05"],
  ["It gave its consent last October 30.", "last October 30 → 2025-10-30"],
  ["They will vote next Nov. 1.", "next Nov. 1 → 2026-11-01"],
  ["An envoy is due the week after next.", "the week after next → 2025-11-10/2025-11-16"],
  ["Someone called last Thanksgiving.", "last Thanksgiving → 2024-11-28"],
  ["He died last Christmas.", "last Christmas → 2024-12-25"],
  ["Sales fell in the third quarter. In the first half, net rose.", "first half → 2025-01-01/2025-06-30"],
  ["The crews fought on Wednesday.", "Wednesday → 2025-10-29"],
  ["Sales fell in the January-March quarter.", "January-March quarter → 2025-01-01/2025-03-31"],
  [
    "Sales fell in the July-September quarter of last year.",
    "July-September quarter of last year → 2024-07-01/2024-09-30",
  ],
])("%s", (text, expected) => expect(dates(text)).toContain(expected));

test.each([
  "It sold nearly 1945 of them, about 1950, some 1960 and at most 1970.",
  "They march each July and every March.",
  'He spoke on "This Week", and she sang "From Yesterday".',
  "The third quarter of the match, the first half, and half of it.",
  "In the first half, he scored, and in the second half they lost.",
  "He indicated that Sun shares fell.",
  "The summer months and the spring offensive.",
  "It opens in a year or two.",
  "He uses an iPhone 2024 and model 2024.",
  "The 9/11 attacks; it is open 24/7, and 3/4 of it on 1/2 cup.",
  "On the 15th floor, on the 2nd day and for the 10th time.",
])("no date: %s", (text) => expect(dates(text)).toEqual([]));

test("in a headline a counted unit has capitals", () => {
  const body = "\nBANDARI (Xinhua) -- The bank met.";
  expect(dates(`Central Bank Cuts Rates for Third Time This Year${body}`)).toEqual(["This Year → 2025"]);
  expect(dates(`He spoke on Last Week Tonight and This Week in the evening${body}`)).toEqual([]);
  expect(dates(`Last Year at Marienbad${body}`)).toEqual([]);
});

test("a month after that, and not that meeting", () => {
  expect(dates("They met on 1 May 1866. A month after that there was a battle.")).toContain(
    "A month after that → 1866-06",
  );
  expect(dates("They met on 1 May 1866. A month after that meeting he left.")).toEqual([
    "1 May 1866 → 1866-05-01",
  ]);
});

test("a month that no order of numbers gives is a fault", () =>
  expect(dates("Due 13/13/2025.")).toEqual(["13/13/2025 → no-such-month"]));

test.each([
  ["We meet Friday week in Oslo.", ["Friday week → 2025-11-14"]],
  ["They will meet on Thursday week.", ["Thursday week → 2025-11-20"]],
  ["The talks are a week on Friday.", ["a week on Friday → 2025-11-14"]],
  ["They meet a week from Tuesday.", ["a week from Tuesday → 2025-11-18"]],
  ["The talks are on the Friday after next.", []],
  ["They walked out a week on Monday.", ["Monday → 2025-11-03"]],
  ["The Friday week after week was quiet.", ["Friday → 2025-10-31"]],
  [
    "They spoke Friday after next week was planned.",
    ["Friday → 2025-10-31", "next week → 2025-11-10/2025-11-16"],
  ],
])("weeks behind the coming weekday, of Thursday 2025-11-06: %s", (text, expected) =>
  expect(dates(text, "2025-11-06")).toEqual(expected),
);

test.each([
  [
    "Prices rose in March, more than in the same month of last year.",
    "the same month of last year → 2024-03",
  ],
  ["Prices rose in March, more than in the same month of 2021.", "the same month of 2021 → 2021-03"],
  [
    "Sales rose in the second quarter, after the same quarter a year earlier.",
    "the same quarter a year earlier → 2024-04-01/2024-06-30",
  ],
  ["The war ended on June 10. A paper was signed the day before in Bern.", "the day before → 2025-06-09"],
])("the same stretch of another year, the day before: %s", (text, expected) =>
  expect(dates(text)).toContain(expected),
);

test.each([
  ["- [ ] Call Seo on Friday.", "Friday → 2025-11-07"],
  ["- [x] Call Seo on Friday.", "Friday → 2025-10-31"],
  ["Prepare for Friday.", "Friday → 2025-11-07"],
  ["Ask Ines on Friday.", "Friday → 2025-11-07"],
  ["Call with Seo on Friday.", "Friday → 2025-10-31"],
  ["Reply to the letter that came on Friday.", "Friday → 2025-10-31"],
])("what is to be done lies ahead: %s", (text, expected) =>
  expect(dates(text, "2025-11-05")).toEqual([expected]),
);

test("a heading with the weekday of the note's date and another day is a slip of that date", () =>
  expect(dates("## Monday, 4 November 2025\n\nHe called yesterday.", "2025-11-03")).toContain(
    "yesterday → 2025-11-02",
  ));

test("weekdays below a heading of a few days are those days", () =>
  expect(dates("# Seoul, 3–7 November 2025\n\nTuesday: talks.\n\n## Friday\n\nHome.", "2025-11-10")).toEqual([
    "3–7 November 2025 → 2025-11-03/2025-11-07",
    "Tuesday → 2025-11-04",
    "Friday → 2025-11-07",
  ]));
