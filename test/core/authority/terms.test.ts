import { describe, expect, test } from "vitest";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { briefRole, rolesOn, termText } from "../../../server/src/core/authority/roles.ts";
import { daysOf, heldIn, isOver, lastDayOf } from "../../../server/src/core/authority/terms.ts";
import { printIso } from "../../../server/src/core/text/civil.ts";

function person(memberships: string) {
  const { authority } = parseAuthority(
    "a.yaml",
    `posts:
  - { id: p, label: President, country: KR }
  - { id: m, label: Minister, country: JP }
persons: [{ id: a, name: A B, memberships: [${memberships}] }]`,
  );
  return { authority, person: authority.persons.get("a")! };
}

describe("the days of a date", () => {
  test.each([
    ["2025-11-01", "2025-11-01 2025-11-01"],
    ["2025-11", "2025-11-01 2025-11-31"],
    ["2025", "2025-01-01 2025-12-31"],
    ["2026-01-29/2026-01-31", "2026-01-29 2026-01-31"],
    ["2023-06/..", "2023-06-01 9999-12-31"],
    ["../2023", "0000-01-01 2023-12-31"],
    ["soon", "none"],
    ["2025-11-01/soon", "none"],
  ])("%s: %s", (date, expected) => {
    const days = daysOf(date);
    expect(days === null ? "none" : `${days.first} ${days.last}`).toBe(expected);
  });
});

test.each([
  ["2025-11-01", "2025-11-01"],
  ["2025-11", "2025-11-30"],
  ["2024-02", "2024-02-29"],
  ["2025", "2025-12-31"],
  ["soon", null],
])("the last day of %s: %s", (date, expected) => {
  const day = lastDayOf(daysOf(date));
  expect(day === null ? null : printIso(day.year, day.month, day.day)).toBe(expected);
});

describe("whether a post was held on a day", () => {
  test.each([
    ["start_date: 2025-06-04", "2025-06-04", "yes"],
    ["start_date: 2025-06-04", "2025-06-03", "no"],
    ["start_date: 2025-06", "2025-06-01", "yes"],
    ["start_date: 2022-05, end_date: 2023-10-20", "2023-10-20", "yes"],
    ["start_date: 2022-05, end_date: 2023-10-20", "2023-10-21", "no"],
    ["start_date: 2022, end_date: 2023", "2023-12-31", "yes"],
    ["start_date: 2023-07-21, end_date: unknown", "2025-01-01", "perhaps"],
    ["start_date: 2023-07-21, end_date: unknown", "2023-01-01", "no"],
    ["end_date: 2023", "2020", "perhaps"],
    ["start_date: 2025-06-04", "2025", "yes"],
  ])("%s on %s: %s", (term, day, expected) => {
    const { person: somebody } = person(`{ post: p, ${term} }`);
    expect(heldIn(somebody.memberships[0]!, daysOf(day)!)).toBe(expected);
  });
});

describe("whether a term was over before a day", () => {
  test.each([
    ["2024-10-15", "2024-10-15", false],
    ["2024-10-15", "2024-10-16", true],
    ["2024-10", "2024-10-31", false],
    ["2024-10", "2024-11-01", true],
    ["2024", "2024-07-01", false],
    ["unknown", "2024-07-01", false],
    [null, "2024-07-01", false],
  ])("to %s, on %s: %s", (endDate, day, expected) => {
    expect(isOver({ endDate }, { first: day, last: day })).toBe(expected);
  });
});

describe("roles", () => {
  const TERMS =
    "{ post: m, start_date: 2020, end_date: 2021 }, { post: p, start_date: 2021-06, end_date: unknown }";

  test.each([
    ["2020-05-01", "m"],
    ["2021-07-01", "p m"],
    ["2019-01-01", ""],
    [null, "p m"],
  ])("on %s: %j, the latest begun first", (day, expected) => {
    const { person: somebody, authority } = person(TERMS);
    const roles = rolesOn(somebody, authority, day === null ? null : daysOf(day));
    expect(roles.map(({ post }) => post.id).join(" ")).toBe(expected);
  });

  test.each([
    ["2020-05-01", "Minister, Japan"],
    ["2019-01-01", "President, South Korea, from 2021-06, end not known"],
    [null, "President, South Korea, from 2021-06, end not known"],
  ])("in a few words on %s: %s", (day, expected) => {
    const { person: somebody, authority } = person(TERMS);
    expect(briefRole(somebody, authority, day === null ? null : daysOf(day))).toBe(expected);
  });

  test("nobody's", () => {
    const { person: somebody, authority } = person("");
    expect(briefRole(somebody, authority, null)).toBeNull();
  });
});

test.each([
  ["start_date: 2025", "since 2025"],
  ["start_date: 2023-10-07, end_date: 2024-09", "2023-10-07 to 2024-09"],
  ["end_date: 2024", "until 2024"],
  ["end_date: unknown", null],
])("a term in words: %s", (term, expected) => {
  expect(termText(person(`{ post: p, ${term} }`).person.memberships[0]!)).toBe(expected);
});
