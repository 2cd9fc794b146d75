import { describe, expect, test } from "vitest";
import { dates } from "./marked.ts";

/** What a story of long ago goes on to say, in a note of 2025. */
test.each([
  [
    "a paragraph goes on from the last day of the one before",
    "On 19 March 1982 a flag was raised. They sailed on 5 April.\n\nOn 25 April the island fell.",
    "25 April → 1982-04-25",
  ],
  [
    "a day far from the last is one of the note's year",
    "On 27 July 1953 the armistice was signed.\n\nOn January 29 the ministers met.",
    "January 29 → 2025-01-29",
  ],
  [
    "days before the note are its own",
    "On 25 September 2023 they signed.\n\nOn October 29 the ministers met.",
    "October 29 → 2025-10-29",
  ],
  [
    "a day behind the month that its sentence went on to",
    "In 1754 it began. In 1756 war came. In 1757 he fell. They took the fort on 2 June 1758, but a siege, begun in December, was raised on 17 February.",
    "17 February → 1759-02-17",
  ],
  [
    "a day soon after the one before the end of the year was foreseen",
    "In 1954 it began. In 1956 war came. In 1965 he fell. It began on 3 March 1971. He was sworn in on April 17. By the end of the year ten million had fled.\n\nHe was asked on 28 April.",
    "28 April → 1971-04-28",
  ],
  [
    "a day behind the end of the year",
    "In 1954 it began. In 1956 war came. In 1965 he fell. It began on 3 March 1971. It fell on 20 November. By the end of the year 200 tanks were there.\n\nHe left on 28 January.",
    "28 January → 1972-01-28",
  ],
  [
    "a month that may be a name, pointed at",
    "He failed in the spring of 1843, and that June he read a tract.",
    "that June → 1843-06",
  ],
  [
    "a day behind the year of a treaty that its sentence only names",
    "In 1866 it began. In 1874 they met. On 14 February 1879 troops landed. Peru, bound by a secret treaty of 1873, was asked to stay out; war was declared on 5 April.",
    "5 April → 1879-04-05",
  ],
  [
    "a month behind the end of a stay that was foreseen",
    "In 1866 it began. In 1874 they met. They fought on 15 January 1881. The city was held until its evacuation in October 1883. He left it in April.",
    "April → 1881-04",
  ],
  [
    "a month that a sentence begins with goes on",
    "In 1866 it began. In 1874 they met. In 1875 they met again. In February 1878 a tax was laid. Nobody paid it. In December the prefect was told to collect.",
    "December → 1878-12",
  ],
  [
    "a year on its own line over a paragraph",
    "In 1866 it began. In 1874 they met. It ran until 6 January 1934.\n\n1935\nThe army was raised again. In May it won.",
    "May → 1935-05",
  ],
  [
    "a day of the month before but",
    "In 1866 it began. In 1874 they met. They landed on 2 November 1879. They lost on the 19th but won later.",
    "the 19th → 1879-11-19",
  ],
  [
    "a day behind a peace by the name of its place",
    "In 1661 it began. In 1674 they met. In 1697 he came to the throne. They entered Holstein in March 1700. With a fleet of the guarantors of the peace of Altona of 1689, he landed on 4 August.",
    "4 August → 1700-08-04",
  ],
  [
    "a day behind what was to become of somebody",
    "In 1661 it began. In 1674 they met. In 1697 he came to the throne. It fell on 19 July 1702; a girl was taken who was to be crowned empress in 1724. The key held out and was taken on 11 October.",
    "11 October → 1702-10-11",
  ],
  [
    "a year by itself over prose heads no part behind the next caption",
    "In 1740 it began. In 1756 war came. In 1757 they met.\n\n1759\n\nHe lost on 12 August.\n\n1760–62\n\nIt was won on 15 August 1760. The raid in October lasted four days.",
    "October → 1760-10",
  ],
  [
    "the first days of a month before a name",
    "It began in 1917. In 1919, in the first days of March Kolchak's armies went forward.",
    "March → 1919-03",
  ],
  ["a part of a year onwards", "From mid-1917 onwards the army fell apart.", "mid-1917 → 1917-05/1917-08"],
  [
    "weeks behind a part of a month",
    "By mid-April 1919 they were near. Two weeks later they lost.",
    "Two weeks later → 1919-04-28/1919-05-04",
  ],
  [
    "a day of the following month",
    "It fell on 26 August 1862. On the 17th of the following month they met.",
    "the 17th of the following month → 1862-09-17",
  ],
  [
    "the night of a day before a name",
    "It was to open on 5 May 1862. On the night of the 3rd Johnston slipped away.",
    "the 3rd → 1862-05-03",
  ],
  ["years on", "He died on October 29, 1885. His memoirs came out two years on.", "two years on → 1887"],
  [
    "from a month to a day",
    "It fell in 1627. The siege, from May to 4 August 1628, failed.",
    "May to 4 August 1628 → 1628-05/1628-08-04",
  ],
  [
    "the year after a clause of another one",
    "In April 1953 the Organization, broken up in 1950, met. In March of the next year it split.",
    "March of the next year → 1954-03",
  ],
  [
    "what a sentence ends with",
    "It fell on 8 October 1957. The line had been finished a month before.",
    "a month before → 1957-09",
  ],
  [
    "months of that year",
    "He came in 1847. From March to July of that year he taught.",
    "March to July of that year → 1847-03/1847-07",
  ],
  [
    "the small hours of a day",
    "They struck on 3 December 1971. It sank in the first minutes of the 4th.",
    "the 4th → 1971-12-04",
  ],
  [
    "the day after",
    "On 29 November 1939 they broke off relations. The day after, bombs fell.",
    "The day after → 1939-11-30",
  ],
  [
    "days before, with nothing behind",
    "He gave up on 22 July 1808. His brother, who had come two days before, left.",
    "two days before → 1808-07-20",
  ],
  [
    "a day in the time that a stretch went on to",
    "It began in 1941. In 1942 they came, in 1943 they left. It fell on 4 June 1944. Fights went on until the spring of 1945. The city was taken on 21 April.",
    "21 April → 1945-04-21",
  ],
  [
    "the month before",
    "In May 1940 the front broke. The month before, the north had fallen.",
    "The month before → 1940-04",
  ],
  [
    "days after that",
    "On 2 September 1870 he gave up. Two days after that the republic came.",
    "Two days after that → 1870-09-04",
  ],
  [
    "a day of the month",
    "It was taken on 15 February 1900, the fort on the 28th of the month.",
    "the 28th of the month → 1900-02-28",
  ],
  [
    "days from one to the other",
    "In August 1995, from the 4th to the 7th, they took the valley.",
    "the 4th to the 7th → 1995-08-04/1995-08-07",
  ],
  [
    "days into the next month",
    "In August 1995, between the 28th and the 3rd, they took it.",
    "the 28th and the 3rd → 1995-08-28/1995-09-03",
  ],
  ["two days of a month", "In December 1955, on the 28th and 29th, both sides met.", "29th → 1955-12-29"],
])("%s", (_, text, expected) => expect(dates(text)).toContain(expected));

