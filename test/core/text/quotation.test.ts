/** Which words of a text are somebody else's. */
import { describe, expect, test } from "vitest";
import { SourceDocument, type TextFormat } from "../../../server/src/core/text/document.ts";
import { isQuoted } from "../../../server/src/core/text/quotation.ts";

/** The words of the text that are quoted. */
function quoted(text: string, format: TextFormat = "markdown"): string {
  const { mask } = new SourceDocument("id", "note", format, text);
  return [...text.matchAll(/\p{L}+/gu)]
    .filter(({ index }) => isQuoted(text, mask, index))
    .map(([word]) => word)
    .join(" ");
}

describe("marks", () => {
  test.each([
    ["straight", 'He said "one two" and left.', "one two"],
    ["curly", "He said “one two” and left.", "one two"],
    ["low and high", "Er sagte „one two“ und ging.", "one two"],
    ["guillemets", "Il dit « one two » et partit.", "one two"],
    ["corners", "「one『two』three」four", "one two three"],
    ["two in a row", '"one" two "three"', "one three"],
    [
      "one in the other",
      "“one ‘two three’ four” five ‘six “seven” eight’ nine",
      "one two three four six seven eight",
    ],
    ["not closed in the block", "one “two\n\nthree", "two"],
    ["closed without being opened", "one” two “three” four", "three"],
    ["in code", 'one `"` two `“` three', ""],
  ])("%s", (_, text, expected) => expect(quoted(text)).toBe(expected));
});

describe("single curly marks", () => {
  test.each([
    ["a sentence", "He said, ‘One two three,’ and left.", "One two three"],
    [
      "with a possessive plural in it",
      "‘The ministers’ talks failed,’ he said.",
      "The ministers talks failed",
    ],
    ["with an apostrophe in it", "‘We don’t know yet,’ he said.", "We don t know yet"],
    ["one word is a term", "The ‘quad’ met the ‘squad’ there.", ""],
    ["apostrophes", "Xi’an’s ministers’ talks and the generals’ ’tis rock ’n’ roll", ""],
    ["a year and a plural", "Since the ‘90s the ministers’ aides, then others’, left.", ""],
    ["a turned apostrophe", "He told ‘em all about it, the others’.", ""],
    ["not closed", "He said ‘one two three and left.", ""],
  ])("%s", (_, text, expected) => expect(quoted(text)).toBe(expected));
});

describe("blocks", () => {
  test("a block quote", () => expect(quoted("one\n\n> two\n> three\n\nfour")).toBe("two three"));

  test("a mark that stands alone is given up after a while", () => {
    expect(quoted(`one "two ${"– ".repeat(3_000)}three`)).toBe("two");
  });

  test("a mark far behind it opens a quotation of its own", () => {
    expect(quoted(`one "two ${"– ".repeat(3_000)}three "four" five`)).toBe("two four");
  });

  test("a quotation far into a long block", () => {
    expect(quoted(`one ${"– ".repeat(9_000)}“two” three`, "plaintext")).toBe("two");
  });
});

describe("callouts", () => {
  test.each([
    ["the note's own words", "> [!note] one\n> two\n>\n> three", ""],
    ["with a quotation in it", "> [!warning]- one “two” three", "two"],
    ["of a quotation", "> [!quote] one\n> two", "quote one two"],
    ["a block quote below one", "> [!tip] one\n\n> two", "two"],
  ])("%s", (_, text, expected) => expect(quoted(text)).toBe(expected));
});
