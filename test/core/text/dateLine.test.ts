import { expect, test } from "vitest";
import { SourceDocument } from "../../../server/src/core/text/document.ts";

const ownDate = (text: string, fileName = "note.md"): string | null =>
  new SourceDocument("a", fileName, "markdown", text).ownDate;

test.each([
  ["below the title", "RIO NOTES\n20 June 2025\n\nThey met.", "2025-06-20"],
  ["below a heading", "# Notes\n\n*20 June 2025, Rio*\n\nThey met.", "2025-06-20"],
  ["the first line", "Friday, 20 June 2025\n\nThey met.", "2025-06-20"],
  ["with its place", "Rio, 20 June 2025\n\nThey met.", "2025-06-20"],
  ["the month first", "**June 20, 2025**\n\nThey met.", "2025-06-20"],
  ["with a label", "Date: 2025-06-20\n\nThey met.", "2025-06-20"],
  ["with a bold label", "# Notes\n\n**Date:** 2025-06-04\n**Place:** Ottawa\n", "2025-06-04"],
  ["with a Japanese label", "# 覚書\n\n日付：2025年6月20日\n会談した。", "2025-06-20"],
  ["in capitals", "NOTES\n20 JUNE 2025\nThey met.", "2025-06-20"],
  ["Japanese", "覚書\n2025年6月20日（金）\n会談した。", "2025-06-20"],
  ["Korean", "2025년 6월 20일\n회담했다.", "2025-06-20"],
  ["with the hour", "20 June 2025 at 09:10\n\nThey met.", "2025-06-20"],
  [
    "of a message",
    "To: desk\nFrom: Rio\nDate: Fri, 20 Jun 2025 09:10:12 +0900 (KST)\n\nThey met.",
    "2025-06-20",
  ],
  [
    "below the head of a message",
    "From: Rio\nTo: desk\nCc: Lima\nSubject: Visit\nSent: Friday, June 20, 2025 9:10 AM\n\nThey met.",
    "2025-06-20",
  ],
  ["of a Japanese message", "差出人: 東京\n送信日時: 2025年6月20日（金） 9:10\n\n会談した。", "2025-06-20"],
  ["of a Korean message", "보낸사람: 서울\n보낸 날짜: 2025년 6월 20일 (금) 09:10\n\n회담했다.", "2025-06-20"],
  ["from one hour to another", "20 June 2025 09:10-11:00\n\nThey met.", "2025-06-20"],
  ["an hour and a room", "# Minutes\n\n20 June 2025, 09:10-11:00, room 4\n\nThey met.", "2025-06-20"],
  [
    "at the end of a line",
    "DIARY, 113th session        13 June 2025\n\nOpened 2 June, closes today.",
    "2025-06-13",
  ],
  ["columns of days", "Opened        2 June 2025\nClosed        13 June 2025\n", null],
  ["the first item", "# Minutes\n\n- Date: 20 June 2025\n- Present: two\n", "2025-06-20"],
  ["a row", "# Minutes\n\n| Date | 20 June 2025 |\n|---|---|\n| Place | Oslo |\n", "2025-06-20"],
  [
    "long minutes",
    "MINUTES of the meeting with the office of the county, Oslo, 20 June 2025\n\nThey met.",
    "2025-06-20",
  ],
  ["messages of several days", "Sent: 20 June 2025 09:10\nYes.\n\nSent: 19 June 2025 17:45\nShall we?", null],
  ["a line of prose", "On 20 June 2025 they met.\n\nThey left.", null],
  ["no such day", "31 June 2025\n\nThey met.", null],
  ["no such month", "31 Juno 2025\n\nThey met.", null],
  ["a list", "- 20 June 2025\n- 21 June 2025\n", null],
  ["a log", "2025-03-03\nThey came.\n\n2025-03-05\nThey left.", null],
  ["too far below", "One.\n\nTwo.\n\nThree.\n\n20 June 2025\n\nThey met.", null],
])("%s", (_, text, expected) => expect(ownDate(text)).toBe(expected));

test("front matter and file name come first", () => {
  expect(ownDate("---\ndate: 2025-01-02\n---\n\n20 June 2025\n\nThey met.")).toBe("2025-01-02");
  expect(ownDate("20 June 2025\n\nThey met.", "2025-01-02.md")).toBe("2025-01-02");
  expect(ownDate("---\ntags: [a]\n---\n\n20 June 2025\n\nThey met.")).toBe("2025-06-20");
});

test.each([
  ["a date", "+++\ndate = 2025-01-02\n+++\n\nThey met.", "2025-01-02"],
  ["an hour", "+++\ndate = 2025-01-02T10:00:00+09:00\n+++\n", "2025-01-02"],
  ["a text", '+++\r\n"date" = "2025-01-02" # then\r\n+++\r\n', "2025-01-02"],
  [
    "the day of the text before that of its change",
    "+++\nlastmod = 2025-03-04\ndate = 2025-01-02\n+++\n",
    "2025-01-02",
  ],
  ["no key of a table", "+++\n[extra]\ndate = 2025-01-02\n+++\n", null],
  ["no end", "+++\ndate = 2025-01-02\n", null],
])("front matter in TOML: %s", (_, text, expected) => expect(ownDate(text)).toBe(expected));
