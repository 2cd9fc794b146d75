/** Values written in each form, and read back to themselves. */
import { describe, expect, test } from "vitest";
import {
  type DateForm,
  formOfDate,
  recogniseDates,
  writeDate,
} from "../../../../server/src/core/recognise/dates/index.ts";
import { plainMask } from "../../../../server/src/core/text/prose.ts";

const FORMS: readonly DateForm[] = ["iso", "month-first", "day-first", "nengappi", "yeonwolil"];
const WRITTEN: readonly (readonly string[])[] = [
  ["2025-11-04", "November 4, 2025", "4 November 2025", "2025年11月4日", "2025년 11월 4일"],
  ["2025-11", "November 2025", "November 2025", "2025年11月", "2025년 11월"],
  [
    "2026-01-29/2026-01-31",
    "January 29–31, 2026",
    "29–31 January 2026",
    "2026年1月29日〜31日",
    "2026년 1월 29일~31일",
  ],
  [
    "2026-01-29/2026-02-02",
    "January 29 – February 2, 2026",
    "29 January – 2 February 2026",
    "2026年1月29日〜2月2日",
    "2026년 1월 29일~2월 2일",
  ],
  [
    "2025-12-29/2026-01-02",
    "December 29, 2025 – January 2, 2026",
    "29 December 2025 – 2 January 2026",
    "2025年12月29日〜2026年1月2日",
    "2025년 12월 29일~2026년 1월 2일",
  ],
];
const CASES = WRITTEN.flatMap((forms) =>
  forms.map((text, i) => ({ value: forms[0]!, form: FORMS[i]!, text })),
);

describe("a value as text", () => {
  test.each(CASES)("$value, $form: $text", ({ value, form, text }) =>
    expect(writeDate(value, form)).toBe(text),
  );

  test("and read back", () => {
    const found = CASES.map(({ text }) =>
      recogniseDates(text, plainMask(text), null).map(({ value }) => value),
    );
    expect(found).toEqual(CASES.map(({ value }) => [value]));
  });

  test("a whole month is its month, a whole year its year", () => {
    expect(writeDate("2025-11-01/2025-11-30", "month-first")).toBe("November 2025");
    expect(writeDate("2025-01-01/2025-12-31", "iso")).toBe("2025");
  });

  test.each(["2023-06/..", "../2023-06", "199X", "", "x"])("none of %j", (value) =>
    expect(writeDate(value, "month-first")).toBeNull(),
  );
});

describe("the form of a text", () => {
  test.each([
    ["2025-11-04", "iso"],
    ["November 4, 2025", "month-first"],
    ["Nov. 4th, 2025", "month-first"],
    ["Tuesday, November 4, 2025", "month-first"],
    ["4 November 2025", "day-first"],
    ["Tuesday 4 Nov 2025", "day-first"],
    ["04/11/25", "numeric"],
    ["4 Nov '25", "day-first"],
    ["2025年11月4日", "nengappi"],
    ["2025년 11월 4일", "yeonwolil"],
    ["November 4", null],
    ["14/11/2025", "numeric"],
    ["2025/11/04", "numeric"],
    ["4.11.2025", "numeric"],
    ["4. 11. 2025", "numeric"],
    ["Friday, 14/11/2025", "numeric"],
    ["2025-11-4", "numeric"],
    ["14/11-2025", null],
    ["14/11", null],
    ["next week", null],
  ])("%s", (text, form) => expect(formOfDate(text)).toBe(form));
});
