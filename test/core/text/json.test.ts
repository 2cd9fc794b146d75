import { describe, expect, test } from "vitest";
import { readJson } from "../../../server/src/core/text/json.ts";

describe("where JSON breaks", () => {
  test.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{"a": tru}', 6],
    ['{"a": 01}', 7],
    ["{'a': 1}", 1],
    ['{"a": "b\nc"}', 8],
    ['{"a": "\\x"}', 8],
    ['{"a": "\\u12G4"}', 11],
    ["[1, 2", 5],
    ["[1] 2", 4],
    ["[1}", 2],
    ['{"a": [}', 7],
    ['"open', 5],
    ["-", 0],
  ])("%j", (text, offset) => {
    const { value, problem } = readJson(text);
    expect(value).toBeUndefined();
    expect(problem?.span.start).toBe(offset);
    expect(() => JSON.parse(text)).toThrow();
  });
});

describe("what is JSON is read", () => {
  test.each([
    '{"a": [1, -2.5e+3, true, false, null, "\\"\\u00e9\\n"], "b": {}, "c": []}',
    "[]",
    ' "x" ',
    "\t0\r\n",
    '{"": [[], [[{}]]]}',
  ])("%j", (text) => {
    const { value, problem } = readJson(text);
    expect(problem).toBeNull();
    expect(value).toEqual(JSON.parse(text));
  });

  test("with a byte order mark", () => expect(readJson('\ufeff{"a": 1}').value).toEqual({ a: 1 }));

  test("nothing is nothing, without a problem", () => {
    const { value, problem } = readJson(" \n");
    expect([value, problem]).toEqual([undefined, null]);
  });

  test("__proto__ is a key like any other", () => {
    const { value } = readJson('{"__proto__": [1]}');
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
  });
});

test("each record of the outermost lists has its place", () => {
  const text = '{ "persons": [ {"id": "a", "x": [{}, [1]]}, 7 ],\n "forums": [{}], "n": {"m": [1]} }';
  const { value, lists } = readJson(text);
  const { persons, forums } = value as { persons: unknown; forums: unknown };
  const shown = (list: unknown) => {
    const ends = lists.get(list) ?? [];
    return ends.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, ends[i + 1])] : []));
  };
  expect(shown(persons)).toEqual(['{"id": "a", "x": [{}, [1]]}', "7"]);
  expect(shown(forums)).toEqual(["{}"]);
  expect(lists.size).toBe(2);
});

test("depth takes nothing down", () => {
  const text = "[".repeat(100_000);
  expect(readJson(text).problem?.span.start).toBe(100_000);
  expect(readJson(text + "]".repeat(100_000)).problem).toBeNull();
});

describe("a key that an object has twice", () => {
  test.each([
    ['{"a": 1, "b": 2, "a": 3}', ['17 "a"']],
    ['{"a": {"b": 1}, "c": [{"b": 2, "b": 3}]}', ['31 "b"']],
    ['{"a": {"a": {"a": 1}}}', []],
    ['[{"a": 1}, {"a": 2}]', []],
    [`{${Array.from({ length: 40 }, (_, i) => `"k${i}": {}`).join(", ")}, "k7": 1}`, ['431 "k7"']],
    [`{${Array.from({ length: 90 }, (_, i) => `"k${i}": {}`).join(", ")}, "k89": 1}`, ['981 "k89"']],
  ])("%.40s", (text, wanted) => {
    const found = readJson(text).repeats.map(({ start, end }) => `${start} ${text.slice(start, end)}`);
    expect(found).toEqual(wanted);
  });
});

describe("long lists, whose items are parsed part by part,", () => {
  const many = Array.from({ length: 9000 }, (_, i) => ({ id: `${i}`, tags: [`"],[{${i}`, null, { a: i }] }));

  test("have the values that the engine's parser gives", () => {
    const value = { first: many, note: "a", nested: { list: many.slice(0, 3) }, second: many.slice(5) };
    for (const indent of [0, 2]) expect(readJson(JSON.stringify(value, null, indent)).value).toEqual(value);
  });

  test("count once where their key is written twice", () => {
    const list = JSON.stringify(many);
    for (const text of [`{"a":${list},"a":[1]}`, `{"a":[1],"a":${list}}`, `{"a":${list},"a":${list}}`]) {
      const { value, lists } = readJson(text);
      expect(value).toEqual(JSON.parse(text));
      const [[items = [], ends = []] = []] = [...lists] as [unknown[], number[]][];
      expect(items.map((_, i) => JSON.parse(text.slice(ends[2 * i], ends[2 * i + 1])))).toEqual(items);
    }
  });
});
