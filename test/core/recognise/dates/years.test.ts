import { describe, expect, test } from "vitest";
import { dates } from "./marked.ts";

describe("a weekday tells the year of its day", () => {
  test.each([
    [
      "not the year of a meeting long past",
      "Following the 2024 meeting in Rome, the ministers met on Tuesday, Nov. 4.",
      "Tuesday, Nov. 4 → 2025-11-04",
    ],
    [
      "not the year of the day before",
      "After the talks in Rome on Oct. 30, 2024, the ministers met on Tuesday, Nov. 4, in Seoul.",
      "Tuesday, Nov. 4 → 2025-11-04",
    ],
    [
      "not the year of a document",
      "Under a plan dated Jan. 5, 2023, the ministers meet on Tuesday, Nov. 4.",
      "Tuesday, Nov. 4 → 2025-11-04",
    ],
    [
      "the year of the sentence before",
      "On December 3, 2024, he declared martial law. It was lifted on Wednesday, December 4.",
      "Wednesday, December 4 → 2024-12-04",
    ],
    [
      "the year of a heading above",
      "# The 2024 talks\n\nA list.\n\n## Talks\n\nThey met on Wednesday, Oct. 30.",
      "Wednesday, Oct. 30 → 2024-10-30",
    ],
    ["the year behind it", "On Tuesday, Nov. 5, he won the 2024 election.", "Tuesday, Nov. 5 → 2024-11-05"],
    [
      "not that of a later day, a year on",
      "They meet on Wednesday, 4 November; next on 2 February 2026.",
      "Wednesday, 4 November → 2025-11-04",
    ],
    [
      "the year after the one told",
      "Talks began in May 2022. On Wednesday, Feb. 1, they failed.",
      "Wednesday, Feb. 1 → 2023-02-01",
    ],
    [
      "the year of the paragraph before",
      "The vote was in 2024.\n\nOn Tuesday, Nov. 5, he won.",
      "Tuesday, Nov. 5 → 2024-11-05",
    ],
    [
      "that of a heading of its list",
      "## 2024\n\n- Wednesday, 29 October: talks.",
      "Wednesday, 29 October → 2024-10-29",
    ],
    [
      "that of a bold line over its list",
      "**2024**\n\n- Wednesday, 29 October: talks.",
      "Wednesday, 29 October → 2024-10-29",
    ],
    [
      "the note's under a heading of another year",
      "# 2022\n\nThey meet again on Tuesday, Nov. 4.",
      "Tuesday, Nov. 4 → 2025-11-04",
    ],
    [
      "the note's where none fits",
      "In 2024 they met. On Saturday, Nov. 6, they met.",
      "Saturday, Nov. 6 → 2025-11-06",
    ],
  ])("%s: %s", (_, text, expected) => expect(dates(text)).toContain(expected));

  test.each([
    ["Talks began in May 2025. On Wednesday, Nov. 4, they met.", "Wednesday, Nov. 4 → 2025-11-04"],
    [
      "The vote was in 2018.\n\nIn 2025 it was read.\n\nOn Sunday, Nov. 4, he left.",
      "Sunday, Nov. 4 → 2025-11-04",
    ],
  ])("a year that no date nearby tells of is not tried: %s", (text, expected) =>
    expect(dates(text)).toContain(expected),
  );
  test("where the nearest is far, the year before or after", () =>
    expect(dates("Opening: Friday, November 1.", "2025-06-15")).toEqual(["Friday, November 1 → 2024-11-01"]));
});

