/** Which files `check` looks at, and across which it compares names. */
import { describe, expect, test } from "vitest";
import { run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, checked, SLIP } from "./desk.ts";

describe("what is checked", () => {
  test("a register of JSON in authority/ is read without a config", async () => {
    const { path } = tempWorkspace({
      "authority/desk.json": '{ "persons": [{ "id": "edrin", "name": "Edrin Tarrow" }] }',
      "a.md": "Talks with Edrin Tarow.",
    });
    expect(await checked([], path)).toEqual(["a.md misspelled-name Edrin Tarow"]);
  });

  test("authority files, articles, hidden folders and node_modules are not", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "authority/readme.yaml": "persons: []\n",
      "sources/s.md": SLIP,
      ".obsidian/x.md": SLIP,
      "node_modules/p/readme.md": SLIP,
      "a.md": SLIP,
    });
    expect(await checked([], path)).toEqual(["a.md misspelled-name Edrin Tarrough"]);
  });

  test.each(["sources/s.md", ".obsidian/x.md", "drafts/d.md", "old/o.md"])(
    "%s is when it is named",
    async (file) => {
      const { path } = tempWorkspace({
        ...ALONE,
        "rapporteur.yaml": "bundled: false\nexclude: [old/**]\n",
        ".gitignore": "drafts/\n",
        [file]: SLIP,
      });
      expect(await checked([], path)).toEqual([]);
      expect(await checked([file], path)).toEqual([`${file} misspelled-name Edrin Tarrough`]);
    },
  );

  test("an authority file that is named is for its own records, not for its prose", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "authority/b.yaml": "persons: [{ id: x }]\n",
      "authority/c.yaml": "persons: [{ id: y }] # Edrin Tarrough\n",
    });
    const { files, findings: found } = await runJson(["check", "authority/c.yaml"], { cwd: path });
    expect([files, found]).toMatchObject([1, [{ file: "authority/c.yaml", code: "invalid-authority" }]]);
    const { stdout } = await run(["check", "authority/desk.yaml", "rapporteur.yaml"], { cwd: path });
    expect(stdout).toBe("No findings in 2 files.\n");
  });

  test.each(["check", "mentions", "authority suggest"])("%s of nothing but data: exit 2", async (command) => {
    const { path } = tempWorkspace({ ...ALONE, "x.json": `{"a": "${SLIP.trim()}"}` });
    const { code, stdout, stderr } = await run([...command.split(" "), "x.json"], { cwd: path });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("x.json: this is no note")]);
  });

  test(".gitignore is heeded, nested and with exceptions", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      ".gitignore": "*.draft.md\n!kept.draft.md\nbuild/\n",
      "a.draft.md": SLIP,
      "kept.draft.md": SLIP,
      "build/x.md": SLIP,
      "sub/.gitignore": "/only.md\n",
      "sub/only.md": SLIP,
      "sub/deep/only.md": SLIP,
    });
    const files = (await checked([], path)).map((finding) => finding.split(" ")[0]);
    expect(files).toEqual(["kept.draft.md", "sub/deep/only.md"]);
  });

  test("the config's notes and exclude decide", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "rapporteur.yaml": 'bundled: false\nnotes: ["in/**/*.md"]\nexclude: ["in/old"]\n',
      "a.md": SLIP,
      "in/b.md": SLIP,
      "in/c.txt": SLIP,
      "in/old/d.md": SLIP,
    });
    expect(await checked([], path)).toEqual(["in/b.md misspelled-name Edrin Tarrough"]);
  });

  test("a nested rapporteur.yaml is a root of its own", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "a.md": "Edrin Tarrough, Osric Quel.\n",
      "sub/rapporteur.yaml": "bundled: false\n",
      "sub/authority/own.yaml": "persons: [{ id: quell, name: Osric Quell }]\n",
      "sub/b.md": "Edrin Tarrough, Osric Quel.\n",
    });
    const all = ["a.md misspelled-name Edrin Tarrough", "sub/b.md misspelled-name Osric Quel"];
    expect(await checked([], path)).toEqual(all);
    expect(await checked(["."], path)).toEqual(all);
    expect(await checked(["**/*.md"], path)).toEqual(all);
    expect(await checked(["sub/b.md"], path)).toEqual([all[1]]);
    expect(await checked(["b.md"], `${path}/sub`)).toEqual(["b.md misspelled-name Osric Quel"]);
  });

  test.each([
    ["../c/*.md", ["../c/a.md misspelled-name Edrin Tarrough"]],
    ["../**/a.md", ["../c/a.md misspelled-name Edrin Tarrough"]],
    ["./*.md", ["b.md misspelled-name Edrin Tarrough"]],
    ["../c/../d/*.md", ["b.md misspelled-name Edrin Tarrough"]],
  ])("a glob in quotes may go up: %s", async (glob, wanted) => {
    const { path } = tempWorkspace({ ...ALONE, "c/a.md": SLIP, "d/b.md": SLIP });
    expect(await checked([glob], `${path}/d`)).toEqual(wanted);
  });

  test("standard input is, as Markdown, under the name -", async () => {
    const { path } = tempWorkspace(ALONE);
    const { findings, files } = await runJson(["check", "-"], {
      cwd: path,
      input: `\`Edrin Tarrough\` ${SLIP}`,
    });
    expect([files, findings.length, findings[0]]).toEqual([
      1,
      1,
      expect.objectContaining({ file: "-", start: { line: 0, character: 22 } }),
    ]);
  });

  test("plain text has no Markdown in it", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "`Edrin Tarrough`", "a.txt": "`Edrin Tarrough`" });
    expect(await checked([], path)).toEqual(["a.txt misspelled-name Edrin Tarrough"]);
  });

  test("links are not followed out of the folder", async () => {
    const outside = tempWorkspace({ "x.md": SLIP });
    const inside = tempWorkspace(ALONE);
    const { symlinkSync } = await import("node:fs");
    symlinkSync(outside.path, inside.pathOf("link"));
    symlinkSync(inside.path, inside.pathOf("loop"));
    expect(await checked([], inside.path)).toEqual([]);
  });
});

