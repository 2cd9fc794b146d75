import { describe, expect, test } from "vitest";
import { unitsOf } from "../../server/src/core/text/units.ts";
import { useNodeUnits, writeUnits } from "../../server/src/io/nodeUnits.ts";

const read = (text: string): string => {
  const units = new Uint16Array(text.length + 1).fill(0xffff);
  writeUnits(text, units);
  return String.fromCharCode(...units);
};

describe("units written by Node", () => {
  test.each([
    ["ASCII", "They met on May 5."],
    ["Latin letters", "São Paulo, naïve"],
    ["other letters, and a pair", "“2025年11月1日” — 회담 😀"],
    ["half a pair", "a\ud83d b\ude00 c"],
    ["nothing", ""],
  ])("%s, and what stands behind is left", (_, text) => expect(read(text)).toBe(`${text}\uffff`));
});

describe("in place of the core's own way", () => {
  test("a shorter text leaves nothing of a longer one behind it", () => {
    useNodeUnits();
    for (const text of ["한국 and Japan met", "東京 and Seoul met", "ab"]) unitsOf(text);
    expect([...unitsOf("ab").subarray(0, 34)]).toEqual([97, 98, ...new Array<number>(32).fill(0)]);
  });
});
