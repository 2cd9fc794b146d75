import { describe, expect, test } from "vitest";
import { compileGlobs } from "../../server/src/io/globs.ts";

const matches = (pattern: string, path: string): boolean => compileGlobs([pattern]).matches(path);

test("parentheses and plus signs stand for themselves", () => {
  expect(matches("Notes (old)/**/*.md", "Notes (old)/a.md")).toBe(true);
  expect(matches("Notes (old)/**/*.md", "Notes old/a.md")).toBe(false);
  expect(matches("C++/*.md", "C++/a.md")).toBe(true);
  expect(compileGlobs(["Notes (old)/**/*.md", "C++/a.md"]).bases).toEqual(["Notes (old)", "C++"]);
});

test.each(["(a+)+b.md", "[a]+[a]+[a]+[a]+[a]+[a]+b.md", "{a,aa}+{a,aa}+{a,aa}+b.md"])(
  "%s quickly refuses a long name",
  (pattern) => expect(matches(pattern, `${"a".repeat(200)}c.md`)).toBe(false),
);

test("a folder with a trailing slash means what is in it", () => {
  expect(matches("archive/", "archive/2024/a.md")).toBe(true);
  expect(matches("archive/", "archive.md")).toBe(false);
});

test("braces, stars and classes are patterns", () => {
  expect(matches("**/*.{md,txt}", "a/b/c.txt")).toBe(true);
  expect(matches("note-[0-9].md", "note-7.md")).toBe(true);
  expect(matches("note-[0-9].md", "note-x.md")).toBe(false);
});

describe("a plain name is a file or a folder", () => {
  test.each([
    ["notes", "notes/2024/a.md", true],
    ["notes", "notes", true],
    ["notes", "old/notes/a.md", false],
    ["notes", "notes/a.png", false],
    ["notes/", "notes/a.png", false],
    ["Notes (old)", "Notes (old)/a.md", true],
    [".", "a/b.md", true],
    ["./", "b.md", true],
    ["notes/*", "notes/2024/a.md", false],
  ])("%s of %s: %j", (pattern, path, expected) =>
    expect(compileGlobs([pattern], "**/*.md").matches(path)).toBe(expected),
  );
});
