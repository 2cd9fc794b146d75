/** The checks of dates, by one case each: what dates are is tested with their grammar. */
import { test } from "vitest";
import { check } from "../../support/fixture.ts";

test("a day that no calendar has", () =>
  check(
    "all",
    `
They met on 31 June 2025.
            ^^^^^^^^^^^^ error: "31 June 2025" is no day: the month has 30 days.
`,
  ));

test("a weekday that the date does not fall on", () =>
  check(
    "all",
    `
They met on Monday, November 4, 2025.
            ^^^^^^^^^^^^^^^^^^^^^^^^ warning: 2025-11-04 is a Tuesday, …
`,
  ));

test("the right one", () => check("all", "They met on Tuesday, November 4, 2025, and on 30 June 2025."));

test("a weekday that fits the note's year, not the year of a past meeting", () =>
  check(
    "all",
    "---\ndate: 2025-11-02\n---\n\nFollowing the 2024 meeting in Rome, the ministers met on Tuesday, Nov. 4.",
  ));

test("a weekday that fits the year of the sentence before", () =>
  check(
    "all",
    "---\ndate: 2025-11-02\n---\n\nOn December 3, 2024, it was declared. It was lifted on Wednesday, December 4.",
  ));

test("a number before a month that counts things", () =>
  check("all", "---\ndate: 2025-11-02\n---\n\nHe has 30 February invoices."));
