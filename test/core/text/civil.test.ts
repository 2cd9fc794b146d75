import fc from "fast-check";
import { expect, test } from "vitest";
import {
  civilOf,
  dayNumber,
  daysInMonth,
  isCivil,
  mondayOf,
  parseIso,
  printIso,
  weekdayOf,
} from "../../../server/src/core/text/civil.ts";

const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

test("a day number and its date are the same day", () =>
  fc.assert(
    fc.property(day, (number) => {
      const { year, month, day } = civilOf(number);
      expect(isCivil(year, month, day)).toBe(true);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  ));
test("agrees with the platform's calendar", () =>
  fc.assert(
    fc.property(day, (number) => {
      const platform = new Date(number * 86_400_000);
      const { year, month, day } = civilOf(number);
      expect([year, month, day]).toEqual([
        platform.getUTCFullYear(),
        platform.getUTCMonth() + 1,
        platform.getUTCDate(),
      ]);
      expect(weekdayOf(number)).toBe((platform.getUTCDay() + 6) % 7);
    }),
  ));
test("1970-01-01 is day 0, a Thursday", () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(weekdayOf(0)).toBe(3);
});
test("weeks begin on Monday", () =>
  expect(civilOf(mondayOf(dayNumber(2025, 11, 2)))).toEqual({ year: 2025, month: 10, day: 27 }));
test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2025, 11, 30],
  [2025, 13, 0],
])("%i-%i has %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
test("days go over the turn of the year", () =>
  expect(civilOf(dayNumber(2025, 12, 31) + 1)).toEqual({ year: 2026, month: 1, day: 1 }));
test("the calendar ends at its years", () => {
  expect(civilOf(dayNumber(9999, 12, 31) + 1)).toEqual({ year: 9999, month: 12, day: 31 });
  expect(civilOf(dayNumber(-9999, 1, 1) - 1)).toEqual({ year: -9999, month: 1, day: 1 });
});
test.each(["2025-11-01", "0001-01-01", "9999-12-31"])("reads and writes %s", (text) => {
  const date = parseIso(text)!;
  expect(printIso(date.year, date.month, date.day)).toBe(text);
});
test.each(["2025-02-30", "2025-13-01", "2025-1-1", "2025-11-01 ", "0000-01-01", ""])("refuses %j", (text) =>
  expect(parseIso(text)).toBeNull(),
);
