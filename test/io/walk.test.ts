/** Which files of a folder are looked at: on a real disk, with real links and `.gitignore` files. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileGlobs, isGlob } from "../../server/src/io/globs.ts";
import { nodeFileSystem } from "../../server/src/io/nodeFileSystem.ts";
import { walk } from "../../server/src/io/walk.ts";

let root = "";

beforeEach(async () => {
  root = (await mkdtemp(join(tmpdir(), "rapporteur-walk-"))).replaceAll("\\", "/");
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function files(contents: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function found(from = "", excludes: (path: string) => boolean = () => false): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of walk(nodeFileSystem, { root, from, excludes })) paths.push(path);
  return paths;
}

describe("a walk", () => {
  test("goes through folders in ascending order", async () => {
    await files({ "b/2.md": "", "b/1.md": "", "a.md": "", "c/d/e.md": "" });
    expect(await found()).toEqual(["a.md", "b/1.md", "b/2.md", "c/d/e.md"]);
  });

  test("leaves out node_modules and hidden folders", async () => {
    await files({ "node_modules/x/a.md": "", ".git/a.md": "", ".obsidian/a.md": "", "a.md": "" });
    expect(await found()).toEqual(["a.md"]);
  });

  test("heeds .gitignore files, nested ones over those above", async () => {
    await files({
      ".gitignore": "drafts/\n*.tmp.md\n",
      "drafts/a.md": "",
      "b.tmp.md": "",
      "sub/.gitignore": "!keep.tmp.md\n/own.md\n",
      "sub/keep.tmp.md": "",
      "sub/own.md": "",
      "sub/deeper/own.md": "",
    });
    expect(await found()).toEqual(["sub/keep.tmp.md", "sub/deeper/own.md"]);
  });

  test("heeds the .gitignore above the folder that it begins in", async () => {
    await files({ ".gitignore": "secret.md\n", "sub/secret.md": "", "sub/a.md": "" });
    expect(await found("sub")).toEqual(["sub/a.md"]);
  });

  test("does not follow links, so a circle of them ends", async () => {
    await files({ "a/b.md": "" });
    await symlink(root, join(root, "a/loop"));
    await symlink("/etc", join(root, "out"));
    expect(await found()).toEqual(["a/b.md"]);
  });

  test("leaves whole folders out that the config excludes", async () => {
    await files({ "archive/a.md": "", "b.md": "" });
    expect(await found("", (path) => path === "archive")).toEqual(["b.md"]);
  });

  test("finds nothing where there is no folder", async () => {
    expect(await found("nowhere")).toEqual([]);
  });
});

test("a folder named like a note is no note", async () => {
  await files({ "x.md/y.txt": "" });
  expect(await found()).toEqual(["x.md/y.txt"]);
  expect(await nodeFileSystem.read(join(root, "x.md"))).toBeNull();
});

describe("globs", () => {
  test.each([
    [["**/*.{md,markdown,txt}"], "a.md", true],
    [["**/*.{md,markdown,txt}"], "deep/er/a.txt", true],
    [["**/*.{md,markdown,txt}"], "a.yaml", false],
    [["./authority/**/*.yaml"], "authority/a.yaml", true],
    [["archive/**"], "archive", true],
    [["archive/**"], "archive/a/b.md", true],
    [["**/*.md"], ".hidden/a.md", false],
    [[], "a.md", false],
  ])("%j and %s: %s", (patterns, path, expected) => {
    expect(compileGlobs(patterns).matches(path)).toBe(expected);
  });

  test("tell the folders that their matches lie in", () => {
    expect(compileGlobs(["authority/**/*.yaml", "people.yaml", "**/*.md"]).bases).toEqual(["authority", ""]);
  });

  test("a name is no glob", () => {
    expect([isGlob("notes/a.md"), isGlob("notes/*.md")]).toEqual([false, true]);
  });
});
