/** `event-date-conflict`: what is a claim of when an edition was held, and what contradicts it. */
import { describe, test } from "vitest";
import { eventDateConflict } from "../../../server/src/core/checks/eventDateConflict.ts";
import { check } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
forums:
  - id: fjord
    name: Fjord Security Dialogue
    other_names: [{ name: FSD }, { name: 협만안보대화, lang: ko }]
  - { id: reef, name: Coral Reef Summit }
events:
  - { id: fsd-12, forum: fjord, ordinal: 12, start_date: 2025-11-04, end_date: 2025-11-06, location: Bergen }
  - { id: reef-2021, forum: reef, start_date: 2021-01-15, end_date: 2021-01-15 }
  - { id: reef-2024, forum: reef, name: Coral Reef Summit 2024, start_date: 2024-07-28, end_date: 2024-07-28 }
//- /note.md
---
date: 2025-11-20
---

`;

const WRONG = [
  ["in the month before", "The Coral Reef Summit took place in June 2024."],
  ["what followed", "The 12th FSD followed in Bergen on 7 November 2025; they signed there."],
  ["behind a sentence that ends with its day", "She came on day 5. The 12th FSD (7 November 2025) ended."],
  ["who met there, behind the day", "The ministers met on 7 November 2025 at the 12th FSD in Bergen."],
  ["behind what somebody said", 'Ann Marlow: "We shall see." The 12th FSD (Bergen, 7 November 2025) ended.'],
  [
    "who came to it, on its day",
    "On 7 November 2025, Ann Marlow and Jo Bell attended the 12th FSD in Bergen.",
  ],
  ["who spoke there", "On 7 November 2025, Ann Marlow spoke at the 12th FSD."],
  ["who was its host", "Norway was host of the 12th FSD on 7 November 2025."],
  ["where it came to", "The FSD came to Bergen on 7 November 2025."],
  ["what it had done", "The Coral Reef Summit, in Suva, on 29 July 2024 had agreed a text."],
  ["whose day it was", "7 November 2025 was the day of the 12th FSD."],
  ["its place behind a dash", "Coral Reef Summit — 29 July 2024 — Suva"],
  ["a day, a meeting and a place in a list", "- 29 July 2024, Coral Reef Summit, Suva"],
  ["a photo of it", "Photo: Coral Reef Summit, Suva, 29 July 2024."],
  ["opened by somebody", "In Bergen, on 7 November 2025, the 12th FSD was opened by the host."],
  [
    "in a bracket, of a meeting that somebody saw",
    "Ann Marlow skipped the 12th FSD (7 November 2025) and left.",
  ],
  [
    "in a bracket behind another's",
    "She saw the moon (in 2024) and the 12th FSD (7 November 2025) that year.",
  ],
  ["held here, without a preposition", "The 12th FSD, held here November 7, 2025, was long."],
  ["where a sentence sets its scene", "At the 12th FSD, on 7 November 2025, Ann Marlow showed a film."],
  ["what a text is about", "The piece on the 12th FSD. It met on 7 November 2025."],
  [
    "what a text is about, in its clause",
    "The piece on the 12th FSD, which met on 7 November 2025, is late.",
  ],
  ["where it sat", "The 12th FSD sat in Bergen on 7 November 2025."],
  ["Korean, in brackets", "협만안보대화(2025년 11월 7일, 베르겐)는 성황이었다."],
  ["leaders of a summit", "Coral Reef Summit leaders met on July 29, 2024."],
  ["its own edition", "The FSD's 12th edition was held in Bergen on 7 November 2025."],
  ["its own session, which the register calls nothing", "FSD's 12th session was held on 7 November 2025."],
  ["its place and day by themselves", "Fjord Security Dialogue, Bergen, 7 November 2025"],
  [
    "chiefs as hosts",
    "On 7 November 2025, the defence chiefs of Norway and Iceland held the 12th FSD in Bergen.",
  ],
  ["in the meeting of a day", "In their Coral Reef Summit of 29 July 2024 they agreed."],
  ["a task that is done", "- [x] 12th FSD, 7 November 2025"],
  ["a bold line with its place", "**12th Fjord Security Dialogue**, Bergen, 7 November 2025"],
  [
    "a column of last days",
    "| Event | Start | End |\n|---|---|---|\n| 12th FSD | 4 Nov. 2025 | 7 November 2025 |",
  ],
  ["its first day", "The first day of the 12th FSD was 7 November 2025."],
  ["a day without a preposition", "The ministers held the 12th FSD in Bergen November 7, 2025."],
  ["a place and a day in front", "In Bergen on November 7, 2025, the 12th FSD was held."],
  ["a heading that begins with its day", "### 7 November 2025 – 12th FSD"],
  ["its place aside", "- **12th FSD** (Bergen): 7 November 2025"],
  ["who hosted it", "The 12th FSD was hosted by Norway on 7 November 2025."],
  ["an edition by its year", "The 2025 edition of the FSD was held in Bergen on 7 November 2025."],
  ["an edition by its number", "The 12th edition of the FSD was held on 7 November 2025."],
  ["nothing but its day and place", "The Fjord Security Dialogue on 7 November 2025 in Bergen."],
  ["the last one on its page", "## Fjord Security Dialogue\nLast edition: Bergen, 7 November 2025."],
  [
    "a year in a column of its own",
    "| Forum | Edition | When |\n|---|---|---|\n| FSD | 2025 | 7 November 2025 |",
  ],
  ["a line of its number and day", "12th Fjord Security Dialogue, 7 November 2025"],
  ["told aside", "By the time of the 12th FSD, held in Bergen on 7 November 2025, they had met twice."],
  ["a heading with its place", "## Fjord Security Dialogue, Bergen, 7 November 2025"],
  [
    "a page about it",
    "# 12th Fjord Security Dialogue\n\nHeld on 7 November 2025 at the invitation of Norway.",
  ],
  ["a page that calls it a forum", "# 12th FSD\n\nThe meeting was held in Bergen on 7 November 2025."],
  ["a page with its day and place", "# 12th FSD\n\nDate: 7 November 2025\nPlace: Bergen"],
  ["labels", "Event: 12th FSD\nPlace: Bergen\nDate: 7 November 2025"],
  ["attended, with a comma", "She attended the 12th FSD, held in Bergen on 7 November 2025."],
  ["a number behind the name", "FSD 12 met in Bergen on 7 November 2025."],
  ["what it did on a day", "The 12th FSD on 7 November 2025 agreed to nothing."],
  ["last met", "| Forum | Last met |\n|---|---|\n| 12th FSD | 7 November 2025 |"],
  ["a column between", "| Forum | Members | Last met |\n|---|---|---|\n| 12th FSD | 14 | 7 November 2025 |"],
  [
    "a page that was held with somebody",
    "# 12th FSD\n\nHeld on 7 November 2025 at the invitation of Norway, with Moen.",
  ],
  ["last held", "The 12th FSD was last held on 7 November 2025."],
  ["a place between", "| Date | Where | What |\n|---|---|---|\n| 2025-11-07 | Bergen | 12th FSD |"],
  ["a place in the line", "2025-11-07, Bergen: 12th FSD held."],
  ["when it was held", "He was there on 7 November 2025, when the 12th FSD was held."],
  ["Korean, the day in front", "2025년 11월 7일 베르겐에서 제12차 협만안보대화가 열렸다."],
  ["a numbered item", "6. The 12th Fjord Security Dialogue was on 7 November 2025."],
  ["a stretch behind a verb", "The 12th Fjord Security Dialogue was from November 7 to 8, 2025."],
  ["the place in front of the verb", "The 12th Fjord Security Dialogue in Bergen was on November 7."],
  [
    "a column of places between",
    "| Forum | Place | Date |\n|---|---|---|\n| 12th FSD | Bergen | 7 November 2025 |",
  ],
  ["of a year", "The Coral Reef Summit of 2024 was held on July 29, 2024."],
  ["its place behind the day", "Fjord Security Dialogue, 7 November 2025, Bergen"],
  ["a label with its place", "12th FSD: Bergen, 7 November 2025"],
  ["a log", "2025-11-07  12th FSD, Bergen"],
  ["what ministers met for", "Ministers met for the 12th FSD in Bergen on November 7."],
  [
    "what ministers gathered for on a day",
    "The ministers gathered in Bergen on November 7 for the 12th FSD.",
  ],
  ["a line by itself", "12th Fjord Security Dialogue in Bergen on November 7"],
  ["wrapped up", "The 12th Fjord Security Dialogue wrapped up on November 5."],
  ["the day in front of the name", "The November 7 Fjord Security Dialogue was frank."],
  [
    "the day in front of the name, behind a preposition",
    "They met at the November 7 Fjord Security Dialogue.",
  ],
  ["held on", "The 12th Fjord Security Dialogue was held in Bergen on November 7, 2025."],
  ["the wrong year", "The 12th Fjord Security Dialogue took place in Bergen on November 4, 2024."],
  ["without a year", "The 12th Fjord Security Dialogue was held in Bergen on November 8."],
  ["a range that is shifted", "The 12th Fjord Security Dialogue was held from November 3 to 5, 2025."],
  ["a range longer than its days", "The 12th Fjord Security Dialogue was held from November 3 to 7, 2025."],
  ["a wrong month", "The 12th Fjord Security Dialogue was held in October 2025."],
  ["with its abbreviation", "The 12th Fjord Security Dialogue (FSD) opened on November 3, 2025."],
  ["the date in front", "On November 7, 2025, the 12th Fjord Security Dialogue was held in Bergen."],
  ["hosts in front", "On 7 November 2025, Norway and Iceland held the 12th Fjord Security Dialogue."],
  ["attended", "She attended the 12th Fjord Security Dialogue in Bergen on November 7, 2025."],
  [
    "a participle",
    "Talks ahead of the 12th Fjord Security Dialogue, to be held on November 3, 2025, went on.",
  ],
  ["a number in a word", "The twelfth Fjord Security Dialogue was held on November 7, 2025."],
  ["a table", "| Meeting | Day |\n|---|---|\n| 12th FSD | 2025-11-07 |"],
  ["a list", "- 12th FSD: 7 November 2025"],
  ["parentheses", "- 12th FSD (7 November 2025)"],
  ["countries between", "The 12th Norway-Iceland Fjord Security Dialogue was held on November 7, 2025."],
  ["the edition's year", "The 2024 Coral Reef Summit was held on May 3, 2024."],
  ["the edition's year behind it", "The Coral Reef Summit 2024 opened on May 3, 2024."],
  ["near, without an edition", "The Coral Reef Summit was held on July 27, 2024."],
  ["weeks away, without an edition", "The Coral Reef Summit was held on 20 August 2024."],
  ["in the year of a numbered edition", "The Fjord Security Dialogue took place on 3 June 2025."],
  ["Korean", "제12차 협만안보대화가 2025년 11월 7일 베르겐에서 열렸다."],
  ["attended, with a participle", "She attended the 12th FSD held in Bergen on November 7, 2025."],
  ["a plan that holds", "The 12th Fjord Security Dialogue is scheduled for November 8, 2025."],
  ["a column of days", "| Day | Forum | Held |\n|---|---|---|\n| 1 | 12th FSD | 2025-11-07 |"],
  ["a wiki link in front", "The 12th [[Fjord Security Dialogue]] was held in Bergen on November 7, 2025."],
  ["the edition in a link", "The [[12th Fjord Security Dialogue]] was held on November 7, 2025."],
  ["a wiki link with a text", "The [[FSD|12th Fjord Security Dialogue]] was held on November 7, 2025."],
  ["a wiki link behind the date", "On 7 November 2025, the 12th [[Fjord Security Dialogue]] met in Bergen."],
  ["a wiki link to another page", "On 7 November 2025, the [[FSD|Fjord Security Dialogue]] met in Bergen."],
  ["a link", "On 7 November 2025, the 12th [FSD](https://example.org/fsd) was held in Bergen."],
  ["emphasis", "On 7 November 2025, the **12th FSD** was held. "],
  ["emphasis in front", "- **12th FSD**: 7 November 2025"],
  ["a list of wiki links", "- [[12th FSD]]: 7 November 2025"],
  ["linked hosts", "On 7 November 2025, [[Norway]] and [[Iceland]] held the 12th [[FSD]]."],
  ["Korean, linked", "제12차 [[협만안보대화]]가 2025년 11월 7일 베르겐에서 열렸다."],
  ["a range that ends too early", "The 12th Fjord Security Dialogue ran from November 4 to 5, 2025."],
  ["held, without a preposition", "The 12th Fjord Security Dialogue, held November 7 to 8, 2025, drew many."],
  ["a wrong first day", "The 12th Fjord Security Dialogue opened in Bergen on November 5, 2025."],
  ["a wrong last day", "The 12th Fjord Security Dialogue ended on November 5, 2025."],
  ["a place before the parenthesis", "The 12th FSD in Bergen (7 November 2025) drew many."],
  ["a meeting of a day", "It followed the 12th FSD of November 7, 2025."],
  ["a meeting on a day", "The 12th Fjord Security Dialogue on November 7, 2025, was the first of its kind."],
  ["between commas", "The 12th Fjord Security Dialogue, on November 7, 2025, ended early."],
  ["a stretch between commas", "The 12th Fjord Security Dialogue, November 7 to 8, 2025, drew many."],
  ["a timeline", "- 2025-11-07: 12th Fjord Security Dialogue, Bergen"],
  ["a timeline without a number", "- 2025-11-07: Fjord Security Dialogue, Bergen"],
  ["a timeline of bare names", "- 7 November 2025: Fjord Security Dialogue"],
  ["a line with an article", "7 November 2025: the Fjord Security Dialogue."],
  [
    "a numbered line with a place that the name has",
    "2. Fjord, 7 November 2025: the Fjord Security Dialogue.",
  ],
  ["a timeline of a summit", "- 27 July 2024: Coral Reef Summit"],
  ["a timeline of lines", "2025-11-07 — 12th Fjord Security Dialogue in Bergen"],
  ["is on", "The 12th Fjord Security Dialogue is on November 7, 2025."],
  ["was on, with its place", "The 12th Fjord Security Dialogue was in Bergen on November 7, 2025."],
  ["a list's line", "- 12th FSD, November 7, 2025"],
  ["a list's line with its place", "- 12th FSD, Bergen, 7 November 2025"],
  ["a list's line without a comma", "- 12th FSD in Bergen on November 7, 2025"],
  ["started", "The 12th Fjord Security Dialogue started November 7, 2025."],
  ["an acronym with its number", "FSD12 took place on November 7, 2025."],
  ["an acronym and its number", "FSD 12 took place on November 7, 2025."],
  ["what follows on a day", "On November 7, 2025 the 12th Fjord Security Dialogue follows."],
  ["what it brought", "The November 7 Fjord Security Dialogue produced a statement."],
  ["a place and a day in brackets", "The 12th FSD (Bergen, 7 November 2025) drew many."],
  ["a line with a place", "12th FSD – Bergen, 7 November 2025"],
  ["a heading with a place", "# 12th FSD, Bergen, 7 November 2025"],
  ["a numbered line", "1) 12th FSD, 7 November 2025"],
  ["wrapped up by somebody", "Ministers wrapped up the 12th FSD on November 7, 2025."],
  ["begins, without a preposition", "The 12th FSD begins November 7, 2025."],
  ["a document of it", "Joint communiqué of the 12th FSD, held in Bergen on November 7, 2025."],
  ["its date", "The date of the 12th Fjord Security Dialogue is November 7, 2025."],
  ["in its place, in front", "In Bergen the 12th FSD met on November 7, 2025."],
  ["a manner", "The 12th FSD was successfully held here on November 7, 2025."],
  ["a hall", "The 12th FSD was held at the House of Nobility on November 7, 2025."],
  ["a table that begins with days", "| Date | Meeting |\n|---|---|\n| 7 November 2025 | 12th FSD, Bergen |"],
  ["another number for its days", "The 13th Fjord Security Dialogue was held on November 5, 2025."],
  ["a later number before it", "The 13th Fjord Security Dialogue was held on May 3, 2024."],
  ["an earlier number after it", "The 11th Fjord Security Dialogue was held on 9 December 2025."],
  ["of this year", "The Fjord Security Dialogue of this year was held from November 3 to 6, 2025."],
  ["this year's", "This year's Fjord Security Dialogue was held on November 7, 2025."],
  ["it", "The 12th Fjord Security Dialogue was short. It took place on November 7, 2025."],
  [
    "whom it was held with",
    "Norway co-chaired the 12th FSD with Iceland and its minister on November 7, 2025.",
  ],
  ["what somebody came for", "She flew to Bergen for the 12th FSD, held on November 7, 2025."],
  ["what it is to be", "At the 12th FSD, which is to open on November 7, 2025, she will speak."],
  ["held first", "Held on November 7, 2025 in Bergen, the 12th FSD drew a crowd."],
  ["who hosted it", "The 12th FSD, which Norway hosted on November 7, 2025, was short."],
  ["how long it lasted", "The 12th FSD lasted a day, on November 7, 2025."],
  ["which was", "She flew to Bergen for the 12th FSD, which was on November 7, 2025."],
  ["at the head of a clause", "When the 12th FSD met on November 7, 2025, she was ill."],
  [
    "called by its last word",
    "The Fjord Security Dialogue was dull. The dialogue was held on November 7, 2025.",
  ],
  ["a line of a diary with its verb", "- 7 November 2025: Fjord Security Dialogue opens"],
  ["since it", "Since the 12th FSD in Bergen on November 7, 2025, nothing has happened."],
  ["behind a stop", "1. 12th FSD. Held in Bergen on November 7, 2025."],
  ["its day and a remark", "The 12th FSD was on November 7, 2025, in a hotel."],
  ["what it produced", "The 12th FSD, on November 7, 2025, produced no statement."],
  ["the last one, as a label", "Last FSD: 7 November 2025."],
  ["the last one and its place", "- The last FSD: 7 November 2025, Bergen."],
  ["a label in bold", "**FSD.** 7 November 2025, Bergen."],
  ["a day in front of who met for it", "On November 7, 2025 the ministers met in Bergen for the 12th FSD."],
  ["a day in front in Korean", "2025년 11월 7일 베르겐에서 열린 제12차 협만안보대화에서 합의했다."],
  ["its abbreviation behind it", "2025년 11월 7일 베르겐에서 열린 협만안보대화(FSD)에서 합의했다."],
  ["a day in front in Japanese", "2025年11月7日にベルゲンで開かれた第12回FSDで合意した。"],
  ["a day in front in Chinese", "2025年11月7日在卑尔根举行的第12届FSD达成一致。"],
  ["a day's meeting in Japanese", "2025年11月7日の第12回FSDで合意した。"],
  ["a row in Korean", "| 회의 | 날짜 |\n|---|---|\n| 제12차 협만안보대화 | 2025년 11월 7일 |"],
  ["a line of a list in Korean", "- 제12차 협만안보대화: 2025년 11월 7일, 베르겐"],
  ["opened, in Korean", "제12차 협만안보대화가 2025년 11월 5일 개막했다."],
  ["closed, in Korean", "제12차 협만안보대화가 2025년 11월 5일 폐막했다."],
  [
    "another sentence in doubt",
    "Nobody knew. The 12th Fjord Security Dialogue was held on November 7, 2025.",
  ],
] as const;

describe("contradicts the register", () => {
  test.each(WRONG)("%s", (_, text) => check(eventDateConflict, marked(text)));
});

/** The text with the last date in it marked. */
function marked(text: string): string {
  const dates =
    /(?:from )?(?:\d{4}-\d\d-\d\d|\d{4}年\d+月\d+日|\d{4}년 \d+월 \d+일|\d+ \w+ \d{4}|October 2025|June 2024|(?:November|December|July|May) \d+(?: to \d+)?(?:, \d{4})?)/u;
  const found = dates.exec(text)!;
  const start = found.index + (found[0].startsWith("from ") ? 5 : 0);
  const line = text.slice(0, start).split("\n").length;
  const lines = text.split("\n");
  const column = start - (text.lastIndexOf("\n", start) + 1);
  lines.splice(
    line,
    0,
    `${" ".repeat(column)}${"^".repeat(found.index + found[0].length - start)} warning: The register has the …`,
  );
  return `${REGISTER}${lines.join("\n")}\n`;
}

describe("contradicts nothing", () => {
  test.each([
    ["what else lasted", "The debate over the 12th FSD lasted from 7 to 9 November 2025."],
    ["another's day", "The Fjord Security Dialogue was dull. The dinner was held on November 7, 2025."],
    [
      "which was of somebody",
      "They told of the 12th FSD, which was on everybody's mind on November 7, 2025.",
    ],
    ["what it followed", "The 12th FSD followed a dinner on 2 November 2025."],
    ["who spoke at its dinner", "On 7 November 2025, Ann Marlow spoke at the 12th FSD's dinner."],
    ["who had been there", "On 7 November 2025, Ann Marlow, who attended the 12th FSD, left."],
    ["opened to somebody", "In Bergen, on 7 November 2025, the 12th FSD was opened to the press."],
    ["a day of what is about it", "- 29 July 2024, Coral Reef Summit, report"],
    ["its own month", "The Coral Reef Summit took place in July 2024."],
    ["a year whose end is near another's meeting", "The Coral Reef Summit took place in 2020."],
    [
      "a row in Korean, of another column",
      "| 회의 | 보도 |\n|---|---|\n| 제12차 협만안보대화 | 2025년 11월 7일 |",
    ],
    ["a line of a list in Korean, of its preparation", "- 제12차 협만안보대화 준비: 2025년 11월 7일, 베르겐"],
    ["a line of a list in Korean, and what was done", "- 제12차 협만안보대화: 2025년 11월 7일 준비 회의"],
    ["in a bracket, of a text of it", "She read the statement of the 12th FSD (7 November 2025) and left."],
    ["a text that has its own day", "The piece on the 12th FSD. It appeared on 7 November 2025."],
    ["a board of it", "The board of the 12th FSD. It met on 7 November 2025."],
    ["before it, set at the beginning", "Before the 12th FSD, on 2 November 2025, Ann Marlow showed a film."],
    ["leaders of what has no summit", "FSD leaders met on 8 November 2025."],
    ["another place and day by themselves", "Fjord Security Dialogue, Tromsø, 7 November 2024"],
    ["its place and day over a text", "Fjord Security Dialogue, Bergen, 7 November 2025\nA pool report"],
    ["its own session of another number", "FSD's 13th session is to meet on 7 November 2026."],
    ["what it adopted", "FSD's 12th session adopted it on 9 November 2025."],
    [
      "columns of its days",
      "| Event | Start | End |\n|---|---|---|\n| 12th FSD | 4 November 2025 | 6 November 2025 |",
    ],
    [
      "columns of what is done for it",
      "| Task | Start | End |\n|---|---|---|\n| Brief for the 12th FSD | 3 November 2025 | 7 November 2025 |",
    ],
    [
      "columns of a trip to it",
      "| Trip | Start | End |\n|---|---|---|\n| 12th FSD | 3 November 2025 | 7 November 2025 |",
    ],
    [
      "texts on it",
      "Notes from the 12th FSD (8 November 2025). An interview before the 12th FSD (1 November 2025).",
    ],
    ["its second day", "The second day of the 12th FSD was 5 November 2025."],
    ["the last day of something for it", "The last day of work for the 12th FSD was 3 November 2025."],
    ["where they met behind it", "After the 12th FSD, they met in Bergen November 7, 2025."],
    ["where it was spoken of", "In Bergen on November 7, 2025, the 12th FSD was discussed."],
    ["a heading of what came of it", "### 7 November 2025 – readout of the 12th FSD"],
    ["who praised it", "The 12th FSD was praised by Norway on 7 November 2025."],
    ["days of it that somebody was there", "At the 12th FSD (5–6 November 2025) she spoke twice."],
    ["an edition by its year", "The 2025 edition of the FSD was held on 4 November 2025."],
    ["an edition that the register lacks", "The 2022 edition of the FSD was held on 7 November 2022."],
    ["what is of an edition", "The 2025 edition of the FSD report came out on 7 November 2025."],
    ["a photo of it", "The photo of the Fjord Security Dialogue on 7 November 2025 in Bergen."],
    ["another one on its page", "## Fjord Security Dialogue\nLast meeting: with Moen, 7 November 2025."],
    ["when its page was written", "## Fjord Security Dialogue\nLast edited: Bergen, 7 November 2025."],
    ["half a year", "The 12th FSD was held in the second half of 2025."],
    ["early in a month", "The 12th FSD took place in early November 2025."],
    ["a day of something of it", "The youth day of the 12th FSD was 3 November 2025."],
    ["its last day", "The last day of the 12th FSD was 6 November 2025."],
    ["the note's own day on a page", "# 12th FSD\n\nDate: 2025-11-20\nPlace: Oslo office"],
    [
      "another meeting on a page",
      "# 12th FSD\n\nThe meeting was held on 8 November 2025 between Moen and Lie.",
    ],
    [
      "rows of a visit",
      "| Date | Where | What |\n|---|---|---|\n| 2025-11-03 | Bergen | 12th FSD |\n| 2025-11-04 | Bergen | 12th FSD |",
    ],
    ["where it had been held", "2025년 11월 10일 제12차 협만안보대화가 열렸던 호텔에서 회견이 열렸다."],
    ["a dinner of it", "The dinner of the 12th FSD, held on 3 November 2025, was long."],
    ["the day of a page", "# 12th FSD\n\nDate: 2025-11-19\nAuthor: Moen"],
    ["another day of a page", "# 12th FSD\n\nPress cards were printed on 1 November 2025."],
    ["a page of something else", "# Notes on the 12th FSD\n\nDate: 8 November 2025\nPlace: Oslo"],
    ["what else ended", "The 12th FSD opened on 4 November 2025 and the fair ended on 9 November."],
    ["what else was done", "She attended the 12th FSD, flew home on 8 November 2025 and slept."],
    ["whose column it is", "| Date | Author | What |\n|---|---|---|\n| 2025-11-08 | Moen | 12th FSD |"],
    ["a Korean meeting before it", "2025년 11월 2일 제12차 협만안보대화 준비 회의가 열렸다."],
    ["the right day", "The 12th Fjord Security Dialogue was held in Bergen on November 4, 2025."],
    ["one of its days", "She attended the 12th Fjord Security Dialogue in Bergen on November 5, 2025."],
    ["its month", "The 12th Fjord Security Dialogue was held in November 2025."],
    ["days around an event of one day", "The 2024 Coral Reef Summit was held from July 27 to 28, 2024."],
    ["its days", "The 12th Fjord Security Dialogue was held from November 4 to 6, 2025."],
    ["ahead of it", "They met on November 2, 2025, ahead of the 12th Fjord Security Dialogue."],
    [
      "ahead of it, at a sentence's start",
      "Ahead of the 12th Fjord Security Dialogue on November 2, 2025, they met.",
    ],
    ["after it", "After the 12th Fjord Security Dialogue, on November 9, 2025, she flew home."],
    ["preparations", "Preparations for the 12th Fjord Security Dialogue were held on November 1, 2025."],
    ["an announcement", "Norway announced the 12th Fjord Security Dialogue on October 1, 2025."],
    [
      "what was said",
      "He said on November 9, 2025, that the 12th Fjord Security Dialogue was held in peace.",
    ],
    [
      "a statement of it",
      "The statement of the 12th Fjord Security Dialogue was published on November 9, 2025.",
    ],
    ["the right day of a link", "On Tuesday, Nov. 4, 2025, the 12th [[FSD]] met in Bergen."],
    ["a task for another day", "- [ ] 12th [[FSD]]: 7 November 2025"],
    ["a linked meeting of others", "On November 7, 2025, the [[FSD]] secretariat met in Bergen."],
    ["after a linked one", "After the 12th [[FSD]], on November 9, 2025, she flew home."],
    ["another edition", "The 11th Fjord Security Dialogue was held on November 9, 2024."],
    ["another year, without an edition", "The Coral Reef Summit was held on May 3, 2022."],
    ["postponed", "The 12th Fjord Security Dialogue was postponed from October 2, 2025."],
    ["derived days", "The 12th Fjord Security Dialogue was held last week."],
    ["a quotation", 'The paper wrote: "The 12th Fjord Security Dialogue was held on November 7, 2025."'],
    ["its first and last days", "The 12th FSD opened on November 4, 2025, and ended on November 6, 2025."],
    ["a month in which it opened", "The 12th FSD opened in November 2025."],
    ["a document of a day", "The minutes of the 12th FSD of December 1, 2025 are out."],
    ["what it did on a day", "The 12th FSD, on December 1, 2025, published a report."],
    ["what it was on a day", "The 12th FSD was on November 7, 2025 told of it."],
    ["a list's line with more", "- 12th FSD, November 7, 2025, send the papers"],
    ["a diary", "- 2025-12-01: FSD notes\n- 2025-12-02: FSD\n- 2025-12-03: 12th FSD, draft minutes"],
    [
      "a diary of full names",
      "- 2025-12-01: Fjord Security Dialogue\n- 2025-10-20: the Fjord Security Dialogue.",
    ],
    ["the note's own days", "- 7 November: Fjord Security Dialogue"],
    ["a paper's day", "1. Dagbladet, 7 November 2025: Fjord Security Dialogue"],
    ["a line's right day", "- 28 July 2024: Coral Reef Summit\n- 5 November 2025: Fjord Security Dialogue"],
    ["a line of what else was done", "- 7 November 2025: Fjord Security Dialogue papers"],
    ["a task of a bare name", "- [ ] 2025-11-07: Fjord Security Dialogue"],
    ["a task of a day", "- [ ] 2025-10-28: 12th FSD, Bergen"],
    ["another forum between", "The 12th FSD and the Coral Reef Summit on November 9, 2025, differ."],
    [
      "put off in the end",
      "The 12th Fjord Security Dialogue was to be held in Bergen on October 30, 2025, but was put off by a week.",
    ],
    [
      "a plan that was given up",
      "The 12th Fjord Security Dialogue had been scheduled for October 2025 and was postponed to November.",
    ],
    [
      "a plan told as past",
      "The 12th Fjord Security Dialogue was due to open on October 28, 2025. A storm came.",
    ],
    ["when it was planned", "The 12th Fjord Security Dialogue was planned in March 2024."],
    [
      "a condition",
      "If the 12th Fjord Security Dialogue is held on October 28, 2025, ministers will miss it.",
    ],
    [
      "a denial",
      "It was wrongly reported that the 12th Fjord Security Dialogue was held on October 28, 2025.",
    ],
    ["a question", "Was the 12th Fjord Security Dialogue held on October 28, 2025?"],
    [
      "what was done besides",
      "She hosted the 12th Fjord Security Dialogue and on December 1, 2025 left office.",
    ],
    [
      "what was decided there",
      "They decided during the 12th Fjord Security Dialogue that on March 3, 2026 they would meet.",
    ],
    [
      "what was decided there, behind a comma",
      "At the 12th Fjord Security Dialogue, in March 2026, an exercise was agreed.",
    ],
    ["what was offered then", "Norway offered to host the 12th Fjord Security Dialogue in March 2024."],
    [
      "what was agreed then, in front",
      "On December 2, 2024, Norway agreed to host the 12th Fjord Security Dialogue.",
    ],
    [
      "what came after it",
      "On December 2, 2025, the countries, having held the 12th Fjord Security Dialogue, signed.",
    ],
    ["a document's date", "Minutes of the 12th Fjord Security Dialogue (December 1, 2025)"],
    ["a source's date", "The 12th Fjord Security Dialogue was held in Bergen (Dagbladet, 1 December 2025)."],
    ["a heading about an update", "12th Fjord Security Dialogue – 1 December 2025 update"],
    ["a deadline in a list", "- 12th FSD: 2025-10-28 deadline for papers"],
    [
      "another column",
      "| Meeting | Announced | Held |\n|---|---|---|\n| 12th FSD | 2025-09-01 | 2025-11-04 |",
    ],
    ["another body", "The 12th Young Leaders Fjord Security Dialogue was held on May 4, 2019."],
    [
      "two editions",
      "The 11th and 12th Fjord Security Dialogue were held in October 2024 and November 2025.",
    ],
    ["a preparatory meeting in Korean", "제12차 협만안보대화 준비회의가 2025년 9월 3일 열렸다."],
    ["a meeting behind the date in Korean", "제12차 협만안보대화 9월 3일 실무회의가 열렸다."],
    [
      "what was set up there",
      "The group set up at the 12th Fjord Security Dialogue met on December 3, 2025.",
    ],
    [
      "who attended it",
      "Ministers who attended the 12th Fjord Security Dialogue met in Oslo on December 3, 2025.",
    ],
    ["targets of it", "Targets from the 12th Fjord Security Dialogue to be met in March 2026 are high."],
    [
      "a review of it",
      "The review of the 12th Fjord Security Dialogue scheduled for December 1, 2025 is late.",
    ],
    ["a plan", "The 12th Fjord Security Dialogue was to be on November 7."],
    ["postponed", "The 12th Fjord Security Dialogue was postponed from November 7."],
    ["what it was that day", "The 12th Fjord Security Dialogue in Bergen was on November 9 the main topic."],
    ["another's stretch", "The 12th Fjord Security Dialogue was in the papers from 7 to 8 November."],
    ["before a day's meeting", "Ahead of the November 7 Fjord Security Dialogue he left."],
    ["after a day's meeting", "After the November 7 Fjord Security Dialogue he left."],
    ["preparations", "Preparations for the November 7 Fjord Security Dialogue were slow."],
    ["its statement", "The November 7 Fjord Security Dialogue statement is out."],
    ["a planned day", "The planned November 7 Fjord Security Dialogue was frank."],
    ["a briefing that ended", "The briefing on the 12th Fjord Security Dialogue wrapped up on November 7."],
    ["a follow-up", "A follow-up to the 12th Fjord Security Dialogue, held on December 1, 2025, was short."],
    ["a dinner of it", "The dinner of the 12th FSD, held on November 3, 2025, was long."],
    ["a dinner", "On November 3, 2025, Norway hosted the 12th Fjord Security Dialogue welcome dinner."],
    ["an earlier number before it", "The 11th Fjord Security Dialogue was held on November 9, 2023."],
    ["a later number, no year", "The 13th Fjord Security Dialogue will be held on November 4."],
    ["a table of topics by day", "| Date | Topic |\n|---|---|\n| 7 November 2025 | 12th FSD |"],
    ["a table of preparations", "| Date | Meeting |\n|---|---|\n| 3 November 2025 | 12th FSD rehearsal |"],
    [
      "what of it has its own day",
      "| Forum | Item | Date |\n|---|---|---|\n| 12th FSD | Statement | 7 November 2025 |",
    ],
    [
      "what officials met for besides",
      "Officials met in Bergen on 1 November for the 12th FSD's preparation.",
    ],
    ["its month", "The 12th FSD was held in November 2025."],
    ["a month that has its last days alone", "The FSD summit was held in November."],
    ["yesterday, long after", "The 12th FSD was held yesterday."],
    ["a report of it", "12th FSD, Kyodo, 7 November 2025"],
    ["what the press gathered for", "The press gathered in Bergen on November 3 for the 12th FSD."],
    ["what it opened", "On November 7, 2025 the 12th FSD opened a new chapter."],
    ["the date of its statement", "The date of the 12th FSD statement is November 7, 2025."],
    ["what was wrapped up of it", "They wrapped up the 12th FSD talks on November 7, 2025."],
    ["it, what prepared it", "The 12th FSD was prepared by Bergen Days. It was held on November 3, 2025."],
    ["it, another meeting", "The 12th FSD praised the dinner. It was held on November 3, 2025."],
    ["it, of somebody else's", "She praised the 12th FSD. It was held on November 9, 2025, said nobody."],
    ["it, on which more was done", "The 12th FSD was short. It was on December 1, 2025 that she left."],
    ["the next one", "Next FSD: 7 November 2026."],
    ["the last one's papers", "Last FSD: 7 November 2025 papers"],
    ["what was prepared there", "She flew to Bergen to prepare for the 12th FSD, on November 3, 2025."],
    ["whom it was planned with", "Norway held the 12th FSD with talks on November 9, 2025 in mind."],
    ["opened, in Korean", "제12차 협만안보대화가 2025년 11월 4일 개막했다."],
    ["a day in front in Korean", "2025년 11월 5일 베르겐에서 열린 제12차 협만안보대화에서 합의했다."],
    ["what prepares it, in Korean", "2025년 11월 1일 열린 제12차 협만안보대화 준비회의"],
    ["what prepares it, in Japanese", "2025年11月1日の第12回FSD準備会合で話した。"],
    ["what was said then, in Japanese", "2025年11月9日に終わった会談で第12回FSDに触れた。"],
    ["who met for what prepares it", "On November 3, 2025 the ministers met in Bergen for the FSD dinner."],
    ["two sentences", "She praised the 12th Fjord Security Dialogue. On November 9, 2025, she left."],
  ])("%s", (_, text) => check(eventDateConflict, `${REGISTER}${text}\n`));
});

test.each(["2024-11-20", "2023-12-01", "2027-02-01"])(
  "a day without a year is of the meeting near the note: %s",
  (date) =>
    check(
      eventDateConflict,
      `${REGISTER.replace("2025-11-20", date)}The Fjord Security Dialogue was held in Bergen on 15 November.\n`,
    ),
);

describe("where the register is silent", () => {
  const sources = (...days: string[]): string =>
    days
      .map(
        (day, i) =>
          `//- /sources/${i}.md\n---\ntitle: Report ${i}\n---\n\nThe 9th Fjord Security Dialogue was held in Bergen on ${day}.\n`,
      )
      .join("");
  const NOTE = "The 9th Fjord Security Dialogue was held on May 9, 2022.\n";
  const MARK =
    '                                            ^^^^^^^^^^^ warning: "Report 0" has the 9th Fjord Security Dialogue on 2022-05-03, not 2022-05-09.\n';

  test("all sources say another day", () =>
    check(eventDateConflict, `${sources("May 3, 2022", "May 4, 2022")}${REGISTER}${NOTE}${MARK}`));
  test("one of them says the day", () =>
    check(eventDateConflict, `${sources("May 3, 2022", "May 9, 2022")}${REGISTER}${NOTE}`));
  test("a source has a meeting without a number on that day", () =>
    check(
      eventDateConflict,
      `//- /sources/0.md\n---\ntitle: Report\n---\n\nThe Coral Reef Summit was held on July 27, 2024.\n${REGISTER}The Coral Reef Summit met on July 27, 2024.\n`,
    ));
  const told = (forum: string, day: string): string =>
    `//- /sources/0.md\n---\ntitle: Report\n---\n\nThe ${forum} was held in Bergen on ${day}.\n`;
  test("a source has a meeting without a number some days apart", () =>
    check(
      eventDateConflict,
      `${told("Coral Reef Summit", "June 3, 2022")}${REGISTER}
The Coral Reef Summit was held on June 5, 2022.
                                  ^^^^^^^^^^^^ warning: "Report" has the Coral Reef Summit on 2022-06-03, not 2022-06-05. → June 3, 2022
`,
    ));
  test("a source has a meeting without a number of another month", () =>
    check(
      eventDateConflict,
      `${told("Coral Reef Summit", "June 3, 2022")}${REGISTER}The Coral Reef Summit was held on July 5, 2022.\n`,
    ));
  test("what may meet again within days", () =>
    check(
      eventDateConflict,
      `${told("Coral Reef Summit", "June 3, 2022")}${REGISTER}The Coral Reef Summit was held on June 5, 2022.\n`.replaceAll(
        "Reef Summit",
        "Reef Talks",
      ),
    ));
  test("no source knows the edition", () => check(eventDateConflict, `${REGISTER}${NOTE}`));
});