describe("a name written in two ways", () => {
  const TWO = { ...ALONE, "a.md": "Sergei Lavrov. Sergei Lavrov.\n", "sub/b.md": "Sergey Lavrov.\n" };

  test("is found across the notes of the root, whatever PATH is asked for", async () => {
    const { path } = tempWorkspace(TWO);
    const { files, findings: found } = await runJson(["check", "sub/b.md"], { cwd: path });
    expect(files).toBe(1);
    expect(found).toMatchObject([
      {
        file: "sub/b.md",
        code: "inconsistent-name",
        entity: null,
        fixes: [{ newText: "Sergei Lavrov", preferred: true }],
        related: [
          { file: "a.md", start: { line: 0, character: 0 }, end: { line: 0, character: 13 } },
          { file: "a.md", start: { line: 0, character: 15 } },
        ],
      },
    ]);
    expect(await checked(["a.md"], path)).toEqual([]);
    expect(await checked([], path)).toEqual(["sub/b.md inconsistent-name Sergey Lavrov"]);
  });

  test("is the same whatever the order of PATHs", async () => {
    const { path } = tempWorkspace({ ...TWO, "c.md": "Sergey Lavrov\n", "d.md": "Sergei Lavrov.\n" });
    const outputs = await Promise.all(
      [[], ["d.md", "sub", "a.md", "c.md"], ["c.md", "d.md", "a.md", "sub/b.md"]].map((paths) =>
        run(["check", ...paths, "--format", "json"], { cwd: path }),
      ),
    );
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
  });

  test("is not looked for in the notes of a nested root, in ignored ones, or where it is off", async () => {
    const { path } = tempWorkspace({
      ...TWO,
      ".gitignore": "ignored/\n",
      "ignored/c.md": "Sergey Brandtov\n",
      "d.md": "Sergei Brandtov\n",
      "sub/rapporteur.yaml": "bundled: false\n",
    });
    expect(await checked([], path)).toEqual([]);
    const off = ["--rule", "inconsistent-name=off"];
    expect(await checked(off, tempWorkspace(TWO).path)).toEqual([]);
  });
});
