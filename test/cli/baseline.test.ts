import { lstatSync, readFileSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../support/cli.ts";
import { type TempWorkspace, tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, SLIP } from "./desk.ts";

const BASELINE = ["--baseline", "known.json"];

/** A workspace whose findings are all in `known.json`. */
async function known(files: Record<string, string>): Promise<TempWorkspace> {
  const workspace = tempWorkspace({ ...ALONE, ...files });
  const { code } = await run(["check", ...BASELINE, "--update-baseline"], { cwd: workspace.path });
  expect(code).toBe(0);
  return workspace;
}

async function check({ path }: TempWorkspace, words: readonly string[] = []) {
  const { code, stdout } = await run(["check", ...BASELINE, ...words], { cwd: path });
  return { code, stdout };
}

describe("--update-baseline", () => {
  test("writes what is found, sorted, alike ones as one entry", async () => {
    const workspace = await known({ "b.md": `On 31 April 2025. ${SLIP}${SLIP}`, "a.md": SLIP });
    expect(JSON.parse(readFileSync(workspace.pathOf("known.json"), "utf8"))).toEqual({
      version: 1,
      findings: [
        { file: "a.md", code: "misspelled-name", text: "Edrin Tarrough", entity: "tarrow", count: 1 },
        { file: "b.md", code: "impossible-date", text: "31 April 2025", entity: null, count: 1 },
        { file: "b.md", code: "misspelled-name", text: "Edrin Tarrough", entity: "tarrow", count: 2 },
      ],
    });
  });

  test("takes the place of the one before, and says how many", async () => {
    const workspace = await known({ "a.md": SLIP });
    workspace.write("a.md", "Nothing.\n");
    const { stdout } = await check(workspace, ["--update-baseline"]);
    expect(stdout).toContain("0 findings written to known.json.");
    expect(JSON.parse(readFileSync(workspace.pathOf("known.json"), "utf8")).findings).toEqual([]);
  });

  test.each([
    ["a note", "a.md", SLIP],
    ["other JSON", "other.json", "{}\n"],
    ["a folder", "sub", null],
  ])("never takes the place of %s: exit 2", async (_, name, text) => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": SLIP, "sub/b.md": SLIP });
    if (text !== null) workspace.write(name, text);
    const words = ["check", "--fix", "--baseline", name, "--update-baseline"];
    const { code, stdout, stderr } = await run(words, { cwd: workspace.path });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`--baseline ${name}: this is no baseline and is left as it is`);
    expect(readFileSync(workspace.pathOf("a.md"), "utf8")).toBe(SLIP);
    if (text !== null) expect(readFileSync(workspace.pathOf(name), "utf8")).toBe(text);
  });

  test("takes the place of an empty file", async () => {
    const workspace = await known({ "a.md": SLIP, "known.json": "" });
    expect((await check(workspace)).code).toBe(0);
  });

  test.each(["there.json", "not-yet.json"])("writes through a link to %s", async (name) => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": SLIP, "there.json": "" });
    symlinkSync(name, workspace.pathOf("known.json"));
    await check(workspace, ["--update-baseline"]);
    expect(lstatSync(workspace.pathOf("known.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(workspace.pathOf(name), "utf8")).toContain("tarrow");
  });
});

describe("--baseline", () => {
  test("leaves known findings out, wherever they have moved: exit 0", async () => {
    const workspace = await known({ "a.md": SLIP });
    workspace.write("a.md", `# New\n\nA line.\n\n${SLIP}`);
    const { code, stdout } = await check(workspace);
    expect([code, stdout]).toEqual([0, "No findings in 1 note.\n1 finding of the baseline not shown.\n"]);
  });

  test("reports one more of the same, and what is new: exit 1", async () => {
    const workspace = await known({ "a.md": SLIP });
    workspace.write("a.md", `${SLIP}${SLIP}On 31 April 2025.\n`);
    const { code, stdout } = await check(workspace, ["--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { code: "misspelled-name", start: { line: 1 } },
      { code: "impossible-date" },
    ]);
  });

  test("counts what is found no more, in notes that were looked at or are gone", async () => {
    const workspace = await known({ "a.md": SLIP, "b.md": SLIP, "c.md": SLIP });
    workspace.write("a.md", "Nothing.\n");
    workspace.remove("b.md");
    expect((await check(workspace, ["a.md"])).stdout).toContain("2 findings of the baseline found no more");
    expect((await check(workspace, ["c.md"])).stdout).toContain(
      "1 finding of the baseline found no more; --update-baseline drops it.",
    );
  });

  test("is the same from another folder", async () => {
    const workspace = await known({ "sub/a.md": SLIP });
    const { code } = await run(["check", "--baseline", "../known.json"], { cwd: workspace.pathOf("sub") });
    expect(code).toBe(0);
  });

  test.each([
    [
      "that is not there",
      undefined,
      /^rapporteur: --baseline known\.json: there is no such file; --update-baseline makes it\.$/m,
    ],
    ["that is no JSON", "{", /this is no baseline/],
    ["of another shape", '{"version": 1, "findings": [{"file": "a.md"}]}', /this is no baseline/],
    ["of a later version", '{"version": 2, "findings": []}', /this is no baseline/],
  ])("%s is refused: exit 2", async (_, text, message) => {
    const { path } = tempWorkspace({
      ...ALONE,
      "a.md": SLIP,
      ...(text === undefined ? {} : { "known.json": text }),
    });
    const { code, stdout, stderr } = await run(["check", ...BASELINE], { cwd: path });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("what it knows is not fixed, nor written as another date", async () => {
    const monday = "On Monday, November 4, 2025.\n";
    const config = "bundled: false\nstyle: { date_form: iso }\n";
    const workspace = await known({ "rapporteur.yaml": config, "a.md": `${SLIP}${monday}` });
    workspace.write("a.md", `${SLIP}${monday}${SLIP}On 5 November 2025.\n`);
    const { code, stdout } = await check(workspace, ["--fix"]);
    expect(readFileSync(workspace.pathOf("a.md"), "utf8")).toBe(
      `${SLIP}${monday}${SLIP.replace("Tarrough", "Tarrow")}On 2025-11-05.\n`,
    );
    expect([code, stdout]).toEqual([
      0,
      "No findings in 1 note.\n2 places fixed in 1 note.\n2 findings of the baseline not shown.\n",
    ]);
  });

  test("after --fix knows what is left", async () => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": `${SLIP}On 31 April 2025.\n` });
    await run(["check", "--fix", ...BASELINE, "--update-baseline"], { cwd: workspace.path });
    const { findings } = JSON.parse(readFileSync(workspace.pathOf("known.json"), "utf8"));
    expect(findings).toMatchObject([{ code: "impossible-date" }]);
  });
});

test("--update-baseline alone is refused", async () => {
  const { path } = tempWorkspace(ALONE);
  const { code, stderr } = await run(["check", "--update-baseline"], { cwd: path });
  expect([code, stderr]).toEqual([2, "rapporteur: --update-baseline goes with --baseline FILE.\n"]);
});
