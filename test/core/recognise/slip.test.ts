import { describe, expect, test } from "vitest";
import { slipBetween } from "../../../server/src/core/recognise/slip.ts";

describe("what makes the second word of the first", () => {
  test.each([
    ["hegseth", "hegeth", "dropped"],
    ["hegseth", "hegset", "dropped"],
    ["biden", "bidden", "added"],
    ["biden", "abiden", "added"],
    ["koizumi", "kiozumi", "swapped"],
    ["koizumi", "okizumi", "swapped"],
    ["marles", "morles", "replaced"],
    ["marles", "marley", "replaced"],
    ["marles", "marlow", null],
    ["biden", "bidne ", null],
    ["abab", "baba", null],
    ["lee", "lee", null],
    ["", "a", "added"],
  ])("%s → %s: %s", (word, written, slip) => {
    expect(slipBetween(word, written)).toBe(slip);
  });
});
