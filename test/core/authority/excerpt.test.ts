import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addOtherName, addRecord, type EditedFile } from "../../../server/src/core/authority/edit.ts";
import { excerptOf } from "../../../server/src/core/authority/excerpt.ts";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { applyEdits } from "../../../server/src/core/text/yamlEdit/index.ts";

const COUNT = 80;

/** Records in many styles, some of them wrong, with what may stand between them. */
const styles: readonly ((id: string) => string)[] = [
  (id) => `  - id: ${id}\n    name: Name ${id}\n`,
  (id) => `  - { id: ${id}, name: "Name ${id}" } # brief\n`,
  (id) => `  - id: ${id}\n    name: >\n      Name\n      ${id}\n\n`,
  (id) =>
    `  -\n    id: ${id}\n    name: 'Name\n      ${id}'\n    other_names:\n      - N. ${id} # so printed\n`,
  (id) => `  # of ${id}\n\n  -   id: ${id}\n      name: Name ${id}\n      other_names: [N. ${id}]\n`,
  (id) => `  - name: Nobody, once ${id}\n`,
  () => "  # - id: left-out\n",
  () => "  - \n",
];
const yaml = fc
  .array(fc.constantFrom(...styles), { minLength: COUNT, maxLength: COUNT })
  .map((list) => `# mine\npersons:\n${list.map((style, i) => style(`p${i}`)).join("")}\nforums: []\n`);
const json = fc.constantFrom(0, 1, 2).map((indent) => {
  const persons = Array.from({ length: COUNT }, (_, i) => ({
    id: `p${i}`,
    name: `Name "${i}", [the] {first}`,
  }));
  return JSON.stringify({ persons, forums: [] }, null, indent);
});

const known = (name: string, text: string): EditedFile => ({
  name,
  text,
  parsed: parseAuthority(name, text).authority,
});

describe("an edit found in an excerpt is the one found in the whole file", () => {
  for (const [name, texts] of [
    ["a.yaml", yaml],
    ["a.json", json],
  ] as const) {
    test(`another name, in ${name}`, () =>
      fc.assert(
        fc.property(texts, fc.nat(COUNT - 1), (text, i) => {
          expect(addOtherName(known(name, text), "person", `p${i}`, "Other")).toEqual(
            addOtherName({ name, text }, "person", `p${i}`, "Other"),
          );
        }),
        { numRuns: 40 },
      ));
    test(`a new record, in ${name}`, () =>
      fc.assert(
        fc.property(texts, fc.constantFrom("person", "forum", "organization"), (text, kind) => {
          expect(addRecord(known(name, text), kind, "new", "New")).toEqual(
            addRecord({ name, text }, kind, "new", "New"),
          );
        }),
        { numRuns: 40 },
      ));
  }
});

describe("an excerpt", () => {
  const text = `persons:\n${Array.from({ length: COUNT }, (_, i) => styles[0]!(`p${i}`)).join("")}`;
  const { authority } = parseAuthority("a.yaml", text);

  test("has the record, its neighbours and both ends of the list", () => {
    const excerpt = excerptOf(text, authority, "p40")!;
    expect([...parseAuthority("a.yaml", excerpt.text).authority.persons.keys()]).toEqual([
      "p0",
      "p1",
      "p38",
      "p39",
      "p40",
      "p41",
      "p42",
      "p78",
      "p79",
    ]);
  });

  test("gives no place for an edit where something was left out", () => {
    const excerpt = excerptOf(text, authority, "p40")!;
    const at = excerpt.text.indexOf("id: p38");
    expect(excerpt.restored([{ start: at, end: at, newText: "x" }])).toBeNull();
    expect(applyEdits(text, excerpt.restored([{ start: at + 1, end: at + 2, newText: "D" }])!)).toContain(
      "iD: p38",
    );
  });

  test("of a short file is the file", () => {
    const short = "persons:\n  - { id: a, name: A A }\n";
    expect(excerptOf(short, parseAuthority("a.yaml", short).authority, "a")).toBeNull();
  });
});