describe("days of the note's own time", () => {
  const near = REGISTER.replace("2025-11-20", "2025-11-08");
  test("the day before the note's", () =>
    check(
      eventDateConflict,
      `${near}
The 12th FSD ended yesterday.
                   ^^^^^^^^^ warning: The register has the 12th Fjord Security Dialogue on 2025-11-04 to 2025-11-06, not 2025-11-07.
`,
    ));
  test("a weekday that none of its days has", () =>
    check(
      eventDateConflict,
      `${near}
The 12th FSD was held on Friday.
                         ^^^^^^ warning: The register has the …
`,
    ));
  test("a weekday that one of its days has", () =>
    check(
      eventDateConflict,
      `${near.replace("2025-11-08", "2025-11-13")}The 12th FSD was held on Wednesday.\n`,
    ));
  test("no number", () => check(eventDateConflict, `${near}The FSD was held yesterday.\n`));
  test("counted from another day", () =>
    check(eventDateConflict, `${near}He came on 6 November. The 12th FSD was held the next day.\n`));
});

test("an edition is called by its event's own name", () =>
  check(
    eventDateConflict,
    `${REGISTER.replace("ordinal: 12,", "ordinal: 12, name: 12th FSD-EU Summit,")}
The 12th FSD-EU Summit took place on 8 November 2025.
                                     ^^^^^^^^^^^^^^^ warning: The register has the …
`,
  ));

