import { expect, test } from "vitest";
import { markdownMask } from "../../../server/src/core/text/prose.ts";
import { sentenceAt } from "../../../server/src/core/text/sentences.ts";

const sentence = (text: string, word: string): string => {
  const { start, end } = sentenceAt(text, markdownMask(text), text.indexOf(word));
  return text.slice(start, end);
};

test("a line of a log that begins with a number begins a sentence", () =>
  expect(sentence("2025-03-03 Tom came. All left.\n2025-03-05 Ann came.", "Ann")).toBe(
    "2025-03-05 Ann came.",
  ));
test("a number within a line does not", () =>
  expect(sentence("See p. 5 and no. 7 there.", "there")).toBe("See p. 5 and no. 7 there."));
test("nor does one behind an abbreviation at a line's end", () =>
  expect(sentence("It opened on Nov.\n3 and closed.", "closed")).toBe("It opened on Nov.\n3 and closed."));

test.each([
  [
    "[2024-10-01 11:00] tom: he resigns today\n[2025-10-22 09:10] mei: talks",
    "[2025-10-22 09:10] mei: talks",
  ],
  ["2024-10-01 11:00 tom: he resigns\n2025-10-22 09:10 mei: talks", "2025-10-22 09:10 mei: talks"],
  ["2024-10-01: he resigns today\n2025-10-22: talks", "2025-10-22: talks"],
])("a line that begins with its day is an entry of a log: %j", (text, expected) =>
  expect(sentence(text, "talks")).toBe(expected),
);
test("a day that prose is wrapped before begins none", () =>
  expect(sentence("They met on\n2025-10-22 for talks.", "talks")).toBe("They met on\n2025-10-22 for talks."));
test.each([
  ["0900  Tom's talks\n0915  break", "0900  Tom's talks"],
  ["9:00 Tom's talks\n10:15 Break", "9:00 Tom's talks"],
  [
    "They begin the talks at\n9:00 and end at\n10:15 or so.",
    "They begin the talks at\n9:00 and end at\n10:15 or so.",
  ],
])("a line of a programme ends where the next hour begins: %j", (text, expected) =>
  expect(sentence(text, "talks")).toBe(expected),
);
