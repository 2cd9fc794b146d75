import fc from "fast-check";
import { expect, test } from "vitest";
import type { YamlNode } from "../../../server/src/core/text/data.ts";
import { readYaml } from "../../../server/src/core/text/yaml.ts";
import { writeYaml } from "../../../server/src/core/text/yamlWrite.ts";

test("records stand in blocks, what is in them on a line each", () => {
  const person = {
    id: "jane-roe",
    name: "Jane Roe",
    other_names: [{ name: "ジェーン・ロー", lang: "ja" }],
    honorific_prefix: ["Dame"],
    sources: undefined,
  };
  expect(writeYaml({ persons: [person, { id: "x" }] })).toBe(`persons:
  - id: jane-roe
    name: Jane Roe
    other_names:
      - { name: ジェーン・ロー, lang: ja }
    honorific_prefix: [Dame]
  - id: x
`);
});

test.each([
  "no",
  "NO",
  "true",
  "null",
  "~",
  "2020",
  "017",
  "1e5",
  "0x1F",
  "",
  " a",
  "a ",
  "a: b",
  "a #b",
  "- a",
  "a,b",
  "[a",
  "{a",
  "'a",
  '"a',
  "\\",
  "a\u2028b",
  "\u0085",
  "\ufeff",
  "&a",
  "*a",
  "!a",
  "%a",
  "@a",
  "a:",
  "?",
])("%j is quoted, so that it stays the text that it is", (text) => {
  const written = writeYaml({ key: text });
  expect(written).toMatch(/^key: "/);
  expect(plain(readYaml(written, "authority").root!)).toEqual({ key: text });
});

test("nothing is an empty map", () => expect(plain(readYaml(writeYaml({}), "authority").root!)).toEqual({}));

/** Texts as any other program may have made them, without halves of letters. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.stringMatching(/^[a-c:#,\-[\]{}'" 0-9é한.]{0,8}$/),
);

test("what is written reads back the same", () => {
  fc.assert(
    fc.property(text, text, text, text, (key, plainText, inList, inMap) => {
      const data = {
        list: [{ [`k${key}`]: plainText, texts: [inList, inMap], maps: [{ [`n${inList}`]: inMap }] }],
      };
      const written = writeYaml(data);
      const { root, problems } = readYaml(written, "authority");
      expect([problems, root === null ? null : plain(root)], written).toEqual([[], data]);
    }),
    { numRuns: 500 },
  );
});

function plain(node: YamlNode): unknown {
  if (node.type === "scalar") return node.value;
  if (node.type === "list") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}