test.each([
  "From the 12th to the 15th century the town grew.",
  "They met between the 4th and 5th floors.",
  "Pupils from the 5th to the 9th grade came.",
  "On the 1st and 2nd attempts it failed.",
])("no days of a month: %s", (text) =>
  expect(dates(text).filter((date) => /\d(?:st|nd|rd|th)\b.*→ \d{4}-/.test(date))).toEqual([]),
);

const LANDING =
  "On 7 August 1942 they landed. They withdrew on 9 August. The field was ready on 18 August. They attacked in the morning " +
  "of 21 August. The battle of 24 August followed. On 14 September they withdrew. The next began on 23 October.";

test("a text with one year whose days go on one from the other is a story, even around the note's day", () =>
  expect(dates(`${LANDING} On 12 December they left.`, "2011-08-08")).toContain("12 December → 1942-12-12"));

test("days that do not go on from an old one are the note's", () =>
  expect(
    dates(
      "On 3 May 2018 it was founded. They met on 5 October. On 1 August they signed. On 6 June it opened.",
      "2025-11-02",
    ),
  ).toContain("5 October → 2025-10-05"));

const WAR = "In 1812 and 1813 he fought. He lost in 1815, and in 1821 he died.";

test.each([
  [
    "On 4 May 1814 he landed. By the end of the year he was bored. On 2 January he left.",
    "2 January → 1815-01-02",
  ],
  ["In late 1814 he was bored. In February he left.", "February → 1815-02"],
  ["On June 1, 1814 they met. The assault, planned for the 2nd, failed.", "the 2nd → 1814-06-02"],
  ["He came on June 1, 1814. By the middle of the month they left.", "the month → 1814-06"],
  [
    "It began on 4 May 1814. The emperor gave in on the last day of the year.",
    "the last day of the year → 1814-12-31",
  ],
  ["He died in 1486. His son came the next year and stayed.", "the next year → 1487"],
  ["In September 490 BC the fleet put in. On 12 September they fought.", "12 September → -0489-09-12"],
  ["In September 490 BC they fought. They left on the 14th.", "the 14th → -0489-09-14"],
  ["From late August 1814 to late November they waited. On 20 January they left.", "20 January → 1815-01-20"],
  ["It began on 5 May 1814 and lasted to the 15th.", "the 15th → 1814-05-15"],
  ["They fought on 4 October 1814. On the 7th Gough and Plumer left.", "the 7th → 1814-10-07"],
  ["He came on 4 May 1814 and left on the last day of June.", "the last day of June → 1814-06-30"],
  ["On 4 May 1814 he landed on Elba. The next March he was back.", "next March → 1815-03"],
  ["The princes met between November 1096 and April 1097. On 14 May they left.", "14 May → 1097-05-14"],
])("a story goes on: %s", (text, expected) => expect(dates(`${WAR} ${text}`)).toContain(expected));

