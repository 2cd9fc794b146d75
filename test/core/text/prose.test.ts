import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MaskKind, type ProseMask } from "../../../server/src/core/text/mask.ts";
import { frontMatterSpan, markdownMask, plainMask } from "../../../server/src/core/text/prose.ts";

/** The text with a sign for each masked unit: `·` hidden, `~` joint, `|` block, `^` target. */
function drawn(text: string, mask: ProseMask): string {
  const signs = {
    [MaskKind.hidden]: "·",
    [MaskKind.joint]: "~",
    [MaskKind.block]: "|",
    [MaskKind.target]: "^",
  };
  const units = text.split("");
  mask.starts.forEach((start, i) => {
    units.fill(signs[mask.kinds[i] as MaskKind], start, mask.ends[i]);
  });
  return units.join("");
}

type Case = [name: string, text: string, drawing: string];

function drawings(group: string, cases: Case[]): void {
  describe(group, () => {
    test.each(cases)("%s", (_name, text, drawing) => {
      expect(drawn(text, markdownMask(text))).toBe(drawing);
    });
  });
}

drawings("blocks that are not prose", [
  ["fenced code, with its blank lines", "Kim\n```js\nAhn\n\nAhn\n```\nLee", "Kim|··················|Lee"],
  ["a fence is closed by no shorter one", "````\n```\nAhn\n````\nKim", "·················|Kim"],
  ["a fence is closed by no indented one", "```\n    ```\nAhn\n```\nKim", "···················|Kim"],
  ["an unclosed fence, to the end", "Kim\n~~~\nAhn\n\nAhn", "Kim|············"],
  ["an unclosed fence in a quote, to the quote's end", "> ```\n> Ahn\nKim", "||·········|Kim"],
  [
    "a fence in a list in a quote",
    "> - Kim\n>   ```\n>   Ahn\n>   ```\n>   Lee\n> - Cho",
    "||||Kim|||||···················|||||Lee|||||Cho",
  ],
  ["backticks behind a fence make it a code span", "``` Ahn ```\nKim", "···········\nKim"],
  ["indented code", "Kim\n\n    Ahn\n\nLee", "Kim||||||····|Lee"],
  ["indentation that a tab makes", "- Kim\n\n\t\tAhn", "||Kim||||···"],
  ["what is indented behind an empty list item and a blank line", "-\n\n    Ahn", "|||||||···"],
  ["indentation goes on with a paragraph", "Kim\n    Ahn", "Kim\n~~~~Ahn"],
  ["an HTML block, up to a blank line", "<div>\nAhn\n</div>\n\nKim", "················||Kim"],
  ["a comment over several paragraphs", "<!--\nAhn\n\nAhn\n-->\nKim", "·················|Kim"],
  ["an unclosed comment at a line's head, to the end", "<!-- Ahn\n\nAhn", "·············"],
  ["a script with a blank line", "<script>\nAhn\n\nAhn\n</script>\nKim", "···························|Kim"],
  ["a link reference definition", "[ahn]: /kim 'Lee\nCho'\nNa", "·····················|Na"],
  ["a footnote's label, not its text", "[^ahn]: Kim\n\n    Lee", "·······|Kim||||||Lee"],
  [
    "a comment between percent signs over several paragraphs",
    "%%\nAhn\n\nAhn\n%%\nKim",
    "··············|Kim",
  ],
  ["percent signs that nothing closes are prose", "%%\nAhn", "%%\nAhn"],
  ["a block of math", "$$\nAhn\n\n$$\nKim", "··········|Kim"],
]);

