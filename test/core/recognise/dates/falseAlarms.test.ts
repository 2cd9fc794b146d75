import { describe, expect, test } from "vitest";
import { dates } from "./marked.ts";

describe("not dates", () => {
  test("nights of weekdays recur", () =>
    expect(dates("Flights leave on Monday and Tuesday nights, and on Friday mornings.")).toEqual([]));

  test.each([
    "Defense Minister Dong Jun met his guests.",
    "Theresa May said so, and May smiled when Mr. May left.",
    "April Smith and August Wilson may march; she sat in the sun.",
    "January Jones plays; the October Revolution and Red October are names.",
    "The first of its kind in 15 years, a three-day trip with annual talks.",
    "Meetings every Tuesday; on Mondays nobody comes.",
    "The ferry sails every Monday, Wednesday and Friday; she writes every Wednesday/Thursday.",
    "The last days of March Madness were wild, the beginning of May Day loud.",
    "On the morning of the 3rd Infantry Division attacked.",
    "She sat 1 feb exam; they wed 2 jun; section 32 of November was empty.",
    "She spoke in support of H. R. 1280 and S. 1319.",
    "Black Friday sales in the Sunday Times.",
    "Version 2025.1.2 runs on 10.0.0.1, port 2024.",
    "Call 02-748-1111 or +82 2 2024 1234, see p. 2024 and no. 1945.",
    "The FA-50, the law of the sea (UNCLOS) 1982 and UNCLOS 1982.",
    "It cost $350 billion, $2025 or 2024 dollars.",
    "In 2000 people lived there; 1900 troops and 1500 villages.",
    "About 3/4 of them, 1/2 cup, 24/7, 16:9 and 10-12 ships.",
    "Over the last two weeks, over the past year, in recent years, once a day.",
    "Tokyo 2020, Windows 2000, Agenda 2030 and Vision 2030 are names.",
    "The march on the capital; decoration, second-hand, monument, satellite.",
    "Room 2024, flight 1945, resolution 1718.",
    "At half past eight; half of the quarter; the second half was better.",
    "https://example.org/2024/11/01/x and `2025-11-01` are not prose.",
    "A weekday, a day, the week and the year.",
    "Version 3.11.2024 is out, as is release 4.12.2024.",
    "They sent between 1500 and 2000 troops.",
    "Article 5 March is odd, as are Chapter 3 August and Section 7 May apply.",
    "He lives at 10 March Avenue.",
    "In March of the Penguins, they walk.",
    "He is a Sunday driver; it fell on a Friday.",
    "See KIDA 2025-11 for more.",
    "They meet on the first Monday of each month.",
    "They meet every second Tuesday of March and on the last Monday of each month.",
    "On the second Tuesday he left.",
    "In 2019 BC had a drought.",
    "They pushed past winter's limits.",
    "It would be the first time in three years, the lowest in 15 years.",
    "In today's world they are the leaders of tomorrow.",
    "Christmas Island sent Father Christmas a Christmas card before Christmas dinner.",
    "Two thousand people came.",
    "He has 490 bc books.",
    "He acted in August Wilson's plays.",
    "He saw the 31 April patrols.",
    "Open file 2025-11-31.bak and 2025-31-11-OSL.pdf.",
    "See 2025. 11. 30. for more.",
    "Those that fall victim to it, and leaves that fall early.",
    "Modes (1002, 1003, 1004), a seed equal to 1337, sleep(1000), 1000+ shops and 1024-bit keys.",
    "The updates come on Patch Tuesday.",
    "They are usually sent Monday through Friday, at noon on Tuesday and Wednesday of every week.",
    "These are the busiest days of the week.",
    "Temperatures fell into the 40s; men in their early twenties, a woman in her mid-30s.",
    "Shots were heard at around 2130 (BST) and at 2100 GMT.",
    "The feature is used by at least 2000 clerks.",
  ])("%s", (text) => expect(dates(text)).toEqual([]));

  test("a name that the text bears elsewhere is no weak month", () =>
    expect(dates("Theresa May resigned. It was a speech by May.")).toEqual([]));
  test("nor is a possessive of it", () =>
    expect(dates("Theresa May resigned. The mood in May's party was grim.")).toEqual([]));
  test.each([
    ["The code November 7-9-11 is none.", ["November 7 → 2025-11-07"]],
    ["On November 7 -9 degrees were read.", ["November 7 → 2025-11-07"]],
    ["He was there last week of November.", ["last week of November → 2025-11-24/2025-11-30"]],
    ["Rule 7. November 2025 was cold.", ["November 2025 → 2025-11"]],
    ["On Nov. 4, Wednesday's talks were off.", ["Nov. 4 → 2025-11-04", "Wednesday → 2025-10-29"]],
    ["On Nov. 3, Tuesday, Nov. 4, and later.", ["Nov. 3 → 2025-11-03", "Tuesday, Nov. 4 → 2025-11-04"]],
    ["On November 4, last year's winner left.", ["November 4 → 2025-11-04", "last year → 2024"]],
    ["He has 30 February invoices.", ["February → 2026-02"]],
  ])("no more than is there: %s", (text, expected) => expect(dates(text)).toEqual(expected));
  test("the same words are a month where nobody bears the name", () =>
    expect(dates("The treaty must be ratified by May.")).toEqual(["May → 2026-05"]));

  test("clean prose holds no dates", () => {
    const prose = [
      "The harbour was quiet when the delegation arrived. Nobody may enter before the guards have checked the list, and the",
      "list is long: 1,204 names on 38 pages, of which 2 were struck out. A second ship, the August Moon, lay at anchor; its",
      "captain, Jun Sato, had sat there since the storm. He would march his crew of 19 ashore, he said, if the port let him.",
      "",
      "Sections 3.2 to 3.4 set out the costs: between 1,500 and 2,000 tonnes of fuel, 12 per cent more than planned, at 98.5",
      "per barrel. The committee sat for 9 hours. Its chair, Summer Hayes, called the mid-level talks useful; the early draft",
      "was weak and the late changes weaker. In the second round, 7 of 12 members voted for paragraph 2024(b).",
      "",
      "| item | count |",
      "|---|---|",
      "| boats | 2024 boats |",
      "| crates | 31 |",
    ].join("\n");
    expect(dates(prose)).toEqual([]);
  });
});

test("a stretch that something is the first of lies behind", () =>
  expect(dates("They will answer for the first full shutdown in 17 years.")).toEqual([]));

test.each([
  "In 1200 of them crews died.",
  "From 1900 to 2100 hrs they fought.",
  "From 1000 to 2000 people died.",
  "The May Fourth Movement and the July Days.",
  "They sat in May Street.",
  "At a distance of 2000 m. they stopped.",
  "Journal of Tides 92 (6): 1087–1101.",
  "A survey of 1709 schoolchildren was made.",
  "Each could make 20 pins in a day.",
])("numbers and names of history: %s", (text) => expect(dates(text)).toEqual([]));

test("a year before `of the`", () =>
  expect(dates("It was the election in 2008 of the first woman.")).toEqual(["2008 → 2008"]));