test("a season is the next one of the story", () =>
  expect(
    dates(
      "In May 1809 the war went on. Talavera was fought on 27 July. In the autumn work on the lines began.",
      null,
    ),
  ).toContain("autumn → 1809-09-01/1809-11-30"));

const BATTLE =
  "The battle was fought from September 1 to September 15, 1950. The army had crossed the river on August 5. On May 25 a " +
  "convoy came. On June 28 they withdrew, and on August 31, 1950 they came back.";

test("a text with few years that begins with one is a story", () =>
  expect(dates(`${BATTLE} On September 3 the hill fell.`)).toContain("September 3 → 1950-09-03"));

test("it goes on behind a heading", () =>
  expect(dates(`${BATTLE}\n\n## Second day\n\nAt dawn on September 4 they left.`)).toContain(
    "September 4 → 1950-09-04",
  ));

test("it is none where its days are those of the note", () =>
  expect(
    dates(
      "In 1953 and 1954 they fought. On October 28 they met; on October 30 he left. On November 1 they signed. They meet again on November 5.",
    ),
  ).toContain("November 1 → 2025-11-01"));

test("what did not come until a day came on it", () =>
  expect(dates("In 1776 the fleet did not arrive until April 18.", null)).toContain("April 18 → 1776-04-18"));

test("a thing with a number at the head of a sentence is no day", () =>
  expect(
    dates("In March they met. On the 22nd ASEAN summit they agreed. On the 13th Street they stood."),
  ).toEqual(["March → 2025-03"]));

test("a month behind one of another time is no more of the day before that", () =>
  expect(
    dates(
      "It failed on Dec. 15, 1978. They filed in June 2012. We were told in December to wait.",
      "2013-03-14",
    ),
  ).toContain("December → 2012-12"));