drawings("inline content that is not prose", [
  ["a code span", "a `Ahn` b", "a ····· b"],
  ["a code span ends at as many backticks as begin it", "a `` A`hn `` b", "a ·········· b"],
  ["an unclosed code span is prose", "a `Ahn b", "a `Ahn b"],
  ["a code span over a quote's lines", "> a `Ahn\n> Kim` b", "||a ·····~~···· b"],
  ["a tag, not its content", 'a <b title="Ahn">Kim</b> c', "a ···············Kim···· c"],
  ["a tag over a quote's lines", '> a <b\n> c="Ahn"> b', "||a ···~~········ b"],
  ["a less-than sign is prose", "a < Ahn > b", "a < Ahn > b"],
  ["a comment", "a <!-- Ahn --> b", "a ············ b"],
  ["an unclosed comment within a line is prose", "a <!-- Ahn", "a <!-- Ahn"],
  ["a processing instruction", "a <?Ahn?> b", "a ······· b"],
  ["a declaration over a quote's lines", "> a <!X\n> Ahn> b", "||a ····~~···· b"],
  ["an autolink", "a <https://x.org/Ahn> b", "a ··················· b"],
  ["a bare address, without punctuation behind it", "a https://x.org/Ahn, b", "a ·················, b"],
  ["an address with another scheme", "a obsidian://open?vault=Ahn b", "a ························· b"],
  ["an address without a scheme", "a www.x.org/Ahn b", "a ············· b"],
  ["the parentheses of an address", "(https://x.org/Ahn_(b)) Kim", "(·····················) Kim"],
  ["an address ends before CJK punctuation", "見https://x.org/a。張", "見···············。張"],
  ["an e-mail address", "a ahn@x.org. b", "a ·········. b"],
  ["an at sign alone is prose", "@ahn a@b", "@ahn a@b"],
  ["a link's destination and title", 'a [Ahn](https://x.org "Kim") b', "a [Ahn······················ b"],
  ["an unclosed link is prose", "[Ahn](kim", "[Ahn](kim"],
  ["a title in parentheses holds none", "[Ahn](kim (lee(cho)))", "[Ahn](kim (lee(cho)))"],
  ["an address in an unclosed link", "[Ahn](https://x.org kim)", "[Ahn](············· kim)"],
  ["an escaped bracket begins no link", "\\[Ahn](Kim)", "\\[Ahn](Kim)"],
  ["a link holds no other", "[a [b](c) d](e)", "[a [b···· d](e)"],
  ["an image may be a link's text", "[![Ahn](c)](d)", "[![Ahn········"],
  ["the label of a defined reference", "[Ahn][kim] b\n\n[Kim]: /lee", "[Ahn······ b||···········"],
  ["the label of an undefined reference is prose", "[Ahn][Kim]", "[Ahn][Kim]"],
  [
    "a label over a quote's lines",
    "> [Ahn][kim\n> lee]\n\n[Kim Lee]: /cho",
    "||[Ahn······~~····||···············",
  ],
  ["a footnote's reference", "Ahn[^kim] b", "Ahn······ b"],
  ["a footnote's reference next to another", "Ahn[^1][^2]", "Ahn········"],
  ["a character reference", "R&amp;D", "R·····D"],
  ["an ampersand is prose", "R&D; AT&T", "R&D; AT&T"],
  ["a comment between percent signs", "a %%Ahn%% b", "a ······· b"],
  ["a percentage is prose", "50% of Ahn, 60% of Kim", "50% of Ahn, 60% of Kim"],
  ["math within a line", "a $$Ahn$$ b", "a ······· b"],
  ["prices are prose", "It costs $5, not $6", "It costs $5, not $6"],
]);

drawings("wiki links", [
  ["the name is prose", "a [[Ahn]] b", "a [[Ahn]] b"],
  ["the target behind another text", "[[Ahn Kim|Lee]]", "[[^^^^^^^·Lee]]"],
  ["a heading is hidden", "[[Ahn#Kim]]", "[[Ahn····]]"],
  ["a heading and another text", "[[Ahn#Kim|Lee]]", "[[^^^·····Lee]]"],
  ["in a table, the escaped pipe", "| [[Ahn\\|Kim]] | Lee |\n|-|-|", "||[[^^^··Kim]]|||Lee|||·····"],
  ["an embed is hidden", "a ![[ahn.png]] b", "a ············ b"],
  ["unclosed, it is prose", "[[Ahn b", "[[Ahn b"],
  ["before a destination it is a link", "[[Ahn]](kim)", "[[Ahn]······"],
]);