describe("years in words, and in two digits", () => {
  test.each([
    ["It began in nineteen ninety-six.", ["nineteen ninety-six → 1996"]],
    ["A nineteen ninety attack.", ["nineteen ninety → 1990"]],
    ["It began in eighteen twelve.", ["eighteen twelve → 1812"]],
    ["It began in nineteen hundred.", ["nineteen hundred → 1900"]],
    ["It began in January nineteen ninety-seven.", ["January nineteen ninety-seven → 1997-01"]],
    ["Music of the nineteen eighties.", ["nineteen eighties → 198X"]],
    ["He fought again in '39.", ["'39 → 1939"]],
    ["It began in ’08.", ["’08 → 2008"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));

  test.each([
    "He had nineteen fifty-dollar bills.",
    "They saw nineteen hundred soldiers.",
    "They ran nineteen sixty-second films.",
    "Eighteen ten pound notes lay there.",
    "It held eighteen twenty-year bonds.",
    "He plays in '39 Steps'.",
  ])("none: %s", (text) => expect(dates(text)).toEqual([]));
});

test.each([
  ["He spoke of the September 11 attacks.", "September 11 → 2001-09-11"],
  ["He spoke of the 11 September terrorist attacks.", "11 September → 2001-09-11"],
  ["He spoke of the September 11 meetings.", "September 11 → 2025-09-11"],
  ["He spoke of the September 12 attacks.", "September 12 → 2025-09-12"],
])("a day that names an event is of its year: %s", (text, expected) =>
  expect(dates(text)).toEqual([expected]),
);

describe("joined to another", () => {
  test.each([
    ["a century", "It grew in the 19th and early 20th centuries.", ["19th → 18XX", "20th centuries → 19XX"]],
    [
      "a century before Christ",
      "It grew in the 5th and 4th centuries BC.",
      ["5th → -04XX", "4th centuries BC → -03XX"],
    ],
    [
      "a season",
      "Over the summer and autumn of 2019 it grew.",
      ["summer → 2019-06-01/2019-08-31", "autumn of 2019 → 2019-09-01/2019-11-30"],
    ],
    [
      "a month that is a name too",
      "In July, August and September 2019 it grew.",
      ["July → 2019-07", "August → 2019-08", "September 2019 → 2019-09"],
    ],
    [
      "the months before the turn of a year",
      "In November, December and January 2020 it grew.",
      ["November → 2019-11", "December → 2019-12", "January 2020 → 2020-01"],
    ],
    ["no woman", "She met April and May.", []],
    ["`as late as`", "It went on until as late as 1945.", ["1945 → 1945"]],
  ])("%s: %s", (_, text, expected) => expect(dates(text)).toEqual(expected));
});

describe("which year a day or month takes on", () => {
  test.each([
    ["The raid was on October 7, 2023. A truce began on November 24.", "November 24 → 2023-11-24"],
    ["The raid was on October 7, 2023. A truce is due on November 24.", "November 24 → 2025-11-24"],
    ["The ship sank on 26 March 2010. In May, Seoul blamed the crew.", "May → 2010-05"],
    ["The ship sank on 26 March 2010. On October 30, they met.", "October 30 → 2025-10-30"],
    ["The ship sank on 26 March 2025. In May, Seoul blamed the crew.", "May → 2025-05"],
    ["In May 2024 he said the 2018 pact was void; on June 4 they agreed.", "June 4 → 2024-06-04"],
    ["Under the May 2018 pact they met on October 30.", "October 30 → 2025-10-30"],
    ["The forum (2019) is old; it met on October 30.", "October 30 → 2025-10-30"],
    ["Born in 1961, he was appointed on July 25.", "July 25 → 2025-07-25"],
    ["The dialogue, founded in 2012, runs from Sept. 8 to 10.", "Sept. 8 to 10 → 2025-09-08/2025-09-10"],
    ["Unlike in 2019, they met on October 30.", "October 30 → 2025-10-30"],
    ["Before May 5, 2010, nobody asked; the council met on October 3.", "October 3 → 2025-10-03"],
    ["It had to be done by June 2010, and on October 3 it was.", "October 3 → 2025-10-03"],
    ["The first was in 2006; this year's ran Sept. 17-19.", "Sept. 17-19 → 2025-09-17/2025-09-19"],
    ["Last year they met on November 4.", "November 4 → 2024-11-04"],
    ["He hailed last year's talks and met them on July 25.", "July 25 → 2025-07-25"],
    ["Following the talks in Rome of May 5, 2024, they met on October 3.", "October 3 → 2025-10-03"],
    ["Adopted in May 2024, the plan will be reviewed on December 3.", "December 3 → 2025-12-03"],
    ["On January 30 they read the paper of May 20.", "May 20 → 2025-05-20"],
    ["The raid was on October 7, 2025. He left on May 20.", "May 20 → 2025-05-20"],
    ["The ship sank on 26 March 2010. In January the crew left.", "January → 2025-01"],
    ["He was born on August 8, 1967. On November 24 they met.", "November 24 → 2025-11-24"],
    ["The pact, signed on June 19, 2024, took effect on December 4.", "December 4 → 2024-12-04"],
    ["He said on June 19, 2024, that the pact was signed on December 4.", "December 4 → 2023-12-04"],
    ["On Nov. 1, 2025, he recalled that in May they met.", "May → 2025-05"],
    ["In 2019 they met on May 3.", "May 3 → 2019-05-03"],
    ["In 2019 they met on February 29.", "February 29 → ?"],
    ["In 2018, the two met twice. On April 27 they signed a declaration.", "April 27 → 2018-04-27"],
    ["In 2018, the two met twice. On April 27 they will meet again.", "April 27 → 2026-04-27"],
    ["The 2018 pact is void. On April 27 they signed another.", "April 27 → 2025-04-27"],
  ])("%s", (text, expected) => expect(dates(text)).toContain(expected));
});

describe("a paragraph that tells of days after the note as past was written then, one with plans was not", () => {
  test.each([
    [
      "They agreed on January 30 to resume. The accord of last week held.",
      "last week → 2026-01-19/2026-01-25",
    ],
    ["They will meet on January 30. The accord of last week held.", "last week → 2025-10-20/2025-10-26"],
    ["They agreed on January 30 to resume. In December they had paused.", "December → 2025-12"],
  ])("%s", (text, expected) => expect(dates(text)).toContain(expected));
});

test("a day close to the note is the time of speaking", () =>
  expect(dates("They met in Rome on November 7 and praised the deal of last week.")).toContain(
    "last week → 2025-10-27/2025-11-02",
  ));

test("a day that begins its sentence is the time of speaking", () =>
  expect(dates("On June 3, 2024, he recalled the talks of last week.")).toContain(
    "last week → 2024-05-27/2024-06-02",
  ));

test.each([
  ["**1 October.** 2024: the minister resigns.", "1 October → 2024-10-01"],
  ["- 1 October: 2024: the minister resigns.", "1 October → 2024-10-01"],
  ["1 October. 2024 people came.", "1 October → 2025-10-01"],
  ["Oct. 17, '23: the talks open.", "Oct. 17, '23 → 2023-10-17"],
  ["- **2024** The minister resigns.", "2024 → 2024"],
])("the year at the head of an entry: %s", (text, expected) => expect(dates(text)).toContain(expected));

test.each([
  ["The book dates from about 1420.", "1420 → 1420"],
  ["A coin of c. 1380 was found.", "1380 → 1380"],
  ["1808 passed in negotiations.", "1808 → 1808"],
])("a year of long ago: %s", (text, expected) => expect(dates(text)).toContain(expected));

test("people in round numbers are no year", () =>
  expect(dates("1800 passed the test. In about 1500 cases it rose from about 1420.")).toEqual([]));
