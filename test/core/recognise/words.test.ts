/** The folded words of tokens. */
import { expect, test } from "vitest";
import { tokenize } from "../../../server/src/core/recognise/tokenize.ts";
import { Tokens } from "../../../server/src/core/recognise/tokens.ts";
import { Vocabulary } from "../../../server/src/core/recognise/vocabulary.ts";
import { foldedWord, MOST_WORDS, WordTrait } from "../../../server/src/core/recognise/words.ts";
import { fold } from "../../../server/src/core/text/chars.ts";
import { EMPTY_MASK } from "../../../server/src/core/text/mask.ts";

test.each([
  "Oyelaran",
  "Nausėda",
  "STRAßE",
  "Nguyễn",
  "Gu\u00adtiérrez",
  "ＡＢＥ",
  "Łukasz",
  "안규백",
  "x".repeat(60),
])("%s is folded as names are, the first time and again", (word) => {
  const text = `with ${word}, and`;
  const ask = (): string => foldedWord(text, 5, 5 + word.length);
  expect([ask(), ask()]).toEqual([fold(word), fold(word)]);
});

test("more words than the table has room for are still told apart", () => {
  const word = (i: number): string => `Name${i.toString(26)}`;
  const wrong: string[] = [];
  for (let i = 0; i < MOST_WORDS * 2; i++) {
    const one = word(i % (MOST_WORDS + 1000));
    if (foldedWord(one, 0, one.length) !== one.toLowerCase()) wrong.push(one);
  }
  expect(wrong).toEqual([]);
});

function tokensOf(text: string, vocabulary: Vocabulary): Tokens {
  const tokens = new Tokens();
  tokenize(text, EMPTY_MASK, vocabulary, tokens);
  return tokens;
}

test("a word that is added when texts have it already gets its id", () => {
  const vocabulary = new Vocabulary();
  expect(tokensOf("Okoye", vocabulary).ids[0]).toBe(0);
  const id = vocabulary.add("okoye");
  expect(tokensOf("OKOYE", vocabulary).ids[0]).toBe(id);
});

test("two vocabularies give one word ids of their own", () => {
  const [one, other] = [new Vocabulary(), new Vocabulary()];
  one.add("first");
  one.add("okoye");
  other.add("okoye");
  const ids = [one, other, one].map((vocabulary) => tokensOf("Okoye", vocabulary).ids[0]);
  expect(ids).toEqual([2, 1, 2]);
});

test("a word too long for the table has an id of its own and its letters", () => {
  const vocabulary = new Vocabulary();
  const word = "Ab".repeat(60);
  const id = vocabulary.add(word);
  const tokens = tokensOf(word, vocabulary);
  expect([tokens.ids[0], tokens.words[0], tokens.word(word, 0)]).toEqual([id, 0, word.toLowerCase()]);
});

test("a word's facts are those of its folded form", () => {
  const text = "Jordan";
  const facts = tokensOf(text, new Vocabulary()).facts(text, 0);
  expect(facts & (WordTrait.country | WordTrait.givenName)).toBe(WordTrait.country | WordTrait.givenName);
});