drawings("paths with blanks", [
  ["a file", "a [Ahn](Kim Lee.md) b", "a [Ahn············· b"],
  ["a file in a folder, with a title", '[Ahn](my notes/Kim Lee "Cho") b', "[Ahn························· b"],
  ["parentheses and a heading", "[Ahn](Kim Lee (2025).md#na) b", "[Ahn······················· b"],
  ["an image", "![Ahn](Kim Lee.png)", "![Ahn··············"],
  ["words are prose", "[Ahn](Kim and Lee) b", "[Ahn](Kim and Lee) b"],
  ["behind no bracket, a file is prose", "Ahn (Kim Lee.md)", "Ahn (Kim Lee.md)"],
  ["what goes on in the next line is prose", "[Ahn](Kim\nLee.md Cho)", "[Ahn](Kim\nLee.md Cho)"],
]);

drawings("tags", [
  ["in a sentence", "a #Kim_Lee b", "a #^^^^^^^ b"],
  ["at a line's head, with folders", "#people/Kim-Lee b", "#^^^^^^^^^^^^^^ b"],
  ["in parentheses", "(#Kim) b", "(#^^^) b"],
  ["in another script", "見 #金森遥斗 b", "見 #^^^^ b"],
  ["a number is prose", "the #57 Kim", "the #57 Kim"],
  ["behind a letter it is prose", "C#Kim x#Lee", "C#Kim x#Lee"],
  ["a heading is prose", "# Kim\n\n## Lee ##", "||Kim|||||Lee|||"],
]);

drawings("words that belong together", [
  ["over a line break", "Ahn\nKim", "Ahn\nKim"],
  ["over a quote's marker", "> Ahn\n> Kim", "||Ahn\n~~Kim"],
  ["over a line without the quote's marker", "> Ahn\nKim", "||Ahn\nKim"],
  ["over a list item's indentation", "- Ahn\n  Kim", "||Ahn\n~~Kim"],
  ["over a hard line break", "Ahn\\\nKim", "Ahn~\nKim"],
  [
    "over a no-break space by name or number",
    "Ahn&nbsp;Kim&#160;Lee&#xA0;Cho",
    "Ahn~~~~~~Kim~~~~~~Lee~~~~~~Cho",
  ],
  ["in emphasis", "**Ahn** _Kim_", "**Ahn** _Kim_"],
]);

drawings("ends of blocks", [
  ["a blank line", "Ahn\n\nKim\n", "Ahn||Kim|"],
  ["CRLF line ends", "Ahn\r\n\r\nKim\r\nLee", "Ahn||||Kim\r\nLee"],
  ["CR line ends", "Ahn\r\rKim\rLee", "Ahn||Kim\rLee"],
  ["an ATX heading", "# Ahn #\nKim", "||Ahn|||Kim"],
  ["a setext heading", "Ahn\n---\nKim", "Ahn|||||Kim"],
  ["a thematic break", "Ahn\n***\nKim", "Ahn|||||Kim"],
  ["list items", "- Ahn\n- Kim\n\n1. Lee", "||Ahn|||Kim|||||Lee"],
  ["a number that is none of a list's", "Ahn\n1945. Kim", "Ahn\n1945. Kim"],
  ["task boxes", "- [ ] Ahn\n- [x] Kim", "||||||Ahn|||||||Kim"],
  ["a task that looks like a definition", "- [ ] [ahn]: kim", "||||||[ahn]: kim"],
  ["the start of a quote", "Ahn\n> Kim", "Ahn|||Kim"],
  ["a quote within a quote", "> Ahn\n> > Kim\n>\n> Lee", "||Ahn|||||Kim|||||Lee"],
  [
    "cells and rows of a table",
    "| Ahn | Kim |\n|---|:-:|\n| Lee | C\\|ho |\n\nNa",
    "||Ahn|||Kim|||·········|||Lee|||C\\|ho||||Na",
  ],
  ["a row without outer pipes", "Ahn | Kim\n-|-\nLee", "Ahn|||Kim|···|Lee"],
  ["an indented line of a paragraph heads no table", "Ahn\n    Kim\n:-:", "Ahn\n~~~~Kim\n:-:"],
  ["pipes without a delimiter row are prose", "Ahn | Kim\nLee | Cho", "Ahn | Kim\nLee | Cho"],
]);

