/** Headings that date what stands below them by a year beside other words, and months in headings of any length. */
import { expect, test } from "vitest";
import { dates } from "./marked.ts";

test.each([
  ["a year behind a word", "# Diary 2025\n\n## October\n\n- Mon 24: x", "Mon 24 → 2025-10-24"],
  [
    "a year behind several",
    "# Bank of Korea 2025\n\n## September\n\nOn 24 September",
    "24 September → 2025-09-24",
  ],
  ["a year before a word", "# 2023 log\n\n## October\n\nOn 31 October", "31 October → 2023-10-31"],
  ["a year before a note's", "# 日記 2023\n\n## 10月\n\n- 24日(月)", "24日(月) → 2023-10-24"],
  ["through a heading between", "# 2023 log\n\n## Lima\n\n### June\n\n- Mon 5: x", "Mon 5 → 2023-06-05"],
  ["a day of a diary", "# Diary 2023\n\n31 October (Mon): x", "31 October (Mon) → 2023-10-31"],
  ["a short month", "# Chronicle\n\n## 2022\n\n### Apr\n\n- Friday 21: x", "Friday 21 → 2022-04-21"],
])("%s is that of the months below", (_, text, last) => expect(dates(text, null).at(-1)).toBe(last));

test.each([
  ["two years", "# Diary 2024–2025"],
  ["a season", "# 2024/25 diary"],
  ["a year of its own", "# Budget 2025"],
  ["an end to come", "# Road to 2025"],
  ["a story", "# What the bank of Arlen decided for 2025"],
  ["a year within", "# The 2025 diary"],
])("%s dates nothing", (_, title) =>
  expect(dates(`${title}\n\n## October\n\nOn 24 October they met.`, null).at(-1)).toBe("24 October → ?"),
);

test("a heading beside is none above", () =>
  expect(dates("## Diary 2025\n\nx\n\n## October\n\nOn 24 October they met.", null)).toEqual([
    "October → ?",
    "24 October → ?",
  ]));

test("a day is that of the note where a heading is no diary's", () =>
  expect(dates("# Budget 2024\n\nOn Friday 24 October they met.")).toEqual([
    "Friday 24 October → 2025-10-24",
  ]));
