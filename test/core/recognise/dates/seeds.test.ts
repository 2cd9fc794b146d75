import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DateReader } from "../../../../server/src/core/recognise/dates/parse.ts";
import { markdownMask } from "../../../../server/src/core/text/prose.ts";
import { dates } from "./marked.ts";

const HEAD = [
  "November 1 → 2025-11-01",
  "November 1 → 2025-11-01",
  "October → 2025-10",
  "June 2023 → 2023-06/..",
  "Tuesday → 2025-11-04",
  "Friday → 2025-10-31",
];

test.each([
  ["000", "2025-11-02", HEAD],
  [
    "001",
    "2025-11-02",
    [
      ...HEAD,
      "next week → 2026-01-26/2026-02-01",
      "January 29 to 31 → 2026-01-29/2026-01-31",
      "January 30 → 2026-01-30",
      "November 7 → 2025-11-07",
      "last week → 2025-10-27/2025-11-02",
    ],
  ],
  [
    "002",
    "2023-10-18",
    [
      "Wednesday → 2023-10-18",
      "September last year → 2022-09/..",
      "May → 2023-05",
      "March → 2023-03",
      "Oct. 18, 2023 → 2023-10-18",
      "May → 2023-05",
      "last year → 2022",
      "Oct. 18, 2023 → 2023-10-18",
    ],
  ],
  ["003", "2025-11-02", ["2024–2027 → 2024/2027", "November 1 → 2025-11-01"]],
  ["004", "2024-07-29", ["last year → 2023"]],
])("the dates of article %s", (id, published, expected) => {
  const text = readFileSync(new URL(`../../../../seeds/articles/${id}.md`, import.meta.url), "utf8");
  expect(dates(text, published)).toEqual(expected);
  const parsed = new DateReader(text, markdownMask(text)).next();
  expect(parsed.filter(({ expr }) => expr.kind !== "shift" || !expr.ahead)).toHaveLength(expected.length);
});