drawings("front matter", [
  ["is hidden", "---\ntitle: Ahn\n---\nKim", "··················|Kim"],
  ["behind a byte order mark", "\uFEFF---\na: b\n---\nKim", "\uFEFF············|Kim"],
  ["with dots at its end", "---\na: b\n...\nKim", "············|Kim"],
  ["with CRLF line ends", "---\r\na: b\r\n---\r\nKim", "··············||Kim"],
  ["unclosed, it is a thematic break", "---\nAhn\n\nKim", "||||Ahn||Kim"],
  ["only at the head", "\n---\na: b\n---\nKim", "|||||a: b|||||Kim"],
]);

describe("frontMatterSpan", () => {
  test("holds the delimiters, its content what is between their lines", () => {
    const text = "\uFEFF---\r\ntitle: Ahn\r\n--- \r\nKim";
    const span = frontMatterSpan(text)!;
    expect(text.slice(span.start, span.end)).toBe("---\r\ntitle: Ahn\r\n--- ");
    expect(text.slice(span.content.start, span.content.end)).toBe("title: Ahn\r\n");
  });

  test("may be empty", () => {
    expect(frontMatterSpan("---\n---")).toEqual({
      start: 0,
      end: 7,
      isToml: false,
      content: { start: 4, end: 4 },
    });
  });

  test.each(["", "--", "----\na: b\n---", "--- a\n---", " ---\na: b\n---", "---\na: b\n--- c"])(
    "is not in %j",
    (text) => {
      expect(frontMatterSpan(text)).toBeNull();
    },
  );
});

describe("headings", () => {
  test.each([
    ["of hashes, without them", "# Ahn *Kim* ##\n\nLee", ["Ahn *Kim*"]],
    ["underlined", "Ahn Kim  \n===\nLee", ["Ahn Kim"]],
    ["underlined, of two lines", "Ahn\nKim\n---", ["Ahn\nKim"]],
    ["behind a definition", "[a]: b\nAhn\n---", ["Ahn"]],
    ["in a quote and in a list", "> # Ahn\n\n- Kim\n  ---", ["Ahn", "Kim"]],
    ["none without text, nor with seven hashes", "##\n\n####### Ahn\n\n#Kim", []],
  ])("%s", (_name, text, headings) => {
    const pairs = markdownMask(text).headings;
    const found = Array.from({ length: pairs.length / 2 }, (_, i) =>
      text.slice(pairs[2 * i], pairs[2 * i + 1]),
    );
    expect(found).toEqual(headings);
  });
});

describe("plain text", () => {
  test.each([
    ["blank lines end blocks", "Ahn\nKim\n \t\n\nLee\n", "Ahn\nKim|||||Lee|"],
    ["CRLF line ends", "Ahn\r\n\r\nKim", "Ahn||||Kim"],
    ["blank lines at the head", "\n\nAhn", "||Ahn"],
    ["front matter is hidden", "---\na: b\n---\nAhn", "············|Ahn"],
    ["nothing else is", "# `Ahn` <!-- Kim -->", "# `Ahn` <!-- Kim -->"],
    ["nothing at all", "", ""],
  ])("%s", (_name, text, drawing) => {
    expect(drawn(text, plainMask(text))).toBe(drawing);
  });
});

test("any text has ordered stretches within it", () => {
  const pieces = [
    "---\n",
    "\r\n",
    "> ",
    "- ",
    "`",
    "[[",
    "](",
    "<!--",
    "\n",
    "|",
    "\\",
    "$$",
    "\u{1F600}",
    "\uD800",
    "&nbsp;",
    "a",
  ];
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));
  const ordered = (text: string) => {
    for (const { starts, ends } of [markdownMask(text), plainMask(text)]) {
      starts.forEach((start, i) => {
        expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : ends[i - 1]!);
        expect(ends[i]).toBeGreaterThan(start);
      });
      expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
    }
  };
  fc.assert(fc.property(anyText, ordered), { seed: 20_251_101, numRuns: 300 });
});
