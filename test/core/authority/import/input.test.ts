import { describe, expect, test } from "vitest";
import { importRegister } from "../../../../server/src/core/authority/import/index.ts";
import { formatOf, readInput } from "../../../../server/src/core/authority/import/input.ts";

const PERSON = '{"id":"1","schema":"Person","properties":{"name":["Jane Roe"]}}';
const formatIn = (text: string) => formatOf(readInput("a.json", text).document!);

describe("the format is told from", () => {
  test.each([
    ["popolo", '{"persons":[{"id":"1","name":"Jane Roe"}]}'],
    ["wikidata", '{"entities":{"Q1":{"id":"Q1","labels":{}}}}'],
    ["wikidata", '[{"id":"Q1","claims":{}}]'],
    ["wikidata", '[\n{"id":"Q1","labels":{}},\n{"id":"Q2","labels":{}}'],
    ["ftm", PERSON],
    ["ftm", `${PERSON}\n${PERSON}`],
    [null, '{"persons":[]}'],
    [null, "[]"],
    [null, '"persons"'],
    [null, "7"],
    [null, '[{"id":"1","name":"Jane Roe"}]'],
  ])("%s: %s", (format, text) => expect(formatIn(text)).toBe(format));
});

test("lines of a dump are read, brackets, commas and empty lines passed over", () => {
  const { document, problems } = readInput(
    "a.json",
    `[\n\n${PERSON},\r\n${PERSON.replace("Jane", "Ann").replace('"1"', '"2"')}\n`,
  );
  expect(problems).toEqual([]);
  expect(importRegister("ftm", [document!]).draft.persons.map(({ name }) => name)).toEqual([
    "Ann Roe",
    "Jane Roe",
  ]);
});

test("a line that is broken is said by its number, the others are read", () => {
  const { document, problems } = readInput("a.json", `${PERSON}\n{"id":\n${PERSON}`);
  expect(problems).toMatchObject([{ file: "a.json", where: "line 2" }]);
  expect(importRegister("ftm", [document!]).problems).toEqual([
    { file: "a.json", where: "line 3", message: "is here a second time; the first one counts." },
  ]);
});

test.each([
  ["", ""],
  ["persons:\n- id: x\n", "1:1"],
  ['{"persons": [\n  {"id" 5}]}', "2:9"],
  ["\ufeff", ""],
])("what is no JSON is said with its place: %j", (text, where) => {
  const { document, problems } = readInput("a.json", text);
  expect([document, problems]).toMatchObject([null, [{ where }]]);
});

test("a text nested 100,000 deep is read or refused", () => {
  const { document } = readInput("a.json", "[".repeat(100_000) + "]".repeat(100_000));
  expect(document === null || formatOf(document) === null).toBe(true);
});

test.each(["beat.yaml", "people.csv"])(
  "%s is told to be no JSON, and where an authority file goes",
  (file) => {
    const { document, problems } = readInput(file, "persons:\n- name: Jane Roe\n");
    expect(document).toBe(null);
    expect(problems.map(({ where, message }) => where + message)).toEqual([
      expect.stringMatching(/^import reads JSON .* goes into the folder authority\/\.$/),
    ]);
  },
);
