/** Holds our tree to the library's own Document on random texts: what we read, it reads the same. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { YamlNode } from "../../../server/src/core/text/data.ts";
import { readYaml } from "../../../server/src/core/text/yaml.ts";

// biome-ignore format: a table
const PIECES = [
  "a", "b: ", "b:", "- ", "-", "\n", "\n  ", "\n    ", "\r\n", "  ", "x y", "'q'", '"d\\n"', '"e\n  f"', "[", "]",
  "{", "}", ",", ", ", ":", ": ", "#c", " # c\n", "|\n", "|-\n  t\n", ">\n   f\n", "017", "no", "null", "~", "1e3",
  "0x1F", "k: v\n", "k2: v2\n", "- i\n", "  - j\n", "  m: n\n", "'", '"', "é", "?", "!t ", "&a ", "*a", "@", "---\n",
];

const BASES = [
  "",
  "persons:\n  - id: a\n    name: 'B'\n    other_names:\n      - { name: x, lang: ja }\n    t: [1, 2]\n",
  "a:\n- b\n- c: d\n  e: |\n    text\n    more\n  f: >-\n    one\n    two\n\ng: h\n  i\n",
  'x: {a: b,\n  c: [d,\n   e]}\ny: "q\n  r"\n',
];

/** What the library takes and we refuse on purpose. */
const DELIBERATE =
  /^(?:Anchors|Aliases|Tags|Keys marked|No key stands|A map or a list cannot be a key|A ": " within a list|A key stands on one line|Block scalar values|A value that belongs to nothing)/;

const text = fc
  .tuple(fc.constantFrom(...BASES), fc.nat(), fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }))
  .map(([base, at, pieces]) => {
    const cut = at % (base.length + 1);
    return base.slice(0, cut) + pieces.join("") + base.slice(cut);
  });

function ours(node: YamlNode | null): unknown {
  if (node === null) return null;
  if (node.type === "list") return node.items.map(ours);
  if (node.type === "map") return { map: node.entries.map(({ key, value }) => [key, ours(value)]) };
  return node.value;
}

function theirs(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(theirs);
  if (isMap(node))
    return { map: node.items.map(({ key, value }) => [isScalar(key) ? key.source : key, theirs(value)]) };
  return isScalar(node) ? node.value : null;
}

test("what we read, the library reads the same; what it reads and we refuse, we mean to", () => {
  fc.assert(
    fc.property(text, (yaml) => {
      const { root, problems } = readYaml(yaml, "authority");
      const options = { uniqueKeys: false, version: "1.2", prettyErrors: false, logLevel: "error" } as const;
      const document = parseDocument(yaml, options);
      const faults = [...document.errors, ...document.warnings];
      if (root === null && problems.length > 0) {
        if (faults.length === 0) expect(problems[0]?.message).toMatch(DELIBERATE);
        return;
      }
      expect(faults).toEqual([]);
      if (problems.length === 0) expect(ours(root)).toEqual(theirs(document.contents));
    }),
    { numRuns: 300, seed: 2 },
  );
});
