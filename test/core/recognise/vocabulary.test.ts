import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../server/src/core/recognise/vocabulary.ts";

describe("words that share an id", () => {
  test.each([
    ["case", "Ahn", "AHN"],
    ["diacritics", "Văn", "van"],
    ["letters that no decomposition takes apart", "Đặng", "dang"],
    ["two letters for one", "Strauß", "strauss"],
    ["British and American", "Defence", "defense"],
    ["full width", "ＡＰＥＣ", "apec"],
    ["-isation and -ization", "Organization", "organisation"],
  ])("%s", (_, word, other) => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.add(word)).toBe(vocabulary.add(other));
  });

  test.each([
    ["Ahn", "An"],
    ["back", "baek"],
    ["小", "⼩"],
  ])("%s and %s do not", (word, other) => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.add(word)).not.toBe(vocabulary.add(other));
  });
});

test("a word that was never added has no id", () => {
  expect(new Vocabulary().idOf("ahn")).toBe(0);
});

test("many words keep their ids as the table grows", () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i}x`);
  const ids = words.map((word) => vocabulary.add(word));
  expect(words.map((word) => vocabulary.idOf(word))).toEqual(ids);
  expect(new Set(ids).size).toBe(words.length);
});
