import { expect, test } from "vitest";
import { respellDayAndWeekday } from "../../../../server/src/core/recognise/dates/index.ts";
import { mentionsIn } from "./marked.ts";

test.each([
  ["on Wednesday, November 5, 2025", "Tuesday, November 4, 2025"],
  ["on Wed., 5 November 2025", "Tue., 4 November 2025"],
  ["on 5 November 2025 (Wednesday)", "4 November 2025 (Tuesday)"],
  ["on November 5, 2025", "November 4, 2025"],
])("a day takes its weekday along: %s", (text, expected) => {
  const [mention] = mentionsIn(text);
  expect(respellDayAndWeekday(text, mention!, { year: 2025, month: 11, day: 4 })).toBe(expected);
});