test("a text that begins with a weekday is a report, whatever it tells of before", () =>
  expect(
    dates(
      "They met on Tuesday. It was done in 2006, in 2009, in 2010 and in 2011; talks began in 2003. They wait until 16 February.",
      "2013-01-30",
    ),
  ).toEqual(expect.arrayContaining(["Tuesday → 2013-01-29", "16 February → ../2013-02-16"])));

test("a division with a number is no day", () =>
  expect(dates("In the first weeks of September the 2nd Division fought.")).toEqual(["September → 2025-09"]));

test("a year told aside does not carry a story away", () =>
  expect(
    dates(
      "The league of 1803 held. In October 1805 the campaign began. On 5 November 1805 they met. On 9 November he crossed. He had served since his youth; in 1753 his uncle fell. On 11 November they left.",
    ),
  ).toContain("11 November → 1805-11-11"));

test("a later year carries it on", () =>
  expect(
    dates("On 20 June 1942 the port fell. In 1943 the army came back. On 5 July it landed.", null),
  ).toContain("5 July → 1943-07-05"));

test("somebody's last year is none of the calendar", () =>
  expect(dates("The moon was in its last quarter. In his last year in office he fell ill.")).toEqual([]));

test("the previous week is the one before the week told of", () =>
  expect(
    dates("The rate fell last week, a survey showed Friday, from the previous week.", "2025-12-29"),
  ).toContain("the previous week → 2025-12-15/2025-12-21"));

test("a story's today is no day", () =>
  expect(
    dates("In 1805 and 1806 they fought; in 1807 they rested, in 1808 they left. It is a museum today."),
  ).toContain("today → ?"));

test("a weekday may fit the year that the text names again and again", () =>
  expect(
    dates(
      "In 1944 they landed. In 1944 they fought on, to the end of 1944.\n\nMen of then came.\n\nIt would open on Tuesday the 6th of June.",
      "2024-06-06",
    ),
  ).toContain("Tuesday the 6th of June → 1944-06-06"));

