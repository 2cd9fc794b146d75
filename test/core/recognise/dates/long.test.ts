/** Texts with so many dates that they are resolved before all are read: the end still counts for the beginning. */
import { describe, expect, test } from "vitest";
import type { DateMention } from "../../../../server/src/core/recognise/dates/index.ts";
import { dates, mentionsIn } from "./marked.ts";

/** Days of 2025, each in a paragraph of its own. */
function days(count: number, write: (month: number, day: number) => string): string {
  return Array.from({ length: count }, (_, i) => write((i % 12) + 1, (i % 28) + 1)).join("\n\n");
}

const two = (number: number): string => String(number).padStart(2, "0");
const iso = (month: number, day: number): string => `2025-${two(month)}-${two(day)}`;

describe("what the end of a long text tells", () => {
  test("a name that is a month", () => {
    const text = `It was a speech by May.\n\n${days(2_100, iso)}`;
    expect(dates(text)[0]).toBe("May → 2026-05");
    expect(dates(`${text}\n\nTheresa May resigned.`)[0]).toBe("2025-01-01 → 2025-01-01");
  });

  test("the order of numeric dates", () => {
    const text = `They met on 3/4/2025.\n\n${days(2_100, (_, day) => `${two(day)} January 2024`)}`;
    expect(dates(text)[0]).toBe("3/4/2025 → 2025-03-04 or 2025-04-03");
    expect(dates(`${text}\n\nThey met on 31/10/2025.`)[0]).toBe("3/4/2025 → 2025-04-03");
    expect(dates(`${text}\n\nThey met on 4 March 2025.`)[0]).toBe("3/4/2025 → 2025-03-04");
  });

  test("that it is a story of long ago", () => {
    const recent = days(2_050, iso);
    const old = days(4_200, (month, day) => `1944-${two(month)}-${two(day)}`);
    const text = `He left in 1944. They met on June 6.\n\n${recent}`;
    expect(dates(text)[1]).toBe("June 6 → 2025-06-06");
    expect(dates(`${text}\n\n${old}`)[1]).toBe("June 6 → 1944-06-06");
  });
});

test("a list goes on where a new part of the text is read", () => {
  for (let count = 496; count <= 500; count++)
    expect(
      dates(`${days(count, iso)}\n\nThey met on October 28, October 30 and November 3, 2023.`).slice(-3),
    ).toEqual(["October 28 → 2023-10-28", "October 30 → 2023-10-30", "November 3, 2023 → 2023-11-03"]);
});

test("what is told of a date is told in a long text too", () => {
  const text =
    "They met since May 2024, until June 3, 2025, from May to July 2023, in the 1990s, in the 21st century, on 3/4/2025, " +
    "on Tuesday, November 4, 2025, on Tue–Wed, Nov. 4–5, 2025, on February 30, 2025 and on the 5th.";
  const told = ({
    start,
    end,
    value,
    basis,
    weekday,
    lastWeekday,
    dayNumber,
    fault,
    readings,
  }: DateMention) => [start, end, value, basis, weekday, lastWeekday, dayNumber, fault, readings] as const;
  const short = mentionsIn(text).map(told);
  const long = mentionsIn(`${text}\n\n${days(2_100, iso)}`).map(told);
  expect(long.slice(0, short.length)).toEqual(short);
});

test("a long text may have expressions and no dates", () => {
  expect(mentionsIn("They met the same day. ".repeat(2_100), null)).toEqual([]);
});
