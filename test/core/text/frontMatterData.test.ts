import { describe, expect, test } from "vitest";
import { frontMatterField, frontMatterListAt } from "../../../server/src/core/text/frontMatterData.ts";

const all = (text: string) => ({ start: 0, end: text.length });
const field = (text: string, key: string) => frontMatterField(text, all(text), key);

describe("a field's text", () => {
  test.each([
    ["title: Tokyo, trilateral", "Tokyo, trilateral"],
    ["title: a # comment", "a"],
    ["title: a#b", "a#b"],
    ['title: "a: \\"b\\""', 'a: "b"'],
    ["title: 'it''s'", "it's"],
    ["title: one\n  two", "one two"],
    ["title: one\n\n  two", "one\ntwo"],
    ["title: one\n\nlanguage: en", "one"],
    ["title: 017", "017"],
    ["title: |\n  one\n", "one\n"],
    ["title: ~", null],
    ["title: [a, b]", null],
    ["title: { a: b }", null],
    ["title:\n- a\n", null],
    ["title: a: b", null],
    ["title: &a b", null],
    [`title: ${"[".repeat(1000)}`, null],
  ])("%j", (text, expected) => expect(field(text, "title")).toBe(expected));
});

describe("a list", () => {
  const disabled = (text: string) =>
    frontMatterListAt(text, all(text), ["rapporteur", "disable"])?.texts ?? [];
  test.each([
    ["rapporteur: { disable: [variant-name, misspelled-name] }", ["variant-name", "misspelled-name"]],
    ["rapporteur:\n  disable:\n    - variant-name\n", ["variant-name"]],
    ["rapporteur: { disable: variant-name }", ["variant-name"]],
    ["rapporteur: { disable: [] }", []],
    ["rapporteur: off", []],
    ["title: rapporteur", []],
    ["title: x", []],
  ])("%j", (text, expected) => expect(disabled(text)).toEqual(expected));
});