test.each([
  [
    "that month at the end of a sentence",
    "It fell on 26 April 1937, the port that June.",
    "that June → 1937-06",
  ],
  ["that very day", "It fell on 19 October 1950. That very day others came.", "That very day → 1950-10-19"],
  [
    "the very same day",
    "It fell on 19 October 1950. The very same day others came.",
    "The very same day → 1950-10-19",
  ],
  ["the next month", "He came in April 1632 and was king the next month.", "the next month → 1632-05"],
  [
    "what had been done before does not lead the story",
    "The revolt began on July 17, 1936. Elections in February had brought them to power. By the end of the month the south was lost.",
    "the month → 1936-07",
  ],
  [
    "a day of the month before what was done",
    "By 4 September 1980 it was shelled. On the 10th Iraq seized it.",
    "the 10th → 1980-09-10",
  ],
  [
    "the day after what went on until a day",
    "It was held until 17 April 1988. The day after, ships sank.",
    "The day after → 1988-04-18",
  ],
  [
    "the end of the summer",
    "He rose in March 1912 and was beaten by the end of the summer.",
    "summer → 1912-06-01/1912-08-31",
  ],
  [
    "that very month",
    "He was called in December 1932 and came that very month.",
    "that very month → 1932-12",
  ],
  [
    "the day after, within a sentence",
    "It fell on 2 April 1865, the town the day after, and they left.",
    "the day after → 1865-04-03",
  ],
  [
    "days thereafter",
    "It ended on 12 June 1935; two days thereafter they left.",
    "two days thereafter → 1935-06-14",
  ],
  [
    "days afterward",
    "They met on 17 September 1862. Five days afterward he spoke.",
    "Five days afterward → 1862-09-22",
  ],
  ["years on", "It was signed in 1953. Sixty years on, it holds.", "Sixty years on → 2013"],
  [
    "a day of the month before the clause that it opens",
    "On 27 June 1950 they met. On the 28th Seoul fell.",
    "the 28th → 1950-06-28",
  ],
  [
    "a day of the month before what is many",
    "On 18 December 1939 it began. On the 19th tanks broke through.",
    "the 19th → 1939-12-19",
  ],
  [
    "the last day of the month",
    "They met on 7 October 1571. Madrid heard on the last day of the month.",
    "the last day of the month → 1571-10-31",
  ],
  [
    "a number behind a day counts what follows",
    "They left on 2 May 1982. On 8 June 56 men died.",
    "8 June → 1982-06-08",
  ],
  [
    "a unit with a number behind a day",
    "They left on 2 May 1982. By 1 June 5 Brigade had landed.",
    "1 June → 1982-06-01",
  ],
  [
    "what is many behind the end of a year",
    "It fell in 1967. By the end of 1968 airlifts flew.",
    "1968 → 1968",
  ],
  [
    "late in a month",
    "It fell in March 1862, the port late in April.",
    "late in April → 1862-04-21/1862-04-30",
  ],
  [
    "the following month behind a season",
    "On 1 July 1863 they met. They fought that summer. He came the following March.",
    "the following March → 1864-03",
  ],
  [
    "the next season behind what is told",
    "In October 1573 it was taken, and lost the next summer.",
    "next summer → 1574-06-01/1574-08-31",
  ],
  [
    "the day after a week later",
    "He left on 6 March 1940. They signed a week later and peace came the next day.",
    "the next day → 1940-03-14",
  ],
  [
    "through the winter",
    "They met in April 1938. Talks went on through the winter.",
    "winter → 1938-12-01/1939-02-28",
  ],
  [
    "a winter's months and days are those of both its years",
    "In the winter of 1937–38 it was won and lost: taken on January 8, given up in February.",
    "January 8 → 1938-01-08",
  ],
  [
    "months behind a winter are of its second year",
    "In the winter of 1937–38 it was lost. In April they reached the sea.",
    "April → 1938-04",
  ],
  [
    "the day after that",
    "It broke the pact on 28 November 1939. Fighting began the day after that.",
    "the day after that → 1939-11-29",
  ],
  [
    "the next month of a name, behind what looks ahead",
    "He died on November 25, 1781. They voted to end it the next February.",
    "next February → 1782-02",
  ],
])("without a note: %s", (_, text, expected) => expect(dates(text, null)).toContain(expected));

test("what is counted from a day long before the month told of is none", () =>
  expect(
    dates(
      "The war began on 23 May 1618. In August 1619 they chose him. Two days later he was crowned.",
      null,
    ),
  ).toEqual(["23 May 1618 → 1618-05-23", "August 1619 → 1619-08"]));

test("a year that something is compared with lends nothing", () =>
  expect(dates("Costs rose from a year ago under the pact effective June 1.")).toContain(
    "June 1 → 2025-06-01",
  ));

test("a summer that a pronoun follows is one", () =>
  expect(dates("Throughout the summer he wrote.")).toEqual(["summer → 2025-06-01/2025-08-31"]));

test.each(["March", "April", "May", "June", "August"])(
  "%s alone in a heading below its year is a month",
  (month) =>
    expect(dates(`## 2025\n\n### ${month}\n\nThey met.`, null)).toContain(
      `${month} → 2025-0${["", "", "", "March", "April", "May", "June", "", "August"].indexOf(month)}`,
    ),
);

test.each([
  ["below no year it may be somebody", "## People\n\n### June\n\nShe spoke."],
  ["with a name behind it is somebody", "## Members of 2025\n\n### May Lee\n\nShe spoke."],
])("a heading: %s", (_, text) =>
  expect(dates(text).filter((date) => /^(?:June|May)/.test(date))).toEqual([]),
);

