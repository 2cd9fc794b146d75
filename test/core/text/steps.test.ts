import { expect, test } from "vitest";
import { finished, inTurns } from "../../../server/src/core/text/steps.ts";

function* counting(name: string, steps: number, heard: string[]): Generator<void, number> {
  for (let i = 1; i <= steps; i++) {
    heard.push(`${name}${i}`);
    yield;
  }
  return steps;
}

test("works in turns take a step each, and the longest goes on alone", () => {
  const heard: string[] = [];
  inTurns([counting("a", 1, heard), counting("b", 3, heard), counting("c", 0, heard)]);
  expect(heard).toEqual(["a1", "b1", "b2", "b3"]);
});

test("work that is finished at once gives its result", () => {
  expect(finished(counting("a", 2, []))).toBe(2);
});
