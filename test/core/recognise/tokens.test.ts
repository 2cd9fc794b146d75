import { describe, expect, test } from "vitest";
import { tokenize } from "../../../server/src/core/recognise/tokenize.ts";
import { Gap, Shape, Tokens } from "../../../server/src/core/recognise/tokens.ts";
import { Vocabulary } from "../../../server/src/core/recognise/vocabulary.ts";
import { EMPTY_MASK } from "../../../server/src/core/text/mask.ts";
import { markdownMask } from "../../../server/src/core/text/prose.ts";

const GAP_NAMES = Object.fromEntries(Object.entries(Gap).map(([name, value]) => [value, name]));

/** The tokens of a text, each with the gap before it: `Ahn space:Gyu hyphen:back`. */
function tokensOf(text: string, words = "", mask = EMPTY_MASK): string {
  const vocabulary = new Vocabulary();
  for (const word of words.split(" ")) if (word !== "") vocabulary.add(word);
  const tokens = new Tokens();
  tokenize(text, mask, vocabulary, tokens);
  return Array.from({ length: tokens.count }, (_, i) => {
    const gap = i === 0 ? "" : `${GAP_NAMES[tokens.gaps[i]!]}:`;
    return gap + text.slice(tokens.starts[i], tokens.ends[i]);
  }).join(" ");
}

describe("gaps", () => {
  test.each([
    ["Ahn Gyu-back", "Ahn space:Gyu hyphen:back"],
    ["Ahn \n Gyu", "Ahn line:Gyu"],
    ["Ahn\r\nGyu", "Ahn line:Gyu"],
    ["Ahn\n\nGyu", "Ahn break:Gyu"],
    ["Ahn's", "Ahn apostrophe:s"],
    ["Ministers’ Meeting", "Ministers apostropheSpace:Meeting"],
    ["ASEAN - Japan", "ASEAN spacedHyphen:Japan"],
    ["J. Austin", "J period:Austin"],
    ["J.\nAustin", "J period:Austin"],
    ["Austin, Texas", "Austin comma:Texas"],
    ["Ahn; Koizumi", "Ahn break:Koizumi"],
    ["Ahn -- Koizumi", "Ahn break:Koizumi"],
    ["Ahn / Koizumi", "Ahn break:Koizumi"],
    ["Ahn\u00adGyu", "Ahn\u00adGyu"],
    ["Minister **Ahn** spoke", "Minister space:Ahn space:spoke"],
    ["Minister _Ahn_, who", "Minister space:Ahn comma:who"],
    ["2*3 and snake_case", "2 break:3 space:and space:snake break:case"],
  ])("%j", (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  test("a sign that names are made of is a token, any other parts words", () => {
    expect(tokensOf("ADMM+ and A&B", "ADMM +")).toBe("ADMM none:+ space:and space:A break:B");
  });

  test("each character of a script without spaces is a token", () => {
    expect(tokensOf("小泉氏は𠮷田")).toBe("小 none:泉 none:氏 none:は none:𠮷 none:田");
  });

  test("hidden stretches part words, joints do not", () => {
    const text = "> Ahn\n> Gyu `x` back";
    expect(tokensOf(text, "", markdownMask(text))).toBe("Ahn line:Gyu break:back");
  });
});

describe("shapes", () => {
  test.each([
    ["Ahn", Shape.capital | Shape.small],
    ["AHN", Shape.capital | Shape.allCapitals],
    ["ahn", Shape.small],
    ["A", Shape.capital],
    ["57th", Shape.digit | Shape.small],
    ["Đặng", Shape.capital | Shape.small | Shape.marked],
    ["ΑΘ", Shape.capital | Shape.allCapitals | Shape.marked],
    ["Ah\u00adn", Shape.capital | Shape.small | Shape.marked],
    ["Ahn\u200b", Shape.capital | Shape.small],
    ["小", Shape.raw],
  ])("%s", (text, shape) => {
    const tokens = new Tokens();
    tokenize(text, EMPTY_MASK, new Vocabulary(), tokens);
    expect(tokens.shapes[0]).toBe(shape);
  });
});

test("more tokens than the arrays begin with", () => {
  const tokens = new Tokens();
  tokenize("Ahn ".repeat(5000), EMPTY_MASK, new Vocabulary(), tokens);
  expect([tokens.count, tokens.ends[4999]]).toEqual([5000, 4999 * 4 + 3]);
});

test.each(["\ud800", "a\udc00b", "\0", "\ufeff", "\u202eAhn", "\ud842"])("no text fails: %j", (text) => {
  expect(() => tokensOf(text)).not.toThrow();
});