test("a body's own meeting", () =>
  check(
    eventDateConflict,
    `${REGISTER.replace("ordinal: 12,", "ordinal: 12, name: 12th FSD Summit,")}
The FSD's 12th summit was held on 8 November 2025.
                                  ^^^^^^^^^^^^^^^ warning: The register has the …
`,
  ));

test("a weekday beside the date, and a wiki link", () =>
  check(
    eventDateConflict,
    `${REGISTER}
On Saturday, Nov. 8, 2025, the [[Fjord Security Dialogue]] met in Bergen.
   ^^^^^^^^^^^^^^^^^^^^^^ warning: The register has the …
`,
  ));

test("the fix of a first day is the first day", () =>
  check(
    eventDateConflict,
    `${REGISTER}
The 12th FSD opened on Wednesday, November 5, 2025.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ event-date-conflict → Tuesday, November 4, 2025
`,
  ));

test("an end behind the beginning", () =>
  check(
    eventDateConflict,
    `${REGISTER}The 12th FSD began on 4 November 2025 and ended on 7 November.
                                                   ^^^^^^^^^^ warning: The register has the 12th Fjord Security Dialogue on 2025-11-04 to 2025-11-06, not 2025-11-07.
`,
  ));

test("an end in a sentence of its own", () =>
  check(
    eventDateConflict,
    `${REGISTER}The 12th FSD closed on 6 November 2025. It had opened on 2 November.
                                                         ^^^^^^^^^^ warning: The register has the 12th Fjord Security Dialogue on 2025-11-04 to 2025-11-06, not 2025-11-02.
`,
  ));
