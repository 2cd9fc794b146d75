import { describe, expect, test } from "vitest";
import { standsAt, unitsOf } from "../../../server/src/core/text/units.ts";

const read = (text: string): string => String.fromCharCode(...unitsOf(text).subarray(0, text.length));

describe("the units of a text", () => {
  test.each([
    ["ASCII", "They met on May 5."],
    ["letters of two bytes", "Đỗ Mười, São Paulo, naïve"],
    ["three bytes and marks", "“2025年11月1日” — 회담"],
    ["surrogate pairs", "a😀b👩‍👩‍👧c"],
    ["half a pair, which has no bytes of its own", "a\ud83d b\ude00 c"],
    ["the replacement character", "a\ufffdb"],
    ["nothing", ""],
  ])("%s", (_, text) => expect(read(text)).toBe(text));

  test("a text of many pieces, with a pair across each border", () => {
    const text = `${"x".repeat(8_191)}😀${"é".repeat(8_190)}😀${"日".repeat(9_000)}${"y’s ".repeat(5_000)}`;
    const units = unitsOf(text);
    for (let i = 0; i < text.length; i++)
      if (units[i] !== text.charCodeAt(i)) expect(`${i} ${units[i]}`).toBe(`${i} ${text.charCodeAt(i)}`);
    expect(units.length).toBeGreaterThan(text.length);
  });

  test("zeros stand behind a text that follows a longer one", () => {
    unitsOf("a longer text than the one that follows it, and then another");
    unitsOf("another long one, so that both places have been filled once before");
    expect([...unitsOf("ab").subarray(0, 34)]).toEqual([97, 98, ...new Array<number>(32).fill(0)]);
  });

  test("two texts in turn keep their own", () => {
    const [first, second] = [unitsOf("first"), unitsOf("second")];
    expect(String.fromCharCode(...first.subarray(0, 5), ...second.subarray(0, 6))).toBe("firstsecond");
  });

  test("letters are found where they stand alone", () => {
    const units = unitsOf("the end");
    expect([standsAt(units, 4, "end"), standsAt(units, 4, "ends"), standsAt(units, -1, "the")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
