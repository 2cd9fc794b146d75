/** A consonant doubled, or no longer so, in the family name of somebody whom nobody registered. */
import { describe, expect, test } from "vitest";
import { inconsistentName } from "../../../server/src/core/checks/inconsistentName.ts";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { fixture } from "../../support/fixture.ts";

const found = (...notes: string[]): string[] => {
  const { snapshot, files } = fixture(notes.map((note, i) => `//- /n${i}.md\n${note}\n`).join(""));
  return files.flatMap(({ path, text }) =>
    findingsOf(snapshot, path)
      .filter(({ code }) => code === inconsistentName.code)
      .map(({ start, end, fixes }) => `${text.slice(start, end)} → ${fixes[0]?.newText}`),
  );
};

describe("one person's", () => {
  test.each([
    ["under one title", "Treasury Secretary Scott Dassent spoke. Treasury Secretary Scott Dasent left."],
    ["once against two", "Scott Dassent spoke. Scott Dasent left. Scott Dassent came again."],
  ])("%s", (_, note) => expect(found(note)).toEqual(["Scott Dasent → Scott Dassent"]));
});

describe("silent", () => {
  test.each([
    ["once against once", "Scott Dassent spoke. Scott Dasent left."],
    ["two titles", "Senator Scott Dassent spoke. The poet Scott Dasent left. Senator Scott Dassent came."],
    ["two families that many bear", "Robert Bennett spoke. Robert Bennet left. Robert Bennett came."],
    ["two German families", "Karl Dorfmann spoke. Karl Dorfman left. Karl Dorfmann came."],
    ["both in one clause", "Scott Dassent met Scott Dasent. Scott Dassent left."],
    ["a vowel, once against once", "Scott Dassent spoke. Scott Dassant left."],
  ])("%s", (_, note) => expect(found(note)).toEqual([]));

  test("in another note", () =>
    expect(found("Scott Dassent spoke. Scott Dassent came.", "Scott Dasent left.")).toEqual([]));
});
