/** Names come from strangers: nothing of them may become markup. */
import { describe, expect, test } from "vitest";
import {
  item,
  link,
  paragraph,
  plain,
  strong,
  toMarkdown,
  toPlainText,
} from "../../../server/src/core/features/richText.ts";

const noLinks = () => null;

describe("inert in Markdown", () => {
  test.each([
    ["a link", "[x](command:y)", "\\[x\\](command:y)"],
    ["an image", "![](http://e.org/x)", "!\\[\\](http:\\//e.org/x)"],
    ["HTML", "<img onerror=x>", "\\<img onerror=x\\>"],
    ["an entity", "&lt;", "\\&lt;"],
    ["emphasis and code", "*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"],
    ["a bare address", "www.e.org https://e.org a@b.c", "www\\.e.org https:\\//e.org a\\@b.c"],
    ["a heading", "# x", "\\# x"],
    ["a list", "1. x", "1\\. x"],
    ["line ends", "a\n\n- b", "a - b"],
    ["a fence", "```js", "\\`\\`\\`js"],
    ["bidi and control characters", "a\u202eb\u0007", "a\\<U+202E\\>b\\<U+0007\\>"],
  ])("%s", (_, name, markdown) => {
    expect(toMarkdown([paragraph(plain(name))], noLinks)).toBe(markdown);
  });

  test("an address cannot end its brackets", () => {
    const place = { document: "d", span: { start: 0, end: 0 } };
    expect(toMarkdown([paragraph(link("t", place))], () => "file:///a>b\n<c")).toBe(
      "[t](<file:///a%3Eb%0A%3Cc>)",
    );
  });
});

test("lines", () => {
  const text = [paragraph(strong("A")), item(plain("b")), item(plain("c")), paragraph(plain("d"))];
  expect([toMarkdown(text, noLinks), toPlainText(text)]).toEqual([
    "**A**\n\n- b\n- c\n\nd",
    "A\n  b\n  c\nd",
  ]);
});
