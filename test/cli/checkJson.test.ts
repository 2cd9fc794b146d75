/** The report of `check --format json`. */
import { describe, expect, test } from "vitest";
import { run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, checked, SLIP } from "./desk.ts";

describe("JSON", () => {
  test("has every documented key, and no other", async () => {
    const { path } = tempWorkspace({ ...ALONE, "notes/a.md": SLIP });
    expect(await runJson(["check"], { cwd: path })).toEqual({
      version: 1,
      files: 1,
      findings: [
        {
          file: "notes/a.md",
          code: "misspelled-name",
          severity: "warning",
          message: expect.stringContaining('"Edrin Tarrough"'),
          start: { line: 0, character: 5 },
          end: { line: 0, character: 19 },
          text: "Edrin Tarrough",
          entity: "tarrow",
          name: "Edrin Tarrow",
          fixes: [{ title: 'Use "Edrin Tarrow"', newText: "Edrin Tarrow", preferred: true }],
          related: [],
        },
      ],
    });
  });

  test("has null where a finding has nothing", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "On 31 April 2025.\n" });
    const { findings } = await runJson(["check"], { cwd: path });
    expect(findings).toMatchObject([
      { code: "impossible-date", entity: null, name: null, fixes: [], related: [] },
    ]);
  });

  test("counts lines and UTF-16 units from 0 behind CRLF and emoji", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "one\r\n\u{1F600} Edrin Tarrough\r\n" });
    const { findings } = await runJson(["check"], { cwd: path });
    expect(findings).toMatchObject([{ start: { line: 1, character: 3 }, end: { line: 1, character: 17 } }]);
  });

  test("is sorted by file, then start", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "b.md": SLIP,
      "a.md": `31 April 2025. ${SLIP}`,
      "c/a.md": SLIP,
    });
    expect(await checked(["c", "b.md", "a.md"], path)).toEqual([
      "a.md impossible-date 31 April 2025",
      "a.md misspelled-name Edrin Tarrough",
      "b.md misspelled-name Edrin Tarrough",
      "c/a.md misspelled-name Edrin Tarrough",
    ]);
  });

  test("is the same bytes whatever the order of PATHs, named twice or not", async () => {
    const { path } = tempWorkspace({ ...ALONE, "b.md": SLIP, "a.md": SLIP, "c/a.md": SLIP });
    const orders = [
      ["a.md", "b.md", "c"],
      ["c", "b.md", "a.md"],
      ["*.md", "c/a.md", "b.md"],
      ["b.md", "a.md", "*.md", "c"],
      ["a.md", `${path}/a.md`, "b.md", "c"],
      [`${path}/a.md`, "a.md", "b.md", "c"],
    ];
    const outputs = await Promise.all(
      orders.map((paths) => run(["check", ...paths, "--format", "json"], { cwd: path })),
    );
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(outputs[0]!.stdout).toContain('"files": 3');
  });

  test("a folder without notes has no files: exit 0", async () => {
    const { path } = tempWorkspace({ ...ALONE, "empty/.keep": "" });
    const { code, stdout } = await run(["check", "empty", "--format", "json"], { cwd: path });
    expect([code, JSON.parse(stdout)]).toEqual([0, { version: 1, files: 0, findings: [] }]);
  });

  test("names a file as PATH does: absolute where that was, from above where it lies above", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP, "sub/x.txt": "" });
    expect(await checked([`${path}/a.md`], path)).toEqual([`${path}/a.md misspelled-name Edrin Tarrough`]);
    expect(await checked(["../a.md"], `${path}/sub`)).toEqual(["../a.md misspelled-name Edrin Tarrough"]);
    expect(await checked(["./a.md"], path)).toEqual(["a.md misspelled-name Edrin Tarrough"]);
  });
});