test("an obituary is a report, whatever years it names first", () => {
  const text =
    "Ann Bran, who led the store in the 1960s and lost it in 1974, died on Sunday at home.\n\nBorn in 1918, she left school in 1933, opened a shop in 1936 and sold it in 1951. A service will be held on March 10.";
  expect(dates(text, "2013-02-27")).toEqual(
    expect.arrayContaining(["Sunday → 2013-02-24", "March 10 → 2013-03-10"]),
  );
});

test.each([
  ["LISBON, Portugal (AP) — ", "Friday → 2013-02-22"],
  ["NEW YORK — ", "Friday → 2013-02-22"],
])("what an agency's or a paper's line opens is a report: %s", (line, expected) => {
  const years = "It began in 1901. It burned in 1921. It was sold in 1931 and in 1941. ".repeat(9);
  expect(dates(`${line}${years}\n\nIt closed on Friday.`, "2013-02-27")).toContain(expected);
});

test.each([
  [
    "what crosses New Year holds its days",
    "From October 1977 until January 1978 they fought. On 13 November he left.",
    "13 November → 1977-11-13",
  ],
  [
    "a date in brackets behind another is the same day",
    "He was wounded on 28 June 1709 (17 June Old Style). They fought ten days later.",
    "ten days later → 1709-07-08",
  ],
  [
    "a week's month is that of its middle",
    "They met on 22 January 1978. It began in the first week of February. That month they won.",
    "That month → 1978-02",
  ],
  [
    "a day without a month",
    "1916\n\nHe came in February. An attack on the 12th failed.",
    "the 12th → 1916-02-12",
  ],
  [
    "a day behind the end of a month",
    "They fought on August 31–September 1, 1870. The news came on the 4th.",
    "the 4th → 1870-09-04",
  ],
  [
    "a day of the year that is counted right before it",
    "They signed it on 31 August 1989, and the next year, on 1 September, went to court. He fell on 1 December.",
    "1 December → 1990-12-01",
  ],
  [
    "the part of a day",
    "He left on 11 April 1951. They saw it on the morning of the 22nd. The following day they crossed.",
    "The following day → 1951-04-23",
  ],
  [
    "what had been lost before",
    "It fell on 5 December 1757. On 22 November he had lost the town. On the 20th of the month it was his.",
    "the 20th of the month → 1757-12-20",
  ],
  ["the very next year", "In 1982 it closed. But the very next year it opened.", "the very next year → 1983"],
  [
    "a year of long ago in a line of its own",
    "1666\n\nIt made peace on 2 September.\n\n1667\n\nThey met in May.",
    "May → 1667-05",
  ],
  [
    "years on from a step back",
    "It ended in 1667. In 1660 he had come home. Two years later they signed.",
    "Two years later → 1662",
  ],
  [
    "late on a day",
    "They landed on 7 August 1942. Late on the 8th Turner decided to go.",
    "the 8th → 1942-08-08",
  ],
  [
    "what led up to the span that the text opens with",
    "The siege lasted from 1 August 1904 to 2 January 1905.\n\nTogo had attacked on 9 February. A ship was lost on 13 April.",
    "13 April → 1904-04-13",
  ],
  [
    "a number behind a day",
    "It fell on 5 December 1904. By the 7th four ships had been sunk.",
    "the 7th → 1904-12-07",
  ],
  [
    "a feast",
    "He left Saxony in August 1707 and crossed the river on New Year's Eve.",
    "New Year's Eve → 1707-12-31",
  ],
  [
    "a year in a line of its own",
    "1914\n\nThey landed on 2 November.\n\n1915\n\nIt fell on 19 January. On 26 December they won.",
    "26 December → 1915-12-26",
  ],
])("without a note: %s", (_, text, expected) => expect(dates(text, null)).toContain(expected));

