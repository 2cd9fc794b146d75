import { describe, expect, test } from "vitest";
import { dates, mentionsIn } from "./marked.ts";

describe("against the note's date, Sunday 2025-11-02", () => {
  test.each([
    ["They met on Friday.", "Friday → 2025-10-31"],
    ["They spoke ahead of the meeting in Seoul on Tuesday.", "Tuesday → 2025-11-04"],
    ["He will visit Tokyo on Tuesday.", "Tuesday → 2025-11-04"],
    ["On Tuesday, ministers will meet.", "Tuesday → 2025-11-04"],
    ["They are to meet on Thursday.", "Thursday → 2025-11-06"],
    ["The dialogue is on Tuesday.", "Tuesday → 2025-11-04"],
    ["The dialogue is in Seoul on Tuesday.", "Tuesday → 2025-11-04"],
    ["Trade talks start on Thursday.", "Thursday → 2025-11-06"],
    ["Deadline: Friday.", "Friday → 2025-11-07"],
    ["She is listed as speaker for the dialogue in December.", "December → 2025-12"],
    ["They are billed for the dialogue in December.", "December → 2025-12"],
    ["She was listed as speaker for the dialogue in December.", "December → 2024-12"],
    ["He is the man who on Friday signed it.", "Friday → 2025-10-31"],
    ["The fleet left last Friday.", "last Friday → 2025-10-31"],
    ["- tue 4 nov: call", "tue 4 nov → 2025-11-04"],
    ["Monday is a public holiday.", "Monday → 2025-11-03"],
    ["They will be back; on Saturday they said so.", "Saturday → 2025-11-01"],
    ["It began two and a half years ago.", "two and a half years ago → 2023-05"],
    ["It began half a year ago.", "half a year ago → 2025-05"],
    ["It fell in the last half of 2024.", "last half of 2024 → 2024-07-01/2024-12-31"],
    ["They plan to close it Friday.", "Friday → 2025-11-07"],
    ["He unveiled the plan Friday.", "Friday → 2025-10-31"],
    ["She intends to leave Monday.", "Monday → 2025-11-03"],
    ["They stayed there until June.", "June → ../2025-06"],
    ["It had been shut until March.", "March → ../2025-03"],
    ["It was postponed until June.", "June → ../2026-06"],
    ["They asked him to stay until June.", "June → ../2026-06"],
    ["It opens next Monday.", "next Monday → 2025-11-03"],
    ["They meet on Tuesday next week.", "Tuesday next week → 2025-11-04"],
    ["Talks were held last week.", "last week → 2025-10-20/2025-10-26"],
    ["Talks were held yesterday.", "yesterday → 2025-11-01"],
    ["Talks were held the day before yesterday.", "the day before yesterday → 2025-10-31"],
    ["Talks are held this weekend.", "this weekend → 2025-11-01/2025-11-02"],
    ["Talks are planned for next month.", "next month → 2025-12"],
    ["Talks are planned for early next year.", "early next year → 2026-01/2026-04"],
    ["Talks were held earlier this month.", "earlier this month → 2025-11"],
    ["Talks were held last quarter.", "last quarter → 2025-07-01/2025-09-30"],
    ["Talks were held two days ago.", "two days ago → 2025-10-31"],
    ["Talks were held 15 years ago.", "15 years ago → 2010"],
    ["The decision in March was welcomed.", "March → 2025-03"],
    ["They announced an agreement to open a new joint training centre in December.", "December → 2025-12"],
    ["He left for the private sector in December.", "December → 2024-12"],
    ["They are continuing to seek a deal under an August accord.", "August → 2025-08"],
    ["The year ended January 31 was good.", "January 31 → 2025-01-31"],
    ["Thirty states had filed their reports by Wednesday.", "Wednesday → 2025-10-29"],
    ["Thirty states must file their reports by Wednesday.", "Wednesday → 2025-11-05"],
    ["The leaders meet separately Monday with the envoy.", "Monday → 2025-11-03"],
    ["His share before Friday's talks was small.", "Friday → 2025-10-31"],
    ["It should be in place by year-end.", "year-end → 2025"],
    ["A summary of today's talks.", "today → 2025-11-02"],
    ["It was held between October 15 and 19 among experts.", "October 15 and 19 → 2025-10-15/2025-10-19"],
    ["A week earlier they had met.", "A week earlier → 2025-10-20/2025-10-26"],
    ["He left earlier in the week.", "the week → 2025-10-27/2025-11-02"],
    ["It rains in the last week of November.", "last week of November → 2025-11-24/2025-11-30"],
    ["It began in the first week of April 2024.", "first week of April 2024 → 2024-04-01/2024-04-07"],
    ["They met on the last weekend of May 2024.", "last weekend of May 2024 → 2024-05-25/2024-05-26"],
    ["By the year two thousand it was over.", "year two thousand → 2000"],
    ["It was over by Christmas 1914.", "Christmas 1914 → 1914-12-25"],
    ["They attacked on Christmas Eve.", "Christmas Eve → 2025-12-24"],
    ["They came on New Year's Day 1942.", "New Year's Day 1942 → 1942-01-01"],
    ["It should be in place by the year's end.", "year's end → 2025"],
    ["Earnings for the full year will fall.", "the full year → 2025"],
    ["It slowed well into the summer.", "summer → 2025-06-01/2025-08-31"],
    ["The summit will be held in March.", "March → 2026-03"],
    ["North Korea's October disclosure alarmed them.", "October → 2025-10"],
    ["It was the first since September last year.", "September last year → 2024-09/.."],
    ["Officials agreed on January 30 to resume drills.", "January 30 → 2026-01-30"],
    ["He resigned last March.", "last March → 2025-03"],
    ["They agreed to meet on Thursday.", "Thursday → 2025-11-06"],
    ["They agreed on a text on Thursday.", "Thursday → 2025-10-30"],
    ["They met on Sunday, July 28, last year.", "Sunday, July 28, last year → 2024-07-28"],
    [
      "He is set to lay out a plan for the passage of its long and costly energy bill on Tuesday.",
      "Tuesday → 2025-11-04",
    ],
    ["The bank bombed by IS in Mosul on Tuesday stood empty.", "Tuesday → 2025-10-28"],
    ["He arrived by jet Tuesday in Iceland.", "Tuesday → 2025-10-28"],
    ["The envoy was rude at the start of their meeting Tuesday.", "Tuesday → 2025-10-28"],
    ["It could pass by at least Tuesday.", "Tuesday → 2025-11-04"],
    ["They lost their 60-vote majority in May, when he won.", "May → 2025-05"],
    ["Following the May breach, he said it will never ask.", "May → 2025-05"],
    ["The breach in May may have helped them.", "May → 2025-05"],
    ["It declined through late May.", "late May → 2025-05-21/2025-05-31"],
    ["They extended the freeze on new loans to towns through May.", "May → 2026-05"],
    ["By May, the site had 900 pages.", "May → 2025-05"],
    ["By May, the site will have 900 pages.", "May → 2026-05"],
    ["Until May this was a taboo.", "May → ../2025-05"],
    ["More can be found in our May report.", "May → 2025-05"],
    ["There are states we have to win in December.", "December → 2025-12"],
    ["They won the cup for the town with ease in January.", "January → 2025-01"],
    ['"Until May this was a taboo," he said.', "May → ../2025-05"],
    ["Sales fell in the last fiscal year.", "last fiscal year → 2024"],
    ["The Pentagon's budget for this fiscal year grew.", "this fiscal year → 2025-10-01/2026-09-30"],
    ["Japan's budget for the current fiscal year grew.", "current fiscal year → 2025-04-01/2026-03-31"],
    ["The first Monday of November is free.", "first Monday of November → 2025-11-03"],
    ["Talks run Monday to Wednesday next week.", "Monday to Wednesday next week → 2025-11-03/2025-11-05"],
    ["It is due the week of November 3.", "week of November 3 → 2025-11-03/2025-11-09"],
    ["They met November 3 to 5 last year.", "November 3 to 5 last year → 2024-11-03/2024-11-05"],
    ["The hearing had been set for Friday.", "Friday → 2025-10-31"],
    ["The vote was originally scheduled for Friday.", "Friday → 2025-10-31"],
    ["The Games end Friday.", "Friday → 2025-11-07"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));

  test("a budget is made before its year", () =>
    expect(dates("The budget for 2026, which they passed on September 24, assumes growth.")).toContain(
      "September 24 → 2025-09-24",
    ));

  test("a year since which nothing happened is that year", () =>
    expect(dates("None has been tried since 1868. He was acquitted on May 16 of that year.")).toContain(
      "May 16 of that year → 1868-05-16",
    ));

  test("a month of long ago dates no other matter of its paragraph", () =>
    expect(dates("He resigned in August 1974. The counsel delivered his report on Sept. 9.")).toContain(
      "Sept. 9 → 2025-09-09",
    ));

  test("in a January note a November day is last year's", () =>
    expect(dates("He said so on November 7.", "2026-01-20")).toEqual(["November 7 → 2025-11-07"]));
  test("February 29 is that of the nearest leap year", () =>
    expect(dates("They met on February 29.")).toEqual(["February 29 → 2024-02-29"]));
  test("without an anchor there is no value", () =>
    expect(dates("They met on Tuesday, in May and last week.", null)).toEqual([
      "Tuesday → ?",
      "May → ?",
      "last week → ?",
    ]));
  test("the distant weekday tells the year", () =>
    expect(dates("They met on Thursday, May 15.", "2025-11-02")).toEqual(["Thursday, May 15 → 2025-05-15"]));
});

describe("against other dates of the text", () => {
  test("a relative expression leans on the day of speaking in its sentence", () =>
    expect(dates("An official said on November 7 that the sheet of last week's summit is revised.")).toEqual([
      "November 7 → 2025-11-07",
      "last week → 2025-10-27/2025-11-02",
    ]));
  test("a plan told of again by its days is that of those days", () =>
    expect(
      dates(
        "The minister is set to visit Japan next week. The two are arranging a trip from January 29 to 31.",
      ),
    ).toEqual(["next week → 2026-01-26/2026-02-01", "January 29 to 31 → 2026-01-29/2026-01-31"]));
  test("a deadline is not the plan told of again", () =>
    expect(dates("The minister is set to visit Japan next week. The report is due by January 29.")[0]).toBe(
      "next week → 2025-11-03/2025-11-09",
    ));
  test("the year of the sentence", () =>
    expect(dates("In 2019 they met three times, the last in May.")).toEqual([
      "2019 → 2019",
      "May → 2019-05",
    ]));
  test("a day is of the month that its sentence names", () =>
    expect(dates("Next March, Sunday the 8th.")).toEqual([
      "Next March → 2026-03",
      "Sunday the 8th → 2026-03-08",
    ]));
  test("last June lends its year to what followed it", () => {
    expect(dates("It asked for help last January, weeks before it took over on May 1.")[1]).toBe(
      "May 1 → 2025-05-01",
    );
    expect(dates("It was known last January, and the report was sent on Sept. 9.", "1998-12-19")[1]).toBe(
      "Sept. 9 → 1998-09-09",
    );
    expect(dates("She was hurt last June and will be back on January 5.")[1]).toBe("January 5 → 2026-01-05");
  });
  test("a thing named by its day is no time of speaking", () =>
    expect(dates("The Oct. 8 vote had their support; Saturday, five voted yes.")[1]).toBe(
      "Saturday → 2025-11-01",
    ));
  test("next year's lends its year without a word for what is held", () =>
    expect(dates("Next year's will be held on Feb. 22.")[1]).toBe("Feb. 22 → 2026-02-22"));
  test("a year earlier, on its day", () =>
    expect(dates("It was on Nov. 11, 1997. The first, a year earlier, on Nov. 8, killed him.")).toEqual([
      "Nov. 11, 1997 → 1997-11-11",
      "a year earlier → 1996",
      "Nov. 8 → 1996-11-08",
    ]));
  test("a clause that looks back lends nothing to what the report goes on with", () => {
    expect(dates("Smith, who was elected in November 2023, resigned in April.")[1]).toBe("April → 2025-04");
    expect(dates("The court, which opened in May 2009, heard its first case in June.")[1]).toBe(
      "June → 2009-06",
    );
    expect(dates("The law, which was passed in March 2009, was signed in October.")[1]).toBe(
      "October → 2009-10",
    );
  });
  test("the years of an apposition lend nothing to what the report goes on with", () =>
    expect(
      dates(
        "Anders Holm, the champion of 2008 and 2010, went out in the second round on June 28.",
        "2012-07-09",
      ),
    ).toContain("June 28 → 2012-06-28"));
  test("won't looks ahead", () =>
    expect(dates("The bakers won't be back until after Labor Day.", "2013-03-25")).toContain(
      "Labor Day → 2013-09-02",
    ));
  test("a year that something lies behind lends nothing", () =>
    expect(dates("The first since June 2023, it was held on October 3.")[1]).toBe("October 3 → 2025-10-03"));
  test("a year behind two listed days is that of both", () =>
    expect(dates("They met on October 28 and November 3, 2023.")).toEqual([
      "October 28 → 2023-10-28",
      "November 3, 2023 → 2023-11-03",
    ]));
  test("the following day follows the day told of", () =>
    expect(dates("They met on March 5, 2024. The following day they left.")).toEqual([
      "March 5, 2024 → 2024-03-05",
      "The following day → 2024-03-06",
    ]));
  test("two weeks later is a week", () =>
    expect(dates("They met on March 5, 2024. Two weeks later they left.")[1]).toBe(
      "Two weeks later → 2024-03-18/2024-03-24",
    ));
  test("a text without a date of its own leans on what it tells", () =>
    expect(dates("The fleet sailed on June 6, 1944. In August it returned.", null)).toEqual([
      "June 6, 1944 → 1944-06-06",
      "August → 1944-08",
    ]));
  test.each([
    ["In 2018 it passed. Last year he left. 올해 시행된다.", ["2018 → 2018", "Last year → ?", "올해 → ?"]],
    ["The 2015 pact stands. They met on 4 May.", ["2015 → 2015", "4 May → ?"]],
    ["It rose in 2015. The next talks will be on 4 May.", ["2015 → 2015", "4 May → ?"]],
    [
      "On 3 November 2025 they came. On Tuesday they met.",
      ["3 November 2025 → 2025-11-03", "Tuesday → 2025-11-04"],
    ],
    ["The war began in 2011. In March it spread.", ["2011 → 2011", "March → 2011-03"]],
  ])("a text without a date of its own goes on only with what it tells: %s", (text, expected) =>
    expect(dates(text, null)).toEqual(expected),
  );
  test("a year among a heading's words dates nothing", () =>
    expect(dates("# Highest since 1992\n\nThis year was good.", "2021-12-28")[1]).toBe("This year → 2021"));
  test("a heading dates what is below it", () => {
    const text = "# Talks\n\n## 2023-10-18\n\nThey met on Tuesday.\n\n## Other\n\nThey met on Tuesday.";
    expect(dates(text)).toEqual(["2023-10-18 → 2023-10-18", "Tuesday → 2023-10-17", "Tuesday → 2025-10-28"]);
    expect(mentionsIn(text).map(({ basis }) => basis)).toEqual(["explicit", "heading", "note"]);
  });
  test("a dateline dates its article", () => {
    const text = "SEOUL, Oct. 18 (Yonhap) -- The ministers held talks Wednesday.";
    expect(dates(text, "2023-12-01")).toEqual(["Oct. 18 → 2023-10-18", "Wednesday → 2023-10-18"]);
    expect(mentionsIn(text, "2023-12-01")[1]!.basis).toBe("dateline");
  });
  test("the head of a message dates the message, and no quoted one what answers it", () => {
    const head = (day: string): string => `From: Ines\nDate: ${day} 08:12:00 +0100\nSubject: talks\n\n`;
    const text = `${head("Tue, 4 Nov 2025")}We meet tomorrow.\n\n${head("Fri, 7 Nov 2025")}We met yesterday.\n`;
    const relative = (all: string): string[] =>
      dates(all, "2026-02-01").filter((one) => !one.includes("Nov"));
    expect(relative(text)).toEqual(["tomorrow → 2025-11-05", "yesterday → 2025-11-06"]);
    expect(relative("> From: Ines\n> Date: 4 Nov 2025\n> See you.\n\nWe met yesterday.")).toEqual([
      "yesterday → 2026-01-31",
    ]);
  });
});

test.each([
  ["2026-11-20", "The premier speaks at Iveagh House on Monday.", "Monday → 2026-11-23"],
  [
    "2026-11-02",
    '- 2019: The minister says climate should be "fun" (UN, 22 September)',
    "22 September → 2019-09-22",
  ],
  [
    "2026-09-02",
    "Hal Bran was born in 1938, left school in 1951 and, in 1957, Rome.\n\nHe married on 1 June 1963. A service will be held on 10 September.",
    "10 September → 2026-09-10",
  ],
  ["2026-11-16", "- 지난달 29일 회담을 했다.\n- 대통령은 17일부터 UAE 순방.", "17일 → 2026-11-17"],
])("in a note of %s: %s", (note, text, expected) => expect(dates(text, note)).toContain(expected));

test.each([
  ["2013-05-22", "The city has declared Friday a day of mourning.", "Friday → 2013-05-24"],
  ["2013-05-22", "They declared on Friday that a day had come.", "Friday → 2013-05-17"],
  ["2013-05-22", "158 people died two years ago Wednesday.", "two years ago Wednesday → 2011-05-22"],
  ["2013-11-20", "Fifty years ago Friday, a president was shot.", "Fifty years ago Friday → 1963-11-22"],
  ["2011-03-03", "On 2 July 1644 it was lost. He won that August and escaped.", "that August → 1644-08"],
  ["2011-03-03", "It began in 1642. 1643 was the king's year.", "1643 → 1643"],
])("in a text of %s: %s", (note, text, expected) => expect(dates(text, note)).toContain(expected));

test("what looks back past a year is no range", () =>
  expect(dates("Looking back past 2024 to 2021, the proposal failed.")).toEqual([]));

test.each([
  ["2024-08-01", "The October 7 terrorist attack changed it.", "October 7 → 2023-10-07"],
  ["2024-08-01", "The October 7 summit changes it.", "October 7 → 2024-10-07"],
  ["1999-07-01", "The July 4 attack was on.", "July 4 → 1999-07-04"],
  ["2024-07-25", "He holds five events in two days next week.", "next week → 2024-07-29/2024-08-04"],
  ["2024-07-21", "It may upend the mood of the vote in November.", "November → 2024-11"],
  ["2024-07-21", "It followed Hamas’ October 7 attacks.", "October 7 → 2023-10-07"],
  ["2024-07-24", "The bank will finally cut rates in September.", "September → 2024-09"],
  ["2024-07-24", "The bank cut rates in September.", "September → 2023-09"],
  ["2024-07-22", "The agency admitted it this weekend.", "this weekend → 2024-07-20/2024-07-21"],
  ["2024-07-22", "They will meet this weekend.", "this weekend → 2024-07-27/2024-07-28"],
])("in news of %s: %s", (note, text, expected) => expect(dates(text, note)).toEqual([expected]));

test("a year that only names a vote lends no month that is still to come", () =>
  expect(dates("Of the 2024 US election he spoke when the two met in November.", "2024-07-29")).toContain(
    "November → 2023-11",
  ));

test.each([
  ["2025-12-29", "Shipments from January to June edged down.", "January to June → 2025-01/2025-06"],
  ["2025-12-29", "Shipments will rise from January to June.", "January to June → 2026-01/2026-06"],
])("a stretch whose verb stands right behind it: %s, %s", (note, text, expected) =>
  expect(dates(text, note)).toEqual([expected]),
);
