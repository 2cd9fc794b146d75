import { describe, expect, test } from "vitest";
import { unmarked } from "../../../server/src/core/text/inlineMarkup.ts";
import { markdownMask } from "../../../server/src/core/text/prose.ts";

const seen = (text: string, isInline = () => true) =>
  unmarked(text, markdownMask(text), { start: 0, end: text.length }, isInline);

describe("a reader sees", () => {
  test.each([
    ["[[Kestria]]'s [[p/ann|Ann]] [[People/Bo#Life]]", "Kestria's Ann Bo"],
    ["| [[ann\\|Ann]] | b |\n|---|---|\n", "| Ann | b |\n|---|---|\n"],
    ['==Ann== [Bo](b.md "B") <b>Cy</b>[^1]', "Ann Bo Cy[^1]"],
    ["[Ann][1]\n\n[1]: https://example.org", "Ann\n\n[1]: https://example.org"],
    ['==[[Ann]]== <span class="x">[Bo](<b c.md>)</span>', "Ann Bo"],
  ])("%s", (text, plain) => expect(seen(text)?.text).toBe(plain));
});

describe("stays as it is", () => {
  test.each([
    "![[Ann]] ![Bo](b.png) \\[[Cy]]",
    "**Ann** *Bo* ~~Cy~~ `[Di](d.md)`",
    "a == b, c == d, x ==\n\nText\n====\n",
    "<del>Ann</del> Bo<br>Cy - [ ] Di [e] (f)",
  ])("%s", (text) => expect(seen(text)).toBe(null));

  test("a link that is not of the sentence", () =>
    expect(seen("[[Ann comes]] [Bo](b.md) [[c|Cy]]", () => false)?.text).toBe("[[Ann comes]] [Bo](b.md) Cy"));
});

test("places lead there and back", () => {
  const text = "A [[p/ann|Ann]], ==Bo==.";
  const read = seen(text)!;
  expect(read.text).toBe("A Ann, Bo.");
  const spans = ["Ann", "Bo", "A", "."].map((word) => {
    const start = read.text.indexOf(word, word === "Ann" ? 2 : 0);
    return read.writtenSpan({ start, end: start + word.length });
  });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Ann", "Bo", "A", "."]);
  expect(spans.map((span) => read.text.slice(read.plain(span.start), read.plain(span.end)))).toEqual([
    "Ann",
    "Bo",
    "A",
    ".",
  ]);
  expect(read.cutsWithin({ start: 0, end: 15 })).toBe(true);
  expect(read.cutsWithin(spans[0]!)).toBe(false);
});