describe("behind a lead that tells when it began and when it ended", () => {
  const lead = "The war began on 25 June 1950. An armistice was signed on 27 July 1953.\n\n";
  const values = (text: string) =>
    dates(text, null)
      .slice(2)
      .map((line) => line.split(" → ")[1]);

  test.each([
    [
      "Seoul fell on 28 June. They landed on 15 September and won it ten days later.",
      ["1950-06-28", "1950-09-15", "1950-09-25"],
    ],
    ["In July they were driven back.", ["1950-07"]],
    ["The prisoners went home on 5 August. By October all were gone.", ["1953-08-05", "1953-10"]],
  ])("%s", (body, expected) => expect(values(lead + body)).toEqual(expected));

  test("what goes on from the end is no new beginning", () =>
    expect(
      values(
        "The pact was signed on 3 May 1912. The heir was shot on 28 June 1914.\n\nOn 23 July a note was sent.",
      ),
    ).toEqual(["1914-07-23"]));
  test("nor is what follows a day of the same year", () =>
    expect(values("They met on 1 May 1912. They parted on 9 June 1912.\n\nOn 2 August he wrote.")).toEqual([
      "1912-08-02",
    ]));
});

test("that spring is of the year that a sentence steps back to", () =>
  expect(
    dates(
      "Hydra rose in May 1825. Mahmud had asked for help in early 1824. Crete was quiet by that spring, and Kasos was burnt on 7 June.",
      null,
    ).slice(2),
  ).toEqual(["that spring → 1824-03-01/1824-05-31", "7 June → 1824-06-07"]));

test("the day of a month behind after and before, and before a name of two words", () =>
  expect(
    dates(
      "They came on 1 November 1950, and vanished after the 6th. By the 30th Zhou Enlai had agreed; after the 18th floor they stopped.",
      null,
    ).slice(1),
  ).toEqual(["the 6th → 1950-11-06", "the 30th → 1950-11-30"]));

describe("a paragraph behind a look aside goes on with the years of the lead", () => {
  const lead = "The war of 1965 lasted from 5 August 1965 to 23 September 1965.\n\n";
  const last = (text: string) => dates(text, null).at(-1);

  test("behind years before it", () => {
    expect(
      last(`${lead}They had fought in 1947 and until 1 January 1949.\n\nIn January a track was found.`),
    ).toBe("January → 1965-01");
    expect(
      last(
        `${lead}They had fought in 1947.\n\nThe first shots fell on 9 April. A court spoke in 1968.\n\nOn 8 May they met.`,
      ),
    ).toBe("8 May → 1965-05-08");
  });
  test("not behind days after it", () =>
    expect(last(`${lead}The troops left on 25 February 1966.\n\nOn 3 March all was quiet.`)).toBe(
      "3 March → 1966-03-03",
    ));
  test("nor behind a year that heads what follows", () =>
    expect(last(`${lead}1964\n\nIn May a minister died.`)).toBe("May → 1964-05"));
  test("nor in the paragraph that looks aside", () =>
    expect(last(`${lead}They had fought in 1947. In October the valley fell.`)).toBe("October → 1947-10"));
});

test("that same month is of the year that a sentence steps back to", () =>
  expect(
    dates(
      "Mukden fell on 10 March 1905. The fleet had left on 15 October 1904. In that same month it fired on trawlers.",
      null,
    ).at(-1),
  ).toBe("that same month → 1904-10"));

test("the end of a stretch of days behind its month, and what all had on a day", () =>
  expect(
    dates(
      "They came on 1 September 1965. It lasted from 11 September to the 19th. By the 21st all were gone; by the 25th had come rain.",
      null,
    ).slice(1),
  ).toEqual([
    "11 September → 1965-09-11",
    "the 19th → 1965-09-19",
    "the 21st → 1965-09-21",
    "the 25th → 1965-09-25",
  ]));

test("a year that a relative clause steps back to is an aside", () =>
  expect(
    dates(
      "It began in 1914. In 1916 war came. In 1917 he fell. They attacked on 2 February 1918. Volunteers who had left in 1915 came home on 25 February.",
    ),
  ).toContain("25 February → 1918-02-25"));
