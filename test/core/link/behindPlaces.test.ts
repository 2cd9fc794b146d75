/** Names in full behind a preposition and a place that nobody listed, and longer names that only look like it. */
import { describe, expect, test } from "vitest";
import { fixed, names } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
persons:
  - { id: maren, name: Maren Ostlund }
  - { id: hasan, name: Rafiq Hasanov }
`;

describe("is linked", () => {
  test.each([
    ["behind a place that begins a sentence", "In Sintra Maren Ostlund spoke."],
    ["behind one of two words", "In San Tropez Maren Ostlund spoke."],
    ["behind a town that people are called by", "In Hamilton Maren Ostlund spoke."],
    ["behind one inside a sentence", "He said that in Sintra Maren Ostlund spoke."],
    ["behind where somebody writes from", "From Basel Maren Ostlund wrote home."],
  ])("%s", (_, text) => {
    expect(names(text, REGISTER)).toEqual(["Maren Ostlund → maren authorized"]);
  });
});

describe("is somebody else", () => {
  test.each([
    ["behind a given name", "In Anna Maren Ostlund they have a friend."],
    ["behind what may be one", "After Khairulin Rafiq Hasanov spoke, they left."],
    ["as the sender", "From Khairulin Rafiq Hasanov: a letter"],
    ["without a preposition", "Sintra Maren Ostlund spoke."],
  ])("%s", (_, text) => {
    expect(names(text, REGISTER)).toEqual([]);
  });
});

test("a slip there is found", () => {
  expect(fixed(`${REGISTER}\n//- /a.md\nIn Sintra Maren Ostlnud spoke.`)).toBe(
    "In Sintra Maren Ostlund spoke.",
  );
});
