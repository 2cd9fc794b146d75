import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, SLIP } from "./desk.ts";

const RIGHT = SLIP.replace("Tarrough", "Tarrow");

describe("--fix", () => {
  test("writes the preferred fixes and reports what is left", async () => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": `${SLIP}On 31 April 2025.\n`, "b.md": "Nothing.\n" });
    const { code, stdout } = await run(["check", "--fix"], { cwd: workspace.path });
    expect(readFileSync(workspace.pathOf("a.md"), "utf8")).toBe(`${RIGHT}On 31 April 2025.\n`);
    expect(stdout).not.toContain("misspelled-name");
    expect(stdout).toContain("impossible-date");
    expect(stdout).toContain("1 place fixed in 1 note.");
    expect(code).toBe(1);
  });

  test("exit 0 where nothing is left, the report in JSON as ever", async () => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": SLIP });
    expect(await runJson(["check", "--fix"], { cwd: workspace.path })).toEqual({
      version: 1,
      files: 1,
      findings: [],
    });
    expect((await run(["check"], { cwd: workspace.path })).code).toBe(0);
  });

  test("makes names consistent across notes, of named ones alone", async () => {
    const files = {
      ...ALONE,
      "a.md": "Sergei Lavrov. Sergei Lavrov.\n",
      "b.md": "Sergey Lavrov.\n",
      "c.md": "Sergey Lavrov.\n",
    };
    const workspace = tempWorkspace({ ...files, "a.md": `${files["a.md"]}Sergei Lavrov.\n` });
    await run(["check", "--fix", "b.md"], { cwd: workspace.path });
    expect(readFileSync(workspace.pathOf("b.md"), "utf8")).toBe("Sergei Lavrov.\n");
    expect(readFileSync(workspace.pathOf("c.md"), "utf8")).toBe("Sergey Lavrov.\n");
  });

  test("leaves a suppression without a use, and tells no text in its place", async () => {
    const config = "bundled: false\nrules: { unused-suppression: warning }\n";
    const note = "Edrin Tarrow left. <!-- rapporteur-disable-line -->\n";
    const workspace = tempWorkspace({ ...ALONE, "rapporteur.yaml": config, "a.md": note });
    const { stdout } = await run(["check", "--fix"], { cwd: workspace.path });
    expect(readFileSync(workspace.pathOf("a.md"), "utf8")).toBe(note);
    expect(stdout).toContain("This suppresses nothing; remove it.  unused-suppression");
  });

  test("writes dates as the config wants them", async () => {
    const config = "bundled: false\nstyle: { date_form: iso }\n";
    const workspace = tempWorkspace({
      ...ALONE,
      "rapporteur.yaml": config,
      "a.md": `On 4 November 2025. ${SLIP}`,
    });
    await run(["check", "--fix"], { cwd: workspace.path });
    expect(readFileSync(workspace.pathOf("a.md"), "utf8")).toBe(`On 2025-11-04. ${RIGHT}`);
  });

  test("keeps byte order mark, line ends and permissions, and leaves no other file", async () => {
    const workspace = tempWorkspace({ ...ALONE, "in/a.md": `\ufeffone\r\n${SLIP}two\rthree` });
    chmodSync(workspace.pathOf("in/a.md"), 0o640);
    await run(["check", "--fix"], { cwd: workspace.path });
    expect(readFileSync(workspace.pathOf("in/a.md"), "utf8")).toBe(`\ufeffone\r\n${RIGHT}two\rthree`);
    expect(statSync(workspace.pathOf("in/a.md")).mode & 0o777).toBe(0o640);
    expect(readdirSync(workspace.pathOf("in"))).toEqual(["a.md"]);
  });

  test("leaves authority files and configs alone that are named, and what is no text", async () => {
    const config = "bundled: false\naccept: [Edrin Tarrough]\nstyle: { date_form: iso }\n# 4 November 2025\n";
    const files = { ...ALONE, "rapporteur.yaml": config, "package.json": `{"a": "${SLIP.trim()}"}\n` };
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff);
    const workspace = tempWorkspace({ ...files, "a.md": "On 4 November 2025.\n", "x.png": png });
    const paths = ["a.md", "authority/desk.yaml", "package.json", "rapporteur.yaml", "x.png"];
    const { code, stderr } = await run(["check", "--fix", ...paths], { cwd: workspace.path });
    const now = [...Object.keys(files), "a.md"].map((file) => readFileSync(workspace.pathOf(file), "utf8"));
    expect(now).toEqual([...Object.values(files), "On 2025-11-04.\n"]);
    expect([...readFileSync(workspace.pathOf("x.png"))]).toEqual([...png]);
    expect([code, stderr]).toEqual([
      0,
      'rapporteur: package.json: this is no note; an authority file is checked by "authority lint".\n' +
        "rapporteur: x.png: this is no text, and no note.\n",
    ]);
  });

  test("does not touch a note without fixes", async () => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": "On 31 April 2025.\n" });
    const { ino, mtimeMs } = statSync(workspace.pathOf("a.md"));
    await run(["check", "--fix"], { cwd: workspace.path });
    expect(statSync(workspace.pathOf("a.md"))).toMatchObject({ ino, mtimeMs });
  });

  test("writes through a link within the root, and never out of it: the finding stays", async () => {
    const outside = tempWorkspace({ "x.md": SLIP });
    const inside = tempWorkspace({ ...ALONE, "real/y.md": SLIP });
    symlinkSync(outside.pathOf("x.md"), inside.pathOf("out.md"));
    symlinkSync(inside.pathOf("real/y.md"), inside.pathOf("in.md"));
    const { code, stdout, stderr } = await run(["check", "--fix", "out.md", "in.md"], { cwd: inside.path });
    expect(readFileSync(outside.pathOf("x.md"), "utf8")).toBe(SLIP);
    expect(readFileSync(inside.pathOf("real/y.md"), "utf8")).toBe(RIGHT);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^out\.md\n.*misspelled-name/);
    expect(stderr).toBe(
      "rapporteur: out.md: it is a link to a file outside of its root; it was not fixed.\n",
    );
  });

  test.skipIf(process.getuid?.() === 0)("leaves a file alone that may not be written", async () => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": SLIP });
    chmodSync(workspace.pathOf("a.md"), 0o444);
    const { code, stderr } = await run(["check", "--fix"], { cwd: workspace.path });
    expect([code, stderr]).toEqual([
      1,
      "rapporteur: a.md: it cannot be written (EACCES); it was not fixed.\n",
    ]);
  });

  test("of standard input gives the fixed text, the report beside it", async () => {
    const { path } = tempWorkspace(ALONE);
    const input = `\ufeff${SLIP}On 31 April 2025.\r\n`;
    const { code, stdout, stderr } = await run(["check", "--fix", "-"], { cwd: path, input });
    expect([code, stdout]).toEqual([1, `\ufeff${RIGHT}On 31 April 2025.\r\n`]);
    expect(stderr).toContain("impossible-date");
  });

  test("of standard input and others is refused", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP });
    const { code, stderr } = await run(["check", "--fix", "-", "a.md"], { cwd: path, input: SLIP });
    expect([code, stderr]).toEqual([2, expect.stringContaining("only PATH")]);
  });
});
